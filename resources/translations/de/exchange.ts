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
    <message numerus="yes">
        <source>{n} answer</source>
        <extracomment>exchange.ballot_sheets; plural: {n} answers</extracomment>
        <translation>
            <numerusform>{n} Antwort</numerusform>
            <numerusform>{n} Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no process of the workshop behind this row</source>
        <extracomment>exchange.ballot_sheets</extracomment>
        <translation>hinter dieser Zeile steht kein Prozess des Workshops</translation>
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
    <name>exchange.ratings</name>
    <message>
        <source>“{file}” is in already, as “{round}”; its answers name nobody and would count twice. Undo that import first, or use --again on the command line.</source>
        <extracomment>exchange.ratings</extracomment>
        <translation>„{file}“ ist schon da, als „{round}“; die Antworten nennen niemanden und würden doppelt zählen. Zuerst jenen Import zurücknehmen oder auf der Kommandozeile --again angeben.</translation>
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
    <name>exchange.workbook</name>
    <message numerus="yes">
        <source>Take over {n} difference from {file}</source>
        <extracomment>exchange.workbook; plural: Take over {n} differences from {file}</extracomment>
        <translation>
            <numerusform>{n} Unterschied aus {file} übernehmen</numerusform>
            <numerusform>{n} Unterschiede aus {file} übernehmen</numerusform>
        </translation>
    </message>
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
        <source>the tab is not there any more; nothing of it was changed</source>
        <extracomment>exchange.workbook_strangers</extracomment>
        <translation>das Blatt ist nicht mehr da; nichts davon wurde geändert</translation>
    </message>
    <message>
        <source>{heading} is worked out, so what was typed there is not read</source>
        <extracomment>exchange.workbook_strangers</extracomment>
        <translation>{heading} wird berechnet, deshalb wird nicht gelesen, was dort getippt wurde</translation>
    </message>
</context>
</TS>
