"""What `python start.py` does: prepare the environment, then hand over to it."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from workshop_kit.cli.environment import Environment, child_settings
from workshop_kit.cli.language import LANGUAGES, choose_language
from workshop_kit.cli.sentences import SetupSentences, make_terminal_tolerant
from workshop_kit.cli.verbs import SETUP_VERBS, VERBS
from workshop_kit.errors import UnknownNameError, UsageError, WorkshopError
from workshop_kit.folders import state_folder

KIT = Path(__file__).resolve().parents[2]
LOCK, TEST_LOCK = "requirements.lock", "requirements-test.lock"

INTERRUPTED = 130
"""Exit code after Ctrl+C, as shells have it."""

# Run in this order, all of them, before the tests.
_LINTERS = {
    "ruff check": ("-m", "ruff", "check", "."),
    "ruff format": ("-m", "ruff", "format", "--check", "."),
    "lint-imports": ("-c", "from importlinter.cli import lint_imports_command as c; c()"),
}


def main(arguments: Sequence[str]) -> int:
    """Set up what is needed, run the verb, and return its exit code.

    Parameters
    ----------
    arguments : sequence of str
        What follows ``start.py`` on the command line.
    """
    make_terminal_tolerant()
    asked, arguments = take_language(arguments)
    say = SetupSentences(choose_language(asked, state_folder()))
    if arguments[:1] in (["-h"], ["--help"]):
        print(say("setup.help").strip())
        return 0
    environment = Environment(KIT, _log_file())
    try:
        verb, rest = split_verb(arguments)
        _prepare(environment, TEST_LOCK if verb == "test" else LOCK, say)
        return (
            _run_tests(environment, rest, say)
            if verb == "test"
            else _run_verb(environment, verb, rest, asked)
        )
    except WorkshopError as error:
        print(say.error(error), file=sys.stderr)
        return 2 if isinstance(error, UsageError) else 1
    except KeyboardInterrupt:
        print(say.error(environment.refusal("setup_interrupted")), file=sys.stderr)
        return INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last resort: a sentence, not a traceback
        print(say.error(environment.surprise(error)), file=sys.stderr)
        return 1


def take_language(arguments: Sequence[str]) -> tuple[str | None, list[str]]:
    """Take ``--lang`` out of what stands before the verb's own options.

    Examples
    --------
    >>> take_language(["--lang", "en", "check", "--debug"])
    ('en', ['check', '--debug'])
    >>> take_language(["test", "-k", "--lang"])
    (None, ['test', '-k', '--lang'])
    """
    rest = list(arguments)
    if rest[:1] == ["test"]:
        return None, rest
    for place, argument in enumerate(rest):
        name, equals, value = argument.partition("=")
        if name != "--lang":
            continue
        given = value if equals else "".join(rest[place + 1 : place + 2])
        # What is not a language is left where it is: the verb says what is wrong with it.
        if given in LANGUAGES:
            return given, rest[:place] + rest[place + (1 if equals else 2) :]
    return None, rest


def split_verb(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """Return the verb, ``start`` when there is none, and its own arguments.

    Raises
    ------
    UnknownNameError
        If there is no such verb; its sentence lists those that exist.

    Examples
    --------
    >>> split_verb(["--no-browser"])
    ('start', ['--no-browser'])
    """
    if not arguments or arguments[0].startswith("-"):
        return "start", list(arguments)
    verb, *rest = arguments
    known = VERBS + SETUP_VERBS
    if verb not in known:
        raise UnknownNameError("unknown_verb", name=verb, known=", ".join(known))
    return verb, rest


def _prepare(environment: Environment, lock: str, say: SetupSentences) -> None:
    """Bring the environment up to a lock, doing only what is missing."""
    if _is_ready(environment, lock):
        return
    with _alone(environment):
        # Another window may have finished the work while this one waited for its turn.
        if _is_ready(environment, lock):
            return
        print(say("setup.mending" if environment.exists else "setup.first_time"), flush=True)
        if not environment.runs():
            print(say("setup.making"), flush=True)
            environment.make()
        if not environment.has(lock):
            _install(environment, lock, say)
        if not environment.is_linked():
            print(say("setup.linking"), flush=True)
            environment.link()
        print(say("setup.ready"), flush=True)


def _is_ready(environment: Environment, lock: str) -> bool:
    return environment.runs() and environment.has(lock) and environment.is_linked()


def _install(environment: Environment, lock: str, say: SetupSentences) -> None:
    names = {
        line.partition("==")[0]
        for line in (environment.kit / lock).read_text(encoding="utf-8").splitlines()
        if "==" in line
    }
    print(say("setup.downloading", total=len(names)), flush=True)
    # The lock of the tests holds the other one whole: it stands for both.
    environment.install(lock, _Progress(say, len(names)), covers=[LOCK])


class _Progress:
    """Says how far pip is, on a terminal; a file gets no line for it."""

    def __init__(self, say: SetupSentences, total: int) -> None:
        self._say, self._total, self._done = say, total, 0

    def __call__(self, line: str) -> None:
        if not sys.stdout.isatty():
            return
        if line.startswith(("Collecting ", "Processing ", "Requirement already")):
            self._done = min(self._done + 1, self._total)
            sentence = self._say("setup.progress", done=self._done, total=self._total)
            print(f"\r{sentence}", end="", flush=True)
        elif line.startswith("Installing collected"):
            print(f"\r{self._say('setup.copying')}", flush=True)


@contextmanager
def _alone(environment: Environment) -> Iterator[None]:
    """Refuse to set up while another window does; the system lets go if that one dies."""
    folder = state_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        place = (folder / "setup.lock").open("w", encoding="utf-8")
    except OSError as error:
        raise environment.refusal("setup_read_only") from error
    with place:
        if not _lock(place.fileno()):
            raise environment.refusal("setup_busy")
        yield


def _lock(descriptor: int) -> bool:
    try:
        if os.name == "nt":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _log_file() -> Path:
    """Return the set-up's log: in the state folder, or where any file can be written."""
    folder = state_folder()
    return (folder if folder.is_dir() else Path(tempfile.gettempdir())) / "setup.log"


def _run_verb(
    environment: Environment, verb: str, arguments: Sequence[str], language: str | None
) -> int:
    spoken = ["--lang", language] if language else []
    command = [str(environment.python), "-m", "workshop_kit", *spoken, verb, *arguments]
    sys.stdout.flush()
    if os.name == "posix":
        # The kit takes the place of this process: signals and exit code are its own.
        os.execve(command[0], command, child_settings())  # noqa: S606 - no shell is meant
    return _run_child(command)


# The whole suite uses every core; a file stays whole, so that its server starts once.
_ALL_TESTS = ("-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder")


def _run_tests(environment: Environment, arguments: Sequence[str], say: SetupSentences) -> int:
    """Run the linters, then pytest whose closing line comes last; fail if any of them did."""
    failing = []
    for name, command in _LINTERS.items():
        if _run_child([str(environment.python), *command]):
            failing.append(name)
            print(say("setup.failing_check", name=name), flush=True)
    chosen = arguments or _ALL_TESTS
    code = _run_child([str(environment.python), "-m", "pytest", *chosen])
    return code or (1 if failing else 0)


def _run_child(command: Sequence[str]) -> int:
    with subprocess.Popen(command, cwd=KIT, env=child_settings()) as process:
        while True:
            try:
                return process.wait()
            except KeyboardInterrupt:
                # The child hears Ctrl+C itself, and has its own way to end.
                continue
