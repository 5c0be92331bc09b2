"""The narrow door to what the workstation keeps."""
