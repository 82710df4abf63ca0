"""Every HTML document of every kind, session and language: axe, and rules axe does not know."""

from __future__ import annotations

import itertools
import re

import pytest

from tests.browser.axe import axe_violations
from tests.safety.documents import KINDS, list_documents, printed_sessions, sample_document
from workshop_kit.texts import LANGUAGES

pytestmark = pytest.mark.browser

WIDTHS = (1366, 320)  # 320 px is what is left of 1280 px at a zoom of 400 %

LOOK = """() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const text = (element) => element.textContent.trim();
  const ids = all('[id]').map((e) => e.id);
  return {
    language: document.documentElement.lang,
    title: document.title,
    levels: all('h1, h2, h3, h4, h5, h6').map((e) => Number(e.tagName[1])),
    empty_titles: all('h1, h2, h3, h4, h5, h6').filter((e) => !text(e)).length,
    heads: all('th').map((e) => e.getAttribute('scope')),
    empty_heads: all('th').filter((e) => !text(e)).length,
    bare_tables: all('table').filter((e) => !e.caption && !e.closest('[aria-label]')).length,
    alts: all('img').map((e) => e.getAttribute('alt')),
    links: all('a').map((e) => e.getAttribute('aria-label') ?? text(e)),
    twice: ids.filter((id, i) => ids.indexOf(id) !== i),
    lost: all('a[href^="#"]').map((e) => e.getAttribute('href').slice(1))
      .filter((id) => id && !id.startsWith('/') && !document.getElementById(id)),
  };
}"""

# What runs out of a narrow page and cannot be scrolled to by itself: tables and charts may.
SIDEWAYS = """() => {
  const width = document.documentElement.clientWidth;
  const scrolls = (e) => e.closest('.wk-table, figure, svg, table');
  return [...document.body.querySelectorAll('*')]
    .filter((e) => e.getClientRects().length && !scrolls(e))
    .filter((e) => !e.matches('.wk-skip, .wk-unseen'))
    .filter((e) => e.getBoundingClientRect().right > width + 1)
    .map((e) => `${e.tagName}.${e.className} ${e.textContent.trim().slice(0, 50)}`);
}"""

_PLACEHOLDER = re.compile(
    r"no description|placeholder|image\d*$|todo|lorem|untitled|sans titre|\.(?:svg|png)\b", re.I
)
_EMPTY_LINKS = {"ici", "here", "lien", "link", "cliquez ici", "click here", "plus", "more"}


@pytest.fixture
def opened(page, tmp_path):
    def open_page(content):
        path = tmp_path / "Égalité pro & 100%.html"
        path.write_text(content, encoding="utf-8")
        page.set_viewport_size({"width": WIDTHS[0], "height": 768})
        page.goto(path.as_uri())
        page.evaluate("document.fonts.ready")
        return page

    return open_page


def what_is_wrong(look: dict, language: str) -> list[str]:
    """Return the rules of ours that a page breaks."""
    levels = look["levels"]
    rules = {
        "the language of the page": look["language"] == language,
        "a title of the page that says what it is": len(look["title"]) > 10,
        "one title of level 1, first": levels[:1] == [1] and levels.count(1) == 1,
        "titles in order": all(b <= a + 1 for a, b in itertools.pairwise(levels)),
        "no empty title": look["empty_titles"] == 0,
        "heads of tables that say what they head": set(look["heads"]) <= {"col", "row"},
        "no empty head": look["empty_heads"] == 0,
        "a caption on each table": look["bare_tables"] == 0,
        "descriptions that compare": all(map(is_description, look["alts"])),
        "links that say where they lead": all(map(says_where, look["links"])),
        "names that occur once": look["twice"] == [],
        "links that lead somewhere": look["lost"] == [],
    }
    return [rule for rule, is_kept in rules.items() if not is_kept]


def is_description(alt: str) -> bool:
    """Tell whether a text says what, how much and which way: two numbers, and words for them."""
    is_long = len(alt) >= 30 and len(alt.split()) >= 6
    return is_long and len(re.findall(r"\d+", alt)) >= 2 and not _PLACEHOLDER.search(alt)


def says_where(link: str) -> bool:
    """Tell whether the words of a link mean something out of their sentence."""
    return bool(link.strip()) and link.strip().casefold() not in _EMPTY_LINKS


def _one_language_each():
    """Yield every document, in one language in turn; what shows nothing more is a study."""
    slugs = [session.slug for session in printed_sessions()]
    for kind, slug, language in list_documents():
        turn = (KINDS.index(kind) + slugs.index(slug)) % len(LANGUAGES)
        # A personal handout has all that a blank one or one half filled has, but room to
        # write; a booklet has what its sessions have; slides have the charts of the handout,
        # and their own tests; guides are of one make, and every other one is tried.
        is_guide = kind == "guide" and slugs.index(slug) % 2 == 1
        is_more = kind == "personal" or is_guide or slug == "s02"
        is_its_turn = language == LANGUAGES[turn] and is_more
        yield pytest.param(kind, slug, language, marks=() if is_its_turn else pytest.mark.study)


@pytest.mark.parametrize(("kind", "slug", "language"), [*_one_language_each()])
def test_everyone_can_read_the_document(opened, kind, slug, language):
    page = opened(sample_document(kind, slug, language).html)
    assert what_is_wrong(page.evaluate(LOOK), language) == []
    # What a page can do wrong it does when it is narrow; one session is tried wide too.
    for width in WIDTHS if slug == "s02" else WIDTHS[1:]:
        page.set_viewport_size({"width": width, "height": 768})
        assert axe_violations(page) == [], f"{width} px"
    assert page.evaluate("document.documentElement.scrollWidth") <= WIDTHS[1]
    assert page.evaluate(SIDEWAYS) == []


def test_titles_of_windows_tell_documents_apart():
    # Those that the test above has drawn: one language of each, in turn.
    drawn = [case.values for case in _one_language_each() if not case.marks]
    titles = [sample_document(*one).content.name for one in drawn if one[0] != "partial"]
    assert len(titles) == len(set(titles)) >= 13


@pytest.mark.parametrize(
    ("fault", "rule"),
    [
        ("<html><h1>x</h1>", "the language of the page"),
        ("<h2>x</h2>", "one title of level 1, first"),
        ("<h1>x</h1><h3>y</h3>", "titles in order"),
        ("<h1>x</h1><h2> </h2>", "no empty title"),
        ("<h1>x</h1><table><tr><th>a</table>", "heads of tables that say what they head"),
        ("<h1>x</h1><table><tr><th scope=col></table>", "no empty head"),
        ("<h1>x</h1><table><tr><td>a</table>", "a caption on each table"),
        ("<h1>x</h1><img alt=''>", "descriptions that compare"),
        ("<h1>x</h1><a href='#a'>ici</a>", "links that say where they lead"),
        ("<h1>x</h1><a href='#a'>le tableau</a>", "links that lead somewhere"),
        ("<h1 id=a>x</h1><p id=a>y</p>", "names that occur once"),
    ],
)
def test_a_page_that_breaks_a_rule_is_seen(opened, fault, rule):
    page = opened(f"<!doctype html><title>Une page pour voir</title>{fault}")
    assert rule in what_is_wrong(page.evaluate(LOOK), "fr")


@pytest.mark.parametrize(
    "alt",
    [
        "No description has been provided for this image",
        "graphique_metiers_2025_version_12_finale.svg",
        "image",
        "Un graphique qui montre les femmes et les hommes par métier.",
        "Figure 3 : la part des femmes dans les métiers de la maison.",
        "12 34",
    ],
)
def test_a_placeholder_is_no_description(alt):
    assert not is_description(alt)
