"""Measured optical properties, one file each."""
