"""The verbs `handouts`, `guide` and `slides`: documents in a folder, with a progress bar."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from workshop_kit.errors import HandoutError
from workshop_kit.folders import handouts_folder
from workshop_kit.texts import LANGUAGES, Translator

if TYPE_CHECKING:
    from workshop_kit.answers import AnswerBook
    from workshop_kit.handouts.plan_files import PlanFile

KINDS = {
    "handouts": ("blank", "personal", "booklet"),
    "guide": ("guide",),
    "slides": ("slides",),
}
"""The kinds of documents that each verb writes."""

FORMATS = ("html", "pdf")

PLAN_FORMATS = ("docx", "xlsx")
"""Of the agreement or the plan, which goes with the handouts."""

_WITH_THE_PLAN, _SESSION_OF_THE_PLAN = "handouts", "s07"

# Of one session there is no booklet: it is the whole route's. Of another company there is
# nothing personal: people's answers are about the company that they chose.
_NOT_OF_ONE_SESSION = "booklet"
_NOT_OF_ANOTHER_COMPANY = "personal"

Progress = Callable[[int, int, str], None]


def add_options(verb: argparse.ArgumentParser, t: Translator, name: str) -> None:
    """Give a verb, by its name, the options that say which documents, and where."""
    add, has_plan = verb.add_argument, name == _WITH_THE_PLAN
    formats = (*FORMATS, *PLAN_FORMATS) if has_plan else FORMATS
    add("--session", metavar="s02", action="append", help=t("cli.help.session"))
    add("--out", metavar=t("cli.word.folder"), type=Path, help=t("cli.help.out"))
    add("--company", metavar=t("cli.word.name"), help=t("cli.help.company"))
    help_text = t("cli.help.format_with_plan" if has_plan else "cli.help.format")
    add("--format", metavar="|".join(formats), help=help_text)
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
    folder = options.out or handouts_folder()
    formats = [options.format] if options.format else FORMATS
    with showing(t) as progress:
        files, plan = _write(name, options, folder, formats, progress)
    if not files and not plan:
        if options.format in PLAN_FORMATS:
            raise HandoutError("no_plan_written")
        raise HandoutError("nothing_to_print")
    for file in plan:
        if file.kept is not None:
            print(t("cli.plan_kept", kept=file.kept.name, name=file.path.name))
    documents, n = len(files) // len(formats) + len(plan), len(files) + len(plan)
    print(t("cli.documents_written", documents=documents, files=n, folder=str(folder)))
    return 0


def _write(
    name: str,
    options: argparse.Namespace,
    folder: Path,
    formats: Sequence[str],
    progress: Progress,
) -> tuple[Sequence[Path], Sequence[PlanFile]]:
    """Write the documents of a verb, then the plan that goes with the handouts."""
    # Seconds of import: charts, fonts, the setting of pages.
    from workshop_kit.answers import open_answer_book
    from workshop_kit.handouts import write_documents

    answers, plan_formats = open_answer_book(), _plan_formats(name, options)
    languages = [options.language] if options.language else LANGUAGES
    files: Sequence[Path] = ()
    if options.format is None or not plan_formats:
        files = write_documents(
            _kinds(name, options),
            folder=folder,
            sessions=options.session,
            languages=languages,
            answers=answers,
            formats=formats,
            company=options.company,
            progress=progress,
        )
    plan = _write_plan(plan_formats, languages, folder, answers)
    for number, file in enumerate(plan, start=len(files) + 1):
        progress(number, len(files) + len(plan), file.path.name)
    return files, plan


def _plan_formats(name: str, options: argparse.Namespace) -> Sequence[str]:
    """Return the formats of the agreement or the plan that are asked for; none when it is not."""
    is_session = not options.session or _SESSION_OF_THE_PLAN in options.session
    if name != _WITH_THE_PLAN or options.company or not is_session:
        return ()
    return [one for one in PLAN_FORMATS if options.format in (None, one)]


def _write_plan(
    formats: Sequence[str], languages: Sequence[str], folder: Path, answers: AnswerBook
) -> Sequence[PlanFile]:
    if not formats:
        return ()
    from workshop_kit.handouts import write_plan_files

    return write_plan_files(answers, folder=folder, languages=languages, formats=formats)


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
