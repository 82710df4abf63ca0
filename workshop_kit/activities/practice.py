"""The company one practises on."""

PRACTICE_COMPANY = "conserverie-de-l-aven"
"""Name of the sample company of the sessions, as `load_workforce` takes it."""
