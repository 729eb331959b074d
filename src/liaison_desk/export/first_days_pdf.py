"""«De første tretti dagene»: the cover of a handover, for the one who takes over. Every page says whom it is for."""

from collections.abc import Sequence

from liaison_desk.domain.agreements import RevisionReason
from liaison_desk.domain.first_days import Stage
from liaison_desk.domain.labels import label
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.domain.today import SOME_DAY, Rule, TodayRow
from liaison_desk.export.first_days_paper import FirstDaysPaper, KeyPerson, PaperAgreement, Post, Waiting
from liaison_desk.export.first_days_words import deed_words
from liaison_desk.export.papers import PaperAction
from liaison_desk.export.pdf import theme
from liaison_desk.export.pdf.page import Document, render
from liaison_desk.export.pdf.story import Story
from liaison_desk.export.pdf.tables import Cell, Row
from liaison_desk.export.phrases import capital, due, hours, small, titled


def first_days_pdf(paper: FirstDaysPaper, texts: Texts) -> bytes:
    imprint = paper.imprint
    name = texts.translate("FirstDays", "The first thirty days")
    mark = texts.translate("FirstDays", "Internal, for the police alone")
    story = Story()
    lead = (
        texts.translate("FirstDays", "Handed over by {giver} to {receiver}, {day}")
        if paper.receiver
        else texts.translate("FirstDays", "Handed over by {giver}, {day}")
    )
    said = lead.format(giver=paper.giver.name, receiver=paper.receiver, day=_day(texts, paper))
    story.opening(imprint.council, name, said)
    story.facts([(mark, _internal(texts)), *_facts(paper, texts)])
    _taking_in(story, paper, texts)
    _deeds(story, paper, texts)
    _meetings(story, paper, texts)
    _minutes(story, paper, texts)
    _actions(story, paper, texts)
    _people(story, paper, texts)
    _agreements(story, paper.agreements, texts)
    _learned(story, paper, texts)
    document = Document(
        council=imprint.council,
        name=name,
        edition=texts.date_words(paper.day, DateStyle.NUMBERS),
        created=imprint.created,
        story=story,
        mark=mark,
    )
    return render(document, texts)


def _day(texts: Texts, paper: FirstDaysPaper) -> str:
    return texts.date_words(paper.day, DateStyle.DAY)


def _internal(texts: Texts) -> str:
    return texts.translate("FirstDays", "It names people and what is open. Keep it as you keep the file.")


def _facts(paper: FirstDaysPaper, texts: Texts) -> list[tuple[str, str]]:
    giver = paper.giver
    until = texts.date_words(paper.until) if paper.until else ""
    return [
        (
            texts.translate("FirstDays", "From"),
            ", ".join(filter(None, (giver.name, giver.title, giver.phone, giver.email))),
        ),
        (texts.translate("FirstDays", "To"), paper.receiver),
        (
            texts.translate("FirstDays", "Period"),
            texts.translate("FirstDays", "As a deputy until {day}").format(day=until) if until else "",
        ),
        (texts.translate("FirstDays", "File"), paper.file_name),
    ]


def _taking_in(story: Story, paper: FirstDaysPaper, texts: Texts) -> None:
    story.section(texts.translate("FirstDays", "Take the file in"))
    steps = (
        texts.translate("FirstDays", "Save the file on your own machine, and open Settings, then Handover."),
        texts.translate(
            "FirstDays",
            "Choose “Take in a handover”, the file, and the code. It comes by phone or in person, never here.",
        ),
        texts.translate("FirstDays", "See what is new and what both of you have changed, choose, and take it in."),
    )
    step = texts.translate("FirstDays", "Step {number}")
    story.facts([(step.format(number=number), words) for number, words in enumerate(steps, 1)])


def _deeds(story: Story, paper: FirstDaysPaper, texts: Texts) -> None:
    story.section(texts.translate("FirstDays", "What to do"))
    if not paper.deeds:
        story.text(texts.translate("FirstDays", "Nothing falls due in the first thirty days."))
        return
    names = {
        Stage.FIRST_WEEK: texts.translate("FirstDays", "In the first week"),
        Stage.SECOND_WEEK: texts.translate("FirstDays", "In the second week"),
        Stage.THIRTY_DAYS: texts.translate("FirstDays", "Within thirty days"),
    }
    head = [texts.translate("FirstDays", "What"), texts.translate("Document", "Deadline")]
    for stage, rows in paper.deeds:
        story.group(names[stage])
        story.table(head, [_deed(texts, row, paper) for row in rows], (76, 24), is_tight=True)


def _deed(texts: Texts, row: TodayRow, paper: FirstDaysPaper) -> Row:
    is_late = row.due < paper.day and row.rule is not Rule.MEETING_TODAY
    late = texts.translate("ActionListPdf", "%n days late", "", n=(paper.day - row.due).days) if is_late else ""
    day = texts.date_words(row.due) if row.due != SOME_DAY else texts.translate("FirstDays", "no date")
    return [deed_words(texts, row), Cell(day, late, is_late=True)]


def _meetings(story: Story, paper: FirstDaysPaper, texts: Texts) -> None:
    story.section(texts.translate("FirstDays", "Meetings ahead"))
    if not paper.meetings:
        story.text(texts.translate("FirstDays", "No meeting is planned."))
        return
    head = [
        texts.translate("FirstDays", "Day"),
        texts.translate("FirstDays", "Council"),
        texts.translate("Document", "Place"),
    ]
    rows: list[Row] = [
        [Cell(capital(texts.date_words(one.day)), hours(texts, one.start, one.end)), one.council, one.place]
        for one in paper.meetings
    ]
    story.table(head, rows, (34, 36, 30), has_row_heads=True, is_tight=True)


def _minutes(story: Story, paper: FirstDaysPaper, texts: Texts) -> None:
    if not paper.minutes:
        return
    story.section(texts.translate("FirstDays", "Minutes that wait"))
    waits = {
        Waiting.SENDING: texts.translate("FirstDays", "to be sent"),
        Waiting.APPROVAL: texts.translate("FirstDays", "to be approved"),
    }
    head = [
        texts.translate("FirstDays", "Council"),
        texts.translate("FirstDays", "Meeting"),
        texts.translate("FirstDays", "Waits"),
    ]
    rows: list[Row] = [[one.council, texts.date_words(one.meeting_on), waits[one.waits_for]] for one in paper.minutes]
    story.table(head, rows, (46, 30, 24), has_row_heads=True, is_tight=True)


def _actions(story: Story, paper: FirstDaysPaper, texts: Texts) -> None:
    story.section(texts.translate("FirstDays", "Open action items"))
    if not paper.actions:
        story.text(texts.translate("FirstDays", "None is open."))
        return
    head = [
        texts.translate("Document", "Owner"),
        label(texts, EntryKind.ACTION),
        texts.translate("Document", "Deadline"),
    ]
    story.table(head, [_action(texts, one) for one in paper.actions], (24, 52, 24), is_tight=True)
    _more(story, paper.more_actions, texts)


def _more(story: Story, left_out: int, texts: Texts) -> None:
    if left_out:
        story.text(texts.translate("FirstDays", "%n more stand(s) in the program.", "", n=left_out), theme.META)


def _action(texts: Texts, one: PaperAction) -> Row:
    late = texts.translate("ActionListPdf", "%n days late", "", n=one.days_over) if one.days_over else ""
    nobody = texts.translate("FirstDays", "Nobody")
    return [
        one.owner or nobody,
        Cell(titled(texts, one.title), one.council),
        Cell(due(texts, one.deadline), late, is_late=True),
    ]


def _people(story: Story, paper: FirstDaysPaper, texts: Texts) -> None:
    if not paper.people:
        return
    story.section(texts.translate("FirstDays", "Key people"))
    head = [
        texts.translate("FirstDays", "Name"),
        texts.translate("FirstDays", "Part"),
        texts.translate("FirstDays", "Phone"),
        texts.translate("FirstDays", "E-mail"),
    ]
    rows: list[Row] = [
        [Cell(person.name, person.title), _parts(texts, person), person.phone, person.email] for person in paper.people
    ]
    story.table(head, rows, (23, 37, 16, 24), has_row_heads=True, is_tight=True)
    _more(story, paper.more_people, texts)


def _parts(texts: Texts, person: KeyPerson) -> str:
    posts = {
        Post.SLT: texts.translate("FirstDays", "SLT coordinator"),
        Post.FOLLOWS_UP: texts.translate("FirstDays", "follows up action items"),
    }
    seats = [f"{small(label(texts, role))}, {council}" for role, council in person.seats]
    return capital("; ".join((*(posts[post] for post in person.posts), *seats)))


def _agreements(story: Story, agreements: Sequence[PaperAgreement], texts: Texts) -> None:
    if not agreements:
        return
    story.section(texts.translate("FirstDays", "Agreements"))
    why = {
        RevisionReason.ELECTION: texts.translate("FirstDays", "after the election"),
        RevisionReason.AGREED: texts.translate("FirstDays", "the date is agreed"),
        RevisionReason.EXPIRES: texts.translate("FirstDays", "it runs out"),
    }
    head = [
        texts.translate("FirstDays", "Agreement"),
        texts.translate("Document", "Status"),
        texts.translate("FirstDays", "To be revised"),
    ]
    rows: list[Row] = []
    for one in agreements:
        name = one.name or texts.translate("FirstDays", "Cooperation agreement")
        day = texts.date_words(one.revise_on) if one.revise_on else texts.translate("FirstDays", "no date")
        rows.append(
            [Cell(name, one.place), label(texts, one.state), Cell(day, why[one.because] if one.because else "")]
        )
    story.table(head, rows, (44, 26, 30), has_row_heads=True, is_tight=True)


def _learned(story: Story, paper: FirstDaysPaper, texts: Texts) -> None:
    if not paper.learned:
        return
    story.section(texts.translate("FirstDays", "What was learned"))
    for one in paper.learned:
        story.group(texts.translate("FirstDays", "{council}, {year}").format(council=one.council, year=one.year))
        story.prose("\n".join(f"- {' '.join(point.split())}" for point in one.points))
