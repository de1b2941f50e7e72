"""A round that is served on this machine, and phones that speak HTTP to it."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from selenium.webdriver import Chrome, ChromeOptions, ChromeService

from crmworkshop.activities.rounds import showing
from crmworkshop.ballot.rounds import close_round, open_round
from crmworkshop.ballot.server import BallotServer, take_place
from crmworkshop.method.vocabulary import Box
from crmworkshop.models.changes import Change, added
from crmworkshop.models.people import Department, Settings
from crmworkshop.models.plan import Initiative
from crmworkshop.models.processes import Process
from crmworkshop.models.rounds import Round
from crmworkshop.models.strategy import Goal, Objective, StrategyCard
from crmworkshop.models.vendors import Product, VendorScore
from crmworkshop.models.workshop import Workshop

from .browser import Browser

AREA = Process(code="1", name="Sales", level=1, in_scope=True, position=1)
PROCESSES = tuple(
    Process(
        id=f"{at:032}", code=f"1.1.{at}", name=name, parent=AREA.id, level=3, in_scope=True, position=at + 1
    )
    for at, name in enumerate(("Opportunity stages", "תמיכה בלקוחות", "<b>Lead</b> & scoring"), 1)
)
DEPARTMENTS = (
    Department(id=f"d{1:031}", name="Field sales", headcount=9, position=1),
    Department(id=f"d{2:031}", name="Legal", headcount=1, position=2),
    Department(id=f"d{3:031}", name="خدمة العملاء", headcount=4, position=3),
)
ASKED = Round(id=f"r{1:031}", name="State today", questions=("current", "satisfaction"))

GROW, KEEP = (
    Objective(id=f"o{at:031}", name=name, position=at) for at, name in enumerate(("Grow", "שימור לקוחות"), 1)
)
GOALS = tuple(
    Goal(id=f"g{at:031}", name=name, objective=objective.id, benefit=benefit, position=at)
    for at, (name, objective, benefit) in enumerate(
        (
            ("Answer leads within an hour", GROW, "More of them buy"),
            ("هدف الاحتفاظ", KEEP, ""),
            ("One <i>price</i> list", GROW, ""),
            ("Renew in time", KEEP, ""),
        ),
        1,
    )
)
"""Those of one objective are not behind each other."""
CARD = StrategyCard(id=f"c{1:031}", text="Two systems for quotes", box=Box.TECHNICAL_GAPS)
PRODUCT = Product(id=f"p{1:031}", name="Acme CRM")
CRITERION = VendorScore(id=f"v{1:031}", criterion="Usability", product=PRODUCT.id)
INITIATIVE = Initiative(id=f"i{1:031}", name="Lead routing")
VOTED = Round(
    id=f"r{2:031}",
    name="Where to begin",
    questions=("importance", "criterion", "goal", "card", "ease"),
    processes=(PROCESSES[0].id,),
    dots=2,
    position=2,
)
POLLED = (GROW, KEEP, *GOALS, CARD, PRODUCT, CRITERION, INITIATIVE, VOTED)
"""What `VOTED` asks about besides processes."""


@dataclass
class Phone:
    """A phone that speaks to the server at an address, on one connection that it keeps."""

    url: str
    token: str = ""
    connection: HTTPConnection = field(init=False)

    def __post_init__(self) -> None:
        self.connection = HTTPConnection(urlsplit(self.url).netloc, timeout=10)

    @property
    def code(self) -> str:
        return urlsplit(self.url).path.strip("/")

    def ask(
        self, method: str, path: str, body: object = None, headers: dict[str, str] | None = None
    ) -> tuple[int, Any]:
        raw = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        sent = {"X-Code": self.code, "Content-Type": "application/json"}
        if self.token:
            sent["X-Ballot"] = self.token
        self.connection.request(method, path, raw, {**sent, **(headers or {})})
        reply = self.connection.getresponse()
        content = reply.read()
        is_json = reply.getheader("Content-Type") == "application/json"
        return reply.status, json.loads(content) if is_json else content

    def join(self) -> "Phone":
        status, told = self.ask("POST", "/api/join")
        assert status == 200
        self.token = told["token"]
        return self

    def say(self, answers: dict[str, int | None], department: int | None = 0, name: str = "") -> int:
        body: dict[str, object] = {"answers": answers, "name": name}
        body["department"] = None if department is None else DEPARTMENTS[department].id
        return self.ask("POST", "/api/ballot", body)[0]

    def own(self) -> Any:
        return self.ask("GET", "/api/ballot")[1]

    def close(self) -> None:
        self.connection.close()


def show_round(workshop: Workshop) -> None:
    """Close the round if it is open, and show what it found."""
    close_round(workshop, ASKED.id)
    found = workshop.find(Round, ASKED.id)
    assert found is not None
    workshop.do(showing(found))


def about(question: str, process: int = 0) -> str:
    """What the page calls an answer."""
    return f"{question}.{PROCESSES[process].id}"


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Workshop]:
    with Workshop.create(tmp_path / "w.crmw", Settings(organisation="Northgate")) as made:
        made.do(Change("Fill", tuple(added(each) for each in (AREA, *PROCESSES, *DEPARTMENTS, ASKED))))
        yield made


@pytest.fixture
def serve(workshop: Workshop) -> Iterator[Callable[..., BallotServer]]:
    """Serves a round, the prepared one if no other is named; it stops at the end of the test."""
    running: list[BallotServer] = []

    def start(name: str = "next", port: int = 0) -> BallotServer:
        place = take_place("127.0.0.1", port)
        running.append(BallotServer(workshop, open_round(workshop, name), place))
        running[-1].start()
        return running[-1]

    yield start
    for each in running:
        each.stop()


@pytest.fixture
def phone() -> Iterator[Callable[[BallotServer], Phone]]:
    """Makes phones that have joined."""
    made: list[Phone] = []

    def join(server: BallotServer) -> Phone:
        made.append(Phone(server.url).join())
        return made[-1]

    yield join
    for each in made:
        each.close()


@pytest.fixture(scope="session")
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
