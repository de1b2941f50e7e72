"""The conditional formats of the columns, in the colours of the screen and the PDF."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from crmworkshop.activities.blocks import Tone
from crmworkshop.activities.palette import FIVE_TONES, LIGHT, STATE_TONES
from crmworkshop.method.scales import QUALITY, STATE, Scale
from crmworkshop.method.vocabulary import BacklogState
from crmworkshop.reports.workbook.columns import Tint, letters

MakeFormat = Callable[..., Format]
Area = tuple[int, int, int, int]
"""First row, first column, last row, last column, counted from 0."""


def _of_scale(scale: Scale, tones: Mapping[int, Tone]) -> dict[str, Tone]:
    return {level.word: tones[level.number] for level in scale.levels if level.number in tones}


_WORDS: Final[Mapping[Tint, Mapping[str, Tone]]] = {
    Tint.IMPORTANCE: {"Crucial": Tone.ACCENT, "Important": Tone.ACCENT},
    Tint.STATE: _of_scale(STATE, STATE_TONES),
    Tint.QUALITY: _of_scale(QUALITY, FIVE_TONES),
    Tint.BAND: {"High": Tone.HIGH, "Medium": Tone.MEDIUM, "Low": Tone.LOW},
    Tint.FLAG: {"Below benchmark": Tone.HIGH},
    Tint.STATUS: {
        BacklogState.DONE.value: Tone.LOW,
        BacklogState.IN_PROGRESS.value: Tone.MEDIUM,
        BacklogState.READY.value: Tone.ACCENT,
    },
}
_LOUD: Final = {Tint.BAND, Tint.FLAG, Tint.STATUS}
"""Tints whose words are set in the tone's strong colour, on its soft one."""
_FORMULAS: Final[Mapping[Tint, tuple[tuple[str, Tone], ...]]] = {
    Tint.GAP: (
        ("AND(ISNUMBER({cell}),{cell}>=2)", Tone.HIGH),
        ("AND(ISNUMBER({cell}),{cell}=1)", Tone.MEDIUM),
    ),
    Tint.AGREEMENT: (("AND(ISNUMBER({cell}),ROUND({cell},9)<talk_below)", Tone.MEDIUM),),
}
_SCALES: Final[Mapping[Tint, dict[str, Any]]] = {
    Tint.HEAT: {
        "type": "3_color_scale",
        "min_type": "num",
        "mid_type": "num",
        "max_type": "num",
        "min_value": 1,
        "mid_value": 3,
        "max_value": 5,
        "min_color": "#E9A593",
        "mid_color": "#FFFFFF",
        "max_color": "#8FBBD6",
    },
    Tint.BAR: {
        "type": "data_bar",
        "bar_solid": True,
        "bar_color": "#B5DCD9",
        "min_type": "num",
        "max_type": "num",
        "min_value": 0,
        "max_value": 100,
    },
}


def tint_column(page: Worksheet, make: MakeFormat, tint: Tint, area: Area) -> None:
    """Lay a tint on the cells of ``area``."""
    if tint in _SCALES:
        page.conditional_format(*area, _SCALES[tint])
    for word, tone in _WORDS.get(tint, {}).items():
        loud = tint in _LOUD
        page.conditional_format(
            *area, {"type": "cell", "criteria": "==", "value": f'"{word}"', "format": _tone(make, tone, loud)}
        )
    cell = f"{letters(area[1])}{area[0] + 1}"
    for formula, tone in _FORMULAS.get(tint, ()):
        page.conditional_format(
            *area,
            {
                "type": "formula",
                "criteria": f"={formula.format(cell=cell)}",
                "format": _tone(make, tone, True),
            },
        )


def _tone(make: MakeFormat, tone: Tone, loud: bool) -> Format:
    ink = LIGHT[tone]
    if loud:
        return make(f"loud {tone}", bg_color=f"#{ink.soft}", font_color=f"#{ink.strong}", bold=True)
    return make(f"soft {tone}", bg_color=f"#{ink.soft}")
