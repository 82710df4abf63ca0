"""The verbs of the command line, known before anything is installed."""

VERBS = ("start", "check", "handouts", "guide", "slides", "build", "data")
"""Verbs of ``workshop-kit``; without one, it starts."""

SETUP_VERBS = ("test",)
"""Verbs that only ``python start.py`` knows, because they need more packages."""
