"""Families of indicators of the three outcomes: pay, health, career."""
