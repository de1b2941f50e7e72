<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>method.guide</name>
    <message>
        <source>Vision</source>
        <extracomment>DAYS title</extracomment>
        <translation>Vision</translation>
    </message>
    <message>
        <source>Agree why we are here, what we want from the CRM and what there is to work with.</source>
        <extracomment>DAYS aim</extracomment>
        <translation>Klären, warum wir hier sind, was das CRM leisten soll und worauf wir bauen können.</translation>
    </message>
    <message>
        <source>Current state</source>
        <extracomment>DAYS title</extracomment>
        <translation>Ist-Zustand</translation>
    </message>
    <message>
        <source>Rate processes, satisfaction and vendors as they are today.</source>
        <extracomment>DAYS aim</extracomment>
        <translation>Prozesse, Zufriedenheit und Anbieter bewerten, so wie sie heute sind.</translation>
    </message>
    <message>
        <source>Assess</source>
        <extracomment>DAYS title</extracomment>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Read the figures together and write down what they tell us.</source>
        <extracomment>DAYS aim</extracomment>
        <translation>Die Zahlen gemeinsam lesen und festhalten, was sie uns sagen.</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <extracomment>DAYS title</extracomment>
        <translation>Roadmap</translation>
    </message>
    <message>
        <source>Turn findings into initiatives and put them in an order that can be kept.</source>
        <extracomment>DAYS aim</extracomment>
        <translation>Aus Befunden Maßnahmen machen und sie in eine Reihenfolge bringen, die sich einhalten lässt.</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <extracomment>DAYS title</extracomment>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Close what is open, hand over the results and get them signed.</source>
        <extracomment>DAYS aim</extracomment>
        <translation>Offenes klären, Ergebnisse übergeben und freigeben lassen.</translation>
    </message>
</context>
<context>
    <name>method.scales</name>
    <message>
        <source>Importance</source>
        <extracomment>IMPORTANCE name</extracomment>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>Crucial</source>
        <extracomment>IMPORTANCE levels word</extracomment>
        <translation>Zentral</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>IMPORTANCE levels word</extracomment>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Secondary</source>
        <extracomment>IMPORTANCE levels word</extracomment>
        <translation>Nachrangig</translation>
    </message>
    <message>
        <source>Unimportant</source>
        <extracomment>IMPORTANCE levels word</extracomment>
        <translation>Unwichtig</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <extracomment>IMPORTANCE levels word</extracomment>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>STATE name</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Excellent</source>
        <extracomment>STATE levels word</extracomment>
        <translation>Exzellent</translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>STATE levels word</extracomment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Moderate</source>
        <extracomment>STATE levels word</extracomment>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Poor</source>
        <extracomment>STATE levels word</extracomment>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Not important</source>
        <extracomment>STATE levels word</extracomment>
        <translation>Nicht wichtig</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <extracomment>SATISFACTION name</extracomment>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Extremely satisfied</source>
        <extracomment>SATISFACTION levels word</extracomment>
        <translation>Sehr zufrieden</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <extracomment>SATISFACTION levels word</extracomment>
        <translation>Zufrieden</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>SATISFACTION levels word</extracomment>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <extracomment>SATISFACTION levels word</extracomment>
        <translation>Unzufrieden</translation>
    </message>
    <message>
        <source>Extremely dissatisfied</source>
        <extracomment>SATISFACTION levels word</extracomment>
        <translation>Sehr unzufrieden</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>QUALITY name</extracomment>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Very good</source>
        <extracomment>QUALITY levels word</extracomment>
        <translation>Sehr gut</translation>
    </message>
    <message>
        <source>Fair</source>
        <extracomment>QUALITY levels word</extracomment>
        <translation>Mittelmäßig</translation>
    </message>
    <message>
        <source>Very poor</source>
        <extracomment>QUALITY levels word</extracomment>
        <translation>Sehr schlecht</translation>
    </message>
    <message>
        <source>Degree</source>
        <extracomment>DEGREE name</extracomment>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Very high</source>
        <extracomment>DEGREE levels word</extracomment>
        <translation>Sehr hoch</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>DEGREE levels word</extracomment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>DEGREE levels word</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>DEGREE levels word</extracomment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Very low</source>
        <extracomment>DEGREE levels word</extracomment>
        <translation>Sehr niedrig</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>Question</extracomment>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Desired</source>
        <extracomment>Question</extracomment>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Relevance</source>
        <extracomment>Question</extracomment>
        <translation>Relevanz</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <extracomment>Question</extracomment>
        <translation>Richtigkeit</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <extracomment>Question</extracomment>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>Usability</source>
        <extracomment>Question</extracomment>
        <translation>Nutzbarkeit</translation>
    </message>
    <message>
        <source>Vote</source>
        <extracomment>VOTE name</extracomment>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Vendor criteria</source>
        <extracomment>Poll</extracomment>
        <translation>Anbieterkriterien</translation>
    </message>
    <message>
        <source>Votes on goals</source>
        <extracomment>Poll</extracomment>
        <translation>Stimmen für Ziele</translation>
    </message>
    <message>
        <source>Votes on cards</source>
        <extracomment>Poll</extracomment>
        <translation>Stimmen für Karten</translation>
    </message>
    <message>
        <source>Criticality</source>
        <extracomment>Poll</extracomment>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Ease</source>
        <extracomment>Poll</extracomment>
        <translation>Machbarkeit</translation>
    </message>
    <message>
        <source>Impact</source>
        <extracomment>Poll</extracomment>
        <translation>Wirkung</translation>
    </message>
</context>
<context>
    <name>method.states</name>
    <message>
        <source>Not started</source>
        <extracomment>ActivityProgress</extracomment>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>ActivityProgress</extracomment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ActivityProgress</extracomment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Prepared</source>
        <extracomment>RoundState</extracomment>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>RoundState</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>RoundState</extracomment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Shown</source>
        <extracomment>RoundState</extracomment>
        <translation>Gezeigt</translation>
    </message>
</context>
<context>
    <name>method.vocabulary</name>
    <message>
        <source>Unaware</source>
        <extracomment>Engagement</extracomment>
        <translation>Uninformiert</translation>
    </message>
    <message>
        <source>Resistant</source>
        <extracomment>Engagement</extracomment>
        <translation>Ablehnend</translation>
    </message>
    <message>
        <source>Supportive</source>
        <extracomment>Engagement</extracomment>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Leading</source>
        <extracomment>Engagement</extracomment>
        <translation>Treibend</translation>
    </message>
    <message>
        <source>Manage closely</source>
        <extracomment>Quadrant</extracomment>
        <translation>Eng einbinden</translation>
    </message>
    <message>
        <source>Keep satisfied</source>
        <extracomment>Quadrant</extracomment>
        <translation>Zufriedenstellen</translation>
    </message>
    <message>
        <source>Keep informed</source>
        <extracomment>Quadrant</extracomment>
        <translation>Informieren</translation>
    </message>
    <message>
        <source>Monitor</source>
        <extracomment>Quadrant</extracomment>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Meet every week or two, and settle decisions before the room meets.</source>
        <extracomment>APPROACH MANAGE_CLOSELY</extracomment>
        <translation>Alle ein bis zwei Wochen treffen und Entscheidungen klären, bevor die Runde zusammenkommt.</translation>
    </message>
    <message>
        <source>Send one page a month, ask only for decisions, avoid surprises.</source>
        <extracomment>APPROACH KEEP_SATISFIED</extracomment>
        <translation>Einmal im Monat eine Seite schicken, nur um Entscheidungen bitten, Überraschungen vermeiden.</translation>
    </message>
    <message>
        <source>Invite to demonstrations, and ask what they hear from users.</source>
        <extracomment>APPROACH KEEP_INFORMED</extracomment>
        <translation>Zu Vorführungen einladen und fragen, was von den Nutzern zu hören ist.</translation>
    </message>
    <message>
        <source>Keep on the mailing list and check twice a year whether their part has changed.</source>
        <extracomment>APPROACH MONITOR</extracomment>
        <translation>Im Verteiler behalten und zweimal im Jahr prüfen, ob sich die Rolle geändert hat.</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <extracomment>TeamRole</extracomment>
        <translation>Auftraggeber</translation>
    </message>
    <message>
        <source>Initiative manager</source>
        <extracomment>TeamRole</extracomment>
        <translation>Projektleitung</translation>
    </message>
    <message>
        <source>Business lead</source>
        <extracomment>TeamRole</extracomment>
        <translation>Fachleitung</translation>
    </message>
    <message>
        <source>Team member</source>
        <extracomment>TeamRole</extracomment>
        <translation>Teammitglied</translation>
    </message>
    <message>
        <source>Steering committee</source>
        <extracomment>TeamRole</extracomment>
        <translation>Lenkungskreis</translation>
    </message>
    <message>
        <source>Business</source>
        <extracomment>TeamArea</extracomment>
        <translation>Business</translation>
    </message>
    <message>
        <source>IT</source>
        <extracomment>TeamArea</extracomment>
        <translation>IT</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>TeamArea</extracomment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Drivers</source>
        <extracomment>Board</extracomment>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Barriers</source>
        <extracomment>Board</extracomment>
        <translation>Hürden</translation>
    </message>
    <message>
        <source>Enablers</source>
        <extracomment>Board</extracomment>
        <translation>Erfolgsfaktoren</translation>
    </message>
    <message>
        <source>External considerations</source>
        <extracomment>Box</extracomment>
        <translation>Äußere Einflüsse</translation>
    </message>
    <message>
        <source>Organisational drivers</source>
        <extracomment>Box</extracomment>
        <translation>Interne Treiber</translation>
    </message>
    <message>
        <source>Technology considerations</source>
        <extracomment>Box</extracomment>
        <translation>Technische Trends</translation>
    </message>
    <message>
        <source>Functional requirements</source>
        <extracomment>Box</extracomment>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Functional gaps</source>
        <extracomment>Box</extracomment>
        <translation>Funktionale Lücken</translation>
    </message>
    <message>
        <source>Technical gaps</source>
        <extracomment>Box</extracomment>
        <translation>Technische Lücken</translation>
    </message>
    <message>
        <source>Process gaps</source>
        <extracomment>Box</extracomment>
        <translation>Prozesslücken</translation>
    </message>
    <message>
        <source>Barriers to success</source>
        <extracomment>Box</extracomment>
        <translation>Hürden für den Erfolg</translation>
    </message>
    <message>
        <source>Business benefits</source>
        <extracomment>Box</extracomment>
        <translation>Nutzen fürs Geschäft</translation>
    </message>
    <message>
        <source>IT benefits</source>
        <extracomment>Box</extracomment>
        <translation>Nutzen für die IT</translation>
    </message>
    <message>
        <source>Organisational benefits</source>
        <extracomment>Box</extracomment>
        <translation>Nutzen fürs Haus</translation>
    </message>
    <message>
        <source>Enablers of success</source>
        <extracomment>Box</extracomment>
        <translation>Was den Erfolg fördert</translation>
    </message>
    <message>
        <source>What happens outside our walls that we must answer?</source>
        <extracomment>BOX_PROMPT EXTERNAL_CONSIDERATIONS</extracomment>
        <translation>Was geschieht draußen, worauf wir reagieren müssen?</translation>
    </message>
    <message>
        <source>Which of our own plans lean on the CRM: growth, savings, a merger?</source>
        <extracomment>BOX_PROMPT ORGANISATIONAL_DRIVERS</extracomment>
        <translation>Welche unserer Pläne hängen am CRM: Wachstum, Einsparungen, eine Fusion?</translation>
    </message>
    <message>
        <source>Which technology arrives or ends within three years?</source>
        <extracomment>BOX_PROMPT TECHNOLOGY_CONSIDERATIONS</extracomment>
        <translation>Welche Technik kommt oder endet in den nächsten drei Jahren?</translation>
    </message>
    <message>
        <source>What must people be able to do in the CRM because their work cannot wait?</source>
        <extracomment>BOX_PROMPT FUNCTIONAL_REQUIREMENTS</extracomment>
        <translation>Was muss im CRM gehen, weil die Arbeit darauf nicht warten kann?</translation>
    </message>
    <message>
        <source>Where do you leave the CRM for a spreadsheet because it cannot do what you need?</source>
        <extracomment>BOX_PROMPT FUNCTIONAL_GAPS</extracomment>
        <translation>Wo muss eine Tabelle einspringen, weil das CRM es nicht kann?</translation>
    </message>
    <message>
        <source>What is slow, breaks, fails to connect or can no longer be supported?</source>
        <extracomment>BOX_PROMPT TECHNICAL_GAPS</extracomment>
        <translation>Was ist langsam, fällt aus, lässt sich nicht anbinden oder wird bald nicht mehr unterstützt?</translation>
    </message>
    <message>
        <source>Where does work stop, get typed twice or depend on who happens to be in?</source>
        <extracomment>BOX_PROMPT PROCESS_GAPS</extracomment>
        <translation>Wo stockt die Arbeit, wird doppelt getippt oder hängt davon ab, wer gerade da ist?</translation>
    </message>
    <message>
        <source>What could make this whole effort fail, however good the system is?</source>
        <extracomment>BOX_PROMPT BARRIERS_TO_SUCCESS</extracomment>
        <translation>Woran könnte das ganze Vorhaben scheitern, egal wie gut das System ist?</translation>
    </message>
    <message>
        <source>What would a customer, or the profit and loss account, notice first?</source>
        <extracomment>BOX_PROMPT BUSINESS_BENEFITS</extracomment>
        <translation>Was würden Kunden zuerst spüren, und was die Gewinn- und Verlustrechnung?</translation>
    </message>
    <message>
        <source>What could IT stop doing, switch off or deliver faster?</source>
        <extracomment>BOX_PROMPT IT_BENEFITS</extracomment>
        <translation>Womit könnte die IT aufhören, was abschalten oder schneller liefern?</translation>
    </message>
    <message>
        <source>How would working together across departments become easier?</source>
        <extracomment>BOX_PROMPT ORGANISATIONAL_BENEFITS</extracomment>
        <translation>Wie würde die Zusammenarbeit zwischen den Abteilungen leichter?</translation>
    </message>
    <message>
        <source>Who or what do we already have that will carry this through?</source>
        <extracomment>BOX_PROMPT ENABLERS_OF_SUCCESS</extracomment>
        <translation>Wen oder was haben wir schon, um das Vorhaben zum Ziel zu tragen?</translation>
    </message>
    <message>
        <source>Management support</source>
        <extracomment>InternalBarrier</extracomment>
        <translation>Rückhalt der Führung</translation>
    </message>
    <message>
        <source>Organisational culture</source>
        <extracomment>InternalBarrier</extracomment>
        <translation>Unternehmenskultur</translation>
    </message>
    <message>
        <source>Organisational structure</source>
        <extracomment>InternalBarrier</extracomment>
        <translation>Organisationsstruktur</translation>
    </message>
    <message>
        <source>IT readiness</source>
        <extracomment>InternalBarrier</extracomment>
        <translation>Reife der IT</translation>
    </message>
    <message>
        <source>Do our leaders use the CRM, and will they pay for it?</source>
        <extracomment>BARRIER_PROMPT MANAGEMENT_SUPPORT</extracomment>
        <translation>Arbeitet unsere Führung selbst mit dem CRM, und gibt sie Geld dafür?</translation>
    </message>
    <message>
        <source>Do people here share what they know of customers?</source>
        <extracomment>BARRIER_PROMPT ORGANISATIONAL_CULTURE</extracomment>
        <translation>Teilen die Leute hier, was sie über Kunden wissen?</translation>
    </message>
    <message>
        <source>Which targets or reporting lines pull teams apart?</source>
        <extracomment>BARRIER_PROMPT ORGANISATIONAL_STRUCTURE</extracomment>
        <translation>Welche Ziele oder Berichtswege ziehen Teams auseinander?</translation>
    </message>
    <message>
        <source>Do we have the skills, the people and the discipline to change a system?</source>
        <extracomment>BARRIER_PROMPT IT_READINESS</extracomment>
        <translation>Haben wir das Können, die Leute und die Disziplin, um ein System zu verändern?</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>PainCause</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>People and teams</source>
        <extracomment>PainCause</extracomment>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Technology</source>
        <extracomment>PainCause</extracomment>
        <translation>Technik</translation>
    </message>
    <message>
        <source>CRM suite</source>
        <extracomment>ApplicationCategory</extracomment>
        <translation>CRM-Suite</translation>
    </message>
    <message>
        <source>Marketing automation</source>
        <extracomment>ApplicationCategory</extracomment>
        <translation>Marketing-Automatisierung</translation>
    </message>
    <message>
        <source>Sales enablement</source>
        <extracomment>ApplicationCategory</extracomment>
        <translation>Vertriebsunterstützung</translation>
    </message>
    <message>
        <source>Customer service</source>
        <extracomment>ApplicationCategory</extracomment>
        <translation>Kundenservice</translation>
    </message>
    <message>
        <source>E-commerce/POS</source>
        <extracomment>ApplicationCategory</extracomment>
        <translation>E-Commerce/Kasse</translation>
    </message>
    <message>
        <source>Web experience</source>
        <extracomment>ApplicationCategory</extracomment>
        <translation>Webauftritt</translation>
    </message>
    <message>
        <source>Social media management</source>
        <extracomment>ApplicationCategory</extracomment>
        <translation>Social-Media-Management</translation>
    </message>
    <message>
        <source>Customer intelligence/CDP</source>
        <extracomment>ApplicationCategory</extracomment>
        <translation>Kundenanalyse/CDP</translation>
    </message>
    <message>
        <source>ERP/finance/billing</source>
        <extracomment>ApplicationCategory</extracomment>
        <translation>ERP/Finanzen/Abrechnung</translation>
    </message>
    <message>
        <source>ITSM</source>
        <extracomment>ApplicationCategory</extracomment>
        <translation>ITSM</translation>
    </message>
    <message>
        <source>Integration</source>
        <extracomment>ApplicationCategory</extracomment>
        <translation>Integration</translation>
    </message>
    <message>
        <source>BI</source>
        <extracomment>ApplicationCategory</extracomment>
        <translation>BI</translation>
    </message>
    <message>
        <source>Data quality</source>
        <extracomment>ApplicationCategory</extracomment>
        <translation>Datenqualität</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <extracomment>ApplicationCategory</extracomment>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>Directory</source>
        <extracomment>ApplicationCategory</extracomment>
        <translation>Verzeichnisdienst</translation>
    </message>
    <message>
        <source>Content</source>
        <extracomment>ApplicationCategory</extracomment>
        <translation>Inhalte</translation>
    </message>
    <message>
        <source>Invest</source>
        <extracomment>LifecycleDecision</extracomment>
        <translation>Ausbauen</translation>
    </message>
    <message>
        <source>Tolerate</source>
        <extracomment>LifecycleDecision</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Migrate</source>
        <extracomment>LifecycleDecision</extracomment>
        <translation>Ablösen</translation>
    </message>
    <message>
        <source>Eliminate</source>
        <extracomment>LifecycleDecision</extracomment>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Vendor cloud</source>
        <extracomment>Hosting</extracomment>
        <translation>Cloud des Anbieters</translation>
    </message>
    <message>
        <source>Own cloud</source>
        <extracomment>Hosting</extracomment>
        <translation>Eigene Cloud</translation>
    </message>
    <message>
        <source>On premises</source>
        <extracomment>Hosting</extracomment>
        <translation>Eigenes Rechenzentrum</translation>
    </message>
    <message>
        <source>Mixed</source>
        <extracomment>Hosting</extracomment>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>API</source>
        <extracomment>InterfaceMethod</extracomment>
        <translation>API</translation>
    </message>
    <message>
        <source>Webhook</source>
        <extracomment>InterfaceMethod</extracomment>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Connector</source>
        <extracomment>InterfaceMethod</extracomment>
        <translation>Konnektor</translation>
    </message>
    <message>
        <source>ETL</source>
        <extracomment>InterfaceMethod</extracomment>
        <translation>ETL</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>InterfaceMethod</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>InterfaceMethod</extracomment>
        <translation>Eigenentwicklung</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>InterfaceMethod</extracomment>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Fragile</source>
        <extracomment>InterfaceHealth</extracomment>
        <translation>Anfällig</translation>
    </message>
    <message>
        <source>Broken</source>
        <extracomment>InterfaceHealth</extracomment>
        <translation>Defekt</translation>
    </message>
    <message>
        <source>One way</source>
        <extracomment>Direction</extracomment>
        <translation>In eine Richtung</translation>
    </message>
    <message>
        <source>Both ways</source>
        <extracomment>Direction</extracomment>
        <translation>Beidseitig</translation>
    </message>
    <message>
        <source>Automated</source>
        <extracomment>Automation</extracomment>
        <translation>Automatisiert</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>CostKind</extracomment>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <extracomment>COST_ITEMS TECHNOLOGY</extracomment>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Annual renewal</source>
        <extracomment>COST_ITEMS TECHNOLOGY</extracomment>
        <translation>Jährliche Verlängerung</translation>
    </message>
    <message>
        <source>Licensing</source>
        <extracomment>COST_ITEMS TECHNOLOGY</extracomment>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Employees</source>
        <extracomment>COST_ITEMS PEOPLE</extracomment>
        <translation>Angestellte</translation>
    </message>
    <message>
        <source>Support staff</source>
        <extracomment>COST_ITEMS PEOPLE</extracomment>
        <translation>Support-Personal</translation>
    </message>
    <message>
        <source>Help-desk tickets</source>
        <extracomment>COST_ITEMS PEOPLE</extracomment>
        <translation>Helpdesk-Tickets</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>Period</extracomment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <extracomment>Period</extracomment>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>Period</extracomment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>One-off</source>
        <extracomment>Period</extracomment>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>Process</source>
        <extracomment>InitiativeArea</extracomment>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>User satisfaction</source>
        <extracomment>InitiativeArea</extracomment>
        <translation>Nutzerzufriedenheit</translation>
    </message>
    <message>
        <source>Vendor</source>
        <extracomment>InitiativeArea</extracomment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>InitiativeArea</extracomment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Service alignment</source>
        <extracomment>InitiativeArea</extracomment>
        <translation>Servicebezug</translation>
    </message>
    <message>
        <source>Revenue lifecycle</source>
        <extracomment>InitiativeArea</extracomment>
        <translation>Umsatzzyklus</translation>
    </message>
    <message>
        <source>Technical debt</source>
        <extracomment>InitiativeArea</extracomment>
        <translation>Altlasten</translation>
    </message>
    <message>
        <source>Idea</source>
        <extracomment>BacklogState</extracomment>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Qualified</source>
        <extracomment>BacklogState</extracomment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>BacklogState</extracomment>
        <translation>Startklar</translation>
    </message>
    <message>
        <source>Approved</source>
        <extracomment>SignOffDecision</extracomment>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Approved with changes</source>
        <extracomment>SignOffDecision</extracomment>
        <translation>Mit Auflagen freigegeben</translation>
    </message>
    <message>
        <source>Not approved</source>
        <extracomment>SignOffDecision</extracomment>
        <translation>Nicht freigegeben</translation>
    </message>
    <message>
        <source>Business value</source>
        <extracomment>VENDOR_CRITERIA name</extracomment>
        <translation>Geschäftsnutzen</translation>
    </message>
    <message>
        <source>What our business achieves because we have this product.</source>
        <extracomment>VENDOR_CRITERIA meaning</extracomment>
        <translation>Was unser Geschäft erreicht, weil wir dieses Produkt haben.</translation>
    </message>
    <message>
        <source>Feature quality</source>
        <extracomment>VENDOR_CRITERIA name</extracomment>
        <translation>Qualität der Funktionen</translation>
    </message>
    <message>
        <source>How well the features we use do their job.</source>
        <extracomment>VENDOR_CRITERIA meaning</extracomment>
        <translation>Wie gut die genutzten Funktionen ihre Aufgabe erfüllen.</translation>
    </message>
    <message>
        <source>Breadth of features</source>
        <extracomment>VENDOR_CRITERIA name</extracomment>
        <translation>Funktionsumfang</translation>
    </message>
    <message>
        <source>How much of what we need comes in the box.</source>
        <extracomment>VENDOR_CRITERIA meaning</extracomment>
        <translation>Wie viel von dem, was wir brauchen, schon dabei ist.</translation>
    </message>
    <message>
        <source>How easily an ordinary user gets a day's work done.</source>
        <extracomment>VENDOR_CRITERIA meaning</extracomment>
        <translation>Wie leicht gewöhnliche Nutzer ihr Tagwerk damit schaffen.</translation>
    </message>
    <message>
        <source>Ease of implementation</source>
        <extracomment>VENDOR_CRITERIA name</extracomment>
        <translation>Einfache Einführung</translation>
    </message>
    <message>
        <source>How smoothly the product was, and new parts are, put to work.</source>
        <extracomment>VENDOR_CRITERIA meaning</extracomment>
        <translation>Wie reibungslos die Einführung lief und neue Teile in Betrieb gehen.</translation>
    </message>
    <message>
        <source>How well it exchanges data with our other systems.</source>
        <extracomment>VENDOR_CRITERIA meaning</extracomment>
        <translation>Wie gut der Datenaustausch mit unseren anderen Systemen klappt.</translation>
    </message>
    <message>
        <source>Administration</source>
        <extracomment>VENDOR_CRITERIA name</extracomment>
        <translation>Administration</translation>
    </message>
    <message>
        <source>How little effort it takes to run and keep in order.</source>
        <extracomment>VENDOR_CRITERIA meaning</extracomment>
        <translation>Wie wenig Aufwand Betrieb und Ordnung kosten.</translation>
    </message>
    <message>
        <source>Customisation</source>
        <extracomment>VENDOR_CRITERIA name</extracomment>
        <translation>Anpassbarkeit</translation>
    </message>
    <message>
        <source>How far we can adapt it without code that breaks at the next release.</source>
        <extracomment>VENDOR_CRITERIA meaning</extracomment>
        <translation>Wie weit es sich anpassen lässt ohne Code, der beim nächsten Release bricht.</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>VENDOR_CRITERIA name</extracomment>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>How good the courses and learning material are.</source>
        <extracomment>VENDOR_CRITERIA meaning</extracomment>
        <translation>Wie gut Kurse und Lernmaterial sind.</translation>
    </message>
    <message>
        <source>Vendor support</source>
        <extracomment>VENDOR_CRITERIA name</extracomment>
        <translation>Support des Anbieters</translation>
    </message>
    <message>
        <source>How quickly and competently the vendor helps when something is wrong.</source>
        <extracomment>VENDOR_CRITERIA meaning</extracomment>
        <translation>Wie schnell und kompetent der Anbieter hilft, wenn etwas klemmt.</translation>
    </message>
    <message>
        <source>Product strategy and pace</source>
        <extracomment>VENDOR_CRITERIA name</extracomment>
        <translation>Produktstrategie und Tempo</translation>
    </message>
    <message>
        <source>Whether the product develops in a way and at a speed that suits us.</source>
        <extracomment>VENDOR_CRITERIA meaning</extracomment>
        <translation>Ob sich das Produkt in eine Richtung und in einem Tempo entwickelt, die zu uns passen.</translation>
    </message>
    <message>
        <source>Cost against value</source>
        <extracomment>VENDOR_CRITERIA name</extracomment>
        <translation>Preis und Leistung</translation>
    </message>
    <message>
        <source>Whether it is worth what we pay for it in all.</source>
        <extracomment>VENDOR_CRITERIA meaning</extracomment>
        <translation>Ob es alles in allem wert ist, was wir dafür zahlen.</translation>
    </message>
    <message>
        <source>Likeliness to recommend</source>
        <extracomment>VENDOR_CRITERIA name</extracomment>
        <translation>Weiterempfehlung</translation>
    </message>
    <message>
        <source>Whether we would advise a peer to buy it.</source>
        <extracomment>VENDOR_CRITERIA meaning</extracomment>
        <translation>Ob wir anderen in unserer Lage zum Kauf raten würden.</translation>
    </message>
    <message>
        <source>Plan to renew</source>
        <extracomment>VENDOR_CRITERIA name</extracomment>
        <translation>Verlängerungsabsicht</translation>
    </message>
    <message>
        <source>Whether we would sign again if the contract ended today.</source>
        <extracomment>VENDOR_CRITERIA meaning</extracomment>
        <translation>Ob wir wieder unterschreiben würden, wenn der Vertrag heute endete.</translation>
    </message>
    <message>
        <source>Strategy</source>
        <extracomment>VENDOR_PRACTICES name</extracomment>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>We know which vendors matter to us and what we want from each.</source>
        <extracomment>VENDOR_PRACTICES meaning</extracomment>
        <translation>Wir wissen, welche Anbieter für uns zählen und was wir von ihnen wollen.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <extracomment>VENDOR_PRACTICES name</extracomment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>We compare alternatives on written criteria before we commit.</source>
        <extracomment>VENDOR_PRACTICES meaning</extracomment>
        <translation>Wir vergleichen Alternativen nach schriftlichen Kriterien, bevor wir uns binden.</translation>
    </message>
    <message>
        <source>Contract</source>
        <extracomment>VENDOR_PRACTICES name</extracomment>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Our terms are known, suit our use and come up for review in good time.</source>
        <extracomment>VENDOR_PRACTICES meaning</extracomment>
        <translation>Unsere Konditionen sind bekannt, passen zur Nutzung und werden rechtzeitig überprüft.</translation>
    </message>
    <message>
        <source>Performance review</source>
        <extracomment>VENDOR_PRACTICES name</extracomment>
        <translation>Leistungskontrolle</translation>
    </message>
    <message>
        <source>We hold the vendor to agreed service levels at regular meetings.</source>
        <extracomment>VENDOR_PRACTICES meaning</extracomment>
        <translation>In regelmäßigen Terminen messen wir den Anbieter an den vereinbarten Service-Levels.</translation>
    </message>
    <message>
        <source>Relationship</source>
        <extracomment>VENDOR_PRACTICES name</extracomment>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>We have named contacts on both sides and a way to escalate.</source>
        <extracomment>VENDOR_PRACTICES meaning</extracomment>
        <translation>Beide Seiten haben feste Kontakte und einen Eskalationsweg.</translation>
    </message>
    <message>
        <source>Risk</source>
        <extracomment>VENDOR_PRACTICES name</extracomment>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>We know what would happen if the vendor failed, and are prepared.</source>
        <extracomment>VENDOR_PRACTICES meaning</extracomment>
        <translation>Wir wissen, was bei einem Ausfall des Anbieters passieren würde, und sind vorbereitet.</translation>
    </message>
    <message>
        <source>Data quality management</source>
        <extracomment>DATA_QUALITY_AREAS name</extracomment>
        <translation>Datenqualitätsmanagement</translation>
    </message>
    <message>
        <source>Errors and duplicates are measured, prevented and cleaned up.</source>
        <extracomment>DATA_QUALITY_AREAS meaning</extracomment>
        <translation>Fehler und Dubletten werden gemessen, vermieden und bereinigt.</translation>
    </message>
    <message>
        <source>Data governance</source>
        <extracomment>DATA_QUALITY_AREAS name</extracomment>
        <translation>Data Governance</translation>
    </message>
    <message>
        <source>Each kind of data has an owner, rules and someone who decides in a dispute.</source>
        <extracomment>DATA_QUALITY_AREAS meaning</extracomment>
        <translation>Für jede Art von Daten gibt es Verantwortliche, Regeln und jemanden, der im Streitfall entscheidet.</translation>
    </message>
    <message>
        <source>Integration strategy</source>
        <extracomment>DATA_QUALITY_AREAS name</extracomment>
        <translation>Integrationsstrategie</translation>
    </message>
    <message>
        <source>We planned which system leads for which data and how it travels.</source>
        <extracomment>DATA_QUALITY_AREAS meaning</extracomment>
        <translation>Es ist geplant, welches System bei welchen Daten führt und wie die Daten fließen.</translation>
    </message>
    <message>
        <source>Data warehousing</source>
        <extracomment>DATA_QUALITY_AREAS name</extracomment>
        <translation>Data Warehouse</translation>
    </message>
    <message>
        <source>History from all sources comes together in a place built to grow.</source>
        <extracomment>DATA_QUALITY_AREAS meaning</extracomment>
        <translation>Die Historie aus allen Quellen kommt an einem Ort zusammen, der mitwachsen kann.</translation>
    </message>
    <message>
        <source>How much does our success depend on this process?</source>
        <extracomment>SURVEY_SENTENCE IMPORTANCE</extracomment>
        <translation>Wie stark hängt unser Erfolg von diesem Prozess ab?</translation>
    </message>
    <message>
        <source>How well does this process work today?</source>
        <extracomment>SURVEY_SENTENCE CURRENT</extracomment>
        <translation>Wie gut läuft dieser Prozess heute?</translation>
    </message>
    <message>
        <source>How well must this process work once our goals are met?</source>
        <extracomment>SURVEY_SENTENCE DESIRED</extracomment>
        <translation>Wie gut muss dieser Prozess laufen, wenn unsere Ziele erreicht sind?</translation>
    </message>
    <message>
        <source>How satisfied are you with the way our systems support you in this process?</source>
        <extracomment>SURVEY_SENTENCE SATISFACTION</extracomment>
        <translation>Wie zufrieden macht die Unterstützung durch unsere Systeme bei diesem Prozess?</translation>
    </message>
    <message>
        <source>Does the data for this process contain what you need, and little else?</source>
        <extracomment>SURVEY_SENTENCE RELEVANCE</extracomment>
        <translation>Enthalten die Daten zu diesem Prozess, was gebraucht wird, und kaum etwas darüber hinaus?</translation>
    </message>
    <message>
        <source>Can you rely on the data for this process being correct?</source>
        <extracomment>SURVEY_SENTENCE ACCURACY</extracomment>
        <translation>Ist Verlass darauf, dass die Daten zu diesem Prozess stimmen?</translation>
    </message>
    <message>
        <source>Is the data for this process there, and current, when you need it?</source>
        <extracomment>SURVEY_SENTENCE TIMELINESS</extracomment>
        <translation>Sind die Daten zu diesem Prozess da und aktuell, wenn sie gebraucht werden?</translation>
    </message>
    <message>
        <source>Can you find, understand and work with the data for this process?</source>
        <extracomment>SURVEY_SENTENCE USABILITY</extracomment>
        <translation>Lassen sich die Daten zu diesem Prozess leicht finden, verstehen und verwenden?</translation>
    </message>
    <message>
        <source>How good are the product and its vendor at this?</source>
        <extracomment>POLL_SENTENCE CRITERION</extracomment>
        <translation>Wie gut sind Produkt und Anbieter darin?</translation>
    </message>
    <message>
        <source>Which goals matter most to our success?</source>
        <extracomment>POLL_SENTENCE GOAL</extracomment>
        <translation>Welche Ziele zählen am meisten für unseren Erfolg?</translation>
    </message>
    <message>
        <source>Which of these weigh most?</source>
        <extracomment>POLL_SENTENCE CARD</extracomment>
        <translation>Was davon wiegt am schwersten?</translation>
    </message>
    <message>
        <source>How much does the business suffer without it?</source>
        <extracomment>POLL_SENTENCE CRITICALITY</extracomment>
        <translation>Wie sehr leidet das Geschäft ohne diese Maßnahme?</translation>
    </message>
    <message>
        <source>How easily can we do it with the people we have?</source>
        <extracomment>POLL_SENTENCE EASE</extracomment>
        <translation>Wie leicht ist das mit den vorhandenen Leuten zu schaffen?</translation>
    </message>
    <message>
        <source>How much of it will customers or the result feel?</source>
        <extracomment>POLL_SENTENCE IMPACT</extracomment>
        <translation>Wie deutlich ist es für Kunden oder im Ergebnis zu spüren?</translation>
    </message>
    <message>
        <source>Every process in scope has an importance, a current and a desired state.</source>
        <extracomment>CLOSING_CHECKLIST text</extracomment>
        <translation>Jeder Prozess im Umfang hat eine Wichtigkeit, einen Ist-Zustand und einen Soll-Zustand.</translation>
    </message>
    <message>
        <source>Every department that uses the CRM has rated it, or we say why not.</source>
        <extracomment>CLOSING_CHECKLIST text</extracomment>
        <translation>Alle Abteilungen, die das CRM nutzen, haben es bewertet – oder es ist vermerkt, warum nicht.</translation>
    </message>
    <message>
        <source>Each rating the room argued about carries a decision and its reason.</source>
        <extracomment>CLOSING_CHECKLIST text</extracomment>
        <translation>Zu jeder strittigen Bewertung stehen Entscheidung und Begründung da.</translation>
    </message>
    <message>
        <source>Each finding points to the figures it rests on.</source>
        <extracomment>CLOSING_CHECKLIST text</extracomment>
        <translation>Jeder Befund verweist auf die Zahlen, auf denen er beruht.</translation>
    </message>
    <message>
        <source>Every initiative has one owner, a start and a measure of success.</source>
        <extracomment>CLOSING_CHECKLIST text</extracomment>
        <translation>Jede Maßnahme hat eine verantwortliche Person, einen Start und ein Erfolgsmaß.</translation>
    </message>
    <message>
        <source>Costs and benefits have been read and accepted by someone from finance.</source>
        <extracomment>CLOSING_CHECKLIST text</extracomment>
        <translation>Jemand aus dem Finanzbereich hat Kosten und Nutzen gelesen und anerkannt.</translation>
    </message>
    <message>
        <source>Owners of all work in the first quarter have agreed to their dates.</source>
        <extracomment>CLOSING_CHECKLIST text</extracomment>
        <translation>Die Verantwortlichen aller Arbeiten im ersten Quartal haben ihre Termine zugesagt.</translation>
    </message>
    <message>
        <source>The parking lot is empty: answered, made an action or dropped.</source>
        <extracomment>CLOSING_CHECKLIST text</extracomment>
        <translation>Der Themenspeicher ist leer: beantwortet, zur Aufgabe gemacht oder fallen gelassen.</translation>
    </message>
    <message>
        <source>Each open item has a person and a date.</source>
        <extracomment>CLOSING_CHECKLIST text</extracomment>
        <translation>Jeder offene Punkt hat eine Person und ein Datum.</translation>
    </message>
    <message>
        <source>Review meetings are in the diaries of sponsor and committee.</source>
        <extracomment>CLOSING_CHECKLIST text</extracomment>
        <translation>Die Reviewtermine stehen im Kalender von Auftraggeber und Lenkungskreis.</translation>
    </message>
    <message>
        <source>The deliverables were made after the last change and looked through.</source>
        <extracomment>CLOSING_CHECKLIST text</extracomment>
        <translation>Die Ergebnisdokumente sind nach der letzten Änderung erstellt und durchgesehen.</translation>
    </message>
    <message>
        <source>Those who sign know what they are approving and what happens next.</source>
        <extracomment>CLOSING_CHECKLIST text</extracomment>
        <translation>Alle, die freigeben, wissen, was sie freigeben und wie es weitergeht.</translation>
    </message>
</context>
<context>
    <name>guide 1.1.1 Identify stakeholders</name>
    <message>
        <source>Identify stakeholders</source>
        <extracomment>1.1.1 title</extracomment>
        <translation>Stakeholder ermitteln</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <extracomment>1.1.1 short</extracomment>
        <translation>Stakeholder</translation>
    </message>
    <message>
        <source>Whose support do we need, and where do these people stand today?</source>
        <extracomment>1.1.1 question</extracomment>
        <translation>Wessen Unterstützung brauchen wir, und wo stehen diese Menschen heute?</translation>
    </message>
    <message>
        <source>Plans fail more often for lack of backing than for lack of ideas. This hour brings everybody with a say in the CRM onto one list, and out of it comes the small group that will steer the work.</source>
        <extracomment>1.1.1 purpose</extracomment>
        <translation>Pläne scheitern öfter an fehlendem Rückhalt als an fehlenden Ideen. Diese Stunde bringt alle, die beim CRM mitreden, auf eine Liste. Daraus entsteht der kleine Kreis, der die Arbeit lenkt.</translation>
    </message>
    <message>
        <source>Collect names for ten minutes: those who pay, decide, use, support or can block.</source>
        <extracomment>1.1.1 steps</extracomment>
        <translation>Zehn Minuten lang Namen sammeln: Wer zahlt, entscheidet, nutzt, unterstützt oder kann blockieren?</translation>
    </message>
    <message>
        <source>Rate each person's influence and interest from 1 to 5; be quick, first thoughts are usually right.</source>
        <extracomment>1.1.1 steps</extracomment>
        <translation>Einfluss und Interesse jeder Person von 1 bis 5 einschätzen; zügig, denn der erste Gedanke stimmt meistens.</translation>
    </message>
    <message>
        <source>Mark where each stands now and where you need them to stand.</source>
        <extracomment>1.1.1 steps</extracomment>
        <translation>Markieren, wo jede Person heute steht und wo sie stehen sollte.</translation>
    </message>
    <message>
        <source>Agree on an approach for the people in “manage closely”, one by one.</source>
        <extracomment>1.1.1 steps</extracomment>
        <translation>Für alle unter „Eng einbinden“ einzeln ein Vorgehen vereinbaren.</translation>
    </message>
    <message>
        <source>Choose the steering committee, five to seven people at most, and note who asks each of them.</source>
        <extracomment>1.1.1 steps</extracomment>
        <translation>Den Lenkungskreis wählen, höchstens fünf bis sieben Personen, und notieren, wer wen anspricht.</translation>
    </message>
    <message>
        <source>Write down who expects which report, in what form and how often.</source>
        <extracomment>1.1.1 steps</extracomment>
        <translation>Aufschreiben, wer welchen Bericht erwartet, in welcher Form und wie oft.</translation>
    </message>
    <message>
        <source>Organisation chart</source>
        <extracomment>1.1.1 inputs</extracomment>
        <translation>Organigramm</translation>
    </message>
    <message>
        <source>List of process owners</source>
        <extracomment>1.1.1 inputs</extracomment>
        <translation>Liste der Prozessverantwortlichen</translation>
    </message>
    <message>
        <source>Notes from talks before the workshop</source>
        <extracomment>1.1.1 inputs</extracomment>
        <translation>Notizen aus Vorgesprächen</translation>
    </message>
    <message>
        <source>Stakeholder list with approach</source>
        <extracomment>1.1.1 outputs</extracomment>
        <translation>Stakeholder-Liste mit Vorgehen</translation>
    </message>
    <message>
        <source>Reporting expectations</source>
        <extracomment>1.1.1 outputs</extracomment>
        <translation>Berichtserwartungen</translation>
    </message>
    <message>
        <source>Projector</source>
        <extracomment>1.1.1 materials</extracomment>
        <translation>Beamer</translation>
    </message>
    <message>
        <source>Sticky notes</source>
        <extracomment>1.1.1 materials</extracomment>
        <translation>Haftnotizen</translation>
    </message>
    <message>
        <source>Organisation chart on the wall</source>
        <extracomment>1.1.1 materials</extracomment>
        <translation>Organigramm an der Wand</translation>
    </message>
    <message>
        <source>Heads of marketing, sales and customer service</source>
        <extracomment>1.1.1 people</extracomment>
        <translation>Leitung von Marketing, Vertrieb und Kundenservice</translation>
    </message>
    <message>
        <source>Head of applications</source>
        <extracomment>1.1.1 people</extracomment>
        <translation>Leitung Anwendungen</translation>
    </message>
    <message>
        <source>Who can stop this with one phone call?</source>
        <extracomment>1.1.1 prompts</extracomment>
        <translation>Wer kann das hier mit einem Anruf stoppen?</translation>
    </message>
    <message>
        <source>Who will have to work differently on Monday morning?</source>
        <extracomment>1.1.1 prompts</extracomment>
        <translation>Wer muss am Montagmorgen anders arbeiten?</translation>
    </message>
    <message>
        <source>Whose budget pays for the CRM, and do they know what it costs?</source>
        <extracomment>1.1.1 prompts</extracomment>
        <translation>Aus wessen Budget wird das CRM bezahlt, und ist dort bekannt, was es kostet?</translation>
    </message>
    <message>
        <source>Who spoke against the last CRM project, and were they right?</source>
        <extracomment>1.1.1 prompts</extracomment>
        <translation>Wer war gegen das letzte CRM-Projekt, und lag die Person richtig?</translation>
    </message>
    <message>
        <source>Which outsider, such as a partner or auditor, has a say?</source>
        <extracomment>1.1.1 prompts</extracomment>
        <translation>Wer von außen redet mit, etwa Partner oder Prüfer?</translation>
    </message>
    <message>
        <source>Head of sales: influence 5, interest 4, now neutral, needed as a leader</source>
        <extracomment>1.1.1 examples</extracomment>
        <translation>Vertriebsleitung: Einfluss 5, Interesse 4, jetzt neutral, als treibende Kraft gebraucht</translation>
    </message>
    <message>
        <source>Data protection officer: influence 4, interest 2, meet before any data leaves the CRM</source>
        <extracomment>1.1.1 examples</extracomment>
        <translation>Datenschutzbeauftragte: Einfluss 4, Interesse 2, sprechen, bevor Daten das CRM verlassen</translation>
    </message>
    <message>
        <source>Works council: influence 3, interest 3, show the plan before the first survey</source>
        <extracomment>1.1.1 examples</extracomment>
        <translation>Betriebsrat: Einfluss 3, Interesse 3, vor der ersten Befragung den Plan zeigen</translation>
    </message>
    <message>
        <source>List everybody who pays for, decides on, works with or could block the CRM.</source>
        <extracomment>1.1.1 empty</extracomment>
        <translation>Hier stehen alle, die für das CRM zahlen, darüber entscheiden, damit arbeiten oder es blockieren könnten.</translation>
    </message>
</context>
<context>
    <name>guide 1.1.2 Select the optimisation team</name>
    <message>
        <source>Select the optimisation team</source>
        <extracomment>1.1.2 title</extracomment>
        <translation>Optimierungsteam zusammenstellen</translation>
    </message>
    <message>
        <source>Optimisation team</source>
        <extracomment>1.1.2 short</extracomment>
        <translation>Optimierungsteam</translation>
    </message>
    <message>
        <source>Who will do the work, and does every side of the house have a voice?</source>
        <extracomment>1.1.2 question</extracomment>
        <translation>Wer macht die Arbeit, und hat jede Seite des Hauses eine Stimme?</translation>
    </message>
    <message>
        <source>The team carries the work on after this week. It has to be small enough to decide and wide enough to know marketing, sales, customer service and IT from the inside.</source>
        <extracomment>1.1.2 purpose</extracomment>
        <translation>Das Team trägt die Arbeit nach dieser Woche weiter. Es muss klein genug sein, um zu entscheiden, und breit genug, um Marketing, Vertrieb, Kundenservice und IT von innen zu kennen.</translation>
    </message>
    <message>
        <source>Start from the stakeholder list and pick those with time as well as knowledge.</source>
        <extracomment>1.1.2 steps</extracomment>
        <translation>Von der Stakeholder-Liste ausgehen und Leute wählen, die neben dem Wissen auch Zeit haben.</translation>
    </message>
    <message>
        <source>Give each a role and the area they speak for.</source>
        <extracomment>1.1.2 steps</extracomment>
        <translation>Jeder Person eine Rolle geben und den Bereich, für den sie spricht.</translation>
    </message>
    <message>
        <source>Check the four voices: marketing, sales, customer service, IT.</source>
        <extracomment>1.1.2 steps</extracomment>
        <translation>Die vier Stimmen prüfen: Marketing, Vertrieb, Kundenservice, IT.</translation>
    </message>
    <message>
        <source>Note which skill each person brings, and look for what nobody brings.</source>
        <extracomment>1.1.2 steps</extracomment>
        <translation>Notieren, welches Können jede Person mitbringt, und suchen, was niemand mitbringt.</translation>
    </message>
    <message>
        <source>Cut the core team to twelve or fewer; invite the others when their subject comes up.</source>
        <extracomment>1.1.2 steps</extracomment>
        <translation>Das Kernteam auf höchstens zwölf begrenzen; die anderen dazuholen, wenn ihr Thema dran ist.</translation>
    </message>
    <message>
        <source>Stakeholder list</source>
        <extracomment>1.1.2 inputs</extracomment>
        <translation>Stakeholder-Liste</translation>
    </message>
    <message>
        <source>Holidays and other projects of the candidates</source>
        <extracomment>1.1.2 inputs</extracomment>
        <translation>Urlaube und andere Projekte der Kandidaten</translation>
    </message>
    <message>
        <source>Team list with roles, areas and skills</source>
        <extracomment>1.1.2 outputs</extracomment>
        <translation>Teamliste mit Rollen, Bereichen und Fähigkeiten</translation>
    </message>
    <message>
        <source>Skills still to be found</source>
        <extracomment>1.1.2 outputs</extracomment>
        <translation>Noch fehlende Fähigkeiten</translation>
    </message>
    <message>
        <source>Candidates' calendars</source>
        <extracomment>1.1.2 materials</extracomment>
        <translation>Kalender der Kandidaten</translation>
    </message>
    <message>
        <source>Heads of department</source>
        <extracomment>1.1.2 people</extracomment>
        <translation>Abteilungsleitungen</translation>
    </message>
    <message>
        <source>Who knows how the work is really done, not how it was meant?</source>
        <extracomment>1.1.2 prompts</extracomment>
        <translation>Wer weiß, wie die Arbeit wirklich läuft, und nicht nur, wie sie gedacht war?</translation>
    </message>
    <message>
        <source>Who can decide for their department without asking back?</source>
        <extracomment>1.1.2 prompts</extracomment>
        <translation>Wer kann für die eigene Abteilung entscheiden, ohne rückzufragen?</translation>
    </message>
    <message>
        <source>Has each person been promised the hours by their boss?</source>
        <extracomment>1.1.2 prompts</extracomment>
        <translation>Hat die Führungskraft jeder Person die Stunden zugesagt?</translation>
    </message>
    <message>
        <source>Who reads the data model, and who reads the contract?</source>
        <extracomment>1.1.2 prompts</extracomment>
        <translation>Wer liest das Datenmodell, und wer liest den Vertrag?</translation>
    </message>
    <message>
        <source>Sales operations lead: business lead, knows quotes and forecasts</source>
        <extracomment>1.1.2 examples</extracomment>
        <translation>Leitung Vertriebssteuerung: Fachleitung, kennt Angebote und Prognosen</translation>
    </message>
    <message>
        <source>CRM administrator: team member for IT, knows set-up and permissions</source>
        <extracomment>1.1.2 examples</extracomment>
        <translation>CRM-Administration: Teammitglied für die IT, kennt Einrichtung und Rechte</translation>
    </message>
    <message>
        <source>Financial controller: team member, checks costs and benefits</source>
        <extracomment>1.1.2 examples</extracomment>
        <translation>Finanzcontrolling: Teammitglied, prüft Kosten und Nutzen</translation>
    </message>
    <message>
        <source>Name the people who will carry the work, with a role and an area for each.</source>
        <extracomment>1.1.2 empty</extracomment>
        <translation>Hier stehen alle, die die Arbeit tragen, jeweils mit Rolle und Bereich.</translation>
    </message>
</context>
<context>
    <name>guide 1.2.1 Environment and technology drivers</name>
    <message>
        <source>Environment and technology drivers</source>
        <extracomment>1.2.1 title</extracomment>
        <translation>Treiber in Umfeld und Technik</translation>
    </message>
    <message>
        <source>What pushes us to get more out of our CRM, and why now?</source>
        <extracomment>1.2.1 question</extracomment>
        <translation>Was drängt uns, mehr aus unserem CRM zu machen, und warum jetzt?</translation>
    </message>
    <message>
        <source>Reasons come before remedies. When the room agrees on the forces at work outside, inside and in technology, later quarrels over priorities have something to lean on.</source>
        <extracomment>1.2.1 purpose</extracomment>
        <translation>Erst die Gründe, dann die Mittel. Wer sich einig ist, was von außen, von innen und durch die Technik drängt, hat später einen Halt, wenn es um Prioritäten geht.</translation>
    </message>
    <message>
        <source>Explain the four boxes with one example each.</source>
        <extracomment>1.2.1 steps</extracomment>
        <translation>Die vier Felder mit je einem Beispiel erklären.</translation>
    </message>
    <message>
        <source>Give everyone five silent minutes to write cards, one thought a card.</source>
        <extracomment>1.2.1 steps</extracomment>
        <translation>Allen fünf stille Minuten für Karten geben, ein Gedanke je Karte.</translation>
    </message>
    <message>
        <source>Read the cards out, put them in their boxes and join those that say the same.</source>
        <extracomment>1.2.1 steps</extracomment>
        <translation>Karten vorlesen, in ihr Feld legen und gleiche zusammenfassen.</translation>
    </message>
    <message>
        <source>Ask “so what?” of each vague card until it names an effect on the CRM.</source>
        <extracomment>1.2.1 steps</extracomment>
        <translation>Bei jeder vagen Karte „Na und?“ fragen, bis eine Wirkung auf das CRM dasteht.</translation>
    </message>
    <message>
        <source>Vote with five dots a person and read out the winners.</source>
        <extracomment>1.2.1 steps</extracomment>
        <translation>Mit fünf Punkten je Person abstimmen und die Gewinner vorlesen.</translation>
    </message>
    <message>
        <source>Business strategy or annual plan</source>
        <extracomment>1.2.1 inputs</extracomment>
        <translation>Geschäftsstrategie oder Jahresplan</translation>
    </message>
    <message>
        <source>Vendor announcements</source>
        <extracomment>1.2.1 inputs</extracomment>
        <translation>Ankündigungen der Anbieter</translation>
    </message>
    <message>
        <source>New laws and market news</source>
        <extracomment>1.2.1 inputs</extracomment>
        <translation>Neue Gesetze und Marktnachrichten</translation>
    </message>
    <message>
        <source>Drivers in four boxes, ranked by votes</source>
        <extracomment>1.2.1 outputs</extracomment>
        <translation>Treiber in vier Feldern, nach Stimmen geordnet</translation>
    </message>
    <message>
        <source>Sticky notes and pens</source>
        <extracomment>1.2.1 materials</extracomment>
        <translation>Haftnotizen und Stifte</translation>
    </message>
    <message>
        <source>Dots for voting</source>
        <extracomment>1.2.1 materials</extracomment>
        <translation>Klebepunkte zum Abstimmen</translation>
    </message>
    <message>
        <source>What do competitors offer that our customers now ask us for?</source>
        <extracomment>1.2.1 prompts</extracomment>
        <translation>Was bietet die Konkurrenz, wonach unsere Kunden jetzt fragen?</translation>
    </message>
    <message>
        <source>Which target in this year's plan cannot be met with today's CRM?</source>
        <extracomment>1.2.1 prompts</extracomment>
        <translation>Welches Ziel im Jahresplan ist mit dem heutigen CRM nicht zu schaffen?</translation>
    </message>
    <message>
        <source>Which product or contract we rely on is about to end?</source>
        <extracomment>1.2.1 prompts</extracomment>
        <translation>Welches Produkt oder welcher Vertrag, auf den wir bauen, läuft bald aus?</translation>
    </message>
    <message>
        <source>What will customers expect in two years that we cannot do today?</source>
        <extracomment>1.2.1 prompts</extracomment>
        <translation>Was erwarten Kunden in zwei Jahren, das wir heute nicht können?</translation>
    </message>
    <message>
        <source>External considerations: new privacy law from January asks for proof of consent</source>
        <extracomment>1.2.1 examples</extracomment>
        <translation>Äußere Einflüsse: Neues Datenschutzrecht verlangt ab Januar Nachweise der Einwilligung</translation>
    </message>
    <message>
        <source>Organisational drivers: two sales forces merge in autumn</source>
        <extracomment>1.2.1 examples</extracomment>
        <translation>Interne Treiber: Zwei Vertriebsteams werden im Herbst eins</translation>
    </message>
    <message>
        <source>Technology considerations: telephone system loses support next year</source>
        <extracomment>1.2.1 examples</extracomment>
        <translation>Technische Trends: Die Telefonanlage wird ab nächstem Jahr nicht mehr unterstützt</translation>
    </message>
    <message>
        <source>Functional requirements: quotes must be approved on a phone</source>
        <extracomment>1.2.1 examples</extracomment>
        <translation>Anforderungen: Angebote müssen sich am Handy freigeben lassen</translation>
    </message>
    <message>
        <source>Write one card for each reason that makes a better CRM necessary now.</source>
        <extracomment>1.2.1 empty</extracomment>
        <translation>Für jeden Grund, der jetzt ein besseres CRM verlangt, eine Karte schreiben.</translation>
    </message>
</context>
<context>
    <name>guide 1.2.2 Challenges and pain points</name>
    <message>
        <source>Challenges and pain points</source>
        <extracomment>1.2.2 title</extracomment>
        <translation>Herausforderungen und Schmerzpunkte</translation>
    </message>
    <message>
        <source>Pain points</source>
        <extracomment>1.2.2 short</extracomment>
        <translation>Schmerzpunkte</translation>
    </message>
    <message>
        <source>What holds people back when they work with customers?</source>
        <extracomment>1.2.2 question</extracomment>
        <translation>Was bremst die Leute bei der Arbeit mit Kunden?</translation>
    </message>
    <message>
        <source>People need to say what hurts before they can think of cures. Sorting each pain by its cause shows early on that software is to blame for only a part of it.</source>
        <extracomment>1.2.2 purpose</extracomment>
        <translation>Erst muss auf den Tisch, was wehtut, dann wird über Abhilfe nachgedacht. Die Ursachen zeigen früh, dass die Software nur an einem Teil schuld ist.</translation>
    </message>
    <message>
        <source>Announce the rule: describe situations and never name a culprit.</source>
        <extracomment>1.2.2 steps</extracomment>
        <translation>Die Regel ansagen: Situationen beschreiben, niemals Schuldige nennen.</translation>
    </message>
    <message>
        <source>Let each person tell one recent moment when the CRM let them down.</source>
        <extracomment>1.2.2 steps</extracomment>
        <translation>Jede Person erzählt einen Moment aus letzter Zeit, in dem das CRM sie im Stich gelassen hat.</translation>
    </message>
    <message>
        <source>Write a card per pain and place it under functional, technical or process gaps.</source>
        <extracomment>1.2.2 steps</extracomment>
        <translation>Je Schmerz eine Karte schreiben und bei den funktionalen, technischen oder Prozesslücken einordnen.</translation>
    </message>
    <message>
        <source>Mark the cause of every card: business, data, people and teams, or technology.</source>
        <extracomment>1.2.2 steps</extracomment>
        <translation>Auf jeder Karte die Ursache vermerken: Business, Daten, Menschen oder Technik.</translation>
    </message>
    <message>
        <source>Go through the four internal barriers and fill the last box.</source>
        <extracomment>1.2.2 steps</extracomment>
        <translation>Die vier inneren Hürden durchgehen und das letzte Feld füllen.</translation>
    </message>
    <message>
        <source>Vote, and ask who else has the three worst pains.</source>
        <extracomment>1.2.2 steps</extracomment>
        <translation>Abstimmen und fragen, wen die drei schlimmsten Schmerzen noch treffen.</translation>
    </message>
    <message>
        <source>Help-desk statistics</source>
        <extracomment>1.2.2 inputs</extracomment>
        <translation>Helpdesk-Statistik</translation>
    </message>
    <message>
        <source>Complaints from users and customers</source>
        <extracomment>1.2.2 inputs</extracomment>
        <translation>Beschwerden von Nutzern und Kunden</translation>
    </message>
    <message>
        <source>Drivers just collected</source>
        <extracomment>1.2.2 inputs</extracomment>
        <translation>Gerade gesammelte Treiber</translation>
    </message>
    <message>
        <source>Pain points with their causes</source>
        <extracomment>1.2.2 outputs</extracomment>
        <translation>Schmerzpunkte mit ihren Ursachen</translation>
    </message>
    <message>
        <source>Sticky notes in a second colour</source>
        <extracomment>1.2.2 materials</extracomment>
        <translation>Haftnotizen in einer zweiten Farbe</translation>
    </message>
    <message>
        <source>Two or three everyday users</source>
        <extracomment>1.2.2 people</extracomment>
        <translation>Zwei oder drei Leute, die täglich damit arbeiten</translation>
    </message>
    <message>
        <source>When did you last type the same thing twice?</source>
        <extracomment>1.2.2 prompts</extracomment>
        <translation>Wann musste zuletzt jemand dasselbe zweimal tippen?</translation>
    </message>
    <message>
        <source>Which figure do you look up elsewhere because you distrust the CRM?</source>
        <extracomment>1.2.2 prompts</extracomment>
        <translation>Welche Zahl schlagen wir anderswo nach, weil wir dem CRM misstrauen?</translation>
    </message>
    <message>
        <source>What do new colleagues complain about in their first month?</source>
        <extracomment>1.2.2 prompts</extracomment>
        <translation>Worüber klagen neue Kolleginnen und Kollegen im ersten Monat?</translation>
    </message>
    <message>
        <source>What has been promised for years and never came?</source>
        <extracomment>1.2.2 prompts</extracomment>
        <translation>Was wird seit Jahren versprochen und kommt nie?</translation>
    </message>
    <message>
        <source>If this effort fails, what will have been the reason?</source>
        <extracomment>1.2.2 prompts</extracomment>
        <translation>Wenn dieses Vorhaben scheitert: Woran wird es gelegen haben?</translation>
    </message>
    <message>
        <source>Functional gaps: no view of a group of companies as a whole</source>
        <extracomment>1.2.2 examples</extracomment>
        <translation>Funktionale Lücken: kein Gesamtblick auf einen Konzern</translation>
    </message>
    <message>
        <source>Technical gaps: customer page takes twelve seconds to open</source>
        <extracomment>1.2.2 examples</extracomment>
        <translation>Technische Lücken: Die Kundenseite braucht zwölf Sekunden zum Öffnen</translation>
    </message>
    <message>
        <source>Process gaps: nobody takes leads back that sales has refused</source>
        <extracomment>1.2.2 examples</extracomment>
        <translation>Prozesslücken: Leads, die der Vertrieb ablehnt, nimmt niemand zurück</translation>
    </message>
    <message>
        <source>Barriers to success: regional managers still ask for spreadsheets</source>
        <extracomment>1.2.2 examples</extracomment>
        <translation>Hürden für den Erfolg: Regionalleitungen verlangen immer noch Tabellen</translation>
    </message>
    <message>
        <source>Write one card for each thing that costs time, nerves or customers today.</source>
        <extracomment>1.2.2 empty</extracomment>
        <translation>Für alles, was heute Zeit, Nerven oder Kunden kostet, eine Karte schreiben.</translation>
    </message>
</context>
<context>
    <name>guide 1.2.3 Opportunities and benefits</name>
    <message>
        <source>Opportunities and benefits</source>
        <extracomment>1.2.3 title</extracomment>
        <translation>Chancen und Nutzen</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <extracomment>1.2.3 short</extracomment>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>What could we gain, and what will help us to get there?</source>
        <extracomment>1.2.3 question</extracomment>
        <translation>Was können wir gewinnen, und was hilft uns dabei?</translation>
    </message>
    <message>
        <source>After the pains the room should look ahead. Benefits named here give the goals their substance, and the enablers show that nobody starts from zero.</source>
        <extracomment>1.2.3 purpose</extracomment>
        <translation>Nach den Schmerzen geht der Blick nach vorn. Der hier benannte Nutzen gibt den Zielen Substanz, und die Erfolgsfaktoren zeigen, dass niemand bei null anfängt.</translation>
    </message>
    <message>
        <source>Turn the strongest pain points round: what would be possible without them?</source>
        <extracomment>1.2.3 steps</extracomment>
        <translation>Die stärksten Schmerzpunkte umdrehen: Was wäre ohne sie möglich?</translation>
    </message>
    <message>
        <source>Collect benefits for the business, for IT and for working together.</source>
        <extracomment>1.2.3 steps</extracomment>
        <translation>Nutzen für das Geschäft, für die IT und für die Zusammenarbeit sammeln.</translation>
    </message>
    <message>
        <source>Ask for a number or a sign by which each benefit would be noticed.</source>
        <extracomment>1.2.3 steps</extracomment>
        <translation>Zu jedem Nutzen nach einer Zahl oder einem Zeichen fragen, woran er zu erkennen wäre.</translation>
    </message>
    <message>
        <source>List what already works in your favour: people, money, tools, goodwill.</source>
        <extracomment>1.2.3 steps</extracomment>
        <translation>Auflisten, was schon jetzt hilft: Menschen, Geld, Werkzeuge, guter Wille.</translation>
    </message>
    <message>
        <source>Spread the votes and keep the top five in sight for the next step.</source>
        <extracomment>1.2.3 steps</extracomment>
        <translation>Stimmen verteilen und die fünf besten für den nächsten Schritt sichtbar halten.</translation>
    </message>
    <message>
        <source>Cards on drivers and pain points</source>
        <extracomment>1.2.3 inputs</extracomment>
        <translation>Karten zu Treibern und Schmerzpunkten</translation>
    </message>
    <message>
        <source>Ideas already in circulation</source>
        <extracomment>1.2.3 inputs</extracomment>
        <translation>Ideen, die schon kursieren</translation>
    </message>
    <message>
        <source>Benefits in three boxes</source>
        <extracomment>1.2.3 outputs</extracomment>
        <translation>Nutzen in drei Feldern</translation>
    </message>
    <message>
        <source>Enablers to build on</source>
        <extracomment>1.2.3 outputs</extracomment>
        <translation>Erfolgsfaktoren, auf die wir bauen können</translation>
    </message>
    <message>
        <source>Sticky notes in a third colour</source>
        <extracomment>1.2.3 materials</extracomment>
        <translation>Haftnotizen in einer dritten Farbe</translation>
    </message>
    <message>
        <source>What would a good customer tell a friend about us?</source>
        <extracomment>1.2.3 prompts</extracomment>
        <translation>Was würde eine gute Kundin Freunden über uns erzählen?</translation>
    </message>
    <message>
        <source>Which hour of the week would you most like to have back?</source>
        <extracomment>1.2.3 prompts</extracomment>
        <translation>Welche Stunde der Woche hätten wir am liebsten zurück?</translation>
    </message>
    <message>
        <source>What could we switch off if the CRM did its job?</source>
        <extracomment>1.2.3 prompts</extracomment>
        <translation>Was könnten wir abschalten, wenn das CRM seine Arbeit täte?</translation>
    </message>
    <message>
        <source>Which team already works the way everyone should?</source>
        <extracomment>1.2.3 prompts</extracomment>
        <translation>Welches Team arbeitet schon so, wie es alle sollten?</translation>
    </message>
    <message>
        <source>Business benefits: one more renewal in ten because we call in time</source>
        <extracomment>1.2.3 examples</extracomment>
        <translation>Nutzen fürs Geschäft: von zehn Kunden verlängert einer mehr, weil wir rechtzeitig anrufen</translation>
    </message>
    <message>
        <source>IT benefits: three home-made interfaces less to look after</source>
        <extracomment>1.2.3 examples</extracomment>
        <translation>Nutzen für die IT: drei selbst gebaute Schnittstellen weniger zu pflegen</translation>
    </message>
    <message>
        <source>Organisational benefits: service sees the offer that sales has made</source>
        <extracomment>1.2.3 examples</extracomment>
        <translation>Nutzen fürs Haus: Der Service sieht das Angebot des Vertriebs</translation>
    </message>
    <message>
        <source>Enablers of success: key users in six of nine departments</source>
        <extracomment>1.2.3 examples</extracomment>
        <translation>Was den Erfolg fördert: Key-User in sechs von neun Abteilungen</translation>
    </message>
    <message>
        <source>Write one card for each gain you hope for and each help you can count on.</source>
        <extracomment>1.2.3 empty</extracomment>
        <translation>Für jeden erhofften Gewinn und jede Hilfe, auf die Verlass ist, eine Karte schreiben.</translation>
    </message>
</context>
<context>
    <name>guide 1.2.4 Align with organisational goals</name>
    <message>
        <source>Align with organisational goals</source>
        <extracomment>1.2.4 title</extracomment>
        <translation>Ziele am Unternehmen ausrichten</translation>
    </message>
    <message>
        <source>Goals</source>
        <extracomment>1.2.4 short</extracomment>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Which CRM goals serve what the organisation wants to achieve this year?</source>
        <extracomment>1.2.4 question</extracomment>
        <translation>Welche CRM-Ziele dienen dem, was die Organisation in diesem Jahr erreichen will?</translation>
    </message>
    <message>
        <source>An improvement nobody can tie to a company objective loses its money at the first budget round. Here each CRM goal gets an objective above it, a benefit, and a figure that proves it.</source>
        <extracomment>1.2.4 purpose</extracomment>
        <translation>Eine Verbesserung ohne Bezug zu einem Unternehmensziel verliert ihr Geld in der ersten Budgetrunde. Hier bekommt jedes CRM-Ziel ein Unternehmensziel über sich, einen Nutzen und eine Zahl, die ihn belegt.</translation>
    </message>
    <message>
        <source>Choose three to five objectives the organisation has for this year, in its own words.</source>
        <extracomment>1.2.4 steps</extracomment>
        <translation>Drei bis fünf Unternehmensziele dieses Jahres wählen, in den Worten der Organisation.</translation>
    </message>
    <message>
        <source>Split into groups with one objective each.</source>
        <extracomment>1.2.4 steps</extracomment>
        <translation>Gruppen bilden, jede mit einem Unternehmensziel.</translation>
    </message>
    <message>
        <source>Let every group find CRM goals that move its objective, each with the function that makes it possible.</source>
        <extracomment>1.2.4 steps</extracomment>
        <translation>Jede Gruppe findet CRM-Ziele, die ihr Unternehmensziel voranbringen, und die Funktion, die es möglich macht.</translation>
    </message>
    <message>
        <source>Add benefit, today's value and target value; a guess marked as a guess is fine.</source>
        <extracomment>1.2.4 steps</extracomment>
        <translation>Nutzen, heutigen Wert und Ziel ergänzen; eine als solche gekennzeichnete Schätzung genügt.</translation>
    </message>
    <message>
        <source>Bring the goals together, strike out duplicates and vote for the ones to pursue first.</source>
        <extracomment>1.2.4 steps</extracomment>
        <translation>Ziele zusammenführen, Doppeltes streichen und abstimmen, welche zuerst drankommen.</translation>
    </message>
    <message>
        <source>Annual objectives</source>
        <extracomment>1.2.4 inputs</extracomment>
        <translation>Jahresziele</translation>
    </message>
    <message>
        <source>Cards with the most votes</source>
        <extracomment>1.2.4 inputs</extracomment>
        <translation>Karten mit den meisten Stimmen</translation>
    </message>
    <message>
        <source>Key figures of last year</source>
        <extracomment>1.2.4 inputs</extracomment>
        <translation>Kennzahlen des letzten Jahres</translation>
    </message>
    <message>
        <source>Objectives with CRM goals</source>
        <extracomment>1.2.4 outputs</extracomment>
        <translation>Unternehmensziele mit CRM-Zielen</translation>
    </message>
    <message>
        <source>Benefits map</source>
        <extracomment>1.2.4 outputs</extracomment>
        <translation>Nutzenkarte</translation>
    </message>
    <message>
        <source>Order of goals by votes</source>
        <extracomment>1.2.4 outputs</extracomment>
        <translation>Rangfolge der Ziele nach Stimmen</translation>
    </message>
    <message>
        <source>A flip chart per group</source>
        <extracomment>1.2.4 materials</extracomment>
        <translation>Ein Flipchart je Gruppe</translation>
    </message>
    <message>
        <source>Someone from controlling</source>
        <extracomment>1.2.4 people</extracomment>
        <translation>Jemand aus dem Controlling</translation>
    </message>
    <message>
        <source>Which three objectives would the managing director name?</source>
        <extracomment>1.2.4 prompts</extracomment>
        <translation>Welche drei Unternehmensziele würde die Geschäftsführung nennen?</translation>
    </message>
    <message>
        <source>How would we notice by next summer that this goal was met?</source>
        <extracomment>1.2.4 prompts</extracomment>
        <translation>Woran würden wir bis nächsten Sommer merken, dass dieses Ziel erreicht ist?</translation>
    </message>
    <message>
        <source>Which CRM function have we paid for that would help here?</source>
        <extracomment>1.2.4 prompts</extracomment>
        <translation>Welche schon bezahlte CRM-Funktion würde hier helfen?</translation>
    </message>
    <message>
        <source>What would we drop if only one goal could stay?</source>
        <extracomment>1.2.4 prompts</extracomment>
        <translation>Was würden wir streichen, wenn nur ein Ziel bleiben dürfte?</translation>
    </message>
    <message>
        <source>Keep more customers: warn account owners of falling usage; renewal rate from 84 to 90 per cent</source>
        <extracomment>1.2.4 examples</extracomment>
        <translation>Mehr Kunden halten: Account-Verantwortliche bei sinkender Nutzung warnen; Verlängerungsquote von 84 auf 90 Prozent</translation>
    </message>
    <message>
        <source>Grow revenue: call scored leads within a day; conversion from 9 to 12 per cent</source>
        <extracomment>1.2.4 examples</extracomment>
        <translation>Umsatz steigern: bewertete Leads binnen eines Tages anrufen; Abschlussquote von 9 auf 12 Prozent</translation>
    </message>
    <message>
        <source>Answer faster: route cases by topic; first answer from 9 to 4 hours</source>
        <extracomment>1.2.4 examples</extracomment>
        <translation>Schneller antworten: Fälle nach Thema zuweisen; erste Antwort nach 4 statt 9 Stunden</translation>
    </message>
    <message>
        <source>Begin with the three to five objectives your organisation has set itself for this year.</source>
        <extracomment>1.2.4 empty</extracomment>
        <translation>Mit den drei bis fünf Zielen beginnen, die sich die Organisation für dieses Jahr gesetzt hat.</translation>
    </message>
</context>
<context>
    <name>guide 1.3.1 Inventory applications and interactions</name>
    <message>
        <source>Inventory applications and interactions</source>
        <extracomment>1.3.1 title</extracomment>
        <translation>Anwendungen und Datenflüsse erfassen</translation>
    </message>
    <message>
        <source>Applications</source>
        <extracomment>1.3.1 short</extracomment>
        <translation>Anwendungen</translation>
    </message>
    <message>
        <source>Which systems hold customer data, and how does it travel between them?</source>
        <extracomment>1.3.1 question</extracomment>
        <translation>Welche Systeme enthalten Kundendaten, und wie wandern die Daten zwischen ihnen?</translation>
    </message>
    <message>
        <source>Most customer data lives outside the CRM. The list of systems and of what flows between them shows where entries are typed twice, where links are fragile and which system should lead.</source>
        <extracomment>1.3.1 purpose</extracomment>
        <translation>Die meisten Kundendaten liegen außerhalb des CRM. Die Liste der Systeme und Datenflüsse zeigt, wo doppelt getippt wird, welche Verbindungen anfällig sind und welches System führen sollte.</translation>
    </message>
    <message>
        <source>Let each person list every tool used for customers, spreadsheets and shared mailboxes included.</source>
        <extracomment>1.3.1 steps</extracomment>
        <translation>Jede Person listet alle Werkzeuge auf, die sie für Kunden nutzt, auch Tabellen und Gruppenpostfächer.</translation>
    </message>
    <message>
        <source>Merge the lists; add vendor, category, owner and number of users.</source>
        <extracomment>1.3.1 steps</extracomment>
        <translation>Listen zusammenführen; Anbieter, Kategorie, Verantwortliche und Nutzerzahl ergänzen.</translation>
    </message>
    <message>
        <source>Say for which data each application is the one source of truth.</source>
        <extracomment>1.3.1 steps</extracomment>
        <translation>Festlegen, für welche Daten welche Anwendung die eine verlässliche Quelle ist.</translation>
    </message>
    <message>
        <source>Add interfaces in pairs: from where, to where, carrying what, how and how often.</source>
        <extracomment>1.3.1 steps</extracomment>
        <translation>Schnittstellen paarweise ergänzen: von wo nach wo, welche Daten, wie und wie oft.</translation>
    </message>
    <message>
        <source>Judge the health of each interface; manual copying counts as one too.</source>
        <extracomment>1.3.1 steps</extracomment>
        <translation>Den Zustand jeder Schnittstelle beurteilen; auch Kopieren von Hand zählt als eine.</translation>
    </message>
    <message>
        <source>Close with a first decision per application: invest, tolerate, migrate or eliminate.</source>
        <extracomment>1.3.1 steps</extracomment>
        <translation>Zum Schluss je Anwendung eine erste Entscheidung treffen: ausbauen, behalten, ablösen oder abschalten.</translation>
    </message>
    <message>
        <source>Licence list from procurement</source>
        <extracomment>1.3.1 inputs</extracomment>
        <translation>Lizenzliste aus dem Einkauf</translation>
    </message>
    <message>
        <source>Existing system diagrams</source>
        <extracomment>1.3.1 inputs</extracomment>
        <translation>Vorhandene Systembilder</translation>
    </message>
    <message>
        <source>Interface list from IT</source>
        <extracomment>1.3.1 inputs</extracomment>
        <translation>Schnittstellenliste der IT</translation>
    </message>
    <message>
        <source>Application inventory</source>
        <extracomment>1.3.1 outputs</extracomment>
        <translation>Anwendungsliste</translation>
    </message>
    <message>
        <source>Interface list with health</source>
        <extracomment>1.3.1 outputs</extracomment>
        <translation>Schnittstellenliste mit Zustand</translation>
    </message>
    <message>
        <source>System map</source>
        <extracomment>1.3.1 outputs</extracomment>
        <translation>Systemkarte</translation>
    </message>
    <message>
        <source>Whiteboard for the first sketch</source>
        <extracomment>1.3.1 materials</extracomment>
        <translation>Whiteboard für die erste Skizze</translation>
    </message>
    <message>
        <source>A list to import, if IT can supply one</source>
        <extracomment>1.3.1 materials</extracomment>
        <translation>Eine Liste zum Importieren, falls die IT eine hat</translation>
    </message>
    <message>
        <source>Enterprise architect</source>
        <extracomment>1.3.1 people</extracomment>
        <translation>Unternehmensarchitekt</translation>
    </message>
    <message>
        <source>Data architect</source>
        <extracomment>1.3.1 people</extracomment>
        <translation>Datenarchitekt</translation>
    </message>
    <message>
        <source>Someone from IT operations</source>
        <extracomment>1.3.1 people</extracomment>
        <translation>Jemand aus dem IT-Betrieb</translation>
    </message>
    <message>
        <source>Which spreadsheet would bring work to a halt if it vanished?</source>
        <extracomment>1.3.1 prompts</extracomment>
        <translation>Welche Tabelle würde die Arbeit lahmlegen, wenn sie verschwände?</translation>
    </message>
    <message>
        <source>Where does a new customer's address get entered first?</source>
        <extracomment>1.3.1 prompts</extracomment>
        <translation>Wo wird die Adresse neuer Kunden zuerst erfasst?</translation>
    </message>
    <message>
        <source>Which link needs a nudge by hand every month?</source>
        <extracomment>1.3.1 prompts</extracomment>
        <translation>Welche Verbindung muss jeden Monat von Hand angestoßen werden?</translation>
    </message>
    <message>
        <source>What did a department buy without telling IT?</source>
        <extracomment>1.3.1 prompts</extracomment>
        <translation>Was hat eine Abteilung gekauft, ohne dass die IT davon weiß?</translation>
    </message>
    <message>
        <source>Which data do billing, directory, content and collaboration tools exchange with the CRM?</source>
        <extracomment>1.3.1 prompts</extracomment>
        <translation>Welche Daten tauschen Abrechnung, Verzeichnisdienst, Inhalte und Zusammenarbeit mit dem CRM aus?</translation>
    </message>
    <message>
        <source>Billing: leads for invoices and payment terms, 40 users, tolerate</source>
        <extracomment>1.3.1 examples</extracomment>
        <translation>Abrechnung: führend bei Rechnungen und Zahlungsbedingungen, 40 Nutzer, behalten</translation>
    </message>
    <message>
        <source>CRM to mailing tool: contacts and consent, nightly file, fragile</source>
        <extracomment>1.3.1 examples</extracomment>
        <translation>CRM an Mailing-Werkzeug: Kontakte und Einwilligungen, nächtliche Datei, anfällig</translation>
    </message>
    <message>
        <source>Web form to shared mailbox: enquiries, copied by hand, broken</source>
        <extracomment>1.3.1 examples</extracomment>
        <translation>Webformular an Gruppenpostfach: Anfragen, von Hand kopiert, defekt</translation>
    </message>
    <message>
        <source>Add every system, spreadsheet or mailbox that holds customer data, then what flows between them.</source>
        <extracomment>1.3.1 empty</extracomment>
        <translation>Jedes System, jede Tabelle und jedes Postfach mit Kundendaten eintragen, danach, was zwischen ihnen fließt.</translation>
    </message>
</context>
<context>
    <name>guide 1.4.1 Define business capabilities</name>
    <message>
        <source>Define business capabilities</source>
        <extracomment>1.4.1 title</extracomment>
        <translation>Geschäftsfähigkeiten festlegen</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <extracomment>1.4.1 short</extracomment>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>What must our organisation be able to do for its customers?</source>
        <extracomment>1.4.1 question</extracomment>
        <translation>Was muss unsere Organisation für ihre Kunden können?</translation>
    </message>
    <message>
        <source>Capabilities name what the business does, whoever does it and with whatever tool. They stay the same through reorganisations, so the map still makes sense in three years.</source>
        <extracomment>1.4.1 purpose</extracomment>
        <translation>Fähigkeiten benennen, was das Geschäft tut, egal wer es tut und mit welchem Werkzeug. Sie überstehen jede Umorganisation; die Karte stimmt deshalb auch in drei Jahren noch.</translation>
    </message>
    <message>
        <source>Name six to ten top-level capabilities around customers, each as a noun.</source>
        <extracomment>1.4.1 steps</extracomment>
        <translation>Sechs bis zehn oberste Fähigkeiten rund um die Kunden benennen, jede als Substantiv.</translation>
    </message>
    <message>
        <source>Break each into three to six parts; stop before you describe steps.</source>
        <extracomment>1.4.1 steps</extracomment>
        <translation>Jede in drei bis sechs Teile gliedern; aufhören, bevor daraus Arbeitsschritte werden.</translation>
    </message>
    <message>
        <source>Check that no two overlap and that each has an outcome someone wants.</source>
        <extracomment>1.4.1 steps</extracomment>
        <translation>Prüfen, dass sich keine überschneiden und jede ein Ergebnis hat, das jemand will.</translation>
    </message>
    <message>
        <source>Link the applications that support each capability.</source>
        <extracomment>1.4.1 steps</extracomment>
        <translation>Anwendungen verknüpfen, die eine Fähigkeit unterstützen.</translation>
    </message>
    <message>
        <source>Look for the odd ones: capabilities without a system, and with four of them.</source>
        <extracomment>1.4.1 steps</extracomment>
        <translation>Nach Auffälligem suchen: Fähigkeiten ohne System und solche mit vier Systemen.</translation>
    </message>
    <message>
        <source>Organisation's own capability or process map</source>
        <extracomment>1.4.1 inputs</extracomment>
        <translation>Eigene Fähigkeiten- oder Prozesslandkarte</translation>
    </message>
    <message>
        <source>Reference framework</source>
        <extracomment>1.4.1 inputs</extracomment>
        <translation>Referenzrahmen</translation>
    </message>
    <message>
        <source>Capability map in two levels</source>
        <extracomment>1.4.1 outputs</extracomment>
        <translation>Fähigkeitenkarte auf zwei Ebenen</translation>
    </message>
    <message>
        <source>Links from capabilities to applications</source>
        <extracomment>1.4.1 outputs</extracomment>
        <translation>Verknüpfungen von Fähigkeiten und Anwendungen</translation>
    </message>
    <message>
        <source>Large paper and markers</source>
        <extracomment>1.4.1 materials</extracomment>
        <translation>Großes Papier und Stifte</translation>
    </message>
    <message>
        <source>Business architect</source>
        <extracomment>1.4.1 people</extracomment>
        <translation>Geschäftsarchitekt</translation>
    </message>
    <message>
        <source>What would we still have to be good at if all software were gone?</source>
        <extracomment>1.4.1 prompts</extracomment>
        <translation>Worin müssten wir auch ohne jede Software gut sein?</translation>
    </message>
    <message>
        <source>Is this something we can do, or a department we happen to have?</source>
        <extracomment>1.4.1 prompts</extracomment>
        <translation>Ist das etwas, das wir können, oder eine Abteilung, die es zufällig gibt?</translation>
    </message>
    <message>
        <source>Which capability sets us apart from rivals?</source>
        <extracomment>1.4.1 prompts</extracomment>
        <translation>Welche Fähigkeit hebt uns von der Konkurrenz ab?</translation>
    </message>
    <message>
        <source>Where do three tools serve the same purpose?</source>
        <extracomment>1.4.1 prompts</extracomment>
        <translation>Wo dienen drei Werkzeuge demselben Zweck?</translation>
    </message>
    <message>
        <source>Customer acquisition: audience selection, campaign delivery, lead care</source>
        <extracomment>1.4.1 examples</extracomment>
        <translation>Kundengewinnung: Zielgruppenauswahl, Kampagnenversand, Lead-Pflege</translation>
    </message>
    <message>
        <source>Order taking: pricing, quoting, contract signature</source>
        <extracomment>1.4.1 examples</extracomment>
        <translation>Auftragsannahme: Preisfindung, Angebot, Vertragsunterschrift</translation>
    </message>
    <message>
        <source>Customer care: contact intake, case resolution, self-service</source>
        <extracomment>1.4.1 examples</extracomment>
        <translation>Kundenbetreuung: Anfragenannahme, Falllösung, Selbstbedienung</translation>
    </message>
    <message>
        <source>Name what your organisation must be able to do for customers, first broadly and then one level down.</source>
        <extracomment>1.4.1 empty</extracomment>
        <translation>Benennen, was die Organisation für Kunden können muss, erst im Großen, dann eine Ebene tiefer.</translation>
    </message>
</context>
<context>
    <name>guide 1.4.2 List key CRM processes</name>
    <message>
        <source>List key CRM processes</source>
        <extracomment>1.4.2 title</extracomment>
        <translation>CRM-Prozesse auflisten</translation>
    </message>
    <message>
        <source>Processes</source>
        <extracomment>1.4.2 short</extracomment>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Which processes are we going to look at this week?</source>
        <extracomment>1.4.2 question</extracomment>
        <translation>Welche Prozesse sehen wir uns diese Woche an?</translation>
    </message>
    <message>
        <source>Everything rated from tomorrow on is a process from this list. Forty to eighty well-chosen ones are enough: with fewer the problems stay hidden, with more the room gets tired.</source>
        <extracomment>1.4.2 purpose</extracomment>
        <translation>Ab morgen werden nur Prozesse aus dieser Liste bewertet. Vierzig bis achtzig gut gewählte genügen: Bei weniger bleiben Probleme verborgen, bei mehr wird die Runde müde.</translation>
    </message>
    <message>
        <source>Begin with the reference framework, or import your own process list.</source>
        <extracomment>1.4.2 steps</extracomment>
        <translation>Mit dem Referenzrahmen beginnen oder die eigene Prozessliste importieren.</translation>
    </message>
    <message>
        <source>Walk through area by area and take out of scope what you do not do.</source>
        <extracomment>1.4.2 steps</extracomment>
        <translation>Bereich für Bereich durchgehen und aus dem Umfang nehmen, was es hier nicht gibt.</translation>
    </message>
    <message>
        <source>Rename processes to the words your people use.</source>
        <extracomment>1.4.2 steps</extracomment>
        <translation>Prozesse so nennen, wie die Leute sie nennen.</translation>
    </message>
    <message>
        <source>Add what is missing, keeping to the level of detail of its neighbours.</source>
        <extracomment>1.4.2 steps</extracomment>
        <translation>Fehlendes ergänzen, so fein gegliedert wie die Nachbarn.</translation>
    </message>
    <message>
        <source>Mark each as manual, automated or mixed, and with the applications it uses.</source>
        <extracomment>1.4.2 steps</extracomment>
        <translation>Jeden Prozess als manuell, automatisiert oder gemischt kennzeichnen und seine Anwendungen zuordnen.</translation>
    </message>
    <message>
        <source>Hold the list against the goals: each goal should touch at least one process.</source>
        <extracomment>1.4.2 steps</extracomment>
        <translation>Die Liste neben die Ziele halten: Jedes Ziel sollte mindestens einen Prozess berühren.</translation>
    </message>
    <message>
        <source>Reference process framework</source>
        <extracomment>1.4.2 inputs</extracomment>
        <translation>Referenzrahmen der Prozesse</translation>
    </message>
    <message>
        <source>Company's process documents</source>
        <extracomment>1.4.2 inputs</extracomment>
        <translation>Prozessdokumente des Unternehmens</translation>
    </message>
    <message>
        <source>CRM goals</source>
        <extracomment>1.4.2 inputs</extracomment>
        <translation>CRM-Ziele</translation>
    </message>
    <message>
        <source>Process list in scope</source>
        <extracomment>1.4.2 outputs</extracomment>
        <translation>Prozessliste im Umfang</translation>
    </message>
    <message>
        <source>Links from processes to applications</source>
        <extracomment>1.4.2 outputs</extracomment>
        <translation>Verknüpfungen von Prozessen und Anwendungen</translation>
    </message>
    <message>
        <source>Printed process list, one for two people</source>
        <extracomment>1.4.2 materials</extracomment>
        <translation>Gedruckte Prozessliste, eine für zwei Personen</translation>
    </message>
    <message>
        <source>Process owners</source>
        <extracomment>1.4.2 people</extracomment>
        <translation>Prozessverantwortliche</translation>
    </message>
    <message>
        <source>Would anyone miss this process if it stopped?</source>
        <extracomment>1.4.2 prompts</extracomment>
        <translation>Würde jemand diesen Prozess vermissen?</translation>
    </message>
    <message>
        <source>Do two departments do this in different ways?</source>
        <extracomment>1.4.2 prompts</extracomment>
        <translation>Machen zwei Abteilungen das unterschiedlich?</translation>
    </message>
    <message>
        <source>Which process only appears when something goes wrong?</source>
        <extracomment>1.4.2 prompts</extracomment>
        <translation>Welcher Prozess taucht nur auf, wenn etwas schiefgeht?</translation>
    </message>
    <message>
        <source>Which goal has no process behind it yet?</source>
        <extracomment>1.4.2 prompts</extracomment>
        <translation>Hinter welchem Ziel steht noch kein Prozess?</translation>
    </message>
    <message>
        <source>Lead hand-over to sales: mixed, marketing automation and CRM</source>
        <extracomment>1.4.2 examples</extracomment>
        <translation>Lead-Übergabe an den Vertrieb: gemischt, Marketing-Automatisierung und CRM</translation>
    </message>
    <message>
        <source>Complaint handling: manual, shared mailbox and spreadsheet</source>
        <extracomment>1.4.2 examples</extracomment>
        <translation>Beschwerdebearbeitung: manuell, Gruppenpostfach und Tabelle</translation>
    </message>
    <message>
        <source>Contract renewal tracking: automated in the CRM</source>
        <extracomment>1.4.2 examples</extracomment>
        <translation>Überwachung von Vertragsverlängerungen: automatisiert im CRM</translation>
    </message>
    <message>
        <source>Take the reference framework as a start, or import your own list of processes.</source>
        <extracomment>1.4.2 empty</extracomment>
        <translation>Mit dem Referenzrahmen beginnen oder die eigene Prozessliste importieren – beides lässt sich danach anpassen.</translation>
    </message>
</context>
<context>
    <name>guide 1.5.1 CRM costs</name>
    <message>
        <source>CRM costs</source>
        <extracomment>1.5.1 title</extracomment>
        <translation>CRM-Kosten</translation>
    </message>
    <message>
        <source>Costs</source>
        <extracomment>1.5.1 short</extracomment>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>What do the CRM and the tools around it really cost in a year?</source>
        <extracomment>1.5.1 question</extracomment>
        <translation>Was kosten das CRM und die Werkzeuge ringsum wirklich im Jahr?</translation>
    </message>
    <message>
        <source>Hardly anyone knows the full figure, because licences, people and support sit in different budgets. A rough sum with its sources is enough to see which improvements could pay for themselves.</source>
        <extracomment>1.5.1 purpose</extracomment>
        <translation>Kaum jemand kennt die volle Summe, denn Lizenzen, Personal und Support stecken in verschiedenen Budgets. Eine grobe Summe mit Quellen reicht, um zu sehen, welche Verbesserungen sich selbst bezahlen könnten.</translation>
    </message>
    <message>
        <source>Take the applications one after the other, the costly ones first.</source>
        <extracomment>1.5.1 steps</extracomment>
        <translation>Eine Anwendung nach der anderen durchgehen, die teuren zuerst.</translation>
    </message>
    <message>
        <source>Enter maintenance, annual renewals and licences from contracts and invoices.</source>
        <extracomment>1.5.1 steps</extracomment>
        <translation>Wartung, jährliche Verlängerungen und Lizenzen aus Verträgen und Rechnungen eintragen.</translation>
    </message>
    <message>
        <source>Add people: employees, support staff and help-desk tickets, with a rate finance accepts.</source>
        <extracomment>1.5.1 steps</extracomment>
        <translation>Personal ergänzen: Angestellte, Support-Personal und Helpdesk-Tickets, zu einem vom Finanzbereich anerkannten Satz.</translation>
    </message>
    <message>
        <source>Keep one-off sums apart from what comes back each year.</source>
        <extracomment>1.5.1 steps</extracomment>
        <translation>Einmalige Beträge von dem trennen, was jedes Jahr wiederkehrt.</translation>
    </message>
    <message>
        <source>Note where a number comes from and how sure you are of it.</source>
        <extracomment>1.5.1 steps</extracomment>
        <translation>Notieren, woher eine Zahl kommt und wie sicher sie ist.</translation>
    </message>
    <message>
        <source>Read out the total and ask whether anybody had expected it.</source>
        <extracomment>1.5.1 steps</extracomment>
        <translation>Die Summe vorlesen und fragen, ob jemand damit gerechnet hat.</translation>
    </message>
    <message>
        <source>Contracts and invoices</source>
        <extracomment>1.5.1 inputs</extracomment>
        <translation>Verträge und Rechnungen</translation>
    </message>
    <message>
        <source>Staff rates from finance</source>
        <extracomment>1.5.1 inputs</extracomment>
        <translation>Personalkostensätze vom Finanzbereich</translation>
    </message>
    <message>
        <source>Ticket counts from the help desk</source>
        <extracomment>1.5.1 inputs</extracomment>
        <translation>Ticketzahlen vom Helpdesk</translation>
    </message>
    <message>
        <source>Cost lines by application and kind</source>
        <extracomment>1.5.1 outputs</extracomment>
        <translation>Kostenzeilen nach Anwendung und Art</translation>
    </message>
    <message>
        <source>Yearly total and cost per user</source>
        <extracomment>1.5.1 outputs</extracomment>
        <translation>Jahressumme und Kosten je Nutzer</translation>
    </message>
    <message>
        <source>Access to the contract archive</source>
        <extracomment>1.5.1 materials</extracomment>
        <translation>Zugang zum Vertragsarchiv</translation>
    </message>
    <message>
        <source>Someone from finance</source>
        <extracomment>1.5.1 people</extracomment>
        <translation>Jemand aus dem Finanzbereich</translation>
    </message>
    <message>
        <source>Procurement</source>
        <extracomment>1.5.1 people</extracomment>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>CRM owner</source>
        <extracomment>1.5.1 people</extracomment>
        <translation>CRM-Verantwortliche</translation>
    </message>
    <message>
        <source>How many licences do we pay for that no one has used since spring?</source>
        <extracomment>1.5.1 prompts</extracomment>
        <translation>Wie viele bezahlte Lizenzen hat seit dem Frühjahr niemand benutzt?</translation>
    </message>
    <message>
        <source>Which consultant has been here so long that we forgot to count them?</source>
        <extracomment>1.5.1 prompts</extracomment>
        <translation>Welcher Berater ist schon so lange hier, dass er nicht mehr mitgezählt wird?</translation>
    </message>
    <message>
        <source>What does one help-desk ticket cost us?</source>
        <extracomment>1.5.1 prompts</extracomment>
        <translation>Was kostet uns ein Helpdesk-Ticket?</translation>
    </message>
    <message>
        <source>Which contract renews by itself, and when?</source>
        <extracomment>1.5.1 prompts</extracomment>
        <translation>Welcher Vertrag verlängert sich von selbst, und wann?</translation>
    </message>
    <message>
        <source>CRM suite, licensing: 140 users at 65 a month</source>
        <extracomment>1.5.1 examples</extracomment>
        <translation>CRM-Suite, Lizenzen: 140 Nutzer zu 65 im Monat</translation>
    </message>
    <message>
        <source>Mailing tool, annual renewal: 1 at 9,600 a year</source>
        <extracomment>1.5.1 examples</extracomment>
        <translation>Mailing-Werkzeug, jährliche Verlängerung: 1 zu 9.600 im Jahr</translation>
    </message>
    <message>
        <source>CRM administration, employees: 1.5 people at 70,000 a year</source>
        <extracomment>1.5.1 examples</extracomment>
        <translation>CRM-Administration, Angestellte: 1,5 Personen zu 70.000 im Jahr</translation>
    </message>
    <message>
        <source>Enter what each application costs, for technology and for people, with its period.</source>
        <extracomment>1.5.1 empty</extracomment>
        <translation>Eintragen, was jede Anwendung an Technik und Personal kostet, mit dem jeweiligen Zeitraum.</translation>
    </message>
</context>
<context>
    <name>guide 2.1.1 Process relevance</name>
    <message>
        <source>Process relevance</source>
        <extracomment>2.1.1 title</extracomment>
        <translation>Prozessrelevanz</translation>
    </message>
    <message>
        <source>How much does our success depend on each process?</source>
        <extracomment>2.1.1 question</extracomment>
        <translation>Wie stark hängt unser Erfolg von jedem Prozess ab?</translation>
    </message>
    <message>
        <source>Not everything deserves attention. Importance decides later how heavily a gap counts, so it is rated first, before anyone has spoken about what works badly.</source>
        <extracomment>2.1.1 purpose</extracomment>
        <translation>Nicht alles verdient Aufmerksamkeit. Die Wichtigkeit bestimmt später, wie schwer eine Lücke wiegt. Deshalb kommt sie zuerst, bevor jemand davon spricht, was schlecht läuft.</translation>
    </message>
    <message>
        <source>Explain the scale with one process everybody would call crucial and one nobody would.</source>
        <extracomment>2.1.1 steps</extracomment>
        <translation>Die Skala an zwei Prozessen erklären: an einem, den alle zentral finden, und an einem, den niemand so nennt.</translation>
    </message>
    <message>
        <source>Have each person rate alone first, without a word.</source>
        <extracomment>2.1.1 steps</extracomment>
        <translation>Erst bewertet jede Person für sich, ohne ein Wort.</translation>
    </message>
    <message>
        <source>Look at the result, and speak only about processes on which the room is split.</source>
        <extracomment>2.1.1 steps</extracomment>
        <translation>Das Ergebnis ansehen und nur über Prozesse sprechen, bei denen die Runde uneins ist.</translation>
    </message>
    <message>
        <source>Let the highest and the lowest voice explain, then vote once more.</source>
        <extracomment>2.1.1 steps</extracomment>
        <translation>Die höchste und die niedrigste Stimme begründen lassen, dann noch einmal abstimmen.</translation>
    </message>
    <message>
        <source>Record the room's decision with a reason; mark as not applicable what you do not do.</source>
        <extracomment>2.1.1 steps</extracomment>
        <translation>Die Entscheidung der Runde mit Begründung festhalten; was es hier nicht gibt, als „Entfällt“ kennzeichnen.</translation>
    </message>
    <message>
        <source>If more than a third came out crucial, ask which of these you would save first.</source>
        <extracomment>2.1.1 steps</extracomment>
        <translation>Ist mehr als ein Drittel zentral, fragen, welche davon zuerst zu retten wären.</translation>
    </message>
    <message>
        <source>Objectives and CRM goals</source>
        <extracomment>2.1.1 inputs</extracomment>
        <translation>Unternehmensziele und CRM-Ziele</translation>
    </message>
    <message>
        <source>Importance of each process</source>
        <extracomment>2.1.1 outputs</extracomment>
        <translation>Wichtigkeit jedes Prozesses</translation>
    </message>
    <message>
        <source>Reasons where opinions differed</source>
        <extracomment>2.1.1 outputs</extracomment>
        <translation>Gründe, wo die Meinungen auseinandergingen</translation>
    </message>
    <message>
        <source>Ballots for those who rate away from the room</source>
        <extracomment>2.1.1 materials</extracomment>
        <translation>Stimmzettel für alle, die von anderswo bewerten</translation>
    </message>
    <message>
        <source>Owners of the processes in scope</source>
        <extracomment>2.1.1 people</extracomment>
        <translation>Verantwortliche der Prozesse im Umfang</translation>
    </message>
    <message>
        <source>What happens within a week if this process stands still?</source>
        <extracomment>2.1.1 prompts</extracomment>
        <translation>Was passiert binnen einer Woche, wenn dieser Prozess stillsteht?</translation>
    </message>
    <message>
        <source>Would a customer notice, and would they pay for it?</source>
        <extracomment>2.1.1 prompts</extracomment>
        <translation>Würden Kunden es merken, und würden sie dafür zahlen?</translation>
    </message>
    <message>
        <source>Is it crucial for us, or only for the person responsible?</source>
        <extracomment>2.1.1 prompts</extracomment>
        <translation>Ist er für uns zentral oder nur für die verantwortliche Person?</translation>
    </message>
    <message>
        <source>Which objective does it serve?</source>
        <extracomment>2.1.1 prompts</extracomment>
        <translation>Welchem Unternehmensziel dient er?</translation>
    </message>
    <message>
        <source>Lead assignment: crucial, since half of all revenue comes from web enquiries</source>
        <extracomment>2.1.1 examples</extracomment>
        <translation>Lead-Zuweisung: zentral, denn die Hälfte des Umsatzes kommt aus Webanfragen</translation>
    </message>
    <message>
        <source>Event follow-up: secondary, two events a year</source>
        <extracomment>2.1.1 examples</extracomment>
        <translation>Event-Nachbereitung: nachrangig, zwei Veranstaltungen im Jahr</translation>
    </message>
    <message>
        <source>Customer community support: not applicable, there is no community</source>
        <extracomment>2.1.1 examples</extracomment>
        <translation>Betreuung der Kunden-Community: entfällt, es gibt keine Community</translation>
    </message>
    <message>
        <source>Put processes in scope first; then rate the importance of each one here.</source>
        <extracomment>2.1.1 empty</extracomment>
        <translation>Zuerst Prozesse in den Umfang nehmen; hier bekommt dann jeder seine Wichtigkeit.</translation>
    </message>
</context>
<context>
    <name>guide 2.1.2 Process gap analysis</name>
    <message>
        <source>Process gap analysis</source>
        <extracomment>2.1.2 title</extracomment>
        <translation>Lückenanalyse der Prozesse</translation>
    </message>
    <message>
        <source>Gap analysis</source>
        <extracomment>2.1.2 short</extracomment>
        <translation>Lückenanalyse</translation>
    </message>
    <message>
        <source>How well does each process work now, and how well must it work for us to reach our goals?</source>
        <extracomment>2.1.2 question</extracomment>
        <translation>Wie gut läuft jeder Prozess heute, und wie gut muss er laufen, damit wir unsere Ziele erreichen?</translation>
    </message>
    <message>
        <source>The distance between now and needed is the raw material of the roadmap. Excellence everywhere is neither affordable nor useful, so the desired state takes as much thought as the current one.</source>
        <extracomment>2.1.2 purpose</extracomment>
        <translation>Der Abstand zwischen Ist und Soll ist der Rohstoff der Roadmap. Überall exzellent zu sein ist weder bezahlbar noch sinnvoll; das Soll verdient deshalb so viel Überlegung wie das Ist.</translation>
    </message>
    <message>
        <source>Read each process aloud with its one-line meaning.</source>
        <extracomment>2.1.2 steps</extracomment>
        <translation>Jeden Prozess mit seiner Kurzbeschreibung vorlesen.</translation>
    </message>
    <message>
        <source>Rate the current state from the user's chair, not from the manual.</source>
        <extracomment>2.1.2 steps</extracomment>
        <translation>Das Ist vom Platz der Nutzer aus bewerten, nicht nach dem Handbuch.</translation>
    </message>
    <message>
        <source>Rate the desired state by what the goals ask for; good is often good enough.</source>
        <extracomment>2.1.2 steps</extracomment>
        <translation>Das Soll danach bewerten, was die Ziele verlangen; oft ist gut gut genug.</translation>
    </message>
    <message>
        <source>Show the ratings, and talk where they are far apart.</source>
        <extracomment>2.1.2 steps</extracomment>
        <translation>Die Bewertungen zeigen und dort reden, wo sie weit auseinanderliegen.</translation>
    </message>
    <message>
        <source>Decide, give a reason, and keep a minority view that was argued well.</source>
        <extracomment>2.1.2 steps</extracomment>
        <translation>Entscheiden, begründen und eine gut vertretene Minderheitsmeinung festhalten.</translation>
    </message>
    <message>
        <source>Finish with the largest gaps: does the room recognise its own problems?</source>
        <extracomment>2.1.2 steps</extracomment>
        <translation>Mit den größten Lücken schließen: Erkennt die Runde ihre eigenen Probleme wieder?</translation>
    </message>
    <message>
        <source>Importance ratings</source>
        <extracomment>2.1.2 inputs</extracomment>
        <translation>Bewertungen der Wichtigkeit</translation>
    </message>
    <message>
        <source>Pain points and goals from day 1</source>
        <extracomment>2.1.2 inputs</extracomment>
        <translation>Schmerzpunkte und Ziele von Tag 1</translation>
    </message>
    <message>
        <source>Current and desired state of each process</source>
        <extracomment>2.1.2 outputs</extracomment>
        <translation>Ist- und Soll-Zustand jedes Prozesses</translation>
    </message>
    <message>
        <source>Gaps</source>
        <extracomment>2.1.2 outputs</extracomment>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Queue of disputed ratings</source>
        <extracomment>2.1.2 outputs</extracomment>
        <translation>Liste strittiger Bewertungen</translation>
    </message>
    <message>
        <source>Timer</source>
        <extracomment>2.1.2 materials</extracomment>
        <translation>Stoppuhr</translation>
    </message>
    <message>
        <source>Printed scale on the wall</source>
        <extracomment>2.1.2 materials</extracomment>
        <translation>Gedruckte Skala an der Wand</translation>
    </message>
    <message>
        <source>Would you show this process to a new customer with pride?</source>
        <extracomment>2.1.2 prompts</extracomment>
        <translation>Würden wir diesen Prozess neuen Kunden mit Stolz zeigen?</translation>
    </message>
    <message>
        <source>What would have to be true for you to go one step higher?</source>
        <extracomment>2.1.2 prompts</extracomment>
        <translation>Was müsste erfüllt sein, um eine Stufe höher zu gehen?</translation>
    </message>
    <message>
        <source>Who says excellent, and what do they see that others do not?</source>
        <extracomment>2.1.2 prompts</extracomment>
        <translation>Wer sagt exzellent und sieht etwas, das andere nicht sehen?</translation>
    </message>
    <message>
        <source>Do we need excellent here, or do we merely like the word?</source>
        <extracomment>2.1.2 prompts</extracomment>
        <translation>Brauchen wir hier exzellent, oder gefällt uns nur das Wort?</translation>
    </message>
    <message>
        <source>Lead scoring: poor today, good needed, no rules are written down</source>
        <extracomment>2.1.2 examples</extracomment>
        <translation>Lead-Scoring: heute schlecht, gut nötig, es gibt keine schriftlichen Regeln</translation>
    </message>
    <message>
        <source>Case triage and routing: moderate today, excellent needed</source>
        <extracomment>2.1.2 examples</extracomment>
        <translation>Falleinstufung und Zuweisung: heute mäßig, exzellent nötig</translation>
    </message>
    <message>
        <source>Event invitation: good today, good needed, leave as it is</source>
        <extracomment>2.1.2 examples</extracomment>
        <translation>Event-Einladung: heute gut, gut nötig, so lassen</translation>
    </message>
    <message>
        <source>Every process in scope gets two ratings here: how it works today and how it needs to work.</source>
        <extracomment>2.1.2 empty</extracomment>
        <translation>Jeder Prozess im Umfang bekommt hier zwei Bewertungen: wie er heute läuft und wie er laufen muss.</translation>
    </message>
</context>
<context>
    <name>guide 2.2.1 Prepare the satisfaction survey</name>
    <message>
        <source>Prepare the satisfaction survey</source>
        <extracomment>2.2.1 title</extracomment>
        <translation>Befragung zur Zufriedenheit vorbereiten</translation>
    </message>
    <message>
        <source>Prepare the survey</source>
        <extracomment>2.2.1 short</extracomment>
        <translation>Befragung planen</translation>
    </message>
    <message>
        <source>Whom do we ask, about which processes, and by when?</source>
        <extracomment>2.2.1 question</extracomment>
        <translation>Wen fragen wir, zu welchen Prozessen und bis wann?</translation>
    </message>
    <message>
        <source>The people in this room are not the users. A short survey by department brings in those who work with the system all day, and it only works when they can answer in five minutes.</source>
        <extracomment>2.2.1 purpose</extracomment>
        <translation>In dieser Runde sitzen nicht die Nutzer. Eine kurze Befragung je Abteilung holt die dazu, die den ganzen Tag mit dem System arbeiten. Sie gelingt nur, wenn fünf Minuten dafür reichen.</translation>
    </message>
    <message>
        <source>List the departments that use the CRM, with function and headcount.</source>
        <extracomment>2.2.1 steps</extracomment>
        <translation>Die Abteilungen auflisten, die das CRM nutzen, mit Funktion und Personenzahl.</translation>
    </message>
    <message>
        <source>Choose the processes to ask about: important ones, and for each department those it knows.</source>
        <extracomment>2.2.1 steps</extracomment>
        <translation>Die Prozesse für die Befragung wählen: wichtige und je Abteilung die, die sie kennt.</translation>
    </message>
    <message>
        <source>Read the question aloud to someone from outside the room; reword it if they hesitate.</source>
        <extracomment>2.2.1 steps</extracomment>
        <translation>Die Frage jemandem von außerhalb vorlesen; bei Zögern umformulieren.</translation>
    </message>
    <message>
        <source>Decide between an anonymous and a named round, and tell people which it is.</source>
        <extracomment>2.2.1 steps</extracomment>
        <translation>Zwischen anonymer und namentlicher Runde entscheiden und allen sagen, welche es ist.</translation>
    </message>
    <message>
        <source>Set dates for opening, reminder and closing, and name who chases missing answers.</source>
        <extracomment>2.2.1 steps</extracomment>
        <translation>Termine für Öffnung, Erinnerung und Schluss setzen und festlegen, wer fehlende Antworten nachfasst.</translation>
    </message>
    <message>
        <source>Explain how to answer: on a sheet, on paper or by show of hands.</source>
        <extracomment>2.2.1 steps</extracomment>
        <translation>Erklären, wie geantwortet wird: in einer Tabelle, auf Papier oder per Handzeichen.</translation>
    </message>
    <message>
        <source>Importance of processes</source>
        <extracomment>2.2.1 inputs</extracomment>
        <translation>Wichtigkeit der Prozesse</translation>
    </message>
    <message>
        <source>Staff numbers by department</source>
        <extracomment>2.2.1 inputs</extracomment>
        <translation>Personenzahlen der Abteilungen</translation>
    </message>
    <message>
        <source>Contact lists</source>
        <extracomment>2.2.1 inputs</extracomment>
        <translation>Kontaktlisten</translation>
    </message>
    <message>
        <source>Departments with headcount</source>
        <extracomment>2.2.1 outputs</extracomment>
        <translation>Abteilungen mit Personenzahl</translation>
    </message>
    <message>
        <source>Survey questions</source>
        <extracomment>2.2.1 outputs</extracomment>
        <translation>Fragen der Befragung</translation>
    </message>
    <message>
        <source>Planned rounds</source>
        <extracomment>2.2.1 outputs</extracomment>
        <translation>Geplante Runden</translation>
    </message>
    <message>
        <source>Ballot sheets</source>
        <extracomment>2.2.1 materials</extracomment>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Draft of the invitation</source>
        <extracomment>2.2.1 materials</extracomment>
        <translation>Entwurf der Einladung</translation>
    </message>
    <message>
        <source>A contact from each department</source>
        <extracomment>2.2.1 people</extracomment>
        <translation>Eine Kontaktperson je Abteilung</translation>
    </message>
    <message>
        <source>Someone from human resources</source>
        <extracomment>2.2.1 people</extracomment>
        <translation>Jemand aus der Personalabteilung</translation>
    </message>
    <message>
        <source>Which department is always forgotten when opinions are asked?</source>
        <extracomment>2.2.1 prompts</extracomment>
        <translation>Welche Abteilung wird immer vergessen, wenn Meinungen gefragt sind?</translation>
    </message>
    <message>
        <source>Whom would you not believe if they were satisfied?</source>
        <extracomment>2.2.1 prompts</extracomment>
        <translation>Wem würden wir Zufriedenheit nicht glauben?</translation>
    </message>
    <message>
        <source>Is a department so small that one answer can be traced to its author?</source>
        <extracomment>2.2.1 prompts</extracomment>
        <translation>Ist eine Abteilung so klein, dass sich eine Antwort zurückverfolgen lässt?</translation>
    </message>
    <message>
        <source>What will we do with the answers, and have we said so?</source>
        <extracomment>2.2.1 prompts</extracomment>
        <translation>Was machen wir mit den Antworten, und haben wir das gesagt?</translation>
    </message>
    <message>
        <source>Inside sales: 24 people, asked about 12 processes</source>
        <extracomment>2.2.1 examples</extracomment>
        <translation>Innendienst: 24 Personen, zu 12 Prozessen befragt</translation>
    </message>
    <message>
        <source>Customer service: 38 people in two shifts, paper ballots for the late one</source>
        <extracomment>2.2.1 examples</extracomment>
        <translation>Kundenservice: 38 Personen in zwei Schichten, Stimmzettel auf Papier für die Spätschicht</translation>
    </message>
    <message>
        <source>Finance: 6 people, only the billing hand-offs</source>
        <extracomment>2.2.1 examples</extracomment>
        <translation>Finanzbereich: 6 Personen, nur die Übergaben zur Abrechnung</translation>
    </message>
    <message>
        <source>Begin with the departments that use the CRM and how many people work in each.</source>
        <extracomment>2.2.1 empty</extracomment>
        <translation>Mit den Abteilungen beginnen, die das CRM nutzen, und mit der Zahl der Menschen, die dort arbeiten.</translation>
    </message>
</context>
<context>
    <name>guide 2.2.2 Enter user satisfaction</name>
    <message>
        <source>Enter user satisfaction</source>
        <extracomment>2.2.2 title</extracomment>
        <translation>Nutzerzufriedenheit erfassen</translation>
    </message>
    <message>
        <source>How satisfied is each department, and can it rely on the data?</source>
        <extracomment>2.2.2 question</extracomment>
        <translation>Wie zufrieden ist jede Abteilung, und kann sie sich auf die Daten verlassen?</translation>
    </message>
    <message>
        <source>Now the voice of the users goes beside the view of the team. Seen by department, one process can be a pleasure for some and a misery for others.</source>
        <extracomment>2.2.2 purpose</extracomment>
        <translation>Jetzt tritt die Stimme der Nutzer neben die Sicht des Teams. Nach Abteilungen betrachtet kann derselbe Prozess für die einen Freude und für die anderen Qual sein.</translation>
    </message>
    <message>
        <source>Close the round, or import the answers collected elsewhere.</source>
        <extracomment>2.2.2 steps</extracomment>
        <translation>Die Runde schließen oder anderswo gesammelte Antworten importieren.</translation>
    </message>
    <message>
        <source>Type in results that came on paper or by show of hands.</source>
        <extracomment>2.2.2 steps</extracomment>
        <translation>Ergebnisse von Papier oder Handzeichen eintippen.</translation>
    </message>
    <message>
        <source>Leave a cell blank where a department gave no answer; never fill in a guess.</source>
        <extracomment>2.2.2 steps</extracomment>
        <translation>Zellen leer lassen, wo eine Abteilung nicht geantwortet hat; niemals etwas schätzen.</translation>
    </message>
    <message>
        <source>Add the four ratings of data quality for each process.</source>
        <extracomment>2.2.2 steps</extracomment>
        <translation>Zu jedem Prozess die vier Bewertungen der Datenqualität ergänzen.</translation>
    </message>
    <message>
        <source>Compare answers with headcounts and say aloud who is missing.</source>
        <extracomment>2.2.2 steps</extracomment>
        <translation>Antworten mit Personenzahlen vergleichen und laut sagen, wer fehlt.</translation>
    </message>
    <message>
        <source>Closed survey rounds</source>
        <extracomment>2.2.2 inputs</extracomment>
        <translation>Geschlossene Befragungsrunden</translation>
    </message>
    <message>
        <source>Paper ballots and sheets</source>
        <extracomment>2.2.2 inputs</extracomment>
        <translation>Stimmzettel auf Papier und Tabellen</translation>
    </message>
    <message>
        <source>Department list</source>
        <extracomment>2.2.2 inputs</extracomment>
        <translation>Abteilungsliste</translation>
    </message>
    <message>
        <source>Satisfaction by process and department</source>
        <extracomment>2.2.2 outputs</extracomment>
        <translation>Zufriedenheit nach Prozess und Abteilung</translation>
    </message>
    <message>
        <source>Data quality of each process</source>
        <extracomment>2.2.2 outputs</extracomment>
        <translation>Datenqualität jedes Prozesses</translation>
    </message>
    <message>
        <source>Collected ballots</source>
        <extracomment>2.2.2 materials</extracomment>
        <translation>Eingesammelte Stimmzettel</translation>
    </message>
    <message>
        <source>One person to read out and one to type</source>
        <extracomment>2.2.2 people</extracomment>
        <translation>Eine Person zum Vorlesen, eine zum Tippen</translation>
    </message>
    <message>
        <source>Which departments have not answered, and why?</source>
        <extracomment>2.2.2 prompts</extracomment>
        <translation>Welche Abteilungen haben nicht geantwortet, und warum?</translation>
    </message>
    <message>
        <source>Is this the view of many, or of the one who spoke loudest?</source>
        <extracomment>2.2.2 prompts</extracomment>
        <translation>Ist das die Sicht vieler oder die der lautesten Stimme?</translation>
    </message>
    <message>
        <source>Where do data and process get very different marks?</source>
        <extracomment>2.2.2 prompts</extracomment>
        <translation>Wo werden Daten und Prozess ganz verschieden bewertet?</translation>
    </message>
    <message>
        <source>Quote and proposal writing: inside sales dissatisfied, field sales satisfied</source>
        <extracomment>2.2.2 examples</extracomment>
        <translation>Angebotserstellung: Innendienst unzufrieden, Außendienst zufrieden</translation>
    </message>
    <message>
        <source>Knowledge article review: customer service neutral, others blank</source>
        <extracomment>2.2.2 examples</extracomment>
        <translation>Prüfung von Wissensartikeln: Kundenservice neutral, andere leer</translation>
    </message>
    <message>
        <source>Account creation: accuracy poor, timeliness good</source>
        <extracomment>2.2.2 examples</extracomment>
        <translation>Account-Anlage: Richtigkeit schlecht, Aktualität gut</translation>
    </message>
    <message>
        <source>Add departments and survey answers first; the satisfaction of each department then appears here, process by process.</source>
        <extracomment>2.2.2 empty</extracomment>
        <translation>Zuerst Abteilungen und Antworten eintragen; hier erscheint dann die Zufriedenheit jeder Abteilung, Prozess für Prozess.</translation>
    </message>
</context>
<context>
    <name>guide 2.3.1 Rate vendor and product</name>
    <message>
        <source>Rate vendor and product</source>
        <extracomment>2.3.1 title</extracomment>
        <translation>Anbieter und Produkt bewerten</translation>
    </message>
    <message>
        <source>Vendor and product</source>
        <extracomment>2.3.1 short</extracomment>
        <translation>Anbieter und Produkt</translation>
    </message>
    <message>
        <source>How well do product and vendor serve us?</source>
        <extracomment>2.3.1 question</extracomment>
        <translation>Wie gut dienen uns Produkt und Anbieter?</translation>
    </message>
    <message>
        <source>Product and vendor are judged apart from our own processes, so that neither gets the blame for the other. The scorecard is also what you take along to the next contract talk.</source>
        <extracomment>2.3.1 purpose</extracomment>
        <translation>Produkt und Anbieter werden getrennt von unseren Prozessen beurteilt, damit keiner für den anderen büßt. Der Bewertungsbogen taugt auch als Unterlage für das nächste Vertragsgespräch.</translation>
    </message>
    <message>
        <source>Settle which products to rate; two or three are plenty.</source>
        <extracomment>2.3.1 steps</extracomment>
        <translation>Festlegen, welche Produkte bewertet werden; zwei oder drei sind reichlich.</translation>
    </message>
    <message>
        <source>Drop criteria that mean nothing to you and give the others a weight.</source>
        <extracomment>2.3.1 steps</extracomment>
        <translation>Kriterien ohne Bedeutung streichen, den übrigen ein Gewicht geben.</translation>
    </message>
    <message>
        <source>Score each criterion from 0 to 100, or with the words of the five-point scale.</source>
        <extracomment>2.3.1 steps</extracomment>
        <translation>Jedes Kriterium von 0 bis 100 bewerten oder mit den Worten der Fünferskala.</translation>
    </message>
    <message>
        <source>Give a fact for each very high and very low score.</source>
        <extracomment>2.3.1 steps</extracomment>
        <translation>Zu jeder sehr hohen und sehr niedrigen Wertung eine Tatsache nennen.</translation>
    </message>
    <message>
        <source>Write down ideas at once; they rarely come back later.</source>
        <extracomment>2.3.1 steps</extracomment>
        <translation>Ideen sofort aufschreiben; später kommen sie selten wieder.</translation>
    </message>
    <message>
        <source>Vendor contract and service reports</source>
        <extracomment>2.3.1 inputs</extracomment>
        <translation>Vertrag und Serviceberichte des Anbieters</translation>
    </message>
    <message>
        <source>Support tickets with the vendor</source>
        <extracomment>2.3.1 inputs</extracomment>
        <translation>Support-Tickets beim Anbieter</translation>
    </message>
    <message>
        <source>Pain points caused by technology</source>
        <extracomment>2.3.1 inputs</extracomment>
        <translation>Schmerzpunkte, deren Ursache die Technik ist</translation>
    </message>
    <message>
        <source>Own score by criterion</source>
        <extracomment>2.3.1 outputs</extracomment>
        <translation>Eigene Wertung je Kriterium</translation>
    </message>
    <message>
        <source>Ideas for improvement</source>
        <extracomment>2.3.1 outputs</extracomment>
        <translation>Ideen zur Verbesserung</translation>
    </message>
    <message>
        <source>Contract summary</source>
        <extracomment>2.3.1 materials</extracomment>
        <translation>Vertragszusammenfassung</translation>
    </message>
    <message>
        <source>Vendor contract manager</source>
        <extracomment>2.3.1 people</extracomment>
        <translation>Vertragsmanagement des Anbieters</translation>
    </message>
    <message>
        <source>CRM administrator</source>
        <extracomment>2.3.1 people</extracomment>
        <translation>CRM-Administration</translation>
    </message>
    <message>
        <source>How did the vendor behave when something last broke?</source>
        <extracomment>2.3.1 prompts</extracomment>
        <translation>Wie hat sich der Anbieter verhalten, als zuletzt etwas ausfiel?</translation>
    </message>
    <message>
        <source>Which feature did we buy and never switch on?</source>
        <extracomment>2.3.1 prompts</extracomment>
        <translation>Welche Funktion haben wir gekauft und nie eingeschaltet?</translation>
    </message>
    <message>
        <source>Would we buy it again today?</source>
        <extracomment>2.3.1 prompts</extracomment>
        <translation>Würden wir es heute wieder kaufen?</translation>
    </message>
    <message>
        <source>What do we know of the vendor's plans for the next two years?</source>
        <extracomment>2.3.1 prompts</extracomment>
        <translation>Was wissen wir über die Pläne des Anbieters für die nächsten zwei Jahre?</translation>
    </message>
    <message>
        <source>Usability: 45, seven clicks to log a call</source>
        <extracomment>2.3.1 examples</extracomment>
        <translation>Nutzbarkeit: 45, sieben Klicks, um einen Anruf festzuhalten</translation>
    </message>
    <message>
        <source>Vendor support: 70, answers within a day but often asks back</source>
        <extracomment>2.3.1 examples</extracomment>
        <translation>Support des Anbieters: 70, antwortet binnen eines Tages, fragt aber oft zurück</translation>
    </message>
    <message>
        <source>Integration: 60, good interfaces, poor documentation</source>
        <extracomment>2.3.1 examples</extracomment>
        <translation>Integration: 60, gute Schnittstellen, schlechte Dokumentation</translation>
    </message>
    <message>
        <source>Name a product, and score it on the criteria that matter to you.</source>
        <extracomment>2.3.1 empty</extracomment>
        <translation>Ein Produkt nennen und nach den Kriterien bewerten, auf die es ankommt.</translation>
    </message>
</context>
<context>
    <name>guide 2.3.2 Enter published product scores</name>
    <message>
        <source>Enter published product scores</source>
        <extracomment>2.3.2 title</extracomment>
        <translation>Veröffentlichte Produktwertungen erfassen</translation>
    </message>
    <message>
        <source>Published scores</source>
        <extracomment>2.3.2 short</extracomment>
        <translation>Fremde Wertungen</translation>
    </message>
    <message>
        <source>What do other customers of the same product say?</source>
        <extracomment>2.3.2 question</extracomment>
        <translation>Was sagen andere Kunden desselben Produkts?</translation>
    </message>
    <message>
        <source>A score means more beside those of other companies. Where they are clearly happier with the same product, the cause probably lies in how we set it up or use it.</source>
        <extracomment>2.3.2 purpose</extracomment>
        <translation>Eine Wertung sagt mehr neben denen anderer Unternehmen. Sind die mit demselben Produkt deutlich zufriedener, liegt die Ursache wohl darin, wie wir es einrichten oder nutzen.</translation>
    </message>
    <message>
        <source>Look up published ratings of your product before the session; in the room there may be no internet.</source>
        <extracomment>2.3.2 steps</extracomment>
        <translation>Veröffentlichte Bewertungen des Produkts vorab heraussuchen; im Raum gibt es vielleicht kein Internet.</translation>
    </message>
    <message>
        <source>Match their criteria to yours and leave blank what does not fit.</source>
        <extracomment>2.3.2 steps</extracomment>
        <translation>Fremde Kriterien den eigenen zuordnen und leer lassen, was nicht passt.</translation>
    </message>
    <message>
        <source>Enter score and source, with the date of publication.</source>
        <extracomment>2.3.2 steps</extracomment>
        <translation>Wertung und Quelle eintragen, mit dem Datum der Veröffentlichung.</translation>
    </message>
    <message>
        <source>Look at the flagged criteria, where we are more than five points below.</source>
        <extracomment>2.3.2 steps</extracomment>
        <translation>Die markierten Kriterien ansehen, bei denen wir mehr als fünf Punkte darunter liegen.</translation>
    </message>
    <message>
        <source>Ask for each what the others may be doing differently.</source>
        <extracomment>2.3.2 steps</extracomment>
        <translation>Bei jedem fragen, was die anderen wohl anders machen.</translation>
    </message>
    <message>
        <source>Published product ratings</source>
        <extracomment>2.3.2 inputs</extracomment>
        <translation>Veröffentlichte Produktbewertungen</translation>
    </message>
    <message>
        <source>Own vendor scorecard</source>
        <extracomment>2.3.2 inputs</extracomment>
        <translation>Eigener Bewertungsbogen</translation>
    </message>
    <message>
        <source>Benchmark by criterion</source>
        <extracomment>2.3.2 outputs</extracomment>
        <translation>Vergleichswert je Kriterium</translation>
    </message>
    <message>
        <source>Flagged criteria</source>
        <extracomment>2.3.2 outputs</extracomment>
        <translation>Markierte Kriterien</translation>
    </message>
    <message>
        <source>Saved copies of the published ratings</source>
        <extracomment>2.3.2 materials</extracomment>
        <translation>Gespeicherte Kopien der veröffentlichten Bewertungen</translation>
    </message>
    <message>
        <source>Were the raters companies of our size and in our line of business?</source>
        <extracomment>2.3.2 prompts</extracomment>
        <translation>Haben Unternehmen unserer Größe und Branche bewertet?</translation>
    </message>
    <message>
        <source>How old are these figures?</source>
        <extracomment>2.3.2 prompts</extracomment>
        <translation>Wie alt sind diese Zahlen?</translation>
    </message>
    <message>
        <source>Is the difference about the product, or about the way we use it?</source>
        <extracomment>2.3.2 prompts</extracomment>
        <translation>Liegt der Unterschied am Produkt oder daran, wie wir es nutzen?</translation>
    </message>
    <message>
        <source>Usability: others 74, ours 45, flagged; our page layout has grown for eight years</source>
        <extracomment>2.3.2 examples</extracomment>
        <translation>Nutzbarkeit: andere 74, wir 45, markiert; unser Seitenaufbau ist seit acht Jahren gewachsen</translation>
    </message>
    <message>
        <source>Training: others 62, ours 60, no flag</source>
        <extracomment>2.3.2 examples</extracomment>
        <translation>Schulung: andere 62, wir 60, nicht markiert</translation>
    </message>
    <message>
        <source>Breadth of features: others 80, ours blank, as the criteria do not match</source>
        <extracomment>2.3.2 examples</extracomment>
        <translation>Funktionsumfang: andere 80, bei uns leer, weil die Kriterien nicht zusammenpassen</translation>
    </message>
    <message>
        <source>Enter what a published source says about your product, criterion by criterion, with the source.</source>
        <extracomment>2.3.2 empty</extracomment>
        <translation>Eintragen, was eine veröffentlichte Quelle über das Produkt sagt, Kriterium für Kriterium, mit Quelle.</translation>
    </message>
</context>
<context>
    <name>guide 3.1.1 Explore process gaps</name>
    <message>
        <source>Explore process gaps</source>
        <extracomment>3.1.1 title</extracomment>
        <translation>Prozesslücken untersuchen</translation>
    </message>
    <message>
        <source>Which processes should we improve first, and does that order hold up at a second look?</source>
        <extracomment>3.1.1 question</extracomment>
        <translation>Welche Prozesse sollten wir zuerst verbessern, und hält diese Reihenfolge einem zweiten Blick stand?</translation>
    </message>
    <message>
        <source>The ranking joins importance, gap, satisfaction and data quality in one figure. It opens a conversation and does not end it: the room checks whether the top ten feel right, and says why where they do not.</source>
        <extracomment>3.1.1 purpose</extracomment>
        <translation>Die Rangliste fasst Wichtigkeit, Lücke, Zufriedenheit und Datenqualität in einer Zahl zusammen. Sie eröffnet das Gespräch und beendet es nicht: Die Runde prüft, ob die ersten zehn stimmig sind, und sagt, warum, wenn nicht.</translation>
    </message>
    <message>
        <source>Show the ranking without comment and let people read it.</source>
        <extracomment>3.1.1 steps</extracomment>
        <translation>Die Rangliste ohne Kommentar zeigen und alle lesen lassen.</translation>
    </message>
    <message>
        <source>Take the first ten in turn: what lies behind each figure?</source>
        <extracomment>3.1.1 steps</extracomment>
        <translation>Die ersten zehn der Reihe nach: Was steckt hinter jeder Zahl?</translation>
    </message>
    <message>
        <source>Ask what is missing that everybody had expected at the top.</source>
        <extracomment>3.1.1 steps</extracomment>
        <translation>Fragen, was fehlt, obwohl alle es ganz oben erwartet hätten.</translation>
    </message>
    <message>
        <source>Change the weights within reason and watch which processes stay.</source>
        <extracomment>3.1.1 steps</extracomment>
        <translation>Die Gewichte in vernünftigem Rahmen ändern und sehen, welche Prozesse oben bleiben.</translation>
    </message>
    <message>
        <source>Look for the cause of each: way of working, skill, system or data.</source>
        <extracomment>3.1.1 steps</extracomment>
        <translation>Jeweils die Ursache suchen: Arbeitsweise, Können, System oder Daten.</translation>
    </message>
    <message>
        <source>Write a finding for every process you mean to act on.</source>
        <extracomment>3.1.1 steps</extracomment>
        <translation>Für jeden Prozess, der angepackt werden soll, einen Befund schreiben.</translation>
    </message>
    <message>
        <source>Importance, gaps, satisfaction and data quality</source>
        <extracomment>3.1.1 inputs</extracomment>
        <translation>Wichtigkeit, Lücken, Zufriedenheit und Datenqualität</translation>
    </message>
    <message>
        <source>Weights and thresholds</source>
        <extracomment>3.1.1 inputs</extracomment>
        <translation>Gewichte und Schwellen</translation>
    </message>
    <message>
        <source>Ranked processes with priority bands</source>
        <extracomment>3.1.1 outputs</extracomment>
        <translation>Rangliste der Prozesse mit Prioritätsstufen</translation>
    </message>
    <message>
        <source>Findings on processes</source>
        <extracomment>3.1.1 outputs</extracomment>
        <translation>Befunde zu Prozessen</translation>
    </message>
    <message>
        <source>Printed ranking</source>
        <extracomment>3.1.1 materials</extracomment>
        <translation>Gedruckte Rangliste</translation>
    </message>
    <message>
        <source>Owners of the top ten processes</source>
        <extracomment>3.1.1 people</extracomment>
        <translation>Verantwortliche der ersten zehn Prozesse</translation>
    </message>
    <message>
        <source>Which of these do you recognise from Monday morning?</source>
        <extracomment>3.1.1 prompts</extracomment>
        <translation>Was davon kommt uns vom Montagmorgen bekannt vor?</translation>
    </message>
    <message>
        <source>What do the first five have in common?</source>
        <extracomment>3.1.1 prompts</extracomment>
        <translation>Was haben die ersten fünf gemeinsam?</translation>
    </message>
    <message>
        <source>If we repaired only this one, what else would get better?</source>
        <extracomment>3.1.1 prompts</extracomment>
        <translation>Wenn wir nur diesen einen reparierten: Was würde noch besser?</translation>
    </message>
    <message>
        <source>Which process ranks high only because of one department?</source>
        <extracomment>3.1.1 prompts</extracomment>
        <translation>Welcher Prozess steht nur wegen einer Abteilung so weit oben?</translation>
    </message>
    <message>
        <source>Lead hand-over fails because nobody agreed what qualified means</source>
        <extracomment>3.1.1 examples</extracomment>
        <translation>Die Lead-Übergabe scheitert, weil nie vereinbart wurde, was „qualifiziert“ heißt</translation>
    </message>
    <message>
        <source>Four of the top ten processes wait for the same nightly interface</source>
        <extracomment>3.1.1 examples</extracomment>
        <translation>Vier der ersten zehn Prozesse warten auf dieselbe nächtliche Schnittstelle</translation>
    </message>
    <message>
        <source>Quotes are slow since each discount goes to the head of sales</source>
        <extracomment>3.1.1 examples</extracomment>
        <translation>Angebote dauern, weil jeder Rabatt zur Vertriebsleitung geht</translation>
    </message>
    <message>
        <source>The ranking appears as soon as processes have an importance and a current and desired state.</source>
        <extracomment>3.1.1 empty</extracomment>
        <translation>Die Rangliste erscheint, sobald Prozesse eine Wichtigkeit, ein Ist und ein Soll haben.</translation>
    </message>
</context>
<context>
    <name>guide 3.1.2 Analyse user satisfaction</name>
    <message>
        <source>Analyse user satisfaction</source>
        <extracomment>3.1.2 title</extracomment>
        <translation>Nutzerzufriedenheit auswerten</translation>
    </message>
    <message>
        <source>Satisfaction analysis</source>
        <extracomment>3.1.2 short</extracomment>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Who is unhappy with what, and is it the system, the support or the way we work?</source>
        <extracomment>3.1.2 question</extracomment>
        <translation>Wer ist womit unzufrieden, und liegt es am System, am Support oder an unserer Arbeitsweise?</translation>
    </message>
    <message>
        <source>An average hides the people behind it. By department and process it becomes visible whether a whole team is struggling, or one process everywhere.</source>
        <extracomment>3.1.2 purpose</extracomment>
        <translation>Ein Durchschnitt verdeckt die Menschen dahinter. Nach Abteilung und Prozess wird sichtbar, ob ein ganzes Team kämpft oder ein Prozess überall hakt.</translation>
    </message>
    <message>
        <source>Read the heat map by rows: which processes are weak all over?</source>
        <extracomment>3.1.2 steps</extracomment>
        <translation>Die Heatmap zeilenweise lesen: Welche Prozesse sind überall schwach?</translation>
    </message>
    <message>
        <source>Read it by columns: which department is worse off than the others?</source>
        <extracomment>3.1.2 steps</extracomment>
        <translation>Sie spaltenweise lesen: Welche Abteilung ist schlechter dran als die anderen?</translation>
    </message>
    <message>
        <source>Check how many answered before you believe a cell.</source>
        <extracomment>3.1.2 steps</extracomment>
        <translation>Prüfen, wie viele geantwortet haben, bevor einer Zelle zu trauen ist.</translation>
    </message>
    <message>
        <source>Where the answers of one department differ widely, ask someone from it to explain.</source>
        <extracomment>3.1.2 steps</extracomment>
        <translation>Wo die Antworten einer Abteilung weit auseinandergehen, jemanden von dort um Erklärung bitten.</translation>
    </message>
    <message>
        <source>Look for applications nobody would miss; they may be ready to go.</source>
        <extracomment>3.1.2 steps</extracomment>
        <translation>Nach Anwendungen suchen, die niemand vermissen würde; vielleicht können sie weg.</translation>
    </message>
    <message>
        <source>Turn what you learned into findings, in the users' words.</source>
        <extracomment>3.1.2 steps</extracomment>
        <translation>Aus dem Gelernten Befunde machen, in den Worten der Nutzer.</translation>
    </message>
    <message>
        <source>Comments from the survey</source>
        <extracomment>3.1.2 inputs</extracomment>
        <translation>Kommentare aus der Befragung</translation>
    </message>
    <message>
        <source>Help-desk topics</source>
        <extracomment>3.1.2 inputs</extracomment>
        <translation>Themen des Helpdesks</translation>
    </message>
    <message>
        <source>Findings on user satisfaction</source>
        <extracomment>3.1.2 outputs</extracomment>
        <translation>Befunde zur Nutzerzufriedenheit</translation>
    </message>
    <message>
        <source>Departments to talk to</source>
        <extracomment>3.1.2 outputs</extracomment>
        <translation>Abteilungen, mit denen zu reden ist</translation>
    </message>
    <message>
        <source>Printed heat map</source>
        <extracomment>3.1.2 materials</extracomment>
        <translation>Gedruckte Heatmap</translation>
    </message>
    <message>
        <source>Head of the CRM help desk</source>
        <extracomment>3.1.2 people</extracomment>
        <translation>Leitung des CRM-Helpdesks</translation>
    </message>
    <message>
        <source>A user from the least satisfied department</source>
        <extracomment>3.1.2 people</extracomment>
        <translation>Jemand aus der unzufriedensten Abteilung</translation>
    </message>
    <message>
        <source>Which department would you not want to work in, going by this page?</source>
        <extracomment>3.1.2 prompts</extracomment>
        <translation>In welcher Abteilung möchte man nach dieser Seite nicht arbeiten?</translation>
    </message>
    <message>
        <source>Would training help, or does the screen need to change?</source>
        <extracomment>3.1.2 prompts</extracomment>
        <translation>Würde eine Schulung helfen, oder muss sich die Maske ändern?</translation>
    </message>
    <message>
        <source>What does the happiest department do differently?</source>
        <extracomment>3.1.2 prompts</extracomment>
        <translation>Was macht die zufriedenste Abteilung anders?</translation>
    </message>
    <message>
        <source>Who gave up complaining?</source>
        <extracomment>3.1.2 prompts</extracomment>
        <translation>Wer hat aufgehört, sich zu beschweren?</translation>
    </message>
    <message>
        <source>Field sales cannot log visits without a connection, so visits are missing</source>
        <extracomment>3.1.2 examples</extracomment>
        <translation>Der Außendienst kann Besuche ohne Verbindung nicht erfassen, also fehlen Besuche</translation>
    </message>
    <message>
        <source>Service rates the knowledge base low because half of the articles are outdated</source>
        <extracomment>3.1.2 examples</extracomment>
        <translation>Der Service bewertet die Wissensdatenbank schlecht, weil die Hälfte der Artikel veraltet ist</translation>
    </message>
    <message>
        <source>New users get one hour of training and no follow-up</source>
        <extracomment>3.1.2 examples</extracomment>
        <translation>Neue Nutzer bekommen eine Stunde Schulung und danach nichts mehr</translation>
    </message>
    <message>
        <source>Once departments have rated their processes, the picture of who is content and who is not appears here.</source>
        <extracomment>3.1.2 empty</extracomment>
        <translation>Haben die Abteilungen ihre Prozesse bewertet, zeigt sich hier, wer zufrieden ist und wer nicht.</translation>
    </message>
</context>
<context>
    <name>guide 3.1.3 Assess data quality</name>
    <message>
        <source>Assess data quality</source>
        <extracomment>3.1.3 title</extracomment>
        <translation>Datenqualität beurteilen</translation>
    </message>
    <message>
        <source>Can we trust our customer data, and do we look after it properly?</source>
        <extracomment>3.1.3 question</extracomment>
        <translation>Können wir unseren Kundendaten trauen, und pflegen wir sie ordentlich?</translation>
    </message>
    <message>
        <source>Bad data makes good software look bad. You judge both the data in each process and the habits that keep it sound, and you look for good enough instead of perfect.</source>
        <extracomment>3.1.3 purpose</extracomment>
        <translation>Schlechte Daten lassen gute Software schlecht aussehen. Beurteilt werden die Daten in jedem Prozess und die Gewohnheiten, die sie gesund halten. Gesucht ist gut genug, nicht perfekt.</translation>
    </message>
    <message>
        <source>Show processes with the weakest data first, and say which of the four marks pulls them down.</source>
        <extracomment>3.1.3 steps</extracomment>
        <translation>Die Prozesse mit den schwächsten Daten zuerst zeigen und sagen, welche der vier Bewertungen sie herunterzieht.</translation>
    </message>
    <message>
        <source>Rate the four areas: data quality management, governance, integration, warehousing.</source>
        <extracomment>3.1.3 steps</extracomment>
        <translation>Die vier Bereiche bewerten: Datenqualitätsmanagement, Governance, Integration, Data Warehouse.</translation>
    </message>
    <message>
        <source>Follow one bad record back to where it went wrong.</source>
        <extracomment>3.1.3 steps</extracomment>
        <translation>Einen fehlerhaften Datensatz bis dorthin zurückverfolgen, wo der Fehler entstand.</translation>
    </message>
    <message>
        <source>Name the data that needs an owner and does not have one.</source>
        <extracomment>3.1.3 steps</extracomment>
        <translation>Daten nennen, die Verantwortliche brauchen und keine haben.</translation>
    </message>
    <message>
        <source>Agree what good enough means for the three most important kinds of data.</source>
        <extracomment>3.1.3 steps</extracomment>
        <translation>Für die drei wichtigsten Arten von Daten vereinbaren, was gut genug heißt.</translation>
    </message>
    <message>
        <source>Data quality of processes</source>
        <extracomment>3.1.3 inputs</extracomment>
        <translation>Datenqualität der Prozesse</translation>
    </message>
    <message>
        <source>Duplicate and completeness counts</source>
        <extracomment>3.1.3 inputs</extracomment>
        <translation>Zahlen zu Dubletten und Vollständigkeit</translation>
    </message>
    <message>
        <source>Rating of the four areas</source>
        <extracomment>3.1.3 outputs</extracomment>
        <translation>Bewertung der vier Bereiche</translation>
    </message>
    <message>
        <source>Findings on data</source>
        <extracomment>3.1.3 outputs</extracomment>
        <translation>Befunde zu Daten</translation>
    </message>
    <message>
        <source>A handful of real records with errors, names hidden</source>
        <extracomment>3.1.3 materials</extracomment>
        <translation>Eine Handvoll echter Datensätze mit Fehlern, Namen verdeckt</translation>
    </message>
    <message>
        <source>Data owner or steward</source>
        <extracomment>3.1.3 people</extracomment>
        <translation>Datenverantwortliche oder Data Steward</translation>
    </message>
    <message>
        <source>BI lead</source>
        <extracomment>3.1.3 people</extracomment>
        <translation>Leitung BI</translation>
    </message>
    <message>
        <source>Which report does nobody believe?</source>
        <extracomment>3.1.3 prompts</extracomment>
        <translation>Welchem Bericht glaubt niemand?</translation>
    </message>
    <message>
        <source>Who notices first when an address is wrong, and what do they do?</source>
        <extracomment>3.1.3 prompts</extracomment>
        <translation>Wer merkt zuerst, dass eine Adresse falsch ist, und was passiert dann?</translation>
    </message>
    <message>
        <source>Which field is filled with full stops because it is mandatory?</source>
        <extracomment>3.1.3 prompts</extracomment>
        <translation>Welches Feld wird mit Punkten gefüllt, weil es Pflicht ist?</translation>
    </message>
    <message>
        <source>Who may decide whether two records are the same customer?</source>
        <extracomment>3.1.3 prompts</extracomment>
        <translation>Wer darf entscheiden, ob zwei Datensätze derselbe Kunde sind?</translation>
    </message>
    <message>
        <source>One account in nine exists twice, most of them from web forms</source>
        <extracomment>3.1.3 examples</extracomment>
        <translation>Jeder neunte Account ist doppelt, die meisten stammen aus Webformularen</translation>
    </message>
    <message>
        <source>Industry is empty for 40 per cent of customers, so segments miss them</source>
        <extracomment>3.1.3 examples</extracomment>
        <translation>Bei 40 Prozent der Kunden fehlt die Branche, also fallen sie durch die Segmente</translation>
    </message>
    <message>
        <source>CRM and billing use different customer numbers and no one owns the match</source>
        <extracomment>3.1.3 examples</extracomment>
        <translation>CRM und Abrechnung nutzen verschiedene Kundennummern, und niemand ist für die Zuordnung verantwortlich</translation>
    </message>
    <message>
        <source>Rate the four areas of data care, and write down what you find with its evidence.</source>
        <extracomment>3.1.3 empty</extracomment>
        <translation>Die vier Bereiche der Datenpflege bewerten und Befunde mit Belegen aufschreiben.</translation>
    </message>
</context>
<context>
    <name>guide 3.1.4 Product satisfaction and vendor management</name>
    <message>
        <source>Product satisfaction and vendor management</source>
        <extracomment>3.1.4 title</extracomment>
        <translation>Produktzufriedenheit und Anbietersteuerung</translation>
    </message>
    <message>
        <source>Vendor management</source>
        <extracomment>3.1.4 short</extracomment>
        <translation>Anbietersteuerung</translation>
    </message>
    <message>
        <source>Where could we get more from the product, and how well do we steer its vendor?</source>
        <extracomment>3.1.4 question</extracomment>
        <translation>Wo könnten wir mehr aus dem Produkt holen, und wie gut steuern wir seinen Anbieter?</translation>
    </message>
    <message>
        <source>A poor score can mean a weak product, an unused feature or a vendor nobody talks to. This hour sorts these apart and looks honestly at our own side of the relationship.</source>
        <extracomment>3.1.4 purpose</extracomment>
        <translation>Hinter einer schlechten Wertung kann ein schwaches Produkt stehen, eine ungenutzte Funktion oder ein Anbieter, mit dem niemand spricht. Diese Stunde hält das auseinander und blickt ehrlich auf unsere eigene Seite der Beziehung.</translation>
    </message>
    <message>
        <source>Go through flagged and lowest criteria, product by product.</source>
        <extracomment>3.1.4 steps</extracomment>
        <translation>Markierte und niedrigste Kriterien durchgehen, Produkt für Produkt.</translation>
    </message>
    <message>
        <source>Decide for each: ask the vendor, change our set-up, train people or live with it.</source>
        <extracomment>3.1.4 steps</extracomment>
        <translation>Jeweils entscheiden: den Anbieter fragen, die Einrichtung ändern, Leute schulen oder damit leben.</translation>
    </message>
    <message>
        <source>Rate the six practices of vendor management, thinking of the last twelve months.</source>
        <extracomment>3.1.4 steps</extracomment>
        <translation>Die sechs Praktiken der Anbietersteuerung bewerten, mit Blick auf die letzten zwölf Monate.</translation>
    </message>
    <message>
        <source>List what to raise at the next vendor meeting, with numbers.</source>
        <extracomment>3.1.4 steps</extracomment>
        <translation>Auflisten, was im nächsten Anbietertermin anzusprechen ist, mit Zahlen.</translation>
    </message>
    <message>
        <source>Note notice periods and renewal dates that limit what we can do.</source>
        <extracomment>3.1.4 steps</extracomment>
        <translation>Kündigungsfristen und Verlängerungstermine notieren, die den Spielraum begrenzen.</translation>
    </message>
    <message>
        <source>Vendor scorecard with benchmark</source>
        <extracomment>3.1.4 inputs</extracomment>
        <translation>Bewertungsbogen mit Vergleichswerten</translation>
    </message>
    <message>
        <source>Contract dates</source>
        <extracomment>3.1.4 inputs</extracomment>
        <translation>Vertragstermine</translation>
    </message>
    <message>
        <source>Minutes of vendor meetings</source>
        <extracomment>3.1.4 inputs</extracomment>
        <translation>Protokolle der Anbietertermine</translation>
    </message>
    <message>
        <source>Findings on product and vendor</source>
        <extracomment>3.1.4 outputs</extracomment>
        <translation>Befunde zu Produkt und Anbieter</translation>
    </message>
    <message>
        <source>Maturity of vendor management</source>
        <extracomment>3.1.4 outputs</extracomment>
        <translation>Reife der Anbietersteuerung</translation>
    </message>
    <message>
        <source>Topics for the vendor</source>
        <extracomment>3.1.4 outputs</extracomment>
        <translation>Themen für den Anbieter</translation>
    </message>
    <message>
        <source>Vendor's published product plans</source>
        <extracomment>3.1.4 materials</extracomment>
        <translation>Veröffentlichte Produktpläne des Anbieters</translation>
    </message>
    <message>
        <source>When did we last speak to the vendor without a problem to report?</source>
        <extracomment>3.1.4 prompts</extracomment>
        <translation>Wann haben wir zuletzt mit dem Anbieter gesprochen, ohne ein Problem zu melden?</translation>
    </message>
    <message>
        <source>What would we do if the vendor were sold next month?</source>
        <extracomment>3.1.4 prompts</extracomment>
        <translation>Was täten wir, wenn der Anbieter nächsten Monat verkauft würde?</translation>
    </message>
    <message>
        <source>Which part of the low score is ours to mend?</source>
        <extracomment>3.1.4 prompts</extracomment>
        <translation>Welchen Teil der niedrigen Wertung müssen wir selbst beheben?</translation>
    </message>
    <message>
        <source>Who knows the contract well enough to quote from it?</source>
        <extracomment>3.1.4 prompts</extracomment>
        <translation>Wer kennt den Vertrag gut genug, um daraus zu zitieren?</translation>
    </message>
    <message>
        <source>We can simplify the page layouts ourselves in ten days</source>
        <extracomment>3.1.4 examples</extracomment>
        <translation>Den Seitenaufbau können wir in zehn Tagen selbst vereinfachen</translation>
    </message>
    <message>
        <source>No regular review since signature; ask for a quarterly meeting</source>
        <extracomment>3.1.4 examples</extracomment>
        <translation>Seit der Unterschrift kein regelmäßiger Termin; ein Treffen je Quartal verlangen</translation>
    </message>
    <message>
        <source>Price clause rises with inflation; bring usage figures in May</source>
        <extracomment>3.1.4 examples</extracomment>
        <translation>Preisklausel steigt mit der Inflation; im Mai Nutzungszahlen mitbringen</translation>
    </message>
    <message>
        <source>Score a product first; its weak points then appear here beside the way you steer the vendor.</source>
        <extracomment>3.1.4 empty</extracomment>
        <translation>Zuerst ein Produkt bewerten; seine Schwächen erscheinen dann hier neben der Steuerung des Anbieters.</translation>
    </message>
</context>
<context>
    <name>guide 3.1.5 Cost optimisation</name>
    <message>
        <source>Cost optimisation</source>
        <extracomment>3.1.5 title</extracomment>
        <translation>Kostenoptimierung</translation>
    </message>
    <message>
        <source>Where do we pay for something that brings us little?</source>
        <extracomment>3.1.5 question</extracomment>
        <translation>Wo zahlen wir für etwas, das uns wenig bringt?</translation>
    </message>
    <message>
        <source>Savings can pay for part of the roadmap. Costs laid beside use and satisfaction show idle licences, tools that overlap, and manual work that costs more than its cure.</source>
        <extracomment>3.1.5 purpose</extracomment>
        <translation>Einsparungen können einen Teil der Roadmap bezahlen. Kosten neben Nutzung und Zufriedenheit zeigen brachliegende Lizenzen, doppelte Werkzeuge und Handarbeit, die mehr kostet als ihre Abhilfe.</translation>
    </message>
    <message>
        <source>Sort applications by yearly cost and start at the top.</source>
        <extracomment>3.1.5 steps</extracomment>
        <translation>Anwendungen nach Jahreskosten ordnen und oben beginnen.</translation>
    </message>
    <message>
        <source>Compare licences paid with licences used.</source>
        <extracomment>3.1.5 steps</extracomment>
        <translation>Bezahlte und genutzte Lizenzen vergleichen.</translation>
    </message>
    <message>
        <source>Look for two tools doing one job, and for tools marked eliminate.</source>
        <extracomment>3.1.5 steps</extracomment>
        <translation>Nach zwei Werkzeugen für dieselbe Arbeit suchen und nach solchen mit der Entscheidung „Abschalten“.</translation>
    </message>
    <message>
        <source>Hold cost per user against satisfaction.</source>
        <extracomment>3.1.5 steps</extracomment>
        <translation>Kosten je Nutzer neben die Zufriedenheit halten.</translation>
    </message>
    <message>
        <source>Note each saving with its amount, its date and what it would take.</source>
        <extracomment>3.1.5 steps</extracomment>
        <translation>Jede Einsparung notieren: Betrag, Zeitpunkt und was dafür nötig ist.</translation>
    </message>
    <message>
        <source>Cost lines</source>
        <extracomment>3.1.5 inputs</extracomment>
        <translation>Kostenzeilen</translation>
    </message>
    <message>
        <source>Usage statistics</source>
        <extracomment>3.1.5 inputs</extracomment>
        <translation>Nutzungsstatistik</translation>
    </message>
    <message>
        <source>Lifecycle decisions of applications</source>
        <extracomment>3.1.5 inputs</extracomment>
        <translation>Lebenszyklus-Entscheidungen der Anwendungen</translation>
    </message>
    <message>
        <source>Findings on cost</source>
        <extracomment>3.1.5 outputs</extracomment>
        <translation>Befunde zu Kosten</translation>
    </message>
    <message>
        <source>List of possible savings</source>
        <extracomment>3.1.5 outputs</extracomment>
        <translation>Liste möglicher Einsparungen</translation>
    </message>
    <message>
        <source>Contract renewal calendar</source>
        <extracomment>3.1.5 materials</extracomment>
        <translation>Kalender der Vertragsverlängerungen</translation>
    </message>
    <message>
        <source>Which licence could go tomorrow without anyone noticing?</source>
        <extracomment>3.1.5 prompts</extracomment>
        <translation>Welche Lizenz könnte morgen weg, ohne dass es jemand merkt?</translation>
    </message>
    <message>
        <source>What do we pay a person to copy by hand?</source>
        <extracomment>3.1.5 prompts</extracomment>
        <translation>Was zahlen wir dafür, dass jemand von Hand kopiert?</translation>
    </message>
    <message>
        <source>What would the next cheaper edition take away from us?</source>
        <extracomment>3.1.5 prompts</extracomment>
        <translation>Was würde uns die nächstbilligere Edition nehmen?</translation>
    </message>
    <message>
        <source>Which contract can be ended in time this year?</source>
        <extracomment>3.1.5 prompts</extracomment>
        <translation>Welcher Vertrag lässt sich in diesem Jahr noch rechtzeitig kündigen?</translation>
    </message>
    <message>
        <source>31 of 140 CRM licences unused for 90 days: about 24,000 a year</source>
        <extracomment>3.1.5 examples</extracomment>
        <translation>31 von 140 CRM-Lizenzen seit 90 Tagen ungenutzt: rund 24.000 im Jahr</translation>
    </message>
    <message>
        <source>Two survey tools; the smaller one ends in March</source>
        <extracomment>3.1.5 examples</extracomment>
        <translation>Zwei Umfragewerkzeuge; das kleinere endet im März</translation>
    </message>
    <message>
        <source>Report copied by hand each Friday: 150 hours a year</source>
        <extracomment>3.1.5 examples</extracomment>
        <translation>Jeden Freitag ein Bericht von Hand kopiert: 150 Stunden im Jahr</translation>
    </message>
    <message>
        <source>With costs entered on day 1, this page shows where money and use do not match.</source>
        <extracomment>3.1.5 empty</extracomment>
        <translation>Sind an Tag 1 Kosten eingetragen, zeigt diese Seite, wo Geld und Nutzung nicht zusammenpassen.</translation>
    </message>
</context>
<context>
    <name>guide 3.2.1 Identify key optimisation areas</name>
    <message>
        <source>Identify key optimisation areas</source>
        <extracomment>3.2.1 title</extracomment>
        <translation>Optimierungsfelder bestimmen</translation>
    </message>
    <message>
        <source>Optimisation areas</source>
        <extracomment>3.2.1 short</extracomment>
        <translation>Optimierungsfelder</translation>
    </message>
    <message>
        <source>What will we do, and what deserves to be done first?</source>
        <extracomment>3.2.1 question</extracomment>
        <translation>Was tun wir, und was verdient es, zuerst getan zu werden?</translation>
    </message>
    <message>
        <source>Findings become initiatives that somebody can own. Scoring them by how critical, how easy and how effective they are turns a long wish list into an order the room can defend.</source>
        <extracomment>3.2.1 purpose</extracomment>
        <translation>Aus Befunden werden Maßnahmen, für die jemand die Verantwortung übernimmt. Wertungen für Dringlichkeit, Machbarkeit und Wirkung machen aus einer langen Wunschliste eine Reihenfolge, die die Runde vertreten kann.</translation>
    </message>
    <message>
        <source>Read all findings and group those that one remedy would cure.</source>
        <extracomment>3.2.1 steps</extracomment>
        <translation>Alle Befunde lesen und die zusammenfassen, denen dieselbe Abhilfe nützt.</translation>
    </message>
    <message>
        <source>Word each initiative as a result, beginning with a verb.</source>
        <extracomment>3.2.1 steps</extracomment>
        <translation>Jede Maßnahme als Ergebnis formulieren, mit einem Verb.</translation>
    </message>
    <message>
        <source>Link it to the processes, applications and goals it serves.</source>
        <extracomment>3.2.1 steps</extracomment>
        <translation>Sie mit den Prozessen, Anwendungen und Zielen verknüpfen, denen sie dient.</translation>
    </message>
    <message>
        <source>Score criticality, ease and impact from 1 to 5; compare scores, not arguments.</source>
        <extracomment>3.2.1 steps</extracomment>
        <translation>Dringlichkeit, Machbarkeit und Wirkung von 1 bis 5 bewerten; Wertungen vergleichen, nicht Argumente.</translation>
    </message>
    <message>
        <source>Estimate effort, cost and yearly benefit, roughly but with a reason.</source>
        <extracomment>3.2.1 steps</extracomment>
        <translation>Aufwand, Kosten und jährlichen Nutzen schätzen, grob, aber begründet.</translation>
    </message>
    <message>
        <source>Give each initiative an owner who is present or has agreed.</source>
        <extracomment>3.2.1 steps</extracomment>
        <translation>Jeder Maßnahme eine verantwortliche Person geben, die da ist oder zugesagt hat.</translation>
    </message>
    <message>
        <source>Mark old debt, and say what it costs to leave it alone.</source>
        <extracomment>3.2.1 steps</extracomment>
        <translation>Altlasten kennzeichnen und sagen, was es kostet, sie liegen zu lassen.</translation>
    </message>
    <message>
        <source>All findings of day 3</source>
        <extracomment>3.2.1 inputs</extracomment>
        <translation>Alle Befunde von Tag 3</translation>
    </message>
    <message>
        <source>CRM goals by votes</source>
        <extracomment>3.2.1 inputs</extracomment>
        <translation>CRM-Ziele nach Stimmen</translation>
    </message>
    <message>
        <source>Costs, where known</source>
        <extracomment>3.2.1 inputs</extracomment>
        <translation>Kosten, soweit bekannt</translation>
    </message>
    <message>
        <source>Initiatives with score and owner</source>
        <extracomment>3.2.1 outputs</extracomment>
        <translation>Maßnahmen mit Punktzahl und Verantwortlichen</translation>
    </message>
    <message>
        <source>Returns</source>
        <extracomment>3.2.1 outputs</extracomment>
        <translation>Wirtschaftlichkeit</translation>
    </message>
    <message>
        <source>Findings printed as cards</source>
        <extracomment>3.2.1 materials</extracomment>
        <translation>Befunde, als Karten gedruckt</translation>
    </message>
    <message>
        <source>Sponsor for the last half hour</source>
        <extracomment>3.2.1 people</extracomment>
        <translation>Auftraggeber für die letzte halbe Stunde</translation>
    </message>
    <message>
        <source>Which three would you keep if money were halved?</source>
        <extracomment>3.2.1 prompts</extracomment>
        <translation>Welche drei würden bleiben, wenn das Geld halbiert würde?</translation>
    </message>
    <message>
        <source>What can be finished within thirty days?</source>
        <extracomment>3.2.1 prompts</extracomment>
        <translation>Was ist in dreißig Tagen zu schaffen?</translation>
    </message>
    <message>
        <source>Which one makes another unnecessary?</source>
        <extracomment>3.2.1 prompts</extracomment>
        <translation>Welche macht eine andere überflüssig?</translation>
    </message>
    <message>
        <source>How will we know that it worked?</source>
        <extracomment>3.2.1 prompts</extracomment>
        <translation>Woran werden wir merken, dass es geklappt hat?</translation>
    </message>
    <message>
        <source>What does it cost each month to wait?</source>
        <extracomment>3.2.1 prompts</extracomment>
        <translation>Was kostet jeder Monat Warten?</translation>
    </message>
    <message>
        <source>Agree on one definition of a qualified lead: criticality 5, ease 4, impact 5</source>
        <extracomment>3.2.1 examples</extracomment>
        <translation>Eine Definition für qualifizierte Leads vereinbaren: Dringlichkeit 5, Machbarkeit 4, Wirkung 5</translation>
    </message>
    <message>
        <source>Merge duplicate accounts and stop new ones: criticality 4, ease 3, impact 4</source>
        <extracomment>3.2.1 examples</extracomment>
        <translation>Doppelte Accounts zusammenführen und neue verhindern: Dringlichkeit 4, Machbarkeit 3, Wirkung 4</translation>
    </message>
    <message>
        <source>Replace the nightly file to billing by an interface: criticality 4, ease 2, impact 4</source>
        <extracomment>3.2.1 examples</extracomment>
        <translation>Die nächtliche Datei an die Abrechnung durch eine Schnittstelle ersetzen: Dringlichkeit 4, Machbarkeit 2, Wirkung 4</translation>
    </message>
    <message>
        <source>Turn each finding, or several together, into something that can be done and has an owner.</source>
        <extracomment>3.2.1 empty</extracomment>
        <translation>Aus jedem Befund, oder aus mehreren zusammen, etwas machen, das sich tun lässt und für das jemand verantwortlich ist.</translation>
    </message>
</context>
<context>
    <name>guide 3.2.2 Build the roadmap and next steps</name>
    <message>
        <source>Build the roadmap and next steps</source>
        <extracomment>3.2.2 title</extracomment>
        <translation>Roadmap und nächste Schritte</translation>
    </message>
    <message>
        <source>Who does what, and in which order, over the coming year?</source>
        <extracomment>3.2.2 question</extracomment>
        <translation>Wer macht im kommenden Jahr was, und in welcher Reihenfolge?</translation>
    </message>
    <message>
        <source>A list becomes a plan when dates, people and dependencies fit together. The roadmap should show something finished in the first quarter, and no more at once than your people can carry.</source>
        <extracomment>3.2.2 purpose</extracomment>
        <translation>Aus einer Liste wird ein Plan, wenn Termine, Menschen und Abhängigkeiten zusammenpassen. Die Roadmap sollte schon im ersten Quartal etwas Fertiges zeigen und nie mehr auf einmal, als die Leute tragen können.</translation>
    </message>
    <message>
        <source>Place the best-scored initiatives first, each with a start and a length.</source>
        <extracomment>3.2.2 steps</extracomment>
        <translation>Die bestbewerteten Maßnahmen zuerst einplanen, jede mit Start und Dauer.</translation>
    </message>
    <message>
        <source>Add what has to be finished before, and see what moves.</source>
        <extracomment>3.2.2 steps</extracomment>
        <translation>Ergänzen, was vorher fertig sein muss, und sehen, was sich verschiebt.</translation>
    </message>
    <message>
        <source>Check the load: no owner with more than two initiatives at a time.</source>
        <extracomment>3.2.2 steps</extracomment>
        <translation>Die Last prüfen: niemand mit mehr als zwei Maßnahmen zugleich.</translation>
    </message>
    <message>
        <source>Mind fixed dates such as renewals, peak season and year-end closing.</source>
        <extracomment>3.2.2 steps</extracomment>
        <translation>Feste Termine beachten: Verlängerungen, Hochsaison, Jahresabschluss.</translation>
    </message>
    <message>
        <source>Read out the lanes now, next and later; move back what is wishful thinking.</source>
        <extracomment>3.2.2 steps</extracomment>
        <translation>Die Bahnen „Jetzt“, „Danach“ und „Später“ vorlesen; Wunschdenken nach hinten schieben.</translation>
    </message>
    <message>
        <source>Set the backlog state of the others and decide who keeps the backlog.</source>
        <extracomment>3.2.2 steps</extracomment>
        <translation>Den Stand der übrigen im Backlog setzen und entscheiden, wer das Backlog pflegt.</translation>
    </message>
    <message>
        <source>Agree on the first three steps, with names, before anyone leaves.</source>
        <extracomment>3.2.2 steps</extracomment>
        <translation>Die ersten drei Schritte mit Namen vereinbaren, bevor jemand geht.</translation>
    </message>
    <message>
        <source>Scored initiatives</source>
        <extracomment>3.2.2 inputs</extracomment>
        <translation>Bewertete Maßnahmen</translation>
    </message>
    <message>
        <source>Calendar of fixed dates</source>
        <extracomment>3.2.2 inputs</extracomment>
        <translation>Kalender fester Termine</translation>
    </message>
    <message>
        <source>Capacity of owners</source>
        <extracomment>3.2.2 inputs</extracomment>
        <translation>Kapazität der Verantwortlichen</translation>
    </message>
    <message>
        <source>Roadmap with dependencies</source>
        <extracomment>3.2.2 outputs</extracomment>
        <translation>Roadmap mit Abhängigkeiten</translation>
    </message>
    <message>
        <source>Backlog</source>
        <extracomment>3.2.2 outputs</extracomment>
        <translation>Backlog</translation>
    </message>
    <message>
        <source>Next steps</source>
        <extracomment>3.2.2 outputs</extracomment>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Year planner on the wall</source>
        <extracomment>3.2.2 materials</extracomment>
        <translation>Jahresplaner an der Wand</translation>
    </message>
    <message>
        <source>Owners of initiatives</source>
        <extracomment>3.2.2 people</extracomment>
        <translation>Verantwortliche der Maßnahmen</translation>
    </message>
    <message>
        <source>What will users notice within ninety days?</source>
        <extracomment>3.2.2 prompts</extracomment>
        <translation>Was merken die Nutzer binnen neunzig Tagen?</translation>
    </message>
    <message>
        <source>Which start date depends on somebody who is not here?</source>
        <extracomment>3.2.2 prompts</extracomment>
        <translation>Welcher Starttermin hängt an jemandem, der nicht hier ist?</translation>
    </message>
    <message>
        <source>What do we stop doing to make room?</source>
        <extracomment>3.2.2 prompts</extracomment>
        <translation>Womit hören wir auf, um Platz zu schaffen?</translation>
    </message>
    <message>
        <source>What could delay the first initiative, and who would see it first?</source>
        <extracomment>3.2.2 prompts</extracomment>
        <translation>Was könnte die erste Maßnahme verzögern, und wer würde es zuerst sehen?</translation>
    </message>
    <message>
        <source>Now: agree on the lead definition, six weeks, sales operations</source>
        <extracomment>3.2.2 examples</extracomment>
        <translation>Jetzt: Lead-Definition vereinbaren, sechs Wochen, Vertriebssteuerung</translation>
    </message>
    <message>
        <source>Next: merge duplicate accounts, after the matching rules are settled</source>
        <extracomment>3.2.2 examples</extracomment>
        <translation>Danach: doppelte Accounts zusammenführen, sobald die Abgleichregeln stehen</translation>
    </message>
    <message>
        <source>Later: move service to the new portal, once the knowledge base is reviewed</source>
        <extracomment>3.2.2 examples</extracomment>
        <translation>Später: Service auf das neue Portal umziehen, sobald die Wissensdatenbank geprüft ist</translation>
    </message>
    <message>
        <source>Give your initiatives a start and a length, and the roadmap draws itself.</source>
        <extracomment>3.2.2 empty</extracomment>
        <translation>Maßnahmen Start und Dauer geben – die Roadmap zeichnet sich von selbst.</translation>
    </message>
</context>
<context>
    <name>guide 5.1 Complete deliverables</name>
    <message>
        <source>Complete deliverables</source>
        <extracomment>5.1 title</extracomment>
        <translation>Fertigstellung</translation>
    </message>
    <message>
        <source>What is still unfinished, and who will finish it by when?</source>
        <extracomment>5.1 question</extracomment>
        <translation>Was ist noch nicht fertig, und wer erledigt es bis wann?</translation>
    </message>
    <message>
        <source>Good workshops leave loose ends. Everything unrated, unowned or undecided is gathered here, gets a name and a date, and is closed before the results go out.</source>
        <extracomment>5.1 purpose</extracomment>
        <translation>Gute Workshops hinterlassen lose Enden. Alles ohne Bewertung, Verantwortliche oder Entscheidung wird hier gesammelt, bekommt einen Namen und ein Datum und wird geklärt, bevor die Ergebnisse hinausgehen.</translation>
    </message>
    <message>
        <source>Go through the days and write down what is missing.</source>
        <extracomment>5.1 steps</extracomment>
        <translation>Die Tage durchgehen und aufschreiben, was fehlt.</translation>
    </message>
    <message>
        <source>Empty the parking lot: answer, turn into an action, or let go.</source>
        <extracomment>5.1 steps</extracomment>
        <translation>Den Themenspeicher leeren: beantworten, zur Aufgabe machen oder loslassen.</translation>
    </message>
    <message>
        <source>Give every open item one person and one date.</source>
        <extracomment>5.1 steps</extracomment>
        <translation>Jedem offenen Punkt eine Person und ein Datum geben.</translation>
    </message>
    <message>
        <source>Close what takes less than five minutes on the spot.</source>
        <extracomment>5.1 steps</extracomment>
        <translation>Sofort erledigen, was weniger als fünf Minuten dauert.</translation>
    </message>
    <message>
        <source>Work through the closing checklist.</source>
        <extracomment>5.1 steps</extracomment>
        <translation>Die Abschlusscheckliste durcharbeiten.</translation>
    </message>
    <message>
        <source>Create the deliverables and read them as a stranger would.</source>
        <extracomment>5.1 steps</extracomment>
        <translation>Die Ergebnisdokumente erstellen und lesen, als wären sie von Fremden.</translation>
    </message>
    <message>
        <source>Progress of all activities</source>
        <extracomment>5.1 inputs</extracomment>
        <translation>Fortschritt aller Aktivitäten</translation>
    </message>
    <message>
        <source>Parking lot, decisions and actions</source>
        <extracomment>5.1 inputs</extracomment>
        <translation>Themenspeicher, Entscheidungen und Aufgaben</translation>
    </message>
    <message>
        <source>Open items with owner and date</source>
        <extracomment>5.1 outputs</extracomment>
        <translation>Offene Punkte mit Verantwortlichen und Datum</translation>
    </message>
    <message>
        <source>This app and a quiet hour</source>
        <extracomment>5.1 materials</extracomment>
        <translation>Diese App und eine ruhige Stunde</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <extracomment>5.1 people</extracomment>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>What would a reader who was not here ask first?</source>
        <extracomment>5.1 prompts</extracomment>
        <translation>Was würde jemand, der nicht dabei war, zuerst fragen?</translation>
    </message>
    <message>
        <source>Which decision would you be unable to explain in three months?</source>
        <extracomment>5.1 prompts</extracomment>
        <translation>Welche Entscheidung könnten wir in drei Monaten nicht mehr erklären?</translation>
    </message>
    <message>
        <source>Whose answer are we still waiting for?</source>
        <extracomment>5.1 prompts</extracomment>
        <translation>Auf wessen Antwort warten wir noch?</translation>
    </message>
    <message>
        <source>Satisfaction of the late shift in service: team lead, Tuesday</source>
        <extracomment>5.1 examples</extracomment>
        <translation>Zufriedenheit der Spätschicht im Service: Teamleitung, Dienstag</translation>
    </message>
    <message>
        <source>Licence numbers of the mailing tool: procurement, Friday</source>
        <extracomment>5.1 examples</extracomment>
        <translation>Lizenzzahlen des Mailing-Werkzeugs: Einkauf, Freitag</translation>
    </message>
    <message>
        <source>Decide on lead scoring, where the room was split: sponsor, next review</source>
        <extracomment>5.1 examples</extracomment>
        <translation>Über Lead-Scoring entscheiden, wo die Runde uneins war: Auftraggeber, nächster Review</translation>
    </message>
    <message>
        <source>Nothing is open yet; write down what has to be finished, with a name and a date.</source>
        <extracomment>5.1 empty</extracomment>
        <translation>Noch ist nichts offen; aufschreiben, was fertig werden muss, mit Name und Datum.</translation>
    </message>
</context>
<context>
    <name>guide 5.2 Review and sign-off</name>
    <message>
        <source>Review and sign-off</source>
        <extracomment>5.2 title</extracomment>
        <translation>Review und Freigabe</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <extracomment>5.2 short</extracomment>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Do the people responsible agree with the results and with what happens next?</source>
        <extracomment>5.2 question</extracomment>
        <translation>Sind die Verantwortlichen mit den Ergebnissen und den nächsten Schritten einverstanden?</translation>
    </message>
    <message>
        <source>A roadmap counts once those who pay and those who act have said yes to it. Review meetings keep it alive after the facilitator has left.</source>
        <extracomment>5.2 purpose</extracomment>
        <translation>Eine Roadmap gilt, sobald die, die zahlen, und die, die handeln, Ja gesagt haben. Reviewtermine halten sie am Leben, wenn die Moderation gegangen ist.</translation>
    </message>
    <message>
        <source>Send the report two days ahead, with the summary page on top.</source>
        <extracomment>5.2 steps</extracomment>
        <translation>Den Bericht zwei Tage vorher schicken, die Zusammenfassung obenauf.</translation>
    </message>
    <message>
        <source>Present the story in twenty minutes: goals, findings, roadmap, money.</source>
        <extracomment>5.2 steps</extracomment>
        <translation>Die Geschichte in zwanzig Minuten erzählen: Ziele, Befunde, Roadmap, Geld.</translation>
    </message>
    <message>
        <source>Ask each signatory for a decision, and write down their conditions.</source>
        <extracomment>5.2 steps</extracomment>
        <translation>Alle, die freigeben, um ihre Entscheidung bitten und ihre Bedingungen aufschreiben.</translation>
    </message>
    <message>
        <source>Fix reviews after 30, 60 and 90 days, and put them in the diaries.</source>
        <extracomment>5.2 steps</extracomment>
        <translation>Reviews nach 30, 60 und 90 Tagen festlegen und in die Kalender eintragen.</translation>
    </message>
    <message>
        <source>Confirm who owns the next steps and where progress will be shown.</source>
        <extracomment>5.2 steps</extracomment>
        <translation>Bestätigen, wer für die nächsten Schritte verantwortlich ist und wo der Fortschritt zu sehen sein wird.</translation>
    </message>
    <message>
        <source>Agree when to assess again, and keep this file as the baseline.</source>
        <extracomment>5.2 steps</extracomment>
        <translation>Vereinbaren, wann neu bewertet wird, und diese Datei als Ausgangsstand aufheben.</translation>
    </message>
    <message>
        <source>Report and one-page roadmap</source>
        <extracomment>5.2 inputs</extracomment>
        <translation>Bericht und Roadmap auf einer Seite</translation>
    </message>
    <message>
        <source>Open items</source>
        <extracomment>5.2 inputs</extracomment>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Diaries of sponsor and committee</source>
        <extracomment>5.2 inputs</extracomment>
        <translation>Kalender von Auftraggeber und Lenkungskreis</translation>
    </message>
    <message>
        <source>Sign-off decisions</source>
        <extracomment>5.2 outputs</extracomment>
        <translation>Freigabeentscheidungen</translation>
    </message>
    <message>
        <source>Review meetings</source>
        <extracomment>5.2 outputs</extracomment>
        <translation>Reviewtermine</translation>
    </message>
    <message>
        <source>Plan for the next steps</source>
        <extracomment>5.2 outputs</extracomment>
        <translation>Plan für die nächsten Schritte</translation>
    </message>
    <message>
        <source>Printed one-page roadmap</source>
        <extracomment>5.2 materials</extracomment>
        <translation>Gedruckte Roadmap auf einer Seite</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <extracomment>5.2 materials</extracomment>
        <translation>Bericht als PDF</translation>
    </message>
    <message>
        <source>What would you need to see before you can sign?</source>
        <extracomment>5.2 prompts</extracomment>
        <translation>Was fehlt noch, um freigeben zu können?</translation>
    </message>
    <message>
        <source>Which part of this will you defend before your own team?</source>
        <extracomment>5.2 prompts</extracomment>
        <translation>Welchen Teil davon werden wir vor dem eigenen Team vertreten?</translation>
    </message>
    <message>
        <source>How shall we tell the people who took part in the survey?</source>
        <extracomment>5.2 prompts</extracomment>
        <translation>Wie sagen wir es denen, die bei der Befragung mitgemacht haben?</translation>
    </message>
    <message>
        <source>When do we look at the ratings again?</source>
        <extracomment>5.2 prompts</extracomment>
        <translation>Wann sehen wir uns die Bewertungen wieder an?</translation>
    </message>
    <message>
        <source>Head of sales: approved with changes, start of the portal after the season</source>
        <extracomment>5.2 examples</extracomment>
        <translation>Vertriebsleitung: mit Auflagen freigegeben, Start des Portals nach der Saison</translation>
    </message>
    <message>
        <source>First review: 30 days after sign-off, one hour, owners report in person</source>
        <extracomment>5.2 examples</extracomment>
        <translation>Erster Review: 30 Tage nach der Freigabe, eine Stunde, Verantwortliche berichten selbst</translation>
    </message>
    <message>
        <source>Managing director: approved, asks for a page on savings each quarter</source>
        <extracomment>5.2 examples</extracomment>
        <translation>Geschäftsführung: freigegeben, wünscht jedes Quartal eine Seite zu Einsparungen</translation>
    </message>
    <message>
        <source>Enter who is to approve the results, and when you will meet again to review progress.</source>
        <extracomment>5.2 empty</extracomment>
        <translation>Eintragen, wer die Ergebnisse freigeben soll und wann der Fortschritt wieder auf den Tisch kommt.</translation>
    </message>
</context>
<context>
    <name>method.currencies</name>
    <message>
        <source>United Arab Emirates dirham</source>
        <extracomment>method.currencies</extracomment>
        <translation>VAE-Dirham</translation>
    </message>
    <message>
        <source>Afghan afghani</source>
        <extracomment>method.currencies</extracomment>
        <translation>Afghanischer Afghani</translation>
    </message>
    <message>
        <source>Albanian lek</source>
        <extracomment>method.currencies</extracomment>
        <translation>Albanischer Lek</translation>
    </message>
    <message>
        <source>Armenian dram</source>
        <extracomment>method.currencies</extracomment>
        <translation>Armenischer Dram</translation>
    </message>
    <message>
        <source>Angolan kwanza</source>
        <extracomment>method.currencies</extracomment>
        <translation>Angolanischer Kwanza</translation>
    </message>
    <message>
        <source>Argentine peso</source>
        <extracomment>method.currencies</extracomment>
        <translation>Argentinischer Peso</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Australischer Dollar</translation>
    </message>
    <message>
        <source>Aruban florin</source>
        <extracomment>method.currencies</extracomment>
        <translation>Aruba-Florin</translation>
    </message>
    <message>
        <source>Azerbaijani manat</source>
        <extracomment>method.currencies</extracomment>
        <translation>Aserbaidschan-Manat</translation>
    </message>
    <message>
        <source>Convertible mark</source>
        <extracomment>method.currencies</extracomment>
        <translation>Konvertible Mark</translation>
    </message>
    <message>
        <source>Barbadian dollar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Barbados-Dollar</translation>
    </message>
    <message>
        <source>Bangladeshi taka</source>
        <extracomment>method.currencies</extracomment>
        <translation>Bangladesch-Taka</translation>
    </message>
    <message>
        <source>Bulgarian lev</source>
        <extracomment>method.currencies</extracomment>
        <translation>Bulgarischer Lew</translation>
    </message>
    <message>
        <source>Bahraini dinar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Bahrain-Dinar</translation>
    </message>
    <message>
        <source>Burundian franc</source>
        <extracomment>method.currencies</extracomment>
        <translation>Burundi-Franc</translation>
    </message>
    <message>
        <source>Bermudian dollar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Bermuda-Dollar</translation>
    </message>
    <message>
        <source>Brunei dollar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Brunei-Dollar</translation>
    </message>
    <message>
        <source>Bolivian boliviano</source>
        <extracomment>method.currencies</extracomment>
        <translation>Bolivianischer Boliviano</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <extracomment>method.currencies</extracomment>
        <translation>Brasilianischer Real</translation>
    </message>
    <message>
        <source>Bahamian dollar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Bahamas-Dollar</translation>
    </message>
    <message>
        <source>Bhutanese ngultrum</source>
        <extracomment>method.currencies</extracomment>
        <translation>Bhutan-Ngultrum</translation>
    </message>
    <message>
        <source>Botswanan pula</source>
        <extracomment>method.currencies</extracomment>
        <translation>Botswanischer Pula</translation>
    </message>
    <message>
        <source>Belarusian rouble</source>
        <extracomment>method.currencies</extracomment>
        <translation>Belarussischer Rubel</translation>
    </message>
    <message>
        <source>Belize dollar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Belize-Dollar</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Kanadischer Dollar</translation>
    </message>
    <message>
        <source>Congolese franc</source>
        <extracomment>method.currencies</extracomment>
        <translation>Kongo-Franc</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <extracomment>method.currencies</extracomment>
        <translation>Schweizer Franken</translation>
    </message>
    <message>
        <source>Chilean peso</source>
        <extracomment>method.currencies</extracomment>
        <translation>Chilenischer Peso</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <extracomment>method.currencies</extracomment>
        <translation>Chinesischer Yuan</translation>
    </message>
    <message>
        <source>Colombian peso</source>
        <extracomment>method.currencies</extracomment>
        <translation>Kolumbianischer Peso</translation>
    </message>
    <message>
        <source>Costa Rican colón</source>
        <extracomment>method.currencies</extracomment>
        <translation>Costa-Rica-Colón</translation>
    </message>
    <message>
        <source>Cuban peso</source>
        <extracomment>method.currencies</extracomment>
        <translation>Kubanischer Peso</translation>
    </message>
    <message>
        <source>Cape Verdean escudo</source>
        <extracomment>method.currencies</extracomment>
        <translation>Cabo-Verde-Escudo</translation>
    </message>
    <message>
        <source>Czech koruna</source>
        <extracomment>method.currencies</extracomment>
        <translation>Tschechische Krone</translation>
    </message>
    <message>
        <source>Djiboutian franc</source>
        <extracomment>method.currencies</extracomment>
        <translation>Dschibuti-Franc</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <extracomment>method.currencies</extracomment>
        <translation>Dänische Krone</translation>
    </message>
    <message>
        <source>Dominican peso</source>
        <extracomment>method.currencies</extracomment>
        <translation>Dominikanischer Peso</translation>
    </message>
    <message>
        <source>Algerian dinar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Algerischer Dinar</translation>
    </message>
    <message>
        <source>Egyptian pound</source>
        <extracomment>method.currencies</extracomment>
        <translation>Ägyptisches Pfund</translation>
    </message>
    <message>
        <source>Eritrean nakfa</source>
        <extracomment>method.currencies</extracomment>
        <translation>Eritreischer Nakfa</translation>
    </message>
    <message>
        <source>Ethiopian birr</source>
        <extracomment>method.currencies</extracomment>
        <translation>Äthiopischer Birr</translation>
    </message>
    <message>
        <source>Euro</source>
        <extracomment>method.currencies</extracomment>
        <translation>Euro</translation>
    </message>
    <message>
        <source>Fijian dollar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Fidschi-Dollar</translation>
    </message>
    <message>
        <source>Falkland Islands pound</source>
        <extracomment>method.currencies</extracomment>
        <translation>Falkland-Pfund</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <extracomment>method.currencies</extracomment>
        <translation>Britisches Pfund</translation>
    </message>
    <message>
        <source>Georgian lari</source>
        <extracomment>method.currencies</extracomment>
        <translation>Georgischer Lari</translation>
    </message>
    <message>
        <source>Ghanaian cedi</source>
        <extracomment>method.currencies</extracomment>
        <translation>Ghanaischer Cedi</translation>
    </message>
    <message>
        <source>Gibraltar pound</source>
        <extracomment>method.currencies</extracomment>
        <translation>Gibraltar-Pfund</translation>
    </message>
    <message>
        <source>Gambian dalasi</source>
        <extracomment>method.currencies</extracomment>
        <translation>Gambia-Dalasi</translation>
    </message>
    <message>
        <source>Guinean franc</source>
        <extracomment>method.currencies</extracomment>
        <translation>Guinea-Franc</translation>
    </message>
    <message>
        <source>Guatemalan quetzal</source>
        <extracomment>method.currencies</extracomment>
        <translation>Guatemaltekischer Quetzal</translation>
    </message>
    <message>
        <source>Guyanese dollar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Guyana-Dollar</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Hongkong-Dollar</translation>
    </message>
    <message>
        <source>Honduran lempira</source>
        <extracomment>method.currencies</extracomment>
        <translation>Honduras-Lempira</translation>
    </message>
    <message>
        <source>Haitian gourde</source>
        <extracomment>method.currencies</extracomment>
        <translation>Haitianische Gourde</translation>
    </message>
    <message>
        <source>Hungarian forint</source>
        <extracomment>method.currencies</extracomment>
        <translation>Ungarischer Forint</translation>
    </message>
    <message>
        <source>Indonesian rupiah</source>
        <extracomment>method.currencies</extracomment>
        <translation>Indonesische Rupiah</translation>
    </message>
    <message>
        <source>Israeli new shekel</source>
        <extracomment>method.currencies</extracomment>
        <translation>Israelischer Neuer Schekel</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <extracomment>method.currencies</extracomment>
        <translation>Indische Rupie</translation>
    </message>
    <message>
        <source>Iraqi dinar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Irakischer Dinar</translation>
    </message>
    <message>
        <source>Iranian rial</source>
        <extracomment>method.currencies</extracomment>
        <translation>Iranischer Rial</translation>
    </message>
    <message>
        <source>Icelandic króna</source>
        <extracomment>method.currencies</extracomment>
        <translation>Isländische Krone</translation>
    </message>
    <message>
        <source>Jamaican dollar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Jamaika-Dollar</translation>
    </message>
    <message>
        <source>Jordanian dinar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Jordanischer Dinar</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <extracomment>method.currencies</extracomment>
        <translation>Japanischer Yen</translation>
    </message>
    <message>
        <source>Kenyan shilling</source>
        <extracomment>method.currencies</extracomment>
        <translation>Kenia-Schilling</translation>
    </message>
    <message>
        <source>Kyrgyzstani som</source>
        <extracomment>method.currencies</extracomment>
        <translation>Kirgisischer Som</translation>
    </message>
    <message>
        <source>Cambodian riel</source>
        <extracomment>method.currencies</extracomment>
        <translation>Kambodschanischer Riel</translation>
    </message>
    <message>
        <source>Comorian franc</source>
        <extracomment>method.currencies</extracomment>
        <translation>Komoren-Franc</translation>
    </message>
    <message>
        <source>North Korean won</source>
        <extracomment>method.currencies</extracomment>
        <translation>Nordkoreanischer Won</translation>
    </message>
    <message>
        <source>South Korean won</source>
        <extracomment>method.currencies</extracomment>
        <translation>Südkoreanischer Won</translation>
    </message>
    <message>
        <source>Kuwaiti dinar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Kuwait-Dinar</translation>
    </message>
    <message>
        <source>Cayman Islands dollar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Kaiman-Dollar</translation>
    </message>
    <message>
        <source>Kazakhstani tenge</source>
        <extracomment>method.currencies</extracomment>
        <translation>Kasachischer Tenge</translation>
    </message>
    <message>
        <source>Lao kip</source>
        <extracomment>method.currencies</extracomment>
        <translation>Laotischer Kip</translation>
    </message>
    <message>
        <source>Lebanese pound</source>
        <extracomment>method.currencies</extracomment>
        <translation>Libanesisches Pfund</translation>
    </message>
    <message>
        <source>Sri Lankan rupee</source>
        <extracomment>method.currencies</extracomment>
        <translation>Sri-Lanka-Rupie</translation>
    </message>
    <message>
        <source>Liberian dollar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Liberianischer Dollar</translation>
    </message>
    <message>
        <source>Lesotho loti</source>
        <extracomment>method.currencies</extracomment>
        <translation>Loti (Lesotho)</translation>
    </message>
    <message>
        <source>Libyan dinar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Libyscher Dinar</translation>
    </message>
    <message>
        <source>Moroccan dirham</source>
        <extracomment>method.currencies</extracomment>
        <translation>Marokkanischer Dirham</translation>
    </message>
    <message>
        <source>Moldovan leu</source>
        <extracomment>method.currencies</extracomment>
        <translation>Moldauischer Leu</translation>
    </message>
    <message>
        <source>Malagasy ariary</source>
        <extracomment>method.currencies</extracomment>
        <translation>Madagaskar-Ariary</translation>
    </message>
    <message>
        <source>Macedonian denar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Mazedonischer Denar</translation>
    </message>
    <message>
        <source>Myanmar kyat</source>
        <extracomment>method.currencies</extracomment>
        <translation>Myanmarischer Kyat</translation>
    </message>
    <message>
        <source>Mongolian tögrög</source>
        <extracomment>method.currencies</extracomment>
        <translation>Mongolischer Tögrög</translation>
    </message>
    <message>
        <source>Macanese pataca</source>
        <extracomment>method.currencies</extracomment>
        <translation>Macau-Pataca</translation>
    </message>
    <message>
        <source>Mauritanian ouguiya</source>
        <extracomment>method.currencies</extracomment>
        <translation>Mauretanischer Ouguiya</translation>
    </message>
    <message>
        <source>Mauritian rupee</source>
        <extracomment>method.currencies</extracomment>
        <translation>Mauritius-Rupie</translation>
    </message>
    <message>
        <source>Maldivian rufiyaa</source>
        <extracomment>method.currencies</extracomment>
        <translation>Malediven-Rufiyaa</translation>
    </message>
    <message>
        <source>Malawian kwacha</source>
        <extracomment>method.currencies</extracomment>
        <translation>Malawi-Kwacha</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <extracomment>method.currencies</extracomment>
        <translation>Mexikanischer Peso</translation>
    </message>
    <message>
        <source>Malaysian ringgit</source>
        <extracomment>method.currencies</extracomment>
        <translation>Malaysischer Ringgit</translation>
    </message>
    <message>
        <source>Mozambican metical</source>
        <extracomment>method.currencies</extracomment>
        <translation>Mosambikanischer Metical</translation>
    </message>
    <message>
        <source>Namibian dollar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Namibia-Dollar</translation>
    </message>
    <message>
        <source>Nigerian naira</source>
        <extracomment>method.currencies</extracomment>
        <translation>Nigerianischer Naira</translation>
    </message>
    <message>
        <source>Nicaraguan córdoba</source>
        <extracomment>method.currencies</extracomment>
        <translation>Nicaragua-Córdoba</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <extracomment>method.currencies</extracomment>
        <translation>Norwegische Krone</translation>
    </message>
    <message>
        <source>Nepalese rupee</source>
        <extracomment>method.currencies</extracomment>
        <translation>Nepalesische Rupie</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Neuseeland-Dollar</translation>
    </message>
    <message>
        <source>Omani rial</source>
        <extracomment>method.currencies</extracomment>
        <translation>Omanischer Rial</translation>
    </message>
    <message>
        <source>Panamanian balboa</source>
        <extracomment>method.currencies</extracomment>
        <translation>Panamaischer Balboa</translation>
    </message>
    <message>
        <source>Peruvian sol</source>
        <extracomment>method.currencies</extracomment>
        <translation>Peruanischer Sol</translation>
    </message>
    <message>
        <source>Papua New Guinean kina</source>
        <extracomment>method.currencies</extracomment>
        <translation>Papua-neuguineischer Kina</translation>
    </message>
    <message>
        <source>Philippine peso</source>
        <extracomment>method.currencies</extracomment>
        <translation>Philippinischer Peso</translation>
    </message>
    <message>
        <source>Pakistani rupee</source>
        <extracomment>method.currencies</extracomment>
        <translation>Pakistanische Rupie</translation>
    </message>
    <message>
        <source>Polish złoty</source>
        <extracomment>method.currencies</extracomment>
        <translation>Polnischer Złoty</translation>
    </message>
    <message>
        <source>Paraguayan guaraní</source>
        <extracomment>method.currencies</extracomment>
        <translation>Paraguayischer Guaraní</translation>
    </message>
    <message>
        <source>Qatari riyal</source>
        <extracomment>method.currencies</extracomment>
        <translation>Katar-Riyal</translation>
    </message>
    <message>
        <source>Romanian leu</source>
        <extracomment>method.currencies</extracomment>
        <translation>Rumänischer Leu</translation>
    </message>
    <message>
        <source>Serbian dinar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Serbischer Dinar</translation>
    </message>
    <message>
        <source>Russian rouble</source>
        <extracomment>method.currencies</extracomment>
        <translation>Russischer Rubel</translation>
    </message>
    <message>
        <source>Rwandan franc</source>
        <extracomment>method.currencies</extracomment>
        <translation>Ruanda-Franc</translation>
    </message>
    <message>
        <source>Saudi riyal</source>
        <extracomment>method.currencies</extracomment>
        <translation>Saudi-Riyal</translation>
    </message>
    <message>
        <source>Solomon Islands dollar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Salomonen-Dollar</translation>
    </message>
    <message>
        <source>Seychellois rupee</source>
        <extracomment>method.currencies</extracomment>
        <translation>Seychellen-Rupie</translation>
    </message>
    <message>
        <source>Sudanese pound</source>
        <extracomment>method.currencies</extracomment>
        <translation>Sudanesisches Pfund</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <extracomment>method.currencies</extracomment>
        <translation>Schwedische Krone</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Singapur-Dollar</translation>
    </message>
    <message>
        <source>Saint Helena pound</source>
        <extracomment>method.currencies</extracomment>
        <translation>St.-Helena-Pfund</translation>
    </message>
    <message>
        <source>Sierra Leonean leone</source>
        <extracomment>method.currencies</extracomment>
        <translation>Sierra-leonischer Leone</translation>
    </message>
    <message>
        <source>Somali shilling</source>
        <extracomment>method.currencies</extracomment>
        <translation>Somalia-Schilling</translation>
    </message>
    <message>
        <source>Surinamese dollar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Suriname-Dollar</translation>
    </message>
    <message>
        <source>South Sudanese pound</source>
        <extracomment>method.currencies</extracomment>
        <translation>Südsudanesisches Pfund</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe dobra</source>
        <extracomment>method.currencies</extracomment>
        <translation>São-toméischer Dobra</translation>
    </message>
    <message>
        <source>Salvadoran colón</source>
        <extracomment>method.currencies</extracomment>
        <translation>El-Salvador-Colón</translation>
    </message>
    <message>
        <source>Syrian pound</source>
        <extracomment>method.currencies</extracomment>
        <translation>Syrisches Pfund</translation>
    </message>
    <message>
        <source>Swazi lilangeni</source>
        <extracomment>method.currencies</extracomment>
        <translation>Swasiländischer Lilangeni</translation>
    </message>
    <message>
        <source>Thai baht</source>
        <extracomment>method.currencies</extracomment>
        <translation>Thailändischer Baht</translation>
    </message>
    <message>
        <source>Tajikistani somoni</source>
        <extracomment>method.currencies</extracomment>
        <translation>Tadschikistan-Somoni</translation>
    </message>
    <message>
        <source>Turkmenistani manat</source>
        <extracomment>method.currencies</extracomment>
        <translation>Turkmenistan-Manat</translation>
    </message>
    <message>
        <source>Tunisian dinar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Tunesischer Dinar</translation>
    </message>
    <message>
        <source>Tongan paʻanga</source>
        <extracomment>method.currencies</extracomment>
        <translation>Tongaischer Paʻanga</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <extracomment>method.currencies</extracomment>
        <translation>Türkische Lira</translation>
    </message>
    <message>
        <source>Trinidad and Tobago dollar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Trinidad-und-Tobago-Dollar</translation>
    </message>
    <message>
        <source>New Taiwan dollar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Neuer Taiwan-Dollar</translation>
    </message>
    <message>
        <source>Tanzanian shilling</source>
        <extracomment>method.currencies</extracomment>
        <translation>Tansania-Schilling</translation>
    </message>
    <message>
        <source>Ukrainian hryvnia</source>
        <extracomment>method.currencies</extracomment>
        <translation>Ukrainische Hrywnja</translation>
    </message>
    <message>
        <source>Ugandan shilling</source>
        <extracomment>method.currencies</extracomment>
        <translation>Uganda-Schilling</translation>
    </message>
    <message>
        <source>US dollar</source>
        <extracomment>method.currencies</extracomment>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>Uruguayan peso</source>
        <extracomment>method.currencies</extracomment>
        <translation>Uruguayischer Peso</translation>
    </message>
    <message>
        <source>Uzbekistani sum</source>
        <extracomment>method.currencies</extracomment>
        <translation>Usbekistan-Sum</translation>
    </message>
    <message>
        <source>Venezuelan bolívar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Venezolanischer Bolívar</translation>
    </message>
    <message>
        <source>Vietnamese đồng</source>
        <extracomment>method.currencies</extracomment>
        <translation>Vietnamesischer Đồng</translation>
    </message>
    <message>
        <source>Vanuatu vatu</source>
        <extracomment>method.currencies</extracomment>
        <translation>Vanuatu-Vatu</translation>
    </message>
    <message>
        <source>Samoan tālā</source>
        <extracomment>method.currencies</extracomment>
        <translation>Samoanischer Tala</translation>
    </message>
    <message>
        <source>Central African CFA franc</source>
        <extracomment>method.currencies</extracomment>
        <translation>CFA-Franc (Zentralafrika)</translation>
    </message>
    <message>
        <source>East Caribbean dollar</source>
        <extracomment>method.currencies</extracomment>
        <translation>Ostkaribischer Dollar</translation>
    </message>
    <message>
        <source>Caribbean guilder</source>
        <extracomment>method.currencies</extracomment>
        <translation>Karibischer Gulden</translation>
    </message>
    <message>
        <source>West African CFA franc</source>
        <extracomment>method.currencies</extracomment>
        <translation>CFA-Franc (Westafrika)</translation>
    </message>
    <message>
        <source>CFP franc</source>
        <extracomment>method.currencies</extracomment>
        <translation>CFP-Franc</translation>
    </message>
    <message>
        <source>Yemeni rial</source>
        <extracomment>method.currencies</extracomment>
        <translation>Jemen-Rial</translation>
    </message>
    <message>
        <source>South African rand</source>
        <extracomment>method.currencies</extracomment>
        <translation>Südafrikanischer Rand</translation>
    </message>
    <message>
        <source>Zambian kwacha</source>
        <extracomment>method.currencies</extracomment>
        <translation>Sambischer Kwacha</translation>
    </message>
    <message>
        <source>Zimbabwean gold</source>
        <extracomment>method.currencies</extracomment>
        <translation>Simbabwisches Gold</translation>
    </message>
</context>
<context>
    <name>method.scales</name>
    <message>
        <source>“{text}” is not one of {choices}</source>
        <extracomment>method.scales</extracomment>
        <translation>„{text}“ ist keines von {choices}</translation>
    </message>
</context>
</TS>
