"""Machine readable zones: layouts, check digits, parsing to values and findings, generation, and reading in images."""
