"""The deliverables made by another process: the same files, told and stopped as if it were this one."""

import os
import signal
from pathlib import Path

import psutil
import pytest

from crmworkshop.errors import Cancelled, SystemRefused, UsageError
from crmworkshop.language import ENGLISH, load, use
from crmworkshop.models.registry import RECORD_TYPES
from crmworkshop.models.snapshot import Snapshot, put_together
from crmworkshop.models.workshop import Workshop
from crmworkshop.reports.apart import export_apart
from crmworkshop.reports.export import export


class Listener:
    """Keeps what is told and stops when it is to."""

    def __init__(self, stop_at: float = 2.0) -> None:
        self.told: list[tuple[float, str]] = []
        self.lacking: list[str] = []
        self._stop_at = stop_at

    def progress(self, share: float, text: str) -> None:
        self.told.append((share, text))

    def cancelled(self) -> bool:
        return bool(self.told) and self.told[-1][0] >= self._stop_at

    def ask(self, snapshot: Snapshot, folder: Path, *only: str) -> list[Path]:
        return export_apart(
            snapshot, folder, only or None, self.progress, self.cancelled, self.lacking.append
        )


def children() -> list[psutil.Process]:
    """Processes of this one that make deliverables."""
    return [each for each in psutil.Process().children() if "spawn_main" in " ".join(each.cmdline())]


def test_a_snapshot_taken_apart_is_put_together_as_it_was(sample_snapshot: Snapshot) -> None:
    again = put_together(sample_snapshot.parts(7))
    assert all(again.all(kind) == sample_snapshot.all(kind) for kind in RECORD_TYPES)
    assert (again.answers, again.respondents, again.revision) == (
        sample_snapshot.answers,
        sample_snapshot.respondents,
        sample_snapshot.revision,
    )
    assert max(len(part.items) for part in sample_snapshot.parts(7)) <= 7
    assert again.answered.voices is None


def test_what_respondents_said_one_by_one_goes_along_once_it_was_read(sample_copy: Path) -> None:
    with Workshop.open(sample_copy) as workshop:
        snapshot = workshop.snapshot()
        assert workshop.hear(snapshot)
        heard = snapshot.answered.voices
        assert heard
        assert put_together(snapshot.parts(70)).answered.voices == heard


def test_the_files_are_those_that_this_process_makes(sample_snapshot: Snapshot, tmp_path: Path) -> None:
    listener = Listener()
    wanted = ("json", "calendar", "inventory")
    made = listener.ask(sample_snapshot, tmp_path / "there", *wanted)
    here = export(sample_snapshot, tmp_path / "here", wanted)
    assert [path.name for path in made] == [path.name for path in here]
    assert all(path.stat().st_size for path in made)
    for there, own in zip(made, here, strict=True):
        if own.suffix in (".json", ".ics"):
            assert there.read_bytes() == own.read_bytes()
    shares = [share for share, _ in listener.told]
    assert (shares, shares[-1]) == (sorted(shares), 1.0)
    assert not children()


def test_progress_and_what_is_lacking_are_told_in_the_language_of_the_window(
    sample_snapshot: Snapshot, tmp_path: Path
) -> None:
    listener = Listener()
    tables = {kind.table: sample_snapshot.all(kind) for kind in RECORD_TYPES}
    empty = Snapshot(tables | {"agenda_item": ()}, sample_snapshot.answered, 1)
    use(load("de"))
    try:
        assert listener.ask(empty, tmp_path, "agenda") == []
    finally:
        use(ENGLISH)
    assert listener.told[0][1] == "Zahlen"
    (sentence,) = listener.lacking
    assert sentence.startswith("Agenda: ")
    assert "noch nichts" in sentence


def test_cancelling_leaves_nothing_and_ends_the_other_process(
    sample_snapshot: Snapshot, tmp_path: Path
) -> None:
    with pytest.raises(Cancelled):
        Listener(stop_at=0.01).ask(sample_snapshot, tmp_path, "json", "workbook", "report")
    assert list(tmp_path.iterdir()) == []
    assert not children()


def test_who_hears_of_progress_may_stop_it(sample_snapshot: Snapshot, tmp_path: Path) -> None:
    class Stops(Listener):
        def progress(self, share: float, text: str) -> None:
            raise Cancelled(text)

    with pytest.raises(Cancelled):
        Stops().ask(sample_snapshot, tmp_path, "json", "workbook")
    assert list(tmp_path.iterdir()) == []
    assert not children()


def test_what_is_refused_there_is_said_here(sample_snapshot: Snapshot, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="statue"):
        Listener().ask(sample_snapshot, tmp_path, "statue")
    in_the_way = tmp_path / "file"
    in_the_way.write_text("no folder")
    with pytest.raises(SystemRefused, match="Choose another folder"):
        Listener().ask(sample_snapshot, in_the_way, "json")


@pytest.mark.skipif(os.name != "posix", reason="sends a signal")
def test_a_process_that_is_ended_from_outside_is_told_in_a_sentence(
    sample_snapshot: Snapshot, tmp_path: Path
) -> None:
    class Kills(Listener):
        def progress(self, share: float, text: str) -> None:
            for child in children():
                child.send_signal(signal.SIGKILL)

    with pytest.raises(SystemRefused, match="Try again"):
        Kills().ask(sample_snapshot, tmp_path, "report")
    assert not [path for path in tmp_path.iterdir() if not path.name.startswith(".")]
