<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>activity 1.1.1 Identify stakeholders</name>
    <message>
        <source>Quadrant</source>
        <extracomment>Stakeholders, column</extracomment>
        <translation>Quadrant</translation>
    </message>
    <message>
        <source>Engagement gap</source>
        <extracomment>Stakeholders, column</extracomment>
        <translation>Abstand der Haltung</translation>
    </message>
    <message>
        <source>Influence and interest</source>
        <extracomment>tab</extracomment>
        <translation>Einfluss und Interesse</translation>
    </message>
</context>
<context>
    <name>activity 1.1.2 Select the optimisation team</name>
    <message>
        <source>Team</source>
        <extracomment>tab</extracomment>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>activity 1.3.1 Inventory applications and interactions</name>
    <message>
        <source>Overview</source>
        <extracomment>tab</extracomment>
        <translation>Überblick</translation>
    </message>
</context>
<context>
    <name>activity 1.4.1 Define business capabilities</name>
    <message>
        <source>Start from the reference areas</source>
        <extracomment>Capabilities, button</extracomment>
        <translation>Mit den Referenzbereichen beginnen</translation>
    </message>
    <message>
        <source>Support</source>
        <extracomment>tab</extracomment>
        <translation>Unterstützung</translation>
    </message>
</context>
<context>
    <name>activity 1.4.2 List key CRM processes</name>
    <message>
        <source>Load the reference framework</source>
        <extracomment>Processes, button</extracomment>
        <translation>Referenzrahmen laden</translation>
    </message>
    <message>
        <source>Per area</source>
        <extracomment>tab</extracomment>
        <translation>Nach Bereich</translation>
    </message>
</context>
<context>
    <name>activity 1.5.1 CRM costs</name>
    <message>
        <source>Yearly cost</source>
        <extracomment>Costs, column</extracomment>
        <translation>Jahreskosten</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>tab</extracomment>
        <translation>Summen</translation>
    </message>
</context>
<context>
    <name>activity 2.1.1 Process relevance</name>
    <message>
        <source>Rate</source>
        <extracomment>tab</extracomment>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Spread</source>
        <extracomment>tab</extracomment>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Talk first</source>
        <extracomment>tab</extracomment>
        <translation>Zuerst besprechen</translation>
    </message>
</context>
<context>
    <name>activity 2.2.2 Enter user satisfaction</name>
    <message>
        <source>Who answered</source>
        <extracomment>tab</extracomment>
        <translation>Wer geantwortet hat</translation>
    </message>
</context>
<context>
    <name>activity 2.3.1 Rate vendor and product</name>
    <message>
        <source>Scorecard</source>
        <extracomment>tab</extracomment>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <source>Add the standard criteria</source>
        <extracomment>Scorecard, button</extracomment>
        <translation>Standardkriterien hinzufügen</translation>
    </message>
</context>
<context>
    <name>activity 2.3.2 Enter published product scores</name>
    <message>
        <source>Difference</source>
        <extracomment>Published scores, column</extracomment>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>Published scores, column</extracomment>
        <translation>Markierung</translation>
    </message>
</context>
<context>
    <name>activity 3.1.1 Explore process gaps</name>
    <message>
        <source>Ranked list</source>
        <extracomment>tab</extracomment>
        <translation>Rangliste</translation>
    </message>
    <message>
        <source>Heat map</source>
        <extracomment>tab</extracomment>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Write down what the room concludes, one sentence each, with the figures it rests on.</source>
        <extracomment>Findings, while it is empty</extracomment>
        <translation>Aufschreiben, was die Runde folgert: je ein Satz, mit den Zahlen, auf denen er beruht.</translation>
    </message>
</context>
<context>
    <name>activity 3.1.2 Analyse user satisfaction</name>
    <message>
        <source>Agreement</source>
        <extracomment>tab</extracomment>
        <translation>Einigkeit</translation>
    </message>
</context>
<context>
    <name>activity 3.1.3 Assess data quality</name>
    <message>
        <source>Four areas</source>
        <extracomment>tab</extracomment>
        <translation>Vier Bereiche</translation>
    </message>
    <message>
        <source>Add the four areas</source>
        <extracomment>Four areas, button</extracomment>
        <translation>Die vier Bereiche hinzufügen</translation>
    </message>
    <message>
        <source>By process</source>
        <extracomment>tab</extracomment>
        <translation>Nach Prozess</translation>
    </message>
</context>
<context>
    <name>activity 3.1.4 Product satisfaction and vendor management</name>
    <message>
        <source>Own score and benchmark</source>
        <extracomment>tab</extracomment>
        <translation>Eigene Wertung und Vergleichswert</translation>
    </message>
    <message>
        <source>Add the six practices</source>
        <extracomment>Vendor management, button</extracomment>
        <translation>Die sechs Praktiken hinzufügen</translation>
    </message>
    <message>
        <source>Ideas</source>
        <extracomment>tab</extracomment>
        <translation>Ideen</translation>
    </message>
</context>
<context>
    <name>activity 3.1.5 Cost optimisation</name>
    <message>
        <source>Where the money goes</source>
        <extracomment>tab</extracomment>
        <translation>Wohin das Geld geht</translation>
    </message>
</context>
<context>
    <name>activity 3.2.1 Identify key optimisation areas</name>
    <message>
        <source>Rank</source>
        <extracomment>Initiatives, column</extracomment>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Initiatives, column</extracomment>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Start from the findings</source>
        <extracomment>Initiatives, button</extracomment>
        <translation>Aus den Befunden beginnen</translation>
    </message>
    <message>
        <source>Ranking</source>
        <extracomment>tab</extracomment>
        <translation>Rangfolge</translation>
    </message>
</context>
<context>
    <name>activity 3.2.2 Build the roadmap and next steps</name>
    <message>
        <source>Plan</source>
        <extracomment>tab</extracomment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Runs from</source>
        <extracomment>Plan, column</extracomment>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Plan, column</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>Plan, column</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What an initiative brings in a year: an amount, or hours saved times what an hour costs.</source>
        <extracomment>Benefits, while it is empty</extracomment>
        <translation>Was eine Maßnahme im Jahr bringt: ein Betrag, oder gesparte Stunden mal Stundensatz.</translation>
    </message>
    <message>
        <source>A year</source>
        <extracomment>Benefits, column</extracomment>
        <translation>Im Jahr</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>tab</extracomment>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Now, next, later</source>
        <extracomment>tab</extracomment>
        <translation>Jetzt, danach, später</translation>
    </message>
</context>
<context>
    <name>activity 5.1 Complete deliverables</name>
    <message>
        <source>Before hand-over</source>
        <extracomment>tab</extracomment>
        <translation>Vor der Übergabe</translation>
    </message>
    <message>
        <source>Everything open</source>
        <extracomment>tab</extracomment>
        <translation>Alles Offene</translation>
    </message>
</context>
<context>
    <name>analysis.returns</name>
    <message>
        <source>never</source>
        <extracomment>Payback Payback</extracomment>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>analysis.schedule</name>
    <message>
        <source>Now</source>
        <extracomment>Lane Lane</extracomment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>Lane Lane</extracomment>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>Lane Lane</extracomment>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>analysis.sensitivity</name>
    <message>
        <source>stable</source>
        <extracomment>Stability Stability</extracomment>
        <translation>stabil</translation>
    </message>
    <message>
        <source>contested</source>
        <extracomment>Stability Stability</extracomment>
        <translation>umstritten</translation>
    </message>
    <message>
        <source>fragile</source>
        <extracomment>Stability Stability</extracomment>
        <translation>wacklig</translation>
    </message>
</context>
<context>
    <name>activities.agenda</name>
    <message>
        <source>Mon</source>
        <extracomment>activities.agenda</extracomment>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <extracomment>activities.agenda</extracomment>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <extracomment>activities.agenda</extracomment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <extracomment>activities.agenda</extracomment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <extracomment>activities.agenda</extracomment>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <extracomment>activities.agenda</extracomment>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>activities.agenda</extracomment>
        <translation>So</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <extracomment>activities.agenda</extracomment>
        <translation>{weekday} {day}. {month}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <extracomment>activities.agenda</extracomment>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{h} h {n} min</source>
        <extracomment>activities.agenda</extracomment>
        <translation>{h} h {n} min</translation>
    </message>
    <message>
        <source>{h} h</source>
        <extracomment>activities.agenda</extracomment>
        <translation>{h} h</translation>
    </message>
    <message>
        <source>on time</source>
        <extracomment>activities.agenda</extracomment>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <extracomment>activities.agenda</extracomment>
        <translation>{time} im Verzug</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <extracomment>activities.agenda</extracomment>
        <translation>{time} voraus</translation>
    </message>
    <message>
        <source>The day goes on until {finish}, {time} after its end at {end}.</source>
        <extracomment>activities.agenda</extracomment>
        <translation>Der Tag dauert bis {finish}, {time} länger als das Ende um {end}.</translation>
    </message>
    <message>
        <source>“{title}” falls beyond it.</source>
        <extracomment>activities.agenda</extracomment>
        <translation>„{title}“ liegt danach.</translation>
    </message>
    <message numerus="yes">
        <source>“{title}” and {n} more fall beyond it.</source>
        <extracomment>activities.agenda; plural: “{title}” and {n} more fall beyond it.</extracomment>
        <translation>
            <numerusform>„{title}“ und {n} weiterer Punkt liegen danach.</numerusform>
            <numerusform>„{title}“ und {n} weitere Punkte liegen danach.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activities.agenda_changes</name>
    <message>
        <source>move {what} to day {n}</source>
        <extracomment>activities.agenda_changes</extracomment>
        <translation>{what} auf Tag {n} verschieben</translation>
    </message>
    <message>
        <source>move {what} to another time</source>
        <extracomment>activities.agenda_changes</extracomment>
        <translation>{what} auf eine andere Zeit verschieben</translation>
    </message>
    <message>
        <source>plan {n} min for {what}</source>
        <extracomment>activities.agenda_changes</extracomment>
        <translation>{n} min für {what} planen</translation>
    </message>
    <message>
        <source>rename {what}</source>
        <extracomment>activities.agenda_changes</extracomment>
        <translation>{what} umbenennen</translation>
    </message>
    <message>
        <source>add {what} to day {n}</source>
        <extracomment>activities.agenda_changes</extracomment>
        <translation>{what} an Tag {n} einfügen</translation>
    </message>
    <message>
        <source>remove {what} from the agenda</source>
        <extracomment>activities.agenda_changes</extracomment>
        <translation>{what} von der Agenda nehmen</translation>
    </message>
    <message>
        <source>day {n} from {start} to {end}</source>
        <extracomment>activities.agenda_changes</extracomment>
        <translation>Tag {n} von {start} bis {end}</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day such as 09:00.</source>
        <extracomment>activities.agenda_changes</extracomment>
        <translation>„{text}“ ist keine Uhrzeit wie 09:00.</translation>
    </message>
    <message>
        <source>{person} is needed for {what}</source>
        <extracomment>activities.agenda_changes</extracomment>
        <translation>{person} wird gebraucht für {what}</translation>
    </message>
    <message>
        <source>{person} is not needed for {what}</source>
        <extracomment>activities.agenda_changes</extracomment>
        <translation>{person} wird nicht gebraucht für {what}</translation>
    </message>
    <message>
        <source>no word on {people} at {what}</source>
        <extracomment>activities.agenda_changes</extracomment>
        <translation>nichts vermerkt zu {people} bei {what}</translation>
    </message>
    <message>
        <source>here for {what}: {people}</source>
        <extracomment>activities.agenda_changes</extracomment>
        <translation>da bei {what}: {people}</translation>
    </message>
    <message>
        <source>away for {what}: {people}</source>
        <extracomment>activities.agenda_changes</extracomment>
        <translation>nicht da bei {what}: {people}</translation>
    </message>
    <message>
        <source>Shorten the rest evenly</source>
        <extracomment>activities.agenda_changes</extracomment>
        <translation>Den Rest gleichmäßig kürzen</translation>
    </message>
    <message>
        <source>shorten the rest of day {n}</source>
        <extracomment>activities.agenda_changes</extracomment>
        <translation>den Rest von Tag {n} kürzen</translation>
    </message>
    <message>
        <source>Move “{title}” to day {n}</source>
        <extracomment>activities.agenda_changes</extracomment>
        <translation>„{title}“ auf Tag {n} verschieben</translation>
    </message>
    <message>
        <source>Skip “{title}” ({n} min)</source>
        <extracomment>activities.agenda_changes</extracomment>
        <translation>„{title}“ auslassen ({n} min)</translation>
    </message>
    <message>
        <source>skip {what} on day {n}</source>
        <extracomment>activities.agenda_changes</extracomment>
        <translation>{what} an Tag {n} auslassen</translation>
    </message>
</context>
<context>
    <name>activities.agenda_layout</name>
    <message>
        <source>Coffee break</source>
        <extracomment>activities.agenda_layout</extracomment>
        <translation>Kaffeepause</translation>
    </message>
    <message>
        <source>Lunch</source>
        <extracomment>activities.agenda_layout</extracomment>
        <translation>Mittagessen</translation>
    </message>
</context>
<context>
    <name>activities.agenda_time</name>
    <message>
        <source>{time} of {planned}</source>
        <extracomment>activities.agenda_time</extracomment>
        <translation>{time} von {planned}</translation>
    </message>
    <message>
        <source>{time} · over by {n} min</source>
        <extracomment>activities.agenda_time</extracomment>
        <translation>{time} · {n} min darüber</translation>
    </message>
    <message>
        <source>{time} · time is up</source>
        <extracomment>activities.agenda_time</extracomment>
        <translation>{time} · Zeit ist um</translation>
    </message>
    <message>
        <source>+{n} min</source>
        <extracomment>activities.agenda_time</extracomment>
        <translation>+{n} min</translation>
    </message>
    <message>
        <source>{time}, {n} min left</source>
        <extracomment>activities.agenda_time</extracomment>
        <translation>{time}, noch {n} min</translation>
    </message>
    <message>
        <source>start the timer of {what}</source>
        <extracomment>activities.agenda_time</extracomment>
        <translation>die Uhr für {what} starten</translation>
    </message>
    <message>
        <source>stop the timer</source>
        <extracomment>activities.agenda_time</extracomment>
        <translation>die Uhr anhalten</translation>
    </message>
    <message>
        <source>forget the time of {what}</source>
        <extracomment>activities.agenda_time</extracomment>
        <translation>die Zeit von {what} verwerfen</translation>
    </message>
    <message>
        <source>{what} took {n} min</source>
        <extracomment>activities.agenda_time</extracomment>
        <translation>{what} hat {n} min gedauert</translation>
    </message>
</context>
<context>
    <name>activities.assessment</name>
    <message>
        <source>high priority</source>
        <extracomment>activities.assessment</extracomment>
        <translation>Priorität hoch</translation>
    </message>
    <message>
        <source>medium priority</source>
        <extracomment>activities.assessment</extracomment>
        <translation>Priorität mittel</translation>
    </message>
    <message>
        <source>low priority</source>
        <extracomment>activities.assessment</extracomment>
        <translation>Priorität niedrig</translation>
    </message>
    <message>
        <source>Rate importance and gap of a process on day 2 to see figures here.</source>
        <extracomment>activities.assessment</extracomment>
        <translation>An Tag 2 Wichtigkeit und Lücke eines Prozesses bewerten, dann erscheinen hier Zahlen.</translation>
    </message>
    <message>
        <source>Processes by priority</source>
        <extracomment>activities.assessment</extracomment>
        <translation>Prozesse nach Priorität</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>activities.assessment</extracomment>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Priority</source>
        <extracomment>activities.assessment</extracomment>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>No process has a priority yet: rate importance and gap on day 2.</source>
        <extracomment>activities.assessment</extracomment>
        <translation>Noch hat kein Prozess eine Priorität: an Tag 2 Wichtigkeit und Lücke bewerten.</translation>
    </message>
    <message>
        <source>Left out, and why</source>
        <extracomment>activities.assessment</extracomment>
        <translation>Weggelassen, und warum</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <extracomment>activities.assessment</extracomment>
        <translation>Wo es wehtut</translation>
    </message>
    <message>
        <source>Dissatisfaction</source>
        <extracomment>activities.assessment</extracomment>
        <translation>Unzufriedenheit</translation>
    </message>
    <message>
        <source>Data deficit</source>
        <extracomment>activities.assessment</extracomment>
        <translation>Datendefizit</translation>
    </message>
    <message>
        <source>0 is as it should be, 1 the worst there can be.</source>
        <extracomment>activities.assessment</extracomment>
        <translation>0 ist, wie es sein soll; 1 ist das Schlechteste.</translation>
    </message>
    <message>
        <source>Importance and gap</source>
        <extracomment>activities.assessment</extracomment>
        <translation>Wichtigkeit und Lücke</translation>
    </message>
    <message>
        <source>Gap in steps</source>
        <extracomment>activities.assessment</extracomment>
        <translation>Lücke in Stufen</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <extracomment>activities.assessment</extracomment>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Act first</source>
        <extracomment>activities.assessment</extracomment>
        <translation>Zuerst anpacken</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <extracomment>activities.assessment</extracomment>
        <translation>In Ruhe lassen</translation>
    </message>
    <message>
        <source>Fix when cheap</source>
        <extracomment>activities.assessment</extracomment>
        <translation>Beheben, wenn billig</translation>
    </message>
    <message>
        <source>The larger the bubble, the less satisfied its users.</source>
        <extracomment>activities.assessment</extracomment>
        <translation>Je größer die Blase, desto unzufriedener die Nutzer.</translation>
    </message>
    <message>
        <source>1 extremely dissatisfied, 5 extremely satisfied. A dash: not rated, or too few answers to show.</source>
        <extracomment>activities.assessment</extracomment>
        <translation>1 sehr unzufrieden, 5 sehr zufrieden. Ein Strich: nicht bewertet, oder zu wenige Antworten, um sie zu zeigen.</translation>
    </message>
    <message>
        <source>Enter the satisfaction of one department on day 2 to see the map.</source>
        <extracomment>activities.assessment</extracomment>
        <translation>An Tag 2 die Zufriedenheit einer Abteilung eintragen, dann erscheint die Heatmap.</translation>
    </message>
    <message>
        <source>Satisfaction per department</source>
        <extracomment>activities.assessment</extracomment>
        <translation>Zufriedenheit je Abteilung</translation>
    </message>
    <message>
        <source>1 extremely dissatisfied, 5 extremely satisfied.</source>
        <extracomment>activities.assessment</extracomment>
        <translation>1 sehr unzufrieden, 5 sehr zufrieden.</translation>
    </message>
    <message>
        <source>Agreement on satisfaction</source>
        <extracomment>activities.assessment</extracomment>
        <translation>Einigkeit bei der Zufriedenheit</translation>
    </message>
    <message>
        <source>Answers</source>
        <extracomment>activities.assessment</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Mean</source>
        <extracomment>activities.assessment</extracomment>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Ballots on satisfaction have not come in yet.</source>
        <extracomment>activities.assessment</extracomment>
        <translation>Zur Zufriedenheit sind noch keine Stimmzettel da.</translation>
    </message>
    <message>
        <source>No department has rated its satisfaction yet.</source>
        <extracomment>activities.assessment</extracomment>
        <translation>Noch hat keine Abteilung ihre Zufriedenheit bewertet.</translation>
    </message>
    <message>
        <source>Rate the data of one process on day 2 to see the map.</source>
        <extracomment>activities.assessment</extracomment>
        <translation>An Tag 2 die Daten eines Prozesses bewerten, dann erscheint die Heatmap.</translation>
    </message>
    <message>
        <source>Data quality by process</source>
        <extracomment>activities.assessment</extracomment>
        <translation>Datenqualität nach Prozess</translation>
    </message>
    <message>
        <source>1 very poor, 5 very good.</source>
        <extracomment>activities.assessment</extracomment>
        <translation>1 sehr schlecht, 5 sehr gut.</translation>
    </message>
    <message>
        <source>How data is looked after</source>
        <extracomment>activities.assessment</extracomment>
        <translation>Wie die Daten gepflegt werden</translation>
    </message>
</context>
<context>
    <name>activities.beginning</name>
    <message>
        <source>Our CRM</source>
        <extracomment>activities.beginning</extracomment>
        <translation>Unser CRM</translation>
    </message>
</context>
<context>
    <name>activities.blocks</name>
    <message>
        <source>Nothing here yet.</source>
        <extracomment>activities.blocks</extracomment>
        <translation>Noch nichts da.</translation>
    </message>
</context>
<context>
    <name>activities.capabilities</name>
    <message>
        <source>Write the first capability to see how well it is supported.</source>
        <extracomment>activities.capabilities</extracomment>
        <translation>Die erste Fähigkeit eintragen, dann zeigt sich, wie gut sie unterstützt ist.</translation>
    </message>
    <message>
        <source>capabilities</source>
        <extracomment>activities.capabilities</extracomment>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>without an application</source>
        <extracomment>activities.capabilities</extracomment>
        <translation>ohne Anwendung</translation>
    </message>
    <message>
        <source>with three or more</source>
        <extracomment>activities.capabilities</extracomment>
        <translation>mit drei oder mehr</translation>
    </message>
    <message>
        <source>Capabilities and the applications that support them</source>
        <extracomment>activities.capabilities</extracomment>
        <translation>Fähigkeiten und die Anwendungen dazu</translation>
    </message>
    <message>
        <source>Overlap</source>
        <extracomment>activities.capabilities</extracomment>
        <translation>Überschneidung</translation>
    </message>
    <message>
        <source>Supported</source>
        <extracomment>activities.capabilities</extracomment>
        <translation>Unterstützt</translation>
    </message>
    <message>
        <source>Processes in scope per area</source>
        <extracomment>activities.capabilities</extracomment>
        <translation>Prozesse im Umfang nach Bereich</translation>
    </message>
    <message>
        <source>No process is in scope yet.</source>
        <extracomment>activities.capabilities</extracomment>
        <translation>Noch ist kein Prozess im Umfang.</translation>
    </message>
</context>
<context>
    <name>activities.closing</name>
    <message numerus="yes">
        <source>{n} process not fully rated</source>
        <extracomment>activities.closing; plural: {n} processes not fully rated</extracomment>
        <translation>
            <numerusform>{n} Prozess nicht vollständig bewertet</numerusform>
            <numerusform>{n} Prozesse nicht vollständig bewertet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} disputed rating without a decision</source>
        <extracomment>activities.closing; plural: {n} disputed ratings without a decision</extracomment>
        <translation>
            <numerusform>{n} strittige Bewertung ohne Entscheidung</numerusform>
            <numerusform>{n} strittige Bewertungen ohne Entscheidung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} finding without evidence</source>
        <extracomment>activities.closing; plural: {n} findings without evidence</extracomment>
        <translation>
            <numerusform>{n} Befund ohne Beleg</numerusform>
            <numerusform>{n} Befunde ohne Beleg</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings yet</source>
        <extracomment>activities.closing</extracomment>
        <translation>Noch keine Befunde</translation>
    </message>
    <message numerus="yes">
        <source>{n} initiative lacks owner, start or measure</source>
        <extracomment>activities.closing; plural: {n} initiatives lack owner, start or measure</extracomment>
        <translation>
            <numerusform>{n} Maßnahme ohne Verantwortliche, Start oder Erfolgsmaß</numerusform>
            <numerusform>{n} Maßnahmen ohne Verantwortliche, Start oder Erfolgsmaß</numerusform>
        </translation>
    </message>
    <message>
        <source>No initiatives yet</source>
        <extracomment>activities.closing</extracomment>
        <translation>Noch keine Maßnahmen</translation>
    </message>
    <message numerus="yes">
        <source>{n} topic still parked</source>
        <extracomment>activities.closing; plural: {n} topics still parked</extracomment>
        <translation>
            <numerusform>{n} Thema noch geparkt</numerusform>
            <numerusform>{n} Themen noch geparkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} open item without owner or date</source>
        <extracomment>activities.closing; plural: {n} open items without owner or date</extracomment>
        <translation>
            <numerusform>{n} offener Punkt ohne Verantwortliche oder Datum</numerusform>
            <numerusform>{n} offene Punkte ohne Verantwortliche oder Datum</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing missing</source>
        <extracomment>activities.closing</extracomment>
        <translation>Nichts fehlt</translation>
    </message>
    <message>
        <source>No satisfaction from {names}</source>
        <extracomment>activities.closing</extracomment>
        <translation>Keine Zufriedenheit von {names}</translation>
    </message>
    <message numerus="yes">
        <source>No satisfaction from {names} and {n} more</source>
        <extracomment>activities.closing; plural: No satisfaction from {names} and {n} more</extracomment>
        <translation>
            <numerusform>Keine Zufriedenheit von {names} und {n} weiteren</numerusform>
            <numerusform>Keine Zufriedenheit von {names} und {n} weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>Parked</source>
        <extracomment>activities.closing</extracomment>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <extracomment>activities.closing</extracomment>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>No activity</source>
        <extracomment>activities.closing</extracomment>
        <translation>Ohne Aktivität</translation>
    </message>
    <message>
        <source>Decisions</source>
        <extracomment>activities.closing</extracomment>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>No decisions recorded.</source>
        <extracomment>activities.closing</extracomment>
        <translation>Keine Entscheidungen festgehalten.</translation>
    </message>
    <message>
        <source>At</source>
        <extracomment>activities.closing</extracomment>
        <translation>Um</translation>
    </message>
    <message>
        <source>No review meetings planned.</source>
        <extracomment>activities.closing</extracomment>
        <translation>Keine Reviewtermine geplant.</translation>
    </message>
</context>
<context>
    <name>activities.costs</name>
    <message>
        <source>technology</source>
        <extracomment>activities.costs</extracomment>
        <translation>Technik</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>activities.costs</extracomment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Enter the first cost with its unit cost to see totals.</source>
        <extracomment>activities.costs</extracomment>
        <translation>Die ersten Kosten mit Stückkosten eintragen, dann erscheinen Summen.</translation>
    </message>
    <message>
        <source>Not tied to one application</source>
        <extracomment>activities.costs</extracomment>
        <translation>Keiner Anwendung zugeordnet</translation>
    </message>
    <message>
        <source>a year</source>
        <extracomment>activities.costs</extracomment>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>one-off</source>
        <extracomment>activities.costs</extracomment>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>Yearly cost per application</source>
        <extracomment>activities.costs</extracomment>
        <translation>Jahreskosten je Anwendung</translation>
    </message>
    <message>
        <source>Cost per application</source>
        <extracomment>activities.costs</extracomment>
        <translation>Kosten je Anwendung</translation>
    </message>
    <message>
        <source>Per user</source>
        <extracomment>activities.costs</extracomment>
        <translation>Je Nutzer</translation>
    </message>
    <message>
        <source>Licences nobody uses</source>
        <extracomment>activities.costs</extracomment>
        <translation>Lizenzen, die niemand nutzt</translation>
    </message>
    <message>
        <source>Paid</source>
        <extracomment>activities.costs</extracomment>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Unused</source>
        <extracomment>activities.costs</extracomment>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>Worth a year</source>
        <extracomment>activities.costs</extracomment>
        <translation>Wert im Jahr</translation>
    </message>
    <message>
        <source>No application has more licences than users.</source>
        <extracomment>activities.costs</extracomment>
        <translation>Keine Anwendung hat mehr Lizenzen als Nutzer.</translation>
    </message>
</context>
<context>
    <name>activities.findings</name>
    <message>
        <source>No findings written down yet.</source>
        <extracomment>activities.findings</extracomment>
        <translation>Noch keine Befunde aufgeschrieben.</translation>
    </message>
</context>
<context>
    <name>activities.initiatives</name>
    <message>
        <source>Rate criticality, ease and impact of an initiative to see the ranking.</source>
        <extracomment>activities.initiatives</extracomment>
        <translation>Dringlichkeit, Machbarkeit und Wirkung einer Maßnahme bewerten, dann erscheint die Rangfolge.</translation>
    </message>
    <message>
        <source>Score of the initiatives</source>
        <extracomment>activities.initiatives</extracomment>
        <translation>Punktzahl der Maßnahmen</translation>
    </message>
    <message>
        <source>Crit.</source>
        <extracomment>activities.initiatives</extracomment>
        <translation>Dringl.</translation>
    </message>
    <message>
        <source>Criticality, 1 to 5</source>
        <extracomment>activities.initiatives</extracomment>
        <translation>Dringlichkeit, 1 bis 5</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <extracomment>activities.initiatives</extracomment>
        <translation>1 bis 5</translation>
    </message>
    <message numerus="yes">
        <source>No initiatives yet; {n} finding to start from.</source>
        <extracomment>activities.initiatives; plural: No initiatives yet; {n} findings to start from.</extracomment>
        <translation>
            <numerusform>Noch keine Maßnahmen; {n} Befund als Ausgangspunkt.</numerusform>
            <numerusform>Noch keine Maßnahmen; {n} Befunde als Ausgangspunkt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activities.landscape</name>
    <message>
        <source>Enter the first application to see the landscape.</source>
        <extracomment>activities.landscape</extracomment>
        <translation>Die erste Anwendung eintragen, dann erscheint die Landschaft.</translation>
    </message>
    <message>
        <source>Not said</source>
        <extracomment>activities.landscape</extracomment>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>applications</source>
        <extracomment>activities.landscape</extracomment>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>interfaces</source>
        <extracomment>activities.landscape</extracomment>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <source>fragile or broken</source>
        <extracomment>activities.landscape</extracomment>
        <translation>anfällig oder defekt</translation>
    </message>
    <message>
        <source>Applications per category</source>
        <extracomment>activities.landscape</extracomment>
        <translation>Anwendungen nach Kategorie</translation>
    </message>
    <message>
        <source>Interfaces per application</source>
        <extracomment>activities.landscape</extracomment>
        <translation>Schnittstellen je Anwendung</translation>
    </message>
    <message>
        <source>No applications listed yet.</source>
        <extracomment>activities.landscape</extracomment>
        <translation>Noch keine Anwendungen aufgelistet.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>activities.landscape</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>where data goes</comment>
        <extracomment>activities.landscape</extracomment>
        <translation>Nach</translation>
    </message>
    <message>
        <source>No interfaces listed yet.</source>
        <extracomment>activities.landscape</extracomment>
        <translation>Noch keine Schnittstellen aufgelistet.</translation>
    </message>
</context>
<context>
    <name>activities.process_figures</name>
    <message>
        <source>Not in scope</source>
        <extracomment>activities.process_figures</extracomment>
        <translation>Nicht im Umfang</translation>
    </message>
</context>
<context>
    <name>activities.ratings</name>
    <message>
        <source>Rate the importance of a process to see the spread.</source>
        <extracomment>activities.ratings</extracomment>
        <translation>Die Wichtigkeit eines Prozesses bewerten, dann erscheint die Streuung.</translation>
    </message>
    <message>
        <source>Importance per area</source>
        <extracomment>activities.ratings</extracomment>
        <translation>Wichtigkeit nach Bereich</translation>
    </message>
    <message>
        <source>Crucial processes</source>
        <extracomment>activities.ratings</extracomment>
        <translation>Zentrale Prozesse</translation>
    </message>
    <message>
        <source>No process was rated Crucial.</source>
        <extracomment>activities.ratings</extracomment>
        <translation>Kein Prozess wurde als zentral bewertet.</translation>
    </message>
    <message>
        <source>{agreement} talk</source>
        <extracomment>activities.ratings</extracomment>
        <translation>{agreement} besprechen</translation>
    </message>
    <message>
        <source>Talk about these first</source>
        <extracomment>activities.ratings</extracomment>
        <translation>Zuerst darüber reden</translation>
    </message>
    <message>
        <source>How they fell</source>
        <extracomment>activities.ratings</extracomment>
        <translation>Wie abgestimmt wurde</translation>
    </message>
    <message>
        <source>Stands at</source>
        <extracomment>activities.ratings</extracomment>
        <translation>Steht bei</translation>
    </message>
    <message>
        <source>No question has ballots that disagree. Where people did not vote, ask them before you move on.</source>
        <extracomment>activities.ratings</extracomment>
        <translation>Bei keiner Frage gehen die Stimmzettel auseinander. Wo nicht abgestimmt wurde, vor dem Weitergehen nachfragen.</translation>
    </message>
    <message>
        <source>Where we are and where we must be</source>
        <extracomment>activities.ratings</extracomment>
        <translation>Wo wir stehen und wo wir hinmüssen</translation>
    </message>
    <message>
        <source>What each question asks</source>
        <extracomment>activities.ratings</extracomment>
        <translation>Was jede Frage wissen will</translation>
    </message>
    <message>
        <source>Sentence</source>
        <extracomment>activities.ratings</extracomment>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Respondents</source>
        <extracomment>activities.ratings</extracomment>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>No departments listed yet.</source>
        <extracomment>activities.ratings</extracomment>
        <translation>Noch keine Abteilungen aufgelistet.</translation>
    </message>
</context>
<context>
    <name>activities.returns</name>
    <message>
        <source>Enter the cost and a benefit of an initiative to see returns.</source>
        <extracomment>activities.returns</extracomment>
        <translation>Kosten und einen Nutzen einer Maßnahme eintragen, dann erscheinen Erträge.</translation>
    </message>
    <message>
        <source>one-off cost</source>
        <extracomment>activities.returns</extracomment>
        <translation>einmalige Kosten</translation>
    </message>
    <message>
        <source>running cost a year</source>
        <extracomment>activities.returns</extracomment>
        <translation>laufende Kosten im Jahr</translation>
    </message>
    <message>
        <source>benefit a year</source>
        <extracomment>activities.returns</extracomment>
        <translation>Nutzen im Jahr</translation>
    </message>
    <message>
        <source>Returns in {currency}</source>
        <extracomment>activities.returns</extracomment>
        <translation>Erträge in {currency}</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>activities.returns</extracomment>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Net year 1</source>
        <extracomment>activities.returns</extracomment>
        <translation>Netto Jahr 1</translation>
    </message>
    <message>
        <source>Payback, months</source>
        <extracomment>activities.returns</extracomment>
        <translation>Amort., Monate</translation>
    </message>
    <message>
        <source>Until the one-off cost is earned back</source>
        <extracomment>activities.returns</extracomment>
        <translation>Bis die einmaligen Kosten wieder hereingeholt sind</translation>
    </message>
    <message>
        <source>ROI, %</source>
        <extracomment>activities.returns</extracomment>
        <translation>ROI, %</translation>
    </message>
    <message>
        <source>First-year net over one-off cost</source>
        <extracomment>activities.returns</extracomment>
        <translation>Netto des ersten Jahres durch einmalige Kosten</translation>
    </message>
    <message>
        <source>NPV {years} y</source>
        <extracomment>activities.returns</extracomment>
        <translation>Kapitalwert {years} J.</translation>
    </message>
    <message>
        <source>Benefits in {currency} a year</source>
        <extracomment>activities.returns</extracomment>
        <translation>Nutzen in {currency} im Jahr</translation>
    </message>
    <message>
        <source>Hours saved</source>
        <extracomment>activities.returns</extracomment>
        <translation>Gesparte Stunden</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>money per hour</comment>
        <extracomment>activities.returns</extracomment>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Cost and benefit, added up</source>
        <extracomment>activities.returns</extracomment>
        <translation>Kosten und Nutzen, aufsummiert</translation>
    </message>
</context>
<context>
    <name>activities.roadmap</name>
    <message>
        <source>No area</source>
        <extracomment>activities.roadmap</extracomment>
        <translation>Ohne Bereich</translation>
    </message>
    <message>
        <source>Number before a title: rank. Number beside a bar: score, 0 to 100.</source>
        <extracomment>activities.roadmap</extracomment>
        <translation>Zahl vor dem Titel: Rang. Zahl neben dem Balken: Punktzahl, 0 bis 100.</translation>
    </message>
    <message>
        <source>{days} d</source>
        <extracomment>activities.roadmap</extracomment>
        <translation>{days} T.</translation>
    </message>
    <message>
        <source>needs {others}</source>
        <extracomment>activities.roadmap</extracomment>
        <translation>braucht {others}</translation>
    </message>
    <message>
        <source>Q{number}</source>
        <extracomment>activities.roadmap</extracomment>
        <translation>Q{number}</translation>
    </message>
    <message>
        <source>Quarter {number}</source>
        <extracomment>activities.roadmap</extracomment>
        <translation>Quartal {number}</translation>
    </message>
    <message>
        <source>Write the first initiative to see the roadmap grow.</source>
        <extracomment>activities.roadmap</extracomment>
        <translation>Die erste Maßnahme schreiben, dann wächst die Roadmap.</translation>
    </message>
    <message>
        <source>Starts</source>
        <extracomment>activities.roadmap</extracomment>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>activities.roadmap</extracomment>
        <translation>Endet</translation>
    </message>
    <message>
        <source>No initiatives yet.</source>
        <extracomment>activities.roadmap</extracomment>
        <translation>Noch keine Maßnahmen.</translation>
    </message>
    <message>
        <source>Without a date</source>
        <extracomment>activities.roadmap</extracomment>
        <translation>Ohne Datum</translation>
    </message>
</context>
<context>
    <name>activities.round_decisions</name>
    <message>
        <source>“{topic}” {question}</source>
        <extracomment>activities.round_decisions</extracomment>
        <translation>„{topic}“ {question}</translation>
    </message>
    <message>
        <source>Decide {what} → {word}</source>
        <extracomment>activities.round_decisions</extracomment>
        <translation>{what} entscheiden → {word}</translation>
    </message>
    <message>
        <source>Take back the decision on {what}</source>
        <extracomment>activities.round_decisions</extracomment>
        <translation>Die Entscheidung zu {what} zurücknehmen</translation>
    </message>
    <message>
        <source>{reason} Minority view: {minority}</source>
        <extracomment>activities.round_decisions</extracomment>
        <translation>{reason} Andere Sicht: {minority}</translation>
    </message>
    <message numerus="yes">
        <source>Take the median of {n} question on which the room agrees</source>
        <extracomment>activities.round_decisions; plural: Take the medians of {n} questions on which the room agrees</extracomment>
        <translation>
            <numerusform>Den Median von {n} Frage übernehmen, bei der man sich einig ist</numerusform>
            <numerusform>Die Mediane von {n} Fragen übernehmen, bei denen man sich einig ist</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the votes of the round</source>
        <extracomment>activities.round_decisions</extracomment>
        <translation>Die Stimmen der Runde eintragen</translation>
    </message>
</context>
<context>
    <name>activities.round_results</name>
    <message>
        <source>No department</source>
        <extracomment>activities.round_results</extracomment>
        <translation>Ohne Abteilung</translation>
    </message>
    <message numerus="yes">
        <source>{n} vote</source>
        <extracomment>activities.round_results; plural: {n} votes</extracomment>
        <translation>
            <numerusform>{n} Stimme</numerusform>
            <numerusform>{n} Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answer</source>
        <extracomment>activities.round_results; plural: {n} answers</extracomment>
        <translation>
            <numerusform>{n} Antwort</numerusform>
            <numerusform>{n} Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>median {words}</source>
        <extracomment>activities.round_results</extracomment>
        <translation>Median {words}</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>activities.round_results</extracomment>
        <translation> oder </translation>
    </message>
    <message>
        <source>mean {mean}</source>
        <extracomment>activities.round_results</extracomment>
        <translation>Mittel {mean}</translation>
    </message>
    <message>
        <source>agreement {agreement}</source>
        <extracomment>activities.round_results</extracomment>
        <translation>Einigkeit {agreement}</translation>
    </message>
    <message>
        <source>talk about it</source>
        <extracomment>activities.round_results</extracomment>
        <translation>darüber reden</translation>
    </message>
    <message>
        <source>Before: {answers}, mean {mean}, agreement {agreement} (thin bars).</source>
        <extracomment>activities.round_results</extracomment>
        <translation>Vorher: {answers}, Mittel {mean}, Einigkeit {agreement} (dünne Balken).</translation>
    </message>
    <message>
        <source>The room came together.</source>
        <extracomment>activities.round_results</extracomment>
        <translation>Der Raum ist sich näher gekommen.</translation>
    </message>
    <message>
        <source>The room moved further apart.</source>
        <extracomment>activities.round_results</extracomment>
        <translation>Der Raum ist weiter auseinander.</translation>
    </message>
</context>
<context>
    <name>activities.round_slides</name>
    <message>
        <source>Anonymous: no name is kept.</source>
        <extracomment>activities.round_slides</extracomment>
        <translation>Anonym: kein Name wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Your name stands beside your answers.</source>
        <extracomment>activities.round_slides</extracomment>
        <translation>Der Name steht bei den Antworten.</translation>
    </message>
    <message>
        <source>The round is closed. The results are shown in a moment.</source>
        <extracomment>activities.round_slides</extracomment>
        <translation>Die Runde ist geschlossen. Die Ergebnisse kommen gleich.</translation>
    </message>
    <message>
        <source>All questions</source>
        <extracomment>activities.round_slides</extracomment>
        <translation>Alle Fragen</translation>
    </message>
    <message>
        <source>Decided: {word}</source>
        <extracomment>activities.round_slides</extracomment>
        <translation>Entschieden: {word}</translation>
    </message>
    <message>
        <source>The vote before</source>
        <extracomment>activities.round_slides</extracomment>
        <translation>Die Abstimmung davor</translation>
    </message>
    <message>
        <source>Nobody answered in this round.</source>
        <extracomment>activities.round_slides</extracomment>
        <translation>In dieser Runde hat niemand geantwortet.</translation>
    </message>
</context>
<context>
    <name>activities.rounds</name>
    <message>
        <source>Round {number}</source>
        <extracomment>activities.rounds</extracomment>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>Open the round “{round}”</source>
        <extracomment>activities.rounds</extracomment>
        <translation>Runde „{round}“ öffnen</translation>
    </message>
    <message>
        <source>Close the round “{round}”</source>
        <extracomment>activities.rounds</extracomment>
        <translation>Runde „{round}“ schließen</translation>
    </message>
    <message>
        <source>Show the results of “{round}”</source>
        <extracomment>activities.rounds</extracomment>
        <translation>Die Ergebnisse von „{round}“ zeigen</translation>
    </message>
    <message numerus="yes">
        <source>{n} from a phone</source>
        <extracomment>activities.rounds; plural: {n} from phones</extracomment>
        <translation>
            <numerusform>{n} vom Telefon</numerusform>
            <numerusform>{n} von Telefonen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} on this laptop</source>
        <extracomment>activities.rounds; plural: {n} on this laptop</extracomment>
        <translation>
            <numerusform>{n} an diesem Laptop</numerusform>
            <numerusform>{n} an diesem Laptop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} on paper</source>
        <extracomment>activities.rounds; plural: {n} on paper</extracomment>
        <translation>
            <numerusform>{n} auf Papier</numerusform>
            <numerusform>{n} auf Papier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} raised hand</source>
        <extracomment>activities.rounds; plural: {n} raised hands</extracomment>
        <translation>
            <numerusform>{n} Handzeichen</numerusform>
            <numerusform>{n} Handzeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sheet</source>
        <extracomment>activities.rounds; plural: {n} sheets</extracomment>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} from {source}</source>
        <extracomment>activities.rounds; plural: {n} from {source}</extracomment>
        <translation>
            <numerusform>{n} aus {source}</numerusform>
            <numerusform>{n} aus {source}</numerusform>
        </translation>
    </message>
    <message>
        <source>a list</source>
        <extracomment>activities.rounds</extracomment>
        <translation>einer Liste</translation>
    </message>
</context>
<context>
    <name>activities.slide_tables</name>
    <message>
        <source>Nothing is entered yet.</source>
        <extracomment>activities.slide_tables</extracomment>
        <translation>Noch nichts eingetragen.</translation>
    </message>
</context>
<context>
    <name>activities.slides</name>
    <message>
        <source>Day {n}</source>
        <extracomment>activities.slides</extracomment>
        <translation>Tag {n}</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>activities.slides</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Nothing is planned for this day.</source>
        <extracomment>activities.slides</extracomment>
        <translation>Für diesen Tag ist nichts geplant.</translation>
    </message>
    <message>
        <source>agreement {value}, talk about it</source>
        <extracomment>activities.slides</extracomment>
        <translation>Einigkeit {value}, besprechen</translation>
    </message>
    <message>
        <source>agreement {value}</source>
        <extracomment>activities.slides</extracomment>
        <translation>Einigkeit {value}</translation>
    </message>
</context>
<context>
    <name>activities.stakeholders</name>
    <message>
        <source>Rate influence and interest of at least one person to see the grid.</source>
        <extracomment>activities.stakeholders</extracomment>
        <translation>Einfluss und Interesse mindestens einer Person bewerten, dann erscheint das Raster.</translation>
    </message>
    <message>
        <source>How we work with them</source>
        <extracomment>activities.stakeholders</extracomment>
        <translation>Wie wir mit ihnen arbeiten</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>activities.stakeholders</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Wanted</source>
        <extracomment>activities.stakeholders</extracomment>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Approach</source>
        <extracomment>activities.stakeholders</extracomment>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>activities.stakeholders</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>No steering committee named yet.</source>
        <extracomment>activities.stakeholders</extracomment>
        <translation>Noch kein Lenkungskreis benannt.</translation>
    </message>
    <message>
        <source>Who wants to hear what</source>
        <extracomment>activities.stakeholders</extracomment>
        <translation>Wer was erfahren will</translation>
    </message>
    <message>
        <source>No reporting expectations recorded.</source>
        <extracomment>activities.stakeholders</extracomment>
        <translation>Keine Berichtserwartungen festgehalten.</translation>
    </message>
</context>
<context>
    <name>activities.strategy</name>
    <message>
        <source>Write the first CRM goal to see how the votes fall.</source>
        <extracomment>activities.strategy</extracomment>
        <translation>Das erste CRM-Ziel schreiben, dann zeigt sich, wie die Stimmen fallen.</translation>
    </message>
    <message>
        <source>From objective to measure</source>
        <extracomment>activities.strategy</extracomment>
        <translation>Vom Unternehmensziel zur Messgröße</translation>
    </message>
    <message>
        <source>Enabled by</source>
        <extracomment>activities.strategy</extracomment>
        <translation>Ermöglicht durch</translation>
    </message>
    <message>
        <source>No objective</source>
        <extracomment>activities.strategy</extracomment>
        <translation>Ohne Unternehmensziel</translation>
    </message>
    <message numerus="yes">
        <source>{n} objective written; three to five can be kept in mind.</source>
        <extracomment>activities.strategy; plural: {n} objectives written; three to five can be kept in mind.</extracomment>
        <translation>
            <numerusform>{n} Unternehmensziel aufgeschrieben; drei bis fünf lassen sich merken.</numerusform>
            <numerusform>{n} Unternehmensziele aufgeschrieben; drei bis fünf lassen sich merken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activities.team</name>
    <message>
        <source>The core team has {people} people; more than {most} decide slowly.</source>
        <extracomment>activities.team</extracomment>
        <translation>Das Kernteam hat {people} Personen; mehr als {most} entscheiden langsam.</translation>
    </message>
    <message>
        <source>Nobody in the core team speaks for {functions}.</source>
        <extracomment>activities.team</extracomment>
        <translation>Im Kernteam spricht niemand für {functions}.</translation>
    </message>
    <message>
        <source>The optimisation team</source>
        <extracomment>activities.team</extracomment>
        <translation>Das Optimierungsteam</translation>
    </message>
    <message>
        <source>Nobody has a role in the team yet.</source>
        <extracomment>activities.team</extracomment>
        <translation>Noch hat niemand eine Rolle im Team.</translation>
    </message>
</context>
<context>
    <name>activities.vendors</name>
    <message>
        <source>Below</source>
        <extracomment>activities.vendors</extracomment>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>{product}, own score</source>
        <extracomment>activities.vendors</extracomment>
        <translation>{product}, eigene Wertung</translation>
    </message>
    <message>
        <source>benchmark</source>
        <extracomment>activities.vendors</extracomment>
        <translation>Vergleichswert</translation>
    </message>
    <message>
        <source>criteria below the benchmark</source>
        <extracomment>activities.vendors</extracomment>
        <translation>Kriterien unter dem Vergleichswert</translation>
    </message>
    <message>
        <source>Score the first criterion to compare products.</source>
        <extracomment>activities.vendors</extracomment>
        <translation>Das erste Kriterium bewerten, dann lassen sich Produkte vergleichen.</translation>
    </message>
    <message>
        <source>{product}: where to improve</source>
        <extracomment>activities.vendors</extracomment>
        <translation>{product}: wo es besser werden kann</translation>
    </message>
    <message>
        <source>Own</source>
        <extracomment>activities.vendors</extracomment>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>No criterion is below its benchmark.</source>
        <extracomment>activities.vendors</extracomment>
        <translation>Kein Kriterium liegt unter seinem Vergleichswert.</translation>
    </message>
    <message>
        <source>How we manage the vendor</source>
        <extracomment>activities.vendors</extracomment>
        <translation>Wie wir den Anbieter steuern</translation>
    </message>
</context>
<context>
    <name>activities.why.others</name>
    <message>
        <source>weight {weight}</source>
        <extracomment>activities.why.others</extracomment>
        <translation>Gewicht {weight}</translation>
    </message>
    <message>
        <source>Own score of {name}</source>
        <extracomment>activities.why.others</extracomment>
        <translation>Eigene Wertung: {name}</translation>
    </message>
    <message>
        <source>Benchmark of {name}</source>
        <extracomment>activities.why.others</extracomment>
        <translation>Vergleichswert: {name}</translation>
    </message>
    <message>
        <source>The mean of the criteria that are scored, by their weights, 0 to 100 points.</source>
        <extracomment>activities.why.others</extracomment>
        <translation>Der Mittelwert der bewerteten Kriterien nach ihrem Gewicht, 0 bis 100 Punkte.</translation>
    </message>
    <message>
        <source>No criterion is scored yet.</source>
        <extracomment>activities.why.others</extracomment>
        <translation>Noch ist kein Kriterium bewertet.</translation>
    </message>
    <message>
        <source>Difference in {name}</source>
        <extracomment>activities.why.others</extracomment>
        <translation>Unterschied: {name}</translation>
    </message>
    <message>
        <source>Own score − benchmark; flagged when it is more than {margin} points below.</source>
        <extracomment>activities.why.others</extracomment>
        <translation>Eigene Wertung − Vergleichswert; markiert ab mehr als {margin} Punkten darunter.</translation>
    </message>
    <message>
        <source>From 3 on both: manage closely; influence alone: keep satisfied; interest alone: keep informed; else monitor.</source>
        <extracomment>activities.why.others</extracomment>
        <translation>Beides ab 3: eng einbinden; nur Einfluss: zufriedenstellen; nur Interesse: informieren; sonst: beobachten.</translation>
    </message>
    <message>
        <source>Approach to {name}</source>
        <extracomment>activities.why.others</extracomment>
        <translation>Vorgehen: {name}</translation>
    </message>
    <message>
        <source>Steps from today's engagement to the wanted one: Unaware, Resistant, Neutral, Supportive, Leading.</source>
        <extracomment>activities.why.others</extracomment>
        <translation>Stufen von der heutigen zur gewünschten Haltung: Uninformiert, Ablehnend, Neutral, Positiv, Treibend.</translation>
    </message>
    <message>
        <source>Engagement gap of {name}</source>
        <extracomment>activities.why.others</extracomment>
        <translation>Abstand der Haltung: {name}</translation>
    </message>
    <message>
        <source>Yearly cost of {name}</source>
        <extracomment>activities.why.others</extracomment>
        <translation>Jahreskosten: {name}</translation>
    </message>
    <message>
        <source>Quantity × unit cost × periods in a year; a one-off costs nothing a year.</source>
        <extracomment>activities.why.others</extracomment>
        <translation>Menge × Stückkosten × Zeiträume im Jahr; Einmaliges kostet im Jahr nichts.</translation>
    </message>
    <message>
        <source>Satisfaction of {name}</source>
        <extracomment>activities.why.others</extracomment>
        <translation>Zufriedenheit: {name}</translation>
    </message>
    <message>
        <source>The mean over the processes that the department rated.</source>
        <extracomment>activities.why.others</extracomment>
        <translation>Der Mittelwert über die Prozesse, die die Abteilung bewertet hat.</translation>
    </message>
    <message>
        <source>It has not rated yet.</source>
        <extracomment>activities.why.others</extracomment>
        <translation>Sie hat noch nicht bewertet.</translation>
    </message>
    <message>
        <source>The sum of its cost items over a year.</source>
        <extracomment>activities.why.others</extracomment>
        <translation>Die Summe der Kostenposten über ein Jahr.</translation>
    </message>
    <message>
        <source>No cost is entered for it yet.</source>
        <extracomment>activities.why.others</extracomment>
        <translation>Dafür sind noch keine Kosten eingetragen.</translation>
    </message>
    <message>
        <source>The sum of its cost items over a year; for {users} users that is {each} each.</source>
        <extracomment>activities.why.others</extracomment>
        <translation>Die Summe der Kostenposten über ein Jahr; bei {users} Nutzern sind das je {each}.</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <extracomment>activities.why.others</extracomment>
        <translation>Kosten im Jahr</translation>
    </message>
    <message>
        <source>The sum of all cost items over a year.</source>
        <extracomment>activities.why.others</extracomment>
        <translation>Die Summe aller Kostenposten über ein Jahr.</translation>
    </message>
    <message>
        <source>The sum of all items that are paid once.</source>
        <extracomment>activities.why.others</extracomment>
        <translation>Die Summe aller Posten, die einmal bezahlt werden.</translation>
    </message>
</context>
<context>
    <name>activities.why.plan</name>
    <message>
        <source>{months} months</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>{months} Monate</translation>
    </message>
    <message>
        <source>Benefit a year</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>Nutzen im Jahr</translation>
    </message>
    <message>
        <source>Net in the first year</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>Netto im ersten Jahr</translation>
    </message>
    <message>
        <source>Payback</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>Amortisation</translation>
    </message>
    <message>
        <source>Return on investment</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>Rendite (ROI)</translation>
    </message>
    <message>
        <source>Net present value</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>Kapitalwert</translation>
    </message>
    <message>
        <source>The weighted mean of criticality, ease and impact, each counted from 0 (rated 1) to 1 (rated 5), × 100.</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>Der gewichtete Mittelwert aus Dringlichkeit, Machbarkeit und Wirkung, jeweils gezählt von 0 (bewertet mit 1) bis 1 (bewertet mit 5), × 100.</translation>
    </message>
    <message>
        <source>It has a score once criticality, ease and impact are rated.</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>Eine Punktzahl gibt es, sobald Dringlichkeit, Machbarkeit und Wirkung bewertet sind.</translation>
    </message>
    <message>
        <source>Score of {name}</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>Punktzahl: {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} day</source>
        <extracomment>activities.why.plan; plural: {n} days</extracomment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned start</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>Geplanter Start</translation>
    </message>
    <message>
        <source>It starts as planned, but not before what it depends on has ended.</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>Start wie geplant, aber nicht, bevor zu Ende ist, wovon die Maßnahme abhängt.</translation>
    </message>
    <message>
        <source>When {name} runs</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>Laufzeit: {name}</translation>
    </message>
    <message>
        <source>{hours} h × {rate}</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>{hours} h × {rate}</translation>
    </message>
    <message>
        <source>The sum of its benefit lines.</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>Die Summe der Nutzenzeilen.</translation>
    </message>
    <message>
        <source>No benefit is entered yet.</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>Noch ist kein Nutzen eingetragen.</translation>
    </message>
    <message>
        <source>Benefit of {name} a year</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>Nutzen im Jahr: {name}</translation>
    </message>
    <message>
        <source>Running cost a year</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>Laufende Kosten im Jahr</translation>
    </message>
    <message>
        <source>Benefit of a year − one-off cost − running cost of a year.</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>Nutzen eines Jahres − einmalige Kosten − laufende Kosten eines Jahres.</translation>
    </message>
    <message>
        <source>It needs a benefit, a one-off cost and a running cost; 0 where there is none.</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>Gebraucht werden ein Nutzen, einmalige und laufende Kosten; 0, wo es keine gibt.</translation>
    </message>
    <message>
        <source>Net of {name} in the first year</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>Netto im ersten Jahr: {name}</translation>
    </message>
    <message>
        <source>12 × one-off cost / (benefit − running cost): after so many months it has paid for itself.</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>12 × einmalige Kosten / (Nutzen − laufende Kosten): nach so vielen Monaten hat sich die Maßnahme bezahlt gemacht.</translation>
    </message>
    <message>
        <source>What it brings in a year is not more than what it costs to run.</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>Der Nutzen im Jahr ist nicht größer als die laufenden Kosten.</translation>
    </message>
    <message>
        <source>Payback of {name}</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>Amortisation: {name}</translation>
    </message>
    <message>
        <source>Return on {name}</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>Rendite: {name}</translation>
    </message>
    <message>
        <source>Net in the first year / one-off cost.</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>Netto im ersten Jahr / einmalige Kosten.</translation>
    </message>
    <message numerus="yes">
        <source>Benefit − running cost of {n} year, discounted by {rate} % for each, − one-off cost.</source>
        <extracomment>activities.why.plan; plural: Benefit − running cost of {n} years, discounted by {rate} % for each, − one-off cost.</extracomment>
        <translation>
            <numerusform>Nutzen − laufende Kosten über {n} Jahr, abgezinst mit {rate} % je Jahr, − einmalige Kosten.</numerusform>
            <numerusform>Nutzen − laufende Kosten über {n} Jahre, abgezinst mit {rate} % je Jahr, − einmalige Kosten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Net present value of {name}</source>
        <extracomment>activities.why.plan</extracomment>
        <translation>Kapitalwert: {name}</translation>
    </message>
</context>
<context>
    <name>activities.why.process</name>
    <message>
        <source>Need: gap / 3</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Bedarf: Lücke / 3</translation>
    </message>
    <message>
        <source>Dissatisfaction: (5 − satisfaction) / 4</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Unzufriedenheit: (5 − Zufriedenheit) / 4</translation>
    </message>
    <message>
        <source>Data deficit: (5 − data quality) / 4</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Datendefizit: (5 − Datenqualität) / 4</translation>
    </message>
    <message>
        <source>not rated, so it has no weight</source>
        <extracomment>activities.why.process</extracomment>
        <translation>nicht bewertet, also ohne Gewicht</translation>
    </message>
    <message>
        <source>Priority of {name}</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Priorität: {name}</translation>
    </message>
    <message>
        <source>Left out: {reason}.</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Weggelassen: {reason}.</translation>
    </message>
    <message>
        <source>It has no priority until its importance and a gap, a satisfaction or a data quality are rated.</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Eine Priorität gibt es erst, wenn die Wichtigkeit bewertet ist und dazu eine Lücke, eine Zufriedenheit oder eine Datenqualität.</translation>
    </message>
    <message>
        <source>First comes what matters, falls short of what is wanted, leaves departments unhappy and has poor data. 100 × importance {importance} / 4 × ({parts}) = {priority}. High from {high}, Medium from {medium}.</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Vorn steht, was wichtig ist, hinter dem Gewünschten zurückbleibt, Abteilungen unzufrieden lässt und schlechte Daten hat. 100 × Wichtigkeit {importance} / 4 × ({parts}) = {priority}. Hoch ab {high}, Mittel ab {medium}.</translation>
    </message>
    <message>
        <source>A gap needs a current and a desired state.</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Eine Lücke braucht ein Ist und ein Soll.</translation>
    </message>
    <message>
        <source>Desired {desired} − current {current} = {gap} steps, of 3 at most: a need of {need}.</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Soll {desired} − Ist {current} = {gap} Stufen von höchstens 3: ein Bedarf von {need}.</translation>
    </message>
    <message>
        <source>Gap of {name}</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Lücke: {name}</translation>
    </message>
    <message>
        <source>No department has rated it yet.</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Noch hat ihn keine Abteilung bewertet.</translation>
    </message>
    <message>
        <source>The mean of the departments that rated it, each weighed by its headcount.</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Der Mittelwert der Abteilungen, die bewertet haben, jede nach ihrer Personenzahl gewichtet.</translation>
    </message>
    <message>
        <source>The mean of the departments that rated it, each with the same weight.</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Der Mittelwert der Abteilungen, die bewertet haben, alle gleich gewichtet.</translation>
    </message>
    <message>
        <source>Satisfaction with {name}</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Zufriedenheit: {name}</translation>
    </message>
    <message>
        <source>too few answers to show</source>
        <extracomment>activities.why.process</extracomment>
        <translation>zu wenige Antworten, um sie zu zeigen</translation>
    </message>
    <message>
        <source>decided</source>
        <extracomment>activities.why.process</extracomment>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>from the ballots</source>
        <extracomment>activities.why.process</extracomment>
        <translation>aus den Stimmzetteln</translation>
    </message>
    <message numerus="yes">
        <source>{n} person</source>
        <extracomment>activities.why.process; plural: {n} people</extracomment>
        <translation>
            <numerusform>{n} Person</numerusform>
            <numerusform>{n} Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>People of no department</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Personen ohne Abteilung</translation>
    </message>
    <message numerus="yes">
        <source>The mean of the {n} dimension that is rated.</source>
        <extracomment>activities.why.process; plural: The mean of the {n} dimensions that are rated.</extracomment>
        <translation>
            <numerusform>Der Mittelwert der {n} bewerteten Dimension.</numerusform>
            <numerusform>Der Mittelwert der {n} bewerteten Dimensionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dimension is rated yet.</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Noch ist keine Dimension bewertet.</translation>
    </message>
    <message>
        <source>Data quality of {name}</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Datenqualität: {name}</translation>
    </message>
    <message>
        <source>Decided</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>What the group decided stands; ballots do not change it.</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Es gilt, was die Gruppe entschieden hat; Stimmzettel ändern daran nichts.</translation>
    </message>
    <message>
        <source>Too few answers to show for one department.</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Zu wenige Antworten, um sie für eine Abteilung zu zeigen.</translation>
    </message>
    <message>
        <source>Nobody has rated it yet.</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Noch hat niemand bewertet.</translation>
    </message>
    <message>
        <source>No decision is recorded: the mean of the ballots stands in for it.</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Keine Entscheidung festgehalten: An ihrer Stelle steht der Mittelwert der Stimmzettel.</translation>
    </message>
    <message>
        <source>No decision is recorded: the median of the ballots (the lower of two middle ones) stands in for it.</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Keine Entscheidung festgehalten: An ihrer Stelle steht der Median der Stimmzettel (der niedrigere der beiden mittleren).</translation>
    </message>
    <message>
        <source>Ballots</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Median</translation>
    </message>
    <message>
        <source>Agreement on {name}: {question}</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Einigkeit: {name}, {question}</translation>
    </message>
    <message>
        <source>There are no ballots to show.</source>
        <extracomment>activities.why.process</extracomment>
        <translation>Es gibt keine Stimmzettel zu zeigen.</translation>
    </message>
    <message>
        <source>1: all say the same; 0: split between both ends. Below {limit} it is worth talking about. It is 1 + Σ p · log₂(1 − |answer − mean| / width) over the answers, p their shares (Tastle and Wierman).</source>
        <extracomment>activities.why.process</extracomment>
        <translation>1: Alle sagen dasselbe; 0: geteilt zwischen beiden Enden. Unter {limit} lohnt sich das Gespräch. Berechnet als 1 + Σ p · log₂(1 − |Antwort − Mittelwert| / Breite) über die Antworten, p ihre Anteile (Tastle und Wierman).</translation>
    </message>
</context>
<context>
    <name>activities.wording</name>
    <message>
        <source>{day} {month} {year}</source>
        <extracomment>activities.wording</extracomment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <extracomment>activities.wording</extracomment>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>{day}–{last}</source>
        <extracomment>activities.wording</extracomment>
        <translation>{day}.–{last}</translation>
    </message>
</context>
<context>
    <name>analysis.priority</name>
    <message>
        <source>Importance is “Not applicable”</source>
        <extracomment>analysis.priority</extracomment>
        <translation>Wichtigkeit ist „Entfällt“</translation>
    </message>
    <message>
        <source>Current and desired state are “Not important”</source>
        <extracomment>analysis.priority</extracomment>
        <translation>Ist und Soll sind „Nicht wichtig“</translation>
    </message>
    <message>
        <source>Current state is “Not important”</source>
        <extracomment>analysis.priority</extracomment>
        <translation>Ist ist „Nicht wichtig“</translation>
    </message>
    <message>
        <source>Desired state is “Not important”</source>
        <extracomment>analysis.priority</extracomment>
        <translation>Soll ist „Nicht wichtig“</translation>
    </message>
</context>
</TS>
