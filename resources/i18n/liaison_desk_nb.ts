<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en">
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
</TS>
