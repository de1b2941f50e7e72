<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>models settings</name>
    <message>
        <source>Workshop</source>
        <extracomment>one record</extracomment>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>organisation label</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>CRM products</source>
        <extracomment>products label</extracomment>
        <translation>CRM-Produkte</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>start label</extracomment>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Second day</source>
        <extracomment>day_2 label</extracomment>
        <translation>Zweiter Tag</translation>
    </message>
    <message>
        <source>Third day</source>
        <extracomment>day_3 label</extracomment>
        <translation>Dritter Tag</translation>
    </message>
    <message>
        <source>Fourth day</source>
        <extracomment>day_4 label</extracomment>
        <translation>Vierter Tag</translation>
    </message>
    <message>
        <source>Fifth day</source>
        <extracomment>day_5 label</extracomment>
        <translation>Fünfter Tag</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>currency label</extracomment>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Three-letter ISO 4217 code, such as EUR or USD</source>
        <extracomment>currency help</extracomment>
        <translation>Drei Buchstaben nach ISO 4217, etwa EUR oder USD</translation>
    </message>
    <message>
        <source>Weight of the gap</source>
        <extracomment>weight_need label</extracomment>
        <translation>Gewicht der Lücke</translation>
    </message>
    <message>
        <source>Weight of dissatisfaction</source>
        <extracomment>weight_dissatisfaction label</extracomment>
        <translation>Gewicht der Unzufriedenheit</translation>
    </message>
    <message>
        <source>Weight of data quality</source>
        <extracomment>weight_data label</extracomment>
        <translation>Gewicht der Datenqualität</translation>
    </message>
    <message>
        <source>High priority from</source>
        <extracomment>high_from label</extracomment>
        <translation>Priorität „Hoch“ ab</translation>
    </message>
    <message>
        <source>Medium priority from</source>
        <extracomment>medium_from label</extracomment>
        <translation>Priorität „Mittel“ ab</translation>
    </message>
    <message>
        <source>Talk about it below agreement</source>
        <extracomment>talk_below label</extracomment>
        <translation>Besprechen bei Einigkeit unter</translation>
    </message>
    <message>
        <source>Weigh satisfaction by headcount</source>
        <extracomment>weigh_by_headcount label</extracomment>
        <translation>Zufriedenheit nach Personenzahl gewichten</translation>
    </message>
    <message>
        <source>Smallest group shown in anonymous rounds</source>
        <extracomment>minimum_group label</extracomment>
        <translation>Kleinste gezeigte Gruppe in anonymen Runden</translation>
    </message>
    <message>
        <source>Vendor flag margin</source>
        <extracomment>flag_margin label</extracomment>
        <translation>Spielraum bis zur Markierung beim Anbieter</translation>
    </message>
    <message>
        <source>points</source>
        <extracomment>flag_margin unit</extracomment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Weight of criticality</source>
        <extracomment>weight_criticality label</extracomment>
        <translation>Gewicht der Dringlichkeit</translation>
    </message>
    <message>
        <source>Weight of ease</source>
        <extracomment>weight_ease label</extracomment>
        <translation>Gewicht der Machbarkeit</translation>
    </message>
    <message>
        <source>Weight of impact</source>
        <extracomment>weight_impact label</extracomment>
        <translation>Gewicht der Wirkung</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <extracomment>discount_rate label</extracomment>
        <translation>Abzinsungssatz</translation>
    </message>
    <message>
        <source>%</source>
        <extracomment>discount_rate unit</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>Years in the net present value</source>
        <extracomment>horizon_years label</extracomment>
        <translation>Jahre im Kapitalwert</translation>
    </message>
    <message>
        <source>Roadmap starts</source>
        <extracomment>roadmap_start label</extracomment>
        <translation>Beginn der Roadmap</translation>
    </message>
    <message>
        <source>Now, Next and Later count from here</source>
        <extracomment>roadmap_start help</extracomment>
        <translation>Ab hier zählen „Jetzt“, „Danach“ und „Später“</translation>
    </message>
    <message>
        <source>Switched-off activities</source>
        <extracomment>switched_off label</extracomment>
        <translation>Abgeschaltete Aktivitäten</translation>
    </message>
    <message>
        <source>Baseline workshop</source>
        <extracomment>baseline label</extracomment>
        <translation>Vergleichsworkshop</translation>
    </message>
    <message>
        <source>The earlier workshop this one is compared with</source>
        <extracomment>baseline help</extracomment>
        <translation>Der frühere Workshop, mit dem dieser verglichen wird</translation>
    </message>
    <message>
        <source>Language of the deliverables</source>
        <extracomment>language label</extracomment>
        <translation>Sprache der Ergebnisdokumente</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>notes label</extracomment>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>models department</name>
    <message>
        <source>Department</source>
        <extracomment>one record</extracomment>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Departments</source>
        <extracomment>several records</extracomment>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Headcount</source>
        <extracomment>headcount label</extracomment>
        <translation>Personenzahl</translation>
    </message>
    <message>
        <source>Function</source>
        <extracomment>function label</extracomment>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>What the department does for customers</source>
        <extracomment>function help</extracomment>
        <translation>Was die Abteilung für Kunden tut</translation>
    </message>
</context>
<context>
    <name>models person</name>
    <message>
        <source>Person</source>
        <extracomment>one record</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>name label</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Job title</source>
        <extracomment>job_title label</extracomment>
        <translation>Position</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>email label</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Influence</source>
        <extracomment>influence label</extracomment>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>How much the person can move or stop the CRM</source>
        <extracomment>influence help</extracomment>
        <translation>Wie viel die Person am CRM bewegen oder aufhalten kann</translation>
    </message>
    <message>
        <source>Interest</source>
        <extracomment>interest label</extracomment>
        <translation>Interesse</translation>
    </message>
    <message>
        <source>How much the outcome matters to the person</source>
        <extracomment>interest help</extracomment>
        <translation>Wie wichtig der Person das Ergebnis ist</translation>
    </message>
    <message>
        <source>Engagement today</source>
        <extracomment>engagement label</extracomment>
        <translation>Haltung heute</translation>
    </message>
    <message>
        <source>Engagement wanted</source>
        <extracomment>engagement_desired label</extracomment>
        <translation>Gewünschte Haltung</translation>
    </message>
    <message>
        <source>Engagement approach</source>
        <extracomment>approach label</extracomment>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>Willingness confirmed</source>
        <extracomment>willing label</extracomment>
        <translation>Bereitschaft bestätigt</translation>
    </message>
    <message>
        <source>Team role</source>
        <extracomment>team_role label</extracomment>
        <translation>Rolle im Team</translation>
    </message>
    <message>
        <source>Area</source>
        <extracomment>area label</extracomment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Skills brought</source>
        <extracomment>skills label</extracomment>
        <translation>Fähigkeiten</translation>
    </message>
</context>
<context>
    <name>models expectation</name>
    <message>
        <source>Reporting expectation</source>
        <extracomment>one record</extracomment>
        <translation>Berichtserwartung</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>audience label</extracomment>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>What they want to know</source>
        <extracomment>what label</extracomment>
        <translation>Was sie wissen wollen</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>format label</extracomment>
        <translation>Form</translation>
    </message>
    <message>
        <source>Date or rhythm</source>
        <extracomment>rhythm label</extracomment>
        <translation>Datum oder Rhythmus</translation>
    </message>
</context>
<context>
    <name>models attendance</name>
    <message>
        <source>Attendance</source>
        <extracomment>one record</extracomment>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Activity</source>
        <extracomment>activity label</extracomment>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Present</source>
        <extracomment>present label</extracomment>
        <translation>Anwesend</translation>
    </message>
</context>
<context>
    <name>models strategy_card</name>
    <message>
        <source>Card</source>
        <extracomment>one record</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Strategy cards</source>
        <extracomment>several records</extracomment>
        <translation>Strategiekarten</translation>
    </message>
    <message>
        <source>Box</source>
        <extracomment>box label</extracomment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>text label</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Votes</source>
        <extracomment>votes label</extracomment>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>tags label</extracomment>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>cause label</extracomment>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Where a pain point comes from</source>
        <extracomment>cause help</extracomment>
        <translation>Woher ein Schmerzpunkt kommt</translation>
    </message>
</context>
<context>
    <name>models objective</name>
    <message>
        <source>Objective</source>
        <extracomment>one record</extracomment>
        <translation>Unternehmensziel</translation>
    </message>
    <message>
        <source>Objectives</source>
        <extracomment>several records</extracomment>
        <translation>Unternehmensziele</translation>
    </message>
    <message>
        <source>What it means</source>
        <extracomment>description label</extracomment>
        <translation>Was es bedeutet</translation>
    </message>
</context>
<context>
    <name>models goal</name>
    <message>
        <source>CRM goal</source>
        <extracomment>one record</extracomment>
        <translation>CRM-Ziel</translation>
    </message>
    <message>
        <source>Enabling module or function</source>
        <extracomment>enabler label</extracomment>
        <translation>Ermöglicht durch Modul oder Funktion</translation>
    </message>
    <message>
        <source>Benefit</source>
        <extracomment>benefit label</extracomment>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Metric</source>
        <extracomment>metric label</extracomment>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Baseline</source>
        <extracomment>baseline label</extracomment>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>target label</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Dots given by the room</source>
        <extracomment>votes help</extracomment>
        <translation>Von der Runde vergebene Punkte</translation>
    </message>
</context>
<context>
    <name>models application</name>
    <message>
        <source>Application</source>
        <extracomment>one record</extracomment>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Category</source>
        <extracomment>category label</extracomment>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>description label</extracomment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Owner department</source>
        <extracomment>owner label</extracomment>
        <translation>Verantwortliche Abteilung</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>users label</extracomment>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>people</source>
        <extracomment>users unit</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Licences paid</source>
        <extracomment>licences label</extracomment>
        <translation>Bezahlte Lizenzen</translation>
    </message>
    <message>
        <source>seats</source>
        <extracomment>licences unit</extracomment>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>System of record for</source>
        <extracomment>record_of label</extracomment>
        <translation>Führend für</translation>
    </message>
    <message>
        <source>Hosting</source>
        <extracomment>hosting label</extracomment>
        <translation>Hosting</translation>
    </message>
    <message>
        <source>Lifecycle decision</source>
        <extracomment>decision label</extracomment>
        <translation>Lebenszyklus-Entscheidung</translation>
    </message>
    <message>
        <source>5: the business stops without it</source>
        <extracomment>criticality help</extracomment>
        <translation>5: Ohne sie steht das Geschäft still</translation>
    </message>
    <message>
        <source>Contract or approval ends</source>
        <extracomment>expires label</extracomment>
        <translation>Ende von Vertrag oder Zulassung</translation>
    </message>
</context>
<context>
    <name>models interface</name>
    <message>
        <source>Interface</source>
        <extracomment>one record</extracomment>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <extracomment>several records</extracomment>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>source label</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>direction label</extracomment>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Data carried</source>
        <extracomment>data label</extracomment>
        <translation>Übertragene Daten</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>method label</extracomment>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Frequency</source>
        <extracomment>frequency label</extracomment>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>health label</extracomment>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>models capability</name>
    <message>
        <source>Capability</source>
        <extracomment>one record</extracomment>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <extracomment>parent label</extracomment>
        <translation>Gehört zu</translation>
    </message>
</context>
<context>
    <name>models cost_item</name>
    <message>
        <source>Item</source>
        <extracomment>name label</extracomment>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>kind label</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>quantity label</extracomment>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <extracomment>unit_cost label</extracomment>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>period label</extracomment>
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>models process</name>
    <message>
        <source>Code</source>
        <extracomment>code label</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>level label</extracomment>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>In scope</source>
        <extracomment>in_scope label</extracomment>
        <translation>Im Umfang</translation>
    </message>
    <message>
        <source>Manual or automated</source>
        <extracomment>automation label</extracomment>
        <translation>Manuell oder automatisiert</translation>
    </message>
    <message>
        <source>Applications used</source>
        <extracomment>applications label</extracomment>
        <translation>Genutzte Anwendungen</translation>
    </message>
    <message>
        <source>External id</source>
        <extracomment>external_id label</extracomment>
        <translation>Externe Kennung</translation>
    </message>
</context>
<context>
    <name>models rating</name>
    <message>
        <source>Decision</source>
        <extracomment>one record</extracomment>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decisions on ratings</source>
        <extracomment>several records</extracomment>
        <translation>Entscheidungen zu Bewertungen</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>question label</extracomment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>value label</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>A number of the question's scale; 0 stands for “-”</source>
        <extracomment>value help</extracomment>
        <translation>Eine Zahl der Skala dieser Frage; 0 steht für „-“</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>reason label</extracomment>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Minority view</source>
        <extracomment>minority label</extracomment>
        <translation>Minderheitsmeinung</translation>
    </message>
</context>
<context>
    <name>models round</name>
    <message>
        <source>Round</source>
        <extracomment>one record</extracomment>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Rounds</source>
        <extracomment>several records</extracomment>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Questions</source>
        <extracomment>questions label</extracomment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>What people are asked; Alt+↓ lists what there is</source>
        <extracomment>questions help</extracomment>
        <translation>Was gefragt wird; Alt+↓ zeigt, was es gibt</translation>
    </message>
    <message>
        <source>Processes asked</source>
        <extracomment>processes label</extracomment>
        <translation>Gefragte Prozesse</translation>
    </message>
    <message>
        <source>Empty: all those that are in scope</source>
        <extracomment>processes help</extracomment>
        <translation>Leer: alle, die im Umfang sind</translation>
    </message>
    <message>
        <source>Criteria asked</source>
        <extracomment>criteria label</extracomment>
        <translation>Gefragte Kriterien</translation>
    </message>
    <message>
        <source>Empty: all</source>
        <extracomment>criteria help</extracomment>
        <translation>Leer: alle</translation>
    </message>
    <message>
        <source>Goals asked</source>
        <extracomment>goals label</extracomment>
        <translation>Gefragte Ziele</translation>
    </message>
    <message>
        <source>Cards asked</source>
        <extracomment>cards label</extracomment>
        <translation>Gefragte Karten</translation>
    </message>
    <message>
        <source>Initiatives asked</source>
        <extracomment>initiatives label</extracomment>
        <translation>Gefragte Maßnahmen</translation>
    </message>
    <message>
        <source>Departments asked</source>
        <extracomment>departments label</extracomment>
        <translation>Befragte Abteilungen</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <extracomment>anonymous label</extracomment>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Dots each</source>
        <extracomment>dots label</extracomment>
        <translation>Punkte je Person</translation>
    </message>
    <message>
        <source>How many votes a person may give</source>
        <extracomment>dots help</extracomment>
        <translation>Wie viele Stimmen eine Person vergeben kann</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>minutes label</extracomment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>How long it is meant to stay open</source>
        <extracomment>minutes help</extracomment>
        <translation>Wie lange sie offen bleiben soll</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>minutes unit</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>Planned for</source>
        <extracomment>planned label</extracomment>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>opened label</extracomment>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>When it was opened last: local time with its offset, ISO 8601</source>
        <extracomment>opened help</extracomment>
        <translation>Wann sie zuletzt geöffnet wurde: Ortszeit mit Zeitverschiebung, ISO 8601</translation>
    </message>
    <message>
        <source>Votes again on</source>
        <extracomment>repeats label</extracomment>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Where the ballots came from: a file name, or phones</source>
        <extracomment>source help</extracomment>
        <translation>Woher die Stimmzettel kamen: ein Dateiname oder Handys</translation>
    </message>
</context>
<context>
    <name>models product</name>
    <message>
        <source>Product</source>
        <extracomment>one record</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>several records</extracomment>
        <translation>Produkte</translation>
    </message>
</context>
<context>
    <name>models vendor_score</name>
    <message>
        <source>Criterion</source>
        <extracomment>one record</extracomment>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Vendor scorecard</source>
        <extracomment>several records</extracomment>
        <translation>Bewertungsbogen</translation>
    </message>
    <message>
        <source>Own score</source>
        <extracomment>own label</extracomment>
        <translation>Eigene Wertung</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <extracomment>benchmark label</extracomment>
        <translation>Vergleichswert</translation>
    </message>
    <message>
        <source>Benchmark source</source>
        <extracomment>source label</extracomment>
        <translation>Quelle des Vergleichswerts</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>weight label</extracomment>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Optimisation idea</source>
        <extracomment>idea label</extracomment>
        <translation>Idee zur Optimierung</translation>
    </message>
</context>
<context>
    <name>models vendor_practice</name>
    <message>
        <source>Practice</source>
        <extracomment>one record</extracomment>
        <translation>Praktik</translation>
    </message>
    <message>
        <source>Maturity</source>
        <extracomment>rating label</extracomment>
        <translation>Reife</translation>
    </message>
    <message>
        <source>What we see</source>
        <extracomment>evidence label</extracomment>
        <translation>Was wir sehen</translation>
    </message>
</context>
<context>
    <name>models data_area</name>
    <message>
        <source>Data area</source>
        <extracomment>one record</extracomment>
        <translation>Datenbereich</translation>
    </message>
    <message>
        <source>Data areas</source>
        <extracomment>several records</extracomment>
        <translation>Datenbereiche</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>rating label</extracomment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>What we found</source>
        <extracomment>findings label</extracomment>
        <translation>Was wir gefunden haben</translation>
    </message>
</context>
<context>
    <name>models finding</name>
    <message>
        <source>Finding</source>
        <extracomment>one record</extracomment>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>several records</extracomment>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>evidence label</extracomment>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>The figures this rests on</source>
        <extracomment>evidence help</extracomment>
        <translation>Die Zahlen, auf denen er beruht</translation>
    </message>
</context>
<context>
    <name>models initiative</name>
    <message>
        <source>Initiative</source>
        <extracomment>one record</extracomment>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <extracomment>several records</extracomment>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>owner label</extracomment>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>5: the business suffers without it</source>
        <extracomment>criticality help</extracomment>
        <translation>5: Ohne sie leidet das Geschäft</translation>
    </message>
    <message>
        <source>5: done within weeks by the people we have</source>
        <extracomment>ease help</extracomment>
        <translation>5: in Wochen erledigt, mit den Leuten, die da sind</translation>
    </message>
    <message>
        <source>5: felt by customers or in the result</source>
        <extracomment>impact help</extracomment>
        <translation>5: für Kunden oder im Ergebnis spürbar</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>state label</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>start label</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>length_days label</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>length_days unit</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Depends on</source>
        <extracomment>depends_on label</extracomment>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Effort</source>
        <extracomment>effort label</extracomment>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>person-days</source>
        <extracomment>effort unit</extracomment>
        <translation>Personentage</translation>
    </message>
    <message>
        <source>One-off cost</source>
        <extracomment>one_off label</extracomment>
        <translation>Einmalige Kosten</translation>
    </message>
    <message>
        <source>Running cost per year</source>
        <extracomment>running label</extracomment>
        <translation>Laufende Kosten im Jahr</translation>
    </message>
    <message>
        <source>Measure of success</source>
        <extracomment>measure label</extracomment>
        <translation>Erfolgsmaß</translation>
    </message>
    <message>
        <source>Technical-debt interest</source>
        <extracomment>debt_interest label</extracomment>
        <translation>Zinsen der Altlasten</translation>
    </message>
    <message>
        <source>What not doing it costs per year</source>
        <extracomment>debt_interest help</extracomment>
        <translation>Was es im Jahr kostet, nichts zu tun</translation>
    </message>
</context>
<context>
    <name>models benefit_line</name>
    <message>
        <source>Benefits</source>
        <extracomment>several records</extracomment>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Amount per year</source>
        <extracomment>amount label</extracomment>
        <translation>Betrag im Jahr</translation>
    </message>
    <message>
        <source>Hours saved per year</source>
        <extracomment>hours label</extracomment>
        <translation>Gesparte Stunden im Jahr</translation>
    </message>
    <message>
        <source>Rate per hour</source>
        <extracomment>rate label</extracomment>
        <translation>Satz je Stunde</translation>
    </message>
</context>
<context>
    <name>models activity_state</name>
    <message>
        <source>Activities</source>
        <extracomment>several records</extracomment>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Actual</source>
        <extracomment>actual_minutes label</extracomment>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Entered by hand; what the timer measured comes on top</source>
        <extracomment>actual_minutes help</extracomment>
        <translation>Von Hand eingetragen; was die Uhr gemessen hat, kommt hinzu</translation>
    </message>
</context>
<context>
    <name>models agenda_day</name>
    <message>
        <source>Agenda day</source>
        <extracomment>one record</extracomment>
        <translation>Agendatag</translation>
    </message>
    <message>
        <source>Agenda days</source>
        <extracomment>several records</extracomment>
        <translation>Agendatage</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>day label</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Starts at</source>
        <extracomment>starts_at label</extracomment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Time of day, such as 09:00</source>
        <extracomment>starts_at help</extracomment>
        <translation>Uhrzeit, etwa 09:00</translation>
    </message>
    <message>
        <source>Ends at</source>
        <extracomment>ends_at label</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Time of day, such as 17:00</source>
        <extracomment>ends_at help</extracomment>
        <translation>Uhrzeit, etwa 17:00</translation>
    </message>
</context>
<context>
    <name>models agenda_item</name>
    <message>
        <source>Agenda item</source>
        <extracomment>one record</extracomment>
        <translation>Agendapunkt</translation>
    </message>
    <message>
        <source>Agenda</source>
        <extracomment>several records</extracomment>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>name label</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Empty: the activity's own title</source>
        <extracomment>name help</extracomment>
        <translation>Leer: der Titel der Aktivität</translation>
    </message>
    <message>
        <source>Number of the activity; empty for breaks and items of one's own</source>
        <extracomment>activity help</extracomment>
        <translation>Nummer der Aktivität; leer für Pausen und eigene Punkte</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>minutes label</extracomment>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>is_break label</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Needed</source>
        <extracomment>people label</extracomment>
        <translation>Benötigt</translation>
    </message>
</context>
<context>
    <name>models time_span</name>
    <message>
        <source>Time span</source>
        <extracomment>one record</extracomment>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>Time spans</source>
        <extracomment>several records</extracomment>
        <translation>Zeitspannen</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>what label</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>An activity's number or an agenda item's key</source>
        <extracomment>what help</extracomment>
        <translation>Nummer einer Aktivität oder Schlüssel eines Agendapunkts</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>started label</extracomment>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Local time with its offset, ISO 8601</source>
        <extracomment>started help</extracomment>
        <translation>Ortszeit mit Abstand zu UTC, ISO 8601</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>stopped label</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Empty while the timer runs</source>
        <extracomment>stopped help</extracomment>
        <translation>Leer, solange die Uhr läuft</translation>
    </message>
</context>
<context>
    <name>models parking_item</name>
    <message>
        <source>Parked topic</source>
        <extracomment>one record</extracomment>
        <translation>Geparktes Thema</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <extracomment>several records</extracomment>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>Topic</source>
        <extracomment>text label</extracomment>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Came up in</source>
        <extracomment>activity label</extracomment>
        <translation>Aufgekommen in</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>about label</extracomment>
        <translation>Zu</translation>
    </message>
    <message>
        <source>The key of the record it is about</source>
        <extracomment>about help</extracomment>
        <translation>Der Schlüssel des Eintrags, um den es geht</translation>
    </message>
</context>
<context>
    <name>models decision</name>
    <message>
        <source>Decision log</source>
        <extracomment>several records</extracomment>
        <translation>Entscheidungslog</translation>
    </message>
    <message>
        <source>Decided by</source>
        <extracomment>by label</extracomment>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>reason label</extracomment>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>decided_on label</extracomment>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>models action_item</name>
    <message>
        <source>Action item</source>
        <extracomment>one record</extracomment>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Action items</source>
        <extracomment>several records</extracomment>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>text label</extracomment>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>due label</extracomment>
        <translation>Fällig</translation>
    </message>
</context>
<context>
    <name>models open_item</name>
    <message>
        <source>Open item</source>
        <extracomment>one record</extracomment>
        <translation>Offener Punkt</translation>
    </message>
    <message>
        <source>What is open</source>
        <extracomment>text label</extracomment>
        <translation>Was offen ist</translation>
    </message>
</context>
<context>
    <name>models check_item</name>
    <message>
        <source>Check</source>
        <extracomment>one record</extracomment>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Checks</source>
        <extracomment>several records</extracomment>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>line label</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>remark label</extracomment>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>models review_meeting</name>
    <message>
        <source>Review meeting</source>
        <extracomment>one record</extracomment>
        <translation>Reviewtermin</translation>
    </message>
    <message>
        <source>Meeting</source>
        <extracomment>name label</extracomment>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Time of day, such as 10:00</source>
        <extracomment>starts_at help</extracomment>
        <translation>Uhrzeit, etwa 10:00</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>purpose label</extracomment>
        <translation>Zweck</translation>
    </message>
</context>
<context>
    <name>models sign_off</name>
    <message>
        <source>Sign-offs</source>
        <extracomment>several records</extracomment>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>role label</extracomment>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>models.ballots</name>
    <message>
        <source>These ballots belong to a round that is not there (any more).</source>
        <extracomment>models.ballots</extracomment>
        <translation>Diese Stimmzettel gehören zu einer Runde, die es nicht (mehr) gibt.</translation>
    </message>
    <message>
        <source>A ballot comes from a department that is not there (any more).</source>
        <extracomment>models.ballots</extracomment>
        <translation>Ein Stimmzettel kommt aus einer Abteilung, die es nicht (mehr) gibt.</translation>
    </message>
    <message>
        <source>A ballot answers about something that is not there (any more).</source>
        <extracomment>models.ballots</extracomment>
        <translation>Ein Stimmzettel antwortet zu etwas, das es nicht (mehr) gibt.</translation>
    </message>
    <message>
        <source>{question}: {value} is not on the scale.</source>
        <extracomment>models.ballots</extracomment>
        <translation>{question}: {value} steht nicht auf der Skala.</translation>
    </message>
</context>
<context>
    <name>models.box</name>
    <message>
        <source>A show of hands cannot count fewer than nobody.</source>
        <extracomment>models.box</extracomment>
        <translation>Weniger als niemand kann die Hand nicht heben.</translation>
    </message>
    <message>
        <source>This round is not open.</source>
        <extracomment>models.box</extracomment>
        <translation>Diese Runde ist nicht offen.</translation>
    </message>
</context>
<context>
    <name>models.changes</name>
    <message>
        <source>There is no list called “{table}”.</source>
        <extracomment>models.changes</extracomment>
        <translation>Es gibt keine Liste „{table}“.</translation>
    </message>
    <message>
        <source>The place in a list must be a number.</source>
        <extracomment>models.changes</extracomment>
        <translation>Der Platz in einer Liste muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>is needed</source>
        <extracomment>models.changes</extracomment>
        <translation>wird gebraucht</translation>
    </message>
    <message>
        <source>{singular} has no field “{name}”.</source>
        <extracomment>models.changes</extracomment>
        <translation>{singular} hat kein Feld „{name}“.</translation>
    </message>
    <message>
        <source>A change must name the same fields before and after.</source>
        <extracomment>models.changes</extracomment>
        <translation>Eine Änderung muss vorher und nachher dieselben Felder nennen.</translation>
    </message>
</context>
<context>
    <name>models.draft</name>
    <message>
        <source>The row was added or removed in the meantime; nothing was changed.</source>
        <extracomment>models.draft</extracomment>
        <translation>Die Zeile wurde inzwischen hinzugefügt oder entfernt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The row was changed in the meantime; nothing was changed.</source>
        <extracomment>models.draft</extracomment>
        <translation>Die Zeile wurde inzwischen geändert; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A workshop has its settings exactly once; they stay.</source>
        <extracomment>models.draft</extracomment>
        <translation>Ein Workshop hat seine Einstellungen genau einmal; sie bleiben.</translation>
    </message>
    <message>
        <source>{field}: names something that is not there (any more).</source>
        <extracomment>models.draft</extracomment>
        <translation>{field}: nennt etwas, das es nicht (mehr) gibt.</translation>
    </message>
    <message>
        <source>“{record}” still refers to what would be removed.</source>
        <extracomment>models.draft</extracomment>
        <translation>„{record}“ verweist noch auf das, was entfernt würde.</translation>
    </message>
</context>
<context>
    <name>models.file</name>
    <message>
        <source>The copy “{target}” could not be read back and was not kept.</source>
        <extracomment>models.file</extracomment>
        <translation>Die Kopie „{target}“ ließ sich nicht zurücklesen und wurde nicht behalten.</translation>
    </message>
    <message>
        <source>“{path}” exists already. Choose another name.</source>
        <extracomment>models.file</extracomment>
        <translation>„{path}“ gibt es schon. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The folder “{parent}” does not exist.</source>
        <extracomment>models.file</extracomment>
        <translation>Den Ordner „{parent}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a CRM Workshop file.</source>
        <extracomment>models.file</extracomment>
        <translation>„{path}“ ist ein Ordner, keine Datei von CRM Workshop.</translation>
    </message>
    <message>
        <source>There is no file “{path}”.</source>
        <extracomment>models.file</extracomment>
        <translation>Eine Datei „{path}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“{path}” is not a CRM Workshop file.</source>
        <extracomment>models.file</extracomment>
        <translation>„{path}“ ist keine Datei von CRM Workshop.</translation>
    </message>
    <message>
        <source>“{path}” was made by a newer CRM Workshop (file version {version}, this app reads up to {schema_version}). Update the app to open it; the file was not changed.</source>
        <extracomment>models.file</extracomment>
        <translation>„{path}“ stammt aus einem neueren CRM Workshop (Dateiversion {version}, diese App liest bis {schema_version}). Zum Öffnen die App aktualisieren; die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>“{path}” has no valid file version.</source>
        <extracomment>models.file</extracomment>
        <translation>„{path}“ hat keine gültige Dateiversion.</translation>
    </message>
    <message>
        <source>“{path}” is damaged or was changed by another program: {problems}.</source>
        <extracomment>models.file</extracomment>
        <translation>„{path}“ ist beschädigt oder wurde von einem anderen Programm verändert: {problems}.</translation>
    </message>
</context>
<context>
    <name>models.migrate</name>
    <message>
        <source>“{name}” cannot be brought from version {version} to {schema_version}: {problems}. It was not changed.</source>
        <extracomment>models.migrate</extracomment>
        <translation>„{name}“ lässt sich nicht von Version {version} auf {schema_version} bringen: {problems}. Die Datei wurde nicht verändert.</translation>
    </message>
</context>
<context>
    <name>models.rounds</name>
    <message>
        <source>All in scope</source>
        <extracomment>models.rounds</extracomment>
        <translation>Alle im Umfang</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>models.rounds</extracomment>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>models.rows</name>
    <message>
        <source>{plural}: {label} holds “{values}”, which this version cannot read. Update the app, or let “check” repair a copy; the file was not changed.</source>
        <extracomment>models.rows</extracomment>
        <translation>{plural}: {label} enthält „{values}“, was diese Version nicht lesen kann. Die App aktualisieren oder eine Kopie mit „check“ reparieren; die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The change “{row}” cannot be read by this version. Update the app; the file was not changed.</source>
        <extracomment>models.rows</extracomment>
        <translation>Die Änderung „{row}“ kann diese Version nicht lesen. Die App aktualisieren; die Datei wurde nicht verändert.</translation>
    </message>
</context>
<context>
    <name>models.rules</name>
    <message>
        <source>A tree cannot go in circles: {path}. Choose another place.</source>
        <extracomment>models.rules</extracomment>
        <translation>Ein Baum darf nicht im Kreis laufen: {path}. Bitte einen anderen Platz wählen.</translation>
    </message>
</context>
<context>
    <name>models.trouble</name>
    <message>
        <source>“{path}” is open in another window or program. Close it there first.</source>
        <extracomment>models.trouble</extracomment>
        <translation>„{path}“ ist in einem anderen Fenster oder Programm geöffnet. Bitte dort zuerst schließen.</translation>
    </message>
    <message>
        <source>This change refers to something that is not there (any more); nothing was changed.</source>
        <extracomment>models.trouble</extracomment>
        <translation>Diese Änderung verweist auf etwas, das es nicht (mehr) gibt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; free some space and try again.</source>
        <extracomment>models.trouble</extracomment>
        <translation>Der Datenträger ist voll. Was gespeichert war, ist sicher; Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written here. Copy it to a folder of your own and open it there.</source>
        <extracomment>models.trouble</extracomment>
        <translation>„{path}“ lässt sich hier nicht beschreiben. In einen eigenen Ordner kopieren und dort öffnen.</translation>
    </message>
    <message>
        <source>The disk did not answer while working on “{path}”. What was saved before is safe.</source>
        <extracomment>models.trouble</extracomment>
        <translation>Der Datenträger hat bei „{path}“ nicht geantwortet. Was gespeichert war, ist sicher.</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not a CRM Workshop file ({error}).</source>
        <extracomment>models.trouble</extracomment>
        <translation>„{path}“ ist beschädigt oder keine Datei von CRM Workshop ({error}).</translation>
    </message>
</context>
<context>
    <name>models.values</name>
    <message>
        <source>must be yes or no</source>
        <extracomment>models.values</extracomment>
        <translation>muss Ja oder Nein sein</translation>
    </message>
    <message>
        <source>must be a list</source>
        <extracomment>models.values</extracomment>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>“{value}” is not one of the choices</source>
        <extracomment>models.values</extracomment>
        <translation>„{value}“ steht nicht zur Wahl</translation>
    </message>
    <message>
        <source>“{value}” cannot be stored here</source>
        <extracomment>models.values</extracomment>
        <translation>„{value}“ lässt sich hier nicht speichern</translation>
    </message>
    <message>
        <source>{value} is not on the scale</source>
        <extracomment>models.values</extracomment>
        <translation>{value} steht nicht auf der Skala</translation>
    </message>
    <message>
        <source>must be text</source>
        <extracomment>models.values</extracomment>
        <translation>muss Text sein</translation>
    </message>
    <message numerus="yes">
        <source>is longer than {n} character</source>
        <extracomment>models.values; plural: is longer than {n} characters</extracomment>
        <translation>
            <numerusform>ist länger als {n} Zeichen</numerusform>
            <numerusform>ist länger als {n} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>must be one line</source>
        <extracomment>models.values</extracomment>
        <translation>muss in einer Zeile stehen</translation>
    </message>
    <message>
        <source>holds a character that cannot be stored</source>
        <extracomment>models.values</extracomment>
        <translation>enthält ein Zeichen, das sich nicht speichern lässt</translation>
    </message>
    <message>
        <source>must be a number</source>
        <extracomment>models.values</extracomment>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>has more than {places} decimal places</source>
        <extracomment>models.values</extracomment>
        <translation>hat mehr als {places} Nachkommastellen</translation>
    </message>
    <message>
        <source>is too large</source>
        <extracomment>models.values</extracomment>
        <translation>ist zu groß</translation>
    </message>
    <message>
        <source>must be at least {limit}</source>
        <extracomment>models.values</extracomment>
        <translation>muss mindestens {limit} sein</translation>
    </message>
    <message>
        <source>must be at most {limit}</source>
        <extracomment>models.values</extracomment>
        <translation>darf höchstens {limit} sein</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>models.values</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>models.values</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no</source>
        <extracomment>models.values</extracomment>
        <translation>„{text}“ ist weder Ja noch Nein</translation>
    </message>
    <message>
        <source>“{text}” is not a number</source>
        <extracomment>models.values</extracomment>
        <translation>„{text}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“{text}” is not a date such as 2027-01-31 or 31.01.2027</source>
        <extracomment>models.values</extracomment>
        <translation>„{text}“ ist kein Datum wie 2027-01-31 oder 31.01.2027</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number</source>
        <extracomment>models.values</extracomment>
        <translation>„{text}“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>“{title}” is not known</source>
        <extracomment>models.values</extracomment>
        <translation>„{title}“ ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>models.workshop</name>
    <message>
        <source>Create the workshop</source>
        <extracomment>models.workshop</extracomment>
        <translation>Workshop anlegen</translation>
    </message>
    <message>
        <source>“{path}” holds no workshop; its settings are missing.</source>
        <extracomment>models.workshop</extracomment>
        <translation>„{path}“ enthält keinen Workshop; seine Einstellungen fehlen.</translation>
    </message>
    <message>
        <source>That change is not among those that can be gone back to.</source>
        <extracomment>models.workshop</extracomment>
        <translation>Zu dieser Änderung führt kein Weg zurück.</translation>
    </message>
    <message>
        <source>“{name}” was opened for reading only; nothing was changed.</source>
        <extracomment>models.workshop</extracomment>
        <translation>„{name}“ ist nur zum Lesen geöffnet; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>January</source>
        <extracomment>language</extracomment>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <extracomment>language</extracomment>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <extracomment>language</extracomment>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <extracomment>language</extracomment>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <extracomment>language</extracomment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <extracomment>language</extracomment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <extracomment>language</extracomment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <extracomment>language</extracomment>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <extracomment>language</extracomment>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <extracomment>language</extracomment>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <extracomment>language</extracomment>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <extracomment>language</extracomment>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>language</extracomment>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <extracomment>language</extracomment>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <extracomment>language</extracomment>
        <translation>Mär</translation>
    </message>
    <message>
        <source>Apr</source>
        <extracomment>language</extracomment>
        <translation>Apr</translation>
    </message>
    <message>
        <source>Jun</source>
        <extracomment>language</extracomment>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <extracomment>language</extracomment>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <extracomment>language</extracomment>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <extracomment>language</extracomment>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <extracomment>language</extracomment>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <extracomment>language</extracomment>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <extracomment>language</extracomment>
        <translation>Dez</translation>
    </message>
    <message>
        <source>Monday</source>
        <extracomment>language</extracomment>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <extracomment>language</extracomment>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <extracomment>language</extracomment>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <extracomment>language</extracomment>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <extracomment>language</extracomment>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <extracomment>language</extracomment>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <extracomment>language</extracomment>
        <translation>Sonntag</translation>
    </message>
</context>
</TS>
