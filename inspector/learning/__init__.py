"""Learning from further genuine captures: by two persons, and never so that a known forgery would pass."""
