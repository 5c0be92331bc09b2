"""The static page cell by cell and light by light: what no one declared is compared too."""
