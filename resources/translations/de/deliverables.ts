<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>reports.apart</name>
    <message>
        <source>The deliverables were not made: the system ended what was making them. Try again.</source>
        <extracomment>reports.apart</extracomment>
        <translation>Die Ergebnisdokumente wurden nicht erstellt: Das System hat das Programm beendet, das sie erstellt. Noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <extracomment>reports.apart</extracomment>
        <translation>Abgebrochen: Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>reports.ballots.paper</name>
    <message>
        <source>CRM ballot</source>
        <extracomment>reports.ballots.paper</extracomment>
        <translation>CRM-Stimmzettel</translation>
    </message>
    <message>
        <source>Tick one box in each row you can answer, and leave the others empty. No name is needed: a word or number of your own as code is enough.</source>
        <extracomment>reports.ballots.paper</extracomment>
        <translation>In jeder Zeile, die sich beantworten lässt, ein Kästchen ankreuzen; die anderen leer lassen. Ein Name ist nicht nötig: Ein Wort oder eine Zahl nach Wahl als Code genügt.</translation>
    </message>
    <message>
        <source>Tick one box in each row you can answer, and leave the others empty. Your name stands beside your answers.</source>
        <extracomment>reports.ballots.paper</extracomment>
        <translation>In jeder Zeile, die sich beantworten lässt, ein Kästchen ankreuzen; die anderen leer lassen. Der Name steht neben den Antworten.</translation>
    </message>
    <message>
        <source>Your code</source>
        <extracomment>reports.ballots.paper</extracomment>
        <translation>Eigener Code</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>reports.ballots.paper</extracomment>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>Your department</source>
        <extracomment>reports.ballots.paper</extracomment>
        <translation>Eigene Abteilung</translation>
    </message>
    <message numerus="yes">
        <source>{n} cross at most.</source>
        <extracomment>reports.ballots.paper; plural: {n} crosses at most.</extracomment>
        <translation>
            <numerusform>Höchstens {n} Kreuz.</numerusform>
            <numerusform>Höchstens {n} Kreuze.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} (continued)</source>
        <extracomment>reports.ballots.paper</extracomment>
        <translation>{name} (Fortsetzung)</translation>
    </message>
</context>
<context>
    <name>reports.ballots.sheet</name>
    <message>
        <source>Criteria</source>
        <extracomment>reports.ballots.sheet</extracomment>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Cards</source>
        <extracomment>reports.ballots.sheet</extracomment>
        <translation>Karten</translation>
    </message>
    <message>
        <source>CRM Ballot</source>
        <extracomment>reports.ballots.sheet</extracomment>
        <translation>CRM-Stimmzettel</translation>
    </message>
    <message>
        <source>More is asked on the tabs {tabs}.</source>
        <extracomment>reports.ballots.sheet</extracomment>
        <translation>Weitere Fragen stehen auf den Blättern {tabs}.</translation>
    </message>
    <message numerus="yes">
        <source>Put an x beside what matters most to you: {n} at most.</source>
        <extracomment>reports.ballots.sheet; plural: Put an x beside what matters most to you: {n} at most.</extracomment>
        <translation>
            <numerusform>Ein x neben das setzen, was am wichtigsten ist: höchstens {n}.</numerusform>
            <numerusform>Ein x neben das setzen, was am wichtigsten ist: höchstens {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a word in each cell you can answer. What you leave empty counts as not answered.</source>
        <extracomment>reports.ballots.sheet</extracomment>
        <translation>In jeder Zelle, die sich beantworten lässt, ein Wort wählen. Was leer bleibt, zählt als nicht beantwortet.</translation>
    </message>
    <message>
        <source>It stands beside your answers. When you send this ballot once more with the same name,</source>
        <extracomment>reports.ballots.sheet</extracomment>
        <translation>Er steht neben den Antworten. Wird dieser Stimmzettel mit demselben Namen noch einmal gesendet,</translation>
    </message>
    <message>
        <source>the later one takes the place of the earlier one, and nothing counts twice.</source>
        <extracomment>reports.ballots.sheet</extracomment>
        <translation>ersetzt der spätere den früheren, und nichts zählt doppelt.</translation>
    </message>
    <message>
        <source>A word or number of your own, not your name. Use the same one whenever you send this ballot</source>
        <extracomment>reports.ballots.sheet</extracomment>
        <translation>Ein Wort oder eine Zahl nach Wahl, nicht der Name. Wird dieser Stimmzettel noch einmal gesendet, bitte denselben</translation>
    </message>
    <message>
        <source>again: the later ballot then takes the place of the earlier one, and nothing counts twice.</source>
        <extracomment>reports.ballots.sheet</extracomment>
        <translation>Code verwenden: Der spätere Stimmzettel ersetzt dann den früheren, und nichts zählt doppelt.</translation>
    </message>
</context>
<context>
    <name>reports.calendar</name>
    <message>
        <source>{organisation} – CRM workshop</source>
        <extracomment>reports.calendar</extracomment>
        <translation>{organisation} – CRM-Workshop</translation>
    </message>
    <message>
        <source>Starts at {time}</source>
        <extracomment>reports.calendar</extracomment>
        <translation>Beginnt um {time}</translation>
    </message>
    <message>
        <source>With {names}</source>
        <extracomment>reports.calendar</extracomment>
        <translation>Mit {names}</translation>
    </message>
</context>
<context>
    <name>reports.charts.bars</name>
    <message>
        <source>No values.</source>
        <extracomment>reports.charts.bars</extracomment>
        <translation>Keine Werte.</translation>
    </message>
</context>
<context>
    <name>reports.charts.bubbles</name>
    <message>
        <source>Where there is no room for it, a label is left out.</source>
        <extracomment>reports.charts.bubbles</extracomment>
        <translation>Wo kein Platz ist, bleibt eine Beschriftung weg.</translation>
    </message>
</context>
<context>
    <name>reports.charts.telling</name>
    <message>
        <source>Bar chart</source>
        <extracomment>reports.charts.telling</extracomment>
        <translation>Balkendiagramm</translation>
    </message>
    <message>
        <source>Line chart</source>
        <extracomment>reports.charts.telling</extracomment>
        <translation>Liniendiagramm</translation>
    </message>
    <message>
        <source>{y} over {x}</source>
        <extracomment>reports.charts.telling</extracomment>
        <translation>{y} über {x}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>reports.charts.telling</extracomment>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>reports.charts.timeline</name>
    <message>
        <source>Milestones</source>
        <extracomment>reports.charts.timeline</extracomment>
        <translation>Meilensteine</translation>
    </message>
</context>
<context>
    <name>reports.export</name>
    <message>
        <source>Workbook</source>
        <extracomment>reports.export</extracomment>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Inventory</source>
        <extracomment>reports.export</extracomment>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>reports.export</extracomment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>reports.export</extracomment>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>no day and no review meeting has a date</source>
        <extracomment>reports.export</extracomment>
        <translation>kein Tag und kein Reviewtermin hat ein Datum</translation>
    </message>
    <message>
        <source>the agenda is empty</source>
        <extracomment>reports.export</extracomment>
        <translation>die Agenda ist leer</translation>
    </message>
    <message>
        <source>there is nothing to ask about</source>
        <extracomment>reports.export</extracomment>
        <translation>es gibt nichts zu fragen</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>reports.export</extracomment>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>no chart has figures</source>
        <extracomment>reports.export</extracomment>
        <translation>kein Diagramm hat Zahlen</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>reports.export</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>This round asks nothing yet, so there is no ballot to make.</source>
        <extracomment>reports.export</extracomment>
        <translation>Diese Runde fragt noch nichts, also gibt es keinen Stimmzettel.</translation>
    </message>
    <message>
        <source>{deliverable}: nothing to make yet, {reason}.</source>
        <extracomment>reports.export</extracomment>
        <translation>{deliverable}: noch nichts zu erstellen, {reason}.</translation>
    </message>
    <message>
        <source>The deliverables could not be written to “{folder}”: {reason}. Choose another folder or make room; what was there before is unchanged.</source>
        <extracomment>reports.export</extracomment>
        <translation>Die Ergebnisdokumente ließen sich nicht nach „{folder}“ schreiben: {reason}. Einen anderen Ordner wählen oder Platz schaffen; was vorher da war, ist unverändert.</translation>
    </message>
</context>
<context>
    <name>reports.inventory.__init__</name>
    <message>
        <source>CRM Application Inventory</source>
        <extracomment>reports.inventory.__init__</extracomment>
        <translation>CRM-Anwendungsinventar</translation>
    </message>
    <message>
        <source>The inventory was not written: it was cancelled.</source>
        <extracomment>reports.inventory.__init__</extracomment>
        <translation>Das Inventar wurde nicht geschrieben: abgebrochen.</translation>
    </message>
    <message>
        <source>Inventory written</source>
        <extracomment>reports.inventory.__init__</extracomment>
        <translation>Inventar geschrieben</translation>
    </message>
</context>
<context>
    <name>reports.inventory.instructions</name>
    <message>
        <source>Look for your department and correct its headcount. If it is missing, add it in the next row.</source>
        <extracomment>reports.inventory.instructions</extracomment>
        <translation>Die eigene Abteilung suchen und die Personenzahl berichtigen. Fehlt sie, in der nächsten Zeile ergänzen.</translation>
    </message>
    <message>
        <source>Find your department's column. For each process it has a part in, choose how satisfied it is with the CRM. Leave all other processes empty. If no column bears its name, write the name over “Department 1”, or over a heading in the next free column.</source>
        <extracomment>reports.inventory.instructions</extracomment>
        <translation>Die Spalte der eigenen Abteilung suchen. Für jeden Prozess, an dem sie beteiligt ist, wählen, wie zufrieden sie mit dem CRM ist. Alle anderen Prozesse leer lassen. Trägt keine Spalte ihren Namen, ihn über „Abteilung 1“ schreiben oder über eine Überschrift in der nächsten freien Spalte.</translation>
    </message>
    <message>
        <source>Name the applications that each process runs on, parted by semicolons, and choose how good its data is. What others have filled in already, change only if you know better.</source>
        <extracomment>reports.inventory.instructions</extracomment>
        <translation>Die Anwendungen eintragen, auf denen jeder Prozess läuft, getrennt durch Semikolon, und wählen, wie gut seine Daten sind. Was andere schon ausgefüllt haben, nur bei besserem Wissen ändern.</translation>
    </message>
    <message>
        <source>Complete what you know about your applications. Add those that are missing, one a row.</source>
        <extracomment>reports.inventory.instructions</extracomment>
        <translation>Ergänzen, was über die eigenen Anwendungen bekannt ist. Fehlende hinzufügen, eine je Zeile.</translation>
    </message>
    <message>
        <source>Add how data moves between applications, by hand as well: an export that somebody mails counts.</source>
        <extracomment>reports.inventory.instructions</extracomment>
        <translation>Ergänzen, wie Daten zwischen Anwendungen wandern, auch von Hand: Ein gemailter Export zählt.</translation>
    </message>
    <message>
        <source>Rows may be sorted, filtered and added, and columns moved. Please keep the names of sheets and headings.</source>
        <extracomment>reports.inventory.instructions</extracomment>
        <translation>Zeilen dürfen sortiert, gefiltert und ergänzt, Spalten verschoben werden. Die Namen der Blätter und die Überschriften bitte lassen.</translation>
    </message>
    <message>
        <source>An empty cell says nothing: nobody counts it. You need not fill in what you do not know.</source>
        <extracomment>reports.inventory.instructions</extracomment>
        <translation>Eine leere Zelle sagt nichts: Niemand zählt sie. Was nicht bekannt ist, muss nicht ausgefüllt werden.</translation>
    </message>
    <message>
        <source>Answers in italics come from ballots; one that you replace becomes the department's own.</source>
        <extracomment>reports.inventory.instructions</extracomment>
        <translation>Kursive Antworten stammen aus Stimmzetteln; wird eine ersetzt, gilt sie als Antwort der Abteilung.</translation>
    </message>
    <message>
        <source>The facilitator sees each difference, and decides what is taken in.</source>
        <extracomment>reports.inventory.instructions</extracomment>
        <translation>Die Moderation sieht jeden Unterschied und entscheidet, was übernommen wird.</translation>
    </message>
    <message>
        <source>Filled in by the departments before the workshop, brought in by the facilitator.</source>
        <extracomment>reports.inventory.instructions</extracomment>
        <translation>Von den Abteilungen vor dem Workshop ausgefüllt, von der Moderation eingelesen.</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <extracomment>reports.inventory.instructions</extracomment>
        <translation>Qualität der Daten</translation>
    </message>
    <message>
        <source>Workshop begins</source>
        <extracomment>reports.inventory.instructions</extracomment>
        <translation>Workshop beginnt</translation>
    </message>
    <message>
        <source>Return it to</source>
        <extracomment>reports.inventory.instructions</extracomment>
        <translation>Zurück an</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <extracomment>reports.inventory.instructions</extracomment>
        <translation>Ausgefüllt von</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <extracomment>reports.inventory.instructions</extracomment>
        <translation>So wird es ausgefüllt</translation>
    </message>
    <message>
        <source>Words to choose from</source>
        <extracomment>reports.inventory.instructions</extracomment>
        <translation>Wörter zur Auswahl</translation>
    </message>
</context>
<context>
    <name>reports.inventory.sheets</name>
    <message>
        <source>Who works with the CRM, and how many they are. Add a department in the next empty row.</source>
        <extracomment>reports.inventory.sheets</extracomment>
        <translation>Wer mit dem CRM arbeitet und wie viele es sind. Eine fehlende Abteilung in der nächsten leeren Zeile ergänzen.</translation>
    </message>
    <message>
        <source>Choose in your department's column how satisfied it is with the CRM in each process it has a part in.</source>
        <extracomment>reports.inventory.sheets</extracomment>
        <translation>In der Spalte der eigenen Abteilung wählen, wie zufrieden sie mit dem CRM bei jedem Prozess ist, an dem sie beteiligt ist.</translation>
    </message>
    <message>
        <source>Everything that runs today, also spreadsheets that somebody depends on.</source>
        <extracomment>reports.inventory.sheets</extracomment>
        <translation>Alles, was heute läuft, auch Tabellen, auf die sich jemand verlässt.</translation>
    </message>
    <message>
        <source>Which data moves from where to where, how, and whether it can be relied on.</source>
        <extracomment>reports.inventory.sheets</extracomment>
        <translation>Welche Daten von wo nach wo wandern, wie, und ob darauf Verlass ist.</translation>
    </message>
    <message>
        <source>Satisfaction by department</source>
        <extracomment>reports.inventory.sheets</extracomment>
        <translation>Zufriedenheit nach Abteilung</translation>
    </message>
</context>
<context>
    <name>reports.inventory.tables</name>
    <message>
        <source>The applications this process runs on, parted by semicolons.</source>
        <extracomment>reports.inventory.tables</extracomment>
        <translation>Die Anwendungen, auf denen dieser Prozess läuft, getrennt durch Semikolon.</translation>
    </message>
    <message>
        <source>Respondents so far</source>
        <extracomment>reports.inventory.tables</extracomment>
        <translation>Antwortende bisher</translation>
    </message>
    <message>
        <source>One row for each application that somebody works with.</source>
        <extracomment>reports.inventory.tables</extracomment>
        <translation>Eine Zeile für jede Anwendung, mit der jemand arbeitet.</translation>
    </message>
    <message>
        <source>How satisfied the department is with the CRM in this process; empty if it has no part in it.</source>
        <extracomment>reports.inventory.tables</extracomment>
        <translation>Wie zufrieden die Abteilung mit dem CRM bei diesem Prozess ist; leer, wenn sie nicht beteiligt ist.</translation>
    </message>
    <message>
        <source>Department {number}</source>
        <extracomment>reports.inventory.tables</extracomment>
        <translation>Abteilung {number}</translation>
    </message>
</context>
<context>
    <name>reports.pdf.agenda</name>
    <message>
        <source>Drawing the agenda</source>
        <extracomment>reports.pdf.agenda</extracomment>
        <translation>Agenda wird gezeichnet</translation>
    </message>
    <message>
        <source>CRM workshop agenda</source>
        <extracomment>reports.pdf.agenda</extracomment>
        <translation>Agenda des CRM-Workshops</translation>
    </message>
    <message>
        <source>Agenda of the five days</source>
        <extracomment>reports.pdf.agenda</extracomment>
        <translation>Agenda der fünf Tage</translation>
    </message>
    <message>
        <source>Created {date} from the workshop file · page 1 of 1</source>
        <extracomment>reports.pdf.agenda</extracomment>
        <translation>Erstellt am {date} aus der Workshopdatei · Seite 1 von 1</translation>
    </message>
    <message>
        <source>Writing the agenda</source>
        <extracomment>reports.pdf.agenda</extracomment>
        <translation>Agenda wird geschrieben</translation>
    </message>
    <message>
        <source>Day {n} · {title}</source>
        <extracomment>reports.pdf.agenda</extracomment>
        <translation>Tag {n} · {title}</translation>
    </message>
    <message>
        <source>{date} · {span}</source>
        <extracomment>reports.pdf.agenda</extracomment>
        <translation>{date} · {span}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>reports.pdf.agenda</extracomment>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>{time} after the day's end at {end}</source>
        <extracomment>reports.pdf.agenda</extracomment>
        <translation>{time} nach dem Ende des Tages um {end}</translation>
    </message>
</context>
<context>
    <name>reports.pdf.appendix</name>
    <message>
        <source>All ratings</source>
        <extracomment>reports.pdf.appendix</extracomment>
        <translation>Alle Bewertungen</translation>
    </message>
    <message>
        <source>No process has been rated.</source>
        <extracomment>reports.pdf.appendix</extracomment>
        <translation>Es wurde kein Prozess bewertet.</translation>
    </message>
    <message>
        <source>An asterisk marks a value that no decision of the group stands behind: the low median of the ballots was taken instead. A dash means that nobody rated, “few” that too few answered anonymously to show it.</source>
        <extracomment>reports.pdf.appendix</extracomment>
        <translation>Ein Stern kennzeichnet einen Wert, hinter dem keine Entscheidung der Gruppe steht: An ihrer Stelle steht der niedrigere Median der Stimmzettel. Ein Strich heißt, dass niemand bewertet hat; „wenige“, dass zu wenige anonym geantwortet haben, um es zu zeigen.</translation>
    </message>
    <message>
        <source>Ratings and priorities</source>
        <extracomment>reports.pdf.appendix</extracomment>
        <translation>Bewertungen und Prioritäten</translation>
    </message>
    <message numerus="yes">
        <source>{n} process without any rating</source>
        <extracomment>reports.pdf.appendix; plural: {n} processes without any rating</extracomment>
        <translation>
            <numerusform>{n} Prozess ohne jede Bewertung</numerusform>
            <numerusform>{n} Prozesse ohne jede Bewertung</numerusform>
        </translation>
    </message>
    <message>
        <source>few</source>
        <extracomment>reports.pdf.appendix</extracomment>
        <translation>wenige</translation>
    </message>
    <message>
        <source>{question}, answers</source>
        <extracomment>reports.pdf.appendix</extracomment>
        <translation>{question}, Antworten</translation>
    </message>
    <message>
        <source>Answers: how many, their mean, and how far they agree (0 to 1)</source>
        <extracomment>reports.pdf.appendix</extracomment>
        <translation>Antworten: wie viele, ihr Mittelwert und wie weit sie sich einig sind (0 bis 1)</translation>
    </message>
    <message>
        <source>anonymous</source>
        <extracomment>reports.pdf.appendix</extracomment>
        <translation>anonym</translation>
    </message>
    <message>
        <source>named</source>
        <extracomment>reports.pdf.appendix</extracomment>
        <translation>namentlich</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>reports.pdf.appendix</extracomment>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>reports.pdf.back</name>
    <message>
        <source>With your signature you confirm that the results of the workshop are set down correctly in this report, and you carry the decisions and the roadmap.</source>
        <extracomment>reports.pdf.back</extracomment>
        <translation>Die Unterschrift bestätigt, dass dieser Bericht die Ergebnisse des Workshops richtig wiedergibt und die Entscheidungen und die Roadmap mitgetragen werden.</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <extracomment>reports.pdf.back</extracomment>
        <translation>Noch nicht entschieden</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>reports.pdf.back</extracomment>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Place and date</source>
        <extracomment>reports.pdf.back</extracomment>
        <translation>Ort und Datum</translation>
    </message>
</context>
<context>
    <name>reports.pdf.book</name>
    <message>
        <source>Page {number} of {count}</source>
        <extracomment>reports.pdf.book</extracomment>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>The report was cancelled; nothing was written.</source>
        <extracomment>reports.pdf.book</extracomment>
        <translation>Der Bericht wurde abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>CRM optimisation workshop</source>
        <extracomment>reports.pdf.book</extracomment>
        <translation>Workshop zur CRM-Optimierung</translation>
    </message>
</context>
<context>
    <name>reports.pdf.digest</name>
    <message numerus="yes">
        <source>{n} more process stands in the appendix.</source>
        <extracomment>reports.pdf.digest; plural: {n} more processes stand in the appendix.</extracomment>
        <translation>
            <numerusform>{n} weiterer Prozess steht im Anhang.</numerusform>
            <numerusform>{n} weitere Prozesse stehen im Anhang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reports.pdf.executive</name>
    <message>
        <source>Summary</source>
        <extracomment>reports.pdf.executive</extracomment>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Nothing has been rated, found or planned.</source>
        <extracomment>reports.pdf.executive</extracomment>
        <translation>Nichts wurde bewertet, festgestellt oder geplant.</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <extracomment>reports.pdf.executive</extracomment>
        <translation>{some} von {all}</translation>
    </message>
    <message>
        <source>processes rated</source>
        <extracomment>reports.pdf.executive</extracomment>
        <translation>Prozesse bewertet</translation>
    </message>
    <message>
        <source>processes of high priority</source>
        <extracomment>reports.pdf.executive</extracomment>
        <translation>Prozesse mit hoher Priorität</translation>
    </message>
    <message>
        <source>vendor score</source>
        <extracomment>reports.pdf.executive</extracomment>
        <translation>Wertung des Anbieters</translation>
    </message>
    <message>
        <source>vendor score, benchmark {points}</source>
        <extracomment>reports.pdf.executive</extracomment>
        <translation>Wertung (Vergleich {points})</translation>
    </message>
    <message>
        <source>initiative</source>
        <extracomment>reports.pdf.executive</extracomment>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>initiatives</source>
        <extracomment>reports.pdf.executive</extracomment>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>First priorities</source>
        <extracomment>reports.pdf.executive</extracomment>
        <translation>Erste Prioritäten</translation>
    </message>
    <message>
        <source>Satisfaction of the departments, 1 to 5</source>
        <extracomment>reports.pdf.executive</extracomment>
        <translation>Zufriedenheit der Abteilungen, 1 bis 5</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more department, more satisfied</source>
        <extracomment>reports.pdf.executive; plural: and {n} more departments, more satisfied</extracomment>
        <translation>
            <numerusform>und {n} weitere, zufriedenere Abteilung</numerusform>
            <numerusform>und {n} weitere, zufriedenere Abteilungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan</source>
        <extracomment>reports.pdf.executive</extracomment>
        <translation>Der Plan</translation>
    </message>
    <message numerus="yes">
        <source>{n} initiative</source>
        <extracomment>reports.pdf.executive; plural: {n} initiatives</extracomment>
        <translation>
            <numerusform>{n} Maßnahme</numerusform>
            <numerusform>{n} Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>CRM cost a year</source>
        <extracomment>reports.pdf.executive</extracomment>
        <translation>CRM-Kosten im Jahr</translation>
    </message>
    <message>
        <source>running, a year</source>
        <extracomment>reports.pdf.executive</extracomment>
        <translation>laufend, im Jahr</translation>
    </message>
    <message>
        <source>The money</source>
        <extracomment>reports.pdf.executive</extracomment>
        <translation>Das Geld</translation>
    </message>
    <message>
        <source>payback</source>
        <extracomment>reports.pdf.executive</extracomment>
        <translation>Amortisation</translation>
    </message>
    <message>
        <source>What we ask of the sponsor</source>
        <extracomment>reports.pdf.executive</extracomment>
        <translation>Worum wir den Auftraggeber bitten</translation>
    </message>
</context>
<context>
    <name>reports.pdf.formulas</name>
    <message>
        <source>What nobody rated has no figure and counts nowhere, least of all as zero. The answer “-” (not applicable, not important) is an answer, but leaves every computation.</source>
        <extracomment>reports.pdf.formulas</extracomment>
        <translation>Was niemand bewertet hat, ergibt keine Zahl und zählt nirgends, schon gar nicht als null. Die Antwort „-“ (entfällt, nicht wichtig) ist eine Antwort, fällt aber aus jeder Rechnung.</translation>
    </message>
    <message>
        <source>Gap and need</source>
        <extracomment>reports.pdf.formulas</extracomment>
        <translation>Lücke und Bedarf</translation>
    </message>
    <message>
        <source>Gap = desired state − current state, in steps from −3 to +3. Need = the gap, if it is above zero, divided by 3.</source>
        <extracomment>reports.pdf.formulas</extracomment>
        <translation>Lücke = Soll − Ist, in Stufen von −3 bis +3. Bedarf = die Lücke, wenn sie über null liegt, geteilt durch 3.</translation>
    </message>
    <message>
        <source>Mean over the departments that rated a process, {departments}, from 1 to 5. A department's value is its decision, else the mean of its answers. Dissatisfaction = (5 − satisfaction) / 4.</source>
        <extracomment>reports.pdf.formulas</extracomment>
        <translation>Mittelwert über die Abteilungen, die einen Prozess bewertet haben, {departments}, von 1 bis 5. Der Wert einer Abteilung ist ihre Entscheidung, sonst der Mittelwert ihrer Antworten. Unzufriedenheit = (5 − Zufriedenheit) / 4.</translation>
    </message>
    <message>
        <source>Mean of relevance, accuracy, timeliness and usability as far as rated, from 1 to 5. Deficit = (5 − data quality) / 4.</source>
        <extracomment>reports.pdf.formulas</extracomment>
        <translation>Mittelwert aus Relevanz, Richtigkeit, Aktualität und Nutzbarkeit, soweit bewertet, von 1 bis 5. Defizit = (5 − Datenqualität) / 4.</translation>
    </message>
    <message>
        <source>100 × importance / 4 × ({need} × need + {dissatisfaction} × dissatisfaction + {data} × deficit), the three weights scaled so that those of the known parts add up to 1. High from {high}, medium from {medium}.</source>
        <extracomment>reports.pdf.formulas</extracomment>
        <translation>100 × Wichtigkeit / 4 × ({need} × Bedarf + {dissatisfaction} × Unzufriedenheit + {data} × Defizit), die drei Gewichte so angepasst, dass die der bekannten Teile zusammen 1 ergeben. Hoch ab {high}, mittel ab {medium}.</translation>
    </message>
    <message>
        <source>Firmness of a rank</source>
        <extracomment>reports.pdf.formulas</extracomment>
        <translation>Festigkeit eines Rangs</translation>
    </message>
    <message>
        <source>The share of all weightings of the three parts, in steps of 0.05, that keep a process among the first ten, and the share of 500 draws of as many people from those who answered, each person as often as it comes. Stable from 0.9, contested from 0.5, fragile below; the lower share counts. A department decides alone if the process would change sides without its ballots.</source>
        <extracomment>reports.pdf.formulas</extracomment>
        <translation>Der Anteil aller Gewichtungen der drei Teile in Schritten von 0,05, bei denen ein Prozess unter den ersten zehn bleibt, und der Anteil von 500 Ziehungen ebenso vieler Personen aus denen, die geantwortet haben, jede so oft, wie sie gezogen wird. Stabil ab 0,9, umstritten ab 0,5, darunter wacklig; der kleinere Anteil zählt. Eine Abteilung entscheidet allein, wenn der Prozess ohne ihre Stimmzettel die Seite wechselte.</translation>
    </message>
    <message>
        <source>Consensus after Tastle and Wierman: 1 + Σ share × log₂(1 − |value − mean| / width of the scale). It is 1 if all say the same and 0 if half of the room stands at either end. Below {talk} the room should talk.</source>
        <extracomment>reports.pdf.formulas</extracomment>
        <translation>Konsens nach Tastle und Wierman: 1 + Σ Anteil × log₂(1 − |Wert − Mittelwert| / Breite der Skala). Er ist 1, wenn alle dasselbe sagen, und 0, wenn je die Hälfte an einem Ende steht. Unter {talk} sollte die Runde darüber reden.</translation>
    </message>
    <message>
        <source>Ballots in place of a decision</source>
        <extracomment>reports.pdf.formulas</extracomment>
        <translation>Stimmzettel an Stelle einer Entscheidung</translation>
    </message>
    <message>
        <source>“-” if at least half of the answers are “-”, else the low median of the numbers: the middle one, or the lower of the two in the middle.</source>
        <extracomment>reports.pdf.formulas</extracomment>
        <translation>„-“, wenn mindestens die Hälfte der Antworten „-“ ist, sonst der niedrigere Median der Zahlen: die mittlere, oder die kleinere der beiden mittleren.</translation>
    </message>
    <message>
        <source>Vendor score</source>
        <extracomment>reports.pdf.formulas</extracomment>
        <translation>Wertung des Anbieters</translation>
    </message>
    <message>
        <source>Weighted mean of the criteria, 0 to 100 points. A criterion is flagged if our score is more than {margin} points below the benchmark.</source>
        <extracomment>reports.pdf.formulas</extracomment>
        <translation>Gewichteter Mittelwert der Kriterien, 0 bis 100 Punkte. Ein Kriterium wird markiert, wenn die eigene Wertung mehr als {margin} Punkte unter dem Vergleichswert liegt.</translation>
    </message>
    <message>
        <source>A year's cost = quantity × unit cost × periods a year. What is paid once is counted apart.</source>
        <extracomment>reports.pdf.formulas</extracomment>
        <translation>Kosten eines Jahres = Menge × Einzelpreis × Zeiträume im Jahr. Einmaliges zählt für sich.</translation>
    </message>
    <message>
        <source>Score of an initiative</source>
        <extracomment>reports.pdf.formulas</extracomment>
        <translation>Punktzahl einer Maßnahme</translation>
    </message>
    <message>
        <source>100 × the weighted mean of (criticality − 1) / 4, (ease − 1) / 4 and (impact − 1) / 4, with the weights {criticality} : {ease} : {impact}. Ties go to the higher impact, then the higher criticality, then the title.</source>
        <extracomment>reports.pdf.formulas</extracomment>
        <translation>100 × gewichteter Mittelwert aus (Dringlichkeit − 1) / 4, (Machbarkeit − 1) / 4 und (Wirkung − 1) / 4, mit den Gewichten {criticality} : {ease} : {impact}. Bei Gleichstand entscheiden höhere Wirkung, höhere Dringlichkeit, dann der Titel.</translation>
    </message>
    <message>
        <source>Benefit a year = sum of amounts and of hours saved × rate. First-year net = benefit − one-off − running cost. Payback in months = 12 × one-off / (benefit − running). ROI = first-year net / one-off. Net present value over {years} years at {discount} %.</source>
        <extracomment>reports.pdf.formulas</extracomment>
        <translation>Nutzen im Jahr = Summe aus Beträgen und gesparten Stunden × Satz. Netto im ersten Jahr = Nutzen − einmalige − laufende Kosten. Amortisation in Monaten = 12 × einmalig / (Nutzen − laufend). ROI = Netto im ersten Jahr / einmalig. Kapitalwert über {years} Jahre bei {discount} %.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <extracomment>reports.pdf.formulas</extracomment>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>An initiative starts no earlier than those it depends on have ended. Now is the first quarter of the roadmap, next the two after it, later the rest.</source>
        <extracomment>reports.pdf.formulas</extracomment>
        <translation>Eine Maßnahme beginnt nicht, bevor alle zu Ende sind, von denen sie abhängt. Jetzt ist das erste Quartal der Roadmap, danach die beiden folgenden, später der Rest.</translation>
    </message>
    <message>
        <source>How the figures are computed</source>
        <extracomment>reports.pdf.formulas</extracomment>
        <translation>Wie die Zahlen berechnet sind</translation>
    </message>
    <message>
        <source>weighted by headcount</source>
        <extracomment>reports.pdf.formulas</extracomment>
        <translation>nach Personenzahl gewichtet</translation>
    </message>
    <message>
        <source>each counting the same</source>
        <extracomment>reports.pdf.formulas</extracomment>
        <translation>alle gleich gewichtet</translation>
    </message>
</context>
<context>
    <name>reports.pdf.front</name>
    <message>
        <source>Version of</source>
        <extracomment>reports.pdf.front</extracomment>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>reports.pdf.front</extracomment>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>reports.pdf.report</name>
    <message>
        <source>Setting the pages</source>
        <extracomment>reports.pdf.report</extracomment>
        <translation>Seiten werden gesetzt</translation>
    </message>
    <message>
        <source>CRM optimisation report</source>
        <extracomment>reports.pdf.report</extracomment>
        <translation>Bericht zur CRM-Optimierung</translation>
    </message>
    <message>
        <source>Results of the workshop</source>
        <extracomment>reports.pdf.report</extracomment>
        <translation>Ergebnisse des Workshops</translation>
    </message>
    <message>
        <source>Day {number}: {title}</source>
        <extracomment>reports.pdf.report</extracomment>
        <translation>Tag {number}: {title}</translation>
    </message>
    <message>
        <source>Nothing was recorded for {names}.</source>
        <extracomment>reports.pdf.report</extracomment>
        <translation>Nichts festgehalten zu {names}.</translation>
    </message>
</context>
<context>
    <name>reports.pdf.roadmap</name>
    <message>
        <source>Drawing the roadmap</source>
        <extracomment>reports.pdf.roadmap</extracomment>
        <translation>Roadmap wird gezeichnet</translation>
    </message>
    <message>
        <source>CRM optimisation roadmap</source>
        <extracomment>reports.pdf.roadmap</extracomment>
        <translation>Roadmap zur CRM-Optimierung</translation>
    </message>
    <message>
        <source>Roadmap on one page</source>
        <extracomment>reports.pdf.roadmap</extracomment>
        <translation>Roadmap auf einer Seite</translation>
    </message>
    <message>
        <source>Writing the roadmap</source>
        <extracomment>reports.pdf.roadmap</extracomment>
        <translation>Roadmap wird geschrieben</translation>
    </message>
    <message>
        <source>Workshop {dates}</source>
        <extracomment>reports.pdf.roadmap</extracomment>
        <translation>Workshop {dates}</translation>
    </message>
    <message numerus="yes">
        <source>Signed off by {name} and {n} other</source>
        <extracomment>reports.pdf.roadmap; plural: Signed off by {name} and {n} others</extracomment>
        <translation>
            <numerusform>Freigegeben von {name} und {n} weiterer Person</numerusform>
            <numerusform>Freigegeben von {name} und {n} weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed off by {name} on {date}</source>
        <extracomment>reports.pdf.roadmap</extracomment>
        <translation>Freigegeben von {name} am {date}</translation>
    </message>
    <message>
        <source>Signed off by {name}</source>
        <extracomment>reports.pdf.roadmap</extracomment>
        <translation>Freigegeben von {name}</translation>
    </message>
    <message numerus="yes">
        <source>from {n} rated process</source>
        <extracomment>reports.pdf.roadmap; plural: from {n} rated processes</extracomment>
        <translation>
            <numerusform>aus {n} bewertetem Prozess</numerusform>
            <numerusform>aus {n} bewerteten Prozessen</numerusform>
        </translation>
    </message>
    <message>
        <source>yearly benefit, expected</source>
        <extracomment>reports.pdf.roadmap</extracomment>
        <translation>erwarteter Nutzen im Jahr</translation>
    </message>
    <message>
        <source>first priorities are stable</source>
        <extracomment>reports.pdf.roadmap</extracomment>
        <translation>erste Prioritäten sind stabil</translation>
    </message>
    <message>
        <source>No initiative has a date</source>
        <extracomment>reports.pdf.roadmap</extracomment>
        <translation>Keine Maßnahme hat ein Datum</translation>
    </message>
    <message numerus="yes">
        <source>{n} initiative is recorded, without a start and a length.</source>
        <extracomment>reports.pdf.roadmap; plural: {n} initiatives are recorded, without a start and a length.</extracomment>
        <translation>
            <numerusform>{n} Maßnahme ist festgehalten, ohne Start und Dauer.</numerusform>
            <numerusform>{n} Maßnahmen sind festgehalten, ohne Start und Dauer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No initiative is recorded</source>
        <extracomment>reports.pdf.roadmap</extracomment>
        <translation>Keine Maßnahme ist festgehalten</translation>
    </message>
    <message>
        <source>The roadmap has nothing to show.</source>
        <extracomment>reports.pdf.roadmap</extracomment>
        <translation>Die Roadmap hat nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Why these first</source>
        <extracomment>reports.pdf.roadmap</extracomment>
        <translation>Warum diese zuerst</translation>
    </message>
    <message>
        <source>What could change the order</source>
        <extracomment>reports.pdf.roadmap</extracomment>
        <translation>Was die Reihenfolge ändern könnte</translation>
    </message>
</context>
<context>
    <name>reports.pdf.story</name>
    <message>
        <source>{n} months</source>
        <extracomment>reports.pdf.story</extracomment>
        <translation>{n} Monate</translation>
    </message>
    <message>
        <source>“{title}” has the highest score, {points} of 100: criticality {criticality}, ease {ease}, impact {impact}.</source>
        <extracomment>reports.pdf.story</extracomment>
        <translation>„{title}“ hat die höchste Punktzahl, {points} von 100: Dringlichkeit {criticality}, Machbarkeit {ease}, Wirkung {impact}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} other initiative waits for it.</source>
        <extracomment>reports.pdf.story; plural: {n} other initiatives wait for it.</extracomment>
        <translation>
            <numerusform>{n} weitere Maßnahme wartet darauf.</numerusform>
            <numerusform>{n} weitere Maßnahmen warten darauf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} other initiative waits for “{title}”.</source>
        <extracomment>reports.pdf.story; plural: {n} other initiatives wait for “{title}”.</extracomment>
        <translation>
            <numerusform>{n} weitere Maßnahme wartet auf „{title}“.</numerusform>
            <numerusform>{n} weitere Maßnahmen warten auf „{title}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>The processes with the highest priority: {names}.</source>
        <extracomment>reports.pdf.story</extracomment>
        <translation>Die Prozesse mit der höchsten Priorität: {names}.</translation>
    </message>
    <message>
        <source>{what}, by {date}.</source>
        <extracomment>reports.pdf.story</extracomment>
        <translation>{what}, bis {date}.</translation>
    </message>
    <message>
        <source>{days} person-days</source>
        <extracomment>reports.pdf.story</extracomment>
        <translation>{days} Personentage</translation>
    </message>
    <message>
        <source>{money} and {days}</source>
        <extracomment>reports.pdf.story</extracomment>
        <translation>{money} und {days}</translation>
    </message>
    <message numerus="yes">
        <source>Release {what} for the initiative of the first quarter.</source>
        <extracomment>reports.pdf.story; plural: Release {what} for the {n} initiatives of the first quarter.</extracomment>
        <translation>
            <numerusform>{what} für die Maßnahme des ersten Quartals freigeben.</numerusform>
            <numerusform>{what} für die {n} Maßnahmen des ersten Quartals freigeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name an owner for {names}.</source>
        <extracomment>reports.pdf.story</extracomment>
        <translation>Verantwortliche benennen für {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Name an owner for {n} initiative.</source>
        <extracomment>reports.pdf.story; plural: Name an owner for {n} initiatives.</extracomment>
        <translation>
            <numerusform>Verantwortliche benennen für {n} Maßnahme.</numerusform>
            <numerusform>Verantwortliche benennen für {n} Maßnahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Collect the sign-off of {names}.</source>
        <extracomment>reports.pdf.story</extracomment>
        <translation>Die Freigabe von {names} einholen.</translation>
    </message>
    <message>
        <source>{name} (rank {rank}) is {verdict}.</source>
        <extracomment>reports.pdf.story</extracomment>
        <translation>{name} (Rang {rank}) ist {verdict}.</translation>
    </message>
    <message>
        <source>{name} rests on ballots without a decision.</source>
        <extracomment>reports.pdf.story</extracomment>
        <translation>{name} beruht auf Stimmzetteln ohne Entscheidung.</translation>
    </message>
    <message>
        <source>{count} processes of the first {n} rest on ballots without a decision, such as {names}.</source>
        <extracomment>reports.pdf.story</extracomment>
        <translation>{count} Prozesse der ersten {n} beruhen auf Stimmzetteln ohne Entscheidung, etwa {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} process is not fully rated yet.</source>
        <extracomment>reports.pdf.story; plural: {n} processes are not fully rated yet.</extracomment>
        <translation>
            <numerusform>{n} Prozess ist noch nicht vollständig bewertet.</numerusform>
            <numerusform>{n} Prozesse sind noch nicht vollständig bewertet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reports.summary</name>
    <message>
        <source>{organisation}, from {date}</source>
        <extracomment>reports.summary</extracomment>
        <translation>{organisation}, ab {date}</translation>
    </message>
    <message>
        <source>nothing entered yet</source>
        <extracomment>reports.summary</extracomment>
        <translation>noch nichts eingetragen</translation>
    </message>
    <message>
        <source>Progress: {states}</source>
        <extracomment>reports.summary</extracomment>
        <translation>Fortschritt: {states}</translation>
    </message>
    <message numerus="yes">
        <source>Priorities ({n} process ranked)</source>
        <extracomment>reports.summary; plural: Priorities ({n} processes ranked)</extracomment>
        <translation>
            <numerusform>Prioritäten ({n} Prozess in der Rangfolge)</numerusform>
            <numerusform>Prioritäten ({n} Prozesse in der Rangfolge)</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>reports.summary</extracomment>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Initiatives ({count})</source>
        <extracomment>reports.summary</extracomment>
        <translation>Maßnahmen ({count})</translation>
    </message>
    <message>
        <source>Product {name}: own score {own}, benchmark {benchmark}</source>
        <extracomment>reports.summary</extracomment>
        <translation>Produkt {name}: eigene Wertung {own}, Vergleichswert {benchmark}</translation>
    </message>
    <message>
        <source>Costs: {yearly} a year, {one_off} one-off</source>
        <extracomment>reports.summary</extracomment>
        <translation>Kosten: {yearly} im Jahr, {one_off} einmalig</translation>
    </message>
</context>
<context>
    <name>reports.workbook.__init__</name>
    <message>
        <source>The workbook was not written: it was cancelled.</source>
        <extracomment>reports.workbook.__init__</extracomment>
        <translation>Die Arbeitsmappe wurde nicht geschrieben: abgebrochen.</translation>
    </message>
    <message>
        <source>Workbook written</source>
        <extracomment>reports.workbook.__init__</extracomment>
        <translation>Arbeitsmappe geschrieben</translation>
    </message>
    <message>
        <source>Business model</source>
        <extracomment>reports.workbook.__init__</extracomment>
        <translation>Geschäftsmodell</translation>
    </message>
    <message>
        <source>Process importance</source>
        <extracomment>reports.workbook.__init__</extracomment>
        <translation>Prozesswichtigkeit</translation>
    </message>
    <message>
        <source>Process assessment</source>
        <extracomment>reports.workbook.__init__</extracomment>
        <translation>Prozessbewertung</translation>
    </message>
    <message>
        <source>Vendors</source>
        <extracomment>reports.workbook.__init__</extracomment>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Priorities</source>
        <extracomment>reports.workbook.__init__</extracomment>
        <translation>Prioritäten</translation>
    </message>
    <message>
        <source>Framework</source>
        <extracomment>reports.workbook.__init__</extracomment>
        <translation>Referenzrahmen</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>reports.workbook.__init__</extracomment>
        <translation>Wird gespeichert</translation>
    </message>
</context>
<context>
    <name>reports.workbook.book</name>
    <message>
        <source>Not on the scale</source>
        <extracomment>reports.workbook.book</extracomment>
        <translation>Nicht auf der Skala</translation>
    </message>
    <message>
        <source>Enter a number from {low} to {high}, or leave the cell empty.</source>
        <extracomment>reports.workbook.book</extracomment>
        <translation>Eine Zahl von {low} bis {high} eingeben oder die Zelle leer lassen.</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <extracomment>reports.workbook.book</extracomment>
        <translation>Nicht in der Liste</translation>
    </message>
    <message>
        <source>Choose a word from the list, or leave the cell empty.</source>
        <extracomment>reports.workbook.book</extracomment>
        <translation>Ein Wort aus der Liste wählen oder die Zelle leer lassen.</translation>
    </message>
</context>
<context>
    <name>reports.workbook.costs</name>
    <message>
        <source>Costs were left out of this workshop.</source>
        <extracomment>reports.workbook.costs</extracomment>
        <translation>Die Kosten wurden in diesem Workshop ausgelassen.</translation>
    </message>
    <message>
        <source>What the CRM landscape costs. Change quantity, unit cost or period and the totals follow.</source>
        <extracomment>reports.workbook.costs</extracomment>
        <translation>Was die CRM-Landschaft kostet. Wer Menge, Einzelpreis oder Zeitraum ändert, ändert die Summen mit.</translation>
    </message>
    <message>
        <source>Yearly cost per kind</source>
        <extracomment>reports.workbook.costs</extracomment>
        <translation>Jahreskosten nach Art</translation>
    </message>
    <message>
        <source>Per kind</source>
        <extracomment>reports.workbook.costs</extracomment>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Per application and user</source>
        <extracomment>reports.workbook.costs</extracomment>
        <translation>Je Anwendung und Nutzer</translation>
    </message>
</context>
<context>
    <name>reports.workbook.framework</name>
    <message>
        <source>Every process of this workshop; fold and unfold levels with the signs at the left.</source>
        <extracomment>reports.workbook.framework</extracomment>
        <translation>Alle Prozesse dieses Workshops; die Ebenen lassen sich mit den Zeichen links auf- und zuklappen.</translation>
    </message>
</context>
<context>
    <name>reports.workbook.priorities</name>
    <message>
        <source>What to improve first: priority 0 to 100 from importance, gap, dissatisfaction and data quality. Change ratings on tabs 4 and 5 or the weights here, and the order follows.</source>
        <extracomment>reports.workbook.priorities</extracomment>
        <translation>Was zuerst besser werden soll: Priorität 0 bis 100 aus Wichtigkeit, Lücke, Unzufriedenheit und Datenqualität. Werden Bewertungen auf den Blättern 4 und 5 oder hier die Gewichte geändert, folgt die Reihenfolge.</translation>
    </message>
    <message>
        <source>High from</source>
        <extracomment>reports.workbook.priorities</extracomment>
        <translation>Hoch ab</translation>
    </message>
    <message>
        <source>Medium from</source>
        <extracomment>reports.workbook.priorities</extracomment>
        <translation>Mittel ab</translation>
    </message>
    <message>
        <source>How the order comes about</source>
        <extracomment>reports.workbook.priorities</extracomment>
        <translation>Wie die Reihenfolge entsteht</translation>
    </message>
    <message>
        <source>The first {count} processes by priority</source>
        <extracomment>reports.workbook.priorities</extracomment>
        <translation>Die ersten {count} Prozesse nach Priorität</translation>
    </message>
</context>
<context>
    <name>reports.workbook.ratings</name>
    <message>
        <source>Where too few people of a department answered anonymously, its cell is empty; this figure counts their answers all the same.</source>
        <extracomment>reports.workbook.ratings</extracomment>
        <translation>Wo zu wenige Personen einer Abteilung anonym geantwortet haben, bleibt ihre Zelle leer; diese Zahl berücksichtigt ihre Antworten trotzdem.</translation>
    </message>
    <message>
        <source>How much the business depends on each process. Change a word here and tabs 5 and 7 follow.</source>
        <extracomment>reports.workbook.ratings</extracomment>
        <translation>Wie stark das Geschäft von jedem Prozess abhängt. Wird hier ein Wort geändert, folgen die Blätter 5 und 7.</translation>
    </message>
    <message>
        <source>Talk about it below</source>
        <extracomment>reports.workbook.ratings</extracomment>
        <translation>Besprechen unter</translation>
    </message>
    <message>
        <source>How each process works today and should work, how satisfied each department is (5 extremely satisfied, 1 extremely dissatisfied), and how good its data are.</source>
        <extracomment>reports.workbook.ratings</extracomment>
        <translation>Wie jeder Prozess heute läuft und laufen sollte, wie zufrieden jede Abteilung ist (5 sehr zufrieden, 1 sehr unzufrieden) und wie gut seine Daten sind.</translation>
    </message>
    <message>
        <source>Mean satisfaction per department (1 to 5)</source>
        <extracomment>reports.workbook.ratings</extracomment>
        <translation>Mittlere Zufriedenheit je Abteilung (1 bis 5)</translation>
    </message>
    <message>
        <source>Mean satisfaction</source>
        <extracomment>reports.workbook.ratings</extracomment>
        <translation>Mittlere Zufriedenheit</translation>
    </message>
</context>
<context>
    <name>reports.workbook.roadmap</name>
    <message>
        <source>What we will do, best score first. Ratings, planned start, length and money can be changed; scores, dates and returns follow. Filter as you like, but do not sort: dates refer to the rows they wait for.</source>
        <extracomment>reports.workbook.roadmap</extracomment>
        <translation>Was wir tun werden, die höchste Punktzahl zuerst. Bewertungen, geplanter Start, Dauer und Geld lassen sich ändern; Punktzahlen, Termine und Erträge folgen. Filtern geht, Sortieren nicht: Termine verweisen auf die Zeilen, auf die sie warten.</translation>
    </message>
    <message>
        <source>The first {count} initiatives by score</source>
        <extracomment>reports.workbook.roadmap</extracomment>
        <translation>Die ersten {count} Maßnahmen nach Punktzahl</translation>
    </message>
    <message>
        <source>Years in the NPV</source>
        <extracomment>reports.workbook.roadmap</extracomment>
        <translation>Jahre im Kapitalwert</translation>
    </message>
</context>
<context>
    <name>reports.workbook.strategy</name>
    <message>
        <source>Drivers: what pushes us</source>
        <extracomment>reports.workbook.strategy</extracomment>
        <translation>Treiber: was uns drängt</translation>
    </message>
    <message>
        <source>Barriers: what holds us back</source>
        <extracomment>reports.workbook.strategy</extracomment>
        <translation>Hürden: was uns aufhält</translation>
    </message>
    <message>
        <source>Enablers: what we gain and what carries us</source>
        <extracomment>reports.workbook.strategy</extracomment>
        <translation>Erfolgsfaktoren: was wir gewinnen und was uns trägt</translation>
    </message>
    <message>
        <source>What drives us, what stands in the way and what we gain: the room's cards, most votes first.</source>
        <extracomment>reports.workbook.strategy</extracomment>
        <translation>Was uns treibt, was im Weg steht und was wir gewinnen: die Karten der Runde, die meisten Stimmen zuerst.</translation>
    </message>
    <message>
        <source>Where the organisation wants to go, and what the CRM must do for it.</source>
        <extracomment>reports.workbook.strategy</extracomment>
        <translation>Wohin die Organisation will und was das CRM dafür leisten muss.</translation>
    </message>
</context>
<context>
    <name>reports.workbook.team</name>
    <message>
        <source>Who does the work, who decides, and what each of them brings.</source>
        <extracomment>reports.workbook.team</extracomment>
        <translation>Wer die Arbeit macht, wer entscheidet und was alle mitbringen.</translation>
    </message>
</context>
<context>
    <name>reports.workbook.vendors</name>
    <message>
        <source>How we score our CRM products (0 to 100 points) against published scores; a criterion is flagged when it falls short of the benchmark by more than the margin.</source>
        <extracomment>reports.workbook.vendors</extracomment>
        <translation>Wie wir unsere CRM-Produkte bewerten (0 bis 100 Punkte), verglichen mit veröffentlichten Wertungen; ein Kriterium wird markiert, wenn es um mehr als den Spielraum unter dem Vergleichswert liegt.</translation>
    </message>
    <message>
        <source>Flag margin in points</source>
        <extracomment>reports.workbook.vendors</extracomment>
        <translation>Spielraum bis zur Markierung, in Punkten</translation>
    </message>
    <message>
        <source>Weighted means</source>
        <extracomment>reports.workbook.vendors</extracomment>
        <translation>Gewichtete Mittelwerte</translation>
    </message>
    <message>
        <source>{product}: own score and benchmark</source>
        <extracomment>reports.workbook.vendors</extracomment>
        <translation>{product}: eigene Wertung und Vergleichswert</translation>
    </message>
</context>
</TS>
