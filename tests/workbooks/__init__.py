"""Tests of reading and checking import workbooks."""
