<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>exchange.forms</name>
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
