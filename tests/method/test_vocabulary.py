"""The word lists hold exactly the words of the method, in its order, and say something about each."""

from collections.abc import Iterable
from enum import StrEnum

import pytest

from crmworkshop.method import vocabulary as words
from crmworkshop.method.scales import NOT_APPLICABLE, Question

LISTS: list[tuple[type[StrEnum], str]] = [
    (words.Engagement, "Unaware, Resistant, Neutral, Supportive, Leading"),
    (words.Quadrant, "Manage closely, Keep satisfied, Keep informed, Monitor"),
    (words.TeamRole, "Sponsor, Initiative manager, Business lead, Team member, Steering committee"),
    (words.TeamArea, "Business, IT, Other"),
    (words.Board, "Drivers, Barriers, Enablers"),
    (
        words.InternalBarrier,
        "Management support, Organisational culture, Organisational structure, IT readiness",
    ),
    (words.PainCause, "Business, Data, People and teams, Technology"),
    (
        words.ApplicationCategory,
        (
            "CRM suite, Marketing automation, Sales enablement, Customer service, E-commerce/POS, "
            "Web experience, Social media management, Customer intelligence/CDP, ERP/finance/billing, ITSM, "
            "Integration, BI, Data quality, Collaboration, Directory, Content, Other"
        ),
    ),
    (words.LifecycleDecision, "Invest, Tolerate, Migrate, Eliminate"),
    (words.InterfaceMethod, "API, Webhook, Connector, ETL, File, Custom, Manual"),
    (words.InterfaceHealth, "Good, Fragile, Broken"),
    (words.Direction, "One way, Both ways"),
    (words.Hosting, "Vendor cloud, Own cloud, On premises, Mixed"),
    (words.Automation, "Manual, Automated, Mixed"),
    (words.CostKind, "Technology, People, Other"),
    (words.Period, "Month, Quarter, Year, One-off"),
    (
        words.InitiativeArea,
        (
            "Process, User satisfaction, Data quality, Vendor, Cost, Service alignment, "
            "Revenue lifecycle, Technical debt"
        ),
    ),
    (words.BacklogState, "Idea, Qualified, Ready, In progress, Done"),
    (words.SignOffDecision, "Approved, Approved with changes, Not approved"),
    (words.OpenState, "Open, In progress, Done"),
]


@pytest.mark.parametrize(("word_list", "expected"), LISTS, ids=lambda value: getattr(value, "__name__", ""))
def test_words_of_each_list(word_list: type[StrEnum], expected: str) -> None:
    assert [str(word) for word in word_list] == expected.split(", ")


def test_engagement_counts_from_unaware_to_leading() -> None:
    assert {str(level): level.number for level in words.Engagement} == {
        "Unaware": 0,
        "Resistant": 1,
        "Neutral": 2,
        "Supportive": 3,
        "Leading": 4,
    }


def test_boards_hold_the_twelve_boxes() -> None:
    assert {str(board): [str(box) for box in board.boxes] for board in words.Board} == {
        "Drivers": [
            "External considerations",
            "Organisational drivers",
            "Technology considerations",
            "Functional requirements",
        ],
        "Barriers": ["Functional gaps", "Technical gaps", "Process gaps", "Barriers to success"],
        "Enablers": ["Business benefits", "IT benefits", "Organisational benefits", "Enablers of success"],
    }
    assert all(box in box.board.boxes for box in words.Box)


def test_periods_turn_into_years() -> None:
    assert {str(period): period.periods_per_year for period in words.Period} == {
        "Month": 12,
        "Quarter": 4,
        "Year": 1,
        "One-off": None,
    }


def test_cost_items_by_kind() -> None:
    assert {str(kind): items for kind, items in words.COST_ITEMS.items()} == {
        "Technology": ("Maintenance", "Annual renewal", "Licensing"),
        "People": ("Employees", "Support staff", "Help-desk tickets"),
        "Other": ("Other",),
    }


def names(terms: Iterable[words.Term]) -> list[str]:
    return [term.name for term in terms]


def test_criteria_practices_and_areas() -> None:
    assert names(words.VENDOR_CRITERIA) == [
        "Business value",
        "Feature quality",
        "Breadth of features",
        "Usability",
        "Ease of implementation",
        "Integration",
        "Administration",
        "Customisation",
        "Training",
        "Vendor support",
        "Product strategy and pace",
        "Cost against value",
        "Likeliness to recommend",
        "Plan to renew",
    ]
    assert names(words.VENDOR_PRACTICES) == [
        "Strategy",
        "Evaluation",
        "Contract",
        "Performance review",
        "Relationship",
        "Risk",
    ]
    assert names(words.DATA_QUALITY_AREAS) == [
        "Data quality management",
        "Data governance",
        "Integration strategy",
        "Data warehousing",
    ]


def test_every_text_is_a_sentence_and_said_once() -> None:
    questions = [
        *(box.prompt for box in words.Box),
        *(barrier.prompt for barrier in words.InternalBarrier),
        *words.SURVEY_SENTENCE.values(),
    ]
    statements = [
        *(quadrant.approach for quadrant in words.Quadrant),
        *(term.meaning for term in words.VENDOR_CRITERIA),
        *(term.meaning for term in words.VENDOR_PRACTICES),
        *(term.meaning for term in words.DATA_QUALITY_AREAS),
        *(item.text for item in words.CLOSING_CHECKLIST),
    ]
    assert all(text.endswith("?") for text in questions)
    assert all(text.endswith(".") for text in statements)
    texts = questions + statements
    assert all(text[0].isupper() and 20 <= len(text) <= 110 for text in texts)
    assert len(set(texts)) == len(texts)


def test_each_question_of_a_ballot_has_its_sentence() -> None:
    assert set(words.SURVEY_SENTENCE) == set(Question)


def test_closing_checklist_has_about_ten_items_with_lasting_ids() -> None:
    ids = [item.id for item in words.CLOSING_CHECKLIST]
    assert 8 <= len(ids) <= 12
    assert len(set(ids)) == len(ids)
    assert {"ratings", "initiatives", "open-items", "reviews", "sign-off"} <= set(ids)


@pytest.mark.parametrize(
    ("question", "key", "number"),
    [
        (Question.IMPORTANCE, "c", 4),
        (Question.IMPORTANCE, "I", 3),
        (Question.IMPORTANCE, "s", 2),
        (Question.IMPORTANCE, "u", 1),
        (Question.IMPORTANCE, "n", NOT_APPLICABLE),
        (Question.IMPORTANCE, "-", NOT_APPLICABLE),
        (Question.IMPORTANCE, "5", None),
        (Question.CURRENT, "e", 4),
        (Question.DESIRED, "g", 3),
        (Question.DESIRED, "m", 2),
        (Question.CURRENT, "p", 1),
        (Question.CURRENT, "n", NOT_APPLICABLE),
        (Question.SATISFACTION, "5", 5),
        (Question.SATISFACTION, "s", 4),
        (Question.SATISFACTION, "n", 3),
        (Question.SATISFACTION, "d", 2),
        (Question.SATISFACTION, "e", None),
        (Question.SATISFACTION, "-", None),
        (Question.ACCURACY, "1", 1),
        (Question.ACCURACY, "v", None),
        (Question.ACCURACY, "", None),
    ],
)
def test_one_keystroke_rates(question: Question, key: str, number: int | None) -> None:
    assert question.scale.key(key) == number


@pytest.mark.parametrize(
    ("question", "numbers"),
    [
        (Question.IMPORTANCE, (1, 2, 3, 4)),
        (Question.CURRENT, (1, 2, 3, 4)),
        (Question.SATISFACTION, (1, 2, 3, 4, 5)),
    ],
)
def test_numbers_that_take_part_in_computations(question: Question, numbers: tuple[int, ...]) -> None:
    assert question.scale.numbers == numbers
