"""Test documents of another hand: models, documents, forgeries and readers that share no code with the product."""
