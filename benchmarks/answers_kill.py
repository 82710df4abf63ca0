"""Kill a program that writes answers, cut its power, damage its files: count what is lost.

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
SHARED = "s02.home.work"
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
    answers = book.read_all()
    shared = answers.pop(SHARED)
    last_words = {tuple(version.value) for version in (shared, *shared.others)}
    return {
        "written": n_writers * n_answers,
        "lost": n_writers * n_answers - len(answers),
        "hidden": len({(writer, n_answers - 1) for writer in range(n_writers)} - last_words),
        "unreadable": len(book.set_aside),
        "seconds": seconds,
    }


def _write_some(folder: Path, writer: int, n_answers: int) -> None:
    """Write answers of one's own, and each time a version of the answer that all write."""
    book = AnswerBook(folder)
    for number in range(n_answers):
        book.write(f"w{writer}.n{number}", number)
        book.write(SHARED, [writer, number])


def damage_often(n_mutations: int, folder: Path, rng: random.Random) -> dict[str, int]:
    """Change the last version's file `n_mutations` times; return what the book made of each."""
    source = AnswerBook(folder / "source")
    earlier, later = (
        {"text": "Avant : l’été"},
        {"text": "Après « Égalité », 12,5 %", "n": [1, None]},
    )
    files = [source.write(KEYS[0], value).path for value in (earlier, later)]
    whole = [path.read_bytes() for path in files]
    names = ("mutations", "crashes", "lost", "gone", "set_aside", "harmless")
    counts = dict.fromkeys(names, 0)
    for number in range(n_mutations):
        place = folder / f"mutation {number}"
        place.mkdir()
        damaged = mutate(whole[1], rng)
        (place / files[0].name).write_bytes(whole[0])
        (place / files[1].name).write_bytes(damaged)
        book = AnswerBook(place)
        counts["mutations"] += 1
        try:
            answer = book.read(KEYS[0])
        except Exception:  # noqa: BLE001 - whatever it is, a person would see it
            counts["crashes"] += 1
            continue
        aside = book.set_aside
        counts["set_aside"] += len(aside)
        counts["harmless"] += not aside
        expected = earlier if aside else later
        counts["lost"] += answer is None or answer.value != expected
        counts["gone"] += bool(aside) and aside[0].read_bytes() != damaged
    return counts


def mutate(data: bytes, rng: random.Random) -> bytes:
    """Return a file changed as disks, editors and transfers change files."""
    place, length = rng.randrange(len(data)), rng.randint(1, 64)
    before, after = data[:place], data[place + 1 :]
    ways = (
        before + bytes([(data[place] + rng.randint(1, 255)) % 256]) + after,
        before + bytes([data[place] ^ (1 << rng.randrange(8))]) + after,
        before + after,
        before + rng.randbytes(1) + data[place:],
        before,
        before + bytes(length) + data[place + length :],
        before + data[place + length :],
        before + rng.randbytes(length) + data[place:],
        bytes(len(data)),
        data.decode("utf-8").encode("utf-16"),
        data.decode("utf-8").encode("cp1252", "replace"),
        data + data,
    )
    return rng.choice(ways)


def save_one(folder: Path) -> float:
    """Return the median time of one save, in milliseconds."""
    book, times = AnswerBook(folder), []
    for number in range(200):
        start = time.perf_counter()
        book.write("s02.note", f"{number} " + "texte " * 100)
        times.append(time.perf_counter() - start)
    return 1000 * sorted(times)[len(times) // 2]


def report(n_kills: int, n_states: int, n_mutations: int) -> str:
    """Run everything; return the page of results."""
    # In the checkout's file system: a temporary folder may be in memory, where fsync is nothing.
    with tempfile.TemporaryDirectory(dir=ROOT / "benchmarks") as folder:
        place = Path(folder)
        save_ms = save_one(place / "one")
        killed = kill_often(n_kills, place / "killed", random.Random(1))  # noqa: S311
        cut = cut_often(n_states, place / "cut", random.Random(2))  # noqa: S311
        together = write_together(4, 500, place / "together")
        damaged = damage_often(n_mutations, place / "damaged", random.Random(3))  # noqa: S311
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
| four writers on one folder, 500 answers each and 500 versions of one answer they share | \
{2 * together["written"]:,} saves in {together["seconds"]:.1f} s | {together["unreadable"]} | \
{together["lost"]}, and {together["hidden"]} of the 4 last versions of the shared answer not shown |

| damage to the last version (bytes changed, added or cut, zeros, another encoding, twice the \
file) | crashes | the version before or the same stands | file kept aside, byte for byte |
|---|---|---|---|
| {damaged["mutations"]:,} changes | {damaged["crashes"]} | all but {damaged["lost"]} | \
{damaged["set_aside"]:,}, {damaged["gone"]} of them not whole; {damaged["harmless"]:,} changes did \
no harm (spaces, a mark at the start) |

A save takes {save_ms:.1f} ms (median of 200), the wait for the disk included. The kills left
{killed["left_over"]} temporary files, which the book removes after an hour.
"""


def main() -> None:
    """Write answers for ever, or measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", type=Path, metavar="FOLDER")
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--states", type=int, default=2000)
    parser.add_argument("--mutations", type=int, default=5000)
    options = parser.parse_args()
    if options.write:
        write_for_ever(options.write, sys.stdout.fileno())
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(
        report(options.kills, options.states, options.mutations), encoding="utf-8", newline="\n"
    )
    sys.stdout.write(RESULTS.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
