<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>activity 1.1.1 Identify stakeholders</name>
    <message>
        <source>Quadrant</source>
        <extracomment>Stakeholders, column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement gap</source>
        <extracomment>Stakeholders, column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Influence and interest</source>
        <extracomment>tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity 1.1.2 Select the optimisation team</name>
    <message>
        <source>Team</source>
        <extracomment>tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity 1.3.1 Inventory applications and interactions</name>
    <message>
        <source>Overview</source>
        <extracomment>tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity 1.4.1 Define business capabilities</name>
    <message>
        <source>Start from the reference areas</source>
        <extracomment>Capabilities, button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <extracomment>tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity 1.4.2 List key CRM processes</name>
    <message>
        <source>Load the reference framework</source>
        <extracomment>Processes, button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per area</source>
        <extracomment>tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity 1.5.1 CRM costs</name>
    <message>
        <source>Yearly cost</source>
        <extracomment>Costs, column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity 2.1.1 Process relevance</name>
    <message>
        <source>Rate</source>
        <extracomment>tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread</source>
        <extracomment>tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk first</source>
        <extracomment>tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity 2.2.2 Enter user satisfaction</name>
    <message>
        <source>Who answered</source>
        <extracomment>tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity 2.3.1 Rate vendor and product</name>
    <message>
        <source>Scorecard</source>
        <extracomment>tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the standard criteria</source>
        <extracomment>Scorecard, button</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity 2.3.2 Enter published product scores</name>
    <message>
        <source>Difference</source>
        <extracomment>Published scores, column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>Published scores, column</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity 3.1.1 Explore process gaps</name>
    <message>
        <source>Ranked list</source>
        <extracomment>tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map</source>
        <extracomment>tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity 3.1.2 Analyse user satisfaction</name>
    <message>
        <source>Agreement</source>
        <extracomment>tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity 3.1.3 Assess data quality</name>
    <message>
        <source>Four areas</source>
        <extracomment>tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the four areas</source>
        <extracomment>Four areas, button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By process</source>
        <extracomment>tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity 3.1.4 Product satisfaction and vendor management</name>
    <message>
        <source>Own score and benchmark</source>
        <extracomment>tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the six practices</source>
        <extracomment>Vendor management, button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas</source>
        <extracomment>tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity 3.1.5 Cost optimisation</name>
    <message>
        <source>Where the money goes</source>
        <extracomment>tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity 3.2.1 Identify key optimisation areas</name>
    <message>
        <source>Rank</source>
        <extracomment>Initiatives, column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Initiatives, column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from the findings</source>
        <extracomment>Initiatives, button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking</source>
        <extracomment>tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity 3.2.2 Build the roadmap and next steps</name>
    <message>
        <source>Plan</source>
        <extracomment>tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs from</source>
        <extracomment>Plan, column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Plan, column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Plan, column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <extracomment>Benefits, column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now, next, later</source>
        <extracomment>tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activity 5.1 Complete deliverables</name>
    <message>
        <source>Before hand-over</source>
        <extracomment>tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything open</source>
        <extracomment>tab</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>analysis.returns</name>
    <message>
        <source>never</source>
        <extracomment>Payback Payback</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>analysis.schedule</name>
    <message>
        <source>Now</source>
        <extracomment>Lane Lane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Lane Lane</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Lane Lane</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>analysis.sensitivity</name>
    <message>
        <source>stable</source>
        <extracomment>Stability Stability</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contested</source>
        <extracomment>Stability Stability</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fragile</source>
        <extracomment>Stability Stability</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activities.why.others</name>
    <message>
        <source>weight {weight}</source>
        <extracomment>activities.why.others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own score of {name}</source>
        <extracomment>activities.why.others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benchmark of {name}</source>
        <extracomment>activities.why.others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the criteria that are scored, by their weights, 0 to 100 points.</source>
        <extracomment>activities.why.others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No criterion is scored yet.</source>
        <extracomment>activities.why.others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference in {name}</source>
        <extracomment>activities.why.others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own score − benchmark; flagged when it is more than {margin} points below.</source>
        <extracomment>activities.why.others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From 3 on both: manage closely; influence alone: keep satisfied; interest alone: keep informed; else monitor.</source>
        <extracomment>activities.why.others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approach to {name}</source>
        <extracomment>activities.why.others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps from today's engagement to the wanted one: Unaware, Resistant, Neutral, Supportive, Leading.</source>
        <extracomment>activities.why.others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement gap of {name}</source>
        <extracomment>activities.why.others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approach</source>
        <extracomment>activities.why.others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly cost of {name}</source>
        <extracomment>activities.why.others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity × unit cost × periods in a year; a one-off costs nothing a year.</source>
        <extracomment>activities.why.others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of its cost items over a year.</source>
        <extracomment>activities.why.others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cost is entered for it yet.</source>
        <extracomment>activities.why.others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of its cost items over a year; for {users} users that is {each} each.</source>
        <extracomment>activities.why.others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a year</source>
        <extracomment>activities.why.others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of all cost items over a year.</source>
        <extracomment>activities.why.others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of all items that are paid once.</source>
        <extracomment>activities.why.others</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activities.why.plan</name>
    <message>
        <source>{months} months</source>
        <extracomment>activities.why.plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit a year</source>
        <extracomment>activities.why.plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net in the first year</source>
        <extracomment>activities.why.plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payback</source>
        <extracomment>activities.why.plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return on investment</source>
        <extracomment>activities.why.plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net present value</source>
        <extracomment>activities.why.plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weighted mean of criticality, ease and impact, each counted from 0 (rated 1) to 1 (rated 5), × 100.</source>
        <extracomment>activities.why.plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a score once criticality, ease and impact are rated.</source>
        <extracomment>activities.why.plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score of {name}</source>
        <extracomment>activities.why.plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <extracomment>activities.why.plan; plural: {n} days</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Planned start</source>
        <extracomment>activities.why.plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts as planned, but not before what it depends on has ended.</source>
        <extracomment>activities.why.plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When {name} runs</source>
        <extracomment>activities.why.plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h × {rate}</source>
        <extracomment>activities.why.plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum of its benefit lines.</source>
        <extracomment>activities.why.plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No benefit is entered yet.</source>
        <extracomment>activities.why.plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit of {name} a year</source>
        <extracomment>activities.why.plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running cost a year</source>
        <extracomment>activities.why.plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit of a year − one-off cost − running cost of a year.</source>
        <extracomment>activities.why.plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net of {name} in the first year</source>
        <extracomment>activities.why.plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 × one-off cost / (benefit − running cost): after so many months it has paid for itself.</source>
        <extracomment>activities.why.plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it brings in a year is not more than what it costs to run.</source>
        <extracomment>activities.why.plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payback of {name}</source>
        <extracomment>activities.why.plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return on {name}</source>
        <extracomment>activities.why.plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net in the first year / one-off cost.</source>
        <extracomment>activities.why.plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Benefit − running cost of {n} year, discounted by {rate} % for each, − one-off cost.</source>
        <extracomment>activities.why.plan; plural: Benefit − running cost of {n} years, discounted by {rate} % for each, − one-off cost.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Net present value of {name}</source>
        <extracomment>activities.why.plan</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>activities.why.process</name>
    <message>
        <source>Gap</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need, from the gap</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissatisfaction</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data deficit</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated, so it has no weight</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority of {name}</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {reason}.</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no priority until its importance and a gap, a satisfaction or a data quality are rated.</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 × importance {importance} / 4 × ({parts}) = {priority}. High from {high}, Medium from {medium}.</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gap needs a current and a desired state.</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desired {desired} − current {current} = {gap} steps; of 3, the most there can be, that is a need of {need}.</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap of {name}</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of no department</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No department has rated it yet.</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the departments that rated it, each weighed by its headcount.</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean of the departments that rated it, each with the same weight.</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction with {name}</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few answers to show</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the ballots</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} person</source>
        <extracomment>activities.why.process; plural: {n} people</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The mean of the {n} dimension that is rated.</source>
        <extracomment>activities.why.process; plural: The mean of the {n} dimensions that are rated.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No dimension is rated yet.</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data quality of {name}</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group decided stands; ballots do not change it.</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few answers to show for one department.</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has rated it yet.</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision is recorded: the mean of the ballots stands in for it.</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision is recorded: the median of the ballots (the lower of two middle ones) stands in for it.</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement on {name}: {question}</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no ballots to show.</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: all say the same; 0: split between both ends. Below {limit} it is worth talking about. It is 1 + Σ p · log₂(1 − |answer − mean| / width) over the answers, p their shares (Tastle and Wierman).</source>
        <extracomment>activities.why.process</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
