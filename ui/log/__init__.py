"""The log: what was inspected, advised, decided, referred and concluded; read only."""
