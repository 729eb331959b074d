<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About the council</source>
        <translation>Om rådet</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikke oppgitt</translation>
    </message>
    <message>
        <source>Done changing the council</source>
        <translation>Ferdig med å endre rådet</translation>
    </message>
    <message>
        <source>Change the council</source>
        <translation>Endre rådet</translation>
    </message>
    <message>
        <source>Version {number}. The program does not use the network.</source>
        <translation>Versjon {number}. Programmet bruker ikke nettet.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisenser</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Åpne veiledningen</translation>
    </message>
    <message>
        <source>How one does it, and with which key. From everywhere with {key}.</source>
        <translation>Hva du gjør, og med hvilken tast. Fra hvor som helst med {key}.</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Veiledning</translation>
    </message>
    <message>
        <source>Liaison Desk</source>
        <translation>Samarbeidsdesk</translation>
    </message>
</context>
<context>
    <name>AboutForm</name>
    <message>
        <source>No council above</source>
        <translation>Ingen råd over</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Ledes av</translation>
    </message>
    <message>
        <source>Who leads the cooperation itself</source>
        <translation>Den som leder selve samarbeidet</translation>
    </message>
    <message>
        <source>Also serves as</source>
        <translation>Er også</translation>
    </message>
    <message>
        <source>For example SLT group</source>
        <translation>For eksempel SLT-gruppe</translation>
    </message>
    <message>
        <source>My mandate</source>
        <translation>Mandatet mitt</translation>
    </message>
    <message>
        <source>What you can say yes to in this council</source>
        <translation>Hva du kan si ja til i dette rådet</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>Fast sted</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>No usual day</source>
        <translation>Ingen fast dag</translation>
    </message>
    <message>
        <source>Usual weekday</source>
        <translation>Fast ukedag</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Rapporterer til</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Sekretariat</translation>
    </message>
    <message>
        <source>Meetings are</source>
        <translation>Møtene er</translation>
    </message>
    <message>
        <source>Instead of the municipalities&apos; own councils</source>
        <translation>I stedet for kommunenes egne råd</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Meetings a year</source>
        <translation>Møter i året</translation>
    </message>
    <message>
        <source>Agenda, days before</source>
        <translation>Saksliste, dager før</translation>
    </message>
    <message>
        <source>Minutes, days after</source>
        <translation>Referat, dager etter</translation>
    </message>
    <message>
        <source>Knowledge, days before</source>
        <translation>Kunnskap, dager før</translation>
    </message>
    <message>
        <source>Items, days before</source>
        <translation>Saker, dager før</translation>
    </message>
    <message>
        <source>Cleared, days before</source>
        <translation>Avklart, dager før</translation>
    </message>
    <message>
        <source>Next case number in {year}</source>
        <translation>Neste saksnummer i {year}</translation>
    </message>
    <message>
        <source>The council&apos;s last day</source>
        <translation>Rådets siste dag</translation>
    </message>
    <message>
        <source>An ended council keeps its history and is no longer asked for meetings.</source>
        <translation>Et avsluttet råd beholder historikken, og programmet minner ikke lenger om møter.</translation>
    </message>
    <message>
        <source>Entered by mistake?</source>
        <translation>Lagt inn ved en feil?</translation>
    </message>
    <message>
        <source>Remove the council</source>
        <translation>Fjern rådet</translation>
    </message>
    <message>
        <source>Before its first meeting a council can be removed altogether.</source>
        <translation>Før det første møtet kan et råd fjernes helt.</translation>
    </message>
    <message>
        <source>Chair and minute-taker are the members who have that role.</source>
        <translation>Møteleder og referent er medlemmene som har den rollen.</translation>
    </message>
    <message>
        <source>When knowledge is asked for, items are called for or sent to the municipality, and the agenda is cleared with the leader of the service unit. An empty field: no such deadline.</source>
        <translation>Når kunnskapsgrunnlag bes om, saker etterspørres eller meldes til kommunen, og sakslisten avklares med tjenesteenhetslederen. Tomt felt: ingen slik frist.</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>To be represented</source>
        <translation>Skal være med</translation>
    </message>
    <message>
        <source>{council} is removed</source>
        <translation>{council} er fjernet</translation>
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
        <source>New deadline</source>
        <translation>Ny frist</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Logg samtale</translation>
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
    <message numerus="yes">
        <source>Finished minutes tell of “{title}” and %n other(s), which stay</source>
        <translation>
            <numerusform>Ferdige referater forteller om «{title}» og én til, som blir stående</numerusform>
            <numerusform>Ferdige referater forteller om «{title}» og %n til, som blir stående</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished minutes tell of “{title}”, which stays</source>
        <translation>Et ferdig referat forteller om «{title}», som blir stående</translation>
    </message>
</context>
<context>
    <name>ActionEntry</name>
    <message>
        <source>Action items, one on each line</source>
        <translation>Oppgaver, én på hver linje</translation>
    </message>
    <message>
        <source>What is to be done @owner !deadline</source>
        <translation>Hva som skal gjøres @ansvarlig !frist</translation>
    </message>
    <message>
        <source>Register the action items</source>
        <translation>Registrer oppgavene</translation>
    </message>
    <message>
        <source>Line {number} can mean two days. Write the date.</source>
        <translation>Linje {number} kan bety to dager. Skriv datoen.</translation>
    </message>
    <message>
        <source>Write at least one action item.</source>
        <translation>Skriv minst én oppgave.</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>ingen ansvarlig</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>uten frist</translation>
    </message>
    <message>
        <source>can mean two days</source>
        <translation>kan bety to dager</translation>
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
        <source>Followed up by</source>
        <translation>Følges opp av</translation>
    </message>
    <message>
        <source>No one else</source>
        <translation>Ingen andre</translation>
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
        <source>Measure</source>
        <translation>Tiltak i planen</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Satsingsområde</translation>
    </message>
    <message>
        <source>Open the action plan</source>
        <translation>Åpne handlingsplanen</translation>
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
        <source>Followed up by</source>
        <translation>Følges opp av</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Satsingsområde</translation>
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
        <source>followed up by no one</source>
        <translation>uten noen som følger opp</translation>
    </message>
    <message>
        <source>without a focus area</source>
        <translation>uten satsingsområde</translation>
    </message>
    <message>
        <source>followed up by {name}</source>
        <translation>følges opp av {name}</translation>
    </message>
    <message>
        <source>a selection</source>
        <translation>et utvalg</translation>
    </message>
    <message>
        <source>with “{words}”</source>
        <translation>med «{words}»</translation>
    </message>
</context>
<context>
    <name>ActionGroups</name>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
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
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Satsingsområde</translation>
    </message>
    <message>
        <source>No municipality</source>
        <translation>Uten kommune</translation>
    </message>
    <message>
        <source>No council</source>
        <translation>Uten råd</translation>
    </message>
    <message>
        <source>No focus area</source>
        <translation>Uten satsingsområde</translation>
    </message>
    <message>
        <source>No one is responsible</source>
        <translation>Ingen ansvarlig</translation>
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
        <source>%n action items are not shown: they are not public, or not assessed.</source>
        <translation>
            <numerusform>%n oppgave vises ikke: den er ikke offentlig eller ikke vurdert.</numerusform>
            <numerusform>%n oppgaver vises ikke: de er ikke offentlige eller ikke vurdert.</numerusform>
        </translation>
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
    <name>ActionPlan</name>
    <message>
        <source>{done} of {whole} done</source>
        <translation>{done} av {whole} ferdige</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n measure(s) done</source>
        <translation>
            <numerusform>{done} av %n tiltak ferdig</numerusform>
            <numerusform>{done} av %n tiltak ferdige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n action item(s) done</source>
        <translation>
            <numerusform>{done} av %n oppgave ferdig</numerusform>
            <numerusform>{done} av %n oppgaver ferdige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past the deadline</source>
        <translation>
            <numerusform>%n over fristen</numerusform>
            <numerusform>%n over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>Action plan {years}</source>
        <translation>Handlingsplan {years}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>fra {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation>
            <numerusform>%n tiltak</numerusform>
            <numerusform>%n tiltak</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} done</source>
        <translation>{done} ferdige</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Mål {number}</translation>
    </message>
    <message>
        <source>{late} of {whole} overdue</source>
        <translation>{late} av {whole} over fristen</translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s)</source>
        <translation>
            <numerusform>%n oppgave</numerusform>
            <numerusform>%n oppgaver</numerusform>
        </translation>
    </message>
    <message>
        <source>No action items</source>
        <translation>Ingen oppgaver</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Ingen ansvarlig</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Ansvarlig: {name}</translation>
    </message>
    <message>
        <source>Deadline: {due}</source>
        <translation>Frist: {due}</translation>
    </message>
    <message>
        <source>Past the deadline</source>
        <translation>Over fristen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dag over fristen</numerusform>
            <numerusform>%n dager over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue the action plan</source>
        <translation>Ferdigstill handlingsplanen</translation>
    </message>
    <message>
        <source>Issue version {number}</source>
        <translation>Ferdigstill versjon {number}</translation>
    </message>
    <message>
        <source>The plan is kept as version {number} of {council}, in full. Version {number} cannot be changed or undone; what changes later becomes the next version.</source>
        <translation>Planen lagres i sin helhet som versjon {number} for {council}. Versjon {number} kan ikke endres eller angres; det som endres senere, blir neste versjon.</translation>
    </message>
</context>
<context>
    <name>ActionPlanPage</name>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Change the goals</source>
        <translation>Endre målene</translation>
    </message>
    <message>
        <source>Show the PDF</source>
        <translation>Vis PDF</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Nytt tiltak</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Gå til «I dag»</translation>
    </message>
    <message>
        <source>This action plan is not here any more</source>
        <translation>Denne handlingsplanen er ikke her lenger</translation>
    </message>
    <message>
        <source>The agreement was removed. Undo brings it back.</source>
        <translation>Avtalen ble fjernet. Angre henter den tilbake.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
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
        <source>Change the title</source>
        <translation>Endre tittelen</translation>
    </message>
    <message>
        <source>Move up; with ↓ down</source>
        <translation>Flytt opp; med ↓ ned</translation>
    </message>
    <message>
        <source>New action item for the measure</source>
        <translation>Ny oppgave for tiltaket</translation>
    </message>
    <message>
        <source>The plan as a document</source>
        <translation>Planen som dokument</translation>
    </message>
    <message>
        <source>Save a copy of the newest version, or of the draft</source>
        <translation>Lagre en kopi av siste versjon, eller av utkastet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Lukk detaljene</translation>
    </message>
    <message>
        <source>“{title}” is removed</source>
        <translation>«{title}» er fjernet</translation>
    </message>
</context>
<context>
    <name>ActionPlanPdf</name>
    <message>
        <source>The joint plan of {parties}</source>
        <translation>Felles plan for {parties}</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signert</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Gjelder</translation>
    </message>
    <message>
        <source>Goal {number}: {title}</source>
        <translation>Mål {number}: {title}</translation>
    </message>
    <message>
        <source>Serves no goal of its own</source>
        <translation>Uten eget mål</translation>
    </message>
    <message>
        <source>No measures yet.</source>
        <translation>Ingen tiltak ennå.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n measure(s) done</source>
        <translation>
            <numerusform>{done} av %n tiltak ferdig</numerusform>
            <numerusform>{done} av %n tiltak ferdige</numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Utfordring</translation>
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
        <source>measures in all</source>
        <translation>tiltak i alt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ferdige</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>i gang</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>ikke startet</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>Action plan {years}</source>
        <translation>Handlingsplan {years}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>fra {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
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
    <name>ActionTable</name>
    <message>
        <source>Together with</source>
        <translation>Sammen med</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation>Følges opp av</translation>
    </message>
    <message>
        <source>Deadline in words</source>
        <translation>Frist i ord</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Dager over fristen</translation>
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
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ferdig den</translation>
    </message>
    <message>
        <source>Last reminded</source>
        <translation>Sist påminnet</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>Me</source>
        <translation>Meg</translation>
    </message>
    <message>
        <source>me</source>
        <translation>meg</translation>
    </message>
    <message>
        <source>Followed up by {name}</source>
        <translation>Følges opp av {name}</translation>
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
        <source>From the contact log: {kind} {day}</source>
        <translation>Fra kontaktloggen: {kind} {day}</translation>
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
        <source>In touch: {words}</source>
        <translation>Kontakt: {words}</translation>
    </message>
    <message>
        <source>Reminder sent to {name}</source>
        <translation>Påminnelse sendt til {name}</translation>
    </message>
    <message>
        <source>No longer followed up by anyone else</source>
        <translation>Følges ikke lenger opp av andre</translation>
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
        <source>Group by</source>
        <translation>Grupper etter</translation>
    </message>
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
        <source>Who follows it up</source>
        <translation>Hvem som følger opp</translation>
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
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation>Følges opp av</translation>
    </message>
    <message>
        <source>Make a reminder</source>
        <translation>Lag påminnelse</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer på ord</translation>
    </message>
    <message>
        <source>Group by something else</source>
        <translation>Grupper etter noe annet</translation>
    </message>
    <message>
        <source>The list as a document</source>
        <translation>Se listen som dokument</translation>
    </message>
    <message>
        <source>There is no action item to put on a list.</source>
        <translation>Det er ingen oppgaver å sette på en liste.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Choose several; all with Ctrl+A</source>
        <translation>Velg flere; alle med Ctrl+A</translation>
    </message>
    <message>
        <source>Export it: PDF, Excel or CSV</source>
        <translation>Eksporter listen: PDF, Excel eller CSV</translation>
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
    <name>AddLine</name>
    <message>
        <source>Add a case</source>
        <translation>Legg til sak</translation>
    </message>
    <message>
        <source>Add a case to the agenda</source>
        <translation>Legg til sak på sakslisten</translation>
    </message>
    <message>
        <source>Where the new case goes</source>
        <translation>Hvor den nye saken skal stå</translation>
    </message>
    <message>
        <source>As an item of its own</source>
        <translation>Som eget punkt</translation>
    </message>
    <message>
        <source>{title} is on the agenda</source>
        <translation>{title} står på sakslisten</translation>
    </message>
</context>
<context>
    <name>AddressButton</name>
    <message>
        <source>Copy e-mail addresses</source>
        <translation>Kopier e-postadresser</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) copied</source>
        <translation>
            <numerusform>%n adresse er kopiert</numerusform>
            <numerusform>%n adresser er kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them has an e-mail address</source>
        <translation>Ingen av dem har e-postadresse</translation>
    </message>
    <message>
        <source>without an address: {names}</source>
        <translation>uten adresse: {names}</translation>
    </message>
</context>
<context>
    <name>AgendaBanner</name>
    <message>
        <source>Take the meeting up again</source>
        <translation>Gjenoppta møtet</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvis</translation>
    </message>
    <message>
        <source>E-mail to the members</source>
        <translation>E-post til medlemmene</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marker som sendt</translation>
    </message>
    <message>
        <source>The agenda counts as sent today. This is final.</source>
        <translation>Sakslisten regnes som sendt i dag. Dette er endelig.</translation>
    </message>
    <message>
        <source>Each case gets its number, and the agenda is kept as version 1. This is final.</source>
        <translation>Hver sak får nummer, og sakslisten lagres som versjon 1. Dette er endelig.</translation>
    </message>
    <message>
        <source>Finish the agenda</source>
        <translation>Ferdigstill sakslisten</translation>
    </message>
    <message>
        <source>New cases get their numbers, and the agenda is kept as version {version}. This is final.</source>
        <translation>Nye saker får nummer, og sakslisten lagres som versjon {version}. Dette er endelig.</translation>
    </message>
    <message>
        <source>Finish it again</source>
        <translation>Ferdigstill på nytt</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre en kopi</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Agenda</source>
        <translation>Saksliste</translation>
    </message>
    <message>
        <source>current item</source>
        <translation>gjeldende punkt</translation>
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
        <source>late case</source>
        <translation>ettersendt sak</translation>
    </message>
    <message>
        <source>Drag, or move with Alt+Shift and the arrows</source>
        <translation>Dra, eller flytt med Alt+Shift og piltastene</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ikke valgt</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Tid mangler</translation>
    </message>
    <message>
        <source>Open {attachment}</source>
        <translation>Åpne {attachment}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>From meeting to meeting, send on</source>
        <translation>Fra møte til møte, send videre</translation>
    </message>
    <message>
        <source>Take it off the agenda</source>
        <translation>Fjern fra sakslisten</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Item</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Innleder</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Fixed item</source>
        <translation>Fast punkt</translation>
    </message>
    <message>
        <source>From an earlier meeting</source>
        <translation>Fra et tidligere møte</translation>
    </message>
    <message>
        <source>Has a background</source>
        <translation>Har bakgrunn</translation>
    </message>
    <message>
        <source>Late case</source>
        <translation>Ettersendt sak</translation>
    </message>
    <message>
        <source>Minutes from {day}</source>
        <translation>Referat fra {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) to follow up</source>
        <translation>
            <numerusform>%n oppgave å følge opp</numerusform>
            <numerusform>%n oppgaver å følge opp</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Cooperation agreement</source>
        <translation>Samarbeidsavtale</translation>
    </message>
    <message>
        <source>Revised {day}</source>
        <translation>Revidert {day}</translation>
    </message>
    <message>
        <source>Signed {day}</source>
        <translation>Signert {day}</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signert av</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfang</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gyldighet</translation>
    </message>
    <message>
        <source>Police case</source>
        <translation>Saken hos politiet</translation>
    </message>
    <message>
        <source>Municipality&apos;s case</source>
        <translation>Saken i kommunen</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisjon</translation>
    </message>
    <message>
        <source>Next revision after the election in {year}</source>
        <translation>Neste revisjon etter valget i {year}</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Gjelder til {day}</translation>
    </message>
    <message>
        <source>Next revision {day}</source>
        <translation>Neste revisjon {day}</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>Revised?</source>
        <translation>Revidert?</translation>
    </message>
    <message>
        <source>New revision</source>
        <translation>Ny revisjon</translation>
    </message>
    <message>
        <source>What stands here is kept as it is, and the new one begins with the same words.</source>
        <translation>Det som står her, blir tatt vare på som det er, og den nye begynner med den samme teksten.</translation>
    </message>
    <message>
        <source>Entered by mistake?</source>
        <translation>Lagt inn ved en feil?</translation>
    </message>
    <message>
        <source>Remove the offer</source>
        <translation>Fjern tilbudet</translation>
    </message>
    <message>
        <source>An offer can be removed. An agreement that has been in force stays.</source>
        <translation>Et tilbud kan fjernes. En avtale som har vært i kraft, blir stående.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisjon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name of the agreement</source>
        <translation>Navn på avtalen</translation>
    </message>
    <message>
        <source>Cooperation agreement</source>
        <translation>Samarbeidsavtale</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signert av</translation>
    </message>
    <message>
        <source>Names and titles under the agreement</source>
        <translation>Navn og titler under avtalen</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfang</translation>
    </message>
    <message>
        <source>What the cooperation covers</source>
        <translation>Hva samarbeidet gjelder</translation>
    </message>
    <message>
        <source>Police case</source>
        <translation>Saken hos politiet</translation>
    </message>
    <message>
        <source>Municipality&apos;s case</source>
        <translation>Saken i kommunen</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signert den</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gjelder fra</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gjelder til</translation>
    </message>
    <message>
        <source>Next revision</source>
        <translation>Neste revisjon</translation>
    </message>
    <message>
        <source>After an election the date is expected, and can be changed. Empty it to go by the rule.</source>
        <translation>Datoen etter et valg er forventet og kan endres. Tøm feltet for å følge regelen.</translation>
    </message>
    <message>
        <source>A new revision is begun</source>
        <translation>En ny revisjon er startet</translation>
    </message>
    <message>
        <source>{name}: the offer is removed</source>
        <translation>{name}: tilbudet er fjernet</translation>
    </message>
</context>
<context>
    <name>AgreementPart</name>
    <message>
        <source>Focus areas</source>
        <translation>Satsingsområder</translation>
    </message>
    <message>
        <source>Done changing: {name}</source>
        <translation>Ferdig med å endre: {name}</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>Endre: {name}</translation>
    </message>
    <message>
        <source>See the whole agreement</source>
        <translation>Se hele avtalen</translation>
    </message>
    <message>
        <source>Fold the agreement</source>
        <translation>Fold sammen</translation>
    </message>
</context>
<context>
    <name>AgreementsCard</name>
    <message>
        <source>New agreement</source>
        <translation>Ny avtale</translation>
    </message>
    <message>
        <source>No agreement is recorded. It is voluntary; one that is offered can stand here too.</source>
        <translation>Ingen avtale er lagt inn. Den er frivillig; en som er tilbudt, kan også stå her.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtaler</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>More than three municipalities need an approval</source>
        <translation>Mer enn tre kommuner krever godkjenning</translation>
    </message>
    <message>
        <source>The Police Directorate must approve it. Go on if you like, and record reference and date on the municipality&apos;s page when you have them.</source>
        <translation>Politidirektoratet må godkjenne det. Du kan fortsette nå, og føre inn referanse og dato på siden til kommunen når du har dem.</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>Write or pick a date</source>
        <translation>Skriv eller velg en dato</translation>
    </message>
    <message>
        <source>Remarks by e-mail until</source>
        <translation>Merknader på e-post innen</translation>
    </message>
    <message>
        <source>Approved by e-mail on</source>
        <translation>Godkjent på e-post den</translation>
    </message>
    <message>
        <source>Approved by e-mail</source>
        <translation>Godkjent på e-post</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Godkjenning</translation>
    </message>
    <message>
        <source>The day is recorded with the version that stands. This is final and cannot be undone.</source>
        <translation>Dagen føres på versjonen som gjelder. Dette er endelig og kan ikke angres.</translation>
    </message>
    <message>
        <source>Reviewed in a later meeting</source>
        <translation>Gjennomgått i et senere møte</translation>
    </message>
    <message>
        <source>Approved by e-mail {day}</source>
        <translation>Godkjent på e-post {day}</translation>
    </message>
    <message>
        <source>The next meeting reviews the minutes under its first item, unless they are approved before.</source>
        <translation>Neste møte går gjennom referatet under første punkt, om det ikke er godkjent før.</translation>
    </message>
    <message>
        <source>The minutes are approved by e-mail</source>
        <translation>Referatet er godkjent på e-post</translation>
    </message>
</context>
<context>
    <name>AreaCard</name>
    <message>
        <source>No measures yet.</source>
        <translation>Ingen tiltak ennå.</translation>
    </message>
</context>
<context>
    <name>AreaLine</name>
    <message>
        <source>Focus area {number}</source>
        <translation>Satsingsområde {number}</translation>
    </message>
</context>
<context>
    <name>ArenaLine</name>
    <message>
        <source>Arena</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status in one line</source>
        <translation>Status på én linje</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Ta den av listen</translation>
    </message>
    <message>
        <source>Status: {arena}</source>
        <translation>Status: {arena}</translation>
    </message>
    <message>
        <source>Take off the list: {arena}</source>
        <translation>Ta av listen: {arena}</translation>
    </message>
</context>
<context>
    <name>ArenaList</name>
    <message>
        <source>Add an arena</source>
        <translation>Legg til arena</translation>
    </message>
    <message>
        <source>Add a collaboration arena</source>
        <translation>Legg til samarbeidsarena</translation>
    </message>
    <message>
        <source>“{name}” is off the list</source>
        <translation>«{name}» er tatt av listen</translation>
    </message>
</context>
<context>
    <name>ArenasCard</name>
    <message>
        <source>Agenda and minutes list them with their latest status.</source>
        <translation>Saksliste og referat viser dem med siste status.</translation>
    </message>
    <message>
        <source>Collaboration arenas</source>
        <translation>Samarbeidsarenaer</translation>
    </message>
</context>
<context>
    <name>AskFile</name>
    <message>
        <source>Choose the file</source>
        <translation>Velg filen</translation>
    </message>
    <message>
        <source>The file cannot be taken in</source>
        <translation>Filen kan ikke tas inn</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>From the one who made the file</source>
        <translation>Fra den som laget filen</translation>
    </message>
    <message>
        <source>You get it by phone or in person. Hyphens and spaces do not matter.</source>
        <translation>Du får den på telefon eller når dere møtes. Bindestreker og mellomrom har ikke noe å si.</translation>
    </message>
    <message>
        <source>See what it holds</source>
        <translation>Se hva den inneholder</translation>
    </message>
    <message>
        <source>The file is being checked …</source>
        <translation>Filen kontrolleres …</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Hvilken fil?</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Overlevering</translation>
    </message>
    <message>
        <source>No file is chosen</source>
        <translation>Ingen fil er valgt</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>Velg filen først.</translation>
    </message>
    <message>
        <source>Write the code.</source>
        <translation>Skriv koden.</translation>
    </message>
    <message>
        <source>This is no code: some signs are missing, or too many.</source>
        <translation>Dette er ikke en kode: noen tegn mangler, eller det er for mange.</translation>
    </message>
    <message>
        <source>This is not the code of this file. Look at it again, sign by sign, or ask for it anew.</source>
        <translation>Dette er ikke koden til denne filen. Se på den igjen, tegn for tegn, eller spør om den på nytt.</translation>
    </message>
    <message>
        <source>It was made by a newer version of the program: {found}, this one knows {known}. Use the newer program.</source>
        <translation>Den er laget av en nyere versjon av programmet: {found}, denne versjonen kjenner {known}. Bruk det nyere programmet.</translation>
    </message>
    <message>
        <source>It is not whole, or it has been changed since it was made. Nothing of it is used. Copy it again, or ask for another one.</source>
        <translation>Den er ikke hel, eller den er endret etter at den ble laget. Ingenting av den blir brukt. Kopier den på nytt, eller be om en ny.</translation>
    </message>
    <message>
        <source>It cannot be read. Is it still there, and is the memory stick in?</source>
        <translation>Den kan ikke leses. Er den der fortsatt, og står minnepinnen i?</translation>
    </message>
    <message>
        <source>It could not be opened. The log tells more.</source>
        <translation>Den kunne ikke åpnes. Loggen sier mer.</translation>
    </message>
</context>
<context>
    <name>AskForPassphrase</name>
    <message>
        <source>Ask for this passphrase</source>
        <translation>Spør etter denne passfrasen</translation>
    </message>
    <message>
        <source>The desk asks for the passphrase from now on.</source>
        <translation>Programmet spør etter passfrasen fra nå av.</translation>
    </message>
</context>
<context>
    <name>AssessmentEditor</name>
    <message>
        <source>Not assessed</source>
        <translation>Ikke vurdert</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Innsyn</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Hjemmel</translation>
    </message>
    <message>
        <source>What is exempt</source>
        <translation>Hva som unntas</translation>
    </message>
    <message>
        <source>Title for the public</source>
        <translation>Offentlig tittel</translation>
    </message>
    <message>
        <source>Neutral: “Item from the police”</source>
        <translation>Nøytral: «Sak fra politiet»</translation>
    </message>
    <message>
        <source>It still holds</source>
        <translation>Gjelder fortsatt</translation>
    </message>
    <message>
        <source>Assess it as it reads now</source>
        <translation>Vurder det slik det står nå</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Choose the ground in the law.</source>
        <translation>Velg hjemmelen i loven.</translation>
    </message>
    <message>
        <source>Assessed by {name}, {day}</source>
        <translation>Vurdert av {name}, {day}</translation>
    </message>
    <message>
        <source>Exempt: {entry}</source>
        <translation>Unntatt: {entry}</translation>
    </message>
</context>
<context>
    <name>Assignment</name>
    <message>
        <source>End the assignment</source>
        <translation>Avslutt oppdraget</translation>
    </message>
    <message>
        <source>Go on with the assignment</source>
        <translation>Fortsett oppdraget</translation>
    </message>
    <message>
        <source>Remove the municipality</source>
        <translation>Fjern kommunen</translation>
    </message>
    <message>
        <source>Your last day there</source>
        <translation>Din siste dag der</translation>
    </message>
    <message>
        <source>Councils, meetings and documents stay. The municipality leaves the list at the left.</source>
        <translation>Råd, møter og dokumenter beholdes. Kommunen forsvinner fra listen til venstre.</translation>
    </message>
    <message>
        <source>End the assignment on this day</source>
        <translation>Avslutt oppdraget denne dagen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation>Skriv den siste dagen.</translation>
    </message>
    <message>
        <source>The assignment in {name} ends {day}</source>
        <translation>Oppdraget i {name} slutter {day}</translation>
    </message>
    <message>
        <source>The assignment in {name} goes on</source>
        <translation>Oppdraget i {name} fortsetter</translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <translation>{name} er fjernet</translation>
    </message>
</context>
<context>
    <name>Attaching</name>
    <message>
        <source>Attach files</source>
        <translation>Legg ved filer</translation>
    </message>
</context>
<context>
    <name>AttachmentLine</name>
    <message>
        <source>Title of the attachment</source>
        <translation>Tittel på vedlegget</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Title of attachment {number}</source>
        <translation>Tittel på vedlegg {number}</translation>
    </message>
    <message>
        <source>Move up: {attachment}</source>
        <translation>Flytt opp: {attachment}</translation>
    </message>
    <message>
        <source>Move down: {attachment}</source>
        <translation>Flytt ned: {attachment}</translation>
    </message>
    <message>
        <source>Open: {attachment}</source>
        <translation>Åpne: {attachment}</translation>
    </message>
    <message>
        <source>Remove: {attachment}</source>
        <translation>Fjern: {attachment}</translation>
    </message>
</context>
<context>
    <name>AttachmentLinks</name>
    <message>
        <source>Open {attachment}</source>
        <translation>Åpne {attachment}</translation>
    </message>
</context>
<context>
    <name>BackupPreview</name>
    <message>
        <source>It is being read through …</source>
        <translation>Kopien leses gjennom …</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Hent fram denne kopien</translation>
    </message>
    <message>
        <source>The desk becomes what it was {when}. What is here now is set aside, in a folder of its own, and is not lost. Undo is emptied. This is final.</source>
        <translation>Dataene blir slik de var {when}. Det som er her nå, blir lagt til side i en egen mappe og går ikke tapt. Angre tømmes. Dette er endelig.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be restored.</source>
        <translation>Kopien er skadet og kan ikke hentes fram.</translation>
    </message>
    <message>
        <source>Nothing of the desk has been touched. Choose another one.</source>
        <translation>Dataene dine er ikke rørt. Velg en annen.</translation>
    </message>
    <message>
        <source>It was written by a newer version of the program, which alone can open it.</source>
        <translation>Kopien er laget av en nyere versjon av programmet. Bare den versjonen kan åpne kopien.</translation>
    </message>
    <message>
        <source>The desk itself could not be read, so the two cannot be compared.</source>
        <translation>Dataene som er her nå, kunne ikke leses, så de kan ikke sammenlignes med kopien.</translation>
    </message>
    <message>
        <source>{count}, from {first} to {last}</source>
        <translation>{count}, fra {first} til {last}</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Siste endring</translation>
    </message>
    <message>
        <source>It is the same as the desk now.</source>
        <translation>Den er lik det som er her nå.</translation>
    </message>
    <message>
        <source>What would be missing</source>
        <translation>Det som ville mangle</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s): notes, log entries, agreements and the like</source>
        <translation>
            <numerusform>%n annen ting: notat, loggføring, avtale eller lignende</numerusform>
            <numerusform>%n andre ting: notater, loggføringer, avtaler og lignende</numerusform>
        </translation>
    </message>
    <message>
        <source>What was removed or erased since is back then. {counts}.</source>
        <translation>Det som er fjernet eller slettet siden, kommer tilbake. {counts}.</translation>
    </message>
    <message>
        <source>new since then</source>
        <translation>ny siden da</translation>
    </message>
    <message>
        <source>the meeting or its minutes have changed since then</source>
        <translation>møtet eller referatet er endret siden da</translation>
    </message>
    <message>
        <source>changed since then</source>
        <translation>endret siden da</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>for %n dag siden</numerusform>
            <numerusform>for %n dager siden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>Backups</source>
        <translation>Sikkerhetskopier</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Lag en nå</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Det er ingen ennå.</translation>
    </message>
    <message>
        <source>A backup is being made …</source>
        <translation>Lager sikkerhetskopi …</translation>
    </message>
</context>
<context>
    <name>BehindCard</name>
    <message>
        <source>{hours} known: meetings held and planned, and minutes in the contact log.</source>
        <translation>{hours} er kjent: møter som er holdt og planlagt, og minutter i kontaktloggen.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Contact log</source>
        <translation>Kontaktlogg</translation>
    </message>
    <message>
        <source>Open action items</source>
        <translation>Åpne oppgaver</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis %n til</numerusform>
            <numerusform>Vis %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Ingenting her.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ingen dato</translation>
    </message>
</context>
<context>
    <name>Block</name>
    <message>
        <source>More</source>
        <translation>Flere valg</translation>
    </message>
    <message>
        <source>No one is responsible</source>
        <translation>Ingen ansvarlig</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Ingen frist</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Make it: {kind}</source>
        <translation>Bytt til: {kind}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>To the item before</source>
        <translation>Til punktet før</translation>
    </message>
    <message>
        <source>To the next item</source>
        <translation>Til neste punkt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>BlockEditor</name>
    <message>
        <source>Change the text</source>
        <translation>Endre teksten</translation>
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
        <source>Keep</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>BusyForm</name>
    <message>
        <source>Who is busy</source>
        <translation>Hvem er opptatt</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>First day to keep free</source>
        <translation>Første dag uten møter</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Last day to keep free</source>
        <translation>Siste dag uten møter</translation>
    </message>
    <message>
        <source>Empty for one day.</source>
        <translation>Tomt for én dag.</translation>
    </message>
    <message>
        <source>The whole week</source>
        <translation>Hele uken</translation>
    </message>
    <message>
        <source>Why these days are kept free</source>
        <translation>Hvorfor disse dagene holdes møtefrie</translation>
    </message>
    <message>
        <source>Budget week, winter holidays …</source>
        <translation>Budsjettuke, vinterferie …</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Keep free</source>
        <translation>Hold møtefritt</translation>
    </message>
    <message>
        <source>You, whichever the council</source>
        <translation>Du, uansett råd</translation>
    </message>
    <message>
        <source>Write the first day.</source>
        <translation>Skriv første dag.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Årslinje</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Måneder</translation>
    </message>
    <message>
        <source>How the calendar is shown</source>
        <translation>Hvordan kalenderen vises</translation>
    </message>
    <message>
        <source>All councils</source>
        <translation>Alle råd</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gjennomført</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>foreslått</translation>
    </message>
    <message>
        <source>square: look at the day</source>
        <translation>firkant: se på dagen</translation>
    </message>
</context>
<context>
    <name>CancelForm</name>
    <message>
        <source>Cancel the meeting</source>
        <translation>Avlys møtet</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>Hvorfor avlyses det?</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Avlys</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>Write why it is cancelled.</source>
        <translation>Skriv hvorfor det avlyses.</translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Write a note. Enter keeps it.</source>
        <translation>Skriv et notat. Enter lagrer.</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>lagrer</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Skriv hva som skal gjøres.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Answer from {council}</source>
        <translation>Svar fra {council}</translation>
    </message>
    <message>
        <source>Sent by {council}</source>
        <translation>Sendt fra {council}</translation>
    </message>
    <message>
        <source>Sent to {council}, not taken up yet</source>
        <translation>Sendt til {council}, ikke tatt opp ennå</translation>
    </message>
    <message>
        <source>Sent to {council}, on its agenda {day}</source>
        <translation>Sendt til {council}, på sakslisten {day}</translation>
    </message>
    <message>
        <source>Sent to {council}, dealt with {day}</source>
        <translation>Sendt til {council}, behandlet {day}</translation>
    </message>
    <message>
        <source>Sent to {council}, which does not take it up</source>
        <translation>Sendt til {council}, som ikke tar den opp</translation>
    </message>
    <message>
        <source>Sent to {council}, answered</source>
        <translation>Sendt til {council}, besvart</translation>
    </message>
</context>
<context>
    <name>CasePathPanel</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>The case from meeting to meeting: {title}</source>
        <translation>Saken fra møte til møte: {title}</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Sak {number}</translation>
    </message>
    <message>
        <source>{council} (here)</source>
        <translation>{council} (her)</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Trekk tilbake</translation>
    </message>
    <message>
        <source>Send to {council}</source>
        <translation>Send til {council}</translation>
    </message>
    <message>
        <source>It comes up there as a proposal, and the answer comes back here. Internal words stay here.</source>
        <translation>Saken kommer opp der som et forslag, og svaret kommer tilbake hit. Interne notater blir her.</translation>
    </message>
    <message>
        <source>The case is sent</source>
        <translation>Saken er sendt</translation>
    </message>
    <message>
        <source>The case is taken back</source>
        <translation>Saken er trukket tilbake</translation>
    </message>
</context>
<context>
    <name>Challenges</name>
    <message>
        <source>Add a challenge</source>
        <translation>Legg til utfordring</translation>
    </message>
    <message>
        <source>Own challenge</source>
        <translation>Egen utfordring</translation>
    </message>
    <message>
        <source>Challenges of “{title}”</source>
        <translation>Utfordringer for «{title}»</translation>
    </message>
    <message>
        <source>Remove the challenge {name}</source>
        <translation>Fjern utfordringen {name}</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Present passphrase</source>
        <translation>Nåværende passfrase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Det er ikke passfrasen.</translation>
    </message>
    <message>
        <source>The machine&apos;s key store did not take the key. Nothing has changed.</source>
        <translation>Nøkkellageret på maskinen tok ikke imot nøkkelen. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The file with the passphrase&apos;s key is damaged. Nothing has changed.</source>
        <translation>Filen med nøkkelen til passfrasen er skadet. Ingenting er endret.</translation>
    </message>
    <message>
        <source>The keys could not be written into the folder. Nothing has changed; try again.</source>
        <translation>Nøklene kunne ikke skrives til mappen. Ingenting er endret. Prøv igjen.</translation>
    </message>
    <message>
        <source>The keys could not be changed. The log tells more.</source>
        <translation>Nøklene kunne ikke endres. Loggen sier mer.</translation>
    </message>
</context>
<context>
    <name>ChangeOfPost</name>
    <message>
        <source>Change of post</source>
        <translation>Skifte i stillingen</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Etterfølger</translation>
    </message>
    <message>
        <source>Name of the successor</source>
        <translation>Navn på etterfølgeren</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>The successor&apos;s first day</source>
        <translation>Etterfølgerens første dag</translation>
    </message>
    <message>
        <source>Or the last day, without a successor</source>
        <translation>Eller siste dag, uten etterfølger</translation>
    </message>
    <message>
        <source>Hand over the post</source>
        <translation>Overfør stillingen</translation>
    </message>
    <message>
        <source>Leaves the post</source>
        <translation>Slutter i stillingen</translation>
    </message>
    <message>
        <source>Title, organisation and councils go over. {name} stays in the history.</source>
        <translation>Tittel, organisasjon og råd følger stillingen. {name} blir stående i historikken.</translation>
    </message>
    <message>
        <source>{successor} takes over after {name}</source>
        <translation>{successor} tar over etter {name}</translation>
    </message>
    <message>
        <source>{name} leaves the post and the councils</source>
        <translation>{name} slutter i stillingen og i rådene</translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Bytt passfrase</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Passfrasen er byttet.</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Focus area</source>
        <translation>Satsingsområde</translation>
    </message>
    <message>
        <source>Raised in the meeting of</source>
        <translation>Gitt i møtet</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Gitt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdige</translation>
    </message>
    <message>
        <source>Past the deadline</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Vis som tabell</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Vis som diagram</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>After the meeting</source>
        <translation>Etter møtet</translation>
    </message>
    <message>
        <source>Before the minutes are finished</source>
        <translation>Før referatet er ferdig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Ikke ferdig</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå til</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Councils</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Plan for {council}</source>
        <translation>Planlegg for {council}</translation>
    </message>
    <message>
        <source>Its meetings are covered by {council}.</source>
        <translation>Møtene dekkes av {council}.</translation>
    </message>
    <message>
        <source>Fewer than two meetings a year; the guide says at least two.</source>
        <translation>Færre enn to møter i året; veilederen sier minst to.</translation>
    </message>
    <message numerus="yes">
        <source>No free day for %n meeting(s). Plan them by hand, or set days free.</source>
        <translation>
            <numerusform>Ingen ledig dag for %n møte. Planlegg det selv, eller frigi dager.</numerusform>
            <numerusform>Ingen ledig dag for %n møter. Planlegg dem selv, eller frigi dager.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClashList</name>
    <message>
        <source>Keep all mine</source>
        <translation>Behold alle mine</translation>
    </message>
    <message>
        <source>Use all of the file</source>
        <translation>Bruk alle fra filen</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Endret på begge sider</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis én til</numerusform>
            <numerusform>Vis %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeBack</name>
    <message>
        <source>Recovery code</source>
        <translation>Gjenopprettingskode</translation>
    </message>
    <message>
        <source>Six groups of five letters and digits.</source>
        <translation>Seks grupper med fem bokstaver og tall.</translation>
    </message>
    <message>
        <source>That is not a whole code: six groups of five letters and digits.</source>
        <translation>Det er ikke en hel kode: seks grupper med fem bokstaver og tall.</translation>
    </message>
    <message>
        <source>Group {number} is another. Look at what you wrote down, or go back to see the code.</source>
        <translation>Gruppe {number} stemmer ikke. Se på det du skrev ned, eller gå tilbake for å se koden.</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Copy the code</source>
        <translation>Kopier koden</translation>
    </message>
    <message>
        <source>Save it to a file</source>
        <translation>Lagre den i en fil</translation>
    </message>
    <message>
        <source>Best on paper, where you keep keys. A copy on this machine helps nobody when the machine is lost, and opens the desk for whoever finds it.</source>
        <translation>Helst på papir, der du oppbevarer nøkler. En kopi på denne maskinen er til ingen hjelp når maskinen er borte, og den åpner dataene for den som finner den.</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Gjenopprettingskode: {code}</translation>
    </message>
    <message>
        <source>The code is copied. Paste it where only you can read it.</source>
        <translation>Koden er kopiert. Lim den inn der bare du kan lese den.</translation>
    </message>
    <message>
        <source>Recovery code of Liaison Desk</source>
        <translation>Gjenopprettingskode for Samarbeidsdesk</translation>
    </message>
    <message>
        <source>It opens the desk in {folder}. Keep it where you keep keys, away from that machine.</source>
        <translation>Den åpner dataene i {folder}. Oppbevar den der du har nøkler, ikke ved maskinen.</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Wanted contact</source>
        <translation>Ønsket kontakt</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Logg samtale</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Siste kontakt</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Alle %n</numerusform>
            <numerusform>Alle %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entry(s) of the log</source>
        <translation>
            <numerusform>%n oppføring i loggen</numerusform>
            <numerusform>Alle %n oppføringer i loggen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contact {day}</source>
        <translation>Siste kontakt {day}</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Ingen kontakt ennå</translation>
    </message>
</context>
<context>
    <name>ContactLog</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>outside the role</source>
        <translation>utenfor rollen</translation>
    </message>
    <message>
        <source>outside the role, forwarded to {whom}</source>
        <translation>utenfor rollen, videresendt til {whom}</translation>
    </message>
    <message>
        <source>became an action item</source>
        <translation>ble en oppgave</translation>
    </message>
    <message>
        <source>a case on {day}</source>
        <translation>sak {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Ikke valgt</translation>
    </message>
    <message>
        <source>Once a year</source>
        <translation>Én gang i året</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Hver uke</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Hver måned</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Hver dag</numerusform>
            <numerusform>Hver %n. dag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactLogPage</name>
    <message>
        <source>Log a contact</source>
        <translation>Logg samtale</translation>
    </message>
    <message>
        <source>Contact log</source>
        <translation>Kontaktlogg</translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Se dem</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Fjern dem</translation>
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
        <source>Change the entry</source>
        <translation>Endre oppføringen</translation>
    </message>
    <message>
        <source>Make it an action item, or see the one it became</source>
        <translation>Gjør den til en oppgave, eller se oppgaven den ble</translation>
    </message>
    <message>
        <source>Put it on an agenda, or see the case</source>
        <translation>Sett den på en saksliste, eller se saken</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer på ord</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Fjern oppføringen</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Nullstill filtrene</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n oppføring</numerusform>
            <numerusform>%n oppføringer</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries}, {hours} hours</source>
        <translation>{entries}, {hours} timer</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Fjern filtre</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are hidden.</source>
        <translation>
            <numerusform>%n oppføring er skjult.</numerusform>
            <numerusform>%n oppføringer er skjult.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry fits the filters</source>
        <translation>Ingen oppføringer passer til filtrene</translation>
    </message>
    <message>
        <source>Nothing is logged yet</source>
        <translation>Ingenting er logget ennå</translation>
    </message>
    <message>
        <source>Calls, visits, meetings and requests between the meetings of the councils.</source>
        <translation>Samtaler, besøk, møter og henvendelser mellom rådsmøtene.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are older than two years</source>
        <translation>
            <numerusform>%n oppføring er eldre enn to år</numerusform>
            <numerusform>%n oppføringer er eldre enn to år</numerusform>
        </translation>
    </message>
    <message>
        <source>Old entries can be removed. Nothing is removed by itself.</source>
        <translation>Gamle oppføringer kan fjernes. Ingenting fjernes av seg selv.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are removed</source>
        <translation>
            <numerusform>%n oppføring er fjernet</numerusform>
            <numerusform>%n oppføringer er fjernet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>last contact {day}, longer ago than you want</source>
        <translation>siste kontakt {day}, lenger siden enn ønsket</translation>
    </message>
    <message>
        <source>no contact yet, and you want it</source>
        <translation>ingen kontakt ennå, selv om det er ønsket</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>siste kontakt {day}</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>skal bekreftes</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldri</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>sluttet {day}</translation>
    </message>
    <message>
        <source>leaves {day}</source>
        <translation>slutter {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed after the election</source>
        <translation>
            <numerusform>%n skal bekreftes etter valget</numerusform>
            <numerusform>%n skal bekreftes etter valget</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without contact for too long</source>
        <translation>
            <numerusform>%n har ikke hatt kontakt på lenge</numerusform>
            <numerusform>%n har ikke hatt kontakt på lenge</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>fra {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dag over fristen</numerusform>
            <numerusform>%n dager over fristen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contact log</source>
        <translation>Kontaktlogg</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Ingen kontakter ennå</translation>
    </message>
    <message>
        <source>The people you meet in councils and between meetings are kept here.</source>
        <translation>Her ligger personene du har kontakt med, i rådene og mellom møtene.</translation>
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
        <source>The chosen contact</source>
        <translation>Den valgte kontakten</translation>
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
        <source>Log a contact with the chosen one</source>
        <translation>Logg samtale med den valgte</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Endre navnet</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer på ord</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Remove a contact nothing tells of</source>
        <translation>Fjern en kontakt som ikke er i bruk</translation>
    </message>
    <message>
        <source>Close the details, then clear the filters</source>
        <translation>Lukk detaljene, fjern så filtrene</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Fjern filtre</translation>
    </message>
    <message>
        <source>New contact “{name}”</source>
        <translation>Ny kontakt «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) are hidden.</source>
        <translation>
            <numerusform>%n kontakt er skjult.</numerusform>
            <numerusform>%n kontakter er skjult.</numerusform>
        </translation>
    </message>
    <message>
        <source>No one fits the filters</source>
        <translation>Ingen passer til filtrene</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} av {count}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Change of post</source>
        <translation>Skifte i stillingen</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Logg samtale</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Erase the person</source>
        <translation>Slett personen</translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <translation>{name} er fjernet</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Angret: {what}</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Det er ingenting å angre.</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Gjort om: {what}</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Det er ingenting å gjøre om.</translation>
    </message>
    <message>
        <source>Something else was done since. Ctrl+Z takes back one step after the other.</source>
        <translation>Noe annet er gjort etterpå. Ctrl+Z angrer ett steg om gangen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Save a copy</source>
        <translation>Lagre en kopi</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>Lagre kalenderfil</translation>
    </message>
    <message>
        <source>Where should the copy be?</source>
        <translation>Hvor skal kopien ligge?</translation>
    </message>
</context>
<context>
    <name>CorrectionCard</name>
    <message>
        <source>Correct the minutes</source>
        <translation>Rett referatet</translation>
    </message>
    <message>
        <source>Change the lines of the minutes. The register of action items stays as it is.</source>
        <translation>Endre linjene i referatet. Oppgavelisten blir som den er.</translation>
    </message>
    <message>
        <source>Why the minutes are corrected</source>
        <translation>Hvorfor referatet rettes</translation>
    </message>
    <message>
        <source>Give up the correction</source>
        <translation>Forkast rettelsen</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Rettelse</translation>
    </message>
    <message>
        <source>Version {number} is issued with its reason and what it changes, and the minutes are locked again. Earlier versions stay as issued. This is final.</source>
        <translation>Versjon {number} ferdigstilles med begrunnelse og endringer, og referatet låses igjen. Tidligere versjoner blir stående som de er. Dette er endelig.</translation>
    </message>
    <message>
        <source>Issue version {number}</source>
        <translation>Ferdigstill versjon {number}</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Ingenting er endret ennå.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n til</numerusform>
            <numerusform>%n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lagt til</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjernet</translation>
    </message>
    <message>
        <source>The minutes are finished and locked as version {number}</source>
        <translation>Referatet er ferdig og låst som versjon {number}</translation>
    </message>
    <message>
        <source>The correction is given up, and the minutes are as they were</source>
        <translation>Rettelsen er forkastet, og referatet er som før</translation>
    </message>
</context>
<context>
    <name>Council</name>
    <message>
        <source>ends {day}</source>
        <translation>avsluttes {day}</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>avsluttet {day}</translation>
    </message>
    <message>
        <source>No fixed number of meetings</source>
        <translation>Ikke fast antall møter</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) a year</source>
        <translation>
            <numerusform>%n møte i året</numerusform>
            <numerusform>%n møter i året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agenda %n day(s) before</source>
        <translation>
            <numerusform>Saksliste %n dag før</numerusform>
            <numerusform>Saksliste %n dager før</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes %n day(s) after</source>
        <translation>
            <numerusform>referat %n dag etter</numerusform>
            <numerusform>referat %n dager etter</numerusform>
        </translation>
    </message>
    <message>
        <source>successor {name}</source>
        <translation>etterfølger: {name}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>fra {day}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Going on now</source>
        <translation>Pågår nå</translation>
    </message>
    <message>
        <source>The minutes are sent</source>
        <translation>Referatet er sendt</translation>
    </message>
    <message>
        <source>The minutes are finished</source>
        <translation>Referatet er ferdig</translation>
    </message>
    <message>
        <source>Minutes to be finished by {day}</source>
        <translation>Referatet skal være ferdig innen {day}</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Ingenting er skrevet ennå</translation>
    </message>
    <message>
        <source>The municipality sends the agenda</source>
        <translation>Kommunen sender sakslisten</translation>
    </message>
    <message>
        <source>The agenda is sent</source>
        <translation>Sakslisten er sendt</translation>
    </message>
    <message>
        <source>Its meetings are covered by {council}.</source>
        <translation>Møtene dekkes av {council}.</translation>
    </message>
    <message>
        <source>Fewer than two meetings a year; the guide says at least two.</source>
        <translation>Færre enn to møter i året; veilederen sier minst to.</translation>
    </message>
    <message numerus="yes">
        <source>Knowledge %n day(s) before</source>
        <translation>
            <numerusform>Kunnskap %n dag før</numerusform>
            <numerusform>Kunnskap %n dager før</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our items %n day(s) before</source>
        <translation>
            <numerusform>Våre saker %n dag før</numerusform>
            <numerusform>Våre saker %n dager før</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Items %n day(s) before</source>
        <translation>
            <numerusform>Saker %n dag før</numerusform>
            <numerusform>Saker %n dager før</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cleared %n day(s) before</source>
        <translation>
            <numerusform>Avklart %n dag før</numerusform>
            <numerusform>Avklart %n dager før</numerusform>
        </translation>
    </message>
    <message>
        <source>The municipality writes the minutes</source>
        <translation>Kommunen skriver referatet</translation>
    </message>
    <message>
        <source>Minutes received {day}, kept unchanged</source>
        <translation>Referat mottatt {day}, lagret uendret</translation>
    </message>
    <message>
        <source>Agenda received</source>
        <translation>Saksliste mottatt</translation>
    </message>
    <message>
        <source>The agenda is finished, not sent</source>
        <translation>Sakslisten er ferdig, ikke sendt</translation>
    </message>
    <message>
        <source>Agenda by {day}</source>
        <translation>Saksliste innen {day}</translation>
    </message>
    <message>
        <source>Submit items by {day}</source>
        <translation>Meld saker innen {day}</translation>
    </message>
    <message>
        <source>The evaluation is finished</source>
        <translation>Evalueringen er ferdig</translation>
    </message>
    <message>
        <source>Not begun, due {day}</source>
        <translation>Ikke begynt, frist {day}</translation>
    </message>
    <message>
        <source>{answered} of 4 questions are answered, due {day}</source>
        <translation>{answered} av 4 spørsmål er besvart, frist {day}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Ledes av</translation>
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
        <source>Secretariat</source>
        <translation>Sekretariat</translation>
    </message>
    <message>
        <source>My role</source>
        <translation>Min rolle</translation>
    </message>
    <message>
        <source>My mandate</source>
        <translation>Mandatet mitt</translation>
    </message>
    <message>
        <source>The municipality numbers the cases</source>
        <translation>Kommunen nummererer sakene</translation>
    </message>
    <message>
        <source>Own councils</source>
        <translation>Kommunenes råd</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Møterytme</translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation>Fast tid</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Frister</translation>
    </message>
    <message>
        <source>Meetings are</source>
        <translation>Møtene er</translation>
    </message>
    <message>
        <source>Also serves as</source>
        <translation>Er også</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Neste sak</translation>
    </message>
    <message>
        <source>To be represented</source>
        <translation>Skal være med</translation>
    </message>
    <message>
        <source>Not represented: {who}.</source>
        <translation>Ikke representert: {who}.</translation>
    </message>
    <message>
        <source>Meets in the place of {councils}</source>
        <translation>Møtes i stedet for {councils}</translation>
    </message>
    <message>
        <source>This one stands in their place</source>
        <translation>Dette rådet erstatter dem</translation>
    </message>
    <message>
        <source>Beside this one</source>
        <translation>Kommer i tillegg til dette</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukkede</translation>
    </message>
</context>
<context>
    <name>CouncilFields</name>
    <message>
        <source>Kind of council</source>
        <translation>Type råd</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Name of the council</source>
        <translation>Navn på rådet</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Rapporterer til</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>No municipality</source>
        <translation>Ingen kommune</translation>
    </message>
    <message>
        <source>No council</source>
        <translation>Ingen råd</translation>
    </message>
</context>
<context>
    <name>CouncilForm</name>
    <message>
        <source>Fixed agenda items</source>
        <translation>Faste punkter</translation>
    </message>
    <message>
        <source>One on each line. Numbers and bullets in front are left out.</source>
        <translation>Ett på hver linje. Tall og kulepunkter foran tas ikke med.</translation>
    </message>
    <message>
        <source>Meetings a year</source>
        <translation>Møter i året</translation>
    </message>
    <message>
        <source>Agenda goes out, days before</source>
        <translation>Saksliste, dager før</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CouncilMeetings</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Alle møter</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Its meetings are covered by {council}.</source>
        <translation>Møtene dekkes av {council}.</translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation>Ingen møter er planlagt.</translation>
    </message>
    <message>
        <source>Evaluation of {year}</source>
        <translation>Evaluering av {year}</translation>
    </message>
</context>
<context>
    <name>CouncilName</name>
    <message>
        <source>The police council in {place}</source>
        <translation>Politirådet i {place}</translation>
    </message>
    <message>
        <source>Local police council {place}</source>
        <translation>Lokalt politiråd {place}</translation>
    </message>
    <message>
        <source>Regional police council for {place}</source>
        <translation>Regionalt politiråd for {place}</translation>
    </message>
    <message>
        <source>Extended police council in {place}</source>
        <translation>Utvidet politiråd i {place}</translation>
    </message>
    <message>
        <source>The SLT steering group in {place}</source>
        <translation>SLT-styringsgruppen i {place}</translation>
    </message>
    <message>
        <source>The SLT coordinating group in {place}</source>
        <translation>SLT-koordineringsgruppen i {place}</translation>
    </message>
    <message>
        <source>SLT executive level in {place}</source>
        <translation>SLT, utførende nivå i {place}</translation>
    </message>
    <message>
        <source>Business forum {place}</source>
        <translation>Næringslivsforum {place}</translation>
    </message>
</context>
<context>
    <name>CouncilPage</name>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>Meet now</source>
        <translation>Møt nå</translation>
    </message>
    <message>
        <source>Take up the council again</source>
        <translation>Gjenoppta rådet</translation>
    </message>
    <message>
        <source>Save the template above as your own</source>
        <translation>Lagre malen over som din egen</translation>
    </message>
    <message>
        <source>Use for new meetings</source>
        <translation>Bruk for nye møter</translation>
    </message>
    <message>
        <source>Every issued document of a year in one folder, with an index as PDF and CSV.</source>
        <translation>Alle ferdige dokumenter fra et år i én mappe, med innholdsliste som PDF og CSV.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Til «I dag»</translation>
    </message>
    <message>
        <source>The council is not here any more</source>
        <translation>Rådet finnes ikke lenger</translation>
    </message>
    <message>
        <source>It has been removed.</source>
        <translation>Det er fjernet.</translation>
    </message>
    <message>
        <source>About the council</source>
        <translation>Om rådet</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Agenda template</source>
        <translation>Mal for saksliste</translation>
    </message>
    <message>
        <source>Own templates</source>
        <translation>Egne maler</translation>
    </message>
    <message>
        <source>Collaboration arenas</source>
        <translation>Samarbeidsarenaer</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Sammenheng</translation>
    </message>
    <message>
        <source>Year pack</source>
        <translation>Årsmappe</translation>
    </message>
    <message>
        <source>Change the facts of the council</source>
        <translation>Endre opplysningene om rådet</translation>
    </message>
    <message>
        <source>More about a member; open a meeting</source>
        <translation>Mer om et medlem, eller åpne et møte</translation>
    </message>
    <message>
        <source>Whether a member is expected</source>
        <translation>Velg om et medlem ventes</translation>
    </message>
    <message>
        <source>Remove a member entered by mistake</source>
        <translation>Fjern et medlem som er lagt inn ved en feil</translation>
    </message>
    <message>
        <source>Move an item of the template up</source>
        <translation>Flytt et punkt i malen opp</translation>
    </message>
    <message>
        <source>Move an item of the template down</source>
        <translation>Flytt et punkt i malen ned</translation>
    </message>
    <message>
        <source>Remove an empty item of the template</source>
        <translation>Fjern et tomt punkt i malen</translation>
    </message>
    <message>
        <source>Paste several items into the template</source>
        <translation>Lim inn flere punkter i malen</translation>
    </message>
    <message>
        <source>The council ended {day}</source>
        <translation>Rådet ble avsluttet {day}</translation>
    </message>
    <message>
        <source>The council ends {day}</source>
        <translation>Rådet avsluttes {day}</translation>
    </message>
    <message>
        <source>Its history stays, and it is no longer asked for meetings.</source>
        <translation>Historikken beholdes, og programmet minner ikke lenger om møter.</translation>
    </message>
    <message>
        <source>New meetings begin with “{name}”. Those that exist stay as they are</source>
        <translation>Nye møter begynner med «{name}». De som finnes, blir som de er</translation>
    </message>
</context>
<context>
    <name>CouncilPlace</name>
    <message>
        <source>Where it belongs</source>
        <translation>Sammenheng</translation>
    </message>
    <message>
        <source>Receives reports from here</source>
        <translation>Får rapport herfra</translation>
    </message>
    <message>
        <source>No council above</source>
        <translation>Ingen råd over</translation>
    </message>
    <message>
        <source>Reports here, {rhythm}</source>
        <translation>Rapporterer hit, {rhythm}</translation>
    </message>
</context>
<context>
    <name>CouncilStrip</name>
    <message>
        <source>{count} of {wanted}</source>
        <translation>{count} av {wanted}</translation>
    </message>
    <message>
        <source>no meeting</source>
        <translation>ingen møter</translation>
    </message>
    <message>
        <source>{council}, {year}: {days}. {count}</source>
        <translation>{council}, {year}: {days}. {count}</translation>
    </message>
</context>
<context>
    <name>CouncilsCard</name>
    <message>
        <source>Councils and groups</source>
        <translation>Råd og grupper</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>Nytt råd</translation>
    </message>
    <message>
        <source>Add the first one: the program knows the fixed agenda items and how often it meets.</source>
        <translation>Opprett det første: Programmet kjenner de faste punktene på sakslisten og hvor ofte rådet møtes.</translation>
    </message>
    <message>
        <source>New council in {name}</source>
        <translation>Nytt råd i {name}</translation>
    </message>
    <message>
        <source>No councils yet</source>
        <translation>Ingen råd ennå</translation>
    </message>
</context>
<context>
    <name>CouncilsStep</name>
    <message>
        <source>Add this council</source>
        <translation>Legg til dette rådet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Add a council</source>
        <translation>Legg til et råd</translation>
    </message>
    <message>
        <source>Which councils do you have?</source>
        <translation>Hvilke råd har du?</translation>
    </message>
    <message>
        <source>Each begins with the fixed items of its kind. Put those of your own agreement in their place.</source>
        <translation>Hvert råd begynner med de faste punktene for sin type. Bytt dem ut med punktene i avtalen din.</translation>
    </message>
    <message>
        <source>Add and go on</source>
        <translation>Legg til og fortsett</translation>
    </message>
    <message>
        <source>Keep the changes and go on</source>
        <translation>Lagre endringene og fortsett</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Lagre endringene</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Endre {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Fjern {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) a year</source>
        <translation>
            <numerusform>%n møte i året</numerusform>
            <numerusform>%n møter i året</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <translation>{name} er fjernet</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>Write a number from {least} to {most}.</source>
        <translation>Skriv et tall fra {least} til {most}.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Noe gikk galt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Feilrapport</translation>
    </message>
    <message>
        <source>The program made a mistake. Everything that was shown as saved is saved. The report holds no names and no text of yours, so you can send it on. It is also in the log: {file}</source>
        <translation>Det oppsto en feil i programmet. Alt som ble vist som lagret, er lagret. Rapporten inneholder verken navn eller tekst du har skrevet, så du kan sende den videre. Den ligger også i loggen: {file}</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopier rapporten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
</context>
<context>
    <name>DateCard</name>
    <message>
        <source>Move the meeting</source>
        <translation>Flytt møtet</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Avlys møtet</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>Lagre kalenderfil</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>datoen</translation>
    </message>
    <message>
        <source>Date and calendar</source>
        <translation>Dato og kalender</translation>
    </message>
    <message>
        <source>The meeting is moved to {day}</source>
        <translation>Møtet er flyttet til {day}</translation>
    </message>
    <message>
        <source>The meeting is cancelled</source>
        <translation>Møtet er avlyst</translation>
    </message>
    <message>
        <source>The members have the agenda, and must be told</source>
        <translation>Medlemmene har sakslisten og må få beskjed</translation>
    </message>
</context>
<context>
    <name>DayNotes</name>
    <message>
        <source>A proposal: the first usual day that leaves time for the agenda.</source>
        <translation>Forslag: den første faste dagen som gir tid til sakslisten.</translation>
    </message>
    <message numerus="yes">
        <source>A proposal: %n meeting(s) a year, and the latest one is on {day}.</source>
        <translation>
            <numerusform>Forslag: %n møte i året, regnet fra møtet {day}.</numerusform>
            <numerusform>Forslag: %n møter i året, regnet fra møtet {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This day has passed. Go on if the meeting has been held.</source>
        <translation>Denne dagen har vært. Fortsett hvis møtet er holdt.</translation>
    </message>
    <message>
        <source>The day is a {weekday}.</source>
        <translation>Dagen er en {weekday}.</translation>
    </message>
    <message numerus="yes">
        <source>The agenda should have gone out %n day(s) before, by {day}.</source>
        <translation>
            <numerusform>Sakslisten skulle vært sendt %n dag før, innen {day}.</numerusform>
            <numerusform>Sakslisten skulle vært sendt %n dager før, innen {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda is to be sent by {day}.</source>
        <translation>Sakslisten skal sendes innen {day}.</translation>
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
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>i går</numerusform>
            <numerusform>for %n dager siden</numerusform>
        </translation>
    </message>
    <message>
        <source>{month} has {days} days. Did you mean {date}?</source>
        <translation>{month} har {days} dager. Mente du {date}?</translation>
    </message>
    <message>
        <source>{date} is a {weekday}.</source>
        <translation>{date} er en {weekday}.</translation>
    </message>
    <message>
        <source>There is no such week.</source>
        <translation>Den uken finnes ikke.</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>Den datoen finnes ikke.</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Knowledge asked for, police</source>
        <translation>Kunnskap bedt om, politiet</translation>
    </message>
    <message>
        <source>Knowledge asked for, municipality</source>
        <translation>Kunnskap bedt om, kommunen</translation>
    </message>
    <message>
        <source>Items called for</source>
        <translation>Saker etterspurt</translation>
    </message>
    <message>
        <source>Cleared with the unit leader</source>
        <translation>Avklart med enhetslederen</translation>
    </message>
    <message>
        <source>Our items submitted</source>
        <translation>Våre saker meldt inn</translation>
    </message>
    <message>
        <source>Agenda sent</source>
        <translation>Saksliste sendt</translation>
    </message>
    <message>
        <source>Minutes sent</source>
        <translation>Referat sendt</translation>
    </message>
    <message>
        <source>Not for this meeting</source>
        <translation>Ikke til dette møtet</translation>
    </message>
    <message numerus="yes">
        <source>was due {day}, %n day(s) overdue</source>
        <translation>
            <numerusform>frist {day}, %n dag over fristen</numerusform>
            <numerusform>frist {day}, %n dager over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>innen {day}</translation>
    </message>
    <message numerus="yes">
        <source>{day}, %n day(s) late</source>
        <translation>
            <numerusform>{day}, %n dag for sent</numerusform>
            <numerusform>{day}, %n dager for sent</numerusform>
        </translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>mottatt {day}</translation>
    </message>
    <message>
        <source>not received yet</source>
        <translation>ikke mottatt ennå</translation>
    </message>
    <message>
        <source>not received, was due {day}</source>
        <translation>ikke mottatt, fristen var {day}</translation>
    </message>
    <message>
        <source>answer due {day}</source>
        <translation>svarfrist {day}</translation>
    </message>
</context>
<context>
    <name>DeadlinesCard</name>
    <message>
        <source>Deadlines</source>
        <translation>Frister</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Saksliste</translation>
    </message>
    <message>
        <source>Goes out so many days before the meeting. Each council can have its own deadline.</source>
        <translation>Sendes så mange dager før møtet. Hvert råd kan ha sin egen frist.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kunnskapsgrunnlag</translation>
    </message>
    <message>
        <source>Is asked for so many days before the meeting.</source>
        <translation>Bestilles så mange dager før møtet.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Are due so many days after the meeting.</source>
        <translation>Skal være ferdig så mange dager etter møtet.</translation>
    </message>
    <message>
        <source>for new councils</source>
        <translation>for nye råd</translation>
    </message>
    <message>
        <source>{what}, days</source>
        <translation>{what}, dager</translation>
    </message>
</context>
<context>
    <name>DeskNews</name>
    <message>
        <source>Undo: {what}</source>
        <translation>Angre: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Gjør om: {what}</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Outside the cases: place, people, information, follow-up</source>
        <translation>Utenfor sakene: sted, personer, opplysninger, oppfølging</translation>
    </message>
    <message>
        <source>Outside the cases: place, people, follow-up, next meeting</source>
        <translation>Utenfor sakene: sted, personer, oppfølging, neste møte</translation>
    </message>
    <message>
        <source>Not assessed: {cases}, and what stands outside the cases.</source>
        <translation>Ikke vurdert: {cases} og det som står utenfor sakene.</translation>
    </message>
    <message>
        <source>Not assessed: {cases}.</source>
        <translation>Ikke vurdert: {cases}.</translation>
    </message>
    <message>
        <source>What stands outside the cases is not assessed.</source>
        <translation>Det som står utenfor sakene, er ikke vurdert.</translation>
    </message>
    <message>
        <source>No public version is made. {waiting}</source>
        <translation>Det blir ingen offentlig versjon. {waiting}</translation>
    </message>
    <message>
        <source>A public version is made beside the full one.</source>
        <translation>Det blir også en offentlig versjon.</translation>
    </message>
    <message>
        <source>The public version {number} is withdrawn. The next version can have a new one.</source>
        <translation>Offentlig versjon {number} er trukket tilbake. Neste versjon kan få en ny.</translation>
    </message>
    <message>
        <source>The public version {number} is made and kept.</source>
        <translation>Offentlig versjon {number} er laget og lagret.</translation>
    </message>
    <message>
        <source>All is assessed.</source>
        <translation>Alt er vurdert.</translation>
    </message>
    <message>
        <source>The full version, only for those who took part: no public one before all is assessed.</source>
        <translation>Fullstendig versjon, bare for dem som deltok. Det blir ingen offentlig før alt er vurdert.</translation>
    </message>
    <message>
        <source>Only the public version is for others than those who took part.</source>
        <translation>Bare den offentlige versjonen er for andre enn dem som deltok.</translation>
    </message>
    <message>
        <source>Only for a document the body makes for its own preparation. What the police and the municipality share is normally not that: choose another ground.</source>
        <translation>Bare for dokumenter organet lager til sin egen saksforberedelse. Det politiet og kommunen deler, er normalt ikke det: velg en annen hjemmel.</translation>
    </message>
    <message>
        <source>This must be exempt.</source>
        <translation>Dette skal unntas.</translation>
    </message>
    <message>
        <source>This may be exempt. Weigh whether access can be given all the same (offl. § 11).</source>
        <translation>Dette kan unntas. Vurder om det likevel kan gis innsyn (offl. § 11).</translation>
    </message>
</context>
<context>
    <name>DisclosureCard</name>
    <message>
        <source>Assess each case</source>
        <translation>Vurder hver sak</translation>
    </message>
    <message>
        <source>Look at the public version</source>
        <translation>Se offentlig versjon</translation>
    </message>
    <message>
        <source>Public access</source>
        <translation>Offentlighet</translation>
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
        <source>Case exempt from public access</source>
        <translation>Sak unntatt offentlighet</translation>
    </message>
    <message>
        <source>Exempt from public access, cf. {ground}</source>
        <translation>Unntatt offentlighet, jf. {ground}</translation>
    </message>
    <message>
        <source>Late case</source>
        <translation>Ettersendt sak</translation>
    </message>
    <message>
        <source>Text exempt from public access, cf. {ground}</source>
        <translation>Tekst unntatt offentlighet, jf. {ground}</translation>
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
        <source>Attachment {number}: {title}</source>
        <translation>Vedlegg {number}: {title}</translation>
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
        <source>Contains information exempt from public access</source>
        <translation>Inneholder opplysninger unntatt offentlighet</translation>
    </message>
    <message>
        <source>What stands outside the cases: {exempt}</source>
        <translation>Det som står utenfor sakene: {exempt}</translation>
    </message>
    <message>
        <source>Contains information exempt from public access, cf. {grounds}</source>
        <translation>Inneholder opplysninger unntatt offentlighet, jf. {grounds}</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Innsyn</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>public</source>
        <translation>offentlig</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Vedlegg</translation>
    </message>
</context>
<context>
    <name>DocumentAccess</name>
    <message>
        <source>A public version is made beside the full one.</source>
        <translation>Det blir også en offentlig versjon.</translation>
    </message>
    <message>
        <source>No public version is made: something has changed since it was assessed.</source>
        <translation>Det blir ingen offentlig versjon: noe er endret etter vurderingen.</translation>
    </message>
    <message>
        <source>No public version is made: it is not assessed.</source>
        <translation>Det blir ingen offentlig versjon: dokumentet er ikke vurdert.</translation>
    </message>
    <message>
        <source>The public version {number} is made and kept.</source>
        <translation>Offentlig versjon {number} er laget og lagret.</translation>
    </message>
    <message>
        <source>Version {number} has no public version. The next one you issue brings it.</source>
        <translation>Versjon {number} har ingen offentlig versjon. Den kommer med neste versjon du ferdigstiller.</translation>
    </message>
</context>
<context>
    <name>DocumentCard</name>
    <message>
        <source>Assess the document</source>
        <translation>Vurder dokumentet</translation>
    </message>
    <message>
        <source>Look at the public version</source>
        <translation>Se offentlig versjon</translation>
    </message>
    <message>
        <source>Public access</source>
        <translation>Offentlighet</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>Begin in {place}</source>
        <translation>Begynn i {place}</translation>
    </message>
    <message>
        <source>Read what was not chosen</source>
        <translation>Les det som ikke ble valgt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>The backup made before lies with the others, under Storage and backups in the settings.</source>
        <translation>Sikkerhetskopien fra før ligger sammen med de andre, under «Lagring og kopi» i innstillingene.</translation>
    </message>
    <message>
        <source>{places} is taken in</source>
        <translation>{places} er tatt inn</translation>
    </message>
</context>
<context>
    <name>DoneForm</name>
    <message>
        <source>Received on</source>
        <translation>Mottatt den</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gjort den</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>Not for this meeting</source>
        <translation>Ikke til dette møtet</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>Write the day it was done.</source>
        <translation>Skriv dagen det ble gjort.</translation>
    </message>
</context>
<context>
    <name>Doorway</name>
    <message>
        <source>Making the sample year</source>
        <translation>Lager eksempelåret</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>Det tar noen sekunder.</translation>
    </message>
    <message>
        <source>The backup is put in its place</source>
        <translation>Kopien hentes fram</translation>
    </message>
    <message>
        <source>A last backup is being made</source>
        <translation>Lager en siste sikkerhetskopi</translation>
    </message>
    <message>
        <source>The window closes by itself.</source>
        <translation>Vinduet lukker seg selv.</translation>
    </message>
</context>
<context>
    <name>Echo</name>
    <message>
        <source>Together with {names}</source>
        <translation>Sammen med {names}</translation>
    </message>
    <message>
        <source>This deadline can mean two days. Choose one with 1 or 2.</source>
        <translation>Fristen kan bety to dager. Velg med 1 eller 2.</translation>
    </message>
    <message>
        <source>makes it an action item</source>
        <translation>gjør det til en oppgave</translation>
    </message>
    <message>
        <source>Nobody here is called “{token}”. It stays in the text.</source>
        <translation>Ingen her heter «{token}». Navnet blir stående i teksten.</translation>
    </message>
    <message>
        <source>“{token}” can be several people. Write more of the name.</source>
        <translation>«{token}» kan være flere personer. Skriv mer av navnet.</translation>
    </message>
    <message>
        <source>The deadline “{token}” is not understood. It stays in the text.</source>
        <translation>Fristen «{token}» er ikke forstått. Den blir stående i teksten.</translation>
    </message>
</context>
<context>
    <name>EffectLine</name>
    <message>
        <source>Preparedness</source>
        <translation>Beredskap</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Which challenge?</source>
        <translation>Hvilken utfordring?</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Hva har dere sett?</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Ikke vurdert</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Challenge: {title}</source>
        <translation>Utfordring: {title}</translation>
    </message>
    <message>
        <source>Observed effect: {title}</source>
        <translation>Observert effekt: {title}</translation>
    </message>
    <message>
        <source>Assessment: {title}</source>
        <translation>Vurdering: {title}</translation>
    </message>
    <message>
        <source>Assessment in words: {title}</source>
        <translation>Vurdering med ord: {title}</translation>
    </message>
    <message>
        <source>Row: {title}</source>
        <translation>Rad: {title}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Not about civil protection and preparedness</source>
        <translation>Gjelder ikke samfunnssikkerhet og beredskap</translation>
    </message>
    <message>
        <source>About civil protection and preparedness</source>
        <translation>Gjelder samfunnssikkerhet og beredskap</translation>
    </message>
    <message>
        <source>Take off the table</source>
        <translation>Fjern fra tabellen</translation>
    </message>
</context>
<context>
    <name>EffectTable</name>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Observed effect</source>
        <translation>Observert effekt</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Another measure, in your own words</source>
        <translation>Et annet tiltak, med egne ord</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Legg til et tiltak</translation>
    </message>
    <message>
        <source>Each measure against the challenge it was to meet, also for civil protection and preparedness.</source>
        <translation>Hvert tiltak mot utfordringen det skulle møte, også innen samfunnssikkerhet og beredskap.</translation>
    </message>
    <message>
        <source>Effect of the measures</source>
        <translation>Effekten av tiltakene</translation>
    </message>
    <message>
        <source>Add the effect of the measures</source>
        <translation>Legg til effekten av tiltakene</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n measure(s) of the action plan</source>
        <translation>
            <numerusform>Hent %n tiltak fra handlingsplanen</numerusform>
            <numerusform>Hent %n tiltak fra handlingsplanen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is off the table</source>
        <translation>«{title}» er fjernet fra tabellen</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Not saved {time}</source>
        <translation>Ikke lagret {time}</translation>
    </message>
    <message>
        <source>Where should the texts be kept? The file is not encrypted.</source>
        <translation>Hvor skal tekstene ligge? Filen er ikke kryptert.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The texts are in {file}. It is not encrypted: delete it when they are saved here.</source>
        <translation>Tekstene ligger i {file}. Filen er ikke kryptert: Slett den når de er lagret her.</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another folder.</source>
        <translation>{file} kunne ikke lagres. Velg en annen mappe.</translation>
    </message>
</context>
<context>
    <name>EntryDoing</name>
    <message>
        <source>The line is moved to another item</source>
        <translation>Linjen er flyttet til et annet punkt</translation>
    </message>
    <message>
        <source>The line is removed</source>
        <translation>Linjen er fjernet</translation>
    </message>
</context>
<context>
    <name>ErasePerson</name>
    <message>
        <source>Erase</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Erase the person</source>
        <translation>Slett personen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Slett for godt</translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation>Behold personen</translation>
    </message>
    <message>
        <source>Where {name} stands</source>
        <translation>Her står {name}</translation>
    </message>
    <message>
        <source>{name} is erased from the desk, and nobody can bring it back. Undo is emptied too. This is final.</source>
        <translation>{name} slettes fra programmet, og ingen kan hente opplysningene tilbake. Angre tømmes også. Dette er endelig.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) made before go as well, and one is left.</source>
        <translation>
            <numerusform>%n eldre sikkerhetskopi fjernes også, og én ny blir igjen.</numerusform>
            <numerusform>%n eldre sikkerhetskopier fjernes også, og én ny blir igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Contact log</source>
        <translation>Kontaktlogg</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evalueringer</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>In texts</source>
        <translation>I tekster</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>Ingen andre steder</translation>
    </message>
    <message>
        <source>The contact is all there is.</source>
        <translation>Kontakten er alt som finnes.</translation>
    </message>
    <message>
        <source>Name, post, e-mail and phone go from all of this, from search and from drafts. What is still open gets no owner. What tells of meetings keeps a row called “{erased}”.</source>
        <translation>Navn, stilling, e-post og telefon går ut av alt dette, av søk og av utkast. Det som er åpent, står uten ansvarlig. Det som forteller om møter, beholder en rad som heter «{erased}».</translation>
    </message>
    <message>
        <source>The full name is looked for in texts, a first name alone is not. Attachments are not read.</source>
        <translation>Det fulle navnet letes det etter i tekster, ikke fornavnet alene. Vedlegg leses ikke.</translation>
    </message>
    <message>
        <source>The name is one word, or somebody else has it too, so it is not looked for in texts.</source>
        <translation>Navnet er ett ord, eller noen andre har det også, så det letes ikke etter i tekster.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have it all the same, and stay as they are. Search for it, and change what is about the person yourself, before you erase.</source>
        <translation>
            <numerusform>%n tekst har det likevel, og blir stående. Søk etter navnet, og endre selv det som gjelder personen, før du sletter.</numerusform>
            <numerusform>%n tekster har det likevel, og blir stående. Søk etter navnet, og endre selv det som gjelder personen, før du sletter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked minutes keep the name, also in search: {days}.</source>
        <translation>Låste referater beholder navnet, også i søk: {days}.</translation>
    </message>
    <message>
        <source>What has been issued stays as it was issued. To take the name out, withdraw it, correct it and issue it again, and then erase once more.</source>
        <translation>Det som er ferdigstilt, blir stående. For å ta navnet ut: trekk tilbake, rett, lag på nytt, og slett så en gang til.</translation>
    </message>
    <message>
        <source>Stays: {document}</source>
        <translation>Blir stående: {document}</translation>
    </message>
    <message>
        <source>May tell of the person: {file}</source>
        <translation>Kan fortelle om personen: {file}</translation>
    </message>
    <message>
        <source>{name} is erased</source>
        <translation>{name} er slettet</translation>
    </message>
    <message>
        <source>{name} is erased. Close the program to empty its journal too.</source>
        <translation>{name} er slettet. Lukk programmet for å tømme journalen også.</translation>
    </message>
</context>
<context>
    <name>EvaluationAccess</name>
    <message>
        <source>The whole evaluation, with its figures</source>
        <translation>Hele evalueringen, med tallene</translation>
    </message>
    <message>
        <source>No public version is made: the evaluation is exempt.</source>
        <translation>Det blir ingen offentlig versjon: evalueringen er unntatt.</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>Write or pick a date</source>
        <translation>Skriv eller velg en dato</translation>
    </message>
    <message>
        <source>Issued versions</source>
        <translation>Ferdige versjoner</translation>
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
        <source>Close</source>
        <translation>Lukk</translation>
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
        <source>Document</source>
        <translation>Dokument</translation>
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
        <source>Move the measure or the learning point up</source>
        <translation>Flytt tiltaket eller læringspunktet opp</translation>
    </message>
    <message>
        <source>Move the measure or the learning point down</source>
        <translation>Flytt tiltaket eller læringspunktet ned</translation>
    </message>
    <message>
        <source>Version {number} is issued</source>
        <translation>Versjon {number} er ferdig</translation>
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
        <translation>sakslister i tide</translation>
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
    <message>
        <source>Took part</source>
        <translation>Deltok</translation>
    </message>
    <message>
        <source>Learning points from {year}</source>
        <translation>Læringspunkter fra {year}</translation>
    </message>
    <message numerus="yes">
        <source>Exempt: %n learning point(s)</source>
        <translation>
            <numerusform>Unntatt: %n læringspunkt</numerusform>
            <numerusform>Unntatt: %n læringspunkter</numerusform>
        </translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Hva vi lærte</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Hva det ble til</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temaer</translation>
    </message>
    <message>
        <source>Effect of the measures</source>
        <translation>Effekten av tiltakene</translation>
    </message>
    <message numerus="yes">
        <source>Exempt: %n measure(s)</source>
        <translation>
            <numerusform>Unntatt: %n tiltak</numerusform>
            <numerusform>Unntatt: %n tiltak</numerusform>
        </translation>
    </message>
    <message>
        <source>Civil protection and preparedness</source>
        <translation>Samfunnssikkerhet og beredskap</translation>
    </message>
    <message>
        <source>Learning points for {year}</source>
        <translation>Læringspunkter for {year}</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Utfordring</translation>
    </message>
    <message>
        <source>Observed effect</source>
        <translation>Observert effekt</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Vurdering</translation>
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
        <source>Hide the answers from {year}</source>
        <translation>Skjul svarene fra {year}</translation>
    </message>
    <message>
        <source>Show the answers from {year}</source>
        <translation>Vis svarene fra {year}</translation>
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
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>About the municipality</source>
        <translation>Om kommunen</translation>
    </message>
    <message>
        <source>Done changing the municipality</source>
        <translation>Ferdig med å endre kommunen</translation>
    </message>
    <message>
        <source>Change the municipality</source>
        <translation>Endre kommunen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Begynner kl.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Slutter kl.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Møtetype</translation>
    </message>
    <message>
        <source>How one takes part</source>
        <translation>Møteform</translation>
    </message>
    <message>
        <source>Link or room for those who take part digitally</source>
        <translation>Lenke eller rom for dem som deltar digitalt</translation>
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
        <source>Language of the documents</source>
        <translation>Språk i dokumentene</translation>
    </message>
    <message>
        <source>Information to those who are called</source>
        <translation>Informasjon til de innkalte</translation>
    </message>
    <message>
        <source>Stands on the agenda</source>
        <translation>Kommer med på sakslisten</translation>
    </message>
    <message>
        <source>Remove the meeting</source>
        <translation>Fjern møtet</translation>
    </message>
    <message>
        <source>About the meeting</source>
        <translation>Om møtet</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>{language}, as the municipality</source>
        <translation>{language}, som kommunen</translation>
    </message>
    <message>
        <source>A meeting needs a day.</source>
        <translation>Skriv hvilken dag møtet er.</translation>
    </message>
    <message>
        <source>Write when it begins and ends.</source>
        <translation>Skriv når møtet begynner og slutter.</translation>
    </message>
</context>
<context>
    <name>FactsForm</name>
    <message>
        <source>Language form</source>
        <translation>Målform</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Betegnelse</translation>
    </message>
    <message>
        <source>kommune or herad</source>
        <translation>kommune eller herad</translation>
    </message>
    <message>
        <source>Municipality number</source>
        <translation>Kommunenummer</translation>
    </message>
    <message>
        <source>City area</source>
        <translation>Byområde</translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation>Hele kommunen</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Fylke</translation>
    </message>
    <message>
        <source>Sámi name</source>
        <translation>Samisk navn</translation>
    </message>
    <message>
        <source>Kven name</source>
        <translation>Kvensk navn</translation>
    </message>
    <message>
        <source>Police district</source>
        <translation>Politidistrikt</translation>
    </message>
    <message>
        <source>Station district</source>
        <translation>Politistasjonsdistrikt</translation>
    </message>
    <message>
        <source>Reference of the approval</source>
        <translation>Referanse for godkjenningen</translation>
    </message>
    <message>
        <source>The Directorate&apos;s own</source>
        <translation>Politidirektoratets egen</translation>
    </message>
    <message>
        <source>In the administrative area for Sámi languages</source>
        <translation>I forvaltningsområdet for samiske språk</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Innbyggere</translation>
    </message>
    <message>
        <source>Assigned from</source>
        <translation>Oppdrag fra</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Oppdrag til</translation>
    </message>
    <message>
        <source>Date of the approval</source>
        <translation>Dato for godkjenningen</translation>
    </message>
    <message>
        <source>Police bylaws last revised</source>
        <translation>Politivedtektene sist revidert</translation>
    </message>
    <message>
        <source>Next review of the bylaws</source>
        <translation>Neste gjennomgang av vedtektene</translation>
    </message>
    <message>
        <source>Expected until you write it. Empty it to go by the rule.</source>
        <translation>Ventet dag til du skriver den. Tøm feltet for å følge regelen.</translation>
    </message>
    <message>
        <source>Municipal election {year}</source>
        <translation>Kommunevalg {year}</translation>
    </message>
    <message>
        <source>New municipal council constituted, {year}</source>
        <translation>Nytt kommunestyre konstituert, {year}</translation>
    </message>
</context>
<context>
    <name>FigureButton</name>
    <message>
        <source>Show what is counted</source>
        <translation>Vis hva som er talt med</translation>
    </message>
    <message>
        <source>the list is open</source>
        <translation>listen er åpen</translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message>
        <source>Insert this figure</source>
        <translation>Sett inn dette tallet</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Lukk listen</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>No action items were raised in {year}.</source>
        <translation>Ingen oppgaver ble gitt i {year}.</translation>
    </message>
    <message>
        <source>Action items by focus area</source>
        <translation>Oppgaver etter satsingsområde</translation>
    </message>
    <message>
        <source>Action items by meeting</source>
        <translation>Oppgaver etter møte</translation>
    </message>
    <message>
        <source>Action items raised in {year}. The filled part is done.</source>
        <translation>Oppgaver gitt i {year}. Den fylte delen er ferdig.</translation>
    </message>
    <message>
        <source>Bar chart of the action items raised in {year}: {bars}.</source>
        <translation>Søylediagram over oppgaver gitt i {year}: {bars}.</translation>
    </message>
    <message>
        <source>without a focus area</source>
        <translation>uten satsingsområde</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n annet</numerusform>
            <numerusform>%n andre</numerusform>
        </translation>
    </message>
    <message>
        <source>between the meetings</source>
        <translation>mellom møtene</translation>
    </message>
    <message>
        <source>{part} of {whole} done</source>
        <translation>{part} av {whole} ferdige</translation>
    </message>
    <message numerus="yes">
        <source>%n too late</source>
        <translation>
            <numerusform>%n for sen</numerusform>
            <numerusform>%n for sene</numerusform>
        </translation>
    </message>
    <message>
        <source>attendance, politicians</source>
        <translation>oppmøte, politikere</translation>
    </message>
    <message>
        <source>attendance, administration</source>
        <translation>oppmøte, administrasjon</translation>
    </message>
    <message>
        <source>attendance, others</source>
        <translation>oppmøte, andre</translation>
    </message>
    <message>
        <source>items dealt with</source>
        <translation>saker behandlet</translation>
    </message>
    <message numerus="yes">
        <source>decision(s)</source>
        <translation>
            <numerusform>beslutning</numerusform>
            <numerusform>beslutninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>action item(s) raised</source>
        <translation>
            <numerusform>oppgave gitt</numerusform>
            <numerusform>oppgaver gitt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>action item(s) open</source>
        <translation>
            <numerusform>åpen oppgave</numerusform>
            <numerusform>åpne oppgaver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>action item(s) past the deadline</source>
        <translation>
            <numerusform>oppgave over fristen</numerusform>
            <numerusform>oppgaver over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>{year}: {number}</source>
        <translation>{year}: {number}</translation>
    </message>
    <message>
        <source>Nobody from there was expected at a meeting.</source>
        <translation>Ingen derfra var ventet på noe møte.</translation>
    </message>
    <message>
        <source>No meeting was held that an agenda goes out to.</source>
        <translation>Det er ikke holdt noe møte som det skulle sendes saksliste til.</translation>
    </message>
    <message>
        <source>No action item is past its deadline.</source>
        <translation>Ingen oppgaver er over fristen.</translation>
    </message>
    <message>
        <source>No action item is open.</source>
        <translation>Ingen oppgaver er åpne.</translation>
    </message>
    <message>
        <source>No decisions were made.</source>
        <translation>Det ble ikke tatt noen beslutninger.</translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation>Det er ingenting å telle.</translation>
    </message>
    <message>
        <source>Not there: {names}</source>
        <translation>Ikke til stede: {names}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Ikke sendt</translation>
    </message>
    <message>
        <source>Agenda sent {day}</source>
        <translation>Saksliste sendt {day}</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>I tide</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) too late</source>
        <translation>
            <numerusform>%n dag for sent</numerusform>
            <numerusform>%n dager for sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past the deadline</source>
        <translation>
            <numerusform>%n dag over fristen</numerusform>
            <numerusform>%n dager over fristen</numerusform>
        </translation>
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
    <message>
        <source>Fewer figures</source>
        <translation>Færre tall</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle tall</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer på ord</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Flere filtre</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>FinalStep</name>
    <message>
        <source>Finish all the same</source>
        <translation>Ferdigstill likevel</translation>
    </message>
</context>
<context>
    <name>Finish</name>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n til stede</numerusform>
            <numerusform>%n til stede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n forfall</numerusform>
            <numerusform>%n forfall</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not come</source>
        <translation>
            <numerusform>%n ikke møtt</numerusform>
            <numerusform>%n ikke møtt</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>All action items have an owner and a deadline</source>
        <translation>Alle oppgaver har ansvarlig og frist</translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s)</source>
        <translation>
            <numerusform>%n oppgave</numerusform>
            <numerusform>%n oppgaver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) without an owner or a deadline</source>
        <translation>
            <numerusform>%n oppgave uten ansvarlig eller frist</numerusform>
            <numerusform>%n oppgaver uten ansvarlig eller frist</numerusform>
        </translation>
    </message>
    <message>
        <source>Every case has a text</source>
        <translation>Alle saker har tekst</translation>
    </message>
    <message>
        <source>or was not discussed</source>
        <translation>eller ble ikke behandlet</translation>
    </message>
    <message>
        <source>Write one, or mark it as not discussed.</source>
        <translation>Skriv noe, eller marker saken som ikke behandlet.</translation>
    </message>
    <message numerus="yes">
        <source>Write one, or mark it as not discussed. %n case(s) in all.</source>
        <translation>
            <numerusform>Skriv noe, eller marker saken som ikke behandlet. %n sak i alt.</numerusform>
            <numerusform>Skriv noe, eller marker saken som ikke behandlet. %n saker i alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{case} has no text</source>
        <translation>{case} mangler tekst</translation>
    </message>
    <message>
        <source>Assess public access</source>
        <translation>Vurder offentlighet</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) exempt</source>
        <translation>
            <numerusform>%n del er unntatt</numerusform>
            <numerusform>%n deler er unntatt</numerusform>
        </translation>
    </message>
    <message>
        <source>Public access is assessed</source>
        <translation>Offentlighet er vurdert</translation>
    </message>
    <message>
        <source>The minutes are withdrawn</source>
        <translation>Referatet er trukket tilbake</translation>
    </message>
    <message>
        <source>Make a new version of them</source>
        <translation>Lag en ny versjon av det</translation>
    </message>
    <message>
        <source>Locked as version {number}</source>
        <translation>Låst som versjon {number}</translation>
    </message>
    <message>
        <source>The minutes are finished</source>
        <translation>Referatet er ferdig</translation>
    </message>
    <message>
        <source>Finish the minutes</source>
        <translation>Ferdigstill referatet</translation>
    </message>
    <message>
        <source>They are locked as version 1</source>
        <translation>Låses som versjon 1</translation>
    </message>
    <message>
        <source>Sent to the participants</source>
        <translation>Sendt til deltakerne</translation>
    </message>
    <message>
        <source>Send to the participants</source>
        <translation>Send til deltakerne</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>innen {day}</translation>
    </message>
    <message>
        <source>Archive reference registered</source>
        <translation>Arkivreferanse er registrert</translation>
    </message>
    <message>
        <source>Register the archive reference</source>
        <translation>Registrer arkivreferanse</translation>
    </message>
    <message>
        <source>The police&apos;s and the municipality&apos;s</source>
        <translation>For politiet og kommunen</translation>
    </message>
    <message>
        <source>Go on with the notes</source>
        <translation>Fortsett med notatene</translation>
    </message>
    <message>
        <source>Write the notes</source>
        <translation>Skriv notatene</translation>
    </message>
    <message>
        <source>Make a new version</source>
        <translation>Lag en ny versjon</translation>
    </message>
    <message>
        <source>Enter who was there</source>
        <translation>Registrer oppmøte</translation>
    </message>
    <message>
        <source>Fill in the action item</source>
        <translation>Fyll ut oppgaven</translation>
    </message>
    <message>
        <source>Write {case}</source>
        <translation>Skriv {case}</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marker som sendt</translation>
    </message>
    <message>
        <source>The minutes are locked as version 1 and kept. A later change becomes a new version with a reason. This is final.</source>
        <translation>Referatet blir låst som versjon 1 og tatt vare på. En senere endring blir en ny versjon med begrunnelse. Dette er endelig.</translation>
    </message>
</context>
<context>
    <name>FinishPart</name>
    <message>
        <source>Show the document</source>
        <translation>Vis dokumentet</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Finish the public version</source>
        <translation>Ferdigstill offentlig versjon</translation>
    </message>
    <message>
        <source>Finished minutes</source>
        <translation>Ferdig referat</translation>
    </message>
    <message>
        <source>Write the archive folder</source>
        <translation>Lag arkivmappe</translation>
    </message>
    <message>
        <source>It stays with you and comes into no document.</source>
        <translation>Interne notater blir hos deg og kommer ikke med i noe dokument.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Sjekkliste</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message numerus="yes">
        <source>%n internal note(s) left out</source>
        <translation>
            <numerusform>%n internt notat er holdt utenfor</numerusform>
            <numerusform>%n interne notater er holdt utenfor</numerusform>
        </translation>
    </message>
    <message>
        <source>The public version is kept beside the full one, with the same number. This is final.</source>
        <translation>Den offentlige versjonen lagres ved siden av den fullstendige, med samme nummer. Dette er endelig.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>From line to line</source>
        <translation>Fra linje til linje</translation>
    </message>
    <message>
        <source>Change the line</source>
        <translation>Endre linjen</translation>
    </message>
    <message>
        <source>Change the kind of the chosen line</source>
        <translation>Bytt type på den valgte linjen</translation>
    </message>
    <message>
        <source>Move the chosen line</source>
        <translation>Flytt den valgte linjen</translation>
    </message>
    <message>
        <source>Move it to the item before or after</source>
        <translation>Flytt den til punktet før eller etter</translation>
    </message>
    <message>
        <source>Menu of the chosen line</source>
        <translation>Meny for den valgte linjen</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>Fjern linjen</translation>
    </message>
    <message>
        <source>See the minutes as a document</source>
        <translation>Se referatet som dokument</translation>
    </message>
    <message>
        <source>The case of the line from meeting to meeting; send it on</source>
        <translation>Saken til linjen fra møte til møte; send den videre</translation>
    </message>
    <message>
        <source>Copy the minutes as formatted text</source>
        <translation>Kopier referatet som formatert tekst</translation>
    </message>
    <message>
        <source>The minutes are finished and locked as version 1</source>
        <translation>Referatet er ferdig og låst som versjon 1</translation>
    </message>
    <message>
        <source>The public version is finished and kept beside the full one</source>
        <translation>Den offentlige versjonen er ferdig og lagret ved siden av den fullstendige</translation>
    </message>
    <message>
        <source>The minutes are marked as sent</source>
        <translation>Referatet er markert som sendt</translation>
    </message>
    <message>
        <source>Where should the archive folder be?</source>
        <translation>Hvor skal arkivmappen ligge?</translation>
    </message>
</context>
<context>
    <name>FirstDays</name>
    <message>
        <source>The first thirty days</source>
        <translation>De første tretti dagene</translation>
    </message>
    <message>
        <source>Internal, for the police alone</source>
        <translation>Internt, bare for politiet</translation>
    </message>
    <message>
        <source>Handed over by {giver} to {receiver}, {day}</source>
        <translation>Overlevert av {giver} til {receiver}, {day}</translation>
    </message>
    <message>
        <source>Handed over by {giver}, {day}</source>
        <translation>Overlevert av {giver}, {day}</translation>
    </message>
    <message>
        <source>It names people and what is open. Keep it as you keep the file.</source>
        <translation>Her står navn og åpne oppgaver. Ta vare på arket på samme måte som filen.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>As a deputy until {day}</source>
        <translation>Som stedfortreder til {day}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Take the file in</source>
        <translation>Ta filen inn</translation>
    </message>
    <message>
        <source>Save the file on your own machine, and open Settings, then Handover.</source>
        <translation>Lagre filen på din egen maskin, og åpne Innstillinger, deretter Overlevering.</translation>
    </message>
    <message>
        <source>Choose “Take in a handover”, the file, and the code. It comes by phone or in person, never here.</source>
        <translation>Velg «Ta inn en overlevering», filen og koden. Den får du på telefon eller når dere møtes, aldri her.</translation>
    </message>
    <message>
        <source>See what is new and what both of you have changed, choose, and take it in.</source>
        <translation>Se hva som er nytt, og hva dere begge har endret, velg, og ta det inn.</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Steg {number}</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Hva som skal gjøres</translation>
    </message>
    <message>
        <source>Nothing falls due in the first thirty days.</source>
        <translation>Ingen frister de første tretti dagene.</translation>
    </message>
    <message>
        <source>In the first week</source>
        <translation>Den første uken</translation>
    </message>
    <message>
        <source>In the second week</source>
        <translation>Den andre uken</translation>
    </message>
    <message>
        <source>Within thirty days</source>
        <translation>Innen tretti dager</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ingen dato</translation>
    </message>
    <message>
        <source>Meetings ahead</source>
        <translation>Kommende møter</translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation>Ingen møter er planlagt.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Minutes that wait</source>
        <translation>Referater som venter</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>skal sendes</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>skal godkjennes</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Open action items</source>
        <translation>Åpne oppgaver</translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>Ingen er åpne.</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand(s) in the program.</source>
        <translation>
            <numerusform>Én til står i programmet.</numerusform>
            <numerusform>%n til står i programmet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Key people</source>
        <translation>Nøkkelpersoner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>SLT coordinator</source>
        <translation>SLT-koordinator</translation>
    </message>
    <message>
        <source>follows up action items</source>
        <translation>følger opp oppgaver</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtaler</translation>
    </message>
    <message>
        <source>after the election</source>
        <translation>etter valget</translation>
    </message>
    <message>
        <source>the date is agreed</source>
        <translation>datoen er avtalt</translation>
    </message>
    <message>
        <source>it runs out</source>
        <translation>den løper ut</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>To be revised</source>
        <translation>Skal revideres</translation>
    </message>
    <message>
        <source>Cooperation agreement</source>
        <translation>Samarbeidsavtale</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Hva vi har lært</translation>
    </message>
    <message>
        <source>{council}, {year}</source>
        <translation>{council}, {year}</translation>
    </message>
    <message>
        <source>Meeting of {council}</source>
        <translation>Møte i {council}</translation>
    </message>
    <message>
        <source>Follow up: {title}</source>
        <translation>Følg opp: {title}</translation>
    </message>
    <message>
        <source>The first thirty days, {places}</source>
        <translation>De første tretti dagene, {places}</translation>
    </message>
    <message>
        <source>Handover {places} {day}</source>
        <translation>Overlevering {places} {day}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>You</source>
        <translation>Deg</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Councils and meetings</source>
        <translation>Råd og møter</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Lagring</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Prøv med eksempeldata</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hopp over</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Knapper</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Go on from a text of several lines</source>
        <translation>Fortsett fra en tekst med flere linjer</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Forrige steg</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynn</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Hvem du er</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Hvor du arbeider</translation>
    </message>
    <message numerus="yes">
        <source>%n council(s)</source>
        <translation>
            <numerusform>%n råd</numerusform>
            <numerusform>%n råd</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed items and how often</source>
        <translation>Faste punkter og hvor ofte</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Hvor alt lagres</translation>
    </message>
</context>
<context>
    <name>FocusCard</name>
    <message>
        <source>The action plan</source>
        <translation>Handlingsplanen</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Satsingsområder</translation>
    </message>
    <message>
        <source>None are written down for this period.</source>
        <translation>Ingen er skrevet inn for denne perioden.</translation>
    </message>
    <message>
        <source>Done changing the focus areas</source>
        <translation>Ferdig med å endre satsingsområdene</translation>
    </message>
    <message>
        <source>Change the focus areas</source>
        <translation>Endre satsingsområdene</translation>
    </message>
</context>
<context>
    <name>FocusEditor</name>
    <message>
        <source>New focus area</source>
        <translation>Nytt satsingsområde</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Remove the focus area</source>
        <translation>Fjern satsingsområdet</translation>
    </message>
    <message>
        <source>“{title}” is removed</source>
        <translation>«{title}» er fjernet</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Written to {folder}</source>
        <translation>Ligger nå i {folder}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>The folder could not be written, so nothing was. Choose another place.</source>
        <translation>Mappen kunne ikke skrives, og ingenting er skrevet. Velg et annet sted.</translation>
    </message>
    <message>
        <source>The folder could not be made. The log tells more.</source>
        <translation>Mappen kunne ikke lages. Loggen sier mer.</translation>
    </message>
</context>
<context>
    <name>Follow</name>
    <message>
        <source>Answer from {council}: {title}</source>
        <translation>Svar fra {council}: {title}</translation>
    </message>
    <message>
        <source>Report from {council}</source>
        <translation>Rapport fra {council}</translation>
    </message>
    <message>
        <source>Learning points from {year}</source>
        <translation>Læringspunkter fra {year}</translation>
    </message>
    <message>
        <source>Self-evaluation {year}</source>
        <translation>Egenevaluering {year}</translation>
    </message>
    <message>
        <source>Meeting plan {year}</source>
        <translation>Møteplan {year}</translation>
    </message>
    <message>
        <source>Sent by {council}, {meeting}.</source>
        <translation>Sendt fra {council}, {meeting}.</translation>
    </message>
    <message>
        <source>{council} does not take up the case.</source>
        <translation>{council} tar ikke opp saken.</translation>
    </message>
    <message>
        <source>{council} has dealt with the case, {meeting}.</source>
        <translation>{council} har behandlet saken, {meeting}.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Ingenting ble besluttet.</translation>
    </message>
    <message>
        <source>A learning point from the self-evaluation of {year}.</source>
        <translation>Et læringspunkt fra egenevalueringen for {year}.</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>sak {number}</translation>
    </message>
</context>
<context>
    <name>FollowCard</name>
    <message>
        <source>What follows</source>
        <translation>Følger med</translation>
    </message>
    <message>
        <source>Does not follow</source>
        <translation>Følger ikke med</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis én til</numerusform>
            <numerusform>Vis %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the minutes</source>
        <translation>Se på referatet</translation>
    </message>
    <message>
        <source>Make a case of it: {title}</source>
        <translation>Lag en sak av det: {title}</translation>
    </message>
    <message>
        <source>Let it follow to no meeting: {title}</source>
        <translation>La det ikke følge med til noe møte: {title}</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>følger med</translation>
    </message>
    <message>
        <source>does not follow</source>
        <translation>følger ikke med</translation>
    </message>
    <message>
        <source>“{title}” follows into this meeting</source>
        <translation>«{title}» følger med til dette møtet</translation>
    </message>
    <message>
        <source>“{title}” does not follow into this meeting</source>
        <translation>«{title}» følger ikke med til dette møtet</translation>
    </message>
    <message>
        <source>“{title}” does not come up any more</source>
        <translation>«{title}» kommer ikke opp igjen</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Følg opp</translation>
    </message>
    <message>
        <source>What the meeting heard</source>
        <translation>Det som kom fram i møtet</translation>
    </message>
    <message>
        <source>What was said about it</source>
        <translation>Hva som ble sagt om oppgaven</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Ny frist</translation>
    </message>
    <message>
        <source>Open the action item</source>
        <translation>Åpne oppgaven</translation>
    </message>
    <message>
        <source>From the meeting</source>
        <translation>Fra møtet</translation>
    </message>
    <message>
        <source>Enter keeps it.</source>
        <translation>Enter lagrer.</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Ferdig: {title}</translation>
    </message>
    <message>
        <source>Follow up: {title}</source>
        <translation>Følg opp: {title}</translation>
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
    <name>GoalLine</name>
    <message>
        <source>Goal {number}</source>
        <translation>Mål {number}</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nytt mål</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation>Fjern målet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Done changing the goals</source>
        <translation>Ferdig med å endre målene</translation>
    </message>
    <message>
        <source>Which goal each focus area serves</source>
        <translation>Hvilket mål hvert satsingsområde hører til</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Goal of {area}</source>
        <translation>Mål for {area}</translation>
    </message>
    <message>
        <source>“{title}” is removed</source>
        <translation>«{title}» er fjernet</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Veiledning</translation>
    </message>
    <message>
        <source>How one does it, and with which key</source>
        <translation>Hva du gjør, og med hvilken tast</translation>
    </message>
    <message>
        <source>Back to where one was</source>
        <translation>Tilbake dit du var</translation>
    </message>
</context>
<context>
    <name>GuideSheet</name>
    <message>
        <source>Guide</source>
        <translation>Veiledning</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Chapters</source>
        <translation>Kapitler</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Finn i veiledningen</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapittel</translation>
    </message>
    <message>
        <source>Next chapter; with Page up the one before</source>
        <translation>Neste kapittel; med Page Up forrige</translation>
    </message>
    <message>
        <source>Next heading; with ↑ the one before</source>
        <translation>Neste overskrift; med ↑ forrige</translation>
    </message>
    <message>
        <source>Next link; Enter follows it</source>
        <translation>Neste lenke; Enter følger den</translation>
    </message>
    <message>
        <source>Next place; with Shift the one before</source>
        <translation>Neste treff; med Shift forrige</translation>
    </message>
    <message>
        <source>Next: {chapter}</source>
        <translation>Neste: {chapter}</translation>
    </message>
    <message>
        <source>It stands nowhere in the guide.</source>
        <translation>Det står ingen steder i veiledningen.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message numerus="yes">
        <source>%n, the checksums are right</source>
        <translation>
            <numerusform>%n, kontrollsum stemmer</numerusform>
            <numerusform>%n, kontrollsum stemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrollert</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Laget</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Omfatter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>{size}, encrypted</source>
        <translation>{size}, kryptert</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>How it is taken in</source>
        <translation>Slik tas det inn</translation>
    </message>
    <message>
        <source>A backup is made first.</source>
        <translation>Du får en sikkerhetskopi først.</translation>
    </message>
    <message>
        <source>What is here already is not doubled.</source>
        <translation>Det som finnes her, blir ikke doblet.</translation>
    </message>
    <message>
        <source>Issued documents are taken in unchanged.</source>
        <translation>Ferdige dokumenter tas inn uendret.</translation>
    </message>
    <message>
        <source>The value you do not choose can still be read.</source>
        <translation>Verdien du ikke velger, kan fortsatt leses.</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>Kan ikke angres</translation>
    </message>
    <message>
        <source>Taking in is final. The backup can be restored.</source>
        <translation>Å ta inn filen er endelig. Sikkerhetskopien kan hentes fram.</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Nyere</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Begge sider</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Finnes her</translation>
    </message>
    <message>
        <source>All of the municipality goes along: agreements, councils, meetings, issued documents, action items, contacts and the contact log.</source>
        <translation>Alt om kommunen følger med: avtaler, råd, møter, ferdige dokumenter, oppgaver, kontakter og kontaktloggen.</translation>
    </message>
    <message>
        <source>Internal notes and what is exempt from public access are in it. The file is encrypted.</source>
        <translation>Interne notater og det som er unntatt offentlighet, er med. Filen er kryptert.</translation>
    </message>
    <message>
        <source>Your own memos and settings stay here. Nothing is removed from your desk.</source>
        <translation>Dine egne huskelapper og innstillinger blir her. Ingenting fjernes hos deg.</translation>
    </message>
    <message>
        <source>Beside it lies a cover for the one who takes over: the first thirty days. It is not encrypted and for the police alone.</source>
        <translation>Ved siden av ligger et forsideark til den som tar over: de første tretti dagene. Det er ikke kryptert, og bare for politiet.</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Dette følger med</translation>
    </message>
    <message>
        <source>as a deputy {first} – {last}</source>
        <translation>som stedfortreder {first} – {last}</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>Fra {name}</translation>
    </message>
    <message>
        <source>From {name}, who has it until {day}</source>
        <translation>Fra {name}, som har den til {day}</translation>
    </message>
    <message>
        <source>Meetings {years}</source>
        <translation>Møter {years}</translation>
    </message>
    <message>
        <source>Agreement and action plan</source>
        <translation>Avtale og handlingsplan</translation>
    </message>
    <message>
        <source>Councils and members</source>
        <translation>Råd og medlemmer</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Issued documents</source>
        <translation>Ferdige dokumenter</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evalueringer</translation>
    </message>
    <message>
        <source>Contact log and inside the police</source>
        <translation>Kontaktlogg og internt i politiet</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n ny</numerusform>
            <numerusform>%n nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer in the file</source>
        <translation>
            <numerusform>%n nyere i filen</numerusform>
            <numerusform>%n nyere i filen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed on both sides</source>
        <translation>
            <numerusform>%n endret på begge sider</numerusform>
            <numerusform>%n endret på begge sider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n finnes her</numerusform>
            <numerusform>%n finnes her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer</source>
        <translation>
            <numerusform>%n nyere</numerusform>
            <numerusform>%n nyere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s)</source>
        <translation>
            <numerusform>%n valg</numerusform>
            <numerusform>%n valg</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta inn</translation>
    </message>
    <message>
        <source>Take in {what}</source>
        <translation>Ta inn {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are new here.</source>
        <translation>
            <numerusform>%n opplysning er ny her.</numerusform>
            <numerusform>%n opplysninger er nye her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are as the file has them.</source>
        <translation>
            <numerusform>%n opplysning er nå slik filen har den.</numerusform>
            <numerusform>%n opplysninger er nå slik filen har dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) had been removed and are gone here too.</source>
        <translation>
            <numerusform>%n opplysning var fjernet og er borte her også.</numerusform>
            <numerusform>%n opplysninger var fjernet og er borte her også.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action item(s) are yours now.</source>
        <translation>
            <numerusform>%n åpen oppgave er din nå.</numerusform>
            <numerusform>%n åpne oppgaver er dine nå.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were not chosen and can be read.</source>
        <translation>
            <numerusform>%n verdi ble ikke valgt og kan leses.</numerusform>
            <numerusform>%n verdier ble ikke valgt og kan leses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both of you had used a case number; they are told apart now: {cases}.</source>
        <translation>Dere hadde begge brukt samme saksnummer; sakene er skilt fra hverandre nå: {cases}.</translation>
    </message>
    <message>
        <source>Action item: {title}</source>
        <translation>Oppgave: {title}</translation>
    </message>
    <message>
        <source>Case: {title}</source>
        <translation>Sak: {title}</translation>
    </message>
    <message>
        <source>Meeting: {title}</source>
        <translation>Møte: {title}</translation>
    </message>
    <message>
        <source>Line of the notes: {title}</source>
        <translation>Linje i notatene: {title}</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation>Følges opp av</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Stilling</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Usual weekday</source>
        <translation>Fast ukedag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjernet</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Beholdt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ingenting</translation>
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
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>Yours: {value}, {by}</source>
        <translation>Din: {value}, {by}</translation>
    </message>
    <message>
        <source>The file’s: {value}, {by}</source>
        <translation>Filens: {value}, {by}</translation>
    </message>
    <message>
        <source>First this, then the handover. Open the file again afterwards.</source>
        <translation>Dette først, så overleveringen. Åpne filen igjen etterpå.</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>One encrypted file with a municipality’s whole history, for whoever has it next or stands in for you.</source>
        <translation>En kryptert fil med hele historien til en kommune, for den som tar over etter deg eller er stedfortreder.</translation>
    </message>
    <message>
        <source>Make a handover</source>
        <translation>Lag en overlevering</translation>
    </message>
    <message>
        <source>Take in a handover</source>
        <translation>Ta inn en overlevering</translation>
    </message>
    <message>
        <source>Earlier handovers</source>
        <translation>Tidligere overleveringer</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Overlevering</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Choose another file</source>
        <translation>Velg annen fil</translation>
    </message>
    <message>
        <source>Make a handover</source>
        <translation>Lag en overlevering</translation>
    </message>
    <message>
        <source>Take in a handover</source>
        <translation>Ta inn en overlevering</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Overlevering</translation>
    </message>
    <message>
        <source>The file, and taking it in</source>
        <translation>Filen, og det å ta den inn</translation>
    </message>
    <message>
        <source>Choose between your value and the file’s</source>
        <translation>Velg mellom din verdi og filens</translation>
    </message>
    <message>
        <source>Back to my own desk</source>
        <translation>Tilbake til egne data</translation>
    </message>
    <message>
        <source>It is thrown away when you leave it. A handover is made from, and taken into, your own desk.</source>
        <translation>Det kastes når du går ut av det. En overlevering lages av, og tas inn i, dine egne data.</translation>
    </message>
    <message>
        <source>This is the sample year</source>
        <translation>Dette er eksempelåret</translation>
    </message>
    <message>
        <source>New municipality</source>
        <translation>Ny kommune</translation>
    </message>
    <message>
        <source>What is handed over is a municipality with its history. You have none yet.</source>
        <translation>Det som overleveres, er en kommune med hele historien. Du har ingen ennå.</translation>
    </message>
    <message>
        <source>Nothing to hand over yet</source>
        <translation>Ingenting å overlevere ennå</translation>
    </message>
    <message>
        <source>Settings  ·  Handover</source>
        <translation>Innstillinger  ·  Overlevering</translation>
    </message>
    <message>
        <source>Handover: {places}</source>
        <translation>Overlevering: {places}</translation>
    </message>
    <message>
        <source>One encrypted file with a municipality’s whole history, for whoever has it next</source>
        <translation>En kryptert fil med hele historien til en kommune, for den som tar over etter deg</translation>
    </message>
    <message>
        <source>You see what a file holds before anything is changed</source>
        <translation>Du ser hva en fil inneholder, før noe blir endret</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Overleveringer</translation>
    </message>
    <message>
        <source>What you have handed over and taken in</source>
        <translation>Det du har overlevert og tatt inn</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
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
    <name>HistoryPart</name>
    <message>
        <source>Came along from before</source>
        <translation>Fulgte med fra før</translation>
    </message>
    <message>
        <source>Here stands what you hand over and what you take in.</source>
        <translation>Her står det du overleverer, og det du tar inn.</translation>
    </message>
    <message>
        <source>No handover yet</source>
        <translation>Ingen overlevering ennå</translation>
    </message>
    <message>
        <source>{covers}, taken in {day}</source>
        <translation>{covers}, tatt inn {day}</translation>
    </message>
    <message>
        <source>From {name}, made {day}.</source>
        <translation>Fra {name}, laget {day}.</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Laget her</translation>
    </message>
</context>
<context>
    <name>HoldPart</name>
    <message>
        <source>Present</source>
        <translation>Til stede</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>Sakslisten er tom</translation>
    </message>
    <message>
        <source>Add an item first. Then there is something to write under.</source>
        <translation>Legg til et punkt først. Da har du et sted å skrive.</translation>
    </message>
    <message>
        <source>Prepare the agenda</source>
        <translation>Forbered sakslisten</translation>
    </message>
    <message>
        <source>Agenda and people</source>
        <translation>Saksliste og deltakere</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>From this meeting</source>
        <translation>Fra dette møtet</translation>
    </message>
    <message>
        <source>Keep the line</source>
        <translation>Lagre linjen</translation>
    </message>
    <message>
        <source>New line inside the note</source>
        <translation>Ny linje i notatet</translation>
    </message>
    <message>
        <source>Action item, or /t</source>
        <translation>Oppgave, eller /t</translation>
    </message>
    <message>
        <source>Decision, or /b</source>
        <translation>Beslutning, eller /b</translation>
    </message>
    <message>
        <source>Internal, or /i</source>
        <translation>Internt, eller /i</translation>
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
        <source>On to owner, deadline, keep</source>
        <translation>Videre til ansvarlig, frist og lagring</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Neste punkt</translation>
    </message>
    <message>
        <source>Item before</source>
        <translation>Forrige punkt</translation>
    </message>
    <message>
        <source>Item 1, to 9</source>
        <translation>Punkt 1, og videre til 9</translation>
    </message>
    <message>
        <source>Change the last line</source>
        <translation>Endre siste linje</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>Velg en linje</translation>
    </message>
    <message>
        <source>Change the kind of the chosen line</source>
        <translation>Bytt type på den valgte linjen</translation>
    </message>
    <message>
        <source>Move the chosen line</source>
        <translation>Flytt den valgte linjen</translation>
    </message>
    <message>
        <source>Move it to the item before or after</source>
        <translation>Flytt den til punktet før eller etter</translation>
    </message>
    <message>
        <source>Menu of the chosen line</source>
        <translation>Meny for den valgte linjen</translation>
    </message>
    <message>
        <source>Remove the chosen line</source>
        <translation>Fjern den valgte linjen</translation>
    </message>
    <message>
        <source>Make it an action item</source>
        <translation>Gjør linjen til en oppgave</translation>
    </message>
    <message>
        <source>People: letters filter, Space ticks</source>
        <translation>Deltakere: bokstaver filtrerer, Mellomrom krysser av</translation>
    </message>
    <message>
        <source>Item done, and the next</source>
        <translation>Ferdig med punktet, gå til neste</translation>
    </message>
    <message>
        <source>The case from meeting to meeting; send it on</source>
        <translation>Saken fra møte til møte; send den videre</translation>
    </message>
    <message>
        <source>Back to the line</source>
        <translation>Tilbake til skrivelinjen</translation>
    </message>
    <message>
        <source>Restored at {time}</source>
        <translation>Gjenopprettet kl. {time}</translation>
    </message>
    <message>
        <source>Nothing is lost. Go on where you were.</source>
        <translation>Ingenting er tapt. Fortsett der du var.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
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
    <name>InTheWay</name>
    <message>
        <source>Back to my own desk</source>
        <translation>Tilbake til egne data</translation>
    </message>
    <message>
        <source>Liaison Desk is already open</source>
        <translation>Samarbeidsdesk er allerede åpen</translation>
    </message>
    <message>
        <source>Another window has this desk. Go on there, or close it first.</source>
        <translation>Dataene er åpne i et annet vindu. Fortsett der, eller lukk det først.</translation>
    </message>
    <message>
        <source>Another machine has this desk</source>
        <translation>Dataene er åpne på en annen maskin</translation>
    </message>
    <message>
        <source>It is open on {machine}, or that machine was switched off before it let go. Close it there, then try again.</source>
        <translation>De er åpne på {machine}, eller den ble slått av før programmet var lukket. Lukk det der, og prøv igjen.</translation>
    </message>
    <message>
        <source>The folder lies on a network share</source>
        <translation>Mappen ligger på et nettverksområde</translation>
    </message>
    <message>
        <source>What is written there can be lost without a word, so the desk is not opened. Put the folder on this machine&apos;s own disk, and start the program with --data-dir and that folder. It is now in {folder}.</source>
        <translation>Det som skrives der, kan gå tapt uten varsel, derfor åpnes ikke dataene. Legg mappen på disken i denne maskinen, og start programmet med --data-dir og den mappen. Nå ligger den i {folder}.</translation>
    </message>
    <message>
        <source>The file of the desk is gone</source>
        <translation>Filen med dataene er borte</translation>
    </message>
    <message>
        <source>{file} is not in {folder}, but what belongs to it is. No new one has been made in its place.</source>
        <translation>{file} er ikke i {folder}, men det som hører til, er der. Det er ikke laget noen ny i stedet.</translation>
    </message>
    <message>
        <source>The key to the desk is gone</source>
        <translation>Nøkkelen til dataene er borte</translation>
    </message>
    <message>
        <source>The file is there, but cannot be read without it. Nothing has been changed in {folder}.</source>
        <translation>Filen er der, men kan ikke leses uten nøkkelen. Ingenting er endret i {folder}.</translation>
    </message>
    <message>
        <source>The file of the desk is damaged</source>
        <translation>Filen med dataene er skadet</translation>
    </message>
    <message>
        <source>It cannot be read, or not all of it. Nothing has been overwritten. It lies in {folder}.</source>
        <translation>Den kan ikke leses, eller bare delvis. Ingenting er overskrevet. Den ligger i {folder}.</translation>
    </message>
    <message>
        <source>The desk belongs to another user</source>
        <translation>Dataene tilhører en annen bruker</translation>
    </message>
    <message>
        <source>The files in {folder} may be read by their owner alone. Nothing has been changed. Log in as that user, or start the program with --data-dir and a folder of your own.</source>
        <translation>Filene i {folder} kan bare leses av eieren. Ingenting er endret. Logg inn som den brukeren, eller start programmet med --data-dir og en egen mappe.</translation>
    </message>
    <message>
        <source>Nothing can be written safely there</source>
        <translation>Det går ikke å skrive trygt der</translation>
    </message>
    <message>
        <source>The disk of {folder} cannot share a file, as on many network shares. Nothing has been changed. Put the folder on this machine&apos;s own disk, and start the program with --data-dir and that folder.</source>
        <translation>Disken med {folder} kan ikke dele en fil, slik det er på mange nettverksområder. Ingenting er endret. Legg mappen på disken i denne maskinen, og start programmet med --data-dir og den mappen.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disken er full</translation>
    </message>
    <message>
        <source>Nothing is lost. Make room where the desk lies, in {folder}, then try again.</source>
        <translation>Ingenting er tapt. Gjør plass der dataene ligger, i {folder}, og prøv igjen.</translation>
    </message>
    <message>
        <source>Another program holds the file</source>
        <translation>Et annet program bruker filen</translation>
    </message>
    <message>
        <source>Nothing has been changed. Close it, then try again. The desk lies in {folder}.</source>
        <translation>Ingenting er endret. Lukk det andre programmet, og prøv igjen. Dataene ligger i {folder}.</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>Det går ikke å skrive til mappen</translation>
    </message>
    <message>
        <source>Nothing has been changed. The desk lies in {folder}.</source>
        <translation>Ingenting er endret. Dataene ligger i {folder}.</translation>
    </message>
    <message>
        <source>The desk could not be opened</source>
        <translation>Dataene kunne ikke åpnes</translation>
    </message>
    <message>
        <source>Nothing has been changed. The log tells more. The desk lies in {folder}.</source>
        <translation>Ingenting er endret. Loggen sier mer. Dataene ligger i {folder}.</translation>
    </message>
    <message>
        <source>The desk was written by a newer version</source>
        <translation>Dataene er lagret av en nyere versjon</translation>
    </message>
    <message>
        <source>The file is version {found}, this program knows version {known}. Nothing has been changed. Use the newer program.</source>
        <translation>Filen har versjon {found}, men dette programmet kjenner bare versjon {known}. Ingenting er endret. Bruk det nyere programmet.</translation>
    </message>
    <message>
        <source>No backup could be made first</source>
        <translation>Det gikk ikke å lage sikkerhetskopi først</translation>
    </message>
    <message>
        <source>This version keeps the desk in a new form, which is never begun without a backup. Nothing has been changed. Make room where the desk lies, in {folder}, see that it can be written to, and try again.</source>
        <translation>Denne versjonen lagrer dataene på en ny måte, og det begynner den aldri på uten sikkerhetskopi. Ingenting er endret. Gjør plass der dataene ligger, i {folder}, se til at det går å skrive dit, og prøv igjen.</translation>
    </message>
    <message>
        <source>The desk could not be brought to this version</source>
        <translation>Dataene kunne ikke oppdateres til denne versjonen</translation>
    </message>
    <message>
        <source>Nothing in it has been changed, and a backup made just before is {file} in {folder}. Use the version of the program you had, and ask for help. The log tells more.</source>
        <translation>Ingenting i filen er endret, og sikkerhetskopien fra rett før er {file} i {folder}. Bruk versjonen av programmet du hadde, og be om hjelp. Loggen sier mer.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ingenting ennå</translation>
    </message>
    <message>
        <source>Nothing: the desk is as it was then</source>
        <translation>Ingenting: dataene er som de var da</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <translation>
            <numerusform>én endring til</numerusform>
            <numerusform>%n endringer til</numerusform>
        </translation>
    </message>
    <message>
        <source>What was removed since is back: {what}</source>
        <translation>Det som er fjernet siden, er tilbake: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s)</source>
        <translation>
            <numerusform>én kommune</numerusform>
            <numerusform>%n kommuner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>ett møte</numerusform>
            <numerusform>%n møter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s)</source>
        <translation>
            <numerusform>én oppgave</numerusform>
            <numerusform>%n oppgaver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issued document(s)</source>
        <translation>
            <numerusform>ett ferdig dokument</numerusform>
            <numerusform>%n ferdige dokumenter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>én kontakt</numerusform>
            <numerusform>%n kontakter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InTheWayPage</name>
    <message>
        <source>Go on with the desk as it is</source>
        <translation>Fortsett med dataene som de er</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappen</translation>
    </message>
    <message>
        <source>Show the other window</source>
        <translation>Vis det andre vinduet</translation>
    </message>
    <message>
        <source>Open it here all the same</source>
        <translation>Åpne her likevel</translation>
    </message>
    <message>
        <source>Only where no other machine has it open: two that write at once damage the desk.</source>
        <translation>Bare når ingen annen maskin har dataene åpne: To som skriver samtidig, skader dem.</translation>
    </message>
    <message>
        <source>No program here shows folders. The path is copied.</source>
        <translation>Ingen programmer her viser mapper. Stien er kopiert.</translation>
    </message>
    <message>
        <source>It does not answer. Look for it among the windows of this machine.</source>
        <translation>Det svarer ikke. Se etter det blant vinduene på maskinen.</translation>
    </message>
</context>
<context>
    <name>InsideCard</name>
    <message>
        <source>Note something</source>
        <translation>Noter noe</translation>
    </message>
    <message>
        <source>Inside the police</source>
        <translation>Internt i politiet</translation>
    </message>
    <message>
        <source>Nothing noted. The notes never leave the program.</source>
        <translation>Ingenting er notert. Notatene forlater aldri programmet.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>ikke besvart</translation>
    </message>
</context>
<context>
    <name>InsidePolicePage</name>
    <message>
        <source>Inside the police</source>
        <translation>Internt i politiet</translation>
    </message>
    <message>
        <source>Your own notes. They are in no document and never leave the program.</source>
        <translation>Dine egne notater. De står ikke i noe dokument og forlater aldri programmet.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nytt notat</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Open information needs</source>
        <translation>Åpne informasjonsbehov</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>Note what is written</source>
        <translation>Noter det som er skrevet</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Endre notatet</translation>
    </message>
    <message>
        <source>The information need is answered</source>
        <translation>Informasjonsbehovet er besvart</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Fjern notatet</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis %n til</numerusform>
            <numerusform>Vis %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ingen.</translation>
    </message>
    <message>
        <source>“{words}” is noted</source>
        <translation>«{words}» er notert</translation>
    </message>
    <message>
        <source>“{words}” is answered</source>
        <translation>«{words}» er besvart</translation>
    </message>
    <message>
        <source>“{words}” is removed</source>
        <translation>«{words}» er fjernet</translation>
    </message>
</context>
<context>
    <name>Issued</name>
    <message>
        <source>{document}, version {number}, public version</source>
        <translation>{document}, versjon {number}, offentlig versjon</translation>
    </message>
    <message>
        <source>{document}, version {number}</source>
        <translation>{document}, versjon {number}</translation>
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
    <message>
        <source>Received {day}, kept unchanged</source>
        <translation>Mottatt {day}, lagret uendret</translation>
    </message>
    <message>
        <source>Withdrawn {day}</source>
        <translation>Trukket tilbake {day}</translation>
    </message>
    <message>
        <source>It is recorded as sent today, {day}. That is final and cannot be undone.</source>
        <translation>Dokumentet blir registrert som sendt i dag, {day}. Det er endelig og kan ikke angres.</translation>
    </message>
</context>
<context>
    <name>ItemAttachments</name>
    <message>
        <source>Attach file</source>
        <translation>Legg ved fil</translation>
    </message>
    <message>
        <source>Attach files to the item</source>
        <translation>Legg ved filer til punktet</translation>
    </message>
    <message>
        <source>Files can be dropped here, 20 MB each at most</source>
        <translation>Filer kan slippes her, høyst 20 MB hver</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>“{title}” is no longer attached</source>
        <translation>«{title}» er ikke lenger vedlagt</translation>
    </message>
</context>
<context>
    <name>ItemEditor</name>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Innleder</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrunn</translation>
    </message>
    <message>
        <source>Background, printed on the agenda</source>
        <translation>Bakgrunn, kommer med på sakslisten</translation>
    </message>
    <message>
        <source>Preparation notes</source>
        <translation>Egne notater før møtet</translation>
    </message>
    <message>
        <source>Only for you: in the run sheet and in no other document</source>
        <translation>Bare for deg: i kjøreplanen og ikke i noe annet dokument</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Remove from the agenda</source>
        <translation>Fjern fra sakslisten</translation>
    </message>
</context>
<context>
    <name>ItemGuests</name>
    <message>
        <source>Invite for this item alone</source>
        <translation>Inviter bare til dette punktet</translation>
    </message>
    <message>
        <source>Name of someone who comes for this item only</source>
        <translation>Navn på en som bare kommer til dette punktet</translation>
    </message>
    <message>
        <source>Invited for this item alone</source>
        <translation>Invitert bare til dette punktet</translation>
    </message>
    <message>
        <source>Take {name} off the item</source>
        <translation>Ta {name} av punktet</translation>
    </message>
    <message>
        <source>{name} is off the list</source>
        <translation>{name} er fjernet fra listen</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Done, next item</source>
        <translation>Ferdig, neste punkt</translation>
    </message>
    <message>
        <source>Not discussed</source>
        <translation>Ikke behandlet</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Ta opp igjen</translation>
    </message>
    <message>
        <source>From meeting to meeting, send on</source>
        <translation>Fra møte til møte, send videre</translation>
    </message>
    <message>
        <source>Agenda and people</source>
        <translation>Saksliste og deltakere</translation>
    </message>
    <message>
        <source>From this meeting</source>
        <translation>Fra dette møtet</translation>
    </message>
    <message>
        <source>Presented by {name}</source>
        <translation>Innleder: {name}</translation>
    </message>
    <message>
        <source>{minutes} min over</source>
        <translation>{minutes} min over</translation>
    </message>
    <message>
        <source>{minutes} of {planned} min</source>
        <translation>{minutes} av {planned} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>KeptFree</name>
    <message>
        <source>Kept free of meetings</source>
        <translation>Møtefrie dager</translation>
    </message>
    <message>
        <source>No longer keep free: {days}, {what}</source>
        <translation>Ikke lenger møtefritt: {days}, {what}</translation>
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
    <name>KeysCard</name>
    <message>
        <source>All keys</source>
        <translation>Alle taster</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>New action item</source>
        <translation>Ny oppgave</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Next part of the page</source>
        <translation>Neste del av siden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Keys on this page</source>
        <translation>Taster på denne siden</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Ask for a passphrase</source>
        <translation>Spør etter en passfrase</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Bytt passfrase</translation>
    </message>
    <message>
        <source>Open without asking</source>
        <translation>Åpne uten å spørre</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Ny gjenopprettingskode</translation>
    </message>
    <message>
        <source>The desk asks for a passphrase</source>
        <translation>Programmet spør etter en passfrase</translation>
    </message>
    <message>
        <source>The desk opens without asking</source>
        <translation>Programmet åpner uten å spørre</translation>
    </message>
    <message>
        <source>When the program starts, and when it has been locked. The recovery code opens it too.</source>
        <translation>Når programmet starter, og når det har vært låst. Gjenopprettingskoden åpner det også.</translation>
    </message>
    <message>
        <source>The machine&apos;s key store gives the key while you are logged in. The recovery code opens it too.</source>
        <translation>Nøkkellageret på maskinen gir fra seg nøkkelen mens du er logget inn. Gjenopprettingskoden åpner programmet også.</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>On closing</source>
        <translation>Ved avslutning</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Daglig</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Laget av deg</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Før en kopi ble hentet fram</translation>
    </message>
    <message>
        <source>Before a handover came in</source>
        <translation>Før en overlevering ble tatt inn</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>Før ny versjon</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Issued documents</source>
        <translation>Ferdige dokumenter</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken er full.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>Det kan ikke skrives i mappen.</translation>
    </message>
    <message>
        <source>The desk&apos;s file could not be read through.</source>
        <translation>Filen med dataene kunne ikke leses gjennom.</translation>
    </message>
    <message>
        <source>The folder is not there now.</source>
        <translation>Mappen er ikke der nå.</translation>
    </message>
    <message>
        <source>The desk&apos;s key is not protected yet, and must not lie in another place.</source>
        <translation>Nøkkelen er ikke beskyttet ennå og må ikke ligge et annet sted.</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation>Disken svarer ikke.</translation>
    </message>
    <message>
        <source>The desk has grown large. Documents and attachments take most of it; backups take longer.</source>
        <translation>Filen er blitt stor. Dokumenter og vedlegg tar det meste, og sikkerhetskopier tar lengre tid.</translation>
    </message>
    <message>
        <source>The backups take much room. They thin out by themselves; large attachments are in each of them.</source>
        <translation>Sikkerhetskopiene tar mye plass. De blir færre av seg selv, men store vedlegg er med i hver av dem.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room, or backups cannot be made.</source>
        <translation>Disken er nesten full. Rydd plass, ellers kan det ikke lages sikkerhetskopier.</translation>
    </message>
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
        <source>Coordinated effort to prevent crime</source>
        <translation>Samordnet innsats for kriminalitetsforebygging</translation>
    </message>
    <message>
        <source>The police council</source>
        <translation>Politirådet</translation>
    </message>
    <message>
        <source>The liaison officer</source>
        <translation>Politikontakten</translation>
    </message>
    <message>
        <source>SLT</source>
        <translation>SLT</translation>
    </message>
    <message>
        <source>A theme of your own</source>
        <translation>Eget tema</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Virket</translation>
    </message>
    <message>
        <source>Worked in part</source>
        <translation>Virket delvis</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>Virket ikke</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>For tidlig å si</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Tilbudt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Inngått</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Takket nei</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>Annen form</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avsluttet</translation>
    </message>
    <message>
        <source>Every fourth year, after the municipal election</source>
        <translation>Hvert fjerde år, etter kommunevalget</translation>
    </message>
    <message>
        <source>On a fixed date</source>
        <translation>På en fast dato</translation>
    </message>
    <message>
        <source>No revision agreed</source>
        <translation>Ingen revisjon avtalt</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besøk</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Henvendelse</translation>
    </message>
    <message>
        <source>Talk or lecture</source>
        <translation>Foredrag</translation>
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
        <source>The municipality&apos;s political leadership</source>
        <translation>Kommunens politiske ledelse</translation>
    </message>
    <message>
        <source>The municipality&apos;s administrative leadership</source>
        <translation>Kommunens administrative ledelse</translation>
    </message>
    <message>
        <source>A leader of the police unit</source>
        <translation>En leder fra politienheten</translation>
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
        <source>New Year’s Day</source>
        <translation>første nyttårsdag</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>skjærtorsdag</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>langfredag</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>første påskedag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>andre påskedag</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>arbeidernes dag</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Kristi himmelfartsdag</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>grunnlovsdagen</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>første pinsedag</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>andre pinsedag</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>første juledag</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>andre juledag</translation>
    </message>
    <message>
        <source>Easter week</source>
        <translation>påskeuken</translation>
    </message>
    <message>
        <source>the day before Constitution Day</source>
        <translation>dagen før grunnlovsdagen</translation>
    </message>
    <message>
        <source>the day after Ascension Day</source>
        <translation>dagen etter Kristi himmelfartsdag</translation>
    </message>
    <message>
        <source>the summer holidays</source>
        <translation>fellesferien</translation>
    </message>
    <message>
        <source>between Christmas and New Year</source>
        <translation>romjulen</translation>
    </message>
    <message>
        <source>Ordinary meeting</source>
        <translation>Ordinært møte</translation>
    </message>
    <message>
        <source>Extraordinary meeting</source>
        <translation>Ekstraordinært møte</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Øvelse</translation>
    </message>
    <message>
        <source>In one room</source>
        <translation>Fysisk</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Digitalt</translation>
    </message>
    <message>
        <source>In a room and digital</source>
        <translation>Fysisk og digitalt</translation>
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
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>a national identity number</source>
        <translation>et fødselsnummer</translation>
    </message>
    <message>
        <source>an account number</source>
        <translation>et kontonummer</translation>
    </message>
    <message>
        <source>the number of a criminal case</source>
        <translation>et straffesaksnummer</translation>
    </message>
    <message>
        <source>somebody&apos;s date of birth</source>
        <translation>en fødselsdato</translation>
    </message>
    <message>
        <source>Full version</source>
        <translation>Fullstendig versjon</translation>
    </message>
    <message>
        <source>Public version</source>
        <translation>Offentlig versjon</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Offentlig</translation>
    </message>
    <message>
        <source>Exempt from public access</source>
        <translation>Unntatt offentlighet</translation>
    </message>
    <message>
        <source>Title and text</source>
        <translation>Tittel og tekst</translation>
    </message>
    <message>
        <source>The text; the title stays</source>
        <translation>Teksten; tittelen vises</translation>
    </message>
    <message>
        <source>Single lines; the rest stays</source>
        <translation>Enkelte linjer; resten vises</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Ikke vurdert</translation>
    </message>
    <message>
        <source>Changed since it was assessed</source>
        <translation>Endret etter vurderingen</translation>
    </message>
    <message>
        <source>The legal ground is missing</source>
        <translation>Hjemmelen mangler</translation>
    </message>
    <message>
        <source>No line is chosen</source>
        <translation>Ingen linje er valgt</translation>
    </message>
    <message>
        <source>Information need</source>
        <translation>Informasjonsbehov</translation>
    </message>
    <message>
        <source>Briefing list</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>Ukerapport</translation>
    </message>
    <message>
        <source>Registered in Indicia</source>
        <translation>Registrert i Indicia</translation>
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
        <source>The last day must not be before the first.</source>
        <translation>Siste dag kan ikke være før den første.</translation>
    </message>
    <message>
        <source>Write why, so that it is clear next year too.</source>
        <translation>Skriv hvorfor, så det er klart også neste år.</translation>
    </message>
    <message>
        <source>The council has a history, so it is kept. You can end it instead.</source>
        <translation>Rådet har en historie og beholdes. Du kan avslutte det i stedet.</translation>
    </message>
    <message>
        <source>A municipality number has four digits.</source>
        <translation>Et kommunenummer har fire sifre.</translation>
    </message>
    <message>
        <source>The municipality has a history, so it is kept. You can set the day your assignment ends.</source>
        <translation>Kommunen har en historie og blir stående. Du kan sette dagen oppdraget ditt slutter.</translation>
    </message>
    <message>
        <source>The agreement has been in force, so it is kept. You can say that it has ended.</source>
        <translation>Avtalen har vært i kraft og blir stående. Du kan sette den som avsluttet.</translation>
    </message>
    <message>
        <source>The focus area has measures. Move or remove them first.</source>
        <translation>Satsingsområdet har tiltak. Flytt eller fjern dem først.</translation>
    </message>
    <message>
        <source>The action plan of this period has been issued, so it is kept.</source>
        <translation>Handlingsplanen for denne perioden er ferdigstilt, så den blir stående.</translation>
    </message>
    <message>
        <source>The action plan has no measures yet.</source>
        <translation>Handlingsplanen har ingen tiltak ennå.</translation>
    </message>
    <message>
        <source>The plan is a council&apos;s, and the municipality has none yet. Add the council first.</source>
        <translation>Planen hører til et råd, og kommunen har ingen ennå. Legg til rådet først.</translation>
    </message>
    <message>
        <source>Write a day in {year}.</source>
        <translation>Skriv en dag i {year}.</translation>
    </message>
    <message>
        <source>The council is constituted after the election.</source>
        <translation>Kommunestyret konstitueres etter valget.</translation>
    </message>
    <message>
        <source>The last revision is not settled yet.</source>
        <translation>Den siste revisjonen er ikke avgjort ennå.</translation>
    </message>
    <message>
        <source>{name} is among your municipalities already. To have several parts of it, write a city area for each.</source>
        <translation>{name} er allerede blant kommunene dine. Skal du ha flere deler av kommunen, skriver du et byområde for hver av dem.</translation>
    </message>
    <message>
        <source>The officer whose desk this is cannot be erased from it.</source>
        <translation>Politikontakten som har programmet, kan ikke slettes fra det.</translation>
    </message>
    <message>
        <source>The person stands in councils, meetings or the contact log, and is kept. You can set the day they left.</source>
        <translation>Personen står i råd, møter eller kontaktloggen og blir værende. Du kan sette dagen personen sluttet.</translation>
    </message>
    <message>
        <source>It cannot be answered before it was asked.</source>
        <translation>Det kan ikke være besvart før det ble stilt.</translation>
    </message>
    <message>
        <source>Write who it was with, or what it was about.</source>
        <translation>Skriv hvem det var med, eller hva det gjaldt.</translation>
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
        <source>{name} stands in finished minutes. Set the last day as a member instead.</source>
        <translation>{name} står i ferdige referater. Sett heller siste dag som medlem.</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>Sakslisten er tom.</translation>
    </message>
    <message>
        <source>The case has been sent to {council} already.</source>
        <translation>Saken er allerede sendt til {council}.</translation>
    </message>
    <message>
        <source>{council} has the case on its agenda, so it stays as it is here.</source>
        <translation>{council} har saken på sakslisten, så den blir stående her.</translation>
    </message>
    <message>
        <source>A case can be sent to the council above, or to one that reports here.</source>
        <translation>En sak kan sendes til rådet over, eller til et råd som rapporterer hit.</translation>
    </message>
    <message>
        <source>{name} is on the list already.</source>
        <translation>{name} står allerede på listen.</translation>
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
        <source>The meeting has begun, or has notes or documents, so it is kept.</source>
        <translation>Møtet har begynt, eller har notater eller dokumenter, og beholdes.</translation>
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
        <source>The meeting has begun, so it cannot be moved or cancelled.</source>
        <translation>Møtet har begynt og kan ikke flyttes eller avlyses.</translation>
    </message>
    <message>
        <source>The meeting is cancelled. Take it up again to change it.</source>
        <translation>Møtet er avlyst. Gjenoppta det for å endre det.</translation>
    </message>
    <message>
        <source>The meeting is not cancelled.</source>
        <translation>Møtet er ikke avlyst.</translation>
    </message>
    <message>
        <source>Write another day, time or place.</source>
        <translation>Skriv en annen dag, et annet klokkeslett eller et annet sted.</translation>
    </message>
    <message>
        <source>The agenda is sent, so the members know this day and time. Move the meeting, and say why.</source>
        <translation>Sakslisten er sendt, så medlemmene kjenner dag og tid. Flytt møtet, og skriv hvorfor.</translation>
    </message>
    <message>
        <source>This time does not exist: the clocks are put forward that night.</source>
        <translation>Dette klokkeslettet finnes ikke: Klokken stilles fram den natten.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Skriv hvorfor.</translation>
    </message>
    <message>
        <source>There are no finished minutes to review.</source>
        <translation>Det er ikke noe ferdig referat å gå gjennom.</translation>
    </message>
    <message>
        <source>There are no finished minutes that wait for approval.</source>
        <translation>Det er ikke noe ferdig referat som venter på godkjenning.</translation>
    </message>
    <message>
        <source>Put it off to a later day than today.</source>
        <translation>Utsett til en senere dag enn i dag.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Den dagen har ikke kommet ennå.</translation>
    </message>
    <message>
        <source>The minutes are not being corrected.</source>
        <translation>Referatet er ikke under retting.</translation>
    </message>
    <message>
        <source>The minutes are being corrected already.</source>
        <translation>Referatet er allerede under retting.</translation>
    </message>
    <message>
        <source>Write why the minutes are corrected.</source>
        <translation>Skriv hvorfor referatet rettes.</translation>
    </message>
    <message>
        <source>Nothing in the minutes has been changed yet.</source>
        <translation>Ingenting i referatet er endret ennå.</translation>
    </message>
    <message>
        <source>Write why it is withdrawn.</source>
        <translation>Skriv hvorfor dokumentet trekkes tilbake.</translation>
    </message>
    <message>
        <source>The document has been withdrawn.</source>
        <translation>Dokumentet er trukket tilbake.</translation>
    </message>
    <message>
        <source>Finished minutes tell of this action item, so it is kept. You can drop it with a reason.</source>
        <translation>Oppgaven står i et ferdig referat og beholdes. Du kan la den bortfalle med en grunn.</translation>
    </message>
    <message>
        <source>There is no public version before these cases have been assessed: {cases}.</source>
        <translation>Det blir ingen offentlig versjon før disse sakene er vurdert: {cases}.</translation>
    </message>
    <message>
        <source>There is no public version before what stands outside the cases has been assessed.</source>
        <translation>Det blir ingen offentlig versjon før det som står utenfor sakene, er vurdert.</translation>
    </message>
    <message>
        <source>Finish the minutes first.</source>
        <translation>Ferdigstill referatet først.</translation>
    </message>
    <message>
        <source>The public version has been made and is kept.</source>
        <translation>Den offentlige versjonen er laget og lagret.</translation>
    </message>
    <message>
        <source>This meeting has no such deadline.</source>
        <translation>Dette møtet har ingen slik frist.</translation>
    </message>
    <message>
        <source>The municipality is the secretariat: it numbers the cases and makes agenda and minutes.</source>
        <translation>Kommunen er sekretariat: den nummererer sakene og lager saksliste og referat.</translation>
    </message>
    <message>
        <source>The police is the secretariat: agenda and minutes are made here, and not received.</source>
        <translation>Politiet er sekretariat: saksliste og referat lages her og mottas ikke.</translation>
    </message>
    <message>
        <source>It came from the municipality, which sends it itself.</source>
        <translation>Det kom fra kommunen, som selv sender det ut.</translation>
    </message>
    <message>
        <source>“{name}” is not a document. Choose a PDF, a text document, a presentation or a picture.</source>
        <translation>«{name}» er ikke et dokument. Velg en PDF, et tekstdokument, en presentasjon eller et bilde.</translation>
    </message>
    <message>
        <source>{name} is {size} MB. A file is 20 MB at most: make it smaller, or take a part of it.</source>
        <translation>{name} er {size} MB. En fil kan være høyst 20 MB: gjør den mindre, eller bruk en del av den.</translation>
    </message>
    <message>
        <source>{name} is a program or a script, and those are not attached. Save it as a PDF or as plain text.</source>
        <translation>{name} er et program eller et skript, og slike kan ikke legges ved. Lagre det som PDF eller som ren tekst.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose the files in it.</source>
        <translation>{name} er en mappe. Velg filene i den.</translation>
    </message>
    <message>
        <source>{name} is empty. Look whether it was saved, and try again.</source>
        <translation>{name} er tom. Se om den ble lagret, og prøv igjen.</translation>
    </message>
    <message>
        <source>{name} is not there any more. Choose it again where it is now.</source>
        <translation>{name} er ikke der lenger. Velg den på nytt der den er nå.</translation>
    </message>
    <message>
        <source>{name} cannot be read. Close it in other programs, or copy it to this computer, and try again.</source>
        <translation>{name} kan ikke leses. Lukk den i andre programmer, eller kopier den til denne maskinen, og prøv igjen.</translation>
    </message>
    <message>
        <source>There is a template called {name} already. Give this one another name.</source>
        <translation>Det finnes allerede en mal som heter {name}. Gi denne et annet navn.</translation>
    </message>
    <message>
        <source>The public version of this number has been withdrawn, and a number is not used twice. Correct the minutes: the next version brings its own public one.</source>
        <translation>Den offentlige versjonen med dette nummeret er trukket tilbake, og et nummer brukes bare én gang. Rett referatet: neste versjon får sin egen offentlige.</translation>
    </message>
    <message>
        <source>There is no public version before the document has been assessed as it reads now.</source>
        <translation>Det blir ingen offentlig versjon før dokumentet er vurdert slik det står nå.</translation>
    </message>
    <message>
        <source>There is no public version: the document is exempt from public access, cf. {ground}.</source>
        <translation>Det blir ingen offentlig versjon: dokumentet er unntatt offentlighet, jf. {ground}.</translation>
    </message>
    <message>
        <source>The minutes of this meeting are finished, so no new agenda is made. What was dealt with stands in the minutes.</source>
        <translation>Referatet fra møtet er ferdig, så det lages ingen ny saksliste. Det som ble behandlet, står i referatet.</translation>
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
        <source>Something else belongs to this, so it is kept as it is.</source>
        <translation>Noe annet hører til dette, så det beholdes som det er.</translation>
    </message>
    <message>
        <source>This is not here any more, so nothing was changed.</source>
        <translation>Dette finnes ikke lenger, så ingenting ble endret.</translation>
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
        <source>Add agreement</source>
        <translation>Legg til avtale</translation>
    </message>
    <message>
        <source>Change agreement</source>
        <translation>Endre avtale</translation>
    </message>
    <message>
        <source>Revise agreement</source>
        <translation>Revider avtale</translation>
    </message>
    <message>
        <source>Remove agreement</source>
        <translation>Fjern avtale</translation>
    </message>
    <message>
        <source>Change focus areas</source>
        <translation>Endre satsingsområder</translation>
    </message>
    <message>
        <source>Change goals</source>
        <translation>Endre mål</translation>
    </message>
    <message>
        <source>Add measure</source>
        <translation>Legg til tiltak</translation>
    </message>
    <message>
        <source>Change measure</source>
        <translation>Endre tiltak</translation>
    </message>
    <message>
        <source>Move measure</source>
        <translation>Flytt tiltak</translation>
    </message>
    <message>
        <source>Remove measure</source>
        <translation>Fjern tiltak</translation>
    </message>
    <message>
        <source>Issue action plan</source>
        <translation>Ferdigstill handlingsplan</translation>
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
        <source>Erase a person</source>
        <translation>Slett en person</translation>
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
        <source>Confirm posts</source>
        <translation>Bekreft verv</translation>
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
        <source>Save own template</source>
        <translation>Lagre egen mal</translation>
    </message>
    <message>
        <source>Use own template</source>
        <translation>Bruk egen mal</translation>
    </message>
    <message>
        <source>Rename own template</source>
        <translation>Gi egen mal nytt navn</translation>
    </message>
    <message>
        <source>Remove own template</source>
        <translation>Fjern egen mal</translation>
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
        <source>Plan meetings of the year</source>
        <translation>Planlegg årets møter</translation>
    </message>
    <message>
        <source>Keep days free</source>
        <translation>Hold dager møtefrie</translation>
    </message>
    <message>
        <source>Free days again</source>
        <translation>Frigi dager igjen</translation>
    </message>
    <message>
        <source>Add theme of the year</source>
        <translation>Legg til årstema</translation>
    </message>
    <message>
        <source>Remove theme of the year</source>
        <translation>Fjern årstema</translation>
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
        <source>Meet now</source>
        <translation>Møt nå</translation>
    </message>
    <message>
        <source>Move meeting</source>
        <translation>Flytt møte</translation>
    </message>
    <message>
        <source>Cancel meeting</source>
        <translation>Avlys møte</translation>
    </message>
    <message>
        <source>Take up meeting again</source>
        <translation>Gjenoppta møte</translation>
    </message>
    <message>
        <source>Close deadline</source>
        <translation>Lukk frist</translation>
    </message>
    <message>
        <source>Leave deadline out</source>
        <translation>Utelat frist</translation>
    </message>
    <message>
        <source>Open deadline again</source>
        <translation>Åpne fristen igjen</translation>
    </message>
    <message>
        <source>Change knowledge request</source>
        <translation>Endre kunnskapsbestilling</translation>
    </message>
    <message>
        <source>File received document</source>
        <translation>Legg inn mottatt dokument</translation>
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
        <source>Attach file</source>
        <translation>Legg ved fil</translation>
    </message>
    <message>
        <source>Change attachment</source>
        <translation>Endre vedlegg</translation>
    </message>
    <message>
        <source>Move attachment</source>
        <translation>Flytt vedlegg</translation>
    </message>
    <message>
        <source>Remove attachment</source>
        <translation>Fjern vedlegg</translation>
    </message>
    <message>
        <source>Close agenda item</source>
        <translation>Avslutt sak</translation>
    </message>
    <message>
        <source>Choose what follows</source>
        <translation>Velg hva som følger med</translation>
    </message>
    <message>
        <source>Send case</source>
        <translation>Send sak</translation>
    </message>
    <message>
        <source>Take back case</source>
        <translation>Trekk tilbake sak</translation>
    </message>
    <message>
        <source>Change collaboration arenas</source>
        <translation>Endre samarbeidsarenaer</translation>
    </message>
    <message>
        <source>Assess public access</source>
        <translation>Vurder offentlighet</translation>
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
        <source>Record what was sent</source>
        <translation>Registrer hva som er sendt</translation>
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
        <source>Issue the public version</source>
        <translation>Ferdigstill offentlig versjon</translation>
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
        <source>Set the deadline for remarks</source>
        <translation>Sett frist for merknader</translation>
    </message>
    <message>
        <source>Approve minutes by e-mail</source>
        <translation>Godkjenn referat på e-post</translation>
    </message>
    <message>
        <source>Correct the minutes</source>
        <translation>Rett referatet</translation>
    </message>
    <message>
        <source>Write why the minutes are corrected</source>
        <translation>Skriv hvorfor referatet rettes</translation>
    </message>
    <message>
        <source>Give up the correction</source>
        <translation>Forkast rettelsen</translation>
    </message>
    <message>
        <source>Issue a new version of the minutes</source>
        <translation>Ferdigstill ny versjon av referatet</translation>
    </message>
    <message>
        <source>Write why a document is withdrawn</source>
        <translation>Skriv hvorfor et dokument trekkes tilbake</translation>
    </message>
    <message>
        <source>Withdraw document</source>
        <translation>Trekk tilbake dokument</translation>
    </message>
    <message>
        <source>New action item</source>
        <translation>Ny oppgave</translation>
    </message>
    <message>
        <source>New action items</source>
        <translation>Nye oppgaver</translation>
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
        <source>Change who follows up</source>
        <translation>Endre hvem som følger opp</translation>
    </message>
    <message>
        <source>Write an update</source>
        <translation>Skriv en oppdatering</translation>
    </message>
    <message>
        <source>Record a reminder</source>
        <translation>Registrer påminnelse</translation>
    </message>
    <message>
        <source>Remove action item</source>
        <translation>Fjern oppgave</translation>
    </message>
    <message>
        <source>New entry in the contact log</source>
        <translation>Ny oppføring i kontaktloggen</translation>
    </message>
    <message>
        <source>Change entry in the contact log</source>
        <translation>Endre oppføring i kontaktloggen</translation>
    </message>
    <message>
        <source>Remove entry from the contact log</source>
        <translation>Fjern oppføring fra kontaktloggen</translation>
    </message>
    <message>
        <source>Put off a row of Today</source>
        <translation>Utsett en rad på I dag</translation>
    </message>
    <message>
        <source>Take up a row of Today again</source>
        <translation>Hent fram en utsatt rad på I dag</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>Ny huskelapp</translation>
    </message>
    <message>
        <source>Mark memo as done</source>
        <translation>Marker huskelapp som ferdig</translation>
    </message>
    <message>
        <source>Remove memo</source>
        <translation>Fjern huskelapp</translation>
    </message>
    <message>
        <source>Note inside the police</source>
        <translation>Noter internt i politiet</translation>
    </message>
    <message>
        <source>Change note inside the police</source>
        <translation>Endre notat internt i politiet</translation>
    </message>
    <message>
        <source>Answer information need</source>
        <translation>Besvar informasjonsbehov</translation>
    </message>
    <message>
        <source>Remove note inside the police</source>
        <translation>Fjern notat internt i politiet</translation>
    </message>
    <message>
        <source>Change evaluation</source>
        <translation>Endre evaluering</translation>
    </message>
    <message>
        <source>Change who took part</source>
        <translation>Endre hvem som deltok</translation>
    </message>
    <message>
        <source>Change themes</source>
        <translation>Endre temaer</translation>
    </message>
    <message>
        <source>Bring in measures</source>
        <translation>Hent tiltak</translation>
    </message>
    <message>
        <source>Change effect of measures</source>
        <translation>Endre effekten av tiltak</translation>
    </message>
    <message>
        <source>Change learning points</source>
        <translation>Endre læringspunkter</translation>
    </message>
    <message>
        <source>Issue evaluation</source>
        <translation>Ferdigstill evaluering</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overlever</translation>
    </message>
    <message>
        <source>Take in handover</source>
        <translation>Ta inn overlevering</translation>
    </message>
</context>
<context>
    <name>Learning</name>
    <message>
        <source>What do you take along?</source>
        <translation>Hva tar dere med dere?</translation>
    </message>
    <message>
        <source>New learning point</source>
        <translation>Nytt læringspunkt</translation>
    </message>
    <message>
        <source>Each comes up as a case for the first meeting of next year, and in its evaluation.</source>
        <translation>Blir forslag til saker på første møte neste år, og vises i evalueringen da.</translation>
    </message>
    <message>
        <source>Add learning points</source>
        <translation>Legg til læringspunkter</translation>
    </message>
    <message>
        <source>Learning points for {year}</source>
        <translation>Læringspunkter for {year}</translation>
    </message>
    <message>
        <source>Take what was learned along to {year}</source>
        <translation>Ta læring med til {year}</translation>
    </message>
    <message>
        <source>The learning point is removed</source>
        <translation>Læringspunktet er fjernet</translation>
    </message>
</context>
<context>
    <name>LearningPoint</name>
    <message>
        <source>Not taken up</source>
        <translation>Ikke tatt opp</translation>
    </message>
    <message>
        <source>On the agenda of {day}</source>
        <translation>På sakslisten {day}</translation>
    </message>
    <message>
        <source>Taken up {day}</source>
        <translation>Tatt opp {day}</translation>
    </message>
    <message>
        <source>On the agenda of {day}, but not discussed</source>
        <translation>På sakslisten {day}, men ikke behandlet</translation>
    </message>
    <message>
        <source>Not to be taken up</source>
        <translation>Skal ikke tas opp</translation>
    </message>
    <message>
        <source>{words}, case {number}</source>
        <translation>{words}, sak {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) raised</source>
        <translation>
            <numerusform>%n oppgave gitt</numerusform>
            <numerusform>%n oppgaver gitt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Do not write about individuals</source>
        <translation>Ikke skriv om enkeltpersoner</translation>
    </message>
    <message>
        <source>next item</source>
        <translation>neste punkt</translation>
    </message>
    <message>
        <source>action item</source>
        <translation>oppgave</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>beslutning</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>internt</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle taster</translation>
    </message>
</context>
<context>
    <name>LessonLine</name>
    <message>
        <source>What became of it, in your own words</source>
        <translation>Hva det ble til, med egne ord</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Åpne møtet</translation>
    </message>
    <message>
        <source>Open the meeting: {words}</source>
        <translation>Åpne møtet: {words}</translation>
    </message>
    <message>
        <source>What became of it: {words}</source>
        <translation>Hva det ble til: {words}</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Learning points from {year}</source>
        <translation>Læringspunkter fra {year}</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Parts of the program</source>
        <translation>Deler av programmet</translation>
    </message>
    <message>
        <source>Licence of {part}</source>
        <translation>Lisens for {part}</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Programmet</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Bygd med</translation>
    </message>
    <message>
        <source>Letters and icons</source>
        <translation>Skrift og ikoner</translation>
    </message>
    <message>
        <source>Sources of the municipality register</source>
        <translation>Kilder til kommuneregisteret</translation>
    </message>
    <message>
        <source>Needed by keyring.</source>
        <translation>Nødvendig for keyring.</translation>
    </message>
    <message>
        <source>Part of Qt.</source>
        <translation>En del av Qt.</translation>
    </message>
    <message>
        <source>Draws the windows, with Qt. Used under the LGPL 3.0, unchanged.</source>
        <translation>Tegner vinduene, med Qt. Brukt uendret under LGPL 3.0.</translation>
    </message>
    <message>
        <source>The program you are looking at.</source>
        <translation>Programmet du ser på nå.</translation>
    </message>
    <message>
        <source>Brings an older store to the newest form.</source>
        <translation>Oppgraderer et eldre lager til nyeste format.</translation>
    </message>
    <message>
        <source>Needed by reportlab.</source>
        <translation>Nødvendig for reportlab.</translation>
    </message>
    <message>
        <source>Needed by SQLAlchemy.</source>
        <translation>Nødvendig for SQLAlchemy.</translation>
    </message>
    <message>
        <source>Knows the public holidays, for the year plan.</source>
        <translation>Kjenner helligdagene, for årsplanen.</translation>
    </message>
    <message>
        <source>Writes meetings for calendars.</source>
        <translation>Skriver møter for kalendere.</translation>
    </message>
    <message>
        <source>Asks the machine&apos;s key store.</source>
        <translation>Spør nøkkellageret på maskinen.</translation>
    </message>
    <message>
        <source>Needed by python-docx.</source>
        <translation>Nødvendig for python-docx.</translation>
    </message>
    <message>
        <source>Needed by alembic.</source>
        <translation>Nødvendig for alembic.</translation>
    </message>
    <message>
        <source>Needed by Mako.</source>
        <translation>Nødvendig for Mako.</translation>
    </message>
    <message>
        <source>The ciphers of SQLCipher. It is part of sqlcipher3.</source>
        <translation>Krypteringen i SQLCipher. Følger med sqlcipher3.</translation>
    </message>
    <message>
        <source>Knows where the machine keeps a program&apos;s files.</source>
        <translation>Vet hvor maskinen har filene til et program.</translation>
    </message>
    <message>
        <source>Shows documents, with Qt. Used under the LGPL 3.0, unchanged.</source>
        <translation>Viser dokumenter, med Qt. Brukt uendret under LGPL 3.0.</translation>
    </message>
    <message>
        <source>Needed by PySide6. Used under the LGPL 3.0, unchanged.</source>
        <translation>Nødvendig for PySide6. Brukt uendret under LGPL 3.0.</translation>
    </message>
    <message>
        <source>Starts the installed program.</source>
        <translation>Starter det installerte programmet.</translation>
    </message>
    <message>
        <source>Writes minutes as Word documents, for comments.</source>
        <translation>Skriver referater som Word-dokumenter, for kommentarer.</translation>
    </message>
    <message>
        <source>Knows identity and account numbers. Used under the LGPL 2.1, unchanged.</source>
        <translation>Kjenner fødselsnummer og kontonummer. Brukt uendret under LGPL 2.1.</translation>
    </message>
    <message>
        <source>Needed by holidays and icalendar.</source>
        <translation>Nødvendig for holidays og icalendar.</translation>
    </message>
    <message>
        <source>Needed by dateutil.</source>
        <translation>Nødvendig for dateutil.</translation>
    </message>
    <message>
        <source>The language the program is written in.</source>
        <translation>Språket programmet er skrevet i.</translation>
    </message>
    <message>
        <source>Reads the catalogue of agenda templates.</source>
        <translation>Leser katalogen over maler for saksliste.</translation>
    </message>
    <message>
        <source>Writes the documents.</source>
        <translation>Lager dokumentene.</translation>
    </message>
    <message>
        <source>Speaks to the store.</source>
        <translation>Snakker med lageret.</translation>
    </message>
    <message>
        <source>Encrypts the store. It is part of sqlcipher3.</source>
        <translation>Krypterer lageret. Følger med sqlcipher3.</translation>
    </message>
    <message>
        <source>Opens the encrypted store.</source>
        <translation>Åpner det krypterte lageret.</translation>
    </message>
    <message>
        <source>The store itself. It is part of sqlcipher3.</source>
        <translation>Selve lageret. Følger med sqlcipher3.</translation>
    </message>
    <message>
        <source>Lets the parts of the program be checked against each other.</source>
        <translation>Gjør at delene av programmet kan kontrolleres mot hverandre.</translation>
    </message>
    <message>
        <source>Time zones.</source>
        <translation>Tidssoner.</translation>
    </message>
    <message>
        <source>Writes lists as Excel workbooks.</source>
        <translation>Skriver lister som Excel-arbeidsbøker.</translation>
    </message>
    <message>
        <source>The letters on the screen and on paper.</source>
        <translation>Skriften på skjermen og på papiret.</translation>
    </message>
    <message>
        <source>Signs on paper that Inter does not have.</source>
        <translation>Tegn på papiret som Inter ikke har.</translation>
    </message>
    <message>
        <source>The icons.</source>
        <translation>Ikonene.</translation>
    </message>
    <message>
        <source>Police districts, language decisions and the Sámi area, from the regulations. Licence: data.norge.no/nlod/no/2.0</source>
        <translation>Politidistrikter, språkvedtak og det samiske forvaltningsområdet, fra forskriftene. Lisens: data.norge.no/nlod/no/2.0</translation>
    </message>
    <message>
        <source>Numbers and official names of the municipalities, from Statistics Norway.</source>
        <translation>Nummer og offisielle navn på kommunene, fra Statistisk sentralbyrå.</translation>
    </message>
    <message>
        <source>Languages of the Sámi and Kven names, from the Norwegian Mapping Authority. Licence: creativecommons.org/licenses/by/4.0</source>
        <translation>Språk for de samiske og kvenske navnene, fra Kartverket. Lisens: creativecommons.org/licenses/by/4.0</translation>
    </message>
    <message>
        <source>Names, seats and population, collected by Alexander Prestmo.</source>
        <translation>Navn, kommunesentre og folketall, samlet av Alexander Prestmo.</translation>
    </message>
    <message>
        <source>Addresses on the web, collected by Tobias McVey. Licence: creativecommons.org/licenses/by/4.0</source>
        <translation>Nettadresser, samlet av Tobias McVey. Lisens: creativecommons.org/licenses/by/4.0</translation>
    </message>
    <message>
        <source>Licence: {licence}. No text came with this part.</source>
        <translation>Lisens: {licence}. Det fulgte ingen tekst med denne delen.</translation>
    </message>
    <message>
        <source>No licence is stated for it: these are facts.</source>
        <translation>Ingen lisens er oppgitt. Dette er fakta.</translation>
    </message>
</context>
<context>
    <name>LikenessList</name>
    <message>
        <source>The same person?</source>
        <translation>Samme person?</translation>
    </message>
    <message>
        <source>The file has people of the same name and organisation as yours.</source>
        <translation>Filen har personer med samme navn og organisasjon som dine.</translation>
    </message>
    <message>
        <source>{name}: the same person, or two</source>
        <translation>{name}: samme person, eller to</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Samme</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>To personer</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-arbeidsbok</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook, public version</source>
        <translation>Excel-arbeidsbok, offentlig versjon</translation>
    </message>
    <message>
        <source>CSV, public version</source>
        <translation>CSV, offentlig versjon</translation>
    </message>
</context>
<context>
    <name>LoadTable</name>
    <message>
        <source>Hours by month and municipality</source>
        <translation>Timer per måned og kommune</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Lock now</source>
        <translation>Lås nå</translation>
    </message>
    <message>
        <source>What is protected</source>
        <translation>Hva som er beskyttet</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Etter ett minutt</numerusform>
            <numerusform>Etter %n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldri</translation>
    </message>
    <message>
        <source>Lock when I am away</source>
        <translation>Lås når jeg er borte</translation>
    </message>
    <message>
        <source>Nothing that is written is lost.</source>
        <translation>Ingenting som er skrevet, går tapt.</translation>
    </message>
    <message>
        <source>When the machine is locked</source>
        <translation>Når maskinen låses</translation>
    </message>
    <message>
        <source>Lock also</source>
        <translation>Lås også</translation>
    </message>
    <message>
        <source>The program is not told when this machine is locked.</source>
        <translation>Programmet får ikke vite når denne maskinen låses.</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>Liaison Desk is locked</source>
        <translation>Samarbeidsdesk er låst</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passfrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås opp</translation>
    </message>
    <message>
        <source>Everything lies encrypted on this machine. The program does not use the network.</source>
        <translation>Alt ligger kryptert på denne maskinen. Programmet bruker ikke nettet.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Åpner …</translation>
    </message>
    <message>
        <source>That is not the passphrase. Look at Caps Lock, and write it again.</source>
        <translation>Det er ikke passfrasen. Se etter om Caps Lock er på, og skriv den en gang til.</translation>
    </message>
    <message>
        <source>That is not the recovery code. It has six groups of five letters and digits.</source>
        <translation>Det er ikke gjenopprettingskoden. Den har seks grupper med fem bokstaver og tall.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Gjenopprettingskode</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Bruk gjenopprettingskoden</translation>
    </message>
    <message>
        <source>Write the passphrase to open it. Nothing is lost.</source>
        <translation>Skriv passfrasen for å åpne. Ingenting er tapt.</translation>
    </message>
    <message>
        <source>The machine does not give the key. Write the recovery code you were shown once.</source>
        <translation>Maskinen gir ikke fra seg nøkkelen. Skriv gjenopprettingskoden du fikk se én gang.</translation>
    </message>
    <message>
        <source>Write the recovery code you were shown once. After that you choose a new passphrase.</source>
        <translation>Skriv gjenopprettingskoden du fikk se én gang. Deretter velger du ny passfrase.</translation>
    </message>
    <message>
        <source>Whoever is logged in on this machine can open it. Nothing is lost.</source>
        <translation>Den som er logget inn på maskinen, kan åpne. Ingenting er tapt.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Bruk passfrasen</translation>
    </message>
    <message>
        <source>Open without the code</source>
        <translation>Åpne uten koden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Write the passphrase first.</source>
        <translation>Skriv passfrasen først.</translation>
    </message>
    <message>
        <source>Write the recovery code first.</source>
        <translation>Skriv gjenopprettingskoden først.</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Opened with the recovery code. Now choose a new passphrase.</source>
        <translation>Åpnet med gjenopprettingskoden. Velg en ny passfrase nå.</translation>
    </message>
    <message>
        <source>Not locked, or what was written last would be lost. {why}</source>
        <translation>Ikke låst, for da ville det siste du skrev, gått tapt. {why}</translation>
    </message>
    <message>
        <source>The key file is damaged. The desk itself has not been touched. Try the other way.</source>
        <translation>Nøkkelfilen er skadet. Dataene er ikke rørt. Prøv den andre måten.</translation>
    </message>
</context>
<context>
    <name>LogCasePanel</name>
    <message>
        <source>Put it on an agenda</source>
        <translation>Sett på en saksliste</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation>Sakens tittel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Add the case</source>
        <translation>Legg til saken</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>No meeting is planned in a council here. Plan one first; the entry stays in the log.</source>
        <translation>Ingen møter er planlagt i et råd her. Planlegg et først; oppføringen blir stående i loggen.</translation>
    </message>
    <message>
        <source>“{title}” is on the agenda</source>
        <translation>«{title}» står på sakslisten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åpne</translation>
    </message>
</context>
<context>
    <name>LogContactPanel</name>
    <message>
        <source>Change the entry</source>
        <translation>Endre oppføringen</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Logg samtale</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Med hvem</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Hva gjaldt det?</translation>
    </message>
    <message>
        <source>Do not write about individuals here.</source>
        <translation>Ikke skriv om enkeltpersoner her.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Når</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Within the role</source>
        <translation>Innenfor rollen</translation>
    </message>
    <message>
        <source>Forwarded to</source>
        <translation>Videresendt til</translation>
    </message>
    <message>
        <source>Talks and lectures are for the preventive unit.</source>
        <translation>Foredrag er for forebyggende enhet.</translation>
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
        <source>About the action item “{title}”. It stands in its history too.</source>
        <translation>Gjelder oppgaven «{title}». Samtalen står også i historikken til oppgaven.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>Logg</translation>
    </message>
    <message>
        <source>Keep the entry</source>
        <translation>Lagre oppføringen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>Endret: {what}</translation>
    </message>
    <message>
        <source>Logged: {what}</source>
        <translation>Logget: {what}</translation>
    </message>
</context>
<context>
    <name>LogDeeds</name>
    <message>
        <source>The entry is removed</source>
        <translation>Oppføringen er fjernet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>See the action item</source>
        <translation>Se oppgaven</translation>
    </message>
    <message>
        <source>Make it an action item</source>
        <translation>Gjør om til oppgave</translation>
    </message>
    <message>
        <source>See the case</source>
        <translation>Se saken</translation>
    </message>
    <message>
        <source>Put it on an agenda</source>
        <translation>Sett på en saksliste</translation>
    </message>
    <message>
        <source>Go to {name}</source>
        <translation>Gå til {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>LogFilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Within the role</source>
        <translation>Innenfor rollen</translation>
    </message>
    <message>
        <source>Outside the role</source>
        <translation>Utenfor rollen</translation>
    </message>
    <message>
        <source>Older than two years</source>
        <translation>Eldre enn to år</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Language and look</source>
        <translation>Språk og visning</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Documents follow the municipality&apos;s language form.</source>
        <translation>Dokumenter følger målformen til kommunen.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Also with {larger} and {smaller}</source>
        <translation>Også med {larger} og {smaller}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>As the machine</source>
        <translation>Som maskinen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Airy</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Tett</translation>
    </message>
    <message>
        <source>Density of lists</source>
        <translation>Tetthet i lister</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>The evaluation of {year} is finished: {council}. It comes by the archive system.</source>
        <translation>Egenevalueringen for {year} er ferdig: {council}. Den sendes gjennom arkivsystemet.</translation>
    </message>
    <message>
        <source>The evaluation of {year} is attached: {council}.</source>
        <translation>Egenevalueringen for {year} er vedlagt: {council}.</translation>
    </message>
    <message>
        <source>The public version of the evaluation of {year} is attached: {council}.</source>
        <translation>Den offentlige versjonen av egenevalueringen for {year} er vedlagt: {council}.</translation>
    </message>
    <message>
        <source>Regards,</source>
        <translation>Hilsen</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hei,</translation>
    </message>
    <message>
        <source>With all attachments the e-mail would be too large. Not enclosed: {numbers}.</source>
        <translation>Med alle vedleggene blir e-posten for stor. Ikke lagt ved: vedlegg {numbers}.</translation>
    </message>
    <message>
        <source>You are called to a meeting: {council}, {when}.</source>
        <translation>Du kalles inn til møte: {council}, {when}.</translation>
    </message>
    <message>
        <source>The agenda comes by the archive system.</source>
        <translation>Sakslisten sendes gjennom arkivsystemet.</translation>
    </message>
    <message>
        <source>The agenda is attached.</source>
        <translation>Sakslisten er vedlagt.</translation>
    </message>
    <message>
        <source>The public version of the agenda is attached.</source>
        <translation>Den offentlige versjonen av sakslisten er vedlagt.</translation>
    </message>
    <message>
        <source>The public version of the agenda is attached. The full version comes by the archive system.</source>
        <translation>Den offentlige versjonen av sakslisten er vedlagt. Den fullstendige versjonen sendes gjennom arkivsystemet.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Saksliste</translation>
    </message>
    <message>
        <source>The minutes of the meeting are finished: {council}, {day}. They come by the archive system.</source>
        <translation>Referatet fra møtet er ferdig: {council}, {day}. Det sendes gjennom arkivsystemet.</translation>
    </message>
    <message>
        <source>The minutes of the meeting are attached: {council}, {day}.</source>
        <translation>Referatet fra møtet er vedlagt: {council}, {day}.</translation>
    </message>
    <message>
        <source>The public version of the minutes is attached: {council}, {day}.</source>
        <translation>Den offentlige versjonen av referatet er vedlagt: {council}, {day}.</translation>
    </message>
    <message>
        <source>The public version of the minutes is attached: {council}, {day}. The full version comes by the archive system.</source>
        <translation>Den offentlige versjonen av referatet er vedlagt: {council}, {day}. Den fullstendige versjonen sendes gjennom arkivsystemet.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>The minutes are approved.</source>
        <translation>Referatet er godkjent.</translation>
    </message>
    <message>
        <source>Please send remarks to the minutes by e-mail by {day}.</source>
        <translation>Send merknader til referatet på e-post innen {day}.</translation>
    </message>
    <message>
        <source>The minutes are reviewed in the next meeting.</source>
        <translation>Referatet gjennomgås i neste møte.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Innkalling</translation>
    </message>
    <message>
        <source>You are called to a meeting: {council}, {when}. The agenda comes later.</source>
        <translation>Du kalles inn til møte: {council}, {when}. Sakslisten kommer senere.</translation>
    </message>
    <message>
        <source>The meeting is moved</source>
        <translation>Møtet er flyttet</translation>
    </message>
    <message>
        <source>The meeting is moved: {council}, {when}. Before, it was {before}.</source>
        <translation>Møtet er flyttet: {council}, {when}. Tidligere dato var {before}.</translation>
    </message>
    <message>
        <source>The meeting is cancelled</source>
        <translation>Møtet er avlyst</translation>
    </message>
    <message>
        <source>The meeting is cancelled: {council}, {when}.</source>
        <translation>Møtet er avlyst: {council}, {when}.</translation>
    </message>
    <message>
        <source>The meeting is planned again</source>
        <translation>Møtet er planlagt igjen</translation>
    </message>
    <message>
        <source>The meeting is planned again: {council}, {when}.</source>
        <translation>Møtet er planlagt igjen: {council}, {when}.</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>Sted: {place}</translation>
    </message>
    <message>
        <source>Open the attached calendar file to bring your own calendar up to date.</source>
        <translation>Åpne den vedlagte kalenderfilen for å oppdatere din egen kalender.</translation>
    </message>
    <message>
        <source>This is version {number}.</source>
        <translation>Dette er versjon {number}.</translation>
    </message>
    <message>
        <source>{day} at {start}–{end}</source>
        <translation>{day} kl. {start}–{end}</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påminnelse</translation>
    </message>
    <message>
        <source>Reminder of open action items</source>
        <translation>Påminnelse om åpne oppgaver</translation>
    </message>
    <message numerus="yes">
        <source>This is a reminder of %n action item(s) you answer for.</source>
        <translation>
            <numerusform>Dette er en påminnelse om en oppgave du har ansvar for.</numerusform>
            <numerusform>Dette er en påminnelse om %n oppgaver du har ansvar for.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is something done, or do you need more time? Answer this e-mail, and I will note it.</source>
        <translation>Er noe gjort, eller trenger du mer tid? Svar på denne e-posten, så fører jeg det opp.</translation>
    </message>
    <message>
        <source>No deadline is set</source>
        <translation>Ingen frist er satt</translation>
    </message>
    <message>
        <source>Deadline: {due}</source>
        <translation>Frist: {due}</translation>
    </message>
    <message numerus="yes">
        <source>Deadline: {due}, %n day(s) overdue</source>
        <translation>
            <numerusform>Frist: {due}, %n dag over fristen</numerusform>
            <numerusform>Frist: {due}, %n dager over fristen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) you answer for cannot be described in an e-mail. I will be in touch.</source>
        <translation>
            <numerusform>%n oppgave du har ansvar for, kan ikke omtales i en e-post. Jeg tar kontakt.</numerusform>
            <numerusform>%n oppgaver du har ansvar for, kan ikke omtales i en e-post. Jeg tar kontakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) you answer for: exempt from public access, and not described here. See the archive system.</source>
        <translation>
            <numerusform>%n oppgave du har ansvar for, er unntatt offentlighet og er ikke omtalt her. Se arkivsystemet.</numerusform>
            <numerusform>%n oppgaver du har ansvar for, er unntatt offentlighet og er ikke omtalt her. Se arkivsystemet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailPanel</name>
    <message>
        <source>Record as sent</source>
        <translation>Registrer som sendt</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>E-mail to the members</source>
        <translation>E-post til medlemmene</translation>
    </message>
    <message numerus="yes">
        <source>Open %n draft(s)</source>
        <translation>
            <numerusform>Åpne utkastet</numerusform>
            <numerusform>Åpne %n utkast</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded as sent. The program itself has sent nothing, so this can be undone</source>
        <translation>Registrert som sendt. Programmet har ikke sendt noe selv, så dette kan angres</translation>
    </message>
</context>
<context>
    <name>Mailing</name>
    <message>
        <source>To {names}</source>
        <translation>Til {names}</translation>
    </message>
    <message>
        <source>the full version</source>
        <translation>den fullstendige versjonen</translation>
    </message>
    <message>
        <source>the public version</source>
        <translation>den offentlige versjonen</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n vedlegg</numerusform>
            <numerusform>%n vedlegg</numerusform>
        </translation>
    </message>
    <message>
        <source>the calendar file</source>
        <translation>kalenderfilen</translation>
    </message>
    <message>
        <source>Nothing is attached.</source>
        <translation>Ingenting er vedlagt.</translation>
    </message>
    <message>
        <source>Attached: {what}.</source>
        <translation>Vedlagt: {what}.</translation>
    </message>
    <message>
        <source>Too large for the e-mail: attachment {numbers}.</source>
        <translation>For stort for e-posten: vedlegg {numbers}.</translation>
    </message>
    <message>
        <source>There is nobody to write to.</source>
        <translation>Det er ingen å skrive til.</translation>
    </message>
    <message>
        <source>Without an e-mail address that can be used: {names}.</source>
        <translation>Uten e-postadresse som kan brukes: {names}.</translation>
    </message>
    <message>
        <source>Not known to belong to a public body, so for the public version only, and there is none that may go: {names}.</source>
        <translation>Ikke kjent som del av et offentlig organ, og kan bare få en offentlig versjon, som ikke finnes eller ikke kan sendes: {names}.</translation>
    </message>
    <message>
        <source>Invited for a case that is not public, which their name would tell the others: {names}. Write to them yourself.</source>
        <translation>Invitert til en sak som ikke er offentlig, og navnet ville røpet saken for de andre: {names}. Skriv til dem selv.</translation>
    </message>
    <message>
        <source>The full version quotes what was corrected, which is not assessed. It is not attached, and the e-mail says that it comes by the archive system.</source>
        <translation>Den fullstendige versjonen siterer det som er rettet, og det er ikke vurdert. Den legges ikke ved, og e-posten sier at den sendes gjennom arkivsystemet.</translation>
    </message>
    <message>
        <source>The full version holds text that is not public. It is not attached, and the e-mail says that it comes by the archive system.</source>
        <translation>Den fullstendige versjonen har tekst som ikke er offentlig. Den legges ikke ved, og e-posten sier at den sendes gjennom arkivsystemet.</translation>
    </message>
    <message>
        <source>The full version tells of action items from earlier cases that are not public. It is not attached, and the e-mail says that it comes by the archive system.</source>
        <translation>Den fullstendige versjonen viser oppgaver fra tidligere saker som ikke er offentlige. Den legges ikke ved, og e-posten sier at den sendes gjennom arkivsystemet.</translation>
    </message>
    <message>
        <source>The evaluation is not assessed, so it is not attached. The e-mail says that it comes by the archive system.</source>
        <translation>Egenevalueringen er ikke vurdert for innsyn og legges derfor ikke ved. E-posten sier at den sendes gjennom arkivsystemet.</translation>
    </message>
    <message>
        <source>Not everything was assessed as public when the agenda was finished, so it is not attached. Assess it, and finish the agenda again; as it is, the e-mail says that it comes by the archive system.</source>
        <translation>Ikke alt var vurdert som offentlig da sakslisten ble ferdigstilt, så den legges ikke ved. Vurder det, og ferdigstill sakslisten på nytt. Slik det er nå, sier e-posten at den sendes gjennom arkivsystemet.</translation>
    </message>
    <message>
        <source>Not everything is assessed as public, so the full version is not attached. Assess it first; as it is, the e-mail says that it comes by the archive system.</source>
        <translation>Ikke alt er vurdert som offentlig, så den fullstendige versjonen legges ikke ved. Vurder det først. Slik det er nå, sier e-posten at den sendes gjennom arkivsystemet.</translation>
    </message>
    <message>
        <source>The place is left out: what stands outside the cases of the agenda is not assessed as public.</source>
        <translation>Stedet er utelatt: Det som står utenfor sakene i sakslisten, er ikke vurdert som offentlig.</translation>
    </message>
    <message>
        <source>The program sends nothing itself: a draft opens in your mail program.</source>
        <translation>Programmet sender ingenting selv: Et utkast åpnes i e-postprogrammet ditt.</translation>
    </message>
    <message numerus="yes">
        <source>Drafts are removed after %n day(s).</source>
        <translation>
            <numerusform>Utkast slettes etter én dag.</numerusform>
            <numerusform>Utkast slettes etter %n dager.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent by e-mail {day}, the full version: {names}</source>
        <translation>Sendt på e-post {day}, fullstendig versjon: {names}</translation>
    </message>
    <message>
        <source>Sent by e-mail {day}, the public version: {names}</source>
        <translation>Sendt på e-post {day}, offentlig versjon: {names}</translation>
    </message>
    <message>
        <source>Told by e-mail {day}: {names}</source>
        <translation>Varslet på e-post {day}: {names}</translation>
    </message>
    <message>
        <source>Told the date of the meeting {day}</source>
        <translation>Fikk møtedatoen {day}</translation>
    </message>
    <message>
        <source>Got {document}, version {number}, {day}</source>
        <translation>Fikk {document}, versjon {number}, {day}</translation>
    </message>
    <message>
        <source>Got {document}, version {number}, public version, {day}</source>
        <translation>Fikk {document}, versjon {number}, offentlig versjon, {day}</translation>
    </message>
    <message>
        <source>Told of {document}, version {number}, {day}</source>
        <translation>Varslet om {document}, versjon {number}, {day}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Liaison Desk</source>
        <translation>Samarbeidsdesk</translation>
    </message>
    <message>
        <source>Read about it in the guide</source>
        <translation>Les om det i veiledningen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
</context>
<context>
    <name>MakeForm</name>
    <message>
        <source>All of it</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>For a deputy</source>
        <translation>Til en stedfortreder</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Hvor mye</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Fra hvilken dag</translation>
    </message>
    <message>
        <source>Day of the handover</source>
        <translation>Dagen for overleveringen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>First day of the deputy</source>
        <translation>Stedfortrederens første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Last day of the deputy</source>
        <translation>Stedfortrederens siste dag</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>Name, for the cover</source>
        <translation>Navn på forsidearket</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Choose at least one municipality.</source>
        <translation>Velg minst én kommune.</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv dagen.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Den siste dagen er før den første.</translation>
    </message>
    <message>
        <source>The whole history, for whoever has the municipality next.</source>
        <translation>Hele historien, for den som tar over kommunen.</translation>
    </message>
    <message>
        <source>What is open, and a year back, for whoever stands in. Taken back in afterwards the same way.</source>
        <translation>Det som er åpent, og et år tilbake, for stedfortrederen. Tas inn igjen etterpå på samme måte.</translation>
    </message>
    <message>
        <source>{place}, yours until {day}</source>
        <translation>{place}, din til {day}</translation>
    </message>
</context>
<context>
    <name>MakePart</name>
    <message>
        <source>Make the file</source>
        <translation>Lag filen</translation>
    </message>
    <message>
        <source>The file is being made …</source>
        <translation>Filen lages …</translation>
    </message>
    <message>
        <source>The file could not be made</source>
        <translation>Filen kunne ikke lages</translation>
    </message>
    <message>
        <source>Where should the file be?</source>
        <translation>Hvor skal filen ligge?</translation>
    </message>
    <message>
        <source>The file is made. Its code is shown here, this once.</source>
        <translation>Filen er laget. Koden vises her, denne ene gangen.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Nothing was left there. Choose another place.</source>
        <translation>Det kan ikke skrives i mappen. Ingenting ligger igjen der. Velg et annet sted.</translation>
    </message>
    <message>
        <source>Nothing was left in the folder. The log tells more.</source>
        <translation>Ingenting ligger igjen i mappen. Loggen sier mer.</translation>
    </message>
    <message>
        <source>The code of the file: {code}</source>
        <translation>Koden til filen: {code}</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Kopier koden</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>I have noted the code</source>
        <translation>Jeg har notert koden</translation>
    </message>
    <message>
        <source>The file is made</source>
        <translation>Filen er laget</translation>
    </message>
    <message>
        <source>the handover, encrypted</source>
        <translation>overleveringen, kryptert</translation>
    </message>
    <message>
        <source>the first thirty days, for the one who takes over</source>
        <translation>de første tretti dagene, til den som tar over</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>The code is shown this once</source>
        <translation>Koden vises denne ene gangen</translation>
    </message>
    <message>
        <source>Give it by phone or in person, not with the file. Without it nobody can open the file; make another one then.</source>
        <translation>Gi den på telefon eller når dere møtes, ikke sammen med filen. Uten den kan ingen åpne filen; lag en ny i så fall.</translation>
    </message>
    <message>
        <source>The code is copied. Do not send it with the file.</source>
        <translation>Koden er kopiert. Ikke send den sammen med filen.</translation>
    </message>
    <message>
        <source>No program here shows folders.</source>
        <translation>Ingen programmer her viser mapper.</translation>
    </message>
</context>
<context>
    <name>MeasureList</name>
    <message>
        <source>Serves no goal yet</source>
        <translation>Uten mål ennå</translation>
    </message>
    <message>
        <source>See the municipality</source>
        <translation>Se kommunen</translation>
    </message>
    <message>
        <source>Measures stand under the focus areas of the agreement. Write those first.</source>
        <translation>Tiltakene står under satsingsområdene i avtalen. Skriv dem først.</translation>
    </message>
    <message>
        <source>No focus areas yet</source>
        <translation>Ingen satsingsområder ennå</translation>
    </message>
</context>
<context>
    <name>MeasurePane</name>
    <message>
        <source>The chosen measure</source>
        <translation>Det valgte tiltaket</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Hva skal gjøres</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation>Satsingsområde</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Utfordring</translation>
    </message>
    <message>
        <source>Own challenge</source>
        <translation>Egen utfordring</translation>
    </message>
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
        <source>New action item</source>
        <translation>Ny oppgave</translation>
    </message>
    <message>
        <source>Action items for the measure</source>
        <translation>Oppgaver for tiltaket</translation>
    </message>
    <message>
        <source>Let another action item serve it</source>
        <translation>Knytt en annen oppgave til tiltaket</translation>
    </message>
    <message>
        <source>Open the evaluation</source>
        <translation>Åpne evalueringen</translation>
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
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove the measure</source>
        <translation>Fjern tiltaket</translation>
    </message>
    <message>
        <source>Judged in the evaluation of the year: what did you see, and did it work?</source>
        <translation>Vurderes i årets egenevaluering: hva så dere, og virket det?</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Measure {number}</source>
        <translation>Tiltak {number}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Done: {title}</source>
        <translation>Ferdig: {title}</translation>
    </message>
    <message>
        <source>Past the deadline</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Åpne: {title}</translation>
    </message>
    <message>
        <source>{title} no longer serves the measure</source>
        <translation>{title} hører ikke lenger til tiltaket</translation>
    </message>
    <message>
        <source>“{title}” is done</source>
        <translation>«{title}» er ferdig</translation>
    </message>
</context>
<context>
    <name>MeetNow</name>
    <message>
        <source>The situation</source>
        <translation>Situasjonen</translation>
    </message>
    <message>
        <source>The meeting has begun</source>
        <translation>Møtet er i gang</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Internal, stays out of the minutes</source>
        <translation>Internt, kommer ikke i referatet</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Sak {number}</translation>
    </message>
    <message>
        <source>Item {label}</source>
        <translation>Punkt {label}</translation>
    </message>
    <message>
        <source>Invited for this case: {names}</source>
        <translation>Invitert til denne saken: {names}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>together with {names}</source>
        <translation>sammen med {names}</translation>
    </message>
    <message>
        <source>no one is responsible</source>
        <translation>ingen ansvarlig</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>uten frist</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>ferdig {day}</translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation>møter for {name}</translation>
    </message>
    <message>
        <source>only {case}</source>
        <translation>bare sak {case}</translation>
    </message>
    <message>
        <source>came {time}</source>
        <translation>kom {time}</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>gikk {time}</translation>
    </message>
    <message>
        <source>Attachment {number}: {title}</source>
        <translation>Vedlegg {number}: {title}</translation>
    </message>
    <message>
        <source>attachment {number}</source>
        <translation>vedlegg {number}</translation>
    </message>
    <message>
        <source>attachments {first}–{last}</source>
        <translation>vedlegg {first}–{last}</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>MeetingColumns</name>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
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
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>MeetingFilterBar</name>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Own notes</source>
        <translation>Egne notater</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>Møtet er avsluttet</translation>
    </message>
</context>
<context>
    <name>MeetingRegister</name>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>Nytt råd</translation>
    </message>
    <message>
        <source>A meeting belongs to a council. Add the first one, and plan its meetings.</source>
        <translation>Et møte hører til et råd. Opprett det første, og planlegg møtene.</translation>
    </message>
    <message>
        <source>No council yet</source>
        <translation>Ingen råd ennå</translation>
    </message>
    <message>
        <source>Plan the first meeting</source>
        <translation>Planlegg det første møtet</translation>
    </message>
    <message>
        <source>The council&apos;s own weekday, time and place are proposed, and its agenda is ready at once.</source>
        <translation>Programmet foreslår rådets faste ukedag, tid og sted, og sakslisten er klar med en gang.</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Ingen møter ennå</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Fjern filtre</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) are hidden.</source>
        <translation>
            <numerusform>%n møte er skjult.</numerusform>
            <numerusform>%n møter er skjult.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits the filters</source>
        <translation>Ingenting passer til filtrene</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Agenda to be sent</source>
        <translation>Saksliste skal sendes</translation>
    </message>
    <message>
        <source>Agenda issued, not sent</source>
        <translation>Saksliste ferdig, ikke sendt</translation>
    </message>
    <message>
        <source>Agenda sent</source>
        <translation>Saksliste sendt</translation>
    </message>
    <message>
        <source>The municipality sends the agenda</source>
        <translation>Kommunen sender sakslisten</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Minutes to be written</source>
        <translation>Referat skal skrives</translation>
    </message>
    <message>
        <source>The municipality writes the minutes</source>
        <translation>Kommunen skriver referatet</translation>
    </message>
    <message>
        <source>Agenda received</source>
        <translation>Saksliste mottatt</translation>
    </message>
    <message>
        <source>Minutes received</source>
        <translation>Referat mottatt</translation>
    </message>
    <message>
        <source>Minutes locked, not sent</source>
        <translation>Referat låst, ikke sendt</translation>
    </message>
    <message>
        <source>Minutes sent</source>
        <translation>Referat sendt</translation>
    </message>
    <message>
        <source>in the meeting {day}</source>
        <translation>i møtet {day}</translation>
    </message>
    <message>
        <source>Minutes reviewed</source>
        <translation>Referat gjennomgått</translation>
    </message>
    <message>
        <source>late, due {day}</source>
        <translation>fristen var {day}</translation>
    </message>
    <message>
        <source>by today</source>
        <translation>senest i dag</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>innen {day}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>siden {time}</translation>
    </message>
    <message>
        <source>since {day}, not ended</source>
        <translation>siden {day}, ikke avsluttet</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versjon {number}</translation>
    </message>
    <message>
        <source>Past meetings {year}</source>
        <translation>Tidligere møter {year}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
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
    <message numerus="yes">
        <source>%n meeting(s) left in {year}</source>
        <translation>
            <numerusform>%n møte igjen i {year}</numerusform>
            <numerusform>%n møter igjen i {year}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agenda(s) late</source>
        <translation>
            <numerusform>%n saksliste over fristen</numerusform>
            <numerusform>%n sakslister over fristen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agenda(s) to be sent today</source>
        <translation>
            <numerusform>%n saksliste må sendes i dag</numerusform>
            <numerusform>%n sakslister må sendes i dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes of %n meeting(s) late</source>
        <translation>
            <numerusform>referat fra %n møte over fristen</numerusform>
            <numerusform>referat fra %n møter over fristen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes of %n meeting(s) due today</source>
        <translation>
            <numerusform>referat fra %n møte har frist i dag</numerusform>
            <numerusform>referat fra %n møter har frist i dag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Year plan</source>
        <translation>Årsplan</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
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
        <source>Go to the meeting</source>
        <translation>Gå til møtet</translation>
    </message>
    <message>
        <source>To the filters</source>
        <translation>Til filtrene</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Remove a planned meeting nothing has come of</source>
        <translation>Fjern et planlagt møte uten notater og dokumenter</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Fjern filtre</translation>
    </message>
    <message>
        <source>Go to the council</source>
        <translation>Gå til rådet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>The meeting of {council}, {day}, is removed</source>
        <translation>Møtet i {council}, {day}, er fjernet</translation>
    </message>
</context>
<context>
    <name>MemberDetails</name>
    <message>
        <source>Member from</source>
        <translation>Medlem fra</translation>
    </message>
    <message>
        <source>Last day as a member</source>
        <translation>Siste dag som medlem</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Åpne kontakten</translation>
    </message>
    <message>
        <source>Choose a successor</source>
        <translation>Velg etterfølger</translation>
    </message>
    <message>
        <source>Somebody else takes over the post, and the seats that go with it.</source>
        <translation>En annen tar over stillingen og plassene i råd som følger med.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>For a member entered by mistake. Someone who leaves gets a last day instead.</source>
        <translation>For et medlem som er lagt inn ved en feil. Den som slutter, får en siste dag i stedet.</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>More</source>
        <translation>Flere valg</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekreft</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Skal bekreftes</translation>
    </message>
    <message>
        <source>After an election it is not certain that a political member still has the post.</source>
        <translation>Etter et valg er det ikke sikkert at et politisk medlem fortsatt har vervet.</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Rollen til {name}</translation>
    </message>
    <message>
        <source>{name} is expected at the meetings</source>
        <translation>{name} ventes til møtene</translation>
    </message>
    <message>
        <source>Confirm that {name} still has the post</source>
        <translation>Bekreft at {name} fortsatt har vervet</translation>
    </message>
    <message>
        <source>More about the membership of {name}</source>
        <translation>Mer om medlemskapet til {name}</translation>
    </message>
    <message>
        <source>{name} is confirmed</source>
        <translation>{name} er bekreftet</translation>
    </message>
</context>
<context>
    <name>MembersCard</name>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Legg til medlem</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Medlemmer</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Nytt medlem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>No members yet.</source>
        <translation>Ingen medlemmer ennå.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier member(s)</source>
        <translation>
            <numerusform>Vis %n tidligere medlem</numerusform>
            <numerusform>Vis %n tidligere medlemmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>{name} is now a member</source>
        <translation>{name} er nå medlem</translation>
    </message>
    <message>
        <source>{name} is no longer in the list of members</source>
        <translation>{name} står ikke lenger i medlemslisten</translation>
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
        <source>in case {number}</source>
        <translation>i sak {number}</translation>
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
    <message>
        <source>Versions</source>
        <translation>Versjoner</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrunnelse</translation>
    </message>
    <message>
        <source>What is new in version {number}</source>
        <translation>Nytt i versjon {number}</translation>
    </message>
    <message>
        <source>Withdrawn {day}</source>
        <translation>Trukket tilbake {day}</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Første versjon</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Lagt til</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjernet</translation>
    </message>
</context>
<context>
    <name>MinutesView</name>
    <message>
        <source>Next meeting</source>
        <translation>Neste møte</translation>
    </message>
    <message>
        <source>Next meeting, in words</source>
        <translation>Neste møte, med egne ord</translation>
    </message>
    <message>
        <source>No meeting is planned. Say it in words, or plan one.</source>
        <translation>Neste møte er ikke planlagt. Skriv med egne ord, eller planlegg det.</translation>
    </message>
    <message>
        <source>The agenda is empty, so there is nothing to write under.</source>
        <translation>Sakslisten er tom, så det er ingen punkter å skrive under.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Late case</source>
        <translation>Ettersendt sak</translation>
    </message>
    <message>
        <source>From meeting to meeting, send on: {title}</source>
        <translation>Fra møte til møte, send videre: {title}</translation>
    </message>
    <message>
        <source>Follow-up of action items</source>
        <translation>Oppfølging av oppgaver</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriv</translation>
    </message>
    <message>
        <source>Write text for {title}</source>
        <translation>Skriv tekst til {title}</translation>
    </message>
    <message>
        <source>Not discussed</source>
        <translation>Ikke behandlet</translation>
    </message>
    <message>
        <source>Draft of version {number}</source>
        <translation>Utkast til versjon {number}</translation>
    </message>
    <message>
        <source>Version {number}, withdrawn</source>
        <translation>Versjon {number}, trukket tilbake</translation>
    </message>
    <message>
        <source>Version {number}, locked</source>
        <translation>Versjon {number}, låst</translation>
    </message>
    <message>
        <source>Not discussed: {title}</source>
        <translation>Ikke behandlet: {title}</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Mangler tekst</translation>
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
    <name>MonthTile</name>
    <message>
        <source>no meeting</source>
        <translation>ingen møter</translation>
    </message>
    <message>
        <source>Kept free: {days}.</source>
        <translation>Møtefritt: {days}.</translation>
    </message>
</context>
<context>
    <name>MonthWindows</name>
    <message>
        <source>Add months</source>
        <translation>Legg til måneder</translation>
    </message>
    <message>
        <source>Months of the meetings</source>
        <translation>Måneder for møtene</translation>
    </message>
    <message>
        <source>None agreed: half of the meetings in spring, half in autumn.</source>
        <translation>Ingen avtalt: halvparten av møtene om våren, halvparten om høsten.</translation>
    </message>
    <message>
        <source>First month, {number}</source>
        <translation>Første måned, {number}</translation>
    </message>
    <message>
        <source>Last month, {number}</source>
        <translation>Siste måned, {number}</translation>
    </message>
    <message>
        <source>Remove the months, {number}</source>
        <translation>Fjern månedene, {number}</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Move the meeting</source>
        <translation>Flytt møtet</translation>
    </message>
    <message>
        <source>New day</source>
        <translation>Ny dag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>New time it begins</source>
        <translation>Nytt klokkeslett fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>New time it ends</source>
        <translation>Nytt klokkeslett til</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Nytt sted</translation>
    </message>
    <message>
        <source>Why is it moved?</source>
        <translation>Hvorfor flyttes det?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flytt</translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation>Flytt dit</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Denne dagen har vært.</translation>
    </message>
    <message>
        <source>The same day: {councils}.</source>
        <translation>Samme dag: {councils}.</translation>
    </message>
    <message>
        <source>The agenda is sent. The members must be told.</source>
        <translation>Sakslisten er sendt. Medlemmene må få beskjed.</translation>
    </message>
    <message>
        <source>Write the new day.</source>
        <translation>Skriv den nye dagen.</translation>
    </message>
    <message>
        <source>Write when it begins and ends.</source>
        <translation>Skriv når møtet begynner og slutter.</translation>
    </message>
    <message>
        <source>Write why it is moved.</source>
        <translation>Skriv hvorfor det flyttes.</translation>
    </message>
</context>
<context>
    <name>Municipality</name>
    <message>
        <source>since {day}</source>
        <translation>siden {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>fra {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>Chair: {who}</source>
        <translation>Møteleder: {who}</translation>
    </message>
    <message>
        <source>my role: {role}</source>
        <translation>min rolle: {role}</translation>
    </message>
    <message>
        <source>also serves as {what}</source>
        <translation>er også {what}</translation>
    </message>
    <message>
        <source>led by {who}</source>
        <translation>ledet av {who}</translation>
    </message>
    <message>
        <source>shared with {others}</source>
        <translation>delt med {others}</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>avsluttet {day}</translation>
    </message>
    <message>
        <source>covered by {council}</source>
        <translation>dekkes av {council}</translation>
    </message>
    <message>
        <source>no meetings planned</source>
        <translation>ingen møter planlagt</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>i dag {time}</translation>
    </message>
    <message>
        <source>The municipality has not decided on a language. Documents to it are in Nynorsk, as you write.</source>
        <translation>Kommunen er språklig nøytral. Dokumentene dit blir på nynorsk, siden du skriver nynorsk.</translation>
    </message>
    <message>
        <source>The municipality has not decided on a language. Documents to it are in Bokmål, as you write.</source>
        <translation>Kommunen er språklig nøytral. Dokumentene dit blir på bokmål, siden du skriver bokmål.</translation>
    </message>
    <message>
        <source>The municipality has decided on Nynorsk, so documents to it are in Nynorsk (Language Act § 15).</source>
        <translation>Kommunen har vedtatt nynorsk, så dokumentene dit blir på nynorsk (språklova § 15).</translation>
    </message>
    <message>
        <source>The municipality has decided on Bokmål, so documents to it are in Bokmål (Language Act § 15).</source>
        <translation>Kommunen har vedtatt bokmål, så dokumentene dit blir på bokmål (språklova § 15).</translation>
    </message>
    <message>
        <source>revised {day}</source>
        <translation>revidert {day}</translation>
    </message>
    <message>
        <source>next review {day}</source>
        <translation>neste gjennomgang {day}</translation>
    </message>
    <message>
        <source>expected {day}</source>
        <translation>ventet {day}</translation>
    </message>
    <message>
        <source>new municipal council constituted {day}</source>
        <translation>nytt kommunestyre konstituert {day}</translation>
    </message>
    <message>
        <source>new municipal council constituted by {day}</source>
        <translation>nytt kommunestyre konstituert innen {day}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>City area</source>
        <translation>Byområde</translation>
    </message>
    <message>
        <source>Sámi name</source>
        <translation>Samisk navn</translation>
    </message>
    <message>
        <source>Kven name</source>
        <translation>Kvensk navn</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Fylke</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Innbyggere</translation>
    </message>
    <message>
        <source>In the administrative area</source>
        <translation>I forvaltningsområdet</translation>
    </message>
    <message>
        <source>Police district</source>
        <translation>Politidistrikt</translation>
    </message>
    <message>
        <source>Station district</source>
        <translation>Stasjonsdistrikt</translation>
    </message>
    <message>
        <source>Language form</source>
        <translation>Målform</translation>
    </message>
    <message>
        <source>Sámi languages</source>
        <translation>Samiske språk</translation>
    </message>
    <message>
        <source>Police bylaws</source>
        <translation>Politivedtekter</translation>
    </message>
    <message>
        <source>Municipal election</source>
        <translation>Kommunevalg</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Oppdrag</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Godkjenning</translation>
    </message>
</context>
<context>
    <name>MunicipalityField</name>
    <message>
        <source>Name or number of the municipality</source>
        <translation>Kommunens navn eller nummer</translation>
    </message>
    <message>
        <source>Choose one from the list with the arrow keys and Enter, or empty the field.</source>
        <translation>Velg en fra listen med piltastene og Enter, eller tøm feltet.</translation>
    </message>
    <message>
        <source>No municipality has this name or number.</source>
        <translation>Ingen kommune har dette navnet eller nummeret.</translation>
    </message>
</context>
<context>
    <name>MunicipalityPage</name>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>Record the approval</source>
        <translation>Registrer godkjenningen</translation>
    </message>
    <message>
        <source>The Police Directorate&apos;s approval is missing</source>
        <translation>Godkjenning fra Politidirektoratet mangler</translation>
    </message>
    <message>
        <source>You have more than three municipalities. This stands here until the reference and the date of the approval are recorded.</source>
        <translation>Du har flere enn tre kommuner. Dette står her til du har registrert referansen og datoen for godkjenningen.</translation>
    </message>
    <message>
        <source>Every issued document of a year, from all the councils, in one folder with an index as PDF and CSV.</source>
        <translation>Alle ferdige dokumenter fra et år, fra alle rådene, i én mappe med innholdsliste som PDF og CSV.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtaler</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Satsingsområder</translation>
    </message>
    <message>
        <source>Councils and groups</source>
        <translation>Råd og grupper</translation>
    </message>
    <message>
        <source>About the municipality</source>
        <translation>Om kommunen</translation>
    </message>
    <message>
        <source>Key people</source>
        <translation>Nøkkelpersoner</translation>
    </message>
    <message>
        <source>Inside the police</source>
        <translation>Internt i politiet</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Siste kontakt</translation>
    </message>
    <message>
        <source>Year pack</source>
        <translation>Årsmappe</translation>
    </message>
    <message>
        <source>Open the council or the person</source>
        <translation>Åpne rådet eller personen</translation>
    </message>
    <message>
        <source>New meeting here</source>
        <translation>Nytt møte her</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Logg samtale</translation>
    </message>
    <message>
        <source>Change the facts, and be done with it</source>
        <translation>Endre opplysningene, og lukk igjen</translation>
    </message>
    <message>
        <source>Move the focus area that is being changed up; with ↓ down</source>
        <translation>Flytt satsingsområdet du endrer, opp; med ↓ ned</translation>
    </message>
    <message>
        <source>Your assignment here ended {day}</source>
        <translation>Oppdraget ditt her ble avsluttet {day}</translation>
    </message>
    <message>
        <source>Councils, meetings and documents are kept as they were.</source>
        <translation>Råd, møter og dokumenter er bevart slik de var.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Gå til «I dag»</translation>
    </message>
    <message>
        <source>This municipality is not here any more</source>
        <translation>Denne kommunen er ikke her lenger</translation>
    </message>
    <message>
        <source>It was removed. Undo brings it back.</source>
        <translation>Den ble fjernet. Med «Angre» får du den tilbake.</translation>
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
        <source>Followed up by</source>
        <translation>Følges opp av</translation>
    </message>
    <message>
        <source>No one else</source>
        <translation>Ingen andre</translation>
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
        <source>It serves no measure</source>
        <translation>Den hører ikke til noe tiltak</translation>
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
        <source>For the measure “{title}”</source>
        <translation>For tiltaket «{title}»</translation>
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
    <name>NewCode</name>
    <message>
        <source>I have written it down</source>
        <translation>Jeg har skrevet den ned</translation>
    </message>
    <message>
        <source>The new recovery code holds, and the one before does not.</source>
        <translation>Den nye gjenopprettingskoden gjelder, og den gamle gjelder ikke lenger.</translation>
    </message>
    <message>
        <source>Use this code</source>
        <translation>Bruk denne koden</translation>
    </message>
    <message>
        <source>Show the code again</source>
        <translation>Vis koden igjen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>NewContactPanel</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasjon</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
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
        <source>Add the contact</source>
        <translation>Legg til kontakten</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>{name} is added</source>
        <translation>{name} er lagt til</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>Becomes a member of {council}.</source>
        <translation>Blir medlem av {council}.</translation>
    </message>
</context>
<context>
    <name>NewCouncilPanel</name>
    <message>
        <source>New council</source>
        <translation>Nytt råd</translation>
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
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Add the council</source>
        <translation>Legg til rådet</translation>
    </message>
    <message>
        <source>It begins with the fixed agenda items and the rhythm of its kind. Both can be changed.</source>
        <translation>Rådet begynner med de faste punktene og møterytmen som er vanlig for typen. Begge deler kan endres.</translation>
    </message>
    <message>
        <source>{name} is added</source>
        <translation>{name} er lagt til</translation>
    </message>
</context>
<context>
    <name>NewLines</name>
    <message>
        <source>Kept: {kind}</source>
        <translation>Lagret: {kind}</translation>
    </message>
</context>
<context>
    <name>NewMeasure</name>
    <message>
        <source>Focus area</source>
        <translation>Satsingsområde</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Hva skal gjøres</translation>
    </message>
    <message>
        <source>New measure</source>
        <translation>Nytt tiltak</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Add the measure</source>
        <translation>Legg til tiltaket</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Skriv hva som skal gjøres.</translation>
    </message>
</context>
<context>
    <name>NewMeetingPanel</name>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Choose a council</source>
        <translation>Velg råd</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>4.12, Friday, in two weeks</source>
        <translation>4.12, fredag, om to uker</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Begynner kl.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Slutter kl.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>Møtetype</translation>
    </message>
    <message>
        <source>How one takes part</source>
        <translation>Møteform</translation>
    </message>
    <message>
        <source>Link or room for those who take part digitally</source>
        <translation>Lenke eller rom for dem som deltar digitalt</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>Nytt råd</translation>
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
        <source>Plan the meeting</source>
        <translation>Planlegg møtet</translation>
    </message>
    <message>
        <source>Meet now</source>
        <translation>Møt nå</translation>
    </message>
    <message>
        <source>A meeting belongs to a council. Add the first one, and plan its meetings.</source>
        <translation>Et møte hører til et råd. Opprett det første, og planlegg møtene.</translation>
    </message>
    <message>
        <source>No council yet</source>
        <translation>Ingen råd ennå</translation>
    </message>
    <message>
        <source>Choose the council that meets.</source>
        <translation>Velg hvilket råd møtet er for.</translation>
    </message>
    <message>
        <source>Write the day of the meeting.</source>
        <translation>Skriv hvilken dag møtet er.</translation>
    </message>
    <message>
        <source>Write when it begins.</source>
        <translation>Skriv når det begynner.</translation>
    </message>
    <message>
        <source>Write when it ends.</source>
        <translation>Skriv når det slutter.</translation>
    </message>
</context>
<context>
    <name>NewMunicipalityPanel</name>
    <message>
        <source>New municipality</source>
        <translation>Ny kommune</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>City area</source>
        <translation>Byområde</translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation>Hele kommunen</translation>
    </message>
    <message>
        <source>Only where you have a part of it.</source>
        <translation>Bare når du har en del av kommunen.</translation>
    </message>
    <message>
        <source>Choose another municipality</source>
        <translation>Velg en annen kommune</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Add the municipality</source>
        <translation>Legg til kommunen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>{name} is added</source>
        <translation>{name} er lagt til</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Ny passfrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passfrase</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Den nye passfrasen en gang til</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Passfrasen en gang til</translation>
    </message>
    <message>
        <source>Three or four words that have nothing to do with each other are good.</source>
        <translation>Tre eller fire ord som ikke har noe med hverandre å gjøre, er bra.</translation>
    </message>
    <message numerus="yes">
        <source>That is too short: at least %n sign(s).</source>
        <translation>
            <numerusform>Den er for kort: minst %n tegn.</numerusform>
            <numerusform>Den er for kort: minst %n tegn.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the same as the first one.</source>
        <translation>Den er ikke lik den første.</translation>
    </message>
    <message>
        <source>Hide what is written</source>
        <translation>Skjul det som er skrevet</translation>
    </message>
    <message>
        <source>Show what is written</source>
        <translation>Vis det som er skrevet</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Finish the minutes</source>
        <translation>Ferdigstill referatet</translation>
    </message>
    <message>
        <source>Finish anyway</source>
        <translation>Ferdigstill likevel</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marker som sendt</translation>
    </message>
    <message>
        <source>E-mail to the members</source>
        <translation>E-post til medlemmene</translation>
    </message>
    <message>
        <source>To the next meeting</source>
        <translation>Til neste møte</translation>
    </message>
    <message>
        <source>To the correction</source>
        <translation>Til rettelsen</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Sjekkliste</translation>
    </message>
    <message>
        <source>The minutes are being corrected. What was issued stays as it was issued.</source>
        <translation>Referatet er under retting. Det som er ferdigstilt, blir stående som det er.</translation>
    </message>
    <message>
        <source>The minutes are locked and kept as they were finished.</source>
        <translation>Referatet er låst og blir tatt vare på slik det ble ferdigstilt.</translation>
    </message>
    <message>
        <source>Finishing locks the minutes. A later change becomes a new version.</source>
        <translation>Når du ferdigstiller, blir referatet låst. Senere endringer blir en ny versjon.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>What it is</source>
        <translation>Hva det er</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvart</translation>
    </message>
    <message>
        <source>Empty while it is not answered.</source>
        <translation>Tomt så lenge det ikke er besvart.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Hva det gjelder</translation>
    </message>
    <message>
        <source>In a few words. No case content, and nothing about individuals.</source>
        <translation>Med få ord. Ikke noe fra saker, og ikke skriv om enkeltpersoner.</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>Enhet eller person</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Only the day is kept. What was registered stands in Indicia alone.</source>
        <translation>Bare dagen lagres. Det som er registrert, står bare i Indicia.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv dagen.</translation>
    </message>
</context>
<context>
    <name>NoteRow</name>
    <message numerus="yes">
        <source>open for %n day(s)</source>
        <translation>
            <numerusform>åpent i %n dag</numerusform>
            <numerusform>åpent i %n dager</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Besvart</translation>
    </message>
    <message>
        <source>Change: {title}</source>
        <translation>Endre: {title}</translation>
    </message>
    <message>
        <source>Remove: {title}</source>
        <translation>Fjern: {title}</translation>
    </message>
    <message>
        <source>asked {day}, answered {answered}</source>
        <translation>stilt {day}, besvart {answered}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Lagre et annet sted</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Lukk og mist det</translation>
    </message>
    <message>
        <source>The file of the desk is damaged</source>
        <translation>Filen med dataene er skadet</translation>
    </message>
    <message>
        <source>A part of it cannot be read. Nothing has been overwritten, and there may be a good backup.</source>
        <translation>En del av den kan ikke leses. Ingenting er overskrevet, og det kan finnes en god sikkerhetskopi.</translation>
    </message>
    <message>
        <source>See what can be done</source>
        <translation>Se hva som kan gjøres</translation>
    </message>
    <message>
        <source>Something may be missing</source>
        <translation>Noe kan mangle</translation>
    </message>
    <message>
        <source>The program broke off last time, and the journal beside the file is gone since. What was written last may not be here. Look at what you did then.</source>
        <translation>Programmet ble avbrutt sist, og hjelpefilen ved siden av datafilen er siden blitt borte. Det siste som ble skrevet, kan mangle. Se over det du gjorde da.</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>Jeg har sett etter</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Storage and backups</source>
        <translation>Lagring og kopi</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Leave the sample</source>
        <translation>Gå ut av eksempelåret</translation>
    </message>
    <message>
        <source>This is a sample year</source>
        <translation>Dette er et eksempelår</translation>
    </message>
    <message>
        <source>All names are invented. Nothing here touches your own desk.</source>
        <translation>Alle navn er oppdiktet. Ingenting her påvirker dine egne data.</translation>
    </message>
    <message>
        <source>If you close now, what you have written since is lost. Save it elsewhere first.</source>
        <translation>Lukker du nå, går det du har skrevet siden, tapt. Lagre det et annet sted først.</translation>
    </message>
    <message>
        <source>There is no backup from the last week</source>
        <translation>Det er ingen sikkerhetskopi fra den siste uken</translation>
    </message>
    <message>
        <source>The clock of this machine seems to be wrong</source>
        <translation>Klokken på maskinen ser ut til å gå feil</translation>
    </message>
    <message>
        <source>It says {today}, and something in the desk was written on {day}. Deadlines are counted from the clock, so set it right. Nothing is lost.</source>
        <translation>Den viser {today}, men noe er skrevet {day}. Frister regnes etter klokken, så still den riktig. Ingenting er tapt.</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>Kopien kunne ikke hentes fram</translation>
    </message>
    <message>
        <source>The desk is as it was. Try another backup, or look into the log.</source>
        <translation>Dataene er som før. Prøv en annen kopi, eller se i loggen.</translation>
    </message>
    <message>
        <source>This is the desk as it was {when}</source>
        <translation>Slik var dataene dine {when}</translation>
    </message>
    <message>
        <source>What was here before lies in {folder}. Nothing of it is lost.</source>
        <translation>Det som var her før, ligger i {folder}. Ingenting av det er tapt.</translation>
    </message>
    <message>
        <source>No program here shows folders.</source>
        <translation>Ingen programmer her viser mapper.</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>This may take a moment …</source>
        <translation>Det kan ta litt tid …</translation>
    </message>
    <message>
        <source>Looking for the newest good backup …</source>
        <translation>Leter etter den nyeste gode sikkerhetskopien …</translation>
    </message>
    <message>
        <source>The backup could not be put back. Nothing has changed. The log tells more.</source>
        <translation>Sikkerhetskopien kunne ikke hentes fram. Ingenting er endret. Loggen sier mer.</translation>
    </message>
    <message>
        <source>The backup is being looked through …</source>
        <translation>Sikkerhetskopien leses gjennom …</translation>
    </message>
    <message>
        <source>Then everything stands as it did {when}. What lies here now is not removed: it is set aside in {folder}.</source>
        <translation>Da blir alt slik det var {when}. Det som ligger her nå, fjernes ikke: Det legges til side i {folder}.</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>Hent fram kopien fra {when}</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inneholder</translation>
    </message>
    <message>
        <source>Newest change</source>
        <translation>Siste endring</translation>
    </message>
    <message>
        <source>Would be missing</source>
        <translation>Vil mangle</translation>
    </message>
    <message numerus="yes">
        <source>%n newer backup(s) cannot be read.</source>
        <translation>
            <numerusform>Én nyere sikkerhetskopi kan ikke leses.</numerusform>
            <numerusform>%n nyere sikkerhetskopier kan ikke leses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest good backup: {when}</source>
        <translation>Nyeste gode sikkerhetskopi: {when}</translation>
    </message>
    <message>
        <source>Backup of {when}</source>
        <translation>Sikkerhetskopi fra {when}</translation>
    </message>
    <message>
        <source>The backup of {when} cannot be read either.</source>
        <translation>Sikkerhetskopien fra {when} kan heller ikke leses.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen ennå</translation>
    </message>
    <message>
        <source>All that was written after {when}</source>
        <translation>Alt som er skrevet etter {when}</translation>
    </message>
    <message>
        <source>All that was written after {when}; the file here was last written {written}</source>
        <translation>Alt som er skrevet etter {when}. Filen her ble sist skrevet {written}</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n backup(s)</source>
        <translation>
            <numerusform>Vis den andre kopien</numerusform>
            <numerusform>Vis alle %n kopiene</numerusform>
        </translation>
    </message>
    <message>
        <source>Other backups</source>
        <translation>Andre sikkerhetskopier</translation>
    </message>
    <message>
        <source>Backup of {when}, {size}</source>
        <translation>Sikkerhetskopi fra {when}, {size}</translation>
    </message>
    <message>
        <source>Open the desk with the key of the backup</source>
        <translation>Åpne dataene med nøkkelen fra kopien</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Ingenting er tapt</translation>
    </message>
    <message>
        <source>The file is sound, and the newest backup has a key that opens it.</source>
        <translation>Filen er i orden, og den nyeste sikkerhetskopien har en nøkkel som åpner den.</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Passfrase eller gjenopprettingskode</translation>
    </message>
    <message>
        <source>Look into the backups</source>
        <translation>Se i sikkerhetskopiene</translation>
    </message>
    <message>
        <source>That opens none of the backups. Look at each sign, and try again.</source>
        <translation>Det åpner ingen av kopiene. Se over hvert tegn, og prøv igjen.</translation>
    </message>
    <message>
        <source>What opens the backups?</source>
        <translation>Hva åpner sikkerhetskopiene?</translation>
    </message>
    <message>
        <source>None of the backups here can be read. If you have one somewhere else, such as on a memory stick, copy its files into {folder} and try again. Leave everything else as it is, and ask for help.</source>
        <translation>Ingen av sikkerhetskopiene her kan leses. Har du en et annet sted, for eksempel på en minnepinne, kopierer du filene til {folder} og prøver igjen. La alt annet ligge, og be om hjelp.</translation>
    </message>
    <message>
        <source>There is no backup here. If you have one somewhere else, such as on a memory stick, copy its files into {folder} and try again. Leave everything else as it is, and ask for help: parts can often be saved.</source>
        <translation>Det er ingen sikkerhetskopi her. Har du en et annet sted, for eksempel på en minnepinne, kopierer du filene til {folder} og prøver igjen. La alt annet ligge, og be om hjelp: Deler kan ofte reddes.</translation>
    </message>
    <message>
        <source>They are here, but locked. Write the passphrase or the recovery code.</source>
        <translation>De er her, men de er låst. Skriv passfrasen eller gjenopprettingskoden.</translation>
    </message>
    <message>
        <source>There are backups here, but no key to any of them. Leave everything as it is, and ask for help.</source>
        <translation>Det er sikkerhetskopier her, men ingen nøkkel til noen av dem. La alt ligge, og be om hjelp.</translation>
    </message>
</context>
<context>
    <name>OfficerCard</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Station or service unit</source>
        <translation>Stasjon eller tjenesteenhet</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>No police district</source>
        <translation>Uten politidistrikt</translation>
    </message>
    <message>
        <source>Police district</source>
        <translation>Politidistrikt</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Om deg</translation>
    </message>
    <message>
        <source>This stands on the agendas and minutes you make from now on.</source>
        <translation>Dette står på sakslistene og i referatene du lager fra nå av.</translation>
    </message>
</context>
<context>
    <name>OldThings</name>
    <message>
        <source>Nothing you have kept looks too old.</source>
        <translation>Ingenting du har lagret, ser for gammelt ut.</translation>
    </message>
    <message>
        <source>Show the old log entries</source>
        <translation>Vis de gamle linjene i loggen</translation>
    </message>
    <message>
        <source>Show the old notes</source>
        <translation>Vis de gamle notatene</translation>
    </message>
    <message>
        <source>Show the old memos</source>
        <translation>Vis de gamle huskelappene</translation>
    </message>
    <message>
        <source>Show who left long ago</source>
        <translation>Vis dem som sluttet for lenge siden</translation>
    </message>
    <message>
        <source>Remove these memos</source>
        <translation>Fjern disse huskelappene</translation>
    </message>
    <message numerus="yes">
        <source>%n log entry(s) older than two years</source>
        <translation>
            <numerusform>%n linje i loggen er eldre enn to år</numerusform>
            <numerusform>%n linjer i loggen er eldre enn to år</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) from inside the police, done more than two years ago</source>
        <translation>
            <numerusform>%n notat fra politiet, ferdig for mer enn to år siden</numerusform>
            <numerusform>%n notater fra politiet, ferdige for mer enn to år siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) done more than two years ago</source>
        <translation>
            <numerusform>%n huskelapp ferdig for mer enn to år siden</numerusform>
            <numerusform>%n huskelapper ferdige for mer enn to år siden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) left more than five years ago, with nothing open</source>
        <translation>
            <numerusform>%n kontakt sluttet for mer enn fem år siden og har ikke noe åpent</numerusform>
            <numerusform>%n kontakter sluttet for mer enn fem år siden og har ikke noe åpent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) are removed</source>
        <translation>
            <numerusform>%n huskelapp er fjernet</numerusform>
            <numerusform>%n huskelapper er fjernet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OlderBackups</name>
    <message>
        <source>Show each of them</source>
        <translation>Vis hver av dem</translation>
    </message>
    <message>
        <source>Remove these backups too</source>
        <translation>Fjern også disse kopiene</translation>
    </message>
    <message>
        <source>A new one is made before they go.</source>
        <translation>Det lages en ny før de fjernes.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) hold the person. With a new one every day the last of them is gone by {day}.</source>
        <translation>
            <numerusform>%n sikkerhetskopi har personen i seg. Med en ny kopi hver dag er den borte senest {day}.</numerusform>
            <numerusform>%n sikkerhetskopier har personen i seg. Med en ny kopi hver dag er den siste av dem borte senest {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) set aside hold the person too. Remove them yourself, in the folder “aside”.</source>
        <translation>
            <numerusform>%n mappe som er lagt til side, har også personen i seg. Fjern den selv, i mappen «aside».</numerusform>
            <numerusform>%n mapper som er lagt til side, har også personen i seg. Fjern dem selv, i mappen «aside».</numerusform>
        </translation>
    </message>
    <message>
        <source>{made}, gone by {day}</source>
        <translation>{made}, borte senest {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) removed.</source>
        <translation>
            <numerusform>%n eldre sikkerhetskopi er fjernet.</numerusform>
            <numerusform>%n eldre sikkerhetskopier er fjernet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those in the second folder stay: it is away, or cannot be written to.</source>
        <translation>De i den andre mappen blir liggende: den er borte, eller kan ikke skrives til.</translation>
    </message>
    <message>
        <source>No new backup could be made, so the older ones stay. They go when newer ones take their place.</source>
        <translation>Det gikk ikke å lage en ny sikkerhetskopi, så de eldre blir liggende. De forsvinner når nyere tar plassen deres.</translation>
    </message>
</context>
<context>
    <name>OpenWithoutAsking</name>
    <message>
        <source>Open without asking</source>
        <translation>Åpne uten å spørre</translation>
    </message>
    <message>
        <source>The desk opens without asking from now on.</source>
        <translation>Programmet åpner uten å spørre fra nå av.</translation>
    </message>
    <message>
        <source>The machine&apos;s key store gets the key, and the passphrase is not used any more. Whoever uses the machine in your name gets in.</source>
        <translation>Nøkkellageret på maskinen får nøkkelen, og passfrasen er ikke i bruk lenger. Den som bruker maskinen i ditt navn, kommer inn.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>No program here opens {file}.</source>
        <translation>Ingen programmer her åpner {file}.</translation>
    </message>
    <message>
        <source>The attachment could not be opened. Look whether the disk is full.</source>
        <translation>Vedlegget kunne ikke åpnes. Se om disken er full.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>%n draft(s) opened in your mail program</source>
        <translation>
            <numerusform>Utkastet er åpnet i e-postprogrammet</numerusform>
            <numerusform>%n utkast er åpnet i e-postprogrammet</numerusform>
        </translation>
    </message>
    <message>
        <source>No program here opens the draft. It lies in {folder}</source>
        <translation>Ingen programmer her åpner utkastet. Det ligger i {folder}</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappen</translation>
    </message>
    <message>
        <source>The draft could not be written, so nothing was. There may be no room on the disk.</source>
        <translation>Utkastet kunne ikke skrives, så ingenting ble skrevet. Disken kan være full.</translation>
    </message>
    <message>
        <source>The draft could not be made. The log tells more.</source>
        <translation>Utkastet kunne ikke lages. Loggen sier mer.</translation>
    </message>
    <message>
        <source>There are no drafts yet.</source>
        <translation>Det er ingen utkast ennå.</translation>
    </message>
    <message>
        <source>The drafts lie in {folder}</source>
        <translation>Utkastene ligger i {folder}</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>From this meeting</source>
        <translation>Fra dette møtet</translation>
    </message>
    <message>
        <source>Open from before</source>
        <translation>Åpne fra før</translation>
    </message>
    <message>
        <source>No decisions or action items yet.</source>
        <translation>Ingen beslutninger eller oppgaver ennå.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis én til</numerusform>
            <numerusform>Vis %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutsideCard</name>
    <message>
        <source>Outside the role</source>
        <translation>Utenfor rollen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis %n til</numerusform>
            <numerusform>Vis %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnData</name>
    <message>
        <source>The row’s own id, which other rows refer to</source>
        <translation>Radens egen id, som andre rader viser til</translation>
    </message>
    <message>
        <source>Its place among those it stands with, from 0</source>
        <translation>Plassen blant dem den står sammen med, fra 0</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Hva det heter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>What kind it is</source>
        <translation>Hvilket slag det er</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Hvor langt det er kommet</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>The language it is written in</source>
        <translation>Språket det er skrevet på</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Når det begynner</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Når det slutter</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>When it was written down</source>
        <translation>Når det ble skrevet ned</translation>
    </message>
    <message>
        <source>Minutes it takes</source>
        <translation>Minutter det tar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Det som er skrevet</translation>
    </message>
    <message>
        <source>How the deadline is set: a day, a week, a meeting or a condition</source>
        <translation>Hvordan fristen er satt: dag, uke, møte eller vilkår</translation>
    </message>
    <message>
        <source>The day of the deadline</source>
        <translation>Dagen for fristen</translation>
    </message>
    <message>
        <source>The deadline in words</source>
        <translation>Fristen med ord</translation>
    </message>
    <message>
        <source>Who is responsible (contact)</source>
        <translation>Hvem som er ansvarlig (contact)</translation>
    </message>
    <message>
        <source>Who is responsible, in words</source>
        <translation>Hvem som er ansvarlig, med ord</translation>
    </message>
    <message>
        <source>Police district</source>
        <translation>Politidistrikt</translation>
    </message>
    <message>
        <source>Reference in the archive of the police</source>
        <translation>Referanse i politiets arkiv</translation>
    </message>
    <message>
        <source>Reference in the archive of the municipality</source>
        <translation>Referanse i kommunens arkiv</translation>
    </message>
    <message>
        <source>Days that should not pass without being in touch</source>
        <translation>Dager som ikke bør gå uten kontakt</translation>
    </message>
    <message>
        <source>Which fixed item of an agenda it is</source>
        <translation>Hvilket fast punkt på sakslisten det er</translation>
    </message>
    <message>
        <source>Whether it is the full version or the public one</source>
        <translation>Om det er den fulle eller den offentlige versjonen</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Navnet på filen</translation>
    </message>
    <message>
        <source>Type of the file</source>
        <translation>Filtypen</translation>
    </message>
    <message>
        <source>Bytes of the file</source>
        <translation>Byte i filen</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 av filen</translation>
    </message>
    <message>
        <source>The person (contact)</source>
        <translation>Personen (contact)</translation>
    </message>
    <message>
        <source>Where the person belongs (organisation)</source>
        <translation>Hvor personen hører til (organisation)</translation>
    </message>
    <message>
        <source>The municipality</source>
        <translation>Kommunen</translation>
    </message>
    <message>
        <source>The council</source>
        <translation>Rådet</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Møtet</translation>
    </message>
    <message>
        <source>The agenda item</source>
        <translation>Punktet på sakslisten</translation>
    </message>
    <message>
        <source>The action item</source>
        <translation>Oppgaven</translation>
    </message>
    <message>
        <source>The evaluation</source>
        <translation>Evalueringen</translation>
    </message>
    <message>
        <source>The issued document</source>
        <translation>Det ferdige dokumentet</translation>
    </message>
    <message>
        <source>The file, as “file” names it</source>
        <translation>Filen, slik «file» nevner den</translation>
    </message>
    <message>
        <source>The e-mail</source>
        <translation>E-posten</translation>
    </message>
    <message>
        <source>The entry of the contact log</source>
        <translation>Linjen i kontaktloggen</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>Avtalen</translation>
    </message>
    <message>
        <source>The period of the agreement</source>
        <translation>Avtaleperioden</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>Målet</translation>
    </message>
    <message>
        <source>The focus area</source>
        <translation>Satsingsområdet</translation>
    </message>
    <message>
        <source>The measure of the action plan</source>
        <translation>Tiltaket i handlingsplanen</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>Malen</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Når den ble laget</translation>
    </message>
    <message>
        <source>The officer who made it</source>
        <translation>Politikontakten som laget den</translation>
    </message>
    <message>
        <source>The municipalities it is of</source>
        <translation>Kommunene den gjelder</translation>
    </message>
    <message>
        <source>First day of the deputy</source>
        <translation>Stedfortrederens første dag</translation>
    </message>
    <message>
        <source>Last day of the deputy</source>
        <translation>Stedfortrederens siste dag</translation>
    </message>
    <message>
        <source>The year of the first meeting in it</source>
        <translation>Året for det første møtet i den</translation>
    </message>
    <message>
        <source>The year of the last meeting in it</source>
        <translation>Året for det siste møtet i den</translation>
    </message>
    <message>
        <source>The last day of the officer who made it</source>
        <translation>Siste dag for politikontakten som laget den</translation>
    </message>
    <message>
        <source>Rows in it</source>
        <translation>Rader i den</translation>
    </message>
    <message>
        <source>Issued documents in it</source>
        <translation>Ferdige dokumenter i den</translation>
    </message>
    <message>
        <source>When it was taken in; empty where it was made here</source>
        <translation>Når den ble tatt inn; tomt der den er laget her</translation>
    </message>
    <message>
        <source>The handover</source>
        <translation>Overleveringen</translation>
    </message>
    <message>
        <source>The row it stood in</source>
        <translation>Raden den sto i</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Det som var skrevet</translation>
    </message>
    <message>
        <source>Who had written it</source>
        <translation>Hvem som hadde skrevet det</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>Når det ble skrevet</translation>
    </message>
    <message>
        <source>What it can contribute</source>
        <translation>Hva den kan bidra med</translation>
    </message>
    <message>
        <source>The person’s name</source>
        <translation>Navnet på personen</translation>
    </message>
    <message>
        <source>The person’s post</source>
        <translation>Stillingen eller vervet til personen</translation>
    </message>
    <message>
        <source>Whom the person speaks for</source>
        <translation>Hvem personen snakker for</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-postadresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>What the person may decide</source>
        <translation>Hva personen kan bestemme</translation>
    </message>
    <message>
        <source>Who had the post before (contact)</source>
        <translation>Hvem som hadde vervet før (contact)</translation>
    </message>
    <message>
        <source>Last day in the post</source>
        <translation>Siste dag i vervet</translation>
    </message>
    <message>
        <source>The last day this was known to be right</source>
        <translation>Siste dag en visste at dette stemte</translation>
    </message>
    <message>
        <source>The officer’s unit</source>
        <translation>Politikontaktens enhet</translation>
    </message>
    <message>
        <source>The day the desk was set up</source>
        <translation>Dagen programmet ble satt opp</translation>
    </message>
    <message>
        <source>Municipality number</source>
        <translation>Kommunenummer</translation>
    </message>
    <message>
        <source>The part of it the officer has</source>
        <translation>Den delen politikontakten har</translation>
    </message>
    <message>
        <source>What is written after the name</source>
        <translation>Det som skrives etter navnet</translation>
    </message>
    <message>
        <source>Name in Sámi</source>
        <translation>Navn på samisk</translation>
    </message>
    <message>
        <source>Name in Kven</source>
        <translation>Navn på kvensk</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Fylke</translation>
    </message>
    <message>
        <source>Police station district</source>
        <translation>Politistasjonsdistrikt</translation>
    </message>
    <message>
        <source>The form of Norwegian it has chosen</source>
        <translation>Målformen kommunen har valgt</translation>
    </message>
    <message>
        <source>Whether it is in the Sámi administrative area</source>
        <translation>Om den er i forvaltningsområdet for samiske språk</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Innbyggere</translation>
    </message>
    <message>
        <source>The officer has it from this day</source>
        <translation>Politikontakten har den fra denne dagen</translation>
    </message>
    <message>
        <source>The officer had it until this day</source>
        <translation>Politikontakten hadde den til denne dagen</translation>
    </message>
    <message>
        <source>The Directorate’s approval of a fourth municipality</source>
        <translation>Direktoratets godkjenning av en fjerde kommune</translation>
    </message>
    <message>
        <source>The day the Directorate approved it</source>
        <translation>Dagen direktoratet godkjente den</translation>
    </message>
    <message>
        <source>Day its police bylaws were last revised</source>
        <translation>Dagen politivedtektene sist ble revidert</translation>
    </message>
    <message>
        <source>Day its police bylaws are to be looked at again</source>
        <translation>Dagen politivedtektene skal gjennomgås igjen</translation>
    </message>
    <message>
        <source>The council it belongs under</source>
        <translation>Rådet det ligger under</translation>
    </message>
    <message>
        <source>Who leads it, in words</source>
        <translation>Hvem som leder det, med ord</translation>
    </message>
    <message>
        <source>What else it serves as</source>
        <translation>Hva det også er</translation>
    </message>
    <message>
        <source>Whether it stands in for each municipality’s own council</source>
        <translation>Om det står i stedet for kommunenes egne råd</translation>
    </message>
    <message>
        <source>Who is its secretariat</source>
        <translation>Hvem som er sekretariat</translation>
    </message>
    <message>
        <source>Whether its meetings are open</source>
        <translation>Om møtene er åpne</translation>
    </message>
    <message>
        <source>Meetings in a year</source>
        <translation>Møter i året</translation>
    </message>
    <message>
        <source>Days before a meeting that the agenda is sent</source>
        <translation>Dager før møtet som sakslisten sendes</translation>
    </message>
    <message>
        <source>Days after a meeting that the minutes are sent</source>
        <translation>Dager etter møtet som referatet sendes</translation>
    </message>
    <message>
        <source>The weekday it usually meets, from 0 for Monday</source>
        <translation>Ukedagen det vanligvis møtes, fra 0 for mandag</translation>
    </message>
    <message>
        <source>The day it ended</source>
        <translation>Dagen det ble avsluttet</translation>
    </message>
    <message>
        <source>What the officer may say yes to there</source>
        <translation>Hva politikontakten kan si ja til der</translation>
    </message>
    <message>
        <source>Whether the political leadership must be in it</source>
        <translation>Om den politiske ledelsen må være med</translation>
    </message>
    <message>
        <source>Whether the administrative leadership must be in it</source>
        <translation>Om den administrative ledelsen må være med</translation>
    </message>
    <message>
        <source>Whether a leader of the police unit must be in it</source>
        <translation>Om en leder i politienheten må være med</translation>
    </message>
    <message>
        <source>Months it meets in</source>
        <translation>Måneder det møtes i</translation>
    </message>
    <message>
        <source>Days before a meeting that the knowledge base is ordered</source>
        <translation>Dager før møtet som kunnskapsgrunnlaget bestilles</translation>
    </message>
    <message>
        <source>Days before a meeting that items are asked for</source>
        <translation>Dager før møtet som det bes om saker</translation>
    </message>
    <message>
        <source>Days before a meeting that the agenda is cleared</source>
        <translation>Dager før møtet som sakslisten klareres</translation>
    </message>
    <message>
        <source>The last case number used that year</source>
        <translation>Det siste saksnummeret som er brukt det året</translation>
    </message>
    <message>
        <source>Whether the person is expected at each meeting</source>
        <translation>Om personen er ventet på hvert møte</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Information to those who are called</source>
        <translation>Informasjon til de innkalte</translation>
    </message>
    <message>
        <source>Who chairs it (contact)</source>
        <translation>Hvem som er møteleder (contact)</translation>
    </message>
    <message>
        <source>Who takes the minutes (contact)</source>
        <translation>Hvem som er referent (contact)</translation>
    </message>
    <message>
        <source>Whether the notes were written afterwards</source>
        <translation>Om notatene ble skrevet etterpå</translation>
    </message>
    <message>
        <source>When it was started</source>
        <translation>Når det ble startet</translation>
    </message>
    <message>
        <source>When it was ended</source>
        <translation>Når det ble avsluttet</translation>
    </message>
    <message>
        <source>When the minutes were locked</source>
        <translation>Når referatet ble låst</translation>
    </message>
    <message>
        <source>The next meeting, in words</source>
        <translation>Neste møte, med ord</translation>
    </message>
    <message>
        <source>Day of the next meeting</source>
        <translation>Dagen for neste møte</translation>
    </message>
    <message>
        <source>When the next meeting begins</source>
        <translation>Når neste møte begynner</translation>
    </message>
    <message>
        <source>When the next meeting ends</source>
        <translation>Når neste møte slutter</translation>
    </message>
    <message>
        <source>Place of the next meeting</source>
        <translation>Stedet for neste møte</translation>
    </message>
    <message>
        <source>The meeting that approved its minutes</source>
        <translation>Møtet som godkjente referatet</translation>
    </message>
    <message>
        <source>Remarks to its minutes</source>
        <translation>Merknader til referatet</translation>
    </message>
    <message>
        <source>Last day for remarks to its minutes</source>
        <translation>Siste dag for merknader til referatet</translation>
    </message>
    <message>
        <source>Day its minutes were approved by e-mail</source>
        <translation>Dagen referatet ble godkjent på e-post</translation>
    </message>
    <message>
        <source>Whether one meets in a room or on the screen</source>
        <translation>Om møtet er i et rom eller på skjerm</translation>
    </message>
    <message>
        <source>Link to the meeting on the screen</source>
        <translation>Lenke til møtet på skjerm</translation>
    </message>
    <message>
        <source>Whether it was called at short notice</source>
        <translation>Om det ble innkalt på kort varsel</translation>
    </message>
    <message>
        <source>When it was cancelled</source>
        <translation>Når det ble avlyst</translation>
    </message>
    <message>
        <source>The day it was planned for before</source>
        <translation>Dagen det var planlagt til før</translation>
    </message>
    <message>
        <source>When it was to begin before</source>
        <translation>Når det skulle begynne før</translation>
    </message>
    <message>
        <source>When it was to end before</source>
        <translation>Når det skulle slutte før</translation>
    </message>
    <message>
        <source>Where it was to be before</source>
        <translation>Hvor det skulle være før</translation>
    </message>
    <message>
        <source>The day it is to be done</source>
        <translation>Dagen det skal gjøres</translation>
    </message>
    <message>
        <source>The day it was done</source>
        <translation>Dagen det ble gjort</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Hvem som ble spurt</translation>
    </message>
    <message>
        <source>The day an answer is wanted</source>
        <translation>Dagen det ønskes svar</translation>
    </message>
    <message>
        <source>The day the answer came</source>
        <translation>Dagen svaret kom</translation>
    </message>
    <message>
        <source>Processes in the municipality to know of</source>
        <translation>Prosesser i kommunen å vite om</translation>
    </message>
    <message>
        <source>The item it stands under</source>
        <translation>Punktet det står under</translation>
    </message>
    <message>
        <source>Whether it is a briefing, a discussion or a decision</source>
        <translation>Om det er orientering, drøfting eller beslutning</translation>
    </message>
    <message>
        <source>Who presents it</source>
        <translation>Hvem som legger det fram</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Hva det gjelder</translation>
    </message>
    <message>
        <source>The item of an earlier meeting it comes from</source>
        <translation>Punktet fra et tidligere møte det kommer fra</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Saksnummer</translation>
    </message>
    <message>
        <source>Year of the case number</source>
        <translation>Året for saksnummeret</translation>
    </message>
    <message>
        <source>Whether it was dealt with</source>
        <translation>Om det ble behandlet</translation>
    </message>
    <message>
        <source>The officer’s own preparation; in no document</source>
        <translation>Politikontaktens egen forberedelse; ikke i noe dokument</translation>
    </message>
    <message>
        <source>Whether it came after the agenda was issued</source>
        <translation>Om det kom etter at sakslisten var ferdig</translation>
    </message>
    <message>
        <source>How many other cases had its number before it</source>
        <translation>Hvor mange andre saker som hadde nummeret før den</translation>
    </message>
    <message>
        <source>The case that was sent on</source>
        <translation>Saken som ble sendt videre</translation>
    </message>
    <message>
        <source>The council it was sent to</source>
        <translation>Rådet den ble sendt til</translation>
    </message>
    <message>
        <source>When it was sent</source>
        <translation>Når det ble sendt</translation>
    </message>
    <message>
        <source>When it was not taken up</source>
        <translation>Når det ikke ble tatt opp</translation>
    </message>
    <message>
        <source>Whether it comes up in the meeting</source>
        <translation>Om det kommer opp i møtet</translation>
    </message>
    <message>
        <source>How things stand there</source>
        <translation>Hvordan det står til der</translation>
    </message>
    <message>
        <source>How things stood there</source>
        <translation>Hvordan det sto til der</translation>
    </message>
    <message>
        <source>Whether the person was there</source>
        <translation>Om personen var der</translation>
    </message>
    <message>
        <source>Whom the person stood in for (contact)</source>
        <translation>Hvem personen var vara for (contact)</translation>
    </message>
    <message>
        <source>When the person came, if later</source>
        <translation>Når personen kom, om senere</translation>
    </message>
    <message>
        <source>When the person left, if earlier</source>
        <translation>Når personen gikk, om tidligere</translation>
    </message>
    <message>
        <source>The one item the person was there for</source>
        <translation>Det ene punktet personen var der for</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Hva som skal gjøres</translation>
    </message>
    <message>
        <source>The day it was agreed</source>
        <translation>Dagen det ble avtalt</translation>
    </message>
    <message>
        <source>The officer’s own details; in no document</source>
        <translation>Politikontaktens egne detaljer; ikke i noe dokument</translation>
    </message>
    <message>
        <source>How much it matters</source>
        <translation>Hvor viktig det er</translation>
    </message>
    <message>
        <source>The meeting that agreed on it</source>
        <translation>Møtet som avtalte det</translation>
    </message>
    <message>
        <source>The day it was done or dropped</source>
        <translation>Dagen det ble gjort eller bortfalt</translation>
    </message>
    <message>
        <source>Why it was dropped</source>
        <translation>Hvorfor det bortfalt</translation>
    </message>
    <message>
        <source>The meeting that was told</source>
        <translation>Møtet som fikk melding</translation>
    </message>
    <message>
        <source>Who sees to it that it is done (contact)</source>
        <translation>Hvem som følger det opp (contact)</translation>
    </message>
    <message>
        <source>Who sees to it that it is done, in words</source>
        <translation>Hvem som følger det opp, med ord</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hva som skjedde</translation>
    </message>
    <message>
        <source>How far it had come</source>
        <translation>Hvor langt det var kommet</translation>
    </message>
    <message>
        <source>The line; internal ones are in no document</source>
        <translation>Linjen; interne er ikke i noe dokument</translation>
    </message>
    <message>
        <source>Who was responsible when the minutes were locked</source>
        <translation>Hvem som var ansvarlig da referatet ble låst</translation>
    </message>
    <message>
        <source>What of the meeting is assessed, where it is not one case</source>
        <translation>Hva av møtet som er vurdert, når det ikke er én sak</translation>
    </message>
    <message>
        <source>Whether anyone may read it</source>
        <translation>Om alle kan lese det</translation>
    </message>
    <message>
        <source>The ground for exempting it</source>
        <translation>Hjemmelen for å unnta det</translation>
    </message>
    <message>
        <source>How much of it is exempt</source>
        <translation>Hvor mye av det som er unntatt</translation>
    </message>
    <message>
        <source>The title anyone may read</source>
        <translation>Tittelen alle kan lese</translation>
    </message>
    <message>
        <source>Who assessed it</source>
        <translation>Hvem som vurderte det</translation>
    </message>
    <message>
        <source>When it was assessed</source>
        <translation>Når det ble vurdert</translation>
    </message>
    <message>
        <source>What was to be done</source>
        <translation>Hva som skulle gjøres</translation>
    </message>
    <message>
        <source>Who was responsible</source>
        <translation>Hvem som var ansvarlig</translation>
    </message>
    <message>
        <source>What was done, seen together</source>
        <translation>Hva som ble gjort, sett samlet</translation>
    </message>
    <message>
        <source>What was learned, seen together</source>
        <translation>Hva en lærte, sett samlet</translation>
    </message>
    <message>
        <source>What worked well, seen together</source>
        <translation>Hva som var lurt, sett samlet</translation>
    </message>
    <message>
        <source>Day of the next evaluation</source>
        <translation>Dagen for neste evaluering</translation>
    </message>
    <message>
        <source>What was done, as the police sees it</source>
        <translation>Hva som ble gjort, slik politiet ser det</translation>
    </message>
    <message>
        <source>What was done, as the municipality sees it</source>
        <translation>Hva som ble gjort, slik kommunen ser det</translation>
    </message>
    <message>
        <source>What was learned, as the police sees it</source>
        <translation>Hva en lærte, slik politiet ser det</translation>
    </message>
    <message>
        <source>What was learned, as the municipality sees it</source>
        <translation>Hva en lærte, slik kommunen ser det</translation>
    </message>
    <message>
        <source>What worked well, as the police sees it</source>
        <translation>Hva som var lurt, slik politiet ser det</translation>
    </message>
    <message>
        <source>What worked well, as the municipality sees it</source>
        <translation>Hva som var lurt, slik kommunen ser det</translation>
    </message>
    <message>
        <source>Others who took part, in words</source>
        <translation>Andre som deltok, med ord</translation>
    </message>
    <message>
        <source>Which theme it is</source>
        <translation>Hvilket tema det er</translation>
    </message>
    <message>
        <source>The challenge it is to meet</source>
        <translation>Utfordringen det skal møte</translation>
    </message>
    <message>
        <source>Whether it is about preparedness</source>
        <translation>Om det gjelder beredskap</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Hva en så</translation>
    </message>
    <message>
        <source>Whether it worked</source>
        <translation>Om det virket</translation>
    </message>
    <message>
        <source>Why one thinks so</source>
        <translation>Hvorfor en mener det</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hva det ble til</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>Når det ble ferdigstilt</translation>
    </message>
    <message>
        <source>The day it was sent</source>
        <translation>Dagen det ble sendt</translation>
    </message>
    <message>
        <source>Why there is a new version</source>
        <translation>Hvorfor det er en ny versjon</translation>
    </message>
    <message>
        <source>The day it was approved</source>
        <translation>Dagen det ble godkjent</translation>
    </message>
    <message>
        <source>When it was withdrawn</source>
        <translation>Når det ble trukket tilbake</translation>
    </message>
    <message>
        <source>Why it was withdrawn</source>
        <translation>Hvorfor det ble trukket tilbake</translation>
    </message>
    <message>
        <source>The day it came, where another body wrote it</source>
        <translation>Dagen det kom, når andre har skrevet det</translation>
    </message>
    <message>
        <source>Month, from 1 for January</source>
        <translation>Måned, fra 1 for januar</translation>
    </message>
    <message>
        <source>When the correction was begun</source>
        <translation>Når rettelsen ble startet</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Hva det gjaldt</translation>
    </message>
    <message>
        <source>The address it was sent to</source>
        <translation>Adressen det ble sendt til</translation>
    </message>
    <message>
        <source>Where the person belonged</source>
        <translation>Hvor personen hørte til</translation>
    </message>
    <message>
        <source>Whether it was offered, accepted or ended</source>
        <translation>Om den er tilbudt, inngått eller avsluttet</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>Hvem som inngår avtalen</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Hvem som skrev under</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Hva den omfatter</translation>
    </message>
    <message>
        <source>The day it was signed</source>
        <translation>Dagen den ble underskrevet</translation>
    </message>
    <message>
        <source>When it is to be revised, as a rule</source>
        <translation>Når den skal revideres, som regel</translation>
    </message>
    <message>
        <source>The day it is to be revised</source>
        <translation>Dagen den skal revideres</translation>
    </message>
    <message>
        <source>The challenge</source>
        <translation>Utfordringen</translation>
    </message>
    <message>
        <source>Election day</source>
        <translation>Valgdagen</translation>
    </message>
    <message>
        <source>The day the new municipal council met first</source>
        <translation>Dagen det nye kommunestyret møttes første gang</translation>
    </message>
    <message>
        <source>Its number in the document</source>
        <translation>Nummeret i dokumentet</translation>
    </message>
    <message>
        <source>Whether it is part of the officer’s role</source>
        <translation>Om det er en del av rollen som politikontakt</translation>
    </message>
    <message>
        <source>Who was asked to take it over</source>
        <translation>Hvem som ble bedt om å ta over</translation>
    </message>
    <message>
        <source>The action item that came of it</source>
        <translation>Oppgaven det ble til</translation>
    </message>
    <message>
        <source>The agenda item that came of it</source>
        <translation>Punktet på sakslisten det ble til</translation>
    </message>
    <message>
        <source>The day it comes back</source>
        <translation>Dagen den kommer igjen</translation>
    </message>
    <message>
        <source>The day it was put off</source>
        <translation>Dagen den ble utsatt</translation>
    </message>
    <message>
        <source>The day to be reminded</source>
        <translation>Dagen å bli minnet på det</translation>
    </message>
    <message>
        <source>The day it was answered</source>
        <translation>Dagen det ble besvart</translation>
    </message>
    <message>
        <source>Unit or person in the police</source>
        <translation>Enhet eller person i politiet</translation>
    </message>
    <message>
        <source>For the program’s own use</source>
        <translation>Til bruk for programmet</translation>
    </message>
    <message>
        <source>An organisation people belong to</source>
        <translation>En organisasjon folk hører til</translation>
    </message>
    <message>
        <source>A person in a post</source>
        <translation>En person i et verv eller en stilling</translation>
    </message>
    <message>
        <source>The officer whose desk this is</source>
        <translation>Politikontakten som har programmet</translation>
    </message>
    <message>
        <source>A municipality</source>
        <translation>En kommune</translation>
    </message>
    <message>
        <source>A police council, forum or group</source>
        <translation>Et politiråd, forum eller en gruppe</translation>
    </message>
    <message>
        <source>A municipality a council serves</source>
        <translation>En kommune rådet er for</translation>
    </message>
    <message>
        <source>An item of a council’s agenda template</source>
        <translation>Et punkt i rådets mal for saksliste</translation>
    </message>
    <message>
        <source>The case numbers of a council in a year</source>
        <translation>Saksnumrene i et råd et år</translation>
    </message>
    <message>
        <source>A person’s seat in a council</source>
        <translation>En persons plass i et råd</translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>Et møte</translation>
    </message>
    <message>
        <source>A meeting that was moved or cancelled</source>
        <translation>Et møte som ble flyttet eller avlyst</translation>
    </message>
    <message>
        <source>A step before or after a meeting</source>
        <translation>Et steg før eller etter et møte</translation>
    </message>
    <message>
        <source>An item of an agenda</source>
        <translation>Et punkt på en saksliste</translation>
    </message>
    <message>
        <source>A case sent on to another council</source>
        <translation>En sak sendt videre til et annet råd</translation>
    </message>
    <message>
        <source>A choice of what comes up in a meeting</source>
        <translation>Et valg om hva som kommer opp i et møte</translation>
    </message>
    <message>
        <source>An arena the council hears of</source>
        <translation>En arena rådet hører om</translation>
    </message>
    <message>
        <source>What locked minutes say of an arena</source>
        <translation>Hva låste referater sier om en arena</translation>
    </message>
    <message>
        <source>Whether a person was at a meeting</source>
        <translation>Om en person var på et møte</translation>
    </message>
    <message>
        <source>An action item</source>
        <translation>En oppgave</translation>
    </message>
    <message>
        <source>A person who helps with an action item</source>
        <translation>En person som er med på en oppgave</translation>
    </message>
    <message>
        <source>What happened to an action item</source>
        <translation>Hva som skjedde med en oppgave</translation>
    </message>
    <message>
        <source>A line of the notes of a meeting</source>
        <translation>En linje i notatene fra et møte</translation>
    </message>
    <message>
        <source>An assessment of public access</source>
        <translation>En vurdering av innsyn</translation>
    </message>
    <message>
        <source>What locked minutes say of an earlier action item</source>
        <translation>Hva låste referater sier om en tidligere oppgave</translation>
    </message>
    <message>
        <source>The evaluation of a council’s year</source>
        <translation>Evalueringen av et råds år</translation>
    </message>
    <message>
        <source>A person who took part in an evaluation</source>
        <translation>En person som var med på en evaluering</translation>
    </message>
    <message>
        <source>A theme of an evaluation</source>
        <translation>Et tema i en evaluering</translation>
    </message>
    <message>
        <source>What an evaluation says of a measure</source>
        <translation>Hva en evaluering sier om et tiltak</translation>
    </message>
    <message>
        <source>A learning point of an evaluation</source>
        <translation>Et læringspunkt i en evaluering</translation>
    </message>
    <message>
        <source>A document that was issued</source>
        <translation>Et dokument som er ferdigstilt</translation>
    </message>
    <message>
        <source>Days kept free of meetings</source>
        <translation>Dager som holdes fri for møter</translation>
    </message>
    <message>
        <source>A theme of a month</source>
        <translation>Et tema for en måned</translation>
    </message>
    <message>
        <source>What issued minutes were made of</source>
        <translation>Det et ferdig referat ble laget av</translation>
    </message>
    <message>
        <source>A correction of minutes that is open</source>
        <translation>En åpen rettelse av et referat</translation>
    </message>
    <message>
        <source>An e-mail that was sent</source>
        <translation>En e-post som ble sendt</translation>
    </message>
    <message>
        <source>A person an e-mail was sent to</source>
        <translation>En person en e-post ble sendt til</translation>
    </message>
    <message>
        <source>A cooperation agreement</source>
        <translation>En samarbeidsavtale</translation>
    </message>
    <message>
        <source>A period of a cooperation agreement</source>
        <translation>En periode i en samarbeidsavtale</translation>
    </message>
    <message>
        <source>A goal of an action plan</source>
        <translation>Et mål i en handlingsplan</translation>
    </message>
    <message>
        <source>A focus area of an agreement</source>
        <translation>Et satsingsområde i en avtale</translation>
    </message>
    <message>
        <source>A challenge of a focus area</source>
        <translation>En utfordring i et satsingsområde</translation>
    </message>
    <message>
        <source>A measure of an action plan</source>
        <translation>Et tiltak i en handlingsplan</translation>
    </message>
    <message>
        <source>Election days of a municipality</source>
        <translation>Valgdager i en kommune</translation>
    </message>
    <message>
        <source>A file on an agenda item</source>
        <translation>En fil på et punkt på sakslisten</translation>
    </message>
    <message>
        <source>A file that went with an issued agenda</source>
        <translation>En fil som fulgte en ferdig saksliste</translation>
    </message>
    <message>
        <source>An agenda template of the officer’s own</source>
        <translation>Politikontaktens egen mal for saksliste</translation>
    </message>
    <message>
        <source>An item of such a template</source>
        <translation>Et punkt i en slik mal</translation>
    </message>
    <message>
        <source>An entry of the contact log</source>
        <translation>En linje i kontaktloggen</translation>
    </message>
    <message>
        <source>A person an entry of the contact log is about</source>
        <translation>En person en linje i kontaktloggen gjelder</translation>
    </message>
    <message>
        <source>A row of Today that was put off</source>
        <translation>En rad på I dag som er utsatt</translation>
    </message>
    <message>
        <source>A memo</source>
        <translation>En huskelapp</translation>
    </message>
    <message>
        <source>A note on what goes on inside the police</source>
        <translation>Et notat om det som skjer i politiet</translation>
    </message>
    <message>
        <source>A handover that was made or taken in</source>
        <translation>En overlevering som er laget eller tatt inn</translation>
    </message>
    <message>
        <source>A value that was not chosen when a handover was taken in</source>
        <translation>En verdi som ikke ble valgt da en overlevering ble tatt inn</translation>
    </message>
    <message>
        <source>README.txt</source>
        <translation>LES MEG.txt</translation>
    </message>
    <message>
        <source>Own data {day}</source>
        <translation>Egne data {day}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>Hva en rad er</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Hva det inneholder</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Possible values</source>
        <translation>Mulige verdier</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>valg</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>heltall</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true (ja) eller false (nei)</translation>
    </message>
    <message>
        <source>day and time, such as 2026-11-24T10:42:00+01:00</source>
        <translation>dag og tid, som 2026-11-24T10:42:00+01:00</translation>
    </message>
    <message>
        <source>day, such as 2026-11-24</source>
        <translation>dag, som 2026-11-24</translation>
    </message>
    <message>
        <source>time, such as 09:00:00</source>
        <translation>klokkeslett, som 09:00:00</translation>
    </message>
    <message>
        <source>Liaison Desk: all your own data</source>
        <translation>Samarbeidsdesk: alle dine egne data</translation>
    </message>
    <message>
        <source>Written {day} at {time} by version {version}.</source>
        <translation>Skrevet {day} klokken {time} med versjon {version}.</translation>
    </message>
    <message>
        <source>Everything is in it, also what is exempt from public access and what is internal.</source>
        <translation>Alt er med, også det som er unntatt offentlighet, og det som er internt.</translation>
    </message>
    <message>
        <source>Nothing is encrypted. Keep it where only you can read it, and delete it after use.</source>
        <translation>Ingenting er kryptert. Ha det der bare du kan lese det, og slett det etter bruk.</translation>
    </message>
    <message>
        <source>data.json: every table with every row, and what each field holds.</source>
        <translation>data.json: alle tabeller med alle rader, og hva hvert felt inneholder.</translation>
    </message>
    <message>
        <source>tables: the same rows as CSV, a file for each table, for Excel and LibreOffice.</source>
        <translation>tables: de samme radene som CSV, en fil for hver tabell, for Excel og LibreOffice.</translation>
    </message>
    <message>
        <source>fields.csv: what each table and each field holds.</source>
        <translation>fields.csv: hva hver tabell og hvert felt inneholder.</translation>
    </message>
    <message>
        <source>documents: what has been issued, as it was issued.</source>
        <translation>documents: det som er ferdigstilt, slik det ble ferdigstilt.</translation>
    </message>
    <message>
        <source>attachments: files on agenda items.</source>
        <translation>attachments: filer på punkter på sakslister.</translation>
    </message>
    <message>
        <source>tables/file.csv: which row each of these files belongs to.</source>
        <translation>tables/file.csv: hvilken rad hver av disse filene hører til.</translation>
    </message>
    <message>
        <source>tables/draft.csv: what was being typed and had not become anything else yet.</source>
        <translation>tables/draft.csv: det som var under skriving og ikke var blitt til noe annet ennå.</translation>
    </message>
    <message>
        <source>manifest.json: a SHA-256 of each file, to see that nothing has changed since.</source>
        <translation>manifest.json: SHA-256 av hver fil, for å se at ingenting er endret siden.</translation>
    </message>
    <message>
        <source>In CSV an apostrophe stands before a text that a spreadsheet might calculate.</source>
        <translation>I CSV står det en apostrof foran tekst som et regneark kunne ha regnet på.</translation>
    </message>
    <message>
        <source>A text too long for a cell ends with “…” in CSV; all of it stands in data.json.</source>
        <translation>En tekst som er for lang for en celle, slutter med «…» i CSV; alt står i data.json.</translation>
    </message>
    <message>
        <source>Documents that were withdrawn are listed, but their content is gone.</source>
        <translation>Dokumenter som er trukket tilbake, står i listen, men innholdet er borte.</translation>
    </message>
</context>
<context>
    <name>OwnDataCard</name>
    <message>
        <source>Export everything</source>
        <translation>Eksporter alt</translation>
    </message>
    <message>
        <source>As one zip file</source>
        <translation>Som én zip-fil</translation>
    </message>
    <message>
        <source>Export everything as one zip file</source>
        <translation>Eksporter alt som én zip-fil</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Slett en person</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Egne data</translation>
    </message>
    <message>
        <source>All there is, as JSON and CSV with a word on every field, and with documents and attachments.</source>
        <translation>Alt som finnes, som JSON og CSV med forklaring til hvert felt, og med dokumenter og vedlegg.</translation>
    </message>
    <message>
        <source>The copy also holds what is exempt from public access and what is internal, and it is not encrypted.</source>
        <translation>Kopien har også med det som er unntatt offentlighet, og det som er internt, og den er ikke kryptert.</translation>
    </message>
    <message>
        <source>Documents that have been issued are not changed when a person is erased; they are listed.</source>
        <translation>Ferdige dokumenter endres ikke når en person slettes; du får en liste over dem.</translation>
    </message>
    <message>
        <source>Where should your data be written?</source>
        <translation>Hvor skal dataene dine skrives?</translation>
    </message>
    <message>
        <source>Choose the person, then “Erase” at the foot of the details, or in the menu.</source>
        <translation>Velg personen, og så «Slett» nederst i detaljene eller i menyen.</translation>
    </message>
</context>
<context>
    <name>OwnItems</name>
    <message>
        <source>Items for {council}, {day}</source>
        <translation>Saker til {council}, {day}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Items for</source>
        <translation>Saker til</translation>
    </message>
    <message>
        <source>Copy the items as text</source>
        <translation>Kopier sakene som tekst</translation>
    </message>
    <message>
        <source>Save as a text file</source>
        <translation>Lagre som tekstfil</translation>
    </message>
    <message>
        <source>The items are copied. Paste them into the e-mail to the municipality.</source>
        <translation>Sakene er kopiert. Lim dem inn i e-posten til kommunen.</translation>
    </message>
</context>
<context>
    <name>OwnTemplateLine</name>
    <message>
        <source>Name of the template</source>
        <translation>Navn på malen</translation>
    </message>
    <message>
        <source>Remove the template</source>
        <translation>Fjern malen</translation>
    </message>
    <message>
        <source>Remove the template {name}</source>
        <translation>Fjern malen {name}</translation>
    </message>
</context>
<context>
    <name>OwnTemplates</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>A template is copied where it is used. A change here never touches councils or meetings.</source>
        <translation>En mal blir kopiert der den brukes. En endring her rører aldri råd eller møter.</translation>
    </message>
    <message>
        <source>Own templates</source>
        <translation>Egne maler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Close own templates</source>
        <translation>Lukk egne maler</translation>
    </message>
    <message>
        <source>Show own templates</source>
        <translation>Vis egne maler</translation>
    </message>
    <message>
        <source>“{name}” is kept as a template</source>
        <translation>«{name}» er lagret som mal</translation>
    </message>
    <message>
        <source>“{name}” is removed from your templates</source>
        <translation>«{name}» er fjernet fra malene dine</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Year plan</source>
        <translation>Årsplan</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeidsmengde</translation>
    </message>
    <message>
        <source>Inside the police</source>
        <translation>Internt i politiet</translation>
    </message>
    <message>
        <source>Contact log</source>
        <translation>Kontaktlogg</translation>
    </message>
    <message>
        <source>What is protected</source>
        <translation>Hva som er beskyttet</translation>
    </message>
    <message>
        <source>Note quickly</source>
        <translation>Noter raskt</translation>
    </message>
    <message>
        <source>New action item</source>
        <translation>Ny oppgave</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Logg samtale</translation>
    </message>
    <message>
        <source>Meet now: begin a meeting and write</source>
        <translation>Møt nå: start et møte og skriv</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>Nytt råd</translation>
    </message>
    <message>
        <source>Remind all who are over a deadline</source>
        <translation>Lag påminnelser til alle som er over fristen</translation>
    </message>
    <message>
        <source>Add a municipality</source>
        <translation>Legg til kommune</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Lag sikkerhetskopi nå</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Hent fram en sikkerhetskopi</translation>
    </message>
    <message>
        <source>Make a handover</source>
        <translation>Lag en overlevering</translation>
    </message>
    <message>
        <source>Take in a handover</source>
        <translation>Ta inn en overlevering</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Angre: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Gjør om: {what}</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Lagre nå</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Keys on this page</source>
        <translation>Taster på denne siden</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Veiledning</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Vanlig tekststørrelse</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Lyst utseende</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Mørkt utseende</translation>
    </message>
    <message>
        <source>Appearance as the machine</source>
        <translation>Utseende som maskinen</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Språk: {name}</translation>
    </message>
    <message>
        <source>Start the meeting: {council}</source>
        <translation>Start møtet: {council}</translation>
    </message>
    <message>
        <source>End the meeting: {council}</source>
        <translation>Avslutt møtet: {council}</translation>
    </message>
    <message>
        <source>New action item in {place}</source>
        <translation>Ny oppgave i {place}</translation>
    </message>
    <message>
        <source>New meeting in {place}</source>
        <translation>Nytt møte i {place}</translation>
    </message>
    <message>
        <source>Search, or do something</source>
        <translation>Søk, eller velg handling</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treff</translation>
    </message>
    <message>
        <source>Row above; with ↓ the row below, several with Page up and down</source>
        <translation>Raden over; med ↓ raden under, flere med Page Up og Page Down</translation>
    </message>
    <message>
        <source>Open it, or do it</source>
        <translation>Åpne, eller gjør det</translation>
    </message>
    <message>
        <source>Before the words: commands only</source>
        <translation>Foran ordene: bare handlinger</translation>
    </message>
    <message>
        <source>Before the words: people only</source>
        <translation>Foran ordene: bare personer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>velg</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åpne</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>bare handlinger</translation>
    </message>
    <message>
        <source>people only</source>
        <translation>bare personer</translation>
    </message>
    <message>
        <source>The search did not succeed. Everything that is written is as it was.</source>
        <translation>Søket lyktes ikke. Alt som er skrevet, er som før.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n treff</numerusform>
            <numerusform>%n treff</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is called “{words}”, and it stands in nothing you have written.</source>
        <translation>Ingenting heter «{words}», og det står ikke i noe du har skrevet.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Skriv et navn.</translation>
    </message>
    <message>
        <source>Last visited</source>
        <translation>Sist besøkt</translation>
    </message>
    <message>
        <source>Meetings today</source>
        <translation>Møter i dag</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Gjør</translation>
    </message>
    <message>
        <source>Also inside words</source>
        <translation>Også inne i ord</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gå til</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>In meetings and evaluations</source>
        <translation>I møter og evalueringer</translation>
    </message>
    <message>
        <source>{row} of {rows}</source>
        <translation>{row} av {rows}</translation>
    </message>
    <message>
        <source>council</source>
        <translation>råd</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>kommune</translation>
    </message>
    <message>
        <source>action item</source>
        <translation>oppgave</translation>
    </message>
    <message>
        <source>Evaluation {year}</source>
        <translation>Evaluering {year}</translation>
    </message>
    <message>
        <source>theme of the evaluation</source>
        <translation>tema i evalueringen</translation>
    </message>
    <message>
        <source>effect of a measure</source>
        <translation>effekten av et tiltak</translation>
    </message>
    <message>
        <source>learning point</source>
        <translation>læringspunkt</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisasjon</translation>
    </message>
    <message>
        <source>collaboration arena</source>
        <translation>samarbeidsarena</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>huskelapp</translation>
    </message>
    <message>
        <source>theme of the year</source>
        <translation>årstema</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>avtale</translation>
    </message>
    <message>
        <source>focus area</source>
        <translation>satsingsområde</translation>
    </message>
    <message>
        <source>goal of the action plan</source>
        <translation>mål i handlingsplanen</translation>
    </message>
    <message>
        <source>measure of the action plan</source>
        <translation>tiltak i handlingsplanen</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Save a copy</source>
        <translation>Lagre en kopi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>For whom the document is</source>
        <translation>Hvem dokumentet er for</translation>
    </message>
</context>
<context>
    <name>PartLine</name>
    <message>
        <source>Public</source>
        <translation>Offentlig</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Unnta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>Fold up the separate answers</source>
        <translation>Skjul egne svar</translation>
    </message>
    <message>
        <source>Show the separate answers of the parties</source>
        <translation>Vis partenes egne svar</translation>
    </message>
    <message>
        <source>Answer separately</source>
        <translation>Svar hver for seg</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Key people</source>
        <translation>Nøkkelpersoner</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Alle %n</numerusform>
            <numerusform>Alle %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n contact(s)</source>
        <translation>
            <numerusform>%n kontakt</numerusform>
            <numerusform>Alle %n kontakter</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the phone number of {name}</source>
        <translation>Kopier telefonnummeret til {name}</translation>
    </message>
    <message>
        <source>Copy the e-mail address of {name}</source>
        <translation>Kopier e-postadressen til {name}</translation>
    </message>
    <message>
        <source>Nobody yet. The members of the councils stand here.</source>
        <translation>Ingen ennå. Her står medlemmene i rådene.</translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation>Kopiert: {words}</translation>
    </message>
</context>
<context>
    <name>PeopleField</name>
    <message>
        <source>Name of a contact</source>
        <translation>Navn på en kontakt</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation>Fjern: {name}</translation>
    </message>
</context>
<context>
    <name>PeopleFilter</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>In post</source>
        <translation>I stillingen</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Skal bekreftes</translation>
    </message>
    <message>
        <source>Also those who have left</source>
        <translation>Også de som har sluttet</translation>
    </message>
    <message>
        <source>Longer ago than I want</source>
        <translation>Lenger siden enn ønsket</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Siste 30 dager</translation>
    </message>
    <message>
        <source>More than 30 days ago</source>
        <translation>Mer enn 30 dager siden</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldri</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Siste kontakt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasjon</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Stilling</translation>
    </message>
</context>
<context>
    <name>PeopleHeader</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasjon</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Siste kontakt</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>present</source>
        <translation>til stede</translation>
    </message>
</context>
<context>
    <name>PeoplePane</name>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Who else takes part</source>
        <translation>Hvem andre deltar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>{there} of {all}</source>
        <translation>{there} av {all}</translation>
    </message>
    <message>
        <source>Filter: {letters}</source>
        <translation>Filter: {letters}</translation>
    </message>
    <message>
        <source>Nobody here: {letters}. Enter adds.</source>
        <translation>Ingen her: {letters}. Enter legger til.</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekreft</translation>
    </message>
    <message>
        <source>To be confirmed after the election</source>
        <translation>Skal bekreftes etter valget</translation>
    </message>
    <message>
        <source>Back in the post</source>
        <translation>Tilbake i stillingen</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Make a reminder</source>
        <translation>Lag påminnelse</translation>
    </message>
    <message>
        <source>Open action items</source>
        <translation>Åpne oppgaver</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-post</translation>
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
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Logg samtale</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Kopier e-postadressen</translation>
    </message>
    <message>
        <source>Left {day}</source>
        <translation>Sluttet {day}</translation>
    </message>
    <message>
        <source>Leaves {day}</source>
        <translation>Slutter {day}</translation>
    </message>
    <message>
        <source>Sits in no council.</source>
        <translation>Sitter ikke i noe råd.</translation>
    </message>
    <message>
        <source>Owns none.</source>
        <translation>Har ingen.</translation>
    </message>
    <message>
        <source>Mark as done: {title}</source>
        <translation>Marker som ferdig: {title}</translation>
    </message>
    <message>
        <source>“{title}” is done</source>
        <translation>«{title}» er ferdig</translation>
    </message>
    <message>
        <source>{name} is confirmed</source>
        <translation>{name} er bekreftet</translation>
    </message>
    <message>
        <source>Copied: {words}</source>
        <translation>Kopiert: {words}</translation>
    </message>
</context>
<context>
    <name>PersonFacts</name>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Add a title</source>
        <translation>Legg til tittel</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasjon</translation>
    </message>
    <message>
        <source>Add an organisation</source>
        <translation>Legg til organisasjon</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Legg til nummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Legg til adresse</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Fullmakt</translation>
    </message>
    <message>
        <source>What the person can commit to</source>
        <translation>Hva personen kan forplikte seg til</translation>
    </message>
    <message>
        <source>Wanted contact</source>
        <translation>Ønsket kontakt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ønsket kontakt</translation>
    </message>
    <message>
        <source>What the organisation can bring</source>
        <translation>Hva organisasjonen kan bidra med</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressurser</translation>
    </message>
    <message>
        <source>Took over for</source>
        <translation>Tok over etter</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Etterfølger</translation>
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
        <translation>Rolle eller organisasjon: «{name}»</translation>
    </message>
</context>
<context>
    <name>PersonLog</name>
    <message>
        <source>Contact log</source>
        <translation>Kontaktlogg</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Alle %n</numerusform>
            <numerusform>Alle %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n entry(s) of the log</source>
        <translation>
            <numerusform>%n oppføring i loggen</numerusform>
            <numerusform>Alle %n oppføringer i loggen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last met in a council: {day}</source>
        <translation>Sist møtt i et råd: {day}</translation>
    </message>
    <message>
        <source>Nothing is logged with this person yet.</source>
        <translation>Ingenting er logget med denne personen ennå.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>Came late at</source>
        <translation>Kom etter start, kl.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gikk</translation>
    </message>
    <message>
        <source>Left early at</source>
        <translation>Gikk før slutt, kl.</translation>
    </message>
    <message>
        <source>Came now</source>
        <translation>Kom nå</translation>
    </message>
    <message>
        <source>Left now</source>
        <translation>Gikk nå</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>Deltar som</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Deltar i</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Fjern fra listen</translation>
    </message>
    <message>
        <source>Substitute for {name}</source>
        <translation>Vara for {name}</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gjest</translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation>Hele møtet</translation>
    </message>
    <message>
        <source>{name} is off the list</source>
        <translation>{name} er fjernet fra listen</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>City area in {name}</source>
        <translation>Byområde i {name}</translation>
    </message>
    <message>
        <source>The whole municipality</source>
        <translation>Hele kommunen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Fjern {name}</translation>
    </message>
</context>
<context>
    <name>PlacesStep</name>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Valgt</translation>
    </message>
    <message>
        <source>Is there a cooperation agreement?</source>
        <translation>Finnes det en samarbeidsavtale?</translation>
    </message>
    <message>
        <source>Have it at hand: in the next step you can paste the fixed agenda items from it.</source>
        <translation>Ha den klar. I neste steg kan du lime inn de faste punktene fra den.</translation>
    </message>
    <message>
        <source>Write the first letters and press Enter. This may be left empty.</source>
        <translation>Skriv de første bokstavene og trykk Enter. Du kan også la dette stå tomt.</translation>
    </message>
    <message>
        <source>Write the first letters and press Enter. You can change this later.</source>
        <translation>Skriv de første bokstavene og trykk Enter. Du kan endre dette senere.</translation>
    </message>
    <message>
        <source>Which municipalities do you have?</source>
        <translation>Hvilke kommuner har du?</translation>
    </message>
    <message>
        <source>{count} of normally up to {limit}</source>
        <translation>{count} av normalt inntil {limit}</translation>
    </message>
    <message>
        <source>{name} has councils. Remove them in the next step first.</source>
        <translation>{name} har råd. Fjern dem i neste steg først.</translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <translation>{name} er fjernet</translation>
    </message>
</context>
<context>
    <name>PlanAccess</name>
    <message>
        <source>The whole plan, with its measures</source>
        <translation>Hele planen, med tiltakene</translation>
    </message>
    <message>
        <source>No public version is made: the plan is exempt.</source>
        <translation>Det blir ingen offentlig versjon: planen er unntatt.</translation>
    </message>
</context>
<context>
    <name>PlanFilters</name>
    <message>
        <source>Focus area</source>
        <translation>Satsingsområde</translation>
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
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
</context>
<context>
    <name>PlanPapers</name>
    <message>
        <source>Issued versions</source>
        <translation>Ferdige versjoner</translation>
    </message>
    <message>
        <source>The plan as a document</source>
        <translation>Planen som dokument</translation>
    </message>
    <message>
        <source>The municipality has no council yet whose plan it could be.</source>
        <translation>Kommunen har ikke noe råd ennå som planen kan høre til.</translation>
    </message>
    <message>
        <source>Version {number} is issued</source>
        <translation>Versjon {number} er ferdig</translation>
    </message>
</context>
<context>
    <name>Planned</name>
    <message>
        <source>Planned already</source>
        <translation>Planlagt fra før</translation>
    </message>
</context>
<context>
    <name>PointLine</name>
    <message>
        <source>Learning point</source>
        <translation>Læringspunkt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Learning point {number}</source>
        <translation>Læringspunkt {number}</translation>
    </message>
    <message>
        <source>Remove learning point {number}</source>
        <translation>Fjern læringspunkt {number}</translation>
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
        <source>The meeting is cancelled</source>
        <translation>Møtet er avlyst</translation>
    </message>
    <message>
        <source>No agenda is asked for before this meeting</source>
        <translation>Det kreves ingen saksliste før dette møtet</translation>
    </message>
    <message>
        <source>You can make one anyway.</source>
        <translation>Du kan lage en likevel.</translation>
    </message>
    <message>
        <source>The municipality calls this meeting</source>
        <translation>Kommunen kaller inn til dette møtet</translation>
    </message>
    <message numerus="yes">
        <source>The council&apos;s notice is %n day(s)</source>
        <translation>
            <numerusform>Rådet har %n dags frist</numerusform>
            <numerusform>Rådet har %n dagers frist</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting was to be held on {day}</source>
        <translation>Møtet skulle vært holdt {day}</translation>
    </message>
    <message>
        <source>Write afterwards what was said there, or cancel it, so that it is known.</source>
        <translation>Skriv etterpå hva som ble sagt, eller avlys møtet, så det er kjent hva som skjedde.</translation>
    </message>
    <message>
        <source>{notice}, and the meeting is on {day}.</source>
        <translation>{notice}, og møtet er {day}.</translation>
    </message>
    <message>
        <source>The agenda is finished. Send it and mark it as sent</source>
        <translation>Sakslisten er ferdig. Send den, og marker den som sendt</translation>
    </message>
    <message numerus="yes">
        <source>The agenda is %n day(s) late</source>
        <translation>
            <numerusform>Sakslisten er %n dag over fristen</numerusform>
            <numerusform>Sakslisten er %n dager over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda must be sent today</source>
        <translation>Sakslisten må sendes i dag</translation>
    </message>
    <message>
        <source>The agenda must be sent by {day}</source>
        <translation>Sakslisten må sendes innen {day}</translation>
    </message>
    <message>
        <source>Its agenda came {day} and is kept as it came.</source>
        <translation>Sakslisten kom {day} og er lagret slik den kom.</translation>
    </message>
    <message>
        <source>It is the secretariat: it numbers the cases and sends the agenda.</source>
        <translation>Den er sekretariat: nummererer sakene og sender sakslisten.</translation>
    </message>
    <message>
        <source>Our items should have been submitted by {day}.</source>
        <translation>Våre saker skulle vært meldt inn innen {day}.</translation>
    </message>
    <message>
        <source>Our items are to be submitted by {day}.</source>
        <translation>Våre saker skal meldes inn innen {day}.</translation>
    </message>
    <message>
        <source>The agenda was sent on {day}</source>
        <translation>Sakslisten ble sendt {day}</translation>
    </message>
    <message>
        <source>Version {version} is finished, and not sent yet.</source>
        <translation>Versjon {version} er ferdig, men ikke sendt ennå.</translation>
    </message>
    <message>
        <source>That was in time.</source>
        <translation>Det var i tide.</translation>
    </message>
    <message numerus="yes">
        <source>That was %n day(s) late.</source>
        <translation>
            <numerusform>Det var %n dag for sent.</numerusform>
            <numerusform>Det var %n dager for sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Gjenopptatt</translation>
    </message>
    <message>
        <source>Moved from {before}</source>
        <translation>Flyttet fra {before}</translation>
    </message>
    <message>
        <source>The agenda was sent before the meeting was moved. Tell the members.</source>
        <translation>Sakslisten ble sendt før møtet ble flyttet. Gi medlemmene beskjed.</translation>
    </message>
    <message>
        <source>The members have the agenda. Tell them that the meeting is cancelled.</source>
        <translation>Medlemmene har sakslisten. Gi dem beskjed om at møtet er avlyst.</translation>
    </message>
    <message>
        <source>The members have the agenda. Tell them that the meeting is planned again.</source>
        <translation>Medlemmene har sakslisten. Gi dem beskjed om at møtet likevel skal holdes.</translation>
    </message>
    <message>
        <source>The meeting has no place</source>
        <translation>Møtet mangler sted</translation>
    </message>
    <message>
        <source>Nobody chairs the meeting</source>
        <translation>Møtet mangler møteleder</translation>
    </message>
    <message>
        <source>Item {case} has no presenter</source>
        <translation>Innleder mangler på sak {case}</translation>
    </message>
    <message>
        <source>Item {case} has no time</source>
        <translation>Tid mangler på sak {case}</translation>
    </message>
    <message>
        <source>{planned} minutes planned, {over} more than the meeting has.</source>
        <translation>{planned} minutter planlagt, {over} mer enn møtet har.</translation>
    </message>
    <message>
        <source>{planned} of {room} minutes planned.</source>
        <translation>{planned} av {room} minutter planlagt.</translation>
    </message>
    <message>
        <source>Minutes from {day}</source>
        <translation>Referat fra {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) since the last time</source>
        <translation>
            <numerusform>Ett møte siden sist</numerusform>
            <numerusform>%n møter siden sist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>én beslutning</numerusform>
            <numerusform>%n beslutninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s)</source>
        <translation>
            <numerusform>én oppgave</numerusform>
            <numerusform>%n oppgaver</numerusform>
        </translation>
    </message>
    <message>
        <source>Not discussed on {day}</source>
        <translation>Ikke behandlet {day}</translation>
    </message>
    <message>
        <source>Dealt with on {day}</source>
        <translation>Behandlet {day}</translation>
    </message>
    <message>
        <source>Sent by {council} on {day}</source>
        <translation>Sendt fra {council} {day}</translation>
    </message>
    <message>
        <source>From the self-evaluation of that year</source>
        <translation>Fra egenevalueringen det året</translation>
    </message>
    <message>
        <source>Theme of the month</source>
        <translation>Månedens tema</translation>
    </message>
    <message>
        <source>Due at the end of the year</source>
        <translation>Skal gjøres ved årets slutt</translation>
    </message>
    <message>
        <source>No meeting is planned for that year</source>
        <translation>Ingen møter er planlagt det året</translation>
    </message>
    <message>
        <source>Learning point from the self-evaluation of {year}</source>
        <translation>Læringspunkt fra egenevalueringen for {year}</translation>
    </message>
    <message>
        <source>Not taken up there</source>
        <translation>Ikke tatt opp der</translation>
    </message>
    <message>
        <source>From the meeting on {day}, which was cancelled</source>
        <translation>Fra møtet {day}, som ble avlyst</translation>
    </message>
    <message>
        <source>Received from the municipality</source>
        <translation>Mottatt fra kommunen</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Ikke ferdig ennå</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Gjennomgått</translation>
    </message>
    <message>
        <source>Approved by e-mail</source>
        <translation>Godkjent på e-post</translation>
    </message>
    <message>
        <source>To be reviewed under the first item</source>
        <translation>Skal gjennomgås under første punkt</translation>
    </message>
</context>
<context>
    <name>PreparePart</name>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Finished agendas</source>
        <translation>Ferdige sakslister</translation>
    </message>
    <message>
        <source>fixed item</source>
        <translation>fast punkt</translation>
    </message>
    <message>
        <source>from an earlier meeting</source>
        <translation>fra et tidligere møte</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>Sakslisten er tom</translation>
    </message>
    <message>
        <source>The council has no template. Write the first case below.</source>
        <translation>Rådet har ingen mal. Skriv den første saken nedenfor.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Saksliste</translation>
    </message>
    <message>
        <source>Save this agenda as a template</source>
        <translation>Lagre denne sakslisten som mal</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>Legg til i sakslisten</translation>
    </message>
    <message>
        <source>Use the guide’s template</source>
        <translation>Bruk malen fra veilederen</translation>
    </message>
    <message>
        <source>About the meeting</source>
        <translation>Om møtet</translation>
    </message>
    <message>
        <source>Items we submit</source>
        <translation>Saker vi melder inn</translation>
    </message>
    <message>
        <source>What we ask the municipality to put on its agenda. It gives the numbers.</source>
        <translation>Det vi ber kommunen sette på sakslisten. Kommunen gir numrene.</translation>
    </message>
    <message>
        <source>Cases get their numbers when the agenda is finished.</source>
        <translation>Sakene får nummer når sakslisten ferdigstilles.</translation>
    </message>
    <message>
        <source>Change the item</source>
        <translation>Endre punktet</translation>
    </message>
    <message>
        <source>Next field, and behind the last one the next item</source>
        <translation>Neste felt, og etter det siste neste punkt</translation>
    </message>
    <message>
        <source>Move the item up</source>
        <translation>Flytt punktet opp</translation>
    </message>
    <message>
        <source>Move the item down</source>
        <translation>Flytt punktet ned</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Take the item off the agenda</source>
        <translation>Ta punktet av sakslisten</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>Legg til sak</translation>
    </message>
    <message>
        <source>See the agenda as a document</source>
        <translation>Se sakslisten som dokument</translation>
    </message>
    <message>
        <source>See the run sheet</source>
        <translation>Se kjøreplanen</translation>
    </message>
    <message>
        <source>Let it follow into this meeting, or not</source>
        <translation>La det følge med til dette møtet, eller ikke</translation>
    </message>
    <message>
        <source>The case from meeting to meeting; send it on</source>
        <translation>Saken fra møte til møte; send den videre</translation>
    </message>
    <message>
        <source>“{title}” is off the agenda</source>
        <translation>«{title}» står ikke lenger på sakslisten</translation>
    </message>
    <message>
        <source>“{title}” is a fixed item of the council. It is off this agenda only</source>
        <translation>«{title}» er et fast punkt i rådet. Det er bare tatt av denne sakslisten</translation>
    </message>
    <message>
        <source>“{title}” is on the agenda</source>
        <translation>«{title}» står på sakslisten</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added from “{name}”</source>
        <translation>
            <numerusform>%n punkt lagt til fra «{name}»</numerusform>
            <numerusform>%n punkter lagt til fra «{name}»</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda has all the items of “{name}” already</source>
        <translation>Sakslisten har alle punktene i «{name}» fra før</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added from the guide</source>
        <translation>
            <numerusform>Ett punkt er lagt til fra veilederen</numerusform>
            <numerusform>%n punkter er lagt til fra veilederen</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda is finished as version {number}, and the cases have their numbers</source>
        <translation>Sakslisten er ferdig som versjon {number}, og sakene har fått nummer</translation>
    </message>
    <message>
        <source>The agenda is marked as sent</source>
        <translation>Sakslisten er markert som sendt</translation>
    </message>
    <message>
        <source>The meeting is planned again</source>
        <translation>Møtet er planlagt igjen</translation>
    </message>
    <message>
        <source>The meeting on {day} is removed</source>
        <translation>Møtet {day} er fjernet</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Forhåndsvisning</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>The document could not be made</source>
        <translation>Dokumentet kunne ikke lages</translation>
    </message>
    <message>
        <source>Nothing that is written is lost. The log tells more.</source>
        <translation>Ingenting som er skrevet, er tapt. Loggen sier mer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>side {page} av {pages}</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>This looks like {what}. Take it out.</source>
        <translation>Dette ser ut som {what}. Ta det ut.</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>sak {number}</translation>
    </message>
    <message>
        <source>what stands outside the items</source>
        <translation>det som står utenfor sakene</translation>
    </message>
    <message>
        <source>There seems to be {what} in {places}.</source>
        <translation>Det ser ut til å stå {what} i {places}.</translation>
    </message>
    <message>
        <source>Intelligence and cases about individuals belong in the police&apos;s own systems.</source>
        <translation>Etterretning og personsaker hører hjemme i politiets egne systemer.</translation>
    </message>
</context>
<context>
    <name>ProposalRow</name>
    <message>
        <source>Plan {council} on {day}</source>
        <translation>Planlegg {council} {day}</translation>
    </message>
    <message>
        <source>Day of {council}, proposed for {day}</source>
        <translation>Dag for {council}, foreslått {day}</translation>
    </message>
    <message>
        <source>A week earlier: {council}, {day}</source>
        <translation>En uke tidligere: {council}, {day}</translation>
    </message>
    <message>
        <source>A week later: {council}, {day}</source>
        <translation>En uke senere: {council}, {day}</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Utelatt.</translation>
    </message>
    <message>
        <source>Moved from {day}.</source>
        <translation>Flyttet fra {day}.</translation>
    </message>
    <message>
        <source>A {weekday} without a clash.</source>
        <translation>En {weekday} uten kollisjon.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Proposals</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>There is no free day for what is missing.</source>
        <translation>Det er ingen ledig dag for det som mangler.</translation>
    </message>
    <message>
        <source>Nothing is missing: the chosen councils have their meetings.</source>
        <translation>Ingenting mangler: de valgte rådene har møtene sine.</translation>
    </message>
</context>
<context>
    <name>Protected</name>
    <message>
        <source>What is encrypted</source>
        <translation>Hva som er kryptert</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Hvem som kan åpne dataene</translation>
    </message>
    <message>
        <source>Copies of it</source>
        <translation>Kopier av dataene</translation>
    </message>
    <message>
        <source>What is not protected, and what you can do</source>
        <translation>Hva som ikke er beskyttet, og hva du kan gjøre</translation>
    </message>
    <message>
        <source>All you write is in one encrypted file</source>
        <translation>Alt du skriver, ligger i én kryptert fil</translation>
    </message>
    <message>
        <source>{size}, AES with 256 bits. Attachments and issued documents are in it.</source>
        <translation>{size}, AES med 256 biter. Vedlegg og ferdige dokumenter ligger der også.</translation>
    </message>
    <message>
        <source>Others on this machine can open the file</source>
        <translation>Andre på denne maskinen kan åpne filen</translation>
    </message>
    <message>
        <source>They cannot read what is encrypted, but they can copy it. Ask whoever administers the machine.</source>
        <translation>De kan ikke lese det som er kryptert, men de kan kopiere det. Spør dem som drifter maskinen.</translation>
    </message>
    <message>
        <source>Who may open the folder is not known</source>
        <translation>Det er ikke kjent hvem som kan åpne mappen</translation>
    </message>
    <message>
        <source>The disk it lies on does not tell.</source>
        <translation>Disken den ligger på, sier det ikke.</translation>
    </message>
    <message>
        <source>Only you may open the file</source>
        <translation>Bare du kan åpne filen</translation>
    </message>
    <message>
        <source>Other users of this machine may not. Its administrators can change that.</source>
        <translation>Andre brukere av maskinen kan ikke det. De som drifter den, kan endre det.</translation>
    </message>
    <message>
        <source>Nothing goes over the network</source>
        <translation>Ingenting går over nettet</translation>
    </message>
    <message>
        <source>The program reaches no other machine.</source>
        <translation>Programmet tar ikke kontakt med noen annen maskin.</translation>
    </message>
    <message>
        <source>The log holds no names and no texts</source>
        <translation>Loggen har ingen navn og ingen tekster</translation>
    </message>
    <message>
        <source>Nor does the report after a mistake of the program.</source>
        <translation>Det har heller ikke rapporten etter en feil i programmet.</translation>
    </message>
    <message>
        <source>Whoever gets at the folder can read the sample</source>
        <translation>Den som får tak i mappen, kan lese eksempelåret</translation>
    </message>
    <message>
        <source>Its key lies beside it: nothing in it is anybody’s.</source>
        <translation>Nøkkelen ligger ved siden av: Alt i eksempelåret er oppdiktet.</translation>
    </message>
    <message>
        <source>Whoever gets at the folder can read the desk</source>
        <translation>Den som får tak i mappen, kan lese alt</translation>
    </message>
    <message>
        <source>Its key lies beside it until the recovery code has been made.</source>
        <translation>Nøkkelen ligger ved siden av til gjenopprettingskoden er laget.</translation>
    </message>
    <message>
        <source>Whoever is logged in as you</source>
        <translation>Den som er logget inn som deg</translation>
    </message>
    <message>
        <source>This machine’s key store opens the desk for you, and for no other user.</source>
        <translation>Nøkkellageret på maskinen åpner dataene for deg, og for ingen annen bruker.</translation>
    </message>
    <message>
        <source>Whoever knows your passphrase</source>
        <translation>Den som kan passfrasen din</translation>
    </message>
    <message>
        <source>It is kept nowhere. Nobody can look it up or reset it.</source>
        <translation>Den er ikke lagret noe sted. Ingen kan slå den opp eller tilbakestille den.</translation>
    </message>
    <message>
        <source>Whoever has the recovery code</source>
        <translation>Den som har gjenopprettingskoden</translation>
    </message>
    <message>
        <source>It opens the desk and its backups on any machine. Keep it away from this machine.</source>
        <translation>Den åpner dataene og sikkerhetskopiene på hvilken som helst maskin. Ikke ha den sammen med denne maskinen.</translation>
    </message>
    <message>
        <source>There is no recovery code</source>
        <translation>Det finnes ingen gjenopprettingskode</translation>
    </message>
    <message>
        <source>If this machine breaks, nobody can open the desk or its backups.</source>
        <translation>Blir maskinen ødelagt, kan ingen åpne dataene eller sikkerhetskopiene.</translation>
    </message>
    <message numerus="yes">
        <source>The desk locks itself after %n minute(s)</source>
        <translation>
            <numerusform>Programmet låser seg etter %n minutt</numerusform>
            <numerusform>Programmet låser seg etter %n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Then nothing is shown, and the file is closed.</source>
        <translation>Da vises ingenting, og filen er lukket.</translation>
    </message>
    <message>
        <source>The desk does not lock itself</source>
        <translation>Programmet låser seg ikke selv</translation>
    </message>
    <message>
        <source>Lock it when you leave, or choose after how long it does so.</source>
        <translation>Lås når du går, eller velg hvor lenge det skal gå før programmet låser seg.</translation>
    </message>
    <message>
        <source>There are no backups yet</source>
        <translation>Det finnes ingen sikkerhetskopier ennå</translation>
    </message>
    <message>
        <source>One is made by itself when you close the program.</source>
        <translation>Det lages en av seg selv når du lukker programmet.</translation>
    </message>
    <message numerus="yes">
        <source>%n encrypted backup(s)</source>
        <translation>
            <numerusform>%n kryptert sikkerhetskopi</numerusform>
            <numerusform>%n krypterte sikkerhetskopier</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest is of {day}. What opens the desk opens them too.</source>
        <translation>Den nyeste er fra {day}. Det som åpner dataene, åpner også dem.</translation>
    </message>
    <message>
        <source>The last backup could not be made</source>
        <translation>Den siste sikkerhetskopien kunne ikke lages</translation>
    </message>
    <message>
        <source>Storage and backups, in the settings, tells why.</source>
        <translation>«Lagring og kopi» i innstillingene sier hvorfor.</translation>
    </message>
    <message>
        <source>The last backup did not reach the second folder</source>
        <translation>Den siste sikkerhetskopien kom ikke til den andre mappen</translation>
    </message>
    <message>
        <source>{folder} is away, or cannot be written to.</source>
        <translation>{folder} er borte, eller kan ikke skrives til.</translation>
    </message>
    <message>
        <source>Backups in a second folder too</source>
        <translation>Sikkerhetskopier i en annen mappe også</translation>
    </message>
    <message>
        <source>Encrypted as well. Who may open {folder} is not for the program to change.</source>
        <translation>De er også kryptert. Hvem som kan åpne {folder}, endrer ikke programmet.</translation>
    </message>
    <message>
        <source>Backups lie on this disk alone</source>
        <translation>Sikkerhetskopiene ligger bare på denne disken</translation>
    </message>
    <message>
        <source>If it breaks or is stolen, they are gone with the desk. Choose a second folder.</source>
        <translation>Går den i stykker eller blir stjålet, er de borte sammen med dataene. Velg en annen mappe i tillegg.</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) set aside</source>
        <translation>
            <numerusform>%n mappe lagt til side</numerusform>
            <numerusform>%n mapper lagt til side</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypted too. The program never removes them: do it yourself, in the folder “aside”.</source>
        <translation>Også kryptert. Programmet fjerner aldri det som er lagt til side: Gjør det selv, i mappen «aside».</translation>
    </message>
    <message>
        <source>Somebody at your open desk</source>
        <translation>Noen ved maskinen mens programmet er åpent</translation>
    </message>
    <message>
        <source>They see what you see. Lock the desk and the machine when you leave.</source>
        <translation>De ser det du ser. Lås programmet og maskinen når du går.</translation>
    </message>
    <message>
        <source>The memory of the machine</source>
        <translation>Minnet i maskinen</translation>
    </message>
    <message>
        <source>While the desk is open its key and its texts are there, and the machine may put them on the disk when it sleeps. Have the whole disk encrypted (BitLocker, FileVault, LUKS).</source>
        <translation>Mens programmet er åpent, ligger nøkkelen og tekstene der, og maskinen kan legge dem på disken når den går i dvale. Sørg for at hele disken er kryptert (BitLocker, FileVault, LUKS).</translation>
    </message>
    <message>
        <source>Files you save or send</source>
        <translation>Filer du lagrer eller sender</translation>
    </message>
    <message>
        <source>PDFs, tables, calendar files, archive folders and the copy of your own data are plain files. Delete them when they have been used. A handover file is encrypted, and has a code of its own.</source>
        <translation>PDF-er, tabeller, kalenderfiler, arkivmapper og kopien av dine egne data er ikke kryptert. Slett dem når de er brukt. En overleveringsfil er kryptert, og har sin egen kode.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) now.</source>
        <translation>
            <numerusform>%n utkast nå.</numerusform>
            <numerusform>%n utkast nå.</numerusform>
        </translation>
    </message>
    <message>
        <source>They lie as plain files in the data folder until your mail program has them, and go after {days} days. {now}</source>
        <translation>De ligger ukryptert i datamappen til e-postprogrammet har dem, og fjernes etter {days} dager. {now}</translation>
    </message>
    <message>
        <source>E-mail drafts</source>
        <translation>E-postutkast</translation>
    </message>
    <message>
        <source>Attachments and documents you look at in another program</source>
        <translation>Vedlegg og dokumenter du ser på i et annet program</translation>
    </message>
    <message>
        <source>A copy of an attachment lies in the data folder until you close or lock the desk. What the other program keeps is its own.</source>
        <translation>En kopi av et vedlegg ligger i datamappen til du lukker eller låser programmet. Det andre programmet kan ha sin egen kopi.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Utklippstavlen</translation>
    </message>
    <message>
        <source>What you copy is there for every program until you copy something else, and Windows may keep a history.</source>
        <translation>Det du kopierer, er der for alle programmer til du kopierer noe annet, og Windows kan ha en logg over det.</translation>
    </message>
    <message>
        <source>What has been erased or removed</source>
        <translation>Det som er slettet eller fjernet</translation>
    </message>
    <message>
        <source>Older backups hold it until newer ones have taken their place.</source>
        <translation>Eldre sikkerhetskopier har det til nyere har tatt plassen deres.</translation>
    </message>
    <message>
        <source>That there is a desk</source>
        <translation>At dataene finnes</translation>
    </message>
    <message>
        <source>Whoever gets at the folder sees how large it is and when it was last used. The settings are not encrypted.</source>
        <translation>Den som får tak i mappen, ser hvor mye det er, og når det sist ble brukt. Innstillingene er ikke kryptert.</translation>
    </message>
    <message>
        <source>If nothing opens the desk any more</source>
        <translation>Hvis ingenting lenger åpner dataene</translation>
    </message>
    <message>
        <source>Without passphrase, key store or recovery code nobody gets in. Make a new recovery code while you can.</source>
        <translation>Uten passfrase, nøkkellager eller gjenopprettingskode kommer ingen inn. Lag en ny gjenopprettingskode mens du kan.</translation>
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
    <name>QuickLine</name>
    <message>
        <source>Note quickly</source>
        <translation>Noter raskt</translation>
    </message>
    <message>
        <source>Note quickly: action item, call or memo. Example: Call Marit about lights @Marit !Thursday</source>
        <translation>Noter raskt: oppgave, samtale eller huskelapp. Eksempel: Ring Marit om belysning @Marit !torsdag</translation>
    </message>
    <message>
        <source>What the line becomes</source>
        <translation>Hva linjen blir</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>lagrer</translation>
    </message>
    <message>
        <source>Write a day, for example !Thursday.</source>
        <translation>Skriv en dag, for eksempel !torsdag.</translation>
    </message>
    <message>
        <source>Open what you added</source>
        <translation>Åpne det du la til</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Oppgave</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Huskelapp</translation>
    </message>
    <message>
        <source>The action item is added</source>
        <translation>Oppgaven er lagt til</translation>
    </message>
    <message>
        <source>The call is in the contact log</source>
        <translation>Samtalen er ført i kontaktloggen</translation>
    </message>
    <message>
        <source>The memo is added</source>
        <translation>Huskelappen er lagt til</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Din oppgave</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickLog</name>
    <message>
        <source>Log briefly: what was it about?</source>
        <translation>Logg kort: hva gjaldt det?</translation>
    </message>
    <message>
        <source>Log a call briefly</source>
        <translation>Logg en samtale kort</translation>
    </message>
    <message>
        <source>Do not write about individuals in cases</source>
        <translation>Ikke skriv om enkeltpersoner i saker</translation>
    </message>
    <message>
        <source>Logged: {what}</source>
        <translation>Logget: {what}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Navigation</source>
        <translation>Navigasjon</translation>
    </message>
    <message>
        <source>Liaison Desk</source>
        <translation>Samarbeidsdesk</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Add a municipality</source>
        <translation>Legg til kommune</translation>
    </message>
    <message>
        <source>Search, or do something</source>
        <translation>Søk, eller velg handling</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Oppgaver</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Keys on this page</source>
        <translation>Taster på denne siden</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Heading: {words}</source>
        <translation>Overskrift: {words}</translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Ready to be finished</source>
        <translation>Klar til å ferdigstilles</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} av {all}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) in place</source>
        <translation>
            <numerusform>%n punkt er på plass</numerusform>
            <numerusform>%n punkter er på plass</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiveCard</name>
    <message>
        <source>Agenda from the municipality</source>
        <translation>Saksliste fra kommunen</translation>
    </message>
    <message>
        <source>Minutes from the municipality</source>
        <translation>Referat fra kommunen</translation>
    </message>
    <message>
        <source>Choose the agenda</source>
        <translation>Velg sakslisten</translation>
    </message>
    <message>
        <source>Choose the minutes</source>
        <translation>Velg referatet</translation>
    </message>
    <message>
        <source>Or drop the file here: PDF or another document, up to {most} MB.</source>
        <translation>Eller slipp filen her: PDF eller et annet dokument, inntil {most} MB.</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Mottatt den</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>Legg inn</translation>
    </message>
    <message>
        <source>Not this file</source>
        <translation>Ikke denne filen</translation>
    </message>
    <message>
        <source>It is kept as it came, byte for byte.</source>
        <translation>Filen lagres slik den kom, uten en eneste endring.</translation>
    </message>
    <message>
        <source>A new version is kept beside the earlier ones, as it came.</source>
        <translation>En ny versjon lagres ved siden av de tidligere, slik den kom.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} KB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>It is kept unchanged as version {number}. This is final and cannot be undone.</source>
        <translation>Filen lagres uendret som versjon {number}. Dette er endelig og kan ikke angres.</translation>
    </message>
    <message>
        <source>Write the day it came.</source>
        <translation>Skriv dagen den kom.</translation>
    </message>
    <message>
        <source>The agenda is filed as it came</source>
        <translation>Sakslisten er lagt inn slik den kom</translation>
    </message>
    <message>
        <source>The minutes are filed as they came</source>
        <translation>Referatet er lagt inn slik det kom</translation>
    </message>
    <message>
        <source>Drop one file at a time.</source>
        <translation>Slipp én fil om gangen.</translation>
    </message>
</context>
<context>
    <name>ReceivedPart</name>
    <message>
        <source>The municipality writes these minutes</source>
        <translation>Kommunen skriver dette referatet</translation>
    </message>
    <message>
        <source>Minutes that came</source>
        <translation>Mottatte referater</translation>
    </message>
    <message>
        <source>Action items of this meeting</source>
        <translation>Oppgaver fra dette møtet</translation>
    </message>
    <message>
        <source>None yet. Write them from the minutes.</source>
        <translation>Ingen ennå. Skriv dem av fra referatet.</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>Egne notater</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Bare for deg</translation>
    </message>
    <message>
        <source>Write the archive folder</source>
        <translation>Lag arkivmappe</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>Action items from the minutes</source>
        <translation>Oppgaver fra referatet</translation>
    </message>
    <message>
        <source>They are followed up like any other, with the municipality&apos;s minutes as their source.</source>
        <translation>De følges opp som andre oppgaver, med kommunens referat som kilde.</translation>
    </message>
    <message>
        <source>Minutes and action items</source>
        <translation>Referat og oppgaver</translation>
    </message>
    <message>
        <source>About the meeting</source>
        <translation>Om møtet</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s). They stay with you.</source>
        <translation>
            <numerusform>%n linje. Den blir hos deg.</numerusform>
            <numerusform>%n linjer. De blir hos deg.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay with you.</source>
        <translation>De blir hos deg.</translation>
    </message>
    <message>
        <source>Your part: file them when they come, and register the action items that stand in them.</source>
        <translation>Din del: legg det inn når det kommer, og registrer oppgavene som står der.</translation>
    </message>
    <message>
        <source>They came {day}. Register the action items that stand in them.</source>
        <translation>Det kom {day}. Registrer oppgavene som står der.</translation>
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
        <source>Register the action items</source>
        <translation>Registrer oppgavene</translation>
    </message>
    <message>
        <source>Go to the chosen action item</source>
        <translation>Gå til den valgte oppgaven</translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) registered</source>
        <translation>
            <numerusform>%n oppgave registrert</numerusform>
            <numerusform>%n oppgaver registrert</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the archive folder be?</source>
        <translation>Hvor skal arkivmappen ligge?</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>To {name}</source>
        <translation>Til {name}</translation>
    </message>
    <message>
        <source>Nothing is open, so there is nothing to remind of.</source>
        <translation>Ingenting er åpent, så det er ikke noe å minne om.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them nobody has assessed. Read the draft with that in mind.</source>
        <translation>
            <numerusform>Én av dem er ikke vurdert for innsyn. Les gjennom utkastet før du sender det.</numerusform>
            <numerusform>%n av dem er ikke vurdert for innsyn. Les gjennom utkastet før du sender det.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no draft: the owner is not known to belong to a public body, and nothing here is assessed as public.</source>
        <translation>Det blir ikke noe utkast: Den ansvarlige hører ikke til et kjent offentlig organ, og ingenting her er vurdert som offentlig.</translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) are not assessed as public, and the owner is not known to belong to a public body: the draft says only that they are there.</source>
        <translation>
            <numerusform>%n oppgave er ikke vurdert som offentlig, og den ansvarlige hører ikke til et kjent offentlig organ: Utkastet sier bare at den finnes.</numerusform>
            <numerusform>%n oppgaver er ikke vurdert som offentlige, og den ansvarlige hører ikke til et kjent offentlig organ: Utkastet sier bare at de finnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) are exempt from public access: the draft says only that they are there.</source>
        <translation>
            <numerusform>%n oppgave er unntatt offentlighet: Utkastet sier bare at den finnes.</numerusform>
            <numerusform>%n oppgaver er unntatt offentlighet: Utkastet sier bare at de finnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no person, so the draft has no address. Write it in your mail program.</source>
        <translation>Dette er ingen person, så utkastet har ingen adresse. Skriv den i e-postprogrammet.</translation>
    </message>
    <message>
        <source>There is no e-mail address that can be used. Write it here, or in your mail program.</source>
        <translation>Det finnes ingen e-postadresse som kan brukes. Skriv den her eller i e-postprogrammet.</translation>
    </message>
</context>
<context>
    <name>ReminderPanel</name>
    <message>
        <source>Reminder</source>
        <translation>Påminnelse</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>Registrer som sendt</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message numerus="yes">
        <source>Open %n draft(s)</source>
        <translation>
            <numerusform>Åpne utkastet</numerusform>
            <numerusform>Åpne %n utkast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) recorded as sent. The program itself has sent nothing</source>
        <translation>
            <numerusform>Påminnelsen er registrert som sendt. Programmet selv har ikke sendt noe</numerusform>
            <numerusform>%n påminnelser er registrert som sendt. Programmet selv har ikke sendt noe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>Make a reminder</source>
        <translation>Lag påminnelse</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påminnelse</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>There is nobody to remind: it is closed, or nobody else’s.</source>
        <translation>Det er ingen å minne på: Oppgaven er lukket, eller ingen andre har ansvar for den.</translation>
    </message>
    <message>
        <source>No action item is over its deadline.</source>
        <translation>Ingen oppgave er over fristen.</translation>
    </message>
    <message>
        <source>Reminded {day}</source>
        <translation>Påminnet {day}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Look at them</source>
        <translation>Se referatet</translation>
    </message>
    <message>
        <source>Remarks to the minutes</source>
        <translation>Merknader til referatet</translation>
    </message>
    <message>
        <source>Remarks, if there were any</source>
        <translation>Merknader, hvis det var noen</translation>
    </message>
    <message>
        <source>It is final: the minutes then count as reviewed, with the remarks as they stand here.</source>
        <translation>Dette er endelig. Referatet regnes da som gjennomgått, med merknadene slik de står her.</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marker som gjennomgått</translation>
    </message>
    <message>
        <source>Minutes from {day}</source>
        <translation>Referat fra {day}</translation>
    </message>
    <message>
        <source>They are not finished, so they cannot be reviewed yet.</source>
        <translation>Referatet er ikke ferdig, så dere kan ikke gå gjennom det ennå.</translation>
    </message>
    <message>
        <source>Approved by e-mail {day}</source>
        <translation>Godkjent på e-post {day}</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Ikke gjennomgått ennå</translation>
    </message>
    <message>
        <source>Reviewed in an earlier meeting</source>
        <translation>Gjennomgått i et tidligere møte</translation>
    </message>
    <message>
        <source>Reviewed in this meeting, with remarks: {remarks}</source>
        <translation>Gjennomgått i dette møtet, med merknader: {remarks}</translation>
    </message>
    <message>
        <source>Reviewed in this meeting, without remarks</source>
        <translation>Gjennomgått i dette møtet, uten merknader</translation>
    </message>
</context>
<context>
    <name>RunSheet</name>
    <message>
        <source>Run sheet</source>
        <translation>Kjøreplan</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Bare for deg</translation>
    </message>
    <message>
        <source>Internal. It is kept nowhere and sent to nobody.</source>
        <translation>Internt. Den arkiveres ikke og sendes ikke til noen.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Preparation notes</source>
        <translation>Egne notater</translation>
    </message>
    <message>
        <source>Action items to follow up</source>
        <translation>Oppgaver å følge opp</translation>
    </message>
    <message>
        <source>Nothing is open from earlier meetings.</source>
        <translation>Ingenting står åpent fra tidligere møter.</translation>
    </message>
    <message>
        <source>Run sheet for yourself</source>
        <translation>Kjøreplan til deg selv</translation>
    </message>
    <message>
        <source>Show the run sheet, which is only for you</source>
        <translation>Vis kjøreplanen, som bare er for deg</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>This sample is thrown away when you close the program.</source>
        <translation>Dette eksempelet slettes når du lukker programmet.</translation>
    </message>
    <message>
        <source>You are in it. What you do here is thrown away when you leave it.</source>
        <translation>Du er i eksempelåret nå. Det du gjør her, slettes når du går ut av det.</translation>
    </message>
    <message>
        <source>Back to my own desk</source>
        <translation>Tilbake til egne data</translation>
    </message>
    <message>
        <source>A year of an invented officer, to try everything in. Your own desk stays as it is.</source>
        <translation>Et år med en oppdiktet politikontakt, der du kan prøve alt. Dine egne data blir ikke endret.</translation>
    </message>
    <message>
        <source>Open the sample year</source>
        <translation>Åpne eksempelåret</translation>
    </message>
    <message>
        <source>Sample year</source>
        <translation>Eksempelår</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Not saved since {time}</source>
        <translation>Ikke lagret siden {time}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Lagrer …</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alt er lagret</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Lagret {time}</translation>
    </message>
    <message>
        <source>The disk is full. Nothing is lost, go on writing. Make room, and it is saved.</source>
        <translation>Disken er full. Ingenting er tapt, skriv videre. Frigjør plass, så blir alt lagret.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Nothing is lost, go on writing.</source>
        <translation>Det går ikke å skrive til mappen. Ingenting er tapt, skriv videre.</translation>
    </message>
    <message>
        <source>Another program holds the file. Nothing is lost, go on writing.</source>
        <translation>Et annet program bruker filen. Ingenting er tapt, skriv videre.</translation>
    </message>
    <message>
        <source>The journal beside the file was taken away. What was saved is safe, but nothing more can be. Save the texts elsewhere, and start the program again.</source>
        <translation>Hjelpefilen ved siden av datafilen er tatt bort. Det som var lagret, er trygt, men mer kan ikke lagres. Lagre tekstene et annet sted, og start programmet på nytt.</translation>
    </message>
    <message>
        <source>The file of the desk is no longer where it was. Nothing is lost, go on writing. Put it back, or save the texts elsewhere.</source>
        <translation>Filen ligger ikke lenger der den lå. Ingenting er tapt, skriv videre. Legg den tilbake, eller lagre tekstene et annet sted.</translation>
    </message>
    <message>
        <source>The file of the desk is damaged. Copy what you have just typed before you go on.</source>
        <translation>Filen med dataene er skadet. Kopier det du nettopp skrev, før du går videre.</translation>
    </message>
    <message>
        <source>The disk does not answer. Nothing is lost, go on writing.</source>
        <translation>Disken svarer ikke. Ingenting er tapt, skriv videre.</translation>
    </message>
</context>
<context>
    <name>SecondFolder</name>
    <message>
        <source>Also put backups in</source>
        <translation>Legg kopier også på</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Velg mappe</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Velg ingen</translation>
    </message>
    <message>
        <source>No second folder for backups</source>
        <translation>Ingen ekstra mappe for sikkerhetskopier</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>En annen mappe</translation>
    </message>
    <message>
        <source>{deed} for a second copy of the backups</source>
        <translation>{deed} for sikkerhetskopier nummer to</translation>
    </message>
    <message>
        <source>A memory stick or your home area. Not chosen.</source>
        <translation>Minnepinne eller hjemmeområde. Ikke valgt.</translation>
    </message>
    <message>
        <source>{why} It is tried again with the next backup.</source>
        <translation>{why} Det prøves igjen ved neste kopi.</translation>
    </message>
    <message>
        <source>Where should backups be put as well?</source>
        <translation>Hvor skal sikkerhetskopiene også legges?</translation>
    </message>
    <message>
        <source>What lies in the folder stays there.</source>
        <translation>Det som ligger i mappen, blir liggende.</translation>
    </message>
</context>
<context>
    <name>SecuringForm</name>
    <message>
        <source>How should the desk open?</source>
        <translation>Hvordan skal programmet åpnes?</translation>
    </message>
    <message>
        <source>All in it is encrypted, and something has to keep the key.</source>
        <translation>Alt i det er kryptert, og noe må ta vare på nøkkelen.</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation>Skriv ned gjenopprettingskoden</translation>
    </message>
    <message>
        <source>It opens the desk when nothing else does: after a forgotten passphrase, a new machine or a new user profile. It is shown this once, and nobody can find it again.</source>
        <translation>Den åpner programmet når ikke noe annet gjør det: etter en glemt passfrase, på en ny maskin eller med en ny brukerprofil. Den vises bare denne ene gangen, og ingen kan finne den igjen.</translation>
    </message>
    <message>
        <source>Type the recovery code</source>
        <translation>Skriv inn gjenopprettingskoden</translation>
    </message>
    <message>
        <source>From what you wrote down, so that it is known to be right. Capitals, spaces and dashes do not matter.</source>
        <translation>Fra det du skrev ned, så det er sikkert at den er riktig. Store bokstaver, mellomrom og streker spiller ingen rolle.</translation>
    </message>
    <message>
        <source>The machine&apos;s key store did not take the key. Choose a passphrase instead.</source>
        <translation>Nøkkellageret på maskinen tok ikke imot nøkkelen. Velg en passfrase i stedet.</translation>
    </message>
    <message>
        <source>The keys could not be written into the folder. Nothing has changed; try again.</source>
        <translation>Nøklene kunne ikke skrives til mappen. Ingenting er endret. Prøv igjen.</translation>
    </message>
    <message>
        <source>The keys could not be made. Nothing has changed. The log tells more.</source>
        <translation>Nøklene kunne ikke lages. Ingenting er endret. Loggen sier mer.</translation>
    </message>
</context>
<context>
    <name>SecuringPage</name>
    <message>
        <source>This is new</source>
        <translation>Dette er nytt</translation>
    </message>
    <message>
        <source>Until now the key of the desk lay open beside it. From here on only you have it. Nothing in the desk changes.</source>
        <translation>Til nå lå nøkkelen til dataene åpent ved siden av dem. Fra nå av er det bare du som har den. Ingenting i dataene endres.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Spørsmål</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Knapper</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>Making the keys …</source>
        <translation>Lager nøklene …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
</context>
<context>
    <name>SettingsNav</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Deler av innstillingene</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Language and look</source>
        <translation>Språk og visning</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Om deg</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Frister</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Egne data</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Overlevering</translation>
    </message>
    <message>
        <source>Storage and backups</source>
        <translation>Lagring og kopi</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>What is protected</source>
        <translation>Hva som er beskyttet</translation>
    </message>
    <message>
        <source>Sample year</source>
        <translation>Eksempelår</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisenser</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Tilbake til innstillingene</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Det som er valgt</translation>
    </message>
    <message>
        <source>Another part of the program</source>
        <translation>En annen del av programmet</translation>
    </message>
    <message>
        <source>Another line</source>
        <translation>En annen linje</translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>En annen sikkerhetskopi</translation>
    </message>
    <message>
        <source>Choose in a row of buttons</source>
        <translation>Velg i en knapperad</translation>
    </message>
    <message>
        <source>Another part of the settings, at the left</source>
        <translation>En annen del av innstillingene, til venstre</translation>
    </message>
    <message>
        <source>What the program is built of</source>
        <translation>Hva programmet er bygd av</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhetskopier</translation>
    </message>
    <message>
        <source>What each of them holds, and the way back to it</source>
        <translation>Hva hver av dem inneholder, og veien tilbake</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Changes take effect at once</source>
        <translation>Endringer gjelder med en gang</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Slik det er nå</translation>
    </message>
</context>
<context>
    <name>SeveralActions</name>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation>Følges opp av</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Write an update for all of them …</source>
        <translation>Skriv en oppdatering for alle …</translation>
    </message>
    <message>
        <source>Write an update for all of them</source>
        <translation>Skriv en oppdatering for alle</translation>
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
        <source>Make reminders</source>
        <translation>Lag påminnelser</translation>
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
        <source>No one else</source>
        <translation>Ingen andre</translation>
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
    <message numerus="yes">
        <source>Written in the history of %n action item(s)</source>
        <translation>
            <numerusform>Skrevet i historikken til oppgaven</numerusform>
            <numerusform>Skrevet i historikken til %n oppgaver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>This cannot be undone. A backup is made first.</source>
        <translation>Kan ikke angres. Du får en sikkerhetskopi først.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>A backup is made, and the file is taken in …</source>
        <translation>Sikkerhetskopien lages, og filen tas inn …</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>Ingenting ble tatt inn</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Hva filen inneholder</translation>
    </message>
    <message>
        <source>You made this file yourself</source>
        <translation>Denne filen har du laget selv</translation>
    </message>
    <message>
        <source>Nothing has been changed in it since.</source>
        <translation>Ingenting er endret i den siden.</translation>
    </message>
    <message>
        <source>Nothing is new</source>
        <translation>Ingenting er nytt</translation>
    </message>
    <message>
        <source>All that the file holds is here already.</source>
        <translation>Alt i filen finnes her fra før.</translation>
    </message>
    <message>
        <source>This file was taken in {day}</source>
        <translation>Denne filen ble tatt inn {day}</translation>
    </message>
    <message>
        <source>What is here already is not doubled.</source>
        <translation>Det som finnes her, blir ikke doblet.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n open action item(s)</source>
        <translation>
            <numerusform>Ta over %n åpen oppgave</numerusform>
            <numerusform>Ta over %n åpne oppgaver</numerusform>
        </translation>
    </message>
    <message>
        <source>They are {name}’s. With this they become yours.</source>
        <translation>De er {name} sine. Med dette blir de dine.</translation>
    </message>
</context>
<context>
    <name>SignList</name>
    <message>
        <source>Suggestions</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>New contact “{name}”</source>
        <translation>Ny kontakt «{name}»</translation>
    </message>
    <message>
        <source>present</source>
        <translation>til stede</translation>
    </message>
</context>
<context>
    <name>SnoozeForm</name>
    <message>
        <source>Put off until</source>
        <translation>Utsett til</translation>
    </message>
    <message>
        <source>Monday, in two weeks, 4.12</source>
        <translation>mandag, om to uker, 4.12</translation>
    </message>
    <message>
        <source>Until then the row is among those put off, at the foot of the page.</source>
        <translation>Til da står raden blant de utsatte, nederst på siden.</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Utsett</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nå</translation>
    </message>
    <message>
        <source>Write the day the row is to come back.</source>
        <translation>Skriv dagen raden skal komme tilbake.</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Utsatt til {day}</translation>
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
        <translation>ferdig</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>gjeldende steg</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikke ennå</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Done on</source>
        <translation>Gjort den</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>Not for this meeting</source>
        <translation>Ikke til dette møtet</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Ikke gjort likevel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Bedt om hos</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Svarfrist</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Mottatt den</translation>
    </message>
    <message>
        <source>From the processes</source>
        <translation>Fra prosessene</translation>
    </message>
    <message>
        <source>Priority and measures processes it builds on</source>
        <translation>Prioriterings- og tiltaksprosess det bygger på</translation>
    </message>
    <message>
        <source>For this meeting after all</source>
        <translation>Til dette møtet likevel</translation>
    </message>
    <message>
        <source>Write the day it was done.</source>
        <translation>Skriv dagen det ble gjort.</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Register</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Liaison Desk</source>
        <translation>Samarbeidsdesk</translation>
    </message>
    <message>
        <source>Everything stays on this machine. The program does not use the network. Classified information does not belong here.</source>
        <translation>Alt blir på denne maskinen. Programmet bruker ikke nettet. Gradert informasjon hører ikke hjemme her.</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message>
        <source>Open the folder</source>
        <translation>Åpne mappen</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Kopier stien</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Vis kopier</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhetskopier</translation>
    </message>
    <message>
        <source>Storage and backups</source>
        <translation>Lagring og kopi</translation>
    </message>
    <message>
        <source>A document leaves the folder only when you save a copy of it.</source>
        <translation>Et dokument forlater mappen bare når du lagrer en kopi.</translation>
    </message>
    <message>
        <source>{size}, encrypted</source>
        <translation>{size}, kryptert</translation>
    </message>
    <message>
        <source>documents {size}</source>
        <translation>dokumenter {size}</translation>
    </message>
    <message>
        <source>attachments {size}</source>
        <translation>vedlegg {size}</translation>
    </message>
    <message>
        <source>Checked today {time}</source>
        <translation>Kontrollert i dag {time}</translation>
    </message>
    <message>
        <source>Checked {day}</source>
        <translation>Kontrollert {day}</translation>
    </message>
    <message>
        <source>The folder lies in {name}, and may be copied to other machines. Have the desk open on one at a time.</source>
        <translation>Mappen ligger i {name} og kan bli kopiert til andre maskiner. Ha dataene åpne på én om gangen.</translation>
    </message>
    <message>
        <source>The last backup could not be made. {why} It is tried again by itself.</source>
        <translation>Den siste kopien kunne ikke lages. {why} Det prøves igjen av seg selv.</translation>
    </message>
    <message>
        <source>A backup is being made …</source>
        <translation>Lager sikkerhetskopi …</translation>
    </message>
    <message>
        <source>None yet. The first is made when you close the program.</source>
        <translation>Ingen ennå. Den første lages når du lukker programmet.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), {size}, the oldest from {day}.</source>
        <translation>
            <numerusform>%n kopi, {size}, fra {day}.</numerusform>
            <numerusform>%n kopier, {size}, eldste fra {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last is from {when}.</source>
        <translation>Siste er fra {when}.</translation>
    </message>
    <message>
        <source>The last, from {when}, has been read through and can be opened.</source>
        <translation>Siste, fra {when}, er prøvd og kan leses.</translation>
    </message>
    <message>
        <source>The last, from {when}, is damaged. Make a new one.</source>
        <translation>Siste, fra {when}, er skadet. Lag en ny.</translation>
    </message>
    <message>
        <source>No program here shows folders. Copy the path instead.</source>
        <translation>Maskinen har ikke noe program som viser mapper. Kopier stien i stedet.</translation>
    </message>
    <message>
        <source>The path is copied</source>
        <translation>Stien er kopiert</translation>
    </message>
</context>
<context>
    <name>StorageStep</name>
    <message>
        <source>Copy the path</source>
        <translation>Kopier stien</translation>
    </message>
    <message>
        <source>How the desk opens</source>
        <translation>Slik åpnes programmet</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Ledig plass</translation>
    </message>
    <message>
        <source>Everything stays on this machine</source>
        <translation>Alt blir på denne maskinen</translation>
    </message>
    <message>
        <source>The program does not use the network. A document leaves the folder only when you save a copy of it.</source>
        <translation>Programmet bruker ikke nettet. Et dokument forlater mappen bare når du lagrer en kopi.</translation>
    </message>
    <message>
        <source>No classified information</source>
        <translation>Ingen gradert informasjon</translation>
    </message>
    <message>
        <source>It does not belong here, and neither do intelligence and personal cases: the police have systems of their own for them.</source>
        <translation>Den hører ikke hjemme her. Det gjør heller ikke etterretning og personsaker, som politiet har egne systemer for.</translation>
    </message>
    <message>
        <source>When you begin, the setup is final</source>
        <translation>Når du begynner, er oppsettet endelig</translation>
    </message>
    <message>
        <source>It cannot be undone as a whole, but everything in it can be changed on its own page.</source>
        <translation>Du kan ikke angre hele oppsettet, men alt i det kan endres på sin egen side.</translation>
    </message>
    <message>
        <source>Making the keys …</source>
        <translation>Lager nøklene …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>This is where it is kept</source>
        <translation>Her blir alt lagret</translation>
    </message>
    <message>
        <source>All you write is saved as you write it. There is no save button.</source>
        <translation>Alt blir lagret mens du skriver. Det er ingen lagreknapp.</translation>
    </message>
    <message>
        <source>The machine does not tell how much there is.</source>
        <translation>Maskinen oppgir ikke hvor mye plass det er.</translation>
    </message>
    <message>
        <source>{size}. This may become too little: make room on the disk.</source>
        <translation>{size}. Det kan bli for lite. Frigjør plass på disken.</translation>
    </message>
    <message>
        <source>The path is copied</source>
        <translation>Stien er kopiert</translation>
    </message>
</context>
<context>
    <name>StoredLine</name>
    <message>
        <source>Drag, or move with {keys}</source>
        <translation>Dra, eller flytt med {keys}</translation>
    </message>
</context>
<context>
    <name>Stream</name>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>To the last line</source>
        <translation>Til siste linje</translation>
    </message>
    <message>
        <source>Nothing is written under this item yet.</source>
        <translation>Det er ikke skrevet noe under dette punktet ennå.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier line(s)</source>
        <translation>
            <numerusform>Vis %n tidligere linje</numerusform>
            <numerusform>Vis %n tidligere linjer</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag it to another place or item</source>
        <translation>Dra den til et annet sted eller punkt</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Save as Word for comments</source>
        <translation>Lagre som Word for kommentarer</translation>
    </message>
    <message>
        <source>Copy as formatted text</source>
        <translation>Kopier som formatert tekst</translation>
    </message>
    <message>
        <source>Version to take along</source>
        <translation>Versjon som tas med</translation>
    </message>
    <message>
        <source>The public version is copied. Paste it where you want it.</source>
        <translation>Offentlig versjon er kopiert. Lim den inn der du vil ha den.</translation>
    </message>
    <message>
        <source>The full version is copied: only for those who took part. Paste it where you want it.</source>
        <translation>Fullstendig versjon er kopiert: bare for dem som deltok. Lim den inn der du vil ha den.</translation>
    </message>
    <message>
        <source>The minutes could not be copied. The log tells more.</source>
        <translation>Referatet kunne ikke kopieres. Loggen sier mer.</translation>
    </message>
</context>
<context>
    <name>TakeInPart</name>
    <message>
        <source>No backup could be made, and without one nothing is taken in. Is there room on the disk?</source>
        <translation>Sikkerhetskopien kunne ikke lages, og uten den tas ingenting inn. Er det plass på disken?</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>There is nothing to undo in this meeting.</source>
        <translation>Det er ingenting å angre i dette møtet.</translation>
    </message>
    <message>
        <source>There is nothing to redo in this meeting.</source>
        <translation>Det er ingenting å gjøre om i dette møtet.</translation>
    </message>
</context>
<context>
    <name>TakingPart</name>
    <message>
        <source>Add somebody who took part</source>
        <translation>Legg til en som deltok</translation>
    </message>
    <message>
        <source>Name of somebody who took part</source>
        <translation>Navn på en som deltok</translation>
    </message>
    <message>
        <source>All members of the council</source>
        <translation>Alle medlemmene av rådet</translation>
    </message>
    <message>
        <source>Others who took part, in words</source>
        <translation>Andre som deltok, med ord</translation>
    </message>
    <message>
        <source>Others, in words: “the youth council”</source>
        <translation>Andre, med ord: «ungdomsrådet»</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>Change who took part</source>
        <translation>Endre hvem som deltok</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Deltok</translation>
    </message>
    <message>
        <source>Add who took part</source>
        <translation>Legg til hvem som deltok</translation>
    </message>
    <message>
        <source>Take off: {name}</source>
        <translation>Fjern: {name}</translation>
    </message>
    <message>
        <source>{name} is off the list</source>
        <translation>{name} er fjernet fra listen</translation>
    </message>
</context>
<context>
    <name>TemplateCard</name>
    <message>
        <source>New item</source>
        <translation>Nytt punkt</translation>
    </message>
    <message>
        <source>A change here never touches meetings that exist.</source>
        <translation>Endringer her påvirker ikke møter som finnes fra før.</translation>
    </message>
    <message>
        <source>Agenda template</source>
        <translation>Mal for saksliste</translation>
    </message>
    <message>
        <source>No fixed items.</source>
        <translation>Ingen faste punkter.</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Punkt {number}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytt opp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytt ned</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>Fjern punktet</translation>
    </message>
    <message>
        <source>“{title}” is removed from the template</source>
        <translation>«{title}» er fjernet fra malen</translation>
    </message>
    <message>
        <source>Done changing the template</source>
        <translation>Ferdig med å endre malen</translation>
    </message>
    <message>
        <source>Change the agenda template</source>
        <translation>Endre mal for saksliste</translation>
    </message>
</context>
<context>
    <name>ThemeLine</name>
    <message>
        <source>Name of the theme</source>
        <translation>Navn på temaet</translation>
    </message>
    <message>
        <source>Remove the theme</source>
        <translation>Fjern temaet</translation>
    </message>
    <message>
        <source>Remove the theme: {title}</source>
        <translation>Fjern temaet: {title}</translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message>
        <source>Month of the theme</source>
        <translation>Måned for temaet</translation>
    </message>
    <message>
        <source>Theme of the month</source>
        <translation>Månedens tema</translation>
    </message>
    <message>
        <source>Start of school, russ, licences …</source>
        <translation>Skolestart, russ, skjenking …</translation>
    </message>
    <message>
        <source>Add theme</source>
        <translation>Legg til tema</translation>
    </message>
    <message>
        <source>Themes of the year</source>
        <translation>Årets temaer</translation>
    </message>
    <message>
        <source>Remove the theme of {month}: {theme}</source>
        <translation>Fjern temaet for {month}: {theme}</translation>
    </message>
    <message>
        <source>Name of your own theme</source>
        <translation>Navn på ditt eget tema</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Legg til tema</translation>
    </message>
    <message>
        <source>What the answers above mean for each theme.</source>
        <translation>Hva svarene over betyr for hvert tema.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temaer</translation>
    </message>
    <message>
        <source>Add themes</source>
        <translation>Legg til temaer</translation>
    </message>
    <message>
        <source>“{title}” is removed</source>
        <translation>«{title}» er fjernet</translation>
    </message>
</context>
<context>
    <name>ToBeConfirmed</name>
    <message numerus="yes">
        <source>%n political member(s) to be confirmed</source>
        <translation>
            <numerusform>%n politisk medlem skal bekreftes</numerusform>
            <numerusform>%n politiske medlemmer skal bekreftes</numerusform>
        </translation>
    </message>
    <message>
        <source>After the election {day} it is not certain that they still have their posts. Confirm them, or write who came after, under the three dots.</source>
        <translation>Etter valget {day} er det ikke sikkert at de fortsatt har vervene sine. Bekreft dem, eller skriv hvem som overtok, under de tre prikkene.</translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n</source>
        <translation>
            <numerusform>Bekreft %n</numerusform>
            <numerusform>Bekreft alle %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are confirmed</source>
        <translation>
            <numerusform>%n verv er bekreftet</numerusform>
            <numerusform>%n verv er bekreftet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denne uken</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Framover</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>uten frist</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dag over</numerusform>
            <numerusform>%n dager over</numerusform>
        </translation>
    </message>
    <message>
        <source>by today</source>
        <translation>senest i dag</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nå</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>om {minutes} min</translation>
    </message>
    <message>
        <source>in {hours} h {minutes} min</source>
        <translation>om {hours} t {minutes} min</translation>
    </message>
    <message>
        <source>should be over</source>
        <translation>skulle vært ferdig</translation>
    </message>
    <message>
        <source>{council} at {times}</source>
        <translation>{council} kl. {times}</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>i gang</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Utsatt til {day}</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Hent fram</translation>
    </message>
    <message>
        <source>Put off from {day}</source>
        <translation>Utsatt fra {day}</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>Gå til møtet</translation>
    </message>
    <message>
        <source>Send the finished agenda to {council}, {day}</source>
        <translation>Send den ferdige sakslisten til {council}, {day}</translation>
    </message>
    <message>
        <source>Send the agenda to {council}, {day}</source>
        <translation>Send saksliste til {council}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>Goes out %n day(s) before the meeting</source>
        <translation>
            <numerusform>Skal ut dagen før møtet</numerusform>
            <numerusform>Skal ut %n dager før møtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agreement says at least %n week(s) before the meeting</source>
        <translation>
            <numerusform>Avtalen sier senest én uke før møtet</numerusform>
            <numerusform>Avtalen sier senest %n uker før møtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agreement says at least %n day(s) before the meeting</source>
        <translation>
            <numerusform>Avtalen sier senest dagen før møtet</numerusform>
            <numerusform>Avtalen sier senest %n dager før møtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due %n day(s) after the meeting</source>
        <translation>
            <numerusform>Frist dagen etter møtet</numerusform>
            <numerusform>Frist %n dager etter møtet</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished, but not sent</source>
        <translation>Ferdig, men ikke sendt</translation>
    </message>
    <message>
        <source>Done together at the end of the year</source>
        <translation>Gjøres sammen ved årsslutt</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>stilt {day}</translation>
    </message>
    <message>
        <source>Answer the information need: {words}</source>
        <translation>Besvar informasjonsbehovet: {words}</translation>
    </message>
    <message>
        <source>the guide, 5.4</source>
        <translation>veilederen 5.4</translation>
    </message>
    <message>
        <source>See the need</source>
        <translation>Se behovet</translation>
    </message>
    <message>
        <source>Get in touch with {place}</source>
        <translation>Ta kontakt med {place}</translation>
    </message>
    <message>
        <source>Get in touch with {name}, {title}</source>
        <translation>Ta kontakt med {name}, {title}</translation>
    </message>
    <message>
        <source>Get in touch with {name}</source>
        <translation>Ta kontakt med {name}</translation>
    </message>
    <message numerus="yes">
        <source>You want contact every %n day(s)</source>
        <translation>
            <numerusform>Du ønsker kontakt hver dag</numerusform>
            <numerusform>Du ønsker kontakt hver %n. dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag siden</numerusform>
            <numerusform>%n dager siden</numerusform>
        </translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>ingen kontakt ennå</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Logg samtale</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Forbered</translation>
    </message>
    <message>
        <source>Finish the minutes of {council}, {day}</source>
        <translation>Skriv ferdig referat fra {council}, {day}</translation>
    </message>
    <message>
        <source>Write minutes</source>
        <translation>Skriv referat</translation>
    </message>
    <message>
        <source>Send the minutes of {council}, {day}</source>
        <translation>Send referat fra {council}, {day}</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Din oppgave</translation>
    </message>
    <message>
        <source>from the meeting {day}</source>
        <translation>fra møtet {day}</translation>
    </message>
    <message>
        <source>No one is responsible</source>
        <translation>Ingen ansvarlig</translation>
    </message>
    <message>
        <source>Your own memo</source>
        <translation>Din egen huskelapp</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marker ferdig</translation>
    </message>
    <message numerus="yes">
        <source>Report %n action item(s) that are closed to {council}, {day}</source>
        <translation>
            <numerusform>Meld tilbake én avsluttet oppgave til {council}, {day}</numerusform>
            <numerusform>Meld tilbake %n avsluttede oppgaver til {council}, {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Among them: {title}</source>
        <translation>Blant dem: {title}</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>See the meeting</source>
        <translation>Se møtet</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) a year are agreed</source>
        <translation>
            <numerusform>Avtalt ett møte i året</numerusform>
            <numerusform>Avtalt %n møter i året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held or planned</source>
        <translation>
            <numerusform>%n holdt eller planlagt</numerusform>
            <numerusform>%n holdt eller planlagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) of {council} missing in the plan for {year}</source>
        <translation>
            <numerusform>Et møte i {council} mangler i planen for {year}</numerusform>
            <numerusform>%n møter i {council} mangler i planen for {year}</numerusform>
        </translation>
    </message>
    <message>
        <source>the model agreement, § 2</source>
        <translation>avtalemalen § 2</translation>
    </message>
    <message>
        <source>Plan a meeting</source>
        <translation>Planlegg møte</translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) have it as their deadline</source>
        <translation>
            <numerusform>Én oppgave har det som frist</numerusform>
            <numerusform>%n oppgaver har det som frist</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan the next meeting of {council}</source>
        <translation>Planlegg neste møte i {council}</translation>
    </message>
    <message numerus="yes">
        <source>See whether %n action item(s) can go on</source>
        <translation>
            <numerusform>Se om én oppgave kan gå videre</numerusform>
            <numerusform>Se om %n oppgaver kan gå videre</numerusform>
        </translation>
    </message>
    <message>
        <source>See whether “{title}” can go on</source>
        <translation>Se om «{title}» kan gå videre</translation>
    </message>
    <message>
        <source>The oldest waits for: {words}</source>
        <translation>Den eldste venter på: {words}</translation>
    </message>
    <message>
        <source>It waits for: {words}</source>
        <translation>Venter på: {words}</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Følg opp</translation>
    </message>
    <message>
        <source>When was the agreement “{name}” signed?</source>
        <translation>Når ble avtalen «{name}» signert?</translation>
    </message>
    <message>
        <source>When was the cooperation agreement with {place} signed?</source>
        <translation>Når ble samarbeidsavtalen med {place} signert?</translation>
    </message>
    <message>
        <source>Without that day nobody can say when it is to be revised</source>
        <translation>Uten dagen vet ingen når den skal revideres</translation>
    </message>
    <message>
        <source>the model agreement, § 4</source>
        <translation>avtalemalen § 4</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fyll ut</translation>
    </message>
    <message>
        <source>Without a number nobody can say whether a meeting is missing</source>
        <translation>Uten et tall vet ingen om et møte mangler</translation>
    </message>
    <message>
        <source>How often does {council} meet?</source>
        <translation>Hvor ofte møtes {council}?</translation>
    </message>
    <message>
        <source>The approval for {place} is not registered</source>
        <translation>Godkjenningen for {place} er ikke registrert</translation>
    </message>
    <message numerus="yes">
        <source>You have %n municipalities</source>
        <translation>
            <numerusform>Du har %n kommune</numerusform>
            <numerusform>Du har %n kommuner</numerusform>
        </translation>
    </message>
    <message>
        <source>Normally at most three</source>
        <translation>Normalt høyst tre</translation>
    </message>
    <message>
        <source>the guide, 5</source>
        <translation>veilederen 5</translation>
    </message>
    <message numerus="yes">
        <source>Follow up %n overdue action item(s) in {place}</source>
        <translation>
            <numerusform>Følg opp %n oppgave over fristen i {place}</numerusform>
            <numerusform>Følg opp %n oppgaver over fristen i {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow up %n overdue action item(s)</source>
        <translation>
            <numerusform>Følg opp %n oppgave over fristen</numerusform>
            <numerusform>Følg opp %n oppgaver over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest: {title}, {day}</source>
        <translation>Eldst: {title}, {day}</translation>
    </message>
    <message>
        <source>{answered} of 4 questions answered</source>
        <translation>{answered} av 4 spørsmål besvart</translation>
    </message>
    <message>
        <source>The date was set in last year&apos;s evaluation</source>
        <translation>Datoen ble satt i fjorårets evaluering</translation>
    </message>
    <message>
        <source>Evaluate {year} with {council}</source>
        <translation>Evaluer {year} med {council}</translation>
    </message>
    <message>
        <source>the guide, 7</source>
        <translation>veilederen 7</translation>
    </message>
    <message>
        <source>Every fourth year, after the election</source>
        <translation>Hvert fjerde år, etter valget</translation>
    </message>
    <message>
        <source>They are revised regularly</source>
        <translation>De revideres jevnlig</translation>
    </message>
    <message>
        <source>the model agreement, § 3</source>
        <translation>avtalemalen § 3</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n political member(s) of the councils in {place}</source>
        <translation>
            <numerusform>Bekreft %n politisk medlem av rådene i {place}</numerusform>
            <numerusform>Bekreft %n politiske medlemmer av rådene i {place}</numerusform>
        </translation>
    </message>
    <message>
        <source>After the election {day} it is not certain who has the post</source>
        <translation>Etter valget {day} er det ikke sikkert hvem som har vervet</translation>
    </message>
    <message>
        <source>See the members</source>
        <translation>Se medlemmene</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the meeting</source>
        <translation>
            <numerusform>%n dag før møtet</numerusform>
            <numerusform>%n dager før møtet</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Bedt om</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Meldt inn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>The police&apos;s knowledge for {council}, {day}, has not come</source>
        <translation>Politiets kunnskapsgrunnlag til {council}, {day}, er ikke kommet</translation>
    </message>
    <message>
        <source>The municipality&apos;s knowledge for {council}, {day}, has not come</source>
        <translation>Kommunens kunnskapsgrunnlag til {council}, {day}, er ikke kommet</translation>
    </message>
    <message>
        <source>{whom} was asked {day}</source>
        <translation>{whom} ble spurt {day}</translation>
    </message>
    <message>
        <source>It was asked for {day}</source>
        <translation>Bedt om {day}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottatt</translation>
    </message>
    <message>
        <source>File the minutes of {council}, {day}</source>
        <translation>Legg inn referatet fra {council}, {day}</translation>
    </message>
    <message>
        <source>The municipality is the secretariat and writes them</source>
        <translation>Kommunen er sekretariat og skriver det</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Legg inn</translation>
    </message>
    <message>
        <source>Finish the correction of the minutes of {council}, {day}</source>
        <translation>Fullfør rettelsen av referatet fra {council}, {day}</translation>
    </message>
    <message>
        <source>It was begun, and no new version has been issued</source>
        <translation>Den er startet, men ingen ny versjon er ferdigstilt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>The deadline for remarks was {day}</source>
        <translation>Merknadsfristen var {day}</translation>
    </message>
    <message>
        <source>Remarks may come until {day}</source>
        <translation>Merknader kan komme til og med {day}</translation>
    </message>
    <message>
        <source>Approve the minutes of {council}, {day}</source>
        <translation>Godkjenn referatet fra {council}, {day}</translation>
    </message>
    <message>
        <source>See the minutes</source>
        <translation>Se referatet</translation>
    </message>
    <message>
        <source>Ask the police for knowledge for {council}, {day}</source>
        <translation>Be politiet om kunnskapsgrunnlag til {council}, {day}</translation>
    </message>
    <message>
        <source>Ask the municipality for knowledge for {council}, {day}</source>
        <translation>Be kommunen om kunnskapsgrunnlag til {council}, {day}</translation>
    </message>
    <message>
        <source>Call for items for {council}, {day}</source>
        <translation>Be om saker til {council}, {day}</translation>
    </message>
    <message>
        <source>Clear the agenda for {council}, {day}, with the unit leader</source>
        <translation>Avklar sakslisten til {council}, {day}, med enhetslederen</translation>
    </message>
    <message>
        <source>Submit items to {council}, {day}</source>
        <translation>Meld inn saker til {council}, {day}</translation>
    </message>
    <message>
        <source>the guide, 4.1.5 and 4.1.6</source>
        <translation>veilederen 4.1.5 og 4.1.6</translation>
    </message>
    <message>
        <source>the guide, 4.1.2</source>
        <translation>veilederen 4.1.2</translation>
    </message>
    <message>
        <source>the guide, 5.2</source>
        <translation>veilederen 5.2</translation>
    </message>
    <message>
        <source>the municipality is the secretariat</source>
        <translation>kommunen er sekretariat</translation>
    </message>
    <message>
        <source>Registered as received {day}</source>
        <translation>Registrert som mottatt {day}</translation>
    </message>
    <message>
        <source>Registered as done {day}</source>
        <translation>Registrert som gjort {day}</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynn</translation>
    </message>
    <message>
        <source>The date is agreed</source>
        <translation>Datoen er avtalt</translation>
    </message>
    <message>
        <source>The agreement is valid until this day</source>
        <translation>Avtalen gjelder til denne dagen</translation>
    </message>
    <message>
        <source>Revise the agreement “{name}”</source>
        <translation>Revider avtalen «{name}»</translation>
    </message>
    <message>
        <source>Revise the cooperation agreement with {place}</source>
        <translation>Revider samarbeidsavtalen med {place}</translation>
    </message>
    <message>
        <source>See the agreement</source>
        <translation>Se avtalen</translation>
    </message>
    <message>
        <source>Review the police bylaws of {place}</source>
        <translation>Gå gjennom politivedtektene i {place}</translation>
    </message>
    <message>
        <source>See the municipality</source>
        <translation>Se kommunen</translation>
    </message>
    <message>
        <source>Left out for this meeting</source>
        <translation>Utelatt for dette møtet</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>møter</translation>
    </message>
    <message>
        <source>action items</source>
        <translation>oppgaver</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>evalueringer</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>avtaler</translation>
    </message>
    <message>
        <source>posts to be confirmed</source>
        <translation>verv som skal bekreftes</translation>
    </message>
    <message>
        <source>meetings that are missing</source>
        <translation>møter som mangler</translation>
    </message>
    <message>
        <source>memos</source>
        <translation>huskelapper</translation>
    </message>
    <message>
        <source>whom to be in touch with</source>
        <translation>hvem du bør ha kontakt med</translation>
    </message>
    <message>
        <source>information needs</source>
        <translation>informasjonsbehov</translation>
    </message>
    <message>
        <source>the number of municipalities</source>
        <translation>antall kommuner</translation>
    </message>
    <message>
        <source>What needs you about {parts} could not be worked out</source>
        <translation>Noe kunne ikke regnes ut: {parts}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>New action item</source>
        <translation>Ny oppgave</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>velg</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>neste steg</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>utsett</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>uke {number}</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Gjøremål</translation>
    </message>
    <message>
        <source>In the quick line: a call; with /s too, and with /h a memo</source>
        <translation>I hurtiglinjen: samtale; også med /s, og med /h huskelapp</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Flere valg</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Hide what is put off</source>
        <translation>Skjul det som er utsatt</translation>
    </message>
    <message>
        <source>Show what is put off</source>
        <translation>Vis det som er utsatt</translation>
    </message>
    <message numerus="yes">
        <source>%n of them overdue</source>
        <translation>
            <numerusform>%n over fristen</numerusform>
            <numerusform>%n over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off for now</source>
        <translation>Utsatt</translation>
    </message>
    <message>
        <source>Calendar today</source>
        <translation>Kalender i dag</translation>
    </message>
    <message>
        <source>Next meetings</source>
        <translation>Neste møter</translation>
    </message>
    <message>
        <source>Row above; with ↓ the row below</source>
        <translation>Raden over; med ↓ raden under</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>Mark the action item, the memo or the deadline as done, or confirm the posts</source>
        <translation>Marker oppgaven, huskelappen eller fristen som ferdig, eller bekreft vervene</translation>
    </message>
    <message>
        <source>Put off until another day</source>
        <translation>Utsett til en annen dag</translation>
    </message>
    <message>
        <source>Go to what the row is about</source>
        <translation>Gå til det raden gjelder</translation>
    </message>
    <message>
        <source>All that can be done with the row</source>
        <translation>Alt du kan gjøre med raden</translation>
    </message>
    <message>
        <source>It is among what needs you again</source>
        <translation>Raden står på I dag igjen</translation>
    </message>
    <message>
        <source>The memo is removed</source>
        <translation>Huskelappen er fjernet</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are confirmed</source>
        <translation>
            <numerusform>%n verv er bekreftet</numerusform>
            <numerusform>%n verv er bekreftet</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off to another day</source>
        <translation>Utsett til en annen dag</translation>
    </message>
    <message>
        <source>Done another day</source>
        <translation>Gjort en annen dag</translation>
    </message>
    <message>
        <source>Not for this meeting</source>
        <translation>Ikke til dette møtet</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Utsett</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>Gå til møtet</translation>
    </message>
    <message>
        <source>Go to the action item</source>
        <translation>Gå til oppgaven</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marker som ferdig</translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n</source>
        <translation>
            <numerusform>Bekreft %n</numerusform>
            <numerusform>Bekreft alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the memo</source>
        <translation>Fjern huskelappen</translation>
    </message>
    <message>
        <source>Make a reminder</source>
        <translation>Lag påminnelse</translation>
    </message>
    <message>
        <source>Go to the council</source>
        <translation>Gå til rådet</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis %n til</numerusform>
            <numerusform>Vis %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadline was met on another day</source>
        <translation>Fristen ble holdt en annen dag</translation>
    </message>
    <message>
        <source>The next deadline is {day}: {title}.</source>
        <translation>Neste frist er {day}: {title}.</translation>
    </message>
    <message>
        <source>Next is {council}, {day}.</source>
        <translation>Neste møte er {council}, {day}.</translation>
    </message>
    <message>
        <source>See the meetings</source>
        <translation>Se møtene</translation>
    </message>
    <message>
        <source>Nothing is urgent</source>
        <translation>Ingenting haster</translation>
    </message>
    <message>
        <source>No municipality yet</source>
        <translation>Ingen kommune ennå</translation>
    </message>
    <message>
        <source>Add those you are the liaison officer of. What needs you about them then comes up here.</source>
        <translation>Legg til dem du er politikontakt for. Så kommer det som haster der, opp her.</translation>
    </message>
    <message>
        <source>New municipality</source>
        <translation>Ny kommune</translation>
    </message>
    <message>
        <source>No council yet</source>
        <translation>Ingen råd ennå</translation>
    </message>
    <message>
        <source>Meetings and their deadlines come from the councils. Add the first one.</source>
        <translation>Møter og frister kommer fra rådene. Opprett det første.</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>Nytt råd</translation>
    </message>
    <message>
        <source>No meeting is planned. The year plan proposes days for all councils, after how often they meet.</source>
        <translation>Ingen møter er planlagt. Årsplanen foreslår dager for alle rådene, etter hvor ofte de møtes.</translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>Planlegg året</translation>
    </message>
    <message>
        <source>The rest is here. The log file says where it stopped.</source>
        <translation>Resten står her. Loggfilen sier hvor det stoppet.</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Alle møter</translation>
    </message>
    <message>
        <source>“{title}” is done</source>
        <translation>«{title}» er ferdig</translation>
    </message>
    <message>
        <source>next 4 weeks</source>
        <translation>neste 4 uker</translation>
    </message>
    <message>
        <source>My workload</source>
        <translation>Min arbeidsmengde</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>1  Prepare</source>
        <translation>1  Forbered</translation>
    </message>
    <message>
        <source>2  Hold</source>
        <translation>2  Gjennomfør</translation>
    </message>
    <message>
        <source>3  Finish</source>
        <translation>3  Ferdigstill</translation>
    </message>
    <message>
        <source>Part of the meeting</source>
        <translation>Del av møtet</translation>
    </message>
    <message>
        <source>Show the time</source>
        <translation>Vis tiden</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Write afterwards</source>
        <translation>Skriv etterpå</translation>
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
        <source>Go on with the meeting</source>
        <translation>Fortsett møtet</translation>
    </message>
    <message>
        <source>Hide the time</source>
        <translation>Skjul tiden</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min over</source>
        <translation>{minutes} min over</translation>
    </message>
    <message>
        <source>{minutes} left</source>
        <translation>{minutes} igjen</translation>
    </message>
</context>
<context>
    <name>Unsaved</name>
    <message>
        <source>What Liaison Desk could not save, {time}</source>
        <translation>Det Samarbeidsdesk ikke fikk lagret, {time}</translation>
    </message>
    <message>
        <source>This file is not encrypted. Delete it when the texts are where they belong.</source>
        <translation>Denne filen er ikke kryptert. Slett den når tekstene er der de hører hjemme.</translation>
    </message>
</context>
<context>
    <name>Version</name>
    <message>
        <source>Look at it</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre en kopi</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Åpne en kopi</translation>
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
    <message>
        <source>{document} is marked as sent</source>
        <translation>{document}, er markert som sendt</translation>
    </message>
    <message>
        <source>{document} is withdrawn</source>
        <translation>{document}, er trukket tilbake</translation>
    </message>
</context>
<context>
    <name>WayChoice</name>
    <message>
        <source>Without asking</source>
        <translation>Uten å spørre</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>Med en passfrase</translation>
    </message>
    <message>
        <source>How the desk opens</source>
        <translation>Slik åpnes programmet</translation>
    </message>
    <message>
        <source>Looking for the machine&apos;s key store …</source>
        <translation>Ser etter nøkkellageret på maskinen …</translation>
    </message>
    <message>
        <source>This machine has no key store that can be used, so the desk asks for a passphrase whenever it is opened.</source>
        <translation>Denne maskinen har ikke noe nøkkellager som kan brukes, så programmet spør etter en passfrase hver gang det åpnes.</translation>
    </message>
    <message>
        <source>The machine&apos;s key store has the key and gives it while you are logged in. Whoever uses the machine in your name gets in.</source>
        <translation>Nøkkellageret på maskinen har nøkkelen og gir den fra seg mens du er logget inn. Den som bruker maskinen i ditt navn, kommer inn.</translation>
    </message>
    <message>
        <source>You are asked for it whenever the program starts or has been locked.</source>
        <translation>Du blir spurt om den når programmet starter, og når det har vært låst.</translation>
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
    <name>WhoAndWhen</name>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
</context>
<context>
    <name>WindowKeys</name>
    <message>
        <source>Search, or do something</source>
        <translation>Søk, eller velg handling</translation>
    </message>
    <message>
        <source>Today, to Ctrl+5: Contacts</source>
        <translation>I dag, og videre til Ctrl+5: Kontakter</translation>
    </message>
    <message>
        <source>Note quickly</source>
        <translation>Noter raskt</translation>
    </message>
    <message>
        <source>New action item</source>
        <translation>Ny oppgave</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Logg samtale</translation>
    </message>
    <message>
        <source>Meet now: begin a meeting and write</source>
        <translation>Møt nå: start et møte og skriv</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjør om</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Lagre nå</translation>
    </message>
    <message>
        <source>Next part of the page; with Shift the one before</source>
        <translation>Neste del av siden; med Shift forrige</translation>
    </message>
    <message>
        <source>Larger text; smaller with Ctrl+-, as usual with Ctrl+0</source>
        <translation>Større tekst; mindre med Ctrl+-, vanlig med Ctrl+0</translation>
    </message>
    <message>
        <source>The guide, at the chapter on this</source>
        <translation>Veiledningen, ved kapitlet om dette</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message>
        <source>Withdraw</source>
        <translation>Trekk tilbake</translation>
    </message>
    <message>
        <source>Withdraw: {name}</source>
        <translation>Trekk tilbake: {name}</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>Hvorfor det trekkes tilbake</translation>
    </message>
    <message>
        <source>Why it is withdrawn: {name}</source>
        <translation>Hvorfor det trekkes tilbake: {name}</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Trekk det tilbake</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold det</translation>
    </message>
    <message>
        <source>The content is removed from the store for good. Date, version and reason stay, and the number is not used again. Copies you have saved or sent are not touched. This is final and cannot be undone.</source>
        <translation>Innholdet fjernes fra lageret for godt. Dato, versjon og begrunnelse blir stående, og nummeret brukes ikke igjen. Kopier du har lagret eller sendt, blir ikke rørt. Dette er endelig og kan ikke angres.</translation>
    </message>
    <message>
        <source>The public version of the same number is withdrawn with it.</source>
        <translation>Den offentlige versjonen med samme nummer trekkes tilbake samtidig.</translation>
    </message>
    <message>
        <source>The full version stays.</source>
        <translation>Den fullstendige versjonen blir stående.</translation>
    </message>
    <message>
        <source>The minutes are finished, so no other agenda can take its place.</source>
        <translation>Referatet er ferdig, så ingen annen saksliste kan erstatte den.</translation>
    </message>
    <message>
        <source>Attachments that still stand on the agenda stay there until you remove them. Where the minutes are locked, those no other version has go too.</source>
        <translation>Vedlegg som fortsatt står på sakslisten, blir der til du fjerner dem. Er referatet låst, forsvinner også de som ingen annen versjon har.</translation>
    </message>
    <message>
        <source>A later version tells what it changed: withdraw that one too if it quotes this.</source>
        <translation>En senere versjon viser hva den endret: Trekk den også tilbake hvis den gjengir noe herfra.</translation>
    </message>
</context>
<context>
    <name>Workload</name>
    <message>
        <source>{hours} h</source>
        <translation>{hours} t</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 time</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} timer</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>No municipality</source>
        <translation>Ingen kommune</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>forwarded to {whom}</source>
        <translation>videresendt til {whom}</translation>
    </message>
    <message>
        <source>outside the role, not forwarded</source>
        <translation>utenfor rollen, ikke videresendt</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n over fristen</numerusform>
            <numerusform>%n over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Hele året</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>Hele perioden</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n møte</numerusform>
            <numerusform>%n møter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s)</source>
        <translation>
            <numerusform>%n oppgave</numerusform>
            <numerusform>%n oppgaver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n i kontaktloggen</numerusform>
            <numerusform>%n i kontaktloggen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n ferdig</numerusform>
            <numerusform>%n ferdige</numerusform>
        </translation>
    </message>
    <message>
        <source>The next 4 weeks</source>
        <translation>Neste 4 uker</translation>
    </message>
    <message>
        <source>The last 4 weeks</source>
        <translation>Siste 4 uker</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Alle måneder</translation>
    </message>
</context>
<context>
    <name>WorkloadPage</name>
    <message>
        <source>Show the PDF</source>
        <translation>Vis PDF</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Hours are council meetings, held and planned, and the minutes in the contact log; preparation is not counted. What belongs to several municipalities is shared evenly. Action items are those that were open at the end of the month or week, or are open today; ahead, those that fall due then.</source>
        <translation>Timene er rådsmøter, holdt og planlagt, og minuttene i kontaktloggen; forberedelser er ikke regnet med. Det som gjelder flere kommuner, er delt likt. Oppgavene er de som var åpne ved slutten av måneden eller uken, eller er åpne i dag; framover er det de som har frist da.</translation>
    </message>
    <message>
        <source>Add a municipality</source>
        <translation>Legg til kommune</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Ingenting å telle ennå</translation>
    </message>
    <message>
        <source>Hours come from the meetings and the contact log of your municipalities. Add the first one.</source>
        <translation>Timene kommer fra møtene og kontaktloggen til kommunene dine. Legg til den første.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeidsmengde</translation>
    </message>
    <message>
        <source>Behind the figure</source>
        <translation>Bak tallet</translation>
    </message>
    <message>
        <source>From figure to figure; what is behind it stands beside</source>
        <translation>Fra tall til tall; det som ligger bak, står ved siden av</translation>
    </message>
    <message>
        <source>The page for your leader</source>
        <translation>Siden til lederen din</translation>
    </message>
    <message>
        <source>The same, to be saved</source>
        <translation>Lagre den samme siden</translation>
    </message>
    <message>
        <source>Nothing outside the role is recorded.</source>
        <translation>Ingenting utenfor rollen er ført.</translation>
    </message>
    <message>
        <source>{share} of the time, {hours}.</source>
        <translation>{share} av tiden, {hours}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) in the contact log say nothing of how long it took.</source>
        <translation>
            <numerusform>%n oppføring i kontaktloggen sier ikke hvor lang tid det tok.</numerusform>
            <numerusform>%n oppføringer i kontaktloggen sier ikke hvor lang tid det tok.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkloadPdf</name>
    <message>
        <source>Workload {period}</source>
        <translation>Arbeidsmengde {period}</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>Per {day}</translation>
    </message>
    <message>
        <source>The work of the liaison officer, {days}. As of {day}.</source>
        <translation>Politikontaktens arbeid {days}. Per {day}.</translation>
    </message>
    <message>
        <source>By municipality</source>
        <translation>Per kommune</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Måned for måned</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Uke for uke</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uke</translation>
    </message>
    <message>
        <source>Outside the role</source>
        <translation>Utenfor rollen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktlogg</translation>
    </message>
    <message>
        <source>Open action items</source>
        <translation>Åpne oppgaver</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdige</translation>
    </message>
    <message>
        <source>{open} ({late} late)</source>
        <translation>{open} ({late} over frist)</translation>
    </message>
    <message>
        <source>Nothing outside the role is recorded.</source>
        <translation>Ingenting utenfor rollen er ført.</translation>
    </message>
    <message>
        <source>{share} of the time, {hours}, went to what lies outside the role.</source>
        <translation>{share} av tiden, {hours}, gikk til det som ligger utenfor rollen.</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Overtatt av</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Henvendelser</translation>
    </message>
    <message>
        <source>Others, or nobody</source>
        <translation>Andre, eller ingen</translation>
    </message>
    <message>
        <source>Hours are council meetings, held and planned, and the minutes in the contact log, without preparation. What belongs to several municipalities is shared evenly. Open action items are those that were open at the end of the month or week, or are open today; ahead, those that fall due then.</source>
        <translation>Timene er rådsmøter, holdt og planlagt, og minuttene i kontaktloggen, uten forberedelser. Det som gjelder flere kommuner, er delt likt. Åpne oppgaver er de som var åpne ved slutten av måneden eller uken, eller er åpne i dag; framover er det de som har frist da.</translation>
    </message>
</context>
<context>
    <name>YearIndexPdf</name>
    <message>
        <source>Year pack {year}</source>
        <translation>Årsmappe {year}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Archive, police</source>
        <translation>Arkiv, politiet</translation>
    </message>
    <message>
        <source>Archive, municipality</source>
        <translation>Arkiv, kommunen</translation>
    </message>
    <message>
        <source>No document was issued this year.</source>
        <translation>Ingen dokumenter ble ferdigstilt dette året.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Innhold</translation>
    </message>
    <message>
        <source>{document}, version {number}</source>
        <translation>{document}, versjon {number}</translation>
    </message>
    <message>
        <source>{document}, version {number}, public version</source>
        <translation>{document}, versjon {number}, offentlig versjon</translation>
    </message>
    <message>
        <source>Withdrawn {day}</source>
        <translation>Trukket tilbake {day}</translation>
    </message>
    <message>
        <source>Approved {day}</source>
        <translation>Godkjent {day}</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkjent</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbake</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Råd</translation>
    </message>
</context>
<context>
    <name>YearPackCard</name>
    <message>
        <source>Year pack</source>
        <translation>Årsmappe</translation>
    </message>
    <message>
        <source>Write the year pack of {year}</source>
        <translation>Lag årsmappe for {year}</translation>
    </message>
    <message>
        <source>Where should the year pack be?</source>
        <translation>Hvor skal årsmappen ligge?</translation>
    </message>
</context>
<context>
    <name>YearPlan</name>
    <message>
        <source>held</source>
        <translation>gjennomført</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planlagt</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>foreslått</translation>
    </message>
    <message>
        <source>look at the day</source>
        <translation>se på dagen</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>uke {number}</translation>
    </message>
    <message>
        <source>Theme of {month}: {themes}.</source>
        <translation>Tema i {month}: {themes}.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) a year</source>
        <translation>
            <numerusform>%n møte i året</numerusform>
            <numerusform>%n møter i året</numerusform>
        </translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Denne dagen har vært.</translation>
    </message>
    <message>
        <source>The agenda should have gone out by {day}.</source>
        <translation>Sakslisten skulle vært sendt innen {day}.</translation>
    </message>
    <message>
        <source>The council has ended by then.</source>
        <translation>Rådet er avsluttet da.</translation>
    </message>
    <message>
        <source>The day is a {weekday}.</source>
        <translation>Dagen er en {weekday}.</translation>
    </message>
    <message>
        <source>Public holiday: {names}.</source>
        <translation>Helligdag: {names}.</translation>
    </message>
    <message>
        <source>After the election the new municipal council is in place by {day}.</source>
        <translation>Etter valget er det nye kommunestyret på plass innen {day}.</translation>
    </message>
    <message>
        <source>You are busy: {reason}.</source>
        <translation>Du er opptatt: {reason}.</translation>
    </message>
    <message>
        <source>{municipality} is busy: {reason}.</source>
        <translation>{municipality} er opptatt: {reason}.</translation>
    </message>
    <message>
        <source>Nobody meets then: {what}.</source>
        <translation>Da er det ingen møter: {what}.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>A former municipality</source>
        <translation>En tidligere kommune</translation>
    </message>
    <message>
        <source>The same day as {council}, which begins at {time}.</source>
        <translation>Samme dag som {council}, som begynner kl. {time}.</translation>
    </message>
    <message>
        <source>The same hours as {council}, which begins at {time}.</source>
        <translation>Samtidig med {council}, som begynner kl. {time}.</translation>
    </message>
    <message>
        <source>election expected, then until the new municipal council is in place</source>
        <translation>ventet kommunevalg, og til det nye kommunestyret er på plass</translation>
    </message>
    <message>
        <source>election, then until the new municipal council is in place</source>
        <translation>kommunevalg, og til det nye kommunestyret er på plass</translation>
    </message>
</context>
<context>
    <name>YearPlanPage</name>
    <message>
        <source>Propose again</source>
        <translation>Nytt forslag</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>Nytt råd</translation>
    </message>
    <message>
        <source>No council yet</source>
        <translation>Ingen råd ennå</translation>
    </message>
    <message>
        <source>The year plan begins with a council and how often it meets.</source>
        <translation>Årsplanen begynner med et råd og hvor ofte det møtes.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} og {second}</translation>
    </message>
    <message>
        <source>Years to plan</source>
        <translation>År som planlegges</translation>
    </message>
    <message>
        <source>Year plan {years}</source>
        <translation>Årsplan {years}</translation>
    </message>
    <message>
        <source>Proposals are not in the plan until you confirm them.</source>
        <translation>Forslag er ikke i planen før du bekrefter dem.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n meeting(s)</source>
        <translation>
            <numerusform>Bekreft %n møte</numerusform>
            <numerusform>Bekreft %n møter</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar of the year</source>
        <translation>Kalender for året</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Forslag</translation>
    </message>
    <message>
        <source>Planned already</source>
        <translation>Planlagt fra før</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Kept free of meetings</source>
        <translation>Møtefrie dager</translation>
    </message>
    <message>
        <source>Themes of the year</source>
        <translation>Årets temaer</translation>
    </message>
    <message>
        <source>A day earlier; with → a day later</source>
        <translation>En dag tidligere; med → en dag senere</translation>
    </message>
    <message>
        <source>A week earlier; with → a week later</source>
        <translation>En uke tidligere; med → en uke senere</translation>
    </message>
    <message>
        <source>Write another day</source>
        <translation>Skriv en annen dag</translation>
    </message>
    <message>
        <source>Leave a meeting out, or take it in again</source>
        <translation>Utelat et møte, eller ta det med igjen</translation>
    </message>
    <message>
        <source>Confirm the meetings</source>
        <translation>Bekreft møtene</translation>
    </message>
    <message>
        <source>Keep days free</source>
        <translation>Hold dager møtefrie</translation>
    </message>
    <message>
        <source>“{reason}” is no longer kept free</source>
        <translation>«{reason}» er ikke lenger møtefritt</translation>
    </message>
    <message>
        <source>“{theme}” is no longer a theme</source>
        <translation>«{theme}» er ikke lenger et tema</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) are in the plan</source>
        <translation>
            <numerusform>%n møte er i planen</numerusform>
            <numerusform>%n møter er i planen</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>{part} of %n item(s) dealt with</source>
        <translation>
            <numerusform>{part} av %n sak behandlet</numerusform>
            <numerusform>{part} av %n saker behandlet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n beslutning</numerusform>
            <numerusform>%n beslutninger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) raised</source>
        <translation>
            <numerusform>%n oppgave gitt</numerusform>
            <numerusform>%n oppgaver gitt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) open</source>
        <translation>
            <numerusform>%n åpen oppgave</numerusform>
            <numerusform>%n åpne oppgaver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) past the deadline</source>
        <translation>
            <numerusform>%n oppgave over fristen</numerusform>
            <numerusform>%n oppgaver over fristen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of %n action item(s) done under “{area}”</source>
        <translation>
            <numerusform>{part} av %n oppgave ferdig under «{area}»</numerusform>
            <numerusform>{part} av %n oppgaver ferdige under «{area}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of %n action item(s) without a focus area done</source>
        <translation>
            <numerusform>{part} av %n oppgave uten satsingsområde ferdig</numerusform>
            <numerusform>{part} av %n oppgaver uten satsingsområde ferdige</numerusform>
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
    <message>
        <source>{percent}% attendance from the politicians</source>
        <translation>{percent} % oppmøte fra politikerne</translation>
    </message>
    <message>
        <source>{percent}% attendance from the administration</source>
        <translation>{percent} % oppmøte fra administrasjonen</translation>
    </message>
    <message>
        <source>{percent}% attendance from the others</source>
        <translation>{percent} % oppmøte fra de andre</translation>
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
        <translation>Velg politidistrikt</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Police district</source>
        <translation>Politidistrikt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Station or service unit</source>
        <translation>Stasjon eller tjenesteenhet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Hvem er du?</translation>
    </message>
    <message>
        <source>Your name stands on the agendas and minutes you make. The rest can wait.</source>
        <translation>Navnet ditt står på sakslistene og i referatene du lager. Resten kan vente.</translation>
    </message>
</context>
<context>
    <name>_Aside</name>
    <message>
        <source>Nothing was left out: both sides had the same, or only one had changed it.</source>
        <translation>Ingenting er utelatt: begge sider hadde det samme, eller bare én hadde endret det.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ikke valgt</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis én til</numerusform>
            <numerusform>Vis %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Batch</name>
    <message>
        <source>{title} is attached</source>
        <translation>{title} er lagt ved</translation>
    </message>
    <message>
        <source>The file could not be attached. The log tells more.</source>
        <translation>Filen kunne ikke legges ved. Loggen sier mer.</translation>
    </message>
</context>
<context>
    <name>_ClashRow</name>
    <message>
        <source>Locked or issued: this value stands.</source>
        <translation>Låst eller ferdigstilt: denne verdien står.</translation>
    </message>
</context>
<context>
    <name>_Copy</name>
    <message>
        <source>Saved as {file}</source>
        <translation>Lagret som {file}</translation>
    </message>
    <message>
        <source>Saved as {file}, but no program here opens PDFs.</source>
        <translation>Lagret som {file}, men maskinen har ikke noe program som åpner PDF.</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another folder.</source>
        <translation>{file} kunne ikke lagres. Velg en annen mappe.</translation>
    </message>
    <message>
        <source>The document could not be made. The log tells more.</source>
        <translation>Dokumentet kunne ikke lages. Loggen sier mer.</translation>
    </message>
</context>
<context>
    <name>_Kind</name>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_OwnerCard</name>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>E-mail address of {name}</source>
        <translation>E-postadressen til {name}</translation>
    </message>
    <message>
        <source>This is not one address that can be used.</source>
        <translation>Dette er ikke én adresse som kan brukes.</translation>
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
        <translation>Ikke nå</translation>
    </message>
</context>
<context>
    <name>_ValueBox</name>
    <message>
        <source>Show all</source>
        <translation>Vis alt</translation>
    </message>
</context>
</TS>
