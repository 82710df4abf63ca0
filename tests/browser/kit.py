"""A real kit for the browser tests: its server, its pages, and what they did on the network."""

from __future__ import annotations

import os
import queue
import re
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Page

_ROOT = Path(__file__).resolve().parents[2]
_ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/\S+")
_PATIENCE_S = 90

# Without them Chromium calls home in the background, and the machine refuses.
CHROMIUM_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def find_chromium() -> str | None:
    """Return a Chromium or Chrome of this machine."""
    named = os.environ.get("WORKSHOP_KIT_CHROMIUM")
    found = (shutil.which(name) for name in ("chromium", "chromium-browser", "google-chrome"))
    return named or next((path for path in found if path), None)


@dataclass(frozen=True)
class Kit:
    """A running kit.

    Attributes
    ----------
    address : str
        What `python start.py --no-browser` prints.
    home : Path
        Its folder: a copy of the checkout's notebooks and sample companies.
    answers : Path
        Its folder of answers.
    pid : int
        The process of its server.
    """

    address: str
    home: Path
    answers: Path
    pid: int

    def page(self, path: str) -> str:
        """Return the address of a notebook, with the token."""
        parts = urlsplit(self.address)
        token = parse_qs(parts.query)["token"][0]
        return f"{parts.scheme}://{parts.netloc}/doc/tree/{path}?token={token}"


@contextmanager
def running_kit(
    folder: Path, language: str, *, prepare: Callable[[Path, Path], None] | None = None
) -> Iterator[Kit]:
    """Start the kit as a facilitator does, with answers and settings in a folder of its own.

    Parameters
    ----------
    folder : Path
        Where everything lies.
    language : {"fr", "en"}
        Language of the interface.
    prepare : callable of (Path, Path), optional
        Told the kit's folder and that of the answers before it starts.
    """
    answers = folder / "answers"
    home = folder / "kit"
    # A copy: what JupyterLab saves must not reach the checkout.
    for name in ("notebooks", "datasets"):
        shutil.copytree(_ROOT / name, home / name)
    if prepare:
        prepare(home, answers)
    environment = {
        **os.environ,
        "WORKSHOP_KIT_HOME": str(home),
        "WORKSHOP_KIT_ANSWERS": str(answers),
        "WORKSHOP_KIT_STATE": str(folder / "state"),
        "PYTHONPATH": str(_ROOT),
    }
    command = [sys.executable, "-m", "workshop_kit", "start", "--no-browser", "--lang", language]
    # Tests run side by side: two kits that look for the first free port may find the same.
    command += ["--port", str(_a_free_port())]
    process = subprocess.Popen(
        command,
        cwd=_ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
    try:
        yield Kit(_read_address(process), home, answers, process.pid)
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()


def _a_free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _read_address(process: subprocess.Popen[str]) -> str:
    lines: queue.Queue[str] = queue.Queue()

    def read() -> None:
        for line in process.stdout:
            lines.put(line)

    threading.Thread(target=read, daemon=True).start()
    said, end = [], time.monotonic() + _PATIENCE_S
    while time.monotonic() < end:
        try:
            said.append(lines.get(timeout=0.5))
        except queue.Empty:
            if process.poll() is not None:
                break
            continue
        found = _ADDRESS.search(said[-1])
        if found:
            return found.group()
    raise AssertionError(f"no address was printed; the kit said: {''.join(said)}")


@dataclass
class Watch:
    """What a page asked of the network, and what it complained of."""

    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def follow(self, page: Page) -> None:
        """Listen to a page from now on."""
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on(
            "console",
            lambda message: (
                self.complaints.append(message.text) if message.type == "error" else None
            ),
        )

    @property
    def abroad(self) -> list[str]:
        """Return the requests that left this machine."""
        at_home = ("http://127.0.0.1:", "ws://127.0.0.1:", "data:", "blob:")
        return [url for url in self.requests if not url.startswith(at_home)]
