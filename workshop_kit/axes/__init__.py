"""The four axes of the workshop, one module each."""
