"""What the import page says: what a file would bring, what came in, and what cannot be read."""

from typing import Final

from crmworkshop.exchange.forms import FORMS
from crmworkshop.exchange.kinds import KINDS
from crmworkshop.exchange.outcome import Import
from crmworkshop.language import tr, trn

_COUNTS: Final = ("answers", "respondents", "added", "updated", "unchanged", "repeated")


def outcome(prepared: Import) -> str:
    """What a file would bring."""
    if prepared.empty and not prepared.unreadable:
        if prepared.kind in FORMS and prepared.remarks:
            return tr("Nothing to import.")
        return tr("The workshop has all of this already: nothing to import.")
    if prepared.kind in FORMS and prepared.choosable:
        return _of_form(prepared)
    counts = prepared.counts
    parts = [_count(key, counts[key]) for key in _COUNTS if counts.get(key)]
    kind = KINDS[prepared.kind].plural if prepared.kind in KINDS else FORMS[prepared.kind]
    return f"{tr(kind)}: " + ", ".join(parts or [tr("nothing that can be read")])


def _of_form(prepared: Import) -> str:
    conflicts = sum(item.conflict for item in prepared.differences)
    parts = [trn("{n} difference", "{n} differences", len(prepared.differences))]
    if conflicts:
        parts.append(
            trn(
                "{n} of them a conflict: changed in the file and in the workshop",
                "{n} of them conflicts: changed in the file and in the workshop",
                conflicts,
            )
        )
    return f"{tr(FORMS[prepared.kind])}: " + ", ".join(parts)


def came_in(prepared: Import, taken: int) -> str:
    """What came in, in one line; of a form so many differences were ``taken``."""
    name = prepared.path.name
    if prepared.kind in FORMS and prepared.choosable:
        return trn(
            "{n} difference taken over from {file}",
            "{n} differences taken over from {file}",
            taken,
            file=name,
        )
    counts = prepared.counts
    parts = [_came(key, counts[key]) for key in ("answers", "added", "updated") if counts.get(key)]
    kind = KINDS[prepared.kind].plural if prepared.kind in KINDS else FORMS.get(prepared.kind, "")
    return f"{tr(kind)}: " + (", ".join(parts) or tr("brought in from {file}", file=name))


def taken_label(count: int) -> str:
    """What the button says that takes over so many differences."""
    return trn("Take over {n} difference", "Take over {n} differences", count)


def unreadable_heading(count: int, *, whole: bool) -> str:
    """What stands above the cells that cannot be read; without ``whole`` the rest can come in."""
    if whole:
        return trn(
            "{n} cell cannot be read, so nothing can be imported yet. Mend the list, or leave the column out.",
            "{n} cells cannot be read, so nothing can be imported yet. Mend the list, or leave the column out.",
            count,
        )
    return trn(
        "{n} cell cannot be read and stays as it is in the workshop.",
        "{n} cells cannot be read and stay as they are in the workshop.",
        count,
    )


def _count(key: str, count: int) -> str:
    match key:
        case "answers":
            return trn("{n} answer", "{n} answers", count)
        case "respondents":
            return trn("{n} respondent", "{n} respondents", count)
        case "added":
            return trn("{n} new", "{n} new", count)
        case "updated":
            return trn("{n} changed", "{n} changed", count)
        case "unchanged":
            return trn("{n} as it is", "{n} as they are", count)
        case _:
            return trn("{n} repeated in the list", "{n} repeated in the list", count)


def _came(key: str, count: int) -> str:
    if key == "added":
        return trn("{n} added", "{n} added", count)
    return _count(key, count)
