"""What the laptop that is passed round shows a person: whose ballot, one question at a time, votes, the end, thanks."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from crmworkshop.activities.round_items import Item
from crmworkshop.activities.rounds import Ask
from crmworkshop.language import tr, trn
from crmworkshop.method.vocabulary import sentence_of
from crmworkshop.ui.controls import Button, button, label
from crmworkshop.ui.rounds.choice import BigChoice
from crmworkshop.ui.rounds.filling import Filling
from crmworkshop.ui.theme import theme
from crmworkshop.ui.widgets.plain_line import PlainLine

_LONGEST_NAME: Final = 80
_BACK: Final = (Qt.Key.Key_Left, Qt.Key.Key_Backspace, Qt.Key.Key_PageUp)
_ON: Final = (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_PageDown)


class KioskPage(QWidget):
    """One screen: its title takes the keyboard, so that Enter answers nothing by accident and readers begin there."""

    back = Signal()
    on = Signal()
    to_end = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.title = label(title, wrap=True)
        self.title.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title.setAccessibleName(title)
        self.title.setStyleSheet(f"font-size: {theme().px(28)}px; font-weight: 600;")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme().px(8))
        self.setFocusProxy(self.title)

    def take_key(self, event: QKeyEvent) -> bool:
        """Do what a key does here; False for any other."""
        if event.key() in _BACK:
            self.back.emit()
        elif event.key() in _ON:
            self.on.emit()
        elif event.key() == Qt.Key.Key_End:
            self.to_end.emit()
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            super().keyPressEvent(event)

    def add(self, *widgets: QWidget) -> None:
        """One under the other."""
        for each in widgets:
            self.column.addWidget(each)


class SayPage(KioskPage):
    """A title, sentences, and buttons, of which the first one is what to do."""

    def __init__(self, title: str, sentences: Sequence[str], *buttons: Button) -> None:
        super().__init__(title)
        self.sentences = [_sentence(each) for each in sentences if each]
        self.buttons = buttons
        self.add(self.title, *self.sentences)
        self.column.addSpacing(theme().px(12))
        line = QHBoxLayout()
        line.setSpacing(theme().px(12))
        for made in buttons:
            line.addWidget(_large(made))
        line.addStretch(1)
        self.column.addLayout(line)
        self.column.addStretch(1)
        if buttons:
            self.setFocusProxy(buttons[0])

    def take_key(self, event: QKeyEvent) -> bool:
        return False


class WhoPage(KioskPage):
    """Whose ballot it is: the department, and in a named round the name."""

    def __init__(self, asked: Ask) -> None:
        super().__init__(asked.round.name)
        self.asked = asked
        self.department: str | None = None
        self.choices = {each.id: BigChoice(each.name) for each in asked.departments}
        self.name: PlainLine | None = None
        self.alone = label(
            tr("You are the only one in this department: its answers can be told to be yours."), wrap=True
        )
        self.alone.setProperty("tone", "medium")
        self.start = _large(button(tr("Start"), self.on.emit, look="primary"))
        kept = (
            tr("Anonymous: no name is kept. Nobody sees answers before the round closes.")
            if asked.round.anonymous
            else tr(
                "This round keeps names: yours stands beside your answers. Nobody sees them before it closes."
            )
        )
        self.add(label(asked.organisation, "muted"), self.title, label(kept, "muted", wrap=True))
        if not asked.round.anonymous:
            self._add_name()
        if self.choices:
            self._add_departments()
        self.add(self.alone)
        self.column.addSpacing(theme().px(8))
        self.column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self._check()

    def _add_name(self) -> None:
        name = self.name = PlainLine()
        name.setMaxLength(_LONGEST_NAME)
        name.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        name.setAccessibleName(tr("Your name"))
        name.textChanged.connect(lambda _text: self._check())
        name.returnPressed.connect(self.on)
        caption = label(tr("Your name"), "section")
        caption.setBuddy(name)
        self.add(caption, name)
        self.setFocusProxy(name)

    def _add_departments(self) -> None:
        self.add(label(tr("Your department"), "section"))
        grid = QGridLayout()
        grid.setSpacing(theme().px(8))
        columns = 1 if len(self.choices) <= _ONE_COLUMN else 2
        for at, (key, choice) in enumerate(self.choices.items()):
            choice.clicked.connect(partial(self._choose, key))
            grid.addWidget(choice, at // columns, at % columns)
            grid.setColumnStretch(at % columns, 1)
        self.column.addLayout(grid)

    def _choose(self, key: str, _checked: bool = False) -> None:
        self.department = key
        for each, choice in self.choices.items():
            choice.setChecked(each == key)
        self._check()

    @property
    def typed(self) -> str:
        """The name as typed."""
        return self.name.text().strip() if self.name is not None else ""

    @property
    def is_whole(self) -> bool:
        """Whether the questions can begin."""
        return (self.department is not None or not self.choices) and (self.name is None or bool(self.typed))

    @property
    def is_touched(self) -> bool:
        """Whether somebody entered anything."""
        return self.department is not None or bool(self.typed)

    def _check(self) -> None:
        chosen = next((each for each in self.asked.departments if each.id == self.department), None)
        alone = chosen is not None and chosen.headcount == 1 and self.asked.round.anonymous
        self.alone.setVisible(alone)
        self.start.setEnabled(self.is_whole)

    def take_key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.is_whole:
            self.on.emit()
            return True
        return False


_ONE_COLUMN: Final = 6
"""So many departments stand one under the other."""


class _Asked(KioskPage):
    """What pages that ask have above: whose ballot, how far, the sentence, what it is about."""

    def __init__(self, filling: Filling, item: Item, title: str, place: tuple[int, int]) -> None:
        super().__init__(title)
        self.filling, self.item = filling, item
        asked = filling.asked
        department = next((each.name for each in asked.departments if each.id == filling.department), "")
        whose = label(" · ".join(filter(None, (asked.organisation, department, filling.name))), "muted")
        self.progress = label(tr("{at} of {all}", at=place[0], all=place[1]), "muted")
        self.progress.setAccessibleName(tr("Progress"))
        line = QHBoxLayout()
        line.addWidget(whose, 1)
        line.addWidget(self.progress)
        track = QProgressBar()
        track.setTextVisible(False)
        track.setRange(0, place[1])
        track.setValue(place[0])
        track.setAccessibleName(tr("Progress"))
        self.column.addLayout(line)
        self.add(track)
        self.column.addSpacing(theme().px(6))
        self.message = label("", "error", wrap=True)
        self.back_button = _large(
            button(tr("Back", note="to the question before"), self.back.emit, look="quiet")
        )
        self._first = place[0] == 1
        self.end_button = _large(button(tr("To the end"), self.to_end.emit, look="quiet"))
        self.on_button = _large(button("", self.on.emit))

    def add_bar(self, *between: QWidget) -> None:
        """The line under the answers."""
        bar = QHBoxLayout()
        bar.addWidget(self.back_button)
        bar.addStretch(1)
        for each in (*between, self.end_button, self.on_button):
            bar.addWidget(each)
        self.add(self.message)
        self.column.addLayout(bar)
        self.back_button.setVisible(not self._first)
        self.column.addStretch(1)

    def show_on(self, answered: bool) -> None:
        """Say whether going on skips."""
        words = tr("Next", note="to the question after") if answered else tr("Skip")
        self.on_button.setText(words)
        self.on_button.setAccessibleName(words)


class QuestionPage(_Asked):
    """One question about one thing, with its answers."""

    given = Signal(object)
    """Carries the number chosen, or None to take the answer back."""

    def __init__(self, filling: Filling, item: Item, place: tuple[int, int]) -> None:
        super().__init__(filling, item, item.topic.name, place)
        topic = item.topic
        self.add(_sentence(tr(sentence_of(item.question))), self.title)
        about = " · ".join(filter(None, (topic.group, topic.about)))
        if about:
            self.add(_sentence(about))
        self.column.addSpacing(theme().px(4))
        levels = item.question.scale.levels
        highest = max(item.question.scale.numbers)
        self.choices = {
            each.number: BigChoice(tr(each.word), each.sign, each.number, highest) for each in levels
        }
        for number, choice in self.choices.items():
            choice.clicked.connect(partial(self._give, number))
            self.add(choice)
        self.take_back = _large(button(tr("Take back"), partial(self.given.emit, None), look="quiet"))
        self.add_bar(self.take_back)
        self.show_answer()

    def _give(self, number: int, _checked: bool = False) -> None:
        self.given.emit(number)

    def show_answer(self) -> None:
        """Show the answer that is given."""
        value = self.filling.value(self.item)
        for number, choice in self.choices.items():
            choice.setChecked(number == value)
        self.take_back.setVisible(value is not None)
        self.show_on(value is not None)

    def take_key(self, event: QKeyEvent) -> bool:
        text = event.text()
        value = self.item.question.scale.key(text) if text.isdigit() or text == "-" else None
        if value is not None:
            self.given.emit(value)
        elif event.key() == Qt.Key.Key_Delete:
            self.given.emit(None)
        else:
            return super().take_key(event)
        return True


class VotesPage(_Asked):
    """A question that is answered by dots: everything it asks about, to be chosen."""

    voted = Signal(object, bool)
    """Carries the item, and whether it gets a dot."""

    def __init__(self, filling: Filling, items: Sequence[Item], place: tuple[int, int]) -> None:
        super().__init__(filling, items[0], tr(sentence_of(items[0].question)), place)
        self.items = tuple(items)
        self.left = _sentence("")
        self.add(self.title, self.left)
        self.choices: list[BigChoice] = []
        group = ""
        for item in items:
            if item.topic.group != group:
                group = item.topic.group
                self.add(label(group, "section"))
            choice = BigChoice(item.topic.name)
            choice.clicked.connect(lambda checked, item=item: self.voted.emit(item, checked))
            self.choices.append(choice)
            self.add(choice)
        self.add_bar()
        self.show_answer()

    def show_answer(self) -> None:
        """Show which have a dot, and how many are left."""
        for item, choice in zip(self.items, self.choices, strict=True):
            choice.setChecked(self.filling.value(item) is not None)
        left = self.filling.votes_left(self.item)
        self.left.setText(trn("{n} dot left", "{n} dots left", left))
        self.show_on(left < self.filling.asked.dots)


def _sentence(text: str) -> QLabel:
    """A sentence to be read at an arm's length."""
    made = label(text, "muted", wrap=True)
    made.setStyleSheet(f"font-size: {theme().px(16)}px;")
    return made


def _large(made: Button) -> Button:
    """A button for a hand that is not used to this laptop."""
    made.setMinimumHeight(theme().px(44))
    made.setStyleSheet(f"font-size: {theme().px(15)}px; padding: 0 {theme().px(18)}px;")
    return made
