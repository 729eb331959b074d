"""What can be done from anywhere, in words one can type. No Qt."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from liaison_desk.domain.backups import Why
from liaison_desk.domain.changes import Op
from liaison_desk.domain.finding import fits
from liaison_desk.domain.ids import MeetingId
from liaison_desk.domain.labels import label
from liaison_desk.domain.meetings import MeetingStage
from liaison_desk.domain.secretariat import is_theirs
from liaison_desk.domain.texts import Language
from liaison_desk.services import councils, meetings, municipalities, receiving, search
from liaison_desk.settings import Appearance
from liaison_desk.ui.context import Context
from liaison_desk.ui.keys import GUIDE, LOCK, MEET_NOW, alt
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.place import Place
from liaison_desk.ui.reminding import remind_late

Press = Callable[[str], object]  # a key of the window
FIRST = MOST = 4  # that are shown before anything is typed, and above what is found


@dataclass(frozen=True, slots=True)
class Command:
    """`place` is the part of the words that names a municipality or a council."""

    words: str
    icon: Icon
    act: Callable[[], object]
    keys: str = ""
    place: str = ""
    leads: bool = False  # to a page, and does nothing

    def answers(self, typed: str) -> bool:
        """One that is about a place is offered once the place has been named."""
        if not fits(typed, self.words):
            return False
        return not self.place or any(fits(word, self.place) for word in typed.split())


def commands(context: Context, press: Press) -> list[Command]:
    """The most usual first; those about a place last."""
    return [*_new(context, press), *_meetings_of_today(context), *_window(context, press), *_about_places(context)]


def pages(context: Context, press: Press) -> list[Command]:
    texts = context.texts
    known = (
        (texts.translate("Palette", "Today"), Icon.SUN, "Ctrl+1"),
        (texts.translate("Palette", "Meetings"), Icon.CALENDAR_DAYS, "Ctrl+2"),
        (texts.translate("Palette", "Action items"), Icon.LIST_CHECKS, "Ctrl+3"),
        (texts.translate("Palette", "Evaluation"), Icon.CLIPBOARD_CHECK, "Ctrl+4"),
        (texts.translate("Palette", "Contacts"), Icon.USERS, "Ctrl+5"),
        (texts.translate("Palette", "Settings"), Icon.SETTINGS, "Ctrl+,"),
        (texts.translate("Palette", "Back"), Icon.CHEVRON_LEFT, alt("Left")),
    )
    plan = Command(
        texts.translate("Palette", "Year plan"),
        Icon.CALENDAR_DAYS,
        partial(context.window.go, Place("year_plan")),
        leads=True,
    )
    workload = Command(
        texts.translate("Palette", "Workload"), Icon.TIMER, partial(context.window.go, Place("workload")), leads=True
    )
    inside = Command(
        texts.translate("Palette", "Inside the police"),
        Icon.SHIELD,
        partial(context.window.go, Place("inside_police")),
        leads=True,
    )
    log = Command(
        texts.translate("Palette", "Contact log"),
        Icon.PHONE,
        partial(context.window.go, Place("contact_log")),
        leads=True,
    )
    protected = Command(
        texts.translate("Palette", "What is protected"),
        Icon.SHIELD_CHECK,
        partial(context.window.go, Place("settings", part="protected")),
        leads=True,
    )
    going = (Command(words, icon, partial(press, key), key, leads=True) for words, icon, key in known)
    return [*going, plan, log, workload, inside, protected]


def _new(context: Context, press: Press) -> Iterator[Command]:
    texts, panel = context.texts, context.window.open_panel
    yield Command(texts.translate("Palette", "Note quickly"), Icon.NOTEBOOK_PEN, partial(press, "Ctrl+N"), "Ctrl+N")
    yield Command(texts.translate("Palette", "New action item"), Icon.PLUS, partial(press, "Ctrl+T"), "Ctrl+T")
    yield Command(texts.translate("Palette", "New meeting"), Icon.CALENDAR_PLUS, partial(press, "Ctrl+M"), "Ctrl+M")
    yield Command(texts.translate("Palette", "Log a contact"), Icon.PHONE, partial(press, "Ctrl+L"), "Ctrl+L")
    meet_now = texts.translate("Palette", "Meet now: begin a meeting and write")
    yield Command(meet_now, Icon.PLAY, partial(press, MEET_NOW), MEET_NOW)
    yield Command(texts.translate("Palette", "New contact"), Icon.USER, partial(panel, "new_contact"))
    yield Command(texts.translate("Palette", "New council"), Icon.USERS, partial(panel, "new_council"))
    late = texts.translate("Palette", "Remind all who are over a deadline")
    yield Command(late, Icon.MAIL, partial(remind_late, context))
    yield Command(texts.translate("Palette", "Add a municipality"), Icon.LANDMARK, partial(panel, "new_municipality"))
    go = context.window.go
    if context.keeper.is_own:
        backups = Place("settings", part="backups")

        def back_up() -> None:
            """Where it is seen that it has been made."""
            go(backups)
            context.keeper.start(Why.ASKED)

        yield Command(texts.translate("Palette", "Back up now"), Icon.HARD_DRIVE, back_up)
        restore = texts.translate("Palette", "Restore a backup")
        yield Command(restore, Icon.HISTORY, partial(go, backups), leads=True)
    make, take = texts.translate("Palette", "Make a handover"), texts.translate("Palette", "Take in a handover")
    yield Command(make, Icon.SAVE, partial(go, Place("handover", part="make")), leads=True)
    yield Command(take, Icon.IMPORT, partial(go, Place("handover", part="take_in")), leads=True)


def _window(context: Context, press: Press) -> Iterator[Command]:
    texts, desk = context.texts, context.desk
    back, forth = desk.next_undo(), desk.next_redo()
    if back:
        words = texts.translate("Palette", "Undo: {what}").format(what=label(texts, back.op))
        yield Command(words, Icon.UNDO_2, partial(press, "Ctrl+Z"), "Ctrl+Z")
    if forth:
        words = texts.translate("Palette", "Redo: {what}").format(what=label(texts, forth.op))
        yield Command(words, Icon.REDO_2, partial(press, "Ctrl+Y"), "Ctrl+Y")
    known = (
        (texts.translate("Palette", "Save now"), Icon.SAVE, "Ctrl+S"),
        (texts.translate("Palette", "Lock"), Icon.LOCK, LOCK),
        (texts.translate("Palette", "Keys on this page"), Icon.KEYBOARD, "F1"),
        (texts.translate("Palette", "Guide"), Icon.BOOK_OPEN, GUIDE),
        (texts.translate("Palette", "Larger text"), Icon.ZOOM_IN, "Ctrl++"),
        (texts.translate("Palette", "Smaller text"), Icon.ZOOM_OUT, "Ctrl+-"),
        (texts.translate("Palette", "Usual text size"), Icon.SEARCH, "Ctrl+0"),
    )
    for words, icon, key in known:
        yield Command(words, icon, partial(press, key), key)
    settings = context.settings
    looks = {
        Appearance.LIGHT: (texts.translate("Palette", "Light appearance"), Icon.SUN),
        Appearance.DARK: (texts.translate("Palette", "Dark appearance"), Icon.MOON),
        Appearance.SYSTEM: (texts.translate("Palette", "Appearance as the machine"), Icon.SLIDERS_HORIZONTAL),
    }
    for look, (words, icon) in looks.items():
        if look is not settings.appearance:
            yield Command(words, icon, partial(context.window.change_settings, replace(settings, appearance=look)))
    for language in Language:
        if language is not settings.language:
            words = texts.translate("Palette", "Language: {name}").format(name=language.own_name)
            wanted = replace(settings, language=language)
            yield Command(words, Icon.LANGUAGES, partial(context.window.change_settings, wanted))


def _meetings_of_today(context: Context) -> Iterator[Command]:
    texts = context.texts
    with context.desk.read() as reader:
        held = search.meetings_on(reader, context.today())
    for meeting, council in held:
        if meeting.stage is MeetingStage.PLANNED:
            words = texts.translate("Palette", "Start the meeting: {council}").format(council=council.name)

            def start(meeting_id: MeetingId = meeting.id, *, theirs: bool = is_theirs(meeting, council, ())) -> None:
                notes = texts.translate("MeetingPage", "Own notes")
                way = partial(receiving.start, notes=notes) if theirs else meetings.start
                if context.do(Op.START_MEETING, way, meeting_id):
                    context.window.go(Place("meeting", meeting_id, "hold"))

            yield Command(words, Icon.PLAY, start)
        elif meeting.stage is MeetingStage.RUNNING:
            words = texts.translate("Palette", "End the meeting: {council}").format(council=council.name)

            def end(meeting_id: MeetingId = meeting.id) -> None:
                if context.do(Op.END_MEETING, meetings.end, meeting_id):
                    context.window.go(Place("meeting", meeting_id, "finish"))
                    context.say_undoable(texts.translate("MeetingPage", "The meeting is over"))

            yield Command(words, Icon.CIRCLE_CHECK, end)


def _about_places(context: Context) -> Iterator[Command]:
    texts, panel = context.texts, context.window.open_panel
    with context.desk.read() as reader:
        places = municipalities.assigned(reader, context.today())
        forums = councils.active(reader, context.today())
    named: list[tuple[str, dict[str, str]]] = [(place.short_name, {"municipality_id": place.id}) for place in places]
    named += [(council.name, {"council_id": council.id}) for council in forums]
    for name, given in named:
        words = texts.translate("Palette", "New action item in {place}").format(place=name)
        yield Command(words, Icon.PLUS, partial(panel, "new_action", **given), "Ctrl+T", place=name)
        words = texts.translate("Palette", "New meeting in {place}").format(place=name)
        yield Command(words, Icon.CALENDAR_PLUS, partial(panel, "new_meeting", **given), "Ctrl+M", place=name)
