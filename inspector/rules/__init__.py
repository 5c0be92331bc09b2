"""Checks that are not optical: one file per rule."""
