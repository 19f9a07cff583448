"""What the program knows about: records, their rules and their words. Standard library only."""
