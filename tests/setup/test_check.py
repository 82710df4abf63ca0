"""`workshop-kit check`: what it finds the day before, and that it leaves nothing behind."""

from __future__ import annotations

import os
import shutil
import socket
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.setup.kits import ROOT, copy_tree, run_kit, write_notebook
from workshop_kit.cli import check as check_module
from workshop_kit.cli.check import check_kit
from workshop_kit.cli.rehearsal import RehearsalError, open_stage, rehearse
from workshop_kit.texts import translator

CONNECT = "import socket\nsocket.create_connection(('192.0.2.1', 80), timeout=1)"


@pytest.fixture
def home(tmp_path, monkeypatch) -> Path:
    """Make a small kit: two welcome notebooks, no lock, the tree's sample companies."""
    folder = tmp_path / "Élodie" / "Égalité pro & 100%"
    write_notebook(folder / "notebooks" / "fr" / "00_accueil.ipynb", "# Essai\n1 + 1")
    write_notebook(folder / "notebooks" / "en" / "00_welcome.ipynb", "# Try\n1 + 1", language="en")
    monkeypatch.setenv("WORKSHOP_KIT_HOME", str(folder))
    monkeypatch.delenv("WORKSHOP_KIT_ANSWERS", raising=False)
    monkeypatch.setattr(check_module, "list_workforces", lambda: ("one",))
    monkeypatch.setattr(
        check_module, "load_workforce", lambda _name: SimpleNamespace(employees=range(180))
    )
    return folder


@pytest.fixture
def without_notebooks(home, monkeypatch) -> Path:
    """Leave the notebooks out: kernels take a second each."""
    monkeypatch.setattr(check_module, "rehearse", lambda _path, _stage: 1)
    return home


@pytest.fixture
def stage():
    with open_stage() as stage:
        yield stage


def lines(capsys) -> list[str]:
    return capsys.readouterr().out.strip().splitlines()


# --- the whole -------------------------------------------------------------------------------


def test_a_good_kit_is_ready_and_exits_with_0(home, capsys):
    assert check_kit(translator("fr")) == 0
    *found, last = lines(capsys)
    assert last == "Tout est prêt pour la séance."
    assert all(line.startswith("✓ bon") for line in found)
    assert sum("00_accueil.ipynb" in line for line in found) == 2


def test_checking_leaves_no_trace_in_the_kit(home):
    before = set(home.rglob("*"))
    kept = {path: path.read_bytes() for path in before if path.is_file()}
    check_kit(translator("en"))
    assert set(home.rglob("*")) == before
    assert {path: path.read_bytes() for path in kept} == kept


def test_one_bad_line_is_enough_and_the_last_sentence_says_what_to_do(home, capsys):
    write_notebook(home / "notebooks" / "fr" / "02_essai.ipynb", "# Un titre\n1 / 0")
    assert check_kit(translator("fr")) == 1
    *found, last = lines(capsys)
    bad = [line for line in found if line.startswith("✗ à revoir")]
    assert len(bad) == 1
    assert "Un titre" in bad[0]
    assert "ZeroDivisionError" in bad[0]
    assert "relancez la vérification" in last


@pytest.mark.study
def test_the_command_itself_checks_this_kit(tmp_path):
    # Its own packages, data and welcome; tests/sessions rehearses the other notebooks.
    welcome = ("fr/00_accueil.ipynb", "en/00_welcome.ipynb")
    home = copy_tree(tmp_path / "kit", "datasets", "requirements.lock")
    shutil.copytree(ROOT / "notebooks" / "source", home / "notebooks" / "source")
    for name in welcome:
        copy = home / "notebooks" / name
        copy.parent.mkdir()
        shutil.copy(ROOT / "notebooks" / name, copy)
    places = {"WORKSHOP_KIT_HOME": str(home), "WORKSHOP_KIT_STATE": str(tmp_path / "state")}
    done = run_kit("check", "--lang", "en", **places)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.strip().splitlines()[-1] == "All is ready for the session."
    assert done.stderr == ""


# --- notebooks -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "code",
    [
        CONNECT,
        f"try:\n    exec({CONNECT!r})\nexcept Exception:\n    pass",
        "import socket\nsocket.gethostbyname('example.org')",
        "import urllib.request\ntry:\n    urllib.request.urlopen('http://example.org')\n"
        "except OSError:\n    pass",
        "import socket\nwith socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:\n"
        "    s.sendto(b'x', ('192.0.2.1', 53))",
    ],
)
def test_a_notebook_that_seeks_the_network_is_found_out_even_if_it_hides_it(code, tmp_path, stage):
    notebook = write_notebook(tmp_path / "nb.ipynb", f"# Essai\n{code}")
    with pytest.raises(RehearsalError) as refused:
        rehearse(notebook, stage)
    assert refused.value.key in ("rehearsal_network", "rehearsal_failed")
    said = translator("fr").error(refused.value)
    assert any(host in said for host in ("192.0.2.1", "example.org"))


def test_this_machine_may_be_spoken_to(tmp_path, stage):
    code = (
        "import socket\nwith socket.socket() as s:\n    s.bind(('127.0.0.1', 0)); s.listen()\n"
        "    socket.create_connection(s.getsockname()).close()"
    )
    assert rehearse(write_notebook(tmp_path / "nb.ipynb", code), stage) == 1


def test_a_warning_on_the_screen_is_found(tmp_path, stage):
    code = "# Essai\nimport warnings\nwarnings.warn('old way')"
    with pytest.raises(RehearsalError) as refused:
        rehearse(write_notebook(tmp_path / "nb.ipynb", code), stage)
    assert refused.value.key == "rehearsal_warning"


def test_a_kernel_that_dies_is_found(tmp_path, stage):
    code = "# Essai\nimport os\nos._exit(1)"
    with pytest.raises(RehearsalError) as refused:
        rehearse(write_notebook(tmp_path / "nb.ipynb", code), stage)
    assert refused.value.key == "rehearsal_dead"


def test_a_cell_that_takes_too_long_is_named(tmp_path, stage, monkeypatch):
    monkeypatch.setattr("workshop_kit.cli.rehearsal._CELL_SECONDS", 1)
    code = "# Trop long\nimport time\ntime.sleep(60)"
    with pytest.raises(RehearsalError) as refused:
        rehearse(write_notebook(tmp_path / "nb.ipynb", code), stage)
    assert refused.value.key == "rehearsal_timeout"
    assert "Trop long" in translator("fr").error(refused.value)


def test_a_file_that_is_no_notebook_is_named(tmp_path, stage):
    path = tmp_path / "cassé.ipynb"
    path.write_text("{", encoding="utf-8")
    with pytest.raises(RehearsalError, match="rehearsal_unreadable"):
        rehearse(path, stage)


def test_answers_written_in_a_rehearsal_are_not_the_persons(tmp_path, stage, monkeypatch):
    monkeypatch.setenv("WORKSHOP_KIT_ANSWERS", str(tmp_path / "mine"))
    code = (
        "import os, pathlib\nfolder = pathlib.Path(os.environ['WORKSHOP_KIT_ANSWERS'])\n"
        "folder.mkdir(exist_ok=True); (folder / 'a').touch()"
    )
    rehearse(write_notebook(tmp_path / "nb.ipynb", code), stage)
    assert not (tmp_path / "mine").exists()
    assert (stage.folder / "answers" / "a").exists()


def test_what_is_typed_in_a_kernel_is_kept_in_no_history(tmp_path, stage):
    code = "get_ipython().history_manager.enabled and 1 / 0"
    assert rehearse(write_notebook(tmp_path / "nb.ipynb", code), stage) == 1
    assert not list(stage.folder.rglob("history.sqlite"))


# --- the other lines -------------------------------------------------------------------------


def test_a_version_that_is_not_the_expected_one_is_named(without_notebooks, capsys):
    lock = "six==0.0.1 \\\n    --hash=sha256:00\nnever-heard-of==1 ; os_name == 'none'\n"
    (without_notebooks / "requirements.lock").write_text(lock, encoding="utf-8")
    assert check_kit(translator("fr")) == 1
    assert any("six" in line and "never-heard-of" not in line for line in lines(capsys))


def test_a_missing_package_is_named(without_notebooks, capsys):
    (without_notebooks / "requirements.lock").write_text("never-heard-of==1\n", encoding="utf-8")
    assert check_kit(translator("en")) == 1
    assert any("never-heard-of" in line for line in lines(capsys))


def test_missing_companies_are_told(without_notebooks, monkeypatch, capsys):
    monkeypatch.setattr(check_module, "list_workforces", tuple)
    assert check_kit(translator("fr")) == 1
    assert any("start.py data" in line for line in lines(capsys))


def test_a_company_that_cannot_be_read_hides_no_other_line(without_notebooks, monkeypatch, capsys):
    def refuse(_name):
        raise ValueError("broken table")

    monkeypatch.setattr(check_module, "load_workforce", refuse)
    assert check_kit(translator("fr")) == 1
    found = lines(capsys)
    assert any("broken table" in line for line in found)
    assert any("Caractères" in line and "✓" in line for line in found)


def test_a_full_disk_is_told_before_it_is_full(without_notebooks, monkeypatch, capsys):
    tight = shutil.disk_usage(without_notebooks)._replace(free=100_000_000)
    monkeypatch.setattr(check_module.shutil, "disk_usage", lambda _path: tight)
    assert check_kit(translator("fr")) == 1
    assert any("100 Mo libres" in line.replace("\u00a0", " ") for line in lines(capsys))


def test_an_answers_folder_that_cannot_be_written_is_told(without_notebooks, monkeypatch, capsys):
    blocked = without_notebooks / "file"
    blocked.write_text("", encoding="utf-8")
    monkeypatch.setenv("WORKSHOP_KIT_ANSWERS", str(blocked / "answers"))
    assert check_kit(translator("fr")) == 1
    assert any("impossible d" in line for line in lines(capsys))


def test_missing_fonts_are_told(without_notebooks, monkeypatch, capsys, tmp_path):
    monkeypatch.setattr(check_module, "font_files", lambda: {"Bold": tmp_path / "none.ttf"})
    assert check_kit(translator("fr")) == 1
    assert any("Bold" in line for line in lines(capsys))


def test_a_port_that_is_asked_for_must_be_free(without_notebooks, capsys):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        assert check_kit(translator("fr"), port=port) == 1
    assert any(str(port) in line and "✗" in line for line in lines(capsys))


def test_a_missing_welcome_notebook_is_told(without_notebooks, capsys):
    (without_notebooks / "notebooks" / "en" / "00_welcome.ipynb").unlink()
    assert check_kit(translator("fr")) == 1
    assert any("start.py build" in line for line in lines(capsys))


def test_words_stand_beside_the_marks(without_notebooks, capsys):
    check_kit(translator("en"))
    *found, _ = lines(capsys)
    assert all(line.startswith(("✓ good", "✗ to mend")) for line in found)


def test_the_tests_themselves_have_a_home():
    assert os.environ.get("WORKSHOP_KIT_HOME") is None
