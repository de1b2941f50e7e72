"""The application's one theme: colours, type, icons and metrics, light, dark and of high contrast, at every zoom."""

import re
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from crmworkshop.paths import resource

if TYPE_CHECKING:
    from crmworkshop.activities.blocks import Tone

BODY: Final = 13
"""Pixels of the body type at 100 %."""
ZOOMS: Final = (80, 90, 100, 110, 125, 150, 175, 200)
_FAMILY: Final = "Inter"
_FIRST_FONTS: Final = ("Inter-Regular", "Inter-Medium", "Inter-SemiBold")
_LATER_FONTS: Final = (
    "Inter-Italic",
    "Inter-Bold",
    "NotoSans-Regular",
    "NotoSansArabic-Regular",
    "NotoSansHebrew-Regular",
    "DroidSansFallbackFull",
)
_TOKENS: Final = {
    #               light     dark      high contrast
    "bg": ("F6F6F3", "14171B", "000000"),
    "surface": ("FFFFFF", "1C2025", "000000"),
    "line": ("E3E3DD", "2E343B", "8C8C8C"),
    "rim": ("CDCEC7", "525B65", "8C8C8C"),
    "edge": ("868981", "77808A", "FFFFFF"),
    "off": ("868981", "77808A", "8C8C8C"),
    "track": ("E3E3DD", "2E343B", "4A4A4A"),
    "group": ("F6F6F3", "14171B", "2B2B2B"),
    "hover": ("F0F0EC", "252A30", "2B2B2B"),
    "text": ("1B1F24", "E9ECEF", "FFFFFF"),
    "muted": ("5A636E", "A0A9B4", "E6E6E6"),
    "accent": ("0B6B69", "55C7C1", "FFE14D"),
    "accent_hover": ("095856", "74D3CE", "FFF0A0"),
    "soft": ("E0F0EF", "17383A", "3A3300"),
    "ring": ("E0F0EF", "17383A", "FFE14D"),
    "on_accent": ("FFFFFF", "0E2524", "000000"),
    "high": ("A3241B", "FF9C90", "FFB3AA"),
    "high_soft": ("FBE7E4", "472420", "3D0A05"),
    "medium": ("7A4B00", "F2C46D", "FFD27A"),
    "medium_soft": ("FDF0D3", "44371B", "332600"),
    "low": ("28643A", "8FD3A3", "9BE8B0"),
    "low_soft": ("E3F2E7", "1E3A28", "06300F"),
}


class Scheme(StrEnum):
    """Which colours the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


_COATS: Final = (Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST)
"""In the order of the columns of the tokens."""


class Paint(NamedTuple):
    """The colours of a tone: ``strong`` for text, bars and dots, ``soft`` to stand on."""

    strong: QColor
    soft: QColor


class Theme(QObject):
    """Colours, fonts, icons and lengths as they are now; ``changed`` says that all of them may differ."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Scheme.SYSTEM
        self.zoom = 100
        self._coat = 0
        self._icons: dict[tuple[str, str, int, int], QIcon] = {}

    def install(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM, zoom: int = 100) -> None:
        """Give the application its look; called once, before the first window."""
        self._load(_FIRST_FONTS)
        self.scheme, self.zoom = scheme, zoom
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(lambda _scheme: self._apply())
        hints.accessibility().contrastPreferenceChanged.connect(lambda _preference: self._apply())
        self._apply()

    def load_later_fonts(self) -> None:
        """Load what the first picture can do without: italics and other scripts."""
        self._load(_LATER_FONTS)

    @staticmethod
    def _load(names: tuple[str, ...]) -> None:
        for name in names:
            QFontDatabase.addApplicationFont(str(resource("fonts", f"{name}.ttf")))

    def choose(self, scheme: Scheme) -> None:
        """Use light, dark or strongly contrasting colours, or follow the system."""
        self.scheme = scheme
        self._apply()

    def set_zoom(self, percent: int) -> None:
        """Scale type and lengths; 80 to 200."""
        self.zoom = min(max(percent, ZOOMS[0]), ZOOMS[-1])
        self._apply()

    def zoom_by(self, steps: int) -> None:
        """Go up or down the ladder of zooms."""
        nearest = min(range(len(ZOOMS)), key=lambda index: abs(ZOOMS[index] - self.zoom))
        self.set_zoom(ZOOMS[min(max(nearest + steps, 0), len(ZOOMS) - 1)])

    def color(self, token: str) -> QColor:
        """The colour of a token such as "muted". Raises KeyError for a token the theme does not have."""
        return QColor("#" + _TOKENS[token][self._coat])

    def ink(self, tone: "Tone") -> Paint:
        """The colours of a tone of the common palette."""
        from crmworkshop.activities.palette import CONTRAST, DARK, LIGHT  # not needed for the first picture

        found = (LIGHT, DARK, CONTRAST)[self._coat][tone]
        return Paint(QColor("#" + found.strong), QColor("#" + found.soft))

    def px(self, length: float) -> int:
        """A length given at 100 % as pixels at the current zoom."""
        return round(length * self.zoom / 100)

    def line(self, width: int) -> int:
        """The width of a thin line given at 100 %: whole pixels, twice as many at 200 %."""
        return width * max(self.zoom // 100, 1)

    def font(self, size: int = BODY, weight: int = 400, *, tabular: bool = False) -> QFont:
        """The type at ``size`` pixels (at 100 %); ``tabular`` gives all figures the same width."""
        font = QFont([_FAMILY, "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Droid Sans Fallback"])
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight(weight))
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def icon(self, name: str, token: str = "text", size: int = 16, *, before: int = 0) -> QIcon:
        """The shipped icon ``name`` in a token's colour; ``before`` pixels of air part it from words that follow."""
        key = (name, token, self.px(size), before)
        found = self._icons.get(key)
        if found is None:
            found = self._icons[key] = self._drawn(*key)
        return found

    def _drawn(self, name: str, token: str, pixels: int, before: int) -> QIcon:
        from PySide6.QtSvg import QSvgRenderer

        svg = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
        icon = QIcon()
        for mode, colour in (
            (QIcon.Mode.Normal, self.color(token)),
            (QIcon.Mode.Disabled, self.color("off")),
        ):
            renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colour.name()).encode()))
            for ratio in (1, 2):
                picture = QPixmap(QSize(pixels + before, pixels) * ratio)
                picture.fill(Qt.GlobalColor.transparent)
                painter = QPainter(picture)
                left = before * ratio if QApplication.isRightToLeft() else 0
                renderer.render(painter, QRectF(left, 0, pixels * ratio, pixels * ratio))
                painter.end()
                picture.setDevicePixelRatio(ratio)
                icon.addPixmap(picture, mode)
        return icon

    def _apply(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._coat = _COATS.index(_of_system(app) if self.scheme is Scheme.SYSTEM else self.scheme)
        self._icons.clear()
        app.setPalette(self._palette())
        app.setFont(self.font())
        app.setStyleSheet(self.style_sheet())
        self.changed.emit()

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette()
        for token, roles in {
            "bg": (role.Window, role.AlternateBase),
            "surface": (role.Base, role.Button, role.ToolTipBase, role.Light, role.Midlight),
            "line": (role.Mid, role.Dark, role.Shadow),
            "text": (role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText),
            "muted": (role.PlaceholderText,),
            "soft": (role.Highlight,),
            "accent": (role.Link, role.LinkVisited, role.Accent),
        }.items():
            for each in roles:
                palette.setColor(each, self.color(token))
        palette.setColor(role.HighlightedText, self.color("text"))
        for each in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, each, self.color("muted"))
        return palette

    def style_sheet(self) -> str:
        """The application's style sheet with tokens and lengths filled in."""
        text = resource("style.qss").read_text(encoding="utf-8")
        theme_folder = resource("theme").as_posix()
        text = text.replace("@theme", f"{theme_folder}/{_COATS[self._coat]}")
        text = re.sub(r"@(\w+)", lambda match: "#" + _TOKENS[match[1]][self._coat], text)
        return re.sub(r"\b(\d+)px", self._scaled, text)

    def _scaled(self, match: re.Match[str]) -> str:
        length = int(match[1])
        return f"{self.line(length) if length <= 2 else self.px(length)}px"


def _of_system(app: QApplication) -> Scheme:
    """What the system asks for: high contrast before dark or light."""
    hints = app.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Scheme.CONTRAST
    return Scheme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Scheme.LIGHT


@cache
def theme() -> Theme:
    """The application's one theme."""
    return Theme()
