"""One module per record of a participant: its form, what is odd about it, and how it is saved."""
