"""The chapters of the guide as Markdown: how to use the app, from docs/guide.md, and the method's activities."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from crmworkshop import paths
from crmworkshop.language import current, tr
from crmworkshop.method.guide import DAYS, Guide, guides

_ELSEWHERE: Final = re.compile(r"(?<!!)\[([^\]]+)\]\((?!#)[^)]*\)")
_IDS: Final = re.compile(r"\d(?:\.\d)+")
"""Activities as headings of the guide name them."""
_SPECIAL: Final = re.compile(r"([\\`*_\[\]<>#|])")


@dataclass(frozen=True, slots=True)
class Chapter:
    """One page of the guide. ``group`` heads it in the contents; ``parts`` are the headings within it."""

    key: str
    title: str
    group: str
    text: str
    parts: tuple[str, ...] = ()


def chapters() -> list[Chapter]:
    """All of them, in reading order."""
    using = list(_using(guide_file().read_text(encoding="utf-8")))
    return [*using, *(_activity(item, using) for item in guides())]


def guide_file() -> Path:
    """The guide in the language spoken, in English where there is none."""
    spoken = paths.document(f"guide.{current().code}.md")
    return spoken if spoken.exists() else paths.document("guide.md")


def slug(heading: str) -> str:
    """What links within the guide call a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")


def _using(text: str) -> Iterator[Chapter]:
    """Each second-level heading begins a chapter; links out of the guide are left as words."""
    for part in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        title, _, body = part.partition("\n")
        parts = tuple(re.findall(r"^### (.+)$", body, flags=re.MULTILINE))
        words = _ELSEWHERE.sub(r"\1", body).strip()
        yield Chapter(slug(title), title, tr("Working with the app"), f"# {title}\n\n{words}", parts)


def _activity(item: Guide, using: Sequence[Chapter]) -> Chapter:
    lines = [f"# {item.id} {_plain(item.title)}", f"*{_plain(item.question)}*"]
    lines += _section(tr("Why"), (item.purpose,))
    steps = [f"{number}. {_plain(step)}" for number, step in enumerate(item.steps, 1)]
    lines += [f"## {tr('Steps')}", "\n".join(steps)] if steps else []
    lines += _section(tr("Goes in"), item.inputs, bullets=True)
    lines += _section(tr("Comes out"), item.outputs, bullets=True)
    lines += _section(tr("In the room"), (", ".join(map(tr, item.people)),))
    lines += _section(tr("Have ready"), (", ".join(map(tr, item.materials)),))
    lines += _section(tr("Ask"), item.prompts, bullets=True)
    page = _page_of(item.day, using)
    if page is not None:
        part = next((each for each in page.parts if item.id in _IDS.findall(each)), None)
        links = [f"[{page.title}](#{page.key})", *([f"[{part}](#{slug(part)})"] if part else [])]
        lines += [f"## {tr('Working with the page')}", " › ".join(links)]
    day = DAYS[item.day - 1]
    group = tr("Day {number} · {title}", number=day.number, title=tr(day.title))
    return Chapter(item.id, f"{item.id} {tr(item.title)}", group, "\n\n".join(lines))


def _section(heading: str, texts: Iterable[str], bullets: bool = False) -> list[str]:
    lines = [("- " if bullets else "") + _plain(text) for text in texts if text]
    return [f"## {heading}", ("\n" if bullets else "\n\n").join(lines)] if lines else []


def _plain(text: str) -> str:
    """A text of the method in the language spoken, its signs not taken for Markdown."""
    return _SPECIAL.sub(r"\\\1", tr(text))


def _page_of(day: int, using: Sequence[Chapter]) -> Chapter | None:
    return next((each for each in using if re.match(rf"\w+-{day}(-|$)", each.key)), None)
