"""Tests of settings, clock and shipped files."""
