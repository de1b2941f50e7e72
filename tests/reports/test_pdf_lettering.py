"""Text on paper: widths, wrapping, scripts, and pieces that fill pages without losing anything."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmworkshop.activities.blocks import Column, Form, Mark, Table, Tone
from crmworkshop.activities.ratings import scale_mark
from crmworkshop.method.scales import QUALITY
from crmworkshop.reports.pdf.book import Book, Section
from crmworkshop.reports.pdf.flow import Drawn, Piece, TextPiece, paginate
from crmworkshop.reports.pdf.fonts import SUBSTITUTE, Weight, face, is_right_to_left, runs
from crmworkshop.reports.pdf.lettering import BODY, elide, tidy, width_of, wrap, wrap_at_most
from crmworkshop.reports.pdf.rows import DENSE, ROOMY, Look
from crmworkshop.reports.pdf.tables import TablePiece, table_piece

WORDS = st.text("abc  \n déßЖω漢ש\u0645\u062d\u200f-", max_size=200)


def test_digits_are_of_equal_width_in_every_weight() -> None:
    for weight in Weight:
        assert len({face(weight.value).widths[digit] for digit in "0123456789"}) == 1


def test_every_run_has_its_characters_in_its_face() -> None:
    found = runs("Żółć Ωμέγα Жизнь 漢字 שלום ⁂")
    assert all(set(part.text) <= face(part.font).widths.keys() for part in found.parts)
    assert {part.font for part in found.parts} >= {
        "Inter-Regular",
        "NotoSansHebrew-Regular",
        "DroidSansFallbackFull",
    }


def test_what_no_face_has_becomes_a_square_and_is_named() -> None:
    found = runs("a\u0e01b")
    assert "".join(part.text for part in found.parts) == f"a{SUBSTITUTE}b"
    assert found.lost == "\u0e01"


def test_facts_between_dots_keep_their_order_whatever_script_one_is_in() -> None:
    assert "".join(part.text for part in runs("75 · דנה · 25 d").parts) == "75 · הנד · 25 d"


def test_hebrew_is_drawn_from_its_last_letter_on() -> None:
    assert "".join(part.text for part in runs("דנה", right_to_left=True).parts) == "הנד"
    assert "".join(part.text for part in runs("Dana דנה Lee").parts) == "Dana הנד Lee"
    # a number after it belongs to it (UAX 9, rules W and N1) and stands at its left, its digits in order
    assert "".join(part.text for part in runs("Dana דנה 12").parts) == "Dana 12 הנד"


def test_arabic_letters_are_joined() -> None:
    # beh, initial and final form of Unicode's presentation forms B, the last drawn first
    assert "".join(part.text for part in runs("بب", right_to_left=True).parts) == "\ufe90\ufe91"


def test_the_first_letter_with_a_direction_sets_it() -> None:
    assert is_right_to_left("12 דנה Dana")
    assert not is_right_to_left("12 Dana דנה")
    assert not is_right_to_left("")


def test_control_characters_go_and_line_breaks_stay() -> None:
    assert tidy("a\x00b\r\nc\u2028d\te\ud800") == "ab\nc\nd e"


@given(text=WORDS, width=st.floats(12, 300))
def test_wrapped_lines_fit_and_hold_every_character(text: str, width: float) -> None:
    lines = wrap(text, BODY, width)
    assert all(width_of(line, BODY) <= width + 1e-6 for line in lines)
    assert "".join("".join(lines).split()) == "".join(tidy(text).split())


@given(text=WORDS, width=st.floats(20, 300), most=st.integers(1, 5))
def test_shortened_text_fits(text: str, width: float, most: int) -> None:
    assert width_of(elide(text, BODY, width), BODY) <= width + 1e-6
    lines = wrap_at_most(text, BODY, width, most)
    assert len(lines) <= most
    assert all(width_of(line, BODY) <= width + 1e-6 for line in lines)


def heading(words: str) -> TextPiece:
    return TextPiece([words], BODY, 400, before=10, keep_next=True)


@given(sizes=st.lists(st.integers(1, 90), min_size=1, max_size=30))
def test_pages_hold_all_lines_in_order_and_no_heading_ends_one(sizes: list[int]) -> None:
    pieces: list[Piece] = []
    for number, size in enumerate(sizes):
        pieces += [heading(f"h{number}"), TextPiece([f"{number}.{at}" for at in range(size)], BODY, 400)]
    pages = paginate(pieces, 700)
    placed = [[each.piece for each in page] for page in pages]
    lines = [
        line for page in placed for piece in page if isinstance(piece, TextPiece) for line in piece.lines
    ]
    assert lines == [line for piece in pieces if isinstance(piece, TextPiece) for line in piece.lines]
    assert not any(page[-1].keep_next for page in placed)
    assert all(each.top + each.piece.height <= 700 + 1e-6 for page in pages for each in page)


def test_what_cannot_be_cut_moves_on_whole() -> None:
    tall = Drawn(400, lambda _pen, _x, _top: None)
    pages = paginate([tall, heading("over"), tall], 700)
    assert [len(page) for page in pages] == [1, 2]


def rows_of(piece: TablePiece) -> list[str]:
    return ["".join(row.cells[0].lines) for row in piece.rows]


@given(count=st.integers(1, 120), room=st.floats(150, 700))
def test_a_table_in_parts_holds_every_row_once(count: int, room: float) -> None:
    table = Table(
        "Rows",
        (Column("Name", width=2), Column("Sum", Form.MONEY), Column("Band", Form.MARK)),
        tuple((f"r{at}", at, Mark("High", Tone.HIGH, pill=True)) for at in range(count)),
        groups=tuple(f"g{at // 9}" for at in range(count)),
    )
    piece = table_piece(table, 480, "EUR")
    assert piece is not None
    assert piece.frame.headings[1] == ["Sum,", "EUR"]
    parts = [each.piece for page in paginate([piece], room) for each in page]
    assert [name for part in parts if isinstance(part, TablePiece) for name in rows_of(part)] == [
        f"r{at}" for at in range(count)
    ]
    assert all(part.height <= room + 1e-6 for part in parts)


def test_columns_fill_the_width_and_figures_get_what_they_need() -> None:
    table = Table("Wide", (Column("Text"), Column("Amount", Form.MONEY)), (("word " * 200, 1234567890),))
    piece = table_piece(table, 480)
    assert piece is not None
    assert abs(piece.frame.width - 480) < 1e-6
    assert piece.rows[0].cells[1].lines == ["1,234,567,890"]
    assert table_piece(Table("None", (Column("Text"),), ()), 480) is None


def test_a_number_and_its_per_cent_sign_stay_on_one_line() -> None:
    for width in range(50, 200, 3):
        lines = wrap("Quarterly error below 10 % for two quarters, then 5 %", BODY, width)
        assert not any(line.startswith("%") for line in lines)
        assert " ".join(lines) == "Quarterly error below 10 % for two quarters, then 5 %"


def test_every_word_of_a_scale_stands_beside_its_square() -> None:
    """The middle of five has no colour of its own, but words in a column begin where the others do."""
    marks = [scale_mark(QUALITY, number) for number in QUALITY.numbers]
    table = Table("Rated", (Column("How", Form.MARK),), tuple((each,) for each in marks))
    piece = table_piece(table, 480)
    assert piece is not None
    assert [row.cells[0].square for row in piece.rows] == [True] * 5


def filled(rows: int, look: Look) -> Section:
    """A chapter of one table."""
    piece = table_piece(
        Table("Rows", (Column("Name"),), tuple((f"r{at}",) for at in range(rows))), 480, look=look
    )
    assert piece is not None
    return Section([piece])


@pytest.mark.parametrize(
    ("rows", "look", "pages"),
    [
        (36, ROOMY, 1),  # a page has 714 points; the heading takes 16.5, a row 19: 36 rows
        (37, ROOMY, 1),  # set tighter, as a row would be left alone; the tightest row of 15.4 lets 45 stand
        (45, ROOMY, 1),
        (46, ROOMY, 2),
        (55, ROOMY, 2),  # 19 on the last page fill more than a third of it
        (68, DENSE, 2),  # a dense row takes 10.4, the heading 14: 67 rows to a page, and no tighter
    ],
)
def test_a_last_page_with_little_on_it_is_saved_by_tighter_rows(rows: int, look: Look, pages: int) -> None:
    assert len(Book([filled(rows, look)])) == pages


def test_a_page_in_the_middle_with_little_on_it_is_saved_too() -> None:
    table = filled(38, ROOMY).pieces[0]
    page = Drawn(650, lambda _pen, _x, _top: None)
    assert len(Book([Section([table, page, page])])) == 3


def test_in_a_dense_table_a_group_of_figures_stands_apart() -> None:
    figures = [Column("Count", Form.WHOLE, 2), Column("Mean", Form.REAL)] * 2
    table = Table("Answers", (Column("Name"), *figures), (("r", 22, 2.5, 22, 2.5),))
    piece = table_piece(table, 480, look=DENSE)
    assert piece is not None
    rights = [left + width for left, width in zip(piece.frame.lefts, piece.frame.widths, strict=True)]
    within, between = rights[2] - rights[1], rights[3] - rights[2]
    count, mean = width_of("22", DENSE.cell), width_of("2.50", DENSE.cell)
    assert (between - count) - (within - mean) > 6


def test_amounts_of_a_column_have_cents_if_one_of_them_has() -> None:
    columns = (Column("What"), Column("Cost", Form.MONEY), Column("Worth", Form.MONEY))
    table = Table("Costs", columns, (("a", Decimal("262.50"), Decimal(3)), ("b", Decimal(1200), None)))
    piece = table_piece(table, 480)
    assert piece is not None
    assert [row.cells[1].lines for row in piece.rows] == [["262.50"], ["1,200.00"]]
    assert [row.cells[2].lines for row in piece.rows] == [["3"], ["–"]]


def test_a_dense_table_takes_less_room_and_turns_headings_wider_than_their_figures() -> None:
    columns = (Column("What"), Column("Satisfaction", Form.WHOLE), Column("Gap", Form.SIGNED))
    table = Table("Ratings", columns, tuple((f"Process {at}", at, 1) for at in range(50)))
    dense, roomy = table_piece(table, 480, look=DENSE), table_piece(table, 480)
    assert dense is not None
    assert roomy is not None
    assert dense.height < 0.6 * roomy.height
    assert dense.frame.turned == (False, True, True)
    assert roomy.frame.turned == (False, False, False)
    assert sum(dense.frame.widths) <= 480


def test_a_column_of_long_words_gets_what_others_can_spare() -> None:
    word = "Kundenzufriedenheitsmessung"
    columns = (Column("Name"), Column("Note", width=3))
    piece = table_piece(Table("People", columns, ((word, "short"),)), 300)
    assert piece is not None
    assert piece.rows[0].cells[0].lines == [word]
