"""What the page on the phone is told: its texts and what the round asks, in the language of the phone."""

from collections.abc import Iterable
from typing import Any

from crmworkshop.activities.rounds import Ask, Topic, is_vote
from crmworkshop.language import tr
from crmworkshop.method.scales import Askable
from crmworkshop.method.vocabulary import sentence_of


def page_texts() -> dict[str, str]:
    """Every text of the page in the language spoken; what is in braces the page fills in."""
    return {
        "code_title": tr("Join the round"),
        "code": tr("Code"),
        "code_help": tr("Five letters and digits, shown beside the address."),
        "code_wrong": tr("There is no round with this code. Please look at the screen again."),
        "go": tr("Continue"),
        "department": tr("Your department"),
        "name": tr("Your name"),
        "anonymous": tr("Anonymous: no name is kept. Nobody sees answers before the round closes."),
        "named": tr(
            "This round keeps names: yours stands beside your answers. Nobody sees them before it closes."
        ),
        "alone": tr("You are the only one in this department: its answers can be told to be yours."),
        "start": tr("Start"),
        "progress": tr("{at} of {all}"),
        "back": tr("Back", note="to the question before"),
        "skip": tr("Skip"),
        "next": tr("Next", note="to the question after"),
        "list": tr("All in a list"),
        "one": tr("One by one"),
        "more": tr("Show more"),
        "dots": tr("Give up to {all} dots."),
        "dots_one": tr("Give one dot."),
        "dots_left": tr("{at} dots left"),
        "dots_last": tr("One dot left"),
        "dots_none": tr("No dots left: take one back to give it elsewhere."),
        "take_back": tr("Take this answer back"),
        "sent": tr("Saved on this phone and sent"),
        "unsent": tr("Saved on this phone, not sent yet"),
        "lost": tr("No connection to the laptop. This page goes on by itself when it is back."),
        "refused": tr("An answer was not accepted. Please reload this page."),
        "thanks": tr("Thank you"),
        "done": tr("{at} of {all} answered. Everything can be changed until the round closes."),
        "look": tr("Look through the answers"),
        "closed": tr("The round is closed."),
        "counted": tr("Your answers are in: {at} of {all}."),
        "stay": tr("If this page stays open, it leads to the next round."),
        "moved": tr("A new round is open"),
        "late": tr("Not sent before the end, so not counted: {at}."),
    }


def round_content(asked: Ask) -> dict[str, Any]:
    """What a round asks, in the language spoken; nothing in it is about other people."""
    return {
        "name": asked.round.name,
        "organisation": asked.organisation,
        "anonymous": asked.round.anonymous,
        "departments": [
            {"id": each.id, "name": each.name, "alone": each.headcount == 1} for each in asked.departments
        ],
        "questions": [_question(each, asked) for each in asked.questions],
        "topics": {
            question.about: [
                {"id": each.id, "name": each.name, "about": each.about, "group": each.group}
                for each in _together(topics)
            ]
            for question, topics in asked.topics.items()
        },
    }


def _together(topics: Iterable[Topic]) -> list[Topic]:
    """Those of one group behind each other, the groups in the order in which they come first."""
    groups: dict[str, list[Topic]] = {}
    for topic in topics:
        groups.setdefault(topic.group, []).append(topic)
    return [topic for group in groups.values() for topic in group]


def _question(question: Askable, asked: Ask) -> dict[str, Any]:
    return {
        "id": question.value,
        "topics": question.about,
        "dots": asked.dots if is_vote(question) else 0,
        "name": tr(question.label),
        "sentence": tr(sentence_of(question)),
        "levels": [{"value": level.number, "word": tr(level.word)} for level in question.scale.levels],
    }
