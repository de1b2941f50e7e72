"""run.py sets up once, trusts nothing half-done, and says in one line what is missing; __main__ chooses."""

import ast
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path, PurePosixPath
from types import ModuleType

import PySide6
import pytest

from crmworkshop import paths
from crmworkshop.__main__ import has_screen, opens_window

ECHO = '#!/bin/sh\necho "$@"\necho "platform=$QT_QPA_PLATFORM"\n'
PLATFORM_PLUGINS = {
    "linux": ["libqxcb.so", "libqwayland.so", "libqoffscreen.so"],
    "darwin": ["libqcocoa.dylib"],
    "win32": ["qwindows.dll"],
}
SCREENLESS = {
    name: value
    for name, value in os.environ.items()
    if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONPATH", "PYTHONUNBUFFERED")
}


def load(script: Path) -> ModuleType:
    """The run.py of a checkout as a module."""
    spec = importlib.util.spec_from_file_location("run_under_test", script)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def run(checkout: Path) -> ModuleType:
    return load(checkout / "run.py")


@pytest.fixture
def fresh(checkout: Path, tmp_path: Path) -> Path:
    """A checkout of its own whose locks name no package, so that a set-up runs for real and in seconds."""
    root = tmp_path / "fresh clone"
    (root / "requirements").mkdir(parents=True)
    (root / "crmworkshop").mkdir()
    for name in ("run.py", "crmworkshop/__init__.py", "crmworkshop/__main__.py"):
        shutil.copy(checkout / name, root / name)
    (root / "crmworkshop" / "cli.py").write_text(
        "import sys\ndef main(arguments):\n    print(sys.prefix, arguments)\n    return 1\n", encoding="utf-8"
    )
    for name in ("runtime", "test"):
        (root / "requirements" / f"{name}.txt").write_text("# nothing\n", encoding="utf-8")
    return root


@pytest.fixture
def ready(fresh: Path) -> Path:
    """A checkout that is set up, with a Python that only says how it is called."""
    run = load(fresh / "run.py")
    python = run.python_of(fresh / ".venv")
    python.parent.mkdir(parents=True)
    python.write_text(ECHO, encoding="utf-8")
    python.chmod(0o755)
    stamp = fresh / ".venv" / run.STAMP
    stamp.write_text(run.json.dumps(run.fingerprints()), encoding="utf-8")
    return fresh


def call(root: Path, *arguments: str, **extra: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(root / "run.py"), *arguments],
        cwd=root.parent,
        env={**SCREENLESS, **extra},
        capture_output=True,
        text=True,
        check=False,
    )


def test_first_start_sets_up_and_the_second_only_starts(fresh: Path) -> None:
    first = call(fresh, "analyse", "a.crmw")
    assert first.returncode == 1, first.stderr
    assert first.stdout == f"{fresh / '.venv'} ['analyse', 'a.crmw']\n"
    assert "Installing the packages of requirements/runtime.txt" in first.stderr

    second = call(fresh, "analyse", "a.crmw")
    assert (second.returncode, second.stdout, second.stderr) == (1, first.stdout, "")


def test_environment_without_a_stamp_is_made_anew(fresh: Path) -> None:
    """What an interrupted set-up leaves: a Python that starts, half of the packages, no stamp."""
    run = load(fresh / "run.py")
    python = run.python_of(fresh / ".venv")
    python.parent.mkdir(parents=True)
    python.write_text(ECHO, encoding="utf-8")
    python.chmod(0o755)
    leftover = fresh / ".venv" / "half-written"
    leftover.touch()

    done = call(fresh, "analyse", "a.crmw")

    assert done.stdout == f"{fresh / '.venv'} ['analyse', 'a.crmw']\n"
    assert not leftover.exists()


def test_an_environment_is_not_removed_from_under_the_python_that_runs(
    run: ModuleType, ready: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environment = ready / ".venv"
    monkeypatch.setattr(sys, "prefix", str(environment))
    with pytest.raises(run.SetUpError, match="with the Python of the system"):
        run.make_environment(environment)
    assert run.python_of(environment).read_text(encoding="utf-8") == ECHO


def test_packages_that_cannot_be_had_are_said_in_one_line_and_not_trusted(fresh: Path) -> None:
    lock = fresh / "requirements" / "runtime.txt"
    lock.write_text(f"crmworkshop-absent==1 --hash=sha256:{'0' * 64}\n", encoding="utf-8")

    done = call(fresh, "analyse", "a.crmw", PIP_NO_INDEX="1")

    assert done.returncode == 4
    assert done.stdout == ""
    said = done.stderr.splitlines()
    assert len(said) == 2, done.stderr
    assert "cannot be installed (No matching distribution found for crmworkshop-absent==1" in said[1]
    assert "run this again" in said[1]
    assert not (fresh / ".venv" / "set-up.json").exists()


def test_a_second_set_up_waits_for_the_first(ready: Path) -> None:
    """The first one is this process: it lets go when the stamp is written, and the second installs nothing."""
    run = load(ready / "run.py")
    stamp = ready / ".venv" / run.STAMP
    written = stamp.read_text(encoding="utf-8")
    stamp.unlink()
    command = [sys.executable, "run.py", "analyse"]
    with run.only_one(ready / ".venv"):
        second = subprocess.Popen(
            command, cwd=ready, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=SCREENLESS
        )
        assert second.stderr is not None
        assert second.stderr.readline().startswith("Another start is setting up ")
        stamp.write_text(written, encoding="utf-8")
    out, err = second.communicate(timeout=60)
    assert (second.returncode, err) == (0, "")
    assert "-m crmworkshop analyse" in out


def test_ready_checkout_passes_everything_on(ready: Path) -> None:
    done = call(ready, "export", "a b.crmw", "--out", "x")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "-m crmworkshop export a b.crmw --out x\nplatform=\n"


def test_tests_run_without_a_screen(ready: Path) -> None:
    done = call(ready, "test", "tests/method", "-q")
    assert done.stdout == "-m pytest tests/method -q\nplatform=offscreen\n"


def test_test_extras_are_installed_only_for_the_tests(ready: Path) -> None:
    run = load(ready / "run.py")
    stamp = ready / ".venv" / run.STAMP
    found = run.read_stamp(stamp)
    del found["test"]
    stamp.write_text(run.json.dumps(found), encoding="utf-8")

    assert call(ready, "export").stderr == ""
    assert "requirements/test.txt" in call(ready, "test").stderr


def test_changed_lock_or_other_python_is_noticed(ready: Path) -> None:
    (ready / "requirements" / "runtime.txt").write_text("# newer\n", encoding="utf-8")
    assert "Installing" in call(ready, "export").stderr


def test_without_a_screen_the_sample_and_its_deliverables_are_made(ready: Path) -> None:
    folder = ready / "deliverables"
    sample = folder / "sample-workshop.crmw"
    done = call(ready)
    assert done.returncode == 0
    said = [line for line in done.stdout.splitlines() if not line.startswith("platform=")]
    assert said[-3].startswith("No screen here")
    assert said[-2:] == [
        f"-m crmworkshop sample {sample}",
        f"-m crmworkshop export {sample} --out {folder}",
    ]

    sample.touch()  # a sample that someone may have worked in is kept
    assert "crmworkshop sample" not in call(ready).stdout


def test_with_a_screen_the_window_is_asked_for(ready: Path) -> None:
    assert call(ready, DISPLAY=":0").stdout.startswith("-m crmworkshop\n")


def test_old_python_is_told_in_one_line(run: ModuleType, checkout: Path) -> None:
    assert run.too_old((3, 11, 0)) is None
    assert run.too_old((4, 0, 0)) is None
    assert "needs Python 3.11 or newer; this is 3.9.2" in run.too_old((3, 9, 2))
    ast.parse((checkout / "run.py").read_text(encoding="utf-8"), feature_version=(3, 7))


def test_missing_libraries_are_named_by_their_debian_packages(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    absent = {"libno-such-thing.so.1": "libno-such-thing1", "libc.so.6": "libc6"}
    monkeypatch.setattr(run, "SYSTEM_LIBRARIES", absent)
    monkeypatch.setattr(sys, "platform", "linux")
    assert run.missing_debian_packages() == ["libno-such-thing1"]
    monkeypatch.setattr(sys, "platform", "darwin")
    assert run.missing_debian_packages() == []


def test_missing_system_packages_are_one_line_to_run(
    run: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(run.SetUpError) as told:
        run.install_debian_packages(["libegl1", "libgl1"])
    assert "\n" not in str(told.value)
    assert str(told.value).endswith(
        "sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends libegl1 libgl1'"
    )

    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(run.SetUpError, match="lacks what Debian calls libegl1"):
        run.install_debian_packages(["libegl1"])


@pytest.mark.parametrize("plugin", PLATFORM_PLUGINS[sys.platform])
def test_named_system_libraries_are_all_that_qt_loads(plugin: str) -> None:
    """On a machine that run.py has seen to, each platform plugin loads."""
    path = next(Path(PySide6.__file__).parent.glob(f"**/platforms/{plugin}"))
    probe = f"import PySide6.QtGui, ctypes; ctypes.CDLL({str(path)!r})"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", ["runtime", "test"])
def test_lock_names_versions_and_hashes_only(checkout: Path, name: str) -> None:
    text = (checkout / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[a-z0-9])", re.sub(r"(?m)^\s*#.*\n", "", text).strip())
    assert len(entries) > 20
    for entry in entries:
        assert re.match(r"[a-z0-9-]+==[0-9][^ ]* ", entry), entry
        assert "--hash=sha256:" in entry
    assert "://" not in text


def test_both_locks_agree(checkout: Path) -> None:
    pins = {
        name: set(re.findall(r"(?m)^[a-z0-9-]+==.*", (checkout / "requirements" / f"{name}.txt").read_text()))
        for name in ("runtime", "test")
    }
    assert pins["runtime"] < pins["test"]


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["acme.crmw"], True),
        (["some/where"], True),
        (["old file.CRMW"], True),
        (["sample"], False),
        (["--help"], False),
        (["check", "acme.crmw"], False),
    ],
)
def test_window_or_command(arguments: list[str], window: bool) -> None:
    assert opens_window(arguments) is window


@pytest.mark.parametrize(
    ("platform", "environment", "screen"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_screen(platform: str, environment: dict[str, str], screen: bool) -> None:
    assert has_screen(platform, environment) is screen


def test_window_without_a_screen_is_refused_in_one_line(checkout: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "crmworkshop"],
        cwd=tmp_path,
        env={**SCREENLESS, "PYTHONPATH": str(checkout)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 4
    assert done.stderr.count("\n") == 1
    assert "no screen" in done.stderr


def test_fonts_and_icons_are_found_with_their_licences() -> None:
    for name in ("Inter-Regular.ttf", "OFL-Inter.txt", "NotoSans-Bold.ttf", "OFL-Noto.txt"):
        assert paths.resource("fonts", name).is_file()
    assert paths.resource("icons", "LICENSE.txt").is_file()


def test_resources_of_a_bundle(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resource("icons", "plus.svg") == tmp_path / "resources" / "icons" / "plus.svg"


@pytest.mark.parametrize(
    ("platform", "environment", "folder"),
    [
        ("linux", {}, "/home/ada/.config/crmworkshop"),
        ("linux", {"XDG_CONFIG_HOME": "/conf"}, "/conf/crmworkshop"),
        ("darwin", {}, "/home/ada/Library/Application Support/CRM Workshop"),
        ("win32", {"APPDATA": "/appdata"}, "/appdata/CRM Workshop"),
        ("win32", {}, "/home/ada/AppData/Roaming/CRM Workshop"),
        ("win32", {"CRMWORKSHOP_HOME": "/mine"}, "/mine"),
    ],
)
def test_user_folder(platform: str, environment: dict[str, str], folder: str) -> None:
    assert PurePosixPath(paths._user_folder(platform, environment, Path("/home/ada"))) == PurePosixPath(
        folder
    )


def test_user_folder_is_made(own_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CRMWORKSHOP_HOME", str(own_home / "new" / "one"))
    assert paths.settings_file() == own_home / "new" / "one" / "settings.json"
    assert paths.log_file().parent.is_dir()
