"""The page that says how the figures are computed, with the weights and thresholds of the workshop."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from crmworkshop.activities.wording import format_number
from crmworkshop.language import mark, tr
from crmworkshop.models.people import Settings
from crmworkshop.reports.pdf.book import Section, text_width
from crmworkshop.reports.pdf.flow import Piece
from crmworkshop.reports.pdf.lettering import BODY
from crmworkshop.reports.pdf.setting import CHAPTER, LEAD, PART, heading, text

_LEAD: Final = mark(
    "What nobody rated has no figure and counts nowhere, least of all as zero. The answer “-” (not "
    "applicable, not important) is an answer, but leaves every computation."
)
_FORMULAS: Final = (
    (
        mark("Gap and need"),
        mark(
            "Gap = desired state − current state, in steps from −3 to +3. Need = the gap, if it is above "
            "zero, divided by 3."
        ),
    ),
    (
        mark("Satisfaction"),
        mark(
            "Mean over the departments that rated a process, {departments}, from 1 to 5. A department's value "
            "is its decision, else the mean of its answers. Dissatisfaction = (5 − satisfaction) / 4."
        ),
    ),
    (
        mark("Data quality"),
        mark(
            "Mean of relevance, accuracy, timeliness and usability as far as rated, from 1 to 5. Deficit = (5 "
            "− data quality) / 4."
        ),
    ),
    (
        mark("Priority"),
        mark(
            "100 × importance / 4 × ({need} × need + {dissatisfaction} × dissatisfaction + {data} × deficit), "
            "the three weights scaled so that those of the known parts add up to 1. High from {high}, medium "
            "from {medium}."
        ),
    ),
    (
        mark("Firmness of a rank"),
        mark(
            "The share of all weightings of the three parts, in steps of 0.05, that keep a process among the first "
            "ten, and the share of 500 draws of as many people from those who answered, each person as often as it "
            "comes. Stable from 0.9, contested from 0.5, fragile below; the lower share counts. A department decides "
            "alone if the process would change sides without its ballots."
        ),
    ),
    (
        mark("Agreement"),
        mark(
            "Consensus after Tastle and Wierman: 1 + Σ share × log₂(1 − |value − mean| / width of the scale). "
            "It is 1 if all say the same and 0 if half of the room stands at either end. Below {talk} the "
            "room should talk."
        ),
    ),
    (
        mark("Ballots in place of a decision"),
        mark(
            "“-” if at least half of the answers are “-”, else the low median of the numbers: the middle one, "
            "or the lower of the two in the middle."
        ),
    ),
    (
        mark("Vendor score"),
        mark(
            "Weighted mean of the criteria, 0 to 100 points. A criterion is flagged if our score is more than "
            "{margin} points below the benchmark."
        ),
    ),
    (
        mark("Costs"),
        mark("A year's cost = quantity × unit cost × periods a year. What is paid once is counted apart."),
    ),
    (
        mark("Score of an initiative"),
        mark(
            "100 × the weighted mean of (criticality − 1) / 4, (ease − 1) / 4 and (impact − 1) / 4, with the "
            "weights {criticality} : {ease} : {impact}. Ties go to the higher impact, then the higher "
            "criticality, then the title."
        ),
    ),
    (
        mark("Returns"),
        mark(
            "Benefit a year = sum of amounts and of hours saved × rate. First-year net = benefit − one-off − "
            "running cost. Payback in months = 12 × one-off / (benefit − running). ROI = first-year net / "
            "one-off. Net present value over {years} years at {discount} %."
        ),
    ),
    (
        mark("Schedule"),
        mark(
            "An initiative starts no earlier than those it depends on have ended. Now is the first quarter of "
            "the roadmap, next the two after it, later the rest."
        ),
    ),
)
"""A title with its text; words in braces are filled from the settings."""


def method(settings: Settings) -> Section:
    """How the figures come about, on one page."""
    width = text_width()
    pieces: list[Piece] = [
        heading(tr("How the figures are computed"), CHAPTER, width, 0, "method"),
        text(tr(_LEAD), LEAD, width, 6),
    ]
    for title, words in formulas(settings):
        pieces += [text(title, PART, width, 9, keep_next=True), text(words, BODY, width, 1)]
    return Section(pieces)


def formulas(settings: Settings) -> Iterator[tuple[str, str]]:
    """Each figure's name with how it is computed in this workshop."""
    values = {
        "departments": tr("weighted by headcount")
        if settings.weigh_by_headcount
        else tr("each counting the same"),
        "need": _number(settings.weight_need),
        "dissatisfaction": _number(settings.weight_dissatisfaction),
        "data": _number(settings.weight_data),
        "high": _number(settings.high_from),
        "medium": _number(settings.medium_from),
        "talk": _number(settings.talk_below),
        "margin": _number(settings.flag_margin),
        "criticality": _number(settings.weight_criticality),
        "ease": _number(settings.weight_ease),
        "impact": _number(settings.weight_impact),
        "years": settings.horizon_years,
        "discount": _number(settings.discount_rate),
    }
    for title, words in _FORMULAS:
        yield tr(title), tr(words).format_map(values)


def _number(value: Decimal) -> str:
    decimals = max(-int(value.normalize().as_tuple().exponent), 0)
    return format_number(value, decimals)
