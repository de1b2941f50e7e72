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
    <message>
        <source>Name the people, then tick the few who decide between the meetings and have agreed to do so.</source>
        <extracomment>Steering committee, while it is empty</extracomment>
        <translation>Personen nennen, dann die wenigen ankreuzen, die zwischen den Sitzungen entscheiden und zugesagt haben.</translation>
    </message>
    <message>
        <source>Sponsor: ticked, confirmed; releases money and people</source>
        <extracomment>Steering committee, example</extracomment>
        <translation>Auftraggeber: angekreuzt, zugesagt; gibt Geld und Leute frei</translation>
    </message>
    <message>
        <source>Head of service: ticked, still to be asked before Friday</source>
        <extracomment>Steering committee, example</extracomment>
        <translation>Leitung Service: angekreuzt, bis Freitag noch zu fragen</translation>
    </message>
    <message>
        <source>Head of IT: ticked, confirmed; decides on systems and security</source>
        <extracomment>Steering committee, example</extracomment>
        <translation>Leitung IT: angekreuzt, zugesagt; entscheidet über Systeme und Sicherheit</translation>
    </message>
    <message>
        <source>Write down who wants to hear what, in which form and how often, so that nobody asks for it later.</source>
        <extracomment>Reporting, while it is empty</extracomment>
        <translation>Festhalten, wer was in welcher Form und wie oft erfahren will, damit später niemand danach fragen muss.</translation>
    </message>
    <message>
        <source>Board: what it costs and what it brings, one page, every quarter</source>
        <extracomment>Reporting, example</extracomment>
        <translation>Vorstand: was es kostet und was es bringt, eine Seite, jedes Quartal</translation>
    </message>
    <message>
        <source>Steering committee: progress and open decisions, 30 minutes, every month</source>
        <extracomment>Reporting, example</extracomment>
        <translation>Lenkungskreis: Fortschritt und offene Entscheidungen, 30 Minuten, jeden Monat</translation>
    </message>
    <message>
        <source>Users: what changes for them and when, short message, before each release</source>
        <extracomment>Reporting, example</extracomment>
        <translation>Nutzende: was sich für sie wann ändert, kurze Nachricht, vor jeder neuen Version</translation>
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
    <name>activity 1.2.4 Align with organisational goals</name>
    <message>
        <source>Say for each objective what the CRM must make possible, and by which figure you will know.</source>
        <extracomment>CRM goals, while it is empty</extracomment>
        <translation>Zu jedem Unternehmensziel sagen, was das CRM möglich machen muss und an welcher Zahl es zu erkennen ist.</translation>
    </message>
    <message>
        <source>Warn account owners of falling usage: renewal rate, 84 today, 90 wanted</source>
        <extracomment>CRM goals, example</extracomment>
        <translation>Account-Verantwortliche bei sinkender Nutzung warnen: Verlängerungsquote, heute 84, gewollt 90</translation>
    </message>
    <message>
        <source>Call scored leads within a day: conversion, 9 per cent today, 12 wanted</source>
        <extracomment>CRM goals, example</extracomment>
        <translation>Bewertete Leads binnen eines Tages anrufen: Umwandlung, heute 9 Prozent, gewollt 12</translation>
    </message>
    <message>
        <source>Route cases by topic: hours to the first answer, 9 today, 4 wanted</source>
        <extracomment>CRM goals, example</extracomment>
        <translation>Fälle nach Thema zuweisen: Stunden bis zur ersten Antwort, heute 9, gewollt 4</translation>
    </message>
</context>
<context>
    <name>activity 1.3.1 Inventory applications and interactions</name>
    <message>
        <source>Add every system, spreadsheet or mailbox that holds customer data.</source>
        <extracomment>Applications, while it is empty</extracomment>
        <translation>Jedes System, jede Tabelle und jedes Postfach mit Kundendaten aufnehmen.</translation>
    </message>
    <message>
        <source>Mailing tool: newsletters and consent, 12 users, invest</source>
        <extracomment>Applications, example</extracomment>
        <translation>Mailing-Werkzeug: Newsletter und Einwilligungen, 12 Nutzende, ausbauen</translation>
    </message>
    <message>
        <source>Price list: a spreadsheet on the sales drive, 60 users, eliminate</source>
        <extracomment>Applications, example</extracomment>
        <translation>Preisliste: eine Tabelle auf dem Vertriebslaufwerk, 60 Nutzende, abschalten</translation>
    </message>
    <message>
        <source>Say what flows from one system to another, how, how often and how well; by hand counts too.</source>
        <extracomment>Interfaces, while it is empty</extracomment>
        <translation>Festhalten, was von einem System ins andere fließt: wie, wie oft und wie gut; auch von Hand zählt.</translation>
    </message>
    <message>
        <source>CRM to billing: orders, web service, at once, good</source>
        <extracomment>Interfaces, example</extracomment>
        <translation>CRM zu Abrechnung: Aufträge, Webdienst, sofort, gut</translation>
    </message>
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
        <source>CRM licences: 220 of them at 780 each, a year</source>
        <extracomment>Costs, example</extracomment>
        <translation>CRM-Lizenzen: 220 Stück zu je 780 im Jahr</translation>
    </message>
    <message>
        <source>Administration of the CRM: two people at 6,500 each, a month</source>
        <extracomment>Costs, example</extracomment>
        <translation>Betreuung des CRM: zwei Personen zu je 6.500 im Monat</translation>
    </message>
    <message>
        <source>Migration of the old data: 40,000, one-off</source>
        <extracomment>Costs, example</extracomment>
        <translation>Übernahme der alten Daten: 40.000, einmalig</translation>
    </message>
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
    <name>activity 2.2.1 Prepare the satisfaction survey</name>
    <message>
        <source>Sales: 74 people, sells to new and known customers</source>
        <extracomment>Departments, example</extracomment>
        <translation>Vertrieb: 74 Personen, verkauft an neue und bekannte Kunden</translation>
    </message>
    <message>
        <source>Customer service: 58 people, answers questions and complaints</source>
        <extracomment>Departments, example</extracomment>
        <translation>Kundenservice: 58 Personen, beantwortet Fragen und Beschwerden</translation>
    </message>
    <message>
        <source>Finance: 12 people, reads figures and rates two processes only</source>
        <extracomment>Departments, example</extracomment>
        <translation>Finanzen: 12 Personen, liest Zahlen und bewertet nur zwei Prozesse</translation>
    </message>
    <message>
        <source>Plan each round of rating: which question, about which processes, asked of whom and when.</source>
        <extracomment>Rounds, while it is empty</extracomment>
        <translation>Jede Bewertungsrunde planen: welche Frage, zu welchen Prozessen, an wen und wann.</translation>
    </message>
    <message>
        <source>Importance, in the room: all processes in scope, all departments, day 2 at 10:00</source>
        <extracomment>Rounds, example</extracomment>
        <translation>Wichtigkeit, im Raum: alle Prozesse im Umfang, alle Abteilungen, Tag 2 um 10:00</translation>
    </message>
    <message>
        <source>Satisfaction of the field: sales and service processes, anonymous, a week before</source>
        <extracomment>Rounds, example</extracomment>
        <translation>Zufriedenheit im Außendienst: Vertriebs- und Serviceprozesse, anonym, eine Woche vorher</translation>
    </message>
    <message>
        <source>Vote again: the three processes on which the room disagreed most</source>
        <extracomment>Rounds, example</extracomment>
        <translation>Noch einmal abstimmen: die drei Prozesse mit der geringsten Einigkeit</translation>
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
    <message>
        <source>Name the products to be scored, each with its vendor: the CRM itself first.</source>
        <extracomment>Products, while it is empty</extracomment>
        <translation>Die Produkte nennen, die zu bewerten sind, jedes mit seinem Anbieter: zuerst das CRM selbst.</translation>
    </message>
    <message>
        <source>The CRM itself, under the name its vendor gives it</source>
        <extracomment>Products, example</extracomment>
        <translation>Das CRM selbst, unter dem Namen, den der Anbieter ihm gibt</translation>
    </message>
    <message>
        <source>The mailing tool, since it is due to be renewed this year</source>
        <extracomment>Products, example</extracomment>
        <translation>Das Mailing-Werkzeug, da es in diesem Jahr zu verlängern ist</translation>
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
        <source>What holds</source>
        <extracomment>tab</extracomment>
        <translation>Was hält</translation>
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
    <message>
        <source>Leads wait two days because marketing and sales mean different things by qualified</source>
        <extracomment>Findings, example</extracomment>
        <translation>Leads warten zwei Tage, weil Marketing und Vertrieb unter qualifiziert Verschiedenes verstehen</translation>
    </message>
    <message>
        <source>Quotes are written in four places, so nobody knows which one is valid</source>
        <extracomment>Findings, example</extracomment>
        <translation>Angebote entstehen an vier Stellen, niemand weiß, welches gilt</translation>
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
        <source>Data quality management: poor, duplicates are found by customers, not by us</source>
        <extracomment>Four areas, example</extracomment>
        <translation>Datenqualitätsmanagement: schlecht, Dubletten finden die Kunden, nicht wir</translation>
    </message>
    <message>
        <source>Data governance: fair, owners are named for accounts but not for contacts</source>
        <extracomment>Four areas, example</extracomment>
        <translation>Datenverantwortung: mittel, für Accounts benannt, für Kontakte nicht</translation>
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
        <source>Rate how well you steer the vendor, practice by practice, and say what you see.</source>
        <extracomment>Vendor management, while it is empty</extracomment>
        <translation>Bewerten, wie gut der Anbieter gesteuert wird, Punkt für Punkt, und festhalten, was zu sehen ist.</translation>
    </message>
    <message>
        <source>Contract: good, prices fixed until 2027; notice period known</source>
        <extracomment>Vendor management, example</extracomment>
        <translation>Vertrag: gut, Preise bis 2027 fest; Kündigungsfrist bekannt</translation>
    </message>
    <message>
        <source>Performance review: poor, nobody has met the vendor for two years</source>
        <extracomment>Vendor management, example</extracomment>
        <translation>Leistungsgespräch: schlecht, seit zwei Jahren kein Treffen mit dem Anbieter</translation>
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
    <message>
        <source>Score a product on day 2 first; each criterion then stands here, with room for an idea.</source>
        <extracomment>Ideas, while it is empty</extracomment>
        <translation>Zuerst an Tag 2 ein Produkt bewerten; dann steht hier jedes Kriterium mit Platz für eine Idee.</translation>
    </message>
    <message>
        <source>Nobody has met the vendor since signature, and the price clause rises each year</source>
        <extracomment>Findings, example</extracomment>
        <translation>Seit der Unterschrift kein Treffen mit dem Anbieter, und der Preis steigt jedes Jahr</translation>
    </message>
    <message>
        <source>Reports score 40 against 72: we still build them by hand</source>
        <extracomment>Findings, example</extracomment>
        <translation>Berichte: 40 gegen 72 Punkte, noch immer von Hand gebaut</translation>
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
        <source>Give each initiative an owner, a start and a length in days, and say what it has to wait for.</source>
        <extracomment>Plan, while it is empty</extracomment>
        <translation>Jeder Maßnahme Verantwortliche, einen Beginn und eine Dauer in Tagen geben und sagen, worauf sie warten muss.</translation>
    </message>
    <message>
        <source>Merge duplicate accounts: starts 1 April, 60 days, 15,000 one-off</source>
        <extracomment>Plan, example</extracomment>
        <translation>Doppelte Accounts zusammenführen: ab 1. April, 60 Tage, 15.000 einmalig</translation>
    </message>
    <message>
        <source>Lead scoring: 30 days, after the merge of the duplicates</source>
        <extracomment>Plan, example</extracomment>
        <translation>Lead-Bewertung: 30 Tage, nach dem Zusammenführen der Dubletten</translation>
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
        <source>Merge duplicate accounts: 400 hours of searching saved, at 55 an hour</source>
        <extracomment>Benefits, example</extracomment>
        <translation>Doppelte Accounts zusammenführen: 400 Stunden Suchen gespart, zu 55 je Stunde</translation>
    </message>
    <message>
        <source>Renewal warnings: 120,000 a year from customers who stay</source>
        <extracomment>Benefits, example</extracomment>
        <translation>Warnung vor der Verlängerung: 120.000 im Jahr von Kunden, die bleiben</translation>
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
        <source>Licence numbers of the mailing tool: IT purchasing, by 12 March</source>
        <extracomment>Open items, example</extracomment>
        <translation>Lizenzzahlen des Mailing-Werkzeugs: IT-Einkauf, bis 12. März</translation>
    </message>
    <message>
        <source>Satisfaction of the branch offices: initiative manager, by 20 March</source>
        <extracomment>Open items, example</extracomment>
        <translation>Zufriedenheit der Niederlassungen: Maßnahmenleitung, bis 20. März</translation>
    </message>
    <message>
        <source>Everything open</source>
        <extracomment>tab</extracomment>
        <translation>Alle offenen Punkte</translation>
    </message>
</context>
<context>
    <name>activity 5.2 Review and sign-off</name>
    <message>
        <source>Say when you meet again to look at progress, who comes and what for.</source>
        <extracomment>Review meetings, while it is empty</extracomment>
        <translation>Festhalten, wann der Fortschritt wieder besprochen wird, wer kommt und wozu.</translation>
    </message>
    <message>
        <source>First review: four weeks from now, 60 minutes, initiative owners</source>
        <extracomment>Review meetings, example</extracomment>
        <translation>Erster Rückblick: in vier Wochen, 60 Minuten, Verantwortliche der Maßnahmen</translation>
    </message>
    <message>
        <source>Steering committee: each quarter, 90 minutes, decides what comes next</source>
        <extracomment>Review meetings, example</extracomment>
        <translation>Lenkungskreis: jedes Quartal, 90 Minuten, entscheidet, was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Write down who does what in the weeks after the workshop, and until when.</source>
        <extracomment>Next steps, while it is empty</extracomment>
        <translation>Festhalten, wer in den Wochen nach dem Workshop was bis wann tut.</translation>
    </message>
    <message>
        <source>Send the report to everybody who took part: facilitator, on Monday</source>
        <extracomment>Next steps, example</extracomment>
        <translation>Bericht an alle schicken, die dabei waren: Moderation, am Montag</translation>
    </message>
    <message>
        <source>Ask for two developers from May: sponsor, by the end of the month</source>
        <extracomment>Next steps, example</extracomment>
        <translation>Zwei Entwickelnde ab Mai anfragen: Auftraggeber, bis Monatsende</translation>
    </message>
    <message>
        <source>Enter who is to approve the results; each of them decides here, with a date and a remark.</source>
        <extracomment>Sign-off, while it is empty</extracomment>
        <translation>Eintragen, wer die Ergebnisse freigibt; jede Person entscheidet hier, mit Datum und Bemerkung.</translation>
    </message>
    <message>
        <source>Chief sales officer, sponsor: approved</source>
        <extracomment>Sign-off, example</extracomment>
        <translation>Vertriebsvorstand, Auftraggeber: freigegeben</translation>
    </message>
    <message>
        <source>Head of IT: approved with changes, the interface to billing comes first</source>
        <extracomment>Sign-off, example</extracomment>
        <translation>Leitung IT: mit Änderungen freigegeben, die Schnittstelle zur Abrechnung zuerst</translation>
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
        <translation>{time} · {n} min überzogen</translation>
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
        <source>left out</source>
        <extracomment>activities.assessment</extracomment>
        <translation>weggelassen</translation>
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
        <source>No ballots on satisfaction yet: plan a round and let the departments vote.</source>
        <extracomment>activities.assessment</extracomment>
        <translation>Noch keine Stimmzettel zur Zufriedenheit: eine Runde planen und die Abteilungen abstimmen lassen.</translation>
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
    <name>activities.bands</name>
    <message>
        <source>High priority</source>
        <extracomment>activities.bands</extracomment>
        <translation>Hohe Priorität</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <extracomment>activities.bands</extracomment>
        <translation>Mittlere Priorität</translation>
    </message>
    <message>
        <source>Low priority</source>
        <extracomment>activities.bands</extracomment>
        <translation>Niedrige Priorität</translation>
    </message>
    <message>
        <source>high priority</source>
        <extracomment>activities.bands</extracomment>
        <translation>Priorität hoch</translation>
    </message>
    <message>
        <source>medium priority</source>
        <extracomment>activities.bands</extracomment>
        <translation>Priorität mittel</translation>
    </message>
    <message>
        <source>low priority</source>
        <extracomment>activities.bands</extracomment>
        <translation>Priorität niedrig</translation>
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
        <source>capabilities at the lowest level</source>
        <extracomment>activities.capabilities</extracomment>
        <translation>Fähigkeiten auf der untersten Ebene</translation>
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
        <source>Nothing is open: no item, no action, no parked topic.</source>
        <extracomment>activities.closing</extracomment>
        <translation>Nichts ist offen: kein Punkt, keine Aufgabe, kein geparktes Thema.</translation>
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
        <translation>Die ersten Kosten mit Einzelpreis eintragen, dann erscheinen Summen.</translation>
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
    <message>
        <source>Enter licences and users of the applications in 1.3.1 to see how many are unused.</source>
        <extracomment>activities.costs</extracomment>
        <translation>In 1.3.1 Lizenzen und Nutzende der Anwendungen eintragen, dann steht hier, wie viele ungenutzt sind.</translation>
    </message>
    <message>
        <source>licences nobody uses</source>
        <extracomment>activities.costs</extracomment>
        <translation>Lizenzen, die niemand nutzt</translation>
    </message>
    <message>
        <source>could be saved a year</source>
        <extracomment>activities.costs</extracomment>
        <translation>im Jahr zu sparen</translation>
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
    <name>activities.firmness</name>
    <message>
        <source>the gap weighs more than {limit}</source>
        <extracomment>activities.firmness</extracomment>
        <translation>die Lücke mehr als {limit} wiegt</translation>
    </message>
    <message>
        <source>the gap weighs less than {limit}</source>
        <extracomment>activities.firmness</extracomment>
        <translation>die Lücke weniger als {limit} wiegt</translation>
    </message>
    <message>
        <source>dissatisfaction weighs more than {limit}</source>
        <extracomment>activities.firmness</extracomment>
        <translation>die Unzufriedenheit mehr als {limit} wiegt</translation>
    </message>
    <message>
        <source>dissatisfaction weighs less than {limit}</source>
        <extracomment>activities.firmness</extracomment>
        <translation>die Unzufriedenheit weniger als {limit} wiegt</translation>
    </message>
    <message>
        <source>data quality weighs more than {limit}</source>
        <extracomment>activities.firmness</extracomment>
        <translation>die Datenqualität mehr als {limit} wiegt</translation>
    </message>
    <message>
        <source>data quality weighs less than {limit}</source>
        <extracomment>activities.firmness</extracomment>
        <translation>die Datenqualität weniger als {limit} wiegt</translation>
    </message>
    <message>
        <source>only the gap counts</source>
        <extracomment>activities.firmness</extracomment>
        <translation>nur die Lücke zählt</translation>
    </message>
    <message>
        <source>the gap does not count</source>
        <extracomment>activities.firmness</extracomment>
        <translation>die Lücke nicht zählt</translation>
    </message>
    <message>
        <source>only dissatisfaction counts</source>
        <extracomment>activities.firmness</extracomment>
        <translation>nur die Unzufriedenheit zählt</translation>
    </message>
    <message>
        <source>dissatisfaction does not count</source>
        <extracomment>activities.firmness</extracomment>
        <translation>die Unzufriedenheit nicht zählt</translation>
    </message>
    <message>
        <source>only data quality counts</source>
        <extracomment>activities.firmness</extracomment>
        <translation>nur die Datenqualität zählt</translation>
    </message>
    <message>
        <source>data quality does not count</source>
        <extracomment>activities.firmness</extracomment>
        <translation>die Datenqualität nicht zählt</translation>
    </message>
    <message>
        <source>the weight of the gap changes at all</source>
        <extracomment>activities.firmness</extracomment>
        <translation>sich das Gewicht der Lücke überhaupt ändert</translation>
    </message>
    <message>
        <source>the weight of dissatisfaction changes at all</source>
        <extracomment>activities.firmness</extracomment>
        <translation>sich das Gewicht der Unzufriedenheit überhaupt ändert</translation>
    </message>
    <message>
        <source>the weight of data quality changes at all</source>
        <extracomment>activities.firmness</extracomment>
        <translation>sich das Gewicht der Datenqualität überhaupt ändert</translation>
    </message>
    <message>
        <source>{change} (now {weight})</source>
        <extracomment>activities.firmness</extracomment>
        <translation>{change} (jetzt {weight})</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <extracomment>activities.firmness</extracomment>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>activities.firmness</extracomment>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>decided by {names}, each alone</source>
        <extracomment>activities.firmness</extracomment>
        <translation>durch {names} entschieden, jeweils allein</translation>
    </message>
    <message>
        <source>decided by {name} alone</source>
        <extracomment>activities.firmness</extracomment>
        <translation>allein durch {name} entschieden</translation>
    </message>
    <message>
        <source>kept out by {names}, each alone</source>
        <extracomment>activities.firmness</extracomment>
        <translation>durch {names} verhindert, jeweils allein</translation>
    </message>
    <message>
        <source>kept out by {name} alone</source>
        <extracomment>activities.firmness</extracomment>
        <translation>allein durch {name} verhindert</translation>
    </message>
    <message>
        <source>stays whatever the weights</source>
        <extracomment>activities.firmness</extracomment>
        <translation>bleibt bei jeder Gewichtung</translation>
    </message>
    <message>
        <source>leaves when {change}</source>
        <extracomment>activities.firmness</extracomment>
        <translation>fällt heraus, wenn {change}</translation>
    </message>
    <message>
        <source>{verdict}: {reason}</source>
        <extracomment>activities.firmness</extracomment>
        <translation>{verdict}: {reason}</translation>
    </message>
    <message>
        <source>&gt; {share}</source>
        <extracomment>activities.firmness</extracomment>
        <translation>&gt; {share}</translation>
    </message>
    <message>
        <source>&lt; {share}</source>
        <extracomment>activities.firmness</extracomment>
        <translation>&lt; {share}</translation>
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
    <message numerus="yes">
        <source>The {shown} largest areas; {n} more area has {processes} processes.</source>
        <extracomment>activities.ratings; plural: The {shown} largest areas; {n} more areas have {processes} processes.</extracomment>
        <translation>
            <numerusform>Die {shown} größten Bereiche; {n} weiterer Bereich hat {processes} Prozesse.</numerusform>
            <numerusform>Die {shown} größten Bereiche; {n} weitere Bereiche haben {processes} Prozesse.</numerusform>
        </translation>
    </message>
    <message>
        <source>{agreement} talk</source>
        <extracomment>activities.ratings</extracomment>
        <translation>{agreement} besprechen</translation>
    </message>
    <message>
        <source>Talk about these first</source>
        <extracomment>activities.ratings</extracomment>
        <translation>Zuerst besprechen</translation>
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
        <source>In order of disagreement times importance.</source>
        <extracomment>activities.ratings</extracomment>
        <translation>Gereiht nach Uneinigkeit mal Wichtigkeit.</translation>
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
        <translation>Antwortende</translation>
    </message>
    <message>
        <source>Share, %</source>
        <extracomment>activities.ratings</extracomment>
        <translation>Anteil, %</translation>
    </message>
    <message>
        <source>List the departments first; how many of each answered then stands here.</source>
        <extracomment>activities.ratings</extracomment>
        <translation>Zuerst die Abteilungen eintragen; dann steht hier, wie viele aus jeder geantwortet haben.</translation>
    </message>
    <message>
        <source>people answered</source>
        <extracomment>activities.ratings</extracomment>
        <translation>Personen haben geantwortet</translation>
    </message>
    <message>
        <source>people in the departments</source>
        <extracomment>activities.ratings</extracomment>
        <translation>Personen in den Abteilungen</translation>
    </message>
    <message>
        <source>share that answered</source>
        <extracomment>activities.ratings</extracomment>
        <translation>Anteil, der geantwortet hat</translation>
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
        <source>earned back</source>
        <extracomment>activities.returns</extracomment>
        <translation>erwirtschaftet</translation>
    </message>
    <message>
        <source>months until all is earned back</source>
        <extracomment>activities.returns</extracomment>
        <translation>Monate, bis alles wieder hereingeholt ist</translation>
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
        <translation>{days} PT</translation>
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
        <source>Give an initiative a start to see the roadmap grow.</source>
        <extracomment>activities.roadmap</extracomment>
        <translation>Einer Maßnahme einen Beginn geben, dann wächst die Roadmap.</translation>
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
        <source>Write initiatives first; they then stand here by when they are due to start.</source>
        <extracomment>activities.roadmap</extracomment>
        <translation>Zuerst Maßnahmen aufschreiben; dann stehen sie hier nach ihrem Beginn.</translation>
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
    <name>activities.weighing</name>
    <message>
        <source>Stable: among the first {first} in at least {stable} of all weightings, and of 500 draws of as many people from the {n} who answered; contested from {contested}; fragile below. The lower share counts.</source>
        <extracomment>activities.weighing</extracomment>
        <translation>Stabil: unter den ersten {first} bei mindestens {stable} aller Gewichtungen und von 500 Ziehungen ebenso vieler Personen aus den {n}, die geantwortet haben; umstritten ab {contested}; darunter wacklig. Der kleinere Anteil zählt.</translation>
    </message>
    <message>
        <source>A department with fewer than {n} answers is not named.</source>
        <extracomment>activities.weighing</extracomment>
        <translation>Eine Abteilung mit weniger als {n} Antworten wird nicht genannt.</translation>
    </message>
    <message>
        <source>Stable: among the first {first} in at least {stable} of all weightings; contested from {contested}; fragile below.</source>
        <extracomment>activities.weighing</extracomment>
        <translation>Stabil: unter den ersten {first} bei mindestens {stable} aller Gewichtungen; umstritten ab {contested}; darunter wacklig.</translation>
    </message>
    <message>
        <source>Only the weights are judged: the ballots were not read.</source>
        <extracomment>activities.weighing</extracomment>
        <translation>Nur die Gewichte sind beurteilt: die Stimmzettel wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Only the weights are judged: there are no ballots.</source>
        <extracomment>activities.weighing</extracomment>
        <translation>Nur die Gewichte sind beurteilt: es gibt keine Stimmzettel.</translation>
    </message>
    <message>
        <source>What decides it</source>
        <extracomment>activities.weighing</extracomment>
        <translation>Was den Ausschlag gibt</translation>
    </message>
    <message>
        <source>How firm the order is</source>
        <extracomment>activities.weighing</extracomment>
        <translation>Wie fest die Reihenfolge ist</translation>
    </message>
    <message>
        <source>Among the first {n}</source>
        <extracomment>activities.weighing</extracomment>
        <translation>Unter den ersten {n}</translation>
    </message>
    <message>
        <source>Close behind</source>
        <extracomment>activities.weighing</extracomment>
        <translation>Knapp dahinter</translation>
    </message>
    <message>
        <source>Share of weightings</source>
        <extracomment>activities.weighing</extracomment>
        <translation>Anteil der Gewichtungen</translation>
    </message>
    <message>
        <source>In how many of 231 weightings of the three parts it is among the first {n}</source>
        <extracomment>activities.weighing</extracomment>
        <translation>Bei welchem Anteil der 231 Gewichtungen der drei Teile der Prozess unter den ersten {n} ist</translation>
    </message>
    <message>
        <source>Share of draws</source>
        <extracomment>activities.weighing</extracomment>
        <translation>Anteil der Ziehungen</translation>
    </message>
    <message>
        <source>In how many of 500 draws of the people who answered it is among the first {n}</source>
        <extracomment>activities.weighing</extracomment>
        <translation>Bei welchem Anteil von 500 Ziehungen derer, die geantwortet haben, der Prozess unter den ersten {n} ist</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>activities.weighing</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>How often each is among the first {n}</source>
        <extracomment>activities.weighing</extracomment>
        <translation>Wie oft jeder unter den ersten {n} ist</translation>
    </message>
    <message>
        <source>The order under these weights</source>
        <extracomment>activities.weighing</extracomment>
        <translation>Die Reihenfolge bei diesen Gewichten</translation>
    </message>
    <message>
        <source>The order as it stands</source>
        <extracomment>activities.weighing</extracomment>
        <translation>Die Reihenfolge, wie sie ist</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>activities.weighing</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>With {n} processes or fewer, all are among the first {n}: weights and answers only change their order.</source>
        <extracomment>activities.weighing</extracomment>
        <translation>Bei höchstens {n} Prozessen sind alle unter den ersten {n}: Gewichte und Antworten ändern nur ihre Reihenfolge.</translation>
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
        <translation>Menge × Einzelpreis × Zeiträume im Jahr; Einmaliges kostet im Jahr nichts.</translation>
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
