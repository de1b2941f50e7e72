"""What every test stands on: no screen, settings of its own, repeatable examples, outside programs."""

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt
os.environ["CRMWORKSHOP_HOME"] = tempfile.mkdtemp(prefix="crmworkshop-tests-")

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from crmworkshop.models.snapshot import Snapshot

settings.register_profile("suite", derandomize=True, deadline=None, max_examples=60, database=None)
settings.load_profile("suite")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, recent files and log of this test alone."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("CRMWORKSHOP_HOME", str(home))
    return home


@pytest.fixture(scope="session")
def checkout() -> Path:
    """The root of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample workshop, made once; a test that changes it, or opens it in a window, takes a copy."""
    from crmworkshop.sample import make_sample

    file = tmp_path_factory.mktemp("sample") / "sample.crmw"
    make_sample(file)
    return file


@pytest.fixture
def sample_copy(sample_file: Path, tmp_path: Path) -> Path:
    """The sample workshop in a file of the test's own."""
    return Path(shutil.copy(sample_file, tmp_path / "copy.crmw"))


@pytest.fixture(scope="session")
def sample_snapshot(sample_file: Path) -> "Snapshot":
    """All that the sample workshop holds."""
    from crmworkshop.models.workshop import Workshop

    with Workshop.open(sample_file, read_only=True) as workshop:
        return workshop.snapshot()


@pytest.fixture(scope="session")
def greek_file(sample_file: Path) -> Path:
    """The sample workshop with all that its people wrote in Greek letters; to be copied like `sample_file`."""
    from tests.pseudo import write_in_greek

    file = Path(shutil.copy(sample_file, sample_file.with_name("greek.crmw")))
    write_in_greek(file)
    return file


@pytest.fixture(scope="session")
def outside_program() -> Callable[[str], str]:
    """Finds a program that is no part of the app, such as ``soffice``; without it the test is skipped.

    In continuous integration a missing program fails the test: there .ci/run installs all of them.
    """

    def find(name: str) -> str:
        path = shutil.which(name)
        if path is None:
            message = f"{name} is not installed; .ci/run names the packages that the suite uses"
            if os.environ.get("CI") == "true":
                pytest.fail(message)
            pytest.skip(message)
        return path

    return find


def pytest_unconfigure() -> None:
    """Takes the fallback home away again."""
    shutil.rmtree(os.environ["CRMWORKSHOP_HOME"], ignore_errors=True)
