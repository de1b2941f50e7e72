<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>ui.agenda_days</name>
    <message>
        <source>Day {n} · {title}</source>
        <extracomment>ui.agenda_days</extracomment>
        <translation>Tag {n} · {title}</translation>
    </message>
    <message>
        <source>{date} · {span}</source>
        <extracomment>ui.agenda_days</extracomment>
        <translation>{date} · {span}</translation>
    </message>
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
</context>
<context>
    <name>ui.agenda_model</name>
    <message>
        <source>Time</source>
        <extracomment>ui.agenda_model</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>ui.agenda_model</extracomment>
        <translation>Da</translation>
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
    <name>ui.capture</name>
    <message>
        <source>A date, or today, tomorrow, +14 for days, +2w for weeks</source>
        <extracomment>ui.capture</extracomment>
        <translation>Ein Datum oder heute, morgen, +14 für Tage, +2w für Wochen</translation>
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
        <source>Cancel</source>
        <extracomment>ui.new_workshop</extracomment>
        <translation>Abbrechen</translation>
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
        <source>Choose…</source>
        <extracomment>ui.new_workshop</extracomment>
        <translation>Auswählen…</translation>
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
        <source>{first} to {last}</source>
        <extracomment>ui.new_workshop</extracomment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Where to keep the workshop</source>
        <extracomment>ui.new_workshop</extracomment>
        <translation>Ablageort des Workshops</translation>
    </message>
    <message>
        <source>The organisation is needed: its name stands on every deliverable.</source>
        <extracomment>ui.new_workshop</extracomment>
        <translation>Die Organisation wird gebraucht: Ihr Name steht auf jedem Ergebnisdokument.</translation>
    </message>
    <message>
        <source>The first day is needed, such as 2027-01-31, 31.1. or +14.</source>
        <extracomment>ui.new_workshop</extracomment>
        <translation>Der erste Tag wird gebraucht, etwa 2027-01-31, 31.1. oder +14.</translation>
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
    <name>ui.opened</name>
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
        <source>Deliverables</source>
        <extracomment>ui.palette_targets</extracomment>
        <translation>Ergebnisdokumente</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui.palette_targets</extracomment>
        <translation>Einstellungen</translation>
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
    <name>ui.shell</name>
    <message>
        <source>Open a workshop</source>
        <extracomment>ui.shell</extracomment>
        <translation>Workshop öffnen</translation>
    </message>
    <message>
        <source>Import a list</source>
        <extracomment>ui.shell</extracomment>
        <translation>Liste importieren</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>ui.shell</extracomment>
        <translation>Listen</translation>
    </message>
    <message>
        <source>“{file}” is no workshop. Open one first to import a list.</source>
        <extracomment>ui.shell</extracomment>
        <translation>„{file}“ ist kein Workshop. Zum Importieren einer Liste zuerst einen Workshop öffnen.</translation>
    </message>
    <message>
        <source>None yet</source>
        <extracomment>ui.shell</extracomment>
        <translation>Noch keine</translation>
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
        <source>Message</source>
        <extracomment>ui.start_page</extracomment>
        <translation>Meldung</translation>
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
    <name>ui.timer_button</name>
    <message>
        <source>How the day stands</source>
        <extracomment>ui.timer_button</extracomment>
        <translation>Wie der Tag steht</translation>
    </message>
    <message>
        <source>Pause the timer</source>
        <extracomment>ui.timer_button</extracomment>
        <translation>Uhr anhalten</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <extracomment>ui.timer_button</extracomment>
        <translation>Uhr starten</translation>
    </message>
</context>
<context>
    <name>ui.top_bar</name>
    <message>
        <source>Search or run a command</source>
        <extracomment>ui.top_bar</extracomment>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Menus</source>
        <extracomment>ui.top_bar</extracomment>
        <translation>Menüs</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui.top_bar</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui.top_bar</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Create deliverables</source>
        <extracomment>ui.top_bar</extracomment>
        <translation>Ergebnisse erstellen</translation>
    </message>
    <message>
        <source>{organisation} · CRM workshop</source>
        <extracomment>ui.top_bar</extracomment>
        <translation>{organisation} · CRM-Workshop</translation>
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
        <translation>Dorthin, wo es eingetragen ist</translation>
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
        <source>there is no day {day}.{month}.</source>
        <extracomment>ui.widgets.cell_values</extracomment>
        <translation>es gibt keinen Tag {day}.{month}.</translation>
    </message>
</context>
<context>
    <name>ui.widgets.currency_box</name>
    <message>
        <source>Choices</source>
        <extracomment>ui.widgets.currency_box</extracomment>
        <translation>Auswahl</translation>
    </message>
</context>
</TS>
