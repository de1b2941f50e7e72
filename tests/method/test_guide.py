"""Every activity of the method has its guide, whole, in order and in words of its own."""

from collections import Counter

import pytest

from crmworkshop.method.guide import DAYS, Guide, guide, guides

# id, day, planned minutes, longest minutes (None: not timed, or no upper limit), optional
AGENDA: list[tuple[str, int, int | None, int | None, bool]] = [
    ("1.1.1", 1, 60, 60, False),
    ("1.1.2", 1, 30, 30, False),
    ("1.2.1", 1, 30, 30, False),
    ("1.2.2", 1, 30, 30, False),
    ("1.2.3", 1, 30, 30, False),
    ("1.2.4", 1, 60, 60, False),
    ("1.3.1", 1, 60, 180, False),
    ("1.4.1", 1, 60, 180, False),
    ("1.4.2", 1, 60, 180, False),
    ("1.5.1", 1, 180, None, True),
    ("2.1.1", 2, 60, 180, False),
    ("2.1.2", 2, 60, 180, False),
    ("2.2.1", 2, 60, 60, False),
    ("2.2.2", 2, 20, 20, False),
    ("2.3.1", 2, 30, 30, False),
    ("2.3.2", 2, 30, 30, True),
    ("3.1.1", 3, 60, 60, False),
    ("3.1.2", 3, 60, 60, False),
    ("3.1.3", 3, 60, 60, False),
    ("3.1.4", 3, 60, 60, False),
    ("3.1.5", 3, 60, 60, True),
    ("3.2.1", 4, 60, 180, False),
    ("3.2.2", 4, 120, 120, False),
    ("5.1", 5, None, None, False),
    ("5.2", 5, None, None, False),
]
every_guide = pytest.mark.parametrize("activity_id", [row[0] for row in AGENDA])


def test_the_agenda_is_that_of_the_method() -> None:
    assert [
        (each.id, each.day, each.minutes, each.minutes_most, each.optional) for each in guides()
    ] == AGENDA


def test_days() -> None:
    assert [(day.number, day.title) for day in DAYS] == [
        (1, "Vision"),
        (2, "Current state"),
        (3, "Assess"),
        (4, "Roadmap"),
        (5, "Wrap-up"),
    ]
    assert all(day.aim.endswith(".") and day.aim.count(".") == 1 for day in DAYS)


def test_an_unknown_activity_is_an_error() -> None:
    with pytest.raises(KeyError):
        guide("9.9.9")


def sentences(text: str) -> int:
    return sum(text.count(mark) for mark in (". ", "? ", "! ")) + 1


@every_guide
def test_titles_questions_and_purpose(activity_id: str) -> None:
    each = guide(activity_id)
    assert 5 <= len(each.title) <= 50
    assert 3 <= len(each.short) <= 24
    assert each.question.endswith("?")
    assert each.question.count("?") == 1
    assert len(each.question) <= 100, "the question must fit under the page title"
    assert 2 <= sentences(each.purpose) <= 3
    assert each.purpose.endswith(".")
    assert sentences(each.empty) == 1
    assert each.empty.endswith(".")


@every_guide
def test_steps_prompts_and_lists(activity_id: str) -> None:
    each = guide(activity_id)
    assert 4 <= len(each.steps) <= 7
    assert all(step.endswith((".", "?")) for step in each.steps)
    assert 3 <= len(each.prompts) <= 6
    assert all(prompt.endswith("?") for prompt in each.prompts)
    assert len(each.examples) >= 3
    for entries in (each.inputs, each.outputs, each.materials, each.people, each.examples):
        assert entries
        assert len(set(entries)) == len(entries)
        assert not any(entry.endswith(".") for entry in entries)


def prose(each: Guide) -> list[str]:
    return [
        each.title,
        each.short,
        each.question,
        each.purpose,
        each.empty,
        *each.steps,
        *each.outputs,
        *each.prompts,
        *each.examples,
    ]


def test_every_text_starts_like_a_line_and_has_no_stray_space() -> None:
    for each in guides():
        for text in (*prose(each), *each.inputs, *each.materials, *each.people):
            assert text[:1].isupper() or text[:1].isdigit(), text
            assert text == " ".join(text.split()), text


def test_no_text_is_repeated_between_activities() -> None:
    where = Counter(
        text.casefold() for each in guides() for text in {text.casefold() for text in prose(each)}
    )
    assert [text for text, count in where.items() if count > 1] == []


def test_spelling_is_british() -> None:
    text = "\n".join(text for each in guides() for text in prose(each)).casefold()
    for american in (
        "optimiz",
        "organiz",
        "prioritiz",
        "summariz",
        "behavior",
        "analyze",
        "color",
        "program ",
    ):
        assert american not in text
