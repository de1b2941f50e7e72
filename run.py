#!/usr/bin/env python3
"""Sets up what is missing and starts CRM Workshop (`run.py [arguments]`) or its tests (`run.py test ...`).

Standard library only. Annotations are quoted so that a Python too old for the app gets as far as saying so.
"""

import ctypes
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import IO

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parent
ENVIRONMENT = ROOT / ".venv"
STAMP = "set-up.json"
LOCKS = {"runtime": "requirements/runtime.txt", "test": "requirements/test.txt"}

# What Qt's libraries and its X11 and Wayland plugins load from the system, and the Debian package each is in.
SYSTEM_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}


WHOLE_SUITE = ["-n", "logical", "--dist", "loadfile"]
"""How all tests run: as many at once as there are cores, those of one file in one process."""


class SetUpError(Exception):
    """Setting up cannot go on; ``str(error)`` is one line that says what is wrong and what to do."""


def main(arguments: "list[str]") -> int:
    """Sets up, then starts what the arguments ask for; returns its exit code."""
    testing = arguments[:1] == ["test"]
    python = set_up(ENVIRONMENT, "test" if testing else "runtime")
    if testing:
        os.chdir(str(ROOT))
        command = [str(python), "-m", "pytest", *(arguments[1:] or WHOLE_SUITE)]
        return start(command, dict(os.environ, QT_QPA_PLATFORM="offscreen"))
    from crmworkshop.__main__ import has_screen

    if not arguments and not has_screen():
        return show_without_a_screen(python, ROOT / "deliverables")
    return start([str(python), "-m", "crmworkshop", *arguments], dict(os.environ))


def start(command: "list[str]", environment: "dict[str, str]") -> int:
    """Runs the command in this process's place; where the platform has no such thing, waits for it."""
    sys.stdout.flush()
    if os.name == "posix":
        os.execve(command[0], command, environment)
    return subprocess.call(command, env=environment)


def show_without_a_screen(python: "Path", folder: "Path") -> int:
    """Makes the sample workshop and its deliverables, so that the product is seen at work all the same."""
    print(
        f"No screen here to open the window on: making a sample workshop and its deliverables in {folder}",
        flush=True,
    )
    folder.mkdir(exist_ok=True)
    sample = folder / "sample-workshop.crmw"
    calls = [["export", str(sample), "--out", str(folder)]]
    if not sample.exists():
        calls.insert(0, ["sample", str(sample)])
    for call in calls:
        code = subprocess.call([str(python), "-m", "crmworkshop", *call])
        if code:
            return code
    return 0


def set_up(environment: "Path", wanted: "str") -> "Path":
    """Makes the virtual environment hold exactly the locked packages; returns its Python.

    ``wanted`` is a key of LOCKS. The stamp is written last and removed first, so an interrupted set-up is
    never trusted: without a stamp the environment is made anew.
    """
    python = python_of(environment)
    if not is_set_up(environment, wanted):
        with only_one(environment):
            if not is_set_up(environment, wanted):  # the one that was waited for may have done it
                install(environment, wanted)
    return python


def is_set_up(environment: "Path", wanted: "str") -> "bool":
    """Whether the last set-up was finished, and for this Python and this lock file."""
    done, due = done_in(environment), fingerprints()
    return done.get("python") == due["python"] and done.get(wanted) == due[wanted]


def done_in(environment: "Path") -> "dict[str, str]":
    """What the stamp of an environment with a Python says; empty without."""
    return read_stamp(environment / STAMP) if python_of(environment).exists() else {}


@contextmanager
def only_one(environment: "Path") -> "Iterator[None]":
    """Waits, and says so, while another process sets up the same environment.

    The system lets go of the lock when a process ends, however it ends; the file stays.
    """
    with environment.with_name(environment.name + ".lock").open("a+b") as file:
        if not take(file):
            say(f"Another start is setting up {environment}: waiting until it is done")
            while not take(file):
                time.sleep(0.2)
        yield


def take(file: "IO[bytes]") -> "bool":
    """Locks a file for this process unless another one has; a disk that knows no locks does not hold anybody up."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True
    return True


def install(environment: "Path", wanted: "str") -> "None":
    """Sets up, whatever state the environment is in; the stamp goes first and comes last."""
    python, stamp = python_of(environment), environment / STAMP
    done, due = done_in(environment), fingerprints()
    missing = missing_debian_packages()
    if missing:
        install_debian_packages(missing)
    keep = done.get("python") == due["python"]
    if stamp.exists():
        stamp.unlink()
    if not keep:
        make_environment(environment)
    say(f"Installing the packages of {LOCKS[wanted]} into {environment} (only the first time)")
    install_packages(python, ROOT / LOCKS[wanted])
    make_importable(environment)
    written = {"python": due["python"], "runtime": due["runtime"], wanted: due[wanted]}
    partial = stamp.with_suffix(".part")
    partial.write_text(json.dumps(written), encoding="utf-8")
    partial.replace(stamp)


def python_of(environment: "Path") -> "Path":
    """The interpreter inside a virtual environment."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def read_stamp(stamp: "Path") -> "dict[str, str]":
    """What a finished set-up recorded; empty when there is none or it cannot be read."""
    try:
        found = json.loads(stamp.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def fingerprints() -> "dict[str, str]":
    """What a set-up depends on: this Python, and the content of each lock file (SHA-256)."""
    found = {name: hashlib.sha256((ROOT / lock).read_bytes()).hexdigest() for name, lock in LOCKS.items()}
    found["python"] = f"{sys.version} at {sys.base_prefix}"
    return found


def make_environment(environment: "Path") -> None:
    """Makes a fresh virtual environment in place of whatever is there, unless this Python lives in it."""
    if Path(sys.prefix).resolve() == environment.resolve():
        raise SetUpError(
            f"The environment {environment} has to be made anew, and this Python is part of it: "
            "start run.py with the Python of the system."
        )
    shutil.rmtree(str(environment), ignore_errors=True)
    made = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", str(environment)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if made.returncode:
        raise SetUpError(
            f"The virtual environment {environment} cannot be made ({last_line(made.stdout)}): "
            "mend that, then run this again."
        )


def install_packages(python: "Path", lock: "Path") -> None:
    """Installs what the lock names, each file checked against its hash; a terminal shows what it is at."""
    command = [str(python), "-m", "pip", "install", "--no-input", "--disable-pip-version-check"]
    command += ["--require-hashes", "--only-binary", ":all:", "-r", str(lock)]
    errors = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as pip:
        for line in pip.stdout or ():
            if line.startswith("ERROR:"):
                errors.append(line[len("ERROR:") :].strip())
            elif line.startswith(("Collecting ", "Installing ")) and sys.stderr.isatty():
                print("\r\033[K  " + line.split(" (")[0].strip()[:70], end="", file=sys.stderr, flush=True)
    if sys.stderr.isatty():
        print("\r\033[K", end="", file=sys.stderr, flush=True)
    if pip.returncode:
        reason = errors[-1] if errors else f"pip ended with {pip.returncode}"
        raise SetUpError(
            f"The packages cannot be installed ({reason}): "
            "check the network connection and the space on the disk, then run this again."
        )


def make_importable(environment: "Path") -> None:
    """Lets the environment's Python import the app from this checkout, wherever it is started from."""
    for packages in [*environment.glob("lib/python*/site-packages"), *environment.glob("Lib/site-packages")]:
        relative = os.path.relpath(str(ROOT), str(packages))
        (packages / "crmworkshop.pth").write_text(relative + "\n", encoding="utf-8")


def missing_debian_packages() -> "list[str]":
    """What this Linux lacks of what Qt loads and of Python's own parts; elsewhere nothing is missing."""
    if not sys.platform.startswith("linux"):
        return []
    missing = {package for library, package in SYSTEM_LIBRARIES.items() if not can_load(library)}
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        missing.add(f"python3.{sys.version_info[1]}-venv")
    return sorted(missing)


def can_load(library: "str") -> bool:
    """Whether the system's loader finds this shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_debian_packages(packages: "list[str]") -> None:
    """Installs packages with apt-get as root; as anyone else raises with the one line to run."""
    line = "apt-get update && apt-get install -y --no-install-recommends " + " ".join(packages)
    apt = shutil.which("apt-get")
    if apt is None:
        raise SetUpError(
            f"The system lacks what Debian calls {' '.join(packages)}: install that, then run this again."
        )
    if os.geteuid() != 0:
        raise SetUpError(
            f"System packages are missing. Run this line, then start again:  sudo sh -c '{line}'"
        )
    say(f"Installing the system packages {' '.join(packages)} (only the first time)")
    quiet = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    for command in (
        [apt, "update", "-q"],
        [apt, "install", "-y", "-q", "--no-install-recommends", *packages],
    ):
        done = subprocess.run(
            command,
            env=quiet,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode:
            raise SetUpError(
                f"System packages were not installed ({last_line(done.stdout)}): mend that, then run:  {line}"
            )


def last_line(output: "str") -> "str":
    """The last line that says something."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return lines[-1] if lines else "no reason given"


def say(sentence: "str") -> None:
    """Tells what is going on, beside the output of what will be started."""
    print(sentence, file=sys.stderr, flush=True)


def too_old(version: "tuple[int, ...]") -> "str | None":
    """What to tell someone whose Python cannot run the app; None when it can."""
    if version[:2] >= OLDEST:
        return None
    found = ".".join(str(part) for part in version[:3])
    return f"CRM Workshop needs Python 3.11 or newer; this is {found}: install one and run  python3.11 run.py"


def guarded(arguments: "list[str]") -> int:
    """``main``, with what may go wrong on the way said in one line; 4 means "the system said no"."""
    old = too_old(tuple(sys.version_info[:3]))
    if old:
        say(old)
        return 4
    try:
        return main(arguments)
    except SetUpError as error:
        say(str(error))
    except OSError as error:
        say(f"Setting up stopped ({error}): mend that, then run this again.")
    except KeyboardInterrupt:
        say("Stopped. The next start sets up what is missing.")
    return 4


if __name__ == "__main__":
    sys.exit(guarded(sys.argv[1:]))
