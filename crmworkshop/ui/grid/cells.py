"""What each cell of the rating grid shows, says on hover, reads out and sorts by."""

from crmworkshop.activities.blocks import Tone
from crmworkshop.activities.palette import tone_of_number
from crmworkshop.activities.wording import NOTHING, format_agreement, format_number
from crmworkshop.analysis.agreement import Tally
from crmworkshop.analysis.priority import Band
from crmworkshop.language import mark, tr, trn
from crmworkshop.method.scales import NOT_APPLICABLE, Question, Scale
from crmworkshop.ui.grid.content import Content, FigureColumn, Line, RatingColumn, Value
from crmworkshop.ui.grid.look import Look, Style

BAND_TONES = {Band.HIGH: Tone.HIGH, Band.MEDIUM: Tone.MEDIUM, Band.LOW: Tone.LOW}
_BLANK = Look(Style.BLANK, NOTHING)
_NO_FIGURE = Look(Style.NO_FIGURE, NOTHING)
_EMPTY = (Style.BLANK, Style.NO_FIGURE)


def look_of(content: Content, line: Line, column: int) -> Look:
    """How a cell looks; remembered in the line until `Line.looks` is cleared."""
    found = line.looks.get(column)
    if found is None:
        about = content.columns[column]
        if isinstance(about, RatingColumn):
            found = rating_look(line.values[column], about.question)
        else:
            found = _figure_look(content, line, about.name)
        line.looks[column] = found
    return found


def rating_look(value: Value, question: Question) -> Look:
    """A rating: a square in the answer's colour and its word; importance is a word alone."""
    if value.hidden:
        return Look(Style.MUTED, tr("too few to show"), tr("few"), open=True)
    if value.number is None:
        return _BLANK
    scale = question.scale
    nearest = nearest_number(value.number, scale)
    word = tr(scale.word(nearest))
    sign = "-" if nearest == NOT_APPLICABLE else format_number(nearest)
    is_mean = value.standing_in and question is Question.SATISFACTION
    if value.number != nearest or (is_mean and nearest != NOT_APPLICABLE):
        sign = format_number(value.number, 1)
        word = f"{sign} {word}"
    if nearest == NOT_APPLICABLE:
        return Look(Style.MUTED, word, sign, open=value.standing_in)
    style = Style.WORD if question is Question.IMPORTANCE else Style.RATING
    tone = Tone.PLAIN if style is Style.WORD else tone_of_number(nearest, scale.numbers[-1])
    return Look(style, word, sign, tone, value.standing_in)


def nearest_number(number: float, scale: Scale) -> int:
    """The scale's number nearest to a mean, the higher one half-way; 0 stays 0."""
    return min(scale.numbers[-1], int(number + 0.5))


def hint(scale: Scale) -> tuple[str, str, str]:
    """What can be typed on a scale, for ever narrower cells: "type 1–4 or P M G E", "1–4 or PMGE" and "1–4"."""
    letters = [
        word[0].upper()
        for level in reversed(scale.levels)
        if level.number != NOT_APPLICABLE and scale.key((word := tr(level.word))[0]) == level.number
    ]
    digits = f"{scale.numbers[0]}–{scale.numbers[-1]}"
    if not letters:
        return tr("type {digits}", digits=digits), digits, digits
    return (
        tr("type {digits} or {letters}", digits=digits, letters=" ".join(letters)),
        tr("{digits} or {letters}", digits=digits, letters="".join(letters)),
        digits,
    )


def _figure_look(content: Content, line: Line, name: str) -> Look:
    figures = line.figures
    match name:
        case "gap":
            return (
                _NO_FIGURE
                if figures.gap is None
                else Look(Style.STRONG_NUMBER, format_number(figures.gap, signed=True))
            )
        case "agreement":
            return _agreement_look(content, line)
        case "answers":
            answers = content.answers(line)
            return Look(Style.NUMBER, format_number(answers)) if answers else _NO_FIGURE
        case "satisfaction":
            return _number_look(figures.satisfaction)
        case "data_quality":
            return _number_look(figures.data_quality)
        case _:
            return _priority_look(line)


def _number_look(value: float | None) -> Look:
    return _NO_FIGURE if value is None else Look(Style.NUMBER, format_number(value, 2))


def _agreement_look(content: Content, line: Line) -> Look:
    found = content.talked_about(line)
    if found is None:
        return _BLANK if content.rated(line) else Look(Style.MUTED, tr("not rated yet"), NOTHING)
    tally = found[1]
    agreement = tally.agreement or 0.0
    talk = agreement < content.talk_below
    number = format_agreement(agreement, content.talk_below)
    several = len(content.questions) > 1
    return Look(
        Style.AGREEMENT,
        tr("{agreement} talk", agreement=number) if talk else number,
        number,
        Tone.HIGH if talk else Tone.MUTED,
        bars=tally.distribution,
        under=tr(found[0].label) if several else "",
    )


def _priority_look(line: Line) -> Look:
    figures = line.figures
    if figures.excluded_because:
        return Look(Style.MUTED, tr(figures.excluded_because), tr("left out"))
    if figures.priority is None or figures.band is None:
        return _BLANK
    number = format_number(figures.priority)
    return Look(Style.PILL, f"{tr(figures.band)} {number}", number, BAND_TONES[figures.band])


def sort_value(content: Content, line: Line, name: str) -> float | None:
    """What a figure column sorts by; None comes last either way."""
    figures = line.figures
    match name:
        case "gap":
            return figures.gap
        case "agreement":
            found = content.talked_about(line)
            return found[1].agreement if found else None
        case "answers":
            return content.answers(line) or None
        case "satisfaction":
            return figures.satisfaction
        case "data_quality":
            return figures.data_quality
        case _:
            return figures.priority


def cell_text(content: Content, line: Line, column: int) -> str:
    """A cell as text to copy: the word, the mean, the figure; empty for a blank."""
    about = content.columns[column]
    if isinstance(about, FigureColumn):
        look = look_of(content, line, column)
        text = look.short if look.style is Style.AGREEMENT else look.text
        return "" if look.style in _EMPTY else text.replace("\u2212", "-")
    number = line.values[column].number
    if number is None:
        return ""
    return tr(about.scale.word(int(number))) if number == int(number) else format_number(number, 2)


def tooltip(content: Content, line: Line, column: int) -> str:
    """What a cell says on hover: its word in full, where it comes from, the distribution behind it."""
    about = content.columns[column]
    look = look_of(content, line, column)
    if isinstance(about, RatingColumn):
        value = line.values[column]
        if value.hidden:
            return tr("Too few answers from this department to be shown in an anonymous round.")
        if value.standing_in:
            return tr("{answer}: from ballots, no decision yet", answer=look.text)
        return look.text if value.number is not None else tr("Not rated yet")
    if about.name in ("agreement", "answers"):
        return _tallies(content, line)
    return look.text if look.style not in _EMPTY else tr("Not defined yet: ratings are missing")


def _tallies(content: Content, line: Line) -> str:
    """What was answered to each question of the grid, and which of them the column of the agreement shows."""
    told = [
        f"{tr(question.label)}: {tally_text(tally, content.talk_below)}"
        for question, tally in line.figures.tallies.items()
        if question in content.questions
    ]
    least = content.talked_about(line)
    if least is not None and len(told) > 1:
        told.append(tr("Shown is the least agreement, on {question}.", question=tr(least[0].label)))
    return "\n".join(told)


def tally_text(tally: Tally, talk_below: float, *, stands_in: bool = False) -> str:
    """A tally in one line: "9 answers · median 2 · mean 2.33 · agreement 0.41, talk about it".

    ``stands_in``: nothing has been decided, so that it counts itself.
    """
    first = trn("{n} answer", "{n} answers", tally.answers)
    if stands_in:
        first = trn("Not decided: from {n} ballot", "Not decided: from {n} ballots", tally.answers)
    parts = [first]
    if tally.not_applicable:
        parts.append(trn("{n} of them “-”", "{n} of them “-”", tally.not_applicable))
    if tally.median is not None and tally.mean is not None and tally.agreement is not None:
        parts.append(
            tr(
                "median {value}",
                value=format_number(tally.median, 0 if tally.median == int(tally.median) else 1),
            )
        )
        parts.append(tr("mean {value}", value=format_number(tally.mean, 2)))
        said = (
            mark("agreement {value}, talk about it")
            if tally.agreement < talk_below
            else mark("agreement {value}")
        )
        parts.append(tr(said, value=format_agreement(tally.agreement, talk_below)))
    return " · ".join(parts)


def spoken(content: Content, line: Line, column: int) -> str:
    """A cell as a screen reader says it, with its row and column."""
    about = content.columns[column]
    look = look_of(content, line, column)
    if look.style in _EMPTY:
        text = tr("not rated yet") if isinstance(about, RatingColumn) else tr("not defined yet")
    else:
        text = f"{look.text}, {look.under}" if look.under else look.text
    told = tr("{answer}, from ballots, no decision yet", answer=text) if look.open else text
    return f"{line.figures.name}, {about.heading}: {told}"
