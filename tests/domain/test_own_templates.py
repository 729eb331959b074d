"""Lines on their way between templates and agendas."""

from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.councils import FixedItem, TemplateItem
from liaison_desk.domain.own_templates import TemplateLine, lines_of, lines_of_agenda, missing
from tests import factory

OPENING = TemplateLine("Åpning", FixedItem.OPENING)
POLICE = TemplateLine("Saker fra politiet", FixedItem.FROM_POLICE)
READINESS = TemplateLine("Beredskap", minutes=10)
LAST = TemplateLine("Eventuelt", FixedItem.ANY_OTHER_BUSINESS)
EVERY = [OPENING, POLICE, READINESS, LAST]


def agenda(*lines: TemplateLine) -> list[AgendaItem]:
    return [factory.item(title=line.title, fixed=line.fixed, position=n) for n, line in enumerate(lines)]


def put(items: list[AgendaItem], lines: list[TemplateLine]) -> list[str]:
    """The titles at the top once what is missing is there."""
    titles = [i.title for i in sorted(items, key=lambda i: i.position) if i.parent_id is None]
    for line, index in missing(items, lines):
        titles.insert(index, line.title)
    return titles


def test_an_empty_agenda_gets_all_of_it() -> None:
    assert put([], EVERY) == [line.title for line in EVERY]


def test_what_is_missing_comes_after_what_stands_before_it() -> None:
    own = TemplateLine("Egen sak")
    assert put(agenda(OPENING, own, LAST), EVERY) == [
        "Åpning",
        "Saker fra politiet",
        "Beredskap",
        "Egen sak",
        "Eventuelt",
    ]
    assert put(agenda(own), [READINESS]) == ["Beredskap", "Egen sak"]


def test_the_same_title_or_the_same_purpose_is_there_already() -> None:
    other_words = TemplateLine("Opning", FixedItem.OPENING)
    assert missing(agenda(other_words, TemplateLine("BEREDSKAP")), [OPENING, READINESS]) == []
    two_of_no_purpose = [TemplateLine("A"), TemplateLine("B")]
    assert put(agenda(TemplateLine("A")), two_of_no_purpose) == ["A", "B"]


@given(st.permutations(EVERY), st.integers(0, 4))
def test_afterwards_nothing_is_missing(order: list[TemplateLine], some: int) -> None:
    items = agenda(*order[:some])
    now = agenda(*(next(line for line in EVERY if line.title == title) for title in put(items, EVERY)))
    assert missing(now, EVERY) == []
    assert len(now) == len(EVERY)


def test_lines_in_order() -> None:
    def item(position: int, title: str) -> TemplateItem:
        return TemplateItem(id=title, council_id="c", position=position, title=title, minutes=position)

    assert lines_of([item(1, "B"), item(0, "A")]) == [TemplateLine("A", minutes=0), TemplateLine("B", minutes=1)]
    section = factory.item(id="s", position=1, title="Saker", fixed=FixedItem.FROM_POLICE)
    items = [section, factory.item(title="Egen", position=0, minutes=5), factory.item(title="Inni", parent_id="s")]
    assert lines_of_agenda(items) == [TemplateLine("Egen", minutes=5), TemplateLine("Saker", FixedItem.FROM_POLICE)]
