"""2.1 and 2.2 Rate the processes: importance, current and desired state, satisfaction, data quality."""

from collections import Counter
from collections.abc import Sequence

from crmworkshop.activities.blocks import (
    BarChart,
    Block,
    Column,
    Form,
    KeyFigure,
    KeyFigures,
    Mark,
    Paragraph,
    Series,
    Table,
    Tone,
)
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.palette import STEP_TONES, tone_of_number
from crmworkshop.activities.process_figures import ProcessFigures
from crmworkshop.activities.spec import Activity, Analysis, RatingGrid, RecordList, place_on
from crmworkshop.activities.subject import Figure
from crmworkshop.activities.wording import NO_BREAK, format_agreement, format_number
from crmworkshop.analysis.agreement import Tally
from crmworkshop.analysis.ordering import code_key
from crmworkshop.language import tr, trn
from crmworkshop.method.scales import (
    DATA_QUALITY_QUESTIONS,
    IMPORTANCE,
    NOT_APPLICABLE,
    STATE,
    Question,
    Scale,
)
from crmworkshop.method.vocabulary import SURVEY_SENTENCE
from crmworkshop.models.people import Department
from crmworkshop.models.rounds import Round
from crmworkshop.models.snapshot import Snapshot

MOST_AREAS = 20
"""Areas that a chart shows; of more, the largest."""
TALKED_ABOUT = (Question.IMPORTANCE, Question.CURRENT, Question.DESIRED, Question.SATISFACTION)


def scale_mark(scale: Scale, value: int | None) -> Mark | None:
    """A rating as its word in its tone; None stays None."""
    if value is None:
        return None
    return Mark(tr(scale.word(value)), tone_of_number(value, max(scale.numbers)), value=float(value))


def _rated(figures: Figures, *questions: Question) -> tuple[int, int]:
    considered = figures.considered
    done = sum(1 for item in considered for question in questions if item.values[question] is not None)
    return done, max(len(considered) * len(questions), 1)


def importance_blocks(snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    """How many processes are how important, per area, and the crucial ones by name."""
    considered = figures.considered
    if not any(item.importance is not None for item in considered):
        return (Paragraph(tr("Rate the importance of a process to see the spread."), Tone.MUTED),)
    areas, note = largest_areas([item.area for item in considered])
    counted = Counter((item.area, item.importance) for item in considered)
    series = tuple(
        Series(tr(level.word), tuple(float(counted[area, level.number]) for area in areas), tone)
        for level, tone in zip(
            (lv for lv in IMPORTANCE.levels if lv.number != NOT_APPLICABLE), STEP_TONES, strict=True
        )
    )
    below = float(snapshot.settings.talk_below)
    crucial = [item for item in considered if item.importance == max(IMPORTANCE.numbers)]
    return (
        BarChart(tr("Importance per area"), areas, series, stacked=True, note=note),
        Table(
            tr("Crucial processes"),
            (
                Column(tr("Code"), width=0.5),
                Column(tr("Process"), width=2),
                Column(tr("Agreement"), Form.SHARE, 0.6),
            ),
            tuple(
                (item.code, item.name, agreement_mark(agreement_of(item, Question.IMPORTANCE), below))
                for item in crucial
            ),
            empty=tr("No process was rated Crucial."),
            keys=tuple(item.process.id for item in crucial),
            groups=tuple(item.area for item in crucial),
        ),
    )


def largest_areas(areas: Sequence[str]) -> tuple[tuple[str, ...], str]:
    """The areas as they come, of very many the largest, and a note on the others; ``areas`` has one per process."""
    counts = Counter(areas)
    if len(counts) <= MOST_AREAS:
        return tuple(counts), ""
    largest = [area for area, _ in counts.most_common(MOST_AREAS)]
    others = len(counts) - MOST_AREAS
    processes = len(areas) - sum(counts[area] for area in largest)
    note = trn(
        "The {shown} largest areas; {n} more area has {processes} processes.",
        "The {shown} largest areas; {n} more areas have {processes} processes.",
        others,
        shown=MOST_AREAS,
        processes=format_number(processes),
    )
    return tuple(largest), note


def agreement_mark(agreement: float | None, below: float) -> Mark | None:
    """An agreement as it reads everywhere, never at a limit that it does not reach; None stays None."""
    return None if agreement is None else Mark(format_agreement(agreement, below), value=agreement)


def agreement_of(item: ProcessFigures, question: Question) -> float | None:
    """The room's agreement on one question, None without answers."""
    tally = item.tallies.get(question)
    return tally.agreement if tally else None


def talk_first(snapshot: Snapshot, figures: Figures) -> list[tuple[ProcessFigures, Question, float]]:
    """What to talk about first: questions below the agreement threshold, by disagreement x importance."""
    below = float(snapshot.settings.talk_below)
    found = []
    for item in figures.considered:
        for question in TALKED_ABOUT:
            agreement = agreement_of(item, question)
            if agreement is not None and agreement < below:
                importance = item.importance or max(IMPORTANCE.numbers)
                found.append((item, question, (1 - agreement) * importance))
    return sorted(found, key=lambda row: (-row[2], code_key(row[0].code), row[1]))


def talk_first_blocks(snapshot: Snapshot, figures: Figures, *questions: Question) -> tuple[Block, ...]:
    """What to talk about first, in order; only these questions if any are given."""
    below = float(snapshot.settings.talk_below)
    queue = [row for row in talk_first(snapshot, figures) if not questions or row[1] in questions]
    rows = tuple(
        (
            item.name,
            tr(question.label),
            tally.answers,
            _spread(tally, question),
            Mark(tr("{agreement} talk", agreement=format_agreement(tally.agreement or 0, below)), Tone.HIGH),
            tr(question.scale.word(item.values[question])) if question in item.values else "",
        )
        for item, question, _ in queue
        if (tally := item.tallies[question])
    )
    return (
        Table(
            tr("Talk about these first"),
            (
                Column(tr("Process"), width=1.8),
                Column(tr("Question"), width=0.8),
                Column(tr("Answers"), Form.WHOLE, 0.6),
                Column(tr("How they fell"), width=2.4),
                Column(tr("Agreement"), Form.MARK, 0.8),
                Column(tr("Stands at"), width=1),
            ),
            rows,
            empty=tr(
                "No question has ballots that disagree. Where people did not vote, ask them before you move on."
            ),
            keys=tuple(item.process.id for item, _, _ in queue),
        ),
        *((Paragraph(tr("In order of disagreement times importance."), Tone.MUTED),) if queue else ()),
    )


def _spread(tally: Tally, question: Question) -> str:
    """How many said what, those who said "-" included: it adds up to the answers. Lines break between answers only."""
    said = [
        _unbroken(question.scale.word(number), count)
        for number, count in zip(question.scale.numbers, tally.distribution, strict=True)
        if count
    ]
    if tally.not_applicable:
        said.append(_unbroken(question.scale.word(NOT_APPLICABLE), tally.not_applicable))
    return f"{NO_BREAK}· ".join(said)


def _unbroken(word: str, count: int) -> str:
    return f"{tr(word)} {format_number(count)}".replace(" ", NO_BREAK)


def gap_table(_snapshot: Snapshot, figures: Figures) -> Table:
    """Current and desired state of every process considered, by area."""
    return Table(
        tr("Where we are and where we must be"),
        (
            Column(tr("Process"), width=2.2),
            Column(tr("Importance"), width=0.9),
            Column(tr("Current"), Form.MARK, 0.9),
            Column(tr("Desired"), Form.MARK, 0.9),
            Column(tr("Gap"), Form.SIGNED, 0.5, figure=Figure.GAP),
        ),
        tuple(
            (
                item.name,
                tr(IMPORTANCE.word(item.importance)),
                scale_mark(STATE, item.current),
                scale_mark(STATE, item.desired),
                item.gap,
            )
            for item in figures.considered
        ),
        empty=tr("No process is in scope yet."),
        keys=tuple(item.process.id for item in figures.considered),
        groups=tuple(item.area for item in figures.considered),
    )


def survey_blocks(_snapshot: Snapshot, _figures: Figures) -> tuple[Block, ...]:
    """The sentences a ballot asks, with the answers to choose from."""
    return (
        Table(
            tr("What each question asks"),
            (
                Column(tr("Question"), width=0.8),
                Column(tr("Sentence"), width=2.4),
                Column(tr("Answers"), width=2.4),
            ),
            tuple(
                (tr(question.label), tr(sentence), ", ".join(tr(word) for word in question.scale.words))
                for question, sentence in SURVEY_SENTENCE.items()
            ),
        ),
    )


def demographics(_snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    """Who was asked and who answered, per department and in all."""
    asked = sum(item.department.headcount or 0 for item in figures.departments)
    answered = sum(item.respondents for item in figures.departments)
    table = Table(
        tr("Who answered"),
        (
            Column(tr("Department"), width=2),
            Column(tr("Headcount"), Form.WHOLE),
            Column(tr("Respondents"), Form.WHOLE),
            Column(tr("Share, %"), Form.WHOLE, 0.7),
            Column(tr("Satisfaction"), Form.REAL, figure=Figure.DEPARTMENT_SATISFACTION),
        ),
        tuple(
            (
                item.department.name,
                item.department.headcount,
                item.respondents,
                _percent(item.respondents, item.department.headcount),
                item.shown,
            )
            for item in figures.departments
        ),
        empty=tr("List the departments first; how many of each answered then stands here."),
        keys=tuple(item.department.id for item in figures.departments),
    )
    share = _percent(
        sum(item.respondents for item in figures.departments if item.department.headcount), asked
    )
    if share is None:
        return (table,)
    return (
        KeyFigures(
            (
                KeyFigure(format_number(answered), tr("people answered")),
                KeyFigure(format_number(asked), tr("people in the departments")),
                KeyFigure(f"{format_number(share)} %", tr("share that answered")),
            )
        ),
        table,
    )


def _percent(part: int, whole: int | None) -> float | None:
    return 100 * part / whole if whole else None


def _satisfaction_done(snapshot: Snapshot, figures: Figures) -> tuple[int, int]:
    rated = sum(1 for item in figures.considered if item.satisfaction is not None)
    return rated if snapshot.all(Department) else 0, max(len(figures.considered), 1)


IMPORTANCE_RATING = Activity(
    "2.1.1",
    (
        RatingGrid("Rate", (Question.IMPORTANCE,), figures=("answers", "agreement")),
        Analysis("Spread", importance_blocks),
        Analysis(
            "Talk first",
            lambda snapshot, figures: talk_first_blocks(snapshot, figures, Question.IMPORTANCE),
        ),
    ),
    lambda _snapshot, figures: _rated(figures, Question.IMPORTANCE),
    importance_blocks,
)
GAP_RATING = Activity(
    "2.1.2",
    (
        RatingGrid(
            "Rate",
            (Question.IMPORTANCE, Question.CURRENT, Question.DESIRED),
            figures=("gap", "agreement", "priority"),
        ),
        Analysis(
            "Talk first",
            lambda snapshot, figures: talk_first_blocks(
                snapshot, figures, Question.CURRENT, Question.DESIRED
            ),
        ),
    ),
    lambda _snapshot, figures: _rated(figures, Question.CURRENT, Question.DESIRED),
    lambda snapshot, figures: (gap_table(snapshot, figures),),
)
SURVEY = Activity(
    "2.2.1",
    (
        RecordList(
            "Departments",
            Department,
            ("name", "headcount", "function"),
            empty="Begin with the departments that use the CRM and how many people work in each.",
            examples=(
                "Sales: 74 people, sells to new and known customers",
                "Customer service: 58 people, answers questions and complaints",
                "Finance: 12 people, reads figures and rates two processes only",
            ),
        ),
        RecordList(
            "Rounds",
            Round,
            ("name", "questions", "processes", "departments", "anonymous", "planned", "state", "source"),
            empty="Plan each round of rating: which question, about which processes, asked of whom and when.",
            examples=(
                "Importance, in the room: all processes in scope, all departments, day 2 at 10:00",
                "Satisfaction of the field: sales and service processes, anonymous, a week before",
                "Vote again: the three processes on which the room disagreed most",
            ),
        ),
        Analysis("Questions", survey_blocks),
    ),
    lambda snapshot, _figures: (bool(snapshot.all(Department)) + bool(snapshot.all(Round)), 2),
    demographics,
)
SATISFACTION_RATING = Activity(
    "2.2.2",
    (
        RatingGrid("Satisfaction", (Question.SATISFACTION,), by_department=True, figures=("satisfaction",)),
        RatingGrid("Data quality", DATA_QUALITY_QUESTIONS, figures=("data_quality",)),
        Analysis("Who answered", demographics, place_on("2.2.1", "Departments")),
    ),
    _satisfaction_done,
)
