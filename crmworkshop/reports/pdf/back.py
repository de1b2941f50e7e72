"""The page of the report to sign."""

from functools import partial
from typing import Final

from crmworkshop.activities.wording import format_date
from crmworkshop.language import tr
from crmworkshop.models.people import Settings
from crmworkshop.models.room import SignOff
from crmworkshop.models.snapshot import Snapshot
from crmworkshop.reports.pdf.book import Section, text_width
from crmworkshop.reports.pdf.flow import Drawn, Piece
from crmworkshop.reports.pdf.fonts import Weight
from crmworkshop.reports.pdf.lettering import BODY, MUTED, SMALL, elide, wrap_at_most
from crmworkshop.reports.pdf.pen import Pen
from crmworkshop.reports.pdf.setting import CHAPTER, LEAD, heading, text

_SIGNATURE_HEIGHT: Final = 92.0


def sign_off(snapshot: Snapshot) -> Section:
    """A page with a line to sign for everybody who signs, filled with what has been recorded."""
    width = text_width()
    pieces: list[Piece] = [
        heading(tr("Sign-off"), CHAPTER, width, 0, "sign-off"),
        text(
            tr(
                "With your signature you confirm that the results of the workshop are set down correctly in this "
                "report, and you carry the decisions and the roadmap."
            ),
            LEAD,
            width,
            6,
        ),
    ]
    people = snapshot.all(SignOff) or _expected(snapshot.settings)
    pieces += [Drawn(_SIGNATURE_HEIGHT, partial(_paint_signature, person), 10) for person in people]
    return Section(pieces)


def _expected(settings: Settings) -> tuple[SignOff, ...]:
    """Who would sign if nobody was entered: the sponsor and the facilitator."""
    return (
        SignOff(name=settings.sponsor, role=tr("Sponsor")),
        SignOff(name=settings.facilitator, role=tr("Facilitator")),
    )


def _paint_signature(person: SignOff, pen: Pen, x: float, top: float) -> None:
    width = text_width()
    bold = BODY.but(weight=Weight.SEMIBOLD, size=10.0)
    half = width * 0.46
    pen.rule(x, top, x + width)
    pen.line(elide(person.name, bold, half), x, top + 8, bold)
    pen.line(elide(person.role, SMALL, half), x, top + 23, SMALL)
    right = x + width * 0.5
    decided = tr(person.decision.value) if person.decision else ""
    if person.signed_on:
        decided = f"{decided}, {format_date(person.signed_on)}".strip(", ")
    style = BODY if decided else BODY.but(colour=MUTED)
    pen.line(decided or tr("Not yet decided"), right, top + 8, style)
    if person.remark:
        pen.lines(wrap_at_most(person.remark, SMALL, width * 0.5, 2), right, top + 23, SMALL, width * 0.5)
    for left, to, words in ((x, x + half, tr("Signature")), (right, x + width, tr("Place and date"))):
        pen.rule(left, top + 74, to, BODY.colour, 0.7)
        pen.line(words, left, top + 76, SMALL)
