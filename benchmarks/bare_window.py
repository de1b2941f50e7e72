"""The least that PySide6 can show: an empty main window that says when it is painted, and closes itself."""

import os
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

if "named" in sys.argv:
    from PySide6.QtCore import Qt  # noqa: F401  # its enumerations are made in this moment

_started = float(os.environ["BENCHMARK_STARTED"])


class BareWindow(QMainWindow):
    """Says "painted" once the event loop is back after its first picture."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, self.tell)

    def tell(self) -> None:
        print(f"painted {(time.monotonic() - _started) * 1_000:.1f}", flush=True)
        self.close()


app = QApplication(sys.argv[:1])
window = BareWindow()
window.resize(1366, 768)
window.show()
sys.exit(app.exec())
