"""One laptop passed round: full screen, one person after the other, nothing of the last to be seen; four digits end it.

Answers are written when they are given, as those of a phone are: a laptop that goes down loses none. Who walks away
half-way is asked after a quiet minute; without an answer what was given stays, and the next person begins from nothing.
"""

from typing import Final, cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QScreen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from crmworkshop.activities.round_items import Item, as_listed, items
from crmworkshop.activities.rounds import Ask, ask, is_vote
from crmworkshop.language import tr, trn
from crmworkshop.models.live import KIOSK
from crmworkshop.models.rounds import Round
from crmworkshop.ui.controls import button
from crmworkshop.ui.rounds.filling import Filling
from crmworkshop.ui.rounds.kiosk_lock import ChoosePage, LeavePage, Lock
from crmworkshop.ui.rounds.kiosk_pages import KioskPage, QuestionPage, SayPage, VotesPage, WhoPage
from crmworkshop.ui.rounds.session import RoundSession
from crmworkshop.ui.theme import theme

_WIDTH: Final = 660
_TOP: Final = 36
QUIET_MS: Final = 60_000
"""After so long without a key or a click it asks whether somebody is there."""
STILL_S: Final = 20
"""So many seconds it waits for an answer to that."""
_ADVANCE_MS: Final = 220
"""How long an answer is seen before the next question comes."""
_TOUCHES: Final = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
)


class Kiosk(QWidget):
    """A window over all others of the app, which take neither keys nor clicks while it is there."""

    ended = Signal()

    def __init__(self, session: RoundSession, asked: Round) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setObjectName("surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(tr("Pass this laptop round"))
        self.setAccessibleName(tr("Pass this laptop round"))
        self.session = session
        self.round_id = asked.id
        self.lock = Lock(self)
        self.page: KioskPage | None = None
        self.filling: Filling | None = None
        """The ballot of the person who sits here; None between two people."""
        self._steps: tuple[tuple[Item, ...], ...] = ()
        self._at = 0
        self._before_leave = self._show_who
        self._may_close = False
        self.quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self.quiet.timeout.connect(self._ask_still)
        self.still = QTimer(self, interval=1000)
        self.still.timeout.connect(self._count_down)
        self._seconds = 0
        self.advance = QTimer(self, singleShot=True, interval=_ADVANCE_MS)
        self.advance.timeout.connect(lambda: self._go(self._at + 1))
        self._arrange()
        session.workspace.changed.connect(self._follow_round)

    def _arrange(self) -> None:
        px = theme().px
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.leave_button = button(tr("For the facilitator"), self.ask_to_leave, look="quiet", icon="lock")
        self.leave_button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.leave_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(16), px(20), px(16), px(10))
        whole.addWidget(self.area, 1)
        whole.addLayout(foot)

    # -- beginning and end --------------------------------------------------------------------------------

    def begin(self, screen: QScreen) -> None:
        """Ask for the digits that will end it, full screen."""
        page = ChoosePage()
        page.chosen.connect(self._start)
        page.cancelled.connect(self.end)
        self.leave_button.hide()
        self._show(page)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()
        page.setFocus()

    def _start(self, digits: str) -> None:
        self.lock.choose(digits)
        self.leave_button.show()
        self._show_who()

    def ask_to_leave(self, word: str = "") -> None:
        """Ask for the digits."""
        if isinstance(self.page, ChoosePage | LeavePage):
            return
        self._stop_timers()
        page = LeavePage(self.lock, word)
        page.left.connect(self.end)
        page.back.connect(self._return)
        self.leave_button.hide()
        self._show(page)

    def _return(self) -> None:
        """Back to where the person was."""
        self.leave_button.show()
        self._before_leave()

    def end(self) -> None:
        """Go away; the window behind takes keys again."""
        self._stop_timers()
        self.session.workspace.changed.disconnect(self._follow_round)
        self._may_close = True
        self.close()
        self.deleteLater()
        self.ended.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
            return
        event.ignore()
        if isinstance(self.page, ChoosePage):
            self.page.cancelled.emit()
        else:
            self.ask_to_leave(tr("Only the facilitator closes this window."))

    # -- one person ---------------------------------------------------------------------------------------

    def _show_who(self) -> None:
        """The next person begins from nothing."""
        self._stop_timers()
        self.filling, self._before_leave = None, self._show_who
        if not self._is_open():
            self._show_closed()
            return
        asked = self._ask()
        page = WhoPage(asked)
        page.on.connect(lambda: self._begin(page))
        self._show(page)

    def _begin(self, page: WhoPage) -> None:
        if not page.is_whole:
            return
        filling = self.filling = Filling(self.session, page.asked, KIOSK)
        snapshot = self.session.workspace.snapshot
        name = as_listed(snapshot, page.asked.round, page.typed) if page.typed else ""
        filling.belong(page.department, name)
        steps: dict[object, list[Item]] = {}
        for item in items(page.asked):
            steps.setdefault(item.question if is_vote(item.question) else item.asked, []).append(item)
        self._steps = tuple(tuple(each) for each in steps.values())
        self._go(0)

    def _go(self, at: int) -> None:
        """Show a step; behind the last one, the end."""
        self.advance.stop()
        filling = self.filling
        if filling is None:
            return
        self._at = min(max(at, 0), len(self._steps))
        self._before_leave = lambda: self._go(self._at)
        if not filling.is_open:
            self._show_closed()
            return
        if self._at == len(self._steps):
            self._show_done(filling)
            return
        step, place = self._steps[self._at], (self._at + 1, len(self._steps))
        page: QuestionPage | VotesPage
        if is_vote(step[0].question):
            page = VotesPage(filling, step, place)
            page.voted.connect(lambda item, given: self._give(item, 1 if given else None))
        else:
            page = QuestionPage(filling, step[0], place)
            page.given.connect(lambda value: self._give(step[0], value))
        page.back.connect(lambda: self._go(self._at - 1))
        page.on.connect(lambda: self._go(self._at + 1))
        page.to_end.connect(lambda: self._go(len(self._steps)))
        self._show(page)

    def _give(self, item: Item, value: int | None) -> None:
        page = self.page
        if self.filling is None or not isinstance(page, QuestionPage | VotesPage):
            return
        self.advance.stop()
        refused = self.filling.give(item, value)
        if not self.filling.is_open:
            self._show_closed()
            return
        page.show_answer()
        page.message.setText(refused)
        if not refused and value is not None and isinstance(page, QuestionPage):
            self.advance.start()

    def _show_done(self, filling: Filling) -> None:
        answered = sum(any(filling.value(item) is not None for item in step) for step in self._steps)
        said = tr(
            "{at} of {all} answered. Everything can be changed until you say that you are done.",
            at=answered,
            all=len(self._steps),
        )
        done = button(tr("I am done"), self._thank, look="primary")
        look = button(tr("Look through the answers"), lambda: self._go(0))
        page = SayPage(tr("That was everything"), (said,), done, look)
        page.back.connect(lambda: self._go(len(self._steps) - 1))
        self._show(page)

    def _thank(self) -> None:
        self._stop_timers()
        self.filling, self._before_leave = None, self._thank
        go_on = button(tr("Next person"), self._show_who, look="primary")
        self._show(SayPage(tr("Thank you"), (tr("Your answers are in. Please pass the laptop on."),), go_on))

    # -- nobody there, and the end of the round -----------------------------------------------------------

    def _ask_still(self) -> None:
        """A quiet minute: somebody may have walked away."""
        if isinstance(self.page, WhoPage):
            if self.page.is_touched:
                self._show_who()
            return
        if self.filling is None or isinstance(self.page, LeavePage):
            return
        self._before_leave = lambda: self._go(self._at)
        go_on = button(tr("Go on"), lambda: self._go(self._at), look="primary")
        done = button(tr("I am done"), self._thank)
        self._show(SayPage(tr("Are you still there?"), (" ",), go_on, done))
        self.quiet.stop()
        self._seconds = STILL_S
        self._tell_seconds()
        self.still.start()

    def _tell_seconds(self) -> None:
        page = cast("SayPage", self.page)
        page.sentences[0].setText(
            trn(
                "In {n} second the next person begins. What was answered counts.",
                "In {n} seconds the next person begins. What was answered counts.",
                self._seconds,
            )
        )

    def _count_down(self) -> None:
        self._seconds -= 1
        if self._seconds > 0:
            self._tell_seconds()
        else:
            self._show_who()

    def _ask(self) -> Ask:
        snapshot = self.session.workspace.snapshot
        known = snapshot.find(Round, self.round_id)
        assert known is not None
        return ask(snapshot, known)

    def _is_open(self) -> bool:
        live = self.session.round
        return live is not None and live.id == self.round_id

    def _follow_round(self, _announcement: object) -> None:
        if not self._is_open() and not isinstance(self.page, ChoosePage | LeavePage):
            self._show_closed()

    def _show_closed(self) -> None:
        self._stop_timers()
        self.filling, self._before_leave = None, self._show_closed
        said = tr("What was answered until now counts. Please give the laptop to the facilitator.")
        self._show(SayPage(tr("The round is closed."), (said,)))

    # -- the frame ----------------------------------------------------------------------------------------

    def _show(self, page: KioskPage) -> None:
        """Show a page made anew; the one before is gone, and with it whatever was typed there."""
        self.still.stop()
        self.page = page
        holder = QWidget()
        holder.setObjectName("surface")
        holder.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, theme().px(_TOP), 0, 0)
        line.addStretch(1)
        page.setFixedWidth(min(theme().px(_WIDTH), max(self.screen().size().width() - theme().px(64), 240)))
        line.addWidget(page)
        line.addStretch(1)
        before = self.area.takeWidget()
        if before is not None:
            before.deleteLater()  # it may be what was just clicked
        self.area.setWidget(holder)
        for each in (page, *page.findChildren(QWidget)):
            each.installEventFilter(self)
        page.setFocus()
        self._touch()

    def _touch(self) -> None:
        if self.filling is not None or isinstance(self.page, WhoPage):
            self.quiet.start()

    def _stop_timers(self) -> None:
        for timer in (self.quiet, self.still, self.advance):
            timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Whatever a person does keeps the quiet minute away."""
        if event.type() in _TOUCHES and not self.still.isActive() and not isinstance(self.page, LeavePage):
            self._touch()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.ask_to_leave()

    def event(self, event: QEvent) -> bool:
        """No shortcut of the app is heard here."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


def open_kiosk(session: RoundSession, asked: Round, screen: QScreen | None) -> Kiosk:
    """Put the kiosk over everything."""
    made = Kiosk(session, asked)
    made.begin(screen or QApplication.primaryScreen())
    return made
