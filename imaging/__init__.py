"""Lights, captures, regions in millimetres, page finding, registration and measured optical properties."""
