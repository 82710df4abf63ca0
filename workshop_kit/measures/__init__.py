"""Arithmetic on arrays: no table, no column name, no sex."""

from workshop_kit.measures.bootstrap import (
    bootstrap,
    bootstrap_counts,
    bootstrap_interval,
    without_bias,
)
from workshop_kit.measures.competing import CumulativeIncidence, cumulative_incidence
from workshop_kit.measures.cox import CoxModel, cox
from workshop_kit.measures.cross_products import (
    inverse_cross_products,
    is_collinear,
    solve_normal_equations,
    weighted_cross_products,
)
from workshop_kit.measures.dispersion import gini_coefficient, variance, weighted_mean
from workshop_kit.measures.exact_tests import proportions_differ, rates_differ
from workshop_kit.measures.fairlie import FairlieGap, decompose_fairlie
from workshop_kit.measures.gaps import MixtureGap, mixture_gap, relative_gap
from workshop_kit.measures.gelbach import GelbachGap, gelbach
from workshop_kit.measures.glm import GlmDraws, GlmFit, fit_glm, fit_glm_draws
from workshop_kit.measures.group_fit import GroupModel
from workshop_kit.measures.groups import have_enough, share_kept
from workshop_kit.measures.interval_counts import (
    proportion_gap_interval,
    proportion_interval,
    rate_gap_interval,
    rate_interval,
    rate_ratio_interval,
)
from workshop_kit.measures.interval_means import (
    mean_gap_interval,
    mean_interval,
    relative_mean_gap_interval,
)
from workshop_kit.measures.interval_medians import (
    median_gap_interval,
    median_interval,
    relative_median_gap_interval,
)
from workshop_kit.measures.intervals import Interval, no_interval
from workshop_kit.measures.kitagawa import (
    RateGap,
    RateGapInThree,
    decompose_rates,
    decompose_rates_in_three,
)
from workshop_kit.measures.ladder import ladder_shares
from workshop_kit.measures.least_squares import LeastSquares, least_squares
from workshop_kit.measures.linear_draws import LinearDraws, resample_linear
from workshop_kit.measures.looks import chance_of_any, draw_looks, expected_alarms
from workshop_kit.measures.mean_gaps import ThreeFoldGap, TwoFoldGap
from workshop_kit.measures.nonlinear import decompose_nonlinear, decompose_nonlinear_draws
from workshop_kit.measures.nonlinear_parts import NonlinearDraws, NonlinearGap
from workshop_kit.measures.nonlinear_threefold import (
    NonlinearThreefold,
    decompose_nonlinear_in_three,
)
from workshop_kit.measures.oaxaca import decompose_mean_gap, decompose_mean_gap_in_three
from workshop_kit.measures.parts import Parts, block_sums
from workshop_kit.measures.pay_gap import (
    GapByDenominator,
    PayGap,
    PayQuartiles,
    gap_by_denominator,
    pay_gap,
    pay_quartiles,
)
from workshop_kit.measures.pay_units import PayConversions, pay_conversions
from workshop_kit.measures.product_parts import log_mean, product_parts
from workshop_kit.measures.quantiles import quantile_range, quantiles
from workshop_kit.measures.rates import Rate, event_rate, frequency_rate, severity_rate
from workshop_kit.measures.reweighting import (
    DistributionGap,
    Reweighting,
    decompose_by_reweighting,
    reweight,
)
from workshop_kit.measures.rif import rif, rule_of_thumb_bandwidth
from workshop_kit.measures.rif_gap import ReweightedGap, decompose_rif, decompose_rif_reweighted
from workshop_kit.measures.segregation import (
    dissimilarity,
    gini,
    hutchens,
    local_segregation,
    mutual_information,
    share_in_mixed_units,
    theil_h,
)
from workshop_kit.measures.segregation_change import SegregationChange, segregation_change
from workshop_kit.measures.segregation_parts import SegregationParts, atkinson, segregation_parts
from workshop_kit.measures.shapley import shapley_values
from workshop_kit.measures.shapley_blocks import BlockValues, shapley_blocks
from workshop_kit.measures.survival import LogRank, SurvivalCurve, kaplan_meier, log_rank
from workshop_kit.measures.transfers import Moves, moves_needed
from workshop_kit.measures.weighted_resampling import resampled_blocks, resampled_counts
from workshop_kit.measures.within_groups import WithinGroupsGap, gap_within_groups

__all__ = [
    "BlockValues",
    "CoxModel",
    "CumulativeIncidence",
    "DistributionGap",
    "FairlieGap",
    "GapByDenominator",
    "GelbachGap",
    "GlmDraws",
    "GlmFit",
    "GroupModel",
    "Interval",
    "LeastSquares",
    "LinearDraws",
    "LogRank",
    "MixtureGap",
    "Moves",
    "NonlinearDraws",
    "NonlinearGap",
    "NonlinearThreefold",
    "Parts",
    "PayConversions",
    "PayGap",
    "PayQuartiles",
    "Rate",
    "RateGap",
    "RateGapInThree",
    "ReweightedGap",
    "Reweighting",
    "SegregationChange",
    "SegregationParts",
    "SurvivalCurve",
    "ThreeFoldGap",
    "TwoFoldGap",
    "WithinGroupsGap",
    "atkinson",
    "block_sums",
    "bootstrap",
    "bootstrap_counts",
    "bootstrap_interval",
    "chance_of_any",
    "cox",
    "cumulative_incidence",
    "decompose_by_reweighting",
    "decompose_fairlie",
    "decompose_mean_gap",
    "decompose_mean_gap_in_three",
    "decompose_nonlinear",
    "decompose_nonlinear_draws",
    "decompose_nonlinear_in_three",
    "decompose_rates",
    "decompose_rates_in_three",
    "decompose_rif",
    "decompose_rif_reweighted",
    "dissimilarity",
    "draw_looks",
    "event_rate",
    "expected_alarms",
    "fit_glm",
    "fit_glm_draws",
    "frequency_rate",
    "gap_by_denominator",
    "gap_within_groups",
    "gelbach",
    "gini",
    "gini_coefficient",
    "have_enough",
    "hutchens",
    "inverse_cross_products",
    "is_collinear",
    "kaplan_meier",
    "ladder_shares",
    "least_squares",
    "local_segregation",
    "log_mean",
    "log_rank",
    "mean_gap_interval",
    "mean_interval",
    "median_gap_interval",
    "median_interval",
    "mixture_gap",
    "moves_needed",
    "mutual_information",
    "no_interval",
    "pay_conversions",
    "pay_gap",
    "pay_quartiles",
    "product_parts",
    "proportion_gap_interval",
    "proportion_interval",
    "proportions_differ",
    "quantile_range",
    "quantiles",
    "rate_gap_interval",
    "rate_interval",
    "rate_ratio_interval",
    "rates_differ",
    "relative_gap",
    "relative_mean_gap_interval",
    "relative_median_gap_interval",
    "resample_linear",
    "resampled_blocks",
    "resampled_counts",
    "reweight",
    "rif",
    "rule_of_thumb_bandwidth",
    "segregation_change",
    "segregation_parts",
    "severity_rate",
    "shapley_blocks",
    "shapley_values",
    "share_in_mixed_units",
    "share_kept",
    "solve_normal_equations",
    "theil_h",
    "variance",
    "weighted_cross_products",
    "weighted_mean",
    "without_bias",
]
