"""The machine around the program: folders, settings, the clock and shipped files."""
