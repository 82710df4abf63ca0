"""Charts: pure functions from a noun to a figure, each with its words and its table."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from workshop_kit.charts.amounts import AmountRow, plot_amounts
from workshop_kit.charts.bars import SexBar, plot_paired_bars, plot_sex_bars
from workshop_kit.charts.bridge import BridgeEnd, BridgePlank, plot_bridge
from workshop_kit.charts.chart import Chart, ChartTable
from workshop_kit.charts.clock import NightShare, ScheduleRow, plot_clock
from workshop_kit.charts.denominators import Whole, plot_denominators
from workshop_kit.charts.exposure_grid import ExposureRow, RiskGroup, plot_exposure_grid
from workshop_kit.charts.file_grid import FileLine, plot_file_grid
from workshop_kit.charts.gap_bars import GapBar, plot_gap_bars
from workshop_kit.charts.groups import GroupCell, GroupRow, plot_groups
from workshop_kit.charts.hours_around import HoursLine, plot_hours_around
from workshop_kit.charts.interval_dots import IntervalDot, IntervalRow, plot_interval_dots
from workshop_kit.charts.ladder import LadderRow, plot_ladder
from workshop_kit.charts.looks import plot_looks
from workshop_kit.charts.map_drawing import MapCell, MapHead, MapRow, plot_map
from workshop_kit.charts.mixture import PayLine, PayMark, plot_mixture
from workshop_kit.charts.order_drawing import Heading, Turn, plot_order
from workshop_kit.charts.payslips import PayPair, plot_payslips
from workshop_kit.charts.points import PointsRow, plot_points
from workshop_kit.charts.post_bars import PostBar, plot_post_bars
from workshop_kit.charts.quantile_drawing import (
    QuantilePart,
    QuantilePlace,
    plot_quantile_profile,
)
from workshop_kit.charts.reason_bars import ReasonBar, plot_reason_bars
from workshop_kit.charts.reasons import ReasonRow, plot_reasons
from workshop_kit.charts.room_plan import RoomPlan, chart_room_plan, plot_room_plan
from workshop_kit.charts.scale import ScaleMark, plot_scale
from workshop_kit.charts.sentence import plot_sentence
from workshop_kit.charts.share_rows import ShareRow, plot_share_rows
from workshop_kit.charts.staircase import Stair, StairBar, plot_staircase
from workshop_kit.charts.style import to_svg
from workshop_kit.charts.survival_curves import SurvivalLine, plot_survival_curves
from workshop_kit.charts.team_pay import TeamLine, plot_team_pay
from workshop_kit.charts.trajectories import DifferenceLine, TrajectoryLine, plot_trajectories
from workshop_kit.charts.waits import WaitRow, plot_waits
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
    "AmountRow",
    "BridgeEnd",
    "BridgePlank",
    "Chart",
    "ChartTable",
    "DifferenceLine",
    "ExposureRow",
    "FileLine",
    "GapBar",
    "GroupCell",
    "GroupRow",
    "Heading",
    "Headline",
    "HoursLine",
    "IntervalDot",
    "IntervalRow",
    "LadderRow",
    "Level",
    "MapCell",
    "MapHead",
    "MapRow",
    "NightShare",
    "PayLine",
    "PayMark",
    "PayPair",
    "PointsRow",
    "PostBar",
    "QuantilePart",
    "QuantilePlace",
    "ReasonBar",
    "ReasonRow",
    "RiskGroup",
    "RoomPlan",
    "ScaleMark",
    "ScheduleRow",
    "SexBar",
    "ShareRow",
    "Stair",
    "StairBar",
    "Step",
    "SurvivalLine",
    "TeamLine",
    "TrajectoryLine",
    "Turn",
    "WaitRow",
    "Whole",
    "chart_map",
    "chart_order",
    "chart_quantile_profile",
    "chart_room_plan",
    "chart_waterfall",
    "headline",
    "plot_amounts",
    "plot_bridge",
    "plot_clock",
    "plot_denominators",
    "plot_exposure_grid",
    "plot_file_grid",
    "plot_gap_bars",
    "plot_groups",
    "plot_hours_around",
    "plot_interval_dots",
    "plot_ladder",
    "plot_looks",
    "plot_map",
    "plot_mixture",
    "plot_order",
    "plot_paired_bars",
    "plot_payslips",
    "plot_points",
    "plot_post_bars",
    "plot_quantile_profile",
    "plot_reason_bars",
    "plot_reasons",
    "plot_room_plan",
    "plot_scale",
    "plot_sentence",
    "plot_sex_bars",
    "plot_share_rows",
    "plot_staircase",
    "plot_survival_curves",
    "plot_team_pay",
    "plot_trajectories",
    "plot_waits",
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
