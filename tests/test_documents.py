"""What the documents point to is there: files, headings, pictures; and no picture is left over."""

import re
from pathlib import Path

import pytest

from crmworkshop.ui.help_chapters import slug

DOCUMENTS = (
    "README.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    *(
        f"docs/{name}.md"
        for name in ("guide", "guide.de", "architecture", "decisions", "benchmarks", "security")
    ),
)
LINK = re.compile(r"\]\(([^)#\s]*)(?:#([^)\s]+))?\)")


def places(document: Path) -> set[str]:
    """What links call the headings of a document."""
    return {slug(each) for each in re.findall(r"(?m)^#+ (.+)$", document.read_text(encoding="utf-8"))}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_link_leads_somewhere(name: str, checkout: Path) -> None:
    document = checkout / name
    for path, heading in LINK.findall(document.read_text(encoding="utf-8")):
        if "://" in path:
            continue
        target = (document.parent / path).resolve() if path else document
        assert target.exists(), f"{name}: {path}"
        assert not heading or heading in places(target), f"{name}: {path}#{heading}"


def test_every_picture_is_shown_somewhere(checkout: Path) -> None:
    shown = {
        Path(path).name
        for name in DOCUMENTS
        for path, _ in LINK.findall((checkout / name).read_text(encoding="utf-8"))
    }
    assert {picture.name for picture in (checkout / "docs" / "pictures").glob("*.png")} <= shown
