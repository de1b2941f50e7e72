"""Background work: results, progress, expected failures and cancelling, all heard on the main thread."""

from collections.abc import Iterator
from threading import Event, get_ident

import pytest
from pytestqt.qtbot import QtBot

from crmworkshop.errors import Cancelled, SystemRefused
from crmworkshop.ui.tasks import Task, Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.stop()


def test_work_runs_elsewhere_and_its_result_arrives_here(tasks: Tasks, qtbot: QtBot) -> None:
    heard: list[object] = []
    task = tasks.run(lambda _task: get_ident())
    task.finished.connect(lambda where: heard.extend((where, get_ident())))
    with qtbot.waitSignal(task.ended):
        pass
    worker, listener = heard
    assert worker != get_ident()
    assert listener == get_ident()
    assert not tasks.busy


def test_progress_is_told_in_order(tasks: Tasks, qtbot: QtBot) -> None:
    def work(task: Task) -> str:
        for part in range(3):
            task.report(part / 2, f"part {part}")
        return "done"

    heard: list[tuple[float, str]] = []
    task = tasks.run(work)
    task.progressed.connect(lambda share, text: heard.append((share, text)))
    with qtbot.waitSignal(task.finished) as finished:
        pass
    assert finished.args == ["done"]
    assert heard == [(0.0, "part 0"), (0.5, "part 1"), (1.0, "part 2")]


def test_an_expected_failure_is_a_sentence(tasks: Tasks, qtbot: QtBot) -> None:
    def work(_task: Task) -> None:
        raise SystemRefused("The disk is full.")

    task = tasks.run(work)
    with qtbot.waitSignal(task.failed) as failed:
        pass
    assert failed.args == ["The disk is full."]


def test_cancelling_ends_the_work_at_its_next_report(tasks: Tasks, qtbot: QtBot) -> None:
    begun, go_on = Event(), Event()

    def work(task: Task) -> None:
        begun.set()
        go_on.wait(10)
        task.report(0.5, "half")

    task = tasks.run(work)
    assert begun.wait(10)
    task.cancel()
    with qtbot.waitSignal(task.cancelled):
        go_on.set()


def test_work_that_says_cancelled_is_cancelled(tasks: Tasks, qtbot: QtBot) -> None:
    def work(_task: Task) -> None:
        raise Cancelled("Stopped.")

    task = tasks.run(work)
    with qtbot.waitSignal(task.cancelled):
        pass


def test_what_nobody_expected_reaches_the_top_level_handler(tasks: Tasks, qtbot: QtBot) -> None:
    def work(_task: Task) -> None:
        raise KeyError("a bug")

    with qtbot.captureExceptions() as caught:
        task = tasks.run(work)
        with qtbot.waitSignal(task.ended):
            pass
    assert [kind for kind, _error, _trace in caught] == [KeyError]
