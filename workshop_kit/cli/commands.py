"""The verbs of ``workshop-kit``: read the command line, call the part that does it."""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import NoReturn

from workshop_kit.cli.documents import KINDS, add_options, write_verb
from workshop_kit.cli.language import choose_language
from workshop_kit.cli.sentences import make_terminal_tolerant
from workshop_kit.cli.verbs import VERBS
from workshop_kit.errors import UnknownNameError, UsageError, WorkshopError
from workshop_kit.folders import datasets_folder, kit_root, notebooks_folder, state_folder
from workshop_kit.texts import LANGUAGES, Translator, translator

Verb = Callable[[argparse.Namespace, Translator], int]

_HIGHEST_PORT = 65535


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one verb and return its exit code.

    What the kit refuses is told in one sentence; so is what nobody foresaw, with the file
    that holds the details (``--debug`` shows them at once).
    """
    make_terminal_tolerant()
    given = list(sys.argv[1:] if arguments is None else arguments)
    t = translator(choose_language(_asked_language(given), state_folder()))
    is_debugging = "--debug" in given
    try:
        options = _parser(t).parse_args(_with_verb(given))
        return options.run(options, t)
    except WorkshopError as error:
        if is_debugging:
            traceback.print_exc()
        print(t.error(error), file=sys.stderr)
        return 2 if isinstance(error, UsageError) else 1
    except KeyboardInterrupt:
        print(t("cli.interrupted"), file=sys.stderr)
        return 130
    except Exception:  # noqa: BLE001 - the last resort: a sentence instead of a traceback
        if is_debugging:
            traceback.print_exc()
        print(t("cli.unexpected", log=str(_keep_details())), file=sys.stderr)
        return 1


class _Parser(argparse.ArgumentParser):
    """argparse in the person's language: its own words are English only."""

    def __init__(self, *, t: Translator, **options: object) -> None:
        super().__init__(add_help=False, allow_abbrev=False, **options)
        self._t = t
        add = self.add_argument
        add("-h", "--help", action="help", help=t("cli.help.help"))
        add("--lang", metavar="fr|en", help=t("cli.help.lang"))
        add("--debug", action="store_true", help=t("cli.help.debug"))

    def format_help(self) -> str:
        """Return the help, opened by a word of the person's language."""
        return super().format_help().replace("usage: ", f"{self._t('cli.usage')} ", 1)

    def error(self, message: str) -> NoReturn:
        """Refuse what could not be read, in one sentence."""
        raise UsageError("unclear_command", command=self.prog, details=message)


def _parser(t: Translator) -> argparse.ArgumentParser:
    parser = _Parser(t=t, prog="workshop-kit", description=t("cli.description"))
    verbs = parser.add_subparsers(
        title=t("cli.verbs"), metavar="", parser_class=lambda **options: _Parser(t=t, **options)
    )

    def add(name: str, run_verb: Verb) -> argparse.ArgumentParser:
        told = t(f"cli.verb.{name}")
        verb = verbs.add_parser(name, help=told, description=told)
        verb.set_defaults(run=run_verb)
        return verb

    start = add("start", _start)
    start.add_argument("--port", metavar="N", help=t("cli.help.port"))
    start.add_argument("--no-browser", action="store_true", help=t("cli.help.no_browser"))
    check = add("check", _check)
    check.add_argument("--port", metavar="N", help=t("cli.help.port"))
    for name in KINDS:
        add_options(add(name, partial(_documents, name)), t, name)
    build = add("build", _build)
    build.add_argument("--stamp", metavar="KEY", action="append", help=t("cli.help.stamp"))
    build.add_argument("--check", action="store_true", help=t("cli.help.build_check"))
    data = add("data", _data)
    data.add_argument("--truth", action="store_true", help=t("cli.help.truth"))
    return parser


def _asked_language(given: Sequence[str]) -> str | None:
    """Find the language before anything is parsed: the parser itself speaks it."""
    for place, argument in enumerate(given):
        name, equals, value = argument.partition("=")
        if name == "--lang":
            return value if equals else "".join(given[place + 1 : place + 2])
    return None


def _with_verb(given: Sequence[str]) -> list[str]:
    """Put `start` where no verb is given, and refuse a verb that does not exist."""
    language = _asked_language(given)
    if language is not None and language not in LANGUAGES:
        raise UnknownNameError("unknown_language", name=language, known=", ".join(LANGUAGES))
    leading: list[str] = []
    rest = list(given)
    # The options that every verb knows may stand before it.
    while rest and rest[0].startswith("-") and rest[0] not in ("-h", "--help"):
        takes_value = rest[0] in ("--lang", "--port")
        leading += [rest.pop(0) for _ in range(min(len(rest), 2 if takes_value else 1))]
    if rest and rest[0] in ("-h", "--help") and not leading:
        return rest
    if not rest or rest[0].startswith("-"):
        return ["start", *leading, *rest]
    if rest[0] not in VERBS:
        raise UnknownNameError("unknown_verb", name=rest[0], known=", ".join(VERBS))
    return [rest[0], *leading, *rest[1:]]


def _start(options: argparse.Namespace, t: Translator) -> int:
    from workshop_kit.cli.serving import start_kit

    return start_kit(t, port=_port(options.port), opens_browser=not options.no_browser)


def _check(options: argparse.Namespace, t: Translator) -> int:
    from workshop_kit.cli.check import check_kit

    return check_kit(t, port=_port(options.port))


def _require_sources() -> None:
    """Refuse to work in a folder that is not the kit's: an installed package has no notebooks."""
    source = notebooks_folder() / "source"
    if not source.is_dir():
        raise UsageError("no_sources_here", folder=str(source))


def _build(options: argparse.Namespace, t: Translator) -> int:
    from workshop_kit.sessions import build_notebooks, stamp_translation

    _require_sources()
    for key in options.stamp or ():
        stamped = stamp_translation(key)
        print(t("cli.stamped", stamped=len(stamped), name=key))
    notebooks = build_notebooks(check=options.check)
    _list_files(notebooks, notebooks_folder())
    key = "cli.would_build" if options.check else "cli.built"
    print(t(key, notebooks=len(notebooks)))
    return 1 if options.check and notebooks else 0


def _documents(name: str, options: argparse.Namespace, t: Translator) -> int:
    _require_sources()
    return write_verb(name, options, t)


def _data(options: argparse.Namespace, t: Translator) -> int:
    from workshop_kit.cli.dictionary import write_dictionary
    from workshop_kit.simulation import write_calibration, write_datasets, write_truths

    written = write_datasets()
    if options.truth:
        written += write_truths(processes=os.cpu_count() or 1)
    _list_files(written, datasets_folder())
    print(t("cli.data_written", written=len(written), folder=str(datasets_folder())))
    # The documentation lies in a checkout, not beside an installed package.
    if (docs := kit_root() / "docs").is_dir():
        write_calibration(docs / "calibration.md")
        write_dictionary(docs)
    return 0


def _list_files(paths: Sequence[Path], folder: Path) -> None:
    for path in paths:
        print(f"  {path.relative_to(folder).as_posix()}")


def _port(given: str | None) -> int | None:
    if given is None:
        return None
    if not given.isascii() or not given.isdigit() or not 0 < int(given) <= _HIGHEST_PORT:
        raise UsageError("not_a_port", given=given)
    return int(given)


def _keep_details() -> Path:
    """Write the error being dealt with to a file, and return where."""
    folder = state_folder()
    path = folder / "error.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(traceback.format_exc(), encoding="utf-8")
    except OSError:
        traceback.print_exc()
    return path
