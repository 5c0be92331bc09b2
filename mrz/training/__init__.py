"""Training of the two networks of the MRZ reader on text rendered here; the product does not import it."""
