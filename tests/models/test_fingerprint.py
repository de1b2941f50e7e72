"""The fingerprint of the tables belongs to the tables that this version makes."""

import subprocess
import sys
from pathlib import Path

from crmworkshop.models.fingerprint import FINGERPRINT, expected_tables, fingerprint
from crmworkshop.models.people import Settings
from crmworkshop.models.workshop import Workshop

OPEN_AND_WRITE = """
import sys
from pathlib import Path
from crmworkshop.models.changes import Change, added
from crmworkshop.models.people import Person
from crmworkshop.models.workshop import Workshop

with Workshop.open(Path(sys.argv[1])) as workshop:
    workshop.do(Change("Add", (added(Person(name="Ada")),)))
    workshop.undo()
    print(len(workshop.snapshot().all(Person)), "sqlalchemy" in sys.modules)
"""


def test_the_fingerprint_is_that_of_the_tables() -> None:
    assert fingerprint(expected_tables()) == FINGERPRINT, "put the new one into models/fingerprint.py"


def test_a_file_as_made_is_opened_read_and_written_without_what_makes_tables(
    tmp_path: Path, checkout: Path
) -> None:
    path = tmp_path / "acme.crmw"
    Workshop.create(path, Settings(organisation="Acme")).close()
    done = subprocess.run(
        [sys.executable, "-c", OPEN_AND_WRITE, str(path)],
        cwd=checkout,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("0 False\n", "")
