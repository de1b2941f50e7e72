"""The colours of every tone, light, dark and of high contrast: one palette for screen, PDF, charts and sheets."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from crmworkshop.activities.blocks import Tone


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of a tone as RRGGBB: a strong one for text, bars and dots, a soft one to stand on."""

    strong: str
    soft: str


LIGHT: Final[Mapping[Tone, Ink]] = {
    Tone.PLAIN: Ink("1B1F24", "F0F0EC"),
    Tone.MUTED: Ink("5A636E", "F0F0EC"),
    Tone.ACCENT: Ink("0B6B69", "E0F0EF"),
    Tone.HIGH: Ink("A3241B", "FBE7E4"),
    Tone.MEDIUM: Ink("7A4B00", "FDF0D3"),
    Tone.LOW: Ink("28643A", "E3F2E7"),
    Tone.POOR: Ink("C8553D", "F7E2DC"),
    Tone.MODERATE: Ink("E3A857", "FAEEDD"),
    Tone.GOOD: Ink("86B9C4", "E6F1F3"),
    Tone.EXCELLENT: Ink("2A6F97", "DCE8EF"),
    Tone.AREA_1: Ink("0B6B69", "E0F0EF"),
    Tone.AREA_2: Ink("2A6F97", "DCE8EF"),
    Tone.AREA_3: Ink("8A5A9E", "EEE4F2"),
    Tone.AREA_4: Ink("A3661B", "F6E9D8"),
    Tone.AREA_5: Ink("5A636E", "E8EAEC"),
    Tone.STEP_1: Ink("084C4B", "E0F0EF"),
    Tone.STEP_2: Ink("2F8885", "E0F0EF"),
    Tone.STEP_3: Ink("8CC4C1", "E0F0EF"),
    Tone.STEP_4: Ink("CFE6E4", "E0F0EF"),
}
DARK: Final[Mapping[Tone, Ink]] = {
    Tone.PLAIN: Ink("E9ECEF", "252A30"),
    Tone.MUTED: Ink("A0A9B4", "252A30"),
    Tone.ACCENT: Ink("55C7C1", "17383A"),
    Tone.HIGH: Ink("FF9C90", "472420"),
    Tone.MEDIUM: Ink("F2C46D", "44371B"),
    Tone.LOW: Ink("8FD3A3", "1E3A28"),
    Tone.POOR: Ink("DB6B52", "43261F"),
    Tone.MODERATE: Ink("D9A04F", "41331D"),
    Tone.GOOD: Ink("6FA9B5", "22363B"),
    Tone.EXCELLENT: Ink("5AA3CF", "1C323F"),
    Tone.AREA_1: Ink("5CB9B7", "17383A"),
    Tone.AREA_2: Ink("74AACB", "1C323F"),
    Tone.AREA_3: Ink("B58FC5", "33263A"),
    Tone.AREA_4: Ink("CF9A58", "3B2D1B"),
    Tone.AREA_5: Ink("9AA3AE", "2B3138"),
    Tone.STEP_1: Ink("C4F1EE", "17383A"),
    Tone.STEP_2: Ink("62BDB8", "17383A"),
    Tone.STEP_3: Ink("37817E", "17383A"),
    Tone.STEP_4: Ink("20504E", "17383A"),
}
CONTRAST: Final[Mapping[Tone, Ink]] = {
    Tone.PLAIN: Ink("FFFFFF", "2B2B2B"),
    Tone.MUTED: Ink("E6E6E6", "2B2B2B"),
    Tone.ACCENT: Ink("FFE14D", "3A3300"),
    Tone.HIGH: Ink("FFB3AA", "3D0A05"),
    Tone.MEDIUM: Ink("FFD27A", "332600"),
    Tone.LOW: Ink("9BE8B0", "06300F"),
    Tone.POOR: Ink("FF8A70", "3D140A"),
    Tone.MODERATE: Ink("FFC266", "332200"),
    Tone.GOOD: Ink("9FDDEA", "0A2C33"),
    Tone.EXCELLENT: Ink("6FC3FF", "00263D"),
    Tone.AREA_1: Ink("66E0DC", "06302E"),
    Tone.AREA_2: Ink("8CC8F0", "0A2638"),
    Tone.AREA_3: Ink("D9B3EB", "2A1433"),
    Tone.AREA_4: Ink("F0BE80", "332008"),
    Tone.AREA_5: Ink("C8D0DA", "262B31"),
    Tone.STEP_1: Ink("FFFFFF", "000000"),
    Tone.STEP_2: Ink("A0E2DE", "000000"),
    Tone.STEP_3: Ink("7CC2BE", "000000"),
    Tone.STEP_4: Ink("56A39F", "000000"),
}
AREA_TONES: Final = (Tone.AREA_1, Tone.AREA_2, Tone.AREA_3, Tone.AREA_4, Tone.AREA_5)
STEP_TONES: Final = (Tone.STEP_1, Tone.STEP_2, Tone.STEP_3, Tone.STEP_4)
STATE_TONES: Final[Mapping[int, Tone]] = {1: Tone.POOR, 2: Tone.MODERATE, 3: Tone.GOOD, 4: Tone.EXCELLENT}
FIVE_TONES: Final[Mapping[int, Tone]] = {
    1: Tone.POOR,
    2: Tone.MODERATE,
    3: Tone.MUTED,
    4: Tone.GOOD,
    5: Tone.EXCELLENT,
}


def tone_of_number(number: int | None, highest: int) -> Tone:
    """The tone of a scale's number: four- and five-point scales run from poor to excellent; "-" is muted."""
    if not number:
        return Tone.MUTED
    return (STATE_TONES if highest == max(STATE_TONES) else FIVE_TONES)[number]
