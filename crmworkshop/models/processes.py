"""The processes, and what the group decided about each of them."""

from dataclasses import dataclass
from typing import ClassVar

from crmworkshop.method.scales import Question
from crmworkshop.method.vocabulary import Automation
from crmworkshop.models import fields as f
from crmworkshop.models.record import Record, id_from


@dataclass(frozen=True, slots=True, kw_only=True)
class Process(Record):
    """A process of the tree; level 1 is an area, level 2 a group, level 3 what is rated."""

    table: ClassVar[str] = "process"
    singular: ClassVar[str] = "Process"
    plural: ClassVar[str] = "Processes"

    code: str = f.text("Code", required=True, aliases=("id", "number", "hierarchy id"))
    name: str = f.text("Process", required=True, aliases=("name", "title"))
    description: str = f.text("Description")
    level: int | None = f.integer("Level", low=1, high=9, default=3)
    parent: str | None = f.ref("Belongs to", "process", owner=True, aliases=("parent",))
    in_scope: bool = f.boolean("In scope", aliases=("scope",))
    automation: Automation | None = f.choice("Manual or automated", Automation, aliases=("automation",))
    applications: tuple[str, ...] = f.links("Applications used", "application", aliases=("applications",))
    capability: str | None = f.ref("Capability", "capability")
    external_id: str = f.text("External id", aliases=("pcf id", "external key"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating(Record):
    """The group's decision on one question about one process; see `rating_id` for its key."""

    table: ClassVar[str] = "rating"
    singular: ClassVar[str] = "Decision"
    plural: ClassVar[str] = "Decisions on ratings"
    title_field: ClassVar[str] = "question"

    process: str | None = f.ref("Process", "process", owner=True, required=True)
    question: Question | None = f.choice("Question", Question, required=True)
    department: str | None = f.ref("Department", "department", owner=True)
    value: int | None = f.integer("Value", high=5, help="A number of the question's scale; 0 stands for “-”")
    reason: str = f.long_text("Reason")
    minority: str = f.long_text("Minority view")


def rating_id(process: str, question: Question, department: str | None = None) -> str:
    """The key of the decision on one question: one per process, question and department, on every laptop."""
    return id_from("rating", process, question, department)
