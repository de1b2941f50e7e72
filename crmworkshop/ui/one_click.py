"""Who clicks twice where one click leads elsewhere means what was there first, not what came under the second click."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication


class OneClick(QObject):
    """After `begin` swallows the second press of a double click, for as long as a click can become one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._over = QTimer(self, singleShot=True)
        self._over.timeout.connect(self._end)

    def begin(self) -> None:
        """The page has changed under the mouse."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        if not self._over.isActive():
            application.installEventFilter(self)
        self._over.start(application.doubleClickInterval())

    def _end(self) -> None:
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        return event.type() is QEvent.Type.MouseButtonDblClick
