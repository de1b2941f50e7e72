"""A phone's browser: Chromium at a phone's size, by what is seen in it and tapped."""

from collections.abc import Callable
from typing import Any

from axe_core_python.selenium import Axe
from selenium.common.exceptions import NoSuchElementException, StaleElementReferenceException
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

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

    def lock(self) -> None:
        """Turn the screen off: nothing of the page runs."""
        self.driver.execute_cdp_cmd("Page.setWebLifecycleState", {"state": "frozen"})

    def unlock(self) -> None:
        self.driver.execute_cdp_cmd("Page.setWebLifecycleState", {"state": "active"})

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
