<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
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
</TS>
