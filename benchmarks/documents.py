"""How long documents take: all of them, those of ten sessions, one handout; and kills.

Run from the kit's folder, with nothing else running::

    python -m benchmarks.documents

Ten sessions are measured for real: the source of session 02 is copied under the numbers that
do not exist yet, with its activities and its texts under other names, so that nothing drawn
for one serves another. The processes that share the work start this file again (`spawn`) and
make the same copies.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import platform
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from workshop_kit.activities import find_activity, list_activities
from workshop_kit.activities.catalogue import _by_key
from workshop_kit.answers import AnswerBook
from workshop_kit.folders import notebooks_folder
from workshop_kit.handouts import DOCUMENT_KINDS, write_documents
from workshop_kit.texts import read_catalogue

ROOT = Path(__file__).resolve().parents[1]
RESULTS = Path(__file__).parent / "results" / "documents.md"
COPIED = "s02"
TEN = "WORKSHOP_KIT_BENCHMARK_TEN"

ANSWERS = {
    "guess.move": {"pair": 2},
    "guess.mixed": {"pair": 4},
    "jobs": {"view": "hires", "sort": "name", "open": None},
    "q1": {"choice": "b", "tries": 1},
    "home.causes": {"pair": "Les horaires, peut-être.\nÀ vérifier avec l’atelier."},
}


def say(what: object) -> None:
    """Say something to who runs the benchmark, or to the process that does."""
    sys.stdout.write(f"{what}\n")


def renamed(value: Any, slug: str) -> Any:
    """Return a value with the keys of the copied session under another's name."""
    if isinstance(value, str) and value.startswith(f"{COPIED}."):
        return f"{slug}{value.removeprefix(COPIED)}"
    if isinstance(value, tuple):
        return tuple(renamed(part, slug) for part in value)
    if dataclasses.is_dataclass(value):
        parts = {part.name: getattr(value, part.name) for part in dataclasses.fields(value)}
        return type(value)(**{name: renamed(part, slug) for name, part in parts.items()})
    return value


def copy_sessions() -> None:
    """Give every session of the route the activities and the texts of the copied one."""
    texts = read_catalogue()
    own = {key: entry for key, entry in texts.items() if key.startswith(f"{COPIED}.")}
    for slug in missing_sessions():
        for activity in list_activities(COPIED):
            copied = renamed(activity, slug)
            _by_key()[copied.key] = copied
        for key, entry in own.items():
            copied = dataclasses.replace(entry, key=renamed(key, slug))
            if key == f"{COPIED}.file":
                copied = dataclasses.replace(copied, fr=f"{slug[1:]}_copie", en=f"{slug[1:]}_copy")
            texts.setdefault(copied.key, copied)


def missing_sessions() -> list[str]:
    """Return the sessions of which there is a copy and no source in the kit."""
    return [f"s{number:02d}" for number in range(10) if number not in (0, 2)]


def copy_sources(home: Path) -> None:
    """Make a kit of ten sessions."""
    source = home / "notebooks" / "source"
    source.mkdir(parents=True)
    for path in (ROOT / "notebooks" / "source").glob("*.py"):
        text = path.read_text(encoding="utf-8")
        (source / path.name).write_text(text, encoding="utf-8")
        if path.name.startswith(COPIED[1:]):
            for slug in missing_sessions():
                copied = text.replace(f"{COPIED}.", f"{slug}.").replace(
                    f"session: {COPIED}", f"session: {slug}"
                )
                copied = copied.replace(f'"{COPIED}"', f'"{slug}"')
                (source / f"{slug[1:]}_copie.py").write_text(copied, encoding="utf-8")
    (home / "datasets").symlink_to(ROOT / "datasets")


# In this process, and in those that it starts.
if os.environ.get(TEN):
    copy_sessions()


def answer(book: AnswerBook, slugs: list[str]) -> None:
    """Answer a few activities of each session."""
    for slug in slugs:
        for key, value in ANSWERS.items():
            if find_activity(f"{slug}.{key}").accepts(value):
                book.write(f"{slug}.{key}", value)


def write_all(folder: Path) -> None:
    """Write every document of every session, and say how many files there are."""
    slugs = [COPIED, *(missing_sessions() if os.environ.get(TEN) else [])]
    book = AnswerBook(folder / "answers")
    answer(book, slugs)
    say(len(write_documents(DOCUMENT_KINDS, folder=folder / "out", answers=book)))


def write_one(folder: Path) -> None:
    """Write one personal handout, as HTML and as PDF."""
    book = AnswerBook(folder / "answers")
    answer(book, [COPIED])
    paths = write_documents(
        ["personal"],
        folder=folder / "out",
        sessions=[COPIED],
        languages=["fr"],
        answers=book,
    )
    say(len(paths))


def kill_exports(folder: Path) -> None:
    """Kill exports of one handout at moments of chance; say what the final name then holds."""
    from nbconvert.nbconvertapp import NbConvertApp

    notebook = next((notebooks_folder() / "fr").glob(f"{COPIED[1:]}_*.ipynb"))
    arguments = ["--to", "workshop_handout", "--output-dir", str(folder), str(notebook)]
    settings = ["--NbConvertApp.writer_class=workshop_kit.handouts.writing.DurableFilesWriter"]
    path = folder / f"{notebook.stem}.html"

    def export() -> float:
        begun = time.perf_counter()
        NbConvertApp.launch_instance([*arguments, *settings, "--log-level=CRITICAL"])
        NbConvertApp.clear_instance()
        return time.perf_counter() - begun

    # Once to import and draw: what is killed is then an export that has it all at hand.
    export()
    seconds = export()
    whole = path.read_bytes()
    rng = random.Random(5)  # noqa: S311 - moments of chance, not secrets
    held, shown = {"whole": 0, "half": 0}, 0
    for place in range(240):
        path.write_bytes(b"old")
        if not (child := os.fork()):
            export()
            os._exit(0)
        # Half of the kills anywhere, half around the moment of writing.
        time.sleep(rng.uniform(0, seconds) if place % 2 else rng.uniform(0.7, 1.1) * seconds)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        content = path.read_bytes()
        held["whole" if content in (b"old", whole) else "half"] += 1
        shown += content == whole
    say(f"{sum(held.values())} {held['half']} {shown} {seconds:.2f}")


PARTS = {"all": write_all, "one": write_one, "kills": kill_exports}


@dataclasses.dataclass(frozen=True)
class Timing:
    """How long a part took: on the clock, and on the processors; and what it said last."""

    seconds: float
    processor_seconds: float
    said: str

    def __str__(self) -> str:
        return f"{self.seconds:.1f} s ({self.processor_seconds:.1f} s of processor)"


def timed(part: str, *, ten: bool = False, times: int = 1) -> Timing:
    """Run a part in fresh processes; return the medians."""
    seconds, processor = [], []
    for _ in range(times):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            environment = {
                **os.environ,
                "OMP_NUM_THREADS": "1",
                "OPENBLAS_NUM_THREADS": "1",
                "WORKSHOP_KIT_ANSWERS": str(folder / "none"),
            }
            if ten:
                copy_sources(folder / "kit")
                environment |= {TEN: "1", "WORKSHOP_KIT_HOME": str(folder / "kit")}
            command = [sys.executable, "-m", "benchmarks.documents", "--part", part, name]
            begun, used = time.perf_counter(), os.times()
            done = subprocess.run(
                command, env=environment, cwd=ROOT, capture_output=True, text=True, check=False
            )
            seconds.append(time.perf_counter() - begun)
            now = os.times()
            children = ("children_user", "children_system")
            processor.append(sum(getattr(now, one) - getattr(used, one) for one in children))
            if done.returncode:
                raise SystemExit(done.stderr)
    said = done.stdout.strip().splitlines()[-1]
    return Timing(statistics.median(seconds), statistics.median(processor), said)


def main() -> None:
    """Measure, and write the page of results."""
    before = os.getloadavg()
    today, ten, one = timed("all"), timed("all", ten=True), timed("one", times=5)
    kills, half, new, export = timed("kills").said.split()
    after = os.getloadavg()
    page = f"""# Documents: how long they take, and kills

{time.strftime("%d %B %Y")}, Python {platform.python_version()}, {platform.system()} \
{platform.machine()}, {os.cpu_count()} processors. Load of the machine (1 minute) before: \
{before[0]:.1f}, after: {after[0]:.1f}. `python -m benchmarks.documents`

Fresh processes, cold cache: from the start of Python to the last file on the disk (fsync).

| what | figure | measured |
|---|---|---|
| all documents of the sessions that exist, fr and en, HTML and PDF ({today.said} files) | \
60 s | {today} |
| the same for ten sessions, eight of them copies of 02 ({ten.said} files) | 60 s | \
{ten} |
| one personal handout, HTML and PDF (median of 5) | 3 s | {one} |
| kills (-9) during `nbconvert --to workshop_handout`: half a file at the final name | 0 | \
{half} of {kills} |

A machine that works for others at the same time shows longer on the clock than it takes: on \
two processors with nothing else to do, half of the processor seconds is the least that the \
clock can show.

Of the kills, {new} came after the new file had its name; the others left the old one whole. \
Half fell anywhere in the export ({export} s), half around the moment of writing.

Each session is written blank and personal, as a guide and as slides, with the booklet of the \
whole route blank and personal. The guide's analysts' cells run in fresh kernels.
"""
    RESULTS.write_text(page, encoding="utf-8")
    say(page)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--part", choices=PARTS)
    parser.add_argument("folder", nargs="?", type=Path)
    options = parser.parse_args()
    if options.part:
        PARTS[options.part](options.folder)
    else:
        main()
