"""The page that says how the figures are computed, with the weights and thresholds of the workshop."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from crmworkshop.activities.wording import format_number
from crmworkshop.models.people import Settings
from crmworkshop.reports.pdf.book import Section, text_width
from crmworkshop.reports.pdf.flow import Piece
from crmworkshop.reports.pdf.lettering import BODY
from crmworkshop.reports.pdf.setting import CHAPTER, LEAD, PART, heading, text

_LEAD: Final = """
What nobody rated has no figure and counts nowhere, least of all as zero. The answer “-” (not applicable, not
important) is an answer, but leaves every computation.
"""
# A title, then its text; a blank line between them. Words in braces are filled from the settings.
_FORMULAS: Final = """
Gap and need
Gap = desired state − current state, in steps from −3 to +3. Need = the gap, if it is above zero, divided by 3.

Satisfaction
Mean over the departments that rated a process, {departments}, from 1 to 5. A department's value is its decision,
else the mean of its answers. Dissatisfaction = (5 − satisfaction) / 4.

Data quality
Mean of relevance, accuracy, timeliness and usability as far as rated, from 1 to 5. Deficit = (5 − data quality) / 4.

Priority
100 × importance / 4 × ({need} × need + {dissatisfaction} × dissatisfaction + {data} × deficit), the three weights
scaled so that those of the known parts add up to 1. High from {high}, medium from {medium}.

Agreement
Consensus after Tastle and Wierman: 1 + Σ share × log₂(1 − |value − mean| / width of the scale). It is 1 if all say the
same and 0 if half of the room stands at either end. Below {talk} the room should talk.

Ballots in place of a decision
“-” if at least half of the answers are “-”, else the low median of the numbers: the middle one, or the lower of the
two in the middle.

Vendor score
Weighted mean of the criteria, 0 to 100 points. A criterion is flagged if our score is more than {margin} points below
the benchmark.

Costs
A year's cost = quantity × unit cost × periods a year. What is paid once is counted apart.

Score of an initiative
100 × the weighted mean of (criticality − 1) / 4, (ease − 1) / 4 and (impact − 1) / 4, with the weights {criticality} :
{ease} : {impact}. Ties go to the higher impact, then the higher criticality, then the title.

Returns
Benefit a year = sum of amounts and of hours saved × rate. First-year net = benefit − one-off − running cost. Payback
in months = 12 × one-off / (benefit − running). ROI = first-year net / one-off. Net present value over {years} years at
{discount} %.

Schedule
An initiative starts no earlier than those it depends on have ended. Now is the first quarter of the roadmap, next the
two after it, later the rest.
"""


def method(settings: Settings) -> Section:
    """How the figures come about, on one page."""
    width = text_width()
    pieces: list[Piece] = [
        heading("How the figures are computed", CHAPTER, width, 0, "method"),
        text(" ".join(_LEAD.split()), LEAD, width, 6),
    ]
    for title, words in formulas(settings):
        pieces += [text(title, PART, width, 9, keep_next=True), text(words, BODY, width, 1)]
    return Section(pieces)


def formulas(settings: Settings) -> Iterator[tuple[str, str]]:
    """Each figure's name with how it is computed in this workshop."""
    filled = _FORMULAS.format(
        departments="weighted by headcount" if settings.weigh_by_headcount else "each counting the same",
        need=_number(settings.weight_need),
        dissatisfaction=_number(settings.weight_dissatisfaction),
        data=_number(settings.weight_data),
        high=_number(settings.high_from),
        medium=_number(settings.medium_from),
        talk=_number(settings.talk_below),
        margin=_number(settings.flag_margin),
        criticality=_number(settings.weight_criticality),
        ease=_number(settings.weight_ease),
        impact=_number(settings.weight_impact),
        years=settings.horizon_years,
        discount=_number(settings.discount_rate),
    )
    for block in filled.strip().split("\n\n"):
        title, _, words = block.partition("\n")
        yield title, words.replace("\n", " ")


def _number(value: Decimal) -> str:
    decimals = max(-int(value.normalize().as_tuple().exponent), 0)
    return format_number(value, decimals)
