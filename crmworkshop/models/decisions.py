"""The step that records what the group decided about one question of a process, or takes it back."""

from dataclasses import replace
from typing import Any

from crmworkshop.method.scales import Question
from crmworkshop.models.changes import Step, added, changed, removed
from crmworkshop.models.processes import Rating, rating_id


def decided(
    known: Rating | None, process: str, question: Question, department: str | None, **values: Any
) -> Step | None:
    """The step that gives a decision these values (value, reason, minority); None if it is so already.

    ``known`` is the decision as it is recorded. No decision is kept that says nothing.
    """
    key = rating_id(process, question, department)
    before = known or Rating(id=key, process=process, question=question, department=department)
    after = replace(before, **values)
    if after == before:
        return None
    if known is None:
        return added(after)
    says_nothing = after.value is None and not (after.reason or after.minority or after.notes)
    return removed(known) if says_nothing else changed(known, **values)
