<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About the council</source>
        <translation>Om rådet</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ikkje oppgitt</translation>
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
        <translation>Versjon {number}. Programmet bruker ikkje nettet.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisensar</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Opne rettleiinga</translation>
    </message>
    <message>
        <source>How one does it, and with which key. From everywhere with {key}.</source>
        <translation>Kva du gjer, og med kva tast. Frå kvar som helst med {key}.</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Rettleiing</translation>
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
        <translation>Namn</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Leidd av</translation>
    </message>
    <message>
        <source>Who leads the cooperation itself</source>
        <translation>Den som leier sjølve samarbeidet</translation>
    </message>
    <message>
        <source>Also serves as</source>
        <translation>Er også</translation>
    </message>
    <message>
        <source>For example SLT group</source>
        <translation>Til dømes SLT-gruppe</translation>
    </message>
    <message>
        <source>My mandate</source>
        <translation>Mandatet mitt</translation>
    </message>
    <message>
        <source>What you can say yes to in this council</source>
        <translation>Kva du kan seie ja til i dette rådet</translation>
    </message>
    <message>
        <source>Usual place</source>
        <translation>Fast stad</translation>
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
        <translation>Fast vekedag</translation>
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
        <translation>Møta er</translation>
    </message>
    <message>
        <source>Instead of the municipalities&apos; own councils</source>
        <translation>I staden for kommunane sine eigne råd</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Meetings a year</source>
        <translation>Møte i året</translation>
    </message>
    <message>
        <source>Agenda, days before</source>
        <translation>Saksliste, dagar før</translation>
    </message>
    <message>
        <source>Minutes, days after</source>
        <translation>Referat, dagar etter</translation>
    </message>
    <message>
        <source>Knowledge, days before</source>
        <translation>Kunnskap, dagar før</translation>
    </message>
    <message>
        <source>Items, days before</source>
        <translation>Saker, dagar før</translation>
    </message>
    <message>
        <source>Cleared, days before</source>
        <translation>Avklart, dagar før</translation>
    </message>
    <message>
        <source>Next case number in {year}</source>
        <translation>Neste saksnummer i {year}</translation>
    </message>
    <message>
        <source>The council&apos;s last day</source>
        <translation>Siste dagen til rådet</translation>
    </message>
    <message>
        <source>An ended council keeps its history and is no longer asked for meetings.</source>
        <translation>Eit avslutta råd beheld historikken, og programmet minner ikkje lenger om møte.</translation>
    </message>
    <message>
        <source>Entered by mistake?</source>
        <translation>Lagt inn ved ein feil?</translation>
    </message>
    <message>
        <source>Remove the council</source>
        <translation>Fjern rådet</translation>
    </message>
    <message>
        <source>Before its first meeting a council can be removed altogether.</source>
        <translation>Før det første møtet kan eit råd fjernast heilt.</translation>
    </message>
    <message>
        <source>Chair and minute-taker are the members who have that role.</source>
        <translation>Møteleiar og referent er medlemmene som har den rolla.</translation>
    </message>
    <message>
        <source>When knowledge is asked for, items are called for or sent to the municipality, and the agenda is cleared with the leader of the service unit. An empty field: no such deadline.</source>
        <translation>Når ein ber om kunnskapsgrunnlag, etterspør saker eller melder dei til kommunen, og avklarar sakslista med tenesteeiningsleiaren. Tomt felt: ingen slik frist.</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommunar</translation>
    </message>
    <message>
        <source>To be represented</source>
        <translation>Skal vere med</translation>
    </message>
    <message>
        <source>{council} is removed</source>
        <translation>{council} er fjerna</translation>
    </message>
</context>
<context>
    <name>ActionColumns</name>
    <message>
        <source>Action item</source>
        <translation>Oppgåve</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarleg</translation>
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
        <translation>Kva skal gjerast</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljar</translation>
    </message>
    <message>
        <source>Details …</source>
        <translation>Detaljar …</translation>
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
        <translation>Skriv ei oppdatering …</translation>
    </message>
    <message>
        <source>Write an update</source>
        <translation>Skriv ei oppdatering</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Førre</translation>
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
        <translation>Fleire val</translation>
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
        <translation>«{title}» er bortfalle</translation>
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
            <numerusform>%n oppgåve er ferdig</numerusform>
            <numerusform>%n oppgåver er ferdige</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is open again</source>
        <translation>«{title}» er open igjen</translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) open again</source>
        <translation>
            <numerusform>%n oppgåve er open igjen</numerusform>
            <numerusform>%n oppgåver er opne igjen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is removed</source>
        <translation>«{title}» er fjerna</translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) removed</source>
        <translation>
            <numerusform>%n oppgåve er fjerna</numerusform>
            <numerusform>%n oppgåver er fjerna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished minutes tell of “{title}” and %n other(s), which stay</source>
        <translation>
            <numerusform>Ferdige referat fortel om «{title}» og éi til, som blir ståande</numerusform>
            <numerusform>Ferdige referat fortel om «{title}» og %n til, som blir ståande</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished minutes tell of “{title}”, which stays</source>
        <translation>Eit ferdig referat fortel om «{title}», som blir ståande</translation>
    </message>
</context>
<context>
    <name>ActionEntry</name>
    <message>
        <source>Action items, one on each line</source>
        <translation>Oppgåver, éi på kvar linje</translation>
    </message>
    <message>
        <source>What is to be done @owner !deadline</source>
        <translation>Kva som skal gjerast @ansvarleg !frist</translation>
    </message>
    <message>
        <source>Register the action items</source>
        <translation>Registrer oppgåvene</translation>
    </message>
    <message>
        <source>Line {number} can mean two days. Write the date.</source>
        <translation>Linje {number} kan bety to dagar. Skriv datoen.</translation>
    </message>
    <message>
        <source>Write at least one action item.</source>
        <translation>Skriv minst éi oppgåve.</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>ingen ansvarleg</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>utan frist</translation>
    </message>
    <message>
        <source>can mean two days</source>
        <translation>kan bety to dagar</translation>
    </message>
</context>
<context>
    <name>ActionFacts</name>
    <message>
        <source>Owner</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>No one</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation>Følgd opp av</translation>
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
        <translation>Opne handlingsplanen</translation>
    </message>
    <message>
        <source>From meeting</source>
        <translation>Frå møte</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Meldt tilbake</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Saman med</translation>
    </message>
    <message>
        <source>Open the meeting {day}</source>
        <translation>Opne møtet {day}</translation>
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
        <translation>Ansvarleg</translation>
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
        <translation>Følgd opp av</translation>
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
        <translation>Opne</translation>
    </message>
    <message>
        <source>All councils</source>
        <translation>Alle råd</translation>
    </message>
    <message>
        <source>without a municipality</source>
        <translation>utan kommune</translation>
    </message>
    <message>
        <source>without a council</source>
        <translation>utan råd</translation>
    </message>
    <message>
        <source>without an owner</source>
        <translation>utan ansvarleg</translation>
    </message>
    <message>
        <source>followed up by no one</source>
        <translation>utan nokon som følgjer opp</translation>
    </message>
    <message>
        <source>without a focus area</source>
        <translation>utan satsingsområde</translation>
    </message>
    <message>
        <source>followed up by {name}</source>
        <translation>følgd opp av {name}</translation>
    </message>
    <message>
        <source>a selection</source>
        <translation>eit utval</translation>
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
        <translation>Ansvarleg</translation>
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
        <translation>Utan kommune</translation>
    </message>
    <message>
        <source>No council</source>
        <translation>Utan råd</translation>
    </message>
    <message>
        <source>No focus area</source>
        <translation>Utan satsingsområde</translation>
    </message>
    <message>
        <source>No one is responsible</source>
        <translation>Ingen ansvarleg</translation>
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
        <translation>Ingen oppgåver.</translation>
    </message>
    <message numerus="yes">
        <source>%n action items are not shown: they are not public, or not assessed.</source>
        <translation>
            <numerusform>%n oppgåve er ikkje vist: ho er ikkje offentleg eller ikkje vurdert.</numerusform>
            <numerusform>%n oppgåver er ikkje viste: dei er ikkje offentlege eller ikkje vurderte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open action items</source>
        <translation>
            <numerusform>open oppgåve</numerusform>
            <numerusform>opne oppgåver</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>over fristen</translation>
    </message>
    <message>
        <source>due in the next 30 days</source>
        <translation>frist dei neste 30 dagane</translation>
    </message>
    <message>
        <source>to be reported</source>
        <translation>skal meldast tilbake</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n dag over</numerusform>
            <numerusform>%n dagar over</numerusform>
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
        <translation>Frå {day}</translation>
    </message>
</context>
<context>
    <name>ActionPane</name>
    <message>
        <source>The chosen action item</source>
        <translation>Den valde oppgåva</translation>
    </message>
    <message>
        <source>None is chosen</source>
        <translation>Inga er vald</translation>
    </message>
    <message>
        <source>The one you choose is shown here.</source>
        <translation>Den du vel, blir vist her.</translation>
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
            <numerusform>{done} av %n oppgåve ferdig</numerusform>
            <numerusform>{done} av %n oppgåver ferdige</numerusform>
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
        <translation>frå {day}</translation>
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
            <numerusform>%n oppgåve</numerusform>
            <numerusform>%n oppgåver</numerusform>
        </translation>
    </message>
    <message>
        <source>No action items</source>
        <translation>Ingen oppgåver</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Ingen ansvarleg</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Ansvarleg: {name}</translation>
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
            <numerusform>%n dagar over fristen</numerusform>
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
        <translation>Heile planen blir lagra som versjon {number} for {council}. Versjon {number} kan ikkje endrast eller angrast; det som blir endra seinare, blir neste versjon.</translation>
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
        <translation>Endre måla</translation>
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
        <translation>Denne handlingsplanen er ikkje her lenger</translation>
    </message>
    <message>
        <source>The agreement was removed. Undo brings it back.</source>
        <translation>Avtalen vart fjerna. Angre hentar han tilbake.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Row above; with ↓ the row below, also K and J</source>
        <translation>Rada over; med ↓ rada under, også K og J</translation>
    </message>
    <message>
        <source>To the details</source>
        <translation>Til detaljane</translation>
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
        <translation>Ny oppgåve for tiltaket</translation>
    </message>
    <message>
        <source>The plan as a document</source>
        <translation>Planen som dokument</translation>
    </message>
    <message>
        <source>Save a copy of the newest version, or of the draft</source>
        <translation>Lagre ein kopi av siste versjon, eller av utkastet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Lukk detaljane</translation>
    </message>
    <message>
        <source>“{title}” is removed</source>
        <translation>«{title}» er fjerna</translation>
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
        <translation>Gjeld</translation>
    </message>
    <message>
        <source>Goal {number}: {title}</source>
        <translation>Mål {number}: {title}</translation>
    </message>
    <message>
        <source>Serves no goal of its own</source>
        <translation>Utan eige mål</translation>
    </message>
    <message>
        <source>No measures yet.</source>
        <translation>Ingen tiltak enno.</translation>
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
        <translation>Ansvarleg</translation>
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
        <translation>ikkje starta</translation>
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
        <translation>frå {day}</translation>
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
        <translation>Oppgåver</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} av {count}</translation>
    </message>
    <message>
        <source>New action item</source>
        <translation>Ny oppgåve</translation>
    </message>
    <message>
        <source>They are raised in meetings, or written here between them.</source>
        <translation>Dei blir gitte i møta, eller skrivne her mellom møta.</translation>
    </message>
    <message>
        <source>No action items yet</source>
        <translation>Ingen oppgåver enno</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message numerus="yes">
        <source>%n closed one(s) are hidden.</source>
        <translation>
            <numerusform>%n avslutta oppgåve er skjult.</numerusform>
            <numerusform>%n avslutta oppgåver er skjulte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No action item is open</source>
        <translation>Inga oppgåve er open</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Fjern filter</translation>
    </message>
    <message numerus="yes">
        <source>%n open action item(s) are hidden.</source>
        <translation>
            <numerusform>%n open oppgåve er skjult.</numerusform>
            <numerusform>%n opne oppgåver er skjulte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits the filters</source>
        <translation>Ingenting passar til filtera</translation>
    </message>
</context>
<context>
    <name>ActionTable</name>
    <message>
        <source>Together with</source>
        <translation>Saman med</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation>Følgd opp av</translation>
    </message>
    <message>
        <source>Deadline in words</source>
        <translation>Frist i ord</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Dagar over fristen</translation>
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
        <translation>Sist påmint</translation>
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
        <translation>Følgd opp av {name}</translation>
    </message>
    <message>
        <source>No one is responsible</source>
        <translation>Ingen ansvarleg</translation>
    </message>
    <message>
        <source>+{days} d</source>
        <translation>+{days} d</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Høg prioritet</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Ansvarleg: {name}</translation>
    </message>
    <message>
        <source>Deadline: {due}</source>
        <translation>Frist: {due}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dag over fristen</numerusform>
            <numerusform>%n dagar over fristen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n opne</numerusform>
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
        <translation>Skal meldast i neste møte</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>From the contact log: {kind} {day}</source>
        <translation>Frå kontaktloggen: {kind} {day}</translation>
    </message>
    <message>
        <source>Raised in the meeting</source>
        <translation>Oppgåva vart gitt i møtet</translation>
    </message>
    <message>
        <source>Raised between meetings</source>
        <translation>Oppgåva vart gitt mellom møta</translation>
    </message>
    <message>
        <source>In touch: {words}</source>
        <translation>Kontakt: {words}</translation>
    </message>
    <message>
        <source>Reminder sent to {name}</source>
        <translation>Påminning send til {name}</translation>
    </message>
    <message>
        <source>No longer followed up by anyone else</source>
        <translation>Blir ikkje lenger følgd opp av andre</translation>
    </message>
    <message>
        <source>New owner: {name}</source>
        <translation>Ny ansvarleg: {name}</translation>
    </message>
    <message>
        <source>No longer anyone’s</source>
        <translation>Ingen er lenger ansvarleg</translation>
    </message>
    <message>
        <source>Reported to the council</source>
        <translation>Meldt tilbake til rådet</translation>
    </message>
    <message>
        <source>The deadline was removed</source>
        <translation>Fristen vart fjerna</translation>
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
        <translation>Oppgåver</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>New action item</source>
        <translation>Ny oppgåve</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Row above; with ↓ the row below, also K and J</source>
        <translation>Rada over; med ↓ rada under, også K og J</translation>
    </message>
    <message>
        <source>To the details</source>
        <translation>Til detaljane</translation>
    </message>
    <message>
        <source>Mark as done, and open again</source>
        <translation>Marker som ferdig, og opne igjen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Who follows it up</source>
        <translation>Kven som følgjer opp</translation>
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
        <translation>Skriv ei oppdatering</translation>
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
        <translation>Følgd opp av</translation>
    </message>
    <message>
        <source>Make a reminder</source>
        <translation>Lag påminning</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Filtrer på ord</translation>
    </message>
    <message>
        <source>Group by something else</source>
        <translation>Grupper etter noko anna</translation>
    </message>
    <message>
        <source>The list as a document</source>
        <translation>Sjå lista som dokument</translation>
    </message>
    <message>
        <source>There is no action item to put on a list.</source>
        <translation>Det er ingen oppgåver å setje på ei liste.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Choose several; all with Ctrl+A</source>
        <translation>Vel fleire; alle med Ctrl+A</translation>
    </message>
    <message>
        <source>Export it: PDF, Excel or CSV</source>
        <translation>Eksporter lista: PDF, Excel eller CSV</translation>
    </message>
    <message>
        <source>Close the details, then clear the filters</source>
        <translation>Lukk detaljane, fjern så filtera</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljar</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opne igjen</translation>
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
        <translation>Legg til sak på sakslista</translation>
    </message>
    <message>
        <source>Where the new case goes</source>
        <translation>Kvar den nye saka skal stå</translation>
    </message>
    <message>
        <source>As an item of its own</source>
        <translation>Som eige punkt</translation>
    </message>
    <message>
        <source>{title} is on the agenda</source>
        <translation>{title} står på sakslista</translation>
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
            <numerusform>%n adresser er kopierte</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them has an e-mail address</source>
        <translation>Ingen av dei har e-postadresse</translation>
    </message>
    <message>
        <source>without an address: {names}</source>
        <translation>utan adresse: {names}</translation>
    </message>
</context>
<context>
    <name>AgendaBanner</name>
    <message>
        <source>Take the meeting up again</source>
        <translation>Ta opp igjen møtet</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Førehandsvis</translation>
    </message>
    <message>
        <source>E-mail to the members</source>
        <translation>E-post til medlemmene</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marker som send</translation>
    </message>
    <message>
        <source>The agenda counts as sent today. This is final.</source>
        <translation>Sakslista blir rekna som send i dag. Dette er endeleg.</translation>
    </message>
    <message>
        <source>Each case gets its number, and the agenda is kept as version 1. This is final.</source>
        <translation>Kvar sak får nummer, og sakslista blir lagra som versjon 1. Dette er endeleg.</translation>
    </message>
    <message>
        <source>Finish the agenda</source>
        <translation>Ferdigstill sakslista</translation>
    </message>
    <message>
        <source>New cases get their numbers, and the agenda is kept as version {version}. This is final.</source>
        <translation>Nye saker får nummer, og sakslista blir lagra som versjon {version}. Dette er endeleg.</translation>
    </message>
    <message>
        <source>Finish it again</source>
        <translation>Ferdigstill på nytt</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre ein kopi</translation>
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
        <translation>gjeldande punkt</translation>
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
        <translation>Ope møte</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Kalla inn</translation>
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
        <translation>Invitert til denne saka: {names}</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>late case</source>
        <translation>ettersend sak</translation>
    </message>
    <message>
        <source>Drag, or move with Alt+Shift and the arrows</source>
        <translation>Dra, eller flytt med Alt+Shift og piltastane</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ikkje vald</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Tid manglar</translation>
    </message>
    <message>
        <source>Open {attachment}</source>
        <translation>Opne {attachment}</translation>
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
        <translation>Frå møte til møte, send vidare</translation>
    </message>
    <message>
        <source>Take it off the agenda</source>
        <translation>Fjern frå sakslista</translation>
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
        <translation>Innleiar</translation>
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
        <translation>Frå eit tidlegare møte</translation>
    </message>
    <message>
        <source>Has a background</source>
        <translation>Har bakgrunn</translation>
    </message>
    <message>
        <source>Late case</source>
        <translation>Ettersend sak</translation>
    </message>
    <message>
        <source>Minutes from {day}</source>
        <translation>Referat frå {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) to follow up</source>
        <translation>
            <numerusform>%n oppgåve å følgje opp</numerusform>
            <numerusform>%n oppgåver å følgje opp</numerusform>
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
        <translation>Partar</translation>
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
        <translation>Gyldigheit</translation>
    </message>
    <message>
        <source>Police case</source>
        <translation>Saka hos politiet</translation>
    </message>
    <message>
        <source>Municipality&apos;s case</source>
        <translation>Saka i kommunen</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisjon</translation>
    </message>
    <message>
        <source>Next revision after the election in {year}</source>
        <translation>Neste revisjon etter valet i {year}</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Gjeld til {day}</translation>
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
        <translation>Det som står her, blir teke vare på som det er, og den nye begynner med den same teksten.</translation>
    </message>
    <message>
        <source>Entered by mistake?</source>
        <translation>Lagd inn ved ein feil?</translation>
    </message>
    <message>
        <source>Remove the offer</source>
        <translation>Fjern tilbodet</translation>
    </message>
    <message>
        <source>An offer can be removed. An agreement that has been in force stays.</source>
        <translation>Eit tilbod kan fjernast. Ein avtale som har vore i kraft, blir ståande.</translation>
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
        <translation>Namn</translation>
    </message>
    <message>
        <source>Name of the agreement</source>
        <translation>Namn på avtalen</translation>
    </message>
    <message>
        <source>Cooperation agreement</source>
        <translation>Samarbeidsavtale</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partar</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signert av</translation>
    </message>
    <message>
        <source>Names and titles under the agreement</source>
        <translation>Namn og titlar under avtalen</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfang</translation>
    </message>
    <message>
        <source>What the cooperation covers</source>
        <translation>Kva samarbeidet gjeld</translation>
    </message>
    <message>
        <source>Police case</source>
        <translation>Saka hos politiet</translation>
    </message>
    <message>
        <source>Municipality&apos;s case</source>
        <translation>Saka i kommunen</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Signert den</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gjeld frå</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gjeld til</translation>
    </message>
    <message>
        <source>Next revision</source>
        <translation>Neste revisjon</translation>
    </message>
    <message>
        <source>After an election the date is expected, and can be changed. Empty it to go by the rule.</source>
        <translation>Datoen etter eit val er forventa og kan endrast. Tøm feltet for å følgje regelen.</translation>
    </message>
    <message>
        <source>A new revision is begun</source>
        <translation>Ein ny revisjon er starta</translation>
    </message>
    <message>
        <source>{name}: the offer is removed</source>
        <translation>{name}: tilbodet er fjerna</translation>
    </message>
</context>
<context>
    <name>AgreementPart</name>
    <message>
        <source>Focus areas</source>
        <translation>Satsingsområde</translation>
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
        <translation>Sjå heile avtalen</translation>
    </message>
    <message>
        <source>Fold the agreement</source>
        <translation>Fald saman</translation>
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
        <translation>Ingen avtale er lagd inn. Han er frivillig; ein som er tilboden, kan også stå her.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtalar</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>More than three municipalities need an approval</source>
        <translation>Meir enn tre kommunar krev godkjenning</translation>
    </message>
    <message>
        <source>The Police Directorate must approve it. Go on if you like, and record reference and date on the municipality&apos;s page when you have them.</source>
        <translation>Politidirektoratet må godkjenne det. Du kan halde fram no, og føre inn referanse og dato på sida til kommunen når du har dei.</translation>
    </message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>Write or pick a date</source>
        <translation>Skriv eller vel ein dato</translation>
    </message>
    <message>
        <source>Remarks by e-mail until</source>
        <translation>Merknader på e-post innan</translation>
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
        <translation>Dagen blir førd på versjonen som gjeld. Dette er endeleg og kan ikkje angrast.</translation>
    </message>
    <message>
        <source>Reviewed in a later meeting</source>
        <translation>Gjennomgått i eit seinare møte</translation>
    </message>
    <message>
        <source>Approved by e-mail {day}</source>
        <translation>Godkjent på e-post {day}</translation>
    </message>
    <message>
        <source>The next meeting reviews the minutes under its first item, unless they are approved before.</source>
        <translation>Neste møte går gjennom referatet under første punkt, om det ikkje er godkjent før.</translation>
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
        <translation>Ingen tiltak enno.</translation>
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
        <translation>Status på éi linje</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Ta han av lista</translation>
    </message>
    <message>
        <source>Status: {arena}</source>
        <translation>Status: {arena}</translation>
    </message>
    <message>
        <source>Take off the list: {arena}</source>
        <translation>Ta av lista: {arena}</translation>
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
        <translation>«{name}» er teken av lista</translation>
    </message>
</context>
<context>
    <name>ArenasCard</name>
    <message>
        <source>Agenda and minutes list them with their latest status.</source>
        <translation>Saksliste og referat viser dei med siste status.</translation>
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
        <translation>Vel fila</translation>
    </message>
    <message>
        <source>The file cannot be taken in</source>
        <translation>Fila kan ikkje takast inn</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>From the one who made the file</source>
        <translation>Frå den som laga fila</translation>
    </message>
    <message>
        <source>You get it by phone or in person. Hyphens and spaces do not matter.</source>
        <translation>Du får han på telefon eller når de møtest. Bindestrekar og mellomrom har ikkje noko å seie.</translation>
    </message>
    <message>
        <source>See what it holds</source>
        <translation>Sjå kva ho inneheld</translation>
    </message>
    <message>
        <source>The file is being checked …</source>
        <translation>Fila blir kontrollert …</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Kva for ei fil?</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Overlevering</translation>
    </message>
    <message>
        <source>No file is chosen</source>
        <translation>Inga fil er vald</translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation>Vel fila først.</translation>
    </message>
    <message>
        <source>Write the code.</source>
        <translation>Skriv koden.</translation>
    </message>
    <message>
        <source>This is no code: some signs are missing, or too many.</source>
        <translation>Dette er ikkje ein kode: nokre teikn manglar, eller det er for mange.</translation>
    </message>
    <message>
        <source>This is not the code of this file. Look at it again, sign by sign, or ask for it anew.</source>
        <translation>Dette er ikkje koden til denne fila. Sjå på han igjen, teikn for teikn, eller spør om han på nytt.</translation>
    </message>
    <message>
        <source>It was made by a newer version of the program: {found}, this one knows {known}. Use the newer program.</source>
        <translation>Ho er laga av ein nyare versjon av programmet: {found}, denne versjonen kjenner {known}. Bruk det nyare programmet.</translation>
    </message>
    <message>
        <source>It is not whole, or it has been changed since it was made. Nothing of it is used. Copy it again, or ask for another one.</source>
        <translation>Ho er ikkje heil, eller ho er endra etter at ho vart laga. Ingenting i fila blir brukt. Kopier ho på nytt, eller be om ei ny.</translation>
    </message>
    <message>
        <source>It cannot be read. Is it still there, and is the memory stick in?</source>
        <translation>Ho kan ikkje lesast. Er ho der framleis, og står minnepinnen i?</translation>
    </message>
    <message>
        <source>It could not be opened. The log tells more.</source>
        <translation>Ho kunne ikkje opnast. Loggen seier meir.</translation>
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
        <translation>Programmet spør etter passfrasen frå no av.</translation>
    </message>
</context>
<context>
    <name>AssessmentEditor</name>
    <message>
        <source>Not assessed</source>
        <translation>Ikkje vurdert</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Innsyn</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Heimel</translation>
    </message>
    <message>
        <source>What is exempt</source>
        <translation>Kva som blir unnateke</translation>
    </message>
    <message>
        <source>Title for the public</source>
        <translation>Offentleg tittel</translation>
    </message>
    <message>
        <source>Neutral: “Item from the police”</source>
        <translation>Nøytral: «Sak frå politiet»</translation>
    </message>
    <message>
        <source>It still holds</source>
        <translation>Gjeld framleis</translation>
    </message>
    <message>
        <source>Assess it as it reads now</source>
        <translation>Vurder det slik det står no</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Choose the ground in the law.</source>
        <translation>Vel heimelen i lova.</translation>
    </message>
    <message>
        <source>Assessed by {name}, {day}</source>
        <translation>Vurdert av {name}, {day}</translation>
    </message>
    <message>
        <source>Exempt: {entry}</source>
        <translation>Unnateke: {entry}</translation>
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
        <translation>Hald fram med oppdraget</translation>
    </message>
    <message>
        <source>Remove the municipality</source>
        <translation>Fjern kommunen</translation>
    </message>
    <message>
        <source>Your last day there</source>
        <translation>Siste dagen din der</translation>
    </message>
    <message>
        <source>Councils, meetings and documents stay. The municipality leaves the list at the left.</source>
        <translation>Råd, møte og dokument blir tekne vare på. Kommunen forsvinn frå lista til venstre.</translation>
    </message>
    <message>
        <source>End the assignment on this day</source>
        <translation>Avslutt oppdraget denne dagen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikkje no</translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation>Skriv den siste dagen.</translation>
    </message>
    <message>
        <source>The assignment in {name} ends {day}</source>
        <translation>Oppdraget i {name} sluttar {day}</translation>
    </message>
    <message>
        <source>The assignment in {name} goes on</source>
        <translation>Oppdraget i {name} held fram</translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <translation>{name} er fjerna</translation>
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
        <translation>Opne</translation>
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
        <translation>Opne: {attachment}</translation>
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
        <translation>Opne {attachment}</translation>
    </message>
</context>
<context>
    <name>BackupPreview</name>
    <message>
        <source>It is being read through …</source>
        <translation>Kopien blir lesen gjennom …</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Hent fram denne kopien</translation>
    </message>
    <message>
        <source>The desk becomes what it was {when}. What is here now is set aside, in a folder of its own, and is not lost. Undo is emptied. This is final.</source>
        <translation>Dataa blir slik dei var {when}. Det som er her no, blir lagt til side i ei eiga mappe og går ikkje tapt. Angre blir tømt. Dette er endeleg.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be restored.</source>
        <translation>Kopien er skadd og kan ikkje hentast fram.</translation>
    </message>
    <message>
        <source>Nothing of the desk has been touched. Choose another one.</source>
        <translation>Dataa dine er ikkje rørte. Vel ein annan.</translation>
    </message>
    <message>
        <source>It was written by a newer version of the program, which alone can open it.</source>
        <translation>Kopien er laga av ein nyare versjon av programmet. Berre den versjonen kan opne kopien.</translation>
    </message>
    <message>
        <source>The desk itself could not be read, so the two cannot be compared.</source>
        <translation>Dataa som er her no, kunne ikkje lesast, så dei kan ikkje samanliknast med kopien.</translation>
    </message>
    <message>
        <source>{count}, from {first} to {last}</source>
        <translation>{count}, frå {first} til {last}</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Siste endring</translation>
    </message>
    <message>
        <source>It is the same as the desk now.</source>
        <translation>Han er lik det som er her no.</translation>
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
            <numerusform>%n annan ting: notat, loggføring, avtale eller liknande</numerusform>
            <numerusform>%n andre ting: notat, loggføringar, avtalar og liknande</numerusform>
        </translation>
    </message>
    <message>
        <source>What was removed or erased since is back then. {counts}.</source>
        <translation>Det som er fjerna eller sletta sidan, kjem tilbake. {counts}.</translation>
    </message>
    <message>
        <source>new since then</source>
        <translation>ny sidan då</translation>
    </message>
    <message>
        <source>the meeting or its minutes have changed since then</source>
        <translation>møtet eller referatet er endra sidan då</translation>
    </message>
    <message>
        <source>changed since then</source>
        <translation>endra sidan då</translation>
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
            <numerusform>for %n dag sidan</numerusform>
            <numerusform>for %n dagar sidan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>Backups</source>
        <translation>Tryggingskopiar</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Lag ein no</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Det er ingen enno.</translation>
    </message>
    <message>
        <source>A backup is being made …</source>
        <translation>Lagar tryggingskopi …</translation>
    </message>
</context>
<context>
    <name>BehindCard</name>
    <message>
        <source>{hours} known: meetings held and planned, and minutes in the contact log.</source>
        <translation>{hours} er kjent: møte som er haldne og planlagde, og minutt i kontaktloggen.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Contact log</source>
        <translation>Kontaktlogg</translation>
    </message>
    <message>
        <source>Open action items</source>
        <translation>Opne oppgåver</translation>
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
        <translation>Fleire val</translation>
    </message>
    <message>
        <source>No one is responsible</source>
        <translation>Ingen ansvarleg</translation>
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
        <translation>Byt til: {kind}</translation>
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
        <translation>Ansvarleg</translation>
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
        <translation>Kven er oppteken</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>First day to keep free</source>
        <translation>Første dag utan møte</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Last day to keep free</source>
        <translation>Siste dag utan møte</translation>
    </message>
    <message>
        <source>Empty for one day.</source>
        <translation>Tomt for éin dag.</translation>
    </message>
    <message>
        <source>The whole week</source>
        <translation>Heile veka</translation>
    </message>
    <message>
        <source>Why these days are kept free</source>
        <translation>Kvifor desse dagane skal vere møtefrie</translation>
    </message>
    <message>
        <source>Budget week, winter holidays …</source>
        <translation>Budsjettveke, vinterferie …</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>Keep free</source>
        <translation>Hald møtefritt</translation>
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
        <translation>Månader</translation>
    </message>
    <message>
        <source>How the calendar is shown</source>
        <translation>Korleis kalenderen blir vist</translation>
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
        <translation>firkant: sjå på dagen</translation>
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
        <translation>Kvifor blir det avlyst?</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Avlys</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikkje no</translation>
    </message>
    <message>
        <source>Write why it is cancelled.</source>
        <translation>Skriv kvifor det blir avlyst.</translation>
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
        <translation>Skriv eit notat. Enter lagrar.</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>lagrar</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Skriv kva som skal gjerast.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>Answer from {council}</source>
        <translation>Svar frå {council}</translation>
    </message>
    <message>
        <source>Sent by {council}</source>
        <translation>Send frå {council}</translation>
    </message>
    <message>
        <source>Sent to {council}, not taken up yet</source>
        <translation>Send til {council}, ikkje teken opp enno</translation>
    </message>
    <message>
        <source>Sent to {council}, on its agenda {day}</source>
        <translation>Send til {council}, på sakslista {day}</translation>
    </message>
    <message>
        <source>Sent to {council}, dealt with {day}</source>
        <translation>Send til {council}, behandla {day}</translation>
    </message>
    <message>
        <source>Sent to {council}, which does not take it up</source>
        <translation>Send til {council}, som ikkje tek ho opp</translation>
    </message>
    <message>
        <source>Sent to {council}, answered</source>
        <translation>Send til {council}, svara på</translation>
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
        <translation>Saka frå møte til møte: {title}</translation>
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
        <translation>Saka kjem opp der som eit forslag, og svaret kjem tilbake hit. Interne notat blir her.</translation>
    </message>
    <message>
        <source>The case is sent</source>
        <translation>Saka er send</translation>
    </message>
    <message>
        <source>The case is taken back</source>
        <translation>Saka er trekt tilbake</translation>
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
        <translation>Eiga utfordring</translation>
    </message>
    <message>
        <source>Challenges of “{title}”</source>
        <translation>Utfordringar for «{title}»</translation>
    </message>
    <message>
        <source>Remove the challenge {name}</source>
        <translation>Fjern utfordringa {name}</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Present passphrase</source>
        <translation>Noverande passfrase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Det er ikkje passfrasen.</translation>
    </message>
    <message>
        <source>The machine&apos;s key store did not take the key. Nothing has changed.</source>
        <translation>Nøkkellageret på maskina tok ikkje imot nøkkelen. Ingenting er endra.</translation>
    </message>
    <message>
        <source>The file with the passphrase&apos;s key is damaged. Nothing has changed.</source>
        <translation>Fila med nøkkelen til passfrasen er skadd. Ingenting er endra.</translation>
    </message>
    <message>
        <source>The keys could not be written into the folder. Nothing has changed; try again.</source>
        <translation>Nøklane kunne ikkje skrivast til mappa. Ingenting er endra. Prøv igjen.</translation>
    </message>
    <message>
        <source>The keys could not be changed. The log tells more.</source>
        <translation>Nøklane kunne ikkje endrast. Loggen seier meir.</translation>
    </message>
</context>
<context>
    <name>ChangeOfPost</name>
    <message>
        <source>Change of post</source>
        <translation>Skifte i stillinga</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Etterfølgjar</translation>
    </message>
    <message>
        <source>Name of the successor</source>
        <translation>Namn på etterfølgjaren</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
    </message>
    <message>
        <source>The successor&apos;s first day</source>
        <translation>Første dagen til etterfølgjaren</translation>
    </message>
    <message>
        <source>Or the last day, without a successor</source>
        <translation>Eller siste dag, utan etterfølgjar</translation>
    </message>
    <message>
        <source>Hand over the post</source>
        <translation>Overfør stillinga</translation>
    </message>
    <message>
        <source>Leaves the post</source>
        <translation>Sluttar i stillinga</translation>
    </message>
    <message>
        <source>Title, organisation and councils go over. {name} stays in the history.</source>
        <translation>Tittel, organisasjon og råd følgjer stillinga. {name} blir ståande i historikken.</translation>
    </message>
    <message>
        <source>{successor} takes over after {name}</source>
        <translation>{successor} tek over etter {name}</translation>
    </message>
    <message>
        <source>{name} leaves the post and the councils</source>
        <translation>{name} sluttar i stillinga og i råda</translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Byt passfrase</translation>
    </message>
    <message>
        <source>The passphrase is changed.</source>
        <translation>Passfrasen er bytt.</translation>
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
        <translation>Ikkje ferdig</translation>
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
        <translation>Møta blir dekte av {council}.</translation>
    </message>
    <message>
        <source>Fewer than two meetings a year; the guide says at least two.</source>
        <translation>Færre enn to møte i året; rettleiaren seier minst to.</translation>
    </message>
    <message numerus="yes">
        <source>No free day for %n meeting(s). Plan them by hand, or set days free.</source>
        <translation>
            <numerusform>Ingen ledig dag for %n møte. Planlegg det sjølv, eller frigjer dagar.</numerusform>
            <numerusform>Ingen ledig dag for %n møte. Planlegg dei sjølv, eller frigjer dagar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClashList</name>
    <message>
        <source>Keep all mine</source>
        <translation>Behald alle mine</translation>
    </message>
    <message>
        <source>Use all of the file</source>
        <translation>Bruk alle frå fila</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Endra på begge sider</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis éin til</numerusform>
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
        <translation>Seks grupper med fem bokstavar og tal.</translation>
    </message>
    <message>
        <source>That is not a whole code: six groups of five letters and digits.</source>
        <translation>Det er ikkje ein heil kode: seks grupper med fem bokstavar og tal.</translation>
    </message>
    <message>
        <source>Group {number} is another. Look at what you wrote down, or go back to see the code.</source>
        <translation>Gruppe {number} stemmer ikkje. Sjå på det du skreiv ned, eller gå tilbake for å sjå koden.</translation>
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
        <translation>Lagre han i ei fil</translation>
    </message>
    <message>
        <source>Best on paper, where you keep keys. A copy on this machine helps nobody when the machine is lost, and opens the desk for whoever finds it.</source>
        <translation>Helst på papir, der du tek vare på nøklar. Ein kopi på denne maskina er til inga hjelp når maskina er borte, og han opnar dataa for den som finn han.</translation>
    </message>
    <message>
        <source>Recovery code: {code}</source>
        <translation>Gjenopprettingskode: {code}</translation>
    </message>
    <message>
        <source>The code is copied. Paste it where only you can read it.</source>
        <translation>Koden er kopiert. Lim han inn der berre du kan lese han.</translation>
    </message>
    <message>
        <source>Recovery code of Liaison Desk</source>
        <translation>Gjenopprettingskode for Samarbeidsdesk</translation>
    </message>
    <message>
        <source>It opens the desk in {folder}. Keep it where you keep keys, away from that machine.</source>
        <translation>Han opnar dataa i {folder}. Ta vare på han der du har nøklar, ikkje ved maskina.</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Wanted contact</source>
        <translation>Ønskt kontakt</translation>
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
            <numerusform>Alle %n oppføringane i loggen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contact {day}</source>
        <translation>Siste kontakt {day}</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Ingen kontakt enno</translation>
    </message>
</context>
<context>
    <name>ContactLog</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutt</numerusform>
        </translation>
    </message>
    <message>
        <source>outside the role</source>
        <translation>utanfor rolla</translation>
    </message>
    <message>
        <source>outside the role, forwarded to {whom}</source>
        <translation>utanfor rolla, send vidare til {whom}</translation>
    </message>
    <message>
        <source>became an action item</source>
        <translation>vart ei oppgåve</translation>
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
        <translation>Ikkje vald</translation>
    </message>
    <message>
        <source>Once a year</source>
        <translation>Ein gong i året</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Kvar veke</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Kvar månad</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Kvar dag</numerusform>
            <numerusform>Kvar %n. dag</numerusform>
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
        <translation>Sjå dei</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Fjern dei</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Row above; with ↓ the row below, also K and J</source>
        <translation>Rada over; med ↓ rada under, også K og J</translation>
    </message>
    <message>
        <source>Change the entry</source>
        <translation>Endre oppføringa</translation>
    </message>
    <message>
        <source>Make it an action item, or see the one it became</source>
        <translation>Gjer ho til ei oppgåve, eller sjå oppgåva ho vart</translation>
    </message>
    <message>
        <source>Put it on an agenda, or see the case</source>
        <translation>Set ho på ei saksliste, eller sjå saka</translation>
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
        <translation>Fjern oppføringa</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Nullstill filtera</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n oppføring</numerusform>
            <numerusform>%n oppføringar</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries}, {hours} hours</source>
        <translation>{entries}, {hours} timar</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Fjern filter</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are hidden.</source>
        <translation>
            <numerusform>%n oppføring er skjult.</numerusform>
            <numerusform>%n oppføringar er skjulte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entry fits the filters</source>
        <translation>Ingen oppføringar passar til filtera</translation>
    </message>
    <message>
        <source>Nothing is logged yet</source>
        <translation>Ingenting er logga enno</translation>
    </message>
    <message>
        <source>Calls, visits, meetings and requests between the meetings of the councils.</source>
        <translation>Samtalar, besøk, møte og førespurnader mellom rådsmøta.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are older than two years</source>
        <translation>
            <numerusform>%n oppføring er eldre enn to år</numerusform>
            <numerusform>%n oppføringar er eldre enn to år</numerusform>
        </translation>
    </message>
    <message>
        <source>Old entries can be removed. Nothing is removed by itself.</source>
        <translation>Gamle oppføringar kan fjernast. Ingenting blir fjerna av seg sjølv.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are removed</source>
        <translation>
            <numerusform>%n oppføring er fjerna</numerusform>
            <numerusform>%n oppføringar er fjerna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>last contact {day}, longer ago than you want</source>
        <translation>siste kontakt {day}, lenger sidan enn ønskt</translation>
    </message>
    <message>
        <source>no contact yet, and you want it</source>
        <translation>ingen kontakt enno, sjølv om det er ønskt</translation>
    </message>
    <message>
        <source>last contact {day}</source>
        <translation>siste kontakt {day}</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>skal stadfestast</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldri</translation>
    </message>
    <message>
        <source>left {day}</source>
        <translation>slutta {day}</translation>
    </message>
    <message>
        <source>leaves {day}</source>
        <translation>sluttar {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n personar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be confirmed after the election</source>
        <translation>
            <numerusform>%n skal stadfestast etter valet</numerusform>
            <numerusform>%n skal stadfestast etter valet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without contact for too long</source>
        <translation>
            <numerusform>%n har ikkje hatt kontakt på lenge</numerusform>
            <numerusform>%n har ikkje hatt kontakt på lenge</numerusform>
        </translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>frå {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dag over fristen</numerusform>
            <numerusform>%n dagar over fristen</numerusform>
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
        <translation>Kontaktar</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Ny kontakt</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Ingen kontaktar enno</translation>
    </message>
    <message>
        <source>The people you meet in councils and between meetings are kept here.</source>
        <translation>Her ligg personane du har kontakt med, i råda og mellom møta.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>The chosen contact</source>
        <translation>Den valde kontakten</translation>
    </message>
    <message>
        <source>Row above; with ↓ the row below, also K and J</source>
        <translation>Rada over; med ↓ rada under, også K og J</translation>
    </message>
    <message>
        <source>To the details</source>
        <translation>Til detaljane</translation>
    </message>
    <message>
        <source>Log a contact with the chosen one</source>
        <translation>Logg samtale med den valde</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Endre namnet</translation>
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
        <translation>Fjern ein kontakt som ikkje er i bruk</translation>
    </message>
    <message>
        <source>Close the details, then clear the filters</source>
        <translation>Lukk detaljane, fjern så filtera</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Fjern filter</translation>
    </message>
    <message>
        <source>New contact “{name}”</source>
        <translation>Ny kontakt «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) are hidden.</source>
        <translation>
            <numerusform>%n kontakt er skjult.</numerusform>
            <numerusform>%n kontaktar er skjulte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No one fits the filters</source>
        <translation>Ingen passar til filtera</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} av {count}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljar</translation>
    </message>
    <message>
        <source>Change of post</source>
        <translation>Skifte i stillinga</translation>
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
        <translation>{name} er fjerna</translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Angra: {what}</translation>
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
        <translation>Det er ingenting å gjere om.</translation>
    </message>
    <message>
        <source>Something else was done since. Ctrl+Z takes back one step after the other.</source>
        <translation>Noko anna er gjort etterpå. Ctrl+Z angrar eitt steg om gongen.</translation>
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
        <translation>Lagre ein kopi</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>Lagre kalenderfil</translation>
    </message>
    <message>
        <source>Where should the copy be?</source>
        <translation>Kvar skal kopien liggje?</translation>
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
        <translation>Endre linjene i referatet. Oppgåvelista blir som ho er.</translation>
    </message>
    <message>
        <source>Why the minutes are corrected</source>
        <translation>Kvifor referatet blir retta</translation>
    </message>
    <message>
        <source>Give up the correction</source>
        <translation>Forkast rettinga</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Retting</translation>
    </message>
    <message>
        <source>Version {number} is issued with its reason and what it changes, and the minutes are locked again. Earlier versions stay as issued. This is final.</source>
        <translation>Versjon {number} blir ferdigstilt med grunngiving og endringar, og referatet blir låst igjen. Tidlegare versjonar blir ståande som dei er. Dette er endeleg.</translation>
    </message>
    <message>
        <source>Issue version {number}</source>
        <translation>Ferdigstill versjon {number}</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Ingenting er endra enno.</translation>
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
        <translation>Fjerna</translation>
    </message>
    <message>
        <source>The minutes are finished and locked as version {number}</source>
        <translation>Referatet er ferdig og låst som versjon {number}</translation>
    </message>
    <message>
        <source>The correction is given up, and the minutes are as they were</source>
        <translation>Rettinga er forkasta, og referatet er som før</translation>
    </message>
</context>
<context>
    <name>Council</name>
    <message>
        <source>ends {day}</source>
        <translation>blir avslutta {day}</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>avslutta {day}</translation>
    </message>
    <message>
        <source>No fixed number of meetings</source>
        <translation>Ikkje fast tal på møte</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) a year</source>
        <translation>
            <numerusform>%n møte i året</numerusform>
            <numerusform>%n møte i året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agenda %n day(s) before</source>
        <translation>
            <numerusform>Saksliste %n dag før</numerusform>
            <numerusform>Saksliste %n dagar før</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes %n day(s) after</source>
        <translation>
            <numerusform>referat %n dag etter</numerusform>
            <numerusform>referat %n dagar etter</numerusform>
        </translation>
    </message>
    <message>
        <source>successor {name}</source>
        <translation>etterfølgjar: {name}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>frå {day}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Going on now</source>
        <translation>Pågår no</translation>
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
        <translation>Referatet skal vere ferdig innan {day}</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Ingenting er skrive enno</translation>
    </message>
    <message>
        <source>The municipality sends the agenda</source>
        <translation>Kommunen sender sakslista</translation>
    </message>
    <message>
        <source>The agenda is sent</source>
        <translation>Sakslista er send</translation>
    </message>
    <message>
        <source>Its meetings are covered by {council}.</source>
        <translation>Møta blir dekte av {council}.</translation>
    </message>
    <message>
        <source>Fewer than two meetings a year; the guide says at least two.</source>
        <translation>Færre enn to møte i året; rettleiaren seier minst to.</translation>
    </message>
    <message numerus="yes">
        <source>Knowledge %n day(s) before</source>
        <translation>
            <numerusform>Kunnskap %n dag før</numerusform>
            <numerusform>Kunnskap %n dagar før</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Our items %n day(s) before</source>
        <translation>
            <numerusform>Våre saker %n dag før</numerusform>
            <numerusform>Våre saker %n dagar før</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Items %n day(s) before</source>
        <translation>
            <numerusform>Saker %n dag før</numerusform>
            <numerusform>Saker %n dagar før</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cleared %n day(s) before</source>
        <translation>
            <numerusform>Avklart %n dag før</numerusform>
            <numerusform>Avklart %n dagar før</numerusform>
        </translation>
    </message>
    <message>
        <source>The municipality writes the minutes</source>
        <translation>Kommunen skriv referatet</translation>
    </message>
    <message>
        <source>Minutes received {day}, kept unchanged</source>
        <translation>Referat motteke {day}, lagra uendra</translation>
    </message>
    <message>
        <source>Agenda received</source>
        <translation>Saksliste motteken</translation>
    </message>
    <message>
        <source>The agenda is finished, not sent</source>
        <translation>Sakslista er ferdig, ikkje send</translation>
    </message>
    <message>
        <source>Agenda by {day}</source>
        <translation>Saksliste innan {day}</translation>
    </message>
    <message>
        <source>Submit items by {day}</source>
        <translation>Meld saker innan {day}</translation>
    </message>
    <message>
        <source>The evaluation is finished</source>
        <translation>Evalueringa er ferdig</translation>
    </message>
    <message>
        <source>Not begun, due {day}</source>
        <translation>Ikkje begynt, frist {day}</translation>
    </message>
    <message>
        <source>{answered} of 4 questions are answered, due {day}</source>
        <translation>Svar på {answered} av 4 spørsmål, frist {day}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Leidd av</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Møteleiar</translation>
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
        <translation>Rolla mi</translation>
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
        <translation>Råd i kommunane</translation>
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
        <translation>Fristar</translation>
    </message>
    <message>
        <source>Meetings are</source>
        <translation>Møta er</translation>
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
        <translation>Skal vere med</translation>
    </message>
    <message>
        <source>Not represented: {who}.</source>
        <translation>Ikkje representert: {who}.</translation>
    </message>
    <message>
        <source>Meets in the place of {councils}</source>
        <translation>Møtest i staden for {councils}</translation>
    </message>
    <message>
        <source>This one stands in their place</source>
        <translation>Dette rådet erstattar dei</translation>
    </message>
    <message>
        <source>Beside this one</source>
        <translation>Kjem i tillegg til dette</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukka</translation>
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
        <translation>Namn på rådet</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Rapporterer til</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommunar</translation>
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
        <translation>Faste punkt</translation>
    </message>
    <message>
        <source>One on each line. Numbers and bullets in front are left out.</source>
        <translation>Eitt på kvar linje. Tal og kulepunkt framfor kjem ikkje med.</translation>
    </message>
    <message>
        <source>Meetings a year</source>
        <translation>Møte i året</translation>
    </message>
    <message>
        <source>Agenda goes out, days before</source>
        <translation>Saksliste, dagar før</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkt</numerusform>
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
        <translation>Alle møte</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Its meetings are covered by {council}.</source>
        <translation>Møta blir dekte av {council}.</translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation>Ingen møte er planlagde.</translation>
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
        <translation>Utvida politiråd i {place}</translation>
    </message>
    <message>
        <source>The SLT steering group in {place}</source>
        <translation>SLT-styringsgruppa i {place}</translation>
    </message>
    <message>
        <source>The SLT coordinating group in {place}</source>
        <translation>SLT-koordineringsgruppa i {place}</translation>
    </message>
    <message>
        <source>SLT executive level in {place}</source>
        <translation>SLT, utførande nivå i {place}</translation>
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
        <translation>Møt no</translation>
    </message>
    <message>
        <source>Take up the council again</source>
        <translation>Ta opp igjen rådet</translation>
    </message>
    <message>
        <source>Save the template above as your own</source>
        <translation>Lagre malen over som din eigen</translation>
    </message>
    <message>
        <source>Use for new meetings</source>
        <translation>Bruk for nye møte</translation>
    </message>
    <message>
        <source>Every issued document of a year in one folder, with an index as PDF and CSV.</source>
        <translation>Alle ferdige dokument frå eit år i éi mappe, med innhaldsliste som PDF og CSV.</translation>
    </message>
    <message>
        <source>To Today</source>
        <translation>Til «I dag»</translation>
    </message>
    <message>
        <source>The council is not here any more</source>
        <translation>Rådet finst ikkje lenger</translation>
    </message>
    <message>
        <source>It has been removed.</source>
        <translation>Det er fjerna.</translation>
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
        <translation>Møte</translation>
    </message>
    <message>
        <source>Agenda template</source>
        <translation>Mal for saksliste</translation>
    </message>
    <message>
        <source>Own templates</source>
        <translation>Eigne malar</translation>
    </message>
    <message>
        <source>Collaboration arenas</source>
        <translation>Samarbeidsarenaer</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Samanheng</translation>
    </message>
    <message>
        <source>Year pack</source>
        <translation>Årsmappe</translation>
    </message>
    <message>
        <source>Change the facts of the council</source>
        <translation>Endre opplysningane om rådet</translation>
    </message>
    <message>
        <source>More about a member; open a meeting</source>
        <translation>Meir om eit medlem, eller opne eit møte</translation>
    </message>
    <message>
        <source>Whether a member is expected</source>
        <translation>Vel om eit medlem er venta</translation>
    </message>
    <message>
        <source>Remove a member entered by mistake</source>
        <translation>Fjern eit medlem som er lagt inn ved ein feil</translation>
    </message>
    <message>
        <source>Move an item of the template up</source>
        <translation>Flytt eit punkt i malen opp</translation>
    </message>
    <message>
        <source>Move an item of the template down</source>
        <translation>Flytt eit punkt i malen ned</translation>
    </message>
    <message>
        <source>Remove an empty item of the template</source>
        <translation>Fjern eit tomt punkt i malen</translation>
    </message>
    <message>
        <source>Paste several items into the template</source>
        <translation>Lim inn fleire punkt i malen</translation>
    </message>
    <message>
        <source>The council ended {day}</source>
        <translation>Rådet vart avslutta {day}</translation>
    </message>
    <message>
        <source>The council ends {day}</source>
        <translation>Rådet blir avslutta {day}</translation>
    </message>
    <message>
        <source>Its history stays, and it is no longer asked for meetings.</source>
        <translation>Historikken blir teken vare på, og programmet minner ikkje lenger om møte.</translation>
    </message>
    <message>
        <source>New meetings begin with “{name}”. Those that exist stay as they are</source>
        <translation>Nye møte begynner med «{name}». Dei som finst, blir som dei er</translation>
    </message>
</context>
<context>
    <name>CouncilPlace</name>
    <message>
        <source>Where it belongs</source>
        <translation>Samanheng</translation>
    </message>
    <message>
        <source>Receives reports from here</source>
        <translation>Får rapport herifrå</translation>
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
        <translation>ingen møte</translation>
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
        <translation>Opprett det første: Programmet kjenner dei faste punkta på sakslista og kor ofte rådet møtest.</translation>
    </message>
    <message>
        <source>New council in {name}</source>
        <translation>Nytt råd i {name}</translation>
    </message>
    <message>
        <source>No councils yet</source>
        <translation>Ingen råd enno</translation>
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
        <translation>Legg til eit råd</translation>
    </message>
    <message>
        <source>Which councils do you have?</source>
        <translation>Kva råd har du?</translation>
    </message>
    <message>
        <source>Each begins with the fixed items of its kind. Put those of your own agreement in their place.</source>
        <translation>Kvart råd begynner med dei faste punkta for typen sin. Byt dei ut med punkta i avtalen din.</translation>
    </message>
    <message>
        <source>Add and go on</source>
        <translation>Legg til og hald fram</translation>
    </message>
    <message>
        <source>Keep the changes and go on</source>
        <translation>Lagre endringane og hald fram</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Lagre endringane</translation>
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
            <numerusform>%n punkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) a year</source>
        <translation>
            <numerusform>%n møte i året</numerusform>
            <numerusform>%n møte i året</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <translation>{name} er fjerna</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>Write a number from {least} to {most}.</source>
        <translation>Skriv eit tal frå {least} til {most}.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Noko gjekk gale</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Feilrapport</translation>
    </message>
    <message>
        <source>The program made a mistake. Everything that was shown as saved is saved. The report holds no names and no text of yours, so you can send it on. It is also in the log: {file}</source>
        <translation>Det oppstod ein feil i programmet. Alt som vart vist som lagra, er lagra. Rapporten inneheld verken namn eller tekst du har skrive, så du kan sende han vidare. Han ligg også i loggen: {file}</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopier rapporten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Hald fram</translation>
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
        <translation>Møtet er flytta til {day}</translation>
    </message>
    <message>
        <source>The meeting is cancelled</source>
        <translation>Møtet er avlyst</translation>
    </message>
    <message>
        <source>The members have the agenda, and must be told</source>
        <translation>Medlemmene har sakslista og må få beskjed</translation>
    </message>
</context>
<context>
    <name>DayNotes</name>
    <message>
        <source>A proposal: the first usual day that leaves time for the agenda.</source>
        <translation>Forslag: den første faste dagen som gir tid til sakslista.</translation>
    </message>
    <message numerus="yes">
        <source>A proposal: %n meeting(s) a year, and the latest one is on {day}.</source>
        <translation>
            <numerusform>Forslag: %n møte i året, rekna frå møtet {day}.</numerusform>
            <numerusform>Forslag: %n møte i året, rekna frå møtet {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This day has passed. Go on if the meeting has been held.</source>
        <translation>Denne dagen har vore. Hald fram dersom møtet er halde.</translation>
    </message>
    <message>
        <source>The day is a {weekday}.</source>
        <translation>Dagen er ein {weekday}.</translation>
    </message>
    <message numerus="yes">
        <source>The agenda should have gone out %n day(s) before, by {day}.</source>
        <translation>
            <numerusform>Sakslista skulle ha vore send %n dag før, innan {day}.</numerusform>
            <numerusform>Sakslista skulle ha vore send %n dagar før, innan {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda is to be sent by {day}.</source>
        <translation>Sakslista skal sendast innan {day}.</translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>week {number}</source>
        <translation>veke {number}</translation>
    </message>
    <message>
        <source>next meeting</source>
        <translation>neste møte</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>utan frist</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>i morgon</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>i går</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dagar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>i går</numerusform>
            <numerusform>for %n dagar sidan</numerusform>
        </translation>
    </message>
    <message>
        <source>{month} has {days} days. Did you mean {date}?</source>
        <translation>{month} har {days} dagar. Meinte du {date}?</translation>
    </message>
    <message>
        <source>{date} is a {weekday}.</source>
        <translation>{date} er ein {weekday}.</translation>
    </message>
    <message>
        <source>There is no such week.</source>
        <translation>Den veka finst ikkje.</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>Den datoen finst ikkje.</translation>
    </message>
</context>
<context>
    <name>Deadlines</name>
    <message>
        <source>Knowledge asked for, police</source>
        <translation>Kunnskap bede om, politiet</translation>
    </message>
    <message>
        <source>Knowledge asked for, municipality</source>
        <translation>Kunnskap bede om, kommunen</translation>
    </message>
    <message>
        <source>Items called for</source>
        <translation>Saker etterspurde</translation>
    </message>
    <message>
        <source>Cleared with the unit leader</source>
        <translation>Avklart med einingsleiaren</translation>
    </message>
    <message>
        <source>Our items submitted</source>
        <translation>Våre saker melde inn</translation>
    </message>
    <message>
        <source>Agenda sent</source>
        <translation>Saksliste send</translation>
    </message>
    <message>
        <source>Minutes sent</source>
        <translation>Referat sendt</translation>
    </message>
    <message>
        <source>Not for this meeting</source>
        <translation>Ikkje til dette møtet</translation>
    </message>
    <message numerus="yes">
        <source>was due {day}, %n day(s) overdue</source>
        <translation>
            <numerusform>frist {day}, %n dag over fristen</numerusform>
            <numerusform>frist {day}, %n dagar over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>innan {day}</translation>
    </message>
    <message numerus="yes">
        <source>{day}, %n day(s) late</source>
        <translation>
            <numerusform>{day}, %n dag for seint</numerusform>
            <numerusform>{day}, %n dagar for seint</numerusform>
        </translation>
    </message>
    <message>
        <source>received {day}</source>
        <translation>motteke {day}</translation>
    </message>
    <message>
        <source>not received yet</source>
        <translation>ikkje motteke enno</translation>
    </message>
    <message>
        <source>not received, was due {day}</source>
        <translation>ikkje motteke, fristen var {day}</translation>
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
        <translation>Fristar</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Saksliste</translation>
    </message>
    <message>
        <source>Goes out so many days before the meeting. Each council can have its own deadline.</source>
        <translation>Blir send så mange dagar før møtet. Kvart råd kan ha sin eigen frist.</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kunnskapsgrunnlag</translation>
    </message>
    <message>
        <source>Is asked for so many days before the meeting.</source>
        <translation>Blir bestilt så mange dagar før møtet.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Are due so many days after the meeting.</source>
        <translation>Skal vere ferdig så mange dagar etter møtet.</translation>
    </message>
    <message>
        <source>for new councils</source>
        <translation>for nye råd</translation>
    </message>
    <message>
        <source>{what}, days</source>
        <translation>{what}, dagar</translation>
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
        <translation>Gjer om: {what}</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Outside the cases: place, people, information, follow-up</source>
        <translation>Utanfor sakene: stad, personar, opplysningar, oppfølging</translation>
    </message>
    <message>
        <source>Outside the cases: place, people, follow-up, next meeting</source>
        <translation>Utanfor sakene: stad, personar, oppfølging, neste møte</translation>
    </message>
    <message>
        <source>Not assessed: {cases}, and what stands outside the cases.</source>
        <translation>Ikkje vurdert: {cases} og det som står utanfor sakene.</translation>
    </message>
    <message>
        <source>Not assessed: {cases}.</source>
        <translation>Ikkje vurdert: {cases}.</translation>
    </message>
    <message>
        <source>What stands outside the cases is not assessed.</source>
        <translation>Det som står utanfor sakene, er ikkje vurdert.</translation>
    </message>
    <message>
        <source>No public version is made. {waiting}</source>
        <translation>Det blir ingen offentleg versjon. {waiting}</translation>
    </message>
    <message>
        <source>A public version is made beside the full one.</source>
        <translation>Det blir også ein offentleg versjon.</translation>
    </message>
    <message>
        <source>The public version {number} is withdrawn. The next version can have a new one.</source>
        <translation>Offentleg versjon {number} er trekt tilbake. Neste versjon kan få ein ny.</translation>
    </message>
    <message>
        <source>The public version {number} is made and kept.</source>
        <translation>Offentleg versjon {number} er laga og lagra.</translation>
    </message>
    <message>
        <source>All is assessed.</source>
        <translation>Alt er vurdert.</translation>
    </message>
    <message>
        <source>The full version, only for those who took part: no public one before all is assessed.</source>
        <translation>Fullstendig versjon, berre for dei som deltok. Det blir ingen offentleg før alt er vurdert.</translation>
    </message>
    <message>
        <source>Only the public version is for others than those who took part.</source>
        <translation>Berre den offentlege versjonen er for andre enn dei som deltok.</translation>
    </message>
    <message>
        <source>Only for a document the body makes for its own preparation. What the police and the municipality share is normally not that: choose another ground.</source>
        <translation>Berre for dokument organet lagar til si eiga saksførebuing. Det politiet og kommunen deler, er normalt ikkje det: vel ein annan heimel.</translation>
    </message>
    <message>
        <source>This must be exempt.</source>
        <translation>Dette skal unntakast.</translation>
    </message>
    <message>
        <source>This may be exempt. Weigh whether access can be given all the same (offl. § 11).</source>
        <translation>Dette kan unntakast. Vurder om det likevel kan givast innsyn (offl. § 11).</translation>
    </message>
</context>
<context>
    <name>DisclosureCard</name>
    <message>
        <source>Assess each case</source>
        <translation>Vurder kvar sak</translation>
    </message>
    <message>
        <source>Look at the public version</source>
        <translation>Sjå offentleg versjon</translation>
    </message>
    <message>
        <source>Public access</source>
        <translation>Offentlegheit</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Action items</source>
        <translation>Oppgåver</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Follow-up of action items</source>
        <translation>Oppfølging av oppgåver</translation>
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
        <translation>Utan tittel</translation>
    </message>
    <message>
        <source>Case exempt from public access</source>
        <translation>Sak unnateken frå innsyn</translation>
    </message>
    <message>
        <source>Exempt from public access, cf. {ground}</source>
        <translation>Unnateke frå innsyn, jf. {ground}</translation>
    </message>
    <message>
        <source>Late case</source>
        <translation>Ettersend sak</translation>
    </message>
    <message>
        <source>Text exempt from public access, cf. {ground}</source>
        <translation>Tekst unnateken frå innsyn, jf. {ground}</translation>
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
        <translation>Inneheld opplysningar som er unnatekne frå innsyn</translation>
    </message>
    <message>
        <source>What stands outside the cases: {exempt}</source>
        <translation>Det som står utanfor sakene: {exempt}</translation>
    </message>
    <message>
        <source>Contains information exempt from public access, cf. {grounds}</source>
        <translation>Inneheld opplysningar som er unnatekne frå innsyn, jf. {grounds}</translation>
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
        <translation>Stad</translation>
    </message>
    <message>
        <source>public</source>
        <translation>offentleg</translation>
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
        <translation>Det blir også ein offentleg versjon.</translation>
    </message>
    <message>
        <source>No public version is made: something has changed since it was assessed.</source>
        <translation>Det blir ingen offentleg versjon: noko er endra etter vurderinga.</translation>
    </message>
    <message>
        <source>No public version is made: it is not assessed.</source>
        <translation>Det blir ingen offentleg versjon: dokumentet er ikkje vurdert.</translation>
    </message>
    <message>
        <source>The public version {number} is made and kept.</source>
        <translation>Offentleg versjon {number} er laga og lagra.</translation>
    </message>
    <message>
        <source>Version {number} has no public version. The next one you issue brings it.</source>
        <translation>Versjon {number} har ingen offentleg versjon. Han kjem med neste versjon du ferdigstiller.</translation>
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
        <translation>Sjå offentleg versjon</translation>
    </message>
    <message>
        <source>Public access</source>
        <translation>Offentlegheit</translation>
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
        <translation>Les det som ikkje vart valt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>The backup made before lies with the others, under Storage and backups in the settings.</source>
        <translation>Tryggingskopien frå før ligg saman med dei andre, under «Lagring og kopi» i innstillingane.</translation>
    </message>
    <message>
        <source>{places} is taken in</source>
        <translation>{places} er teke inn</translation>
    </message>
</context>
<context>
    <name>DoneForm</name>
    <message>
        <source>Received on</source>
        <translation>Motteke den</translation>
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
        <translation>Ikkje til dette møtet</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikkje no</translation>
    </message>
    <message>
        <source>Write the day it was done.</source>
        <translation>Skriv dagen det vart gjort.</translation>
    </message>
</context>
<context>
    <name>Doorway</name>
    <message>
        <source>Making the sample year</source>
        <translation>Lagar eksempelåret</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>Det tek nokre sekund.</translation>
    </message>
    <message>
        <source>The backup is put in its place</source>
        <translation>Kopien blir henta fram</translation>
    </message>
    <message>
        <source>A last backup is being made</source>
        <translation>Lagar ein siste tryggingskopi</translation>
    </message>
    <message>
        <source>The window closes by itself.</source>
        <translation>Vindauget lukkar seg sjølv.</translation>
    </message>
</context>
<context>
    <name>Echo</name>
    <message>
        <source>Together with {names}</source>
        <translation>Saman med {names}</translation>
    </message>
    <message>
        <source>This deadline can mean two days. Choose one with 1 or 2.</source>
        <translation>Fristen kan bety to dagar. Vel med 1 eller 2.</translation>
    </message>
    <message>
        <source>makes it an action item</source>
        <translation>gjer det til ei oppgåve</translation>
    </message>
    <message>
        <source>Nobody here is called “{token}”. It stays in the text.</source>
        <translation>Ingen her heiter «{token}». Namnet blir ståande i teksten.</translation>
    </message>
    <message>
        <source>“{token}” can be several people. Write more of the name.</source>
        <translation>«{token}» kan vere fleire personar. Skriv meir av namnet.</translation>
    </message>
    <message>
        <source>The deadline “{token}” is not understood. It stays in the text.</source>
        <translation>Fristen «{token}» er ikkje forstått. Han blir ståande i teksten.</translation>
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
        <translation>Kva utfordring?</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Kva har de sett?</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Ikkje vurdert</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Kvifor?</translation>
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
        <translation>Gjeld ikkje samfunnstryggleik og beredskap</translation>
    </message>
    <message>
        <source>About civil protection and preparedness</source>
        <translation>Gjeld samfunnstryggleik og beredskap</translation>
    </message>
    <message>
        <source>Take off the table</source>
        <translation>Fjern frå tabellen</translation>
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
        <translation>Eit anna tiltak, med eigne ord</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Legg til eit tiltak</translation>
    </message>
    <message>
        <source>Each measure against the challenge it was to meet, also for civil protection and preparedness.</source>
        <translation>Kvart tiltak mot utfordringa det skulle møte, også innan samfunnstryggleik og beredskap.</translation>
    </message>
    <message>
        <source>Effect of the measures</source>
        <translation>Effekten av tiltaka</translation>
    </message>
    <message>
        <source>Add the effect of the measures</source>
        <translation>Legg til effekten av tiltaka</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n measure(s) of the action plan</source>
        <translation>
            <numerusform>Hent %n tiltak frå handlingsplanen</numerusform>
            <numerusform>Hent %n tiltak frå handlingsplanen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}” is off the table</source>
        <translation>«{title}» er fjerna frå tabellen</translation>
    </message>
</context>
<context>
    <name>Elsewhere</name>
    <message>
        <source>Not saved {time}</source>
        <translation>Ikkje lagra {time}</translation>
    </message>
    <message>
        <source>Where should the texts be kept? The file is not encrypted.</source>
        <translation>Kvar skal tekstane liggje? Fila er ikkje kryptert.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>The texts are in {file}. It is not encrypted: delete it when they are saved here.</source>
        <translation>Tekstane ligg i {file}. Fila er ikkje kryptert: Slett ho når dei er lagra her.</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another folder.</source>
        <translation>{file} kunne ikkje lagrast. Vel ei anna mappe.</translation>
    </message>
</context>
<context>
    <name>EntryDoing</name>
    <message>
        <source>The line is moved to another item</source>
        <translation>Linja er flytt til eit anna punkt</translation>
    </message>
    <message>
        <source>The line is removed</source>
        <translation>Linja er fjerna</translation>
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
        <translation>Behald personen</translation>
    </message>
    <message>
        <source>Where {name} stands</source>
        <translation>Her står {name}</translation>
    </message>
    <message>
        <source>{name} is erased from the desk, and nobody can bring it back. Undo is emptied too. This is final.</source>
        <translation>{name} blir sletta frå programmet, og ingen kan hente opplysningane tilbake. Angre blir også tømt. Dette er endeleg.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) made before go as well, and one is left.</source>
        <translation>
            <numerusform>%n eldre tryggingskopi blir også fjerna, og éin ny blir igjen.</numerusform>
            <numerusform>%n eldre tryggingskopiar blir også fjerna, og éin ny blir igjen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Oppgåver</translation>
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
        <translation>Evalueringar</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>In texts</source>
        <translation>I tekstar</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation>Ingen andre stader</translation>
    </message>
    <message>
        <source>The contact is all there is.</source>
        <translation>Kontakten er alt som finst.</translation>
    </message>
    <message>
        <source>Name, post, e-mail and phone go from all of this, from search and from drafts. What is still open gets no owner. What tells of meetings keeps a row called “{erased}”.</source>
        <translation>Namn, stilling, e-post og telefon går ut av alt dette, av søk og av utkast. Det som er ope, står utan ansvarleg. Det som fortel om møte, beheld ei rad som heiter «{erased}».</translation>
    </message>
    <message>
        <source>The full name is looked for in texts, a first name alone is not. Attachments are not read.</source>
        <translation>Det fulle namnet blir leitt etter i tekstar, ikkje fornamnet åleine. Vedlegg blir ikkje lesne.</translation>
    </message>
    <message>
        <source>The name is one word, or somebody else has it too, so it is not looked for in texts.</source>
        <translation>Namnet er eitt ord, eller nokon andre har det også, så det blir ikkje leitt etter i tekstar.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) have it all the same, and stay as they are. Search for it, and change what is about the person yourself, before you erase.</source>
        <translation>
            <numerusform>%n tekst har det likevel, og blir ståande. Søk etter namnet, og endre sjølv det som gjeld personen, før du slettar.</numerusform>
            <numerusform>%n tekstar har det likevel, og blir ståande. Søk etter namnet, og endre sjølv det som gjeld personen, før du slettar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked minutes keep the name, also in search: {days}.</source>
        <translation>Låste referat beheld namnet, også i søk: {days}.</translation>
    </message>
    <message>
        <source>What has been issued stays as it was issued. To take the name out, withdraw it, correct it and issue it again, and then erase once more.</source>
        <translation>Det som er ferdigstilt, blir ståande. For å ta namnet ut: trekk tilbake, rett, lag på nytt, og slett så ein gong til.</translation>
    </message>
    <message>
        <source>Stays: {document}</source>
        <translation>Blir ståande: {document}</translation>
    </message>
    <message>
        <source>May tell of the person: {file}</source>
        <translation>Kan fortelje om personen: {file}</translation>
    </message>
    <message>
        <source>{name} is erased</source>
        <translation>{name} er sletta</translation>
    </message>
    <message>
        <source>{name} is erased. Close the program to empty its journal too.</source>
        <translation>{name} er sletta. Lukk programmet for å tømme journalen også.</translation>
    </message>
</context>
<context>
    <name>EvaluationAccess</name>
    <message>
        <source>The whole evaluation, with its figures</source>
        <translation>Heile evalueringa, med tala</translation>
    </message>
    <message>
        <source>No public version is made: the evaluation is exempt.</source>
        <translation>Det blir ingen offentleg versjon: evalueringa er unnateken.</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>Write or pick a date</source>
        <translation>Skriv eller vel ein dato</translation>
    </message>
    <message>
        <source>Issued versions</source>
        <translation>Ferdige versjonar</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lagre ein kopi</translation>
    </message>
    <message>
        <source>Save a copy of the draft</source>
        <translation>Lagre ein kopi av utkastet</translation>
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
        <translation>Førehandsvising</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>Nytt råd</translation>
    </message>
    <message>
        <source>Nothing to evaluate yet</source>
        <translation>Ingenting å evaluere enno</translation>
    </message>
    <message>
        <source>An evaluation belongs to a council and its year. Add the first council.</source>
        <translation>Ei evaluering høyrer til eit råd og året det har hatt. Legg til det første rådet.</translation>
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
        <translation>Lagre ein kopi av siste versjon, eller av utkastet</translation>
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
        <translation>Eigenevaluering {year}</translation>
    </message>
    <message>
        <source>The year in figures</source>
        <translation>Året i tal</translation>
    </message>
    <message>
        <source>What have we done?</source>
        <translation>Kva har vi gjort?</translation>
    </message>
    <message>
        <source>What have we learned?</source>
        <translation>Kva har vi lært?</translation>
    </message>
    <message>
        <source>What was smart?</source>
        <translation>Kva var lurt?</translation>
    </message>
    <message>
        <source>Time of the next evaluation</source>
        <translation>Tidspunkt for neste evaluering</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Ikkje svart på enno.</translation>
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
        <translation>møte haldne</translation>
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
        <translation>oppgåver ferdige</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Deltok</translation>
    </message>
    <message>
        <source>Learning points from {year}</source>
        <translation>Læringspunkt frå {year}</translation>
    </message>
    <message numerus="yes">
        <source>Exempt: %n learning point(s)</source>
        <translation>
            <numerusform>Unnateke: %n læringspunkt</numerusform>
            <numerusform>Unnateke: %n læringspunkt</numerusform>
        </translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Kva vi lærte</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Kva det vart til</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Effect of the measures</source>
        <translation>Effekten av tiltaka</translation>
    </message>
    <message numerus="yes">
        <source>Exempt: %n measure(s)</source>
        <translation>
            <numerusform>Unnateke: %n tiltak</numerusform>
            <numerusform>Unnateke: %n tiltak</numerusform>
        </translation>
    </message>
    <message>
        <source>Civil protection and preparedness</source>
        <translation>Samfunnstryggleik og beredskap</translation>
    </message>
    <message>
        <source>Learning points for {year}</source>
        <translation>Læringspunkt for {year}</translation>
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
        <translation>Møte, saker og oppgåver. Tala over kan setjast inn.</translation>
    </message>
    <message>
        <source>What had an effect, what did not, and why?</source>
        <translation>Kva verka, kva verka ikkje, og kvifor?</translation>
    </message>
    <message>
        <source>What you will do again.</source>
        <translation>Det de vil gjere igjen.</translation>
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
        <translation>Blir gjort saman med kommunen, frist {day} ({distance}).</translation>
    </message>
    <message>
        <source>Done together with the members, deadline {day} ({distance}).</source>
        <translation>Blir gjort saman med medlemmene, frist {day} ({distance}).</translation>
    </message>
    <message>
        <source>Hide the answers from {year}</source>
        <translation>Skjul svara frå {year}</translation>
    </message>
    <message>
        <source>Show the answers from {year}</source>
        <translation>Vis svara frå {year}</translation>
    </message>
    <message>
        <source>No meetings are recorded in {year}.</source>
        <translation>Ingen møte er registrerte i {year}.</translation>
    </message>
    <message>
        <source>Issue the evaluation</source>
        <translation>Ferdigstill evalueringa</translation>
    </message>
    <message>
        <source>Issue version {number}</source>
        <translation>Ferdigstill versjon {number}</translation>
    </message>
    <message>
        <source>The evaluation becomes version {number} as it stands now. It is kept and cannot be changed or undone; a later change becomes version {next}.</source>
        <translation>Evalueringa blir versjon {number} slik ho står no. Ho blir teken vare på og kan ikkje endrast eller angrast. Ei seinare endring blir versjon {next}.</translation>
    </message>
    <message>
        <source>{answered} of 4 questions are answered.</source>
        <translation>Det er svart på {answered} av 4 spørsmål.</translation>
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
        <translation>Frå</translation>
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
        <translation>Sluttar kl.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
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
        <translation>Lenkje eller rom for dei som deltek digitalt</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Møteleiar</translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation>Referent</translation>
    </message>
    <message>
        <source>Language of the documents</source>
        <translation>Språk i dokumenta</translation>
    </message>
    <message>
        <source>Information to those who are called</source>
        <translation>Informasjon til dei som er kalla inn</translation>
    </message>
    <message>
        <source>Stands on the agenda</source>
        <translation>Kjem med på sakslista</translation>
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
        <translation>Skriv kva dag møtet er.</translation>
    </message>
    <message>
        <source>Write when it begins and ends.</source>
        <translation>Skriv når møtet begynner og sluttar.</translation>
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
        <translation>Namn</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Nemning</translation>
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
        <translation>Heile kommunen</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Fylke</translation>
    </message>
    <message>
        <source>Sámi name</source>
        <translation>Samisk namn</translation>
    </message>
    <message>
        <source>Kven name</source>
        <translation>Kvensk namn</translation>
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
        <translation>Referanse for godkjenninga</translation>
    </message>
    <message>
        <source>The Directorate&apos;s own</source>
        <translation>Den Politidirektoratet bruker</translation>
    </message>
    <message>
        <source>In the administrative area for Sámi languages</source>
        <translation>I forvaltningsområdet for samiske språk</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Innbyggjarar</translation>
    </message>
    <message>
        <source>Assigned from</source>
        <translation>Oppdrag frå</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Oppdrag til</translation>
    </message>
    <message>
        <source>Date of the approval</source>
        <translation>Dato for godkjenninga</translation>
    </message>
    <message>
        <source>Police bylaws last revised</source>
        <translation>Politivedtektene sist reviderte</translation>
    </message>
    <message>
        <source>Next review of the bylaws</source>
        <translation>Neste gjennomgang av vedtektene</translation>
    </message>
    <message>
        <source>Expected until you write it. Empty it to go by the rule.</source>
        <translation>Venta dag til du skriv han. Tøm feltet for å følgje regelen.</translation>
    </message>
    <message>
        <source>Municipal election {year}</source>
        <translation>Kommuneval {year}</translation>
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
        <translation>Vis kva som er talt med</translation>
    </message>
    <message>
        <source>the list is open</source>
        <translation>lista er open</translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message>
        <source>Insert this figure</source>
        <translation>Set inn dette talet</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Lukk lista</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>No action items were raised in {year}.</source>
        <translation>Ingen oppgåver vart gitt i {year}.</translation>
    </message>
    <message>
        <source>Action items by focus area</source>
        <translation>Oppgåver etter satsingsområde</translation>
    </message>
    <message>
        <source>Action items by meeting</source>
        <translation>Oppgåver etter møte</translation>
    </message>
    <message>
        <source>Action items raised in {year}. The filled part is done.</source>
        <translation>Oppgåver gitt i {year}. Den fylte delen er ferdig.</translation>
    </message>
    <message>
        <source>Bar chart of the action items raised in {year}: {bars}.</source>
        <translation>Søylediagram over oppgåver gitt i {year}: {bars}.</translation>
    </message>
    <message>
        <source>without a focus area</source>
        <translation>utan satsingsområde</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n anna</numerusform>
            <numerusform>%n andre</numerusform>
        </translation>
    </message>
    <message>
        <source>between the meetings</source>
        <translation>mellom møta</translation>
    </message>
    <message>
        <source>{part} of {whole} done</source>
        <translation>{part} av {whole} ferdige</translation>
    </message>
    <message numerus="yes">
        <source>%n too late</source>
        <translation>
            <numerusform>%n for sein</numerusform>
            <numerusform>%n for seine</numerusform>
        </translation>
    </message>
    <message>
        <source>attendance, politicians</source>
        <translation>oppmøte, politikarar</translation>
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
        <translation>saker behandla</translation>
    </message>
    <message numerus="yes">
        <source>decision(s)</source>
        <translation>
            <numerusform>avgjerd</numerusform>
            <numerusform>avgjerder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>action item(s) raised</source>
        <translation>
            <numerusform>oppgåve gitt</numerusform>
            <numerusform>oppgåver gitt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>action item(s) open</source>
        <translation>
            <numerusform>open oppgåve</numerusform>
            <numerusform>opne oppgåver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>action item(s) past the deadline</source>
        <translation>
            <numerusform>oppgåve over fristen</numerusform>
            <numerusform>oppgåver over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>{year}: {number}</source>
        <translation>{year}: {number}</translation>
    </message>
    <message>
        <source>Nobody from there was expected at a meeting.</source>
        <translation>Ingen derifrå var venta på noko møte.</translation>
    </message>
    <message>
        <source>No meeting was held that an agenda goes out to.</source>
        <translation>Det er ikkje halde noko møte som det skulle sendast saksliste til.</translation>
    </message>
    <message>
        <source>No action item is past its deadline.</source>
        <translation>Ingen oppgåver er over fristen.</translation>
    </message>
    <message>
        <source>No action item is open.</source>
        <translation>Ingen oppgåver er opne.</translation>
    </message>
    <message>
        <source>No decisions were made.</source>
        <translation>Det vart ikkje teke noka avgjerd.</translation>
    </message>
    <message>
        <source>There is nothing to count.</source>
        <translation>Det er ingenting å telje.</translation>
    </message>
    <message>
        <source>Not there: {names}</source>
        <translation>Ikkje til stades: {names}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Halde</translation>
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
        <translation>Ikkje send</translation>
    </message>
    <message>
        <source>Agenda sent {day}</source>
        <translation>Saksliste send {day}</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>I tide</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) too late</source>
        <translation>
            <numerusform>%n dag for seint</numerusform>
            <numerusform>%n dagar for seint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past the deadline</source>
        <translation>
            <numerusform>%n dag over fristen</numerusform>
            <numerusform>%n dagar over fristen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiguresWell</name>
    <message>
        <source>The year in figures</source>
        <translation>Året i tal</translation>
    </message>
    <message>
        <source>Insert the figures</source>
        <translation>Set inn tala</translation>
    </message>
    <message>
        <source>Fewer figures</source>
        <translation>Færre tal</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle tal</translation>
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
        <translation>Fleire filter</translation>
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
            <numerusform>%n til stades</numerusform>
            <numerusform>%n til stades</numerusform>
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
            <numerusform>%n ikkje møtt</numerusform>
            <numerusform>%n ikkje møtt</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>All action items have an owner and a deadline</source>
        <translation>Alle oppgåver har ansvarleg og frist</translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s)</source>
        <translation>
            <numerusform>%n oppgåve</numerusform>
            <numerusform>%n oppgåver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) without an owner or a deadline</source>
        <translation>
            <numerusform>%n oppgåve utan ansvarleg eller frist</numerusform>
            <numerusform>%n oppgåver utan ansvarleg eller frist</numerusform>
        </translation>
    </message>
    <message>
        <source>Every case has a text</source>
        <translation>Alle saker har tekst</translation>
    </message>
    <message>
        <source>or was not discussed</source>
        <translation>eller vart ikkje behandla</translation>
    </message>
    <message>
        <source>Write one, or mark it as not discussed.</source>
        <translation>Skriv noko, eller marker saka som ikkje behandla.</translation>
    </message>
    <message numerus="yes">
        <source>Write one, or mark it as not discussed. %n case(s) in all.</source>
        <translation>
            <numerusform>Skriv noko, eller marker saka som ikkje behandla. %n sak i alt.</numerusform>
            <numerusform>Skriv noko, eller marker saka som ikkje behandla. %n saker i alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{case} has no text</source>
        <translation>{case} manglar tekst</translation>
    </message>
    <message>
        <source>Assess public access</source>
        <translation>Vurder offentlegheit</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) exempt</source>
        <translation>
            <numerusform>%n del er unnateken</numerusform>
            <numerusform>%n delar er unnatekne</numerusform>
        </translation>
    </message>
    <message>
        <source>Public access is assessed</source>
        <translation>Offentlegheit er vurdert</translation>
    </message>
    <message>
        <source>The minutes are withdrawn</source>
        <translation>Referatet er trekt tilbake</translation>
    </message>
    <message>
        <source>Make a new version of them</source>
        <translation>Lag ein ny versjon av det</translation>
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
        <translation>Blir låst som versjon 1</translation>
    </message>
    <message>
        <source>Sent to the participants</source>
        <translation>Sendt til deltakarane</translation>
    </message>
    <message>
        <source>Send to the participants</source>
        <translation>Send til deltakarane</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>innan {day}</translation>
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
        <translation>Hald fram med notata</translation>
    </message>
    <message>
        <source>Write the notes</source>
        <translation>Skriv notata</translation>
    </message>
    <message>
        <source>Make a new version</source>
        <translation>Lag ein ny versjon</translation>
    </message>
    <message>
        <source>Enter who was there</source>
        <translation>Registrer oppmøte</translation>
    </message>
    <message>
        <source>Fill in the action item</source>
        <translation>Fyll ut oppgåva</translation>
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
        <translation>Referatet blir låst som versjon 1 og teke vare på. Ei seinare endring blir ein ny versjon med grunngiving. Dette er endeleg.</translation>
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
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>Finish the public version</source>
        <translation>Ferdigstill offentleg versjon</translation>
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
        <translation>Interne notat blir hos deg og kjem ikkje med i noko dokument.</translation>
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
            <numerusform>%n internt notat er halde utanfor</numerusform>
            <numerusform>%n interne notat er haldne utanfor</numerusform>
        </translation>
    </message>
    <message>
        <source>The public version is kept beside the full one, with the same number. This is final.</source>
        <translation>Den offentlege versjonen blir lagra ved sida av den fullstendige, med same nummer. Dette er endeleg.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>From line to line</source>
        <translation>Frå linje til linje</translation>
    </message>
    <message>
        <source>Change the line</source>
        <translation>Endre linja</translation>
    </message>
    <message>
        <source>Change the kind of the chosen line</source>
        <translation>Byt type på den valde linja</translation>
    </message>
    <message>
        <source>Move the chosen line</source>
        <translation>Flytt den valde linja</translation>
    </message>
    <message>
        <source>Move it to the item before or after</source>
        <translation>Flytt ho til punktet før eller etter</translation>
    </message>
    <message>
        <source>Menu of the chosen line</source>
        <translation>Meny for den valde linja</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>Fjern linja</translation>
    </message>
    <message>
        <source>See the minutes as a document</source>
        <translation>Sjå referatet som dokument</translation>
    </message>
    <message>
        <source>The case of the line from meeting to meeting; send it on</source>
        <translation>Saka til linja frå møte til møte; send ho vidare</translation>
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
        <translation>Den offentlege versjonen er ferdig og lagra ved sida av den fullstendige</translation>
    </message>
    <message>
        <source>The minutes are marked as sent</source>
        <translation>Referatet er markert som sendt</translation>
    </message>
    <message>
        <source>Where should the archive folder be?</source>
        <translation>Kvar skal arkivmappa liggje?</translation>
    </message>
</context>
<context>
    <name>FirstDays</name>
    <message>
        <source>The first thirty days</source>
        <translation>Dei første tretti dagane</translation>
    </message>
    <message>
        <source>Internal, for the police alone</source>
        <translation>Internt, berre for politiet</translation>
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
        <translation>Her står namn og opne oppgåver. Ta vare på arket på same måten som fila.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
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
        <translation>Som stadfortredar til {day}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Take the file in</source>
        <translation>Ta fila inn</translation>
    </message>
    <message>
        <source>Save the file on your own machine, and open Settings, then Handover.</source>
        <translation>Lagre fila på di eiga maskin, og opne Innstillingar, deretter Overlevering.</translation>
    </message>
    <message>
        <source>Choose “Take in a handover”, the file, and the code. It comes by phone or in person, never here.</source>
        <translation>Vel «Ta inn ei overlevering», fila og koden. Han får du på telefon eller når de møtest, aldri her.</translation>
    </message>
    <message>
        <source>See what is new and what both of you have changed, choose, and take it in.</source>
        <translation>Sjå kva som er nytt, og kva de begge har endra, vel, og ta det inn.</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Steg {number}</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Kva som skal gjerast</translation>
    </message>
    <message>
        <source>Nothing falls due in the first thirty days.</source>
        <translation>Ingen fristar dei første tretti dagane.</translation>
    </message>
    <message>
        <source>In the first week</source>
        <translation>Den første veka</translation>
    </message>
    <message>
        <source>In the second week</source>
        <translation>Den andre veka</translation>
    </message>
    <message>
        <source>Within thirty days</source>
        <translation>Innan tretti dagar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kva</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ingen dato</translation>
    </message>
    <message>
        <source>Meetings ahead</source>
        <translation>Komande møte</translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation>Ingen møte er planlagde.</translation>
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
        <translation>Referat som ventar</translation>
    </message>
    <message>
        <source>to be sent</source>
        <translation>skal sendast</translation>
    </message>
    <message>
        <source>to be approved</source>
        <translation>skal godkjennast</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Ventar</translation>
    </message>
    <message>
        <source>Open action items</source>
        <translation>Opne oppgåver</translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>Ingen er opne.</translation>
    </message>
    <message numerus="yes">
        <source>%n more stand(s) in the program.</source>
        <translation>
            <numerusform>Éi til står i programmet.</numerusform>
            <numerusform>%n til står i programmet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Key people</source>
        <translation>Nøkkelpersonar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>følgjer opp oppgåver</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtalar</translation>
    </message>
    <message>
        <source>after the election</source>
        <translation>etter valet</translation>
    </message>
    <message>
        <source>the date is agreed</source>
        <translation>datoen er avtalt</translation>
    </message>
    <message>
        <source>it runs out</source>
        <translation>han går ut</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtale</translation>
    </message>
    <message>
        <source>To be revised</source>
        <translation>Skal reviderast</translation>
    </message>
    <message>
        <source>Cooperation agreement</source>
        <translation>Samarbeidsavtale</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Kva vi har lært</translation>
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
        <translation>Dei første tretti dagane, {places}</translation>
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
        <translation>Kommunar</translation>
    </message>
    <message>
        <source>Councils and meetings</source>
        <translation>Råd og møte</translation>
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
        <translation>Knappar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>Go on from a text of several lines</source>
        <translation>Hald fram frå ein tekst med fleire linjer</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Førre steg</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begynn</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Kven du er</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Kvar du arbeider</translation>
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
        <translation>Faste punkt og kor ofte</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Kvar alt blir lagra</translation>
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
        <translation>Satsingsområde</translation>
    </message>
    <message>
        <source>None are written down for this period.</source>
        <translation>Ingen er skrivne inn for denne perioden.</translation>
    </message>
    <message>
        <source>Done changing the focus areas</source>
        <translation>Ferdig med å endre satsingsområda</translation>
    </message>
    <message>
        <source>Change the focus areas</source>
        <translation>Endre satsingsområda</translation>
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
        <translation>«{title}» er fjerna</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Written to {folder}</source>
        <translation>Ligg no i {folder}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Opne mappa</translation>
    </message>
    <message>
        <source>The folder could not be written, so nothing was. Choose another place.</source>
        <translation>Mappa kunne ikkje skrivast, og ingenting er skrive. Vel ein annan stad.</translation>
    </message>
    <message>
        <source>The folder could not be made. The log tells more.</source>
        <translation>Mappa kunne ikkje lagast. Loggen seier meir.</translation>
    </message>
</context>
<context>
    <name>Follow</name>
    <message>
        <source>Answer from {council}: {title}</source>
        <translation>Svar frå {council}: {title}</translation>
    </message>
    <message>
        <source>Report from {council}</source>
        <translation>Rapport frå {council}</translation>
    </message>
    <message>
        <source>Learning points from {year}</source>
        <translation>Læringspunkt frå {year}</translation>
    </message>
    <message>
        <source>Self-evaluation {year}</source>
        <translation>Eigenevaluering {year}</translation>
    </message>
    <message>
        <source>Meeting plan {year}</source>
        <translation>Møteplan {year}</translation>
    </message>
    <message>
        <source>Sent by {council}, {meeting}.</source>
        <translation>Send frå {council}, {meeting}.</translation>
    </message>
    <message>
        <source>{council} does not take up the case.</source>
        <translation>{council} tek ikkje opp saka.</translation>
    </message>
    <message>
        <source>{council} has dealt with the case, {meeting}.</source>
        <translation>{council} har behandla saka, {meeting}.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Ingenting vart avgjort.</translation>
    </message>
    <message>
        <source>A learning point from the self-evaluation of {year}.</source>
        <translation>Eit læringspunkt frå eigenevalueringa for {year}.</translation>
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
        <translation>Følgjer med</translation>
    </message>
    <message>
        <source>Does not follow</source>
        <translation>Følgjer ikkje med</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis éin til</numerusform>
            <numerusform>Vis %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the minutes</source>
        <translation>Sjå på referatet</translation>
    </message>
    <message>
        <source>Make a case of it: {title}</source>
        <translation>Lag ei sak av det: {title}</translation>
    </message>
    <message>
        <source>Let it follow to no meeting: {title}</source>
        <translation>La det ikkje følgje med til noko møte: {title}</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>følgjer med</translation>
    </message>
    <message>
        <source>does not follow</source>
        <translation>følgjer ikkje med</translation>
    </message>
    <message>
        <source>“{title}” follows into this meeting</source>
        <translation>«{title}» følgjer med til dette møtet</translation>
    </message>
    <message>
        <source>“{title}” does not follow into this meeting</source>
        <translation>«{title}» følgjer ikkje med til dette møtet</translation>
    </message>
    <message>
        <source>“{title}” does not come up any more</source>
        <translation>«{title}» kjem ikkje opp igjen</translation>
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
        <translation>Kva som vart sagt om oppgåva</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>Ny frist</translation>
    </message>
    <message>
        <source>Open the action item</source>
        <translation>Opne oppgåva</translation>
    </message>
    <message>
        <source>From the meeting</source>
        <translation>Frå møtet</translation>
    </message>
    <message>
        <source>Enter keeps it.</source>
        <translation>Enter lagrar.</translation>
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
        <translation>Arkivreferanse manglar</translation>
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
        <translation>Ferdig med å endre måla</translation>
    </message>
    <message>
        <source>Which goal each focus area serves</source>
        <translation>Kva mål kvart satsingsområde høyrer til</translation>
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
        <translation>«{title}» er fjerna</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Guide</source>
        <translation>Rettleiing</translation>
    </message>
    <message>
        <source>How one does it, and with which key</source>
        <translation>Kva du gjer, og med kva tast</translation>
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
        <translation>Rettleiing</translation>
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
        <translation>Kapittel</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Finn i rettleiinga</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapittel</translation>
    </message>
    <message>
        <source>Next chapter; with Page up the one before</source>
        <translation>Neste kapittel; med Page Up førre</translation>
    </message>
    <message>
        <source>Next heading; with ↑ the one before</source>
        <translation>Neste overskrift; med ↑ førre</translation>
    </message>
    <message>
        <source>Next link; Enter follows it</source>
        <translation>Neste lenkje; Enter følgjer ho</translation>
    </message>
    <message>
        <source>Next place; with Shift the one before</source>
        <translation>Neste treff; med Shift førre</translation>
    </message>
    <message>
        <source>Next: {chapter}</source>
        <translation>Neste: {chapter}</translation>
    </message>
    <message>
        <source>It stands nowhere in the guide.</source>
        <translation>Det står ingen stader i rettleiinga.</translation>
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
        <translation>Fila</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrollert</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Laga</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Omfattar</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storleik</translation>
    </message>
    <message>
        <source>{size}, encrypted</source>
        <translation>{size}, kryptert</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>How it is taken in</source>
        <translation>Slik blir det teke inn</translation>
    </message>
    <message>
        <source>A backup is made first.</source>
        <translation>Du får ein tryggingskopi først.</translation>
    </message>
    <message>
        <source>What is here already is not doubled.</source>
        <translation>Det som finst her, blir ikkje dobla.</translation>
    </message>
    <message>
        <source>Issued documents are taken in unchanged.</source>
        <translation>Ferdige dokument blir tekne inn uendra.</translation>
    </message>
    <message>
        <source>The value you do not choose can still be read.</source>
        <translation>Verdien du ikkje vel, kan framleis lesast.</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>Kan ikkje angrast</translation>
    </message>
    <message>
        <source>Taking in is final. The backup can be restored.</source>
        <translation>Å ta inn fila er endeleg. Tryggingskopien kan hentast fram.</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Nyare</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Innhald</translation>
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
        <translation>Finst her</translation>
    </message>
    <message>
        <source>All of the municipality goes along: agreements, councils, meetings, issued documents, action items, contacts and the contact log.</source>
        <translation>Alt om kommunen følgjer med: avtalar, råd, møte, ferdige dokument, oppgåver, kontaktar og kontaktloggen.</translation>
    </message>
    <message>
        <source>Internal notes and what is exempt from public access are in it. The file is encrypted.</source>
        <translation>Interne notat og det som er unnateke frå innsyn, er med. Fila er kryptert.</translation>
    </message>
    <message>
        <source>Your own memos and settings stay here. Nothing is removed from your desk.</source>
        <translation>Dine eigne hugselappar og innstillingar blir her. Ingenting blir fjerna hos deg.</translation>
    </message>
    <message>
        <source>Beside it lies a cover for the one who takes over: the first thirty days. It is not encrypted and for the police alone.</source>
        <translation>Ved sida av ligg eit framsideark til den som tek over: dei første tretti dagane. Det er ikkje kryptert, og berre for politiet.</translation>
    </message>
    <message>
        <source>What goes along</source>
        <translation>Dette følgjer med</translation>
    </message>
    <message>
        <source>as a deputy {first} – {last}</source>
        <translation>som stadfortredar {first} – {last}</translation>
    </message>
    <message>
        <source>From {name}</source>
        <translation>Frå {name}</translation>
    </message>
    <message>
        <source>From {name}, who has it until {day}</source>
        <translation>Frå {name}, som har han til {day}</translation>
    </message>
    <message>
        <source>Meetings {years}</source>
        <translation>Møte {years}</translation>
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
        <translation>Møte</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Oppgåver</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktar</translation>
    </message>
    <message>
        <source>Issued documents</source>
        <translation>Ferdige dokument</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evalueringar</translation>
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
            <numerusform>%n nyare i fila</numerusform>
            <numerusform>%n nyare i fila</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed on both sides</source>
        <translation>
            <numerusform>%n endra på begge sider</numerusform>
            <numerusform>%n endra på begge sider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n finst her</numerusform>
            <numerusform>%n finst her</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer</source>
        <translation>
            <numerusform>%n nyare</numerusform>
            <numerusform>%n nyare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choice(s)</source>
        <translation>
            <numerusform>%n val</numerusform>
            <numerusform>%n val</numerusform>
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
            <numerusform>%n opplysningar er nye her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are as the file has them.</source>
        <translation>
            <numerusform>%n opplysning er no slik fila har ho.</numerusform>
            <numerusform>%n opplysningar er no slik fila har dei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) had been removed and are gone here too.</source>
        <translation>
            <numerusform>%n opplysning var fjerna og er borte her også.</numerusform>
            <numerusform>%n opplysningar var fjerna og er borte her også.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open action item(s) are yours now.</source>
        <translation>
            <numerusform>%n open oppgåve er di no.</numerusform>
            <numerusform>%n opne oppgåver er dine no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were not chosen and can be read.</source>
        <translation>
            <numerusform>%n verdi vart ikkje vald og kan lesast.</numerusform>
            <numerusform>%n verdiar vart ikkje valde og kan lesast.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both of you had used a case number; they are told apart now: {cases}.</source>
        <translation>De hadde begge brukt same saksnummer; sakene er skilde frå kvarandre no: {cases}.</translation>
    </message>
    <message>
        <source>Action item: {title}</source>
        <translation>Oppgåve: {title}</translation>
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
        <translation>Linje i notata: {title}</translation>
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
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation>Følgd opp av</translation>
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
        <translation>Namn</translation>
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
        <translation>Detaljar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Usual weekday</source>
        <translation>Fast vekedag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjerna</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalde</translation>
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
        <translation>I fila: {value}, {by}</translation>
    </message>
    <message>
        <source>First this, then the handover. Open the file again afterwards.</source>
        <translation>Dette først, så overleveringa. Opne fila igjen etterpå.</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>One encrypted file with a municipality’s whole history, for whoever has it next or stands in for you.</source>
        <translation>Ei kryptert fil med heile historia til ein kommune, for den som tek over etter deg eller er stadfortredar.</translation>
    </message>
    <message>
        <source>Make a handover</source>
        <translation>Lag ei overlevering</translation>
    </message>
    <message>
        <source>Take in a handover</source>
        <translation>Ta inn ei overlevering</translation>
    </message>
    <message>
        <source>Earlier handovers</source>
        <translation>Tidlegare overleveringar</translation>
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
        <translation>Vel anna fil</translation>
    </message>
    <message>
        <source>Make a handover</source>
        <translation>Lag ei overlevering</translation>
    </message>
    <message>
        <source>Take in a handover</source>
        <translation>Ta inn ei overlevering</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Overlevering</translation>
    </message>
    <message>
        <source>The file, and taking it in</source>
        <translation>Fila, og det å ta ho inn</translation>
    </message>
    <message>
        <source>Choose between your value and the file’s</source>
        <translation>Vel mellom verdien din og den i fila</translation>
    </message>
    <message>
        <source>Back to my own desk</source>
        <translation>Tilbake til eigne data</translation>
    </message>
    <message>
        <source>It is thrown away when you leave it. A handover is made from, and taken into, your own desk.</source>
        <translation>Det blir kasta når du går ut av det. Ei overlevering blir laga av, og teken inn i, dine eigne data.</translation>
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
        <translation>Det som blir overlevert, er ein kommune med heile historia. Du har ingen enno.</translation>
    </message>
    <message>
        <source>Nothing to hand over yet</source>
        <translation>Ingenting å overlevere enno</translation>
    </message>
    <message>
        <source>Settings  ·  Handover</source>
        <translation>Innstillingar  ·  Overlevering</translation>
    </message>
    <message>
        <source>Handover: {places}</source>
        <translation>Overlevering: {places}</translation>
    </message>
    <message>
        <source>One encrypted file with a municipality’s whole history, for whoever has it next</source>
        <translation>Ei kryptert fil med heile historia til ein kommune, for den som tek over etter deg</translation>
    </message>
    <message>
        <source>You see what a file holds before anything is changed</source>
        <translation>Du ser kva ei fil inneheld, før noko blir endra</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Overleveringar</translation>
    </message>
    <message>
        <source>What you have handed over and taken in</source>
        <translation>Det du har overlevert og teke inn</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
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
        <translation>Legg til medhjelpar</translation>
    </message>
    <message>
        <source>Remove helper: {name}</source>
        <translation>Fjern medhjelpar: {name}</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>Came along from before</source>
        <translation>Følgde med frå før</translation>
    </message>
    <message>
        <source>Here stands what you hand over and what you take in.</source>
        <translation>Her står det du overleverer, og det du tek inn.</translation>
    </message>
    <message>
        <source>No handover yet</source>
        <translation>Inga overlevering enno</translation>
    </message>
    <message>
        <source>{covers}, taken in {day}</source>
        <translation>{covers}, teke inn {day}</translation>
    </message>
    <message>
        <source>From {name}, made {day}.</source>
        <translation>Frå {name}, laga {day}.</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Laga her</translation>
    </message>
</context>
<context>
    <name>HoldPart</name>
    <message>
        <source>Present</source>
        <translation>Til stades</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>Sakslista er tom</translation>
    </message>
    <message>
        <source>Add an item first. Then there is something to write under.</source>
        <translation>Legg til eit punkt først. Då har du ein stad å skrive.</translation>
    </message>
    <message>
        <source>Prepare the agenda</source>
        <translation>Førebu sakslista</translation>
    </message>
    <message>
        <source>Agenda and people</source>
        <translation>Saksliste og deltakarar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>From this meeting</source>
        <translation>Frå dette møtet</translation>
    </message>
    <message>
        <source>Keep the line</source>
        <translation>Lagre linja</translation>
    </message>
    <message>
        <source>New line inside the note</source>
        <translation>Ny linje i notatet</translation>
    </message>
    <message>
        <source>Action item, or /t</source>
        <translation>Oppgåve, eller /t</translation>
    </message>
    <message>
        <source>Decision, or /b</source>
        <translation>Avgjerd, eller /b</translation>
    </message>
    <message>
        <source>Internal, or /i</source>
        <translation>Internt, eller /i</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>On to owner, deadline, keep</source>
        <translation>Vidare til ansvarleg, frist og lagring</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>Neste punkt</translation>
    </message>
    <message>
        <source>Item before</source>
        <translation>Førre punkt</translation>
    </message>
    <message>
        <source>Item 1, to 9</source>
        <translation>Punkt 1, og vidare til 9</translation>
    </message>
    <message>
        <source>Change the last line</source>
        <translation>Endre siste linje</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>Vel ei linje</translation>
    </message>
    <message>
        <source>Change the kind of the chosen line</source>
        <translation>Byt type på den valde linja</translation>
    </message>
    <message>
        <source>Move the chosen line</source>
        <translation>Flytt den valde linja</translation>
    </message>
    <message>
        <source>Move it to the item before or after</source>
        <translation>Flytt ho til punktet før eller etter</translation>
    </message>
    <message>
        <source>Menu of the chosen line</source>
        <translation>Meny for den valde linja</translation>
    </message>
    <message>
        <source>Remove the chosen line</source>
        <translation>Fjern den valde linja</translation>
    </message>
    <message>
        <source>Make it an action item</source>
        <translation>Gjer linja til ei oppgåve</translation>
    </message>
    <message>
        <source>People: letters filter, Space ticks</source>
        <translation>Deltakarar: bokstavar filtrerer, Mellomrom kryssar av</translation>
    </message>
    <message>
        <source>Item done, and the next</source>
        <translation>Ferdig med punktet, gå til neste</translation>
    </message>
    <message>
        <source>The case from meeting to meeting; send it on</source>
        <translation>Saka frå møte til møte; send ho vidare</translation>
    </message>
    <message>
        <source>Back to the line</source>
        <translation>Tilbake til skrivelinja</translation>
    </message>
    <message>
        <source>Restored at {time}</source>
        <translation>Gjenoppretta kl. {time}</translation>
    </message>
    <message>
        <source>Nothing is lost. Go on where you were.</source>
        <translation>Ingenting er tapt. Hald fram der du var.</translation>
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
        <translation>Skriv eit klokkeslett, til dømes 13.30.</translation>
    </message>
</context>
<context>
    <name>InTheWay</name>
    <message>
        <source>Back to my own desk</source>
        <translation>Tilbake til eigne data</translation>
    </message>
    <message>
        <source>Liaison Desk is already open</source>
        <translation>Samarbeidsdesk er alt open</translation>
    </message>
    <message>
        <source>Another window has this desk. Go on there, or close it first.</source>
        <translation>Dataa er opne i eit anna vindauge. Hald fram der, eller lukk det først.</translation>
    </message>
    <message>
        <source>Another machine has this desk</source>
        <translation>Dataa er opne på ei anna maskin</translation>
    </message>
    <message>
        <source>It is open on {machine}, or that machine was switched off before it let go. Close it there, then try again.</source>
        <translation>Dei er opne på {machine}, eller ho vart slått av før programmet var lukka. Lukk det der, og prøv igjen.</translation>
    </message>
    <message>
        <source>The folder lies on a network share</source>
        <translation>Mappa ligg på eit nettverksområde</translation>
    </message>
    <message>
        <source>What is written there can be lost without a word, so the desk is not opened. Put the folder on this machine&apos;s own disk, and start the program with --data-dir and that folder. It is now in {folder}.</source>
        <translation>Det som blir skrive der, kan gå tapt utan varsel, derfor blir ikkje dataa opna. Legg mappa på disken i denne maskina, og start programmet med --data-dir og den mappa. No ligg ho i {folder}.</translation>
    </message>
    <message>
        <source>The file of the desk is gone</source>
        <translation>Fila med dataa er borte</translation>
    </message>
    <message>
        <source>{file} is not in {folder}, but what belongs to it is. No new one has been made in its place.</source>
        <translation>{file} er ikkje i {folder}, men det som høyrer til, er der. Det er ikkje laga noka ny i staden.</translation>
    </message>
    <message>
        <source>The key to the desk is gone</source>
        <translation>Nøkkelen til dataa er borte</translation>
    </message>
    <message>
        <source>The file is there, but cannot be read without it. Nothing has been changed in {folder}.</source>
        <translation>Fila er der, men kan ikkje lesast utan nøkkelen. Ingenting er endra i {folder}.</translation>
    </message>
    <message>
        <source>The file of the desk is damaged</source>
        <translation>Fila med dataa er skadd</translation>
    </message>
    <message>
        <source>It cannot be read, or not all of it. Nothing has been overwritten. It lies in {folder}.</source>
        <translation>Ho kan ikkje lesast, eller berre delvis. Ingenting er skrive over. Ho ligg i {folder}.</translation>
    </message>
    <message>
        <source>The desk belongs to another user</source>
        <translation>Dataa høyrer til ein annan brukar</translation>
    </message>
    <message>
        <source>The files in {folder} may be read by their owner alone. Nothing has been changed. Log in as that user, or start the program with --data-dir and a folder of your own.</source>
        <translation>Filene i {folder} kan berre lesast av eigaren. Ingenting er endra. Logg inn som den brukaren, eller start programmet med --data-dir og ei eiga mappe.</translation>
    </message>
    <message>
        <source>Nothing can be written safely there</source>
        <translation>Det går ikkje å skrive trygt der</translation>
    </message>
    <message>
        <source>The disk of {folder} cannot share a file, as on many network shares. Nothing has been changed. Put the folder on this machine&apos;s own disk, and start the program with --data-dir and that folder.</source>
        <translation>Disken med {folder} kan ikkje dele ei fil, slik det er på mange nettverksområde. Ingenting er endra. Legg mappa på disken i denne maskina, og start programmet med --data-dir og den mappa.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disken er full</translation>
    </message>
    <message>
        <source>Nothing is lost. Make room where the desk lies, in {folder}, then try again.</source>
        <translation>Ingenting er tapt. Gjer plass der dataa ligg, i {folder}, og prøv igjen.</translation>
    </message>
    <message>
        <source>Another program holds the file</source>
        <translation>Eit anna program bruker fila</translation>
    </message>
    <message>
        <source>Nothing has been changed. Close it, then try again. The desk lies in {folder}.</source>
        <translation>Ingenting er endra. Lukk det andre programmet, og prøv igjen. Dataa ligg i {folder}.</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>Det går ikkje å skrive til mappa</translation>
    </message>
    <message>
        <source>Nothing has been changed. The desk lies in {folder}.</source>
        <translation>Ingenting er endra. Dataa ligg i {folder}.</translation>
    </message>
    <message>
        <source>The desk could not be opened</source>
        <translation>Dataa kunne ikkje opnast</translation>
    </message>
    <message>
        <source>Nothing has been changed. The log tells more. The desk lies in {folder}.</source>
        <translation>Ingenting er endra. Loggen seier meir. Dataa ligg i {folder}.</translation>
    </message>
    <message>
        <source>The desk was written by a newer version</source>
        <translation>Dataa er lagra av ein nyare versjon</translation>
    </message>
    <message>
        <source>The file is version {found}, this program knows version {known}. Nothing has been changed. Use the newer program.</source>
        <translation>Fila har versjon {found}, men dette programmet kjenner berre versjon {known}. Ingenting er endra. Bruk det nyare programmet.</translation>
    </message>
    <message>
        <source>No backup could be made first</source>
        <translation>Det gjekk ikkje å lage tryggingskopi først</translation>
    </message>
    <message>
        <source>This version keeps the desk in a new form, which is never begun without a backup. Nothing has been changed. Make room where the desk lies, in {folder}, see that it can be written to, and try again.</source>
        <translation>Denne versjonen lagrar dataa på ein ny måte, og det tek han aldri til med utan tryggingskopi. Ingenting er endra. Gjer plass der dataa ligg, i {folder}, sjå til at det går å skrive dit, og prøv igjen.</translation>
    </message>
    <message>
        <source>The desk could not be brought to this version</source>
        <translation>Dataa kunne ikkje oppdaterast til denne versjonen</translation>
    </message>
    <message>
        <source>Nothing in it has been changed, and a backup made just before is {file} in {folder}. Use the version of the program you had, and ask for help. The log tells more.</source>
        <translation>Ingenting i fila er endra, og tryggingskopien frå rett før er {file} i {folder}. Bruk versjonen av programmet du hadde, og be om hjelp. Loggen seier meir.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} kl. {time}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ingenting enno</translation>
    </message>
    <message>
        <source>Nothing: the desk is as it was then</source>
        <translation>Ingenting: dataa er som dei var då</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <translation>
            <numerusform>éi endring til</numerusform>
            <numerusform>%n endringar til</numerusform>
        </translation>
    </message>
    <message>
        <source>What was removed since is back: {what}</source>
        <translation>Det som er fjerna sidan, er tilbake: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(s)</source>
        <translation>
            <numerusform>éin kommune</numerusform>
            <numerusform>%n kommunar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>eitt møte</numerusform>
            <numerusform>%n møte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s)</source>
        <translation>
            <numerusform>éi oppgåve</numerusform>
            <numerusform>%n oppgåver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issued document(s)</source>
        <translation>
            <numerusform>eitt ferdig dokument</numerusform>
            <numerusform>%n ferdige dokument</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>éin kontakt</numerusform>
            <numerusform>%n kontaktar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InTheWayPage</name>
    <message>
        <source>Go on with the desk as it is</source>
        <translation>Hald fram med dataa som dei er</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igjen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappa</translation>
    </message>
    <message>
        <source>Show the other window</source>
        <translation>Vis det andre vindauget</translation>
    </message>
    <message>
        <source>Open it here all the same</source>
        <translation>Opne her likevel</translation>
    </message>
    <message>
        <source>Only where no other machine has it open: two that write at once damage the desk.</source>
        <translation>Berre når inga anna maskin har dataa opne: To som skriv samtidig, skader dei.</translation>
    </message>
    <message>
        <source>No program here shows folders. The path is copied.</source>
        <translation>Ingen program her viser mapper. Stien er kopiert.</translation>
    </message>
    <message>
        <source>It does not answer. Look for it among the windows of this machine.</source>
        <translation>Det svarer ikkje. Sjå etter det mellom vindauga på maskina.</translation>
    </message>
</context>
<context>
    <name>InsideCard</name>
    <message>
        <source>Note something</source>
        <translation>Noter noko</translation>
    </message>
    <message>
        <source>Inside the police</source>
        <translation>Internt i politiet</translation>
    </message>
    <message>
        <source>Nothing noted. The notes never leave the program.</source>
        <translation>Ingenting er notert. Notata forlèt aldri programmet.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>ikkje svara på</translation>
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
        <translation>Dine eigne notat. Dei står ikkje i noko dokument og forlèt aldri programmet.</translation>
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
        <translation>Opne informasjonsbehov</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidlegare</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Note what is written</source>
        <translation>Noter det som er skrive</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Endre notatet</translation>
    </message>
    <message>
        <source>The information need is answered</source>
        <translation>Det er svara på informasjonsbehovet</translation>
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
        <translation>Det er svara på «{words}»</translation>
    </message>
    <message>
        <source>“{words}” is removed</source>
        <translation>«{words}» er fjerna</translation>
    </message>
</context>
<context>
    <name>Issued</name>
    <message>
        <source>{document}, version {number}, public version</source>
        <translation>{document}, versjon {number}, offentleg versjon</translation>
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
        <translation>Ikkje send</translation>
    </message>
    <message>
        <source>Sent {day}</source>
        <translation>Send {day}</translation>
    </message>
    <message>
        <source>Received {day}, kept unchanged</source>
        <translation>Motteke {day}, lagra uendra</translation>
    </message>
    <message>
        <source>Withdrawn {day}</source>
        <translation>Trekt tilbake {day}</translation>
    </message>
    <message>
        <source>It is recorded as sent today, {day}. That is final and cannot be undone.</source>
        <translation>Dokumentet blir registrert som sendt i dag, {day}. Det er endeleg og kan ikkje angrast.</translation>
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
        <translation>Filer kan sleppast her, høgst 20 MB kvar</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Vedlegg</translation>
    </message>
    <message>
        <source>“{title}” is no longer attached</source>
        <translation>«{title}» er ikkje lenger lagt ved</translation>
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
        <translation>Innleiar</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutt</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bakgrunn</translation>
    </message>
    <message>
        <source>Background, printed on the agenda</source>
        <translation>Bakgrunn, kjem med på sakslista</translation>
    </message>
    <message>
        <source>Preparation notes</source>
        <translation>Eigne notat før møtet</translation>
    </message>
    <message>
        <source>Only for you: in the run sheet and in no other document</source>
        <translation>Berre for deg: i køyreplanen og ikkje i noko anna dokument</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Remove from the agenda</source>
        <translation>Fjern frå sakslista</translation>
    </message>
</context>
<context>
    <name>ItemGuests</name>
    <message>
        <source>Invite for this item alone</source>
        <translation>Inviter berre til dette punktet</translation>
    </message>
    <message>
        <source>Name of someone who comes for this item only</source>
        <translation>Namn på ein som berre kjem til dette punktet</translation>
    </message>
    <message>
        <source>Invited for this item alone</source>
        <translation>Invitert berre til dette punktet</translation>
    </message>
    <message>
        <source>Take {name} off the item</source>
        <translation>Ta {name} av punktet</translation>
    </message>
    <message>
        <source>{name} is off the list</source>
        <translation>{name} er fjerna frå lista</translation>
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
        <translation>Ikkje behandla</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Ta opp igjen</translation>
    </message>
    <message>
        <source>From meeting to meeting, send on</source>
        <translation>Frå møte til møte, send vidare</translation>
    </message>
    <message>
        <source>Agenda and people</source>
        <translation>Saksliste og deltakarar</translation>
    </message>
    <message>
        <source>From this meeting</source>
        <translation>Frå dette møtet</translation>
    </message>
    <message>
        <source>Presented by {name}</source>
        <translation>Innleiar: {name}</translation>
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
        <translation>Møtefrie dagar</translation>
    </message>
    <message>
        <source>No longer keep free: {days}, {what}</source>
        <translation>Ikkje lenger møtefritt: {days}, {what}</translation>
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
        <translation>Alle tastar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastar</translation>
    </message>
    <message>
        <source>New action item</source>
        <translation>Ny oppgåve</translation>
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
        <translation>Neste del av sida</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Keys on this page</source>
        <translation>Tastar på denne sida</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Ask for a passphrase</source>
        <translation>Spør etter ein passfrase</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Byt passfrase</translation>
    </message>
    <message>
        <source>Open without asking</source>
        <translation>Opne utan å spørje</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>Ny gjenopprettingskode</translation>
    </message>
    <message>
        <source>The desk asks for a passphrase</source>
        <translation>Programmet spør etter ein passfrase</translation>
    </message>
    <message>
        <source>The desk opens without asking</source>
        <translation>Programmet opnar utan å spørje</translation>
    </message>
    <message>
        <source>When the program starts, and when it has been locked. The recovery code opens it too.</source>
        <translation>Når programmet startar, og når det har vore låst. Gjenopprettingskoden opnar det også.</translation>
    </message>
    <message>
        <source>The machine&apos;s key store gives the key while you are logged in. The recovery code opens it too.</source>
        <translation>Nøkkellageret på maskina gir frå seg nøkkelen medan du er logga inn. Gjenopprettingskoden opnar programmet også.</translation>
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
        <translation>Dagleg</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Laga av deg</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Før ein kopi vart henta fram</translation>
    </message>
    <message>
        <source>Before a handover came in</source>
        <translation>Før ei overlevering vart teken inn</translation>
    </message>
    <message>
        <source>Before a new version</source>
        <translation>Før ny versjon</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommunar</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Oppgåver</translation>
    </message>
    <message>
        <source>Issued documents</source>
        <translation>Ferdige dokument</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktar</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken er full.</translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation>Det kan ikkje skrivast i mappa.</translation>
    </message>
    <message>
        <source>The desk&apos;s file could not be read through.</source>
        <translation>Fila med dataa kunne ikkje lesast gjennom.</translation>
    </message>
    <message>
        <source>The folder is not there now.</source>
        <translation>Mappa er ikkje der no.</translation>
    </message>
    <message>
        <source>The desk&apos;s key is not protected yet, and must not lie in another place.</source>
        <translation>Nøkkelen er ikkje verna enno og må ikkje liggje ein annan stad.</translation>
    </message>
    <message>
        <source>The disk does not answer.</source>
        <translation>Disken svarer ikkje.</translation>
    </message>
    <message>
        <source>The desk has grown large. Documents and attachments take most of it; backups take longer.</source>
        <translation>Fila er vorten stor. Dokument og vedlegg tek det meste, og tryggingskopiar tek lengre tid.</translation>
    </message>
    <message>
        <source>The backups take much room. They thin out by themselves; large attachments are in each of them.</source>
        <translation>Tryggingskopiane tek mykje plass. Dei blir færre av seg sjølve, men store vedlegg er med i kvar av dei.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room, or backups cannot be made.</source>
        <translation>Disken er nesten full. Rydd plass, elles kan det ikkje lagast tryggingskopiar.</translation>
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
        <translation>Samordna innsats for å førebyggje kriminalitet</translation>
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
        <translation>Eige tema</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>Verka</translation>
    </message>
    <message>
        <source>Worked in part</source>
        <translation>Verka delvis</translation>
    </message>
    <message>
        <source>Did not work</source>
        <translation>Verka ikkje</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>For tidleg å seie</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Tilboden</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Inngått</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Takka nei</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>Anna form</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutta</translation>
    </message>
    <message>
        <source>Every fourth year, after the municipal election</source>
        <translation>Kvart fjerde år, etter kommunevalet</translation>
    </message>
    <message>
        <source>On a fixed date</source>
        <translation>På ein fast dato</translation>
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
        <translation>Førespurnad</translation>
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
        <translation>Skule</translation>
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
        <translation>Overordna politiråd</translation>
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
        <translation>Utvida politiråd</translation>
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
        <translation>SLT, utførande nivå</translation>
    </message>
    <message>
        <source>Business forum</source>
        <translation>Næringslivsforum</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Møteleiar</translation>
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
        <translation>Årleg gjest</translation>
    </message>
    <message>
        <source>The municipality&apos;s political leadership</source>
        <translation>Den politiske leiinga i kommunen</translation>
    </message>
    <message>
        <source>The municipality&apos;s administrative leadership</source>
        <translation>Den administrative leiinga i kommunen</translation>
    </message>
    <message>
        <source>A leader of the police unit</source>
        <translation>Ein leiar frå politieininga</translation>
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
        <translation>Avgjerd</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Behandla</translation>
    </message>
    <message>
        <source>Not discussed</source>
        <translation>Ikkje behandla</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Til stades</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Forfall</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ikkje møtt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Oppgåve</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internt</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ikkje starta</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ventar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Bortfalle</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Vanleg</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Høg</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Over fristen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denne veka</translation>
    </message>
    <message>
        <source>The next 30 days</source>
        <translation>Dei neste 30 dagane</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Seinare</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Utan dato</translation>
    </message>
    <message>
        <source>To be reported</source>
        <translation>Skal meldast tilbake</translation>
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
        <translation>skjertorsdag</translation>
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
        <translation>arbeidardagen</translation>
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
        <translation>påskeveka</translation>
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
        <translation>romjula</translation>
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
        <translation>Øving</translation>
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
        <translation>eit fødselsnummer</translation>
    </message>
    <message>
        <source>an account number</source>
        <translation>eit kontonummer</translation>
    </message>
    <message>
        <source>the number of a criminal case</source>
        <translation>eit straffesaksnummer</translation>
    </message>
    <message>
        <source>somebody&apos;s date of birth</source>
        <translation>ein fødselsdato</translation>
    </message>
    <message>
        <source>Full version</source>
        <translation>Fullstendig versjon</translation>
    </message>
    <message>
        <source>Public version</source>
        <translation>Offentleg versjon</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Offentleg</translation>
    </message>
    <message>
        <source>Exempt from public access</source>
        <translation>Unnateke frå innsyn</translation>
    </message>
    <message>
        <source>Title and text</source>
        <translation>Tittel og tekst</translation>
    </message>
    <message>
        <source>The text; the title stays</source>
        <translation>Teksten; tittelen blir vist</translation>
    </message>
    <message>
        <source>Single lines; the rest stays</source>
        <translation>Einskilde linjer; resten blir vist</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Ikkje vurdert</translation>
    </message>
    <message>
        <source>Changed since it was assessed</source>
        <translation>Endra etter vurderinga</translation>
    </message>
    <message>
        <source>The legal ground is missing</source>
        <translation>Heimelen manglar</translation>
    </message>
    <message>
        <source>No line is chosen</source>
        <translation>Inga linje er vald</translation>
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
        <translation>Vekerapport</translation>
    </message>
    <message>
        <source>Registered in Indicia</source>
        <translation>Registrert i Indicia</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Skriv eit namn.</translation>
    </message>
    <message>
        <source>A date is needed.</source>
        <translation>Skriv ein dato.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Skriv noko først.</translation>
    </message>
    <message>
        <source>Write why it is dropped.</source>
        <translation>Skriv kvifor ho fell bort.</translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>Slutten må vere etter starten.</translation>
    </message>
    <message>
        <source>The last day must not be before the first.</source>
        <translation>Siste dag kan ikkje vere før den første.</translation>
    </message>
    <message>
        <source>Write why, so that it is clear next year too.</source>
        <translation>Skriv kvifor, så det er klart også neste år.</translation>
    </message>
    <message>
        <source>The council has a history, so it is kept. You can end it instead.</source>
        <translation>Rådet har ei historie og blir teke vare på. Du kan avslutte det i staden.</translation>
    </message>
    <message>
        <source>A municipality number has four digits.</source>
        <translation>Eit kommunenummer har fire siffer.</translation>
    </message>
    <message>
        <source>The municipality has a history, so it is kept. You can set the day your assignment ends.</source>
        <translation>Kommunen har ei historie og blir ståande. Du kan setje dagen oppdraget ditt sluttar.</translation>
    </message>
    <message>
        <source>The agreement has been in force, so it is kept. You can say that it has ended.</source>
        <translation>Avtalen har vore i kraft og blir ståande. Du kan setje han som avslutta.</translation>
    </message>
    <message>
        <source>The focus area has measures. Move or remove them first.</source>
        <translation>Satsingsområdet har tiltak. Flytt eller fjern dei først.</translation>
    </message>
    <message>
        <source>The action plan of this period has been issued, so it is kept.</source>
        <translation>Handlingsplanen for denne perioden er ferdigstilt, så han blir ståande.</translation>
    </message>
    <message>
        <source>The action plan has no measures yet.</source>
        <translation>Handlingsplanen har ingen tiltak enno.</translation>
    </message>
    <message>
        <source>The plan is a council&apos;s, and the municipality has none yet. Add the council first.</source>
        <translation>Planen høyrer til eit råd, og kommunen har ingen enno. Legg til rådet først.</translation>
    </message>
    <message>
        <source>Write a day in {year}.</source>
        <translation>Skriv ein dag i {year}.</translation>
    </message>
    <message>
        <source>The council is constituted after the election.</source>
        <translation>Kommunestyret blir konstituert etter valet.</translation>
    </message>
    <message>
        <source>The last revision is not settled yet.</source>
        <translation>Den siste revisjonen er ikkje avgjord enno.</translation>
    </message>
    <message>
        <source>{name} is among your municipalities already. To have several parts of it, write a city area for each.</source>
        <translation>{name} er alt blant kommunane dine. Skal du ha fleire delar av kommunen, skriv du eit byområde for kvar av dei.</translation>
    </message>
    <message>
        <source>The officer whose desk this is cannot be erased from it.</source>
        <translation>Politikontakten som har programmet, kan ikkje slettast frå det.</translation>
    </message>
    <message>
        <source>The person stands in councils, meetings or the contact log, and is kept. You can set the day they left.</source>
        <translation>Personen står i råd, møte eller kontaktloggen og blir verande. Du kan setje dagen personen slutta.</translation>
    </message>
    <message>
        <source>It cannot be answered before it was asked.</source>
        <translation>Det kan ikkje vere svara på før det vart stilt.</translation>
    </message>
    <message>
        <source>Write who it was with, or what it was about.</source>
        <translation>Skriv kven det var med, eller kva det gjaldt.</translation>
    </message>
    <message>
        <source>Earlier numbers are used. The first free one is {number}.</source>
        <translation>Tidlegare nummer er brukte. Det første ledige er {number}.</translation>
    </message>
    <message>
        <source>{name} is a member already.</source>
        <translation>{name} er alt medlem.</translation>
    </message>
    <message>
        <source>{name} stands in finished minutes. Set the last day as a member instead.</source>
        <translation>{name} står i ferdige referat. Set heller siste dag som medlem.</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>Sakslista er tom.</translation>
    </message>
    <message>
        <source>The case has been sent to {council} already.</source>
        <translation>Saka er alt send til {council}.</translation>
    </message>
    <message>
        <source>{council} has the case on its agenda, so it stays as it is here.</source>
        <translation>{council} har saka på sakslista, så ho blir ståande her.</translation>
    </message>
    <message>
        <source>A case can be sent to the council above, or to one that reports here.</source>
        <translation>Ei sak kan sendast til rådet over, eller til eit råd som rapporterer hit.</translation>
    </message>
    <message>
        <source>{name} is on the list already.</source>
        <translation>{name} står alt på lista.</translation>
    </message>
    <message>
        <source>Item {number} has its number and stays on the agenda. Mark it as not discussed instead.</source>
        <translation>Sak {number} har fått nummer og blir ståande. Marker ho som ikkje behandla i staden.</translation>
    </message>
    <message>
        <source>Something is written under this item. Remove the text first.</source>
        <translation>Det er skrive noko under denne saka. Fjern teksten først.</translation>
    </message>
    <message>
        <source>Move the items under it first.</source>
        <translation>Flytt sakene under denne først.</translation>
    </message>
    <message>
        <source>The meeting has begun, or has notes or documents, so it is kept.</source>
        <translation>Møtet har begynt, eller har notat eller dokument, og blir teke vare på.</translation>
    </message>
    <message>
        <source>The minutes are finished. Later changes become a new version.</source>
        <translation>Referatet er ferdig. Seinare endringar blir ein ny versjon.</translation>
    </message>
    <message>
        <source>End the meeting first.</source>
        <translation>Avslutt møtet først.</translation>
    </message>
    <message>
        <source>The meeting has begun, so it cannot be moved or cancelled.</source>
        <translation>Møtet har begynt og kan ikkje flyttast eller avlysast.</translation>
    </message>
    <message>
        <source>The meeting is cancelled. Take it up again to change it.</source>
        <translation>Møtet er avlyst. Ta det opp igjen for å endre det.</translation>
    </message>
    <message>
        <source>The meeting is not cancelled.</source>
        <translation>Møtet er ikkje avlyst.</translation>
    </message>
    <message>
        <source>Write another day, time or place.</source>
        <translation>Skriv ein annan dag, eit anna klokkeslett eller ein annan stad.</translation>
    </message>
    <message>
        <source>The agenda is sent, so the members know this day and time. Move the meeting, and say why.</source>
        <translation>Sakslista er send, så medlemmene kjenner dag og tid. Flytt møtet, og skriv kvifor.</translation>
    </message>
    <message>
        <source>This time does not exist: the clocks are put forward that night.</source>
        <translation>Dette klokkeslettet finst ikkje: Klokka blir stilt fram den natta.</translation>
    </message>
    <message>
        <source>Write why.</source>
        <translation>Skriv kvifor.</translation>
    </message>
    <message>
        <source>There are no finished minutes to review.</source>
        <translation>Det er ikkje noko ferdig referat å gå gjennom.</translation>
    </message>
    <message>
        <source>There are no finished minutes that wait for approval.</source>
        <translation>Det er ikkje noko ferdig referat som ventar på godkjenning.</translation>
    </message>
    <message>
        <source>Put it off to a later day than today.</source>
        <translation>Utset til ein seinare dag enn i dag.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Den dagen har ikkje kome enno.</translation>
    </message>
    <message>
        <source>The minutes are not being corrected.</source>
        <translation>Referatet er ikkje under retting.</translation>
    </message>
    <message>
        <source>The minutes are being corrected already.</source>
        <translation>Referatet er alt under retting.</translation>
    </message>
    <message>
        <source>Write why the minutes are corrected.</source>
        <translation>Skriv kvifor referatet blir retta.</translation>
    </message>
    <message>
        <source>Nothing in the minutes has been changed yet.</source>
        <translation>Ingenting i referatet er endra enno.</translation>
    </message>
    <message>
        <source>Write why it is withdrawn.</source>
        <translation>Skriv kvifor dokumentet blir trekt tilbake.</translation>
    </message>
    <message>
        <source>The document has been withdrawn.</source>
        <translation>Dokumentet er trekt tilbake.</translation>
    </message>
    <message>
        <source>Finished minutes tell of this action item, so it is kept. You can drop it with a reason.</source>
        <translation>Oppgåva står i eit ferdig referat og blir teken vare på. Du kan la ho falle bort med ein grunn.</translation>
    </message>
    <message>
        <source>There is no public version before these cases have been assessed: {cases}.</source>
        <translation>Det blir ingen offentleg versjon før desse sakene er vurderte: {cases}.</translation>
    </message>
    <message>
        <source>There is no public version before what stands outside the cases has been assessed.</source>
        <translation>Det blir ingen offentleg versjon før det som står utanfor sakene, er vurdert.</translation>
    </message>
    <message>
        <source>Finish the minutes first.</source>
        <translation>Ferdigstill referatet først.</translation>
    </message>
    <message>
        <source>The public version has been made and is kept.</source>
        <translation>Den offentlege versjonen er laga og lagra.</translation>
    </message>
    <message>
        <source>This meeting has no such deadline.</source>
        <translation>Dette møtet har ingen slik frist.</translation>
    </message>
    <message>
        <source>The municipality is the secretariat: it numbers the cases and makes agenda and minutes.</source>
        <translation>Kommunen er sekretariat: han nummererer sakene og lagar saksliste og referat.</translation>
    </message>
    <message>
        <source>The police is the secretariat: agenda and minutes are made here, and not received.</source>
        <translation>Politiet er sekretariat: saksliste og referat blir laga her og ikkje mottekne.</translation>
    </message>
    <message>
        <source>It came from the municipality, which sends it itself.</source>
        <translation>Det kom frå kommunen, som sjølv sender det ut.</translation>
    </message>
    <message>
        <source>“{name}” is not a document. Choose a PDF, a text document, a presentation or a picture.</source>
        <translation>«{name}» er ikkje eit dokument. Vel ein PDF, eit tekstdokument, ein presentasjon eller eit bilete.</translation>
    </message>
    <message>
        <source>{name} is {size} MB. A file is 20 MB at most: make it smaller, or take a part of it.</source>
        <translation>{name} er {size} MB. Ei fil kan vere høgst 20 MB: gjer ho mindre, eller bruk ein del av fila.</translation>
    </message>
    <message>
        <source>{name} is a program or a script, and those are not attached. Save it as a PDF or as plain text.</source>
        <translation>{name} er eit program eller eit skript, og slike kan ikkje leggjast ved. Lagre det som PDF eller som rein tekst.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose the files in it.</source>
        <translation>{name} er ei mappe. Vel filene i mappa.</translation>
    </message>
    <message>
        <source>{name} is empty. Look whether it was saved, and try again.</source>
        <translation>{name} er tom. Sjå om ho vart lagra, og prøv igjen.</translation>
    </message>
    <message>
        <source>{name} is not there any more. Choose it again where it is now.</source>
        <translation>{name} er ikkje der lenger. Vel ho på nytt der ho er no.</translation>
    </message>
    <message>
        <source>{name} cannot be read. Close it in other programs, or copy it to this computer, and try again.</source>
        <translation>{name} kan ikkje lesast. Lukk ho i andre program, eller kopier ho til denne maskina, og prøv igjen.</translation>
    </message>
    <message>
        <source>There is a template called {name} already. Give this one another name.</source>
        <translation>Det finst alt ein mal som heiter {name}. Gi denne eit anna namn.</translation>
    </message>
    <message>
        <source>The public version of this number has been withdrawn, and a number is not used twice. Correct the minutes: the next version brings its own public one.</source>
        <translation>Den offentlege versjonen med dette nummeret er trekt tilbake, og eit nummer blir brukt berre éin gong. Rett referatet: neste versjon får sin eigen offentlege.</translation>
    </message>
    <message>
        <source>There is no public version before the document has been assessed as it reads now.</source>
        <translation>Det blir ingen offentleg versjon før dokumentet er vurdert slik det står no.</translation>
    </message>
    <message>
        <source>There is no public version: the document is exempt from public access, cf. {ground}.</source>
        <translation>Det blir ingen offentleg versjon: dokumentet er unnateke frå innsyn, jf. {ground}.</translation>
    </message>
    <message>
        <source>The minutes of this meeting are finished, so no new agenda is made. What was dealt with stands in the minutes.</source>
        <translation>Referatet frå møtet er ferdig, så det blir ikkje laga ny saksliste. Det som vart behandla, står i referatet.</translation>
    </message>
    <message>
        <source>“{op}” is final and cannot be undone.</source>
        <translation>«{op}» er endeleg og kan ikkje angrast.</translation>
    </message>
    <message>
        <source>This has changed since, so it cannot be undone.</source>
        <translation>Dette er endra sidan, så det kan ikkje angrast.</translation>
    </message>
    <message>
        <source>Something else belongs to this, so it is kept as it is.</source>
        <translation>Noko anna høyrer til dette, så det blir verande som det er.</translation>
    </message>
    <message>
        <source>This is not here any more, so nothing was changed.</source>
        <translation>Dette finst ikkje lenger, så ingenting vart endra.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Set opp</translation>
    </message>
    <message>
        <source>Change your details</source>
        <translation>Endre opplysningar om deg</translation>
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
        <translation>Endre satsingsområde</translation>
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
        <translation>Slett ein person</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>Fjern kontakt</translation>
    </message>
    <message>
        <source>New person in the post</source>
        <translation>Ny person i stillinga</translation>
    </message>
    <message>
        <source>Confirm posts</source>
        <translation>Stadfest verv</translation>
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
        <translation>Lagre eigen mal</translation>
    </message>
    <message>
        <source>Use own template</source>
        <translation>Bruk eigen mal</translation>
    </message>
    <message>
        <source>Rename own template</source>
        <translation>Gi eigen mal nytt namn</translation>
    </message>
    <message>
        <source>Remove own template</source>
        <translation>Fjern eigen mal</translation>
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
        <translation>Planlegg møta i året</translation>
    </message>
    <message>
        <source>Keep days free</source>
        <translation>Hald dagar møtefrie</translation>
    </message>
    <message>
        <source>Free days again</source>
        <translation>Frigjer dagar igjen</translation>
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
        <translation>Møt no</translation>
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
        <translation>Ta opp igjen møte</translation>
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
        <translation>Opne fristen igjen</translation>
    </message>
    <message>
        <source>Change knowledge request</source>
        <translation>Endre kunnskapsbestilling</translation>
    </message>
    <message>
        <source>File received document</source>
        <translation>Legg inn motteke dokument</translation>
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
        <translation>Vel kva som følgjer med</translation>
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
        <translation>Vurder offentlegheit</translation>
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
        <translation>Registrer kva som er sendt</translation>
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
        <translation>Ferdigstill offentleg versjon</translation>
    </message>
    <message>
        <source>Review minutes</source>
        <translation>Gå gjennom referat</translation>
    </message>
    <message>
        <source>Register archive reference</source>
        <translation>Registrer arkivreferanse</translation>
    </message>
    <message>
        <source>Set the deadline for remarks</source>
        <translation>Set frist for merknader</translation>
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
        <translation>Skriv kvifor referatet blir retta</translation>
    </message>
    <message>
        <source>Give up the correction</source>
        <translation>Forkast rettinga</translation>
    </message>
    <message>
        <source>Issue a new version of the minutes</source>
        <translation>Ferdigstill ny versjon av referatet</translation>
    </message>
    <message>
        <source>Write why a document is withdrawn</source>
        <translation>Skriv kvifor eit dokument blir trekt tilbake</translation>
    </message>
    <message>
        <source>Withdraw document</source>
        <translation>Trekk tilbake dokument</translation>
    </message>
    <message>
        <source>New action item</source>
        <translation>Ny oppgåve</translation>
    </message>
    <message>
        <source>New action items</source>
        <translation>Nye oppgåver</translation>
    </message>
    <message>
        <source>Change action item</source>
        <translation>Endre oppgåve</translation>
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
        <translation>Endre ansvarleg</translation>
    </message>
    <message>
        <source>Change who follows up</source>
        <translation>Endre kven som følgjer opp</translation>
    </message>
    <message>
        <source>Write an update</source>
        <translation>Skriv ei oppdatering</translation>
    </message>
    <message>
        <source>Record a reminder</source>
        <translation>Registrer påminning</translation>
    </message>
    <message>
        <source>Remove action item</source>
        <translation>Fjern oppgåve</translation>
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
        <translation>Fjern oppføring frå kontaktloggen</translation>
    </message>
    <message>
        <source>Put off a row of Today</source>
        <translation>Utset ei rad på I dag</translation>
    </message>
    <message>
        <source>Take up a row of Today again</source>
        <translation>Hent fram ei utsett rad på I dag</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>Ny hugselapp</translation>
    </message>
    <message>
        <source>Mark memo as done</source>
        <translation>Marker hugselapp som ferdig</translation>
    </message>
    <message>
        <source>Remove memo</source>
        <translation>Fjern hugselapp</translation>
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
        <translation>Svar på informasjonsbehov</translation>
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
        <translation>Endre kven som deltok</translation>
    </message>
    <message>
        <source>Change themes</source>
        <translation>Endre tema</translation>
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
        <translation>Endre læringspunkt</translation>
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
        <translation>Kva tek de med dykk?</translation>
    </message>
    <message>
        <source>New learning point</source>
        <translation>Nytt læringspunkt</translation>
    </message>
    <message>
        <source>Each comes up as a case for the first meeting of next year, and in its evaluation.</source>
        <translation>Blir forslag til saker på første møte neste år, og står i evalueringa då.</translation>
    </message>
    <message>
        <source>Add learning points</source>
        <translation>Legg til læringspunkt</translation>
    </message>
    <message>
        <source>Learning points for {year}</source>
        <translation>Læringspunkt for {year}</translation>
    </message>
    <message>
        <source>Take what was learned along to {year}</source>
        <translation>Ta læring med til {year}</translation>
    </message>
    <message>
        <source>The learning point is removed</source>
        <translation>Læringspunktet er fjerna</translation>
    </message>
</context>
<context>
    <name>LearningPoint</name>
    <message>
        <source>Not taken up</source>
        <translation>Ikkje teke opp</translation>
    </message>
    <message>
        <source>On the agenda of {day}</source>
        <translation>På sakslista {day}</translation>
    </message>
    <message>
        <source>Taken up {day}</source>
        <translation>Teke opp {day}</translation>
    </message>
    <message>
        <source>On the agenda of {day}, but not discussed</source>
        <translation>På sakslista {day}, men ikkje behandla</translation>
    </message>
    <message>
        <source>Not to be taken up</source>
        <translation>Skal ikkje takast opp</translation>
    </message>
    <message>
        <source>{words}, case {number}</source>
        <translation>{words}, sak {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) raised</source>
        <translation>
            <numerusform>%n oppgåve gitt</numerusform>
            <numerusform>%n oppgåver gitt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Do not write about individuals</source>
        <translation>Ikkje skriv om enkeltpersonar</translation>
    </message>
    <message>
        <source>next item</source>
        <translation>neste punkt</translation>
    </message>
    <message>
        <source>action item</source>
        <translation>oppgåve</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>avgjerd</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>internt</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle tastar</translation>
    </message>
</context>
<context>
    <name>LessonLine</name>
    <message>
        <source>What became of it, in your own words</source>
        <translation>Kva det vart til, med eigne ord</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Opne møtet</translation>
    </message>
    <message>
        <source>Open the meeting: {words}</source>
        <translation>Opne møtet: {words}</translation>
    </message>
    <message>
        <source>What became of it: {words}</source>
        <translation>Kva det vart til: {words}</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Learning points from {year}</source>
        <translation>Læringspunkt frå {year}</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Parts of the program</source>
        <translation>Delar av programmet</translation>
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
        <translation>Skrift og ikon</translation>
    </message>
    <message>
        <source>Sources of the municipality register</source>
        <translation>Kjelder til kommuneregisteret</translation>
    </message>
    <message>
        <source>Needed by keyring.</source>
        <translation>Nødvendig for keyring.</translation>
    </message>
    <message>
        <source>Part of Qt.</source>
        <translation>Ein del av Qt.</translation>
    </message>
    <message>
        <source>Draws the windows, with Qt. Used under the LGPL 3.0, unchanged.</source>
        <translation>Teiknar vindauga, med Qt. Brukt uendra under LGPL 3.0.</translation>
    </message>
    <message>
        <source>The program you are looking at.</source>
        <translation>Programmet du ser på no.</translation>
    </message>
    <message>
        <source>Brings an older store to the newest form.</source>
        <translation>Oppgraderer eit eldre lager til nyaste format.</translation>
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
        <translation>Kjenner heilagdagane, for årsplanen.</translation>
    </message>
    <message>
        <source>Writes meetings for calendars.</source>
        <translation>Skriv møte for kalendrar.</translation>
    </message>
    <message>
        <source>Asks the machine&apos;s key store.</source>
        <translation>Spør nøkkellageret på maskina.</translation>
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
        <translation>Krypteringa i SQLCipher. Følgjer med sqlcipher3.</translation>
    </message>
    <message>
        <source>Knows where the machine keeps a program&apos;s files.</source>
        <translation>Veit kvar maskina har filene til eit program.</translation>
    </message>
    <message>
        <source>Shows documents, with Qt. Used under the LGPL 3.0, unchanged.</source>
        <translation>Viser dokument, med Qt. Brukt uendra under LGPL 3.0.</translation>
    </message>
    <message>
        <source>Needed by PySide6. Used under the LGPL 3.0, unchanged.</source>
        <translation>Nødvendig for PySide6. Brukt uendra under LGPL 3.0.</translation>
    </message>
    <message>
        <source>Starts the installed program.</source>
        <translation>Startar det installerte programmet.</translation>
    </message>
    <message>
        <source>Writes minutes as Word documents, for comments.</source>
        <translation>Skriv referat som Word-dokument, for kommentarar.</translation>
    </message>
    <message>
        <source>Knows identity and account numbers. Used under the LGPL 2.1, unchanged.</source>
        <translation>Kjenner fødselsnummer og kontonummer. Brukt uendra under LGPL 2.1.</translation>
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
        <translation>Språket programmet er skrive i.</translation>
    </message>
    <message>
        <source>Reads the catalogue of agenda templates.</source>
        <translation>Les katalogen over malar for saksliste.</translation>
    </message>
    <message>
        <source>Writes the documents.</source>
        <translation>Lagar dokumenta.</translation>
    </message>
    <message>
        <source>Speaks to the store.</source>
        <translation>Snakkar med lageret.</translation>
    </message>
    <message>
        <source>Encrypts the store. It is part of sqlcipher3.</source>
        <translation>Krypterer lageret. Følgjer med sqlcipher3.</translation>
    </message>
    <message>
        <source>Opens the encrypted store.</source>
        <translation>Opnar det krypterte lageret.</translation>
    </message>
    <message>
        <source>The store itself. It is part of sqlcipher3.</source>
        <translation>Sjølve lageret. Følgjer med sqlcipher3.</translation>
    </message>
    <message>
        <source>Lets the parts of the program be checked against each other.</source>
        <translation>Gjer at delane av programmet kan kontrollerast mot kvarandre.</translation>
    </message>
    <message>
        <source>Time zones.</source>
        <translation>Tidssoner.</translation>
    </message>
    <message>
        <source>Writes lists as Excel workbooks.</source>
        <translation>Skriv lister som Excel-arbeidsbøker.</translation>
    </message>
    <message>
        <source>The letters on the screen and on paper.</source>
        <translation>Skrifta på skjermen og på papiret.</translation>
    </message>
    <message>
        <source>Signs on paper that Inter does not have.</source>
        <translation>Teikn på papiret som Inter ikkje har.</translation>
    </message>
    <message>
        <source>The icons.</source>
        <translation>Ikona.</translation>
    </message>
    <message>
        <source>Police districts, language decisions and the Sámi area, from the regulations. Licence: data.norge.no/nlod/no/2.0</source>
        <translation>Politidistrikt, språkvedtak og det samiske forvaltningsområdet, frå forskriftene. Lisens: data.norge.no/nlod/no/2.0</translation>
    </message>
    <message>
        <source>Numbers and official names of the municipalities, from Statistics Norway.</source>
        <translation>Nummer og offisielle namn på kommunane, frå Statistisk sentralbyrå.</translation>
    </message>
    <message>
        <source>Languages of the Sámi and Kven names, from the Norwegian Mapping Authority. Licence: creativecommons.org/licenses/by/4.0</source>
        <translation>Språk for dei samiske og kvenske namna, frå Kartverket. Lisens: creativecommons.org/licenses/by/4.0</translation>
    </message>
    <message>
        <source>Names, seats and population, collected by Alexander Prestmo.</source>
        <translation>Namn, kommunesenter og folketal, samla av Alexander Prestmo.</translation>
    </message>
    <message>
        <source>Addresses on the web, collected by Tobias McVey. Licence: creativecommons.org/licenses/by/4.0</source>
        <translation>Nettadresser, samla av Tobias McVey. Lisens: creativecommons.org/licenses/by/4.0</translation>
    </message>
    <message>
        <source>Licence: {licence}. No text came with this part.</source>
        <translation>Lisens: {licence}. Det følgde ingen tekst med denne delen.</translation>
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
        <translation>Same person?</translation>
    </message>
    <message>
        <source>The file has people of the same name and organisation as yours.</source>
        <translation>Fila har personar med same namn og organisasjon som dine.</translation>
    </message>
    <message>
        <source>{name}: the same person, or two</source>
        <translation>{name}: same person, eller to</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>To personar</translation>
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
        <translation>Excel-arbeidsbok, offentleg versjon</translation>
    </message>
    <message>
        <source>CSV, public version</source>
        <translation>CSV, offentleg versjon</translation>
    </message>
</context>
<context>
    <name>LoadTable</name>
    <message>
        <source>Hours by month and municipality</source>
        <translation>Timar per månad og kommune</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Lock now</source>
        <translation>Lås no</translation>
    </message>
    <message>
        <source>What is protected</source>
        <translation>Kva som er verna</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Etter eitt minutt</numerusform>
            <numerusform>Etter %n minutt</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldri</translation>
    </message>
    <message>
        <source>Lock when I am away</source>
        <translation>Lås når eg er borte</translation>
    </message>
    <message>
        <source>Nothing that is written is lost.</source>
        <translation>Ingenting som er skrive, går tapt.</translation>
    </message>
    <message>
        <source>When the machine is locked</source>
        <translation>Når maskina blir låst</translation>
    </message>
    <message>
        <source>Lock also</source>
        <translation>Lås også</translation>
    </message>
    <message>
        <source>The program is not told when this machine is locked.</source>
        <translation>Programmet får ikkje vite når denne maskina blir låst.</translation>
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
        <translation>Alt ligg kryptert på denne maskina. Programmet bruker ikkje nettet.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Opnar …</translation>
    </message>
    <message>
        <source>That is not the passphrase. Look at Caps Lock, and write it again.</source>
        <translation>Det er ikkje passfrasen. Sjå etter om Caps Lock er på, og skriv han ein gong til.</translation>
    </message>
    <message>
        <source>That is not the recovery code. It has six groups of five letters and digits.</source>
        <translation>Det er ikkje gjenopprettingskoden. Han har seks grupper med fem bokstavar og tal.</translation>
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
        <translation>Skriv passfrasen for å opne. Ingenting er tapt.</translation>
    </message>
    <message>
        <source>The machine does not give the key. Write the recovery code you were shown once.</source>
        <translation>Maskina gir ikkje frå seg nøkkelen. Skriv gjenopprettingskoden du fekk sjå éin gong.</translation>
    </message>
    <message>
        <source>Write the recovery code you were shown once. After that you choose a new passphrase.</source>
        <translation>Skriv gjenopprettingskoden du fekk sjå éin gong. Etterpå vel du ny passfrase.</translation>
    </message>
    <message>
        <source>Whoever is logged in on this machine can open it. Nothing is lost.</source>
        <translation>Den som er logga inn på maskina, kan opne. Ingenting er tapt.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Bruk passfrasen</translation>
    </message>
    <message>
        <source>Open without the code</source>
        <translation>Opne utan koden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
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
        <translation>Opna med gjenopprettingskoden. Vel ein ny passfrase no.</translation>
    </message>
    <message>
        <source>Not locked, or what was written last would be lost. {why}</source>
        <translation>Ikkje låst, for då ville det siste du skreiv, gått tapt. {why}</translation>
    </message>
    <message>
        <source>The key file is damaged. The desk itself has not been touched. Try the other way.</source>
        <translation>Nøkkelfila er skadd. Dataa er ikkje rørte. Prøv den andre måten.</translation>
    </message>
</context>
<context>
    <name>LogCasePanel</name>
    <message>
        <source>Put it on an agenda</source>
        <translation>Set på ei saksliste</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation>Tittel på saka</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Add the case</source>
        <translation>Legg til saka</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>No meeting is planned in a council here. Plan one first; the entry stays in the log.</source>
        <translation>Ingen møte er planlagde i eit råd her. Planlegg eit først; oppføringa blir ståande i loggen.</translation>
    </message>
    <message>
        <source>“{title}” is on the agenda</source>
        <translation>«{title}» står på sakslista</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
</context>
<context>
    <name>LogContactPanel</name>
    <message>
        <source>Change the entry</source>
        <translation>Endre oppføringa</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Logg samtale</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Med kven</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Kva gjaldt det?</translation>
    </message>
    <message>
        <source>Do not write about individuals here.</source>
        <translation>Ikkje skriv om enkeltpersonar her.</translation>
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
        <translation>Minutt</translation>
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
        <translation>Innanfor rolla</translation>
    </message>
    <message>
        <source>Forwarded to</source>
        <translation>Send vidare til</translation>
    </message>
    <message>
        <source>Talks and lectures are for the preventive unit.</source>
        <translation>Foredrag er for førebyggjande eining.</translation>
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
        <translation>Ikkje ferdig sist.</translation>
    </message>
    <message>
        <source>About the action item “{title}”. It stands in its history too.</source>
        <translation>Gjeld oppgåva «{title}». Samtalen står også i historikken til oppgåva.</translation>
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
        <translation>Lagre oppføringa</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>Endra: {what}</translation>
    </message>
    <message>
        <source>Logged: {what}</source>
        <translation>Logga: {what}</translation>
    </message>
</context>
<context>
    <name>LogDeeds</name>
    <message>
        <source>The entry is removed</source>
        <translation>Oppføringa er fjerna</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Endre</translation>
    </message>
    <message>
        <source>See the action item</source>
        <translation>Sjå oppgåva</translation>
    </message>
    <message>
        <source>Make it an action item</source>
        <translation>Gjer om til oppgåve</translation>
    </message>
    <message>
        <source>See the case</source>
        <translation>Sjå saka</translation>
    </message>
    <message>
        <source>Put it on an agenda</source>
        <translation>Set på ei saksliste</translation>
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
        <translation>Innanfor rolla</translation>
    </message>
    <message>
        <source>Outside the role</source>
        <translation>Utanfor rolla</translation>
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
        <translation>Språk og vising</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Documents follow the municipality&apos;s language form.</source>
        <translation>Dokument følgjer målforma til kommunen.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststorleik</translation>
    </message>
    <message>
        <source>Also with {larger} and {smaller}</source>
        <translation>Også med {larger} og {smaller}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>As the machine</source>
        <translation>Som maskina</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Utsjånad</translation>
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
        <translation>Tettleik i lister</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>The evaluation of {year} is finished: {council}. It comes by the archive system.</source>
        <translation>Eigenevalueringa for {year} er ferdig: {council}. Ho blir send gjennom arkivsystemet.</translation>
    </message>
    <message>
        <source>The evaluation of {year} is attached: {council}.</source>
        <translation>Eigenevalueringa for {year} er vedlagd: {council}.</translation>
    </message>
    <message>
        <source>The public version of the evaluation of {year} is attached: {council}.</source>
        <translation>Den offentlege versjonen av eigenevalueringa for {year} er vedlagd: {council}.</translation>
    </message>
    <message>
        <source>Regards,</source>
        <translation>Helsing</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hei,</translation>
    </message>
    <message>
        <source>With all attachments the e-mail would be too large. Not enclosed: {numbers}.</source>
        <translation>Med alle vedlegga blir e-posten for stor. Ikkje lagde ved: vedlegg {numbers}.</translation>
    </message>
    <message>
        <source>You are called to a meeting: {council}, {when}.</source>
        <translation>Du blir kalla inn til møte: {council}, {when}.</translation>
    </message>
    <message>
        <source>The agenda comes by the archive system.</source>
        <translation>Sakslista blir send gjennom arkivsystemet.</translation>
    </message>
    <message>
        <source>The agenda is attached.</source>
        <translation>Sakslista er vedlagd.</translation>
    </message>
    <message>
        <source>The public version of the agenda is attached.</source>
        <translation>Den offentlege versjonen av sakslista er vedlagd.</translation>
    </message>
    <message>
        <source>The public version of the agenda is attached. The full version comes by the archive system.</source>
        <translation>Den offentlege versjonen av sakslista er vedlagd. Den fullstendige versjonen blir send gjennom arkivsystemet.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Saksliste</translation>
    </message>
    <message>
        <source>The minutes of the meeting are finished: {council}, {day}. They come by the archive system.</source>
        <translation>Referatet frå møtet er ferdig: {council}, {day}. Det blir sendt gjennom arkivsystemet.</translation>
    </message>
    <message>
        <source>The minutes of the meeting are attached: {council}, {day}.</source>
        <translation>Referatet frå møtet er vedlagt: {council}, {day}.</translation>
    </message>
    <message>
        <source>The public version of the minutes is attached: {council}, {day}.</source>
        <translation>Den offentlege versjonen av referatet er vedlagd: {council}, {day}.</translation>
    </message>
    <message>
        <source>The public version of the minutes is attached: {council}, {day}. The full version comes by the archive system.</source>
        <translation>Den offentlege versjonen av referatet er vedlagd: {council}, {day}. Den fullstendige versjonen blir send gjennom arkivsystemet.</translation>
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
        <translation>Send merknader til referatet på e-post innan {day}.</translation>
    </message>
    <message>
        <source>The minutes are reviewed in the next meeting.</source>
        <translation>Referatet blir gjennomgått i neste møte.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Innkalling</translation>
    </message>
    <message>
        <source>You are called to a meeting: {council}, {when}. The agenda comes later.</source>
        <translation>Du blir kalla inn til møte: {council}, {when}. Sakslista kjem seinare.</translation>
    </message>
    <message>
        <source>The meeting is moved</source>
        <translation>Møtet er flytta</translation>
    </message>
    <message>
        <source>The meeting is moved: {council}, {when}. Before, it was {before}.</source>
        <translation>Møtet er flytta: {council}, {when}. Tidlegare dato var {before}.</translation>
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
        <translation>Stad: {place}</translation>
    </message>
    <message>
        <source>Open the attached calendar file to bring your own calendar up to date.</source>
        <translation>Opne den vedlagde kalenderfila for å oppdatere din eigen kalender.</translation>
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
        <translation>Påminning</translation>
    </message>
    <message>
        <source>Reminder of open action items</source>
        <translation>Påminning om opne oppgåver</translation>
    </message>
    <message numerus="yes">
        <source>This is a reminder of %n action item(s) you answer for.</source>
        <translation>
            <numerusform>Dette er ei påminning om ei oppgåve du har ansvar for.</numerusform>
            <numerusform>Dette er ei påminning om %n oppgåver du har ansvar for.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is something done, or do you need more time? Answer this e-mail, and I will note it.</source>
        <translation>Er noko gjort, eller treng du meir tid? Svar på denne e-posten, så fører eg det opp.</translation>
    </message>
    <message>
        <source>No deadline is set</source>
        <translation>Ingen frist er sett</translation>
    </message>
    <message>
        <source>Deadline: {due}</source>
        <translation>Frist: {due}</translation>
    </message>
    <message numerus="yes">
        <source>Deadline: {due}, %n day(s) overdue</source>
        <translation>
            <numerusform>Frist: {due}, %n dag over fristen</numerusform>
            <numerusform>Frist: {due}, %n dagar over fristen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) you answer for cannot be described in an e-mail. I will be in touch.</source>
        <translation>
            <numerusform>%n oppgåve du har ansvar for, kan ikkje omtalast i ein e-post. Eg tek kontakt.</numerusform>
            <numerusform>%n oppgåver du har ansvar for, kan ikkje omtalast i ein e-post. Eg tek kontakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) you answer for: exempt from public access, and not described here. See the archive system.</source>
        <translation>
            <numerusform>%n oppgåve du har ansvar for, er unnateken frå innsyn og er ikkje omtalt her. Sjå arkivsystemet.</numerusform>
            <numerusform>%n oppgåver du har ansvar for, er unnatekne frå innsyn og er ikkje omtalte her. Sjå arkivsystemet.</numerusform>
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
        <translation>Vis mappa</translation>
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
            <numerusform>Opne utkastet</numerusform>
            <numerusform>Opne %n utkast</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded as sent. The program itself has sent nothing, so this can be undone</source>
        <translation>Registrert som sendt. Programmet har ikkje sendt noko sjølv, så dette kan angrast</translation>
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
        <translation>den offentlege versjonen</translation>
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
        <translation>kalenderfila</translation>
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
        <translation>Utan e-postadresse som kan brukast: {names}.</translation>
    </message>
    <message>
        <source>Not known to belong to a public body, so for the public version only, and there is none that may go: {names}.</source>
        <translation>Ikkje kjend som del av eit offentleg organ, og kan berre få ein offentleg versjon, som ikkje finst eller ikkje kan sendast: {names}.</translation>
    </message>
    <message>
        <source>Invited for a case that is not public, which their name would tell the others: {names}. Write to them yourself.</source>
        <translation>Invitert til ei sak som ikkje er offentleg, og namnet ville røpt saka for dei andre: {names}. Skriv til dei sjølv.</translation>
    </message>
    <message>
        <source>The full version quotes what was corrected, which is not assessed. It is not attached, and the e-mail says that it comes by the archive system.</source>
        <translation>Den fullstendige versjonen siterer det som er retta, og det er ikkje vurdert. Han blir ikkje lagd ved, og e-posten seier at han blir send gjennom arkivsystemet.</translation>
    </message>
    <message>
        <source>The full version holds text that is not public. It is not attached, and the e-mail says that it comes by the archive system.</source>
        <translation>Den fullstendige versjonen har tekst som ikkje er offentleg. Han blir ikkje lagd ved, og e-posten seier at han blir send gjennom arkivsystemet.</translation>
    </message>
    <message>
        <source>The full version tells of action items from earlier cases that are not public. It is not attached, and the e-mail says that it comes by the archive system.</source>
        <translation>Den fullstendige versjonen viser oppgåver frå tidlegare saker som ikkje er offentlege. Han blir ikkje lagd ved, og e-posten seier at han blir send gjennom arkivsystemet.</translation>
    </message>
    <message>
        <source>The evaluation is not assessed, so it is not attached. The e-mail says that it comes by the archive system.</source>
        <translation>Eigenevalueringa er ikkje vurdert for innsyn og blir derfor ikkje lagd ved. E-posten seier at ho blir send gjennom arkivsystemet.</translation>
    </message>
    <message>
        <source>Not everything was assessed as public when the agenda was finished, so it is not attached. Assess it, and finish the agenda again; as it is, the e-mail says that it comes by the archive system.</source>
        <translation>Ikkje alt var vurdert som offentleg då sakslista vart ferdigstilt, så ho blir ikkje lagd ved. Vurder det, og ferdigstill sakslista på nytt. Slik det er no, seier e-posten at ho blir send gjennom arkivsystemet.</translation>
    </message>
    <message>
        <source>Not everything is assessed as public, so the full version is not attached. Assess it first; as it is, the e-mail says that it comes by the archive system.</source>
        <translation>Ikkje alt er vurdert som offentleg, så den fullstendige versjonen blir ikkje lagd ved. Vurder det først. Slik det er no, seier e-posten at han blir send gjennom arkivsystemet.</translation>
    </message>
    <message>
        <source>The place is left out: what stands outside the cases of the agenda is not assessed as public.</source>
        <translation>Staden er utelaten: Det som står utanfor sakene i sakslista, er ikkje vurdert som offentleg.</translation>
    </message>
    <message>
        <source>The program sends nothing itself: a draft opens in your mail program.</source>
        <translation>Programmet sender ingenting sjølv: Eit utkast blir opna i e-postprogrammet ditt.</translation>
    </message>
    <message numerus="yes">
        <source>Drafts are removed after %n day(s).</source>
        <translation>
            <numerusform>Utkast blir sletta etter éin dag.</numerusform>
            <numerusform>Utkast blir sletta etter %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent by e-mail {day}, the full version: {names}</source>
        <translation>Send på e-post {day}, fullstendig versjon: {names}</translation>
    </message>
    <message>
        <source>Sent by e-mail {day}, the public version: {names}</source>
        <translation>Send på e-post {day}, offentleg versjon: {names}</translation>
    </message>
    <message>
        <source>Told by e-mail {day}: {names}</source>
        <translation>Varsla på e-post {day}: {names}</translation>
    </message>
    <message>
        <source>Told the date of the meeting {day}</source>
        <translation>Fekk møtedatoen {day}</translation>
    </message>
    <message>
        <source>Got {document}, version {number}, {day}</source>
        <translation>Fekk {document}, versjon {number}, {day}</translation>
    </message>
    <message>
        <source>Got {document}, version {number}, public version, {day}</source>
        <translation>Fekk {document}, versjon {number}, offentleg versjon, {day}</translation>
    </message>
    <message>
        <source>Told of {document}, version {number}, {day}</source>
        <translation>Varsla om {document}, versjon {number}, {day}</translation>
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
        <translation>Les om det i rettleiinga</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastar</translation>
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
        <translation>Til ein stadfortredar</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Kor mykje</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Frå kva dag</translation>
    </message>
    <message>
        <source>Day of the handover</source>
        <translation>Dagen for overleveringa</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>First day of the deputy</source>
        <translation>Første dag for stadfortredaren</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Last day of the deputy</source>
        <translation>Siste dag for stadfortredaren</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til kven</translation>
    </message>
    <message>
        <source>Name, for the cover</source>
        <translation>Namn på framsidearket</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommunar</translation>
    </message>
    <message>
        <source>Choose at least one municipality.</source>
        <translation>Vel minst éin kommune.</translation>
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
        <translation>Heile historia, for den som tek over kommunen.</translation>
    </message>
    <message>
        <source>What is open, and a year back, for whoever stands in. Taken back in afterwards the same way.</source>
        <translation>Det som er ope, og eit år tilbake, for stadfortredaren. Blir teke inn igjen etterpå på same måten.</translation>
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
        <translation>Lag fila</translation>
    </message>
    <message>
        <source>The file is being made …</source>
        <translation>Fila blir laga …</translation>
    </message>
    <message>
        <source>The file could not be made</source>
        <translation>Fila kunne ikkje lagast</translation>
    </message>
    <message>
        <source>Where should the file be?</source>
        <translation>Kvar skal fila liggje?</translation>
    </message>
    <message>
        <source>The file is made. Its code is shown here, this once.</source>
        <translation>Fila er laga. Koden blir vist her, denne eine gongen.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Nothing was left there. Choose another place.</source>
        <translation>Det kan ikkje skrivast i mappa. Ingenting ligg igjen der. Vel ein annan stad.</translation>
    </message>
    <message>
        <source>Nothing was left in the folder. The log tells more.</source>
        <translation>Ingenting ligg igjen i mappa. Loggen seier meir.</translation>
    </message>
    <message>
        <source>The code of the file: {code}</source>
        <translation>Koden til fila: {code}</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Kopier koden</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Opne mappa</translation>
    </message>
    <message>
        <source>I have noted the code</source>
        <translation>Eg har notert koden</translation>
    </message>
    <message>
        <source>The file is made</source>
        <translation>Fila er laga</translation>
    </message>
    <message>
        <source>the handover, encrypted</source>
        <translation>overleveringa, kryptert</translation>
    </message>
    <message>
        <source>the first thirty days, for the one who takes over</source>
        <translation>dei første tretti dagane, til den som tek over</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>The code is shown this once</source>
        <translation>Koden blir vist denne eine gongen</translation>
    </message>
    <message>
        <source>Give it by phone or in person, not with the file. Without it nobody can open the file; make another one then.</source>
        <translation>Gi han på telefon eller når de møtest, ikkje saman med fila. Utan han kan ingen opne fila; lag ei ny i så fall.</translation>
    </message>
    <message>
        <source>The code is copied. Do not send it with the file.</source>
        <translation>Koden er kopiert. Ikkje send han saman med fila.</translation>
    </message>
    <message>
        <source>No program here shows folders.</source>
        <translation>Ingen program her viser mapper.</translation>
    </message>
</context>
<context>
    <name>MeasureList</name>
    <message>
        <source>Serves no goal yet</source>
        <translation>Utan mål enno</translation>
    </message>
    <message>
        <source>See the municipality</source>
        <translation>Sjå kommunen</translation>
    </message>
    <message>
        <source>Measures stand under the focus areas of the agreement. Write those first.</source>
        <translation>Tiltaka står under satsingsområda i avtalen. Skriv dei først.</translation>
    </message>
    <message>
        <source>No focus areas yet</source>
        <translation>Ingen satsingsområde enno</translation>
    </message>
</context>
<context>
    <name>MeasurePane</name>
    <message>
        <source>The chosen measure</source>
        <translation>Det valde tiltaket</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Kva skal gjerast</translation>
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
        <translation>Eiga utfordring</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarleg</translation>
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
        <translation>Ny oppgåve</translation>
    </message>
    <message>
        <source>Action items for the measure</source>
        <translation>Oppgåver for tiltaket</translation>
    </message>
    <message>
        <source>Let another action item serve it</source>
        <translation>Knyt ei anna oppgåve til tiltaket</translation>
    </message>
    <message>
        <source>Open the evaluation</source>
        <translation>Opne evalueringa</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Førre</translation>
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
        <translation>Blir vurdert i eigenevalueringa for året: kva såg de, og verka det?</translation>
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
        <translation>Opne: {title}</translation>
    </message>
    <message>
        <source>{title} no longer serves the measure</source>
        <translation>{title} høyrer ikkje lenger til tiltaket</translation>
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
        <translation>Internt, kjem ikkje i referatet</translation>
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
        <translation>Invitert til denne saka: {names}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>together with {names}</source>
        <translation>saman med {names}</translation>
    </message>
    <message>
        <source>no one is responsible</source>
        <translation>ingen ansvarleg</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>utan frist</translation>
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
        <translation>berre sak {case}</translation>
    </message>
    <message>
        <source>came {time}</source>
        <translation>kom {time}</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>gjekk {time}</translation>
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
        <translation>Eigne notat</translation>
    </message>
    <message>
        <source>The meeting is over</source>
        <translation>Møtet er avslutta</translation>
    </message>
</context>
<context>
    <name>MeetingRegister</name>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>Nytt råd</translation>
    </message>
    <message>
        <source>A meeting belongs to a council. Add the first one, and plan its meetings.</source>
        <translation>Eit møte høyrer til eit råd. Opprett det første, og planlegg møta.</translation>
    </message>
    <message>
        <source>No council yet</source>
        <translation>Ingen råd enno</translation>
    </message>
    <message>
        <source>Plan the first meeting</source>
        <translation>Planlegg det første møtet</translation>
    </message>
    <message>
        <source>The council&apos;s own weekday, time and place are proposed, and its agenda is ready at once.</source>
        <translation>Programmet foreslår den faste vekedagen, tida og staden til rådet, og sakslista er klar med ein gong.</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Ingen møte enno</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Fjern filter</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) are hidden.</source>
        <translation>
            <numerusform>%n møte er skjult.</numerusform>
            <numerusform>%n møte er skjulte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits the filters</source>
        <translation>Ingenting passar til filtera</translation>
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
        <translation>Saksliste skal sendast</translation>
    </message>
    <message>
        <source>Agenda issued, not sent</source>
        <translation>Saksliste ferdig, ikkje send</translation>
    </message>
    <message>
        <source>Agenda sent</source>
        <translation>Saksliste send</translation>
    </message>
    <message>
        <source>The municipality sends the agenda</source>
        <translation>Kommunen sender sakslista</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Minutes to be written</source>
        <translation>Referat skal skrivast</translation>
    </message>
    <message>
        <source>The municipality writes the minutes</source>
        <translation>Kommunen skriv referatet</translation>
    </message>
    <message>
        <source>Agenda received</source>
        <translation>Saksliste motteken</translation>
    </message>
    <message>
        <source>Minutes received</source>
        <translation>Referat motteke</translation>
    </message>
    <message>
        <source>Minutes locked, not sent</source>
        <translation>Referat låst, ikkje sendt</translation>
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
        <translation>seinast i dag</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>innan {day}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>sidan {time}</translation>
    </message>
    <message>
        <source>since {day}, not ended</source>
        <translation>sidan {day}, ikkje avslutta</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versjon {number}</translation>
    </message>
    <message>
        <source>Past meetings {year}</source>
        <translation>Tidlegare møte {year}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Denne veka</translation>
    </message>
    <message>
        <source>The next 30 days</source>
        <translation>Dei neste 30 dagane</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Seinare</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) left in {year}</source>
        <translation>
            <numerusform>%n møte igjen i {year}</numerusform>
            <numerusform>%n møte igjen i {year}</numerusform>
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
            <numerusform>%n saksliste må sendast i dag</numerusform>
            <numerusform>%n sakslister må sendast i dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes of %n meeting(s) late</source>
        <translation>
            <numerusform>referat frå %n møte over fristen</numerusform>
            <numerusform>referat frå %n møte over fristen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minutes of %n meeting(s) due today</source>
        <translation>
            <numerusform>referat frå %n møte har frist i dag</numerusform>
            <numerusform>referat frå %n møte har frist i dag</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
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
        <translation>Filter</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Row above; with ↓ the row below, also K and J</source>
        <translation>Rada over; med ↓ rada under, også K og J</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>Gå til møtet</translation>
    </message>
    <message>
        <source>To the filters</source>
        <translation>Til filtera</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Remove a planned meeting nothing has come of</source>
        <translation>Fjern eit planlagt møte utan notat og dokument</translation>
    </message>
    <message>
        <source>Remove filters</source>
        <translation>Fjern filter</translation>
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
        <translation>Møtet i {council}, {day}, er fjerna</translation>
    </message>
</context>
<context>
    <name>MemberDetails</name>
    <message>
        <source>Member from</source>
        <translation>Medlem frå</translation>
    </message>
    <message>
        <source>Last day as a member</source>
        <translation>Siste dag som medlem</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Opne kontakten</translation>
    </message>
    <message>
        <source>Choose a successor</source>
        <translation>Vel etterfølgjar</translation>
    </message>
    <message>
        <source>Somebody else takes over the post, and the seats that go with it.</source>
        <translation>Ein annan tek over stillinga og plassane i råd som følgjer med.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>For a member entered by mistake. Someone who leaves gets a last day instead.</source>
        <translation>For eit medlem som er lagt inn ved ein feil. Den som sluttar, får ein siste dag i staden.</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>More</source>
        <translation>Fleire val</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Stadfest</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Skal stadfestast</translation>
    </message>
    <message>
        <source>After an election it is not certain that a political member still has the post.</source>
        <translation>Etter eit val er det ikkje sikkert at eit politisk medlem framleis har vervet.</translation>
    </message>
    <message>
        <source>Role of {name}</source>
        <translation>Rolla til {name}</translation>
    </message>
    <message>
        <source>{name} is expected at the meetings</source>
        <translation>{name} er venta til møta</translation>
    </message>
    <message>
        <source>Confirm that {name} still has the post</source>
        <translation>Stadfest at {name} framleis har vervet</translation>
    </message>
    <message>
        <source>More about the membership of {name}</source>
        <translation>Meir om medlemskapen til {name}</translation>
    </message>
    <message>
        <source>{name} is confirmed</source>
        <translation>{name} er stadfesta</translation>
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
        <translation>Namn</translation>
    </message>
    <message>
        <source>No members yet.</source>
        <translation>Ingen medlemmer enno.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier member(s)</source>
        <translation>
            <numerusform>Vis %n tidlegare medlem</numerusform>
            <numerusform>Vis %n tidlegare medlemmer</numerusform>
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
        <translation>Venta</translation>
    </message>
    <message>
        <source>{name} is now a member</source>
        <translation>{name} er no medlem</translation>
    </message>
    <message>
        <source>{name} is no longer in the list of members</source>
        <translation>{name} står ikkje lenger i medlemslista</translation>
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
        <translation>gjekk {time}</translation>
    </message>
    <message>
        <source>Not discussed in this meeting.</source>
        <translation>Ikkje behandla i dette møtet.</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>Ansvarleg: {owner}</translation>
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
        <translation>Versjonar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grunngiving</translation>
    </message>
    <message>
        <source>What is new in version {number}</source>
        <translation>Nytt i versjon {number}</translation>
    </message>
    <message>
        <source>Withdrawn {day}</source>
        <translation>Trekt tilbake {day}</translation>
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
        <translation>Fjerna</translation>
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
        <translation>Neste møte, med eigne ord</translation>
    </message>
    <message>
        <source>No meeting is planned. Say it in words, or plan one.</source>
        <translation>Neste møte er ikkje planlagt. Skriv med eigne ord, eller planlegg det.</translation>
    </message>
    <message>
        <source>The agenda is empty, so there is nothing to write under.</source>
        <translation>Sakslista er tom, så det er ingen punkt å skrive under.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Late case</source>
        <translation>Ettersend sak</translation>
    </message>
    <message>
        <source>From meeting to meeting, send on: {title}</source>
        <translation>Frå møte til møte, send vidare: {title}</translation>
    </message>
    <message>
        <source>Follow-up of action items</source>
        <translation>Oppfølging av oppgåver</translation>
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
        <translation>Ikkje behandla</translation>
    </message>
    <message>
        <source>Draft of version {number}</source>
        <translation>Utkast til versjon {number}</translation>
    </message>
    <message>
        <source>Version {number}, withdrawn</source>
        <translation>Versjon {number}, trekt tilbake</translation>
    </message>
    <message>
        <source>Version {number}, locked</source>
        <translation>Versjon {number}, låst</translation>
    </message>
    <message>
        <source>Not discussed: {title}</source>
        <translation>Ikkje behandla: {title}</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Manglar tekst</translation>
    </message>
</context>
<context>
    <name>Month</name>
    <message>
        <source>Previous month</source>
        <translation>Førre månad</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Neste månad</translation>
    </message>
</context>
<context>
    <name>MonthTile</name>
    <message>
        <source>no meeting</source>
        <translation>ingen møte</translation>
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
        <translation>Legg til månader</translation>
    </message>
    <message>
        <source>Months of the meetings</source>
        <translation>Månader for møta</translation>
    </message>
    <message>
        <source>None agreed: half of the meetings in spring, half in autumn.</source>
        <translation>Ingen avtalt: halvparten av møta om våren, halvparten om hausten.</translation>
    </message>
    <message>
        <source>First month, {number}</source>
        <translation>Første månad, {number}</translation>
    </message>
    <message>
        <source>Last month, {number}</source>
        <translation>Siste månad, {number}</translation>
    </message>
    <message>
        <source>Remove the months, {number}</source>
        <translation>Fjern månadene, {number}</translation>
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
        <translation>Frå</translation>
    </message>
    <message>
        <source>New time it begins</source>
        <translation>Nytt klokkeslett frå</translation>
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
        <translation>Ny stad</translation>
    </message>
    <message>
        <source>Why is it moved?</source>
        <translation>Kvifor blir det flytta?</translation>
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
        <translation>Ikkje no</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Denne dagen har vore.</translation>
    </message>
    <message>
        <source>The same day: {councils}.</source>
        <translation>Same dag: {councils}.</translation>
    </message>
    <message>
        <source>The agenda is sent. The members must be told.</source>
        <translation>Sakslista er send. Medlemmene må få beskjed.</translation>
    </message>
    <message>
        <source>Write the new day.</source>
        <translation>Skriv den nye dagen.</translation>
    </message>
    <message>
        <source>Write when it begins and ends.</source>
        <translation>Skriv når møtet begynner og sluttar.</translation>
    </message>
    <message>
        <source>Write why it is moved.</source>
        <translation>Skriv kvifor det blir flytta.</translation>
    </message>
</context>
<context>
    <name>Municipality</name>
    <message>
        <source>since {day}</source>
        <translation>sidan {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>frå {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>til {day}</translation>
    </message>
    <message>
        <source>Chair: {who}</source>
        <translation>Møteleiar: {who}</translation>
    </message>
    <message>
        <source>my role: {role}</source>
        <translation>rolla mi: {role}</translation>
    </message>
    <message>
        <source>also serves as {what}</source>
        <translation>er også {what}</translation>
    </message>
    <message>
        <source>led by {who}</source>
        <translation>leidd av {who}</translation>
    </message>
    <message>
        <source>shared with {others}</source>
        <translation>delt med {others}</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>avslutta {day}</translation>
    </message>
    <message>
        <source>covered by {council}</source>
        <translation>blir dekt av {council}</translation>
    </message>
    <message>
        <source>no meetings planned</source>
        <translation>ingen møte planlagde</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>i dag {time}</translation>
    </message>
    <message>
        <source>The municipality has not decided on a language. Documents to it are in Nynorsk, as you write.</source>
        <translation>Kommunen er språkleg nøytral. Dokumenta dit blir på nynorsk, sidan du skriv nynorsk.</translation>
    </message>
    <message>
        <source>The municipality has not decided on a language. Documents to it are in Bokmål, as you write.</source>
        <translation>Kommunen er språkleg nøytral. Dokumenta dit blir på bokmål, sidan du skriv bokmål.</translation>
    </message>
    <message>
        <source>The municipality has decided on Nynorsk, so documents to it are in Nynorsk (Language Act § 15).</source>
        <translation>Kommunen har vedteke nynorsk, så dokumenta dit blir på nynorsk (språklova § 15).</translation>
    </message>
    <message>
        <source>The municipality has decided on Bokmål, so documents to it are in Bokmål (Language Act § 15).</source>
        <translation>Kommunen har vedteke bokmål, så dokumenta dit blir på bokmål (språklova § 15).</translation>
    </message>
    <message>
        <source>revised {day}</source>
        <translation>reviderte {day}</translation>
    </message>
    <message>
        <source>next review {day}</source>
        <translation>neste gjennomgang {day}</translation>
    </message>
    <message>
        <source>expected {day}</source>
        <translation>venta {day}</translation>
    </message>
    <message>
        <source>new municipal council constituted {day}</source>
        <translation>nytt kommunestyre konstituert {day}</translation>
    </message>
    <message>
        <source>new municipal council constituted by {day}</source>
        <translation>nytt kommunestyre konstituert innan {day}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>City area</source>
        <translation>Byområde</translation>
    </message>
    <message>
        <source>Sámi name</source>
        <translation>Samisk namn</translation>
    </message>
    <message>
        <source>Kven name</source>
        <translation>Kvensk namn</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Fylke</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Innbyggjarar</translation>
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
        <translation>Kommuneval</translation>
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
        <translation>Namn eller nummer på kommunen</translation>
    </message>
    <message>
        <source>Choose one from the list with the arrow keys and Enter, or empty the field.</source>
        <translation>Vel ein frå lista med piltastane og Enter, eller tøm feltet.</translation>
    </message>
    <message>
        <source>No municipality has this name or number.</source>
        <translation>Ingen kommune har dette namnet eller nummeret.</translation>
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
        <translation>Registrer godkjenninga</translation>
    </message>
    <message>
        <source>The Police Directorate&apos;s approval is missing</source>
        <translation>Godkjenning frå Politidirektoratet manglar</translation>
    </message>
    <message>
        <source>You have more than three municipalities. This stands here until the reference and the date of the approval are recorded.</source>
        <translation>Du har fleire enn tre kommunar. Dette står her til du har registrert referansen og datoen for godkjenninga.</translation>
    </message>
    <message>
        <source>Every issued document of a year, from all the councils, in one folder with an index as PDF and CSV.</source>
        <translation>Alle ferdige dokument frå eit år, frå alle råda, i éi mappe med innhaldsliste som PDF og CSV.</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtalar</translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation>Satsingsområde</translation>
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
        <translation>Nøkkelpersonar</translation>
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
        <translation>Opne rådet eller personen</translation>
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
        <translation>Endre opplysningane, og lukk igjen</translation>
    </message>
    <message>
        <source>Move the focus area that is being changed up; with ↓ down</source>
        <translation>Flytt satsingsområdet du endrar, opp; med ↓ ned</translation>
    </message>
    <message>
        <source>Your assignment here ended {day}</source>
        <translation>Oppdraget ditt her vart avslutta {day}</translation>
    </message>
    <message>
        <source>Councils, meetings and documents are kept as they were.</source>
        <translation>Råd, møte og dokument er tekne vare på slik dei var.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Gå til «I dag»</translation>
    </message>
    <message>
        <source>This municipality is not here any more</source>
        <translation>Denne kommunen er ikkje her lenger</translation>
    </message>
    <message>
        <source>It was removed. Undo brings it back.</source>
        <translation>Han vart fjerna. Med «Angre» får du han tilbake.</translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>current page</source>
        <translation>gjeldande side</translation>
    </message>
</context>
<context>
    <name>NewActionPanel</name>
    <message>
        <source>New action item</source>
        <translation>Ny oppgåve</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Kva skal gjerast</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation>Følgd opp av</translation>
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
        <translation>Ho høyrer ikkje til noko tiltak</translation>
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
        <translation>Ikkje ferdig sist.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Add the action item</source>
        <translation>Legg til oppgåva</translation>
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
        <translation>Skriv kva som skal gjerast.</translation>
    </message>
    <message>
        <source>“{title}” is on the list</source>
        <translation>«{title}» er på lista</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Opne</translation>
    </message>
</context>
<context>
    <name>NewCode</name>
    <message>
        <source>I have written it down</source>
        <translation>Eg har skrive han ned</translation>
    </message>
    <message>
        <source>The new recovery code holds, and the one before does not.</source>
        <translation>Den nye gjenopprettingskoden gjeld, og den gamle gjeld ikkje lenger.</translation>
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
        <translation>Namn</translation>
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
        <translation>Ikkje ferdig sist.</translation>
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
        <translation>{name} er lagd til</translation>
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
        <translation>Ikkje ferdig sist.</translation>
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
        <translation>Rådet begynner med dei faste punkta og møterytmen som er vanlege for typen. Begge delar kan endrast.</translation>
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
        <translation>Lagra: {kind}</translation>
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
        <translation>Kva skal gjerast</translation>
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
        <translation>Skriv kva som skal gjerast.</translation>
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
        <translation>Vel råd</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>4.12, Friday, in two weeks</source>
        <translation>4.12, fredag, om to veker</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Frå</translation>
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
        <translation>Sluttar kl.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
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
        <translation>Lenkje eller rom for dei som deltek digitalt</translation>
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
        <translation>Ikkje ferdig sist.</translation>
    </message>
    <message>
        <source>Plan the meeting</source>
        <translation>Planlegg møtet</translation>
    </message>
    <message>
        <source>Meet now</source>
        <translation>Møt no</translation>
    </message>
    <message>
        <source>A meeting belongs to a council. Add the first one, and plan its meetings.</source>
        <translation>Eit møte høyrer til eit råd. Opprett det første, og planlegg møta.</translation>
    </message>
    <message>
        <source>No council yet</source>
        <translation>Ingen råd enno</translation>
    </message>
    <message>
        <source>Choose the council that meets.</source>
        <translation>Vel kva råd møtet er for.</translation>
    </message>
    <message>
        <source>Write the day of the meeting.</source>
        <translation>Skriv kva dag møtet er.</translation>
    </message>
    <message>
        <source>Write when it begins.</source>
        <translation>Skriv når det begynner.</translation>
    </message>
    <message>
        <source>Write when it ends.</source>
        <translation>Skriv når det sluttar.</translation>
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
        <translation>Heile kommunen</translation>
    </message>
    <message>
        <source>Only where you have a part of it.</source>
        <translation>Berre når du har ein del av kommunen.</translation>
    </message>
    <message>
        <source>Choose another municipality</source>
        <translation>Vel ein annan kommune</translation>
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
        <translation>{name} er lagd til</translation>
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
        <translation>Den nye passfrasen ein gong til</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Passfrasen ein gong til</translation>
    </message>
    <message>
        <source>Three or four words that have nothing to do with each other are good.</source>
        <translation>Tre eller fire ord som ikkje har noko med kvarandre å gjere, er bra.</translation>
    </message>
    <message numerus="yes">
        <source>That is too short: at least %n sign(s).</source>
        <translation>
            <numerusform>Han er for kort: minst %n teikn.</numerusform>
            <numerusform>Han er for kort: minst %n teikn.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the same as the first one.</source>
        <translation>Han er ikkje lik den første.</translation>
    </message>
    <message>
        <source>Hide what is written</source>
        <translation>Skjul det som er skrive</translation>
    </message>
    <message>
        <source>Show what is written</source>
        <translation>Vis det som er skrive</translation>
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
        <translation>Til rettinga</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Sjekkliste</translation>
    </message>
    <message>
        <source>The minutes are being corrected. What was issued stays as it was issued.</source>
        <translation>Referatet er under retting. Det som er ferdigstilt, blir ståande som det er.</translation>
    </message>
    <message>
        <source>The minutes are locked and kept as they were finished.</source>
        <translation>Referatet er låst og blir teke vare på slik det vart ferdigstilt.</translation>
    </message>
    <message>
        <source>Finishing locks the minutes. A later change becomes a new version.</source>
        <translation>Når du ferdigstiller, blir referatet låst. Seinare endringar blir ein ny versjon.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>What it is</source>
        <translation>Kva det er</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svar gitt</translation>
    </message>
    <message>
        <source>Empty while it is not answered.</source>
        <translation>Tomt så lenge det ikkje er svara på.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Kva det gjeld</translation>
    </message>
    <message>
        <source>In a few words. No case content, and nothing about individuals.</source>
        <translation>Med få ord. Ikkje noko frå saker, og ikkje skriv om enkeltpersonar.</translation>
    </message>
    <message>
        <source>Unit or person</source>
        <translation>Eining eller person</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Only the day is kept. What was registered stands in Indicia alone.</source>
        <translation>Berre dagen blir lagra. Det som er registrert, står berre i Indicia.</translation>
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
            <numerusform>ope i %n dag</numerusform>
            <numerusform>ope i %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svar gitt</translation>
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
        <translation>stilt {day}, svara på {answered}</translation>
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
        <translation>Lagre ein annan stad</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Lukk og mist det</translation>
    </message>
    <message>
        <source>The file of the desk is damaged</source>
        <translation>Fila med dataa er skadd</translation>
    </message>
    <message>
        <source>A part of it cannot be read. Nothing has been overwritten, and there may be a good backup.</source>
        <translation>Ein del av fila kan ikkje lesast. Ingenting er skrive over, og det kan finnast ein god tryggingskopi.</translation>
    </message>
    <message>
        <source>See what can be done</source>
        <translation>Sjå kva som kan gjerast</translation>
    </message>
    <message>
        <source>Something may be missing</source>
        <translation>Noko kan mangle</translation>
    </message>
    <message>
        <source>The program broke off last time, and the journal beside the file is gone since. What was written last may not be here. Look at what you did then.</source>
        <translation>Programmet vart avbrote sist, og hjelpefila ved sida av datafila er sidan vorten borte. Det siste som vart skrive, kan mangle. Sjå over det du gjorde då.</translation>
    </message>
    <message>
        <source>I have looked</source>
        <translation>Eg har sett etter</translation>
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
        <translation>Opne mappa</translation>
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
        <translation>Dette er eit eksempelår</translation>
    </message>
    <message>
        <source>All names are invented. Nothing here touches your own desk.</source>
        <translation>Alle namn er oppdikta. Ingenting her påverkar dine eigne data.</translation>
    </message>
    <message>
        <source>If you close now, what you have written since is lost. Save it elsewhere first.</source>
        <translation>Lukkar du no, går det du har skrive sidan, tapt. Lagre det ein annan stad først.</translation>
    </message>
    <message>
        <source>There is no backup from the last week</source>
        <translation>Det er ingen tryggingskopi frå den siste veka</translation>
    </message>
    <message>
        <source>The clock of this machine seems to be wrong</source>
        <translation>Klokka på maskina ser ut til å gå feil</translation>
    </message>
    <message>
        <source>It says {today}, and something in the desk was written on {day}. Deadlines are counted from the clock, so set it right. Nothing is lost.</source>
        <translation>Ho viser {today}, men noko er skrive {day}. Fristar blir rekna etter klokka, så still ho rett. Ingenting er tapt.</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>Kopien kunne ikkje hentast fram</translation>
    </message>
    <message>
        <source>The desk is as it was. Try another backup, or look into the log.</source>
        <translation>Dataa er som før. Prøv ein annan kopi, eller sjå i loggen.</translation>
    </message>
    <message>
        <source>This is the desk as it was {when}</source>
        <translation>Slik var dataa dine {when}</translation>
    </message>
    <message>
        <source>What was here before lies in {folder}. Nothing of it is lost.</source>
        <translation>Det som var her før, ligg i {folder}. Ingenting av det er tapt.</translation>
    </message>
    <message>
        <source>No program here shows folders.</source>
        <translation>Ingen program her viser mapper.</translation>
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
        <translation>Leitar etter den nyaste gode tryggingskopien …</translation>
    </message>
    <message>
        <source>The backup could not be put back. Nothing has changed. The log tells more.</source>
        <translation>Tryggingskopien kunne ikkje hentast fram. Ingenting er endra. Loggen seier meir.</translation>
    </message>
    <message>
        <source>The backup is being looked through …</source>
        <translation>Tryggingskopien blir lesen gjennom …</translation>
    </message>
    <message>
        <source>Then everything stands as it did {when}. What lies here now is not removed: it is set aside in {folder}.</source>
        <translation>Då blir alt slik det var {when}. Det som ligg her no, blir ikkje fjerna: Det blir lagt til side i {folder}.</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>Hent fram kopien frå {when}</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inneheld</translation>
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
            <numerusform>Éin nyare tryggingskopi kan ikkje lesast.</numerusform>
            <numerusform>%n nyare tryggingskopiar kan ikkje lesast.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest good backup: {when}</source>
        <translation>Nyaste gode tryggingskopi: {when}</translation>
    </message>
    <message>
        <source>Backup of {when}</source>
        <translation>Tryggingskopi frå {when}</translation>
    </message>
    <message>
        <source>The backup of {when} cannot be read either.</source>
        <translation>Tryggingskopien frå {when} kan heller ikkje lesast.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen enno</translation>
    </message>
    <message>
        <source>All that was written after {when}</source>
        <translation>Alt som er skrive etter {when}</translation>
    </message>
    <message>
        <source>All that was written after {when}; the file here was last written {written}</source>
        <translation>Alt som er skrive etter {when}. Fila her vart sist skriven {written}</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n backup(s)</source>
        <translation>
            <numerusform>Vis den andre kopien</numerusform>
            <numerusform>Vis alle %n kopiane</numerusform>
        </translation>
    </message>
    <message>
        <source>Other backups</source>
        <translation>Andre tryggingskopiar</translation>
    </message>
    <message>
        <source>Backup of {when}, {size}</source>
        <translation>Tryggingskopi frå {when}, {size}</translation>
    </message>
    <message>
        <source>Open the desk with the key of the backup</source>
        <translation>Opne dataa med nøkkelen frå kopien</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Ingenting er tapt</translation>
    </message>
    <message>
        <source>The file is sound, and the newest backup has a key that opens it.</source>
        <translation>Fila er i orden, og den nyaste tryggingskopien har ein nøkkel som opnar ho.</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>Passfrase eller gjenopprettingskode</translation>
    </message>
    <message>
        <source>Look into the backups</source>
        <translation>Sjå i tryggingskopiane</translation>
    </message>
    <message>
        <source>That opens none of the backups. Look at each sign, and try again.</source>
        <translation>Det opnar ingen av kopiane. Sjå over kvart teikn, og prøv igjen.</translation>
    </message>
    <message>
        <source>What opens the backups?</source>
        <translation>Kva opnar tryggingskopiane?</translation>
    </message>
    <message>
        <source>None of the backups here can be read. If you have one somewhere else, such as on a memory stick, copy its files into {folder} and try again. Leave everything else as it is, and ask for help.</source>
        <translation>Ingen av tryggingskopiane her kan lesast. Har du ein ein annan stad, til dømes på ein minnepinne, kopierer du filene til {folder} og prøver igjen. La alt anna liggje, og be om hjelp.</translation>
    </message>
    <message>
        <source>There is no backup here. If you have one somewhere else, such as on a memory stick, copy its files into {folder} and try again. Leave everything else as it is, and ask for help: parts can often be saved.</source>
        <translation>Det er ingen tryggingskopi her. Har du ein ein annan stad, til dømes på ein minnepinne, kopierer du filene til {folder} og prøver igjen. La alt anna liggje, og be om hjelp: Delar kan ofte reddast.</translation>
    </message>
    <message>
        <source>They are here, but locked. Write the passphrase or the recovery code.</source>
        <translation>Dei er her, men dei er låste. Skriv passfrasen eller gjenopprettingskoden.</translation>
    </message>
    <message>
        <source>There are backups here, but no key to any of them. Leave everything as it is, and ask for help.</source>
        <translation>Det er tryggingskopiar her, men ingen nøkkel til nokon av dei. La alt liggje, og be om hjelp.</translation>
    </message>
</context>
<context>
    <name>OfficerCard</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Eining</translation>
    </message>
    <message>
        <source>Station or service unit</source>
        <translation>Stasjon eller tenesteeining</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>No police district</source>
        <translation>Utan politidistrikt</translation>
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
        <translation>Dette står på sakslistene og i referata du lagar frå no av.</translation>
    </message>
</context>
<context>
    <name>OldThings</name>
    <message>
        <source>Nothing you have kept looks too old.</source>
        <translation>Ingenting du har lagra, ser for gammalt ut.</translation>
    </message>
    <message>
        <source>Show the old log entries</source>
        <translation>Vis dei gamle linjene i loggen</translation>
    </message>
    <message>
        <source>Show the old notes</source>
        <translation>Vis dei gamle notata</translation>
    </message>
    <message>
        <source>Show the old memos</source>
        <translation>Vis dei gamle hugselappane</translation>
    </message>
    <message>
        <source>Show who left long ago</source>
        <translation>Vis dei som slutta for lenge sidan</translation>
    </message>
    <message>
        <source>Remove these memos</source>
        <translation>Fjern desse hugselappane</translation>
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
            <numerusform>%n notat frå politiet, ferdig for meir enn to år sidan</numerusform>
            <numerusform>%n notat frå politiet, ferdige for meir enn to år sidan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) done more than two years ago</source>
        <translation>
            <numerusform>%n hugselapp ferdig for meir enn to år sidan</numerusform>
            <numerusform>%n hugselappar ferdige for meir enn to år sidan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) left more than five years ago, with nothing open</source>
        <translation>
            <numerusform>%n kontakt slutta for meir enn fem år sidan og har ikkje noko ope</numerusform>
            <numerusform>%n kontaktar slutta for meir enn fem år sidan og har ikkje noko ope</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) are removed</source>
        <translation>
            <numerusform>%n hugselapp er fjerna</numerusform>
            <numerusform>%n hugselappar er fjerna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OlderBackups</name>
    <message>
        <source>Show each of them</source>
        <translation>Vis kvar av dei</translation>
    </message>
    <message>
        <source>Remove these backups too</source>
        <translation>Fjern også desse kopiane</translation>
    </message>
    <message>
        <source>A new one is made before they go.</source>
        <translation>Det blir laga ein ny før dei blir fjerna.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) hold the person. With a new one every day the last of them is gone by {day}.</source>
        <translation>
            <numerusform>%n tryggingskopi har personen i seg. Med ein ny kopi kvar dag er han borte seinast {day}.</numerusform>
            <numerusform>%n tryggingskopiar har personen i seg. Med ein ny kopi kvar dag er den siste av dei borte seinast {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) set aside hold the person too. Remove them yourself, in the folder “aside”.</source>
        <translation>
            <numerusform>%n mappe som er lagd til side, har også personen i seg. Fjern ho sjølv, i mappa «aside».</numerusform>
            <numerusform>%n mapper som er lagde til side, har også personen i seg. Fjern dei sjølv, i mappa «aside».</numerusform>
        </translation>
    </message>
    <message>
        <source>{made}, gone by {day}</source>
        <translation>{made}, borte seinast {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) removed.</source>
        <translation>
            <numerusform>%n eldre tryggingskopi er fjerna.</numerusform>
            <numerusform>%n eldre tryggingskopiar er fjerna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those in the second folder stay: it is away, or cannot be written to.</source>
        <translation>Dei i den andre mappa blir liggande: ho er borte, eller kan ikkje skrivast til.</translation>
    </message>
    <message>
        <source>No new backup could be made, so the older ones stay. They go when newer ones take their place.</source>
        <translation>Det gjekk ikkje å lage ein ny tryggingskopi, så dei eldre blir liggande. Dei forsvinn når nyare tek plassen deira.</translation>
    </message>
</context>
<context>
    <name>OpenWithoutAsking</name>
    <message>
        <source>Open without asking</source>
        <translation>Opne utan å spørje</translation>
    </message>
    <message>
        <source>The desk opens without asking from now on.</source>
        <translation>Programmet opnar utan å spørje frå no av.</translation>
    </message>
    <message>
        <source>The machine&apos;s key store gets the key, and the passphrase is not used any more. Whoever uses the machine in your name gets in.</source>
        <translation>Nøkkellageret på maskina får nøkkelen, og passfrasen er ikkje i bruk lenger. Den som bruker maskina i ditt namn, kjem inn.</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>No program here opens {file}.</source>
        <translation>Ingen program her opnar {file}.</translation>
    </message>
    <message>
        <source>The attachment could not be opened. Look whether the disk is full.</source>
        <translation>Vedlegget kunne ikkje opnast. Sjå om disken er full.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message numerus="yes">
        <source>%n draft(s) opened in your mail program</source>
        <translation>
            <numerusform>Utkastet er opna i e-postprogrammet</numerusform>
            <numerusform>%n utkast er opna i e-postprogrammet</numerusform>
        </translation>
    </message>
    <message>
        <source>No program here opens the draft. It lies in {folder}</source>
        <translation>Ingen program her opnar utkastet. Det ligg i {folder}</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappa</translation>
    </message>
    <message>
        <source>The draft could not be written, so nothing was. There may be no room on the disk.</source>
        <translation>Utkastet kunne ikkje skrivast, så ingenting vart skrive. Disken kan vere full.</translation>
    </message>
    <message>
        <source>The draft could not be made. The log tells more.</source>
        <translation>Utkastet kunne ikkje lagast. Loggen seier meir.</translation>
    </message>
    <message>
        <source>There are no drafts yet.</source>
        <translation>Det er ingen utkast enno.</translation>
    </message>
    <message>
        <source>The drafts lie in {folder}</source>
        <translation>Utkasta ligg i {folder}</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>From this meeting</source>
        <translation>Frå dette møtet</translation>
    </message>
    <message>
        <source>Open from before</source>
        <translation>Opne frå før</translation>
    </message>
    <message>
        <source>No decisions or action items yet.</source>
        <translation>Ingen avgjerder eller oppgåver enno.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis éin til</numerusform>
            <numerusform>Vis %n til</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutsideCard</name>
    <message>
        <source>Outside the role</source>
        <translation>Utanfor rolla</translation>
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
        <translation>Eigen id for rada, som andre rader viser til</translation>
    </message>
    <message>
        <source>Its place among those it stands with, from 0</source>
        <translation>Plassen blant dei ho står saman med, frå 0</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Kva det heiter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>What kind it is</source>
        <translation>Kva slag det er</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>Kor langt det er kome</translation>
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
        <translation>Språket det er skrive på</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stad</translation>
    </message>
    <message>
        <source>When it begins</source>
        <translation>Når det begynner</translation>
    </message>
    <message>
        <source>When it ends</source>
        <translation>Når det sluttar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>When it was written down</source>
        <translation>Når det vart skrive ned</translation>
    </message>
    <message>
        <source>Minutes it takes</source>
        <translation>Minutt det tek</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kvifor</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Det som er skrive</translation>
    </message>
    <message>
        <source>How the deadline is set: a day, a week, a meeting or a condition</source>
        <translation>Korleis fristen er sett: dag, veke, møte eller vilkår</translation>
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
        <translation>Kven som er ansvarleg (contact)</translation>
    </message>
    <message>
        <source>Who is responsible, in words</source>
        <translation>Kven som er ansvarleg, med ord</translation>
    </message>
    <message>
        <source>Police district</source>
        <translation>Politidistrikt</translation>
    </message>
    <message>
        <source>Reference in the archive of the police</source>
        <translation>Referanse i arkivet til politiet</translation>
    </message>
    <message>
        <source>Reference in the archive of the municipality</source>
        <translation>Referanse i arkivet til kommunen</translation>
    </message>
    <message>
        <source>Days that should not pass without being in touch</source>
        <translation>Dagar som ikkje bør gå utan kontakt</translation>
    </message>
    <message>
        <source>Which fixed item of an agenda it is</source>
        <translation>Kva fast punkt på sakslista det er</translation>
    </message>
    <message>
        <source>Whether it is the full version or the public one</source>
        <translation>Om det er den fulle eller den offentlege versjonen</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Namnet på fila</translation>
    </message>
    <message>
        <source>Type of the file</source>
        <translation>Filtypen</translation>
    </message>
    <message>
        <source>Bytes of the file</source>
        <translation>Byte i fila</translation>
    </message>
    <message>
        <source>SHA-256 of the file</source>
        <translation>SHA-256 av fila</translation>
    </message>
    <message>
        <source>The person (contact)</source>
        <translation>Personen (contact)</translation>
    </message>
    <message>
        <source>Where the person belongs (organisation)</source>
        <translation>Kvar personen høyrer til (organisation)</translation>
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
        <translation>Punktet på sakslista</translation>
    </message>
    <message>
        <source>The action item</source>
        <translation>Oppgåva</translation>
    </message>
    <message>
        <source>The evaluation</source>
        <translation>Evalueringa</translation>
    </message>
    <message>
        <source>The issued document</source>
        <translation>Det ferdige dokumentet</translation>
    </message>
    <message>
        <source>The file, as “file” names it</source>
        <translation>Fila, slik «file» nemner ho</translation>
    </message>
    <message>
        <source>The e-mail</source>
        <translation>E-posten</translation>
    </message>
    <message>
        <source>The entry of the contact log</source>
        <translation>Linja i kontaktloggen</translation>
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
        <translation>Når ho vart laga</translation>
    </message>
    <message>
        <source>The officer who made it</source>
        <translation>Politikontakten som laga ho</translation>
    </message>
    <message>
        <source>The municipalities it is of</source>
        <translation>Kommunane ho gjeld</translation>
    </message>
    <message>
        <source>First day of the deputy</source>
        <translation>Første dag for stadfortredaren</translation>
    </message>
    <message>
        <source>Last day of the deputy</source>
        <translation>Siste dag for stadfortredaren</translation>
    </message>
    <message>
        <source>The year of the first meeting in it</source>
        <translation>Året for det første møtet i overleveringa</translation>
    </message>
    <message>
        <source>The year of the last meeting in it</source>
        <translation>Året for det siste møtet i overleveringa</translation>
    </message>
    <message>
        <source>The last day of the officer who made it</source>
        <translation>Siste dag for politikontakten som laga ho</translation>
    </message>
    <message>
        <source>Rows in it</source>
        <translation>Rader i overleveringa</translation>
    </message>
    <message>
        <source>Issued documents in it</source>
        <translation>Ferdige dokument i overleveringa</translation>
    </message>
    <message>
        <source>When it was taken in; empty where it was made here</source>
        <translation>Når ho vart teken inn; tomt der ho er laga her</translation>
    </message>
    <message>
        <source>The handover</source>
        <translation>Overleveringa</translation>
    </message>
    <message>
        <source>The row it stood in</source>
        <translation>Raden han stod i</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Det som var skrive</translation>
    </message>
    <message>
        <source>Who had written it</source>
        <translation>Kven som hadde skrive det</translation>
    </message>
    <message>
        <source>When it was written</source>
        <translation>Når det vart skrive</translation>
    </message>
    <message>
        <source>What it can contribute</source>
        <translation>Kva ho kan bidra med</translation>
    </message>
    <message>
        <source>The person’s name</source>
        <translation>Namnet på personen</translation>
    </message>
    <message>
        <source>The person’s post</source>
        <translation>Stillinga eller vervet til personen</translation>
    </message>
    <message>
        <source>Whom the person speaks for</source>
        <translation>Kven personen snakkar for</translation>
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
        <translation>Kva personen kan bestemme</translation>
    </message>
    <message>
        <source>Who had the post before (contact)</source>
        <translation>Kven som hadde vervet før (contact)</translation>
    </message>
    <message>
        <source>Last day in the post</source>
        <translation>Siste dag i vervet</translation>
    </message>
    <message>
        <source>The last day this was known to be right</source>
        <translation>Siste dag ein visste at dette stemte</translation>
    </message>
    <message>
        <source>The officer’s unit</source>
        <translation>Eininga til politikontakten</translation>
    </message>
    <message>
        <source>The day the desk was set up</source>
        <translation>Dagen programmet vart sett opp</translation>
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
        <translation>Det som blir skrive etter namnet</translation>
    </message>
    <message>
        <source>Name in Sámi</source>
        <translation>Namn på samisk</translation>
    </message>
    <message>
        <source>Name in Kven</source>
        <translation>Namn på kvensk</translation>
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
        <translation>Målforma kommunen har valt</translation>
    </message>
    <message>
        <source>Whether it is in the Sámi administrative area</source>
        <translation>Om han er i forvaltningsområdet for samiske språk</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Innbyggjarar</translation>
    </message>
    <message>
        <source>The officer has it from this day</source>
        <translation>Politikontakten har han frå denne dagen</translation>
    </message>
    <message>
        <source>The officer had it until this day</source>
        <translation>Politikontakten hadde han til denne dagen</translation>
    </message>
    <message>
        <source>The Directorate’s approval of a fourth municipality</source>
        <translation>Godkjenninga frå direktoratet av ein fjerde kommune</translation>
    </message>
    <message>
        <source>The day the Directorate approved it</source>
        <translation>Dagen direktoratet godkjende han</translation>
    </message>
    <message>
        <source>Day its police bylaws were last revised</source>
        <translation>Dagen politivedtektene sist vart reviderte</translation>
    </message>
    <message>
        <source>Day its police bylaws are to be looked at again</source>
        <translation>Dagen politivedtektene skal gjennomgåast igjen</translation>
    </message>
    <message>
        <source>The council it belongs under</source>
        <translation>Rådet det ligg under</translation>
    </message>
    <message>
        <source>Who leads it, in words</source>
        <translation>Kven som leier det, med ord</translation>
    </message>
    <message>
        <source>What else it serves as</source>
        <translation>Kva det også er</translation>
    </message>
    <message>
        <source>Whether it stands in for each municipality’s own council</source>
        <translation>Om det står i staden for dei eigne råda til kommunane</translation>
    </message>
    <message>
        <source>Who is its secretariat</source>
        <translation>Kven som er sekretariat</translation>
    </message>
    <message>
        <source>Whether its meetings are open</source>
        <translation>Om møta er opne</translation>
    </message>
    <message>
        <source>Meetings in a year</source>
        <translation>Møte i året</translation>
    </message>
    <message>
        <source>Days before a meeting that the agenda is sent</source>
        <translation>Dagar før møtet som sakslista blir send</translation>
    </message>
    <message>
        <source>Days after a meeting that the minutes are sent</source>
        <translation>Dagar etter møtet som referatet blir sendt</translation>
    </message>
    <message>
        <source>The weekday it usually meets, from 0 for Monday</source>
        <translation>Vekedagen det vanlegvis møtest, frå 0 for måndag</translation>
    </message>
    <message>
        <source>The day it ended</source>
        <translation>Dagen det vart avslutta</translation>
    </message>
    <message>
        <source>What the officer may say yes to there</source>
        <translation>Kva politikontakten kan seie ja til der</translation>
    </message>
    <message>
        <source>Whether the political leadership must be in it</source>
        <translation>Om den politiske leiinga må vere med</translation>
    </message>
    <message>
        <source>Whether the administrative leadership must be in it</source>
        <translation>Om den administrative leiinga må vere med</translation>
    </message>
    <message>
        <source>Whether a leader of the police unit must be in it</source>
        <translation>Om ein leiar i politieininga må vere med</translation>
    </message>
    <message>
        <source>Months it meets in</source>
        <translation>Månader det møtest i</translation>
    </message>
    <message>
        <source>Days before a meeting that the knowledge base is ordered</source>
        <translation>Dagar før møtet som kunnskapsgrunnlaget blir bestilt</translation>
    </message>
    <message>
        <source>Days before a meeting that items are asked for</source>
        <translation>Dagar før møtet som det blir bede om saker</translation>
    </message>
    <message>
        <source>Days before a meeting that the agenda is cleared</source>
        <translation>Dagar før møtet som sakslista blir klarert</translation>
    </message>
    <message>
        <source>The last case number used that year</source>
        <translation>Det siste saksnummeret som er brukt det året</translation>
    </message>
    <message>
        <source>Whether the person is expected at each meeting</source>
        <translation>Om personen er venta på kvart møte</translation>
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
        <translation>Informasjon til dei som er kalla inn</translation>
    </message>
    <message>
        <source>Who chairs it (contact)</source>
        <translation>Kven som er møteleiar (contact)</translation>
    </message>
    <message>
        <source>Who takes the minutes (contact)</source>
        <translation>Kven som er referent (contact)</translation>
    </message>
    <message>
        <source>Whether the notes were written afterwards</source>
        <translation>Om notata vart skrivne etterpå</translation>
    </message>
    <message>
        <source>When it was started</source>
        <translation>Når det vart starta</translation>
    </message>
    <message>
        <source>When it was ended</source>
        <translation>Når det vart avslutta</translation>
    </message>
    <message>
        <source>When the minutes were locked</source>
        <translation>Når referatet vart låst</translation>
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
        <translation>Når neste møte sluttar</translation>
    </message>
    <message>
        <source>Place of the next meeting</source>
        <translation>Staden for neste møte</translation>
    </message>
    <message>
        <source>The meeting that approved its minutes</source>
        <translation>Møtet som godkjende referatet</translation>
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
        <translation>Dagen referatet vart godkjent på e-post</translation>
    </message>
    <message>
        <source>Whether one meets in a room or on the screen</source>
        <translation>Om møtet er i eit rom eller på skjerm</translation>
    </message>
    <message>
        <source>Link to the meeting on the screen</source>
        <translation>Lenkje til møtet på skjerm</translation>
    </message>
    <message>
        <source>Whether it was called at short notice</source>
        <translation>Om det vart kalla inn på kort varsel</translation>
    </message>
    <message>
        <source>When it was cancelled</source>
        <translation>Når det vart avlyst</translation>
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
        <translation>Kvar det skulle vere før</translation>
    </message>
    <message>
        <source>The day it is to be done</source>
        <translation>Dagen det skal gjerast</translation>
    </message>
    <message>
        <source>The day it was done</source>
        <translation>Dagen det vart gjort</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Kven som vart spurd</translation>
    </message>
    <message>
        <source>The day an answer is wanted</source>
        <translation>Dagen det er ønskt svar</translation>
    </message>
    <message>
        <source>The day the answer came</source>
        <translation>Dagen svaret kom</translation>
    </message>
    <message>
        <source>Processes in the municipality to know of</source>
        <translation>Prosessar i kommunen å vite om</translation>
    </message>
    <message>
        <source>The item it stands under</source>
        <translation>Punktet det står under</translation>
    </message>
    <message>
        <source>Whether it is a briefing, a discussion or a decision</source>
        <translation>Om det er orientering, drøfting eller avgjerd</translation>
    </message>
    <message>
        <source>Who presents it</source>
        <translation>Kven som legg det fram</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Kva det gjeld</translation>
    </message>
    <message>
        <source>The item of an earlier meeting it comes from</source>
        <translation>Punktet frå eit tidlegare møte det kjem frå</translation>
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
        <translation>Om det vart behandla</translation>
    </message>
    <message>
        <source>The officer’s own preparation; in no document</source>
        <translation>Eiga førebuing til politikontakten; ikkje i noko dokument</translation>
    </message>
    <message>
        <source>Whether it came after the agenda was issued</source>
        <translation>Om det kom etter at sakslista var ferdig</translation>
    </message>
    <message>
        <source>How many other cases had its number before it</source>
        <translation>Kor mange andre saker som hadde nummeret før ho</translation>
    </message>
    <message>
        <source>The case that was sent on</source>
        <translation>Saka som vart send vidare</translation>
    </message>
    <message>
        <source>The council it was sent to</source>
        <translation>Rådet ho vart send til</translation>
    </message>
    <message>
        <source>When it was sent</source>
        <translation>Når det vart sendt</translation>
    </message>
    <message>
        <source>When it was not taken up</source>
        <translation>Når det ikkje vart teke opp</translation>
    </message>
    <message>
        <source>Whether it comes up in the meeting</source>
        <translation>Om det kjem opp i møtet</translation>
    </message>
    <message>
        <source>How things stand there</source>
        <translation>Korleis det står til der</translation>
    </message>
    <message>
        <source>How things stood there</source>
        <translation>Korleis det stod til der</translation>
    </message>
    <message>
        <source>Whether the person was there</source>
        <translation>Om personen var der</translation>
    </message>
    <message>
        <source>Whom the person stood in for (contact)</source>
        <translation>Kven personen var vara for (contact)</translation>
    </message>
    <message>
        <source>When the person came, if later</source>
        <translation>Når personen kom, om seinare</translation>
    </message>
    <message>
        <source>When the person left, if earlier</source>
        <translation>Når personen gjekk, om tidlegare</translation>
    </message>
    <message>
        <source>The one item the person was there for</source>
        <translation>Det eine punktet personen var der for</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Kva som skal gjerast</translation>
    </message>
    <message>
        <source>The day it was agreed</source>
        <translation>Dagen det vart avtalt</translation>
    </message>
    <message>
        <source>The officer’s own details; in no document</source>
        <translation>Eigne detaljar til politikontakten; ikkje i noko dokument</translation>
    </message>
    <message>
        <source>How much it matters</source>
        <translation>Kor viktig det er</translation>
    </message>
    <message>
        <source>The meeting that agreed on it</source>
        <translation>Møtet som avtalte det</translation>
    </message>
    <message>
        <source>The day it was done or dropped</source>
        <translation>Dagen det vart gjort eller fall bort</translation>
    </message>
    <message>
        <source>Why it was dropped</source>
        <translation>Kvifor det fall bort</translation>
    </message>
    <message>
        <source>The meeting that was told</source>
        <translation>Møtet som fekk melding</translation>
    </message>
    <message>
        <source>Who sees to it that it is done (contact)</source>
        <translation>Kven som følgjer det opp (contact)</translation>
    </message>
    <message>
        <source>Who sees to it that it is done, in words</source>
        <translation>Kven som følgjer det opp, med ord</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kva som hende</translation>
    </message>
    <message>
        <source>How far it had come</source>
        <translation>Kor langt det var kome</translation>
    </message>
    <message>
        <source>The line; internal ones are in no document</source>
        <translation>Linja; interne er ikkje i noko dokument</translation>
    </message>
    <message>
        <source>Who was responsible when the minutes were locked</source>
        <translation>Kven som var ansvarleg då referatet vart låst</translation>
    </message>
    <message>
        <source>What of the meeting is assessed, where it is not one case</source>
        <translation>Kva av møtet som er vurdert, når det ikkje er éi sak</translation>
    </message>
    <message>
        <source>Whether anyone may read it</source>
        <translation>Om alle kan lese det</translation>
    </message>
    <message>
        <source>The ground for exempting it</source>
        <translation>Heimelen for å unnta det</translation>
    </message>
    <message>
        <source>How much of it is exempt</source>
        <translation>Kor mykje av det som er unnateke</translation>
    </message>
    <message>
        <source>The title anyone may read</source>
        <translation>Tittelen alle kan lese</translation>
    </message>
    <message>
        <source>Who assessed it</source>
        <translation>Kven som vurderte det</translation>
    </message>
    <message>
        <source>When it was assessed</source>
        <translation>Når det vart vurdert</translation>
    </message>
    <message>
        <source>What was to be done</source>
        <translation>Kva som skulle gjerast</translation>
    </message>
    <message>
        <source>Who was responsible</source>
        <translation>Kven som var ansvarleg</translation>
    </message>
    <message>
        <source>What was done, seen together</source>
        <translation>Kva som vart gjort, sett samla</translation>
    </message>
    <message>
        <source>What was learned, seen together</source>
        <translation>Kva ein lærte, sett samla</translation>
    </message>
    <message>
        <source>What worked well, seen together</source>
        <translation>Kva som var lurt, sett samla</translation>
    </message>
    <message>
        <source>Day of the next evaluation</source>
        <translation>Dagen for neste evaluering</translation>
    </message>
    <message>
        <source>What was done, as the police sees it</source>
        <translation>Kva som vart gjort, slik politiet ser det</translation>
    </message>
    <message>
        <source>What was done, as the municipality sees it</source>
        <translation>Kva som vart gjort, slik kommunen ser det</translation>
    </message>
    <message>
        <source>What was learned, as the police sees it</source>
        <translation>Kva ein lærte, slik politiet ser det</translation>
    </message>
    <message>
        <source>What was learned, as the municipality sees it</source>
        <translation>Kva ein lærte, slik kommunen ser det</translation>
    </message>
    <message>
        <source>What worked well, as the police sees it</source>
        <translation>Kva som var lurt, slik politiet ser det</translation>
    </message>
    <message>
        <source>What worked well, as the municipality sees it</source>
        <translation>Kva som var lurt, slik kommunen ser det</translation>
    </message>
    <message>
        <source>Others who took part, in words</source>
        <translation>Andre som deltok, med ord</translation>
    </message>
    <message>
        <source>Which theme it is</source>
        <translation>Kva tema det er</translation>
    </message>
    <message>
        <source>The challenge it is to meet</source>
        <translation>Utfordringa det skal møte</translation>
    </message>
    <message>
        <source>Whether it is about preparedness</source>
        <translation>Om det gjeld beredskap</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Kva ein såg</translation>
    </message>
    <message>
        <source>Whether it worked</source>
        <translation>Om det verka</translation>
    </message>
    <message>
        <source>Why one thinks so</source>
        <translation>Kvifor ein meiner det</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Kva det vart til</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versjon</translation>
    </message>
    <message>
        <source>When it was issued</source>
        <translation>Når det vart ferdigstilt</translation>
    </message>
    <message>
        <source>The day it was sent</source>
        <translation>Dagen det vart sendt</translation>
    </message>
    <message>
        <source>Why there is a new version</source>
        <translation>Kvifor det er ein ny versjon</translation>
    </message>
    <message>
        <source>The day it was approved</source>
        <translation>Dagen det vart godkjent</translation>
    </message>
    <message>
        <source>When it was withdrawn</source>
        <translation>Når det vart trekt tilbake</translation>
    </message>
    <message>
        <source>Why it was withdrawn</source>
        <translation>Kvifor det vart trekt tilbake</translation>
    </message>
    <message>
        <source>The day it came, where another body wrote it</source>
        <translation>Dagen det kom, når andre har skrive det</translation>
    </message>
    <message>
        <source>Month, from 1 for January</source>
        <translation>Månad, frå 1 for januar</translation>
    </message>
    <message>
        <source>When the correction was begun</source>
        <translation>Når rettinga vart starta</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>Kva det gjaldt</translation>
    </message>
    <message>
        <source>The address it was sent to</source>
        <translation>Adressa det vart sendt til</translation>
    </message>
    <message>
        <source>Where the person belonged</source>
        <translation>Kvar personen høyrde til</translation>
    </message>
    <message>
        <source>Whether it was offered, accepted or ended</source>
        <translation>Om han er tilboden, inngått eller avslutta</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>Kven som inngår avtalen</translation>
    </message>
    <message>
        <source>Who signed</source>
        <translation>Kven som skreiv under</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Kva han omfattar</translation>
    </message>
    <message>
        <source>The day it was signed</source>
        <translation>Dagen han vart underskriven</translation>
    </message>
    <message>
        <source>When it is to be revised, as a rule</source>
        <translation>Når han skal reviderast, som regel</translation>
    </message>
    <message>
        <source>The day it is to be revised</source>
        <translation>Dagen han skal reviderast</translation>
    </message>
    <message>
        <source>The challenge</source>
        <translation>Utfordringa</translation>
    </message>
    <message>
        <source>Election day</source>
        <translation>Valdagen</translation>
    </message>
    <message>
        <source>The day the new municipal council met first</source>
        <translation>Dagen det nye kommunestyret møttest første gong</translation>
    </message>
    <message>
        <source>Its number in the document</source>
        <translation>Nummeret i dokumentet</translation>
    </message>
    <message>
        <source>Whether it is part of the officer’s role</source>
        <translation>Om det er ein del av rolla som politikontakt</translation>
    </message>
    <message>
        <source>Who was asked to take it over</source>
        <translation>Kven som vart beden om å ta over</translation>
    </message>
    <message>
        <source>The action item that came of it</source>
        <translation>Oppgåva det vart til</translation>
    </message>
    <message>
        <source>The agenda item that came of it</source>
        <translation>Punktet på sakslista det vart til</translation>
    </message>
    <message>
        <source>The day it comes back</source>
        <translation>Dagen ho kjem igjen</translation>
    </message>
    <message>
        <source>The day it was put off</source>
        <translation>Dagen ho vart utsett</translation>
    </message>
    <message>
        <source>The day to be reminded</source>
        <translation>Dagen å bli mint på det</translation>
    </message>
    <message>
        <source>The day it was answered</source>
        <translation>Dagen det vart svart på</translation>
    </message>
    <message>
        <source>Unit or person in the police</source>
        <translation>Eining eller person i politiet</translation>
    </message>
    <message>
        <source>For the program’s own use</source>
        <translation>Til bruk for programmet</translation>
    </message>
    <message>
        <source>An organisation people belong to</source>
        <translation>Ein organisasjon folk høyrer til</translation>
    </message>
    <message>
        <source>A person in a post</source>
        <translation>Ein person i eit verv eller ei stilling</translation>
    </message>
    <message>
        <source>The officer whose desk this is</source>
        <translation>Politikontakten som har programmet</translation>
    </message>
    <message>
        <source>A municipality</source>
        <translation>Ein kommune</translation>
    </message>
    <message>
        <source>A police council, forum or group</source>
        <translation>Eit politiråd, forum eller ei gruppe</translation>
    </message>
    <message>
        <source>A municipality a council serves</source>
        <translation>Ein kommune rådet er for</translation>
    </message>
    <message>
        <source>An item of a council’s agenda template</source>
        <translation>Eit punkt i malen rådet har for saksliste</translation>
    </message>
    <message>
        <source>The case numbers of a council in a year</source>
        <translation>Saksnummera i eit råd eit år</translation>
    </message>
    <message>
        <source>A person’s seat in a council</source>
        <translation>Plassen til ein person i eit råd</translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>Eit møte</translation>
    </message>
    <message>
        <source>A meeting that was moved or cancelled</source>
        <translation>Eit møte som vart flytta eller avlyst</translation>
    </message>
    <message>
        <source>A step before or after a meeting</source>
        <translation>Eit steg før eller etter eit møte</translation>
    </message>
    <message>
        <source>An item of an agenda</source>
        <translation>Eit punkt på ei saksliste</translation>
    </message>
    <message>
        <source>A case sent on to another council</source>
        <translation>Ei sak send vidare til eit anna råd</translation>
    </message>
    <message>
        <source>A choice of what comes up in a meeting</source>
        <translation>Eit val om kva som kjem opp i eit møte</translation>
    </message>
    <message>
        <source>An arena the council hears of</source>
        <translation>Ein arena rådet høyrer om</translation>
    </message>
    <message>
        <source>What locked minutes say of an arena</source>
        <translation>Kva låste referat seier om ein arena</translation>
    </message>
    <message>
        <source>Whether a person was at a meeting</source>
        <translation>Om ein person var på eit møte</translation>
    </message>
    <message>
        <source>An action item</source>
        <translation>Ei oppgåve</translation>
    </message>
    <message>
        <source>A person who helps with an action item</source>
        <translation>Ein person som er med på ei oppgåve</translation>
    </message>
    <message>
        <source>What happened to an action item</source>
        <translation>Kva som hende med ei oppgåve</translation>
    </message>
    <message>
        <source>A line of the notes of a meeting</source>
        <translation>Ei linje i notata frå eit møte</translation>
    </message>
    <message>
        <source>An assessment of public access</source>
        <translation>Ei vurdering av innsyn</translation>
    </message>
    <message>
        <source>What locked minutes say of an earlier action item</source>
        <translation>Kva låste referat seier om ei tidlegare oppgåve</translation>
    </message>
    <message>
        <source>The evaluation of a council’s year</source>
        <translation>Evalueringa av året til eit råd</translation>
    </message>
    <message>
        <source>A person who took part in an evaluation</source>
        <translation>Ein person som var med på ei evaluering</translation>
    </message>
    <message>
        <source>A theme of an evaluation</source>
        <translation>Eit tema i ei evaluering</translation>
    </message>
    <message>
        <source>What an evaluation says of a measure</source>
        <translation>Kva ei evaluering seier om eit tiltak</translation>
    </message>
    <message>
        <source>A learning point of an evaluation</source>
        <translation>Eit læringspunkt i ei evaluering</translation>
    </message>
    <message>
        <source>A document that was issued</source>
        <translation>Eit dokument som er ferdigstilt</translation>
    </message>
    <message>
        <source>Days kept free of meetings</source>
        <translation>Dagar som blir haldne fri for møte</translation>
    </message>
    <message>
        <source>A theme of a month</source>
        <translation>Eit tema for ein månad</translation>
    </message>
    <message>
        <source>What issued minutes were made of</source>
        <translation>Det eit ferdig referat vart laga av</translation>
    </message>
    <message>
        <source>A correction of minutes that is open</source>
        <translation>Ei open retting av eit referat</translation>
    </message>
    <message>
        <source>An e-mail that was sent</source>
        <translation>Ein e-post som vart send</translation>
    </message>
    <message>
        <source>A person an e-mail was sent to</source>
        <translation>Ein person ein e-post vart send til</translation>
    </message>
    <message>
        <source>A cooperation agreement</source>
        <translation>Ein samarbeidsavtale</translation>
    </message>
    <message>
        <source>A period of a cooperation agreement</source>
        <translation>Ein periode i ein samarbeidsavtale</translation>
    </message>
    <message>
        <source>A goal of an action plan</source>
        <translation>Eit mål i ein handlingsplan</translation>
    </message>
    <message>
        <source>A focus area of an agreement</source>
        <translation>Eit satsingsområde i ein avtale</translation>
    </message>
    <message>
        <source>A challenge of a focus area</source>
        <translation>Ei utfordring i eit satsingsområde</translation>
    </message>
    <message>
        <source>A measure of an action plan</source>
        <translation>Eit tiltak i ein handlingsplan</translation>
    </message>
    <message>
        <source>Election days of a municipality</source>
        <translation>Valdagar i ein kommune</translation>
    </message>
    <message>
        <source>A file on an agenda item</source>
        <translation>Ei fil på eit punkt på sakslista</translation>
    </message>
    <message>
        <source>A file that went with an issued agenda</source>
        <translation>Ei fil som følgde ei ferdig saksliste</translation>
    </message>
    <message>
        <source>An agenda template of the officer’s own</source>
        <translation>Ein eigen mal politikontakten har for saksliste</translation>
    </message>
    <message>
        <source>An item of such a template</source>
        <translation>Eit punkt i ein slik mal</translation>
    </message>
    <message>
        <source>An entry of the contact log</source>
        <translation>Ei linje i kontaktloggen</translation>
    </message>
    <message>
        <source>A person an entry of the contact log is about</source>
        <translation>Ein person ei linje i kontaktloggen gjeld</translation>
    </message>
    <message>
        <source>A row of Today that was put off</source>
        <translation>Ei rad på I dag som er utsett</translation>
    </message>
    <message>
        <source>A memo</source>
        <translation>Ein hugselapp</translation>
    </message>
    <message>
        <source>A note on what goes on inside the police</source>
        <translation>Eit notat om det som skjer i politiet</translation>
    </message>
    <message>
        <source>A handover that was made or taken in</source>
        <translation>Ei overlevering som er laga eller teken inn</translation>
    </message>
    <message>
        <source>A value that was not chosen when a handover was taken in</source>
        <translation>Ein verdi som ikkje vart vald då ei overlevering vart teken inn</translation>
    </message>
    <message>
        <source>README.txt</source>
        <translation>LES MEG.txt</translation>
    </message>
    <message>
        <source>Own data {day}</source>
        <translation>Eigne data {day}</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>What a row is</source>
        <translation>Kva ei rad er</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Felt</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Kva det inneheld</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Possible values</source>
        <translation>Moglege verdiar</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>val</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>heiltal</translation>
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
        <translation>Samarbeidsdesk: alle dine eigne data</translation>
    </message>
    <message>
        <source>Written {day} at {time} by version {version}.</source>
        <translation>Skrive {day} klokka {time} med versjon {version}.</translation>
    </message>
    <message>
        <source>Everything is in it, also what is exempt from public access and what is internal.</source>
        <translation>Alt er med, også det som er unnateke frå innsyn, og det som er internt.</translation>
    </message>
    <message>
        <source>Nothing is encrypted. Keep it where only you can read it, and delete it after use.</source>
        <translation>Ingenting er kryptert. Ha det der berre du kan lese det, og slett det etter bruk.</translation>
    </message>
    <message>
        <source>data.json: every table with every row, and what each field holds.</source>
        <translation>data.json: alle tabellar med alle rader, og kva kvart felt inneheld.</translation>
    </message>
    <message>
        <source>tables: the same rows as CSV, a file for each table, for Excel and LibreOffice.</source>
        <translation>tables: dei same radene som CSV, ei fil for kvar tabell, for Excel og LibreOffice.</translation>
    </message>
    <message>
        <source>fields.csv: what each table and each field holds.</source>
        <translation>fields.csv: kva kvar tabell og kvart felt inneheld.</translation>
    </message>
    <message>
        <source>documents: what has been issued, as it was issued.</source>
        <translation>documents: det som er ferdigstilt, slik det vart ferdigstilt.</translation>
    </message>
    <message>
        <source>attachments: files on agenda items.</source>
        <translation>attachments: filer på punkt på sakslister.</translation>
    </message>
    <message>
        <source>tables/file.csv: which row each of these files belongs to.</source>
        <translation>tables/file.csv: kva rad kvar av desse filene høyrer til.</translation>
    </message>
    <message>
        <source>tables/draft.csv: what was being typed and had not become anything else yet.</source>
        <translation>tables/draft.csv: det som var under skriving og ikkje var blitt til noko anna enno.</translation>
    </message>
    <message>
        <source>manifest.json: a SHA-256 of each file, to see that nothing has changed since.</source>
        <translation>manifest.json: SHA-256 av kvar fil, for å sjå at ingenting er endra sidan.</translation>
    </message>
    <message>
        <source>In CSV an apostrophe stands before a text that a spreadsheet might calculate.</source>
        <translation>I CSV står det ein apostrof framfor tekst som eit rekneark kunne ha rekna på.</translation>
    </message>
    <message>
        <source>A text too long for a cell ends with “…” in CSV; all of it stands in data.json.</source>
        <translation>Ein tekst som er for lang for ei celle, sluttar med «…» i CSV; alt står i data.json.</translation>
    </message>
    <message>
        <source>Documents that were withdrawn are listed, but their content is gone.</source>
        <translation>Dokument som er trekte tilbake, står i lista, men innhaldet er borte.</translation>
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
        <translation>Som éi zip-fil</translation>
    </message>
    <message>
        <source>Export everything as one zip file</source>
        <translation>Eksporter alt som éi zip-fil</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Slett ein person</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Eigne data</translation>
    </message>
    <message>
        <source>All there is, as JSON and CSV with a word on every field, and with documents and attachments.</source>
        <translation>Alt som finst, som JSON og CSV med forklaring til kvart felt, og med dokument og vedlegg.</translation>
    </message>
    <message>
        <source>The copy also holds what is exempt from public access and what is internal, and it is not encrypted.</source>
        <translation>Kopien har også med det som er unnateke frå innsyn, og det som er internt, og han er ikkje kryptert.</translation>
    </message>
    <message>
        <source>Documents that have been issued are not changed when a person is erased; they are listed.</source>
        <translation>Ferdige dokument blir ikkje endra når ein person blir sletta; du får ei liste over dei.</translation>
    </message>
    <message>
        <source>Where should your data be written?</source>
        <translation>Kvar skal dataa dine skrivast?</translation>
    </message>
    <message>
        <source>Choose the person, then “Erase” at the foot of the details, or in the menu.</source>
        <translation>Vel personen, og så «Slett» nedst i detaljane eller i menyen.</translation>
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
        <translation>Sakene er kopierte. Lim dei inn i e-posten til kommunen.</translation>
    </message>
</context>
<context>
    <name>OwnTemplateLine</name>
    <message>
        <source>Name of the template</source>
        <translation>Namn på malen</translation>
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
        <translation>Namn</translation>
    </message>
    <message>
        <source>A template is copied where it is used. A change here never touches councils or meetings.</source>
        <translation>Ein mal blir kopiert der han blir brukt. Ei endring her rører aldri råd eller møte.</translation>
    </message>
    <message>
        <source>Own templates</source>
        <translation>Eigne malar</translation>
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
        <translation>Lukk eigne malar</translation>
    </message>
    <message>
        <source>Show own templates</source>
        <translation>Vis eigne malar</translation>
    </message>
    <message>
        <source>“{name}” is kept as a template</source>
        <translation>«{name}» er lagra som mal</translation>
    </message>
    <message>
        <source>“{name}” is removed from your templates</source>
        <translation>«{name}» er fjerna frå malane dine</translation>
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
        <translation>Møte</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Oppgåver</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
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
        <translation>Arbeidsmengd</translation>
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
        <translation>Kva som er verna</translation>
    </message>
    <message>
        <source>Note quickly</source>
        <translation>Noter raskt</translation>
    </message>
    <message>
        <source>New action item</source>
        <translation>Ny oppgåve</translation>
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
        <translation>Møt no: start eit møte og skriv</translation>
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
        <translation>Lag påminningar til alle som er over fristen</translation>
    </message>
    <message>
        <source>Add a municipality</source>
        <translation>Legg til kommune</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Lag tryggingskopi no</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Hent fram ein tryggingskopi</translation>
    </message>
    <message>
        <source>Make a handover</source>
        <translation>Lag ei overlevering</translation>
    </message>
    <message>
        <source>Take in a handover</source>
        <translation>Ta inn ei overlevering</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Angre: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Gjer om: {what}</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Lagre no</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Keys on this page</source>
        <translation>Tastar på denne sida</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Rettleiing</translation>
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
        <translation>Vanleg tekststorleik</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Lys utsjånad</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Mørk utsjånad</translation>
    </message>
    <message>
        <source>Appearance as the machine</source>
        <translation>Utsjånad som maskina</translation>
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
        <translation>Ny oppgåve i {place}</translation>
    </message>
    <message>
        <source>New meeting in {place}</source>
        <translation>Nytt møte i {place}</translation>
    </message>
    <message>
        <source>Search, or do something</source>
        <translation>Søk, eller vel handling</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treff</translation>
    </message>
    <message>
        <source>Row above; with ↓ the row below, several with Page up and down</source>
        <translation>Rada over; med ↓ rada under, fleire med Page Up og Page Down</translation>
    </message>
    <message>
        <source>Open it, or do it</source>
        <translation>Opne, eller gjer det</translation>
    </message>
    <message>
        <source>Before the words: commands only</source>
        <translation>Framfor orda: berre handlingar</translation>
    </message>
    <message>
        <source>Before the words: people only</source>
        <translation>Framfor orda: berre personar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>vel</translation>
    </message>
    <message>
        <source>open</source>
        <translation>opne</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>berre handlingar</translation>
    </message>
    <message>
        <source>people only</source>
        <translation>berre personar</translation>
    </message>
    <message>
        <source>The search did not succeed. Everything that is written is as it was.</source>
        <translation>Søket lukkast ikkje. Alt som er skrive, er som før.</translation>
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
        <translation>Ingenting heiter «{words}», og det står ikkje i noko du har skrive.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Skriv eit namn.</translation>
    </message>
    <message>
        <source>Last visited</source>
        <translation>Sist besøkt</translation>
    </message>
    <message>
        <source>Meetings today</source>
        <translation>Møte i dag</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Gjer</translation>
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
        <translation>Personar</translation>
    </message>
    <message>
        <source>In meetings and evaluations</source>
        <translation>I møte og evalueringar</translation>
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
        <translation>oppgåve</translation>
    </message>
    <message>
        <source>Evaluation {year}</source>
        <translation>Evaluering {year}</translation>
    </message>
    <message>
        <source>theme of the evaluation</source>
        <translation>tema i evalueringa</translation>
    </message>
    <message>
        <source>effect of a measure</source>
        <translation>effekten av eit tiltak</translation>
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
        <translation>hugselapp</translation>
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
        <translation>Lagre ein kopi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>For whom the document is</source>
        <translation>Kven dokumentet er for</translation>
    </message>
</context>
<context>
    <name>PartLine</name>
    <message>
        <source>Public</source>
        <translation>Offentleg</translation>
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
        <translation>Skjul eigne svar</translation>
    </message>
    <message>
        <source>Show the separate answers of the parties</source>
        <translation>Vis dei eigne svara til partane</translation>
    </message>
    <message>
        <source>Answer separately</source>
        <translation>Svar kvar for seg</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Key people</source>
        <translation>Nøkkelpersonar</translation>
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
            <numerusform>Alle %n kontaktar</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the phone number of {name}</source>
        <translation>Kopier telefonnummeret til {name}</translation>
    </message>
    <message>
        <source>Copy the e-mail address of {name}</source>
        <translation>Kopier e-postadressa til {name}</translation>
    </message>
    <message>
        <source>Nobody yet. The members of the councils stand here.</source>
        <translation>Ingen enno. Her står medlemmene i råda.</translation>
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
        <translation>Namn på ein kontakt</translation>
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
        <translation>I stillinga</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Skal stadfestast</translation>
    </message>
    <message>
        <source>Also those who have left</source>
        <translation>Også dei som har slutta</translation>
    </message>
    <message>
        <source>Longer ago than I want</source>
        <translation>Lenger sidan enn ønskt</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Siste 30 dagar</translation>
    </message>
    <message>
        <source>More than 30 days ago</source>
        <translation>Meir enn 30 dagar sidan</translation>
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
        <translation>Namn</translation>
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
        <translation>til stades</translation>
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
        <translation>Kven andre deltek</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
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
        <translation>Ingen her: {letters}. Enter legg til.</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Stadfest</translation>
    </message>
    <message>
        <source>To be confirmed after the election</source>
        <translation>Skal stadfestast etter valet</translation>
    </message>
    <message>
        <source>Back in the post</source>
        <translation>Tilbake i stillinga</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Make a reminder</source>
        <translation>Lag påminning</translation>
    </message>
    <message>
        <source>Open action items</source>
        <translation>Opne oppgåver</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Førre</translation>
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
        <translation>Kopier e-postadressa</translation>
    </message>
    <message>
        <source>Left {day}</source>
        <translation>Slutta {day}</translation>
    </message>
    <message>
        <source>Leaves {day}</source>
        <translation>Sluttar {day}</translation>
    </message>
    <message>
        <source>Sits in no council.</source>
        <translation>Sit ikkje i noko råd.</translation>
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
        <translation>{name} er stadfesta</translation>
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
        <translation>Kva personen kan binde seg til</translation>
    </message>
    <message>
        <source>Wanted contact</source>
        <translation>Ønskt kontakt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ønskt kontakt</translation>
    </message>
    <message>
        <source>What the organisation can bring</source>
        <translation>Kva organisasjonen kan bidra med</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressursar</translation>
    </message>
    <message>
        <source>Took over for</source>
        <translation>Tok over etter</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Etterfølgjar</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Choose someone from the list, or add a new contact.</source>
        <translation>Vel nokon frå lista, eller legg til ein ny kontakt.</translation>
    </message>
    <message>
        <source>Choose someone from the list.</source>
        <translation>Vel nokon frå lista.</translation>
    </message>
    <message>
        <source>New contact “{name}”</source>
        <translation>Ny kontakt «{name}»</translation>
    </message>
    <message>
        <source>present</source>
        <translation>til stades</translation>
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
            <numerusform>Alle %n oppføringane i loggen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last met in a council: {day}</source>
        <translation>Sist møtt i eit råd: {day}</translation>
    </message>
    <message>
        <source>Nothing is logged with this person yet.</source>
        <translation>Ingenting er logga med denne personen enno.</translation>
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
        <translation>Gjekk</translation>
    </message>
    <message>
        <source>Left early at</source>
        <translation>Gjekk før slutt, kl.</translation>
    </message>
    <message>
        <source>Came now</source>
        <translation>Kom no</translation>
    </message>
    <message>
        <source>Left now</source>
        <translation>Gjekk no</translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation>Deltek som</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Deltek i</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Fjern frå lista</translation>
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
        <translation>Heile møtet</translation>
    </message>
    <message>
        <source>{name} is off the list</source>
        <translation>{name} er fjerna frå lista</translation>
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
        <translation>Heile kommunen</translation>
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
        <translation>Valde</translation>
    </message>
    <message>
        <source>Is there a cooperation agreement?</source>
        <translation>Finst det ein samarbeidsavtale?</translation>
    </message>
    <message>
        <source>Have it at hand: in the next step you can paste the fixed agenda items from it.</source>
        <translation>Ha han klar. I neste steg kan du lime inn dei faste punkta frå han.</translation>
    </message>
    <message>
        <source>Write the first letters and press Enter. This may be left empty.</source>
        <translation>Skriv dei første bokstavane og trykk Enter. Du kan også la dette stå tomt.</translation>
    </message>
    <message>
        <source>Write the first letters and press Enter. You can change this later.</source>
        <translation>Skriv dei første bokstavane og trykk Enter. Du kan endre dette seinare.</translation>
    </message>
    <message>
        <source>Which municipalities do you have?</source>
        <translation>Kva kommunar har du?</translation>
    </message>
    <message>
        <source>{count} of normally up to {limit}</source>
        <translation>{count} av normalt opptil {limit}</translation>
    </message>
    <message>
        <source>{name} has councils. Remove them in the next step first.</source>
        <translation>{name} har råd. Fjern dei i neste steg først.</translation>
    </message>
    <message>
        <source>{name} is removed</source>
        <translation>{name} er fjerna</translation>
    </message>
</context>
<context>
    <name>PlanAccess</name>
    <message>
        <source>The whole plan, with its measures</source>
        <translation>Heile planen, med tiltaka</translation>
    </message>
    <message>
        <source>No public version is made: the plan is exempt.</source>
        <translation>Det blir ingen offentleg versjon: planen er unnateken.</translation>
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
        <translation>Ansvarleg</translation>
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
        <translation>Ferdige versjonar</translation>
    </message>
    <message>
        <source>The plan as a document</source>
        <translation>Planen som dokument</translation>
    </message>
    <message>
        <source>The municipality has no council yet whose plan it could be.</source>
        <translation>Kommunen har ikkje noko råd enno som planen kan høyre til.</translation>
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
        <translation>Planlagt frå før</translation>
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
        <translation>Det krevst inga saksliste før dette møtet</translation>
    </message>
    <message>
        <source>You can make one anyway.</source>
        <translation>Du kan lage ei likevel.</translation>
    </message>
    <message>
        <source>The municipality calls this meeting</source>
        <translation>Kommunen kallar inn til dette møtet</translation>
    </message>
    <message numerus="yes">
        <source>The council&apos;s notice is %n day(s)</source>
        <translation>
            <numerusform>Rådet har ein frist på %n dag</numerusform>
            <numerusform>Rådet har ein frist på %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting was to be held on {day}</source>
        <translation>Møtet skulle vore halde {day}</translation>
    </message>
    <message>
        <source>Write afterwards what was said there, or cancel it, so that it is known.</source>
        <translation>Skriv etterpå kva som vart sagt, eller avlys møtet, så det er kjent kva som skjedde.</translation>
    </message>
    <message>
        <source>{notice}, and the meeting is on {day}.</source>
        <translation>{notice}, og møtet er {day}.</translation>
    </message>
    <message>
        <source>The agenda is finished. Send it and mark it as sent</source>
        <translation>Sakslista er ferdig. Send ho, og marker ho som send</translation>
    </message>
    <message numerus="yes">
        <source>The agenda is %n day(s) late</source>
        <translation>
            <numerusform>Sakslista er %n dag over fristen</numerusform>
            <numerusform>Sakslista er %n dagar over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda must be sent today</source>
        <translation>Sakslista må sendast i dag</translation>
    </message>
    <message>
        <source>The agenda must be sent by {day}</source>
        <translation>Sakslista må sendast innan {day}</translation>
    </message>
    <message>
        <source>Its agenda came {day} and is kept as it came.</source>
        <translation>Sakslista kom {day} og er lagra slik ho kom.</translation>
    </message>
    <message>
        <source>It is the secretariat: it numbers the cases and sends the agenda.</source>
        <translation>Han er sekretariat: nummererer sakene og sender sakslista.</translation>
    </message>
    <message>
        <source>Our items should have been submitted by {day}.</source>
        <translation>Våre saker skulle ha vore melde inn innan {day}.</translation>
    </message>
    <message>
        <source>Our items are to be submitted by {day}.</source>
        <translation>Våre saker skal meldast inn innan {day}.</translation>
    </message>
    <message>
        <source>The agenda was sent on {day}</source>
        <translation>Sakslista vart send {day}</translation>
    </message>
    <message>
        <source>Version {version} is finished, and not sent yet.</source>
        <translation>Versjon {version} er ferdig, men ikkje send enno.</translation>
    </message>
    <message>
        <source>That was in time.</source>
        <translation>Det var i tide.</translation>
    </message>
    <message numerus="yes">
        <source>That was %n day(s) late.</source>
        <translation>
            <numerusform>Det var %n dag for seint.</numerusform>
            <numerusform>Det var %n dagar for seint.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avlyst</translation>
    </message>
    <message>
        <source>Taken up again</source>
        <translation>Teke opp igjen</translation>
    </message>
    <message>
        <source>Moved from {before}</source>
        <translation>Flytta frå {before}</translation>
    </message>
    <message>
        <source>The agenda was sent before the meeting was moved. Tell the members.</source>
        <translation>Sakslista vart send før møtet vart flytta. Gi medlemmene beskjed.</translation>
    </message>
    <message>
        <source>The members have the agenda. Tell them that the meeting is cancelled.</source>
        <translation>Medlemmene har sakslista. Gi dei beskjed om at møtet er avlyst.</translation>
    </message>
    <message>
        <source>The members have the agenda. Tell them that the meeting is planned again.</source>
        <translation>Medlemmene har sakslista. Gi dei beskjed om at møtet likevel skal haldast.</translation>
    </message>
    <message>
        <source>The meeting has no place</source>
        <translation>Møtet manglar stad</translation>
    </message>
    <message>
        <source>Nobody chairs the meeting</source>
        <translation>Møtet manglar møteleiar</translation>
    </message>
    <message>
        <source>Item {case} has no presenter</source>
        <translation>Innleiar manglar på sak {case}</translation>
    </message>
    <message>
        <source>Item {case} has no time</source>
        <translation>Tid manglar på sak {case}</translation>
    </message>
    <message>
        <source>{planned} minutes planned, {over} more than the meeting has.</source>
        <translation>{planned} minutt planlagde, {over} meir enn møtet har.</translation>
    </message>
    <message>
        <source>{planned} of {room} minutes planned.</source>
        <translation>{planned} av {room} minutt planlagde.</translation>
    </message>
    <message>
        <source>Minutes from {day}</source>
        <translation>Referat frå {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) since the last time</source>
        <translation>
            <numerusform>Eitt møte sidan sist</numerusform>
            <numerusform>%n møte sidan sist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>éi avgjerd</numerusform>
            <numerusform>%n avgjerder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s)</source>
        <translation>
            <numerusform>éi oppgåve</numerusform>
            <numerusform>%n oppgåver</numerusform>
        </translation>
    </message>
    <message>
        <source>Not discussed on {day}</source>
        <translation>Ikkje behandla {day}</translation>
    </message>
    <message>
        <source>Dealt with on {day}</source>
        <translation>Behandla {day}</translation>
    </message>
    <message>
        <source>Sent by {council} on {day}</source>
        <translation>Send frå {council} {day}</translation>
    </message>
    <message>
        <source>From the self-evaluation of that year</source>
        <translation>Frå eigenevalueringa det året</translation>
    </message>
    <message>
        <source>Theme of the month</source>
        <translation>Tema for månaden</translation>
    </message>
    <message>
        <source>Due at the end of the year</source>
        <translation>Skal gjerast ved slutten av året</translation>
    </message>
    <message>
        <source>No meeting is planned for that year</source>
        <translation>Ingen møte er planlagde det året</translation>
    </message>
    <message>
        <source>Learning point from the self-evaluation of {year}</source>
        <translation>Læringspunkt frå eigenevalueringa for {year}</translation>
    </message>
    <message>
        <source>Not taken up there</source>
        <translation>Ikkje teken opp der</translation>
    </message>
    <message>
        <source>From the meeting on {day}, which was cancelled</source>
        <translation>Frå møtet {day}, som vart avlyst</translation>
    </message>
    <message>
        <source>Received from the municipality</source>
        <translation>Motteke frå kommunen</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Ikkje ferdig enno</translation>
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
        <translation>Skal gjennomgåast under første punkt</translation>
    </message>
</context>
<context>
    <name>PreparePart</name>
    <message>
        <source>Participants</source>
        <translation>Deltakarar</translation>
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
        <translation>frå eit tidlegare møte</translation>
    </message>
    <message>
        <source>The agenda is empty</source>
        <translation>Sakslista er tom</translation>
    </message>
    <message>
        <source>The council has no template. Write the first case below.</source>
        <translation>Rådet har ingen mal. Skriv den første saka nedanfor.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Saksliste</translation>
    </message>
    <message>
        <source>Save this agenda as a template</source>
        <translation>Lagre denne sakslista som mal</translation>
    </message>
    <message>
        <source>Add to the agenda</source>
        <translation>Legg til i sakslista</translation>
    </message>
    <message>
        <source>Use the guide’s template</source>
        <translation>Bruk malen frå rettleiaren</translation>
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
        <translation>Det vi ber kommunen setje på sakslista. Kommunen gir nummera.</translation>
    </message>
    <message>
        <source>Cases get their numbers when the agenda is finished.</source>
        <translation>Sakene får nummer når sakslista blir ferdigstilt.</translation>
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
        <translation>Ta punktet av sakslista</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>Legg til sak</translation>
    </message>
    <message>
        <source>See the agenda as a document</source>
        <translation>Sjå sakslista som dokument</translation>
    </message>
    <message>
        <source>See the run sheet</source>
        <translation>Sjå køyreplanen</translation>
    </message>
    <message>
        <source>Let it follow into this meeting, or not</source>
        <translation>La det følgje med til dette møtet, eller ikkje</translation>
    </message>
    <message>
        <source>The case from meeting to meeting; send it on</source>
        <translation>Saka frå møte til møte; send ho vidare</translation>
    </message>
    <message>
        <source>“{title}” is off the agenda</source>
        <translation>«{title}» står ikkje lenger på sakslista</translation>
    </message>
    <message>
        <source>“{title}” is a fixed item of the council. It is off this agenda only</source>
        <translation>«{title}» er eit fast punkt i rådet. Det er berre teke av denne sakslista</translation>
    </message>
    <message>
        <source>“{title}” is on the agenda</source>
        <translation>«{title}» står på sakslista</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added from “{name}”</source>
        <translation>
            <numerusform>%n punkt lagt til frå «{name}»</numerusform>
            <numerusform>%n punkt lagde til frå «{name}»</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda has all the items of “{name}” already</source>
        <translation>Sakslista har alle punkta i «{name}» frå før</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added from the guide</source>
        <translation>
            <numerusform>Eitt punkt er lagt til frå rettleiaren</numerusform>
            <numerusform>%n punkt er lagde til frå rettleiaren</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda is finished as version {number}, and the cases have their numbers</source>
        <translation>Sakslista er ferdig som versjon {number}, og sakene har fått nummer</translation>
    </message>
    <message>
        <source>The agenda is marked as sent</source>
        <translation>Sakslista er markert som send</translation>
    </message>
    <message>
        <source>The meeting is planned again</source>
        <translation>Møtet er planlagt igjen</translation>
    </message>
    <message>
        <source>The meeting on {day} is removed</source>
        <translation>Møtet {day} er fjerna</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Førehandsvising</translation>
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
        <translation>Dokumentet kunne ikkje lagast</translation>
    </message>
    <message>
        <source>Nothing that is written is lost. The log tells more.</source>
        <translation>Ingenting som er skrive, er tapt. Loggen seier meir.</translation>
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
        <translation>det som står utanfor sakene</translation>
    </message>
    <message>
        <source>There seems to be {what} in {places}.</source>
        <translation>Det ser ut til å stå {what} i {places}.</translation>
    </message>
    <message>
        <source>Intelligence and cases about individuals belong in the police&apos;s own systems.</source>
        <translation>Etterretning og personsaker høyrer heime i politiet sine eigne system.</translation>
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
        <translation>Ei veke tidlegare: {council}, {day}</translation>
    </message>
    <message>
        <source>A week later: {council}, {day}</source>
        <translation>Ei veke seinare: {council}, {day}</translation>
    </message>
    <message>
        <source>Left out.</source>
        <translation>Utelate.</translation>
    </message>
    <message>
        <source>Moved from {day}.</source>
        <translation>Flytta frå {day}.</translation>
    </message>
    <message>
        <source>A {weekday} without a clash.</source>
        <translation>Ein {weekday} utan kollisjon.</translation>
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
        <translation>Det er ingen ledig dag for det som manglar.</translation>
    </message>
    <message>
        <source>Nothing is missing: the chosen councils have their meetings.</source>
        <translation>Ingenting manglar: dei valde råda har møta sine.</translation>
    </message>
</context>
<context>
    <name>Protected</name>
    <message>
        <source>What is encrypted</source>
        <translation>Kva som er kryptert</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Kven som kan opne dataa</translation>
    </message>
    <message>
        <source>Copies of it</source>
        <translation>Kopiar av dataa</translation>
    </message>
    <message>
        <source>What is not protected, and what you can do</source>
        <translation>Kva som ikkje er verna, og kva du kan gjere</translation>
    </message>
    <message>
        <source>All you write is in one encrypted file</source>
        <translation>Alt du skriv, ligg i éi kryptert fil</translation>
    </message>
    <message>
        <source>{size}, AES with 256 bits. Attachments and issued documents are in it.</source>
        <translation>{size}, AES med 256 bitar. Vedlegg og ferdige dokument ligg der også.</translation>
    </message>
    <message>
        <source>Others on this machine can open the file</source>
        <translation>Andre på denne maskina kan opne fila</translation>
    </message>
    <message>
        <source>They cannot read what is encrypted, but they can copy it. Ask whoever administers the machine.</source>
        <translation>Dei kan ikkje lese det som er kryptert, men dei kan kopiere det. Spør dei som driftar maskina.</translation>
    </message>
    <message>
        <source>Who may open the folder is not known</source>
        <translation>Det er ikkje kjent kven som kan opne mappa</translation>
    </message>
    <message>
        <source>The disk it lies on does not tell.</source>
        <translation>Disken ho ligg på, seier det ikkje.</translation>
    </message>
    <message>
        <source>Only you may open the file</source>
        <translation>Berre du kan opne fila</translation>
    </message>
    <message>
        <source>Other users of this machine may not. Its administrators can change that.</source>
        <translation>Andre brukarar av maskina kan ikkje det. Dei som driftar ho, kan endre det.</translation>
    </message>
    <message>
        <source>Nothing goes over the network</source>
        <translation>Ingenting går over nettet</translation>
    </message>
    <message>
        <source>The program reaches no other machine.</source>
        <translation>Programmet tek ikkje kontakt med noka anna maskin.</translation>
    </message>
    <message>
        <source>The log holds no names and no texts</source>
        <translation>Loggen har ingen namn og ingen tekstar</translation>
    </message>
    <message>
        <source>Nor does the report after a mistake of the program.</source>
        <translation>Det har heller ikkje rapporten etter ein feil i programmet.</translation>
    </message>
    <message>
        <source>Whoever gets at the folder can read the sample</source>
        <translation>Den som får tak i mappa, kan lese eksempelåret</translation>
    </message>
    <message>
        <source>Its key lies beside it: nothing in it is anybody’s.</source>
        <translation>Nøkkelen ligg ved sida av: Alt i eksempelåret er dikta opp.</translation>
    </message>
    <message>
        <source>Whoever gets at the folder can read the desk</source>
        <translation>Den som får tak i mappa, kan lese alt</translation>
    </message>
    <message>
        <source>Its key lies beside it until the recovery code has been made.</source>
        <translation>Nøkkelen ligg ved sida av til gjenopprettingskoden er laga.</translation>
    </message>
    <message>
        <source>Whoever is logged in as you</source>
        <translation>Den som er logga inn som deg</translation>
    </message>
    <message>
        <source>This machine’s key store opens the desk for you, and for no other user.</source>
        <translation>Nøkkellageret på maskina opnar dataa for deg, og for ingen annan brukar.</translation>
    </message>
    <message>
        <source>Whoever knows your passphrase</source>
        <translation>Den som kan passfrasen din</translation>
    </message>
    <message>
        <source>It is kept nowhere. Nobody can look it up or reset it.</source>
        <translation>Han er ikkje lagra nokon stad. Ingen kan slå han opp eller nullstille han.</translation>
    </message>
    <message>
        <source>Whoever has the recovery code</source>
        <translation>Den som har gjenopprettingskoden</translation>
    </message>
    <message>
        <source>It opens the desk and its backups on any machine. Keep it away from this machine.</source>
        <translation>Han opnar dataa og tryggingskopiane på kva maskin som helst. Ikkje ha han saman med denne maskina.</translation>
    </message>
    <message>
        <source>There is no recovery code</source>
        <translation>Det finst ingen gjenopprettingskode</translation>
    </message>
    <message>
        <source>If this machine breaks, nobody can open the desk or its backups.</source>
        <translation>Blir maskina øydelagd, kan ingen opne dataa eller tryggingskopiane.</translation>
    </message>
    <message numerus="yes">
        <source>The desk locks itself after %n minute(s)</source>
        <translation>
            <numerusform>Programmet låser seg etter %n minutt</numerusform>
            <numerusform>Programmet låser seg etter %n minutt</numerusform>
        </translation>
    </message>
    <message>
        <source>Then nothing is shown, and the file is closed.</source>
        <translation>Då blir ingenting vist, og fila er lukka.</translation>
    </message>
    <message>
        <source>The desk does not lock itself</source>
        <translation>Programmet låser seg ikkje sjølv</translation>
    </message>
    <message>
        <source>Lock it when you leave, or choose after how long it does so.</source>
        <translation>Lås når du går, eller vel kor lenge det skal gå før programmet låser seg.</translation>
    </message>
    <message>
        <source>There are no backups yet</source>
        <translation>Det finst ingen tryggingskopiar enno</translation>
    </message>
    <message>
        <source>One is made by itself when you close the program.</source>
        <translation>Det blir laga ein av seg sjølv når du lukkar programmet.</translation>
    </message>
    <message numerus="yes">
        <source>%n encrypted backup(s)</source>
        <translation>
            <numerusform>%n kryptert tryggingskopi</numerusform>
            <numerusform>%n krypterte tryggingskopiar</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest is of {day}. What opens the desk opens them too.</source>
        <translation>Den nyaste er frå {day}. Det som opnar dataa, opnar også dei.</translation>
    </message>
    <message>
        <source>The last backup could not be made</source>
        <translation>Den siste tryggingskopien kunne ikkje lagast</translation>
    </message>
    <message>
        <source>Storage and backups, in the settings, tells why.</source>
        <translation>«Lagring og kopi» i innstillingane seier kvifor.</translation>
    </message>
    <message>
        <source>The last backup did not reach the second folder</source>
        <translation>Den siste tryggingskopien kom ikkje til den andre mappa</translation>
    </message>
    <message>
        <source>{folder} is away, or cannot be written to.</source>
        <translation>{folder} er borte, eller kan ikkje skrivast til.</translation>
    </message>
    <message>
        <source>Backups in a second folder too</source>
        <translation>Tryggingskopiar i ei anna mappe også</translation>
    </message>
    <message>
        <source>Encrypted as well. Who may open {folder} is not for the program to change.</source>
        <translation>Dei er også krypterte. Kven som kan opne {folder}, endrar ikkje programmet.</translation>
    </message>
    <message>
        <source>Backups lie on this disk alone</source>
        <translation>Tryggingskopiane ligg berre på denne disken</translation>
    </message>
    <message>
        <source>If it breaks or is stolen, they are gone with the desk. Choose a second folder.</source>
        <translation>Går han sund eller blir stolen, er dei borte saman med dataa. Vel ei anna mappe i tillegg.</translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) set aside</source>
        <translation>
            <numerusform>%n mappe lagd til side</numerusform>
            <numerusform>%n mapper lagde til side</numerusform>
        </translation>
    </message>
    <message>
        <source>Encrypted too. The program never removes them: do it yourself, in the folder “aside”.</source>
        <translation>Også kryptert. Programmet fjernar aldri det som er lagt til side: Gjer det sjølv, i mappa «aside».</translation>
    </message>
    <message>
        <source>Somebody at your open desk</source>
        <translation>Nokon ved maskina medan programmet er ope</translation>
    </message>
    <message>
        <source>They see what you see. Lock the desk and the machine when you leave.</source>
        <translation>Dei ser det du ser. Lås programmet og maskina når du går.</translation>
    </message>
    <message>
        <source>The memory of the machine</source>
        <translation>Minnet i maskina</translation>
    </message>
    <message>
        <source>While the desk is open its key and its texts are there, and the machine may put them on the disk when it sleeps. Have the whole disk encrypted (BitLocker, FileVault, LUKS).</source>
        <translation>Medan programmet er ope, ligg nøkkelen og tekstane der, og maskina kan leggje dei på disken når ho går i dvale. Sørg for at heile disken er kryptert (BitLocker, FileVault, LUKS).</translation>
    </message>
    <message>
        <source>Files you save or send</source>
        <translation>Filer du lagrar eller sender</translation>
    </message>
    <message>
        <source>PDFs, tables, calendar files, archive folders and the copy of your own data are plain files. Delete them when they have been used. A handover file is encrypted, and has a code of its own.</source>
        <translation>PDF-ar, tabellar, kalenderfiler, arkivmapper og kopien av dine eigne data er ikkje krypterte. Slett dei når dei er brukte. Ei overleveringsfil er kryptert, og har sin eigen kode.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) now.</source>
        <translation>
            <numerusform>%n utkast no.</numerusform>
            <numerusform>%n utkast no.</numerusform>
        </translation>
    </message>
    <message>
        <source>They lie as plain files in the data folder until your mail program has them, and go after {days} days. {now}</source>
        <translation>Dei ligg ukryptert i datamappa til e-postprogrammet har dei, og blir fjerna etter {days} dagar. {now}</translation>
    </message>
    <message>
        <source>E-mail drafts</source>
        <translation>E-postutkast</translation>
    </message>
    <message>
        <source>Attachments and documents you look at in another program</source>
        <translation>Vedlegg og dokument du ser på i eit anna program</translation>
    </message>
    <message>
        <source>A copy of an attachment lies in the data folder until you close or lock the desk. What the other program keeps is its own.</source>
        <translation>Ein kopi av eit vedlegg ligg i datamappa til du lukkar eller låser programmet. Det andre programmet kan ha sin eigen kopi.</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Utklippstavla</translation>
    </message>
    <message>
        <source>What you copy is there for every program until you copy something else, and Windows may keep a history.</source>
        <translation>Det du kopierer, er der for alle program til du kopierer noko anna, og Windows kan ha ein logg over det.</translation>
    </message>
    <message>
        <source>What has been erased or removed</source>
        <translation>Det som er sletta eller fjerna</translation>
    </message>
    <message>
        <source>Older backups hold it until newer ones have taken their place.</source>
        <translation>Eldre tryggingskopiar har det til nyare har teke plassen deira.</translation>
    </message>
    <message>
        <source>That there is a desk</source>
        <translation>At dataa finst</translation>
    </message>
    <message>
        <source>Whoever gets at the folder sees how large it is and when it was last used. The settings are not encrypted.</source>
        <translation>Den som får tak i mappa, ser kor mykje det er, og når det sist vart brukt. Innstillingane er ikkje krypterte.</translation>
    </message>
    <message>
        <source>If nothing opens the desk any more</source>
        <translation>Om ingenting lenger opnar dataa</translation>
    </message>
    <message>
        <source>Without passphrase, key store or recovery code nobody gets in. Make a new recovery code while you can.</source>
        <translation>Utan passfrase, nøkkellager eller gjenopprettingskode kjem ingen inn. Lag ein ny gjenopprettingskode medan du kan.</translation>
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
        <translation>Svart på</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Ikkje svart på</translation>
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
        <translation>Noter raskt: oppgåve, samtale eller hugselapp. Døme: Ring Marit om lys @Marit !torsdag</translation>
    </message>
    <message>
        <source>What the line becomes</source>
        <translation>Kva linja blir</translation>
    </message>
    <message>
        <source>keeps it</source>
        <translation>lagrar</translation>
    </message>
    <message>
        <source>Write a day, for example !Thursday.</source>
        <translation>Skriv ein dag, til dømes !torsdag.</translation>
    </message>
    <message>
        <source>Open what you added</source>
        <translation>Opne det du la til</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Oppgåve</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Samtale</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Hugselapp</translation>
    </message>
    <message>
        <source>The action item is added</source>
        <translation>Oppgåva er lagd til</translation>
    </message>
    <message>
        <source>The call is in the contact log</source>
        <translation>Samtalen er ført i kontaktloggen</translation>
    </message>
    <message>
        <source>The memo is added</source>
        <translation>Hugselappen er lagd til</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Oppgåva di</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minutt</numerusform>
            <numerusform>%n minutt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickLog</name>
    <message>
        <source>Log briefly: what was it about?</source>
        <translation>Logg kort: kva gjaldt det?</translation>
    </message>
    <message>
        <source>Log a call briefly</source>
        <translation>Logg ein samtale kort</translation>
    </message>
    <message>
        <source>Do not write about individuals in cases</source>
        <translation>Ikkje skriv om enkeltpersonar i saker</translation>
    </message>
    <message>
        <source>Logged: {what}</source>
        <translation>Logga: {what}</translation>
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
        <translation>Kommunar</translation>
    </message>
    <message>
        <source>Add a municipality</source>
        <translation>Legg til kommune</translation>
    </message>
    <message>
        <source>Search, or do something</source>
        <translation>Søk, eller vel handling</translation>
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
        <translation>Møte</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Oppgåver</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluering</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Angre</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gjer om</translation>
    </message>
    <message>
        <source>Keys on this page</source>
        <translation>Tastar på denne sida</translation>
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
        <translation>Klar til å ferdigstillast</translation>
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
            <numerusform>%n punkt er på plass</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiveCard</name>
    <message>
        <source>Agenda from the municipality</source>
        <translation>Saksliste frå kommunen</translation>
    </message>
    <message>
        <source>Minutes from the municipality</source>
        <translation>Referat frå kommunen</translation>
    </message>
    <message>
        <source>Choose the agenda</source>
        <translation>Vel sakslista</translation>
    </message>
    <message>
        <source>Choose the minutes</source>
        <translation>Vel referatet</translation>
    </message>
    <message>
        <source>Or drop the file here: PDF or another document, up to {most} MB.</source>
        <translation>Eller slepp fila her: PDF eller eit anna dokument, inntil {most} MB.</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Motteke den</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>Legg inn</translation>
    </message>
    <message>
        <source>Not this file</source>
        <translation>Ikkje denne fila</translation>
    </message>
    <message>
        <source>It is kept as it came, byte for byte.</source>
        <translation>Fila blir lagra slik ho kom, utan ei einaste endring.</translation>
    </message>
    <message>
        <source>A new version is kept beside the earlier ones, as it came.</source>
        <translation>Ein ny versjon blir lagra ved sida av dei tidlegare, slik han kom.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
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
        <translation>Fila blir lagra uendra som versjon {number}. Dette er endeleg og kan ikkje angrast.</translation>
    </message>
    <message>
        <source>Write the day it came.</source>
        <translation>Skriv dagen ho kom.</translation>
    </message>
    <message>
        <source>The agenda is filed as it came</source>
        <translation>Sakslista er lagd inn slik ho kom</translation>
    </message>
    <message>
        <source>The minutes are filed as they came</source>
        <translation>Referatet er lagt inn slik det kom</translation>
    </message>
    <message>
        <source>Drop one file at a time.</source>
        <translation>Slepp éi fil om gongen.</translation>
    </message>
</context>
<context>
    <name>ReceivedPart</name>
    <message>
        <source>The municipality writes these minutes</source>
        <translation>Kommunen skriv dette referatet</translation>
    </message>
    <message>
        <source>Minutes that came</source>
        <translation>Mottekne referat</translation>
    </message>
    <message>
        <source>Action items of this meeting</source>
        <translation>Oppgåver frå dette møtet</translation>
    </message>
    <message>
        <source>None yet. Write them from the minutes.</source>
        <translation>Ingen enno. Skriv dei av frå referatet.</translation>
    </message>
    <message>
        <source>My own notes</source>
        <translation>Eigne notat</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Berre for deg</translation>
    </message>
    <message>
        <source>Write the archive folder</source>
        <translation>Lag arkivmappe</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakarar</translation>
    </message>
    <message>
        <source>Action items from the minutes</source>
        <translation>Oppgåver frå referatet</translation>
    </message>
    <message>
        <source>They are followed up like any other, with the municipality&apos;s minutes as their source.</source>
        <translation>Dei blir følgde opp som andre oppgåver, med referatet frå kommunen som kjelde.</translation>
    </message>
    <message>
        <source>Minutes and action items</source>
        <translation>Referat og oppgåver</translation>
    </message>
    <message>
        <source>About the meeting</source>
        <translation>Om møtet</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s). They stay with you.</source>
        <translation>
            <numerusform>%n linje. Ho blir hos deg.</numerusform>
            <numerusform>%n linjer. Dei blir hos deg.</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay with you.</source>
        <translation>Dei blir hos deg.</translation>
    </message>
    <message>
        <source>Your part: file them when they come, and register the action items that stand in them.</source>
        <translation>Din del: legg det inn når det kjem, og registrer oppgåvene som står der.</translation>
    </message>
    <message>
        <source>They came {day}. Register the action items that stand in them.</source>
        <translation>Det kom {day}. Registrer oppgåvene som står der.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Register the action items</source>
        <translation>Registrer oppgåvene</translation>
    </message>
    <message>
        <source>Go to the chosen action item</source>
        <translation>Gå til den valde oppgåva</translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) registered</source>
        <translation>
            <numerusform>%n oppgåve registrert</numerusform>
            <numerusform>%n oppgåver registrerte</numerusform>
        </translation>
    </message>
    <message>
        <source>Where should the archive folder be?</source>
        <translation>Kvar skal arkivmappa liggje?</translation>
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
        <translation>Ingenting er ope, så det er ikkje noko å minne om.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them nobody has assessed. Read the draft with that in mind.</source>
        <translation>
            <numerusform>Éi av dei er ikkje vurdert for innsyn. Les gjennom utkastet før du sender det.</numerusform>
            <numerusform>%n av dei er ikkje vurderte for innsyn. Les gjennom utkastet før du sender det.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no draft: the owner is not known to belong to a public body, and nothing here is assessed as public.</source>
        <translation>Det blir ikkje noko utkast: Den ansvarlege høyrer ikkje til eit kjent offentleg organ, og ingenting her er vurdert som offentleg.</translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) are not assessed as public, and the owner is not known to belong to a public body: the draft says only that they are there.</source>
        <translation>
            <numerusform>%n oppgåve er ikkje vurdert som offentleg, og den ansvarlege høyrer ikkje til eit kjent offentleg organ: Utkastet seier berre at ho finst.</numerusform>
            <numerusform>%n oppgåver er ikkje vurderte som offentlege, og den ansvarlege høyrer ikkje til eit kjent offentleg organ: Utkastet seier berre at dei finst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) are exempt from public access: the draft says only that they are there.</source>
        <translation>
            <numerusform>%n oppgåve er unnateken frå innsyn: Utkastet seier berre at ho finst.</numerusform>
            <numerusform>%n oppgåver er unnatekne frå innsyn: Utkastet seier berre at dei finst.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no person, so the draft has no address. Write it in your mail program.</source>
        <translation>Dette er ingen person, så utkastet har inga adresse. Skriv ho i e-postprogrammet.</translation>
    </message>
    <message>
        <source>There is no e-mail address that can be used. Write it here, or in your mail program.</source>
        <translation>Det finst inga e-postadresse som kan brukast. Skriv ho her eller i e-postprogrammet.</translation>
    </message>
</context>
<context>
    <name>ReminderPanel</name>
    <message>
        <source>Reminder</source>
        <translation>Påminning</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>Registrer som send</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Vis mappa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message numerus="yes">
        <source>Open %n draft(s)</source>
        <translation>
            <numerusform>Opne utkastet</numerusform>
            <numerusform>Opne %n utkast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) recorded as sent. The program itself has sent nothing</source>
        <translation>
            <numerusform>Påminninga er registrert som send. Programmet sjølv har ikkje sendt noko</numerusform>
            <numerusform>%n påminningar er registrerte som sende. Programmet sjølv har ikkje sendt noko</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>Make a reminder</source>
        <translation>Lag påminning</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påminning</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>There is nobody to remind: it is closed, or nobody else’s.</source>
        <translation>Det er ingen å minne på: Oppgåva er lukka, eller ingen andre har ansvar for det.</translation>
    </message>
    <message>
        <source>No action item is over its deadline.</source>
        <translation>Inga oppgåve er over fristen.</translation>
    </message>
    <message>
        <source>Reminded {day}</source>
        <translation>Påmint {day}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Look at them</source>
        <translation>Sjå referatet</translation>
    </message>
    <message>
        <source>Remarks to the minutes</source>
        <translation>Merknader til referatet</translation>
    </message>
    <message>
        <source>Remarks, if there were any</source>
        <translation>Merknader, om det var nokon</translation>
    </message>
    <message>
        <source>It is final: the minutes then count as reviewed, with the remarks as they stand here.</source>
        <translation>Dette er endeleg. Referatet blir då rekna som gjennomgått, med merknadene slik dei står her.</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marker som gjennomgått</translation>
    </message>
    <message>
        <source>Minutes from {day}</source>
        <translation>Referat frå {day}</translation>
    </message>
    <message>
        <source>They are not finished, so they cannot be reviewed yet.</source>
        <translation>Referatet er ikkje ferdig, så de kan ikkje gå gjennom det enno.</translation>
    </message>
    <message>
        <source>Approved by e-mail {day}</source>
        <translation>Godkjent på e-post {day}</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Ikkje gjennomgått enno</translation>
    </message>
    <message>
        <source>Reviewed in an earlier meeting</source>
        <translation>Gjennomgått i eit tidlegare møte</translation>
    </message>
    <message>
        <source>Reviewed in this meeting, with remarks: {remarks}</source>
        <translation>Gjennomgått i dette møtet, med merknader: {remarks}</translation>
    </message>
    <message>
        <source>Reviewed in this meeting, without remarks</source>
        <translation>Gjennomgått i dette møtet, utan merknader</translation>
    </message>
</context>
<context>
    <name>RunSheet</name>
    <message>
        <source>Run sheet</source>
        <translation>Køyreplan</translation>
    </message>
    <message>
        <source>Only for you</source>
        <translation>Berre for deg</translation>
    </message>
    <message>
        <source>Internal. It is kept nowhere and sent to nobody.</source>
        <translation>Internt. Han blir ikkje arkivert og ikkje send til nokon.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Venta</translation>
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
        <translation>Eigne notat</translation>
    </message>
    <message>
        <source>Action items to follow up</source>
        <translation>Oppgåver å følgje opp</translation>
    </message>
    <message>
        <source>Nothing is open from earlier meetings.</source>
        <translation>Ingenting står ope frå tidlegare møte.</translation>
    </message>
    <message>
        <source>Run sheet for yourself</source>
        <translation>Køyreplan til deg sjølv</translation>
    </message>
    <message>
        <source>Show the run sheet, which is only for you</source>
        <translation>Vis køyreplanen, som berre er for deg</translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>This sample is thrown away when you close the program.</source>
        <translation>Dette eksempelet blir sletta når du lukkar programmet.</translation>
    </message>
    <message>
        <source>You are in it. What you do here is thrown away when you leave it.</source>
        <translation>Du er i eksempelåret no. Det du gjer her, blir sletta når du går ut av det.</translation>
    </message>
    <message>
        <source>Back to my own desk</source>
        <translation>Tilbake til eigne data</translation>
    </message>
    <message>
        <source>A year of an invented officer, to try everything in. Your own desk stays as it is.</source>
        <translation>Eit år med ein oppdikta politikontakt, der du kan prøve alt. Dine eigne data blir ikkje endra.</translation>
    </message>
    <message>
        <source>Open the sample year</source>
        <translation>Opne eksempelåret</translation>
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
        <translation>Ikkje lagra sidan {time}</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Lagrar …</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alt er lagra</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Lagra {time}</translation>
    </message>
    <message>
        <source>The disk is full. Nothing is lost, go on writing. Make room, and it is saved.</source>
        <translation>Disken er full. Ingenting er tapt, skriv vidare. Frigjer plass, så blir alt lagra.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Nothing is lost, go on writing.</source>
        <translation>Det går ikkje å skrive til mappa. Ingenting er tapt, skriv vidare.</translation>
    </message>
    <message>
        <source>Another program holds the file. Nothing is lost, go on writing.</source>
        <translation>Eit anna program bruker fila. Ingenting er tapt, skriv vidare.</translation>
    </message>
    <message>
        <source>The journal beside the file was taken away. What was saved is safe, but nothing more can be. Save the texts elsewhere, and start the program again.</source>
        <translation>Hjelpefila ved sida av datafila er teken bort. Det som var lagra, er trygt, men meir kan ikkje lagrast. Lagre tekstane ein annan stad, og start programmet på nytt.</translation>
    </message>
    <message>
        <source>The file of the desk is no longer where it was. Nothing is lost, go on writing. Put it back, or save the texts elsewhere.</source>
        <translation>Fila ligg ikkje lenger der ho låg. Ingenting er tapt, skriv vidare. Legg ho tilbake, eller lagre tekstane ein annan stad.</translation>
    </message>
    <message>
        <source>The file of the desk is damaged. Copy what you have just typed before you go on.</source>
        <translation>Fila med dataa er skadd. Kopier det du nettopp skreiv, før du går vidare.</translation>
    </message>
    <message>
        <source>The disk does not answer. Nothing is lost, go on writing.</source>
        <translation>Disken svarar ikkje. Ingenting er tapt, skriv vidare.</translation>
    </message>
</context>
<context>
    <name>SecondFolder</name>
    <message>
        <source>Also put backups in</source>
        <translation>Legg også kopiar på</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Vel mappe</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Vel inga</translation>
    </message>
    <message>
        <source>No second folder for backups</source>
        <translation>Inga ekstra mappe for tryggingskopiar</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>Ei anna mappe</translation>
    </message>
    <message>
        <source>{deed} for a second copy of the backups</source>
        <translation>{deed} for tryggingskopiar nummer to</translation>
    </message>
    <message>
        <source>A memory stick or your home area. Not chosen.</source>
        <translation>Minnepinne eller heimeområde. Ikkje valt.</translation>
    </message>
    <message>
        <source>{why} It is tried again with the next backup.</source>
        <translation>{why} Det blir prøvd igjen ved neste kopi.</translation>
    </message>
    <message>
        <source>Where should backups be put as well?</source>
        <translation>Kvar skal tryggingskopiane også leggjast?</translation>
    </message>
    <message>
        <source>What lies in the folder stays there.</source>
        <translation>Det som ligg i mappa, blir liggande.</translation>
    </message>
</context>
<context>
    <name>SecuringForm</name>
    <message>
        <source>How should the desk open?</source>
        <translation>Korleis skal programmet opnast?</translation>
    </message>
    <message>
        <source>All in it is encrypted, and something has to keep the key.</source>
        <translation>Alt i det er kryptert, og noko må ta vare på nøkkelen.</translation>
    </message>
    <message>
        <source>Write down your recovery code</source>
        <translation>Skriv ned gjenopprettingskoden</translation>
    </message>
    <message>
        <source>It opens the desk when nothing else does: after a forgotten passphrase, a new machine or a new user profile. It is shown this once, and nobody can find it again.</source>
        <translation>Han opnar programmet når ikkje noko anna gjer det: etter ein gløymd passfrase, på ei ny maskin eller med ein ny brukarprofil. Han blir vist berre denne eine gongen, og ingen kan finne han igjen.</translation>
    </message>
    <message>
        <source>Type the recovery code</source>
        <translation>Skriv inn gjenopprettingskoden</translation>
    </message>
    <message>
        <source>From what you wrote down, so that it is known to be right. Capitals, spaces and dashes do not matter.</source>
        <translation>Frå det du skreiv ned, så det er sikkert at han er rett. Store bokstavar, mellomrom og strekar spelar inga rolle.</translation>
    </message>
    <message>
        <source>The machine&apos;s key store did not take the key. Choose a passphrase instead.</source>
        <translation>Nøkkellageret på maskina tok ikkje imot nøkkelen. Vel ein passfrase i staden.</translation>
    </message>
    <message>
        <source>The keys could not be written into the folder. Nothing has changed; try again.</source>
        <translation>Nøklane kunne ikkje skrivast til mappa. Ingenting er endra. Prøv igjen.</translation>
    </message>
    <message>
        <source>The keys could not be made. Nothing has changed. The log tells more.</source>
        <translation>Nøklane kunne ikkje lagast. Ingenting er endra. Loggen seier meir.</translation>
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
        <translation>Til no låg nøkkelen til dataa ope ved sida av dei. Frå no av er det berre du som har han. Ingenting i dataa blir endra.</translation>
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
        <translation>Knappar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>Making the keys …</source>
        <translation>Lagar nøklane …</translation>
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
        <translation>Delar av innstillingane</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Language and look</source>
        <translation>Språk og vising</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Om deg</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Fristar</translation>
    </message>
    <message>
        <source>Own data</source>
        <translation>Eigne data</translation>
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
        <translation>Kva som er verna</translation>
    </message>
    <message>
        <source>Sample year</source>
        <translation>Eksempelår</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastar</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Om programmet</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisensar</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Tilbake til innstillingane</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Det som er valt</translation>
    </message>
    <message>
        <source>Another part of the program</source>
        <translation>Ein annan del av programmet</translation>
    </message>
    <message>
        <source>Another line</source>
        <translation>Ei anna linje</translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>Ein annan tryggingskopi</translation>
    </message>
    <message>
        <source>Choose in a row of buttons</source>
        <translation>Vel i ei knapperad</translation>
    </message>
    <message>
        <source>Another part of the settings, at the left</source>
        <translation>Ein annan del av innstillingane, til venstre</translation>
    </message>
    <message>
        <source>What the program is built of</source>
        <translation>Kva programmet er bygt av</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Tryggingskopiar</translation>
    </message>
    <message>
        <source>What each of them holds, and the way back to it</source>
        <translation>Kva kvar av dei inneheld, og vegen tilbake</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
    </message>
    <message>
        <source>Changes take effect at once</source>
        <translation>Endringar gjeld med ein gong</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Slik det er no</translation>
    </message>
</context>
<context>
    <name>SeveralActions</name>
    <message>
        <source>Owner</source>
        <translation>Ansvarleg</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation>Følgd opp av</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritet</translation>
    </message>
    <message>
        <source>Write an update for all of them …</source>
        <translation>Skriv ei oppdatering for alle …</translation>
    </message>
    <message>
        <source>Write an update for all of them</source>
        <translation>Skriv ei oppdatering for alle</translation>
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
        <translation>Vel berre éi</translation>
    </message>
    <message>
        <source>Make reminders</source>
        <translation>Lag påminningar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>What you change here is changed for all of them, in one step.</source>
        <translation>Det du endrar her, blir endra for alle, i eitt steg.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n vald</numerusform>
            <numerusform>%n valde</numerusform>
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
            <numerusform>%n oppgåve er endra</numerusform>
            <numerusform>%n oppgåver er endra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) dropped</source>
        <translation>
            <numerusform>%n oppgåve er bortfalle</numerusform>
            <numerusform>%n oppgåver er bortfalne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written in the history of %n action item(s)</source>
        <translation>
            <numerusform>Skrive i historikken til oppgåva</numerusform>
            <numerusform>Skrive i historikken til %n oppgåver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shown</name>
    <message>
        <source>This cannot be undone. A backup is made first.</source>
        <translation>Kan ikkje angrast. Du får ein tryggingskopi først.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>A backup is made, and the file is taken in …</source>
        <translation>Tryggingskopien blir laga, og fila blir teken inn …</translation>
    </message>
    <message>
        <source>Nothing was taken in</source>
        <translation>Ingenting vart teke inn</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Kva fila inneheld</translation>
    </message>
    <message>
        <source>You made this file yourself</source>
        <translation>Denne fila har du laga sjølv</translation>
    </message>
    <message>
        <source>Nothing has been changed in it since.</source>
        <translation>Ingenting er endra i ho sidan.</translation>
    </message>
    <message>
        <source>Nothing is new</source>
        <translation>Ingenting er nytt</translation>
    </message>
    <message>
        <source>All that the file holds is here already.</source>
        <translation>Alt i fila finst her frå før.</translation>
    </message>
    <message>
        <source>This file was taken in {day}</source>
        <translation>Denne fila vart teken inn {day}</translation>
    </message>
    <message>
        <source>What is here already is not doubled.</source>
        <translation>Det som finst her, blir ikkje dobla.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n open action item(s)</source>
        <translation>
            <numerusform>Ta over %n open oppgåve</numerusform>
            <numerusform>Ta over %n opne oppgåver</numerusform>
        </translation>
    </message>
    <message>
        <source>They are {name}’s. With this they become yours.</source>
        <translation>Dei er {name} sine. Med dette blir dei dine.</translation>
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
        <translation>til stades</translation>
    </message>
</context>
<context>
    <name>SnoozeForm</name>
    <message>
        <source>Put off until</source>
        <translation>Utset til</translation>
    </message>
    <message>
        <source>Monday, in two weeks, 4.12</source>
        <translation>måndag, om to veker, 4.12</translation>
    </message>
    <message>
        <source>Until then the row is among those put off, at the foot of the page.</source>
        <translation>Til då står rada blant dei utsette, nedst på sida.</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Utset</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikkje no</translation>
    </message>
    <message>
        <source>Write the day the row is to come back.</source>
        <translation>Skriv dagen rada skal kome tilbake.</translation>
    </message>
    <message>
        <source>Put off until {day}</source>
        <translation>Utsett til {day}</translation>
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
        <translation>Kvifor fell ho bort?</translation>
    </message>
    <message>
        <source>Write why it is dropped.</source>
        <translation>Skriv kvifor ho fell bort.</translation>
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
        <translation>gjeldande steg</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ikkje enno</translation>
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
        <translation>Ikkje til dette møtet</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Ikkje gjort likevel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Bede om hos</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Svarfrist</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Motteke den</translation>
    </message>
    <message>
        <source>From the processes</source>
        <translation>Frå prosessane</translation>
    </message>
    <message>
        <source>Priority and measures processes it builds on</source>
        <translation>Prioriterings- og tiltaksprosess det byggjer på</translation>
    </message>
    <message>
        <source>For this meeting after all</source>
        <translation>Til dette møtet likevel</translation>
    </message>
    <message>
        <source>Write the day it was done.</source>
        <translation>Skriv dagen det vart gjort.</translation>
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
        <translation>Alt blir på denne maskina. Programmet bruker ikkje nettet. Gradert informasjon høyrer ikkje heime her.</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message>
        <source>Open the folder</source>
        <translation>Opne mappa</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Kopier stien</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Vis kopiar</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Tryggingskopiar</translation>
    </message>
    <message>
        <source>Storage and backups</source>
        <translation>Lagring og kopi</translation>
    </message>
    <message>
        <source>A document leaves the folder only when you save a copy of it.</source>
        <translation>Eit dokument går ut av mappa berre når du lagrar ein kopi.</translation>
    </message>
    <message>
        <source>{size}, encrypted</source>
        <translation>{size}, kryptert</translation>
    </message>
    <message>
        <source>documents {size}</source>
        <translation>dokument {size}</translation>
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
        <translation>Mappa ligg i {name} og kan bli kopiert til andre maskiner. Ha dataa opne på éi om gongen.</translation>
    </message>
    <message>
        <source>The last backup could not be made. {why} It is tried again by itself.</source>
        <translation>Den siste kopien kunne ikkje lagast. {why} Det blir prøvd igjen av seg sjølv.</translation>
    </message>
    <message>
        <source>A backup is being made …</source>
        <translation>Lagar tryggingskopi …</translation>
    </message>
    <message>
        <source>None yet. The first is made when you close the program.</source>
        <translation>Ingen enno. Den første blir laga når du lukkar programmet.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s), {size}, the oldest from {day}.</source>
        <translation>
            <numerusform>%n kopi, {size}, frå {day}.</numerusform>
            <numerusform>%n kopiar, {size}, eldste frå {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last is from {when}.</source>
        <translation>Siste er frå {when}.</translation>
    </message>
    <message>
        <source>The last, from {when}, has been read through and can be opened.</source>
        <translation>Siste, frå {when}, er prøvd og kan lesast.</translation>
    </message>
    <message>
        <source>The last, from {when}, is damaged. Make a new one.</source>
        <translation>Siste, frå {when}, er skadd. Lag ein ny.</translation>
    </message>
    <message>
        <source>No program here shows folders. Copy the path instead.</source>
        <translation>Maskina har ikkje noko program som viser mapper. Kopier stien i staden.</translation>
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
        <translation>Slik blir programmet opna</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>Ledig plass</translation>
    </message>
    <message>
        <source>Everything stays on this machine</source>
        <translation>Alt blir på denne maskina</translation>
    </message>
    <message>
        <source>The program does not use the network. A document leaves the folder only when you save a copy of it.</source>
        <translation>Programmet bruker ikkje nettet. Eit dokument går ut av mappa berre når du lagrar ein kopi.</translation>
    </message>
    <message>
        <source>No classified information</source>
        <translation>Ingen gradert informasjon</translation>
    </message>
    <message>
        <source>It does not belong here, and neither do intelligence and personal cases: the police have systems of their own for them.</source>
        <translation>Han høyrer ikkje heime her. Det gjer heller ikkje etterretning og personsaker, som politiet har eigne system for.</translation>
    </message>
    <message>
        <source>When you begin, the setup is final</source>
        <translation>Når du begynner, er oppsettet endeleg</translation>
    </message>
    <message>
        <source>It cannot be undone as a whole, but everything in it can be changed on its own page.</source>
        <translation>Du kan ikkje angre heile oppsettet, men alt i det kan endrast på si eiga side.</translation>
    </message>
    <message>
        <source>Making the keys …</source>
        <translation>Lagar nøklane …</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>This is where it is kept</source>
        <translation>Her blir alt lagra</translation>
    </message>
    <message>
        <source>All you write is saved as you write it. There is no save button.</source>
        <translation>Alt blir lagra medan du skriv. Det er ingen lagreknapp.</translation>
    </message>
    <message>
        <source>The machine does not tell how much there is.</source>
        <translation>Maskina oppgir ikkje kor mykje plass det er.</translation>
    </message>
    <message>
        <source>{size}. This may become too little: make room on the disk.</source>
        <translation>{size}. Det kan bli for lite. Frigjer plass på disken.</translation>
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
        <translation>Notat</translation>
    </message>
    <message>
        <source>To the last line</source>
        <translation>Til siste linje</translation>
    </message>
    <message>
        <source>Nothing is written under this item yet.</source>
        <translation>Det er ikkje skrive noko under dette punktet enno.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n earlier line(s)</source>
        <translation>
            <numerusform>Vis %n tidlegare linje</numerusform>
            <numerusform>Vis %n tidlegare linjer</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag it to another place or item</source>
        <translation>Dra ho til ein annan stad eller eit anna punkt</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>Save as Word for comments</source>
        <translation>Lagre som Word for kommentarar</translation>
    </message>
    <message>
        <source>Copy as formatted text</source>
        <translation>Kopier som formatert tekst</translation>
    </message>
    <message>
        <source>Version to take along</source>
        <translation>Versjon som blir teken med</translation>
    </message>
    <message>
        <source>The public version is copied. Paste it where you want it.</source>
        <translation>Offentleg versjon er kopiert. Lim han inn der du vil ha han.</translation>
    </message>
    <message>
        <source>The full version is copied: only for those who took part. Paste it where you want it.</source>
        <translation>Fullstendig versjon er kopiert: berre for dei som deltok. Lim han inn der du vil ha han.</translation>
    </message>
    <message>
        <source>The minutes could not be copied. The log tells more.</source>
        <translation>Referatet kunne ikkje kopierast. Loggen seier meir.</translation>
    </message>
</context>
<context>
    <name>TakeInPart</name>
    <message>
        <source>No backup could be made, and without one nothing is taken in. Is there room on the disk?</source>
        <translation>Tryggingskopien kunne ikkje lagast, og utan han blir ingenting teke inn. Er det plass på disken?</translation>
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
        <translation>Det er ingenting å gjere om i dette møtet.</translation>
    </message>
</context>
<context>
    <name>TakingPart</name>
    <message>
        <source>Add somebody who took part</source>
        <translation>Legg til ein som deltok</translation>
    </message>
    <message>
        <source>Name of somebody who took part</source>
        <translation>Namn på ein som deltok</translation>
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
        <translation>Endre kven som deltok</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Deltok</translation>
    </message>
    <message>
        <source>Add who took part</source>
        <translation>Legg til kven som deltok</translation>
    </message>
    <message>
        <source>Take off: {name}</source>
        <translation>Fjern: {name}</translation>
    </message>
    <message>
        <source>{name} is off the list</source>
        <translation>{name} er fjerna frå lista</translation>
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
        <translation>Endringar her påverkar ikkje møte som finst frå før.</translation>
    </message>
    <message>
        <source>Agenda template</source>
        <translation>Mal for saksliste</translation>
    </message>
    <message>
        <source>No fixed items.</source>
        <translation>Ingen faste punkt.</translation>
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
        <translation>«{title}» er fjerna frå malen</translation>
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
        <translation>Namn på temaet</translation>
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
        <translation>Månad for temaet</translation>
    </message>
    <message>
        <source>Theme of the month</source>
        <translation>Tema for månaden</translation>
    </message>
    <message>
        <source>Start of school, russ, licences …</source>
        <translation>Skulestart, russ, skjenking …</translation>
    </message>
    <message>
        <source>Add theme</source>
        <translation>Legg til tema</translation>
    </message>
    <message>
        <source>Themes of the year</source>
        <translation>Tema i året</translation>
    </message>
    <message>
        <source>Remove the theme of {month}: {theme}</source>
        <translation>Fjern temaet for {month}: {theme}</translation>
    </message>
    <message>
        <source>Name of your own theme</source>
        <translation>Namn på ditt eige tema</translation>
    </message>
    <message>
        <source>Add a theme</source>
        <translation>Legg til tema</translation>
    </message>
    <message>
        <source>What the answers above mean for each theme.</source>
        <translation>Kva svara over betyr for kvart tema.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Add themes</source>
        <translation>Legg til tema</translation>
    </message>
    <message>
        <source>“{title}” is removed</source>
        <translation>«{title}» er fjerna</translation>
    </message>
</context>
<context>
    <name>ToBeConfirmed</name>
    <message numerus="yes">
        <source>%n political member(s) to be confirmed</source>
        <translation>
            <numerusform>%n politisk medlem skal stadfestast</numerusform>
            <numerusform>%n politiske medlemmer skal stadfestast</numerusform>
        </translation>
    </message>
    <message>
        <source>After the election {day} it is not certain that they still have their posts. Confirm them, or write who came after, under the three dots.</source>
        <translation>Etter valet {day} er det ikkje sikkert at dei framleis har verva sine. Stadfest dei, eller skriv kven som tok over, under dei tre prikkane.</translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n</source>
        <translation>
            <numerusform>Stadfest %n</numerusform>
            <numerusform>Stadfest alle %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are confirmed</source>
        <translation>
            <numerusform>%n verv er stadfesta</numerusform>
            <numerusform>%n verv er stadfesta</numerusform>
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
        <translation>Denne veka</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Framover</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>utan frist</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n dag over</numerusform>
            <numerusform>%n dagar over</numerusform>
        </translation>
    </message>
    <message>
        <source>by today</source>
        <translation>seinast i dag</translation>
    </message>
    <message>
        <source>now</source>
        <translation>no</translation>
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
        <translation>skulle vore ferdig</translation>
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
        <translation>Utsett til {day}</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Hent fram</translation>
    </message>
    <message>
        <source>Put off from {day}</source>
        <translation>Utsett frå {day}</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>Gå til møtet</translation>
    </message>
    <message>
        <source>Send the finished agenda to {council}, {day}</source>
        <translation>Send den ferdige sakslista til {council}, {day}</translation>
    </message>
    <message>
        <source>Send the agenda to {council}, {day}</source>
        <translation>Send saksliste til {council}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>Goes out %n day(s) before the meeting</source>
        <translation>
            <numerusform>Skal ut dagen før møtet</numerusform>
            <numerusform>Skal ut %n dagar før møtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agreement says at least %n week(s) before the meeting</source>
        <translation>
            <numerusform>Avtalen seier seinast éi veke før møtet</numerusform>
            <numerusform>Avtalen seier seinast %n veker før møtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agreement says at least %n day(s) before the meeting</source>
        <translation>
            <numerusform>Avtalen seier seinast dagen før møtet</numerusform>
            <numerusform>Avtalen seier seinast %n dagar før møtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due %n day(s) after the meeting</source>
        <translation>
            <numerusform>Frist dagen etter møtet</numerusform>
            <numerusform>Frist %n dagar etter møtet</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished, but not sent</source>
        <translation>Ferdig, men ikkje sendt</translation>
    </message>
    <message>
        <source>Done together at the end of the year</source>
        <translation>Blir gjord saman ved årsslutt</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>stilt {day}</translation>
    </message>
    <message>
        <source>Answer the information need: {words}</source>
        <translation>Svar på informasjonsbehovet: {words}</translation>
    </message>
    <message>
        <source>the guide, 5.4</source>
        <translation>rettleiaren 5.4</translation>
    </message>
    <message>
        <source>See the need</source>
        <translation>Sjå behovet</translation>
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
            <numerusform>Du ønskjer kontakt kvar dag</numerusform>
            <numerusform>Du ønskjer kontakt kvar %n. dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag sidan</numerusform>
            <numerusform>%n dagar sidan</numerusform>
        </translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>ingen kontakt enno</translation>
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
        <translation>Førebu</translation>
    </message>
    <message>
        <source>Finish the minutes of {council}, {day}</source>
        <translation>Skriv ferdig referat frå {council}, {day}</translation>
    </message>
    <message>
        <source>Write minutes</source>
        <translation>Skriv referat</translation>
    </message>
    <message>
        <source>Send the minutes of {council}, {day}</source>
        <translation>Send referat frå {council}, {day}</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Oppgåva di</translation>
    </message>
    <message>
        <source>from the meeting {day}</source>
        <translation>frå møtet {day}</translation>
    </message>
    <message>
        <source>No one is responsible</source>
        <translation>Ingen ansvarleg</translation>
    </message>
    <message>
        <source>Your own memo</source>
        <translation>Din eigen hugselapp</translation>
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
            <numerusform>Meld tilbake éi avslutta oppgåve til {council}, {day}</numerusform>
            <numerusform>Meld tilbake %n avslutta oppgåver til {council}, {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Among them: {title}</source>
        <translation>Blant dei: {title}</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>See the meeting</source>
        <translation>Sjå møtet</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) a year are agreed</source>
        <translation>
            <numerusform>Avtalt eitt møte i året</numerusform>
            <numerusform>Avtalt %n møte i året</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held or planned</source>
        <translation>
            <numerusform>%n halde eller planlagt</numerusform>
            <numerusform>%n haldne eller planlagde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) of {council} missing in the plan for {year}</source>
        <translation>
            <numerusform>Eit møte i {council} manglar i planen for {year}</numerusform>
            <numerusform>%n møte i {council} manglar i planen for {year}</numerusform>
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
            <numerusform>Éi oppgåve har det som frist</numerusform>
            <numerusform>%n oppgåver har det som frist</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan the next meeting of {council}</source>
        <translation>Planlegg neste møte i {council}</translation>
    </message>
    <message numerus="yes">
        <source>See whether %n action item(s) can go on</source>
        <translation>
            <numerusform>Sjå om éi oppgåve kan gå vidare</numerusform>
            <numerusform>Sjå om %n oppgåver kan gå vidare</numerusform>
        </translation>
    </message>
    <message>
        <source>See whether “{title}” can go on</source>
        <translation>Sjå om «{title}» kan gå vidare</translation>
    </message>
    <message>
        <source>The oldest waits for: {words}</source>
        <translation>Den eldste ventar på: {words}</translation>
    </message>
    <message>
        <source>It waits for: {words}</source>
        <translation>Ventar på: {words}</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Følg opp</translation>
    </message>
    <message>
        <source>When was the agreement “{name}” signed?</source>
        <translation>Når vart avtalen «{name}» signert?</translation>
    </message>
    <message>
        <source>When was the cooperation agreement with {place} signed?</source>
        <translation>Når vart samarbeidsavtalen med {place} signert?</translation>
    </message>
    <message>
        <source>Without that day nobody can say when it is to be revised</source>
        <translation>Utan dagen veit ingen når han skal reviderast</translation>
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
        <translation>Utan eit tal veit ingen om eit møte manglar</translation>
    </message>
    <message>
        <source>How often does {council} meet?</source>
        <translation>Kor ofte møtest {council}?</translation>
    </message>
    <message>
        <source>The approval for {place} is not registered</source>
        <translation>Godkjenninga for {place} er ikkje registrert</translation>
    </message>
    <message numerus="yes">
        <source>You have %n municipalities</source>
        <translation>
            <numerusform>Du har %n kommune</numerusform>
            <numerusform>Du har %n kommunar</numerusform>
        </translation>
    </message>
    <message>
        <source>Normally at most three</source>
        <translation>Normalt høgst tre</translation>
    </message>
    <message>
        <source>the guide, 5</source>
        <translation>rettleiaren 5</translation>
    </message>
    <message numerus="yes">
        <source>Follow up %n overdue action item(s) in {place}</source>
        <translation>
            <numerusform>Følg opp %n oppgåve over fristen i {place}</numerusform>
            <numerusform>Følg opp %n oppgåver over fristen i {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Follow up %n overdue action item(s)</source>
        <translation>
            <numerusform>Følg opp %n oppgåve over fristen</numerusform>
            <numerusform>Følg opp %n oppgåver over fristen</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest: {title}, {day}</source>
        <translation>Eldst: {title}, {day}</translation>
    </message>
    <message>
        <source>{answered} of 4 questions answered</source>
        <translation>svart på {answered} av 4 spørsmål</translation>
    </message>
    <message>
        <source>The date was set in last year&apos;s evaluation</source>
        <translation>Datoen vart sett i evalueringa i fjor</translation>
    </message>
    <message>
        <source>Evaluate {year} with {council}</source>
        <translation>Evaluer {year} med {council}</translation>
    </message>
    <message>
        <source>the guide, 7</source>
        <translation>rettleiaren 7</translation>
    </message>
    <message>
        <source>Every fourth year, after the election</source>
        <translation>Kvart fjerde år, etter valet</translation>
    </message>
    <message>
        <source>They are revised regularly</source>
        <translation>Dei blir reviderte jamleg</translation>
    </message>
    <message>
        <source>the model agreement, § 3</source>
        <translation>avtalemalen § 3</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n political member(s) of the councils in {place}</source>
        <translation>
            <numerusform>Stadfest %n politisk medlem av råda i {place}</numerusform>
            <numerusform>Stadfest %n politiske medlemmer av råda i {place}</numerusform>
        </translation>
    </message>
    <message>
        <source>After the election {day} it is not certain who has the post</source>
        <translation>Etter valet {day} er det ikkje sikkert kven som har vervet</translation>
    </message>
    <message>
        <source>See the members</source>
        <translation>Sjå medlemmene</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the meeting</source>
        <translation>
            <numerusform>%n dag før møtet</numerusform>
            <numerusform>%n dagar før møtet</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Bede om</translation>
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
        <translation>Kunnskapsgrunnlaget frå politiet til {council}, {day}, er ikkje kome</translation>
    </message>
    <message>
        <source>The municipality&apos;s knowledge for {council}, {day}, has not come</source>
        <translation>Kunnskapsgrunnlaget frå kommunen til {council}, {day}, er ikkje kome</translation>
    </message>
    <message>
        <source>{whom} was asked {day}</source>
        <translation>{whom} vart spurd {day}</translation>
    </message>
    <message>
        <source>It was asked for {day}</source>
        <translation>Bede om {day}</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Motteke</translation>
    </message>
    <message>
        <source>File the minutes of {council}, {day}</source>
        <translation>Legg inn referatet frå {council}, {day}</translation>
    </message>
    <message>
        <source>The municipality is the secretariat and writes them</source>
        <translation>Kommunen er sekretariat og skriv det</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Legg inn</translation>
    </message>
    <message>
        <source>Finish the correction of the minutes of {council}, {day}</source>
        <translation>Fullfør rettinga av referatet frå {council}, {day}</translation>
    </message>
    <message>
        <source>It was begun, and no new version has been issued</source>
        <translation>Ho er starta, men ingen ny versjon er ferdigstilt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Hald fram</translation>
    </message>
    <message>
        <source>The deadline for remarks was {day}</source>
        <translation>Merknadsfristen var {day}</translation>
    </message>
    <message>
        <source>Remarks may come until {day}</source>
        <translation>Merknader kan kome til og med {day}</translation>
    </message>
    <message>
        <source>Approve the minutes of {council}, {day}</source>
        <translation>Godkjenn referatet frå {council}, {day}</translation>
    </message>
    <message>
        <source>See the minutes</source>
        <translation>Sjå referatet</translation>
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
        <translation>Avklar sakslista til {council}, {day}, med einingsleiaren</translation>
    </message>
    <message>
        <source>Submit items to {council}, {day}</source>
        <translation>Meld inn saker til {council}, {day}</translation>
    </message>
    <message>
        <source>the guide, 4.1.5 and 4.1.6</source>
        <translation>rettleiaren 4.1.5 og 4.1.6</translation>
    </message>
    <message>
        <source>the guide, 4.1.2</source>
        <translation>rettleiaren 4.1.2</translation>
    </message>
    <message>
        <source>the guide, 5.2</source>
        <translation>rettleiaren 5.2</translation>
    </message>
    <message>
        <source>the municipality is the secretariat</source>
        <translation>kommunen er sekretariat</translation>
    </message>
    <message>
        <source>Registered as received {day}</source>
        <translation>Registrert som motteke {day}</translation>
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
        <translation>Avtalen gjeld til denne dagen</translation>
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
        <translation>Sjå avtalen</translation>
    </message>
    <message>
        <source>Review the police bylaws of {place}</source>
        <translation>Gå gjennom politivedtektene i {place}</translation>
    </message>
    <message>
        <source>See the municipality</source>
        <translation>Sjå kommunen</translation>
    </message>
    <message>
        <source>Left out for this meeting</source>
        <translation>Utelate for dette møtet</translation>
    </message>
    <message>
        <source>meetings</source>
        <translation>møte</translation>
    </message>
    <message>
        <source>action items</source>
        <translation>oppgåver</translation>
    </message>
    <message>
        <source>evaluations</source>
        <translation>evalueringar</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>avtalar</translation>
    </message>
    <message>
        <source>posts to be confirmed</source>
        <translation>verv som skal stadfestast</translation>
    </message>
    <message>
        <source>meetings that are missing</source>
        <translation>møte som manglar</translation>
    </message>
    <message>
        <source>memos</source>
        <translation>hugselappar</translation>
    </message>
    <message>
        <source>whom to be in touch with</source>
        <translation>kven du bør ha kontakt med</translation>
    </message>
    <message>
        <source>information needs</source>
        <translation>informasjonsbehov</translation>
    </message>
    <message>
        <source>the number of municipalities</source>
        <translation>talet på kommunar</translation>
    </message>
    <message>
        <source>What needs you about {parts} could not be worked out</source>
        <translation>Noko kunne ikkje reknast ut: {parts}</translation>
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
        <translation>Ny oppgåve</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>vel</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>neste steg</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>utset</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ferdig</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>veke {number}</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Gjeremål</translation>
    </message>
    <message>
        <source>In the quick line: a call; with /s too, and with /h a memo</source>
        <translation>I snøgglinja: samtale; også med /s, og med /h hugselapp</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Fleire val</translation>
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
        <translation>Skjul det som er utsett</translation>
    </message>
    <message>
        <source>Show what is put off</source>
        <translation>Vis det som er utsett</translation>
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
        <translation>Utsett</translation>
    </message>
    <message>
        <source>Calendar today</source>
        <translation>Kalender i dag</translation>
    </message>
    <message>
        <source>Next meetings</source>
        <translation>Neste møte</translation>
    </message>
    <message>
        <source>Row above; with ↓ the row below</source>
        <translation>Rada over; med ↓ rada under</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Neste steg</translation>
    </message>
    <message>
        <source>Mark the action item, the memo or the deadline as done, or confirm the posts</source>
        <translation>Marker oppgåva, hugselappen eller fristen som ferdig, eller stadfest verva</translation>
    </message>
    <message>
        <source>Put off until another day</source>
        <translation>Utset til ein annan dag</translation>
    </message>
    <message>
        <source>Go to what the row is about</source>
        <translation>Gå til det rada gjeld</translation>
    </message>
    <message>
        <source>All that can be done with the row</source>
        <translation>Alt du kan gjere med rada</translation>
    </message>
    <message>
        <source>It is among what needs you again</source>
        <translation>Rada står på I dag igjen</translation>
    </message>
    <message>
        <source>The memo is removed</source>
        <translation>Hugselappen er fjerna</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) are confirmed</source>
        <translation>
            <numerusform>%n verv er stadfesta</numerusform>
            <numerusform>%n verv er stadfesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off to another day</source>
        <translation>Utset til ein annan dag</translation>
    </message>
    <message>
        <source>Done another day</source>
        <translation>Gjort ein annan dag</translation>
    </message>
    <message>
        <source>Not for this meeting</source>
        <translation>Ikkje til dette møtet</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Utset</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>Gå til møtet</translation>
    </message>
    <message>
        <source>Go to the action item</source>
        <translation>Gå til oppgåva</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marker som ferdig</translation>
    </message>
    <message numerus="yes">
        <source>Confirm all %n</source>
        <translation>
            <numerusform>Stadfest %n</numerusform>
            <numerusform>Stadfest alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the memo</source>
        <translation>Fjern hugselappen</translation>
    </message>
    <message>
        <source>Make a reminder</source>
        <translation>Lag påminning</translation>
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
        <translation>Fristen vart halden ein annan dag</translation>
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
        <translation>Sjå møta</translation>
    </message>
    <message>
        <source>Nothing is urgent</source>
        <translation>Ingenting hastar</translation>
    </message>
    <message>
        <source>No municipality yet</source>
        <translation>Ingen kommune enno</translation>
    </message>
    <message>
        <source>Add those you are the liaison officer of. What needs you about them then comes up here.</source>
        <translation>Legg til dei du er politikontakt for. Då kjem det som hastar der, opp her.</translation>
    </message>
    <message>
        <source>New municipality</source>
        <translation>Ny kommune</translation>
    </message>
    <message>
        <source>No council yet</source>
        <translation>Ingen råd enno</translation>
    </message>
    <message>
        <source>Meetings and their deadlines come from the councils. Add the first one.</source>
        <translation>Møte og fristar kjem frå råda. Opprett det første.</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>Nytt råd</translation>
    </message>
    <message>
        <source>No meeting is planned. The year plan proposes days for all councils, after how often they meet.</source>
        <translation>Ingen møte er planlagde. Årsplanen foreslår dagar for alle råda, etter kor ofte dei møtest.</translation>
    </message>
    <message>
        <source>Plan the year</source>
        <translation>Planlegg året</translation>
    </message>
    <message>
        <source>The rest is here. The log file says where it stopped.</source>
        <translation>Resten står her. Loggfila seier kvar det stoppa.</translation>
    </message>
    <message>
        <source>All meetings</source>
        <translation>Alle møte</translation>
    </message>
    <message>
        <source>“{title}” is done</source>
        <translation>«{title}» er ferdig</translation>
    </message>
    <message>
        <source>next 4 weeks</source>
        <translation>neste 4 veker</translation>
    </message>
    <message>
        <source>My workload</source>
        <translation>Mi arbeidsmengd</translation>
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
        <translation>1  Førebu</translation>
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
        <translation>Vis tida</translation>
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
        <translation>Hald fram med møtet</translation>
    </message>
    <message>
        <source>Hide the time</source>
        <translation>Skjul tida</translation>
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
        <translation>Det Samarbeidsdesk ikkje fekk lagra, {time}</translation>
    </message>
    <message>
        <source>This file is not encrypted. Delete it when the texts are where they belong.</source>
        <translation>Denne fila er ikkje kryptert. Slett ho når tekstane er der dei høyrer heime.</translation>
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
        <translation>Lagre ein kopi</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Opne ein kopi</translation>
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
        <translation>{document}, er trekt tilbake</translation>
    </message>
</context>
<context>
    <name>WayChoice</name>
    <message>
        <source>Without asking</source>
        <translation>Utan å spørje</translation>
    </message>
    <message>
        <source>With a passphrase</source>
        <translation>Med ein passfrase</translation>
    </message>
    <message>
        <source>How the desk opens</source>
        <translation>Slik blir programmet opna</translation>
    </message>
    <message>
        <source>Looking for the machine&apos;s key store …</source>
        <translation>Ser etter nøkkellageret på maskina …</translation>
    </message>
    <message>
        <source>This machine has no key store that can be used, so the desk asks for a passphrase whenever it is opened.</source>
        <translation>Denne maskina har ikkje noko nøkkellager som kan brukast, så programmet spør etter ein passfrase kvar gong det blir opna.</translation>
    </message>
    <message>
        <source>The machine&apos;s key store has the key and gives it while you are logged in. Whoever uses the machine in your name gets in.</source>
        <translation>Nøkkellageret på maskina har nøkkelen og gir han frå seg medan du er logga inn. Den som bruker maskina i ditt namn, kjem inn.</translation>
    </message>
    <message>
        <source>You are asked for it whenever the program starts or has been locked.</source>
        <translation>Du blir spurd om han når programmet startar, og når det har vore låst.</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>Pick from the month</source>
        <translation>Vel i månaden</translation>
    </message>
    <message>
        <source>This can mean two days. Choose one with 1 or 2.</source>
        <translation>Dette kan bety to dagar. Vel med 1 eller 2.</translation>
    </message>
    <message>
        <source>Write a date, for example 4.12, Friday or in two weeks.</source>
        <translation>Skriv ein dato, til dømes 4.12, fredag eller om to veker.</translation>
    </message>
    <message>
        <source>Write a date, for example 4.12, Friday or in two weeks, or choose it as a condition with ↓.</source>
        <translation>Skriv ein dato, til dømes 4.12, fredag eller om to veker, eller vel det som vilkår med ↓.</translation>
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
        <translation>Ansvarleg</translation>
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
        <translation>Søk, eller vel handling</translation>
    </message>
    <message>
        <source>Today, to Ctrl+5: Contacts</source>
        <translation>I dag, og vidare til Ctrl+5: Kontaktar</translation>
    </message>
    <message>
        <source>Note quickly</source>
        <translation>Noter raskt</translation>
    </message>
    <message>
        <source>New action item</source>
        <translation>Ny oppgåve</translation>
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
        <translation>Møt no: start eit møte og skriv</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Innstillingar</translation>
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
        <translation>Gjer om</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Lagre no</translation>
    </message>
    <message>
        <source>Next part of the page; with Shift the one before</source>
        <translation>Neste del av sida; med Shift førre</translation>
    </message>
    <message>
        <source>Larger text; smaller with Ctrl+-, as usual with Ctrl+0</source>
        <translation>Større tekst; mindre med Ctrl+-, vanleg med Ctrl+0</translation>
    </message>
    <message>
        <source>The guide, at the chapter on this</source>
        <translation>Rettleiinga, ved kapitlet om dette</translation>
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
        <translation>Kvifor det blir trekt tilbake</translation>
    </message>
    <message>
        <source>Why it is withdrawn: {name}</source>
        <translation>Kvifor det blir trekt tilbake: {name}</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Trekk det tilbake</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behald det</translation>
    </message>
    <message>
        <source>The content is removed from the store for good. Date, version and reason stay, and the number is not used again. Copies you have saved or sent are not touched. This is final and cannot be undone.</source>
        <translation>Innhaldet blir fjerna frå lageret for godt. Dato, versjon og grunngiving blir ståande, og nummeret blir ikkje brukt igjen. Kopiar du har lagra eller sendt, blir ikkje rørte. Dette er endeleg og kan ikkje angrast.</translation>
    </message>
    <message>
        <source>The public version of the same number is withdrawn with it.</source>
        <translation>Den offentlege versjonen med same nummer blir trekt tilbake samtidig.</translation>
    </message>
    <message>
        <source>The full version stays.</source>
        <translation>Den fullstendige versjonen blir ståande.</translation>
    </message>
    <message>
        <source>The minutes are finished, so no other agenda can take its place.</source>
        <translation>Referatet er ferdig, så inga anna saksliste kan erstatte ho.</translation>
    </message>
    <message>
        <source>Attachments that still stand on the agenda stay there until you remove them. Where the minutes are locked, those no other version has go too.</source>
        <translation>Vedlegg som framleis står på sakslista, blir der til du fjernar dei. Er referatet låst, forsvinn også dei som ingen annan versjon har.</translation>
    </message>
    <message>
        <source>A later version tells what it changed: withdraw that one too if it quotes this.</source>
        <translation>Ein seinare versjon viser kva han endra: Trekk han også tilbake dersom han gjengir noko herifrå.</translation>
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
        <translation>{hours} timar</translation>
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
        <translation>sendt vidare til {whom}</translation>
    </message>
    <message>
        <source>outside the role, not forwarded</source>
        <translation>utanfor rolla, ikkje sendt vidare</translation>
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
        <translation>Heile året</translation>
    </message>
    <message>
        <source>The whole time</source>
        <translation>Heile perioden</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n møte</numerusform>
            <numerusform>%n møte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s)</source>
        <translation>
            <numerusform>%n oppgåve</numerusform>
            <numerusform>%n oppgåver</numerusform>
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
        <translation>Neste 4 veker</translation>
    </message>
    <message>
        <source>The last 4 weeks</source>
        <translation>Siste 4 veker</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Alle månader</translation>
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
        <translation>Månad</translation>
    </message>
    <message>
        <source>Hours are council meetings, held and planned, and the minutes in the contact log; preparation is not counted. What belongs to several municipalities is shared evenly. Action items are those that were open at the end of the month or week, or are open today; ahead, those that fall due then.</source>
        <translation>Timane er rådsmøte, haldne og planlagde, og minutta i kontaktloggen; førebuing er ikkje rekna med. Det som gjeld fleire kommunar, er delt likt. Oppgåvene er dei som var opne ved slutten av månaden eller veka, eller er opne i dag; framover er det dei som har frist då.</translation>
    </message>
    <message>
        <source>Add a municipality</source>
        <translation>Legg til kommune</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>Ingenting å telje enno</translation>
    </message>
    <message>
        <source>Hours come from the meetings and the contact log of your municipalities. Add the first one.</source>
        <translation>Timane kjem frå møta og kontaktloggen til kommunane dine. Legg til den første.</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Arbeidsmengd</translation>
    </message>
    <message>
        <source>Behind the figure</source>
        <translation>Bak talet</translation>
    </message>
    <message>
        <source>From figure to figure; what is behind it stands beside</source>
        <translation>Frå tal til tal; det som ligg bak, står ved sida av</translation>
    </message>
    <message>
        <source>The page for your leader</source>
        <translation>Sida til leiaren din</translation>
    </message>
    <message>
        <source>The same, to be saved</source>
        <translation>Lagre den same sida</translation>
    </message>
    <message>
        <source>Nothing outside the role is recorded.</source>
        <translation>Ingenting utanfor rolla er ført.</translation>
    </message>
    <message>
        <source>{share} of the time, {hours}.</source>
        <translation>{share} av tida, {hours}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) in the contact log say nothing of how long it took.</source>
        <translation>
            <numerusform>%n oppføring i kontaktloggen seier ikkje kor lang tid det tok.</numerusform>
            <numerusform>%n oppføringar i kontaktloggen seier ikkje kor lang tid det tok.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkloadPdf</name>
    <message>
        <source>Workload {period}</source>
        <translation>Arbeidsmengd {period}</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>Per {day}</translation>
    </message>
    <message>
        <source>The work of the liaison officer, {days}. As of {day}.</source>
        <translation>Arbeidet til politikontakten {days}. Per {day}.</translation>
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
        <translation>Månad for månad</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Veke for veke</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Veke</translation>
    </message>
    <message>
        <source>Outside the role</source>
        <translation>Utanfor rolla</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timar</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktlogg</translation>
    </message>
    <message>
        <source>Open action items</source>
        <translation>Opne oppgåver</translation>
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
        <translation>Ingenting utanfor rolla er ført.</translation>
    </message>
    <message>
        <source>{share} of the time, {hours}, went to what lies outside the role.</source>
        <translation>{share} av tida, {hours}, gjekk til det som ligg utanfor rolla.</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Overteke av</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>Førespurnader</translation>
    </message>
    <message>
        <source>Others, or nobody</source>
        <translation>Andre, eller ingen</translation>
    </message>
    <message>
        <source>Hours are council meetings, held and planned, and the minutes in the contact log, without preparation. What belongs to several municipalities is shared evenly. Open action items are those that were open at the end of the month or week, or are open today; ahead, those that fall due then.</source>
        <translation>Timane er rådsmøte, haldne og planlagde, og minutta i kontaktloggen, utan førebuing. Det som gjeld fleire kommunar, er delt likt. Opne oppgåver er dei som var opne ved slutten av månaden eller veka, eller er opne i dag; framover er det dei som har frist då.</translation>
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
        <translation>Dokument</translation>
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
        <translation>Ingen dokument vart ferdigstilte dette året.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Innhald</translation>
    </message>
    <message>
        <source>{document}, version {number}</source>
        <translation>{document}, versjon {number}</translation>
    </message>
    <message>
        <source>{document}, version {number}, public version</source>
        <translation>{document}, versjon {number}, offentleg versjon</translation>
    </message>
    <message>
        <source>Withdrawn {day}</source>
        <translation>Trekt tilbake {day}</translation>
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
        <translation>Trekt tilbake</translation>
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
        <translation>Kvar skal årsmappa liggje?</translation>
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
        <translation>sjå på dagen</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>veke {number}</translation>
    </message>
    <message>
        <source>Theme of {month}: {themes}.</source>
        <translation>Tema i {month}: {themes}.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) a year</source>
        <translation>
            <numerusform>%n møte i året</numerusform>
            <numerusform>%n møte i året</numerusform>
        </translation>
    </message>
    <message>
        <source>This day has passed.</source>
        <translation>Denne dagen har vore.</translation>
    </message>
    <message>
        <source>The agenda should have gone out by {day}.</source>
        <translation>Sakslista skulle vore send innan {day}.</translation>
    </message>
    <message>
        <source>The council has ended by then.</source>
        <translation>Rådet er avslutta då.</translation>
    </message>
    <message>
        <source>The day is a {weekday}.</source>
        <translation>Dagen er ein {weekday}.</translation>
    </message>
    <message>
        <source>Public holiday: {names}.</source>
        <translation>Heilagdag: {names}.</translation>
    </message>
    <message>
        <source>After the election the new municipal council is in place by {day}.</source>
        <translation>Etter valet er det nye kommunestyret på plass innan {day}.</translation>
    </message>
    <message>
        <source>You are busy: {reason}.</source>
        <translation>Du er oppteken: {reason}.</translation>
    </message>
    <message>
        <source>{municipality} is busy: {reason}.</source>
        <translation>{municipality} er oppteken: {reason}.</translation>
    </message>
    <message>
        <source>Nobody meets then: {what}.</source>
        <translation>Då er det ingen møte: {what}.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>A former municipality</source>
        <translation>Ein tidlegare kommune</translation>
    </message>
    <message>
        <source>The same day as {council}, which begins at {time}.</source>
        <translation>Same dag som {council}, som begynner kl. {time}.</translation>
    </message>
    <message>
        <source>The same hours as {council}, which begins at {time}.</source>
        <translation>Samtidig med {council}, som begynner kl. {time}.</translation>
    </message>
    <message>
        <source>election expected, then until the new municipal council is in place</source>
        <translation>venta kommuneval, og til det nye kommunestyret er på plass</translation>
    </message>
    <message>
        <source>election, then until the new municipal council is in place</source>
        <translation>kommuneval, og til det nye kommunestyret er på plass</translation>
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
        <translation>Ingen råd enno</translation>
    </message>
    <message>
        <source>The year plan begins with a council and how often it meets.</source>
        <translation>Årsplanen begynner med eit råd og kor ofte det møtest.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} og {second}</translation>
    </message>
    <message>
        <source>Years to plan</source>
        <translation>År som blir planlagde</translation>
    </message>
    <message>
        <source>Year plan {years}</source>
        <translation>Årsplan {years}</translation>
    </message>
    <message>
        <source>Proposals are not in the plan until you confirm them.</source>
        <translation>Forslag er ikkje i planen før du stadfestar dei.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møte</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n meeting(s)</source>
        <translation>
            <numerusform>Stadfest %n møte</numerusform>
            <numerusform>Stadfest %n møte</numerusform>
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
        <translation>Planlagt frå før</translation>
    </message>
    <message>
        <source>Councils</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Kept free of meetings</source>
        <translation>Møtefrie dagar</translation>
    </message>
    <message>
        <source>Themes of the year</source>
        <translation>Tema i året</translation>
    </message>
    <message>
        <source>A day earlier; with → a day later</source>
        <translation>Ein dag tidlegare; med → ein dag seinare</translation>
    </message>
    <message>
        <source>A week earlier; with → a week later</source>
        <translation>Ei veke tidlegare; med → ei veke seinare</translation>
    </message>
    <message>
        <source>Write another day</source>
        <translation>Skriv ein annan dag</translation>
    </message>
    <message>
        <source>Leave a meeting out, or take it in again</source>
        <translation>Utelat eit møte, eller ta det med igjen</translation>
    </message>
    <message>
        <source>Confirm the meetings</source>
        <translation>Stadfest møta</translation>
    </message>
    <message>
        <source>Keep days free</source>
        <translation>Hald dagar møtefrie</translation>
    </message>
    <message>
        <source>“{reason}” is no longer kept free</source>
        <translation>«{reason}» er ikkje lenger møtefritt</translation>
    </message>
    <message>
        <source>“{theme}” is no longer a theme</source>
        <translation>«{theme}» er ikkje lenger eit tema</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) are in the plan</source>
        <translation>
            <numerusform>%n møte er i planen</numerusform>
            <numerusform>%n møte er i planen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearWords</name>
    <message>
        <source>The figures for {year}: {figures}.</source>
        <translation>Tala for {year}: {figures}.</translation>
    </message>
    <message>
        <source>no meetings are recorded</source>
        <translation>ingen møte er registrerte</translation>
    </message>
    <message numerus="yes">
        <source>{part} of %n planned meeting(s) held</source>
        <translation>
            <numerusform>{part} av %n planlagt møte halde</numerusform>
            <numerusform>{part} av %n planlagde møte haldne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of %n agenda(s) sent in time</source>
        <translation>
            <numerusform>{part} av %n saksliste send i tide</numerusform>
            <numerusform>{part} av %n sakslister sende i tide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of %n item(s) dealt with</source>
        <translation>
            <numerusform>{part} av %n sak behandla</numerusform>
            <numerusform>{part} av %n saker behandla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n avgjerd</numerusform>
            <numerusform>%n avgjerder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) raised</source>
        <translation>
            <numerusform>%n oppgåve gitt</numerusform>
            <numerusform>%n oppgåver gitt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) open</source>
        <translation>
            <numerusform>%n open oppgåve</numerusform>
            <numerusform>%n opne oppgåver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action item(s) past the deadline</source>
        <translation>
            <numerusform>%n oppgåve over fristen</numerusform>
            <numerusform>%n oppgåver over fristen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of %n action item(s) done under “{area}”</source>
        <translation>
            <numerusform>{part} av %n oppgåve ferdig under «{area}»</numerusform>
            <numerusform>{part} av %n oppgåver ferdige under «{area}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{part} of %n action item(s) without a focus area done</source>
        <translation>
            <numerusform>{part} av %n oppgåve utan satsingsområde ferdig</numerusform>
            <numerusform>{part} av %n oppgåver utan satsingsområde ferdige</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent}% attendance from the municipality</source>
        <translation>{percent} % oppmøte frå kommunen</translation>
    </message>
    <message>
        <source>{percent}% attendance from the police</source>
        <translation>{percent} % oppmøte frå politiet</translation>
    </message>
    <message>
        <source>{percent}% attendance from the politicians</source>
        <translation>{percent} % oppmøte frå politikarane</translation>
    </message>
    <message>
        <source>{percent}% attendance from the administration</source>
        <translation>{percent} % oppmøte frå administrasjonen</translation>
    </message>
    <message>
        <source>{percent}% attendance from the others</source>
        <translation>{percent} % oppmøte frå dei andre</translation>
    </message>
    <message numerus="yes">
        <source>{part} of %n action item(s) done</source>
        <translation>
            <numerusform>{part} av %n oppgåve ferdig</numerusform>
            <numerusform>{part} av %n oppgåver ferdige</numerusform>
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
        <translation>Vel politidistrikt</translation>
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
        <translation>Namn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eining</translation>
    </message>
    <message>
        <source>Station or service unit</source>
        <translation>Stasjon eller tenesteeining</translation>
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
        <translation>Kven er du?</translation>
    </message>
    <message>
        <source>Your name stands on the agendas and minutes you make. The rest can wait.</source>
        <translation>Namnet ditt står på sakslistene og i referata du lagar. Resten kan vente.</translation>
    </message>
</context>
<context>
    <name>_Aside</name>
    <message>
        <source>Nothing was left out: both sides had the same, or only one had changed it.</source>
        <translation>Ingenting er utelate: begge sider hadde det same, eller berre éi hadde endra det.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ikkje valt</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis éin til</numerusform>
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
        <translation>Fila kunne ikkje leggjast ved. Loggen seier meir.</translation>
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
        <translation>Lagra som {file}</translation>
    </message>
    <message>
        <source>Saved as {file}, but no program here opens PDFs.</source>
        <translation>Lagra som {file}, men maskina har ikkje noko program som opnar PDF.</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another folder.</source>
        <translation>{file} kunne ikkje lagrast. Vel ei anna mappe.</translation>
    </message>
    <message>
        <source>The document could not be made. The log tells more.</source>
        <translation>Dokumentet kunne ikkje lagast. Loggen seier meir.</translation>
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
        <translation>E-postadressa til {name}</translation>
    </message>
    <message>
        <source>This is not one address that can be used.</source>
        <translation>Dette er ikkje éi adresse som kan brukast.</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>Drop</source>
        <translation>Marker som bortfalle</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikkje no</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>Not now</source>
        <translation>Ikkje no</translation>
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
