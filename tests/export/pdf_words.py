"""Realistic, invented content in the three languages. Fjellvik and its people do not exist."""

from dataclasses import dataclass

from liaison_desk.domain.texts import Language


@dataclass(frozen=True)
class Words:
    council: str
    place: str
    chair: str
    secretary: str
    mayor: str
    director: str
    slt: str
    upbringing: str
    principal: str
    station_chief: str
    liaison: str
    section_leader: str
    investigator: str
    business: str
    information: str
    from_municipality: str
    from_police: str
    opening: str
    serving: str
    crime: str
    traffic: str
    arenas: str
    youth: str
    other: str
    serving_background: str
    traffic_background: str
    youth_background: str
    opening_note: str
    opening_decision: str
    serving_note: str
    serving_note_2: str
    serving_decision: str
    crime_note: str
    traffic_note: str
    arenas_note: str
    youth_note: str
    youth_decision: str
    send_plan: str
    name_contact: str
    send_letter: str
    joint_plan: str
    timetable: str
    lighting: str
    lighting_words: str
    routine: str
    condition: str
    both: str
    next_words: str
    parties: str
    done: str
    learned: str
    worked: str


_NB = Words(
    council="Politirådet i Fjellvik",
    place="Rådhuset, møterom 3",
    chair="Ordfører Kari Prøve",
    secretary="Politikontakt Ola Eksempel",
    mayor="ordfører",
    director="kommunedirektør",
    slt="SLT-koordinator",
    upbringing="kommunalsjef oppvekst",
    principal="virksomhetsleder skole",
    station_chief="politistasjonssjef",
    liaison="politikontakt",
    section_leader="seksjonsleder forebyggende",
    investigator="etterforskningsleder",
    business="Fjellvik næringsforum",
    information="Forfall meldes til Ola Eksempel så snart som mulig, så vararepresentanten rekker å forberede seg.",
    from_municipality="Saker fra kommunen",
    from_police="Saker fra politiet",
    opening="Åpning og gjennomgang av referat",
    serving="Skjenkekontroll vinteren 2026–2027",
    crime="Situasjonsbildet i kommunen",
    traffic="Trafikksikkerhet ved Fjellvik skole",
    arenas="Status fra samarbeidsarenaer",
    youth="Felles problemforståelse: e-sparkesykler og ungdomsmiljøet ved stasjonen",
    other="Eventuelt",
    serving_background="Kommunen kontrollerte 14 steder forrige vinter og fant brudd på fem av dem. Skjenkeutvalget "
    "ønsker færre og bedre forberedte kontroller, samordnet med politiets patruljer i helgene. Rådet bes ta stilling "
    "til kontrollplanen og til hvordan funn skal meldes.",
    traffic_background="Rektor ba 8. oktober om at saken tas opp før vinteren. Tall fra høstens kontroller legges fram "
    "i møtet.",
    youth_background="Ansatte ved stasjonen og flere foreldre har meldt om uro om kvelden. Utleierne av e-sparkesykler "
    "har registrert 63 feilparkeringer i september. Rådet bes bli enige om hva problemet er, før tiltak velges.",
    opening_note="Referatet fra møtet 18. mars 2026 ble gjennomgått. Sak 3/26 er utført. Sak 5/26 om belysning ved "
    "gangveien er utsatt til neste møte, fordi anbudet måtte lyses ut på nytt.",
    opening_decision="Referatet fra 18. mars 2026 er godkjent uten merknader.",
    serving_note="Kommunedirektøren la fram utkast til kontrollplan. Kontrollene skal ligge tettere i "
    "julebordsesongen, og kontrollørene ønsker en fast kontakt på operativ vakt.",
    serving_note_2="Politiet pekte på at funn må meldes samme kveld dersom de skal kunne følges opp. Næringsforumet ba "
    "om at stedene får se planen før sesongen starter.",
    serving_decision="Kontrollplanen følges fra 1. november 2026. Funn som gjelder overskjenking, meldes politiet "
    "samme kveld.",
    crime_note="Seksjonslederen orienterte. Antallet anmeldte tyverier er lavere enn i fjor. Nettbedragerier mot eldre "
    "øker, og politiet ønsker hjelp fra kommunen til å nå dem.",
    traffic_note="Politiet har hatt seks kontroller ved skolen siden skolestart. Hver femte fører holdt over 40 km/t i "
    "30-sonen. Skolen opplever at de fleste er foreldre som kjører barn.\n"
    "- Skolen sender et felles brev til foreldrene.\n"
    "- Kommunen flytter droppsonen til idrettshallen på prøve.\n"
    "- Politiet gjentar kontrollene i uke 46 og 47.",
    arenas_note="SLT har hatt fire møter siden mars. Arbeidet med felles rutine for bekymringssamtaler er ferdig. "
    "Foreldrenettverket på ungdomstrinnet er i gang på to av tre skoler.",
    youth_note="Rådet drøftet et felles bilde av miljøet ved stasjonen. De fleste som er der, er mellom 14 og 17 år og "
    "har ikke noe annet sted å være etter klokka 20. Uroen oppleves størst i helgene.\n\n"
    "Partene er enige om at kontroll alene ikke løser dette. Fritidsklubben kan holde åpent fredager dersom "
    "bemanningen ordnes.",
    youth_decision="SLT-koordinator og politikontakt lager en felles plan for ungdomsmiljøet ved stasjonen. Planen "
    "skal ha tiltak fra begge parter og legges fram i neste møte.",
    send_plan="Sende endelig kontrollplan til politiet og til skjenkestedene",
    name_contact="Oppgi fast kontakt på operativ vakt for kontrollørene",
    send_letter="Sende felles brev til foreldrene, skrevet av skolen og politiet sammen",
    joint_plan="Lage felles plan for ungdomsmiljøet ved stasjonen",
    timetable="Legge fram tidsplan for revisjon av politivedtektene",
    lighting="Ny belysning ved gangveien mellom stasjonen og Fjellvik skole",
    lighting_words="Anbudet lyses ut på nytt i november. Kommunen melder fra når det er valgt leverandør.",
    routine="Felles rutine for bekymringssamtaler",
    condition="når anbudet er avgjort",
    both="Anne Mal og Ola Eksempel",
    next_words="mars 2027 (dato avtales)",
    parties="Fjellvik kommune og Vest politidistrikt",
    done="Politirådet har holdt to ordinære møter og ett arbeidsmøte om ungdomsmiljøet ved stasjonen. Rutinen for "
    "bekymringssamtaler er ferdig og tatt i bruk på alle skolene.\n\n"
    "- Skjenkekontrollene er samordnet med patruljene i helgene.\n"
    "- Foreldrenettverk er i gang på to av tre ungdomsskoler.\n"
    "- Droppsonen ved Fjellvik skole er tatt i bruk.",
    learned="Kunnskapen om ungdomsmiljøet lå hos mange, og ingen hadde hele bildet. Da vi la tallene ved siden av "
    "hverandre, ble det klart at problemet var mindre og mer avgrenset enn vi trodde.",
    worked="Begge parter trekker fram at oppgavene får én ansvarlig og en frist i møtet. Arbeidsmøtet uten saksliste "
    "ga rom for å forstå problemet før vi valgte tiltak.",
)

_NN = Words(
    council="Politirådet i Nordfjella",
    place="Heradshuset, formannskapssalen",
    chair="Ordførar Kari Prøve",
    secretary="Politikontakt Ola Eksempel",
    mayor="ordførar",
    director="kommunedirektør",
    slt="SLT-koordinator",
    upbringing="kommunalsjef oppvekst",
    principal="rektor",
    station_chief="politistasjonssjef",
    liaison="politikontakt",
    section_leader="seksjonsleiar førebygging",
    investigator="etterforskingsleiar",
    business="Nordfjella næringslag",
    information="Meld forfall til Ola Eksempel så snart råd er, så vararepresentanten rekk å førebu seg.",
    from_municipality="Saker frå kommunen",
    from_police="Saker frå politiet",
    opening="Opning og gjennomgang av referat",
    serving="Skjenkekontroll vinteren 2026–2027",
    crime="Situasjonsbiletet i heradet",
    traffic="Trafikktryggleik ved Vikane skule",
    arenas="Status frå samarbeidsarenaer",
    youth="Felles problemforståing: elsparkesyklar og ungdomsmiljøet ved kaia",
    other="Eventuelt",
    serving_background="Heradet kontrollerte 14 stader førre vinteren og fann brot på fem av dei. Skjenkeutvalet ønskjer "
    "færre og betre førebudde kontrollar, samordna med patruljane i helgane. Rådet blir bede om å ta stilling til "
    "kontrollplanen og til korleis funn skal meldast.",
    traffic_background="Rektor bad 8. oktober om at saka blir teken opp før vinteren.",
    youth_background="Fleire foreldre har meldt om uro om kvelden. Rådet blir bede om å semjast om kva problemet er, før "
    "tiltak blir valde.",
    opening_note="Referatet frå møtet 18. mars 2026 vart gjennomgått. Sak 3/26 er utført. Sak 5/26 om lys langs "
    "gangvegen er utsett til neste møte, fordi anbodet måtte lysast ut på nytt.",
    opening_decision="Referatet frå 18. mars 2026 er godkjent utan merknader.",
    serving_note="Kommunedirektøren la fram utkast til kontrollplan. Kontrollane skal liggje tettare i "
    "julebordsesongen, og kontrollørane ønskjer ein fast kontakt på operativ vakt.",
    serving_note_2="Politiet peika på at funn må meldast same kvelden dersom dei skal kunne følgjast opp.",
    serving_decision="Kontrollplanen gjeld frå 1. november 2026. Funn som gjeld overskjenking, blir melde til politiet "
    "same kvelden.",
    crime_note="Seksjonsleiaren orienterte. Talet på melde tjuveri er lågare enn i fjor.",
    traffic_note="Politiet har hatt seks kontrollar ved skulen sidan skulestart.\n"
    "- Skulen sender eit felles brev til foreldra.\n"
    "- Heradet flyttar droppsona til idrettshallen på prøve.\n"
    "- Politiet tek kontrollane opp att i veke 46 og 47.",
    arenas_note="SLT har hatt fire møte sidan mars. Foreldrenettverket er i gang på to av tre skular.",
    youth_note="Rådet drøfta eit felles bilete av miljøet ved kaia.\n\nPartane er samde om at kontroll åleine ikkje "
    "løyser dette.",
    youth_decision="SLT-koordinator og politikontakt lagar ein felles plan for ungdomsmiljøet ved kaia.",
    send_plan="Sende endeleg kontrollplan til politiet og til skjenkestadene",
    name_contact="Oppgje fast kontakt på operativ vakt for kontrollørane",
    send_letter="Sende felles brev til foreldra, skrive av skulen og politiet saman",
    joint_plan="Lage felles plan for ungdomsmiljøet ved kaia",
    timetable="Leggje fram tidsplan for revisjon av politivedtektene",
    lighting="Nytt lys langs gangvegen mellom kaia og Vikane skule",
    lighting_words="Anbodet blir lyst ut på nytt i november.",
    routine="Felles rutine for uroa samtale",
    condition="når anbodet er avgjort",
    both="Anne Mal og Ola Eksempel",
    next_words="mars 2027 (datoen blir avtalt)",
    parties="Nordfjella herad og Vest politidistrikt",
    done="Politirådet har halde to ordinære møte.\n\n- Skjenkekontrollane er samordna med patruljane.\n"
    "- Foreldrenettverk er i gang på to av tre skular.",
    learned="Kunnskapen om ungdomsmiljøet låg hos mange, og ingen hadde heile biletet.",
    worked="Begge partar trekkjer fram at oppgåvene får éin ansvarleg og ein frist i møtet.",
)

_EN = Words(
    council="Fjellvik Police Council",
    place="Town Hall, meeting room 3",
    chair="Mayor Kari Prøve",
    secretary="Police liaison officer Ola Eksempel",
    mayor="mayor",
    director="chief executive",
    slt="SLT coordinator",
    upbringing="head of children and schools",
    principal="head teacher",
    station_chief="station chief",
    liaison="police liaison officer",
    section_leader="head of prevention",
    investigator="head of investigation",
    business="Fjellvik business forum",
    information="Please send apologies to Ola Eksempel as soon as possible, so that the substitute can prepare.",
    from_municipality="Items from the municipality",
    from_police="Items from the police",
    opening="Opening and review of minutes",
    serving="Licensing checks, winter 2026–2027",
    crime="The situation in the municipality",
    traffic="Road safety at Fjellvik school",
    arenas="Status from cooperation arenas",
    youth="A shared understanding: e-scooters and young people at the station",
    other="Any other business",
    serving_background="The municipality checked 14 places last winter and found breaches at five of them. The council "
    "is asked to consider the plan and how findings are to be reported.",
    traffic_background="The head teacher asked on 8 October for the case to be raised before the winter.",
    youth_background="Staff at the station and several parents have reported unrest in the evenings.",
    opening_note="The minutes of 18 March 2026 were reviewed. Case 3/26 is done. Case 5/26 on lighting along the "
    "footpath is postponed, because the tender had to be announced again.",
    opening_decision="The minutes of 18 March 2026 are approved without remarks.",
    serving_note="The chief executive presented a draft plan. The checks will be closer together before Christmas.",
    serving_note_2="The police pointed out that findings must be reported the same evening.",
    serving_decision="The plan applies from 1 November 2026. Findings are reported to the police the same evening.",
    crime_note="The head of prevention gave a briefing. Fewer thefts are reported than last year.",
    traffic_note="The police have had six checks at the school since the term began.\n"
    "- The school sends a joint letter to the parents.\n"
    "- The municipality tries out a new drop-off zone.\n"
    "- The police repeat the checks in weeks 46 and 47.",
    arenas_note="SLT has had four meetings since March.",
    youth_note="The council discussed a shared picture of the situation at the station.\n\n"
    "The parties agree that checks alone do not solve it.",
    youth_decision="The SLT coordinator and the liaison officer write a joint plan.",
    send_plan="Send the final plan to the police and the licensed places",
    name_contact="Name a permanent contact at the operations desk",
    send_letter="Send a joint letter to the parents, written by the school and the police",
    joint_plan="Write a joint plan for young people at the station",
    timetable="Present a timetable for the revision of the police bylaws",
    lighting="New lighting along the footpath between the station and Fjellvik school",
    lighting_words="The tender is announced again in November.",
    routine="Joint routine for conversations of concern",
    condition="when the tender is decided",
    both="Anne Mal and Ola Eksempel",
    next_words="March 2027 (date to be agreed)",
    parties="Fjellvik municipality and West Police District",
    done="The council has held two ordinary meetings.\n\n- Checks are coordinated with the patrols.\n"
    "- Parents' networks have started at two of three schools.",
    learned="Many knew something about the situation, and nobody had the whole picture.",
    worked="Both parties point out that each action item has one owner and a deadline.",
)

WORDS = {Language.NB: _NB, Language.NN: _NN, Language.EN: _EN}
