#!/usr/bin/env python3
"""Set up the kit beside this file the first time, then start it.

python start.py             open the workshops
python start.py test        run the tests
python start.py VERB ...    any other verb of workshop-kit (check, handouts, build, data)

Only Python 3.11 or later is needed. This file holds no annotation and no recent syntax:
an old Python must be able to read it, to say that it is too old.
"""

import os
import sys

TOO_OLD = {
    "fr": "Ce kit demande Python 3.11 ou plus récent, et celui-ci est le {0} : "
    "installez la version actuelle depuis python.org, puis relancez.",
    "en": "This kit needs Python 3.11 or later and this one is {0}: "
    "install the current version from python.org, then start again.",
}
INCOMPLETE = {
    "fr": "Il manque des fichiers dans le dossier du kit : décompressez de nouveau l'archive "
    "entière, puis relancez depuis ce nouveau dossier.",
    "en": "Files are missing from the kit's folder: unpack the whole archive again, "
    "then start from that new folder.",
}


def refuse(sentences, *values):
    """Say the one sentence, before the kit's own texts can be read, and stop."""
    wants_english = "en" in sys.argv or "--lang=en" in sys.argv
    wants_english = wants_english or os.environ.get("LANG", "").startswith("en")
    sys.exit(sentences["en" if wants_english else "fr"].format(*values))


if __name__ == "__main__":
    if sys.version_info < (3, 11):
        refuse(TOO_OLD, "{0}.{1}".format(*sys.version_info))
    here = os.path.dirname(os.path.abspath(__file__))
    # Another copy of the kit may be installed: it must not stand in for this one.
    if not os.path.exists(os.path.join(here, "workshop_kit", "cli", "setup.py")):
        refuse(INCOMPLETE)
    sys.path.insert(0, here)
    try:
        from workshop_kit.cli.setup import main
    except ModuleNotFoundError as error:
        if not (error.name or "").startswith("workshop_kit"):
            raise
        refuse(INCOMPLETE)
    sys.exit(main(sys.argv[1:]))
