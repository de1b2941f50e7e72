"""Every text of the app has a finished translation, and what collects them loses nothing."""

from pathlib import Path

import pytest

from crmworkshop import language
from tools import literals, messages, translations
from tools.messages import Message, Translation


@pytest.mark.parametrize("code", [code for code in language.NAMES if code != "en"])
def test_nothing_is_missing(code: str) -> None:
    problems = list(translations.problems(code))
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)


def test_texts_are_found_in_the_source() -> None:
    source = (
        'A = mark("Later")\ndef f(n):\n    tr("Open", note="state")\n    tr("{a} of {b}", a=1, b=2)\n'
        '    trn("{n} cat", "{n} cats", n)\n    tr(A)\n    tr("Two "\n       "lines")\n'
    )
    found = [(each.source, each.note, each.many) for each in literals.of_source(source, "x")]
    assert found == [
        ("Later", "", ""),
        ("Open", "state", ""),
        ("{a} of {b}", "", ""),
        ("{n} cat", "", "{n} cats"),
        ("Two lines", "", ""),
    ]


def test_what_is_translated_stays_and_what_is_gone_goes(tmp_path: Path) -> None:
    file = tmp_path / "area.ts"
    texts = [
        Message("Open & <go>", "place", "one"),
        Message("Gone", "place", "one"),
        Message("{n} cat", "place", "two", many="{n} cats"),
    ]
    known = {
        ("Open & <go>", ""): Translation(("Öffnen & <los>",), ""),
        ("Gone", ""): Translation(("Weg",), ""),
        ("{n} cat", ""): Translation(("{n} Katze", "{n} Katzen"), "", "a remark"),
    }
    assert messages.write(file, "de", texts, known)
    assert messages.read([file]) == known
    assert not messages.write(file, "de", texts, messages.read([file])), "nothing changed, nothing written"
    kept = [texts[0], texts[2], Message("New", "place", "two")]
    assert messages.write(file, "de", kept, messages.read([file]))
    again = messages.read([file])
    assert again.keys() == {message.key for message in kept}
    assert again["Open & <go>", ""].forms == ("Öffnen & <los>",)
    assert not again["New", ""].finished
    assert language.read(file) == {
        ("Open & <go>", ""): ("Öffnen & <los>",),
        ("{n} cat", ""): ("{n} Katze", "{n} Katzen"),
    }


def test_what_lacks_a_translation_or_lost_a_name_is_told() -> None:
    texts = [Message(text, "", "") for text in ("{a} of {b}", "Half", "None", "Good {a}")]
    known = {
        ("{a} of {b}", ""): Translation(("{a} von",), ""),
        ("Half", ""): Translation(("Ha",), "unfinished"),
        ("Good {a}", ""): Translation(("Gut {a}",), ""),
    }
    assert list(translations.faults(texts, known)) == [
        "other {names} than in “{a} of {b}”",
        "no translation of “Half”",
        "no translation of “None”",
    ]
