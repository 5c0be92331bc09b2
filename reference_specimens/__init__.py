"""Document models, specimens and the library that keeps them."""
