<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>ui.activity_view</name>
    <message>
        <source>Mark done</source>
        <extracomment>ui.activity_view</extracomment>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Parts of this activity</source>
        <extracomment>ui.activity_view</extracomment>
        <translation>Teile dieser Aktivität</translation>
    </message>
    <message>
        <source>Summary of the page</source>
        <extracomment>ui.activity_view</extracomment>
        <translation>Zusammenfassung der Seite</translation>
    </message>
    <message>
        <source>✓ Done</source>
        <extracomment>ui.activity_view</extracomment>
        <translation>✓ Erledigt</translation>
    </message>
    <message>
        <source>Click to reopen  Ctrl+Shift+D</source>
        <extracomment>ui.activity_view</extracomment>
        <translation>Klick öffnet wieder  Strg+Umschalt+D</translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <extracomment>ui.activity_view</extracomment>
        <translation>Strg+Umschalt+D</translation>
    </message>
    <message>
        <source>reopen {name}</source>
        <extracomment>ui.activity_view</extracomment>
        <translation>{name} wieder öffnen</translation>
    </message>
    <message>
        <source>mark {name} done</source>
        <extracomment>ui.activity_view</extracomment>
        <translation>{name} als erledigt kennzeichnen</translation>
    </message>
</context>
<context>
    <name>ui.agenda_days</name>
    <message>
        <source>{time} too long</source>
        <extracomment>ui.agenda_days</extracomment>
        <translation>{time} zu lang</translation>
    </message>
    <message>
        <source>Today, {standing}</source>
        <extracomment>ui.agenda_days</extracomment>
        <translation>Heute, {standing}</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <extracomment>ui.agenda_days</extracomment>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>{time} free</source>
        <extracomment>ui.agenda_days</extracomment>
        <translation>{time} frei</translation>
    </message>
    <message>
        <source>Just fits</source>
        <extracomment>ui.agenda_days</extracomment>
        <translation>Passt genau</translation>
    </message>
</context>
<context>
    <name>ui.agenda_detail</name>
    <message>
        <source>Time spent</source>
        <extracomment>ui.agenda_detail</extracomment>
        <translation>Verbrauchte Zeit</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <extracomment>ui.agenda_detail</extracomment>
        <translation>Uhr starten</translation>
    </message>
    <message>
        <source>Nobody is listed yet: people are entered with the stakeholders, activity 1.1.1.</source>
        <extracomment>ui.agenda_detail</extracomment>
        <translation>Noch ist niemand eingetragen: Personen stehen bei den Stakeholdern, Aktivität 1.1.1.</translation>
    </message>
    <message>
        <source>All needed are here</source>
        <extracomment>ui.agenda_detail</extracomment>
        <translation>Alle Benötigten sind da</translation>
    </message>
    <message>
        <source>Planned {begin}–{end}</source>
        <extracomment>ui.agenda_detail</extracomment>
        <translation>Geplant {begin}–{end}</translation>
    </message>
    <message>
        <source>began {begin}, stopped {end}</source>
        <extracomment>ui.agenda_detail</extracomment>
        <translation>begonnen {begin}, beendet {end}</translation>
    </message>
    <message>
        <source>began {begin}</source>
        <extracomment>ui.agenda_detail</extracomment>
        <translation>begonnen {begin}</translation>
    </message>
    <message>
        <source>{planned}, {real}</source>
        <extracomment>ui.agenda_detail</extracomment>
        <translation>{planned}, {real}</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui.agenda_detail</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause the timer</source>
        <extracomment>ui.agenda_detail</extracomment>
        <translation>Uhr anhalten</translation>
    </message>
</context>
<context>
    <name>ui.agenda_model</name>
    <message>
        <source>Here</source>
        <extracomment>ui.agenda_model</extracomment>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <extracomment>ui.agenda_model</extracomment>
        <translation>{n} von {total}</translation>
    </message>
    <message>
        <source>until {time}</source>
        <extracomment>ui.agenda_model</extracomment>
        <translation>bis {time}</translation>
    </message>
    <message>
        <source>planned for {time}</source>
        <extracomment>ui.agenda_model</extracomment>
        <translation>geplant für {time}</translation>
    </message>
    <message>
        <source>after the day's end</source>
        <extracomment>ui.agenda_model</extracomment>
        <translation>nach dem Ende des Tages</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>ui.agenda_model</extracomment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>{n} min (+{over})</source>
        <extracomment>ui.agenda_model</extracomment>
        <translation>{n} min (+{over})</translation>
    </message>
</context>
<context>
    <name>ui.agenda_page</name>
    <message>
        <source>Day starts at</source>
        <extracomment>ui.agenda_page</extracomment>
        <translation>Der Tag beginnt um</translation>
    </message>
    <message>
        <source>Day ends at</source>
        <extracomment>ui.agenda_page</extracomment>
        <translation>Der Tag endet um</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <extracomment>ui.agenda_page</extracomment>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>ui.agenda_page</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <extracomment>ui.agenda_page</extracomment>
        <translation>Zur Agenda hinzufügen</translation>
    </message>
    <message>
        <source>People and timer</source>
        <extracomment>ui.agenda_page</extracomment>
        <translation>Personen und Uhr</translation>
    </message>
    <message>
        <source>The agenda says when what is done. Lay out the method's activities, then move them about.</source>
        <extracomment>ui.agenda_page</extracomment>
        <translation>Die Agenda sagt, wann was dran ist. Die Aktivitäten der Methode auslegen, dann verschieben.</translation>
    </message>
    <message>
        <source>Lay out the five days</source>
        <extracomment>ui.agenda_page</extracomment>
        <translation>Die fünf Tage auslegen</translation>
    </message>
    <message>
        <source>“{text}” is not a number of minutes.</source>
        <extracomment>ui.agenda_page</extracomment>
        <translation>„{text}“ ist keine Zahl von Minuten.</translation>
    </message>
    <message>
        <source>lay out the agenda</source>
        <extracomment>ui.agenda_page</extracomment>
        <translation>die Agenda auslegen</translation>
    </message>
    <message>
        <source>New item</source>
        <extracomment>ui.agenda_page</extracomment>
        <translation>Neuer Punkt</translation>
    </message>
    <message>
        <source>A break</source>
        <extracomment>ui.agenda_page</extracomment>
        <translation>Eine Pause</translation>
    </message>
    <message>
        <source>An item of your own</source>
        <extracomment>ui.agenda_page</extracomment>
        <translation>Ein eigener Punkt</translation>
    </message>
</context>
<context>
    <name>ui.agenda_people</name>
    <message>
        <source>not ticked</source>
        <extracomment>ui.agenda_people</extracomment>
        <translation>nicht abgehakt</translation>
    </message>
    <message>
        <source>✓ here</source>
        <extracomment>ui.agenda_people</extracomment>
        <translation>✓ da</translation>
    </message>
    <message>
        <source>✗ away</source>
        <extracomment>ui.agenda_people</extracomment>
        <translation>✗ fehlt</translation>
    </message>
    <message>
        <source>Who is needed and who is here</source>
        <extracomment>ui.agenda_people</extracomment>
        <translation>Wer gebraucht wird und wer da ist</translation>
    </message>
</context>
<context>
    <name>ui.agenda_table</name>
    <message>
        <source>Agenda of the day</source>
        <extracomment>ui.agenda_table</extracomment>
        <translation>Agenda des Tages</translation>
    </message>
    <message>
        <source>end {time}</source>
        <extracomment>ui.agenda_table</extracomment>
        <translation>Ende {time}</translation>
    </message>
    <message>
        <source>now {time}</source>
        <extracomment>ui.agenda_table</extracomment>
        <translation>jetzt {time}</translation>
    </message>
</context>
<context>
    <name>ui.asking</name>
    <message>
        <source>Open a workshop</source>
        <extracomment>ui.asking</extracomment>
        <translation>Workshop öffnen</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <extracomment>ui.asking</extracomment>
        <translation>{name} Kopie</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <extracomment>ui.asking</extracomment>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Import a list</source>
        <extracomment>ui.asking</extracomment>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>ui.asking</extracomment>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Bring in ballot sheets</source>
        <extracomment>ui.asking</extracomment>
        <translation>Stimmzettel-Dateien einlesen</translation>
    </message>
    <message>
        <source>Folder for the ballots</source>
        <extracomment>ui.asking</extracomment>
        <translation>Ordner für die Stimmzettel</translation>
    </message>
</context>
<context>
    <name>ui.beside</name>
    <message>
        <source>Something went wrong that should not have. Everything the status line called saved is in the file; you can go on working.</source>
        <extracomment>ui.beside</extracomment>
        <translation>Etwas ging schief, was nicht hätte schiefgehen dürfen. Was die Statuszeile gespeichert nannte, ist in der Datei; die Arbeit kann weitergehen.</translation>
    </message>
</context>
<context>
    <name>ui.capture</name>
    <message>
        <source>A date, or today, tomorrow, a weekday, +14 for days, +2w for weeks</source>
        <extracomment>ui.capture</extracomment>
        <translation>Ein Datum oder heute, morgen, ein Wochentag, +14 für Tage, +2w für Wochen</translation>
    </message>
    <message>
        <source>About {record}</source>
        <extracomment>ui.capture</extracomment>
        <translation>Zu {record}</translation>
    </message>
    <message>
        <source>Click or press Space if it is not about this</source>
        <extracomment>ui.capture</extracomment>
        <translation>Klick oder Leertaste, falls es nicht darum geht</translation>
    </message>
    <message>
        <source>into the notes of {place}</source>
        <extracomment>ui.capture</extracomment>
        <translation>in die Notizen von {place}</translation>
    </message>
    <message>
        <source>into its notes</source>
        <extracomment>ui.capture</extracomment>
        <translation>in die Notizen dazu</translation>
    </message>
    <message>
        <source>in {place}</source>
        <extracomment>ui.capture</extracomment>
        <translation>in {place}</translation>
    </message>
    <message>
        <source>outside of any activity</source>
        <extracomment>ui.capture</extracomment>
        <translation>außerhalb jeder Aktivität</translation>
    </message>
    <message>
        <source>Enter keeps it · Tab goes on · Esc leaves</source>
        <extracomment>ui.capture</extracomment>
        <translation>Eingabe behält es · Tab geht weiter · Esc verlässt</translation>
    </message>
    <message>
        <source>Enter keeps it · Esc leaves</source>
        <extracomment>ui.capture</extracomment>
        <translation>Eingabe behält es · Esc verlässt</translation>
    </message>
    <message>
        <source>if it is not about that: Tab to “About …” and Space</source>
        <extracomment>ui.capture</extracomment>
        <translation>wenn es nicht dazu gehört: Tab zu „Zu …“ und Leertaste</translation>
    </message>
</context>
<context>
    <name>ui.capture_kinds</name>
    <message>
        <source>Park a topic</source>
        <extracomment>ui.capture_kinds</extracomment>
        <translation>Thema parken</translation>
    </message>
    <message>
        <source>What comes back later</source>
        <extracomment>ui.capture_kinds</extracomment>
        <translation>Was später wiederkommt</translation>
    </message>
    <message>
        <source>park “{text}”</source>
        <extracomment>ui.capture_kinds</extracomment>
        <translation>„{text}“ parken</translation>
    </message>
    <message>
        <source>Parked: {text}</source>
        <extracomment>ui.capture_kinds</extracomment>
        <translation>Geparkt: {text}</translation>
    </message>
    <message>
        <source>Record a decision</source>
        <extracomment>ui.capture_kinds</extracomment>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>What was decided</source>
        <extracomment>ui.capture_kinds</extracomment>
        <translation>Was entschieden wurde</translation>
    </message>
    <message>
        <source>decide “{text}”</source>
        <extracomment>ui.capture_kinds</extracomment>
        <translation>„{text}“ entscheiden</translation>
    </message>
    <message>
        <source>Decided: {text}</source>
        <extracomment>ui.capture_kinds</extracomment>
        <translation>Entschieden: {text}</translation>
    </message>
    <message>
        <source>Add an action</source>
        <extracomment>ui.capture_kinds</extracomment>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <extracomment>ui.capture_kinds</extracomment>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>add action “{text}”</source>
        <extracomment>ui.capture_kinds</extracomment>
        <translation>Aufgabe „{text}“ hinzufügen</translation>
    </message>
    <message>
        <source>Action added: {text}</source>
        <extracomment>ui.capture_kinds</extracomment>
        <translation>Aufgabe hinzugefügt: {text}</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>ui.capture_kinds</extracomment>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <extracomment>ui.capture_kinds</extracomment>
        <translation>Was im Gedächtnis bleiben soll</translation>
    </message>
    <message>
        <source>note “{text}”</source>
        <extracomment>ui.capture_kinds</extracomment>
        <translation>„{text}“ notieren</translation>
    </message>
    <message>
        <source>Noted: {text}</source>
        <extracomment>ui.capture_kinds</extracomment>
        <translation>Notiert: {text}</translation>
    </message>
</context>
<context>
    <name>ui.charts.bubbles</name>
    <message>
        <source>The number says how many stand in a place.</source>
        <extracomment>ui.charts.bubbles</extracomment>
        <translation>Die Zahl sagt, wie viele an einer Stelle stehen.</translation>
    </message>
</context>
<context>
    <name>ui.charts.heat</name>
    <message>
        <source>not rated</source>
        <extracomment>ui.charts.heat</extracomment>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>worst</source>
        <extracomment>ui.charts.heat</extracomment>
        <translation>am schlechtesten</translation>
    </message>
    <message>
        <source>best</source>
        <extracomment>ui.charts.heat</extracomment>
        <translation>am besten</translation>
    </message>
</context>
<context>
    <name>ui.charts.key_figures</name>
    <message>
        <source>Key figures</source>
        <extracomment>ui.charts.key_figures</extracomment>
        <translation>Kennzahlen</translation>
    </message>
</context>
<context>
    <name>ui.charts.table</name>
    <message>
        <source>Show all {count}</source>
        <extracomment>ui.charts.table</extracomment>
        <translation>Alle {count} anzeigen</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>ui.charts.table</extracomment>
        <translation>Auswertungen</translation>
    </message>
</context>
<context>
    <name>ui.charts.timeline</name>
    <message>
        <source>What has no room stands in the bar's tip.</source>
        <extracomment>ui.charts.timeline</extracomment>
        <translation>Was keinen Platz hat, steht im Hinweis am Balken.</translation>
    </message>
</context>
<context>
    <name>ui.commands</name>
    <message>
        <source>&amp;File</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New workshop…</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Neuer Workshop…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>ui.commands</extracomment>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Kopie speichern unter…</translation>
    </message>
    <message>
        <source>Show the file in its &amp;folder</source>
        <extracomment>ui.commands</extracomment>
        <translation>Datei im O&amp;rdner zeigen</translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Liste importieren…</translation>
    </message>
    <message>
        <source>Create &amp;deliverables…</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Ergebnisdokumente erstellen…</translation>
    </message>
    <message>
        <source>C&amp;lose workshop</source>
        <extracomment>ui.commands</extracomment>
        <translation>Workshop &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui.commands</extracomment>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Search or run…</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Suchen oder ausführen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>ui.commands</extracomment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <extracomment>ui.commands</extracomment>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>ui.commands</extracomment>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Guide panel</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Leitfaden</translation>
    </message>
    <message>
        <source>Wh&amp;y this figure</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Warum diese Zahl</translation>
    </message>
    <message>
        <source>&amp;Present on the big screen</source>
        <extracomment>ui.commands</extracomment>
        <translation>Auf der Leinwand ze&amp;igen</translation>
    </message>
    <message>
        <source>Agend&amp;a</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Agenda</translation>
    </message>
    <message>
        <source>&amp;Next activity</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Nächste Aktivität</translation>
    </message>
    <message>
        <source>&amp;Previous activity</source>
        <extracomment>ui.commands</extracomment>
        <translation>Vori&amp;ge Aktivität</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the activity</source>
        <extracomment>ui.commands</extracomment>
        <translation>Nächster Te&amp;il der Aktivität</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the activity</source>
        <extracomment>ui.commands</extracomment>
        <translation>Vo&amp;riger Teil der Aktivität</translation>
    </message>
    <message>
        <source>Go to da&amp;y</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Zu Tag</translation>
    </message>
    <message>
        <source>Day &amp;1</source>
        <extracomment>ui.commands</extracomment>
        <translation>Tag &amp;1</translation>
    </message>
    <message>
        <source>Day &amp;2</source>
        <extracomment>ui.commands</extracomment>
        <translation>Tag &amp;2</translation>
    </message>
    <message>
        <source>Day &amp;3</source>
        <extracomment>ui.commands</extracomment>
        <translation>Tag &amp;3</translation>
    </message>
    <message>
        <source>Day &amp;4</source>
        <extracomment>ui.commands</extracomment>
        <translation>Tag &amp;4</translation>
    </message>
    <message>
        <source>Day &amp;5</source>
        <extracomment>ui.commands</extracomment>
        <translation>Tag &amp;5</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <extracomment>ui.commands</extracomment>
        <translation>Nächster &amp;Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous part of the win&amp;dow</source>
        <extracomment>ui.commands</extracomment>
        <translation>Voriger T&amp;eil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Workshop</translation>
    </message>
    <message>
        <source>&amp;Mark activity done</source>
        <extracomment>ui.commands</extracomment>
        <translation>Aktivität ist &amp;erledigt</translation>
    </message>
    <message>
        <source>Start or pause the &amp;timer</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Uhr starten oder anhalten</translation>
    </message>
    <message>
        <source>&amp;Ballot: ask the room</source>
        <extracomment>ui.commands</extracomment>
        <translation>Ab&amp;stimmung: den Raum fragen</translation>
    </message>
    <message>
        <source>&amp;Park a topic…</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Thema parken…</translation>
    </message>
    <message>
        <source>Record a &amp;decision…</source>
        <extracomment>ui.commands</extracomment>
        <translation>Ent&amp;scheidung festhalten…</translation>
    </message>
    <message>
        <source>Add an &amp;action…</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Aufgabe hinzufügen…</translation>
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Notiz schreiben…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>ui.commands</extracomment>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Optional activities</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Optionale Aktivitäten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Facilitator's guide</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Handbuch für die Moderation</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>ui.commands</extracomment>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About CRM Workshop</source>
        <extracomment>ui.commands</extracomment>
        <translation>Ü&amp;ber CRM Workshop</translation>
    </message>
</context>
<context>
    <name>ui.deliverables_page</name>
    <message>
        <source>Ten tabs with live formulas, to go on working in (.xlsx)</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Zehn Blätter mit aktiven Formeln, zum Weiterarbeiten (.xlsx)</translation>
    </message>
    <message>
        <source>A form for the departments to fill in and send back (.xlsx)</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Ein Formular, das die Abteilungen ausfüllen und zurückschicken (.xlsx)</translation>
    </message>
    <message>
        <source>Everything for the sponsor, with charts and the sign-off page (.pdf)</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Alles für den Auftraggeber, mit Diagrammen und Freigabeseite (.pdf)</translation>
    </message>
    <message>
        <source>One page for the wall (.pdf)</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Eine Seite für die Wand (.pdf)</translation>
    </message>
    <message>
        <source>Agenda and review meetings for everybody's diary (.ics)</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Agenda und Reviewtermine für alle Kalender (.ics)</translation>
    </message>
    <message>
        <source>The five days on one page, to print (.pdf)</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Die fünf Tage auf einer Seite, zum Drucken (.pdf)</translation>
    </message>
    <message>
        <source>One for each participant, as a sheet and on paper (.xlsx, .pdf)</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Für alle Teilnehmenden, als Tabellenblatt und auf Papier (.xlsx, .pdf)</translation>
    </message>
    <message>
        <source>Every chart as pictures for slides and documents (.svg, .png)</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Jedes Diagramm als Bild für Folien und Dokumente (.svg, .png)</translation>
    </message>
    <message>
        <source>Everything entered, private notes too, for other programs (.json)</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Alles Eingegebene, auch private Notizen, für andere Programme (.json)</translation>
    </message>
    <message>
        <source>Deliverables</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Ergebnisdokumente</translation>
    </message>
    <message>
        <source>with people's engagement and approach</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>mit Haltung und Vorgehen je Person</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Create deliverables</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Ergebnisse erstellen</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What is being done</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Was gerade geschieht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What the workshop hands over, made from everything entered so far.</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Was der Workshop übergibt, aus allem bisher Eingetragenen gemacht.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Left out of the report unless you ask: where people stand and how to win them</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Steht nur auf Wunsch im Bericht: wo die Leute stehen und wie sie zu gewinnen sind</translation>
    </message>
    <message>
        <source>Folder for the deliverables</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Ordner für die Ergebnisdokumente</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Beginnt…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Cancelled. Nothing half-finished was left.</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Abgebrochen. Nichts Halbfertiges ist geblieben.</translation>
    </message>
    <message>
        <source>Nothing was created: what was chosen has nothing to show yet.</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Nichts wurde erstellt: Was gewählt ist, hat noch nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Created at {now}.</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Erstellt um {now}.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open {text}</source>
        <extracomment>ui.deliverables_page</extracomment>
        <translation>{text} öffnen</translation>
    </message>
</context>
<context>
    <name>ui.grid.cells</name>
    <message>
        <source>too few to show</source>
        <extracomment>ui.grid.cells</extracomment>
        <translation>zu wenige, um sie zu zeigen</translation>
    </message>
    <message>
        <source>type {digits}</source>
        <extracomment>ui.grid.cells</extracomment>
        <translation>{digits} tippen</translation>
    </message>
    <message>
        <source>type {digits} or {letters}</source>
        <extracomment>ui.grid.cells</extracomment>
        <translation>{digits} oder {letters} tippen</translation>
    </message>
    <message>
        <source>{digits} or {letters}</source>
        <extracomment>ui.grid.cells</extracomment>
        <translation>{digits} oder {letters}</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <extracomment>ui.grid.cells</extracomment>
        <translation>noch nicht bewertet</translation>
    </message>
    <message>
        <source>Too few answers from this department to be shown in an anonymous round.</source>
        <extracomment>ui.grid.cells</extracomment>
        <translation>Zu wenige Antworten aus dieser Abteilung, um sie in einer anonymen Runde zu zeigen.</translation>
    </message>
    <message>
        <source>{answer}: from ballots, no decision yet</source>
        <extracomment>ui.grid.cells</extracomment>
        <translation>{answer}: aus Stimmzetteln, noch ohne Entscheidung</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <extracomment>ui.grid.cells</extracomment>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <source>Not defined yet: ratings are missing</source>
        <extracomment>ui.grid.cells</extracomment>
        <translation>Noch keine Zahl: Es fehlen Bewertungen</translation>
    </message>
    <message>
        <source>Shown is the least agreement, on {question}.</source>
        <extracomment>ui.grid.cells</extracomment>
        <translation>Gezeigt wird die geringste Einigkeit, bei: {question}.</translation>
    </message>
    <message numerus="yes">
        <source>Not decided: from {n} ballot</source>
        <extracomment>ui.grid.cells; plural: Not decided: from {n} ballots</extracomment>
        <translation>
            <numerusform>Nicht entschieden: aus {n} Stimmzettel</numerusform>
            <numerusform>Nicht entschieden: aus {n} Stimmzetteln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them “-”</source>
        <extracomment>ui.grid.cells; plural: {n} of them “-”</extracomment>
        <translation>
            <numerusform>davon {n} „-“</numerusform>
            <numerusform>davon {n} „-“</numerusform>
        </translation>
    </message>
    <message>
        <source>median {value}</source>
        <extracomment>ui.grid.cells</extracomment>
        <translation>Median {value}</translation>
    </message>
    <message>
        <source>mean {value}</source>
        <extracomment>ui.grid.cells</extracomment>
        <translation>Mittelwert {value}</translation>
    </message>
    <message>
        <source>not defined yet</source>
        <extracomment>ui.grid.cells</extracomment>
        <translation>noch keine Zahl</translation>
    </message>
    <message>
        <source>{answer}, from ballots, no decision yet</source>
        <extracomment>ui.grid.cells</extracomment>
        <translation>{answer}, aus Stimmzetteln, noch ohne Entscheidung</translation>
    </message>
</context>
<context>
    <name>ui.grid.changes</name>
    <message>
        <source>“{process}” {question}</source>
        <extracomment>ui.grid.changes</extracomment>
        <translation>„{process}“ {question}</translation>
    </message>
    <message>
        <source>Rate {name} → {word}</source>
        <extracomment>ui.grid.changes</extracomment>
        <translation>Bewertung {name} → {word}</translation>
    </message>
    <message>
        <source>Clear {name}</source>
        <extracomment>ui.grid.changes</extracomment>
        <translation>{name} leeren</translation>
    </message>
    <message numerus="yes">
        <source>Clear {n} rating</source>
        <extracomment>ui.grid.changes; plural: Clear {n} ratings</extracomment>
        <translation>
            <numerusform>{n} Bewertung leeren</numerusform>
            <numerusform>{n} Bewertungen leeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {n} rating to {word}</source>
        <extracomment>ui.grid.changes; plural: Set {n} ratings to {word}</extracomment>
        <translation>
            <numerusform>{n} Bewertung auf {word} setzen</numerusform>
            <numerusform>{n} Bewertungen auf {word} setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear {question} of {n} process</source>
        <extracomment>ui.grid.changes; plural: Clear {question} of {n} processes</extracomment>
        <translation>
            <numerusform>{question} von {n} Prozess leeren</numerusform>
            <numerusform>{question} von {n} Prozessen leeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate {n} process {word}</source>
        <extracomment>ui.grid.changes; plural: Rate {n} processes {word}</extracomment>
        <translation>
            <numerusform>{n} Prozess mit {word} bewerten</numerusform>
            <numerusform>{n} Prozesse mit {word} bewerten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cleared {n} rating</source>
        <extracomment>ui.grid.changes; plural: Cleared {n} ratings</extracomment>
        <translation>
            <numerusform>{n} Bewertung geleert</numerusform>
            <numerusform>{n} Bewertungen geleert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rating set to {word}</source>
        <extracomment>ui.grid.changes; plural: {n} ratings set to {word}</extracomment>
        <translation>
            <numerusform>{n} Bewertung auf {word} gesetzt</numerusform>
            <numerusform>{n} Bewertungen auf {word} gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cleared {question} of {n} process</source>
        <extracomment>ui.grid.changes; plural: Cleared {question} of {n} processes</extracomment>
        <translation>
            <numerusform>{question} von {n} Prozess geleert</numerusform>
            <numerusform>{question} von {n} Prozessen geleert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rated {n} process {word} in {question}</source>
        <extracomment>ui.grid.changes; plural: Rated {n} processes {word} in {question}</extracomment>
        <translation>
            <numerusform>{question}: {n} Prozess mit {word} bewertet</numerusform>
            <numerusform>{question}: {n} Prozesse mit {word} bewertet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and {n} more.</source>
        <extracomment>ui.grid.changes; plural: … and {n} more.</extracomment>
        <translation>
            <numerusform>… und {n} weitere.</numerusform>
            <numerusform>… und {n} weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was pasted: {n} cell could not be read.</source>
        <extracomment>ui.grid.changes; plural: Nothing was pasted: {n} cells could not be read.</extracomment>
        <translation>
            <numerusform>Nichts eingefügt: {n} Zelle ließ sich nicht lesen.</numerusform>
            <numerusform>Nichts eingefügt: {n} Zellen ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.grid.clipboard</name>
    <message>
        <source>The clipboard</source>
        <extracomment>ui.grid.clipboard</extracomment>
        <translation>Die Zwischenablage</translation>
    </message>
    <message>
        <source>its text is no table ({error})</source>
        <extracomment>ui.grid.clipboard</extracomment>
        <translation>ihr Text ist keine Tabelle ({error})</translation>
    </message>
    <message>
        <source>The block</source>
        <extracomment>ui.grid.clipboard</extracomment>
        <translation>Der Block</translation>
    </message>
    <message>
        <source>it has {below} more rows than there are processes below</source>
        <extracomment>ui.grid.clipboard</extracomment>
        <translation>er hat {below} Zeilen mehr, als darunter Prozesse stehen</translation>
    </message>
    <message>
        <source>it has {widest} columns, and only {free} can be rated here</source>
        <extracomment>ui.grid.clipboard</extracomment>
        <translation>er hat {widest} Spalten, und nur {free} lassen sich hier bewerten</translation>
    </message>
</context>
<context>
    <name>ui.grid.detail</name>
    <message>
        <source>Why the group decided so  Ctrl+R</source>
        <extracomment>ui.grid.detail</extracomment>
        <translation>Warum so entschieden  Strg+R</translation>
    </message>
    <message>
        <source>Who sees it otherwise, and why</source>
        <extracomment>ui.grid.detail</extracomment>
        <translation>Wer es anders sieht, und warum</translation>
    </message>
    <message>
        <source>No cell chosen</source>
        <extracomment>ui.grid.detail</extracomment>
        <translation>Keine Zelle gewählt</translation>
    </message>
    <message>
        <source>Go to a cell to see its ballots and to note a reason.</source>
        <extracomment>ui.grid.detail</extracomment>
        <translation>Zu einer Zelle gehen, um ihre Stimmzettel zu sehen und eine Begründung zu notieren.</translation>
    </message>
    <message>
        <source>Take {word}</source>
        <extracomment>ui.grid.detail</extracomment>
        <translation>{word} nehmen</translation>
    </message>
    <message>
        <source>Take the median: {word}</source>
        <extracomment>ui.grid.detail</extracomment>
        <translation>Den Median nehmen: {word}</translation>
    </message>
    <message>
        <source>The ballots are split evenly: the room decides</source>
        <extracomment>ui.grid.detail</extracomment>
        <translation>Die Stimmen sind gleich verteilt: die Runde entscheidet</translation>
    </message>
</context>
<context>
    <name>ui.grid.entry</name>
    <message>
        <source>Nothing is rated here: go to a process and one of the questions.</source>
        <extracomment>ui.grid.entry</extracomment>
        <translation>Hier wird nichts bewertet: zu einem Prozess und einer der Fragen gehen.</translation>
    </message>
    <message>
        <source>Ratings are whole steps: what follows the point was not taken.</source>
        <extracomment>ui.grid.entry</extracomment>
        <translation>Bewertet wird in ganzen Stufen: Was nach dem Komma steht, wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Not rated</source>
        <extracomment>ui.grid.entry</extracomment>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Reason…</source>
        <extracomment>ui.grid.entry</extracomment>
        <translation>Begründung…</translation>
    </message>
    <message>
        <source>Fill down</source>
        <extracomment>ui.grid.entry</extracomment>
        <translation>Nach unten füllen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui.grid.entry</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>ui.grid.entry</extracomment>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Nothing is on the clipboard.</source>
        <extracomment>ui.grid.entry</extracomment>
        <translation>In der Zwischenablage ist nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Paste {n} rating</source>
        <extracomment>ui.grid.entry; plural: Paste {n} ratings</extracomment>
        <translation>
            <numerusform>{n} Bewertung einfügen</numerusform>
            <numerusform>{n} Bewertungen einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted {n} rating</source>
        <extracomment>ui.grid.entry; plural: Pasted {n} ratings</extracomment>
        <translation>
            <numerusform>{n} Bewertung eingefügt</numerusform>
            <numerusform>{n} Bewertungen eingefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill down {n} rating</source>
        <extracomment>ui.grid.entry; plural: Fill down {n} ratings</extracomment>
        <translation>
            <numerusform>{n} Bewertung nach unten füllen</numerusform>
            <numerusform>{n} Bewertungen nach unten füllen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filled down {n} rating</source>
        <extracomment>ui.grid.entry; plural: Filled down {n} ratings</extracomment>
        <translation>
            <numerusform>{n} Bewertung nach unten gefüllt</numerusform>
            <numerusform>{n} Bewertungen nach unten gefüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is no answer to {question}. Keys: {keys}; or the first letter of a word that has it alone.</source>
        <extracomment>ui.grid.entry</extracomment>
        <translation>„{text}“ ist keine Antwort auf {question}. Tasten: {keys}; oder der Anfangsbuchstabe eines Wortes, das ihn allein hat.</translation>
    </message>
</context>
<context>
    <name>ui.grid.filters</name>
    <message>
        <source>All areas ▾</source>
        <extracomment>ui.grid.filters</extracomment>
        <translation>Alle Bereiche ▾</translation>
    </message>
    <message>
        <source>Show one area only</source>
        <extracomment>ui.grid.filters</extracomment>
        <translation>Nur einen Bereich zeigen</translation>
    </message>
    <message>
        <source>Show only what is not rated yet</source>
        <extracomment>ui.grid.filters</extracomment>
        <translation>Nur zeigen, was noch nicht bewertet ist</translation>
    </message>
    <message>
        <source>Filter  Ctrl+F</source>
        <extracomment>ui.grid.filters</extracomment>
        <translation>Filtern  Strg+F</translation>
    </message>
    <message>
        <source>Filter processes by words</source>
        <extracomment>ui.grid.filters</extracomment>
        <translation>Prozesse nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Not rated yet · {left}</source>
        <extracomment>ui.grid.filters</extracomment>
        <translation>Noch nicht bewertet · {left}</translation>
    </message>
    <message>
        <source>All rated</source>
        <extracomment>ui.grid.filters</extracomment>
        <translation>Alle bewertet</translation>
    </message>
    <message>
        <source>All areas</source>
        <extracomment>ui.grid.filters</extracomment>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>Area: {title}</source>
        <extracomment>ui.grid.filters</extracomment>
        <translation>Bereich: {title}</translation>
    </message>
    <message>
        <source>Moves right →</source>
        <extracomment>ui.grid.filters</extracomment>
        <translation>Springt nach rechts →</translation>
    </message>
    <message>
        <source>Moves down ↓</source>
        <extracomment>ui.grid.filters</extracomment>
        <translation>Springt nach unten ↓</translation>
    </message>
    <message>
        <source>After a rating the cursor moves right</source>
        <extracomment>ui.grid.filters</extracomment>
        <translation>Nach einer Bewertung geht die Marke nach rechts</translation>
    </message>
    <message>
        <source>After a rating the cursor moves down</source>
        <extracomment>ui.grid.filters</extracomment>
        <translation>Nach einer Bewertung geht die Marke nach unten</translation>
    </message>
    <message>
        <source>Where the cursor goes after a rating; click to turn it</source>
        <extracomment>ui.grid.filters</extracomment>
        <translation>Wohin die Marke nach einer Bewertung geht; ein Klick wechselt</translation>
    </message>
</context>
<context>
    <name>ui.grid.headers</name>
    <message>
        <source>Questions and figures</source>
        <extracomment>ui.grid.headers</extracomment>
        <translation>Fragen und Zahlen</translation>
    </message>
    <message>
        <source>click to sort</source>
        <extracomment>ui.grid.headers</extracomment>
        <translation>Klick sortiert</translation>
    </message>
    <message>
        <source>click to select the column</source>
        <extracomment>ui.grid.headers</extracomment>
        <translation>Klick wählt die Spalte</translation>
    </message>
</context>
<context>
    <name>ui.grid.model</name>
    <message numerus="yes">
        <source>{done} of {n} rated</source>
        <extracomment>ui.grid.model; plural: {done} of {n} rated</extracomment>
        <translation>
            <numerusform>{done} von {n} bewertet</numerusform>
            <numerusform>{done} von {n} bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>folded</source>
        <extracomment>ui.grid.model</extracomment>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>open</source>
        <comment>not folded</comment>
        <extracomment>ui.grid.model</extracomment>
        <translation>aufgeklappt</translation>
    </message>
</context>
<context>
    <name>ui.grid.strip</name>
    <message>
        <source>No ballots for this cell.</source>
        <extracomment>ui.grid.strip</extracomment>
        <translation>Zu dieser Zelle gibt es keine Stimmzettel.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cell chosen</source>
        <extracomment>ui.grid.strip; plural: {n} cells chosen</extracomment>
        <translation>
            <numerusform>{n} Zelle gewählt</numerusform>
            <numerusform>{n} Zellen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>One key rates them all.</source>
        <extracomment>ui.grid.strip</extracomment>
        <translation>Eine Taste bewertet sie alle.</translation>
    </message>
    <message>
        <source>One key rates them all: {keys}</source>
        <extracomment>ui.grid.strip</extracomment>
        <translation>Eine Taste bewertet sie alle: {keys}</translation>
    </message>
    <message>
        <source>Note the reason of “{name}” {column}</source>
        <extracomment>ui.grid.strip</extracomment>
        <translation>Begründung notieren: „{name}“, {column}</translation>
    </message>
    <message>
        <source>Note the minority view on “{name}” {column}</source>
        <extracomment>ui.grid.strip</extracomment>
        <translation>Minderheitsmeinung notieren: „{name}“, {column}</translation>
    </message>
</context>
<context>
    <name>ui.guide_panel</name>
    <message>
        <source>Park a topic…</source>
        <extracomment>ui.guide_panel</extracomment>
        <translation>Thema parken…</translation>
    </message>
    <message>
        <source>Record a decision…</source>
        <extracomment>ui.guide_panel</extracomment>
        <translation>Entscheidung festhalten…</translation>
    </message>
    <message>
        <source>Add an action…</source>
        <extracomment>ui.guide_panel</extracomment>
        <translation>Aufgabe hinzufügen…</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>ui.guide_panel</extracomment>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Notes on this activity</source>
        <extracomment>ui.guide_panel</extracomment>
        <translation>Notizen zu dieser Aktivität</translation>
    </message>
    <message>
        <source>Only you see these</source>
        <extracomment>ui.guide_panel</extracomment>
        <translation>Nur für die Moderation sichtbar</translation>
    </message>
    <message>
        <source>Fold away  Ctrl+G</source>
        <extracomment>ui.guide_panel</extracomment>
        <translation>Einklappen  Strg+G</translation>
    </message>
    <message>
        <source>write notes on {what}</source>
        <extracomment>ui.guide_panel</extracomment>
        <translation>Notizen zu {what} schreiben</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui.guide_panel</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>ui.guide_panel</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Goes in</source>
        <extracomment>ui.guide_panel</extracomment>
        <translation>Dafür nötig</translation>
    </message>
    <message>
        <source>Comes out</source>
        <extracomment>ui.guide_panel</extracomment>
        <translation>Was herauskommt</translation>
    </message>
    <message>
        <source>In the room</source>
        <extracomment>ui.guide_panel</extracomment>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>Have ready</source>
        <extracomment>ui.guide_panel</extracomment>
        <translation>Bereitlegen</translation>
    </message>
    <message>
        <source>Ask</source>
        <extracomment>ui.guide_panel</extracomment>
        <translation>Fragen an die Runde</translation>
    </message>
    <message>
        <source>{least} to {most} minutes</source>
        <extracomment>ui.guide_panel</extracomment>
        <translation>{least} bis {most} Minuten</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <extracomment>ui.guide_panel</extracomment>
        <translation>{minutes} Minuten</translation>
    </message>
    <message>
        <source>{minutes} minutes or more</source>
        <extracomment>ui.guide_panel</extracomment>
        <translation>{minutes} Minuten oder mehr</translation>
    </message>
</context>
<context>
    <name>ui.help</name>
    <message>
        <source>About CRM Workshop</source>
        <extracomment>ui.help</extracomment>
        <translation>Über CRM Workshop</translation>
    </message>
    <message>
        <source>Runs a five-day CRM optimisation workshop from one laptop, offline. MIT licence.</source>
        <extracomment>ui.help</extracomment>
        <translation>Leitet von einem Laptop aus durch einen fünftägigen Workshop zur CRM-Optimierung, offline. MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Typeface: Inter and Noto, SIL Open Font License. Icons: Lucide, ISC licence.</source>
        <extracomment>ui.help</extracomment>
        <translation>Schrift: Inter und Noto, SIL Open Font License. Symbole: Lucide, ISC-Lizenz.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui.help</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui.help</extracomment>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>These lines are also in {file}.</source>
        <extracomment>ui.help</extracomment>
        <translation>Diese Zeilen stehen auch in {file}.</translation>
    </message>
</context>
<context>
    <name>ui.help_chapters</name>
    <message>
        <source>Working with the app</source>
        <extracomment>ui.help_chapters</extracomment>
        <translation>Mit der App arbeiten</translation>
    </message>
    <message>
        <source>Working with the page</source>
        <extracomment>ui.help_chapters</extracomment>
        <translation>Mit der Seite arbeiten</translation>
    </message>
    <message>
        <source>Day {number} · {title}</source>
        <extracomment>ui.help_chapters</extracomment>
        <translation>Tag {number} · {title}</translation>
    </message>
</context>
<context>
    <name>ui.help_window</name>
    <message>
        <source>Before the week</source>
        <extracomment>ui.help_window</extracomment>
        <translation>Vor der Woche</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui.help_window</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Collect lists</source>
        <extracomment>ui.help_window</extracomment>
        <translation>Listen sammeln</translation>
    </message>
    <message>
        <source>Agenda and time</source>
        <extracomment>ui.help_window</extracomment>
        <translation>Agenda und Zeit</translation>
    </message>
    <message>
        <source>Facilitator's guide</source>
        <extracomment>ui.help_window</extracomment>
        <translation>Handbuch für die Moderation</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <extracomment>ui.help_window</extracomment>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Not in the guide.</source>
        <extracomment>ui.help_window</extracomment>
        <translation>Steht nicht im Handbuch.</translation>
    </message>
    <message>
        <source>The window</source>
        <extracomment>ui.help_window</extracomment>
        <translation>Das Fenster</translation>
    </message>
</context>
<context>
    <name>ui.history_panel</name>
    <message>
        <source>History</source>
        <extracomment>ui.history_panel</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui.history_panel</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui.history_panel</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <extracomment>ui.history_panel</extracomment>
        <translation>Änderungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <extracomment>ui.history_panel</extracomment>
        <translation>Hierher zurückgehen</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <extracomment>ui.history_panel</extracomment>
        <translation>Ältere Änderungen zeigen</translation>
    </message>
    <message>
        <source>Close the history  Esc</source>
        <extracomment>ui.history_panel</extracomment>
        <translation>Verlauf schließen  Esc</translation>
    </message>
    <message>
        <source>Taken back · {when}</source>
        <extracomment>ui.history_panel</extracomment>
        <translation>Zurückgenommen · {when}</translation>
    </message>
</context>
<context>
    <name>ui.import_page</name>
    <message>
        <source>Import</source>
        <extracomment>ui.import_page</extracomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Kind of list</source>
        <extracomment>ui.import_page</extracomment>
        <translation>Art der Liste</translation>
    </message>
    <message>
        <source>Guess from the headings</source>
        <extracomment>ui.import_page</extracomment>
        <translation>Aus den Überschriften erraten</translation>
    </message>
    <message>
        <source>Question the ratings answer</source>
        <extracomment>ui.import_page</extracomment>
        <translation>Frage, die die Bewertungen beantworten</translation>
    </message>
    <message>
        <source>From the list</source>
        <extracomment>ui.import_page</extracomment>
        <translation>Aus der Liste</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>ui.import_page</extracomment>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Create what is not known yet</source>
        <extracomment>ui.import_page</extracomment>
        <translation>Anlegen, was noch nicht bekannt ist</translation>
    </message>
    <message>
        <source>Departments, processes and the like that the list names</source>
        <extracomment>ui.import_page</extracomment>
        <translation>Abteilungen, Prozesse und Ähnliches, das die Liste nennt</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <extracomment>ui.import_page</extracomment>
        <translation>Was der Import tun würde</translation>
    </message>
    <message>
        <source>Columns and first rows</source>
        <extracomment>ui.import_page</extracomment>
        <translation>Spalten und erste Zeilen</translation>
    </message>
    <message>
        <source>Cells that cannot be read</source>
        <extracomment>ui.import_page</extracomment>
        <translation>Zellen, die sich nicht lesen lassen</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>ui.import_page</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What it says</source>
        <extracomment>ui.import_page</extracomment>
        <translation>Was dasteht</translation>
    </message>
    <message>
        <source>Why it cannot be read</source>
        <extracomment>ui.import_page</extracomment>
        <translation>Warum es sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <extracomment>ui.import_page</extracomment>
        <translation>{name} importieren</translation>
    </message>
    <message>
        <source>Nothing is changed before you press the button below, and that can be undone.</source>
        <extracomment>ui.import_page</extracomment>
        <translation>Nichts ändert sich, bevor die Schaltfläche unten gedrückt ist, und auch dann lässt es sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>ui.import_page</extracomment>
        <translation>Wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>{n} more remark.</source>
        <extracomment>ui.import_page; plural: {n} more remarks.</extracomment>
        <translation>
            <numerusform>{n} weiterer Hinweis.</numerusform>
            <numerusform>{n} weitere Hinweise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column {heading} fills</source>
        <extracomment>ui.import_page</extracomment>
        <translation>Spalte {heading} füllt</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>ui.import_page</extracomment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>The first {shown} are listed.</source>
        <extracomment>ui.import_page</extracomment>
        <translation>Die ersten {shown} sind aufgeführt.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>ui.import_page</extracomment>
        <translation>Wird importiert…</translation>
    </message>
</context>
<context>
    <name>ui.import_words</name>
    <message>
        <source>Nothing to import.</source>
        <extracomment>ui.import_words</extracomment>
        <translation>Nichts zu importieren.</translation>
    </message>
    <message>
        <source>The workshop has all of this already: nothing to import.</source>
        <extracomment>ui.import_words</extracomment>
        <translation>Der Workshop hat das alles schon: nichts zu importieren.</translation>
    </message>
    <message>
        <source>nothing that can be read</source>
        <extracomment>ui.import_words</extracomment>
        <translation>nichts, was sich lesen lässt</translation>
    </message>
    <message numerus="yes">
        <source>{n} difference</source>
        <extracomment>ui.import_words; plural: {n} differences</extracomment>
        <translation>
            <numerusform>{n} Unterschied</numerusform>
            <numerusform>{n} Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them a conflict: changed in the file and in the workshop</source>
        <extracomment>ui.import_words; plural: {n} of them conflicts: changed in the file and in the workshop</extracomment>
        <translation>
            <numerusform>davon {n} Konflikt: in der Datei und im Workshop geändert</numerusform>
            <numerusform>davon {n} Konflikte: in der Datei und im Workshop geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} difference taken over from {file}</source>
        <extracomment>ui.import_words; plural: {n} differences taken over from {file}</extracomment>
        <translation>
            <numerusform>{n} Unterschied aus {file} übernommen</numerusform>
            <numerusform>{n} Unterschiede aus {file} übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>brought in from {file}</source>
        <extracomment>ui.import_words</extracomment>
        <translation>aus {file} übernommen</translation>
    </message>
    <message numerus="yes">
        <source>Take over {n} difference</source>
        <extracomment>ui.import_words; plural: Take over {n} differences</extracomment>
        <translation>
            <numerusform>{n} Unterschied übernehmen</numerusform>
            <numerusform>{n} Unterschiede übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cell cannot be read, so nothing can be imported yet. Mend the list, or leave the column out.</source>
        <extracomment>ui.import_words; plural: {n} cells cannot be read, so nothing can be imported yet. Mend the list, or leave the column out.</extracomment>
        <translation>
            <numerusform>{n} Zelle lässt sich nicht lesen, deshalb kann noch nichts importiert werden. Die Liste berichtigen oder die Spalte auslassen.</numerusform>
            <numerusform>{n} Zellen lassen sich nicht lesen, deshalb kann noch nichts importiert werden. Die Liste berichtigen oder die Spalte auslassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cell cannot be read and stays as it is in the workshop.</source>
        <extracomment>ui.import_words; plural: {n} cells cannot be read and stay as they are in the workshop.</extracomment>
        <translation>
            <numerusform>{n} Zelle lässt sich nicht lesen und bleibt im Workshop, wie sie ist.</numerusform>
            <numerusform>{n} Zellen lassen sich nicht lesen und bleiben im Workshop, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} respondent</source>
        <extracomment>ui.import_words; plural: {n} respondents</extracomment>
        <translation>
            <numerusform>{n} Person mit Antworten</numerusform>
            <numerusform>{n} Personen mit Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new</source>
        <extracomment>ui.import_words; plural: {n} new</extracomment>
        <translation>
            <numerusform>{n} neu</numerusform>
            <numerusform>{n} neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <extracomment>ui.import_words; plural: {n} changed</extracomment>
        <translation>
            <numerusform>{n} geändert</numerusform>
            <numerusform>{n} geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} as it is</source>
        <extracomment>ui.import_words; plural: {n} as they are</extracomment>
        <translation>
            <numerusform>{n} unverändert</numerusform>
            <numerusform>{n} unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} repeated in the list</source>
        <extracomment>ui.import_words; plural: {n} repeated in the list</extracomment>
        <translation>
            <numerusform>{n} in der Liste doppelt</numerusform>
            <numerusform>{n} in der Liste doppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} added</source>
        <extracomment>ui.import_words; plural: {n} added</extracomment>
        <translation>
            <numerusform>{n} hinzugefügt</numerusform>
            <numerusform>{n} hinzugefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.list_view</name>
    <message>
        <source>What came up and must not be lost, but is not for now.</source>
        <extracomment>ui.list_view</extracomment>
        <translation>Was aufkam und nicht verloren gehen darf, aber jetzt nicht dran ist.</translation>
    </message>
    <message>
        <source>Who owns duplicate accounts?</source>
        <extracomment>ui.list_view</extracomment>
        <translation>Wer ist für doppelte Accounts verantwortlich?</translation>
    </message>
    <message>
        <source>Do partners need access?</source>
        <extracomment>ui.list_view</extracomment>
        <translation>Brauchen Partner Zugriff?</translation>
    </message>
    <message>
        <source>Nothing is parked. Ctrl+Shift+P keeps a topic from any page, with where it came up.</source>
        <extracomment>ui.list_view</extracomment>
        <translation>Nichts ist geparkt. Strg+Umschalt+P hält ein Thema von jeder Seite aus fest, mit dem Ort, an dem es aufkam.</translation>
    </message>
    <message>
        <source>What was decided, by whom and why.</source>
        <extracomment>ui.list_view</extracomment>
        <translation>Was entschieden wurde, von wem und warum.</translation>
    </message>
    <message>
        <source>Leads come in through marketing automation only, because two ways in made duplicates</source>
        <extracomment>ui.list_view</extracomment>
        <translation>Leads kommen nur noch über die Marketing-Automatisierung herein, weil zwei Wege Dubletten erzeugten</translation>
    </message>
    <message>
        <source>Nothing is decided yet. Ctrl+Shift+C records a decision from any page, with its reason.</source>
        <extracomment>ui.list_view</extracomment>
        <translation>Noch ist nichts entschieden. Strg+Umschalt+C hält eine Entscheidung von jeder Seite aus fest, mit ihrem Grund.</translation>
    </message>
    <message>
        <source>Who does what until when.</source>
        <extracomment>ui.list_view</extracomment>
        <translation>Wer macht was bis wann.</translation>
    </message>
    <message>
        <source>Get the licence list from purchasing, Jo, by Friday</source>
        <extracomment>ui.list_view</extracomment>
        <translation>Die Lizenzliste vom Einkauf holen, Jo, bis Freitag</translation>
    </message>
    <message>
        <source>Nobody has a task yet. Ctrl+Shift+A gives one to somebody from any page, with a date.</source>
        <extracomment>ui.list_view</extracomment>
        <translation>Noch hat niemand eine Aufgabe. Strg+Umschalt+A vergibt eine von jeder Seite aus, mit Termin.</translation>
    </message>
    <message>
        <source>How many are open</source>
        <extracomment>ui.list_view</extracomment>
        <translation>Wie viele offen sind</translation>
    </message>
    <message numerus="yes">
        <source>{n} open</source>
        <extracomment>ui.list_view; plural: {n} open</extracomment>
        <translation>
            <numerusform>{n} offen</numerusform>
            <numerusform>{n} offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} overdue</source>
        <extracomment>ui.list_view; plural: {n} overdue</extracomment>
        <translation>
            <numerusform>{n} überfällig</numerusform>
            <numerusform>{n} überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <extracomment>ui.list_view</extracomment>
        <translation>Zu {place}</translation>
    </message>
    <message>
        <source>Where it came up; Enter in the column does the same</source>
        <extracomment>ui.list_view</extracomment>
        <translation>Wo es aufkam; Eingabe in der Spalte tut dasselbe</translation>
    </message>
    <message numerus="yes">
        <source>{n} day overdue</source>
        <extracomment>ui.list_view; plural: {n} days overdue</extracomment>
        <translation>
            <numerusform>{n} Tag überfällig</numerusform>
            <numerusform>{n} Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Due today</source>
        <extracomment>ui.list_view</extracomment>
        <translation>Heute fällig</translation>
    </message>
    <message numerus="yes">
        <source>in {n} day</source>
        <extracomment>ui.list_view; plural: in {n} days</extracomment>
        <translation>
            <numerusform>in {n} Tag</numerusform>
            <numerusform>in {n} Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.new_workshop</name>
    <message>
        <source>New workshop</source>
        <extracomment>ui.new_workshop</extracomment>
        <translation>Neuer Workshop</translation>
    </message>
    <message>
        <source>Whose CRM is it about?</source>
        <extracomment>ui.new_workshop</extracomment>
        <translation>Um wessen CRM geht es?</translation>
    </message>
    <message>
        <source>Such as SuiteCRM, or several with commas</source>
        <extracomment>ui.new_workshop</extracomment>
        <translation>Etwa SuiteCRM; mehrere mit Komma trennen</translation>
    </message>
    <message>
        <source>The five days</source>
        <extracomment>ui.new_workshop</extracomment>
        <translation>Die fünf Tage</translation>
    </message>
    <message>
        <source>What is missing</source>
        <extracomment>ui.new_workshop</extracomment>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Create workshop</source>
        <extracomment>ui.new_workshop</extracomment>
        <translation>Workshop anlegen</translation>
    </message>
    <message>
        <source>Enter creates it. Everything can be changed later, under Workshop, Settings.</source>
        <extracomment>ui.new_workshop</extracomment>
        <translation>Mit Eingabe anlegen. Alles lässt sich später unter Workshop, Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Open the calendar  Alt+↓</source>
        <extracomment>ui.new_workshop</extracomment>
        <translation>Kalender öffnen  Alt+↓</translation>
    </message>
    <message>
        <source>Choose where to keep the file</source>
        <extracomment>ui.new_workshop</extracomment>
        <translation>Ablageort der Datei wählen</translation>
    </message>
    <message>
        <source>Optional activities</source>
        <extracomment>ui.new_workshop</extracomment>
        <translation>Optionale Aktivitäten</translation>
    </message>
    <message>
        <source>Keep it in</source>
        <extracomment>ui.new_workshop</extracomment>
        <translation>Ablegen in</translation>
    </message>
    <message>
        <source>Such as 2027-01-31, 31.1. or +14</source>
        <extracomment>ui.new_workshop</extracomment>
        <translation>Etwa 2027-01-31, 31.1. oder +14</translation>
    </message>
    <message>
        <source>Where to keep the workshop</source>
        <extracomment>ui.new_workshop</extracomment>
        <translation>Ablageort des Workshops</translation>
    </message>
    <message>
        <source>That is no first day: {reason}.</source>
        <extracomment>ui.new_workshop</extracomment>
        <translation>Das ist kein erster Tag: {reason}.</translation>
    </message>
    <message>
        <source>The first day is needed, such as 2027-01-31, 31.1. or +14.</source>
        <extracomment>ui.new_workshop</extracomment>
        <translation>Der erste Tag wird gebraucht, etwa 2027-01-31, 31.1. oder +14.</translation>
    </message>
    <message>
        <source>The organisation is needed: its name stands on every deliverable.</source>
        <extracomment>ui.new_workshop</extracomment>
        <translation>Die Organisation wird gebraucht: Ihr Name steht auf jedem Ergebnisdokument.</translation>
    </message>
    <message>
        <source>The currency is needed: its three-letter code or its name.</source>
        <extracomment>ui.new_workshop</extracomment>
        <translation>Die Währung wird gebraucht: ihr Code aus drei Buchstaben oder ihr Name.</translation>
    </message>
    <message>
        <source>Say where to keep the workshop.</source>
        <extracomment>ui.new_workshop</extracomment>
        <translation>Bitte angeben, wo der Workshop abgelegt wird.</translation>
    </message>
</context>
<context>
    <name>ui.notices</name>
    <message>
        <source>Message</source>
        <extracomment>ui.notices</extracomment>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close this message</source>
        <extracomment>ui.notices</extracomment>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ui.opened</name>
    <message>
        <source>✓ Everything is saved</source>
        <extracomment>ui.opened</extracomment>
        <translation>✓ Alles ist gespeichert</translation>
    </message>
    <message>
        <source>Notes belong to an activity or a record: go to one first.</source>
        <extracomment>ui.opened</extracomment>
        <translation>Notizen gehören zu einer Aktivität oder einem Eintrag: zuerst dorthin gehen.</translation>
    </message>
    <message>
        <source>Go to a figure first, with the arrow keys or a click; then it can be explained.</source>
        <extracomment>ui.opened</extracomment>
        <translation>Zuerst mit Pfeiltasten oder Klick zu einer Zahl gehen; dann lässt sie sich erklären.</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <extracomment>ui.opened</extracomment>
        <translation>Erledigt: {what}</translation>
    </message>
    <message numerus="yes">
        <source>{n} change</source>
        <extracomment>ui.opened; plural: {n} changes</extracomment>
        <translation>
            <numerusform>{n} Änderung</numerusform>
            <numerusform>{n} Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <extracomment>ui.opened</extracomment>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <extracomment>ui.opened</extracomment>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>{organisation} – CRM Workshop</source>
        <extracomment>ui.opened</extracomment>
        <translation>{organisation} – CRM-Workshop</translation>
    </message>
    <message>
        <source>switch on {name}</source>
        <extracomment>ui.opened</extracomment>
        <translation>{name} einschalten</translation>
    </message>
    <message>
        <source>switch off {name}</source>
        <extracomment>ui.opened</extracomment>
        <translation>{name} abschalten</translation>
    </message>
    <message>
        <source>Everything you enter is saved at once in “{path}”.</source>
        <extracomment>ui.opened</extracomment>
        <translation>Jede Eingabe wird sofort in „{path}“ gespeichert.</translation>
    </message>
    <message>
        <source>A copy is in “{target}”. You go on working in “{file}”.</source>
        <extracomment>ui.opened</extracomment>
        <translation>Eine Kopie liegt in „{target}“. Weitergearbeitet wird in „{file}“.</translation>
    </message>
</context>
<context>
    <name>ui.pages.analysis</name>
    <message>
        <source>Nothing to show yet: this page fills itself from what is entered.</source>
        <extracomment>ui.pages.analysis</extracomment>
        <translation>Noch nichts zu zeigen: Diese Seite füllt sich aus dem, was eingetragen wird.</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>ui.pages.analysis</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <extracomment>ui.pages.analysis</extracomment>
        <translation>Zu {name}</translation>
    </message>
</context>
<context>
    <name>ui.pages.card_board</name>
    <message>
        <source>Enter edits a card, + and - vote, Ctrl+arrows move it, Del removes it. #words become tags.</source>
        <extracomment>ui.pages.card_board</extracomment>
        <translation>Eingabe bearbeitet eine Karte, + und - stimmen ab, Strg+Pfeile verschieben sie, Entf entfernt sie. Aus #Wörtern werden Schlagwörter.</translation>
    </message>
    <message numerus="yes">
        <source>{n} card</source>
        <extracomment>ui.pages.card_board; plural: {n} cards</extracomment>
        <translation>
            <numerusform>{n} Karte</numerusform>
            <numerusform>{n} Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>A card needs words beside its tags.</source>
        <extracomment>ui.pages.card_board</extracomment>
        <translation>Eine Karte braucht neben Schlagwörtern auch Text.</translation>
    </message>
    <message>
        <source>Change cause of {card} to {cause}</source>
        <extracomment>ui.pages.card_board</extracomment>
        <translation>Ursache von {card} auf {cause} ändern</translation>
    </message>
    <message>
        <source>Clear cause of {card}</source>
        <extracomment>ui.pages.card_board</extracomment>
        <translation>Ursache von {card} leeren</translation>
    </message>
    <message>
        <source>Removed card {card}</source>
        <extracomment>ui.pages.card_board</extracomment>
        <translation>Karte {card} entfernt</translation>
    </message>
</context>
<context>
    <name>ui.pages.checklist</name>
    <message>
        <source>Remark: {text}</source>
        <extracomment>ui.pages.checklist</extracomment>
        <translation>Bemerkung: {text}</translation>
    </message>
    <message>
        <source>✓ The figures say so: {reason}</source>
        <extracomment>ui.pages.checklist</extracomment>
        <translation>✓ Die Zahlen sagen es: {reason}</translation>
    </message>
    <message>
        <source>Ticked, though the figures say: {reason}</source>
        <extracomment>ui.pages.checklist</extracomment>
        <translation>Abgehakt, obwohl die Zahlen sagen: {reason}</translation>
    </message>
    <message>
        <source>Not yet: {reason}</source>
        <extracomment>ui.pages.checklist</extracomment>
        <translation>Noch nicht: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} done</source>
        <extracomment>ui.pages.checklist; plural: {done} of {n} done</extracomment>
        <translation>
            <numerusform>{done} von {n} erledigt</numerusform>
            <numerusform>{done} von {n} erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick “{text}”</source>
        <extracomment>ui.pages.checklist</extracomment>
        <translation>„{text}“ abhaken</translation>
    </message>
    <message>
        <source>Untick “{text}”</source>
        <extracomment>ui.pages.checklist</extracomment>
        <translation>Haken bei „{text}“ wegnehmen</translation>
    </message>
    <message>
        <source>Remark on “{text}”</source>
        <extracomment>ui.pages.checklist</extracomment>
        <translation>Bemerkung zu „{text}“</translation>
    </message>
</context>
<context>
    <name>ui.pages.rating_grid</name>
    <message>
        <source>Show all processes</source>
        <extracomment>ui.pages.rating_grid</extracomment>
        <translation>Alle Prozesse zeigen</translation>
    </message>
    <message>
        <source>Go to {activity} {short}</source>
        <extracomment>ui.pages.rating_grid</extracomment>
        <translation>Zu {activity} {short}</translation>
    </message>
    <message>
        <source>The processes in scope are rated here. Choose them first in 1.4.2, List key CRM processes.</source>
        <extracomment>ui.pages.rating_grid</extracomment>
        <translation>Hier werden die Prozesse im Umfang bewertet. Zuerst in 1.4.2, CRM-Prozesse auflisten, auswählen.</translation>
    </message>
    <message>
        <source>Every department rates here. Add the departments first in 2.2.1, Prepare the satisfaction survey.</source>
        <extracomment>ui.pages.rating_grid</extracomment>
        <translation>Hier bewertet jede Abteilung. Zuerst die Abteilungen in 2.2.1, Befragung zur Zufriedenheit vorbereiten, eintragen.</translation>
    </message>
    <message>
        <source>No process matches the filter.</source>
        <extracomment>ui.pages.rating_grid</extracomment>
        <translation>Kein Prozess passt zum Filter.</translation>
    </message>
    <message>
        <source>▫ in italics: from ballots, not decided yet</source>
        <extracomment>ui.pages.rating_grid</extracomment>
        <translation>▫ kursiv: aus Stimmzetteln, noch nicht entschieden</translation>
    </message>
</context>
<context>
    <name>ui.pages.record_list</name>
    <message>
        <source>Type to change, Enter goes down, Tab right. Ctrl+Del removes the row, Ctrl+D copies down, Alt+↑ ↓ moves it.</source>
        <extracomment>ui.pages.record_list</extracomment>
        <translation>Tippen ändert, Eingabe geht nach unten, Tab nach rechts. Strg+Entf entfernt die Zeile, Strg+D kopiert nach unten, Alt+↑ ↓ verschiebt sie.</translation>
    </message>
    <message>
        <source>Type to change, ← → fold and unfold, Ins adds under this row, Ctrl+Del removes it with what is under it.</source>
        <extracomment>ui.pages.record_list</extracomment>
        <translation>Tippen ändert, ← → klappt zu und auf, Einfg fügt unter dieser Zeile hinzu, Strg+Entf entfernt sie mit allem darunter.</translation>
    </message>
    <message>
        <source>Filter {list}</source>
        <extracomment>ui.pages.record_list</extracomment>
        <translation>{list} filtern</translation>
    </message>
    <message>
        <source>Fold all</source>
        <extracomment>ui.pages.record_list</extracomment>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <extracomment>ui.pages.record_list</extracomment>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <extracomment>ui.pages.record_list</extracomment>
        <translation>Liste importieren…</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <extracomment>ui.pages.record_list</extracomment>
        <translation>{n} von {all}</translation>
    </message>
    <message>
        <source>{processes}, {n} in scope to rate</source>
        <extracomment>ui.pages.record_list</extracomment>
        <translation>{processes}, {n} im Umfang zu bewerten</translation>
    </message>
</context>
<context>
    <name>ui.pages.scorecard</name>
    <message>
        <source>Enter goes down, Tab right. Ctrl+Del removes the line, the last line adds one.</source>
        <extracomment>ui.pages.scorecard</extracomment>
        <translation>Eingabe geht nach unten, Tab nach rechts. Strg+Entf entfernt die Zeile, die letzte Zeile fügt eine hinzu.</translation>
    </message>
    <message>
        <source>Add {kind}</source>
        <extracomment>ui.pages.scorecard</extracomment>
        <translation>{kind} hinzufügen</translation>
    </message>
    <message>
        <source>New {kind}, then Enter</source>
        <extracomment>ui.pages.scorecard</extracomment>
        <translation>{kind} eintippen, dann Eingabe</translation>
    </message>
    <message>
        <source>New {kind}</source>
        <extracomment>ui.pages.scorecard</extracomment>
        <translation>Neu: {kind}</translation>
    </message>
    <message>
        <source>{n} of {total} scored</source>
        <extracomment>ui.pages.scorecard</extracomment>
        <translation>{n} von {total} bewertet</translation>
    </message>
    <message>
        <source>“{name}” is in the list already.</source>
        <extracomment>ui.pages.scorecard</extracomment>
        <translation>„{name}“ steht schon in der Liste.</translation>
    </message>
    <message>
        <source>{what} to {name}</source>
        <extracomment>ui.pages.scorecard</extracomment>
        <translation>{what} zu {name}</translation>
    </message>
</context>
<context>
    <name>ui.pages.weighing</name>
    <message>
        <source>Working out how firm the order is…</source>
        <extracomment>ui.pages.weighing</extracomment>
        <translation>Es wird berechnet, wie fest die Reihenfolge ist …</translation>
    </message>
    <message>
        <source>{some} of {all} stable</source>
        <extracomment>ui.pages.weighing</extracomment>
        <translation>{some} von {all} stabil</translation>
    </message>
    <message>
        <source>Keep other weights of the priority</source>
        <extracomment>ui.pages.weighing</extracomment>
        <translation>Andere Gewichte der Priorität übernehmen</translation>
    </message>
</context>
<context>
    <name>ui.palette</name>
    <message>
        <source>What was found</source>
        <extracomment>ui.palette</extracomment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter goes there · Esc leaves · {sign} shows commands only</source>
        <extracomment>ui.palette</extracomment>
        <translation>↑ ↓ wählen · Eingabe geht hin · Esc verlässt · {sign} zeigt nur Befehle</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”.</source>
        <extracomment>ui.palette</extracomment>
        <translation>Nichts heißt „{typed}“.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>ui.palette</extracomment>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>not possible now</source>
        <extracomment>ui.palette</extracomment>
        <translation>gerade nicht möglich</translation>
    </message>
</context>
<context>
    <name>ui.palette_targets</name>
    <message>
        <source>Note</source>
        <comment>that somebody wrote</comment>
        <extracomment>ui.palette_targets</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <extracomment>ui.palette_targets</extracomment>
        <translation>Tag {number}</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>ui.palette_targets</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>all days</source>
        <extracomment>ui.palette_targets</extracomment>
        <translation>alle Tage</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>ui.palette_targets</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>part of a page</comment>
        <extracomment>ui.palette_targets</extracomment>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>ui.palette_targets</extracomment>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>ui.present.boards</name>
    <message numerus="yes">
        <source>{n} more card</source>
        <extracomment>ui.present.boards; plural: {n} more cards</extracomment>
        <translation>
            <numerusform>{n} weitere Karte</numerusform>
            <numerusform>{n} weitere Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan, or type into the phone's browser</source>
        <extracomment>ui.present.boards</extracomment>
        <translation>Scannen oder im Browser des Telefons eingeben</translation>
    </message>
</context>
<context>
    <name>ui.present.chosen</name>
    <message>
        <source>This is decided in the grid: go to its tab first.</source>
        <extracomment>ui.present.chosen</extracomment>
        <translation>Das wird im Raster entschieden: zuerst auf dessen Blatt gehen.</translation>
    </message>
    <message>
        <source>“{text}” is no answer to {question}.</source>
        <extracomment>ui.present.chosen</extracomment>
        <translation>„{text}“ ist keine Antwort auf {question}.</translation>
    </message>
</context>
<context>
    <name>ui.present.line</name>
    <message>
        <source>Big screen</source>
        <extracomment>ui.present.line</extracomment>
        <translation>Leinwand</translation>
    </message>
    <message>
        <source>Previous sheet</source>
        <extracomment>ui.present.line</extracomment>
        <translation>Voriges Blatt</translation>
    </message>
    <message>
        <source>Next sheet</source>
        <extracomment>ui.present.line</extracomment>
        <translation>Nächstes Blatt</translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>ui.present.line</extracomment>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui.present.line</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>ui.present.line</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Leave the big screen  F5</source>
        <extracomment>ui.present.line</extracomment>
        <translation>Leinwand verlassen  F5</translation>
    </message>
    <message>
        <source>sheet {n} of {count}</source>
        <extracomment>ui.present.line</extracomment>
        <translation>Blatt {n} von {count}</translation>
    </message>
    <message>
        <source>On the big screen</source>
        <extracomment>ui.present.line</extracomment>
        <translation>Auf der Leinwand</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <extracomment>ui.present.line</extracomment>
        <translation>Danach: {title}</translation>
    </message>
</context>
<context>
    <name>ui.present.presenter</name>
    <message>
        <source>Esc ends · → goes on · ratings: ↑ ↓, Tab and digits · Ctrl+Z takes back</source>
        <extracomment>ui.present.presenter</extracomment>
        <translation>Esc beendet · → weiter · Bewerten: ↑ ↓, Tab und Ziffern · Strg+Z nimmt zurück</translation>
    </message>
    <message>
        <source>Ballots</source>
        <comment>the rounds of the workshop</comment>
        <extracomment>ui.present.presenter</extracomment>
        <translation>Abstimmungen</translation>
    </message>
    <message>
        <source>We go on in a moment.</source>
        <extracomment>ui.present.presenter</extracomment>
        <translation>Gleich geht es weiter.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <extracomment>ui.present.presenter</extracomment>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <extracomment>ui.present.presenter</extracomment>
        <translation>Es gibt nichts zurückzunehmen.</translation>
    </message>
</context>
<context>
    <name>ui.rail</name>
    <message>
        <source>open</source>
        <extracomment>ui.rail</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>Day {number} · {day}</source>
        <extracomment>ui.rail</extracomment>
        <translation>Tag {number} · {day}</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>ui.rail</extracomment>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>ui.recent</name>
    <message>
        <source>{done} of {total} activities done</source>
        <extracomment>ui.recent</extracomment>
        <translation>{done} von {total} Aktivitäten erledigt</translation>
    </message>
    <message>
        <source>Changed {when}</source>
        <extracomment>ui.recent</extracomment>
        <translation>Geändert {when}</translation>
    </message>
</context>
<context>
    <name>ui.recent_row</name>
    <message>
        <source>Take off this list  Del</source>
        <extracomment>ui.recent_row</extracomment>
        <translation>Von dieser Liste nehmen  Entf</translation>
    </message>
    <message>
        <source>Take {name} off this list</source>
        <extracomment>ui.recent_row</extracomment>
        <translation>{name} von dieser Liste nehmen</translation>
    </message>
    <message>
        <source>{file} is not there any more</source>
        <extracomment>ui.recent_row</extracomment>
        <translation>{file} ist nicht mehr da</translation>
    </message>
    <message>
        <source>Open {what}</source>
        <extracomment>ui.recent_row</extracomment>
        <translation>{what} öffnen</translation>
    </message>
</context>
<context>
    <name>ui.review</name>
    <message>
        <source>Differences</source>
        <extracomment>ui.review</extracomment>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Take</source>
        <extracomment>ui.review</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Conflicts only</source>
        <extracomment>ui.review</extracomment>
        <translation>Nur Konflikte</translation>
    </message>
    <message>
        <source>Take all</source>
        <extracomment>ui.review</extracomment>
        <translation>Alle übernehmen</translation>
    </message>
    <message>
        <source>A</source>
        <extracomment>ui.review</extracomment>
        <translation>A</translation>
    </message>
    <message>
        <source>Take none</source>
        <extracomment>ui.review</extracomment>
        <translation>Keinen übernehmen</translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>ui.review</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>Space takes or leaves a row, A all of them, N none.</source>
        <extracomment>ui.review</extracomment>
        <translation>Leertaste übernimmt oder lässt eine Zeile, A alle, N keine.</translation>
    </message>
    <message>
        <source>Conflicts only ({n})</source>
        <extracomment>ui.review</extracomment>
        <translation>Nur Konflikte ({n})</translation>
    </message>
</context>
<context>
    <name>ui.review_model</name>
    <message>
        <source>Record</source>
        <extracomment>ui.review_model</extracomment>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>ui.review_model</extracomment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>In the workshop</source>
        <extracomment>ui.review_model</extracomment>
        <translation>Im Workshop</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>ui.review_model</extracomment>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>ui.review_model</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>taken</source>
        <extracomment>ui.review_model</extracomment>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>ui.review_model</extracomment>
        <translation>gelassen</translation>
    </message>
    <message>
        <source>The whole row</source>
        <extracomment>ui.review_model</extracomment>
        <translation>Die ganze Zeile</translation>
    </message>
    <message>
        <source>is on “{tab}”</source>
        <extracomment>ui.review_model</extracomment>
        <translation>steht auf „{tab}“</translation>
    </message>
    <message>
        <source>taken out</source>
        <extracomment>ui.review_model</extracomment>
        <translation>herausgenommen</translation>
    </message>
    <message>
        <source>Conflict: both were changed</source>
        <extracomment>ui.review_model</extracomment>
        <translation>Konflikt: Beide wurden geändert</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui.review_model</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Goes only if you take it</source>
        <extracomment>ui.review_model</extracomment>
        <translation>Geht nur, wenn übernommen</translation>
    </message>
</context>
<context>
    <name>ui.rounds.bars</name>
    <message>
        <source>How the answers fell: {counts}</source>
        <extracomment>ui.rounds.bars</extracomment>
        <translation>Wie die Antworten ausfielen: {counts}</translation>
    </message>
</context>
<context>
    <name>ui.rounds.detail</name>
    <message>
        <source>Satisfaction is each department's own: it is decided in the grid of 2.2.2.</source>
        <extracomment>ui.rounds.detail</extracomment>
        <translation>Zufriedenheit ist Sache jeder Abteilung: Entschieden wird im Raster von 2.2.2.</translation>
    </message>
    <message>
        <source>What the median offers</source>
        <extracomment>ui.rounds.detail</extracomment>
        <translation>Was der Median vorschlägt</translation>
    </message>
    <message>
        <source>offered by the median</source>
        <extracomment>ui.rounds.detail</extracomment>
        <translation>vom Median vorgeschlagen</translation>
    </message>
    <message>
        <source>Decide {word}</source>
        <extracomment>ui.rounds.detail</extracomment>
        <translation>{word} entscheiden</translation>
    </message>
    <message>
        <source>{time} of {n}:00</source>
        <extracomment>ui.rounds.detail</extracomment>
        <translation>{time} von {n}:00</translation>
    </message>
    <message numerus="yes">
        <source>Talk for {n} minute</source>
        <extracomment>ui.rounds.detail; plural: Talk for {n} minutes</extracomment>
        <translation>
            <numerusform>{n} Minute reden</numerusform>
            <numerusform>{n} Minuten reden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.rounds.hall</name>
    <message>
        <source>Making the ballots…</source>
        <extracomment>ui.rounds.hall</extracomment>
        <translation>Stimmzettel werden erstellt …</translation>
    </message>
    <message>
        <source>“{file}” is in “{folder}”.</source>
        <extracomment>ui.rounds.hall</extracomment>
        <translation>„{file}“ liegt in „{folder}“.</translation>
    </message>
    <message>
        <source>Ballot open: {n} of {total} in</source>
        <extracomment>ui.rounds.hall</extracomment>
        <translation>Abstimmung offen: {n} von {total} da</translation>
    </message>
    <message>
        <source>Ballot open: {n} in</source>
        <extracomment>ui.rounds.hall</extracomment>
        <translation>Abstimmung offen: {n} da</translation>
    </message>
    <message>
        <source>This laptop has another address now: phones join at {address}. Show the new code.</source>
        <extracomment>ui.rounds.hall</extracomment>
        <translation>Dieser Laptop hat jetzt eine andere Adresse: Telefone kommen über {address} dazu. Bitte den neuen Code zeigen.</translation>
    </message>
</context>
<context>
    <name>ui.rounds.hands</name>
    <message>
        <source>What is asked about</source>
        <extracomment>ui.rounds.hands</extracomment>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Hands</source>
        <extracomment>ui.rounds.hands</extracomment>
        <translation>Hände</translation>
    </message>
    <message>
        <source>“{text}” is no number of hands.</source>
        <extracomment>ui.rounds.hands</extracomment>
        <translation>„{text}“ ist keine Anzahl von Händen.</translation>
    </message>
    <message>
        <source>Raised hands</source>
        <extracomment>ui.rounds.hands</extracomment>
        <translation>Handzeichen</translation>
    </message>
    <message>
        <source>Whose hands</source>
        <extracomment>ui.rounds.hands</extracomment>
        <translation>Wessen Hände</translation>
    </message>
    <message>
        <source>Next question</source>
        <extracomment>ui.rounds.hands</extracomment>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <extracomment>ui.rounds.hands</extracomment>
        <translation>Zurück zur Runde</translation>
    </message>
    <message>
        <source>The whole room</source>
        <extracomment>ui.rounds.hands</extracomment>
        <translation>Der ganze Raum</translation>
    </message>
    <message>
        <source>Type a number, Tab goes on. A new count takes the place of the one before.</source>
        <extracomment>ui.rounds.hands</extracomment>
        <translation>Zahl eingeben, Tab geht weiter. Eine neue Zählung tritt an die Stelle der früheren.</translation>
    </message>
    <message numerus="yes">
        <source>More than there are: {count} hands and ballots are in, and {n} person is listed. Has somebody answered twice?</source>
        <extracomment>ui.rounds.hands; plural: More than there are: {count} hands and ballots are in, and {n} people are listed. Has somebody answered twice?</extracomment>
        <translation>
            <numerusform>Mehr als da sind: {count} Hände und Stimmzettel sind da, und {n} Person ist gelistet. Hat jemand doppelt geantwortet?</numerusform>
            <numerusform>Mehr als da sind: {count} Hände und Stimmzettel sind da, und {n} Personen sind gelistet. Hat jemand doppelt geantwortet?</numerusform>
        </translation>
    </message>
    <message>
        <source>This was counted by department; a count of the whole room takes the place of those.</source>
        <extracomment>ui.rounds.hands</extracomment>
        <translation>Das wurde je Abteilung gezählt; eine Zählung des ganzen Raums tritt an deren Stelle.</translation>
    </message>
    <message>
        <source>This was counted for the whole room; a count of one department takes its place.</source>
        <extracomment>ui.rounds.hands</extracomment>
        <translation>Das wurde für den ganzen Raum gezählt; die Zählung einer Abteilung tritt an deren Stelle.</translation>
    </message>
</context>
<context>
    <name>ui.rounds.kiosk</name>
    <message>
        <source>Pass this laptop round</source>
        <extracomment>ui.rounds.kiosk</extracomment>
        <translation>Diesen Laptop herumreichen</translation>
    </message>
    <message>
        <source>For the facilitator</source>
        <extracomment>ui.rounds.kiosk</extracomment>
        <translation>Für die Moderation</translation>
    </message>
    <message>
        <source>Only the facilitator closes this window.</source>
        <extracomment>ui.rounds.kiosk</extracomment>
        <translation>Dieses Fenster schließt nur die Moderation.</translation>
    </message>
    <message>
        <source>{at} of {all} answered. Everything can be changed until you say that you are done.</source>
        <extracomment>ui.rounds.kiosk</extracomment>
        <translation>{at} von {all} beantwortet. Bis „Fertig“ lässt sich alles ändern.</translation>
    </message>
    <message>
        <source>I am done</source>
        <extracomment>ui.rounds.kiosk</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>That was everything</source>
        <extracomment>ui.rounds.kiosk</extracomment>
        <translation>Das war alles</translation>
    </message>
    <message>
        <source>Next person</source>
        <extracomment>ui.rounds.kiosk</extracomment>
        <translation>Nächste Person</translation>
    </message>
    <message>
        <source>Your answers are in. Please pass the laptop on.</source>
        <extracomment>ui.rounds.kiosk</extracomment>
        <translation>Die Antworten sind da. Bitte den Laptop weitergeben.</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui.rounds.kiosk</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Are you still there?</source>
        <extracomment>ui.rounds.kiosk</extracomment>
        <translation>Noch da?</translation>
    </message>
    <message numerus="yes">
        <source>In {n} second the next person begins. What was answered counts.</source>
        <extracomment>ui.rounds.kiosk; plural: In {n} seconds the next person begins. What was answered counts.</extracomment>
        <translation>
            <numerusform>In {n} Sekunde beginnt die nächste Person. Was beantwortet ist, zählt.</numerusform>
            <numerusform>In {n} Sekunden beginnt die nächste Person. Was beantwortet ist, zählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was answered until now counts. Please give the laptop to the facilitator.</source>
        <extracomment>ui.rounds.kiosk</extracomment>
        <translation>Was bis jetzt beantwortet ist, zählt. Bitte den Laptop der Moderation geben.</translation>
    </message>
</context>
<context>
    <name>ui.rounds.kiosk_lock</name>
    <message>
        <source>Four digits</source>
        <extracomment>ui.rounds.kiosk_lock</extracomment>
        <translation>Vier Ziffern</translation>
    </message>
    <message>
        <source>The same once more</source>
        <extracomment>ui.rounds.kiosk_lock</extracomment>
        <translation>Noch einmal dieselben</translation>
    </message>
    <message>
        <source>One person after the other answers here, full screen, and sees nothing of the one before. Make up four digits: they alone end this. They are written down nowhere, so keep them in mind.</source>
        <extracomment>ui.rounds.kiosk_lock</extracomment>
        <translation>Hier antwortet eine Person nach der anderen, bildschirmfüllend, und sieht nichts von der vorigen. Vier Ziffern ausdenken: Nur sie beenden das. Sie werden nirgends gespeichert, also gut merken.</translation>
    </message>
    <message>
        <source>These are not the same digits.</source>
        <extracomment>ui.rounds.kiosk_lock</extracomment>
        <translation>Das sind nicht dieselben Ziffern.</translation>
    </message>
    <message>
        <source>Your four digits</source>
        <extracomment>ui.rounds.kiosk_lock</extracomment>
        <translation>Die vier Ziffern</translation>
    </message>
    <message>
        <source>Back to the ballot</source>
        <extracomment>ui.rounds.kiosk_lock</extracomment>
        <translation>Zurück zum Stimmzettel</translation>
    </message>
    <message>
        <source>Your four digits end the passing round.</source>
        <extracomment>ui.rounds.kiosk_lock</extracomment>
        <translation>Die vier Ziffern beenden das Herumreichen.</translation>
    </message>
    <message numerus="yes">
        <source>These are not the digits. {n} more try.</source>
        <extracomment>ui.rounds.kiosk_lock; plural: These are not the digits. {n} more tries.</extracomment>
        <translation>
            <numerusform>Das sind nicht die Ziffern. Noch {n} Versuch.</numerusform>
            <numerusform>Das sind nicht die Ziffern. Noch {n} Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong five times. It can be tried again in half a minute.</source>
        <extracomment>ui.rounds.kiosk_lock</extracomment>
        <translation>Fünfmal falsch. In einer halben Minute geht es wieder.</translation>
    </message>
</context>
<context>
    <name>ui.rounds.kiosk_pages</name>
    <message>
        <source>To the end</source>
        <extracomment>ui.rounds.kiosk_pages</extracomment>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>ui.rounds.kiosk_pages</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>{n} dot left</source>
        <extracomment>ui.rounds.kiosk_pages; plural: {n} dots left</extracomment>
        <translation>
            <numerusform>Noch {n} Punkt</numerusform>
            <numerusform>Noch {n} Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.rounds.live</name>
    <message>
        <source>Pass this laptop round…</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>Diesen Laptop herumreichen …</translation>
    </message>
    <message>
        <source>Full screen, one after the other; four digits end it</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>Bildschirmfüllend; vier Ziffern beenden es</translation>
    </message>
    <message>
        <source>Type in printed ballots</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>Gedruckte Stimmzettel eintippen</translation>
    </message>
    <message>
        <source>One key for each answer</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>Eine Taste je Antwort</translation>
    </message>
    <message>
        <source>Count raised hands</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>Handzeichen zählen</translation>
    </message>
    <message>
        <source>Question by question: how many for each answer</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>Frage für Frage: wie viele je Antwort</translation>
    </message>
    <message>
        <source>Bring in ballot sheets…</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>Stimmzettel-Dateien einlesen …</translation>
    </message>
    <message>
        <source>Several files at once, or drop them here</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>Mehrere auf einmal, oder hierher ziehen</translation>
    </message>
    <message>
        <source>Print ballots…</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>Stimmzettel drucken …</translation>
    </message>
    <message>
        <source>Boxes to tick, as a PDF</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>Kästchen zum Ankreuzen, als PDF</translation>
    </message>
    <message>
        <source>Sheets to send…</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>Stimmzettel-Datei zum Senden …</translation>
    </message>
    <message>
        <source>A spreadsheet for those who are elsewhere</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>Eine Tabelle für alle, die woanders sind</translation>
    </message>
    <message>
        <source>Rehearse…</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>Proben …</translation>
    </message>
    <message>
        <source>Simulated people rate, to try it alone</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>Simulierte Personen bewerten</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>How many are in</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>Wie viele da sind</translation>
    </message>
    <message>
        <source>Close the round</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>Runde schließen</translation>
    </message>
    <message>
        <source>Open it again</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Scan, or type the address and the code</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>Scannen, oder Adresse und Code eingeben</translation>
    </message>
    <message>
        <source>Show the results</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>Other ways in, all into one tally</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>Andere Wege, alle in eine Auszählung</translation>
    </message>
    <message>
        <source>{what} Key: {letter}</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>{what} Taste: {letter}</translation>
    </message>
    <message>
        <source>F1 says how.</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>F1 sagt, wie es geht.</translation>
    </message>
    <message>
        <source>{n} of {total} in</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>{n} von {total} da</translation>
    </message>
    <message>
        <source>{n} in</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>{n} da</translation>
    </message>
    <message numerus="yes">
        <source> and {n} more</source>
        <extracomment>ui.rounds.live; plural:  and {n} more</extracomment>
        <translation>
            <numerusform> und {n} weitere</numerusform>
            <numerusform> und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in yet: {names}</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>Noch nicht da: {names}</translation>
    </message>
    <message>
        <source>Named</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>Mit Namen</translation>
    </message>
    <message>
        <source>{kind}. Nobody sees a result before you show it.</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>{kind}. Niemand sieht ein Ergebnis, bevor es gezeigt wird.</translation>
    </message>
    <message>
        <source>The round is closed. Nobody has answered; open it again, or remove it.</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>Die Runde ist geschlossen. Niemand hat geantwortet; wieder öffnen oder entfernen.</translation>
    </message>
    <message>
        <source>{kind}. The round is closed, and nobody has seen a result yet.</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>{kind}. Die Runde ist geschlossen, und noch hat niemand ein Ergebnis gesehen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minute over time</source>
        <extracomment>ui.rounds.live; plural: {n} minutes over time</extracomment>
        <translation>
            <numerusform>{n} Minute überzogen</numerusform>
            <numerusform>{n} Minuten überzogen</numerusform>
        </translation>
    </message>
    <message>
        <source>Time is up</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>Die Zeit ist um</translation>
    </message>
    <message>
        <source>{time} left</source>
        <extracomment>ui.rounds.live</extracomment>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>ui.rounds.outcome</name>
    <message>
        <source>Take the medians</source>
        <extracomment>ui.rounds.outcome</extracomment>
        <translation>Mediane übernehmen</translation>
    </message>
    <message>
        <source>Enter the votes</source>
        <extracomment>ui.rounds.outcome</extracomment>
        <translation>Stimmen eintragen</translation>
    </message>
    <message>
        <source>Vote again</source>
        <extracomment>ui.rounds.outcome</extracomment>
        <translation>Nochmals abstimmen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>ui.rounds.outcome</extracomment>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Talk first · {n}</source>
        <extracomment>ui.rounds.outcome</extracomment>
        <translation>Besprechen · {n}</translation>
    </message>
    <message>
        <source>All · {n}</source>
        <extracomment>ui.rounds.outcome</extracomment>
        <translation>Alle · {n}</translation>
    </message>
    <message>
        <source>Vote again on these…</source>
        <extracomment>ui.rounds.outcome</extracomment>
        <translation>Nochmals über diese …</translation>
    </message>
    <message>
        <source>Vote again on all…</source>
        <extracomment>ui.rounds.outcome</extracomment>
        <translation>Nochmals über alle …</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} median above {limit}</source>
        <extracomment>ui.rounds.outcome; plural: Take {n} medians above {limit}</extracomment>
        <translation>
            <numerusform>{n} Median über {limit} übernehmen</numerusform>
            <numerusform>{n} Mediane über {limit} übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>For all questions with agreement above {limit} where nothing is decided yet</source>
        <extracomment>ui.rounds.outcome</extracomment>
        <translation>Für alle Fragen mit Einigkeit über {limit}, zu denen noch nichts entschieden ist</translation>
    </message>
    <message>
        <source>The votes are entered already.</source>
        <extracomment>ui.rounds.outcome</extracomment>
        <translation>Die Stimmen sind schon eingetragen.</translation>
    </message>
</context>
<context>
    <name>ui.rounds.page</name>
    <message>
        <source>Say what is asked, and open it: phones join by the code that then appears.</source>
        <extracomment>ui.rounds.page</extracomment>
        <translation>Festlegen, was gefragt wird, und öffnen: Telefone kommen mit dem Code dazu, der dann erscheint.</translation>
    </message>
    <message>
        <source>People rate now. Only how many are in is told until you show what came out.</source>
        <extracomment>ui.rounds.page</extracomment>
        <translation>Jetzt wird bewertet. Zu sehen ist nur, wie viele da sind, bis das Ergebnis gezeigt wird.</translation>
    </message>
    <message>
        <source>No answer changes any more. Show what came out when the room is ready.</source>
        <extracomment>ui.rounds.page</extracomment>
        <translation>Keine Antwort ändert sich mehr. Das Ergebnis zeigen, wenn der Raum so weit ist.</translation>
    </message>
    <message>
        <source>Talk where the room is apart, decide, and vote again where it helps.</source>
        <extracomment>ui.rounds.page</extracomment>
        <translation>Reden, wo der Raum uneins ist, entscheiden, und nochmals abstimmen, wo es hilft.</translation>
    </message>
    <message>
        <source>New round</source>
        <extracomment>ui.rounds.page</extracomment>
        <translation>Neue Runde</translation>
    </message>
    <message>
        <source>Take the rehearsal away</source>
        <extracomment>ui.rounds.page</extracomment>
        <translation>Probe entfernen</translation>
    </message>
    <message>
        <source>Ask the room: everybody rates from a phone, without internet, app or account.</source>
        <extracomment>ui.rounds.page</extracomment>
        <translation>Den Raum fragen: Alle bewerten am Telefon, ohne Internet, App oder Konto.</translation>
    </message>
    <message>
        <source>Prepare a round, open it, and let people scan the code. Close it, show what came out, talk where opinions are apart, decide, and vote again.</source>
        <extracomment>ui.rounds.page</extracomment>
        <translation>Eine Runde vorbereiten, öffnen und den Code scannen lassen. Schließen, das Ergebnis zeigen, reden, wo man uneins ist, entscheiden und nochmals abstimmen.</translation>
    </message>
    <message>
        <source>Prepare the first round</source>
        <extracomment>ui.rounds.page</extracomment>
        <translation>Die erste Runde vorbereiten</translation>
    </message>
    <message>
        <source>Prepare the round “{round}”</source>
        <extracomment>ui.rounds.page</extracomment>
        <translation>Die Runde „{round}“ vorbereiten</translation>
    </message>
    <message>
        <source>Remove the round “{round}”</source>
        <extracomment>ui.rounds.page</extracomment>
        <translation>Die Runde „{round}“ entfernen</translation>
    </message>
</context>
<context>
    <name>ui.rounds.paper</name>
    <message>
        <source>Printed ballots</source>
        <extracomment>ui.rounds.paper</extracomment>
        <translation>Gedruckte Stimmzettel</translation>
    </message>
    <message>
        <source>Department: first letters or number</source>
        <extracomment>ui.rounds.paper</extracomment>
        <translation>Abteilung: erste Buchstaben oder Nummer</translation>
    </message>
    <message>
        <source>Name on the ballot</source>
        <extracomment>ui.rounds.paper</extracomment>
        <translation>Name auf dem Stimmzettel</translation>
    </message>
    <message>
        <source>Keys of this question</source>
        <extracomment>ui.rounds.paper</extracomment>
        <translation>Tasten dieser Frage</translation>
    </message>
    <message>
        <source>Enter skips · ↑ goes back · Ctrl+Enter: next ballot</source>
        <extracomment>ui.rounds.paper</extracomment>
        <translation>Enter überspringt · ↑ geht zurück · Strg+Enter: nächster</translation>
    </message>
    <message>
        <source>Next ballot</source>
        <extracomment>ui.rounds.paper</extracomment>
        <translation>Nächster Stimmzettel</translation>
    </message>
    <message>
        <source>Ballot {number}</source>
        <extracomment>ui.rounds.paper</extracomment>
        <translation>Stimmzettel {number}</translation>
    </message>
    <message>
        <source>No department begins with “{text}”.</source>
        <extracomment>ui.rounds.paper</extracomment>
        <translation>Keine Abteilung beginnt mit „{text}“.</translation>
    </message>
    <message>
        <source>This round keeps names: type the one on the ballot.</source>
        <extracomment>ui.rounds.paper</extracomment>
        <translation>Diese Runde behält Namen: den auf dem Stimmzettel eingeben.</translation>
    </message>
    <message numerus="yes">
        <source>There is {n} cross for each, and it is typed. Delete takes one back.</source>
        <extracomment>ui.rounds.paper; plural: There are {n} crosses for each, and they are typed. Delete takes one back.</extracomment>
        <translation>
            <numerusform>Es gibt {n} Kreuz für jeden, und es ist vergeben. Entf nimmt eines zurück.</numerusform>
            <numerusform>Es gibt {n} Kreuze für jeden, und sie sind vergeben. Entf nimmt eines zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was typed on this ballot that could be taken back.</source>
        <extracomment>ui.rounds.paper</extracomment>
        <translation>Auf diesem Stimmzettel wurde nichts eingetippt, was sich zurücknehmen ließe.</translation>
    </message>
    <message>
        <source>x: a cross</source>
        <extracomment>ui.rounds.paper</extracomment>
        <translation>x: ein Kreuz</translation>
    </message>
    <message numerus="yes">
        <source>{n} left</source>
        <extracomment>ui.rounds.paper; plural: {n} left</extracomment>
        <translation>
            <numerusform>noch {n}</numerusform>
            <numerusform>noch {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>That was the last one: {answers}. Enter begins the next ballot.</source>
        <extracomment>ui.rounds.paper</extracomment>
        <translation>Das war die letzte: {answers}. Enter beginnt den nächsten Stimmzettel.</translation>
    </message>
    <message>
        <source>“{key}” stands for no answer here.</source>
        <extracomment>ui.rounds.paper</extracomment>
        <translation>„{key}“ steht hier für keine Antwort.</translation>
    </message>
    <message>
        <source>Ballot {number} is removed.</source>
        <extracomment>ui.rounds.paper</extracomment>
        <translation>Stimmzettel {number} ist entfernt.</translation>
    </message>
</context>
<context>
    <name>ui.rounds.paper_list</name>
    <message>
        <source>no answer</source>
        <extracomment>ui.rounds.paper_list</extracomment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Answers of the ballot</source>
        <extracomment>ui.rounds.paper_list</extracomment>
        <translation>Antworten des Stimmzettels</translation>
    </message>
</context>
<context>
    <name>ui.rounds.paper_there</name>
    <message>
        <source>Ballots typed in</source>
        <extracomment>ui.rounds.paper_there</extracomment>
        <translation>Eingetippte Stimmzettel</translation>
    </message>
    <message>
        <source>Correct</source>
        <extracomment>ui.rounds.paper_there</extracomment>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>ui.rounds.paper_there</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Put it back</source>
        <extracomment>ui.rounds.paper_there</extracomment>
        <translation>Zurücklegen</translation>
    </message>
    <message numerus="yes">
        <source>{n} ballot typed in</source>
        <extracomment>ui.rounds.paper_there; plural: {n} ballots typed in</extracomment>
        <translation>
            <numerusform>{n} Stimmzettel eingetippt</numerusform>
            <numerusform>{n} Stimmzettel eingetippt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.rounds.pick</name>
    <message numerus="yes">
        <source>The only one</source>
        <extracomment>ui.rounds.pick; plural: All {n}</extracomment>
        <translation>
            <numerusform>Die einzige</numerusform>
            <numerusform>Alle {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>ui.rounds.pick</extracomment>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>ui.rounds.pick</extracomment>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of a list</comment>
        <extracomment>ui.rounds.pick</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of a list</comment>
        <extracomment>ui.rounds.pick</extracomment>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>ui.rounds.prepare</name>
    <message>
        <source>Name of the round</source>
        <extracomment>ui.rounds.prepare</extracomment>
        <translation>Name der Runde</translation>
    </message>
    <message>
        <source>Anonymous: no name is kept</source>
        <extracomment>ui.rounds.prepare</extracomment>
        <translation>Anonym: kein Name wird aufbewahrt</translation>
    </message>
    <message>
        <source>Named: each ballot keeps its name</source>
        <extracomment>ui.rounds.prepare</extracomment>
        <translation>Mit Namen: jeder Stimmzettel behält seinen Namen</translation>
    </message>
    <message>
        <source>Minutes it stays open</source>
        <extracomment>ui.rounds.prepare</extracomment>
        <translation>Wie viele Minuten sie offen bleibt</translation>
    </message>
    <message>
        <source>What it asks</source>
        <extracomment>ui.rounds.prepare</extracomment>
        <translation>Was sie fragt</translation>
    </message>
    <message>
        <source>Open the round</source>
        <extracomment>ui.rounds.prepare</extracomment>
        <translation>Runde öffnen</translation>
    </message>
    <message>
        <source>Asks</source>
        <extracomment>ui.rounds.prepare</extracomment>
        <translation>Fragt</translation>
    </message>
    <message>
        <source>Stays open</source>
        <extracomment>ui.rounds.prepare</extracomment>
        <translation>Bleibt offen</translation>
    </message>
    <message>
        <source>minutes; empty: until you close it</source>
        <extracomment>ui.rounds.prepare</extracomment>
        <translation>Minuten; leer: bis zum Schließen</translation>
    </message>
    <message>
        <source>Choose at least one question.</source>
        <extracomment>ui.rounds.prepare</extracomment>
        <translation>Mindestens eine Frage wählen.</translation>
    </message>
    <message>
        <source>There is nothing to ask about yet: add it first, or choose another question.</source>
        <extracomment>ui.rounds.prepare</extracomment>
        <translation>Es gibt noch nichts, wonach zu fragen wäre: zuerst anlegen oder eine andere Frage wählen.</translation>
    </message>
    <message>
        <source>{answers}, {time} for each person.</source>
        <extracomment>ui.rounds.prepare</extracomment>
        <translation>{answers}, {time} je Person.</translation>
    </message>
    <message numerus="yes">
        <source>about {n} minute</source>
        <extracomment>ui.rounds.prepare; plural: about {n} minutes</extracomment>
        <translation>
            <numerusform>etwa {n} Minute</numerusform>
            <numerusform>etwa {n} Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.rounds.qr</name>
    <message>
        <source>QR code of {url}</source>
        <extracomment>ui.rounds.qr</extracomment>
        <translation>QR-Code von {url}</translation>
    </message>
</context>
<context>
    <name>ui.rounds.rehearse</name>
    <message>
        <source>{round} (rehearsal, simulated people)</source>
        <extracomment>ui.rounds.rehearse</extracomment>
        <translation>{round} (Probe, simulierte Personen)</translation>
    </message>
    <message>
        <source>Rehearse the round “{round}”</source>
        <extracomment>ui.rounds.rehearse</extracomment>
        <translation>Die Runde „{round}“ proben</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <extracomment>ui.rounds.rehearse</extracomment>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Simulated people</source>
        <extracomment>ui.rounds.rehearse</extracomment>
        <translation>Simulierte Personen</translation>
    </message>
    <message>
        <source>Seconds</source>
        <extracomment>ui.rounds.rehearse</extracomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Let them rate</source>
        <extracomment>ui.rounds.rehearse</extracomment>
        <translation>Bewerten lassen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui.rounds.rehearse</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>people within</source>
        <extracomment>ui.rounds.rehearse</extracomment>
        <translation>Personen in</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>ui.rounds.rehearse</extracomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>People have answered already: simulated ones would mix with them. Prepare a round to rehearse.</source>
        <extracomment>ui.rounds.rehearse</extracomment>
        <translation>Es haben schon Personen geantwortet: Simulierte würden sich darunter mischen. Zum Proben eine eigene Runde vorbereiten.</translation>
    </message>
    <message>
        <source>Made-up people join as phones do, so that a round can be tried alone. The round is marked as a rehearsal, and can be taken away afterwards.</source>
        <extracomment>ui.rounds.rehearse</extracomment>
        <translation>Ausgedachte Personen kommen wie Telefone dazu, sodass sich eine Runde allein üben lässt. Die Runde wird als Probe gekennzeichnet und lässt sich danach entfernen.</translation>
    </message>
    <message>
        <source>{at} of {all} simulated people have joined; {answers} are in.</source>
        <extracomment>ui.rounds.rehearse</extracomment>
        <translation>{at} von {all} simulierten Personen sind dabei; {answers} sind da.</translation>
    </message>
    <message>
        <source>The rehearsal is over: {people}, {answers}. Close the round and look at the results as you would; then take it away, at the lower left.</source>
        <extracomment>ui.rounds.rehearse</extracomment>
        <translation>Die Probe ist vorbei: {people}, {answers}. Die Runde schließen und die Ergebnisse ansehen wie sonst; danach unten links entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} simulated person</source>
        <extracomment>ui.rounds.rehearse; plural: {n} simulated people</extracomment>
        <translation>
            <numerusform>{n} simulierte Person</numerusform>
            <numerusform>{n} simulierte Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.rounds.result_list</name>
    <message>
        <source>Questions of the round</source>
        <extracomment>ui.rounds.result_list</extracomment>
        <translation>Fragen der Runde</translation>
    </message>
</context>
<context>
    <name>ui.settings_page</name>
    <message>
        <source>Days</source>
        <extracomment>ui.settings_page</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days left empty follow the first one, working day by working day.</source>
        <extracomment>ui.settings_page</extracomment>
        <translation>Leere Tage folgen dem ersten, Werktag für Werktag.</translation>
    </message>
    <message>
        <source>Priority of a process</source>
        <extracomment>ui.settings_page</extracomment>
        <translation>Priorität eines Prozesses</translation>
    </message>
    <message>
        <source>The weights are shared out again over the parts that are known.</source>
        <extracomment>ui.settings_page</extracomment>
        <translation>Die Gewichte werden auf die bekannten Teile neu verteilt.</translation>
    </message>
    <message>
        <source>Initiatives and roadmap</source>
        <extracomment>ui.settings_page</extracomment>
        <translation>Maßnahmen und Roadmap</translation>
    </message>
    <message>
        <source>They belong to this workshop and are saved as you leave a field.</source>
        <extracomment>ui.settings_page</extracomment>
        <translation>Sie gehören zu diesem Workshop und werden beim Verlassen eines Feldes gespeichert.</translation>
    </message>
    <message>
        <source>Further</source>
        <extracomment>ui.settings_page</extracomment>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>Switched off, they leave the rail, the progress and the deliverables.</source>
        <extracomment>ui.settings_page</extracomment>
        <translation>Abgeschaltet fallen sie aus Leiste, Fortschritt und Ergebnisdokumenten heraus.</translation>
    </message>
    <message>
        <source>Choices</source>
        <extracomment>ui.settings_page</extracomment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>As in the window</source>
        <extracomment>ui.settings_page</extracomment>
        <translation>Wie im Fenster</translation>
    </message>
    <message>
        <source>Such as 2027-01-31</source>
        <extracomment>ui.settings_page</extracomment>
        <translation>Etwa 2027-01-31</translation>
    </message>
    <message>
        <source>“{text}” is not the code or the name of one currency.</source>
        <extracomment>ui.settings_page</extracomment>
        <translation>„{text}“ ist weder Code noch Name einer Währung.</translation>
    </message>
    <message>
        <source>It stays “{value}”.</source>
        <extracomment>ui.settings_page</extracomment>
        <translation>Es bleibt „{value}“.</translation>
    </message>
    <message>
        <source>Set {what} to {value}</source>
        <extracomment>ui.settings_page</extracomment>
        <translation>{what} auf {value} setzen</translation>
    </message>
    <message>
        <source>Clear {what}</source>
        <extracomment>ui.settings_page</extracomment>
        <translation>{what} leeren</translation>
    </message>
    <message>
        <source>Choose the optional activities</source>
        <extracomment>ui.settings_page</extracomment>
        <translation>Die optionalen Aktivitäten wählen</translation>
    </message>
</context>
<context>
    <name>ui.sheets_page</name>
    <message>
        <source>✓ New</source>
        <extracomment>ui.sheets_page</extracomment>
        <translation>✓ Neu</translation>
    </message>
    <message>
        <source>✓ Replaces</source>
        <extracomment>ui.sheets_page</extracomment>
        <translation>✓ Ersetzt</translation>
    </message>
    <message>
        <source>= In already</source>
        <extracomment>ui.sheets_page</extracomment>
        <translation>= Schon da</translation>
    </message>
    <message>
        <source>= Replaced</source>
        <extracomment>ui.sheets_page</extracomment>
        <translation>= Ersetzt</translation>
    </message>
    <message>
        <source>– Empty</source>
        <extracomment>ui.sheets_page</extracomment>
        <translation>– Leer</translation>
    </message>
    <message>
        <source>✗ Cannot be read</source>
        <extracomment>ui.sheets_page</extracomment>
        <translation>✗ Nicht lesbar</translation>
    </message>
    <message>
        <source>What would come in</source>
        <extracomment>ui.sheets_page</extracomment>
        <translation>Was dazukäme</translation>
    </message>
    <message>
        <source>Bring in</source>
        <extracomment>ui.sheets_page</extracomment>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <extracomment>ui.sheets_page</extracomment>
        <translation>{file} wird gelesen …</translation>
    </message>
    <message>
        <source>All that can be read comes in as one step, which can be undone. The others stay out, whole.</source>
        <extracomment>ui.sheets_page</extracomment>
        <translation>Alles Lesbare kommt in einem Schritt dazu, der sich zurücknehmen lässt. Die anderen bleiben ganz draußen.</translation>
    </message>
    <message numerus="yes">
        <source>Bring in {n} ballot</source>
        <extracomment>ui.sheets_page; plural: Bring in {n} ballots</extracomment>
        <translation>
            <numerusform>{n} Stimmzettel einlesen</numerusform>
            <numerusform>{n} Stimmzettel einlesen</numerusform>
        </translation>
    </message>
    <message>
        <source>The workshop has changed meanwhile. Read the sheets once more.</source>
        <extracomment>ui.sheets_page</extracomment>
        <translation>Der Workshop hat sich inzwischen geändert. Die Dateien noch einmal lesen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} ballot brought in</source>
        <extracomment>ui.sheets_page; plural: {n} ballots brought in</extracomment>
        <translation>
            <numerusform>{n} Stimmzettel eingelesen</numerusform>
            <numerusform>{n} Stimmzettel eingelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replaces an earlier one</source>
        <extracomment>ui.sheets_page; plural: {n} replace earlier ones</extracomment>
        <translation>
            <numerusform>{n} ersetzt einen früheren</numerusform>
            <numerusform>{n} ersetzen frühere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in already</source>
        <extracomment>ui.sheets_page; plural: {n} in already</extracomment>
        <translation>
            <numerusform>{n} schon da</numerusform>
            <numerusform>{n} schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} empty</source>
        <extracomment>ui.sheets_page; plural: {n} empty</extracomment>
        <translation>
            <numerusform>{n} leer</numerusform>
            <numerusform>{n} leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cannot be read</source>
        <extracomment>ui.sheets_page; plural: {n} cannot be read</extracomment>
        <translation>
            <numerusform>{n} nicht lesbar</numerusform>
            <numerusform>{n} nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} file</source>
        <extracomment>ui.sheets_page; plural: {n} files</extracomment>
        <translation>
            <numerusform>{n} Datei</numerusform>
            <numerusform>{n} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes of each file</source>
        <extracomment>ui.sheets_page</extracomment>
        <translation>Was aus jeder Datei wird</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <extracomment>ui.sheets_page</extracomment>
        <translation>Was daraus wird</translation>
    </message>
</context>
<context>
    <name>ui.shell</name>
    <message>
        <source>Opening {file}…</source>
        <extracomment>ui.shell</extracomment>
        <translation>{file} wird geöffnet…</translation>
    </message>
    <message>
        <source>Preparing the sample…</source>
        <extracomment>ui.shell</extracomment>
        <translation>Das Beispiel wird vorbereitet…</translation>
    </message>
    <message>
        <source>Open a workshop first to bring in ballot sheets.</source>
        <extracomment>ui.shell</extracomment>
        <translation>Zuerst einen Workshop öffnen, um Stimmzettel-Dateien einzulesen.</translation>
    </message>
    <message>
        <source>“{file}” is no workshop. Open one first to import a list.</source>
        <extracomment>ui.shell</extracomment>
        <translation>„{file}“ ist kein Workshop. Zum Importieren einer Liste zuerst einen Workshop öffnen.</translation>
    </message>
</context>
<context>
    <name>ui.shortcuts</name>
    <message>
        <source>Rating grid</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Bewertungsraster</translation>
    </message>
    <message>
        <source>Digit, first letter, - or 0</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Ziffer, Anfangsbuchstabe, - oder 0</translation>
    </message>
    <message>
        <source>rate the selected cells</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>die gewählten Zellen bewerten</translation>
    </message>
    <message>
        <source>Del, Backspace</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Entf, Rücktaste</translation>
    </message>
    <message>
        <source>Enter, F2</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Eingabe, F2</translation>
    </message>
    <message>
        <source>choose from a list</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>aus einer Liste wählen</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>fill the top cell down</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>mit der obersten Zelle nach unten füllen</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Strg+Leertaste</translation>
    </message>
    <message>
        <source>select the column</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>die Spalte auswählen</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+X, Ctrl+V</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Strg+C, Strg+X, Strg+V</translation>
    </message>
    <message>
        <source>copy, cut, paste a block</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>einen Block kopieren, ausschneiden, einfügen</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Strg+R</translation>
    </message>
    <message>
        <source>give the reason</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>die Begründung angeben</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>filter; Escape clears it</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>filtern; Esc hebt es auf</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>next, previous question; then another process</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>nächste, vorige Frage; dann ein anderer Prozess</translation>
    </message>
    <message>
        <source>Home, End</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>first, last question</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>erste, letzte Frage</translation>
    </message>
    <message>
        <source>Ctrl+Home, Ctrl+End</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Strg+Pos1, Strg+Ende</translation>
    </message>
    <message>
        <source>first, last cell</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>erste, letzte Zelle</translation>
    </message>
    <message>
        <source>← on the first question</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>← auf der ersten Frage</translation>
    </message>
    <message>
        <source>go to the heading above</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>zur Überschrift darüber</translation>
    </message>
    <message>
        <source>← → on a heading</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>← → auf einer Überschrift</translation>
    </message>
    <message>
        <source>fold, unfold</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>zuklappen, aufklappen</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Typing</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>replaces the cell; in the last row adds one</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>ersetzt die Zelle; in der letzten Zeile kommt eine hinzu</translation>
    </message>
    <message>
        <source>Enter, Shift+Enter</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Eingabe, Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>down, up</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>nach unten, nach oben</translation>
    </message>
    <message>
        <source>right, left</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>nach rechts, nach links</translation>
    </message>
    <message>
        <source>change what is there</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>ändern, was dasteht</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave it as it was</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>lassen, wie es war</translation>
    </message>
    <message>
        <source>open the list of a choice</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>die Liste einer Auswahl öffnen</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>tick</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>abhaken</translation>
    </message>
    <message>
        <source>clear the selected cells</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>die gewählten Zellen leeren</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Strg+Entf</translation>
    </message>
    <message>
        <source>remove the rows, with what hangs on them</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>die Zeilen entfernen, mit allem, was an ihnen hängt</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Umschalt+Leertaste</translation>
    </message>
    <message>
        <source>select the row; then Del removes it</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>die Zeile auswählen; Entf entfernt sie dann</translation>
    </message>
    <message>
        <source>copy the top cell down; one row: copy the row</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>die oberste Zelle nach unten kopieren; eine Zeile: die Zeile kopieren</translation>
    </message>
    <message>
        <source>move the row (with Shift also over a choice)</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>die Zeile verschieben (mit Umschalt auch über einer Auswahl)</translation>
    </message>
    <message>
        <source>Ins</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>go to the last row, which adds; in a tree: add under this one</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>zur letzten Zeile, die anlegt; im Baum: unter diesem anlegen</translation>
    </message>
    <message>
        <source>← → in a tree</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>← → im Baum</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+V</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Strg+C, Strg+V</translation>
    </message>
    <message>
        <source>copy, paste a block</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>einen Block kopieren, einfügen</translation>
    </message>
    <message>
        <source>filter</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>filtern</translation>
    </message>
    <message>
        <source>Enter in the line</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Eingabe in der Zeile</translation>
    </message>
    <message>
        <source>keep the card, write the next</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>die Karte behalten, die nächste schreiben</translation>
    </message>
    <message>
        <source>↑ in the line, arrows</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>↑ in der Zeile, Pfeile</translation>
    </message>
    <message>
        <source>go to the cards, among them</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>zu den Karten, zwischen ihnen</translation>
    </message>
    <message>
        <source>change it; Enter keeps, Shift+Enter starts a line</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>ändern; Eingabe behält, Umschalt+Eingabe beginnt eine Zeile</translation>
    </message>
    <message>
        <source>vote, take a vote back</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Stimme geben, Stimme zurücknehmen</translation>
    </message>
    <message>
        <source>cause of a pain point</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Ursache eines Schmerzpunkts</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Strg+Pfeile</translation>
    </message>
    <message>
        <source>move the card</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>die Karte verschieben</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>remove it</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>sie entfernen</translation>
    </message>
    <message>
        <source>Scorecard, checklist, charts</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Bewertungsbogen, Checkliste, Diagramme</translation>
    </message>
    <message>
        <source>Digit or letter in a score</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Ziffer oder Buchstabe in einer Wertung</translation>
    </message>
    <message>
        <source>score and go on</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>bewerten und weitergehen</translation>
    </message>
    <message>
        <source>Space, ↑ ↓ in a checklist</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Leertaste, ↑ ↓ in einer Checkliste</translation>
    </message>
    <message>
        <source>tick, go to the next line</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>abhaken, zur nächsten Zeile</translation>
    </message>
    <message>
        <source>Arrows in a chart</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Pfeile in einem Diagramm</translation>
    </message>
    <message>
        <source>from mark to mark</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>von Marke zu Marke</translation>
    </message>
    <message>
        <source>Enter in a chart</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Eingabe in einem Diagramm</translation>
    </message>
    <message>
        <source>go to what is behind it</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>zu dem, was dahintersteht</translation>
    </message>
    <message>
        <source>Ctrl+C in a table of figures</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Strg+C in einer Zahlentabelle</translation>
    </message>
    <message>
        <source>copy it</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>sie kopieren</translation>
    </message>
    <message>
        <source>Search, capture</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Suchen, Festhalten</translation>
    </message>
    <message>
        <source>choose what was found</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Gefundenes wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>go there, run it; keep what was caught</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>hingehen, ausführen; Festgehaltenes behalten</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Reiter</translation>
    </message>
    <message>
        <source>owner and date, who and why</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Verantwortliche und Datum, wer und warum</translation>
    </message>
    <message>
        <source>leave, back to where you were</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>verlassen, dorthin zurück, woher man kam</translation>
    </message>
    <message>
        <source>→ ↓ PgDn Space</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>→ ↓ Bild ab Leertaste</translation>
    </message>
    <message>
        <source>next sheet, part, activity</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>nächstes Blatt, nächster Teil, nächste Aktivität</translation>
    </message>
    <message>
        <source>← ↑ PgUp Backspace</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>← ↑ Bild auf Rücktaste</translation>
    </message>
    <message>
        <source>the one before</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>das vorige</translation>
    </message>
    <message>
        <source>0 to 9, -</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>0 bis 9, -</translation>
    </message>
    <message>
        <source>rate, while a process is talked about</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>bewerten, solange ein Prozess besprochen wird</translation>
    </message>
    <message>
        <source>↑ ↓, Tab</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>↑ ↓, Tab</translation>
    </message>
    <message>
        <source>another process, the next question, while one is talked about</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>ein anderer Prozess, die nächste Frage, solange einer besprochen wird</translation>
    </message>
    <message>
        <source>dark, and light again</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>dunkel und wieder hell</translation>
    </message>
    <message>
        <source>show or hide money</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Geldbeträge zeigen oder verbergen</translation>
    </message>
    <message>
        <source>start or pause the timer</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>die Uhr starten oder anhalten</translation>
    </message>
    <message>
        <source>leave the big screen</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>die Leinwand verlassen</translation>
    </message>
    <message>
        <source>Why this figure, differences</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Warum diese Zahl, Unterschiede</translation>
    </message>
    <message>
        <source>Enter on a part</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Eingabe auf einem Teil</translation>
    </message>
    <message>
        <source>what it is made of</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>woraus er besteht</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>back to the figure before</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>zurück zur Zahl davor</translation>
    </message>
    <message>
        <source>Space on a difference</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>Leertaste auf einem Unterschied</translation>
    </message>
    <message>
        <source>take or leave it</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>ihn übernehmen oder lassen</translation>
    </message>
    <message>
        <source>take all differences, none</source>
        <extracomment>ui.shortcuts</extracomment>
        <translation>alle Unterschiede übernehmen, keinen</translation>
    </message>
</context>
<context>
    <name>ui.shortcuts_window</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>ui.shortcuts_window</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <extracomment>ui.shortcuts_window</extracomment>
        <translation>In den Tastenkürzeln suchen</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>ui.shortcuts_window</extracomment>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>No shortcut is about this.</source>
        <extracomment>ui.shortcuts_window</extracomment>
        <translation>Davon handelt kein Tastenkürzel.</translation>
    </message>
</context>
<context>
    <name>ui.start_page</name>
    <message>
        <source>Five questions, then day 1 is ready.</source>
        <extracomment>ui.start_page</extracomment>
        <translation>Fünf Fragen, dann ist Tag 1 bereit.</translation>
    </message>
    <message>
        <source>Go on with a workshop file you have.</source>
        <extracomment>ui.start_page</extracomment>
        <translation>Mit einer vorhandenen Workshopdatei weitermachen.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>ui.start_page</extracomment>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>A whole workshop to look around in.</source>
        <extracomment>ui.start_page</extracomment>
        <translation>Ein ganzer Workshop zum Umsehen.</translation>
    </message>
    <message>
        <source>Recent workshops</source>
        <extracomment>ui.start_page</extracomment>
        <translation>Letzte Workshops</translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>ui.start_page</extracomment>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>CRM Workshop</source>
        <extracomment>ui.start_page</extracomment>
        <translation>CRM Workshop</translation>
    </message>
    <message>
        <source>Five days from what you have to a roadmap everybody signed.</source>
        <extracomment>ui.start_page</extracomment>
        <translation>In fünf Tagen vom Bestehenden zu einer Roadmap, die alle freigegeben haben.</translation>
    </message>
    <message>
        <source>A workshop file can also be dropped here.</source>
        <extracomment>ui.start_page</extracomment>
        <translation>Eine Workshopdatei lässt sich auch hier ablegen.</translation>
    </message>
    <message>
        <source>“{file}” is not in “{folder}” any more. If it was moved, open it from its new place.</source>
        <extracomment>ui.start_page</extracomment>
        <translation>„{file}“ ist nicht mehr in „{folder}“. Falls verschoben, vom neuen Ort öffnen.</translation>
    </message>
    <message>
        <source>“{name}” is off this list. Its file stays where it is.</source>
        <extracomment>ui.start_page</extracomment>
        <translation>„{name}“ ist von der Liste. Die Datei bleibt, wo sie ist.</translation>
    </message>
</context>
<context>
    <name>ui.status</name>
    <message>
        <source>Saved</source>
        <extracomment>ui.status</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Undo would take back</source>
        <extracomment>ui.status</extracomment>
        <translation>Rückgängig nähme zurück</translation>
    </message>
    <message>
        <source>✓ Saved {time}</source>
        <extracomment>ui.status</extracomment>
        <translation>✓ Gespeichert {time}</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <extracomment>ui.status</extracomment>
        <translation>Rückgängig: {what}</translation>
    </message>
</context>
<context>
    <name>ui.table_page</name>
    <message>
        <source>Add the first {kind}</source>
        <extracomment>ui.table_page</extracomment>
        <translation>{kind} hinzufügen</translation>
    </message>
    <message>
        <source>Nothing to add: all of it is in the list already.</source>
        <extracomment>ui.table_page</extracomment>
        <translation>Nichts hinzuzufügen: Alles steht schon in der Liste.</translation>
    </message>
</context>
<context>
    <name>ui.tasks</name>
    <message>
        <source>Cancelled. Nothing was left half-finished.</source>
        <extracomment>ui.tasks</extracomment>
        <translation>Abgebrochen. Nichts ist halbfertig geblieben.</translation>
    </message>
</context>
<context>
    <name>ui.timer_button</name>
    <message>
        <source>How the day stands</source>
        <extracomment>ui.timer_button</extracomment>
        <translation>Wie der Tag steht</translation>
    </message>
</context>
<context>
    <name>ui.top_bar</name>
    <message>
        <source>Search or run a command</source>
        <extracomment>ui.top_bar</extracomment>
        <translation>Suche, Befehle</translation>
    </message>
    <message>
        <source>Menus</source>
        <extracomment>ui.top_bar</extracomment>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Ballot: ask the room</source>
        <extracomment>ui.top_bar</extracomment>
        <translation>Abstimmung: den Raum fragen</translation>
    </message>
    <message>
        <source>Present on the big screen</source>
        <extracomment>ui.top_bar</extracomment>
        <translation>Auf der Leinwand zeigen</translation>
    </message>
    <message>
        <source>{organisation} · CRM workshop</source>
        <extracomment>ui.top_bar</extracomment>
        <translation>{organisation} · CRM-Workshop</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>a button: show on the big screen</comment>
        <extracomment>ui.top_bar</extracomment>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>ui.why_panel</name>
    <message>
        <source>Why this figure</source>
        <extracomment>ui.why_panel</extracomment>
        <translation>Warum diese Zahl</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>ui.why_panel</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <extracomment>ui.why_panel</extracomment>
        <translation>Schließen  Esc</translation>
    </message>
    <message>
        <source>There is no figure here.</source>
        <extracomment>ui.why_panel</extracomment>
        <translation>Hier ist keine Zahl.</translation>
    </message>
    <message>
        <source>How the ballots fell</source>
        <extracomment>ui.why_panel</extracomment>
        <translation>Wie abgestimmt wurde</translation>
    </message>
    <message>
        <source>Go to where it is entered</source>
        <extracomment>ui.why_panel</extracomment>
        <translation>Zur Eingabe gehen</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>ui.why_panel</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Taken back: {change}</source>
        <extracomment>ui.why_panel</extracomment>
        <translation>Zurückgenommen: {change}</translation>
    </message>
    <message>
        <source>Done again: {change}</source>
        <extracomment>ui.why_panel</extracomment>
        <translation>Wiederhergestellt: {change}</translation>
    </message>
</context>
<context>
    <name>ui.why_rows</name>
    <message>
        <source>What it is made of</source>
        <extracomment>ui.why_rows</extracomment>
        <translation>Woraus sie besteht</translation>
    </message>
    <message numerus="yes">
        <source>{n} ballot: {counts}</source>
        <extracomment>ui.why_rows; plural: {n} ballots: {counts}</extracomment>
        <translation>
            <numerusform>{n} Stimmzettel: {counts}</numerusform>
            <numerusform>{n} Stimmzettel: {counts}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui.widgets.box_column</name>
    <message>
        <source>For example: {example}</source>
        <extracomment>ui.widgets.box_column</extracomment>
        <translation>Zum Beispiel: {example}</translation>
    </message>
    <message>
        <source>Add a card</source>
        <extracomment>ui.widgets.box_column</extracomment>
        <translation>Karte hinzufügen</translation>
    </message>
    <message>
        <source>Add a card to {box}</source>
        <extracomment>ui.widgets.box_column</extracomment>
        <translation>Karte zu {box} hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui.widgets.card</name>
    <message>
        <source>Cause: {cause}</source>
        <extracomment>ui.widgets.card</extracomment>
        <translation>Ursache: {cause}</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>ui.widgets.card</extracomment>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Text of the card</source>
        <extracomment>ui.widgets.card</extracomment>
        <translation>Text der Karte</translation>
    </message>
    <message>
        <source>No cause</source>
        <extracomment>ui.widgets.card</extracomment>
        <translation>Keine Ursache</translation>
    </message>
</context>
<context>
    <name>ui.widgets.card_edits</name>
    <message>
        <source>Add card {card} to {box}</source>
        <extracomment>ui.widgets.card_edits</extracomment>
        <translation>Karte {card} zu {box} hinzufügen</translation>
    </message>
    <message>
        <source>Reword card {card}</source>
        <extracomment>ui.widgets.card_edits</extracomment>
        <translation>Karte {card} umformulieren</translation>
    </message>
    <message>
        <source>Vote for {card}</source>
        <extracomment>ui.widgets.card_edits</extracomment>
        <translation>Stimme für {card}</translation>
    </message>
    <message>
        <source>Take a vote back from {card}</source>
        <extracomment>ui.widgets.card_edits</extracomment>
        <translation>Stimme für {card} zurücknehmen</translation>
    </message>
    <message>
        <source>Move {card} to {box}</source>
        <extracomment>ui.widgets.card_edits</extracomment>
        <translation>{card} nach {box} verschieben</translation>
    </message>
    <message>
        <source>Move {card} within {box}</source>
        <extracomment>ui.widgets.card_edits</extracomment>
        <translation>{card} innerhalb von {box} verschieben</translation>
    </message>
    <message>
        <source>Remove card {card}</source>
        <extracomment>ui.widgets.card_edits</extracomment>
        <translation>Karte {card} entfernen</translation>
    </message>
</context>
<context>
    <name>ui.widgets.cell_paint</name>
    <message>
        <source>Type {low}–{high}</source>
        <extracomment>ui.widgets.cell_paint</extracomment>
        <translation>{low}–{high} tippen</translation>
    </message>
</context>
<context>
    <name>ui.widgets.cell_values</name>
    <message>
        <source>today</source>
        <extracomment>ui.widgets.cell_values</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <extracomment>ui.widgets.cell_values</extracomment>
        <translation>morgen</translation>
    </message>
    <message>
        <source>{date} is too far away</source>
        <extracomment>ui.widgets.cell_values</extracomment>
        <translation>{date} liegt zu weit weg</translation>
    </message>
    <message>
        <source>next</source>
        <comment>before a weekday; several forms apart by spaces</comment>
        <extracomment>ui.widgets.cell_values</extracomment>
        <translation>nächsten nächster nächste kommenden kommender kommende</translation>
    </message>
    <message>
        <source>there is no day {day}.{month}.</source>
        <extracomment>ui.widgets.cell_values</extracomment>
        <translation>es gibt keinen Tag {day}.{month}.</translation>
    </message>
</context>
<context>
    <name>ui.widgets.chips</name>
    <message>
        <source>Click to give a vote, click a full dot to take one back  + / -</source>
        <extracomment>ui.widgets.chips</extracomment>
        <translation>Klick gibt eine Stimme, Klick auf einen vollen Punkt nimmt sie zurück  + / -</translation>
    </message>
</context>
<context>
    <name>ui.widgets.editors</name>
    <message>
        <source>31.1., today, +14</source>
        <extracomment>ui.widgets.editors</extracomment>
        <translation>31.1., heute, +14</translation>
    </message>
    <message>
        <source>Enter keeps, Shift+Enter starts a new line</source>
        <extracomment>ui.widgets.editors</extracomment>
        <translation>Eingabe behält, Umschalt+Eingabe beginnt eine neue Zeile</translation>
    </message>
</context>
<context>
    <name>ui.widgets.empty_state</name>
    <message>
        <source>There is nothing to start from yet.</source>
        <extracomment>ui.widgets.empty_state</extracomment>
        <translation>Noch ist nichts da, womit zu beginnen wäre.</translation>
    </message>
    <message>
        <source>For example</source>
        <extracomment>ui.widgets.empty_state</extracomment>
        <translation>Zum Beispiel</translation>
    </message>
</context>
<context>
    <name>ui.widgets.message_line</name>
    <message>
        <source>Take note</source>
        <extracomment>ui.widgets.message_line</extracomment>
        <translation>Bitte beachten</translation>
    </message>
</context>
<context>
    <name>ui.widgets.pickers</name>
    <message>
        <source>Add {noun} “{title}”</source>
        <extracomment>ui.widgets.pickers</extracomment>
        <translation>{noun} „{title}“ hinzufügen</translation>
    </message>
    <message>
        <source>Keep “{text}”</source>
        <extracomment>ui.widgets.pickers</extracomment>
        <translation>„{text}“ behalten</translation>
    </message>
    <message>
        <source>Type to find, Space ticks</source>
        <extracomment>ui.widgets.pickers</extracomment>
        <translation>Tippen findet, Leertaste hakt ab</translation>
    </message>
    <message>
        <source>“{text}” is not in the list</source>
        <extracomment>ui.widgets.pickers</extracomment>
        <translation>„{text}“ steht nicht in der Liste</translation>
    </message>
</context>
<context>
    <name>ui.widgets.plain_line</name>
    <message>
        <source>Enter or Tab keeps it, Esc drops it</source>
        <extracomment>ui.widgets.plain_line</extracomment>
        <translation>Eingabe oder Tab behält es, Esc verwirft es</translation>
    </message>
</context>
<context>
    <name>ui.widgets.record_acts</name>
    <message>
        <source>This figure is computed from others and cannot be typed.</source>
        <extracomment>ui.widgets.record_acts</extracomment>
        <translation>Diese Zahl wird aus anderen berechnet und lässt sich nicht tippen.</translation>
    </message>
    <message>
        <source>{field} is needed: Ctrl+Del removes the row.</source>
        <extracomment>ui.widgets.record_acts</extracomment>
        <translation>{field} wird gebraucht: Strg+Entf entfernt die Zeile.</translation>
    </message>
</context>
<context>
    <name>ui.widgets.record_delegate</name>
    <message>
        <source>{field} of {row}</source>
        <extracomment>ui.widgets.record_delegate</extracomment>
        <translation>{field}: {row}</translation>
    </message>
    <message>
        <source>the new row</source>
        <extracomment>ui.widgets.record_delegate</extracomment>
        <translation>neue Zeile</translation>
    </message>
    <message>
        <source>To be added, the row still needs: {fields}.</source>
        <extracomment>ui.widgets.record_delegate</extracomment>
        <translation>Zum Hinzufügen fehlt der Zeile noch: {fields}.</translation>
    </message>
    <message>
        <source>Your text is still in the cell; Escape takes it back.</source>
        <extracomment>ui.widgets.record_delegate</extracomment>
        <translation>Der Text steht noch in der Zelle; Esc nimmt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>ui.widgets.record_edits</name>
    <message>
        <source>agenda items</source>
        <extracomment>ui.widgets.record_edits</extracomment>
        <translation>Agendapunkte</translation>
    </message>
    <message>
        <source>criteria</source>
        <extracomment>ui.widgets.record_edits</extracomment>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>practices</source>
        <extracomment>ui.widgets.record_edits</extracomment>
        <translation>Praktiken</translation>
    </message>
    <message>
        <source>attendances</source>
        <extracomment>ui.widgets.record_edits</extracomment>
        <translation>Anwesenheiten</translation>
    </message>
    <message>
        <source>parked topics</source>
        <extracomment>ui.widgets.record_edits</extracomment>
        <translation>geparkte Themen</translation>
    </message>
    <message>
        <source>decisions</source>
        <extracomment>ui.widgets.record_edits</extracomment>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>this {kind}</source>
        <extracomment>ui.widgets.record_edits</extracomment>
        <translation>{kind} ohne Namen</translation>
    </message>
    <message>
        <source>Change {what}</source>
        <extracomment>ui.widgets.record_edits</extracomment>
        <translation>{what} ändern</translation>
    </message>
    <message>
        <source>Rename {what} to {name}</source>
        <extracomment>ui.widgets.record_edits</extracomment>
        <translation>{what} in {name} umbenennen</translation>
    </message>
    <message>
        <source>Change {field} of {what}</source>
        <extracomment>ui.widgets.record_edits</extracomment>
        <translation>{field} von {what} ändern</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui.widgets.record_edits</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui.widgets.record_edits</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>Change {field} of {what} to {value}</source>
        <extracomment>ui.widgets.record_edits</extracomment>
        <translation>{field} von {what} auf {value} ändern</translation>
    </message>
    <message>
        <source>Clear {field} of {what}</source>
        <extracomment>ui.widgets.record_edits</extracomment>
        <translation>{field} von {what} leeren</translation>
    </message>
    <message>
        <source>Add {kind} {name}</source>
        <extracomment>ui.widgets.record_edits</extracomment>
        <translation>{kind} {name} hinzufügen</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <extracomment>ui.widgets.record_edits</extracomment>
        <translation>{what} entfernen</translation>
    </message>
    <message>
        <source>Removed {what}</source>
        <extracomment>ui.widgets.record_edits</extracomment>
        <translation>Entfernt: {what}</translation>
    </message>
    <message>
        <source>with {what}</source>
        <extracomment>ui.widgets.record_edits</extracomment>
        <translation>dazu {what}</translation>
    </message>
    <message>
        <source>taken out of {what}</source>
        <extracomment>ui.widgets.record_edits</extracomment>
        <translation>herausgenommen aus: {what}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <extracomment>ui.widgets.record_edits</extracomment>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <extracomment>ui.widgets.record_edits</extracomment>
        <translation>{name} (Kopie)</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <extracomment>ui.widgets.record_edits</extracomment>
        <translation>{name} duplizieren</translation>
    </message>
    <message>
        <source>Move {what} down</source>
        <extracomment>ui.widgets.record_edits</extracomment>
        <translation>{what} nach unten verschieben</translation>
    </message>
    <message>
        <source>Move {what} up</source>
        <extracomment>ui.widgets.record_edits</extracomment>
        <translation>{what} nach oben verschieben</translation>
    </message>
</context>
<context>
    <name>ui.widgets.record_entry</name>
    <message>
        <source>{name} cannot belong to itself or to something under it.</source>
        <extracomment>ui.widgets.record_entry</extracomment>
        <translation>{name} kann nicht zu sich selbst oder zu etwas darunter gehören.</translation>
    </message>
    <message>
        <source>“{name}” is in the list already; another name tells the two apart.</source>
        <extracomment>ui.widgets.record_entry</extracomment>
        <translation>„{name}“ steht schon in der Liste; ein anderer Name unterscheidet die beiden.</translation>
    </message>
</context>
<context>
    <name>ui.widgets.record_model</name>
    <message>
        <source>New {kind} under {parent}: type here</source>
        <extracomment>ui.widgets.record_model</extracomment>
        <translation>Hier tippen: {kind} unter {parent}</translation>
    </message>
    <message>
        <source>New {kind}: type here</source>
        <extracomment>ui.widgets.record_model</extracomment>
        <translation>Hier tippen: {kind}</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>ui.widgets.record_model</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>new row</source>
        <extracomment>ui.widgets.record_model</extracomment>
        <translation>neue Zeile</translation>
    </message>
    <message>
        <source>No {field} yet</source>
        <extracomment>ui.widgets.record_model</extracomment>
        <translation>Noch ohne {field}</translation>
    </message>
</context>
<context>
    <name>ui.widgets.record_paste</name>
    <message>
        <source>Line {line}, {problem}</source>
        <extracomment>ui.widgets.record_paste</extracomment>
        <translation>Zeile {line}, {problem}</translation>
    </message>
    <message>
        <source>Line {line} lacks {fields}</source>
        <extracomment>ui.widgets.record_paste</extracomment>
        <translation>In Zeile {line} fehlt {fields}</translation>
    </message>
    <message>
        <source>“{text}”: there is no column for it</source>
        <extracomment>ui.widgets.record_paste</extracomment>
        <translation>„{text}“: Dafür gibt es keine Spalte</translation>
    </message>
    <message>
        <source>{column}: this column is computed</source>
        <extracomment>ui.widgets.record_paste</extracomment>
        <translation>{column}: Diese Spalte wird berechnet</translation>
    </message>
    <message>
        <source>Paste into {what}</source>
        <extracomment>ui.widgets.record_paste</extracomment>
        <translation>In {what} einfügen</translation>
    </message>
    <message>
        <source>{listed}; and {more} more</source>
        <extracomment>ui.widgets.record_paste</extracomment>
        <translation>{listed}; und {more} weitere</translation>
    </message>
    <message>
        <source>Nothing was pasted. {problems}.</source>
        <extracomment>ui.widgets.record_paste</extracomment>
        <translation>Nichts eingefügt. {problems}.</translation>
    </message>
</context>
<context>
    <name>ui.widgets.record_ticks</name>
    <message>
        <source>partly</source>
        <extracomment>ui.widgets.record_ticks</extracomment>
        <translation>teilweise</translation>
    </message>
</context>
<context>
    <name>ui.widgets.record_view</name>
    <message>
        <source>The list is sorted by a column; click that heading until it is not, then move rows.</source>
        <extracomment>ui.widgets.record_view</extracomment>
        <translation>Die Liste ist nach einer Spalte sortiert; auf die Überschrift klicken, bis sie es nicht mehr ist, dann Zeilen verschieben.</translation>
    </message>
</context>
<context>
    <name>ui.widgets.score_view</name>
    <message>
        <source>Type points from 0 to 100, or one key for a word: G good 75, F fair 50, P poor 25; Shift+1 to Shift+5 for very poor 0 to very good 100.</source>
        <extracomment>ui.widgets.score_view</extracomment>
        <translation>0 bis 100 tippen oder eine Taste für ein Wort: G gut 75, M mittelmäßig 50; Umschalt+1 bis Umschalt+5: sehr schlecht 0 bis sehr gut 100.</translation>
    </message>
    <message>
        <source>One key scores and goes on: {keys}. Del clears.</source>
        <extracomment>ui.widgets.score_view</extracomment>
        <translation>Eine Taste bewertet und geht weiter: {keys}. Entf leert.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>ui.widgets.score_view</extracomment>
        <translation>{low} bis {high}</translation>
    </message>
</context>
<context>
    <name>ui.widgets.weight_sliders</name>
    <message>
        <source>Keep these weights</source>
        <extracomment>ui.widgets.weight_sliders</extracomment>
        <translation>Diese Gewichte übernehmen</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>ui.widgets.weight_sliders</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the weights of the workshop  Esc</source>
        <extracomment>ui.widgets.weight_sliders</extracomment>
        <translation>Zurück zu den Gewichten des Workshops  Esc</translation>
    </message>
    <message>
        <source>Weight: {name}</source>
        <extracomment>ui.widgets.weight_sliders</extracomment>
        <translation>Gewicht: {name}</translation>
    </message>
    <message>
        <source>Try other weights</source>
        <extracomment>ui.widgets.weight_sliders</extracomment>
        <translation>Andere Gewichte ausprobieren</translation>
    </message>
    <message>
        <source>The list follows as a slider moves. Nothing changes until the weights are kept.</source>
        <extracomment>ui.widgets.weight_sliders</extracomment>
        <translation>Die Liste folgt dem Regler. Nichts ändert sich, bis die Gewichte übernommen werden.</translation>
    </message>
    <message>
        <source>now {weight}</source>
        <extracomment>ui.widgets.weight_sliders</extracomment>
        <translation>jetzt {weight}</translation>
    </message>
</context>
</TS>
