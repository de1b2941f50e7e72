"""What the room sees of a round: how to join while it is open, and afterwards how the answers fell, without names."""

from collections.abc import Sequence

from crmworkshop.activities.blocks import Column, Form, Mark, Table, Tone
from crmworkshop.activities.round_decisions import Stands
from crmworkshop.activities.round_results import Result, figure_words, moved_words
from crmworkshop.activities.slides import Asked, Join, Slide, Talk
from crmworkshop.activities.why import Count
from crmworkshop.activities.wording import format_agreement
from crmworkshop.language import tr
from crmworkshop.method.vocabulary import sentence_of
from crmworkshop.models.rounds import Round


def join_slide(asked: Round, url: str, address: str, code: str, count: str) -> Slide:
    """How to join; ``count`` says how many are in, in words."""
    kept = (
        tr("Anonymous: no name is kept.") if asked.anonymous else tr("Your name stands beside your answers.")
    )
    return Slide(asked.name, Join(url, address, code, count, kept))


def waiting_slide(asked: Round, count: str) -> Slide:
    """A round that is closed: nothing of it is shown yet."""
    return Slide(
        asked.name, Join("", "", "", count, tr("The round is closed. The results are shown in a moment."))
    )


def result_slides(
    found: Sequence[Result], in_hand: Result | None, stands: Stands, talk_below: float
) -> tuple[Slide, ...]:
    """The question in hand, then all that are listed."""
    slides = []
    if in_hand is not None and in_hand.tally is not None:
        slides.append(Slide(tr(in_hand.question.label), _talk(in_hand, stands, talk_below)))
    if found:
        slides.append(Slide(tr("All questions"), _table(found, talk_below)))
    return tuple(slides)


def _talk(result: Result, stands: Stands, talk_below: float) -> Talk:
    word = tr(result.question.scale.word(stands.value))
    now = Asked(
        tr(result.question.label),
        tr("Decided: {word}", word=word) if word else "",
        figure_words(result, talk_below),
        tuple(Count(word, count) for word, _number, count in result.counted()),
        (),
        in_hand=True,
    )
    before = result.counted_before()
    columns: tuple[Asked, ...] = (now,)
    if before:
        counts = tuple(Count(word, count) for word, _number, count in before)
        columns = (
            now,
            Asked(tr("The vote before"), "", moved_words(result, talk_below), counts, (), in_hand=False),
        )
    return Talk(result.topic.name, tr(sentence_of(result.question)), columns)


def _table(found: Sequence[Result], talk_below: float) -> Table:
    votes = all(each.tally is None for each in found)
    return Table(
        tr("All questions"),
        (
            Column(tr("About"), width=2.4),
            Column(tr("Question"), width=1),
            Column(tr("Votes") if votes else tr("Answers"), Form.WHOLE, 0.6),
            *(() if votes else (Column(tr("Mean"), Form.REAL, 0.6), Column(tr("Agreement"), Form.MARK, 0.8))),
        ),
        tuple(
            (
                each.topic.name,
                tr(each.question.label),
                each.answers,
                *(() if votes else (each.tally.mean if each.tally else None, _agreement(each, talk_below))),
            )
            for each in found
        ),
        empty=tr("Nobody answered in this round."),
    )


def _agreement(result: Result, talk_below: float) -> Mark | None:
    if result.agreement is None:
        return None
    figure = format_agreement(result.agreement, talk_below)
    hot = result.agreement < talk_below
    words = tr("{agreement} talk", agreement=figure) if hot else figure
    return Mark(words, Tone.HIGH if hot else Tone.PLAIN, value=result.agreement)
