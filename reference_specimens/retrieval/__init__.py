"""Finding the few specimens that a questioned page may be of, among very many."""
