<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en">
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
</TS>
