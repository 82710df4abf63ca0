"""The command line: what it accepts, what it refuses in one sentence, and what it hands over."""

from __future__ import annotations

import io
import re
import sys
import types
from pathlib import Path

import pytest

from tests.setup.kits import is_one_sentence, run_kit
from workshop_kit.cli import main
from workshop_kit.cli.documents import showing
from workshop_kit.cli.setup import split_verb
from workshop_kit.cli.verbs import SETUP_VERBS, VERBS
from workshop_kit.errors import DataError
from workshop_kit.texts import LANGUAGES, translator

# argparse's own English, which must not reach a French terminal.
ENGLISH = re.compile(r"usage:|positional|optional arguments|show this help|invalid|expected one")


@pytest.fixture(autouse=True)
def state(tmp_path, monkeypatch) -> Path:
    """Keep what the command line remembers in a folder of the test."""
    folder = tmp_path / "state"
    monkeypatch.setenv("WORKSHOP_KIT_STATE", str(folder))
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    return folder


@pytest.fixture
def calls(monkeypatch) -> list:
    """Stand in for the other parts; return what they were asked."""
    asked = []

    def stand_in(name, answer):
        def called(*arguments, **options):
            asked.append((name, arguments, options))
            return answer

        return called

    monkeypatch.setattr("workshop_kit.sessions.build_notebooks", stand_in("build", []))
    monkeypatch.setattr("workshop_kit.sessions.stamp_translation", stand_in("stamp", ["s02.why"]))
    files = [Path(name) for name in "abcd"]
    monkeypatch.setattr("workshop_kit.handouts.write_documents", stand_in("documents", files))
    monkeypatch.setattr("workshop_kit.simulation.write_datasets", stand_in("data", []))
    monkeypatch.setattr("workshop_kit.simulation.write_calibration", lambda path: path)
    monkeypatch.setattr("workshop_kit.cli.serving.start_kit", stand_in("start", 0))
    monkeypatch.setattr("workshop_kit.cli.check.check_kit", stand_in("check", 1))
    return asked


def test_an_unknown_verb_lists_the_verbs_and_exits_with_2(capsys):
    assert main(["frobnicate"]) == 2
    said = capsys.readouterr().err
    assert is_one_sentence(said)
    assert "frobnicate" in said
    assert all(verb in said for verb in VERBS)


@pytest.mark.parametrize(
    "arguments",
    [
        ["start", "--prot", "8900"],
        ["start", "--port"],
        ["start", "--port", "http"],
        ["start", "--port", "70000"],
        ["start", "--port", "²"],
        ["check", "extra"],
        ["--lang", "de"],
        ["--lang"],
        ["build", "--stamp"],
    ],
)
def test_what_is_not_understood_is_one_sentence_and_exits_with_2(arguments, capsys):
    assert main(arguments) == 2
    said = capsys.readouterr()
    assert is_one_sentence(said.err)
    assert not ENGLISH.search(said.err)
    assert said.out == ""


@pytest.mark.parametrize("verb", ["", *VERBS])
def test_help_speaks_french(verb, capsys):
    with pytest.raises(SystemExit) as left:
        main([*verb.split(), "--help"])
    assert left.value.code == 0
    said = capsys.readouterr().out
    assert said.startswith("Utilisation")
    assert not ENGLISH.search(said)


def test_help_speaks_english_when_asked(capsys):
    with pytest.raises(SystemExit):
        main(["check", "--lang", "en", "--help"])
    assert "the day before" in capsys.readouterr().out


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verb_is_told_in_both_languages_and_start_py_knows_it(language):
    for verb in VERBS:
        assert translator(language)(f"cli.verb.{verb}")
        assert verb in translator(language)("setup.help")
        assert split_verb([verb]) == (verb, [])
    assert not set(VERBS) & set(SETUP_VERBS)


def test_no_verb_starts_and_options_may_stand_before(calls):
    assert main([]) == 0
    assert main(["--no-browser", "--port", "9100"]) == 0
    assert main(["--lang", "en", "start", "--no-browser"]) == 0
    options = [(t.language, given) for _, (t,), given in calls]
    assert options == [
        ("fr", {"port": None, "opens_browser": True}),
        ("fr", {"port": 9100, "opens_browser": False}),
        ("en", {"port": None, "opens_browser": False}),
    ]


def test_the_language_is_remembered_from_one_start_to_the_next(calls):
    main(["check", "--lang", "en"])
    main(["check"])
    assert [t.language for _, (t,), _ in calls] == ["en", "en"]


def test_the_exit_code_of_a_verb_is_that_of_the_command(calls):
    assert main(["check"]) == 1
    assert calls[0][0] == "check"


def test_build_stamps_then_builds(calls, capsys):
    assert main(["build", "--stamp", "s02.why"]) == 0
    assert [name for name, *_ in calls] == ["stamp", "build"]
    assert "s02.why" in capsys.readouterr().out


def test_build_check_fails_when_a_notebook_is_not_its_sources(monkeypatch, capsys):
    from workshop_kit.folders import notebooks_folder

    different = notebooks_folder() / "fr" / "00_accueil.ipynb"
    monkeypatch.setattr("workshop_kit.sessions.build_notebooks", lambda *, check: [different])
    assert main(["build", "--check"]) == 1
    assert "fr/00_accueil.ipynb" in capsys.readouterr().out


def test_handouts_takes_sessions_and_a_folder(calls, tmp_path):
    assert main(["handouts", "--session", "s02", "--out", str(tmp_path)]) == 0
    _, _, options = calls[0]
    assert options["sessions"] == ["s02"]
    assert options["folder"] == tmp_path


@pytest.mark.parametrize(
    ("arguments", "kinds"),
    [
        (["handouts"], ["blank", "personal", "booklet"]),
        (["handouts", "--session", "s02"], ["blank", "personal"]),
        (["handouts", "--company", "banque-de-l-arree"], ["blank", "booklet"]),
        (["guide"], ["guide"]),
        (["slides", "--session", "s02"], ["slides"]),
    ],
    ids=" ".join,
)
def test_each_verb_writes_its_documents(arguments, kinds, calls):
    assert main(arguments) == 0
    (_, (asked,), _), *_ = calls
    assert asked == kinds


def test_documents_come_in_both_languages_and_formats_unless_one_is_asked_for(calls):
    main(["guide"])
    main(["guide", "--language", "en", "--format", "pdf", "--company", "banque-de-l-arree"])
    both, one = (options for _, _, options in calls)
    assert (list(both["languages"]), list(both["formats"])) == (["fr", "en"], ["html", "pdf"])
    assert (one["languages"], one["formats"]) == (["en"], ["pdf"])
    assert (both["company"], one["company"]) == (None, "banque-de-l-arree")


@pytest.mark.parametrize("verb", ["handouts", "guide", "slides"])
def test_the_last_line_says_how_many_documents_and_where(verb, calls, capsys, tmp_path):
    main([verb, "--out", str(tmp_path)])
    last = capsys.readouterr().out.strip().splitlines()[-1]
    assert last == f"2 documents écrits (4 fichiers) dans {tmp_path}."


@pytest.mark.parametrize(
    ("arguments", "code", "named"),
    [
        (["--session", "s99"], 2, "s99"),
        (["--company", "acme"], 2, "banque-de-l-arree"),
        (["--language", "de"], 2, "de"),
        (["--format", "docx"], 1, "docx"),
    ],
    ids=str,
)
def test_what_does_not_exist_is_one_sentence_and_nothing_is_written(
    arguments, code, named, capsys, tmp_path
):
    assert main(["slides", "--out", str(tmp_path), *arguments]) == code
    said = capsys.readouterr()
    assert is_one_sentence(said.err)
    assert named in said.err
    assert said.out == ""
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_one_sentence(capsys, tmp_path):
    (tmp_path / "file").touch()
    place = tmp_path / "file" / "handouts"
    assert main(["handouts", "--session", "s02", "--language", "fr", "--out", str(place)]) == 1
    said = capsys.readouterr()
    assert is_one_sentence(said.err)
    assert str(place) in said.err


class Terminal(io.StringIO):
    """A terminal that keeps what it shows, and may know few letters."""

    def __init__(self, encoding: str) -> None:
        super().__init__()
        self.encoding_known = encoding

    @property
    def encoding(self) -> str:
        return self.encoding_known

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("encoding", "full"), [("utf-8", "█"), ("ascii", "#")])
def test_a_terminal_shows_a_bar_in_the_letters_that_it_has(encoding, full, monkeypatch):
    terminal = Terminal(encoding)
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setenv("COLUMNS", "80")
    with showing(translator("fr")) as progress:
        progress(1, 2, "a.pdf")
        progress(2, 2, "b.pdf")
    shown = terminal.getvalue()
    assert full in shown
    assert "2 sur 2" in shown
    assert "Écriture des documents" in shown
    assert "a.pdf" not in shown
    assert not re.search(r"it/s|\d%", shown)
    assert "\n" not in shown


def test_elsewhere_than_on_a_terminal_there_is_a_line_a_file(capsys):
    with showing(translator("en")) as progress:
        progress(1, 2, "a.pdf")
        progress(2, 2, "b.pdf")
    assert capsys.readouterr().out == "  a.pdf\n  b.pdf\n"


def test_data_writes_the_sample_companies(calls):
    assert main(["data"]) == 0
    assert calls[0][0] == "data"


def test_an_error_of_the_kit_is_its_sentence_and_exits_with_1(monkeypatch, capsys):
    def refuse(**_options):
        raise DataError("check_no_data")

    monkeypatch.setattr("workshop_kit.sessions.build_notebooks", refuse)
    assert main(["build"]) == 1
    assert capsys.readouterr().err.strip() == translator("fr")("error.check_no_data")


def test_a_surprise_is_one_sentence_and_its_details_a_file(monkeypatch, capsys, state):
    def surprise(**_options):
        raise ZeroDivisionError("details for developers")

    monkeypatch.setattr("workshop_kit.sessions.build_notebooks", surprise)
    assert main(["build"]) == 1
    said = capsys.readouterr().err
    assert is_one_sentence(said)
    assert str(state / "error.log") in said
    assert "details for developers" in (state / "error.log").read_text(encoding="utf-8")


def test_debug_shows_the_details(monkeypatch, capsys):
    def surprise(**_options):
        raise ZeroDivisionError("details for developers")

    monkeypatch.setattr("workshop_kit.sessions.build_notebooks", surprise)
    assert main(["build", "--debug"]) == 1
    assert "details for developers" in capsys.readouterr().err


def test_ctrl_c_is_a_sentence_too(monkeypatch, capsys):
    def interrupt(**_options):
        raise KeyboardInterrupt

    monkeypatch.setattr("workshop_kit.sessions.build_notebooks", interrupt)
    assert main(["build"]) == 130
    assert is_one_sentence(capsys.readouterr().err)


def test_a_terminal_that_lacks_a_letter_gets_a_question_mark(tmp_path):
    done = run_kit("frobnicate", PYTHONUTF8="0", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert done.returncode == 2
    assert "frobnicate" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_module_and_the_command_are_the_same(tmp_path):
    done = run_kit("frobnicate", WORKSHOP_KIT_STATE=str(tmp_path))
    assert done.returncode == 2
    assert is_one_sentence(done.stderr)


def test_the_command_line_costs_nothing_until_a_verb_runs():
    import workshop_kit.cli

    assert isinstance(workshop_kit.cli, types.ModuleType)
    done = run_kit("--help", PYTHONPROFILEIMPORTTIME="1")
    for heavy in ("pandas", "matplotlib", "jupyterlab", "IPython", "typst"):
        assert not re.search(rf"\| +{heavy}$", done.stderr, re.MULTILINE), heavy


@pytest.mark.parametrize("verb", ["build", "handouts", "guide", "slides"])
def test_a_folder_without_sessions_is_said_and_nothing_is_written(verb, tmp_path):
    done = run_kit(
        verb, WORKSHOP_KIT_HOME=str(tmp_path), WORKSHOP_KIT_STATE=str(tmp_path / "state")
    )
    assert done.returncode == 2
    assert is_one_sentence(done.stderr)
    assert str(tmp_path) in done.stderr
    assert not (tmp_path / "handouts").exists()
