"""What the explorations of working time say alike: shares of few people, families, nobody."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import partial, reduce

from workshop_kit.activities.controls import Choice, Option
from workshop_kit.charts import Chart, ChartTable, plot_sentence
from workshop_kit.data import Workforce
from workshop_kit.texts import Translator

# Below this a percentage moves by ten points or more with one person: counts are said instead.
FEWEST_FOR_A_PERCENTAGE = 10

EVERYWHERE = "all"


def share_words(share: float, n: int, t: Translator) -> str:
    """Return a share of some people: in percent with its count, or as a count when they are few."""
    if not n or math.isnan(share):
        return t("s05.too_few" if n else "s05.nobody")
    key = "s05.share" if n >= FEWEST_FOR_A_PERCENTAGE else "s05.count"
    return t(key, share=share, count=round(share * n), n=n)


def list_words(items: Iterable[str], t: Translator) -> str:
    """Return findings one after the other, as each language parts them.

    Examples
    --------
    >>> from workshop_kit.texts import translator
    >>> list_words(["one", "two", "three"], translator("en"))
    'one; two; three'
    """
    return reduce(lambda first, second: t("s05.then", first=first, second=second), items)


def people_words(women: int, men: int, t: Translator) -> str:
    """Return how many women and men stand behind a picture."""
    return t("chart.n", women=women, men=men)


def choice(key: str, name: str, options: Iterable[str], t: Translator) -> Choice:
    """Return a choice whose words are texts, the first option holding at first."""
    known = tuple(Option(one, t(f"{key}.{name}.{one}")) for one in options)
    return Choice(name, t(f"{key}.{name}"), known, known[0].id)


def family_choice(
    key: str, codes: Iterable[str], workforce: Workforce, t: Translator
) -> tuple[Choice, ...]:
    """Return the choice of a job family after that of all; none when no family can be shown."""
    families = tuple(
        Option(code, workforce.label("job_family", code, t.language)) for code in codes
    )
    if not families:
        return ()
    options = (Option(EVERYWHERE, t("s05.everywhere")), *families)
    return (Choice("family", t(f"{key}.family"), options, EVERYWHERE),)


def family_of(settings: dict[str, str | int]) -> str | None:
    """Return the job family to which settings limit a picture; None for all."""
    family = settings.get("family", EVERYWHERE)
    return None if family == EVERYWHERE else str(family)


def place_words(family: str | None, workforce: Workforce, t: Translator) -> str:
    """Return where a picture looks: the whole company, or one job family."""
    if family is None:
        return t("s05.place.all")
    return t("s05.place.family", family=workforce.label("job_family", family, t.language))


def chart_of_nobody(title: str, women: int, men: int, t: Translator) -> Chart:
    """Return what stands for a picture when too few people can be drawn."""
    counts = tuple(
        (t(f"sex.{sex}"), t.word("{n:count}", n=n)) for sex, n in (("women", women), ("men", men))
    )
    return Chart(
        title=title,
        subtitle=t("s05.nobody.subtitle"),
        n=people_words(women, men, t),
        description=t("s05.nobody.description", women=women, men=men),
        table=ChartTable(
            t("s05.nobody.table"), (t("s05.table.sex"), t("s05.table.people")), counts
        ),
        draw=partial(plot_sentence, title),
    )
