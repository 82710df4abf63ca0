"""How long documents take: all of them, one handout of each session; and kills.

Run from the kit's folder, with nothing else running::

    python -m benchmarks.documents
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

from workshop_kit.activities import list_activities
from workshop_kit.answers import AnswerBook
from workshop_kit.folders import notebooks_folder
from workshop_kit.handouts import DOCUMENT_KINDS, write_documents
from workshop_kit.sessions import list_sessions

ROOT = Path(__file__).resolve().parents[1]
RESULTS = Path(__file__).parent / "results" / "documents.md"
KILLED = "s02"
SAID = "Les horaires, peut-être.\nÀ vérifier avec l’atelier."


def say(what: object) -> None:
    """Say something to who runs the benchmark, or to the process that does."""
    sys.stdout.write(f"{what}\n")


def answered(folder: Path, *slug: str) -> AnswerBook:
    """Return a book in which the notes and the quizzes, of one session or of all, have answers."""
    book = AnswerBook(folder / "answers")
    for activity in list_activities(*slug):
        if activity.kind == "note":
            book.write(activity.key, {"pair": SAID})
        if activity.kind == "quiz":
            book.write(activity.key, {"choice": activity.choices[0], "tries": 1})
    return book


def write_all(folder: Path) -> None:
    """Write every document of every session, and say how many files there are."""
    say(len(write_documents(DOCUMENT_KINDS, folder=folder / "out", answers=answered(folder))))


def write_one(folder: Path, slug: str) -> None:
    """Write one personal handout, as HTML and as PDF."""
    paths = write_documents(
        ["personal"],
        folder=folder / "out",
        sessions=[slug],
        languages=["fr"],
        answers=answered(folder, slug),
    )
    say(len(paths))


def kill_exports(folder: Path) -> None:
    """Kill exports of one handout at moments of chance; say what the final name then holds."""
    from nbconvert.nbconvertapp import NbConvertApp

    notebook = next((notebooks_folder() / "fr").glob(f"{KILLED[1:]}_*.ipynb"))
    arguments = ["--to", "workshop_handout", "--output-dir", str(folder), str(notebook)]
    settings = ["--NbConvertApp.writer_class=workshop_kit.handouts.writing.DurableFilesWriter"]
    path = folder / f"{notebook.stem}.html"

    def export() -> None:
        NbConvertApp.launch_instance([*arguments, *settings, "--log-level=CRITICAL"])
        NbConvertApp.clear_instance()

    def export_in_a_child() -> float:
        begun = time.perf_counter()
        if not (child := os.fork()):
            export()
            os._exit(0)
        os.waitpid(child, 0)
        return time.perf_counter() - begun

    # Once to import and draw: what is killed is then an export that has it all at hand.
    export()
    seconds = statistics.median(export_in_a_child() for _ in range(5))
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


def timed(part: str, *more: str, times: int = 1) -> Timing:
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
            command = [sys.executable, "-m", "benchmarks.documents", "--part", part, name, *more]
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
    everything = timed("all")
    slugs = [session.slug for session in list_sessions()]
    one = "\n".join(
        f"| one personal handout of {slug}, HTML and PDF (median of 3) | 3 s | "
        f"{timed('one', slug, times=3)} |"
        for slug in slugs
    )
    kills, half, new, export = timed("kills").said.split()
    after = os.getloadavg()
    page = f"""# Documents: how long they take, and kills

{time.strftime("%d %B %Y")}, Python {platform.python_version()}, {platform.system()} \
{platform.machine()}, {os.cpu_count()} processors. Load of the machine (1 minute) before: \
{before[0]:.1f}, after: {after[0]:.1f}. `python -m benchmarks.documents`

Fresh processes, cold cache: from the start of Python to the last file on the disk (fsync).

| what | figure | measured |
|---|---|---|
| all documents of the {len(slugs)} sessions, fr and en, HTML and PDF \
({everything.said} files) | 60 s | {everything} |
{one}
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
    parser.add_argument("session", nargs="*")
    options = parser.parse_args()
    if options.part:
        PARTS[options.part](options.folder, *options.session)
    else:
        main()
