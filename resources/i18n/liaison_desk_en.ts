<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ActionDoing</name>
    <message numerus="yes">
        <source>%n action item(s) done</source>
        <translation>
            <numerusform>%n action item is done</numerusform>
            <numerusform>%n action items are done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) open again</source>
        <translation>
            <numerusform>%n action item is open again</numerusform>
            <numerusform>%n action items are open again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) removed</source>
        <translation>
            <numerusform>%n action item removed</numerusform>
            <numerusform>%n action items removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished minutes tell of “{title}” and %n other(s), which stay</source>
        <translation>
            <numerusform>Finished minutes tell of “{title}” and one other, which stay</numerusform>
            <numerusform>Finished minutes tell of “{title}” and %n others, which stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionListPdf</name>
    <message numerus="yes">
        <source>%n action items are not shown: they are not public, or not assessed.</source>
        <translation>
            <numerusform>%n action item is not shown: it is not public, or not assessed.</numerusform>
            <numerusform>%n action items are not shown: they are not public, or not assessed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open action items</source>
        <translation>
            <numerusform>open action item</numerusform>
            <numerusform>open action items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionPlan</name>
    <message numerus="yes">
        <source>{done} of %n measure(s) done</source>
        <translation>
            <numerusform>{done} of %n measure done</numerusform>
            <numerusform>{done} of %n measures done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n action item(s) done</source>
        <translation>
            <numerusform>{done} of %n action item done</numerusform>
            <numerusform>{done} of %n action items done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past the deadline</source>
        <translation>
            <numerusform>%n past the deadline</numerusform>
            <numerusform>%n past the deadline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s)</source>
        <translation>
            <numerusform>%n action item</numerusform>
            <numerusform>%n action items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionPlanPdf</name>
    <message numerus="yes">
        <source>{done} of %n measure(s) done</source>
        <translation>
            <numerusform>{done} of %n measure done</numerusform>
            <numerusform>{done} of %n measures done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionRegister</name>
    <message numerus="yes">
        <source>%n closed one(s) are hidden.</source>
        <translation>
            <numerusform>%n closed one is hidden.</numerusform>
            <numerusform>%n closed ones are hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action item(s) are hidden.</source>
        <translation>
            <numerusform>%n open action item is hidden.</numerusform>
            <numerusform>%n open action items are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressButton</name>
    <message numerus="yes">
        <source>%n address(es) copied</source>
        <translation>
            <numerusform>%n address copied</numerusform>
            <numerusform>%n addresses copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message numerus="yes">
        <source>%n action item(s) to follow up</source>
        <translation>
            <numerusform>%n action item to follow up</numerusform>
            <numerusform>%n action items to follow up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupPreview</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s): notes, log entries, agreements and the like</source>
        <translation>
            <numerusform>%n other thing: a note, a log entry, an agreement or the like</numerusform>
            <numerusform>%n other things: notes, log entries, agreements and the like</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BehindCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message numerus="yes">
        <source>No free day for %n meeting(s). Plan them by hand, or set days free.</source>
        <translation>
            <numerusform>No free day for %n meeting. Plan it by hand, or set days free.</numerusform>
            <numerusform>No free day for %n meetings. Plan them by hand, or set days free.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClashList</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show one more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entry(s) of the log</source>
        <translation>
            <numerusform>%n entry of the log</numerusform>
            <numerusform>All %n entries of the log</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactLog</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactLogPage</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are hidden.</source>
        <translation>
            <numerusform>%n entry is hidden.</numerusform>
            <numerusform>%n entries are hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are older than two years</source>
        <translation>
            <numerusform>%n entry is older than two years</numerusform>
            <numerusform>%n entries are older than two years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are removed</source>
        <translation>
            <numerusform>%n entry is removed</numerusform>
            <numerusform>%n entries are removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed after the election</source>
        <translation>
            <numerusform>%n to be confirmed after the election</numerusform>
            <numerusform>%n to be confirmed after the election</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without contact for too long</source>
        <translation>
            <numerusform>%n without contact for too long</numerusform>
            <numerusform>%n without contact for too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message numerus="yes">
        <source>%n contact(s) are hidden.</source>
        <translation>
            <numerusform>%n contact is hidden.</numerusform>
            <numerusform>%n contacts are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CorrectionCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Council</name>
    <message numerus="yes">
        <source>%n meeting(s) a year</source>
        <translation>
            <numerusform>%n meeting a year</numerusform>
            <numerusform>%n meetings a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Knowledge %n day(s) before</source>
        <translation>
            <numerusform>Knowledge %n day before</numerusform>
            <numerusform>Knowledge %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our items %n day(s) before</source>
        <translation>
            <numerusform>Our items %n day before</numerusform>
            <numerusform>Our items %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Items %n day(s) before</source>
        <translation>
            <numerusform>Items %n day before</numerusform>
            <numerusform>Items %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cleared %n day(s) before</source>
        <translation>
            <numerusform>Cleared %n day before</numerusform>
            <numerusform>Cleared %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agenda %n day(s) before</source>
        <translation>
            <numerusform>Agenda %n day before</numerusform>
            <numerusform>Agenda %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes %n day(s) after</source>
        <translation>
            <numerusform>minutes %n day after</numerusform>
            <numerusform>minutes %n days after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CouncilForm</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CouncilsStep</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) a year</source>
        <translation>
            <numerusform>%n meeting a year</numerusform>
            <numerusform>%n meetings a year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayNotes</name>
    <message numerus="yes">
        <source>A proposal: %n meeting(s) a year, and the latest one is on {day}.</source>
        <translation>
            <numerusform>A proposal: %n meeting a year, and the latest one is on {day}.</numerusform>
            <numerusform>A proposal: %n meetings a year, and the latest one is on {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agenda should have gone out %n day(s) before, by {day}.</source>
        <translation>
            <numerusform>The agenda should have gone out %n day before, by {day}.</numerusform>
            <numerusform>The agenda should have gone out %n days before, by {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>yesterday</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message numerus="yes">
        <source>was due {day}, %n day(s) overdue</source>
        <translation>
            <numerusform>was due {day}, %n day overdue</numerusform>
            <numerusform>was due {day}, %n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{day}, %n day(s) late</source>
        <translation>
            <numerusform>{day}, %n day late</numerusform>
            <numerusform>{day}, %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectTable</name>
    <message numerus="yes">
        <source>Bring in %n measure(s) of the action plan</source>
        <translation>
            <numerusform>Bring in %n measure of the action plan</numerusform>
            <numerusform>Bring in %n measures of the action plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasePerson</name>
    <message numerus="yes">
        <source>%n backup(s) made before go as well, and one is left.</source>
        <translation>
            <numerusform>%n backup made before goes as well, and one is left.</numerusform>
            <numerusform>%n backups made before go as well, and one is left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have it all the same, and stay as they are. Search for it, and change what is about the person yourself, before you erase.</source>
        <translation>
            <numerusform>%n text has it all the same, and stays as it is. Search for it, and change what is about the person yourself, before you erase.</numerusform>
            <numerusform>%n texts have it all the same, and stay as they are. Search for it, and change what is about the person yourself, before you erase.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvaluationPdf</name>
    <message numerus="yes">
        <source>%n past the deadline</source>
        <translation>
            <numerusform>%n past the deadline</numerusform>
            <numerusform>%n past the deadline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exempt: %n learning point(s)</source>
        <translation>
            <numerusform>Exempt: %n learning point</numerusform>
            <numerusform>Exempt: %n learning points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exempt: %n measure(s)</source>
        <translation>
            <numerusform>Exempt: %n measure</numerusform>
            <numerusform>Exempt: %n measures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too late</source>
        <translation>
            <numerusform>%n too late</numerusform>
            <numerusform>%n too late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decision(s)</source>
        <translation>
            <numerusform>decision</numerusform>
            <numerusform>decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>action item(s) raised</source>
        <translation>
            <numerusform>action item raised</numerusform>
            <numerusform>action items raised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>action item(s) open</source>
        <translation>
            <numerusform>action item open</numerusform>
            <numerusform>action items open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>action item(s) past the deadline</source>
        <translation>
            <numerusform>action item past the deadline</numerusform>
            <numerusform>action items past the deadline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) too late</source>
        <translation>
            <numerusform>%n day too late</numerusform>
            <numerusform>%n days too late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past the deadline</source>
        <translation>
            <numerusform>%n day past the deadline</numerusform>
            <numerusform>%n days past the deadline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finish</name>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n excused</numerusform>
            <numerusform>%n excused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not come</source>
        <translation>
            <numerusform>%n did not come</numerusform>
            <numerusform>%n did not come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s)</source>
        <translation>
            <numerusform>%n action item</numerusform>
            <numerusform>%n action items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) without an owner or a deadline</source>
        <translation>
            <numerusform>%n action item without an owner or a deadline</numerusform>
            <numerusform>%n action items without an owner or a deadline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write one, or mark it as not discussed. %n case(s) in all.</source>
        <translation>
            <numerusform>Write one, or mark it as not discussed. %n case in all.</numerusform>
            <numerusform>Write one, or mark it as not discussed. %n cases in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) exempt</source>
        <translation>
            <numerusform>%n part exempt</numerusform>
            <numerusform>%n parts exempt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishPart</name>
    <message numerus="yes">
        <source>%n internal note(s) left out</source>
        <translation>
            <numerusform>%n internal note left out</numerusform>
            <numerusform>%n internal notes left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstDays</name>
    <message numerus="yes">
        <source>%n more stand(s) in the program.</source>
        <translation>
            <numerusform>One more stands in the program.</numerusform>
            <numerusform>%n more stand in the program.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message numerus="yes">
        <source>%n council(s)</source>
        <translation>
            <numerusform>%n council</numerusform>
            <numerusform>%n councils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message numerus="yes">
        <source>%n, the checksums are right</source>
        <translation>
            <numerusform>%n, the checksum is right</numerusform>
            <numerusform>%n, the checksums are right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer in the file</source>
        <translation>
            <numerusform>%n newer in the file</numerusform>
            <numerusform>%n newer in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed on both sides</source>
        <translation>
            <numerusform>%n changed on both sides</numerusform>
            <numerusform>%n changed on both sides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n here already</numerusform>
            <numerusform>%n here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer</source>
        <translation>
            <numerusform>%n newer</numerusform>
            <numerusform>%n newer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s)</source>
        <translation>
            <numerusform>%n choice</numerusform>
            <numerusform>%n choices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are new here.</source>
        <translation>
            <numerusform>%n entry is new here.</numerusform>
            <numerusform>%n entries are new here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are as the file has them.</source>
        <translation>
            <numerusform>%n entry is as the file has it.</numerusform>
            <numerusform>%n entries are as the file has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) had been removed and are gone here too.</source>
        <translation>
            <numerusform>%n entry had been removed and is gone here too.</numerusform>
            <numerusform>%n entries had been removed and are gone here too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action item(s) are yours now.</source>
        <translation>
            <numerusform>%n open action item is yours now.</numerusform>
            <numerusform>%n open action items are yours now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were not chosen and can be read.</source>
        <translation>
            <numerusform>%n value was not chosen and can be read.</numerusform>
            <numerusform>%n values were not chosen and can be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InTheWay</name>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <translation>
            <numerusform>%n more change</numerusform>
            <numerusform>%n more changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s)</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s)</source>
        <translation>
            <numerusform>%n action item</numerusform>
            <numerusform>%n action items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issued document(s)</source>
        <translation>
            <numerusform>%n issued document</numerusform>
            <numerusform>%n issued documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsidePolicePage</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearningPoint</name>
    <message numerus="yes">
        <source>%n action item(s) raised</source>
        <translation>
            <numerusform>%n action item raised</numerusform>
            <numerusform>%n action items raised</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message numerus="yes">
        <source>This is a reminder of %n action item(s) you answer for.</source>
        <translation>
            <numerusform>This is a reminder of an action item you answer for.</numerusform>
            <numerusform>This is a reminder of %n action items you answer for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deadline: {due}, %n day(s) overdue</source>
        <translation>
            <numerusform>Deadline: {due}, %n day overdue</numerusform>
            <numerusform>Deadline: {due}, %n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) you answer for cannot be described in an e-mail. I will be in touch.</source>
        <translation>
            <numerusform>%n action item you answer for cannot be described in an e-mail. I will be in touch.</numerusform>
            <numerusform>%n action items you answer for cannot be described in an e-mail. I will be in touch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) you answer for: exempt from public access, and not described here. See the archive system.</source>
        <translation>
            <numerusform>%n action item you answer for is exempt from public access, and is not described here. See the archive system.</numerusform>
            <numerusform>%n action items you answer for are exempt from public access, and are not described here. See the archive system.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailPanel</name>
    <message numerus="yes">
        <source>Open %n draft(s)</source>
        <translation>
            <numerusform>Open the draft</numerusform>
            <numerusform>Open %n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mailing</name>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drafts are removed after %n day(s).</source>
        <translation>
            <numerusform>Drafts are removed after one day.</numerusform>
            <numerusform>Drafts are removed after %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingRegister</name>
    <message numerus="yes">
        <source>%n meeting(s) are hidden.</source>
        <translation>
            <numerusform>%n meeting is hidden.</numerusform>
            <numerusform>%n meetings are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message numerus="yes">
        <source>%n meeting(s) left in {year}</source>
        <translation>
            <numerusform>%n meeting left in {year}</numerusform>
            <numerusform>%n meetings left in {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agenda(s) late</source>
        <translation>
            <numerusform>%n agenda late</numerusform>
            <numerusform>%n agendas late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agenda(s) to be sent today</source>
        <translation>
            <numerusform>%n agenda to be sent today</numerusform>
            <numerusform>%n agendas to be sent today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes of %n meeting(s) late</source>
        <translation>
            <numerusform>minutes of %n meeting late</numerusform>
            <numerusform>minutes of %n meetings late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes of %n meeting(s) due today</source>
        <translation>
            <numerusform>minutes of %n meeting due today</numerusform>
            <numerusform>minutes of %n meetings due today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MembersCard</name>
    <message numerus="yes">
        <source>Show %n earlier member(s)</source>
        <translation>
            <numerusform>Show %n earlier member</numerusform>
            <numerusform>Show %n earlier members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message numerus="yes">
        <source>That is too short: at least %n sign(s).</source>
        <translation>
            <numerusform>That is too short: at least %n sign.</numerusform>
            <numerusform>That is too short: at least %n signs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message numerus="yes">
        <source>open for %n day(s)</source>
        <translation>
            <numerusform>open for %n day</numerusform>
            <numerusform>open for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message numerus="yes">
        <source>%n newer backup(s) cannot be read.</source>
        <translation>
            <numerusform>%n newer backup cannot be read.</numerusform>
            <numerusform>%n newer backups cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n backup(s)</source>
        <translation>
            <numerusform>Show the other backup</numerusform>
            <numerusform>Show all %n backups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldThings</name>
    <message numerus="yes">
        <source>%n log entry(s) older than two years</source>
        <translation>
            <numerusform>%n log entry older than two years</numerusform>
            <numerusform>%n log entries older than two years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) from inside the police, done more than two years ago</source>
        <translation>
            <numerusform>%n note from inside the police, done more than two years ago</numerusform>
            <numerusform>%n notes from inside the police, done more than two years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) done more than two years ago</source>
        <translation>
            <numerusform>%n memo done more than two years ago</numerusform>
            <numerusform>%n memos done more than two years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) left more than five years ago, with nothing open</source>
        <translation>
            <numerusform>%n contact left more than five years ago, with nothing open</numerusform>
            <numerusform>%n contacts left more than five years ago, with nothing open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) are removed</source>
        <translation>
            <numerusform>%n memo is removed</numerusform>
            <numerusform>%n memos are removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OlderBackups</name>
    <message numerus="yes">
        <source>%n backup(s) hold the person. With a new one every day the last of them is gone by {day}.</source>
        <translation>
            <numerusform>%n backup holds the person. With a new one every day it is gone by {day}.</numerusform>
            <numerusform>%n backups hold the person. With a new one every day the last of them is gone by {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) set aside hold the person too. Remove them yourself, in the folder “aside”.</source>
        <translation>
            <numerusform>%n desk set aside holds the person too. Remove it yourself, in the folder “aside”.</numerusform>
            <numerusform>%n desks set aside hold the person too. Remove them yourself, in the folder “aside”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) removed.</source>
        <translation>
            <numerusform>%n older backup removed.</numerusform>
            <numerusform>%n older backups removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>%n draft(s) opened in your mail program</source>
        <translation>
            <numerusform>The draft is open in your mail program</numerusform>
            <numerusform>%n drafts are open in your mail program</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show one more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutsideCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n contact(s)</source>
        <translation>
            <numerusform>The one contact</numerusform>
            <numerusform>All %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonLog</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entry(s) of the log</source>
        <translation>
            <numerusform>%n entry of the log</numerusform>
            <numerusform>All %n entries of the log</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message numerus="yes">
        <source>The council&apos;s notice is %n day(s)</source>
        <translation>
            <numerusform>The council&apos;s notice is %n day</numerusform>
            <numerusform>The council&apos;s notice is %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agenda is %n day(s) late</source>
        <translation>
            <numerusform>The agenda is %n day late</numerusform>
            <numerusform>The agenda is %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was %n day(s) late.</source>
        <translation>
            <numerusform>That was %n day late.</numerusform>
            <numerusform>That was %n days late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) since the last time</source>
        <translation>
            <numerusform>%n meeting since the last time</numerusform>
            <numerusform>%n meetings since the last time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s)</source>
        <translation>
            <numerusform>%n action item</numerusform>
            <numerusform>%n action items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreparePart</name>
    <message numerus="yes">
        <source>%n item(s) added from “{name}”</source>
        <translation>
            <numerusform>%n item added from “{name}”</numerusform>
            <numerusform>%n items added from “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added from the guide</source>
        <translation>
            <numerusform>One item added from the guide</numerusform>
            <numerusform>%n items added from the guide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Protected</name>
    <message numerus="yes">
        <source>The desk locks itself after %n minute(s)</source>
        <translation>
            <numerusform>The desk locks itself after %n minute</numerusform>
            <numerusform>The desk locks itself after %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n encrypted backup(s)</source>
        <translation>
            <numerusform>%n encrypted backup</numerusform>
            <numerusform>%n encrypted backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) set aside</source>
        <translation>
            <numerusform>%n desk set aside</numerusform>
            <numerusform>%n desks set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) now.</source>
        <translation>
            <numerusform>%n draft now.</numerusform>
            <numerusform>%n drafts now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) in place</source>
        <translation>
            <numerusform>%n point in place</numerusform>
            <numerusform>%n points in place</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivedPart</name>
    <message numerus="yes">
        <source>%n line(s). They stay with you.</source>
        <translation>
            <numerusform>%n line. It stays with you.</numerusform>
            <numerusform>%n lines. They stay with you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) registered</source>
        <translation>
            <numerusform>%n action item registered</numerusform>
            <numerusform>%n action items registered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message numerus="yes">
        <source>%n of them nobody has assessed. Read the draft with that in mind.</source>
        <translation>
            <numerusform>One of them nobody has assessed. Read the draft with that in mind.</numerusform>
            <numerusform>%n of them nobody has assessed. Read the draft with that in mind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) are not assessed as public, and the owner is not known to belong to a public body: the draft says only that they are there.</source>
        <translation>
            <numerusform>%n action item is not assessed as public, and the owner is not known to belong to a public body: the draft says only that it is there.</numerusform>
            <numerusform>%n action items are not assessed as public, and the owner is not known to belong to a public body: the draft says only that they are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) are exempt from public access: the draft says only that they are there.</source>
        <translation>
            <numerusform>%n action item is exempt from public access: the draft says only that it is there.</numerusform>
            <numerusform>%n action items are exempt from public access: the draft says only that they are there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderPanel</name>
    <message numerus="yes">
        <source>Open %n draft(s)</source>
        <translation>
            <numerusform>Open the draft</numerusform>
            <numerusform>Open %n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) recorded as sent. The program itself has sent nothing</source>
        <translation>
            <numerusform>The reminder is recorded as sent. The program itself has sent nothing</numerusform>
            <numerusform>%n reminders are recorded as sent. The program itself has sent nothing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeveralActions</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) changed</source>
        <translation>
            <numerusform>%n action item changed</numerusform>
            <numerusform>%n action items changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) dropped</source>
        <translation>
            <numerusform>%n action item dropped</numerusform>
            <numerusform>%n action items dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written in the history of %n action item(s)</source>
        <translation>
            <numerusform>Written in the history of the action item</numerusform>
            <numerusform>Written in the history of %n action items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message numerus="yes">
        <source>Take over %n open action item(s)</source>
        <translation>
            <numerusform>Take over %n open action item</numerusform>
            <numerusform>Take over %n open action items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message numerus="yes">
        <source>%n backup(s), {size}, the oldest from {day}.</source>
        <translation>
            <numerusform>%n backup, {size}, from {day}.</numerusform>
            <numerusform>%n backups, {size}, the oldest from {day}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stream</name>
    <message numerus="yes">
        <source>Show %n earlier line(s)</source>
        <translation>
            <numerusform>Show %n earlier line</numerusform>
            <numerusform>Show %n earlier lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToBeConfirmed</name>
    <message numerus="yes">
        <source>%n political member(s) to be confirmed</source>
        <translation>
            <numerusform>%n political member to be confirmed</numerusform>
            <numerusform>%n political members to be confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n</source>
        <translation>
            <numerusform>Confirm %n</numerusform>
            <numerusform>Confirm all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are confirmed</source>
        <translation>
            <numerusform>%n post is confirmed</numerusform>
            <numerusform>%n posts are confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Goes out %n day(s) before the meeting</source>
        <translation>
            <numerusform>Goes out %n day before the meeting</numerusform>
            <numerusform>Goes out %n days before the meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agreement says at least %n week(s) before the meeting</source>
        <translation>
            <numerusform>The agreement says at least one week before the meeting</numerusform>
            <numerusform>The agreement says at least %n weeks before the meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agreement says at least %n day(s) before the meeting</source>
        <translation>
            <numerusform>The agreement says at least %n day before the meeting</numerusform>
            <numerusform>The agreement says at least %n days before the meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due %n day(s) after the meeting</source>
        <translation>
            <numerusform>Due %n day after the meeting</numerusform>
            <numerusform>Due %n days after the meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow up %n overdue action item(s) in {place}</source>
        <translation>
            <numerusform>Follow up %n overdue action item in {place}</numerusform>
            <numerusform>Follow up %n overdue action items in {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow up %n overdue action item(s)</source>
        <translation>
            <numerusform>Follow up %n overdue action item</numerusform>
            <numerusform>Follow up %n overdue action items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n political member(s) of the councils in {place}</source>
        <translation>
            <numerusform>Confirm %n political member of the councils in {place}</numerusform>
            <numerusform>Confirm %n political members of the councils in {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You want contact every %n day(s)</source>
        <translation>
            <numerusform>You want contact every day</numerusform>
            <numerusform>You want contact every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the meeting</source>
        <translation>
            <numerusform>%n day before the meeting</numerusform>
            <numerusform>%n days before the meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Report %n action item(s) that are closed to {council}, {day}</source>
        <translation>
            <numerusform>Report %n closed action item to {council}, {day}</numerusform>
            <numerusform>Report %n closed action items to {council}, {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) a year are agreed</source>
        <translation>
            <numerusform>%n meeting a year is agreed</numerusform>
            <numerusform>%n meetings a year are agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held or planned</source>
        <translation>
            <numerusform>%n held or planned</numerusform>
            <numerusform>%n held or planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) of {council} missing in the plan for {year}</source>
        <translation>
            <numerusform>%n meeting of {council} missing in the plan for {year}</numerusform>
            <numerusform>%n meetings of {council} missing in the plan for {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) have it as their deadline</source>
        <translation>
            <numerusform>%n action item has it as its deadline</numerusform>
            <numerusform>%n action items have it as their deadline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See whether %n action item(s) can go on</source>
        <translation>
            <numerusform>See whether %n action item can go on</numerusform>
            <numerusform>See whether %n action items can go on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n municipalities</source>
        <translation>
            <numerusform>You have %n municipality</numerusform>
            <numerusform>You have %n municipalities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue</source>
        <translation>
            <numerusform>%n of them overdue</numerusform>
            <numerusform>%n of them overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are confirmed</source>
        <translation>
            <numerusform>%n post is confirmed</numerusform>
            <numerusform>%n posts are confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n</source>
        <translation>
            <numerusform>Confirm %n</numerusform>
            <numerusform>Confirm all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workload</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s)</source>
        <translation>
            <numerusform>%n action item</numerusform>
            <numerusform>%n action items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n in the contact log</numerusform>
            <numerusform>%n in the contact log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkloadPage</name>
    <message numerus="yes">
        <source>%n entry(ies) in the contact log say nothing of how long it took.</source>
        <translation>
            <numerusform>%n entry in the contact log says nothing of how long it took.</numerusform>
            <numerusform>%n entries in the contact log say nothing of how long it took.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearPlan</name>
    <message numerus="yes">
        <source>%n meeting(s) a year</source>
        <translation>
            <numerusform>%n meeting a year</numerusform>
            <numerusform>%n meetings a year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearPlanPage</name>
    <message numerus="yes">
        <source>Confirm %n meeting(s)</source>
        <translation>
            <numerusform>Confirm %n meeting</numerusform>
            <numerusform>Confirm %n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) are in the plan</source>
        <translation>
            <numerusform>%n meeting is in the plan</numerusform>
            <numerusform>%n meetings are in the plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearWords</name>
    <message numerus="yes">
        <source>{part} of %n planned meeting(s) held</source>
        <translation>
            <numerusform>{part} of %n planned meeting held</numerusform>
            <numerusform>{part} of %n planned meetings held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of %n agenda(s) sent in time</source>
        <translation>
            <numerusform>{part} of %n agenda sent in time</numerusform>
            <numerusform>{part} of %n agendas sent in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of %n action item(s) done</source>
        <translation>
            <numerusform>{part} of %n action item done</numerusform>
            <numerusform>{part} of %n action items done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of %n item(s) dealt with</source>
        <translation>
            <numerusform>{part} of %n item dealt with</numerusform>
            <numerusform>{part} of %n items dealt with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) raised</source>
        <translation>
            <numerusform>%n action item raised</numerusform>
            <numerusform>%n action items raised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) open</source>
        <translation>
            <numerusform>%n action item open</numerusform>
            <numerusform>%n action items open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) past the deadline</source>
        <translation>
            <numerusform>%n action item past the deadline</numerusform>
            <numerusform>%n action items past the deadline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of %n action item(s) done under “{area}”</source>
        <translation>
            <numerusform>{part} of %n action item done under “{area}”</numerusform>
            <numerusform>{part} of %n action items done under “{area}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of %n action item(s) without a focus area done</source>
        <translation>
            <numerusform>{part} of %n action item without a focus area done</numerusform>
            <numerusform>{part} of %n action items without a focus area done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past the deadline</source>
        <translation>
            <numerusform>%n past the deadline</numerusform>
            <numerusform>%n past the deadline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Aside</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show one more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Kind</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
