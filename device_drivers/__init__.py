"""Readers: the scanner contract, the registry, one file per family of readers, and the simulated reader."""
