"""`python start.py`: what an old Python reads, and every way a set-up goes wrong and is mended."""

from __future__ import annotations

import ast
import errno
import json
import signal
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.setup.kits import (
    DIFFICULT,
    ROOT,
    copy_tree,
    is_one_sentence,
    pack_wheel,
    pin,
    run,
    settings,
)
from workshop_kit.cli import environment as environment_module
from workshop_kit.cli import setup as whole_set_up
from workshop_kit.cli.environment import STAMP, Environment, child_settings
from workshop_kit.cli.language import choose_language
from workshop_kit.cli.sentences import SetupSentences
from workshop_kit.cli.setup import split_verb, take_language
from workshop_kit.errors import SetupError, UnknownNameError

# What links the kit, and all that it imports: enough for a real set-up, in seconds.
LINKING = ("hatchling", "packaging", "pathspec", "pluggy", "tomlkit", "trove-classifiers")

# As pip and venv print them.
WORDS = {
    "setup_no_network": (
        "WARNING: Retrying (Retry(total=4)) after connection broken by 'NewConnectionError(...)'\n"
        "ERROR: No matching distribution found for anyio==4.16.0"
    ),
    "setup_certificate": (
        "Could not fetch URL: connection error: SSLError(SSLCertVerificationError(1, '[SSL: "
        "CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate'))"
    ),
    "setup_disk_full": (
        "ERROR: Could not install packages due to an OSError: [Errno 28] Aucun espace disponible"
    ),
    "setup_read_only": "PermissionError: [Errno 13] Permission non accordée : '/opt/kit/.venv'",
    "setup_hash": "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
    "setup_no_venv": (
        "The virtual environment was not created successfully because ensurepip is not\n"
        "available.  On Debian/Ubuntu systems, you need to install the python3-venv"
    ),
    "setup_no_wheel": (
        "ERROR: Could not find a version that satisfies the requirement numpy==2.4.6 "
        "(from versions: 2.3.1)\nERROR: No matching distribution found for numpy==2.4.6"
    ),
    "setup_in_use": (
        "ERROR: Could not install packages due to an OSError: [WinError 32] Le processus ne peut "
        "pas accéder au fichier car ce fichier est utilisé par un autre processus"
    ),
    "setup_long_path": (
        "ERROR: Could not install packages due to an OSError: [Errno 2] No such file or directory\n"
        "HINT: This error might have occurred since this system does not have Windows Long Path "
        "support enabled."
    ),
    "setup_failed": "Segmentation fault",
}


# --- the file itself -------------------------------------------------------------------------


def test_an_old_python_can_read_start_py():
    tree = ast.parse((ROOT / "start.py").read_text(encoding="utf-8"), feature_version=(3, 7))
    recent = (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr)
    assert not [node for node in ast.walk(tree) if isinstance(node, recent)]
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    assert not [f.name for f in functions if f.returns or any(a.annotation for a in f.args.args)]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [([], "Ce kit demande Python 3.11"), (["--lang", "en"], "This kit needs Python 3.11")],
)
def test_an_old_python_is_told_which_one_to_install(arguments, words):
    pretend = (
        "import runpy, sys; sys.version_info = (3, 8, 18); "
        f"sys.argv = ['start.py', *{arguments}]; runpy.run_path('start.py', run_name='__main__')"
    )
    done = run([sys.executable, "-c", pretend], ROOT)
    assert done.returncode == 1
    assert words in done.stderr
    assert "3.8" in done.stderr
    assert is_one_sentence(done.stderr)


@pytest.mark.parametrize("missing", ["workshop_kit", "workshop_kit/folders.py"])
def test_a_half_unpacked_kit_is_told_to_be_unpacked_again(missing, tmp_path):
    kit = copy_tree(tmp_path / "kit", "start.py", "workshop_kit")
    (kit / missing).rename(tmp_path / "aside")
    # Even when another copy of the kit could be imported.
    done = run([sys.executable, "start.py"], kit, PYTHONPATH=str(ROOT))
    assert done.returncode == 1
    assert "décompressez de nouveau" in done.stderr
    assert is_one_sentence(done.stderr)


def test_the_set_up_needs_the_standard_library_alone():
    alone = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import workshop_kit.cli.setup"
    done = run([sys.executable, "-S", "-I", "-c", alone], ROOT)
    assert done.returncode == 0, done.stderr


def test_every_sentence_of_the_set_up_exists_in_both_languages_and_needs_no_format_word():
    path = ROOT / "workshop_kit" / "texts" / "strings" / "setup.toml"
    values = {"log": "L", "folder": "F", "python": "3.11", "name": "N", "known": "K"}
    values |= {"done": 1, "total": 2}
    for key, texts in tomllib.loads(path.read_text(encoding="utf-8")).items():
        assert {"fr", "en"} <= texts.keys(), key
        for language in ("fr", "en"):
            assert texts[language].format(**values), key


# --- the command line ------------------------------------------------------------------------


def test_an_unknown_verb_lists_the_verbs_and_exits_with_2():
    done = run([sys.executable, "start.py", "frobnicate"], ROOT)
    assert done.returncode == 2
    assert is_one_sentence(done.stderr)
    for verb in ("start", "check", "handouts", "build", "data", "test"):
        assert verb in done.stderr
    assert done.stdout == ""


def test_help_is_given_before_anything_is_installed(tmp_path):
    kit = copy_tree(tmp_path / "kit", "start.py", "workshop_kit", "requirements.lock")
    done = run([sys.executable, "start.py", "--help"], kit)
    assert done.returncode == 0
    assert "Utilisation" in done.stdout
    assert not (kit / ".venv").exists()


def test_pytest_keeps_its_own_arguments():
    assert take_language(["test", "-k", "x", "--lang", "en"])[1] == [
        "test",
        "-k",
        "x",
        "--lang",
        "en",
    ]


def test_a_language_may_stand_on_either_side_of_the_verb():
    assert take_language(["check", "--lang=fr"]) == ("fr", ["check"])
    assert take_language(["--lang", "fr", "check"]) == ("fr", ["check"])


def test_no_verb_means_start():
    assert split_verb([]) == ("start", [])
    assert split_verb(["--port", "9000"]) == ("start", ["--port", "9000"])
    with pytest.raises(UnknownNameError):
        split_verb(["strat"])


def test_a_chosen_language_is_remembered_and_french_is_the_first(tmp_path, monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    assert choose_language(None, tmp_path) == "fr"
    assert choose_language("en", tmp_path) == "en"
    assert choose_language(None, tmp_path) == "en"
    assert choose_language("fr", tmp_path) == "fr"


def test_an_english_machine_is_spoken_to_in_english(tmp_path, monkeypatch):
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.setenv("LC_MESSAGES", "en_US.UTF-8")
    assert choose_language(None, tmp_path) == "en"


def test_a_language_that_cannot_be_remembered_is_spoken_all_the_same(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    assert choose_language("en", blocked / "state") == "en"


@pytest.mark.parametrize(
    ("failing", "code"), [(None, 0), ("ruff", 1), ("lint_imports", 1), ("pytest", 1)]
)
def test_whatever_fails_the_tests_run_last_and_the_exit_code_is_honest(
    failing, code, monkeypatch, capsys, tmp_path
):
    monkeypatch.setenv("WORKSHOP_KIT_STATE", str(tmp_path))
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    asked = []

    def run_child(command):
        asked.append(command)
        return 1 if failing and failing in " ".join(command) else 0

    prepared = []
    monkeypatch.setattr(whole_set_up, "_run_child", run_child)
    monkeypatch.setattr(whole_set_up, "_prepare", lambda _e, lock, _say: prepared.append(lock))
    assert whole_set_up.main(["test", "-k", "name"]) == code
    assert prepared == ["requirements-test.lock"]
    assert asked[-1][1:] == ["-m", "pytest", "-k", "name"]
    assert len(asked) == 4
    assert ("échec" in capsys.readouterr().out) == (failing in ("ruff", "lint_imports"))


# --- each failure, one sentence --------------------------------------------------------------


@pytest.fixture
def environment(tmp_path) -> Environment:
    (tmp_path / "requirements.lock").write_text("six==1.17.0\n", encoding="utf-8")
    (tmp_path / "pyproject.toml").write_text("", encoding="utf-8")
    return Environment(tmp_path, tmp_path / ".kit" / "setup.log")


def stand_in(path: Path, *lines: str) -> Path:
    """Write a program that stands for an interpreter."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([f"#!{sys.executable}", *lines, ""]), encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands for the interpreter")
@pytest.mark.parametrize("key", WORDS)
def test_what_a_program_said_before_it_failed_becomes_one_sentence(
    key, environment, monkeypatch, tmp_path
):
    says = stand_in(tmp_path / "python", f"print({WORDS[key]!r})", "raise SystemExit(1)")
    monkeypatch.setattr(environment_module.sys, "executable", str(says))
    with pytest.raises(SetupError) as refused:
        environment.make()
    assert refused.value.key == key
    for language in ("fr", "en"):
        sentence = SetupSentences(language).error(refused.value)
        assert is_one_sentence(sentence)
        assert str(environment.log) in sentence
    assert WORDS[key].splitlines()[0] in environment.log.read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="no signals")
def test_a_program_that_is_killed_counts_as_interrupted(environment, monkeypatch, tmp_path):
    dies = stand_in(tmp_path / "python", "import os", "os.kill(os.getpid(), 9)")
    monkeypatch.setattr(environment_module.sys, "executable", str(dies))
    with pytest.raises(SetupError) as refused:
        environment.make()
    assert refused.value.key == "setup_interrupted"
    assert not environment.runs()


@pytest.mark.parametrize(
    ("number", "key"),
    [
        (errno.EROFS, "setup_read_only"),
        (errno.EACCES, "setup_read_only"),
        (errno.ENOSPC, "setup_disk_full"),
        (errno.EIO, "setup_failed"),
    ],
)
def test_a_folder_that_refuses_becomes_one_sentence(number, key, environment, monkeypatch):
    def refuse(*_arguments, **_options):
        raise OSError(number, "refused")

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(SetupError) as refused:
        environment.make()
    assert refused.value.key == key


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands for the interpreter")
@pytest.mark.parametrize(
    ("said", "is_begun_again"),
    [("Collecting six", False), ("Installing collected packages: six", True)],
)
def test_what_failed_while_copying_is_made_anew_and_what_failed_before_is_kept(
    said, is_begun_again, environment
):
    full = "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device"
    stand_in(environment.python, f"print({said!r})", f"print({full!r})", "raise SystemExit(1)")
    stamp = {"python": "{} {}".format(*sys.version_info)}
    (environment.folder / STAMP).write_text(json.dumps(stamp), encoding="utf-8")
    with pytest.raises(SetupError) as refused:
        environment.install("requirements.lock")
    assert refused.value.key == "setup_disk_full"
    kept = json.loads((environment.folder / STAMP).read_text(encoding="utf-8"))
    assert ("doing" in kept) == is_begun_again


@pytest.mark.parametrize(
    ("surprise", "words"),
    [
        (ZeroDivisionError("unforeseen"), "transmettez le fichier"),
        (OSError(errno.ENOSPC, "unforeseen"), "libérez environ 1 Go"),
    ],
)
def test_what_nobody_foresaw_is_a_sentence_and_its_details_are_in_the_log(
    surprise, words, monkeypatch, capsys, tmp_path
):
    def raise_it(*_arguments):
        raise surprise

    monkeypatch.setenv("WORKSHOP_KIT_STATE", str(tmp_path))
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    monkeypatch.setattr(whole_set_up, "_prepare", raise_it)
    assert whole_set_up.main(["check"]) == 1
    said = capsys.readouterr().err
    assert is_one_sentence(said)
    assert words in said
    assert "unforeseen" in (tmp_path / "setup.log").read_text(encoding="utf-8")


def test_a_missing_lock_is_named(environment):
    with pytest.raises(SetupError) as refused:
        environment.install("requirements-test.lock")
    assert "requirements-test.lock" in SetupSentences("fr").error(refused.value)


def test_a_folder_that_the_kit_did_not_make_is_left_alone(environment):
    theirs = environment.folder / "pyvenv.cfg"
    theirs.parent.mkdir()
    theirs.write_text("home = elsewhere", encoding="utf-8")
    with pytest.raises(SetupError) as refused:
        environment.make()
    assert refused.value.key == "setup_foreign"
    assert theirs.exists()


@pytest.mark.parametrize("stamp", ["", "{", "[]", '{"python": "3 11", "doing": "install"}'])
def test_an_environment_that_was_cut_short_does_not_count(stamp, environment):
    environment.folder.mkdir()
    (environment.folder / STAMP).write_text(stamp, encoding="utf-8")
    assert not environment.runs()
    assert not environment.has("requirements.lock")
    assert not environment.is_linked()


@pytest.mark.skipif(sys.platform == "win32", reason="a link stands for the interpreter")
@pytest.mark.parametrize(
    ("stamp", "is_good"),
    [
        ({"python": "{} {}".format(*sys.version_info)}, True),
        ({"python": "{} {}".format(*sys.version_info), "doing": "install"}, False),
        ({"python": "2 7"}, False),
        ({}, False),
    ],
)
def test_an_environment_runs_when_it_was_finished_with_the_python_it_has(
    stamp, is_good, environment
):
    environment.python.parent.mkdir(parents=True)
    environment.python.symlink_to(sys.executable)
    (environment.folder / STAMP).write_text(json.dumps(stamp), encoding="utf-8")
    assert environment.runs() is is_good


def test_an_environment_whose_python_is_gone_does_not_run(environment):
    environment.folder.mkdir()
    stamp = {"python": "{} {}".format(*sys.version_info)}
    (environment.folder / STAMP).write_text(json.dumps(stamp), encoding="utf-8")
    assert not environment.runs()


def test_another_pythons_settings_do_not_reach_the_kit(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    monkeypatch.setenv("PIP_TARGET", "elsewhere")
    monkeypatch.setenv("PIP_USER", "1")
    kept = child_settings()
    assert "PYTHONPATH" not in kept
    assert "PIP_TARGET" not in kept
    assert kept["PIP_USER"] == "0"


def test_the_kit_is_compiled_once_and_leaves_the_other_cores_alone(monkeypatch):
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "8")
    kept = child_settings()
    assert "PYTHONDONTWRITEBYTECODE" not in kept
    assert kept["OPENBLAS_NUM_THREADS"] == kept["OMP_NUM_THREADS"] == "1"


# --- a real set-up, in a folder of accents ---------------------------------------------------

STAND_IN_COMMANDS = '''"""Stands for the kit's commands: says what it was asked."""
import hatchling


def run(arguments):
    import sys

    print("asked", sys.argv[1:])
    return 7
'''


class FreshKit:
    """A copy of the kit with a small lock, whose packages come from a folder."""

    def __init__(self, folder: Path, wheels: Path) -> None:
        self.folder, self.wheels = folder, wheels
        names = ["start.py", "workshop_kit", "pyproject.toml", "README.md"]
        copy_tree(folder, *names, "LICENSE", "LICENSE-content")
        commands = folder / "workshop_kit" / "cli" / "commands.py"
        commands.write_text(STAND_IN_COMMANDS, encoding="utf-8")
        (folder / "notebooks").mkdir()
        self.write_lock("".join(pin(wheel) for wheel in sorted(wheels.glob("*.whl"))))

    def write_lock(self, text: str) -> None:
        (self.folder / "requirements.lock").write_text(text, encoding="utf-8")

    def read_lock(self) -> str:
        return (self.folder / "requirements.lock").read_text(encoding="utf-8")

    def settings(self) -> dict[str, str]:
        return {
            "PIP_NO_INDEX": "1",
            "PIP_FIND_LINKS": self.wheels.as_uri(),
            "PIP_CONFIG_FILE": "/dev/null" if sys.platform != "win32" else "nul",
            "PIP_RETRIES": "0",
        }

    def start(self, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "start.py", *arguments]
        return run(command, self.folder, **(self.settings() | more))

    def start_in_french(self, **more: str) -> subprocess.CompletedProcess[str]:
        return self.start("--lang", "fr", **more)

    @property
    def python(self) -> Path:
        return Environment(self.folder, self.folder / "log").python

    def stamp(self) -> dict:
        return json.loads((self.folder / ".venv" / STAMP).read_text(encoding="utf-8"))

    def imports_itself(self) -> bool:
        """Tell whether its environment finds its own package, from elsewhere."""
        question = "import workshop_kit; print(workshop_kit.__file__)"
        done = run([self.python, "-c", question], self.folder.parent)
        return Path(done.stdout.strip()) == self.folder / "workshop_kit" / "__init__.py"


@pytest.fixture(scope="module")
def wheels(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheels")
    for name in LINKING:
        pack_wheel(name, folder)
    return folder


@pytest.fixture(scope="module")
def fresh(tmp_path_factory, wheels) -> FreshKit:
    """Set up a kit once, after a first try that Ctrl+C cut short."""
    kit = FreshKit(tmp_path_factory.mktemp("home") / DIFFICULT, wheels)
    if sys.platform != "win32":
        first = interrupt_set_up(kit)
        assert first.returncode == 130, first
    done = kit.start("check", "--lang", "en", "--debug")
    assert done.returncode == 7, done
    kit.first_try, kit.second_try = (first if sys.platform != "win32" else None), done
    return kit


def interrupt_set_up(kit: FreshKit) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "start.py"]
    process = subprocess.Popen(
        command,
        cwd=kit.folder,
        env=settings(**kit.settings()),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        start_new_session=True,
    )
    with process:
        # The second line says that the environment is being made.
        lines = [process.stdout.readline() for _ in range(2)]
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    return subprocess.CompletedProcess(command, process.returncode, "".join(lines) + out, err)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C cannot be sent to one program")
def test_ctrl_c_during_the_set_up_says_that_it_will_resume(fresh):
    assert "relancez la même commande" in fresh.first_try.stderr
    assert is_one_sentence(fresh.first_try.stderr)


@pytest.mark.slow
def test_a_fresh_machine_is_set_up_and_handed_over_in_a_folder_of_accents(fresh):
    assert "asked ['--lang', 'en', 'check', '--debug']" in fresh.second_try.stdout
    assert fresh.imports_itself()


@pytest.mark.slow
def test_what_links_the_kit_is_the_same_in_every_encoding(fresh):
    links = list(fresh.folder.glob(".venv/**/*workshop_kit*.pth"))
    assert len(links) == 1
    dots = links[0].read_bytes().decode("ascii").strip()
    assert set(Path(dots).parts) == {".."}
    assert (links[0].parent / dots).resolve() == fresh.folder.resolve()


@pytest.mark.slow
def test_the_second_start_goes_straight_to_the_kit(fresh):
    done = fresh.start("build")
    assert done.stdout.splitlines() == ["asked ['build']"]
    assert done.returncode == 7


@pytest.mark.slow
def test_a_moved_folder_is_mended_without_any_package(fresh):
    old, new = fresh.folder, fresh.folder.with_name("Ailleurs")
    old.rename(new)
    fresh.folder = new
    try:
        done = fresh.start(PIP_FIND_LINKS="")
        assert done.returncode == 7, done
        assert fresh.imports_itself()
    finally:
        new.rename(old)
        fresh.folder = old
        assert fresh.start(PIP_FIND_LINKS="").returncode == 7


@pytest.mark.slow
def test_a_package_that_went_missing_is_installed_again(fresh):
    package = next(fresh.folder.glob(".venv/**/pathspec/__init__.py")).parent
    package.rename(package.with_name("quarantined"))
    done = fresh.start_in_french()
    assert done.returncode == 7, done
    assert "remise en état" in done.stdout
    assert (package / "__init__.py").exists()


@pytest.mark.slow
def test_a_lock_that_changed_is_installed_again(fresh):
    fresh.write_lock(f"# newer\n{fresh.read_lock()}")
    before = fresh.stamp()["locks"]
    assert fresh.start().returncode == 7
    assert fresh.stamp()["locks"] != before


@pytest.mark.slow
def test_a_file_that_is_not_the_expected_one_is_refused(fresh):
    lock = fresh.read_lock()
    place = lock.index("sha256:") + len("sha256:")
    fresh.write_lock(lock[:place] + "0" * 64 + lock[place + 64 :])
    for package in fresh.folder.glob(".venv/**/hatchling-*.dist-info"):
        package.rename(package.with_suffix(".aside"))
    try:
        done = fresh.start_in_french()
        assert done.returncode == 1
        assert "pas celui qui était attendu" in done.stderr
        assert is_one_sentence(done.stderr)
    finally:
        for package in fresh.folder.glob(".venv/**/hatchling-*.aside"):
            package.rename(package.with_suffix(".dist-info"))
        fresh.write_lock(lock)
    assert fresh.start().returncode == 7


@pytest.mark.slow
def test_without_network_the_sentence_says_so_and_running_again_mends(fresh):
    lock = fresh.read_lock()
    fresh.write_lock(f"{lock}never-heard-of==1.0 --hash=sha256:{'0' * 64}\n")
    closed = {"PIP_NO_INDEX": "", "PIP_INDEX_URL": "http://127.0.0.1:9/simple"}
    try:
        done = fresh.start_in_french(**closed)
        assert done.returncode == 1
        assert "vérifiez la connexion" in done.stderr
        assert is_one_sentence(done.stderr)
        log = Path(done.stderr.rpartition("détail : ")[2].strip().removesuffix(")."))
        assert "never-heard-of" in log.read_text(encoding="utf-8")
    finally:
        fresh.write_lock(lock)
    assert fresh.start().returncode == 7


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="the lock is held through fcntl here")
def test_two_windows_do_not_set_up_at_once(fresh):
    import fcntl

    lock = fresh.read_lock()
    fresh.write_lock(f"# newest\n{lock}")
    with (fresh.folder / ".kit" / "setup.lock").open("w", encoding="utf-8") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        done = fresh.start("--lang", "en")
    assert done.returncode == 1
    assert "Another window" in done.stderr
    assert fresh.start("--lang", "fr").returncode == 7


def test_the_whole_suite_uses_every_core_and_a_chosen_test_is_left_as_it_was_asked(
    monkeypatch, tmp_path
):
    monkeypatch.setenv("WORKSHOP_KIT_STATE", str(tmp_path))
    asked = []
    monkeypatch.setattr(whole_set_up, "_run_child", lambda command: asked.append(command) or 0)
    monkeypatch.setattr(whole_set_up, "_prepare", lambda *_arguments: None)
    whole_set_up.main(["test"])
    whole_set_up.main(["test", "tests/measures"])
    asked_of_all = ["-n", "auto", "--dist", "loadfile", "--no-loadscope-reorder"]
    assert asked[3][1:] == ["-m", "pytest", *asked_of_all]
    assert asked[-1][1:] == ["-m", "pytest", "tests/measures"]
