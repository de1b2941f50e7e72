"""What every test stands on: no screen, settings of its own, repeatable examples, outside programs."""

import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before anything imports Qt
os.environ["CRMWORKSHOP_HOME"] = tempfile.mkdtemp(prefix="crmworkshop-tests-")

import pytest
from hypothesis import settings

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
