"""What the facilitator reads on day 5, Wrap-up."""

from typing import Final

from crmworkshop.method.guide import Guide

WRAP_UP: Final = (
    Guide(
        id="5.1",
        title="Complete deliverables",
        short="Complete deliverables",
        question="What is still unfinished, and who will finish it by when?",
        day=5,
        purpose="Good workshops leave loose ends. Everything unrated, unowned or undecided is gathered here, gets a name and a date, and is closed before the results go out.",
        steps=(
            "Go through the days and write down what is missing.",
            "Empty the parking lot: answer, turn into an action, or let go.",
            "Give every open item one person and one date.",
            "Close what takes less than five minutes on the spot.",
            "Work through the closing checklist.",
            "Create the deliverables and read them as a stranger would.",
        ),
        inputs=(
            "Progress of all activities",
            "Parking lot, decisions and actions",
        ),
        outputs=(
            "Open items with owner and date",
            "Complete deliverables",
        ),
        materials=("This app and a quiet hour",),
        people=(
            "Facilitator",
            "Initiative manager",
        ),
        prompts=(
            "What would a reader who was not here ask first?",
            "Which decision would you be unable to explain in three months?",
            "Whose answer are we still waiting for?",
        ),
        examples=(
            "Satisfaction of the late shift in service: team lead, Tuesday",
            "Licence numbers of the mailing tool: procurement, Friday",
            "Decide on lead scoring, where the room was split: sponsor, next review",
        ),
        empty="Nothing is open yet; write down what has to be finished, with a name and a date.",
    ),
    Guide(
        id="5.2",
        title="Review and sign-off",
        short="Sign-off",
        question="Do the people responsible agree with the results and with what happens next?",
        day=5,
        purpose="A roadmap counts once those who pay and those who act have said yes to it. Review meetings keep it alive after the facilitator has left.",
        steps=(
            "Send the report two days ahead, with the summary page on top.",
            "Present the story in twenty minutes: goals, findings, roadmap, money.",
            "Ask each signatory for a decision, and write down their conditions.",
            "Fix reviews after 30, 60 and 90 days, and put them in the diaries.",
            "Confirm who owns the next steps and where progress will be shown.",
            "Agree when to assess again, and keep this file as the baseline.",
        ),
        inputs=(
            "Report and one-page roadmap",
            "Open items",
            "Diaries of sponsor and committee",
        ),
        outputs=(
            "Sign-off decisions",
            "Review meetings",
            "Plan for the next steps",
        ),
        materials=(
            "Printed one-page roadmap",
            "Report as PDF",
        ),
        people=(
            "Sponsor",
            "Steering committee",
            "Initiative manager",
            "Facilitator",
        ),
        prompts=(
            "What would you need to see before you can sign?",
            "Which part of this will you defend before your own team?",
            "How shall we tell the people who took part in the survey?",
            "When do we look at the ratings again?",
        ),
        examples=(
            "Head of sales: approved with changes, start of the portal after the season",
            "First review: 30 days after sign-off, one hour, owners report in person",
            "Managing director: approved, asks for a page on savings each quarter",
        ),
        empty="Enter who is to approve the results, and when you will meet again to review progress.",
    ),
)
