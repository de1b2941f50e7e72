"""Native charts in the colours of the palette: bars only, with a title that says what is measured."""

from dataclasses import dataclass
from typing import Any

from crmworkshop.activities.blocks import Tone
from crmworkshop.reports.workbook.book import Book, Sheet, colour

Cells = tuple[str, int, int, int, int]
"""Tab, first row, first column, last row, last column."""
_TONES = (Tone.ACCENT, Tone.AREA_5, Tone.AREA_3, Tone.AREA_4)


@dataclass(slots=True)
class BarChart:
    """A chart that series are added to before it is put on a sheet."""

    native: Any
    labels: str
    """Number format of the figures at the bars."""
    series: int = 0

    def add_series(self, name: str, categories: Cells, values: Cells) -> None:
        """Add one series of bars, one bar a category."""
        strong = colour(_TONES[self.series % len(_TONES)])
        self.native.add_series(
            {
                "name": name,
                "categories": list(categories),
                "values": list(values),
                "fill": {"color": strong},
                "gap": 60,
                "data_labels": {"value": True, "num_format": self.labels, "font": {"size": 8}},
            }
        )
        self.series += 1
        if self.series > 1:
            self.native.set_legend({"position": "top", "font": {"size": 9}})

    def insert(
        self, sheet: Sheet, row: int, column: int, width: int = 560, height: int = 340, below: int = 0
    ) -> None:
        """Put the chart with its upper left corner on a cell, or so many pixels ``below`` it."""
        self.native.set_size({"width": width, "height": height})
        sheet.page.insert_chart(row, column, self.native, {"object_position": 2, "y_offset": below})


def bar_chart(
    book: Book, title: str, highest: float | None = None, decimals: str = "0", columns: bool = False
) -> BarChart:
    """An empty chart of lying bars, first category on top (``columns``: standing bars)."""
    native = book.file.add_chart({"type": "column" if columns else "bar"})
    native.set_title({"name": title, "name_font": {"size": 12, "bold": True}, "overlay": False})
    native.set_legend({"none": True})
    names: dict[str, Any] = {"num_font": {"size": 8}, "line": {"color": "#C9CCC6"}, "major_tick_mark": "none"}
    numbers: dict[str, Any] = {
        "num_font": {"size": 8, "color": "#5A636E"},
        "major_gridlines": {"visible": True, "line": {"color": "#E3E3DD"}},
        "line": {"none": True},
        "min": 0,
        "num_format": decimals,
    }
    if highest is not None:
        numbers |= {"max": highest}
    if not columns:
        names |= {"reverse": True}
        numbers |= {"visible": False, "major_gridlines": {"visible": False}}
    native.set_x_axis(names if columns else numbers)
    native.set_y_axis(numbers if columns else names)
    native.set_chartarea({"border": {"color": "#E3E3DD"}})
    return BarChart(native, decimals)
