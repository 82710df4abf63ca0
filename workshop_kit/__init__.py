"""Workshops on professional equality: data, explanations, widgets and handouts."""

__version__ = "0.1.0"
