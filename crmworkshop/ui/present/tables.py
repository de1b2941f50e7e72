"""Result tables in large type: the columns that fit, as many rows as the screen holds."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from crmworkshop.activities.blocks import Form, Mark, Table, Tone
from crmworkshop.activities.wording import format_cell
from crmworkshop.ui.charts.canvas import LEFT, RIGHT, advance, line_count, wrapped
from crmworkshop.ui.charts.table_model import FIGURES
from crmworkshop.ui.present.paper import BODY, LINE, SMALL, colour, font, ink, line

PAD: Final = 7.0
HEAD: Final = 24.0
GROUP: Final = 26.0
_NARROWEST: Final = 84.0
_WIDEST: Final = 170.0
_TITLE_SHARE: Final = 0.31
_MOST_LINES: Final = 2


class Row(NamedTuple):
    """A row of the table by its index, or (-1) a heading of a group."""

    at: int
    heading: str
    height: float


class TablePlan(NamedTuple):
    """What of a table is shown: columns with their widths, and the rows of each sheet."""

    columns: tuple[tuple[int, float], ...]
    sheets: tuple[tuple[Row, ...], ...]


def plan(table: Table, currency: str, width: float, height: float) -> TablePlan:
    """Leave out what does not fit, texts before figures and the last before the first; break rows over sheets."""
    columns = _columns(table, currency, width)
    return TablePlan(columns, tuple(_sheets(table, currency, columns, height)))


def _text(table: Table, row: int, column: int, currency: str) -> str:
    return format_cell(table.rows[row][column], table.columns[column].form, currency)


def _columns(table: Table, currency: str, width: float) -> tuple[tuple[int, float], ...]:
    body, head = font(BODY, 600, tabular=True), font(SMALL, 600)
    wanted: dict[int, float] = {}
    for at, column in enumerate(table.columns):
        texts = {_text(table, row, at, currency) for row in range(min(len(table.rows), 200))}
        widest = max((advance(text, body) for text in texts), default=0.0)
        mark = 16.0 if column.form is Form.MARK else 0.0
        wanted[at] = max(widest + mark, advance(column.label, head)) + 2 * PAD
    texts_at = [at for at, column in enumerate(table.columns) if column.form is Form.TEXT]
    first = texts_at[0] if texts_at else -1
    kept = list(wanted)

    others = [at for at in wanted if at not in texts_at]

    def least(at: int) -> float:
        if at not in texts_at:
            return wanted[at]
        two_lines = min(max(wanted[at] * 0.58, _NARROWEST), _WIDEST)
        return min(wanted[at], max(width * _TITLE_SHARE, _NARROWEST) if at == first else two_lines)

    for gone in (*reversed([at for at in texts_at if at != first]), *reversed(others)):
        if sum(map(least, kept)) <= width:
            break
        kept.remove(gone)
    spare = width - sum(map(least, kept))
    growing = {at: wanted[at] - least(at) for at in kept if at in texts_at and wanted[at] > least(at)}
    total = sum(growing.values()) or 1.0
    widths = {at: least(at) + min(spare, total) * growing.get(at, 0.0) / total for at in kept}
    if first in widths:
        widths[first] += max(width - sum(widths.values()), 0.0)
    return tuple((at, widths[at]) for at in kept)


def _lines(table: Table, row: int, column: int, width: float, currency: str) -> list[str]:
    text = _text(table, row, column, currency)
    return wrapped(text, font(BODY), width - 2 * PAD, _MOST_LINES)


def _sheets(
    table: Table, currency: str, columns: tuple[tuple[int, float], ...], height: float
) -> Iterator[tuple[Row, ...]]:
    sheet: list[Row] = []
    left, group = height - HEAD, ""
    texts = [
        (column, width - 2 * PAD) for column, width in columns if table.columns[column].form is Form.TEXT
    ]
    body = font(BODY)
    for at in range(len(table.rows)):
        lines = max(
            (
                line_count(_text(table, at, column, currency), body, width, _MOST_LINES)
                for column, width in texts
            ),
            default=1,
        )
        tall = lines * LINE + PAD
        heading = table.groups[at] if at < len(table.groups) else ""
        needs = tall + (GROUP if heading != group else 0.0)
        if sheet and needs > left:
            yield tuple(sheet)
            sheet, left, group = [], height - HEAD, ""
        if heading and heading != group:
            sheet.append(Row(-1, heading, GROUP))
            left -= GROUP
            group = heading
        sheet.append(Row(at, "", tall))
        left -= tall
    if sheet:
        yield tuple(sheet)


def paint(painter: QPainter, area: QRectF, table: Table, shown: TablePlan, sheet: int, currency: str) -> None:
    """Paint one sheet of a table."""
    left, top = area.left(), area.top()
    for column, width in shown.columns:
        head = table.columns[column]
        words = QRectF(left + PAD, top, width - 2 * PAD, HEAD)
        line(painter, words, head.label, font(SMALL, 600), "muted", RIGHT if head.form in FIGURES else LEFT)
        left += width
    top += HEAD
    painter.fillRect(QRectF(area.left(), top - 1, area.width(), 1), colour("edge"))
    for row in shown.sheets[sheet]:
        whole = QRectF(area.left(), top, area.width(), row.height)
        if row.at < 0:
            painter.fillRect(whole, colour("bg"))
            line(painter, whole.adjusted(PAD, 0, -PAD, 0), row.heading, font(BODY, 600))
        else:
            _paint_row(painter, whole, table, shown, row.at, currency)
        top += row.height
        painter.fillRect(QRectF(area.left(), top - 0.5, area.width(), 0.5), colour("line"))


def _paint_row(
    painter: QPainter, rect: QRectF, table: Table, shown: TablePlan, row: int, currency: str
) -> None:
    left = rect.left()
    for column, width in shown.columns:
        cell, form = table.rows[row][column], table.columns[column].form
        words = QRectF(left + PAD, rect.top(), width - 2 * PAD, rect.height())
        text = _text(table, row, column, currency)
        if isinstance(cell, Mark) and cell.tone is not Tone.PLAIN:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink(cell.tone))
            painter.drawRoundedRect(QRectF(words.left(), words.center().y() - 5, 10, 10), 2, 2)
            line(painter, words.adjusted(16, 0, 0, 0), text, font(BODY, 600))
        elif form in FIGURES:
            line(painter, words, text, font(BODY, 600, tabular=True), "text", RIGHT)
        else:
            lines = _lines(table, row, column, width, currency)
            top = rect.center().y() - len(lines) * LINE / 2
            for number, part in enumerate(lines):
                line(
                    painter, QRectF(words.left(), top + number * LINE, words.width(), LINE), part, font(BODY)
                )
        left += width
