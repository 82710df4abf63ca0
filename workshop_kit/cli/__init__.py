"""The command line: `start.py` sets up and hands over, `workshop-kit` does."""

from __future__ import annotations

from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a verb of ``workshop-kit`` and return its exit code.

    Parameters
    ----------
    arguments : sequence of str, optional
        What follows the name of the command; those of this process by default.

    Returns
    -------
    int
        0 done, 1 refused or failed with one sentence, 2 not understood.
    """
    # `start.py` reads this package before anything is installed: nothing heavy at its top.
    from workshop_kit.cli.commands import run

    return run(arguments)
