"""Optical check routines by App. C code and the engine that performs them."""
