"""A result → a matplotlib figure, drawn without pyplot, in the reader's language."""
