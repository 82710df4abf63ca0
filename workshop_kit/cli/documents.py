"""The verbs `handouts`, `guide` and `slides`: documents in a folder, with a progress bar."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from workshop_kit.errors import HandoutError
from workshop_kit.folders import handouts_folder
from workshop_kit.texts import LANGUAGES, Translator

KINDS = {
    "handouts": ("blank", "personal", "booklet"),
    "guide": ("guide",),
    "slides": ("slides",),
}
"""The kinds of documents that each verb writes."""

FORMATS = ("html", "pdf")

# Of one session there is no booklet: it is the whole route's. Of another company there is
# nothing personal: people's answers are about the company that they chose.
_NOT_OF_ONE_SESSION = "booklet"
_NOT_OF_ANOTHER_COMPANY = "personal"

Progress = Callable[[int, int, str], None]


def add_options(verb: argparse.ArgumentParser, t: Translator) -> None:
    """Give a verb the options that say which documents, and where."""
    add = verb.add_argument
    add("--session", metavar="s02", action="append", help=t("cli.help.session"))
    add("--out", metavar=t("cli.word.folder"), type=Path, help=t("cli.help.out"))
    add("--company", metavar=t("cli.word.name"), help=t("cli.help.company"))
    add("--format", metavar="|".join(FORMATS), help=t("cli.help.format"))
    add("--language", metavar="|".join(LANGUAGES), help=t("cli.help.language"))


def write_verb(name: str, options: argparse.Namespace, t: Translator) -> int:
    """Write the documents of a verb, and end with how many there are and where.

    Parameters
    ----------
    name : str
        One of `KINDS`.
    options : Namespace
        What `add_options` reads.
    t : Translator
        Speaks to the person.

    Raises
    ------
    WorkshopError
        If something named does not exist, or a document cannot be made or written.
    """
    # Seconds of import: charts, fonts, the setting of pages.
    from workshop_kit.answers import open_answer_book
    from workshop_kit.handouts import write_documents

    folder = options.out or handouts_folder()
    formats = [options.format] if options.format else FORMATS
    with showing(t) as progress:
        files = write_documents(
            _kinds(name, options),
            folder=folder,
            sessions=options.session,
            languages=[options.language] if options.language else LANGUAGES,
            answers=open_answer_book(),
            formats=formats,
            company=options.company,
            progress=progress,
        )
    if not files:
        raise HandoutError("nothing_to_print")
    counts = {"documents": len(files) // len(formats), "files": len(files)}
    print(t("cli.documents_written", **counts, folder=str(folder)))
    return 0


def _kinds(name: str, options: argparse.Namespace) -> list[str]:
    left_out = set()
    if options.session:
        left_out.add(_NOT_OF_ONE_SESSION)
    if options.company:
        left_out.add(_NOT_OF_ANOTHER_COMPANY)
    return [kind for kind in KINDS[name] if kind not in left_out]


@contextmanager
def showing(t: Translator) -> Iterator[Progress]:
    """Give what shows how far the work is: a bar on a terminal, a line a file elsewhere."""
    if not sys.stdout.isatty():
        yield lambda _number, _total, name: print(f"  {name}", flush=True)
        return
    from tqdm import tqdm

    # Its thread would outlive the bar; ours is told after each file.
    tqdm.monitor_interval = 0
    count = t("cli.documents.count", done="{n_fmt}", total="{total_fmt}")
    # Until the first file is there, nobody knows of how many.
    bar = tqdm(
        file=sys.stdout,
        leave=False,
        dynamic_ncols=True,
        mininterval=0,
        desc=t("cli.documents.writing"),
        bar_format="{desc}",
    )

    def follow(number: int, total: int, _name: str) -> None:
        bar.bar_format = f"{{desc}} |{{bar}}| {count}"
        bar.total = total
        bar.update(number - bar.n)

    with bar:
        yield follow
