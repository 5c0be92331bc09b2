"""Evaluation of the whole program on a labelled set: what a user needs to accept a new reader or library."""
