"""Measurements, run by hand; in the suite each runs small, and its times are never asserted.

python -m tests.benchmarks.statistics   the figures and curves against other ways to them
python -m tests.benchmarks.window       stalls of the window, and a click on a filter
python -m tests.benchmarks.history      an import and a saved contact, with history and without it
python -m tests.benchmarks.search       finding people as one types, against LIKE
python -m tests.benchmarks.table        the participants' table against a list in memory
python -m tests.benchmarks.charts       a chart's redraw against plotting it anew
"""
