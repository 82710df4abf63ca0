"""Numbers in words: rounding, signs, spaces and plurals of both languages."""

from __future__ import annotations

import pytest

from workshop_kit.design import NO_BREAK_SPACE
from workshop_kit.errors import TextError, UnknownNameError
from workshop_kit.texts import read_catalogue, split_emphasis, text_hash, translator

FRENCH, ENGLISH = translator("fr"), translator("en")


def plain(text: str) -> str:
    return text.replace(NO_BREAK_SPACE, "_")


@pytest.mark.parametrize(
    ("template", "value", "french", "english"),
    [
        ("{x:percent}", 0.6034, "60_%", "60%"),
        ("{x:percent1}", 0.1235, "12,4_%", "12.4%"),
        ("{x:signed_percent}", -0.331, "−33_%", "−33%"),
        ("{x:signed_percent}", 0.0145, "+1_%", "+1%"),
        ("{x:signed_percent}", -0.001, "0_%", "0%"),
        ("{x:points}", -0.032, "−3,2", "−3.2"),
        ("{x:points}", 0.032, "+3,2", "+3.2"),
        ("{x:per_hundred}", -0.026, "−3", "−3"),
        ("{x:per_hundred}", -0.004, "0", "0"),
        ("{x:per_hundred1}", 0.8157, "81,6", "81.6"),
        ("{x:times}", 1.34, "1,3", "1.3"),
        ("{x:times}", 2.04, "2", "2"),
        ("{x:count}", 1204, "1_204", "1,204"),
        ("{x:number2}", 0.605, "0,61", "0.61"),
        ("{x:signed}", 0, "0", "0"),
        ("{x:signed}", -0.001, "0", "0"),
        ("{x:euros}", 2408.5, "2_409_€", "€2,409"),
        ("{x:euros}", -12, "−12_€", "€−12"),
        ("{x:about_euros}", 491573.2, "492_000_€", "€492,000"),
        ("{x:about_euros}", 5493838, "5_490_000_€", "€5,490,000"),
        ("{x:about_euros}", 40.4, "40_€", "€40"),
        ("{x:about_euros}", 0, "0_€", "€0"),
        ("{x:date}", "2025-12-31", "31 décembre 2025", "31 December 2025"),
        ("{x:date}", "2026-03-01", "1er mars 2026", "1 March 2026"),
        ("{x:month}", "2025-12-31", "décembre 2025", "December 2025"),
    ],
)
def test_a_number_is_worded_as_each_language_writes_it(template, value, french, english):
    assert plain(FRENCH.word(template, x=value)) == french
    assert plain(ENGLISH.word(template, x=value)) == english


def test_rounding_is_half_up_as_in_the_decrees():
    assert [ENGLISH.word("{x:number}", x=x) for x in (0.5, 1.5, 2.5)] == ["1", "2", "3"]


def test_a_zero_never_carries_a_minus_sign():
    assert ENGLISH.word("{x:number}", x=-0.2) == "0"
    assert ENGLISH.word("{x:percent}", x=-0.001) == "0%"


@pytest.mark.parametrize(
    ("n", "french", "english"),
    [(0, "personne", "people"), (1, "personne", "person"), (2, "personnes", "people")],
)
def test_zero_is_singular_in_french_and_plural_in_english(n, french, english):
    assert FRENCH.word("{n:plural|personne|personnes}", n=n) == french
    assert ENGLISH.word("{n:plural|person|people}", n=n) == english


def test_french_signs_never_start_a_line():
    text = FRENCH.word("Combien ? « Dix » : 1 000 € ; 12 % !")
    assert plain(text) == "Combien_? «_Dix_»_: 1_000_€_; 12_%_!"
    assert ENGLISH.word("How many?") == "How many?"


def test_a_missing_text_is_named():
    with pytest.raises(TextError, match=r"s99\.nothing"):
        FRENCH("s99.nothing")


def test_a_missing_value_is_named():
    with pytest.raises(TextError, match="known"):
        FRENCH("error.unknown_language", name="br")


def test_an_unknown_language_lists_the_known_ones():
    with pytest.raises(UnknownNameError, match="fr, en"):
        translator("br")


def test_a_lone_mark_is_not_emphasis():
    assert split_emphasis("2 ** 3")[0] == ("2 ** 3", False)
    assert [run.text for run in split_emphasis("a **b** c") if run.is_strong] == ["b"]


def test_both_languages_of_every_text_name_the_same_values():
    import string

    def values(template: str) -> set[str]:
        return {field for _, field, _, _ in string.Formatter().parse(template) if field}

    unequal = [e.key for e in read_catalogue().values() if values(e.fr) != values(e.en)]
    assert unequal == []


def test_no_english_text_is_stale():
    stale = [f"{e.source}: {e.key}" for e in read_catalogue().values() if e.is_stale]
    assert stale == []


def test_a_change_of_the_french_makes_the_english_stale():
    assert text_hash("un poste") != text_hash("un emploi")


def test_a_number_s_word_goes_with_the_number_as_it_is_shown():
    template = "{n:number} {n:plural|personne|personnes}"
    shown = [FRENCH.word(template, n=n) for n in (0.4, 1.4, 1.5, 1.96)]
    assert shown == ["0 personne", "1 personne", "2 personnes", "2 personnes"]
    assert ENGLISH.word("{n:number} {n:plural|person|people}", n=1.2) == "1 person"
