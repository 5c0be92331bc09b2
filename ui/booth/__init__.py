"""The Inspect workspace: one document from the glass to the officer's decision."""
