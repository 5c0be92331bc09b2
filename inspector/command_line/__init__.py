"""The command line (design section 6.1)."""
