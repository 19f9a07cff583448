"""Trajectories of young job seekers, their outcomes, and the figures a funder asks for."""

__version__ = "0.1.0"
