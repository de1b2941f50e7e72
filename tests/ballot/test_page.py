"""The page on a phone, in a real browser: rating, coming back, being corrected, and nothing that bars anybody."""

import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_core_python.selenium import Axe
from selenium.common.exceptions import NoSuchElementException, StaleElementReferenceException
from selenium.webdriver import Chrome, ChromeOptions, ChromeService
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

import crmworkshop.ballot
from crmworkshop.ballot.rounds import close_round
from crmworkshop.ballot.server import BallotServer
from crmworkshop.ballot.texts import page_texts
from crmworkshop.method.scales import Question
from crmworkshop.models.changes import Change, changed
from crmworkshop.models.workshop import Workshop

from .conftest import ASKED, DEPARTMENTS, PROCESSES, show_round

Serve = Callable[..., BallotServer]
PAGE = Path(crmworkshop.ballot.__file__).with_name("page")
BACK_WITHIN = 5.0
"""Seconds after which a phone that lost the laptop goes on, as people expect."""
PATIENCE = 20.0
"""Seconds for everything else, on a machine that has other work."""
STANDARD = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}
}


class Browser:
    """A phone's browser: what is seen, and what is tapped."""

    def __init__(self, driver: Chrome) -> None:
        self.driver = driver

    def wait(self, condition: Callable[[], Any], seconds: float = PATIENCE) -> Any:
        moving = (StaleElementReferenceException, NoSuchElementException)  # the page is being made anew
        return WebDriverWait(self.driver, seconds, 0.05, moving).until(lambda _driver: condition())

    def open(self, url: str, languages: str = "en-GB") -> None:
        agent = {"userAgent": "phone", "acceptLanguage": languages}
        self.driver.execute_cdp_cmd("Network.setUserAgentOverride", agent)
        self.driver.get(url)

    def all(self, selector: str) -> list[WebElement]:
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    @property
    def text(self) -> str:
        return self.driver.find_element(By.TAG_NAME, "body").text

    @property
    def heading(self) -> str:
        return self.driver.find_element(By.TAG_NAME, "h1").text

    def reads(self, text: str, seconds: float = PATIENCE) -> None:
        self.wait(lambda: text in self.text, seconds)

    def tap(self, text: str) -> None:
        """Tap the button that says exactly this."""

        def tapped() -> bool:
            button = next((each for each in self.all("button") if each.text.strip() == text), None)
            if button is not None:
                button.click()
            return button is not None

        self.wait(tapped)

    def pressed(self) -> list[str]:
        return [each.text for each in self.all("[aria-pressed=true]")]

    def wake(self) -> None:
        """Look at the phone again: the page asks at once how things stand."""
        self.driver.execute_script("window.dispatchEvent(new Event('focus'))")

    def network(self, there: bool) -> None:
        conditions = {"offline": not there, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
        self.driver.execute_cdp_cmd("Network.enable", {})
        self.driver.execute_cdp_cmd("Network.emulateNetworkConditions", conditions)

    def accessible(self) -> None:
        """In both themes, as axe judges it."""
        axe = Axe()
        self.driver.execute_script(axe.axe_script)
        for theme in ("dark", "light"):
            scheme = {"features": [{"name": "prefers-color-scheme", "value": theme}]}
            self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", scheme)
            found = axe.run(self.driver, options=STANDARD)
            told = [(each["id"], [node["html"] for node in each["nodes"]]) for each in found["violations"]]
            assert (theme, told) == (theme, [])


@pytest.fixture(scope="module")
def driver(outside_program: Callable[[str], str]) -> Iterator[Chrome]:
    options = ChromeOptions()
    options.binary_location = outside_program("chromium")
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu"):
        options.add_argument(argument)
    metrics = {"width": 390, "height": 844, "pixelRatio": 1.0}
    options.add_experimental_option("mobileEmulation", {"deviceMetrics": metrics})
    started = Chrome(options, ChromeService(outside_program("chromedriver")))
    yield started
    started.quit()


@pytest.fixture
def browser(driver: Chrome) -> Iterator[Browser]:
    found = Browser(driver)
    yield found
    found.network(there=True)
    driver.get("about:blank")


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


def test_the_page_is_small_and_asks_for_no_text_that_is_not_there() -> None:
    assert sum(each.stat().st_size for each in PAGE.iterdir()) < 60 * 1024
    asked = set(re.findall(r"\btexts\.(\w+)", (PAGE / "page.js").read_text(encoding="utf-8")))
    assert asked == page_texts().keys()


def test_the_page_runs_on_old_phones() -> None:
    script = (PAGE / "page.js").read_text(encoding="utf-8")
    for newer in (r"=>", r"`", r"\b(let|const|class|async|await)\b", r"\bfetch\(", r"\bPromise\b", r"\.\.\."):
        assert not re.search(newer, re.sub(r"/\*.*?\*/", "", script, flags=re.DOTALL)), newer
