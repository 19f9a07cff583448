"""The arithmetic of the definitions: pure functions from facts to figures, no database, no Qt."""
