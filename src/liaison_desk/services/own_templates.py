"""The officer's own agenda templates: kept from a council or a meeting, used in others, renamed, removed.

Using one copies its lines, so what becomes of the template afterwards touches nobody who has used it.
"""

from collections.abc import Sequence
from dataclasses import replace

from liaison_desk.domain.agenda import USUAL_KIND, AgendaItem, placed
from liaison_desk.domain.councils import Council, TemplateItem
from liaison_desk.domain.disclosure import Access, Assessment
from liaison_desk.domain.ids import CouncilId, ItemId, MeetingId, OwnTemplateId, new_id
from liaison_desk.domain.meetings import Meeting
from liaison_desk.domain.own_templates import (
    OwnTemplate,
    OwnTemplateItem,
    TemplateLine,
    lines_of,
    lines_of_agenda,
    missing,
)
from liaison_desk.domain.problems import Problem, RuleBroken
from liaison_desk.domain.texts import Language
from liaison_desk.services import agenda, councils, reference
from liaison_desk.services.meetings import open_meeting
from liaison_desk.store.work import Reader, Work


def keep_council(work: Work, council_id: CouncilId, name: str) -> OwnTemplate:
    """The council's template as it is now, under a name. Raises `RuleBroken` without one, or for one that is taken."""
    return _keep(work, name, lines_of(work.all(TemplateItem, council_id=council_id)))


def keep_agenda(work: Work, meeting_id: MeetingId, name: str) -> OwnTemplate:
    """As `keep_council`, of a meeting's agenda without the cases in its sections, and without exempt ones: a line has no
    assessment."""
    exempt = {row.item_id for row in work.all(Assessment, meeting_id=meeting_id, access=Access.EXEMPT)}
    items = [item for item in agenda.items_of(work, meeting_id) if item.fixed is not None or item.id not in exempt]
    return _keep(work, name, lines_of_agenda(items))


def use_in_council(work: Work, template_id: OwnTemplateId, council_id: CouncilId) -> None:
    """The council's new meetings begin with these lines instead of those it had."""
    left = work.all(TemplateItem, council_id=council_id)
    for position, line in enumerate(_lines(work, template_id)):
        known = next((item for item in left if item.title.casefold() == line.title.casefold()), None)
        if known is not None:
            left.remove(known)
            made = replace(known, position=position, title=line.title, fixed=line.fixed, minutes=line.minutes)
            work.update(made)
        else:
            work.add(
                TemplateItem(
                    id=new_id(),
                    council_id=council_id,
                    position=position,
                    title=line.title,
                    fixed=line.fixed,
                    minutes=line.minutes,
                )
            )
    for item in left:
        work.remove(item)


def use_in_meeting(work: Work, template_id: OwnTemplateId, meeting_id: MeetingId) -> int:
    """The lines the agenda does not have yet, each in its place. What stands there stays. How many were added."""
    return _use(work, meeting_id, _lines(work, template_id))


def use_guides(work: Work, meeting_id: MeetingId, language: Language) -> int:
    """As `use_in_meeting`, of what the guide has for a council of this kind [003 §2]."""
    council = work.get(Council, work.get(Meeting, meeting_id).council_id)
    places = councils.municipalities_of(work, council.id)
    start = reference.template(council.kind, language, places[0].full_name if len(places) == 1 else "")
    return _use(work, meeting_id, [TemplateLine(line.title, line.fixed) for line in start.agenda])


def _use(work: Work, meeting_id: MeetingId, lines: Sequence[TemplateLine]) -> int:
    open_meeting(work, meeting_id)
    added = missing(agenda.items_of(work, meeting_id), lines)
    for line, index in added:
        items = agenda.items_of(work, meeting_id)
        item = work.add(
            AgendaItem(
                id=ItemId(new_id()),
                meeting_id=meeting_id,
                position=sum(other.parent_id is None for other in items),
                title=line.title,
                fixed=line.fixed,
                kind=USUAL_KIND.get(line.fixed),
                minutes=line.minutes,
            )
        )
        for changed in placed([*items, item], item.id, None, index):
            work.update(changed)
    return len(added)


def rename(work: Work, template: OwnTemplate) -> OwnTemplate:
    """Raises `RuleBroken` without a name, or for one that is taken."""
    now = work.get(OwnTemplate, template.id)
    return work.update(replace(now, name=_free_name(work, template.name, now.id)))


def remove(work: Work, template_id: OwnTemplateId) -> None:
    for item in work.all(OwnTemplateItem, template_id=template_id):
        work.remove(item)
    work.remove(work.get(OwnTemplate, template_id))


def _keep(work: Work, name: str, lines: Sequence[TemplateLine]) -> OwnTemplate:
    if not lines:
        raise RuleBroken(Problem.AGENDA_EMPTY)
    template = work.add(OwnTemplate(id=OwnTemplateId(new_id()), name=_free_name(work, name, None)))
    for position, line in enumerate(lines):
        work.add(
            OwnTemplateItem(
                id=new_id(),
                template_id=template.id,
                position=position,
                title=line.title,
                fixed=line.fixed,
                minutes=line.minutes,
            )
        )
    return template


def _lines(reader: Reader, template_id: OwnTemplateId) -> list[TemplateLine]:
    reader.get(OwnTemplate, template_id)  # it may have been removed meanwhile
    return lines_of(reader.all(OwnTemplateItem, template_id=template_id))


def _free_name(reader: Reader, name: str, own_id: OwnTemplateId | None) -> str:
    wanted = " ".join(name.split())
    if not wanted:
        raise RuleBroken(Problem.NAME_MISSING)
    if any(t.name.casefold() == wanted.casefold() and t.id != own_id for t in reader.all(OwnTemplate)):
        raise RuleBroken(Problem.TEMPLATE_NAME_TAKEN, name=wanted)
    return wanted
