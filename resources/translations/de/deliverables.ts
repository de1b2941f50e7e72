<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>reports.pdf.tables</name>
    <message>
        <source>{name} (continued)</source>
        <extracomment>reports.pdf.tables</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
