"""Charts: pure functions from a noun to a figure, each with its words and its table."""

from workshop_kit.charts.bars import SexBar, plot_paired_bars, plot_sex_bars
from workshop_kit.charts.caution_words import (
    say_caution,
    say_cautions,
    say_excluded,
    say_method,
)
from workshop_kit.charts.chart import Chart, ChartTable
from workshop_kit.charts.explanation_map import chart_map
from workshop_kit.charts.explanation_words import Headline, headline
from workshop_kit.charts.groups import GroupCell, GroupRow, plot_groups
from workshop_kit.charts.interval_dots import IntervalDot, IntervalRow, plot_interval_dots
from workshop_kit.charts.map_drawing import MapCell, MapHead, MapRow, plot_map
from workshop_kit.charts.mixture import PayLine, PayMark, plot_mixture
from workshop_kit.charts.order import chart_order
from workshop_kit.charts.order_drawing import Heading, Turn, plot_order
from workshop_kit.charts.quantile_drawing import (
    QuantilePart,
    QuantilePlace,
    plot_quantile_profile,
)
from workshop_kit.charts.quantile_profile import chart_quantile_profile
from workshop_kit.charts.scale import ScaleMark, plot_scale
from workshop_kit.charts.style import to_svg
from workshop_kit.charts.survival_curves import SurvivalLine, plot_survival_curves
from workshop_kit.charts.waterfall import chart_waterfall
from workshop_kit.charts.waterfall_drawing import Level, Step, plot_waterfall

__all__ = [
    "Chart",
    "ChartTable",
    "GroupCell",
    "GroupRow",
    "Heading",
    "Headline",
    "IntervalDot",
    "IntervalRow",
    "Level",
    "MapCell",
    "MapHead",
    "MapRow",
    "PayLine",
    "PayMark",
    "QuantilePart",
    "QuantilePlace",
    "ScaleMark",
    "SexBar",
    "Step",
    "SurvivalLine",
    "Turn",
    "chart_map",
    "chart_order",
    "chart_quantile_profile",
    "chart_waterfall",
    "headline",
    "plot_groups",
    "plot_interval_dots",
    "plot_map",
    "plot_mixture",
    "plot_order",
    "plot_paired_bars",
    "plot_quantile_profile",
    "plot_scale",
    "plot_sex_bars",
    "plot_survival_curves",
    "plot_waterfall",
    "say_caution",
    "say_cautions",
    "say_excluded",
    "say_method",
    "to_svg",
]
