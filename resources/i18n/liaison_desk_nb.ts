<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>No one is responsible</source>
        <translation type="unfinished">Ingen ansvarlig</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation type="unfinished">Ingen frist</translation>
    </message>
    <message>
        <source>Keep the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line inside the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action item, or /t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision, or /b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal, or /i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished">Ansvarlig</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">Frist</translation>
    </message>
    <message>
        <source>From what to owner, deadline and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item 1, to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the last line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the kind of the chosen line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it an action item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: letters filter, Space ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item done, and the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>About the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Ferdig</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done changing the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the council</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutForm</name>
    <message>
        <source>No council above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who leads the cooperation itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also serves as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example SLT group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usual day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instead of the municipalities&apos; own councils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda, days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes, days after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next case number in {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council&apos;s last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ended council keeps its history and is no longer asked for meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by mistake?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before its first meeting a council can be removed altogether.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair and minute-taker are the members who have that role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{council} is removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionColumns</name>
    <message>
        <source>Action item</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>ActionDetail</name>
    <message>
        <source>What is to be done</source>
        <translation>Hva skal gjøres</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Details …</source>
        <translation>Detaljer …</translation>
    </message>
    <message>
        <source>Write an update …</source>
        <translation>Skriv en oppdatering …</translation>
    </message>
    <message>
        <source>Write an update</source>
        <translation>Skriv en oppdatering</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Flere valg</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historikk</translation>
    </message>
    <message>
        <source>“{title}” is done</source>
        <translation>«{title}» er ferdig</translation>
    </message>
    <message>
        <source>“{title}” is dropped</source>
        <translation>«{title}» er bortfalt</translation>
    </message>
</context>
<context>
    <name>ActionDoing</name>
    <message>
        <source>“{title}” is done</source>
        <translation>«{title}» er ferdig</translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) done</source>
        <translation>
            <numerusform>%n oppgave er ferdig</numerusform>
            <numerusform>%n oppgaver er ferdige</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is open again</source>
        <translation>«{title}» er åpen igjen</translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) open again</source>
        <translation>
            <numerusform>%n oppgave er åpen igjen</numerusform>
            <numerusform>%n oppgaver er åpne igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is removed</source>
        <translation>«{title}» er fjernet</translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) removed</source>
        <translation>
            <numerusform>%n oppgave er fjernet</numerusform>
            <numerusform>%n oppgaver er fjernet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionExport</name>
    <message>
        <source>The document could not be made. The log tells more.</source>
        <translation>Dokumentet kunne ikke lages. Loggen sier mer.</translation>
    </message>
</context>
<context>
    <name>ActionFacts</name>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>No one</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Ingen frist</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>From meeting</source>
        <translation>Fra møte</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Meldt tilbake</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Sammen med</translation>
    </message>
    <message>
        <source>Open the meeting {day}</source>
        <translation>Åpne møtet {day}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>ActionFilterBar</name>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer på ord</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Meg</translation>
    </message>
    <message>
        <source>No one</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>ActionFilters</name>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>All councils</source>
        <translation>Alle råd</translation>
    </message>
    <message>
        <source>without a municipality</source>
        <translation>uten kommune</translation>
    </message>
    <message>
        <source>without a council</source>
        <translation>uten råd</translation>
    </message>
    <message>
        <source>without an owner</source>
        <translation>uten ansvarlig</translation>
    </message>
    <message>
        <source>with “{words}”</source>
        <translation>med «{words}»</translation>
    </message>
</context>
<context>
    <name>ActionListPdf</name>
    <message>
        <source>As of {day}</source>
        <translation>Per {day}</translation>
    </message>
    <message>
        <source>No action items.</source>
        <translation>Ingen oppgaver.</translation>
    </message>
    <message numerus="yes">
        <source>open action items</source>
        <translation>
            <numerusform>åpen oppgave</numerusform>
            <numerusform>åpne oppgaver</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>over fristen</translation>
    </message>
    <message>
        <source>due in the next 30 days</source>
        <translation>frist de neste 30 dagene</translation>
    </message>
    <message>
        <source>to be reported</source>
        <translation>skal meldes tilbake</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n dag over</numerusform>
            <numerusform>%n dager over</numerusform>
        </translation>
    </message>
    <message>
        <source>Case {number}, the meeting {day}</source>
        <translation>Sak {number}, møtet {day}</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Sak {number}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Fra {day}</translation>
    </message>
</context>
<context>
    <name>ActionPane</name>
    <message>
        <source>The chosen action item</source>
        <translation>Den valgte oppgaven</translation>
    </message>
    <message>
        <source>None is chosen</source>
        <translation>Ingen er valgt</translation>
    </message>
    <message>
        <source>The one you choose is shown here.</source>
        <translation>Den du velger, vises her.</translation>
    </message>
</context>
<context>
    <name>ActionRegister</name>
    <message>
        <source>Action items</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} av {count}</translation>
    </message>
    <message>
        <source>New action item</source>
        <translation>Ny oppgave</translation>
    </message>
    <message>
        <source>They are raised in meetings, or written here between them.</source>
        <translation>De blir gitt i møtene, eller skrevet her mellom møtene.</translation>
    </message>
    <message>
        <source>No action items yet</source>
        <translation>Ingen oppgaver ennå</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message numerus="yes">
        <source>%n closed one(s) are hidden.</source>
        <translation>
            <numerusform>%n avsluttet oppgave er skjult.</numerusform>
            <numerusform>%n avsluttede oppgaver er skjult.</numerusform>
        </translation>
    </message>
    <message>
        <source>No action item is open</source>
        <translation>Ingen oppgave er åpen</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Fjern filtre</translation>
    </message>
    <message numerus="yes">
        <source>%n open action item(s) are hidden.</source>
        <translation>
            <numerusform>%n åpen oppgave er skjult.</numerusform>
            <numerusform>%n åpne oppgaver er skjult.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits the filters</source>
        <translation>Ingenting passer til filtrene</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>Me</source>
        <translation>Meg</translation>
    </message>
    <message>
        <source>No one is responsible</source>
        <translation>Ingen ansvarlig</translation>
    </message>
    <message>
        <source>+{days} d</source>
        <translation>+{days} d</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Høy prioritet</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Ansvarlig: {name}</translation>
    </message>
    <message>
        <source>Deadline: {due}</source>
        <translation>Frist: {due}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dag over fristen</numerusform>
            <numerusform>%n dager over fristen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n åpen</numerusform>
            <numerusform>%n åpne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n over fristen</numerusform>
            <numerusform>%n over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, item {number}</source>
        <translation>{day}, sak {number}</translation>
    </message>
    <message>
        <source>In the meeting {day}</source>
        <translation>I møtet {day}</translation>
    </message>
    <message>
        <source>To be reported in the next meeting</source>
        <translation>Skal meldes i neste møte</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>Raised in the meeting</source>
        <translation>Oppgaven ble gitt i møtet</translation>
    </message>
    <message>
        <source>Raised between meetings</source>
        <translation>Oppgaven ble gitt mellom møtene</translation>
    </message>
    <message>
        <source>New owner: {name}</source>
        <translation>Ny ansvarlig: {name}</translation>
    </message>
    <message>
        <source>No longer anyone’s</source>
        <translation>Ingen er lenger ansvarlig</translation>
    </message>
    <message>
        <source>Reported to the council</source>
        <translation>Meldt tilbake til rådet</translation>
    </message>
    <message>
        <source>The deadline was removed</source>
        <translation>Fristen ble fjernet</translation>
    </message>
    <message>
        <source>New deadline: {due}</source>
        <translation>Ny frist: {due}</translation>
    </message>
</context>
<context>
    <name>ActionsPage</name>
    <message>
        <source>Action items</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>New action item</source>
        <translation>Ny oppgave</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Row above; with ↓ the row below, also K and J</source>
        <translation>Raden over; med ↓ raden under, også K og J</translation>
    </message>
    <message>
        <source>To the details</source>
        <translation>Til detaljene</translation>
    </message>
    <message>
        <source>Mark as done, and open again</source>
        <translation>Marker som ferdig, og åpne igjen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Write an update</source>
        <translation>Skriv en oppdatering</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Endre tittelen</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Velg flere</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer på ord</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Eksporter listen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Close the details, then clear the filters</source>
        <translation>Lukk detaljene, fjern så filtrene</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åpne igjen</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marker som ferdig</translation>
    </message>
</context>
<context>
    <name>AgendaBanner</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished">Forhåndsvisning</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation type="unfinished">Marker som sendt</translation>
    </message>
    <message>
        <source>The agenda counts as sent today. This is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each case gets its number, and the agenda is kept as version 1. This is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cases get their numbers, and the agenda is kept as version {version}. This is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">Lagre en kopi</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Saksliste</translation>
    </message>
    <message>
        <source>current item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaPdf</name>
    <message>
        <source>Notice of meeting and agenda</source>
        <translation>Innkalling og saksliste</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>Åpent møte</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Innkalt</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informasjon</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>møter for {name}</translation>
    </message>
    <message>
        <source>Invited for this case: {names}</source>
        <translation>Invitert til denne saken: {names}</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>Drag, or move with Alt+Shift and the arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From an earlier meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) to follow up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>More than three municipalities need an approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Police Directorate must approve it. Go on if you like, and record reference and date on the municipality&apos;s page when you have them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Assignment</name>
    <message>
        <source>End the assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last day there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Councils, meetings and documents stay. The municipality leaves the list at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the assignment on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Ikke nå</translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assignment in {name} ends {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assignment in {name} goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>More</source>
        <translation type="unfinished">Flere valg</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Fjern</translation>
    </message>
</context>
<context>
    <name>BlockEditor</name>
    <message>
        <source>Change the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished">Ansvarlig</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">Frist</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>Write</source>
        <translation type="unfinished">Skriv</translation>
    </message>
    <message>
        <source>Write a note. Enter keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished">Ansvarlig</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">Frist</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact “{name}”</source>
        <translation type="unfinished">Ny kontakt «{name}»</translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished">møtt</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation type="unfinished">Skriv hva som skal gjøres.</translation>
    </message>
</context>
<context>
    <name>CarriedCard</name>
    <message>
        <source>Comes up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open from earlier meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be reviewed under the first item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a case of it: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeOfPost</name>
    <message>
        <source>Change of post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The successor&apos;s first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or the last day, without a successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, organisation and councils go over. {name} stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{successor} takes over after {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leaves the post and the councils</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed after the election</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation type="unfinished">
            <numerusform>%n dag over fristen</numerusform>
            <numerusform>%n dager over fristen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people you meet in councils and between meetings are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished">Filtre</translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished">Liste</translation>
    </message>
    <message>
        <source>The chosen contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row above; with ↓ the row below, also K and J</source>
        <translation type="unfinished">Raden over; med ↓ raden under, også K og J</translation>
    </message>
    <message>
        <source>To the details</source>
        <translation type="unfinished">Til detaljene</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished">Filtrer på ord</translation>
    </message>
    <message>
        <source>Remove a contact nothing tells of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details, then clear the filters</source>
        <translation type="unfinished">Lukk detaljene, fjern så filtrene</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation type="unfinished">Fjern filtre</translation>
    </message>
    <message>
        <source>New contact “{name}”</source>
        <translation type="unfinished">Ny kontakt «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) are hidden.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No one fits the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished">{number} av {count}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Detaljer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Fjern</translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">Lagre en kopi</translation>
    </message>
    <message>
        <source>Where should the copy be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}, but no program here opens PDFs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Council</name>
    <message>
        <source>ends {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fixed number of meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) a year</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agenda %n day(s) before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes %n day(s) after</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to be finished by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The municipality sends the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is finished, not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished">Møteleder</translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation type="unfinished">Referent</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own councils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also serves as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one stands in their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Åpen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CouncilFields</name>
    <message>
        <source>Kind of council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished">Kommune</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No council</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CouncilForm</name>
    <message>
        <source>Fixed agenda items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line. Numbers and bullets in front are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda goes out, days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CouncilMeetings</name>
    <message>
        <source>All</source>
        <translation type="unfinished">Alle</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CouncilName</name>
    <message>
        <source>The police council in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local police council {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional police council for {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended police council in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SLT steering group in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SLT coordinating group in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLT executive level in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business forum {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CouncilPage</name>
    <message>
        <source>New meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The council is not here any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the facts of the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about a member; open a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a member is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a member entered by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move an item of the template up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move an item of the template down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste several items into the template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CouncilPlace</name>
    <message>
        <source>Where it belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No council above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports here, {rhythm}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CouncilsCard</name>
    <message>
        <source>Councils and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New council</source>
        <translation type="unfinished">Nytt råd</translation>
    </message>
    <message>
        <source>Found the first one: the program knows the fixed agenda items and how often it meets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New council in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No councils yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CouncilsStep</name>
    <message>
        <source>Add this council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which councils do you have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each begins with the fixed items of its kind. Put those of your own agreement in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) a year</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>Write a number from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake. Everything that was shown as saved is saved. The report holds no names and no text of yours, so you can send it on. It is also in the log: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>week {number}</source>
        <translation>uke {number}</translation>
    </message>
    <message>
        <source>next meeting</source>
        <translation>neste møte</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>uten frist</translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{month} has {days} days. Did you mean {date}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskNews</name>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Action items</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Follow-up of action items</source>
        <translation>Oppfølging av oppgaver</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} av {pages}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Uten tittel</translation>
    </message>
    <message>
        <source>at {start}</source>
        <translation>kl. {start}</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation>kl. {start}–{end}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versjon {number}</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
</context>
<context>
    <name>Echo</name>
    <message>
        <source>Together with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deadline can mean two days. Choose one with 1 or 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes it an action item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called “{token}”. It stays in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{token}” can be several people. Write more of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline “{token}” is not understood. It stays in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a national identity number. Individuals do not belong in the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like somebody&apos;s date of birth. Individuals do not belong in the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>Write or pick a date</source>
        <translation>Skriv eller velg en dato</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre en kopi</translation>
    </message>
    <message>
        <source>Save a copy of the draft</source>
        <translation>Lagre en kopi av utkastet</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>Nytt råd</translation>
    </message>
    <message>
        <source>Nothing to evaluate yet</source>
        <translation>Ingenting å evaluere ennå</translation>
    </message>
    <message>
        <source>An evaluation belongs to a council and its year. Add the first council.</source>
        <translation>En evaluering hører til et råd og året det har hatt. Legg til det første rådet.</translation>
    </message>
    <message>
        <source>To the document</source>
        <translation>Til dokumentet</translation>
    </message>
    <message>
        <source>Save a copy of the newest version, or of the draft</source>
        <translation>Lagre en kopi av siste versjon, eller av utkastet</translation>
    </message>
    <message>
        <source>Version {number} is issued</source>
        <translation>Versjon {number} er ferdig</translation>
    </message>
    <message>
        <source>Version {number} is marked as sent</source>
        <translation>Versjon {number} er markert som sendt</translation>
    </message>
</context>
<context>
    <name>EvaluationPdf</name>
    <message>
        <source>Self-evaluation {year}</source>
        <translation>Egenevaluering {year}</translation>
    </message>
    <message>
        <source>The year in figures</source>
        <translation>Året i tall</translation>
    </message>
    <message>
        <source>What have we done?</source>
        <translation>Hva har vi gjort?</translation>
    </message>
    <message>
        <source>What have we learned?</source>
        <translation>Hva har vi lært?</translation>
    </message>
    <message>
        <source>What was smart?</source>
        <translation>Hva var lurt?</translation>
    </message>
    <message>
        <source>Time of the next evaluation</source>
        <translation>Tidspunkt for neste evaluering</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Ikke besvart ennå.</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} av {whole}</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
        <source>%n past the deadline</source>
        <translation>
            <numerusform>%n over fristen</numerusform>
            <numerusform>%n over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>meetings held</source>
        <translation>møter holdt</translation>
    </message>
    <message>
        <source>agendas in time</source>
        <translation>innkallinger i tide</translation>
    </message>
    <message>
        <source>attendance, municipality</source>
        <translation>oppmøte, kommunen</translation>
    </message>
    <message>
        <source>attendance, police</source>
        <translation>oppmøte, politiet</translation>
    </message>
    <message>
        <source>action items done</source>
        <translation>oppgaver ferdige</translation>
    </message>
</context>
<context>
    <name>Evaluations</name>
    <message>
        <source>Meetings, items and action items. The figures above can be inserted.</source>
        <translation>Møter, saker og oppgaver. Tallene over kan settes inn.</translation>
    </message>
    <message>
        <source>What had an effect, what did not, and why?</source>
        <translation>Hva virket, hva virket ikke, og hvorfor?</translation>
    </message>
    <message>
        <source>What you will do again.</source>
        <translation>Det dere vil gjøre igjen.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Issued {day} as version {number}.</source>
        <translation>Ferdigstilt {day} som versjon {number}.</translation>
    </message>
    <message>
        <source>Done together with the municipality, deadline {day} ({distance}).</source>
        <translation>Gjøres sammen med kommunen, frist {day} ({distance}).</translation>
    </message>
    <message>
        <source>Done together with the members, deadline {day} ({distance}).</source>
        <translation>Gjøres sammen med medlemmene, frist {day} ({distance}).</translation>
    </message>
    <message>
        <source>No meetings are recorded in {year}.</source>
        <translation>Ingen møter er registrert i {year}.</translation>
    </message>
    <message>
        <source>Issue the evaluation</source>
        <translation>Ferdigstill evalueringen</translation>
    </message>
    <message>
        <source>Issue version {number}</source>
        <translation>Ferdigstill versjon {number}</translation>
    </message>
    <message>
        <source>The evaluation becomes version {number} as it stands now. It is kept and cannot be changed or undone; a later change becomes version {next}.</source>
        <translation>Evalueringen blir versjon {number} slik den står nå. Den blir tatt vare på og kan ikke endres eller angres. En senere endring blir versjon {next}.</translation>
    </message>
    <message>
        <source>{answered} of 4 questions are answered.</source>
        <translation>{answered} av 4 spørsmål er besvart.</translation>
    </message>
    <message>
        <source>It is recorded as sent today, {day}. That is final and cannot be undone.</source>
        <translation>Den blir registrert som sendt i dag, {day}. Det er endelig og kan ikke angres.</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ikke sendt</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>Sendt {day}</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>About the municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Ferdig</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done changing the municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Sted</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished">Møteleder</translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation type="unfinished">Referent</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information to those who are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language}, as the municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting needs a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write when it begins and ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Language form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kommune or herad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished">Fylkeskommune</translation>
    </message>
    <message>
        <source>Sámi name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kven name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Directorate&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the administrative area for Sámi languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the approval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresWell</name>
    <message>
        <source>The year in figures</source>
        <translation>Året i tall</translation>
    </message>
    <message>
        <source>Insert the figures</source>
        <translation>Sett inn tallene</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Councils and meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Neste</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on from a text of several lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n council(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed items and how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Over fristen</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the meeting heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the action item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Archive reference is missing</source>
        <translation>Arkivreferanse mangler</translation>
    </message>
    <message>
        <source>Show the document</source>
        <translation>Vis dokumentet</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>The year before</source>
        <translation>Året før</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Året etter</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Råd</translation>
    </message>
</context>
<context>
    <name>HelpersField</name>
    <message>
        <source>Add a helper</source>
        <translation>Legg til medhjelper</translation>
    </message>
    <message>
        <source>Remove helper: {name}</source>
        <translation>Fjern medhjelper: {name}</translation>
    </message>
</context>
<context>
    <name>HoldPart</name>
    <message>
        <source>Present</source>
        <translation type="unfinished">Til stede</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item first. Then there is something to write under.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost. Go on where you were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Lukk</translation>
    </message>
</context>
<context>
    <name>HourField</name>
    <message>
        <source>Write a time, for example 13.30.</source>
        <translation>Skriv et klokkeslett, for eksempel 13.30.</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Referat</translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background, printed on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Ferdig</translation>
    </message>
    <message>
        <source>Remove from the agenda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Done, next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not discussed</source>
        <translation type="unfinished">Ikke behandlet</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented by {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Police liaison officer</source>
        <translation>Politikontakt</translation>
    </message>
    <message>
        <source>Business liaison officer</source>
        <translation>Næringslivskontakt</translation>
    </message>
    <message>
        <source>Bokmål</source>
        <translation>Bokmål</translation>
    </message>
    <message>
        <source>Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Nøytral</translation>
    </message>
    <message>
        <source>Municipality, political</source>
        <translation>Kommunen, politisk</translation>
    </message>
    <message>
        <source>Municipality, administrative</source>
        <translation>Kommunen, administrativ</translation>
    </message>
    <message>
        <source>Child welfare</source>
        <translation>Barnevern</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skole</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Helse</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Politi</translation>
    </message>
    <message>
        <source>Nav</source>
        <translation>Nav</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Fylkeskommune</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Næringsliv</translation>
    </message>
    <message>
        <source>Voluntary sector</source>
        <translation>Frivillig sektor</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>The municipality</source>
        <translation>Kommunen</translation>
    </message>
    <message>
        <source>The police</source>
        <translation>Politiet</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andre</translation>
    </message>
    <message>
        <source>Overall police council</source>
        <translation>Overordnet politiråd</translation>
    </message>
    <message>
        <source>Local police council</source>
        <translation>Lokalt politiråd</translation>
    </message>
    <message>
        <source>Regional police council</source>
        <translation>Regionalt politiråd</translation>
    </message>
    <message>
        <source>Extended police council</source>
        <translation>Utvidet politiråd</translation>
    </message>
    <message>
        <source>SLT steering group</source>
        <translation>SLT-styringsgruppe</translation>
    </message>
    <message>
        <source>SLT coordinating group</source>
        <translation>SLT-koordineringsgruppe</translation>
    </message>
    <message>
        <source>SLT executive group</source>
        <translation>SLT, utførende nivå</translation>
    </message>
    <message>
        <source>Business forum</source>
        <translation>Næringslivsforum</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Møteleder</translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation>Referent</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Medlem</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Varamedlem</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observatør</translation>
    </message>
    <message>
        <source>Yearly guest</source>
        <translation>Årlig gjest</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Orientering</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Drøfting</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslutning</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpen</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Behandlet</translation>
    </message>
    <message>
        <source>Not discussed</source>
        <translation>Ikke behandlet</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Forfall</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ikke møtt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internt</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ikke startet</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Bortfalt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Vanlig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Høy</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denne uken</translation>
    </message>
    <message>
        <source>The next 30 days</source>
        <translation>De neste 30 dagene</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Uten dato</translation>
    </message>
    <message>
        <source>To be reported</source>
        <translation>Skal meldes tilbake</translation>
    </message>
    <message>
        <source>Done and reported</source>
        <translation>Ferdig og meldt tilbake</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Saksliste</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Skriv et navn.</translation>
    </message>
    <message>
        <source>A date is needed.</source>
        <translation>Skriv en dato.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Skriv noe først.</translation>
    </message>
    <message>
        <source>Write why it is dropped.</source>
        <translation>Skriv hvorfor den bortfaller.</translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>Slutten må være etter starten.</translation>
    </message>
    <message>
        <source>The council has a history, so it is kept. You can end it instead.</source>
        <translation>Rådet har en historie og beholdes. Du kan avslutte det i stedet.</translation>
    </message>
    <message>
        <source>The municipality has councils, so it is kept. You can set the day your assignment ends.</source>
        <translation>Kommunen har råd og beholdes. Du kan sette dagen oppdraget ditt slutter.</translation>
    </message>
    <message>
        <source>{name} is among your municipalities already. To have several parts of it, write a city area for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person stands in councils or meetings, and is kept. You can set the day they left.</source>
        <translation>Personen står i råd eller møter og beholdes. Du kan sette dagen personen sluttet.</translation>
    </message>
    <message>
        <source>Earlier numbers are used. The first free one is {number}.</source>
        <translation>Tidligere numre er brukt. Det første ledige er {number}.</translation>
    </message>
    <message>
        <source>{name} is a member already.</source>
        <translation>{name} er allerede medlem.</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>Sakslisten er tom.</translation>
    </message>
    <message>
        <source>Item {number} has its number and stays on the agenda. Mark it as not discussed instead.</source>
        <translation>Sak {number} har fått nummer og blir stående. Marker den som ikke behandlet i stedet.</translation>
    </message>
    <message>
        <source>Something is written under this item. Remove the text first.</source>
        <translation>Det er skrevet noe under denne saken. Fjern teksten først.</translation>
    </message>
    <message>
        <source>Move the items under it first.</source>
        <translation>Flytt sakene under den først.</translation>
    </message>
    <message>
        <source>The meeting has begun or has documents, so it is kept.</source>
        <translation>Møtet er begynt eller har dokumenter, og beholdes.</translation>
    </message>
    <message>
        <source>The minutes are finished. Later changes become a new version.</source>
        <translation>Referatet er ferdig. Senere endringer blir en ny versjon.</translation>
    </message>
    <message>
        <source>End the meeting first.</source>
        <translation>Avslutt møtet først.</translation>
    </message>
    <message>
        <source>There are no finished minutes to review.</source>
        <translation>Det er ikke noe ferdig referat å gå gjennom.</translation>
    </message>
    <message>
        <source>Finished minutes tell of this action item, so it is kept. You can drop it with a reason.</source>
        <translation>Oppgaven står i et ferdig referat og beholdes. Du kan la den bortfalle med en grunn.</translation>
    </message>
    <message>
        <source>“{op}” is final and cannot be undone.</source>
        <translation>«{op}» er endelig og kan ikke angres.</translation>
    </message>
    <message>
        <source>This has changed since, so it cannot be undone.</source>
        <translation>Dette er endret siden, så det kan ikke angres.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Sett opp</translation>
    </message>
    <message>
        <source>Change your details</source>
        <translation>Endre opplysninger om deg</translation>
    </message>
    <message>
        <source>Add municipality</source>
        <translation>Legg til kommune</translation>
    </message>
    <message>
        <source>Change municipality</source>
        <translation>Endre kommune</translation>
    </message>
    <message>
        <source>Remove municipality</source>
        <translation>Fjern kommune</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Legg til kontakt</translation>
    </message>
    <message>
        <source>Change contact</source>
        <translation>Endre kontakt</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>Fjern kontakt</translation>
    </message>
    <message>
        <source>New person in the post</source>
        <translation>Ny person i stillingen</translation>
    </message>
    <message>
        <source>Add council</source>
        <translation>Legg til råd</translation>
    </message>
    <message>
        <source>Change council</source>
        <translation>Endre råd</translation>
    </message>
    <message>
        <source>Change agenda template</source>
        <translation>Endre mal for saksliste</translation>
    </message>
    <message>
        <source>End council</source>
        <translation>Avslutt råd</translation>
    </message>
    <message>
        <source>Remove council</source>
        <translation>Fjern råd</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Legg til medlem</translation>
    </message>
    <message>
        <source>Change member</source>
        <translation>Endre medlem</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>Fjern medlem</translation>
    </message>
    <message>
        <source>Plan meeting</source>
        <translation>Planlegg møte</translation>
    </message>
    <message>
        <source>Change meeting</source>
        <translation>Endre møte</translation>
    </message>
    <message>
        <source>Remove meeting</source>
        <translation>Fjern møte</translation>
    </message>
    <message>
        <source>Add agenda item</source>
        <translation>Legg til sak</translation>
    </message>
    <message>
        <source>Change agenda item</source>
        <translation>Endre sak</translation>
    </message>
    <message>
        <source>Move agenda item</source>
        <translation>Flytt sak</translation>
    </message>
    <message>
        <source>Remove agenda item</source>
        <translation>Fjern sak</translation>
    </message>
    <message>
        <source>Close agenda item</source>
        <translation>Avslutt sak</translation>
    </message>
    <message>
        <source>Issue agenda</source>
        <translation>Ferdigstill saksliste</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marker som sendt</translation>
    </message>
    <message>
        <source>Start meeting</source>
        <translation>Start møtet</translation>
    </message>
    <message>
        <source>End meeting</source>
        <translation>Avslutt møtet</translation>
    </message>
    <message>
        <source>Change attendance</source>
        <translation>Endre oppmøte</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Endre tekst</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>Flytt tekst</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Endre type</translation>
    </message>
    <message>
        <source>Remove text</source>
        <translation>Fjern tekst</translation>
    </message>
    <message>
        <source>Issue minutes</source>
        <translation>Ferdigstill referat</translation>
    </message>
    <message>
        <source>Review minutes</source>
        <translation>Gjennomgå referat</translation>
    </message>
    <message>
        <source>Register archive reference</source>
        <translation>Registrer arkivreferanse</translation>
    </message>
    <message>
        <source>New action item</source>
        <translation>Ny oppgave</translation>
    </message>
    <message>
        <source>Change action item</source>
        <translation>Endre oppgave</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Endre status</translation>
    </message>
    <message>
        <source>Change deadline</source>
        <translation>Endre frist</translation>
    </message>
    <message>
        <source>Change owner</source>
        <translation>Endre ansvarlig</translation>
    </message>
    <message>
        <source>Write an update</source>
        <translation>Skriv en oppdatering</translation>
    </message>
    <message>
        <source>Remove action item</source>
        <translation>Fjern oppgave</translation>
    </message>
    <message>
        <source>Change evaluation</source>
        <translation>Endre evaluering</translation>
    </message>
    <message>
        <source>Issue evaluation</source>
        <translation>Ferdigstill evaluering</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Do not write about individuals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Liaison Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sample year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All names are invented. Nothing here touches your own desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, to Ctrl+5: Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action item</source>
        <translation type="unfinished">Ny oppgave</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Internal, stays out of the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation type="unfinished">Sak {number}</translation>
    </message>
    <message>
        <source>Item {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no one is responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation type="unfinished">uten frist</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation type="unfinished">møter for {name}</translation>
    </message>
    <message>
        <source>only {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>The meeting is over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>More</source>
        <translation type="unfinished">Flere valg</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an election it is not certain that a political member still has the post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day as a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Fjern</translation>
    </message>
    <message>
        <source>For a member entered by mistake. Someone who leaves gets a last day instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is expected at the meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that {name} still has the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the membership of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembersCard</name>
    <message>
        <source>Add</source>
        <translation type="unfinished">Legg til</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No members yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier member(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is now a member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no longer in the list of members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesPdf</name>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>present for {name}</source>
        <translation>møtte for {name}</translation>
    </message>
    <message>
        <source>present in case {number}</source>
        <translation>møtt i sak {number}</translation>
    </message>
    <message>
        <source>present</source>
        <translation>møtt</translation>
    </message>
    <message>
        <source>came at {time}</source>
        <translation>kom {time}</translation>
    </message>
    <message>
        <source>left at {time}</source>
        <translation>gikk {time}</translation>
    </message>
    <message>
        <source>Not discussed in this meeting.</source>
        <translation>Ikke behandlet i dette møtet.</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>Ansvarlig: {owner}</translation>
    </message>
    <message>
        <source>Deadline: {deadline}</source>
        <translation>Frist: {deadline}</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Neste møte</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Previous month</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Neste måned</translation>
    </message>
</context>
<context>
    <name>Municipality</name>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my role: {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>led by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared with {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no meetings planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The municipality has not decided on a language. Documents to it are in Nynorsk, as you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The municipality has not decided on a language. Documents to it are in Bokmål, as you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The municipality has decided on Nynorsk, so documents to it are in Nynorsk (Language Act § 15).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The municipality has decided on Bokmål, so documents to it are in Bokmål (Language Act § 15).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sámi name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kven name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>County</source>
        <translation type="unfinished">Fylkeskommune</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the administrative area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sámi languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MunicipalityField</name>
    <message>
        <source>Name or number of the municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list with the arrow keys and Enter, or empty the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No municipality has this name or number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MunicipalityPage</name>
    <message>
        <source>New meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Police Directorate&apos;s approval is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have more than three municipalities. This stands here until the reference and the date of the approval are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Councils and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the council or the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the facts, and be done with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This municipality is not here any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>current page</source>
        <translation>gjeldende side</translation>
    </message>
</context>
<context>
    <name>NewActionPanel</name>
    <message>
        <source>New action item</source>
        <translation>Ny oppgave</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Hva skal gjøres</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Begynn på nytt</translation>
    </message>
    <message>
        <source>Not finished the last time.</source>
        <translation>Ikke ferdig sist.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Add the action item</source>
        <translation>Legg til oppgaven</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Skriv hva som skal gjøres.</translation>
    </message>
    <message>
        <source>“{title}” is on the list</source>
        <translation>«{title}» er på listen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
</context>
<context>
    <name>NewContactPanel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation type="unfinished">Legg til kontakt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes a member of {council}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCouncilPanel</name>
    <message>
        <source>New council</source>
        <translation type="unfinished">Nytt råd</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Lukk</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Legg til</translation>
    </message>
    <message>
        <source>Add the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with the fixed agenda items and the rhythm of its kind. Both can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewMunicipalityPanel</name>
    <message>
        <source>New municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished">Kommune</translation>
    </message>
    <message>
        <source>City area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where you have a part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Legg til</translation>
    </message>
    <message>
        <source>Add the municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Lukk</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>From this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decisions or action items yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished">Lagre en kopi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Lukk</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Key people</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n contact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the phone number of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the e-mail address of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. The members of the councils stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleFilter</name>
    <message>
        <source>All</source>
        <translation type="unfinished">Alle</translation>
    </message>
    <message>
        <source>In post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also those who have left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished">Kommune</translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council</source>
        <translation type="unfinished">Råd</translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished">Filtrer</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished">Filtrer på ord</translation>
    </message>
</context>
<context>
    <name>PeopleHeader</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>present</source>
        <translation type="unfinished">møtt</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Add</source>
        <translation type="unfinished">Legg til</translation>
    </message>
    <message>
        <source>Who else takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: {letters}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be confirmed after the election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Councils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open action items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished">Forrige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Neste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Lukk</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Fjern</translation>
    </message>
    <message>
        <source>Left {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sits in no council.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owns none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonFacts</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person can commit to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the organisation can bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took over for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Choose someone from the list, or add a new contact.</source>
        <translation>Velg noen fra listen, eller legg til en ny kontakt.</translation>
    </message>
    <message>
        <source>Choose someone from the list.</source>
        <translation>Velg noen fra listen.</translation>
    </message>
    <message>
        <source>New contact “{name}”</source>
        <translation>Ny kontakt «{name}»</translation>
    </message>
    <message>
        <source>present</source>
        <translation>til stede</translation>
    </message>
    <message>
        <source>A role or an organisation: “{name}”</source>
        <translation>Rolle eller virksomhet: «{name}»</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished">Lukk</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came late at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left early at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Substitute for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is off the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>City area in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesStep</name>
    <message>
        <source>Municipality</source>
        <translation type="unfinished">Kommune</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a cooperation agreement?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it at hand: in the next step you can paste the fixed agenda items from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first letters and press Enter. This may be left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first letters and press Enter. You can change this later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which municipalities do you have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of normally up to {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has councils. Remove them in the next step first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>{row} of {rows}</source>
        <translation>{row} av {rows}</translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>The municipality calls this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the secretariat and sends the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The council&apos;s notice is %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{notice}, and the meeting is on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is finished. Send it and mark it as sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The agenda is %n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda must be sent today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda must be sent by {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda was sent on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That was %n day(s) late.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting has no place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chairs the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {case} has no presenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {case} has no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{planned} minutes planned, {over} more than the meeting has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{planned} of {room} minutes planned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished">Forhåndsvisning</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is written is lost. The log tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Liaison Desk is already open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window has this desk. Go on there, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk was written by a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is version {found}, this program knows version {known}. Nothing has been changed. Use the newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed. The desk lies in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged, or its key is missing. Nothing has been overwritten. It lies in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed. The log tells more. The desk lies in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionHead</name>
    <message>
        <source>In progress</source>
        <translation>Under arbeid</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvart</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikke besvart</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liaison Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Councils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action items</source>
        <translation type="unfinished">Oppgaver</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished">Evaluering</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys on this page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Ready to be finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) in place</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks to the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks, if there were any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is final: the minutes then count as reviewed, with the remarks as they stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not finished, so they cannot be reviewed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed in an earlier meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed in this meeting, with remarks: {remarks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed in this meeting, without remarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Not saved since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing is lost, go on writing. Make room, and it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written to. Nothing is lost, go on writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the file. Nothing is lost, go on writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk does not answer. Nothing is lost, go on writing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralActions</name>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Choose only one</source>
        <translation>Velg bare én</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>What you change here is changed for all of them, in one step.</source>
        <translation>Det du endrer her, endres for alle, i ett steg.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgt</numerusform>
        </translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Ulike</translation>
    </message>
    <message>
        <source>No one</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Ingen frist</translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) changed</source>
        <translation>
            <numerusform>%n oppgave er endret</numerusform>
            <numerusform>%n oppgaver er endret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) dropped</source>
        <translation>
            <numerusform>%n oppgave er bortfalt</numerusform>
            <numerusform>%n oppgaver er bortfalt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusChoice</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Why is it dropped?</source>
        <translation>Hvorfor bortfaller den?</translation>
    </message>
    <message>
        <source>Write why it is dropped.</source>
        <translation>Skriv hvorfor den bortfaller.</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liaison Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this machine. The program does not use the network. Classified information does not belong here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StorageStep</name>
    <message>
        <source>Copy the folder&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program does not use the network. A document leaves the folder only when you save a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No classified information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not belong here, and neither do intelligence and personal cases: the police have systems of their own for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you begin, the setup is final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be undone as a whole, but everything in it can be changed on its own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is where it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All you write is saved as you write it. There is no save button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine does not tell how much there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}. This may become too little: make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder&apos;s name is copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stream</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the last line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written under this item yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateCard</name>
    <message>
        <source>New item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change here never touches meetings that exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fixed items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is removed from the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Ferdig</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done changing the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the agenda template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Over fristen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished">Denne uken</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation type="unfinished">
            <numerusform>%n dag over fristen</numerusform>
            <numerusform>%n dager over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>by today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{council} at {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation type="unfinished">Åpent møte</translation>
    </message>
    <message>
        <source>Send the finished agenda to {council}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the agenda to {council}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The minutes are due %n day(s) after the meeting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Finish the minutes of {council}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the minutes of {council}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are finished, but not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the meeting {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one is responsible</source>
        <translation type="unfinished">Ingen ansvarlig</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished">Marker som ferdig</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Follow up %n overdue action item(s) in {place}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest: {title}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} of 4 questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year is evaluated together at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate {year} with {council}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action item</source>
        <translation type="unfinished">Ny oppgave</translation>
    </message>
    <message>
        <source>choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation type="unfinished">uke {number}</translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row above; with ↓ the row below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the action item as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what the row is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next is {council}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is done</source>
        <translation type="unfinished">«{title}» er ferdig</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start meeting</source>
        <translation type="unfinished">Start møtet</translation>
    </message>
    <message>
        <source>End meeting</source>
        <translation type="unfinished">Avslutt møtet</translation>
    </message>
    <message>
        <source>Go on with the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Version</name>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre en kopi</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marker som sendt</translation>
    </message>
    <message>
        <source>Archive reference, police</source>
        <translation>Arkivreferanse, politiet</translation>
    </message>
    <message>
        <source>Archive reference, municipality</source>
        <translation>Arkivreferanse, kommunen</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Issued versions</source>
        <translation>Ferdige versjoner</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>Pick from the month</source>
        <translation>Velg i måneden</translation>
    </message>
    <message>
        <source>This can mean two days. Choose one with 1 or 2.</source>
        <translation>Dette kan bety to dager. Velg med 1 eller 2.</translation>
    </message>
    <message>
        <source>Write a date, for example 4.12, Friday or in two weeks.</source>
        <translation>Skriv en dato, for eksempel 4.12, fredag eller om to uker.</translation>
    </message>
    <message>
        <source>Write a date, for example 4.12, Friday or in two weeks, or choose it as a condition with ↓.</source>
        <translation>Skriv en dato, for eksempel 4.12, fredag eller om to uker, eller velg det som vilkår med ↓.</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>vilkår</translation>
    </message>
    <message>
        <source>As a condition: “{words}”</source>
        <translation>Som vilkår: «{words}»</translation>
    </message>
</context>
<context>
    <name>YearWords</name>
    <message>
        <source>The figures for {year}: {figures}.</source>
        <translation>Tallene for {year}: {figures}.</translation>
    </message>
    <message>
        <source>no meetings are recorded</source>
        <translation>ingen møter er registrert</translation>
    </message>
    <message numerus="yes">
        <source>{part} of %n planned meeting(s) held</source>
        <translation>
            <numerusform>{part} av %n planlagt møte holdt</numerusform>
            <numerusform>{part} av %n planlagte møter holdt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of %n agenda(s) sent in time</source>
        <translation>
            <numerusform>{part} av %n saksliste sendt i tide</numerusform>
            <numerusform>{part} av %n sakslister sendt i tide</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent}% attendance from the municipality</source>
        <translation>{percent} % oppmøte fra kommunen</translation>
    </message>
    <message>
        <source>{percent}% attendance from the police</source>
        <translation>{percent} % oppmøte fra politiet</translation>
    </message>
    <message numerus="yes">
        <source>{part} of %n action item(s) done</source>
        <translation>
            <numerusform>{part} av %n oppgave ferdig</numerusform>
            <numerusform>{part} av %n oppgaver ferdige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past the deadline</source>
        <translation>
            <numerusform>%n over fristen</numerusform>
            <numerusform>%n over fristen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YouStep</name>
    <message>
        <source>Choose police district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station or service unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name stands on the agendas and minutes you make. The rest can wait.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Drop</source>
        <translation>Marker som bortfalt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Ikke nå</translation>
    </message>
</context>
</TS>
