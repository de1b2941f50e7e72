"""Turns lists of ratings, one answer a row or one respondent a row, into ballots of a new round."""

from collections.abc import Sequence
from typing import Final

from crmworkshop.errors import UsageError
from crmworkshop.exchange.cells import DASHES
from crmworkshop.exchange.collected import Answers, Collected
from crmworkshop.exchange.gathered import Gathered, titles_with
from crmworkshop.exchange.headings import Found
from crmworkshop.exchange.kinds import RATINGS
from crmworkshop.exchange.mapping import Matched
from crmworkshop.exchange.meanings import M, Meanings
from crmworkshop.exchange.names import Names
from crmworkshop.exchange.outcome import Difference
from crmworkshop.exchange.tables import Cell, column_letters, is_blank, text_of
from crmworkshop.language import tr, trn
from crmworkshop.method.scales import Question
from crmworkshop.method.states import RoundState
from crmworkshop.models.ballots import BallotBatch
from crmworkshop.models.people import Department
from crmworkshop.models.processes import Process
from crmworkshop.models.rounds import Round
from crmworkshop.models.snapshot import Snapshot

Rows = Sequence[tuple[int, Sequence[Cell]]]
_QUESTIONS: Final = ", ".join(Question)


def find_question(word: str) -> Question:
    """The question meant by a word in any case. Raises ValueError."""
    wanted = word.strip().casefold()
    found = next((question for question in Question if question.value == wanted), None)
    if found is None:
        raise ValueError(tr("“{word}” is not one of {questions}", word=word.strip(), questions=_QUESTIONS))
    return found


def _numbers_of(question: Question) -> Meanings[int]:
    return Meanings(lambda cell: question.scale.parse(text_of(cell)))


class RatingList:
    """Reads one list of ratings; `read` gives the ballots and the records they need."""

    def __init__(
        self,
        snapshot: Snapshot,
        found: Found,
        matched: Matched,
        rows: Rows,
        create: bool,
        source: str,
        mark: str,
        again: bool = False,
    ) -> None:
        """``mark`` is the same when the same file is read the same way; ``again`` lets it in once more."""
        self._found = found
        self._matched = matched
        self._rows = rows
        self._create = create
        self._source = source
        self._mark = mark
        self._again = again
        self._names = Names(snapshot, create)
        self._title_of = titles_with(snapshot, {})
        self._snapshot = snapshot
        self._out = Gathered()
        self._collected = Collected()
        self._resolve = self._names.resolver(RATINGS)
        self._processes = Meanings(self._process_of)
        self._departments: Meanings[str | None] = Meanings(self._department_of)
        self._departments.known.update({"": None, None: None})
        self._questions = Meanings(lambda cell: find_question(text_of(cell)))
        self._numbers = {asked: _numbers_of(asked) for asked in Question}

    def _process_of(self, cell: Cell) -> str:
        code = text_of(cell).strip()
        if isinstance(cell, float) and self._names.find(Process.table, f"{code}0") is not None:
            raise ValueError(
                tr(
                    "the code is stored as a number, which can be {code} or {code}0; store it as text",
                    code=code,
                )
            )
        return self._resolve(self._found.kind.fields["process"], code)

    def _department_of(self, cell: Cell) -> str | None:
        name = text_of(cell).strip()
        known = self._names.find(Department.table, name)
        return (
            None
            if known is None and name in DASHES
            else self._resolve(self._found.kind.fields["department"], name)
        )

    def read(self, question: Question | None, chosen: bool) -> Gathered:
        """Everything the list would bring. Raises UsageError if nothing says which question was asked.

        ``question`` is asked where the list has no column for it; ``chosen`` says that the user named the columns
        that are processes.
        """
        if question is None and "question" not in self._matched.columns:
            raise UsageError(
                tr("Say which question the answers are about: {questions}.", questions=_QUESTIONS)
            )
        if "value" in self._matched.columns:
            self._refuse_broken({column for found in self._matched.columns.values() for column in found})
            self._read_long(question)
        else:
            self._read_wide(question, self._process_columns(question, chosen))
        self._gather()
        return self._out

    def _refuse(self, row: int, column: int, value: Cell, reason: str) -> None:
        self._out.refuse(self._found, row, column, value, reason)

    def _refuse_broken(self, columns: set[int]) -> None:
        for (row, column), reason in self._found.sheet.unusable.items():
            if column in columns and row > self._found.row:
                self._refuse(row, column, "", reason)

    def _meaning(self, meanings: Meanings[M], row: int, column: int, cells: Sequence[Cell]) -> M:
        cell = cells[column] if column < len(cells) else ""
        try:
            return meanings.of(cell)
        except ValueError as error:
            self._refuse(row, column, cell, str(error) if not is_blank(cell) else tr("is blank"))
            raise

    # -- one answer a row -----------------------------------------------------------------------------

    def _read_long(self, question: Question | None) -> None:
        columns = self._matched
        process_at, value_at = columns.columns["process"][0], columns.columns["value"][0]
        department_at, person_at = columns.one("department"), columns.one("respondent")
        question_at = columns.one("question")
        processes, departments, questions = (
            self._processes.known,
            self._departments.known,
            self._questions.known,
        )
        numbers = {asked: meanings.known for asked, meanings in self._numbers.items()}
        named = self._collected.named
        for row, cells in self._rows:
            try:
                asked = question if question_at is None else questions[cells[question_at]]
                assert asked is not None
                number = numbers[asked][cells[value_at]]
                about = (processes[cells[process_at]], asked)
                department = None if department_at is None else departments[cells[department_at]]
                person = "" if person_at is None else cells[person_at]
                answers = named[department, person if isinstance(person, str) else text_of(person)]
            except (KeyError, IndexError):
                self._read_answer(row, cells, question)
                continue
            if about in answers:
                self._read_answer(row, cells, question)
            else:
                answers[about] = number

    def _read_answer(self, row: int, cells: Sequence[Cell], question: Question | None) -> None:
        """One answer the careful way: whatever is new, blank, wrong or said before."""
        at = {name: found[0] for name, found in self._matched.columns.items()}
        value = cells[at["value"]] if at["value"] < len(cells) else ""
        if is_blank(value):
            self._out.counts["blank"] += 1
            return
        try:
            asked = (
                self._meaning(self._questions, row, at["question"], cells) if "question" in at else question
            )
            assert asked is not None
            process = self._meaning(self._processes, row, at["process"], cells)
            number = self._meaning(self._numbers[asked], row, at["value"], cells)
            department = self._department(row, cells)
        except ValueError:
            return
        self._put(row, at["value"], (department, self._person(cells)), (process, asked), number)

    def _department(self, row: int, cells: Sequence[Cell]) -> str | None:
        column = self._matched.one("department")
        return None if column is None else self._meaning(self._departments, row, column, cells)

    def _person(self, cells: Sequence[Cell]) -> str:
        column = self._matched.one("respondent")
        return text_of(cells[column]).strip() if column is not None and column < len(cells) else ""

    def _put(
        self, row: int, column: int, who: tuple[str | None, str], about: tuple[str, Question], number: int
    ) -> None:
        before = self._collected.named.get(who, {}).get(about)
        if before is None:
            self._collected.put(who, about, number)
        elif before == number:
            self._out.counts["repeated"] += 1
        else:
            said = tr(
                "an earlier row says {answer} for the same respondent, process and question",
                answer=tr(about[1].scale.word(before)),
            )
            self._refuse(row, column, about[1].scale.word(number), said)

    # -- one respondent a row -------------------------------------------------------------------------

    def _process_columns(self, question: Question | None, chosen: bool) -> dict[int, str]:
        """The columns that are processes, with the processes' ids; all others are listed as not read."""
        named = self._matched.columns.get("process", ()) if chosen else ()
        taken = {
            column for name, found in self._matched.columns.items() if name != "process" for column in found
        }
        found: dict[int, str] = {}
        for column, heading in enumerate(self._matched.headings):
            if column in taken or not heading:
                continue
            if named and column not in named:
                self._ignore(column, tr("it is not among the columns named as processes"))
                continue
            try:
                found[column] = self._process(column, heading, question, bool(named))
            except ValueError as error:
                if named:
                    self._refuse(self._found.row, column, heading, str(error))
                else:
                    self._ignore(column, str(error))
        if not found and not self._out.refused:
            reason = tr(
                "no column is called like a process of the workshop; name the columns, or allow new ones"
            )
            self._refuse(self._found.row, 0, ", ".join(self._matched.headings), reason)
        self._out.columns["process"] = ", ".join(self._matched.headings[column] for column in found)
        return found

    def _ignore(self, column: int, reason: str) -> None:
        heading = self._matched.headings[column]
        title = (
            heading
            if heading not in self._out.ignored
            else tr("{heading} (column {letters})", heading=heading, letters=column_letters(column))
        )
        self._out.ignored[title] = reason

    def _process(self, column: int, heading: str, question: Question | None, named: bool) -> str:
        """The process of a column; made if it is new, allowed, and all its cells are answers on the scale."""
        known = self._names.find(Process.table, heading)
        if known is None and self._create and not named:
            self._all_on_scale(column, question)
        return known or self._processes.of(heading)

    def _all_on_scale(self, column: int, question: Question | None) -> None:
        question_at = self._matched.one("question")
        empty = True
        for row, cells in self._rows:
            cell = cells[column] if column < len(cells) else ""
            asked = (
                question if question_at is None else self._questions.known.get(cells[question_at], question)
            )
            if is_blank(cell) or asked is None:
                continue
            empty = False
            try:
                self._numbers[asked].of(cell)
            except ValueError as error:
                raise ValueError(
                    tr("it is no process: in row {row}, {error}", row=row + 1, error=error)
                ) from None
        if empty:
            raise ValueError(tr("it holds no answer"))

    def _read_wide(self, question: Question | None, processes: dict[int, str]) -> None:
        self._refuse_broken({*processes, *(found[0] for found in self._matched.columns.values())})
        question_at = self._matched.one("question")
        for row, cells in self._rows:
            try:
                asked = question
                if question_at is not None:
                    asked = self._meaning(self._questions, row, question_at, cells)
                assert asked is not None
                who = (self._department(row, cells), self._person(cells))
            except ValueError:
                continue
            answers = self._row_answers(row, cells, asked, processes)
            if who[1] and who in self._collected.named:
                for column, process in processes.items():
                    if (process, asked) in answers:
                        self._put(row, column, who, (process, asked), answers[process, asked])
            elif who[1]:
                self._collected.named[who] = answers
            else:
                self._collected.put_nameless_row(who[0], answers)

    def _row_answers(
        self, row: int, cells: Sequence[Cell], asked: Question, processes: dict[int, str]
    ) -> Answers:
        numbers = self._numbers[asked]
        known = numbers.known
        answers: Answers = {}
        for column, process in processes.items():
            cell = cells[column] if column < len(cells) else ""
            number = known.get(cell)
            if number is None:
                if is_blank(cell):
                    continue
                try:
                    number = self._meaning(numbers, row, column, cells)
                except ValueError:
                    continue
            answers[process, asked] = number
        return answers

    # -- what comes of it -----------------------------------------------------------------------------

    def _refuse_twice(self) -> None:
        """Answers that name nobody would count twice unnoticed; those of named respondents count once anyway."""
        known = next((one for one in self._snapshot.all(Round) if one.source.endswith(self._mark)), None)
        if known is not None:
            raise UsageError(
                tr(
                    "“{file}” is in already, as “{round}”; its answers name nobody and would count twice. "
                    "Undo that import first, or use --again on the command line.",
                    file=self._source,
                    round=known.name,
                )
            )

    def _gather(self) -> None:
        out = self._out
        for record in self._names.made:
            out.make(record, self._title_of)
        ballots = self._collected.ballots()
        if not ballots:
            return
        nameless = any(not ballot.respondent for ballot in ballots)
        if nameless and not self._again:
            self._refuse_twice()
        questions = {question for ballot in ballots for _, question in ballot.answers}
        departments = {ballot.department for ballot in ballots if ballot.department is not None}
        out.counts["answers"] = sum(len(ballot.answers) for ballot in ballots)
        out.counts["respondents"] = len(ballots)
        out.counts["departments"] = len(departments)
        round_ = Round(
            position=self._names.place(Round),
            name=tr("Import of {file}", file=self._source),
            questions=tuple(question.value for question in Question if question in questions),
            anonymous=self._collected.anonymous,
            state=RoundState.SHOWN,
            source=f"{self._source} · {self._mark}" if nameless else self._source,
        )
        out.add(round_, self._title_of)
        out.differences.append(Difference(round_.title, "answers", None, str(out.counts["answers"])))
        out.batch = BallotBatch(round_.id, self._source, ballots)
        if self._collected.anonymous:
            out.remarks.append(tr("The list names no respondents, so the round is anonymous."))
        repeated = out.counts["repeated"]
        if repeated:
            out.remarks.append(
                trn(
                    "{n} answer is in the list more than once and counted once.",
                    "{n} answers are in the list more than once and counted once.",
                    repeated,
                )
            )
