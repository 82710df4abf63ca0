"""Charts: pure functions from a noun to a figure, each with its words and its table."""

from workshop_kit.charts.bars import SexBar, plot_paired_bars, plot_sex_bars
from workshop_kit.charts.chart import Chart, ChartTable
from workshop_kit.charts.groups import GroupCell, GroupRow, plot_groups
from workshop_kit.charts.mixture import PayLine, PayMark, plot_mixture
from workshop_kit.charts.scale import ScaleMark, plot_scale
from workshop_kit.charts.style import to_svg

__all__ = [
    "Chart",
    "ChartTable",
    "GroupCell",
    "GroupRow",
    "PayLine",
    "PayMark",
    "ScaleMark",
    "SexBar",
    "plot_groups",
    "plot_mixture",
    "plot_paired_bars",
    "plot_scale",
    "plot_sex_bars",
    "to_svg",
]
