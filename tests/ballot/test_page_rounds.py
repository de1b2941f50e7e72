"""The page in a real browser: dots, a laptop that slept, a locked screen, and one round after the other."""

import signal
import sys
from collections.abc import Callable

import pytest
from selenium.webdriver.common.by import By

from crmworkshop.ballot.rounds import close_round
from crmworkshop.ballot.server import BallotServer
from crmworkshop.method.scales import Poll, Question
from crmworkshop.models.changes import Change, added
from crmworkshop.models.workshop import Workshop

from .browser import BACK_WITHIN, Browser
from .conftest import ASKED, CARD, GOALS, POLLED, PROCESSES, VOTED
from .test_headless import ended, served

Serve = Callable[..., BallotServer]
SENT = "Saved on this phone and sent"


def dots(browser: Browser) -> list[str]:
    """What has a dot, and what is said about those that are left."""
    return [*(each.text for each in browser.all(".votes [aria-pressed=true] .name")), left(browser)]


def left(browser: Browser) -> str:
    return browser.driver.find_element(By.CSS_SELECTOR, ".votes [role=status]").text


def give(browser: Browser, name: str) -> None:
    next(each for each in browser.all(".votes .choice") if each.text.startswith(name)).click()


def test_dots_are_given_on_one_screen(workshop: Workshop, serve: Serve, browser: Browser) -> None:
    workshop.do(Change("Polls", tuple(added(each) for each in POLLED)))
    browser.open(serve(VOTED.name).url)
    browser.tap("Field sales")
    browser.tap("Start")
    browser.reads("1 of 5")  # a process, a criterion, all goals, all cards, an initiative
    browser.tap("Crucial")
    browser.wait(lambda: browser.heading == "Usability")
    browser.tap("Skip")
    browser.wait(lambda: browser.heading == "Which goals matter most to our success?")
    assert "Give up to 2 dots." in browser.text
    assert [each.text for each in browser.all("h2.group")] == ["Grow", "שימור לקוחות"]
    assert dots(browser) == ["2 dots left"]
    assert browser.all(".bar button")[2].text == "Skip"
    give(browser, "هدف")
    assert dots(browser) == ["هدف الاحتفاظ", "One dot left"]
    assert browser.all(".bar button")[2].text == "Next"
    give(browser, "Answer leads")
    give(browser, "Renew")
    assert dots(browser) == [
        "Answer leads within an hour",
        "هدف الاحتفاظ",
        "No dots left: take one back to give it elsewhere.",
    ]
    browser.accessible()
    directions = [each.value_of_css_property("direction") for each in browser.all(".votes .name")]
    assert directions == ["ltr", "ltr", "rtl", "ltr"]
    give(browser, "Answer leads")
    give(browser, "One <i>price</i> list")
    assert dots(browser)[:2] == ["One <i>price</i> list", "هدف الاحتفاظ"]
    browser.reads(SENT)
    (ballot,) = workshop.box.ballots(VOTED.id).values()
    assert ballot.answers == {
        (PROCESSES[0].id, Question.IMPORTANCE): 4,
        (GOALS[1].id, Poll.GOAL): 1,
        (GOALS[2].id, Poll.GOAL): 1,
    }
    browser.tap("All in a list")
    browser.reads("2 of 5")
    assert "Give one dot." in browser.text  # there is one card only
    browser.accessible()
    give(browser, CARD.text)
    browser.reads("3 of 5")
    browser.driver.refresh()
    browser.reads("3 of 5")
    browser.tap("Next")
    browser.reads("3 of 5 answered.")


def test_dots_given_without_a_connection_fit_with_those_of_another_tab(
    workshop: Workshop, serve: Serve, browser: Browser
) -> None:
    workshop.do(Change("Polls", tuple(added(each) for each in POLLED)))
    browser.open(serve(VOTED.name).url)
    browser.tap("Field sales")
    browser.tap("Start")
    browser.tap("Skip")
    browser.wait(lambda: browser.heading == "Usability")
    browser.tap("Skip")
    first, address = browser.driver.current_window_handle, browser.driver.current_url
    browser.driver.switch_to.new_window("tab")
    browser.open(address)
    browser.wait(lambda: left(browser) == "2 dots left")
    browser.network(there=False)
    give(browser, "Renew")
    assert left(browser) == "One dot left"
    second = browser.driver.current_window_handle
    browser.driver.switch_to.window(first)
    give(browser, "Answer leads")
    give(browser, "One")
    browser.reads(SENT)
    browser.driver.switch_to.window(second)
    browser.network(there=True)
    browser.reads("An answer was not accepted. Please reload this page.")
    browser.driver.refresh()
    browser.wait(lambda: left(browser).startswith("No dots left"))
    assert dots(browser)[:2] == ["Answer leads within an hour", "One <i>price</i> list"]
    browser.reads(SENT)
    browser.driver.close()
    browser.driver.switch_to.window(first)


def test_a_phone_is_led_to_the_next_round(workshop: Workshop, serve: Serve, browser: Browser) -> None:
    workshop.do(Change("Polls", tuple(added(each) for each in POLLED)))
    first = serve(ASKED.name)
    browser.open(first.url)
    browser.tap("خدمة العملاء")
    browser.tap("Start")
    browser.tap("Good")
    browser.reads("2 of 6")
    browser.reads(SENT)
    close_round(workshop, ASKED.id)
    browser.wake()
    browser.reads("The round is closed.")
    browser.reads("If this page stays open, it leads to the next round.")
    first.stop()
    second = serve(VOTED.name, first.port)
    browser.wait(lambda: browser.heading == "A new round is open", BACK_WITHIN)
    browser.accessible()
    browser.driver.refresh()  # who comes by the old address gets there as well
    browser.wait(lambda: browser.heading == "A new round is open")
    browser.tap("Continue")
    browser.wait(lambda: browser.heading == VOTED.name)
    assert browser.driver.current_url == second.url
    assert browser.pressed() == ["خدمة العملاء"]  # once is enough
    browser.tap("Start")
    browser.tap("Important")
    browser.reads(SENT)
    (before,), (after,) = (workshop.box.ballots(each.id) for each in (ASKED, VOTED))
    assert before != after  # nothing tells that they are the same phone's
    close_round(workshop, VOTED.id)
    second.stop()
    serve(ASKED.name, first.port)  # and back, where the first one goes on
    browser.wait(lambda: browser.heading == "A new round is open", BACK_WITHIN)
    browser.tap("Continue")
    browser.reads("2 of 6")
    browser.tap("Back")
    browser.wait(lambda: browser.pressed() == ["Good"])


@pytest.mark.skipif(sys.platform == "win32", reason="sends the signals of POSIX")
def test_a_laptop_that_slept_is_found_again(workshop: Workshop, browser: Browser) -> None:
    workshop.close()
    with served(workshop.path, "--open", "next", "--port", "0") as (process, phone):
        phone.close()
        browser.open(phone.url)
        browser.tap("Field sales")
        browser.tap("Start")
        browser.tap("Excellent")
        browser.reads("2 of 6")
        browser.reads(SENT)
        process.send_signal(signal.SIGSTOP)  # lines stay open, and nobody answers
        browser.tap("Poor")
        browser.reads("No connection to the laptop.")
        process.send_signal(signal.SIGCONT)
        browser.reads(SENT, BACK_WITHIN)
        browser.driver.refresh()
        browser.reads("3 of 6", BACK_WITHIN)
        browser.tap("Back")
        browser.wait(lambda: browser.pressed() == ["Poor"])
        assert ended(process, signal.SIGINT)[0] == 0


def test_a_phone_that_was_locked_goes_on(workshop: Workshop, serve: Serve, browser: Browser) -> None:
    first = browser.driver.current_window_handle
    browser.driver.switch_to.new_window("tab")  # of its own, for it is never quite the same afterwards
    browser.open(serve().url)
    browser.tap("Field sales")
    browser.tap("Start")
    browser.tap("Excellent")
    browser.reads("2 of 6")
    browser.lock()
    close_round(workshop, ASKED.id)
    browser.unlock()
    browser.reads("Your answers are in: 1 of 6.", BACK_WITHIN)
    browser.driver.close()
    browser.driver.switch_to.window(first)


def test_a_phone_that_may_keep_nothing_comes_back_all_the_same(
    workshop: Workshop, serve: Serve, browser: Browser
) -> None:
    """As in a private window of an old phone: its storage refuses everything."""
    refuse = "Object.defineProperty(window, 'localStorage', {get: function () { throw new Error('no'); }});"
    script = browser.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": refuse})
    try:
        browser.open(serve().url)
        browser.tap("Field sales")
        browser.tap("Start")
        browser.tap("Excellent")
        browser.reads("2 of 6")
        browser.reads(SENT)
        browser.driver.refresh()
        browser.reads("2 of 6")
        browser.tap("Good")
        browser.reads("3 of 6")
        browser.reads(SENT)
        (ballot,) = workshop.box.ballots(ASKED.id).values()
        assert list(ballot.answers.values()) == [4, 3]
    finally:
        browser.driver.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", script)
