"""Cards, key figures and the process under discussion in large type."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from crmworkshop.activities.blocks import KeyFigures
from crmworkshop.activities.slides import Board, Join, Talk
from crmworkshop.activities.why import Count
from crmworkshop.language import tr, trn
from crmworkshop.ui.charts.canvas import LEFT, RIGHT, advance, draw_text, elided, wrapped
from crmworkshop.ui.present.paper import BODY, LINE, SMALL, colour, font, ink, line, write
from crmworkshop.ui.rounds.qr import paint_code

_GAP = 12.0
_CARD_PAD = 8.0


def paint_board(painter: QPainter, body: QRectF, board: Board) -> None:
    """Boxes side by side; what does not fit a box is counted under it."""
    width = (body.width() - _GAP * (len(board.boxes) - 1)) / max(len(board.boxes), 1)
    for at, (title, cards) in enumerate(board.boxes):
        left, top = body.left() + at * (width + _GAP), body.top()
        top += write(painter, QRectF(left, top, width, 40), title, font(BODY, 600), "accent", 2) + 4
        for number, card in enumerate(cards):
            votes = "●" * min(card.votes, 6) if card.votes else ""
            lines = wrapped(card.text, font(BODY), width - 2 * _CARD_PAD, 4)
            tall = len(lines) * LINE + (LINE - 4 if votes else 0) + 2 * _CARD_PAD - 4
            last = body.bottom() - (LINE if number + 1 < len(cards) else 0)
            if top + tall > last:
                rest = trn("{n} more card", "{n} more cards", len(cards) - number)
                write(painter, QRectF(left, body.bottom() - LINE, width, LINE), rest, font(SMALL), "muted")
                break
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("bg"))
            painter.drawRoundedRect(QRectF(left, top, width, tall), 6, 6)
            for row, words in enumerate(lines):
                high = top + _CARD_PAD - 2 + row * LINE
                line(painter, QRectF(left + _CARD_PAD, high, width - 2 * _CARD_PAD, LINE), words, font(BODY))
            if votes:
                place = QRectF(left + _CARD_PAD, top + tall - LINE, width - 2 * _CARD_PAD, LINE - 4)
                line(painter, place, f"{votes} {card.votes}", font(SMALL, 600), "accent")
            top += tall + 6


def paint_join(painter: QPainter, body: QRectF, join: Join) -> None:
    """The code as large as there is room, beside it the address and the short code to type, and how many are in."""
    left, top, side = body.left(), body.top() + 4, 0.0
    if join.url:
        from crmworkshop.ballot.qr import qr_rows

        side = min(body.height() - 4, body.width() * 0.46)
        paint_code(painter, QRectF(left, top, side, side), qr_rows(join.url))
        left += side + 28
    width = body.right() - left
    place = QRectF(left, top, width, 40)
    if join.url:
        top += write(painter, place, tr("Scan, or type into the phone's browser"), font(BODY), "muted", 2) + 4
        large = font(26 if advance(join.address, font(26, 600)) <= width else 20, 600)
        draw_text(painter, QRectF(left, top, width, 36), join.address, large, colour("text"), LEFT)
        top += 44
        top += write(painter, QRectF(left, top, width, LINE), tr("Code"), font(BODY), "muted")
        draw_text(painter, QRectF(left, top, width, 52), join.code, font(44, 600), colour("accent"), LEFT)
        top += 66
    draw_text(
        painter, QRectF(left, top, width, 52), join.count, font(44, 600, tabular=True), colour("text"), LEFT
    )
    write(painter, QRectF(left, top + 58, width, 3 * LINE), join.note, font(BODY), "muted", 3)


def paint_figures(painter: QPainter, body: QRectF, figures: KeyFigures) -> None:
    """Large figures with their labels, as many beside each other as fit."""
    columns = min(len(figures.items), 4)
    width = (body.width() - _GAP * (columns - 1)) / max(columns, 1)
    for at, item in enumerate(figures.items):
        row, column = divmod(at, columns)
        left, top = body.left() + column * (width + _GAP), body.top() + 20 + row * 120
        large = font(44 if advance(item.value, font(44, 600)) <= width else 26, 600, tabular=True)
        place = QRectF(left, top, width, 56)
        draw_text(painter, place, elided(item.value, large, width), large, ink(item.tone), LEFT)
        write(painter, QRectF(left, top + 60, width, 44), item.label, font(16), "muted", 2)


def paint_talk(painter: QPainter, body: QRectF, talk: Talk) -> None:
    """The process in the largest type, and for each question what stands and how the ballots fell."""
    top = body.top()
    top += write(painter, QRectF(body.left(), top, body.width(), 76), talk.name, font(30, 600), "text", 2)
    top += (
        write(painter, QRectF(body.left(), top, body.width(), 44), talk.description, font(BODY), "muted", 2)
        + 12
    )
    columns = max(len(talk.questions), 1)
    width = (body.width() - 28 * (columns - 1)) / columns
    counts = [count for asked in talk.questions for count in asked.counts]
    most = max((count.number for count in counts), default=0) or 1
    longest = max((advance(count.word, font(SMALL)) for count in counts), default=0.0)
    for at, asked in enumerate(talk.questions):
        left = body.left() + at * (width + 28)
        if asked.in_hand:
            painter.fillRect(QRectF(left, top - 6, width, 3), colour("accent"))
        write(painter, QRectF(left, top, width, LINE), asked.label, font(BODY, 600), "accent")
        write(painter, QRectF(left, top + LINE, width, 30), asked.stands, font(20, 600))
        if asked.counts:
            _bars(
                painter, QRectF(left, top + 54, width, body.bottom() - top - 54), asked.counts, most, longest
            )
            under = QRectF(left, top + 58 + len(asked.counts) * 22, width, LINE)
            weight, token = (600, "high") if asked.disputed else (400, "muted")
            write(painter, under, asked.agreed, font(SMALL, weight), token)
            continue
        for number, answer in enumerate(asked.answers):
            row = QRectF(left, top + 54 + number * 22, width, 22)
            line(painter, row, answer, font(BODY), "text" if asked.in_hand else "muted")


def _bars(painter: QPainter, area: QRectF, counts: tuple[Count, ...], most: int, longest: float) -> None:
    """One bar per answer on the scale of all on the slide: up to ``most`` answers, words as long as ``longest``."""
    small = font(SMALL)
    words = min(longest, area.width() * 0.55)
    left, right = area.left() + words + 8, area.right() - 26
    for at, count in enumerate(counts):
        top = area.top() + at * 22
        row = QRectF(area.left(), top, words, 22)
        line(painter, row, count.word, small, "muted")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent"))
        if count.number:
            long = max((right - left) * count.number / most, 2.0)
            painter.drawRoundedRect(QRectF(left, top + 5, long, 12), 2, 2)
        draw_text(
            painter,
            QRectF(right, top, 26, 22),
            str(count.number),
            font(SMALL, 600, tabular=True),
            colour("text"),
            RIGHT,
        )
