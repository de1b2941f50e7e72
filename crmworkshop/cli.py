"""The command line: every call of the workshop's work that needs no window."""

import argparse
import json
import math
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from crmworkshop import __version__, paths
from crmworkshop.errors import UsageError, WorkshopError
from crmworkshop.models.values import currency_code, parse_date

if TYPE_CHECKING:
    from crmworkshop.exchange.outcome import Difference, Import, Unreadable

LATER: Final = ("merge", "compare")
SHOWN: Final = 50


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a call in one line and ends with 2."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message[:1].upper()}{message[1:]}. See: {self.prog} --help")


def main(arguments: Sequence[str]) -> int:
    """Run one command. Returns the exit code; a failure is one line on standard error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        if arguments and arguments[0] in LATER:
            raise UsageError(f"“{arguments[0]}” is not part of this version.")
        chosen = _parser().parse_args(list(arguments))
        return _run(chosen)
    except BrokenPipeError:  # whoever reads the output has seen enough; what the command did is done
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except WorkshopError as error:
        print(f"crmworkshop: {error}", file=sys.stderr)
        return error.exit_code
    except OSError as error:
        print(f"crmworkshop: {error.filename or 'The system'}: {error.strerror or error}", file=sys.stderr)
        return 4
    except Exception as error:  # noqa: BLE001 - the one handler of what nobody expected
        paths.keep_details("".join(traceback.format_exception(error)))
        print(
            f"crmworkshop: Something unexpected happened ({error}). What was saved is safe.", file=sys.stderr
        )
        print(f"crmworkshop: The details are in {paths.log_file()}.", file=sys.stderr)
        return 4
    except KeyboardInterrupt:
        print("crmworkshop: Stopped. What was finished is kept, nothing is half written.", file=sys.stderr)
        return 1


def _run(chosen: argparse.Namespace) -> int:
    run: Callable[[argparse.Namespace], int] = chosen.run
    code = run(chosen)
    print(end="", flush=True)
    return code


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="crmworkshop", description="Run a five-day CRM optimisation workshop.", allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"CRM Workshop {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True, parser_class=_Parser)

    def command(
        name: str, help_text: str, run: Callable[[argparse.Namespace], int]
    ) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=help_text, description=help_text, allow_abbrev=False)
        sub.add_argument("file", metavar="FILE", type=Path, help="a .crmw file")
        sub.set_defaults(run=run)
        return sub

    new = command("new", "Make an empty workshop with the reference framework.", _new)
    new.add_argument("--organisation", required=True, metavar="NAME")
    new.add_argument("--start", type=_date, metavar="DATE", help="first day, such as 2027-01-11")
    new.add_argument(
        "--currency", type=_currency, default="EUR", metavar="CODE", help="three letters, such as EUR"
    )
    new.add_argument("--facilitator", default="", metavar="NAME")
    command("sample", "Make the complete sample workshop.", _sample)
    _import_arguments(command("import", "Read a list from a spreadsheet or a text file.", _import))
    out = command("export", "Write the deliverables.", _export)
    out.add_argument("--out", required=True, type=Path, metavar="DIR")
    out.add_argument("--only", type=lambda text: [part.strip() for part in text.split(",") if part.strip()])
    out.add_argument(
        "--private", action="store_true", help="let the report tell people's engagement and approach"
    )
    figures = command("analyse", "Print the figures.", _analyse)
    figures.add_argument("--json", action="store_true")
    check = command("check", "Say whether the file is whole.", _check)
    check.add_argument("--repair", type=Path, metavar="NEWFILE", help="save what can be read into a new file")
    _ballot_arguments(
        command("ballot", "Serve a round to phones on the local network, without the window.", _ballot)
    )
    soak = command("soak", "Self-test: random edits and exports.", _soak)
    soak.add_argument("--export-dir", required=True, type=Path, metavar="DIR")
    soak.add_argument("--seconds", type=_seconds, default=60.0)
    soak.add_argument("--seed", type=int, default=None)
    return parser


def _import_arguments(coming: argparse.ArgumentParser) -> None:
    coming.add_argument("source", metavar="SOURCE", type=Path)
    coming.add_argument("--as", dest="kind", metavar="KIND", help="people, applications, ratings, ...")
    coming.add_argument("--map", dest="mapping", action="append", default=[], metavar="FIELD=COLUMN")
    coming.add_argument("--question", metavar="Q", help="what a wide survey asked, such as satisfaction")
    coming.add_argument(
        "--create", action="store_true", help="make departments and processes that are not known"
    )
    coming.add_argument("--dry-run", action="store_true", help="show what would change; write nothing")
    coming.add_argument(
        "--again", action="store_true", help="take ratings that name nobody even if this file is in already"
    )
    coming.add_argument("--json", action="store_true")
    coming.add_argument(
        "--accept",
        choices=("all", "none"),
        help="take all differences, conflicts and removed rows too, or none; left out: all but those",
    )


def _ballot_arguments(ballot: argparse.ArgumentParser) -> None:
    ballot.add_argument(
        "--open",
        dest="round",
        required=True,
        metavar="ROUND",
        help="a round's name, or next: the first one that is open or prepared, else a new one",
    )
    ballot.add_argument(
        "--bind", default="0.0.0.0", metavar="ADDRESS", help="the address to listen on; left out: all of them"
    )
    ballot.add_argument(
        "--port", type=_port, metavar="N", help="left out: 8710 or one of the next; 0: any that is free"
    )


def _date(text: str) -> date:
    try:
        return parse_date(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _currency(text: str) -> str:
    code = currency_code(text)
    if code is None:
        raise argparse.ArgumentTypeError(f"“{text}” is not the three-letter code of a currency, such as EUR")
    return code


def _seconds(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number < math.inf:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of seconds from 0 on")
    return number


def _port(text: str) -> int:
    if not (text.isdecimal() and len(text) <= 5 and int(text) <= 65_535):
        raise argparse.ArgumentTypeError(f"“{text}” is not the number of a port, 0 to 65535")
    return int(text)


def _check_ending(file: Path) -> None:
    """Refuse to make a workshop under a name by which the window would not offer it again."""
    if file.suffix.lower() != ".crmw":
        raise UsageError(f"“{file.name}” has to end in .crmw to be a workshop. Nothing was made.")


def _new(chosen: argparse.Namespace) -> int:
    from crmworkshop.activities.beginning import begin
    from crmworkshop.models.people import Settings

    _check_ending(chosen.file)
    settings = Settings(
        organisation=chosen.organisation,
        start=chosen.start,
        currency=chosen.currency,
        facilitator=chosen.facilitator,
    )
    begin(chosen.file, settings).close()
    print(chosen.file)
    return 0


def _sample(chosen: argparse.Namespace) -> int:
    from crmworkshop.sample import make_sample

    _check_ending(chosen.file)
    make_sample(chosen.file)
    print(chosen.file)
    return 0


def _import(chosen: argparse.Namespace) -> int:
    from crmworkshop.exchange.lists import apply, prepare
    from crmworkshop.exchange.mapping import parse_maps
    from crmworkshop.models.workshop import Workshop

    with Workshop.open(chosen.file, read_only=chosen.dry_run) as workshop:
        found = prepare(
            workshop.snapshot(),
            chosen.source,
            kind=chosen.kind,
            mapping=parse_maps(chosen.mapping),
            question=chosen.question,
            create=chosen.create,
            again=chosen.again,
        )
        taken = found if chosen.accept == "all" or not found.choosable else _undisputed(found)
        writes = not chosen.dry_run and chosen.accept != "none" and not (found.unreadable and found.whole)
        if writes and not taken.empty:
            apply(workshop, taken)
    if chosen.json:
        print(json.dumps(found.to_json(), ensure_ascii=False, indent=1))
        print("\n".join(_unknown_lines(found)), end="\n" if found.ignored else "", file=sys.stderr)
    else:
        print("\n".join(_import_lines(found)))
    left = len(found.differences) - (len(taken.differences) if writes else 0)
    if left and writes:
        conflicts = [item for item in found.differences if item not in taken.differences]
        print("\n".join(_left_lines(conflicts)), file=sys.stderr)
    if found.unreadable:
        count = len(found.unreadable)
        print(
            f"crmworkshop: {count:,} {'cell' if count == 1 else 'cells'} of “{chosen.source.name}” cannot be read"
            f"{', so nothing was imported' if found.whole else ''}.",
            file=sys.stderr,
        )
    return 1 if found.unreadable or left or not (writes or found.empty) else 0


def _import_lines(found: "Import") -> list[str]:
    counted = "" if found.unreadable and found.whole else f": {', '.join(found.counted()) or 'nothing new'}"
    lines = [f"Read as {found.kind}{counted}."]
    lines += _unknown_lines(found)
    lines += found.remarks
    lines += [_unread(item) for item in found.unreadable[:SHOWN]]
    if len(found.unreadable) > SHOWN:
        lines.append(f"... and {len(found.unreadable) - SHOWN:,} more cells")
    return lines


def _undisputed(found: "Import") -> "Import":
    """What is taken over unless somebody says otherwise."""
    from crmworkshop.exchange.forms import FORMS
    from crmworkshop.exchange.outcome import label_of

    numbers = found.undisputed()
    return found.chosen(numbers, label_of(len(numbers), found.path) if found.kind in FORMS else "")


def _unknown_lines(found: "Import") -> list[str]:
    what = "Column " if found.whole else ""
    return [f"{what}{heading!r} is not read: {why}" for heading, why in found.ignored.items()]


def _left_lines(left: "Sequence[Difference]") -> list[str]:
    """What was neither taken over nor refused, one a line."""
    lines = [
        f"Left as it is: {item.record}, {item.field}: {item.old or '(blank)'} here, {item.new or '(blank)'} there"
        for item in left[:SHOWN]
    ]
    more = [f"... and {len(left) - SHOWN:,} more"] if len(left) > SHOWN else []
    return [*lines, *more, "crmworkshop: Take them all with --accept all, or choose in the window."]


def _unread(item: "Unreadable") -> str:
    said = "" if not item.value or item.value in item.reason else f"“{item.value}” "
    return f"{item.where}: {said}{item.reason}"


def _export(chosen: argparse.Namespace) -> int:
    from crmworkshop.models.workshop import Workshop
    from crmworkshop.reports.export import export

    with Workshop.open(chosen.file, read_only=True) as workshop:
        snapshot = workshop.snapshot()
        workshop.hear(snapshot)
    shown = sys.stderr.isatty()

    def progress(share: float, what: str) -> None:
        print(f"\r{share:4.0%}  {what:<40}", end="", file=sys.stderr, flush=True)

    lacking: list[str] = []
    written = export(
        snapshot,
        chosen.out,
        chosen.only,
        progress if shown else None,
        lacking=lacking.append,
        private=chosen.private,
    )
    if shown:
        print(file=sys.stderr)
    for path in written:
        print(path)
    if chosen.only:
        for sentence in lacking:
            print(f"crmworkshop: {sentence}", file=sys.stderr)
    return 0


def _analyse(chosen: argparse.Namespace) -> int:
    from crmworkshop.activities.figures import figures
    from crmworkshop.models.workshop import Workshop
    from crmworkshop.reports.data import analysis_object

    with Workshop.open(chosen.file, read_only=True) as workshop:
        snapshot = workshop.snapshot()
    found = figures(snapshot)
    if chosen.json:
        print(json.dumps(analysis_object(snapshot, found), ensure_ascii=False))
        return 0
    from crmworkshop.reports.summary import summary_lines

    print("\n".join(summary_lines(snapshot, found)))
    return 0


def _check(chosen: argparse.Namespace) -> int:
    from crmworkshop.models.health import examine
    from crmworkshop.models.repair import repair

    if chosen.repair is not None:
        losses = repair(chosen.file, chosen.repair)
        print(f"Saved what can be read to {chosen.repair}")
        for loss in losses:
            print(f"Lost: {loss}")
        return 1 if losses else 0
    report = examine(chosen.file)
    for problem in report.problems:
        print(f"Problem: {problem}")
    for remark in report.remarks:
        print(f"Harmless: {remark}")
    if not report.problems:
        print(f"“{chosen.file.name}” is whole.")
    return 1 if report.problems else 0


def _ballot(chosen: argparse.Namespace) -> int:
    from crmworkshop.ballot.headless import serve_round

    def say(line: str) -> None:
        print(line, flush=True)

    serve_round(
        chosen.file, chosen.round, say, bind=chosen.bind, port=chosen.port, picture=sys.stdout.isatty()
    )
    return 0


def _soak(chosen: argparse.Namespace) -> int:
    from crmworkshop.models.workshop import Workshop
    from crmworkshop.reports.export import export
    from crmworkshop.soak import soak

    def deliver(workshop: Workshop, folder: Path) -> None:
        snapshot = workshop.snapshot()
        workshop.hear(snapshot)
        export(snapshot, folder)

    soak(chosen.file, chosen.export_dir, chosen.seconds, chosen.seed, deliver)
    return 0
