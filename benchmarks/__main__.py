"""Runs the benchmarks and prints a table; the call names those to run, or none for all."""

import argparse
import sys
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from benchmarks.ratios import Limit, Line

NAMES: Final = ("startup", "felt", "grid", "saving", "answers", "workbook", "report", "phones")


def run(name: str, quick: bool) -> list[Line]:
    """What one benchmark measured, in a folder of its own."""
    with TemporaryDirectory(prefix="crmworkshop-benchmark-") as folder:
        lines: list[Line] = import_module(f"benchmarks.{name}").measure(Path(folder), quick)
    return lines


def written(line: Line) -> str:
    """A line of the table."""
    if isinstance(line, Limit):
        figures = f"{line.ours:10.2f} {'':>10} {'':>7} {f'{line.limit:g} ms':>7}"
    else:
        target = "" if line.target is None else f"{line.target:g}x"
        figures = f"{line.ours:10.2f} {line.plain:10.2f} {line.ratio:6.2f}x {target:>7}"
    return f"{line.what:<62} {figures}  {'' if line.met else 'missed'}".rstrip()


def main() -> int:
    """0: every target was met; 1: at least one was missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(NAMES)}")
    parser.add_argument(
        "--quick", action="store_true", help="tiny sizes: shows that they run, measures nothing"
    )
    chosen = parser.parse_args()
    unknown = [name for name in chosen.names if name not in NAMES]
    if unknown:
        parser.error(f"there is no benchmark {unknown[0]!r}; choose from {', '.join(NAMES)}")
    print(f"{'milliseconds':<62} {'app':>10} {'plain':>10} {'ratio':>7} {'target':>7}")
    all_met = True
    for name in chosen.names or NAMES:
        for line in run(name, chosen.quick):
            print(written(line), flush=True)
            all_met = all_met and line.met
    return 0 if all_met else 1


if __name__ == "__main__":
    sys.exit(main())
