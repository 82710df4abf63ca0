"""Charts: pure functions from a noun to a figure, each with its words and its table."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from workshop_kit.charts.bars import SexBar, plot_paired_bars, plot_sex_bars
from workshop_kit.charts.chart import Chart, ChartTable
from workshop_kit.charts.groups import GroupCell, GroupRow, plot_groups
from workshop_kit.charts.interval_dots import IntervalDot, IntervalRow, plot_interval_dots
from workshop_kit.charts.map_drawing import MapCell, MapHead, MapRow, plot_map
from workshop_kit.charts.mixture import PayLine, PayMark, plot_mixture
from workshop_kit.charts.order_drawing import Heading, Turn, plot_order
from workshop_kit.charts.quantile_drawing import (
    QuantilePart,
    QuantilePlace,
    plot_quantile_profile,
)
from workshop_kit.charts.room_plan import RoomPlan, chart_room_plan, plot_room_plan
from workshop_kit.charts.scale import ScaleMark, plot_scale
from workshop_kit.charts.style import to_svg
from workshop_kit.charts.survival_curves import SurvivalLine, plot_survival_curves
from workshop_kit.charts.waterfall_drawing import Level, Step, plot_waterfall

if TYPE_CHECKING:
    from workshop_kit.charts.caution_words import (
        say_caution,
        say_cautions,
        say_excluded,
        say_method,
    )
    from workshop_kit.charts.explanation_map import chart_map
    from workshop_kit.charts.explanation_words import Headline, headline
    from workshop_kit.charts.order import chart_order
    from workshop_kit.charts.quantile_profile import chart_quantile_profile
    from workshop_kit.charts.waterfall import chart_waterfall

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
    "RoomPlan",
    "ScaleMark",
    "SexBar",
    "Step",
    "SurvivalLine",
    "Turn",
    "chart_map",
    "chart_order",
    "chart_quantile_profile",
    "chart_room_plan",
    "chart_waterfall",
    "headline",
    "plot_groups",
    "plot_interval_dots",
    "plot_map",
    "plot_mixture",
    "plot_order",
    "plot_paired_bars",
    "plot_quantile_profile",
    "plot_room_plan",
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

_OF_EXPLANATIONS = {
    "Headline": "explanation_words",
    "chart_map": "explanation_map",
    "chart_order": "order",
    "chart_quantile_profile": "quantile_profile",
    "chart_waterfall": "waterfall",
    "headline": "explanation_words",
    "say_caution": "caution_words",
    "say_cautions": "caution_words",
    "say_excluded": "caution_words",
    "say_method": "caution_words",
}


def __getattr__(name: str) -> Any:
    """Load the models of the explanations, a second of import, only for who explains a gap."""
    if name in _OF_EXPLANATIONS:
        module = import_module(f"workshop_kit.charts.{_OF_EXPLANATIONS[name]}")
        return getattr(module, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
