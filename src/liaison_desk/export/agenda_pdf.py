"""«Innkalling og saksliste»: who meets when and where, and what about."""

from collections.abc import Iterable

from liaison_desk.domain.attendance import Presence
from liaison_desk.domain.documents import DocumentKind, Edition
from liaison_desk.domain.labels import label
from liaison_desk.domain.texts import Texts
from liaison_desk.export.arena_status import arena_status
from liaison_desk.export.case_head import case_head, part_heads
from liaison_desk.export.follow_up import follow_up
from liaison_desk.export.papers import AgendaPaper, MeetingPaper, PaperCase, PaperPerson
from liaison_desk.export.pdf import theme
from liaison_desk.export.pdf.story import Story
from liaison_desk.export.phrases import (
    access_facts,
    attached,
    called,
    capital,
    clock_times,
    dotted,
    guests_of,
    late_words,
    meeting_facts,
    meeting_lead,
    version_fact,
)
from liaison_desk.export.versioned import versioned


def agenda_pdf(paper: AgendaPaper, texts: Texts) -> bytes:
    meeting, imprint = paper.meeting, paper.meeting.imprint
    name = texts.translate("AgendaPdf", "Notice of meeting and agenda")
    story = Story()
    story.opening(imprint.council, name, meeting_lead(texts, meeting))
    story.facts(_facts(texts, paper))
    story.section(label(texts, DocumentKind.AGENDA))
    _cases(story, texts, meeting)
    return versioned(story, f"{name} {texts.date_words(meeting.day)}", imprint, meeting.grounds, texts)


def _facts(texts: Texts, paper: AgendaPaper) -> list[tuple[str, str]]:
    yes, no = texts.translate("AgendaPdf", "Yes"), texts.translate("AgendaPdf", "No")
    invited_by_party = [
        f"{label(texts, party)}: {', '.join(called(texts, person) for person in invited)}"
        for party, people in paper.meeting.people
        if (invited := [person for person in people if not person.only_case])
    ]
    excused = [
        called(texts, person)
        for _, people in paper.meeting.people
        for person in people
        if person.presence is Presence.EXCUSED
    ]
    return [
        *meeting_facts(texts, paper.meeting),
        (texts.translate("AgendaPdf", "Open meeting"), yes if paper.is_open else no),
        (texts.translate("AgendaPdf", "Called"), "\n".join(invited_by_party)),
        (label(texts, Presence.EXCUSED), ", ".join(excused)),
        (texts.translate("AgendaPdf", "Information"), paper.information),
        version_fact(texts, paper.meeting.imprint),
        *access_facts(texts, paper.meeting),
    ]


def _cases(story: Story, texts: Texts, meeting: MeetingPaper) -> None:
    is_public = meeting.imprint.edition is Edition.PUBLIC
    times = iter(clock_times(texts, meeting))
    for part, level in part_heads(story, meeting):
        for case in part.cases:
            _case(story, texts, case, next(times), guests_of(meeting, case), level, is_public=is_public)


def _case(
    story: Story,
    texts: Texts,
    case: PaperCase,
    when: str,
    guests: Iterable[PaperPerson],
    level: int,
    *,
    is_public: bool,
) -> None:
    if not case_head(story, texts, case, level, is_public=is_public):
        return
    kind = label(texts, case.kind) if case.kind else ""
    invited = texts.names(called(texts, guest) for guest in guests)
    late = late_words(texts) if case.is_late else ""
    story.text(capital(dotted(late, when, kind, case.presenter)), theme.META_INSET, stays=True)
    listed = attached(texts, case)
    story.prose(case.background, theme.INSET, theme.ITEM_INSET, stays=bool(invited or listed))
    for line in listed:
        story.text(line, theme.META_INSET)
    if invited:
        words = texts.translate("AgendaPdf", "Invited for this case: {names}")
        story.text(words.format(names=invited), theme.META_INSET)
    arena_status(story, texts, case.arenas)
    follow_up(story, texts, case.followed_up, level + 1)
