"""The scripts that print the peers' numbers run in an environment of their own."""

from __future__ import annotations

# They import the peers, which are not dependencies of the kit: nothing in them is a test.
collect_ignore_glob = ["print_*.py"]
