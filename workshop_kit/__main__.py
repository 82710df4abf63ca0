"""``python -m workshop_kit``: the command line."""

import sys

from workshop_kit.cli import main

if __name__ == "__main__":
    sys.exit(main())
