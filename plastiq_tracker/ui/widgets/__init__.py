"""Building blocks of pages: labels, buttons, notices, panels and the editors of forms."""
