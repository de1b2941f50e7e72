"""The rules of the house as failing tests: style, types, layers, and a Qt binding that counts references."""

import subprocess
import sys
from pathlib import Path

import pytest

LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def run_tool(checkout: Path, *arguments: str) -> None:
    """Runs one of the environment's tools on the checkout and shows what it found wrong."""
    done = subprocess.run(
        [sys.executable, *arguments], cwd=checkout, capture_output=True, text=True, check=False
    )
    if done.returncode:
        pytest.fail(f"{' '.join(arguments)}\n{done.stdout}{done.stderr}", pytrace=False)


def test_ruff_finds_nothing(checkout: Path) -> None:
    run_tool(checkout, "-m", "ruff", "check", ".")


def test_formatted_alike(checkout: Path) -> None:
    run_tool(checkout, "-m", "ruff", "format", "--check", ".")


def test_types_are_strict(checkout: Path) -> None:
    run_tool(checkout, "-m", "mypy")


def test_imports_run_downwards_only(checkout: Path) -> None:
    run_tool(checkout, "-c", LINT_IMPORTS)


def test_a_layer_that_imports_upwards_is_found(checkout: Path, tmp_path: Path) -> None:
    """The contracts bite: each broken rule is told by name."""
    package = tmp_path / "crmworkshop"
    files = {
        "__init__.py": "",
        "activities/__init__.py": "import uvicorn",
        "app.py": "",
        "cli.py": "",
        "errors.py": "",
        "language.py": "",
        "paths.py": "",
        "method/__init__.py": "import crmworkshop.models",
        "models/__init__.py": "import PySide6",
        "reports/__init__.py": "import sqlalchemy",
        "ui/__init__.py": "import openpyxl",
        "ui/pages/__init__.py": "",
        "ui/pages/one.py": "import crmworkshop.ui.pages.two",
        "ui/pages/two.py": "",
    }
    for name, text in files.items():
        file = package / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (tmp_path / "pyproject.toml").write_bytes((checkout / "pyproject.toml").read_bytes())

    done = subprocess.run(
        [sys.executable, "-P", "-c", LINT_IMPORTS],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1, done.stdout + done.stderr
    assert "Contracts: 0 kept, 6 broken." in done.stdout


def test_qt_binding_gives_none_back() -> None:
    """PySide6 6.12.0 on Python 3.11 loses a reference to None at each void call and soon aborts."""
    probe = "from PySide6.QtCore import QObject\no = QObject()\nfor _ in range(20_000): o.setObjectName('x')"
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
