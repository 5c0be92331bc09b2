"""Forgeries as operations on a document: each changes what it says, with a strength, and records the changed area."""
