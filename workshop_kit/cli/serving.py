"""The verb `start`: JupyterLab served on the welcome notebook, and a calm terminal."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import socket
import sys
import tempfile
import threading
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TextIO
from urllib.parse import quote

from workshop_kit.cli.private_jupyter import (
    PrivateJupyter,
    enter,
    prepare_jupyter,
    server_arguments,
    trust_notebooks,
)
from workshop_kit.design import notebook_css
from workshop_kit.errors import SetupError, UsageError
from workshop_kit.folders import notebooks_folder, state_folder
from workshop_kit.texts import Translator

if TYPE_CHECKING:
    from jupyter_server.serverapp import ServerApp

DEFAULT_PORT = 8899
"""First port tried; not Jupyter's own 8888, which an analyst may be using."""

_PORTS_TRIED = 50
_LOG_NAME = "jupyter.log"


def start_kit(t: Translator, *, port: int | None = None, opens_browser: bool = True) -> int:
    """Serve the notebooks until Ctrl+C, and return the exit code.

    Parameters
    ----------
    t : Translator
        Speaks to the person, and sets the language of the interface.
    port : int, optional
        Port that must be used; without it, the first free one from `DEFAULT_PORT` on.
    opens_browser : bool
        Whether to open the browser; otherwise the address alone is printed.

    Raises
    ------
    UsageError
        If the asked port is in use.
    SetupError
        If the notebooks have not been built, or the server does not start.
    """
    welcome = find_welcome(notebooks_folder(), t.language)
    first_port = choose_port(port)
    while port is None and not keep_from_other_kits(first_port):
        first_port = choose_port(None, first=first_port + 1)
    jupyter = prepare_jupyter(state_folder(), t, style=notebook_css())
    try:
        arguments = server_arguments(
            jupyter,
            notebooks=notebooks_folder(),
            port=first_port,
            # Another window may take the port meanwhile: the server then looks further.
            port_retries=0 if port else _PORTS_TRIED,
        )
        _serve(t, jupyter, welcome, arguments, asked=port, opens_browser=opens_browser)
    finally:
        if jupyter.runtime != jupyter.root / "runtime":
            shutil.rmtree(jupyter.runtime, ignore_errors=True)
    return 0


def find_welcome(notebooks: Path, language: str) -> Path:
    """Return the welcome notebook of a language: the first of its folder, numbered 00."""
    found = sorted((notebooks / language).glob("00_*.ipynb"))
    if not found:
        raise SetupError("no_welcome", folder=str(notebooks / language))
    return found[0]


def choose_port(asked: int | None, *, first: int = DEFAULT_PORT) -> int:
    """Return the asked port, or the first free one from `first` on.

    Raises
    ------
    UsageError
        If the asked port is in use, may not be used, or no port is free.
    """
    if asked is not None:
        if not is_free(asked):
            raise UsageError("port_in_use", port=str(asked))
        return asked
    for port in range(first, first + _PORTS_TRIED):
        if is_free(port):
            return port
    raise UsageError("no_free_port", first=str(first), last=str(first + _PORTS_TRIED - 1))


def is_free(port: int) -> bool:
    """Tell whether a server may listen on a port of this machine.

    Raises
    ------
    UsageError
        If the system keeps that port for itself.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        if os.name == "posix":
            # A server that has just stopped must not look like one that runs.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            if error.errno == errno.EACCES and os.name == "posix":
                raise UsageError("port_refused", port=str(port)) from error
            return False
    return True


def keep_from_other_kits(port: int) -> bool:
    """Take a port among this user's kits until the process ends; False when one has it.

    JupyterLab looks whether a port is free a second before it listens: two windows opened
    together would both find the same.
    """
    if os.name != "posix":
        return True
    import fcntl

    path = Path(tempfile.gettempdir()) / f"workshop-kit-{os.getuid()}-{port}.lock"
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        # Without a place for the mark the kit starts as it would alone.
        return True
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        return False
    # Left open on purpose: the system lets go of it when the process ends, whatever its end.
    return True


def address(port: int, token: str, notebook: Path, notebooks: Path) -> str:
    """Return the address that opens a notebook alone in JupyterLab.

    Examples
    --------
    >>> address(8899, "s3cret", Path("nb/fr/00_accueil.ipynb"), Path("nb"))
    'http://127.0.0.1:8899/doc/tree/fr/00_accueil.ipynb?token=s3cret'
    """
    path = quote(notebook.relative_to(notebooks).as_posix())
    return f"http://127.0.0.1:{port}/doc/tree/{path}?token={token}"


def _serve(
    t: Translator,
    jupyter: PrivateJupyter,
    welcome: Path,
    arguments: list[str],
    *,
    asked: int | None,
    opens_browser: bool,
) -> None:
    notebooks = notebooks_folder()
    enter(jupyter, os.environ)
    trust_notebooks(jupyter, notebooks)
    log = state_folder() / _LOG_NAME
    with _quiet(log) as terminal:
        try:
            server = _make_server(arguments)
        except (Exception, SystemExit) as error:
            raise SetupError("server_failed", log=str(log)) from error
        url = address(server.port, server.identity_provider.token, welcome, notebooks)
        if asked is None and server.port != DEFAULT_PORT:
            ports = {"asked": str(DEFAULT_PORT), "chosen": str(server.port)}
            print(t("cli.other_port", **ports), file=terminal)
        server.io_loop.add_callback(_announce, t, url, terminal, opens_browser=opens_browser)
        _stop_on_signals(server)
        try:
            server.start()
        except SystemExit as error:
            # The port was free when it was chosen, and another program took it just before.
            raise SetupError("server_failed", log=str(log)) from error
        print(t("cli.stopped"), file=terminal, flush=True)


def _make_server(arguments: list[str]) -> ServerApp:
    # A second to import: only for the one verb that needs it.
    from jupyterlab.labapp import LabApp

    return LabApp.initialize_server(argv=arguments)


def _stop_on_signals(server: ServerApp) -> None:
    """Stop at once, without asking, when the person or the system says so."""

    def stop(number: int, _frame: object) -> None:
        server.log.info(signal.Signals(number).name)
        server.stop(from_signal=True)

    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), stop)


def _announce(t: Translator, url: str, terminal: TextIO, *, opens_browser: bool) -> None:
    if not opens_browser:
        print(t("cli.address"), url, t("cli.how_to_stop"), sep="\n", file=terminal, flush=True)
        return
    print(t("cli.opening"), file=terminal)
    print(t("cli.if_not_opened", url=url), file=terminal)
    print(t("cli.how_to_stop"), file=terminal, flush=True)
    # Some browsers answer only once they are closed.
    threading.Thread(target=webbrowser.open, args=(url,), daemon=True).start()


@contextmanager
def _quiet(log: Path) -> Iterator[TextIO]:
    """Send to a log all that Jupyter and its kernels print; yield the terminal itself."""
    log.parent.mkdir(parents=True, exist_ok=True)
    sys.stdout.flush()
    sys.stderr.flush()
    kept = [os.dup(1), os.dup(2)]
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    with (
        log.open("w", encoding="utf-8") as file,
        os.fdopen(os.dup(1), "w", encoding=encoding, errors="replace") as terminal,
    ):
        try:
            os.dup2(file.fileno(), 1)
            os.dup2(file.fileno(), 2)
            yield terminal
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            for descriptor, copy in enumerate(kept, start=1):
                os.dup2(copy, descriptor)
                os.close(copy)
