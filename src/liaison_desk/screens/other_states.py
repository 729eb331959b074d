"""The states of what is no page of the window: the panels over it, the palette, and what stands in place of a desk."""

from functools import partial

from liaison_desk.domain.contact_log import LogEntry
from liaison_desk.domain.meetings import Meeting
from liaison_desk.screens import desks, failures, long_desk, safety, ways
from liaison_desk.screens.states import (
    NEVER_CLOSED,
    OF_THE_DEMO,
    SAYS_BANNER,
    Coming,
    States,
    at,
    begun,
    empty,
    failing,
    long,
)
from liaison_desk.screens.visit import DARK, LARGE, SMALL, Scene, Visit
from liaison_desk.services import agenda
from liaison_desk.services.sample import year

_NO_DEADLINE = "it says when, and nothing is late on it"


def _over_today(name: str) -> Coming:
    return partial(_open, name, {})


def _open(name: str, given: dict[str, object], visit: Visit) -> None:
    visit.go("today")
    visit.window.open_panel(name, **given)
    visit.rest()


def _typed(come: Coming, words: str, field: int = 0) -> Coming:
    """Into the field that stands so many after the first."""

    def come_and_write(visit: Visit) -> None:
        come(visit)
        for _ in range(field):
            visit.key("Tab")
        visit.write(words)

    return come_and_write


def _search(words: str) -> Coming:
    def come(visit: Visit) -> None:
        visit.go("today")
        visit.key("Ctrl+K")
        visit.write(words)

    return come


def _case_path(visit: Visit) -> None:
    council_of_the_day = year.meeting_of_the_day(visit.context.desk)
    with visit.context.desk.read() as reader:
        item = next(each for each in agenda.items_of(reader, council_of_the_day) if each.fixed is None)
    visit.go("meeting", council_of_the_day, "prepare")
    visit.window.open_panel("case_path", item_id=item.id)
    visit.rest()


def _long_case_path(visit: Visit) -> None:
    with visit.context.desk.read() as reader:
        meeting = reader.get(Meeting, long_desk.meeting_of(reader))
        item = next(each for each in agenda.items_of(reader, meeting.id) if each.title.startswith("3. "))
    visit.go("meeting", meeting.id, "prepare")
    visit.window.open_panel("case_path", item_id=item.id)
    visit.rest()


def _log_case(visit: Visit) -> None:
    visit.go("contact_log")
    with visit.context.desk.read() as reader:
        entry = max(reader.all(LogEntry), key=lambda each: each.on)
    visit.window.open_panel("log_case", entry_id=entry.id)
    visit.rest()


def _panel(name: str, *, empty: Scene | str, first_use: Scene | str, long: Scene | str) -> States:
    return States(
        page=name,
        empty=empty,
        first_use=first_use,
        long=long,
        late=_NO_DEADLINE,
        failing=SAYS_BANNER,
        read_only=NEVER_CLOSED,
    )


PANEL_STATES = (
    _panel(
        "new_action",
        empty=empty("newaction", _over_today("new_action")),
        first_use="as empty: it asks for the same",
        long=long("newaction", _typed(_over_today("new_action"), long_desk.TITLE), SMALL),
    ),
    _panel(
        "new_meeting",
        empty=empty("newmeeting", _over_today("new_meeting")),
        first_use=begun("newmeeting", _over_today("new_meeting")),
        long=long("newmeeting", _over_today("new_meeting"), SMALL, LARGE),
    ),
    _panel(
        "new_council",
        empty=empty("newcouncil", _over_today("new_council")),
        first_use=begun("newcouncil", _over_today("new_council")),
        long=long("newcouncil", _typed(_over_today("new_council"), long_desk.COUNCIL, field=2), SMALL, LARGE),
    ),
    _panel(
        "new_contact",
        empty=empty("newcontact", _over_today("new_contact")),
        first_use="as empty: it asks for the same",
        long=long("newcontact", _typed(_over_today("new_contact"), long_desk.PERSON), SMALL),
    ),
    _panel(
        "new_municipality",
        empty=empty("newmunicipality", _over_today("new_municipality")),
        first_use="as empty: it asks for the same",
        long=long("newmunicipality", _typed(_over_today("new_municipality"), "nord"), SMALL),
    ),
    _panel(
        "case_path",
        empty=Scene("casepath", desks.morning, _case_path),
        first_use="as empty: a case that was raised just now has no path behind it",
        long=long("casepath", _long_case_path, SMALL),
    ),
    _panel(
        "reminder",
        empty="it opens for somebody who is over a deadline",
        first_use="nobody is over a deadline yet",
        long=long("reminder", ways.remind_everybody, SMALL, LARGE),
    ),
    _panel(
        "log_contact",
        empty=empty("logcontact", _over_today("log_contact")),
        first_use="as empty: it asks for the same",
        long=long("logcontact", _typed(_over_today("log_contact"), long_desk.TITLE, field=1), SMALL),
    ),
    _panel(
        "log_case",
        empty="it opens from an entry",
        first_use="nothing has been logged yet",
        long=long("logcase", _log_case, SMALL),
    ),
)

OTHER_STATES = (
    States(
        page="palette",
        empty=(
            Scene("palette_nothing", desks.morning, _search("sykkelparkering"), (DARK,)),
            Scene("palette_asked", desks.morning, _search(""), (DARK,)),
        ),
        first_use=begun("palette", _search("")),
        long=long("palette", _search("kartlegge"), SMALL, LARGE),
        late="a hit says when, and no more",
        failing=failing("palette", failures.no_search(_search("vadmyra"))),
        read_only=NEVER_CLOSED,
    ),
    States(
        page="locked",
        empty="it knows nothing of the desk",
        first_use=OF_THE_DEMO["locked"],
        long=Scene("locked_code", desks.morning, failures.recovery_code, (SMALL,)),
        late=_NO_DEADLINE,
        failing=Scene("locked_failing", desks.morning, failures.wrong_passphrase, (DARK, SMALL)),
        read_only=NEVER_CLOSED,
        locked=OF_THE_DEMO["locked"],
    ),
    States(
        page="in_the_way",
        empty="it stands there because something is wrong",
        first_use="the first time looks like any other",
        long=Scene("damaged_backups", desks.morning, safety.damaged_with_many, (SMALL, LARGE)),
        late=_NO_DEADLINE,
        failing=(
            OF_THE_DEMO["damaged"],
            OF_THE_DEMO["othermachine"],
            *(
                Scene(f"intheway_{name}", desks.morning, failures.in_the_way(error))
                for name, error in failures.IN_THE_WAY.items()
            ),
        ),
        read_only=Scene("intheway_readonly", desks.morning, failures.in_the_way(failures.READ_ONLY), (DARK, SMALL)),
    ),
    States(
        page="banners",
        empty="they stand there only while something is wrong",
        first_use="the same on every desk",
        long=Scene("banners_long", desks.morning, failures.found_damage(failures.swapped(at("today"))), (SMALL, LARGE)),
        late="that there is no backup is said in the settings too",
        failing=OF_THE_DEMO["notsaved"],
        read_only="see Today, where the folder cannot be written to",
    ),
)
