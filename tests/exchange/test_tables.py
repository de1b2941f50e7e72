"""Tables come in cell by cell as the file holds them, whatever its encoding and separator; bad files are refused."""

import csv
import io
import zipfile
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from crmworkshop.errors import FileUnusable
from crmworkshop.exchange.tables import column_letters, read_table, text_of
from crmworkshop.exchange.texts import read_text

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\x00\r"), max_size=12)


def written(rows: list[list[str]], separator: str, quoting: int = csv.QUOTE_ALL) -> str:
    target = io.StringIO(newline="")
    csv.writer(target, delimiter=separator, quoting=quoting).writerows(rows)
    return target.getvalue()


@given(
    st.integers(2, 5).flatmap(
        lambda width: st.lists(st.lists(TEXT, min_size=width, max_size=width), min_size=1, max_size=6)
    ),
    st.sampled_from([",", ";", "\t", "|"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_any_quoted_table_reads_back_the_same(rows: list[list[str]], separator: str, encoding: str) -> None:
    data = written(rows, separator).encode(encoding)
    assert [list(row) for row in read_text(Path("list.csv"), data).rows] == rows


@given(
    st.lists(
        st.lists(st.text("abcdefgh ÄÖÜßé€.'0123456789", min_size=1, max_size=8), min_size=3, max_size=3),
        min_size=2,
        max_size=6,
    ),
    st.sampled_from([",", ";", "\t", "|"]),
)
def test_any_plain_table_in_windows_letters_reads_back_the_same(
    rows: list[list[str]], separator: str
) -> None:
    rows = [["Größe", "Straße", "naïve"], *rows]
    data = written(rows, separator, csv.QUOTE_MINIMAL).encode("cp1252")
    sheet = read_text(Path("list.csv"), data)
    assert [list(row) for row in sheet.rows] == rows
    assert "Windows-1252" in sheet.remarks[0]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_its_mark_is_recognised(encoding: str) -> None:
    assert read_text(Path("a.csv"), "name,area\nAnn,Sales\n".encode(encoding)).rows == [
        ["name", "area"],
        ["Ann", "Sales"],
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("name;cost\na;1,5\nb;2,5\n", [["name", "cost"], ["a", "1,5"], ["b", "2,5"]]),
        ("sep=;\nname;cost\n", [[], ["name", "cost"]]),
        ("name,text\na,x;y;z\nb,x;y;z\n", [["name", "text"], ["a", "x;y;z"], ["b", "x;y;z"]]),
        ('a,"two\nlines, one cell"\n\nb,c\n', [["a", "two\nlines, one cell"], [], ["b", "c"]]),
        ("name\rAnn\r", [["name"], ["Ann"]]),
        ("", []),
    ],
)
def test_the_separator_is_the_one_that_fits_all_rows(text: str, expected: list[list[str]]) -> None:
    assert read_text(Path("list.csv"), text.encode()).rows == expected


def test_an_open_quotation_mark_is_refused_with_its_line() -> None:
    with pytest.raises(FileUnusable, match="at line 3"):
        read_text(Path("list.csv"), b'a,b\nc,d\ne,"f\ng,h\n')


def test_a_picture_is_not_a_list() -> None:
    with pytest.raises(FileUnusable, match="not a text file"):
        read_text(Path("list.csv"), b"\x89PNG\r\n\x1a\n" + bytes(100) + b"\xff" * 50)


def test_addresses_name_row_and_heading_or_the_cell(tmp_path: Path) -> None:
    sheet = read_text(Path("list.csv"), b"a,b\n1,2\n")
    assert sheet.where(1, 1, "b") == "row 2, column b"
    path = tmp_path / "two.xlsx"
    book = openpyxl.Workbook()
    book.active["A1"] = "x"
    book.create_sheet("Costs")["B3"] = "y"
    book.save(path)
    first, second = read_table(path)
    assert (first.where(0, 0), second.where(2, 1)) == ("Sheet!A1", "Costs!B3")
    assert [column_letters(column) for column in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]


def test_spreadsheet_values_keep_their_kind_and_place(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    book = openpyxl.Workbook()
    sheet = book.active
    sheet["B2"], sheet["C2"], sheet["D2"] = "Name", 3, 2.5
    sheet["B4"], sheet["C4"], sheet["D4"] = (
        date(2027, 1, 31),
        datetime.fromisoformat("2027-01-31 09:30"),
        True,
    )
    book.save(path)
    rows = read_table(path)[0].rows
    assert [list(row) for row in rows] == [
        [""] * 4,
        ["", "Name", 3, 2.5],
        [""] * 4,
        ["", date(2027, 1, 31), datetime.fromisoformat("2027-01-31 09:30"), True],
    ]
    assert isinstance(rows[1][2], int)
    assert [text_of(cell) for cell in rows[3]] == ["", "2027-01-31", "2027-01-31 09:30:00", "Yes"]
    assert [text_of(cell) for cell in (0.1, 1e16, 3.0, None)] == ["0.1", "10000000000000000", "3", ""]


def test_formulas_give_their_stored_result_and_those_without_one_are_named(tmp_path: Path) -> None:
    stored = tmp_path / "stored.xlsx"
    with xlsxwriter.Workbook(str(stored)) as book:
        sheet = book.add_worksheet()
        sheet.write_formula("A1", "=1+1", None, 2)
        sheet.write_formula("A2", "=1/0", None, "#DIV/0!")
    found = read_table(stored)[0]
    assert found.rows[0][0] == 2
    assert found.unusable == {(1, 0): "is an error (#DIV/0!)"}
    bare = tmp_path / "bare.xlsx"
    other = openpyxl.Workbook()
    other.active["A1"], other.active["B1"] = "x", "=1+1"
    other.save(bare)
    assert list(read_table(bare)[0].unusable) == [(0, 1)]


def test_what_is_no_ordinary_workbook_is_refused_in_one_sentence(tmp_path: Path) -> None:
    book = tmp_path / "good.xlsx"
    openpyxl.Workbook().save(book)
    whole = book.read_bytes()
    bad = {
        "cut.xlsx": (whole[: len(whole) // 2], "damaged"),
        "text.xlsx": (b"name,area\n", "damaged"),
        "old.xls": (b"\xd0\xcf\x11\xe0" + bytes(600), "old .xls"),
        "locked.xlsx": (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "password"),
        "strict.xlsx": (_rewritten(whole, b"schemas.openxmlformats.org/", b"purl.oclc.org/ooxml/"), "Strict"),
        "doc.xlsx": (_without(whole, "xl/workbook.xml"), "not an .xlsx workbook"),
        "entities.xlsx": (_rewritten(whole, b"<workbook", b'<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook'), "damaged"),
        "page.html": (b"<html>", "save it as .xlsx or .csv"),
    }  # fmt: skip
    for name, (data, words) in bad.items():
        path = tmp_path / name
        path.write_bytes(data)
        with pytest.raises(FileUnusable) as refused:
            read_table(path)
        assert words in str(refused.value), name
    with pytest.raises(FileUnusable, match="no file"):
        read_table(tmp_path / "nowhere.csv")
    with pytest.raises(FileUnusable, match="folder"):
        read_table(tmp_path)


def test_bombs_are_refused_before_they_unpack(tmp_path: Path) -> None:
    plain = tmp_path / "good.xlsx"
    openpyxl.Workbook().save(plain)
    bomb = tmp_path / "bomb.xlsx"
    bomb.write_bytes(plain.read_bytes())
    with (
        zipfile.ZipFile(bomb, "a", zipfile.ZIP_DEFLATED) as package,
        package.open("xl/media/x.bin", "w") as part,
    ):
        for _ in range(310):
            part.write(bytes(1_000_000))
    assert bomb.stat().st_size < 1_000_000
    with pytest.raises(FileUnusable, match="unpacks to more than"):
        read_table(bomb)
    far = tmp_path / "far.xlsx"
    book = openpyxl.Workbook()
    book.active["A1"], book.active["XFD1048576"] = "a", "b"
    book.save(far)
    with pytest.raises(FileUnusable, match="1,048,576 rows"):
        read_table(far)


def test_a_part_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "lie.xlsx"
    book = openpyxl.Workbook()
    for row in range(200):
        book.active.append([f"name {row}"])
    book.save(path)
    data = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as package:
        entry = package.getinfo("xl/worksheets/sheet1.xml")
    at = (
        data.rindex(b"xl/worksheets/sheet1.xml") - 46
    )  # the entry in the central directory; its size stands at +24
    assert int.from_bytes(data[at + 24 : at + 28], "little") == entry.file_size
    data[at + 24 : at + 28] = (100).to_bytes(4, "little")
    path.write_bytes(data)
    with pytest.raises(FileUnusable, match="damaged"):
        read_table(path)


def _rewritten(data: bytes, old: bytes, new: bytes) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w") as package:
        for name in source.namelist():
            package.writestr(name, source.read(name).replace(old, new))
    return target.getvalue()


def _without(data: bytes, part: str) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w") as package:
        for name in source.namelist():
            if name != part:
                package.writestr(name, source.read(name))
    return target.getvalue()


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        (b'<c r="A2"', b"<c r='A1048576'", None),
        (b'<c r="A2"', b"<c r='XFD1048576'", "spans 1,048,576 rows and 16,384 columns"),
        (b'<c r="A2"', b'<c x="&gt; r=" r="XFD1048576"', "spans 1,048,576 rows and 16,384 columns"),
        (b'<c r="A2"', b'<c r="ZZZ9"', "damaged"),
        (b'<c r="A2"', b'<c r="A9999999"', "damaged"),
        (b'<row r="2"><c r="A2"', b'<row r="999999999999"><c', "damaged"),
    ],
)
def test_cells_written_in_unusual_ways_are_looked_at_too(
    old: bytes, new: bytes, words: str | None, tmp_path: Path
) -> None:
    plain = tmp_path / "plain.xlsx"
    book = openpyxl.Workbook()
    book.active["A1"], book.active["A2"] = "a", 2
    book.save(plain)
    path = tmp_path / "bent.xlsx"
    path.write_bytes(_rewritten(plain.read_bytes(), old, new))
    if words is None:
        assert read_table(path)[0].rows[-1] == [2]
    else:
        with pytest.raises(FileUnusable, match=words):
            read_table(path)
