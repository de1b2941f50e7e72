"""The page on a phone, in a real browser: rating, coming back, being corrected, and nothing that bars anybody."""

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By

import crmworkshop.ballot
from crmworkshop.ballot.rounds import close_round
from crmworkshop.ballot.server import BallotServer
from crmworkshop.ballot.texts import page_texts
from crmworkshop.method.scales import Question
from crmworkshop.models.changes import Change, changed
from crmworkshop.models.workshop import Workshop

from .browser import BACK_WITHIN, Browser
from .conftest import ASKED, DEPARTMENTS, PROCESSES, show_round

Serve = Callable[..., BallotServer]
PAGE = Path(crmworkshop.ballot.__file__).with_name("page")

WORDS = {
    "en-GB": ("Start", "How well does this process work today?", "Good", "Poor", "Satisfied", "Back"),
    "de-DE": ("Start", "Wie gut läuft dieser Prozess heute?", "Gut", "Schlecht", "Zufrieden", "Zurück"),
}
SENT = {"en-GB": "Saved on this phone and sent", "de-DE": "Auf dem Telefon gespeichert und gesendet"}
THANKS = {"en-GB": ("Thank you", "6 of 6"), "de-DE": ("Danke", "6 von 6")}


@pytest.mark.parametrize("language", ["en-GB", "de-DE"])
def test_a_person_rates_on_the_phone(
    workshop: Workshop, serve: Serve, browser: Browser, language: str
) -> None:
    start, sentence, good, poor, satisfied, back = WORDS[language]
    browser.open(serve().url, language)
    browser.tap("Field sales")
    browser.tap(start)
    browser.reads(sentence)
    for at, process in enumerate(PROCESSES):
        browser.wait(lambda process=process: browser.heading == process.name)
        browser.tap(poor if at else good)
    browser.wait(lambda: browser.heading == PROCESSES[0].name)
    browser.tap(back)  # the third answer is corrected
    browser.wait(lambda: browser.pressed() == [poor])
    browser.tap(good)
    for process in PROCESSES:
        browser.wait(lambda process=process: browser.heading == process.name)
        browser.tap(satisfied)
    thanks, counted = THANKS[language]
    browser.wait(lambda: browser.heading == thanks)
    browser.reads(counted)
    browser.reads(SENT[language])
    assert workshop.snapshot().answers == ()
    close_round(workshop, ASKED.id)
    browser.wake()
    browser.wait(lambda: not browser.all("button"))
    assert browser.heading == thanks
    assert counted in browser.text
    department = DEPARTMENTS[0].id
    show_round(workshop)
    answers = {(a.process, a.question, a.value): a.count for a in workshop.snapshot().answers}
    current = {(p.id, Question.CURRENT, v): 1 for p, v in zip(PROCESSES, (3, 1, 3), strict=True)}
    assert answers == current | {(p.id, Question.SATISFACTION, 4): 1 for p in PROCESSES}
    assert workshop.snapshot().respondents == {department: 1}


def test_a_phone_comes_back_with_its_answers(workshop: Workshop, serve: Serve, browser: Browser) -> None:
    server = serve()
    browser.open(server.url)
    browser.tap("Field sales")
    browser.tap("Start")
    browser.tap("Excellent")
    browser.reads("2 of 6")
    browser.reads("Saved on this phone and sent")

    browser.driver.refresh()  # a reload stands where one was
    browser.reads("2 of 6")
    browser.tap("Back")
    browser.wait(lambda: browser.pressed() == ["Excellent"])

    browser.network(there=False)  # what is answered without a connection is kept and sent later
    browser.tap("Good")
    browser.reads("No connection to the laptop.")
    assert workshop.box.ballots(ASKED.id).popitem()[1].answers == {(PROCESSES[0].id, Question.CURRENT): 4}
    browser.network(there=True)
    browser.reads("Saved on this phone and sent", BACK_WITHIN)

    server.stop()  # and so is what is answered while the laptop is away
    browser.tap("Poor")
    browser.reads("No connection to the laptop.")
    again = serve("State today", server.port)
    browser.reads("Saved on this phone and sent", BACK_WITHIN)
    browser.driver.refresh()
    browser.reads("3 of 6")
    show_round(workshop)
    again.stop()
    answers = Counter({(a.process, a.question, a.value): a.count for a in workshop.snapshot().answers})
    assert answers == {(PROCESSES[0].id, Question.CURRENT, 3): 1, (PROCESSES[1].id, Question.CURRENT, 1): 1}


def test_whoever_comes_by_the_short_address_types_the_code(serve: Serve, browser: Browser) -> None:
    server = serve()
    browser.open(server.url.removesuffix(server.code))
    browser.wait(lambda: browser.heading == "Join the round")
    field = browser.driver.find_element(By.ID, "code")
    field.send_keys("WRONG")
    browser.tap("Continue")
    browser.reads("There is no round with this code.")
    browser.driver.find_element(By.ID, "code").send_keys(server.code.lower())
    browser.tap("Continue")
    browser.wait(lambda: browser.heading == "State today")
    assert browser.driver.current_url == server.url


def test_a_person_alone_in_a_department_is_told_before_answering(
    workshop: Workshop, serve: Serve, browser: Browser
) -> None:
    browser.open(serve().url)
    told = "You are the only one in this department"
    browser.tap("Field sales")
    assert told not in browser.text
    browser.tap("Legal")
    assert told in browser.text
    assert workshop.box.ballots(ASKED.id) == {}


def test_a_named_round_asks_for_the_name_and_says_that_it_is_kept(
    workshop: Workshop, serve: Serve, browser: Browser
) -> None:
    workshop.do(Change("Ask by name", (changed(ASKED, anonymous=False),)))
    browser.open(serve().url)
    browser.reads("This round keeps names")
    browser.tap("Field sales")
    assert not browser.all("button.primary")[0].is_enabled()
    browser.driver.find_element(By.ID, "name").send_keys("Ada <i>Byron</i>")
    browser.tap("Start")
    browser.tap("Good")
    browser.reads("Saved on this phone and sent")
    (ballot,) = workshop.box.ballots(ASKED.id).values()
    assert ballot.respondent == "Ada <i>Byron</i>"


def test_nothing_bars_anybody(workshop: Workshop, serve: Serve, browser: Browser) -> None:
    server = serve()
    browser.open(server.url.removesuffix(server.code))
    browser.wait(lambda: browser.heading == "Join the round")
    browser.accessible()
    browser.open(server.url)
    browser.tap("Legal")
    browser.accessible()
    browser.tap("Start")
    browser.tap("Good")
    browser.wait(lambda: browser.heading == PROCESSES[1].name)
    name = browser.driver.find_element(By.TAG_NAME, "h1")
    assert name.value_of_css_property("direction") == "rtl"
    browser.tap("Back")
    browser.reads("Take this answer back")
    browser.accessible()
    browser.tap("All in a list")
    browser.wait(lambda: len(browser.all(".row")) == 6)
    assert "<b>Lead</b> & scoring" in browser.text
    assert not browser.all("main b")
    browser.accessible()
    browser.tap("Next")
    browser.wait(lambda: browser.heading == "Thank you")
    browser.accessible()
    close_round(workshop, ASKED.id)
    browser.wake()
    browser.wait(lambda: not browser.all("button"))
    browser.accessible()
    width = browser.driver.execute_script("return document.documentElement.scrollWidth")
    assert width <= 390


def script() -> str:
    return "".join(each.read_text(encoding="utf-8") for each in PAGE.glob("*.js"))


def test_the_page_is_small_and_asks_for_no_text_that_is_not_there() -> None:
    assert sum(each.stat().st_size for each in PAGE.iterdir()) < 60 * 1024
    asked = set(re.findall(r"\btexts\.(\w+)", script()))
    assert asked == page_texts().keys()


def test_the_page_runs_on_old_phones() -> None:
    for newer in (r"=>", r"`", r"\b(let|const|class|async|await)\b", r"\bfetch\(", r"\bPromise\b", r"\.\.\."):
        assert not re.search(newer, re.sub(r"/\*.*?\*/", "", script(), flags=re.DOTALL)), newer
