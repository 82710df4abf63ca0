"""Each guard, on a fault seeded in a copy: it is found, named, and told in both languages."""

from __future__ import annotations

import json
import re

import pytest

from workshop_kit.errors import SourceError
from workshop_kit.sessions import build_notebooks, find_problems, read_session, stamp_translation
from workshop_kit.sessions.freshness import find_changed_notebooks
from workshop_kit.sessions.review import find_timing_problems
from workshop_kit.sessions.shape import find_shape_problems
from workshop_kit.sessions.source import list_sources, read_source
from workshop_kit.sessions.thinness import find_thick_cells, find_unknown_activities
from workshop_kit.sessions.translation import (
    Translation,
    find_stale_translations,
    find_untranslated_terms,
    find_words_to_avoid,
    translations_of,
)
from workshop_kit.texts import LANGUAGES, text_hash, translator


def only_source(folder):
    (path,) = list_sources(folder)
    return read_source(path)


def names_of(problems):
    found = [(problem.name, problem.key) for problem in problems]
    for problem in problems:
        # Whatever is found can be told.
        assert all(problem.place in problem.describe(translator(one)) for one in LANGUAGES)
    return found


def shape_of(folder):
    return names_of([*find_shape_problems(only_source(folder))])


def thickness_of(folder):
    return names_of([*find_thick_cells(only_source(folder))])


def with_code(folder, seed, code):
    seed(folder, 'screen.show("s02.jobs")', code)
    return thickness_of(folder)


def test_a_sound_source_has_no_problem(small_kit):
    assert shape_of(small_kit) == []
    assert thickness_of(small_kit) == []
    assert [*find_timing_problems(only_source(small_kit))] == []


def test_faults_seeded_side_by_side_in_the_kit_are_all_found(kit_copy):
    path = kit_copy / "source" / "02_mixite.py"
    source = path.read_text(encoding="utf-8")
    # A title without its English, a passage whose French changed, a function, stray files.
    head, _, rest = source.partition('# %% [markdown] key="s02.title" lang="en"')
    source = head + rest[rest.index("# %%") :]
    changed, french = "s02.why", re.compile(r'(key="s02\.why" lang="fr".*\n#) ')
    assert french.search(source)
    source = french.sub(r"\1 Nouveau : ", source, count=1)
    source += '\n# %% key="s02.seeded"\ndef guess():\n    return 1\n'
    path.write_text(source, encoding="utf-8")
    strays = ["02_mixité.py", "02_zzz.py", "2_mixite.py", "mixite.py"]
    for name in strays:
        (kit_copy / "source" / name).write_text("", encoding="utf-8")
    problems = find_problems(kit_copy)
    found = {(one.name, one.key) for one in problems}
    assert ("missing_english", "s02.title") in found
    assert ("stale_english", changed) in found
    assert ("not_thin", "s02.seeded") in found
    assert sorted(one.place for one in problems if one.name == "stray_file") == strays


# Both languages, always.


def test_a_block_without_english_is_found(small_kit, seed):
    english = (
        '# %% [markdown] key="s02.where" lang="en" of="7d1e0d4c"\n'
        "# ## Who works where?\n#\n# Look at the jobs one by one.\n"
    )
    seed(small_kit, english, "")
    assert shape_of(small_kit) == [("missing_english", "s02.where")]


def test_an_english_block_without_french_is_found(small_kit, seed):
    french = '# %% [markdown] key="s02.where.paper" lang="fr" tags=["print-only"]\n# Écrivez ici.\n'
    seed(small_kit, french, "")
    assert shape_of(small_kit) == [("english_without_french", "s02.where.paper")]


def test_a_block_of_no_language_is_found(small_kit, seed):
    seed(small_kit, 'key="s02.where.paper" lang="fr" tags=["print-only"]', 'key="s02.where.paper"')
    assert ("no_language", "s02.where.paper") in shape_of(small_kit)


def test_a_french_block_that_changes_makes_its_english_stale_until_it_is_stamped(small_kit, seed):
    stamp_translation("s02.*", folder=small_kit)
    assert [*find_stale_translations(translations_of(only_source(small_kit)))] == []
    seed(small_kit, "Regardez les emplois un à un.", "Regardez les emplois deux à deux.")
    stale = [*find_stale_translations(translations_of(only_source(small_kit)))]
    assert names_of(stale) == [("stale_english", "s02.where")]
    assert "--stamp s02.where" in stale[0].describe(translator("fr"))
    assert stamp_translation("s02.where", folder=small_kit) == ["s02.where"]
    assert [*find_stale_translations(translations_of(only_source(small_kit)))] == []


def test_stamping_changes_nothing_but_the_mark(small_kit):
    path = small_kit / "source" / "02_mixite.py"
    before = path.read_text(encoding="utf-8")
    marks = {of.split('"')[1] for of in before.split("of=")[1:]}
    stamp_translation("s02.*", folder=small_kit)
    after = path.read_text(encoding="utf-8")
    for mark in marks:
        before = before.replace(f'of="{mark}"', "of")
    for block in read_source(path).blocks:
        after = after.replace(f'of="{block.settings.get("of")}"', "of")
    assert after == before


def test_wrapping_french_otherwise_leaves_its_translation_fresh():
    french = "Une phrase  de\ndeux lignes."
    one = Translation(
        "a.py", "s02.a", french, "A sentence.", text_hash("Une phrase de deux lignes.")
    )
    assert [*find_stale_translations([one])] == []


# Keys, settings, steps, marks.


@pytest.mark.parametrize("key", ["s02.Where", "s03.where", "where", "s02", "s02.où", "s02.a-b"])
def test_an_ill_formed_key_is_found(small_kit, seed, key):
    seed(small_kit, 'key="s02.jobs"', f'key="{key}"')
    assert ("ill_formed_key", key) in shape_of(small_kit)


def test_a_block_without_a_key_is_found_by_its_line(small_kit, seed):
    seed(small_kit, '# %% key="s02.jobs" tags=["screen"]', "# %%")
    (problem,) = shape_of(small_kit)
    assert problem[0] == "ill_formed_key"
    assert problem[1].startswith("line ")


def test_a_name_that_the_build_uses_is_refused(small_kit, seed):
    seed(small_kit, 'key="s02.jobs"', 'key="s02.timetable"')
    assert shape_of(small_kit) == [("ill_formed_key", "s02.timetable")]


def test_a_key_used_twice_is_found(small_kit, seed):
    seed(small_kit, 'key="s02.jobs" tags', 'key="s02.open" tags')
    assert ("duplicate_key", "s02.open") in shape_of(small_kit)


def test_a_key_used_for_words_and_for_code_is_found(small_kit, seed):
    seed(small_kit, 'key="s02.jobs" tags', 'key="s02.where" tags')
    assert ("duplicate_key", "s02.where") in shape_of(small_kit)


def test_a_misspelt_setting_is_found(small_kit, seed):
    seed(small_kit, 'minutes=20 mode="pair"', 'minute=20 mode="pair"')
    assert ("unknown_setting", "s02.where") in shape_of(small_kit)


def test_a_setting_on_the_english_block_is_found(small_kit, seed):
    seed(small_kit, 'lang="en" of="7d1e0d4c"', 'lang="en" of="7d1e0d4c" tags=["solution"]')
    assert shape_of(small_kit) == [("unknown_setting", "s02.where")]


def test_an_unknown_tag_is_found(small_kit, seed):
    seed(small_kit, 'tags=["solution"]', 'tags=["answer"]')
    assert shape_of(small_kit) == [("unknown_tag", "s02.where.answer")]


def test_a_step_without_a_title_is_found_in_each_language(small_kit, seed):
    seed(small_kit, "# ## Who works where?", "# Who works where?")
    assert shape_of(small_kit) == [("step_without_title", "s02.where")]


def test_a_title_of_a_step_without_minutes_is_found(small_kit, seed):
    seed(small_kit, "# Laissez deux", "# ## Laissez deux")
    assert shape_of(small_kit) == [("title_without_step", "s02.where.script")]


@pytest.mark.parametrize("minutes", ["0", "-5", "2.5", '"20"'])
def test_a_step_without_whole_minutes_is_found(small_kit, seed, minutes):
    seed(small_kit, "minutes=20", f"minutes={minutes}")
    assert ("no_minutes", "s02.where") in shape_of(small_kit)


@pytest.mark.parametrize("pause", ["-5", "20", "2.5", '"5"'])
def test_a_break_that_its_step_cannot_hold_is_found(small_kit, seed, pause):
    seed(small_kit, "minutes=20", f"minutes=20 pause={pause}")
    assert shape_of(small_kit) == [("wrong_pause", "s02.where")]


def test_a_break_within_its_step_is_no_problem(small_kit, seed):
    seed(small_kit, "minutes=20", "minutes=20 pause=5")
    assert shape_of(small_kit) == []


def test_steps_that_do_not_add_up_are_found(small_kit, seed):
    seed(small_kit, "minutes=20", "minutes=25")
    (problem,) = find_timing_problems(only_source(small_kit))
    assert problem.describe(translator("en")) == (
        "02_mixite.py: the steps last 35 minutes, the session 30."
    )


def test_a_header_of_another_session_is_found(small_kit, seed):
    seed(small_kit, "session: s02", "session: s03")
    assert shape_of(small_kit) == [("wrong_header", "")]


def test_a_button_missing_in_one_language_is_found(small_kit, seed):
    seed(
        small_kit,
        "# Who works where? And at your place?\n#\n# {button:start}",
        "# Who works where?\n#\n#",
    )
    assert shape_of(small_kit) == [("marks_differ", "s02.title")]


@pytest.mark.parametrize("mark", ["{button:stop}", "{notebook:s42}"])
def test_a_button_or_a_link_that_leads_nowhere_is_found(small_kit, seed, mark):
    seed(small_kit, "# Écrivez ici.", f"# Écrivez ici {mark}.")
    seed(small_kit, "# Write here.", f"# Write here {mark}.")
    assert ("unknown_mark", "s02.where.paper") in shape_of(small_kit)


def test_code_that_is_not_python_is_found(small_kit, seed):
    seed(small_kit, 'screen.show("s02.jobs")', "!pip install something")
    assert shape_of(small_kit) == [("not_python", "s02.jobs")]


def test_no_notebook_is_written_from_a_source_that_cannot_be_a_session(small_kit, seed):
    seed(small_kit, 'lang="en" of="7d1e0d4c"', 'lang="fr"')
    with pytest.raises(SourceError):
        build_notebooks(folder=small_kit)
    assert not (small_kit / "fr").exists()


# Thin notebooks.


@pytest.mark.parametrize(
    "code",
    [
        "def guess():\n    screen.show()",
        "class Guess:\n    share = 1",
        "for key in screen.keys:\n    screen.show()",
        "while screen:\n    screen.show()",
        "[key for key in screen.keys]",
        "try:\n    screen.show()\nfinally:\n    screen.close()",
        "with screen:\n    screen.show()",
        "share = lambda n: n",
        "share = screen.women / screen.all",
        "share = 1\nshare += 1",
        "if screen:\n    screen.show()",
        "share = screen.women if screen else screen.men",
        'said = f"{screen}"',
        "del screen",
        "assert screen",
        "(share := screen)",
        "await screen",
    ],
)
def test_a_notebook_that_programs_is_found(small_kit, seed, code):
    assert ("not_thin", "s02.jobs") in with_code(small_kit, seed, code)


def test_more_than_five_statements_are_found(small_kit, seed):
    code = "\n".join(["screen.show()"] * 6)
    assert with_code(small_kit, seed, code) == [("too_many_statements", "s02.jobs")]


@pytest.mark.parametrize("line", ["import os", "from pathlib import Path", "import workshop_kitty"])
def test_an_import_of_something_else_is_found(small_kit, seed, line):
    assert ("foreign_import", "s02.jobs") in with_code(small_kit, seed, line)


@pytest.mark.parametrize(
    "line", ['print("s02.jobs")', 'open("a.csv")', "screen._views", "exec(screen)"]
)
def test_a_name_that_the_notebook_has_not_defined_is_found(small_kit, seed, line):
    assert ("unknown_name", "s02.jobs") in with_code(small_kit, seed, line)


def test_a_text_typed_in_a_notebook_s_code_is_found(small_kit, seed):
    code = 'screen.show("Qui travaille où ?")'
    assert with_code(small_kit, seed, code) == [("literal_words", "s02.jobs")]


def test_readable_lines_of_pandas_are_thin(small_kit, seed):
    code = (
        "employees = screen.workforce.employees\n"
        'packing = employees[employees["job"] == "packing"]\n'
        'packing.groupby("sex").size().sort_values(ascending=False).head(-1)'
    )
    assert with_code(small_kit, seed, code) == []


# Activities.


def activities_of(folder):
    return names_of([*find_unknown_activities(only_source(folder))])


def test_an_activity_that_does_not_exist_is_found(small_kit, seed):
    seed(small_kit, 'show("s02.jobs")', 'show("s02.jobz")')
    assert activities_of(small_kit) == [("unknown_activity", "s02.jobs")]


def test_an_activity_of_another_session_is_found(small_kit, seed):
    seed(small_kit, 'show("s02.jobs")', 'show("s00.team")')
    assert activities_of(small_kit) == [("activity_elsewhere", "s02.jobs")]


def test_an_activity_named_by_a_variable_is_found(small_kit, seed):
    seed(small_kit, 'screen.show("s02.jobs")', "screen.show(screen)")
    assert activities_of(small_kit) == [("activity_not_literal", "s02.jobs")]


# Built notebooks.


def changes_of(folder):
    return [(one.name, one.place, one.key) for one in find_changed_notebooks(folder)]


@pytest.fixture
def built(small_kit):
    build_notebooks(folder=small_kit)
    assert changes_of(small_kit) == []
    return small_kit


def edit(path, change):
    notebook = json.loads(path.read_text(encoding="utf-8"))
    change(notebook)
    text = json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    path.write_text(text, encoding="utf-8")


def test_a_notebook_edited_by_hand_is_found_with_its_first_odd_cell(built):
    edit(
        built / "fr" / "02_mixite_des_emplois.ipynb",
        lambda notebook: notebook["cells"][2]["source"].append("\n\nUne phrase de plus."),
    )
    assert changes_of(built) == [("edited_by_hand", "fr/02_mixite_des_emplois.ipynb", "s02-where")]


def test_a_notebook_of_the_kit_edited_by_hand_is_found(kit_copy):
    build_notebooks(folder=kit_copy)
    edit(
        kit_copy / "en" / "02_occupational_mix.ipynb",
        lambda notebook: notebook["cells"].pop(3),
    )
    (problem,) = find_changed_notebooks(kit_copy)
    assert (problem.name, problem.place) == ("edited_by_hand", "en/02_occupational_mix.ipynb")


def test_a_cell_added_by_hand_is_found(built):
    edit(
        built / "en" / "02_occupational_mix.ipynb",
        lambda notebook: notebook["cells"].append({**notebook["cells"][0], "id": "mine"}),
    )
    assert changes_of(built) == [("edited_by_hand", "en/02_occupational_mix.ipynb", "mine")]


def test_metadata_changed_by_hand_is_found(built):
    edit(
        built / "en" / "02_occupational_mix.ipynb",
        lambda notebook: notebook["metadata"]["kernelspec"].update(display_name="My kernel"),
    )
    assert changes_of(built) == [("edited_by_hand", "en/02_occupational_mix.ipynb", "metadata")]


def test_outputs_left_in_a_notebook_are_found(built):
    edit(
        built / "fr" / "02_mixite_des_emplois.ipynb",
        lambda notebook: notebook["cells"][1].update(
            execution_count=1,
            outputs=[{"name": "stdout", "output_type": "stream", "text": ["bonjour"]}],
        ),
    )
    assert changes_of(built) == [("has_outputs", "fr/02_mixite_des_emplois.ipynb", "s02-open")]


def test_a_source_that_was_not_built_again_is_found(built, seed):
    seed(built, "Look at the jobs one by one.", "Look at the jobs in pairs.")
    assert changes_of(built) == [
        ("edited_by_hand", "en/02_occupational_mix.ipynb", "s02-where"),
        ("edited_by_hand", "en/facilitation/02_occupational_mix.ipynb", "s02-where"),
    ]


def test_a_notebook_that_was_never_built_is_found(built):
    (built / "fr" / "02_mixite_des_emplois.ipynb").unlink()
    assert changes_of(built) == [("not_built", "fr/02_mixite_des_emplois.ipynb", "")]


def test_a_notebook_without_a_source_is_found(built):
    (built / "fr" / "mes_essais.ipynb").write_text("{}", encoding="utf-8")
    assert changes_of(built) == [("without_source", "fr/mes_essais.ipynb", "")]


def test_a_file_that_is_no_notebook_is_found(built):
    (built / "fr" / "02_mixite_des_emplois.ipynb").write_text("<<<<<<< HEAD", encoding="utf-8")
    assert changes_of(built) == [("not_a_notebook", "fr/02_mixite_des_emplois.ipynb", "")]


def test_line_ends_of_windows_are_not_an_edit(built):
    path = built / "fr" / "02_mixite_des_emplois.ipynb"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert changes_of(built) == []


# Words.


def test_a_term_translated_by_another_word_is_found():
    one = Translation("a.py", "s02.a", "Calculez l’**indice de dissimilarité**.", "The Duncan.", "")
    (problem,) = find_untranslated_terms([one])
    assert problem.describe(translator("en")) == (
        "a.py: s02.a says “indice de dissimilarité”; its English must say “dissimilarity index”."
    )


def test_a_longer_term_hides_the_one_inside_it():
    index = Translation(
        "a.py", "s02.a", "L’Index de l’égalité professionnelle", "The Gender Equality Index", ""
    )
    assert [*find_untranslated_terms([index])] == []


@pytest.mark.parametrize(
    ("french", "english", "language"),
    [
        ("C’est de la discrimination.", "This is unequal.", "fr"),
        ("C’est prouvé.", "It is so.", "fr"),
        ("Une situation habituelle.", "A normal situation.", "en"),
        ("L’écart est justifié.", "The gap is explained.", "fr"),
        ("La raison.", "The cause of the gap.", "en"),
    ],
)
def test_a_word_that_promises_too_much_is_found(french, english, language):
    (problem,) = find_words_to_avoid([Translation("a.py", "s02.a", french, english, "")])
    assert problem.name == "word_to_avoid"
    assert problem.details["language"] == language


def test_saying_that_explained_does_not_mean_justified_is_right():
    one = Translation(
        "a.py",
        "s02.a",
        "Un écart expliqué n’est pas **justifié**. Notez vos hypothèses de causes.",
        "Explained does not mean **justified**. Note your hypotheses of causes.",
        "",
    )
    assert [*find_words_to_avoid([one])] == []


def test_a_session_can_be_read_while_its_words_are_being_mended(small_kit):
    assert read_session("s02", folder=small_kit).slug == "s02"
