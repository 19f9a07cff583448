"""Tests of the window, on Qt's offscreen platform unless QT_QPA_PLATFORM says otherwise."""
