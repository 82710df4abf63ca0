"""`workshop-kit start`: the private JupyterLab, from the terminal, the wire and a real browser."""

from __future__ import annotations

import http.client
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qs, quote, urlsplit

import nbformat
import psutil
import pytest
from playwright.sync_api import Page, expect

from tests.setup.kits import (
    DIFFICULT,
    ROOT,
    is_one_sentence,
    run,
    run_kit,
    settings,
    write_notebook,
)
from workshop_kit.cli.private_jupyter import (
    PrivateJupyter,
    prepare_jupyter,
    server_arguments,
    trust_notebooks,
)
from workshop_kit.cli.saving import keep_as_built
from workshop_kit.cli.serving import DEFAULT_PORT, choose_port, find_welcome
from workshop_kit.errors import SetupError, UsageError
from workshop_kit.texts import translator

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="stopped by a signal here")

WELCOME = {"fr": "00_accueil.ipynb", "en": "00_welcome.ipynb"}
TITLE = "# Le titre de l'activité"
SHOW = f"{TITLE}\nimport ipywidgets\nipywidgets.Button(description='un bouton')"
COUNT = "# Compter\nimport os\nprint('kernel', os.getpid())"
LONG = "Un paragraphe.\n\n" * 80
BUTTONS = "".join(
    f'<button data-commandlinker-command="{command}" data-commandlinker-args="{{}}">{name}</button>'
    for command, name in (
        ("notebook:run-all-cells", "Start"),
        ("notebook:restart-run-all", "Again"),
    )
)
PATIENCE_MS = 60_000


# --- a served kit ----------------------------------------------------------------------------


@dataclass(frozen=True)
class Served:
    """A running kit, and where its files are."""

    process: subprocess.Popen
    lines: list[str]
    address: str
    home: Path
    state: Path
    person: Path

    @property
    def port(self) -> int:
        return urlsplit(self.address).port

    @property
    def token(self) -> str:
        return parse_qs(urlsplit(self.address).query)["token"][0]

    def ask(self, method: str, path: str, body: object = None, **headers: str) -> tuple[int, bytes]:
        """Ask the server with the token; ``token=""`` leaves it out."""
        token = headers.pop("token", self.token)
        given = {"Authorization": f"token {token}"} if token else {}
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        text = None if body is None else json.dumps(body)
        connection.request(method, path, body=text, headers=given | headers)
        answer = connection.getresponse()
        with answer:
            content = answer.read()
        connection.close()
        return answer.status, content

    def page(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}/doc/tree/{quote(path)}?token={self.token}"


def make_home(folder: Path, language: str) -> Path:
    """Make a kit's folder: the tree's notebooks, and small ones of the tests."""
    home = folder / DIFFICULT
    shutil.copytree(ROOT / "notebooks", home / "notebooks")
    (home / "datasets").symlink_to(ROOT / "datasets")
    write_notebook(home / "notebooks" / "essais" / "un.ipynb", SHOW, COUNT, language=language)
    write_notebook(home / "notebooks" / "essais" / "deux.ipynb", COUNT, language=language)
    long = home / "notebooks" / "essais" / "long.ipynb"
    write_notebook(long, COUNT, language=language, opening=f"# Titre\n\n{BUTTONS}\n\n{LONG}")
    return home


@contextmanager
def serve(folder: Path, language: str, *arguments: str, **more: str) -> Iterator[Served]:
    home = make_home(folder, language)
    person = folder / "person"
    person.mkdir()
    # What another Jupyter on the machine could bring: none of it may win.
    foreign = folder / "foreign"
    foreign.mkdir()
    bad = {"ServerApp": {"ip": "0.0.0.0", "allow_remote_access": True, "disable_check_xsrf": True}}
    (foreign / "jupyter_server_config.json").write_text(json.dumps(bad), encoding="utf-8")
    environment = settings(
        HOME=str(person),
        JUPYTER_CONFIG_PATH=str(foreign),
        JUPYTER_PREFER_ENV_PATH="1",
        JUPYTER_TOKEN="known",
        PYTHONPATH=str(ROOT),
        WORKSHOP_KIT_HOME=str(home),
        **more,
    )
    command = [sys.executable, "-m", "workshop_kit", "start", "--lang", language, *arguments]
    process = subprocess.Popen(
        command,
        cwd=home,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
    with process:
        try:
            lines: list[str] = []
            for line in process.stdout:
                lines.append(line.rstrip("\n"))
                if "Ctrl+C" in line:
                    break
            address = re.search(r"http://\S+", " ".join(lines))
            assert address, lines
            yield Served(process, lines, address[0], home, home / ".kit", person)
        finally:
            if process.poll() is None:
                process.send_signal(signal.SIGINT)
                try:
                    process.wait(timeout=30)
                except subprocess.TimeoutExpired:
                    process.kill()


@pytest.fixture(scope="module")
def served(tmp_path_factory) -> Iterator[Served]:
    with serve(tmp_path_factory.mktemp("served"), "fr", "--no-browser") as served:
        yield served


# --- the terminal ----------------------------------------------------------------------------


def test_the_terminal_shows_three_calm_lines_and_the_address_alone_on_one(served):
    lines = [line for line in served.lines if "déjà utilisé" not in line]
    assert len(lines) == 3
    assert lines[1] == served.address
    assert re.fullmatch(
        r"http://127\.0\.0\.1:\d+/doc/tree/fr/00_accueil\.ipynb\?token=[\w-]{40,}", lines[1]
    )


def test_ctrl_c_stops_everything_with_a_sentence(tmp_path):
    with serve(tmp_path, "en", "--no-browser") as served:
        status, body = served.ask("POST", "/api/kernels", {"name": "python3"})
        assert status == 201, body
        kernels = psutil.Process(served.process.pid).children(recursive=True)
        assert kernels
        served.process.send_signal(signal.SIGINT)
        said = served.process.stdout.read()
        assert served.process.wait(timeout=30) == 0
    assert said.strip() == translator("en")("cli.stopped")
    assert not any(kernel.is_running() for kernel in kernels)
    # What lives as long as the server is gone with it.
    assert not [name for name in served.state.rglob("*") if name.suffix == ".sock"]


def test_the_browser_is_opened_on_the_welcome_notebook(tmp_path):
    opened = tmp_path / "opened.txt"
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\necho "$1" > "{opened}"\n', encoding="utf-8")
    browser.chmod(0o755)
    with serve(tmp_path, "en", BROWSER=f"{browser} %s") as served:
        deadline = time.monotonic() + 30
        while not opened.exists() and time.monotonic() < deadline:
            time.sleep(0.1)
        lines = [line for line in served.lines if "already in use" not in line]
    assert len(lines) == 3
    assert opened.read_text(encoding="utf-8").strip() == served.address
    assert "/doc/tree/en/00_welcome.ipynb" in served.address


def test_a_port_in_use_is_said_and_the_next_one_taken(served, tmp_path):
    with serve(tmp_path, "fr", "--no-browser") as second:
        assert second.port != served.port
        assert str(DEFAULT_PORT) in second.lines[0]
        assert str(second.port) in second.lines[0]


def test_a_port_taken_at_the_last_moment_is_replaced(tmp_path):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        taken = other.getsockname()[1]
        jupyter = prepare_jupyter(tmp_path, translator("fr"))
        given = {"notebooks": tmp_path, "port": taken}
        start = (
            "import sys; from workshop_kit.cli.serving import _make_server; "
            "print(_make_server(sys.argv[1:]).port)"
        )
        command = [sys.executable, "-c", start]
        further = server_arguments(jupyter, **given, port_retries=50)
        found = run([*command, *further], tmp_path, PYTHONPATH=str(ROOT))
        assert int(found.stdout.split()[-1]) != taken
        strict = server_arguments(jupyter, **given, port_retries=0)
        assert run([*command, *strict], tmp_path, PYTHONPATH=str(ROOT)).returncode != 0
    shutil.rmtree(jupyter.runtime, ignore_errors=True)


def test_two_kits_started_together_do_not_take_the_same_port():
    hold = (
        "import sys; from workshop_kit.cli.serving import keep_from_other_kits; "
        "print(keep_from_other_kits(int(sys.argv[1])), flush=True); sys.stdin.read()"
    )
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    command = [sys.executable, "-c", hold, port]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as first:
        assert first.stdout.readline().strip() == "True"
        assert run(command, ROOT, PYTHONPATH=str(ROOT)).stdout.strip() == "False"
        first.stdin.close()
        first.wait(20)
    # A kit that ended, in whatever way, leaves its port to the next.
    assert run(command, ROOT, PYTHONPATH=str(ROOT)).stdout.strip() == "True"


# Another program listens where the server is about to, once it has looked.
_TAKEN = """
import socket, sys
from workshop_kit.cli import main, serving

make, other = serving._make_server, socket.socket()

def make_and_lose_the_port(arguments):
    server = make(arguments)
    other.bind(("127.0.0.1", server.port))
    other.listen()
    return server

serving._make_server = make_and_lose_the_port
sys.exit(main(["start", "--no-browser"]))
"""


def test_a_port_lost_before_the_server_listens_is_one_sentence(tmp_path):
    done = run(
        [sys.executable, "-c", _TAKEN],
        tmp_path,
        PYTHONPATH=str(ROOT),
        WORKSHOP_KIT_HOME=str(ROOT),
        WORKSHOP_KIT_STATE=str(tmp_path / "state"),
    )
    assert done.returncode == 1
    assert is_one_sentence(done.stderr)
    assert "jupyter.log" in done.stderr


def test_an_asked_port_in_use_is_one_sentence(served):
    done = run_kit("start", "--port", str(served.port), WORKSHOP_KIT_STATE=str(served.state))
    assert done.returncode == 2
    assert is_one_sentence(done.stderr)
    assert str(served.port) in done.stderr


def test_a_kit_without_notebooks_says_how_to_build_them(tmp_path):
    done = run_kit("start", "--lang", "fr", WORKSHOP_KIT_HOME=str(tmp_path))
    assert done.returncode == 1
    assert is_one_sentence(done.stderr)
    assert "start.py build" in done.stderr


# --- the server ------------------------------------------------------------------------------


def test_only_this_machine_with_the_token_is_answered(served):
    assert served.ask("GET", "/api/contents")[0] == 200
    assert served.ask("GET", "/api/contents", token="")[0] == 403
    assert served.ask("GET", "/api/contents", token="known")[0] == 403
    assert served.ask("GET", "/api/contents", Host="kit.example.org")[0] == 403


def test_it_listens_on_this_machine_alone(served):
    listening = [
        connection.laddr.ip
        for connection in psutil.Process(served.process.pid).net_connections(kind="inet")
        if connection.status == psutil.CONN_LISTEN
    ]
    assert set(listening) == {"127.0.0.1"}


def test_there_is_no_terminal_and_no_foreign_extension(served):
    assert served.ask("GET", "/api/terminals")[0] == 404
    status, body = served.ask("GET", "/api/contents/source/00_accueil.py?content=0")
    assert status == 200
    assert json.loads(body)["type"] == "file"
    status, body = served.ask("GET", "/lab/api/extensions")
    assert status != 500


def test_the_token_is_in_no_file(served):
    for path in served.home.rglob("*"):
        if path.is_file() and not path.is_symlink():
            assert served.token.encode() not in path.read_bytes(), path


def test_jupyters_own_words_are_in_the_log(served):
    log = served.state / "jupyter.log"
    assert "ServerApp" in log.read_text(encoding="utf-8")


def test_nothing_is_written_in_the_persons_home(served):
    assert not list(served.person.rglob("*jupyter*"))
    assert not list(served.person.rglob("*ipython*"))


# --- saving ----------------------------------------------------------------------------------


def as_jupyterlab_leaves_it(notebook: dict) -> dict:
    """Return a notebook with all that a run in JupyterLab adds."""
    notebook["metadata"]["kernelspec"]["display_name"] = "Python 3 (ipykernel)"
    notebook["metadata"]["language_info"] |= {"version": "3.11.7", "file_extension": ".py"}
    notebook["metadata"]["widgets"] = {"state": {"secret": "typed by a person"}}
    for cell in notebook["cells"]:
        cell["metadata"] |= {"editable": True, "collapsed": False, "trusted": True}
        if cell["cell_type"] == "code":
            cell["metadata"]["execution"] = {"iopub.status.busy": "2026-01-01T00:00:00Z"}
            cell["metadata"].setdefault("jupyter", {})["outputs_hidden"] = True
            cell["execution_count"] = 7
            cell["outputs"] = [nbformat.v4.new_output("stream", text="typed by a person")]
    return notebook


BUILT = sorted(
    path.relative_to(ROOT).as_posix() for path in ROOT.glob("notebooks/[fe][rn]/**/*.ipynb")
)


@pytest.mark.parametrize("name", BUILT)
def test_a_notebook_that_was_only_run_is_saved_as_the_build_wrote_it(name, served):
    path = served.home / name
    inside = path.relative_to(served.home / "notebooks").as_posix()
    before = path.read_bytes()
    assert before == (ROOT / name).read_bytes()
    status, body = served.ask("GET", f"/api/contents/{quote(inside)}?type=notebook")
    assert status == 200
    content = as_jupyterlab_leaves_it(json.loads(body)["content"])
    model = {"type": "notebook", "format": "json", "content": content}
    status, body = served.ask("PUT", f"/api/contents/{quote(inside)}", model)
    assert status == 200, body
    assert path.read_bytes() == before


def test_there_are_built_notebooks_to_save():
    assert len(BUILT) >= 8


def test_the_copies_jupyterlab_keeps_are_not_beside_the_notebooks(served):
    status, _ = served.ask("POST", "/api/contents/essais/un.ipynb/checkpoints")
    assert status == 201
    assert not list((served.home / "notebooks").rglob(".ipynb_checkpoints"))
    assert list((served.state / "jupyter" / "checkpoints").glob("*.ipynb"))


def test_saving_leaves_folders_and_other_files_alone():
    model = {"type": "directory", "content": None}
    keep_as_built(model)
    assert model == {"type": "directory", "content": None}
    model = {"type": "file", "content": "text"}
    keep_as_built(model)
    assert model["content"] == "text"


# --- settings --------------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "locale"), [("fr", "fr_FR"), ("en", "en")])
def test_the_interface_speaks_the_persons_language_and_asks_nothing(language, locale, tmp_path):
    jupyter = prepare_jupyter(tmp_path, translator(language), style=".x{}")
    overrides = json.loads((jupyter.settings / "overrides.json").read_text(encoding="utf-8"))
    assert overrides["@jupyterlab/translation-extension:plugin"]["locale"] == locale
    assert overrides["@jupyterlab/apputils-extension:notification"]["fetchNews"] == "false"
    # A subshell asked for while a kernel is being replaced is cancelled: answers went unheard.
    kernels = overrides["@jupyterlab/apputils-extension:kernels-settings"]
    assert kernels["commsOverSubshells"] == "disabled"
    assert overrides["@jupyterlab/apputils-extension:notification"]["checkForUpdates"] is False
    assert (jupyter.config / "custom" / "custom.css").read_text("utf-8").endswith(".x{}\n")
    shutil.rmtree(jupyter.runtime, ignore_errors=True)


def test_every_setting_we_change_exists_in_this_jupyterlab():
    schemas = Path(sys.prefix, "share", "jupyter", "lab", "schemas")
    source = ROOT / "workshop_kit" / "cli" / "jupyter" / "overrides.json"
    for plugin, values in json.loads(source.read_text(encoding="utf-8")).items():
        package, name = plugin.split(":")
        schema = json.loads((schemas / package / f"{name}.json").read_text(encoding="utf-8"))
        assert values.keys() <= schema["properties"].keys(), plugin


def test_sockets_are_private_where_their_path_is_short_enough(tmp_path):
    short = PrivateJupyter(tmp_path, Path("/tmp") / "kit-1234")  # noqa: S108 - only a length
    long = PrivateJupyter(tmp_path, Path("/tmp") / ("k" * 60))  # noqa: S108 - only a length
    assert short.transport == "ipc"
    assert long.transport == "tcp"


def test_every_notebook_is_trusted_and_what_is_none_is_left(tmp_path):
    write_notebook(tmp_path / "nb" / "fr" / "00_accueil.ipynb", SHOW)
    (tmp_path / "nb" / "broken.ipynb").write_text("{", encoding="utf-8")
    jupyter = prepare_jupyter(tmp_path / "state", translator("fr"))
    assert trust_notebooks(jupyter, tmp_path / "nb") == 1
    shutil.rmtree(jupyter.runtime, ignore_errors=True)


def test_the_first_free_port_is_taken_and_a_taken_one_refused():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        taken = other.getsockname()[1]
        assert choose_port(None, first=taken) > taken
        with pytest.raises(UsageError) as refused:
            choose_port(taken)
    assert refused.value.key == "port_in_use"
    assert choose_port(taken) == taken


def test_the_welcome_notebook_is_the_one_numbered_00(tmp_path):
    with pytest.raises(SetupError):
        find_welcome(tmp_path, "fr")
    write_notebook(tmp_path / "fr" / "02_autre.ipynb", SHOW)
    expected = write_notebook(tmp_path / "fr" / "00_accueil.ipynb", SHOW)
    assert find_welcome(tmp_path, "fr") == expected


# --- a real browser --------------------------------------------------------------------------


class Watch:
    """What a page asks, says and interrupts with."""

    def __init__(self, page: Page) -> None:
        self.strays: list[str] = []
        self.troubles: list[str] = []
        page.on("request", lambda request: self._request(request.url))
        page.on("console", self._console)
        page.on("pageerror", lambda error: self.troubles.append(str(error)))
        page.on("dialog", lambda dialog: (self.troubles.append(dialog.message), dialog.accept()))

    def _request(self, url: str) -> None:
        if urlsplit(url).hostname not in ("127.0.0.1", None):
            self.strays.append(url)

    def _console(self, message) -> None:
        if message.type == "error":
            self.troubles.append(message.text)


@pytest.fixture
def page(chromium) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": 1366, "height": 768})
    page = context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    expect.set_options(timeout=PATIENCE_MS)
    page.watch = Watch(page)
    yield page
    context.close()


@pytest.fixture(scope="module", params=["fr", "en"])
def kit(request, tmp_path_factory, served) -> Iterator[Served]:
    """Serve the kit in each language."""
    if request.param == "fr":
        yield served
        return
    folder = tmp_path_factory.mktemp(f"kit-{request.param}")
    with serve(folder, request.param, "--no-browser") as other:
        yield other


def shown(page: Page, selector: str) -> int:
    """Return how many elements of a selector take room on the page."""
    return page.locator(selector).evaluate_all(
        "nodes => nodes.filter(node => node.getClientRects().length && node.offsetHeight).length"
    )


MENUS = {
    "fr": ["Fichier", "Édition", "Affichage", "Exécution", "Noyau"],
    "en": ["File", "Edit", "View", "Run", "Kernel"],
}
TOOLS = [
    ".jp-SideBar",
    "#jp-top-panel",
    ".jp-NotebookPanel-toolbar",
    "#jp-main-statusbar",
    ".jp-InputPrompt",
    ".jp-OutputPrompt",
    ".jp-Collapser",
    ".jp-cell-toolbar",
    ".jp-Notebook .jp-CodeCell .jp-Placeholder",
    ".jp-CodeCell .jp-InputArea-editor",
    ".jp-Dialog",
    ".Toastify__toast",
]


@pytest.mark.browser
def test_a_session_opens_run_and_without_a_tool_in_sight(served, page):
    page.goto(served.page("essais/un.ipynb"))
    expect(page.get_by_role("button", name="un bouton")).to_be_visible()
    expect(page.get_by_text(re.compile(r"kernel \d+"))).to_be_visible()
    assert {tool: shown(page, tool) for tool in TOOLS} == dict.fromkeys(TOOLS, 0)
    assert TITLE not in page.locator(".jp-Notebook").inner_text()
    # The session has nearly all of a small screen.
    box = page.locator(".jp-NotebookPanel").bounding_box()
    assert box["width"] >= 1350
    assert box["height"] >= 735
    assert page.watch.strays == []
    assert page.watch.troubles == []


@pytest.mark.browser
def test_the_menu_and_the_page_are_in_the_persons_language(kit, page):
    language = "fr" if "/fr/" in kit.address else "en"
    page.goto(kit.address)
    menus = page.locator(".lm-MenuBar-itemLabel")
    expect(menus.first).to_have_text(MENUS[language][0])
    assert [text.strip() for text in menus.all_inner_texts()][:5] == MENUS[language]
    expect(page.locator("html")).to_have_attribute("lang", language)
    expect(page.locator(".jp-Notebook h1").first).to_be_visible()
    assert page.watch.strays == []
    assert page.watch.troubles == []


@pytest.mark.browser
def test_what_was_not_signed_on_this_machine_waits_for_the_person(served, page):
    strange = served.home / "notebooks" / "essais" / "étrange.ipynb"
    write_notebook(strange, "# Étrange\nprint('ran')")
    # Since the server signs what it trusts at its start only, this one is not.
    output = nbformat.read(strange, as_version=4)
    html = {"text/html": "<b>saved by someone else</b>"}
    output.cells[1].outputs = [nbformat.v4.new_output("display_data", data=html)]
    nbformat.write(output, strange)
    page.goto(served.page("essais/étrange.ipynb"))
    expect(page.locator(".jp-Notebook h1")).to_be_visible()
    page.wait_for_timeout(4000)
    assert page.get_by_text("ran", exact=True).count() == 0


@pytest.mark.browser
def test_a_key_or_a_double_click_neither_adds_deletes_nor_opens_a_cell(served, page):
    page.goto(served.page("essais/un.ipynb"))
    expect(page.get_by_role("button", name="un bouton")).to_be_visible()
    cells = page.locator(".jp-Notebook .jp-Cell")
    before = cells.count()
    page.dblclick(".jp-Notebook h1")
    for key in ("b", "d", "d", "x", "y", "Enter", "ArrowDown", "d", "d"):
        page.keyboard.press(key)
        assert cells.count() == before, key
    page.get_by_role("button", name="un bouton").focus()
    page.keyboard.press("d")
    page.keyboard.press("d")
    assert cells.count() == before
    assert shown(page, ".jp-MarkdownCell .jp-InputArea-editor") == 0
    assert page.watch.troubles == []


@pytest.mark.browser
def test_running_asks_nothing_and_leaves_people_where_they_were(served, page):
    page.goto(served.page("essais/long.ipynb"))
    line = page.get_by_text(re.compile(r"kernel \d+"))
    expect(line).to_be_attached()
    first = line.inner_text()
    scroller = page.locator(".jp-WindowedPanel-outer")
    assert scroller.evaluate("node => node.scrollHeight > 2 * node.clientHeight")
    page.wait_for_timeout(1500)
    assert scroller.evaluate("node => node.scrollTop") == 0
    page.get_by_role("button", name="Again").click()
    expect(line).not_to_have_text(first)
    page.wait_for_timeout(1500)
    assert scroller.evaluate("node => node.scrollTop") == 0
    page.get_by_role("button", name="Start").click()
    page.wait_for_timeout(1500)
    assert scroller.evaluate("node => node.scrollTop") == 0
    assert page.locator(".jp-Dialog").count() == 0
    page.mouse.move(600, 400)
    page.mouse.wheel(0, 500)
    page.wait_for_timeout(500)
    assert scroller.evaluate("node => node.scrollTop") == 500
    assert page.watch.troubles == []


@pytest.mark.browser
def test_reloading_asks_nothing_and_a_second_session_is_run_too(served, page):
    page.goto(served.page("essais/un.ipynb"))
    expect(page.get_by_role("button", name="un bouton")).to_be_visible()
    page.get_by_role("button", name="un bouton").click()
    page.reload()
    expect(page.get_by_role("button", name="un bouton")).to_be_visible()
    page.goto(served.page("essais/deux.ipynb"))
    expect(page.get_by_text(re.compile(r"kernel \d+"))).to_be_visible()
    assert page.watch.troubles == []


@pytest.mark.browser
def test_a_kernel_that_dies_comes_back_with_a_sentence_and_the_session(served, page):
    # In French; in English the browser tests of a session kill one too.
    page.goto(served.page("essais/deux.ipynb"))
    line = page.get_by_text(re.compile(r"kernel \d+"))
    expect(line).to_be_visible()
    first = line.inner_text()
    os.kill(int(first.split()[1]), signal.SIGKILL)
    notice = page.get_by_role("status").filter(has_text=translator("fr")("cli.kernel_restarted"))
    expect(notice).to_be_visible()
    expect(line).not_to_have_text(first)
    assert page.locator(".jp-Dialog").count() == 0
    assert page.watch.troubles == []
