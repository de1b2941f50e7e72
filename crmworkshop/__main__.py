"""Starts the window or a command; neither is imported before it is known which."""

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

NO_SCREEN = "There is no screen to open the window on; the commands work without one: crmworkshop --help"


def opens_window(arguments: Sequence[str]) -> bool:
    """Whether these arguments (without the program's name) ask for the window: none, or one workshop file."""
    if len(arguments) > 1:
        return False
    return all(_names_a_file(argument) for argument in arguments)


def has_screen(platform: str = sys.platform, environment: Mapping[str, str] = os.environ) -> bool:
    """Whether a window can be shown; elsewhere than on Linux a missing screen cannot be told beforehand."""
    if not platform.startswith("linux"):
        return True
    return any(environment.get(name) for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"))


def _names_a_file(argument: str) -> bool:
    """Told by its looks alone, so that no file lying about hides a command: those are bare words."""
    path = Path(argument)
    return not argument.startswith("-") and (path.suffix != "" or len(path.parts) > 1)


def main() -> int:
    """The console script: returns the exit code (contract: 0 done, 1 to report, 2 call, 3 file, 4 system)."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # the bundle starts itself to make the deliverables, and is told so by its arguments
    arguments = sys.argv[1:]
    if not opens_window(arguments):
        from crmworkshop import cli

        return cli.main(arguments)
    if not has_screen():
        print(NO_SCREEN, file=sys.stderr)
        return 4
    gc.disable()  # Loading makes many objects and no garbage; the shell lets the collector go on when all is loaded.
    from crmworkshop import app

    return app.run(Path(arguments[0]) if arguments else None)


if __name__ == "__main__":
    sys.exit(main())
