"""Training of the two networks of the MRZ reader on text rendered here; not part of the product and not imported by it."""
