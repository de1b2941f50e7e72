"""Puts a chart on the screen as it is drawn in light colours."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crmworkshop.ui.charts.chart import ChartWidget
from crmworkshop.ui.theme import Scheme, theme


def shown(qtbot: QtBot, chart: ChartWidget, width: int = 700) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme().install(app, Scheme.LIGHT)
    qtbot.addWidget(chart)
    chart.resize(width, 100)
    with qtbot.waitExposed(chart):
        chart.show()
    chart.activateWindow()
    qtbot.waitUntil(chart.isActiveWindow)
