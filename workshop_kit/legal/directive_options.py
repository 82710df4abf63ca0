"""What Directive (EU) 2023/970 leaves open: each convention is an option, given with the result."""

from __future__ import annotations

from dataclasses import dataclass

from workshop_kit.errors import OutOfRangeError
from workshop_kit.measures.arguments import one_of

# What the text leaves open, and what may be answered; the first one is the answer by default.
CHOICES = {
    "median": ("mean_of_two", "lower", "upper"),
    "ties": ("shared", "women_first", "men_first"),
    "remainder": ("fractions", "low_first", "high_first"),
    "annual": ("as_paid", "full_time_equivalent"),
    "population": ("present", "of_the_year"),
    "zeros": ("all", "recipients"),
    "trigger": ("positive", "absolute"),
    "trigger_on": ("pay_level", "parts"),
    "categories": ("job", "grade", "category"),
}

# All that the tables hold beside the basic wage (article 3(1)(a): complementary or variable).
COMPONENTS = ("seniority_premium", "night_premium", "hardship_premium", "overtime_pay", "bonus")

# Nobody's pay is told by the mean of fewer (facts.md 2f: 3, as in the groups of the Index).
LOWEST_FEWEST = 3


@dataclass(frozen=True)
class DirectiveOptions:
    """The conventions by which the figures of article 9 are worked out.

    The Directive says what to compare, not all of how. Each choice changes the figures: it is
    given with them (`conventions`), and stays the same from one year to the next.

    Attributes
    ----------
    median : {"mean_of_two", "lower", "upper"}
        Median of an even number of people: the mean of the two in the middle, or one of them.
    ties : {"shared", "women_first", "men_first"}
        People of the same pay across the boundary of two bands: shared in proportion, or
        placed in an order that puts one sex in the lower band. The two orders are the ends
        between which the order of a file would have the figure fall; the order of the rows
        itself never decides.
    remainder : {"fractions", "low_first", "high_first"}
        Headcount that 4 does not divide: bands of the same size, somebody being shared
        between two of them, or one person more in the lowest, or in the highest bands.
    annual : {"as_paid", "full_time_equivalent"}
        Annual pay as it was paid, whatever the hours, or brought to a full-time full year.
        Hourly pay is annual pay divided by paid hours, either way.
    population : {"present", "of_the_year"}
        Who counts: those under contract on the reference date, or on any day of its year.
    zeros : {"all", "recipients"}
        Whom the gaps in variable components are about: everyone, with zero for those who
        receive none, or those who receive some.
    trigger : {"positive", "absolute"}
        Gaps that count for article 10: those in favour of men, or both.
    trigger_on : {"pay_level", "parts"}
        What they are gaps in: the pay level as a whole, which article 10 names, or any of
        the parts that article 9(1)(g) reports (so planned in France in July 2026).
    categories : {"job", "grade", "category"}
        What stands for « same work or work of equal value »: a job, a level of the pay grid,
        a socio-professional category. The law wants categories made with objective criteria
        (article 4(4)); none of the three is one by itself.
    fewest : int, default 3
        Fewest people of a sex whose pay is shown, 3 at least; `fewest_shown` raises it for
        a company that exists.
    variable_components : tuple of str
        Columns that count as complementary or variable; the rest is basic wage.

    Raises
    ------
    UnknownOptionError
        If a choice is none of those listed.
    OutOfRangeError
        If fewer than 3 people would be shown.

    Examples
    --------
    >>> DirectiveOptions(zeros="recipients").conventions[5]
    ('zeros', 'recipients')
    """

    median: str = "mean_of_two"
    ties: str = "shared"
    remainder: str = "fractions"
    annual: str = "as_paid"
    population: str = "present"
    zeros: str = "all"
    trigger: str = "positive"
    trigger_on: str = "pay_level"
    categories: str = "job"
    fewest: int = LOWEST_FEWEST
    variable_components: tuple[str, ...] = COMPONENTS

    def __post_init__(self) -> None:
        for name, known in CHOICES.items():
            one_of(name, getattr(self, name), known)
        for name in self.variable_components:
            one_of("variable_components", name, COMPONENTS)
        if self.fewest < LOWEST_FEWEST:
            raise OutOfRangeError(
                "directive_too_few_shown", fewest=self.fewest, lowest=LOWEST_FEWEST
            )

    @property
    def conventions(self) -> tuple[tuple[str, str], ...]:
        """Return each choice with its answer, to be printed with the figures."""
        return tuple((name, getattr(self, name)) for name in CHOICES)
