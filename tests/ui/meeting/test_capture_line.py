"""The entry line: every key of it, and what becomes of what is typed."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from liaison_desk.domain.actions import ActionItem
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.minutes import EntryKind
from liaison_desk.services import councils
from liaison_desk.ui.kit.status import Pill
from tests.ui.meeting.live import OPENING, Live

FRIDAY, NEXT_FRIDAY = "Friday 27 November", "Friday 4 December"


def chip(live: Live) -> str:
    """The kind the line shows before its text; nothing for a note."""
    shown = [pill.text() for pill in live.capture.findChildren(Pill) if pill.isVisible()]
    return shown[0] if shown else ""


class TestKeeping:
    def test_enter_keeps_the_line_and_one_writes_on(self, live: Live) -> None:
        assert live.line.hasFocus()
        live.write("Møtet er satt.")
        live.write("Alle er her.")
        assert live.kept() == [("note", "Møtet er satt."), ("note", "Alle er her.")]
        assert live.notes == ["Møtet er satt.", "Alle er her."]
        assert (live.text, live.line.hasFocus()) == ("", True)
        assert live.blocks[0].accessibleName() == "10:42, Note, Møtet er satt."

    def test_enter_of_the_keypad_keeps_it_too(self, live: Live) -> None:
        live.type("Møtet er satt.")
        QTest.keyClick(live.line, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
        assert live.kept() == [("note", "Møtet er satt.")]

    def test_shift_enter_goes_on_in_the_same_note(self, live: Live) -> None:
        live.type("Politiet orienterte om")
        live.key("Shift+Return")
        live.type("tre saker.")
        height = live.line.height()
        live.key("Return")
        assert live.kept() == [("note", "Politiet orienterte om\ntre saker.")]
        assert live.line.height() < height

    def test_nothing_is_kept_of_nothing(self, live: Live) -> None:
        for typed in ("", "   ", "/t", "/n "):
            live.write(typed)
            assert live.kept() == []
            live.key("Ctrl+A")
            live.key("Delete")

    def test_what_is_kept_is_no_longer_a_draft(self, live: Live) -> None:
        live.type("Møtet er satt.")
        assert [words for key, words in live.drafts.items() if key.startswith("line|")] != []
        live.key("Return")
        assert live.drafts == {}

    def test_what_was_kept_is_said_to_a_screen_reader(self, live: Live, spoken: list[tuple[str, bool]]) -> None:
        live.write("/t Ringe rektor")
        assert ("Kept: Action item", False) in spoken


class TestKinds:
    def test_a_key_makes_the_kind_and_unmakes_it(self, live: Live) -> None:
        kinds = [
            ("Ctrl+T", "action", "Action item"),
            ("Ctrl+D", "decision", "Decision"),
            ("Ctrl+I", "internal", "Internal, stays out of the minutes"),
        ]
        for keys, kind, shown in kinds:
            live.type("Ringe rektor")
            live.key(keys)
            assert (chip(live), live.text, live.line.hasFocus()) == (shown, "Ringe rektor", True)
            live.key(keys)
            assert (chip(live), live.text) == ("", "Ringe rektor")
            live.key(keys)
            live.key("Return")
            assert live.kept()[-1] == (kind, "Ringe rektor")
            assert chip(live) == ""  # the next line is a note again

    def test_so_does_a_sign_at_the_start(self, live: Live) -> None:
        signs = {"/t": "action", "/o": "action", "/b": "decision", "/d": "decision", "/v": "decision", "/i": "internal"}
        for sign, kind in signs.items():
            live.type(f"{sign} Ringe rektor")
            assert live.text == "Ringe rektor"
            assert chip(live) != ""
            live.key("Return")
            assert live.kept()[-1] == (kind, "Ringe rektor")

    def test_the_sign_for_a_note_takes_the_kind_away(self, live: Live) -> None:
        live.type("/t Ringe rektor")
        live.key("Home")
        live.type("/n ")
        assert (chip(live), live.text) == ("", "Ringe rektor")

    def test_a_sign_that_is_none_is_text(self, live: Live) -> None:
        live.write("/x hei")
        live.write("hei /t du")
        assert live.kept() == [("note", "/x hei"), ("note", "hei /t du")]

    def test_backspace_at_the_start_takes_the_kind_away(self, live: Live) -> None:
        live.type("/b Saken er drøftet")
        live.key("Home")
        live.key("Backspace")
        assert (chip(live), live.text) == ("", "Saken er drøftet")
        live.key("Backspace")
        assert live.text == "Saken er drøftet"

    def test_backspace_elsewhere_deletes(self, live: Live) -> None:
        live.type("/b Saken")
        live.key("Backspace")
        assert (chip(live), live.text) == ("Decision", "Sake")

    def test_escape_takes_the_kind_and_never_the_text(self, live: Live) -> None:
        live.type("/i Bare for meg")
        live.key("Escape")
        assert (chip(live), live.text, live.line.hasFocus()) == ("", "Bare for meg", True)
        live.key("Escape", 3)
        assert (live.text, live.line.hasFocus()) == ("Bare for meg", True)

    def test_the_kinds_can_be_clicked(self, live: Live) -> None:
        live.type("Ringe rektor")
        live.press("decision")
        assert (chip(live), live.line.hasFocus()) == ("Decision", True)
        live.press("action item")
        assert chip(live) == "Action item"

    def test_an_internal_line_is_seen_to_be_apart(self, live: Live) -> None:
        live.write("/i Bare for meg")
        assert "Internal, stays out of the minutes" in live.words_of(live.blocks[0])
        assert live.blocks[0].accessibleName() == "10:42, Internal, stays out of the minutes, Bare for meg"


class TestOwners:
    def test_those_present_come_first_and_enter_inserts(self, live: Live, guest: Contact) -> None:
        live.type("/t Ringe rektor @k")
        assert live.offered[:2] == [
            "Kari Prøve, ordfører, Øygarden kommune, present",
            "Karin Borte, rektor, Sandgotna skole",
        ]
        assert live.offered[-1] == "New contact “k”"
        live.key("Return")
        assert (live.text, live.offered) == ("Ringe rektor @Kari Prøve ", [])
        live.write("!fredag")
        action = live.action("Ringe rektor")
        assert (action.owner_id, action.owner) == (live.world.mayor.id, "Kari Prøve")
        assert action.deadline == Deadline.day(action.raised_on.replace(day=27))

    def test_tab_inserts_and_stays_in_the_text(self, live: Live) -> None:
        live.type("/t Ringe rektor @per")
        live.key("Tab")
        assert (live.text, live.line.hasFocus()) == ("Ringe rektor @Per Test ", True)

    def test_arrows_go_through_the_rows(self, live: Live, guest: Contact) -> None:
        live.type("/t Ringe @ka")
        live.key("Down")
        assert live.chosen.startswith("Karin Borte")
        live.key("Return")
        assert live.text == "Ringe @Karin Borte "

    def test_a_row_can_be_clicked(self, live: Live, guest: Contact) -> None:
        live.type("/t Ringe @ka")
        live.press_offer(1)
        assert (live.text, live.line.hasFocus()) == ("Ringe @Karin Borte ", True)

    def test_escape_leaves_what_was_typed(self, live: Live) -> None:
        live.type("/t Ringe @ka")
        live.key("Escape")
        assert (live.text, live.offered, chip(live)) == ("Ringe @ka", [], "Action item")
        live.key("Return")
        assert live.action("Ringe").owner == "Kari Prøve"  # who alone is present of those it can mean

    def test_the_last_row_is_a_new_contact(self, live: Live) -> None:
        live.type("/t Ringe @Sissel")
        assert live.offered == ["New contact “Sissel”"]
        live.key("Return")
        assert live.text == "Ringe @Sissel "
        live.key("Return")
        action = live.action("Ringe")
        assert action.owner == "Sissel"
        assert action.owner_id is not None

    def test_in_the_middle_of_a_line(self, live: Live) -> None:
        live.type("/t Ringe i dag")
        live.key("Ctrl+Left", 2)
        live.type("@per")
        live.key("Return")
        assert live.text == "Ringe @Per Test i dag"

    def test_the_last_of_several_owns_and_the_others_help(self, live: Live) -> None:
        live.type("/t Lage plan @kari ")
        live.type("@ola @per ")
        assert live.shows("Together with Kari Prøve and Ola Eksempel")
        live.key("Return")
        assert live.action("Lage plan").owner == "Per Test"
        assert live.helpers("Lage plan") == ("Kari Prøve", "Ola Eksempel")
        assert "together with Kari Prøve and Ola Eksempel" in live.words_of(live.blocks[0])

    def test_a_role_or_an_organisation_can_own(self, live: Live) -> None:
        live.write("/t Rydde stranda @Øygarden kommune")
        action = live.action("Rydde stranda")
        assert (action.owner, action.owner_id) == ("Øygarden kommune", None)

    def test_in_a_note_names_and_dates_stay_words(self, live: Live) -> None:
        live.type("@kari orienterte !fredag ")
        assert live.shows("makes it an action item")
        assert live.shows("Kari Prøve")
        live.key("Return")
        assert live.kept() == [("note", "Kari Prøve orienterte fredag")]

    def test_the_hint_is_true(self, live: Live) -> None:
        live.type("Ringe rektor @kari !fredag ")
        live.key("Ctrl+T")
        live.key("Return")
        assert live.action("Ringe rektor").owner == "Kari Prøve"


class TestDeadlines:
    def test_it_is_read_while_one_types(self, live: Live) -> None:
        live.type("/t Ringe rektor !fre")
        assert live.capture.deadline.edit.text() == FRIDAY
        live.type("dag")
        assert live.capture.deadline.edit.text() == FRIDAY
        live.type(" !uke 50")
        assert live.capture.deadline.edit.text() == "week 50 (7 Dec – 13 Dec)"
        live.key("Return")
        assert live.action("Ringe rektor").deadline == Deadline.week_of(live.meeting.day.replace(month=12, day=7))

    def test_a_bare_sign_offers_the_usual_ones(self, live: Live) -> None:
        live.type("/t Ringe rektor !")
        assert live.offered == [
            "Wednesday 25 November, tomorrow",
            "Friday 27 November, in 3 days",
            "Tuesday 8 December, in 14 days",
            "next meeting",
        ]
        live.key("Down", 2)
        live.key("Return")
        assert live.capture.deadline.edit.text() == FRIDAY
        live.key("Return")
        assert live.action("Ringe rektor").due_on is not None

    def test_two_meanings_are_chosen_by_number(self, live: Live) -> None:
        for sign, what, day in (("1", "Ringe rektor", (11, 27)), ("2", "Ringe kommunen", (12, 4))):
            live.type(f"/t {what} !neste fredag")
            assert live.offered == [f"{FRIDAY}, in 3 days", f"{NEXT_FRIDAY}, in 10 days"]
            live.type(sign)
            assert live.offered == []
            live.key("Return")
            due = live.action(what).due_on
            assert due is not None
            assert (due.month, due.day) == day

    def test_or_by_arrows_and_enter(self, live: Live) -> None:
        live.type("/t Ringe rektor !neste fredag")
        live.key("Down", 2)
        live.key("Return")
        assert live.capture.deadline.edit.text() == NEXT_FRIDAY

    def test_never_silently(self, live: Live, spoken: list[tuple[str, bool]]) -> None:
        live.type("/t Ringe rektor !neste fredag")
        live.key("Escape")
        assert "1" not in live.words_of(live.capture)  # it would be written
        live.key("Return")
        assert live.kept() == []
        assert {"1", "2"} <= set(live.words_of(live.capture))
        assert live.shows("This deadline can mean two days. Choose one with 1 or 2.")
        assert ("This deadline can mean two days. Choose one with 1 or 2.", True) in spoken
        assert live.line.hasFocus()
        live.type("2")
        assert not live.shows("This deadline can mean two days.")
        live.key("Return")
        assert live.action("Ringe rektor").due_on == live.meeting.day.replace(month=12, day=4)

    def test_the_days_under_the_line_can_be_clicked(self, live: Live) -> None:
        live.type("/t Ringe rektor !neste fredag")
        live.key("Escape")
        live.press(NEXT_FRIDAY)
        assert live.capture.deadline.edit.text() == NEXT_FRIDAY
        assert live.line.hasFocus()

    def test_a_note_is_not_held_up_by_what_it_does_not_decide(self, live: Live) -> None:
        live.type("Neste møte er !neste fredag")
        live.key("Escape")
        live.key("Return")
        assert live.kept() == [("note", "Neste møte er neste fredag")]

    def test_a_number_is_only_a_number_where_nothing_is_asked(self, live: Live) -> None:
        live.write("Det kom 12 klager")
        assert live.kept() == [("note", "Det kom 12 klager")]

    def test_a_day_that_is_none_says_why(self, live: Live) -> None:
        live.type("/t Ringe rektor !31.11 ")
        assert live.shows("November has 30 days. Did you mean 30 November?")
        live.key("Return")
        assert live.kept() == [("action", "Ringe rektor !31.11")]
        assert live.action("Ringe rektor !31.11").due_on is None


class TestGrammar:
    def test_what_is_not_understood_stays_and_enter_still_works(self, live: Live) -> None:
        live.type("/t Rydde @ukjent !snart ")
        assert live.shows("Nobody here is called “@ukjent”. It stays in the text.")
        assert live.shows("The deadline “!snart” is not understood. It stays in the text.")
        live.key("Return")
        assert live.kept() == [("action", "Rydde @ukjent !snart")]

    def test_what_lacks_an_owner_or_a_deadline_is_marked(self, live: Live) -> None:
        live.write("/t Ringe rektor")
        assert {"No one is responsible", "No deadline"} <= set(live.words_of(live.blocks[0]))
        live.write("/t Rydde @kari ")
        assert "No one is responsible" not in live.words_of(live.blocks[1])
        assert live.blocks[1].accessibleName() == "10:42, Action item, Rydde, Kari Prøve, no deadline"

    def test_quotes_and_addresses_are_only_text(self, live: Live) -> None:
        for said in ('Plakaten sier "Hei @kari !fredag"', "Send til post@kommune.no i dag!"):
            live.write(f"/t {said}")
            action = live.action(said)
            assert (action.owner, action.due_on) == ("", None)

    def test_nothing_is_offered_in_them(self, live: Live) -> None:
        live.type("Send til post@ka")
        assert live.offered == []
        live.type(' på plakaten sier "Hei @ka')
        live.type('ri"')
        live.key("Left")
        assert live.offered == []


class TestFields:
    """Tab goes from what to whom to when, without @ or !."""

    def test_the_whole_way(self, live: Live) -> None:
        live.key("Ctrl+T")
        live.type("Ringe rektor")
        live.key("Tab")
        assert live.capture.owner.edit.hasFocus()
        live.type("per")
        live.key("Tab")
        assert live.capture.deadline.edit.hasFocus()
        live.type("fre")
        live.key("Tab")
        action = live.action("Ringe rektor")
        assert (action.owner, action.due_on) == ("Per Test", live.meeting.day.replace(day=27))
        assert (live.text, chip(live), live.line.hasFocus()) == ("", "", True)

    def test_both_can_be_passed_over(self, live: Live) -> None:
        live.type("/t Ringe rektor")
        live.key("Tab", 3)
        assert (live.action("Ringe rektor").owner, live.line.hasFocus()) == ("", True)

    def test_enter_keeps_from_any_of_them(self, live: Live) -> None:
        live.type("/t Ringe rektor")
        live.key("Tab")
        live.type("per")
        live.key("Return")  # takes the row
        live.key("Return")
        assert (live.action("Ringe rektor").owner, live.line.hasFocus()) == ("Per Test", True)

    def test_a_chosen_row_of_two_days_is_taken_by_tab(self, live: Live) -> None:
        live.type("/t Ringe rektor")
        live.key("Tab", 2)
        live.type("neste fredag")
        live.key("Down", 2)
        live.key("Tab")
        assert live.capture.deadline.error == ""
        live.key("Tab")
        assert live.action("Ringe rektor").due_on == live.meeting.day.replace(month=12, day=4)

    def test_two_days_are_asked_about_here_too(self, live: Live) -> None:
        live.type("/t Ringe rektor")
        live.key("Tab", 2)
        live.type("neste fredag")
        live.key("Tab")
        assert live.kept() == []
        assert live.shows("This can mean two days. Choose one with 1 or 2.")
        live.type("1")
        live.key("Tab")
        assert live.action("Ringe rektor").due_on == live.meeting.day.replace(day=27)

    def test_someone_unknown_is_asked_about_where_it_stands(self, live: Live) -> None:
        live.type("/t Ringe rektor")
        live.key("Tab")
        live.type("Ukjent")
        live.key("Escape")
        live.type("x")
        live.key("Escape")  # the list; the name stays
        live.line.setFocus()
        live.key("Return")
        assert live.kept() == []
        assert live.shows("Choose someone from the list, or add a new contact.")
        assert live.capture.owner.edit.hasFocus()

    def test_backwards_one_comes_back_to_the_text(self, live: Live) -> None:
        live.type("/t Ringe rektor")
        live.key("Tab", 2)
        live.key("Shift+Tab")
        assert live.capture.owner.edit.hasFocus()
        live.key("Shift+Tab")
        assert live.line.hasFocus()

    def test_escape_comes_back_to_the_text(self, live: Live) -> None:
        live.type("/t Ringe rektor")
        live.key("Tab", 2)
        live.key("Escape")
        assert (live.line.hasFocus(), chip(live)) == (True, "Action item")

    def test_in_a_note_tab_leaves_the_line(self, live: Live) -> None:
        live.type("Bare en merknad")
        live.key("Tab")
        assert not live.line.hasFocus()
        assert live.text == "Bare en merknad"

    def test_who_and_when_without_what(self, live: Live) -> None:
        live.key("Ctrl+T")
        live.key("Tab")
        live.type("per")
        live.key("Return", 2)
        assert live.shows("Write what is to be done.")
        assert live.line.hasFocus()

    def test_fields_win_over_signs_they_were_changed_after(self, live: Live) -> None:
        live.type("/t Ringe rektor @kari ")
        live.key("Tab")
        live.key("Ctrl+A")
        live.type("per")
        live.key("Return", 2)
        assert live.action("Ringe rektor").owner == "Per Test"


class TestPrivacy:
    def test_it_hints_and_never_blocks(self, live: Live) -> None:
        hints = {
            "Gutten 01019912345 ble nevnt": "This looks like a national identity number.",
            "Ole Hansen, født 1.1.1999": "This looks like somebody's date of birth.",
        }
        for said, hint in hints.items():
            live.type(said)
            assert live.shows(hint)
            live.key("Return")
            assert live.kept()[-1] == ("note", said)
            assert not live.shows(hint)

    def test_it_always_reminds(self, live: Live) -> None:
        assert live.shows("Do not write about individuals")


class TestPaste:
    def test_from_word_comes_clean_text(self, live: Live) -> None:
        live.paste(
            html="<html xmlns:o='urn:x'><body><p class=MsoNormal><b>Uro</b> ved&nbsp;Oasen<o:p></o:p></p></body></html>",
            text="Uro ved\u00a0Oasen\r\n",
        )
        assert live.text == "Uro ved Oasen"
        live.key("Return")
        assert live.kept() == [("note", "Uro ved Oasen")]

    def test_from_outlook_a_list_keeps_its_lines(self, live: Live) -> None:
        live.paste(text="·\tFørste\r\n·\tAndre\u200b")
        live.key("Return")
        assert live.kept() == [("note", "• Første\n• Andre")]

    def test_a_sign_that_is_pasted_counts(self, live: Live) -> None:
        live.paste(text="/t Ringe rektor @Per Test")
        assert (chip(live), live.text) == ("Action item", "Ringe rektor @Per Test")
        live.type(" snart")
        assert live.text == "Ringe rektor @Per Test snart"

    def test_a_very_long_line_keeps_its_place(self, live: Live) -> None:
        live.paste(text="ord " * 2000)
        assert live.line.height() < live.screen.window.height() / 3
        live.key("Return")
        assert len(live.entries()[0].text) == 7999


class TestUndo:
    def test_in_an_empty_line_it_takes_back_the_last_step(self, live: Live) -> None:
        live.write("Første")
        live.write("Andre")
        live.key("Ctrl+Z")
        assert live.kept() == [("note", "Første")]
        assert live.shows("Undone: ")
        live.key("Ctrl+Y")
        assert live.kept() == [("note", "Første"), ("note", "Andre")]
        live.key("Ctrl+Z", 2)
        live.key("Ctrl+Shift+Z")
        assert live.kept() == [("note", "Første")]

    def test_in_a_text_it_takes_back_letters(self, live: Live) -> None:
        live.write("Første")
        live.type("Andre")
        live.key("Ctrl+Z")
        assert live.text != "Andre"
        assert live.kept() == [("note", "Første")]

    def test_a_text_with_nothing_to_take_back_is_no_empty_line(self, live: Live) -> None:
        live.write("Første")
        live.type("halvveis")
        live.key("Alt+Down")
        live.key("Alt+Up")  # the text is there, the editor's own steps are not
        live.key("Ctrl+Z")
        assert (live.text, live.kept()) == ("halvveis", [("note", "Første")])

    def test_never_what_was_done_outside_this_meeting(self, live: Live) -> None:
        context = live.screen.context
        context.do(Op.EDIT_COUNCIL, councils.save, replace(live.world.council, name="Et annet navn"))
        live.write("/t Ringe @Sissel")
        live.key("Return")
        live.key("Ctrl+Z", 2)  # the line, and the contact it was written for
        assert live.kept() == []
        live.key("Ctrl+Z")
        assert live.shows("There is nothing to undo in this meeting.")
        assert live.file.council.name == "Et annet navn"
        live.key("Ctrl+Y")
        context.undo()
        context.undo()
        live.key("Ctrl+Y")
        assert live.shows("There is nothing to redo in this meeting.")
        assert live.file.council.name != "Et annet navn"


class TestDraftLines:
    def test_the_line_stays_with_its_item(self, live: Live) -> None:
        live.type("/b Saken er")
        live.key("Alt+Down")
        assert (live.text, chip(live)) == ("", "")
        live.type("Annen sak")
        live.key("Alt+Up")
        assert (live.text, chip(live)) == ("Saken er", "Decision")
        live.type(" utsatt")
        live.key("Return")
        assert live.kept() == [("decision", "Saken er utsatt")]
        live.key("Alt+Down")
        assert live.text == "Annen sak"

    def test_so_do_its_fields_even_half_typed(self, live: Live) -> None:
        live.type("/t Ringe rektor")
        live.key("Tab")
        live.type("FAU ved skolen")
        live.key("Down")
        live.key("Return")
        assert live.capture.owner.edit.text() == "FAU ved skolen"
        live.key("Tab")
        live.type("nes")
        live.key("Alt+Down")
        live.key("Alt+Up")
        assert live.text == "Ringe rektor"
        assert live.capture.owner.edit.text() == "FAU ved skolen"
        assert live.capture.deadline.edit.text() == "nes"

    def test_it_is_there_after_another_page(self, live: Live) -> None:
        live.type("/t Ringe rektor @kari ")
        live.screen.go("today")
        live.enter()
        assert (live.text, chip(live)) == ("Ringe rektor @kari ", "Action item")

    def test_and_in_another_text_size(self, live: Live) -> None:
        """The window is built anew under the hands of whoever is typing."""
        live.type("Halvveis")
        live.screen.window.rebuild(live.screen.context.settings)
        live.screen.settle()
        assert live.text == "Halvveis"

    def test_a_step_elsewhere_does_not_touch_what_is_typed(self, live: Live) -> None:
        live.type("/t Ringe rektor @ka")
        live.key("Escape")
        live.screen.context.desk.undo()
        live.screen.settle()
        assert (live.text, chip(live)) == ("Ringe rektor @ka", "Action item")


def test_every_kind_has_a_name_for_a_screen_reader(live: Live) -> None:
    for keys, name in (("Ctrl+T", "Action item"), ("Ctrl+D", "Decision"), ("Ctrl+D", "Note")):
        live.key(keys)
        assert live.line.accessibleName() == name


def test_the_register_gets_what_was_raised_here(live: Live) -> None:
    live.key("Alt+4")
    live.write("/t Ringe rektor")
    with live.world.desk.read() as reader:
        (action,) = reader.all(ActionItem)
    assert action.meeting_id == live.meeting.id
    assert live.entries(live.item)[0].action_id == action.id
    assert live.entries(live.item)[0].kind is EntryKind.ACTION
    assert live.item != OPENING
