<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en">
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
        <translation>Stad</translation>
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
        <translation>innkallingar i tide</translation>
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
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
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
        <source>The council has a history, so it is kept. You can end it instead.</source>
        <translation>Rådet har ei historie og blir teke vare på. Du kan avslutte det i staden.</translation>
    </message>
    <message>
        <source>The municipality has councils, so it is kept. You can set the day your assignment ends.</source>
        <translation>Kommunen har råd og blir teken vare på. Du kan setje dagen oppdraget ditt sluttar.</translation>
    </message>
    <message>
        <source>The person stands in councils or meetings, and is kept. You can set the day they left.</source>
        <translation>Personen står i råd eller møte og blir teken vare på. Du kan setje dagen personen slutta.</translation>
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
        <source>The agenda is empty.</source>
        <translation>Sakslista er tom.</translation>
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
        <translation>Flytt sakene under ho først.</translation>
    </message>
    <message>
        <source>The meeting has begun or has documents, so it is kept.</source>
        <translation>Møtet er byrja eller har dokument, og blir teke vare på.</translation>
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
        <source>There are no finished minutes to review.</source>
        <translation>Det er ikkje noko ferdig referat å gå gjennom.</translation>
    </message>
    <message>
        <source>Finished minutes tell of this action item, so it is kept. You can drop it with a reason.</source>
        <translation>Oppgåva står i eit ferdig referat og blir teken vare på. Du kan la ho falle bort med ein grunn.</translation>
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
        <translation>Ny person i stillinga</translation>
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
        <translation>Gå gjennom referat</translation>
    </message>
    <message>
        <source>Register archive reference</source>
        <translation>Registrer arkivreferanse</translation>
    </message>
    <message>
        <source>New action item</source>
        <translation>Ny oppgåve</translation>
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
        <source>Write an update</source>
        <translation>Skriv ei oppdatering</translation>
    </message>
    <message>
        <source>Remove action item</source>
        <translation>Fjern oppgåve</translation>
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
        <translation type="unfinished">Ny oppgåve</translation>
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
</context>
<context>
    <name>Month</name>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavItem</name>
    <message>
        <source>current page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Popup</name>
    <message>
        <source>{row} of {rows}</source>
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
        <translation type="unfinished">Oppgåver</translation>
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
        <translation type="unfinished">Denne veka</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">Ope møte</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">Ny oppgåve</translation>
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
        <translation type="unfinished">veke {number}</translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
