"""The document forge and the reader model of the simulated reader."""
