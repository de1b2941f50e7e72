<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>exchange.ballot_sheets</name>
    <message>
        <source>The hidden column of “{name}” that says which process a row is about is gone.</source>
        <extracomment>exchange.ballot_sheets</extracomment>
        <translation>Die verborgene Spalte von „{name}“, die sagt, zu welchem Prozess eine Zeile gehört, fehlt.</translation>
    </message>
    <message>
        <source>Not there any more, and so not answered: {columns}.</source>
        <extracomment>exchange.ballot_sheets</extracomment>
        <translation>Nicht mehr da und deshalb nicht beantwortet: {columns}.</translation>
    </message>
    <message>
        <source>The ballot holds no answer.</source>
        <extracomment>exchange.ballot_sheets</extracomment>
        <translation>Der Stimmzettel enthält keine Antwort.</translation>
    </message>
    <message>
        <source>Bring in a ballot</source>
        <extracomment>exchange.ballot_sheets</extracomment>
        <translation>Stimmzettel übernehmen</translation>
    </message>
    <message>
        <source>a name is needed</source>
        <extracomment>exchange.ballot_sheets</extracomment>
        <translation>ein Name ist nötig</translation>
    </message>
    <message>
        <source>a code is needed, so that a ballot that comes twice counts once</source>
        <extracomment>exchange.ballot_sheets</extracomment>
        <translation>ein Code wird gebraucht, damit ein Stimmzettel, der zweimal kommt, einmal zählt</translation>
    </message>
    <message>
        <source>The round “{name}” is closed; open it again to bring in ballots.</source>
        <extracomment>exchange.ballot_sheets</extracomment>
        <translation>Die Runde „{name}“ ist geschlossen; zum Übernehmen von Stimmzetteln wieder öffnen.</translation>
    </message>
    <message>
        <source>Ballot {number} is in already with these answers; nothing counts twice.</source>
        <extracomment>exchange.ballot_sheets</extracomment>
        <translation>Stimmzettel {number} ist mit diesen Antworten schon da; nichts zählt doppelt.</translation>
    </message>
    <message>
        <source>Ballot {number} takes the place of the one brought in before with its code.</source>
        <extracomment>exchange.ballot_sheets</extracomment>
        <translation>Stimmzettel {number} ersetzt den früher mit seinem Code übernommenen.</translation>
    </message>
    <message>
        <source>Bring in ballot {number} from {file}</source>
        <extracomment>exchange.ballot_sheets</extracomment>
        <translation>Stimmzettel {number} aus {file} übernehmen</translation>
    </message>
    <message>
        <source>ballot {number}</source>
        <extracomment>exchange.ballot_sheets</extracomment>
        <translation>Stimmzettel {number}</translation>
    </message>
    <message>
        <source>other answers</source>
        <extracomment>exchange.ballot_sheets</extracomment>
        <translation>andere Antworten</translation>
    </message>
    <message>
        <source>there is no process of the workshop behind this row</source>
        <extracomment>exchange.ballot_sheets</extracomment>
        <translation>hinter dieser Zeile steht kein Prozess des Workshops</translation>
    </message>
    <message>
        <source>what this row is about is not in the workshop (any more)</source>
        <extracomment>exchange.ballot_sheets</extracomment>
        <translation>worum es in dieser Zeile geht, ist nicht (mehr) im Workshop</translation>
    </message>
    <message numerus="yes">
        <source>there is {n} vote for each</source>
        <extracomment>exchange.ballot_sheets; plural: there are {n} votes for each</extracomment>
        <translation>
            <numerusform>jeder hat {n} Stimme</numerusform>
            <numerusform>jeder hat {n} Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>choose a department</source>
        <extracomment>exchange.ballot_sheets</extracomment>
        <translation>eine Abteilung wählen</translation>
    </message>
    <message>
        <source>there is no department “{name}”</source>
        <extracomment>exchange.ballot_sheets</extracomment>
        <translation>eine Abteilung „{name}“ gibt es nicht</translation>
    </message>
</context>
<context>
    <name>exchange.benefits</name>
    <message>
        <source>the benefits entered for it add up to {total}; change them one by one</source>
        <extracomment>exchange.benefits</extracomment>
        <translation>die dafür eingetragenen Nutzen ergeben zusammen {total}; bitte einzeln ändern</translation>
    </message>
</context>
<context>
    <name>exchange.cells</name>
    <message>
        <source>“{text}” and the like in {heading} were read as thousands, since it holds whole numbers.</source>
        <extracomment>exchange.cells</extracomment>
        <translation>„{text}“ und Ähnliches in {heading} wurde als Tausender gelesen, weil dort ganze Zahlen stehen.</translation>
    </message>
    <message>
        <source>“{text}” can mean {plain} or {point}, and nothing else in the column tells which</source>
        <extracomment>exchange.cells</extracomment>
        <translation>„{text}“ kann {plain} oder {point} bedeuten, und nichts anderes in der Spalte verrät, was gemeint ist</translation>
    </message>
    <message>
        <source>“{text}” can mean {plain} or {point}: other cells use both comma and point as decimal mark</source>
        <extracomment>exchange.cells</extracomment>
        <translation>„{text}“ kann {plain} oder {point} bedeuten: Andere Zellen verwenden Komma und Punkt als Dezimalzeichen</translation>
    </message>
    <message>
        <source>“{text}” can be read with the day first or the month first; write {year}-MM-DD</source>
        <extracomment>exchange.cells</extracomment>
        <translation>„{text}“ lässt sich mit dem Tag oder mit dem Monat zuerst lesen; bitte {year}-MM-TT schreiben</translation>
    </message>
    <message>
        <source>“{text}” is not a day of the calendar</source>
        <extracomment>exchange.cells</extracomment>
        <translation>„{text}“ ist kein Tag im Kalender</translation>
    </message>
</context>
<context>
    <name>exchange.forms</name>
    <message>
        <source>Ballot</source>
        <extracomment>exchange.forms</extracomment>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>“{name}” is not of the kind {wanted} but {form}.</source>
        <extracomment>exchange.forms</extracomment>
        <translation>„{name}“ ist nicht von der Art {wanted}, sondern {form}.</translation>
    </message>
</context>
<context>
    <name>exchange.headings</name>
    <message>
        <source>The list is empty: no row with headings was found.</source>
        <extracomment>exchange.headings</extracomment>
        <translation>Die Liste ist leer: Keine Zeile mit Überschriften gefunden.</translation>
    </message>
    <message>
        <source>What the list holds cannot be told from its headings ({named}); say which kind: {words}.</source>
        <extracomment>exchange.headings</extracomment>
        <translation>Was die Liste enthält, geht aus ihren Überschriften nicht hervor ({named}); bitte die Art angeben: {words}.</translation>
    </message>
    <message>
        <source>No row has headings of {kind} ({fields}); the first row holds {named}.</source>
        <extracomment>exchange.headings</extracomment>
        <translation>Keine Zeile hat Überschriften für {kind} ({fields}); in der ersten Zeile steht {named}.</translation>
    </message>
</context>
<context>
    <name>exchange.inventory</name>
    <message>
        <source>{sheet}: its hidden column of ids is gone, so the sheet is not read.</source>
        <extracomment>exchange.inventory</extracomment>
        <translation>{sheet}: Die verborgene Spalte mit Kennungen fehlt, deshalb wird das Blatt nicht gelesen.</translation>
    </message>
    <message>
        <source>{sheet}: the column {heading} is not read.</source>
        <extracomment>exchange.inventory</extracomment>
        <translation>{sheet}: Die Spalte {heading} wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The inventory was exported for {organisation}.</source>
        <extracomment>exchange.inventory</extracomment>
        <translation>Das Inventar wurde für {organisation} exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>Bring in {n} change from {file}</source>
        <extracomment>exchange.inventory; plural: Bring in {n} changes from {file}</extracomment>
        <translation>
            <numerusform>{n} Änderung aus {file} übernehmen</numerusform>
            <numerusform>{n} Änderungen aus {file} übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no department of this name; add it on the sheet Demographics</source>
        <extracomment>exchange.inventory</extracomment>
        <translation>eine Abteilung dieses Namens gibt es nicht; bitte auf dem Blatt „Demographics“ ergänzen</translation>
    </message>
</context>
<context>
    <name>exchange.kinds</name>
    <message>
        <source>Ratings</source>
        <extracomment>exchange.kinds</extracomment>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Respondent</source>
        <extracomment>exchange.kinds</extracomment>
        <translation>Antwortende Person</translation>
    </message>
    <message>
        <source>Benefit per year</source>
        <extracomment>exchange.kinds</extracomment>
        <translation>Nutzen im Jahr</translation>
    </message>
    <message>
        <source>The sum of its benefits</source>
        <extracomment>exchange.kinds</extracomment>
        <translation>Die Summe der Nutzen</translation>
    </message>
    <message>
        <source>“{word}” is not a kind of list; the kinds are {kinds}.</source>
        <extracomment>exchange.kinds</extracomment>
        <translation>„{word}“ ist keine Art von Liste; die Arten sind {kinds}.</translation>
    </message>
</context>
<context>
    <name>exchange.lists</name>
    <message numerus="yes">
        <source>{n} cell of “{name}” cannot be read, so nothing was brought in. The first: {where}: {reason}.</source>
        <extracomment>exchange.lists; plural: {n} cells of “{name}” cannot be read, so nothing was brought in. The first: {where}: {reason}.</extracomment>
        <translation>
            <numerusform>{n} Zelle von „{name}“ lässt sich nicht lesen, deshalb wurde nichts übernommen. Die erste: {where}: {reason}.</numerusform>
            <numerusform>{n} Zellen von „{name}“ lassen sich nicht lesen, deshalb wurde nichts übernommen. Die erste: {where}: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no sheet “{name}”; there are {sheets}.</source>
        <extracomment>exchange.lists</extracomment>
        <translation>Ein Blatt „{name}“ gibt es nicht; es gibt {sheets}.</translation>
    </message>
    <message>
        <source>The question {error}.</source>
        <extracomment>exchange.lists</extracomment>
        <translation>Die Frage {error}.</translation>
    </message>
    <message>
        <source>the row has {cells} cells, but there are {width} headings</source>
        <extracomment>exchange.lists</extracomment>
        <translation>die Zeile hat {cells} Zellen, aber es gibt {width} Überschriften</translation>
    </message>
    <message>
        <source>(column {letters})</source>
        <extracomment>exchange.lists</extracomment>
        <translation>(Spalte {letters})</translation>
    </message>
    <message>
        <source>it has no heading</source>
        <extracomment>exchange.lists</extracomment>
        <translation>sie hat keine Überschrift</translation>
    </message>
    <message numerus="yes">
        <source>Import {n} rating from {file}</source>
        <extracomment>exchange.lists; plural: Import {n} ratings from {file}</extracomment>
        <translation>
            <numerusform>{n} Bewertung aus {file} importieren</numerusform>
            <numerusform>{n} Bewertungen aus {file} importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} {noun} from {file}</source>
        <extracomment>exchange.lists; plural: Import {n} {noun} from {file}</extracomment>
        <translation>
            <numerusform>{n} {noun} aus {file} importieren</numerusform>
            <numerusform>{n} {noun} aus {file} importieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exchange.many_sheets</name>
    <message>
        <source>“{file}” has the same code and takes its place.</source>
        <extracomment>exchange.many_sheets</extracomment>
        <translation>„{file}“ hat denselben Code und tritt an seine Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>Bring in {n} ballot sheet</source>
        <extracomment>exchange.many_sheets; plural: Bring in {n} ballot sheets</extracomment>
        <translation>
            <numerusform>{n} Stimmzettel-Datei einlesen</numerusform>
            <numerusform>{n} Stimmzettel-Dateien einlesen</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no ballot sheet. Lists and workbooks are imported one by one.</source>
        <extracomment>exchange.many_sheets</extracomment>
        <translation>Das ist keine Stimmzettel-Datei. Listen und Arbeitsmappen werden einzeln eingelesen.</translation>
    </message>
    <message>
        <source>{where} (“{value}”)</source>
        <extracomment>exchange.many_sheets</extracomment>
        <translation>{where} („{value}“)</translation>
    </message>
    <message numerus="yes">
        <source>{n} cell cannot be read: {where}: {reason}.</source>
        <extracomment>exchange.many_sheets; plural: {n} cells cannot be read. The first: {where}: {reason}.</extracomment>
        <translation>
            <numerusform>{n} Zelle ist nicht lesbar: {where}: {reason}.</numerusform>
            <numerusform>{n} Zellen sind nicht lesbar. Die erste: {where}: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{round}: {answers}</source>
        <extracomment>exchange.many_sheets</extracomment>
        <translation>{round}: {answers}</translation>
    </message>
</context>
<context>
    <name>exchange.mapping</name>
    <message>
        <source>“{pair}” does not say which column fills which field; write FIELD=COLUMN.</source>
        <extracomment>exchange.mapping</extracomment>
        <translation>„{pair}“ sagt nicht, welche Spalte welches Feld füllt; bitte FELD=SPALTE schreiben.</translation>
    </message>
    <message>
        <source>no field of {kind} goes by this heading</source>
        <extracomment>exchange.mapping</extracomment>
        <translation>kein Feld von {kind} heißt wie diese Überschrift</translation>
    </message>
    <message>
        <source>{field} is read from {heading}</source>
        <extracomment>exchange.mapping</extracomment>
        <translation>{field} wird aus {heading} gelesen</translation>
    </message>
    <message>
        <source>{field} is read from elsewhere</source>
        <extracomment>exchange.mapping</extracomment>
        <translation>{field} wird aus einer anderen Spalte gelesen</translation>
    </message>
    <message>
        <source>{heading} (column {letters})</source>
        <extracomment>exchange.mapping</extracomment>
        <translation>{heading} (Spalte {letters})</translation>
    </message>
    <message>
        <source>{kind} have no field “{given}”; the fields are {names}.</source>
        <extracomment>exchange.mapping</extracomment>
        <translation>{kind} haben kein Feld „{given}“; die Felder sind {names}.</translation>
    </message>
    <message>
        <source>{field} can be read from one column only.</source>
        <extracomment>exchange.mapping</extracomment>
        <translation>{field} lässt sich nur aus einer Spalte lesen.</translation>
    </message>
    <message>
        <source>Column “{heading}” is named for two fields.</source>
        <extracomment>exchange.mapping</extracomment>
        <translation>Spalte „{heading}“ ist für zwei Felder genannt.</translation>
    </message>
    <message>
        <source>There is no column “{column}”; the columns are {known}.</source>
        <extracomment>exchange.mapping</extracomment>
        <translation>Eine Spalte „{column}“ gibt es nicht; die Spalten sind {known}.</translation>
    </message>
</context>
<context>
    <name>exchange.names</name>
    <message>
        <source>{count} {records} are called “{title}”</source>
        <extracomment>exchange.names</extracomment>
        <translation>{count} {records} heißen „{title}“</translation>
    </message>
    <message>
        <source>there is no {name} yet; add it first, or allow new ones to be created</source>
        <extracomment>exchange.names</extracomment>
        <translation>{name} gibt es noch nicht; zuerst anlegen oder das Anlegen neuer Einträge erlauben</translation>
    </message>
    <message>
        <source>there is no {record} “{title}”, and a new one needs {missing}</source>
        <extracomment>exchange.names</extracomment>
        <translation>{record} „{title}“ gibt es nicht, und zum Anlegen fehlt {missing}</translation>
    </message>
</context>
<context>
    <name>exchange.outcome</name>
    <message numerus="yes">
        <source>Take over {n} difference from {file}</source>
        <extracomment>exchange.outcome; plural: Take over {n} differences from {file}</extracomment>
        <translation>
            <numerusform>{n} Unterschied aus {file} übernehmen</numerusform>
            <numerusform>{n} Unterschiede aus {file} übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exchange.ratings</name>
    <message>
        <source>“{word}” is not one of {questions}</source>
        <extracomment>exchange.ratings</extracomment>
        <translation>„{word}“ ist keine von {questions}</translation>
    </message>
    <message>
        <source>the code is stored as a number, which can be {code} or {code}0; store it as text</source>
        <extracomment>exchange.ratings</extracomment>
        <translation>der Code ist als Zahl gespeichert, die {code} oder {code}0 sein kann; bitte als Text speichern</translation>
    </message>
    <message>
        <source>Say which question the answers are about: {questions}.</source>
        <extracomment>exchange.ratings</extracomment>
        <translation>Bitte angeben, zu welcher Frage die Antworten gehören: {questions}.</translation>
    </message>
    <message>
        <source>is blank</source>
        <extracomment>exchange.ratings</extracomment>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>an earlier row says {answer} for the same respondent, process and question</source>
        <extracomment>exchange.ratings</extracomment>
        <translation>eine frühere Zeile sagt {answer} für dieselbe Person, denselben Prozess und dieselbe Frage</translation>
    </message>
    <message>
        <source>it is not among the columns named as processes</source>
        <extracomment>exchange.ratings</extracomment>
        <translation>sie ist nicht unter den als Prozesse genannten Spalten</translation>
    </message>
    <message>
        <source>no column is called like a process of the workshop; name the columns, or allow new ones</source>
        <extracomment>exchange.ratings</extracomment>
        <translation>keine Spalte heißt wie ein Prozess des Workshops; die Spalten nennen oder neue Prozesse erlauben</translation>
    </message>
    <message>
        <source>it is no process: in row {row}, {error}</source>
        <extracomment>exchange.ratings</extracomment>
        <translation>sie ist kein Prozess: in Zeile {row}, {error}</translation>
    </message>
    <message>
        <source>it holds no answer</source>
        <extracomment>exchange.ratings</extracomment>
        <translation>sie enthält keine Antwort</translation>
    </message>
    <message>
        <source>“{file}” is in already, as “{round}”; its answers name nobody and would count twice. Undo that import first, or use --again on the command line.</source>
        <extracomment>exchange.ratings</extracomment>
        <translation>„{file}“ ist schon da, als „{round}“; die Antworten nennen niemanden und würden doppelt zählen. Zuerst jenen Import zurücknehmen oder auf der Kommandozeile --again angeben.</translation>
    </message>
    <message>
        <source>Import of {file}</source>
        <extracomment>exchange.ratings</extracomment>
        <translation>Import von {file}</translation>
    </message>
    <message>
        <source>The list names no respondents, so the round is anonymous.</source>
        <extracomment>exchange.ratings</extracomment>
        <translation>Die Liste nennt keine Antwortenden, deshalb ist die Runde anonym.</translation>
    </message>
    <message numerus="yes">
        <source>{n} answer is in the list more than once and counted once.</source>
        <extracomment>exchange.ratings; plural: {n} answers are in the list more than once and counted once.</extracomment>
        <translation>
            <numerusform>{n} Antwort steht mehrfach in der Liste und zählt einmal.</numerusform>
            <numerusform>{n} Antworten stehen mehrfach in der Liste und zählen einmal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exchange.readback</name>
    <message>
        <source>The file does not hold what was exported (its hidden sheet is gone), so edits cannot be told; export anew, or bring its lists in one by one.</source>
        <extracomment>exchange.readback</extracomment>
        <translation>Die Datei enthält nicht mehr, was exportiert wurde (ihr verborgenes Blatt fehlt), deshalb sind Änderungen nicht zu erkennen; bitte neu exportieren oder die Listen einzeln übernehmen.</translation>
    </message>
    <message>
        <source>The hidden sheet of the file was changed by hand; export anew.</source>
        <extracomment>exchange.readback</extracomment>
        <translation>Das verborgene Blatt der Datei wurde von Hand geändert; bitte neu exportieren.</translation>
    </message>
</context>
<context>
    <name>exchange.records</name>
    <message>
        <source>no column holds the {field}; say which one does</source>
        <extracomment>exchange.records</extracomment>
        <translation>keine Spalte enthält das Feld {field}; bitte angeben, welche es ist</translation>
    </message>
    <message>
        <source>the {field} is missing</source>
        <extracomment>exchange.records</extracomment>
        <translation>{field} fehlt</translation>
    </message>
    <message>
        <source>several records of the workshop go by this name</source>
        <extracomment>exchange.records</extracomment>
        <translation>mehrere Einträge des Workshops heißen so</translation>
    </message>
    <message>
        <source>row {row} says “{said}” about the same {record}</source>
        <extracomment>exchange.records</extracomment>
        <translation>Zeile {row} sagt „{said}“ über denselben Eintrag ({record})</translation>
    </message>
    <message>
        <source>a new {record} needs {field}</source>
        <extracomment>exchange.records</extracomment>
        <translation>ein neuer Eintrag ({record}) braucht {field}</translation>
    </message>
    <message>
        <source>“{field}” leads round in a circle: {way}</source>
        <extracomment>exchange.records</extracomment>
        <translation>„{field}“ läuft im Kreis: {way}</translation>
    </message>
    <message numerus="yes">
        <source>{n} cell of {heading} with words that are not among our choices: they are kept in the notes.</source>
        <extracomment>exchange.records; plural: {n} cells of {heading} with words that are not among our choices: they are kept in the notes.</extracomment>
        <translation>
            <numerusform>{n} Zelle von {heading} mit Wörtern, die nicht zur Wahl stehen: Sie sind in den Notizen aufbewahrt.</numerusform>
            <numerusform>{n} Zellen von {heading} mit Wörtern, die nicht zur Wahl stehen: Sie sind in den Notizen aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row repeats an earlier one and was read once.</source>
        <extracomment>exchange.records; plural: {n} rows repeat an earlier one and were read once.</extracomment>
        <translation>
            <numerusform>{n} Zeile wiederholt eine frühere und wurde einmal gelesen.</numerusform>
            <numerusform>{n} Zeilen wiederholen eine frühere und wurden einmal gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exchange.returned</name>
    <message>
        <source>{sheet}: what was edited in row {rows} is not taken in; its record is no longer in the workshop.</source>
        <extracomment>exchange.returned</extracomment>
        <translation>{sheet}: Änderungen in Zeile {rows} werden nicht übernommen; den Eintrag gibt es im Workshop nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>{sheet}: {n} row of the export is not there any more; its record stays in the workshop.</source>
        <extracomment>exchange.returned; plural: {sheet}: {n} rows of the export are not there any more; their records stay in the workshop.</extracomment>
        <translation>
            <numerusform>{sheet}: {n} Zeile des Exports ist nicht mehr da; ihr Eintrag bleibt im Workshop.</numerusform>
            <numerusform>{sheet}: {n} Zeilen des Exports sind nicht mehr da; ihre Einträge bleiben im Workshop.</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet}: not there any more, and left as it is: {columns}.</source>
        <extracomment>exchange.returned</extracomment>
        <translation>{sheet}: nicht mehr da und deshalb unverändert: {columns}.</translation>
    </message>
</context>
<context>
    <name>exchange.spreadsheets</name>
    <message>
        <source>“{name}” has no worksheet.</source>
        <extracomment>exchange.spreadsheets</extracomment>
        <translation>„{name}“ hat kein Tabellenblatt.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not a spreadsheet; open it in a spreadsheet program and save it as .xlsx again.</source>
        <extracomment>exchange.spreadsheets</extracomment>
        <translation>„{name}“ ist beschädigt oder keine Tabelle; in einem Tabellenprogramm öffnen und neu als .xlsx speichern.</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password; save it without one and try again.</source>
        <extracomment>exchange.spreadsheets</extracomment>
        <translation>„{name}“ ist mit einem Kennwort geschützt; bitte ohne speichern und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“{name}” is in the old .xls format; open it in a spreadsheet program and save it as .xlsx.</source>
        <extracomment>exchange.spreadsheets</extracomment>
        <translation>„{name}“ hat das alte Format .xls; in einem Tabellenprogramm öffnen und als .xlsx speichern.</translation>
    </message>
    <message>
        <source>“{name}” has {count} parts; no list has that many.</source>
        <extracomment>exchange.spreadsheets</extracomment>
        <translation>„{name}“ hat {count} Teile; so viele hat keine Liste.</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than {most} MB; it was not read.</source>
        <extracomment>exchange.spreadsheets</extracomment>
        <translation>„{name}“ wird entpackt größer als {most} MB; die Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“{name}” is not an .xlsx workbook; save it as .xlsx in a spreadsheet program and try again.</source>
        <extracomment>exchange.spreadsheets</extracomment>
        <translation>„{name}“ ist keine .xlsx-Arbeitsmappe; in einem Tabellenprogramm als .xlsx speichern und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“{name}” is saved as “Strict Open XML”; save it as an ordinary .xlsx workbook.</source>
        <extracomment>exchange.spreadsheets</extracomment>
        <translation>„{name}“ ist als „Strict Open XML“ gespeichert; bitte als gewöhnliche .xlsx-Arbeitsmappe speichern.</translation>
    </message>
    <message>
        <source>“{name}” has a sheet that spans {last_row} rows and {width} columns; delete what is far away from the list.</source>
        <extracomment>exchange.spreadsheets</extracomment>
        <translation>„{name}“ hat ein Blatt über {last_row} Zeilen und {width} Spalten; bitte löschen, was weit weg von der Liste steht.</translation>
    </message>
</context>
<context>
    <name>exchange.tables</name>
    <message>
        <source>row {row}, column {column}</source>
        <extracomment>exchange.tables</extracomment>
        <translation>Zeile {row}, Spalte {column}</translation>
    </message>
    <message>
        <source>“{path}” is a folder; name a file.</source>
        <extracomment>exchange.tables</extracomment>
        <translation>„{path}“ ist ein Ordner; bitte eine Datei nennen.</translation>
    </message>
    <message>
        <source>“{path}” has {size} bytes, more than the {most} that can be read.</source>
        <extracomment>exchange.tables</extracomment>
        <translation>„{path}“ hat {size} Bytes, mehr als die lesbaren {most}.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <extracomment>exchange.tables</extracomment>
        <translation>„{path}“ lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” is not a list that can be read: save it as .xlsx or .csv.</source>
        <extracomment>exchange.tables</extracomment>
        <translation>„{path}“ ist keine lesbare Liste: bitte als .xlsx oder .csv speichern.</translation>
    </message>
</context>
<context>
    <name>exchange.texts</name>
    <message>
        <source>“{path}” cannot be split into cells at line {line}: a quotation mark is opened and not closed, or followed by more text. Correct that line, or save the list as .xlsx.</source>
        <extracomment>exchange.texts</extracomment>
        <translation>„{path}“ lässt sich in Zeile {line} nicht in Zellen teilen: Ein Anführungszeichen wird geöffnet und nicht geschlossen, oder es folgt noch Text. Diese Zeile berichtigen oder die Liste als .xlsx speichern.</translation>
    </message>
    <message>
        <source>“{name}” begins like {encoding} text but is not; save it as UTF-8 and try again.</source>
        <extracomment>exchange.texts</extracomment>
        <translation>„{name}“ beginnt wie Text in {encoding}, ist aber keiner; bitte als UTF-8 speichern und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>“{name}” is not a text file; save the list as .xlsx or .csv.</source>
        <extracomment>exchange.texts</extracomment>
        <translation>„{name}“ ist keine Textdatei; die Liste als .xlsx oder .csv speichern.</translation>
    </message>
    <message>
        <source>“{name}” is neither UTF-8 nor Windows-1252 text (byte {at}); save it as UTF-8 and try again.</source>
        <extracomment>exchange.texts</extracomment>
        <translation>„{name}“ ist weder Text in UTF-8 noch in Windows-1252 (Byte {at}); bitte als UTF-8 speichern und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as Windows-1252; look whether accented letters are right.</source>
        <extracomment>exchange.texts</extracomment>
        <translation>Die Datei ist nicht UTF-8 und wurde als Windows-1252 gelesen; bitte prüfen, ob Umlaute und Akzente stimmen.</translation>
    </message>
</context>
<context>
    <name>exchange.workbook</name>
    <message>
        <source>is a formula; only what is typed is read, so put its value in its place</source>
        <extracomment>exchange.workbook</extracomment>
        <translation>ist eine Formel; gelesen wird nur, was getippt ist, also bitte ihren Wert an ihre Stelle setzen</translation>
    </message>
    <message>
        <source>The table of ids “{name}” is gone, so its rows are not read.</source>
        <extracomment>exchange.workbook</extracomment>
        <translation>Die Tabelle der Kennungen „{name}“ fehlt, deshalb werden ihre Zeilen nicht gelesen.</translation>
    </message>
    <message>
        <source>The workbook is of “{other}”, the workshop of “{own}”.</source>
        <extracomment>exchange.workbook</extracomment>
        <translation>Die Arbeitsmappe gehört zu „{other}“, der Workshop zu „{own}“.</translation>
    </message>
    <message>
        <source>the ballots stand in here; decide something else, or leave it as it is</source>
        <extracomment>exchange.workbook</extracomment>
        <translation>hier stehen die Stimmzettel ein; etwas anderes entscheiden oder so lassen</translation>
    </message>
    <message>
        <source>Not found any more, and left as they are: {labels}.</source>
        <extracomment>exchange.workbook</extracomment>
        <translation>Nicht mehr gefunden und deshalb unverändert: {labels}.</translation>
    </message>
    <message>
        <source>another tab says “{text}” about the same</source>
        <extracomment>exchange.workbook</extracomment>
        <translation>ein anderes Blatt sagt dazu „{text}“</translation>
    </message>
</context>
<context>
    <name>exchange.workbook_cards</name>
    <message>
        <source>the card was edited, but it is no longer in the workshop</source>
        <extracomment>exchange.workbook_cards</extracomment>
        <translation>die Karte wurde bearbeitet, ist aber nicht mehr im Workshop</translation>
    </message>
</context>
<context>
    <name>exchange.workbook_parents</name>
    <message>
        <source>another row says something else about the same</source>
        <extracomment>exchange.workbook_parents</extracomment>
        <translation>eine andere Zeile sagt dazu etwas anderes</translation>
    </message>
    <message>
        <source>its benefits are entered one by one; take them out there</source>
        <extracomment>exchange.workbook_parents</extracomment>
        <translation>sein Nutzen ist einzeln eingetragen; bitte dort herausnehmen</translation>
    </message>
</context>
<context>
    <name>exchange.workbook_settings</name>
    <message>
        <source>is a formula; only what is typed is read</source>
        <extracomment>exchange.workbook_settings</extracomment>
        <translation>ist eine Formel; gelesen wird nur, was getippt ist</translation>
    </message>
</context>
<context>
    <name>exchange.workbook_strangers</name>
    <message>
        <source>it is not a tab of the workbook</source>
        <extracomment>exchange.workbook_strangers</extracomment>
        <translation>das ist kein Blatt der Arbeitsmappe</translation>
    </message>
    <message>
        <source>it is not a column of the workbook</source>
        <extracomment>exchange.workbook_strangers</extracomment>
        <translation>das ist keine Spalte der Arbeitsmappe</translation>
    </message>
    <message>
        <source>there is no tab of this name any more</source>
        <extracomment>exchange.workbook_strangers</extracomment>
        <translation>ein Blatt dieses Namens gibt es nicht mehr</translation>
    </message>
    <message>
        <source>{heading} is worked out, so what was typed there is not read</source>
        <extracomment>exchange.workbook_strangers</extracomment>
        <translation>{heading} wird berechnet, deshalb wird nicht gelesen, was dort getippt wurde</translation>
    </message>
</context>
<context>
    <name>ballot.reach</name>
    <message>
        <source>The laptop is in no network. Join one, or make a hotspot: phones reach the laptop through it.</source>
        <extracomment>ballot.reach</extracomment>
        <translation>Der Laptop ist in keinem Netz. Einem beitreten oder einen Hotspot öffnen: Darüber erreichen ihn die Telefone.</translation>
    </message>
    <message>
        <source>The round is served to this laptop only. Serve it on all addresses to let phones in.</source>
        <extracomment>ballot.reach</extracomment>
        <translation>Die Runde ist nur auf diesem Laptop erreichbar. Damit Telefone hineinkommen, sie auf allen Adressen anbieten.</translation>
    </message>
    <message>
        <source>{address} looks like a network inside this laptop, of virtual machines or containers: no phone is in it.</source>
        <extracomment>ballot.reach</extracomment>
        <translation>{address} sieht nach einem Netz innerhalb dieses Laptops aus, für virtuelle Maschinen oder Container: Darin ist kein Telefon.</translation>
    </message>
    <message>
        <source>{address} looks like a guest network or a private overlay network. Such networks often keep devices apart; if no phone comes through, make a hotspot.</source>
        <extracomment>ballot.reach</extracomment>
        <translation>{address} sieht nach einem Gastnetz oder einem privaten Overlay-Netz aus. Solche Netze trennen Geräte oft voneinander; kommt kein Telefon durch, einen Hotspot öffnen.</translation>
    </message>
    <message>
        <source>{address} is a public address: others than the room may reach it. A hotspot is safer.</source>
        <extracomment>ballot.reach</extracomment>
        <translation>{address} ist eine öffentliche Adresse: Auch andere als der Raum können sie erreichen. Ein Hotspot ist sicherer.</translation>
    </message>
    <message>
        <source>{address} answers, and looks like a hotspot: phones in it come through.</source>
        <extracomment>ballot.reach</extracomment>
        <translation>{address} antwortet und sieht nach einem Hotspot aus: Telefone darin kommen durch.</translation>
    </message>
    <message>
        <source>{address} answers. Phones in the same network come through, unless it is a guest network that keeps devices apart: try one phone first.</source>
        <extracomment>ballot.reach</extracomment>
        <translation>{address} antwortet. Telefone im selben Netz kommen durch, wenn es kein Gastnetz ist, das Geräte trennt: zuerst ein Telefon probieren.</translation>
    </message>
    <message>
        <source>At {address}, port {port}, nothing answers even this laptop: another program or a firewall is in the way. Allow CRM Workshop in the firewall, and open the round again.</source>
        <extracomment>ballot.reach</extracomment>
        <translation>Unter {address}, Port {port}, antwortet nicht einmal diesem Laptop etwas: Ein anderes Programm oder eine Firewall steht im Weg. CRM Workshop in der Firewall zulassen und die Runde neu öffnen.</translation>
    </message>
</context>
<context>
    <name>ballot.rounds</name>
    <message>
        <source>The round “{round}” asks nothing: no process is in scope. Put some in scope first.</source>
        <extracomment>ballot.rounds</extracomment>
        <translation>Die Runde „{round}“ fragt nichts: Kein Prozess ist im Umfang. Zuerst einige in den Umfang nehmen.</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <extracomment>ballot.rounds</extracomment>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>There is no round “{name}” and no other; “next” opens a new one on all processes.</source>
        <extracomment>ballot.rounds</extracomment>
        <translation>Es gibt weder eine Runde „{name}“ noch eine andere; „next“ öffnet eine neue zu allen Prozessen.</translation>
    </message>
    <message>
        <source>There is no round “{name}”. There are: {names}.</source>
        <extracomment>ballot.rounds</extracomment>
        <translation>Es gibt keine Runde „{name}“. Vorhanden: {names}.</translation>
    </message>
</context>
<context>
    <name>ballot.server</name>
    <message>
        <source>The server for phones does not start.</source>
        <extracomment>ballot.server</extracomment>
        <translation>Der Server für Telefone startet nicht.</translation>
    </message>
    <message>
        <source>Phones cannot be served on {address}, port {port}: {reason}.</source>
        <extracomment>ballot.server</extracomment>
        <translation>Unter {address}, Port {port}, sind Telefone nicht erreichbar: {reason}.</translation>
    </message>
</context>
<context>
    <name>ballot.texts</name>
    <message>
        <source>Join the round</source>
        <extracomment>ballot.texts</extracomment>
        <translation>An der Runde teilnehmen</translation>
    </message>
    <message>
        <source>Five letters and digits, shown beside the address.</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Fünf Buchstaben und Ziffern neben der Adresse.</translation>
    </message>
    <message>
        <source>There is no round with this code. Please look at the screen again.</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Zu diesem Code gibt es keine Runde. Bitte noch einmal auf die Leinwand sehen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Anonymous: no name is kept. Nobody sees answers before the round closes.</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Anonym: Es wird kein Name gespeichert. Niemand sieht Antworten, bevor die Runde geschlossen ist.</translation>
    </message>
    <message>
        <source>This round keeps names: yours stands beside your answers. Nobody sees them before it closes.</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Diese Runde speichert Namen neben den Antworten. Niemand sieht sie, bevor die Runde geschlossen ist.</translation>
    </message>
    <message>
        <source>You are the only one in this department: its answers can be told to be yours.</source>
        <extracomment>ballot.texts</extracomment>
        <translation>In dieser Abteilung arbeitet nur eine Person; deren Antworten lassen sich zuordnen.</translation>
    </message>
    <message>
        <source>{at} of {all}</source>
        <extracomment>ballot.texts</extracomment>
        <translation>{at} von {all}</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>to the question before</comment>
        <extracomment>ballot.texts</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>to the question after</comment>
        <extracomment>ballot.texts</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>All in a list</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Alle als Liste</translation>
    </message>
    <message>
        <source>One by one</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Show more</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>Give up to {all} dots.</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Bis zu {all} Punkte vergeben.</translation>
    </message>
    <message>
        <source>Give one dot.</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Einen Punkt vergeben.</translation>
    </message>
    <message>
        <source>{at} dots left</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Noch {at} Punkte</translation>
    </message>
    <message>
        <source>One dot left</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Noch ein Punkt</translation>
    </message>
    <message>
        <source>No dots left: take one back to give it elsewhere.</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Alle Punkte sind vergeben. Um einen anders zu vergeben, zuerst einen zurücknehmen.</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>Saved on this phone and sent</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Auf dem Telefon gespeichert und gesendet</translation>
    </message>
    <message>
        <source>Saved on this phone, not sent yet</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Auf dem Telefon gespeichert, noch nicht gesendet</translation>
    </message>
    <message>
        <source>No connection to the laptop. This page goes on by itself when it is back.</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Keine Verbindung zum Laptop. Es geht von selbst weiter, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>An answer was not accepted. Please reload this page.</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Eine Antwort wurde nicht angenommen. Bitte die Seite neu laden.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Danke</translation>
    </message>
    <message>
        <source>{at} of {all} answered. Everything can be changed until the round closes.</source>
        <extracomment>ballot.texts</extracomment>
        <translation>{at} von {all} beantwortet. Bis die Runde schließt, lässt sich alles ändern.</translation>
    </message>
    <message>
        <source>Look through the answers</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Antworten ansehen</translation>
    </message>
    <message>
        <source>The round is closed.</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Die Runde ist geschlossen.</translation>
    </message>
    <message>
        <source>Your answers are in: {at} of {all}.</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Die Antworten sind angekommen: {at} von {all}.</translation>
    </message>
    <message>
        <source>If this page stays open, it leads to the next round.</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Bleibt diese Seite offen, führt sie zur nächsten Runde.</translation>
    </message>
    <message>
        <source>A new round is open</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Eine neue Runde ist offen</translation>
    </message>
    <message>
        <source>Not sent before the end, so not counted: {at}.</source>
        <extracomment>ballot.texts</extracomment>
        <translation>Vor dem Ende nicht gesendet und darum nicht gezählt: {at}.</translation>
    </message>
</context>
<context>
    <name>ballot.writer</name>
    <message>
        <source>Too much is being written at once.</source>
        <extracomment>ballot.writer</extracomment>
        <translation>Es wird gerade zu viel auf einmal geschrieben.</translation>
    </message>
</context>
</TS>
