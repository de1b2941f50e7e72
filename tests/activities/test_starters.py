"""Starting rows are offered once, also in another language; the team is judged where its departments are understood."""

from pathlib import Path

from crmworkshop.activities.beginning import begin, criteria_steps, data_area_steps, practice_steps
from crmworkshop.activities.figures import figures
from crmworkshop.activities.team import team_warnings
from crmworkshop.language import load, speaking
from crmworkshop.method.vocabulary import TeamRole
from crmworkshop.models.changes import Change, added, changed
from crmworkshop.models.people import Department, Person, Settings
from crmworkshop.models.vendors import DataArea, VendorPractice, VendorScore
from crmworkshop.models.workshop import Workshop


def test_what_was_translated_by_hand_is_not_offered_again(tmp_path: Path) -> None:
    """A workshop begun in English, its rows renamed into a language of which the app knows nothing."""
    with begin(tmp_path / "w.crmw", Settings(organisation="Northgate", products="Kern CRM")) as workshop:
        steps = criteria_steps(workshop.snapshot())
        assert len(steps) == 1 + 14
        workshop.do(Change("Start", steps))
        snapshot = workshop.snapshot()
        named = [changed(each, name=f"Περιοχή {at}") for at, each in enumerate(snapshot.all(DataArea))]
        named += [
            changed(each, name=f"Πρακτική {at}") for at, each in enumerate(snapshot.all(VendorPractice))
        ]
        named += [
            changed(each, criterion=f"Κριτήριο {at}") for at, each in enumerate(snapshot.all(VendorScore))
        ]
        workshop.do(Change("Translate", tuple(named)))
        for spoken in ("en", "de"):
            with speaking(load(spoken)):
                renamed = workshop.snapshot()
                assert data_area_steps(renamed) == ()
                assert practice_steps(renamed) == ()
                assert criteria_steps(renamed) == ()


def warned(workshop: Workshop) -> tuple[str, ...]:
    snapshot = workshop.snapshot()
    return team_warnings(snapshot, figures(snapshot))


def test_nobody_is_missed_among_departments_that_are_not_understood(tmp_path: Path) -> None:
    with Workshop.create(tmp_path / "w.crmw", Settings(organisation="Northgate")) as workshop:
        greek = [Department(position=at, name=name) for at, name in enumerate(("Πωλήσεις", "Οικονομικά"), 1)]
        member = Person(position=1, name="Ada", team_role=TeamRole.SPONSOR, department=greek[0].id)
        workshop.do(Change("Set up", tuple(added(each) for each in (*greek, member))))
        assert warned(workshop) == ()

        workshop.do(Change("Say it", (changed(greek[0], function="Sales, also abroad"),)))
        assert warned(workshop) == ("Nobody in the core team speaks for Marketing, Customer service, IT.",)


def test_a_team_without_departments_is_judged_by_its_titles(tmp_path: Path) -> None:
    with Workshop.create(tmp_path / "w.crmw", Settings(organisation="Northgate")) as workshop:
        member = Person(position=1, name="Ada", team_role=TeamRole.SPONSOR, job_title="Head of marketing")
        workshop.do(Change("Set up", (added(member),)))
        assert warned(workshop) == ("Nobody in the core team speaks for Sales, Customer service, IT.",)
