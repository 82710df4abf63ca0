"""The documents shared between processes, so that what they have in common is drawn once."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_EXCEPTION, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workshop_kit.errors import HandoutError
from workshop_kit.handouts.files import collect_rarely, write_order
from workshop_kit.handouts.orders import Order

# Windows waits for no more processes than this at once.
_MOST_PROCESSES = 61

_PAUSE_SECONDS = 0.1

Batch = tuple[Order, ...]


@dataclass(frozen=True)
class _Line:
    """What this process and the others say to each other.

    Attributes
    ----------
    news : SimpleQueue of Path
        The files, as they are written.
    stop : Event
        Set when there is no point in going on.
    """

    news: Any
    stop: Any


def write_in_processes(orders: Sequence[Order], folder: Path, processes: int) -> Iterator[Path]:
    """Give each file once one of several processes has written it.

    The processes are started afresh (`spawn`): the same on every system, and nothing of this
    one's memory, threads or locks goes with them.

    Raises
    ------
    HandoutError
        If a document cannot be made or written, or a process dies. No other is begun then.
    """
    batches = cut(orders, processes)
    context = multiprocessing.get_context("spawn")
    line = _Line(context.SimpleQueue(), context.Event())
    with ProcessPoolExecutor(
        min(processes, len(batches), _MOST_PROCESSES),
        mp_context=context,
        initializer=_join,
        initargs=(line,),
    ) as pool:
        try:
            yield from _follow([pool.submit(_write, batch, folder) for batch in batches], line)
        except BrokenProcessPool as error:
            raise HandoutError("document_process_died") from error
        finally:
            line.stop.set()
            pool.shutdown(wait=False, cancel_futures=True)


def cut(orders: Sequence[Order], processes: int) -> list[Batch]:
    """Cut orders into batches, one process each, so that what is alike stays together.

    The documents of one session in one language show the same charts, and the booklet shows
    those of all sessions: a batch holds all of some sessions in one language, and the
    booklets go with the whole language or make the first batch, being the longest.
    """
    languages = list(dict.fromkeys(order.language for order in orders))
    parts = max(1, round(processes / len(languages)))
    return [
        batch for language in languages for batch in _cut_language(orders, language, parts) if batch
    ]


def _cut_language(orders: Sequence[Order], language: str, parts: int) -> list[Batch]:
    mine = [order for order in orders if order.language == language]
    booklets = tuple(order for order in mine if len(order.sessions) > 1)
    others = [order for order in mine if order not in booklets]
    slugs = list(dict.fromkeys(order.sessions[0].slug for order in others))
    share = -(-len(slugs) // parts) or 1
    batches = [
        tuple(order for order in others if order.sessions[0].slug in slugs[start : start + share])
        for start in range(0, len(slugs), share)
    ]
    if len(batches) < 2:
        return [(*(batches[0] if batches else ()), *booklets)]
    return [booklets, *batches]


def _follow(futures: Sequence[Future[None]], line: _Line) -> Iterator[Path]:
    waiting = set(futures)
    while waiting:
        done, waiting = wait(waiting, timeout=_PAUSE_SECONDS, return_when=FIRST_EXCEPTION)
        while not line.news.empty():
            yield line.news.get()
        for future in done:
            future.result()


_line: _Line | None = None


def _join(line: _Line) -> None:
    """Prepare a process: Ctrl+C is heard by the one that the person sees."""
    global _line  # noqa: PLW0603 - what a process is started with has no other way in
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _line = line
    collect_rarely()


def _write(batch: Batch, folder: Path) -> None:
    """Write a batch, session by session, and tell of each file."""
    for order in sorted(batch, key=lambda one: (len(one.sessions), one.sessions[0].number)):
        if _line.stop.is_set():
            return
        for path in write_order(order, folder):
            _line.news.put(path)
