<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>ui.commands</name>
    <message>
        <source>&amp;File</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workshop…</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import list…</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create &amp;deliverables…</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose workshop</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search or run…</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide panel</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next activity</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous activity</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to da&amp;y</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day &amp;1</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day &amp;2</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day &amp;3</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day &amp;4</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day &amp;5</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part of the win&amp;dow</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workshop</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark activity done</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Park a topic…</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a &amp;decision…</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an &amp;action…</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a &amp;note…</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Optional activities</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Facilitator's guide</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About CRM Workshop</source>
        <extracomment>ui.commands</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.palette_targets</name>
    <message>
        <source>Deliverables</source>
        <extracomment>ui.palette_targets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>ui.palette_targets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day {number}</source>
        <extracomment>ui.palette_targets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>ui.palette_targets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all days</source>
        <extracomment>ui.palette_targets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>ui.palette_targets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>ui.palette_targets</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>ui.palette_targets</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.recent</name>
    <message>
        <source>{done} of {total} activities done</source>
        <extracomment>ui.recent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {when}</source>
        <extracomment>ui.recent</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.recent_row</name>
    <message>
        <source>Take off this list  Del</source>
        <extracomment>ui.recent_row</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} off this list</source>
        <extracomment>ui.recent_row</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not there any more</source>
        <extracomment>ui.recent_row</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {what}</source>
        <extracomment>ui.recent_row</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui.start_page</name>
    <message>
        <source>New workshop</source>
        <extracomment>ui.start_page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five questions, then day 1 is ready.</source>
        <extracomment>ui.start_page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a workshop file you have.</source>
        <extracomment>ui.start_page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>ui.start_page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole workshop to look around in.</source>
        <extracomment>ui.start_page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent workshops</source>
        <extracomment>ui.start_page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>ui.start_page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <extracomment>ui.start_page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM Workshop</source>
        <extracomment>ui.start_page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five days from what you have to a roadmap everybody signed.</source>
        <extracomment>ui.start_page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workshop file can also be dropped here.</source>
        <extracomment>ui.start_page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not in “{folder}” any more. If it was moved, open it from its new place.</source>
        <extracomment>ui.start_page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is off this list. Its file stays where it is.</source>
        <extracomment>ui.start_page</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
