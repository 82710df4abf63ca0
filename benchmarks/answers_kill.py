"""Kill a program that writes answers, cut its power, put four of it on one folder: count losses.

Run from the checkout, on Linux or macOS::

    python benchmarks/answers_kill.py

It writes `benchmarks/results/answers_kill.md`. With ``--write FOLDER`` it is the program that
is killed: it writes answers for ever and says each one that it was told was saved.
"""

from __future__ import annotations

import argparse
import datetime as dt
import multiprocessing
import os
import platform
import random
import signal
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from unittest import mock

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from tests.answers.crash_states import (  # noqa: E402
    Recorder,
    rebuild,
    state_after_cut,
    told_before,
)
from workshop_kit import __version__  # noqa: E402
from workshop_kit.answers import AnswerBook  # noqa: E402

KEYS = ("s02.guess.move", "s02.note.mixed-jobs", "s02.quiz.q1")
RESULTS = ROOT / "benchmarks" / "results" / "answers_kill.md"


def write_for_ever(folder: Path, output: int) -> None:
    """Write answers until killed; say each acknowledged one on `output`."""
    book = AnswerBook(folder)
    number = 0
    while True:
        number += 1
        for key in KEYS:
            book.write(key, {"number": number, "text": "Égalité " * (number % 500)})
            os.write(output, f"{key} {number}\n".encode())


def kill_often(n_kills: int, folder: Path, rng: random.Random) -> dict[str, int]:
    """Kill `n_kills` writers, each at a random moment; return what was found afterwards."""
    counts = dict.fromkeys(("kills", "acknowledged", "unreadable", "lost", "left_over"), 0)
    for kill in range(n_kills):
        place = folder / f"{kill // 20}"
        told = _kill_one(place, rng.uniform(0.0, 0.04))
        book = AnswerBook(place)
        answers = book.read_all()
        counts["kills"] += 1
        counts["acknowledged"] += sum(told.values())
        counts["unreadable"] += len(book.set_aside)
        counts["lost"] += sum(not _is_kept(answers.get(key), told[key]) for key in told)
    counts["left_over"] = sum(1 for _ in folder.rglob("*.part"))
    return counts


def _is_kept(answer, number: int) -> bool:
    """Tell whether an acknowledged number, or a later one, is among the versions shown."""
    versions = (answer, *answer.others) if answer else ()
    return any(version.value["number"] >= number for version in versions)


def _kill_one(folder: Path, seconds: float) -> dict[str, int]:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        write_for_ever(folder, writing)
    os.close(writing)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading, encoding="utf-8") as lines:
        said = [line.split() for line in lines if line.endswith("\n")]
    return {key: int(number) for key, number in said}


def cut_often(n_states: int, folder: Path, rng: random.Random) -> dict[str, int]:
    """Rebuild `n_states` disks that power cuts may leave; return what was found on them."""
    source = folder / "source"
    recorder = Recorder(source)
    with ExitStack() as stack:
        for name, function in recorder.patches.items():
            stack.enter_context(mock.patch.object(os, name, function))
        book = AnswerBook(source)
        for number in range(1, 30):
            for key in KEYS:
                book.write(key, {"number": number})
                recorder.acknowledge(key, number)
    counts = dict.fromkeys(("states", "unreadable", "lost"), 0)
    for state in range(n_states):
        before = recorder.operations[: rng.randrange(len(recorder.operations))]
        place = folder / f"state {state}"
        rebuild(state_after_cut(before, rng), source, place)
        found = AnswerBook(place)
        answers = found.read_all()
        counts["states"] += 1
        counts["unreadable"] += len(found.set_aside)
        told = told_before(before)
        counts["lost"] += sum(not _is_kept(answers.get(key), told[key]) for key in told)
    return counts


def write_together(n_writers: int, n_answers: int, folder: Path) -> dict[str, float]:
    """Let several processes write in one folder; return what was kept and how long it took."""
    context = multiprocessing.get_context("spawn")
    start = time.perf_counter()
    writers = [
        context.Process(target=_write_some, args=(folder, writer, n_answers))
        for writer in range(n_writers)
    ]
    for process in writers:
        process.start()
    for process in writers:
        process.join()
    seconds = time.perf_counter() - start
    book = AnswerBook(folder)
    kept = len(book.read_all())
    return {
        "written": n_writers * n_answers,
        "lost": n_writers * n_answers - kept,
        "unreadable": len(book.set_aside),
        "seconds": seconds,
    }


def _write_some(folder: Path, writer: int, n_answers: int) -> None:
    book = AnswerBook(folder)
    for number in range(n_answers):
        book.write(f"w{writer}.n{number}", number)


def save_one(folder: Path) -> float:
    """Return the median time of one save, in milliseconds."""
    book, times = AnswerBook(folder), []
    for number in range(200):
        start = time.perf_counter()
        book.write("s02.note", f"{number} " + "texte " * 100)
        times.append(time.perf_counter() - start)
    return 1000 * sorted(times)[len(times) // 2]


def report(n_kills: int, n_states: int) -> str:
    """Run everything; return the page of results."""
    # In the checkout's file system: a temporary folder may be in memory, where fsync is nothing.
    with tempfile.TemporaryDirectory(dir=ROOT / "benchmarks") as folder:
        place = Path(folder)
        save_ms = save_one(place / "one")
        killed = kill_often(n_kills, place / "killed", random.Random(1))  # noqa: S311
        cut = cut_often(n_states, place / "cut", random.Random(2))  # noqa: S311
        together = write_together(4, 500, place / "together")
    return f"""# Answers under kills and power cuts

Measured by `python benchmarks/answers_kill.py` on {dt.datetime.now(dt.UTC):%Y-%m-%d}:
kit {__version__}, Python {platform.python_version()}, {platform.system()} {platform.machine()}, \
{os.cpu_count()} cores.

| what | done | unreadable | acknowledged and lost |
|---|---|---|---|
| SIGKILL at a random moment while writing ({killed["acknowledged"]:,} acknowledged answers) | \
{killed["kills"]:,} kills | {killed["unreadable"]} | {killed["lost"]} |
| power cut replayed (data and names not synced dropped, cut or zeroed at random) | \
{cut["states"]:,} states | {cut["unreadable"]} | {cut["lost"]} |
| four writers on one folder, 500 answers each | {together["written"]:,} answers \
in {together["seconds"]:.1f} s | {together["unreadable"]} | {together["lost"]} |

A save takes {save_ms:.1f} ms (median of 200), the wait for the disk included. The kills left
{killed["left_over"]} temporary files, which the book removes after an hour.
"""


def main() -> None:
    """Write answers for ever, or measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", type=Path, metavar="FOLDER")
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--states", type=int, default=2000)
    options = parser.parse_args()
    if options.write:
        write_for_ever(options.write, sys.stdout.fileno())
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(report(options.kills, options.states), encoding="utf-8", newline="\n")
    sys.stdout.write(RESULTS.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
