"""Measurements, run by hand: `python -m tests.benchmarks.statistics`. Never timed in the suite."""
