<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
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
        <source>An asterisk marks a value that no decision of the group stands behind: the low median of the ballots was taken instead. A dash means that nobody rated.</source>
        <extracomment>reports.pdf.appendix</extracomment>
        <translation>Ein Stern kennzeichnet einen Wert, hinter dem keine Entscheidung der Gruppe steht: An ihrer Stelle steht der niedrigere Median der Stimmzettel. Ein Strich heißt, dass niemand bewertet hat.</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>reports.pdf.appendix</extracomment>
        <translation>weggelassen</translation>
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
        <source>All</source>
        <extracomment>reports.pdf.appendix</extracomment>
        <translation>Alle</translation>
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
        <source>all</source>
        <extracomment>reports.pdf.appendix</extracomment>
        <translation>alle</translation>
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
        <source>Share of weightings</source>
        <extracomment>reports.pdf.appendix</extracomment>
        <translation>Anteil der Gewichtungen</translation>
    </message>
    <message>
        <source>Firmness</source>
        <extracomment>reports.pdf.appendix</extracomment>
        <translation>Festigkeit</translation>
    </message>
    <message>
        <source>Leaves the first ranks if</source>
        <extracomment>reports.pdf.appendix</extracomment>
        <translation>Fällt aus den ersten Rängen, wenn</translation>
    </message>
    <message>
        <source>How firm the order is</source>
        <extracomment>reports.pdf.appendix</extracomment>
        <translation>Wie fest die Reihenfolge ist</translation>
    </message>
    <message>
        <source>The share of all weightings of gap, dissatisfaction and data quality, in steps of 0.05, that keep a process among the first {n}. Stable from 0.9, contested from 0.5, fragile below.</source>
        <extracomment>reports.pdf.appendix</extracomment>
        <translation>Der Anteil aller Gewichtungen von Lücke, Unzufriedenheit und Datenqualität, in Schritten von 0,05, bei denen ein Prozess unter den ersten {n} bleibt. Stabil ab 0,9, umstritten ab 0,5, darunter wacklig.</translation>
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
        <translation>CRM-Optimierungsworkshop</translation>
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
        <translation>Wertung des Anbieters, Vergleichswert {points}</translation>
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
    <message numerus="yes">
        <source>and {n} more</source>
        <extracomment>reports.pdf.executive; plural: and {n} more</extracomment>
        <translation>
            <numerusform>und {n} weitere</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>CRM cost a year today</source>
        <extracomment>reports.pdf.executive</extracomment>
        <translation>CRM-Kosten im Jahr, heute</translation>
    </message>
    <message>
        <source>benefit a year, expected</source>
        <extracomment>reports.pdf.executive</extracomment>
        <translation>erwarteter Nutzen im Jahr</translation>
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
    <name>reports.pdf.front</name>
    <message>
        <source>Report</source>
        <extracomment>reports.pdf.front</extracomment>
        <translation>Bericht</translation>
    </message>
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
    <name>reports.pdf.rows</name>
    <message>
        <source>{name} (continued)</source>
        <extracomment>reports.pdf.rows</extracomment>
        <translation>{name} (Fortsetzung)</translation>
    </message>
</context>
<context>
    <name>reports.pdf.story</name>
    <message>
        <source>the gap weighs more than {limit}</source>
        <extracomment>reports.pdf.story</extracomment>
        <translation>die Lücke mehr als {limit} wiegt</translation>
    </message>
    <message>
        <source>the gap weighs less than {limit}</source>
        <extracomment>reports.pdf.story</extracomment>
        <translation>die Lücke weniger als {limit} wiegt</translation>
    </message>
    <message>
        <source>dissatisfaction weighs more than {limit}</source>
        <extracomment>reports.pdf.story</extracomment>
        <translation>die Unzufriedenheit mehr als {limit} wiegt</translation>
    </message>
    <message>
        <source>dissatisfaction weighs less than {limit}</source>
        <extracomment>reports.pdf.story</extracomment>
        <translation>die Unzufriedenheit weniger als {limit} wiegt</translation>
    </message>
    <message>
        <source>data quality weighs more than {limit}</source>
        <extracomment>reports.pdf.story</extracomment>
        <translation>die Datenqualität mehr als {limit} wiegt</translation>
    </message>
    <message>
        <source>data quality weighs less than {limit}</source>
        <extracomment>reports.pdf.story</extracomment>
        <translation>die Datenqualität weniger als {limit} wiegt</translation>
    </message>
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
        <source>{name} (rank {rank}) leaves the first {n} if {change}.</source>
        <extracomment>reports.pdf.story</extracomment>
        <translation>{name} (Rang {rank}) fällt aus den ersten {n}, wenn {change}.</translation>
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
    <message>
        <source>{names} and {last}</source>
        <extracomment>reports.pdf.story</extracomment>
        <translation>{names} und {last}</translation>
    </message>
</context>
</TS>
