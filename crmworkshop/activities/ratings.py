"""2.1 and 2.2 Rate the processes: importance, current and desired state, satisfaction, data quality."""

from crmworkshop.activities.blocks import BarChart, Block, Column, Form, Mark, Paragraph, Series, Table, Tone
from crmworkshop.activities.figures import Figures
from crmworkshop.activities.palette import tone_of_number
from crmworkshop.activities.process_figures import ProcessFigures
from crmworkshop.activities.spec import Activity, Analysis, RatingGrid, RecordList
from crmworkshop.activities.subject import Figure
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

TALKED_ABOUT = (Question.IMPORTANCE, Question.CURRENT, Question.DESIRED, Question.SATISFACTION)


def scale_mark(scale: Scale, value: int | None) -> Mark | None:
    """A rating as its word in its tone; None stays None."""
    if value is None:
        return None
    return Mark(scale.word(value), tone_of_number(value, max(scale.numbers)), value=float(value))


def _rated(figures: Figures, *questions: Question) -> tuple[int, int]:
    considered = figures.considered
    done = sum(1 for item in considered for question in questions if item.values[question] is not None)
    return done, max(len(considered) * len(questions), 1)


def importance_blocks(_snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    """How many processes are how important, per area, and the crucial ones by name."""
    considered = figures.considered
    if not any(item.importance is not None for item in considered):
        return (Paragraph("Rate the importance of a process to see the spread.", Tone.MUTED),)
    areas = list(dict.fromkeys(item.area for item in considered))
    tones = (Tone.AREA_1, Tone.AREA_2, Tone.AREA_4, Tone.MUTED)
    series = tuple(
        Series(
            level.word,
            tuple(
                float(sum(1 for item in considered if item.area == area and item.importance == level.number))
                for area in areas
            ),
            tone,
        )
        for level, tone in zip(
            (lv for lv in IMPORTANCE.levels if lv.number != NOT_APPLICABLE), tones, strict=True
        )
    )
    crucial = [item for item in considered if item.importance == max(IMPORTANCE.numbers)]
    return (
        BarChart("Importance per area", tuple(areas), series, stacked=True),
        Table(
            "Crucial processes",
            (Column("Code", width=0.5), Column("Process", width=2), Column("Agreement", Form.SHARE, 0.6)),
            tuple((item.code, item.name, agreement_of(item, Question.IMPORTANCE)) for item in crucial),
            empty="No process was rated Crucial.",
            keys=tuple(item.process.id for item in crucial),
            groups=tuple(item.area for item in crucial),
        ),
    )


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
    return sorted(found, key=lambda row: (-row[2], row[0].code, row[1]))


def talk_first_blocks(snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    queue = talk_first(snapshot, figures)
    rows = tuple(
        (
            item.name,
            question.label,
            tally.answers,
            " · ".join(
                f"{question.scale.word(number)} {count}"
                for number, count in zip(question.scale.numbers, tally.distribution, strict=True)
                if count
            ),
            Mark(f"{agreement_of(item, question):.2f} talk", Tone.HIGH),
            question.scale.word(item.values[question]) if question in item.values else "",
        )
        for item, question, _ in queue
        if (tally := item.tallies[question])
    )
    return (
        Table(
            "Talk about these first",
            (
                Column("Process", width=1.8),
                Column("Question", width=0.8),
                Column("Answers", Form.WHOLE, 0.6),
                Column("How they fell", width=2.4),
                Column("Agreement", Form.MARK, 0.8),
                Column("Stands at", width=1),
            ),
            rows,
            empty="No question has ballots that disagree. Where people did not vote, ask them before you move on.",
            keys=tuple(item.process.id for item, _, _ in queue),
        ),
    )


def gap_table(_snapshot: Snapshot, figures: Figures) -> Table:
    """Current and desired state of every process considered, by area."""
    return Table(
        "Where we are and where we must be",
        (
            Column("Process", width=2.2),
            Column("Importance", width=0.9),
            Column("Current", Form.MARK, 0.9),
            Column("Desired", Form.MARK, 0.9),
            Column("Gap", Form.SIGNED, 0.5, figure=Figure.GAP),
        ),
        tuple(
            (
                item.name,
                IMPORTANCE.word(item.importance),
                scale_mark(STATE, item.current),
                scale_mark(STATE, item.desired),
                item.gap,
            )
            for item in figures.considered
        ),
        empty="No process is in scope yet.",
        keys=tuple(item.process.id for item in figures.considered),
        groups=tuple(item.area for item in figures.considered),
    )


def survey_blocks(_snapshot: Snapshot, _figures: Figures) -> tuple[Block, ...]:
    """The sentences a ballot asks, with the answers to choose from."""
    return (
        Table(
            "What each question asks",
            (Column("Question", width=0.8), Column("Sentence", width=2.4), Column("Answers", width=2.4)),
            tuple(
                (question.label, sentence, ", ".join(question.scale.words))
                for question, sentence in SURVEY_SENTENCE.items()
            ),
        ),
    )


def demographics(_snapshot: Snapshot, figures: Figures) -> tuple[Block, ...]:
    """Who was asked and who answered, per department."""
    return (
        Table(
            "Who answered",
            (
                Column("Department", width=2),
                Column("Headcount", Form.WHOLE),
                Column("Respondents", Form.WHOLE),
                Column("Satisfaction", Form.REAL, figure=Figure.DEPARTMENT_SATISFACTION),
            ),
            tuple(
                (item.department.name, item.department.headcount, item.respondents, item.satisfaction)
                for item in figures.departments
            ),
            empty="No departments listed yet.",
            keys=tuple(item.department.id for item in figures.departments),
        ),
    )


def _satisfaction_done(snapshot: Snapshot, figures: Figures) -> tuple[int, int]:
    rated = sum(1 for item in figures.considered if item.satisfaction is not None)
    return rated if snapshot.all(Department) else 0, max(len(figures.considered), 1)


IMPORTANCE_RATING = Activity(
    "2.1.1",
    (
        RatingGrid("Rate", (Question.IMPORTANCE,), figures=("answers", "agreement")),
        Analysis("Spread", importance_blocks),
        Analysis("Talk first", talk_first_blocks),
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
        Analysis("Talk first", talk_first_blocks),
    ),
    lambda _snapshot, figures: _rated(figures, Question.CURRENT, Question.DESIRED),
    lambda snapshot, figures: (gap_table(snapshot, figures),),
)
SURVEY = Activity(
    "2.2.1",
    (
        RecordList("Departments", Department, ("name", "headcount", "function")),
        RecordList(
            "Rounds", Round, ("name", "questions", "departments", "anonymous", "planned", "state", "source")
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
        Analysis("Who answered", demographics),
    ),
    _satisfaction_done,
)
