"""Today where there is nothing to do, and where something could not be worked out."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from liaison_desk.domain.texts import Texts
from liaison_desk.domain.today import MeetingState, TodayRow
from liaison_desk.services import councils, municipalities
from liaison_desk.services.today import Part
from liaison_desk.ui.context import Context
from liaison_desk.ui.kit.buttons import Button, button
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import card
from liaison_desk.ui.kit.rows import banner, empty
from liaison_desk.ui.place import Place
from liaison_desk.ui.today.words import words_of


def nothing(context: Context, later: TodayRow | None, ahead: Sequence[MeetingState]) -> tuple[QWidget, Button]:
    """What comes next instead, and the button for the keyboard to stand on."""
    texts, now = context.texts, context.today()
    if later is not None:
        title = words_of(later, texts, context.desk.now()).title
        day = texts.near_date(later.due, now)
        sentence = texts.translate("TodayPage", "The next deadline is {day}: {title}.").format(day=day, title=title)
    elif ahead:
        state = ahead[0]
        day = texts.near_date(state.meeting.day, now)
        sentence = texts.translate("TodayPage", "Next is {council}, {day}.").format(council=state.council.name, day=day)
    else:
        return _begin(context)
    see = texts.translate("TodayPage", "See the meetings")
    go = button(see, name=Icon.CALENDAR_DAYS, press=partial(context.window.go, Place("meetings")))
    calm = texts.translate("TodayPage", "Nothing is urgent")
    return card(empty(Icon.CIRCLE_CHECK, calm, sentence, go), margins=40), go


def _begin(context: Context) -> tuple[QWidget, Button]:
    """Nothing has a day yet: what is to be there first."""
    texts, go, panel = context.texts, context.window.go, context.window.open_panel
    with context.desk.read() as reader:
        has_places = bool(municipalities.assigned(reader, context.today()))
        has_councils = bool(councils.active(reader, context.today()))
    if not has_places:
        icon, title = Icon.LANDMARK, texts.translate("TodayPage", "No municipality yet")
        sentence = texts.translate(
            "TodayPage", "Add those you are the liaison officer of. What needs you about them then comes up here."
        )
        words, press = texts.translate("TodayPage", "New municipality"), partial(panel, "new_municipality")
    elif not has_councils:
        icon, title = Icon.USERS, texts.translate("TodayPage", "No council yet")
        sentence = texts.translate(
            "TodayPage", "Meetings and their deadlines come from the councils. Add the first one."
        )
        words, press = texts.translate("TodayPage", "New council"), partial(panel, "new_council")
    else:
        icon, title = Icon.CIRCLE_CHECK, texts.translate("TodayPage", "Nothing is urgent")
        sentence = texts.translate(
            "TodayPage",
            "No meeting is planned. The year plan proposes days for all councils, after how often they meet.",
        )
        words, press = texts.translate("TodayPage", "Plan the year"), partial(go, Place("year_plan"))
    first = button(words, "primary", press=press)
    return card(empty(icon, title, sentence, first), margins=40), first


def broken(context: Context, parts: Sequence[Part]) -> QWidget:
    rest = context.texts.translate("TodayPage", "The rest is here. The log file says where it stopped.")
    return banner("warning", Icon.TRIANGLE_ALERT, _broken_words(parts, context.texts), rest)


def _broken_words(broken: Sequence[Part], texts: Texts) -> str:
    names = {
        Part.MEETINGS: texts.translate("Today", "meetings"),
        Part.ACTIONS: texts.translate("Today", "action items"),
        Part.EVALUATIONS: texts.translate("Today", "evaluations"),
        Part.AGREEMENTS: texts.translate("Today", "agreements"),
        Part.POSTS: texts.translate("Today", "posts to be confirmed"),
        Part.PLAN: texts.translate("Today", "meetings that are missing"),
        Part.MEMOS: texts.translate("Today", "memos"),
        Part.CONTACTS: texts.translate("Today", "whom to be in touch with"),
        Part.NEEDS: texts.translate("Today", "information needs"),
        Part.MUNICIPALITIES: texts.translate("Today", "the number of municipalities"),
    }
    words = texts.translate("Today", "What needs you about {parts} could not be worked out")
    return words.format(parts=texts.names(names[part] for part in broken))
