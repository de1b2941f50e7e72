"""What the facilitator reads on day 4, Roadmap."""

from typing import Final

from crmworkshop.method.guide import Guide

ROADMAP: Final = (
    Guide(
        id="3.2.1",
        title="Identify key optimisation areas",
        short="Optimisation areas",
        question="What will we do, and what deserves to be done first?",
        day=4,
        minutes=60,
        minutes_most=180,
        purpose="Findings become initiatives that somebody can own. Scoring them by how critical, how easy and how effective they are turns a long wish list into an order the room can defend.",
        steps=(
            "Read all findings and group those that one remedy would cure.",
            "Word each initiative as a result, beginning with a verb.",
            "Link it to the processes, applications and goals it serves.",
            "Score criticality, ease and impact from 1 to 5; compare scores, not arguments.",
            "Estimate effort, cost and yearly benefit, roughly but with a reason.",
            "Give each initiative an owner who is present or has agreed.",
            "Mark old debt, and say what it costs to leave it alone.",
        ),
        inputs=(
            "All findings of day 3",
            "CRM goals by votes",
            "Costs, where known",
        ),
        outputs=(
            "Initiatives with score and owner",
            "Returns",
        ),
        materials=(
            "Projector",
            "Findings printed as cards",
        ),
        people=(
            "Optimisation team",
            "Sponsor for the last half hour",
        ),
        prompts=(
            "Which three would you keep if money were halved?",
            "What can be finished within thirty days?",
            "Which one makes another unnecessary?",
            "How will we know that it worked?",
            "What does it cost each month to wait?",
        ),
        examples=(
            "Agree on one definition of a qualified lead: criticality 5, ease 4, impact 5",
            "Merge duplicate accounts and stop new ones: criticality 4, ease 3, impact 4",
            "Replace the nightly file to billing by an interface: criticality 4, ease 2, impact 4",
        ),
        empty="Turn each finding, or several together, into something that can be done and has an owner.",
    ),
    Guide(
        id="3.2.2",
        title="Build the roadmap and next steps",
        short="Roadmap",
        question="Who does what, and in which order, over the coming year?",
        day=4,
        minutes=120,
        minutes_most=120,
        purpose="A list becomes a plan when dates, people and dependencies fit together. The roadmap should show something finished in the first quarter, and no more at once than your people can carry.",
        steps=(
            "Place the best-scored initiatives first, each with a start and a length.",
            "Add what has to be finished before, and see what moves.",
            "Check the load: no owner with more than two initiatives at a time.",
            "Mind fixed dates such as renewals, peak season and year-end closing.",
            "Read out the lanes now, next and later; move back what is wishful thinking.",
            "Set the backlog state of the others and decide who keeps the backlog.",
            "Agree on the first three steps, with names, before anyone leaves.",
        ),
        inputs=(
            "Scored initiatives",
            "Calendar of fixed dates",
            "Capacity of owners",
        ),
        outputs=(
            "Roadmap with dependencies",
            "Backlog",
            "Next steps",
        ),
        materials=(
            "Projector",
            "Year planner on the wall",
        ),
        people=(
            "Optimisation team",
            "Sponsor",
            "Owners of initiatives",
        ),
        prompts=(
            "What will users notice within ninety days?",
            "Which start date depends on somebody who is not here?",
            "What do we stop doing to make room?",
            "What could delay the first initiative, and who would see it first?",
        ),
        examples=(
            "Now: agree on the lead definition, six weeks, sales operations",
            "Next: merge duplicate accounts, after the matching rules are settled",
            "Later: move service to the new portal, once the knowledge base is reviewed",
        ),
        empty="Give your initiatives a start and a length, and the roadmap draws itself.",
    ),
)
