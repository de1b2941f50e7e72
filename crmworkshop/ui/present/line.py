"""The facilitator's line over the page while the big screen is on: what it shows, what comes next, and its controls."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from crmworkshop.language import tr
from crmworkshop.ui.controls import Elided, button
from crmworkshop.ui.present.presenter import Presenter
from crmworkshop.ui.theme import theme


class PresentLine(QWidget):
    """Seen where there are two screens: on one the room sees the big screen alone."""

    def __init__(self, presenter: Presenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Big screen"))
        self.presenter = presenter
        self.shown = Elided("section")
        self.next = Elided("muted")
        self.back = button("", lambda: presenter.step(-1), icon="arrow-left", name=tr("Previous sheet"))
        self.on = button("", lambda: presenter.step(1), icon="arrow-right", name=tr("Next sheet"))
        self.money = button(tr("Money"), lambda: presenter.show_money(self.money.isChecked()), icon="coins")
        self.money.setCheckable(True)
        self.dark = button(tr("Dark"), presenter.blank, icon="eye-off")
        self.dark.setCheckable(True)
        self.end = button(tr("End"), presenter.end, icon="x", tip=tr("Leave the big screen  F5"))
        line = QHBoxLayout(self)
        line.addWidget(self.shown, 2)
        line.addWidget(self.next, 2)
        for control in (self.back, self.on, self.money, self.dark, self.end):
            line.addWidget(control)
        line.setContentsMargins(theme().px(20), theme().px(8), theme().px(20), 0)
        line.setSpacing(theme().px(6))
        presenter.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say what the room sees now."""
        presenter, stage = self.presenter, self.presenter.stage
        sheet = tr("sheet {n} of {count}", n=stage.at + 1, count=stage.count) if stage.count > 1 else ""
        self.shown.setText(" · ".join(filter(None, (tr("On the big screen"), sheet))))
        after = presenter.next_up()
        self.next.setText(tr("Next: {title}", title=after) if after else "")
        self.money.setChecked(presenter.money)
        self.dark.setChecked(stage.dark)
