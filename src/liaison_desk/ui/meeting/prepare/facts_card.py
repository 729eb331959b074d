"""When and where the meeting is, who leads it, and what the agenda says to those who are called."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from liaison_desk.domain.capture import Candidate
from liaison_desk.domain.changes import Op
from liaison_desk.domain.contacts import Contact
from liaison_desk.domain.deadlines import Deadline
from liaison_desk.domain.files import MeetingFile
from liaison_desk.domain.ids import ContactId
from liaison_desk.domain.labels import label
from liaison_desk.domain.meetings import Meeting, MeetingForm, MeetingKind, MeetingStage
from liaison_desk.domain.municipalities import LanguageForm, document_language
from liaison_desk.domain.readiness import Need
from liaison_desk.domain.texts import Language
from liaison_desk.services import meetings, owners, unfinished
from liaison_desk.services.actions import Owner
from liaison_desk.ui.context import Context, Outcome
from liaison_desk.ui.fields.half_typed import HalfTyped
from liaison_desk.ui.fields.hour import HourField
from liaison_desk.ui.fields.long_text import LongText
from liaison_desk.ui.fields.person import PersonField
from liaison_desk.ui.fields.text import TextField
from liaison_desk.ui.fields.when import WhenField
from liaison_desk.ui.kit.buttons import button
from liaison_desk.ui.kit.fields import field, select
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.layout import box, grow, hbox, start, top, vbox
from liaison_desk.ui.kit.rows import section


class FactsCard(QFrame):
    """Every field is kept as it is written."""

    remove_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._context = context
        self._file: MeetingFile | None = None
        self._candidates: Sequence[Candidate] = ()
        self._day = WhenField(context, self.tr("Day"), only_days=True)
        self._day.changed.connect(self._set_day)
        self._start = HourField(context, self.tr("From"), says=self.tr("Begins at"))
        self._end = HourField(context, self.tr("To"), says=self.tr("Ends at"))
        self._start.changed.connect(self._set_start)
        self._end.changed.connect(self._set_times)
        self._place = TextField(context, self.tr("Place"), "place")
        kinds = [(kind, label(context.texts, kind)) for kind in MeetingKind]
        self._kind = select([*kinds], None, self.tr("Kind of meeting"))
        self._kind.picked.connect(self._set_kind)
        forms = [(form, label(context.texts, form)) for form in MeetingForm]
        self._form = select([*forms], None, self.tr("How one takes part"))
        self._form.picked.connect(self._set_form)
        self._link = TextField(context, self.tr("Link or room for those who take part digitally"), "link")
        self._chair = self._person(self.tr("Chair"))
        self._chair.chosen.connect(self._set_chair)
        self._secretary = self._person(self.tr("Minute-taker"))
        self._secretary.chosen.connect(self._set_secretary)
        self._language = select([(None, "")], None, self.tr("Language of the documents"))
        self._language.picked.connect(self._set_language)
        self._language_field = field(self.tr("Language of the documents"), self._language)
        self._information = LongText(
            context,
            says=self.tr("Information to those who are called"),
            hint=self.tr("Stands on the agenda"),
            least=2,
            role="body",
        )
        self._information_field = field(self.tr("Information to those who are called"), self._information)
        self._remove = button(self.tr("Remove the meeting"), "ghost", Icon.X, dim="small", press=self.remove_asked.emit)
        self._fields = box(
            vbox(
                self._day,
                hbox(top(self._start), grow(self._end), spacing=12),
                self._place,
                field(self.tr("Kind of meeting"), self._kind),
                field(self.tr("How one takes part"), self._form),
                self._link,
                self._chair,
                self._secretary,
                self._language_field,
                self._information_field,
                start(self._remove),
                spacing=12,
            )
        )
        self._typed = HalfTyped(
            context,
            self,
            "meeting",
            day=self._day,
            start=self._start,
            end=self._end,
            chair=self._chair,
            secretary=self._secretary,
        )
        self.setLayout(vbox(section(self.tr("About the meeting")), self._fields, spacing=12, margins=16))

    def _person(self, title: str) -> PersonField:
        return PersonField(self._context, title, self._people, icon=Icon.USER)

    # -- what is shown
    def show_file(self, file: MeetingFile, candidates: Sequence[Candidate]) -> None:
        self._file, self._candidates = file, candidates
        meeting = file.meeting
        with self._typed.showing(meeting.id) as other:
            self._show_typed(file, other=other)
        self._place.show_row(meeting)
        self._kind.set_value(meeting.kind)
        self._form.set_value(meeting.form)
        self._link.show_row(meeting)
        self._link.setVisible(meeting.form is not MeetingForm.PHYSICAL)
        self._language.set_options(self._languages(file), meeting.language)
        self._information.show_text(unfinished.key_of(meeting, "information"), meeting.information)
        for ours in (self._language_field, self._information_field):  # what the municipality writes has its own
            ours.setVisible(not file.is_theirs)
        self._fields.setEnabled(not file.is_locked)
        self._remove.setVisible(meeting.stage is MeetingStage.PLANNED)

    def _show_typed(self, file: MeetingFile, *, other: bool) -> None:
        """What was refused stays in its field, with the reason under it."""
        meeting = file.meeting
        if other or not self._day.error:
            self._day.show_day(meeting.day)
        for hour, moment in ((self._start, meeting.really_began), (self._end, meeting.really_ended)):
            if other or (hour.value != moment and not self._end.error):
                hour.show_value(moment)
        self._chair.show_value(_candidate(file.chair))
        self._secretary.show_value(_candidate(file.secretary))

    def _languages(self, file: MeetingFile) -> list[tuple[object, str]]:
        """The municipality's own first, by name: what the law asks for where nothing is chosen."""
        texts = self._context.texts
        usual = document_language(file.municipalities, self._context.voices.own_for_documents)
        names = {
            Language.NB: label(texts, LanguageForm.NB),
            Language.NN: label(texts, LanguageForm.NN),
            Language.EN: self.tr("English"),
        }
        follows = self.tr("{language}, as the municipality").format(language=names[usual])
        return [(None, follows), *names.items()]

    def _people(self) -> Sequence[Candidate]:
        return [candidate for candidate in self._candidates if owners.is_person(candidate)]

    def start(self, lacking: Need) -> None:
        """At the fact that is missing."""
        edit = self._chair.edit if lacking is Need.CHAIR else self._place.edit
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def fold(self) -> bool:
        return all([self._place.fold(), self._link.fold(), self._information.fold()])

    # -- doing
    def _save(self, **changes: object) -> Outcome[Meeting]:
        return self._do(meetings.change, **changes)

    def _do(self, verb: Callable[..., Meeting], *values: object, **changes: object) -> Outcome[Meeting]:
        if self._file is None:
            raise ValueError("no meeting is shown")
        return self._context.attempt(Op.EDIT_MEETING, verb, self._file.meeting.id, *values, **changes)

    def _set_day(self, deadline: Deadline) -> None:
        if deadline.on is None:
            self._day.set_error(self.tr("A meeting needs a day."))
            return
        self._day.set_error(self._save(day=deadline.on).problem)

    def _set_start(self, begin: time | None) -> None:
        """Begun at another time, a meeting that is to come is as long as before."""
        meeting = self._file.meeting if self._file else None
        if begin is not None and meeting is not None and not meeting.was_held() and self._end.value == meeting.end:
            later = datetime.combine(date.min, begin) + timedelta(minutes=meeting.planned_minutes)
            if later.date() == date.min:
                self._end.show_value(later.time())
        self._set_times(begin)

    def _set_times(self, _time: time | None) -> None:
        if self._start.value is None or self._end.value is None:
            self._end.set_error(self.tr("Write when it begins and ends."))
            return
        hours = self._start.value, self._end.value
        self._end.set_error(self._do(meetings.set_hours, *hours).problem)

    def _set_chair(self, person: Candidate | None) -> None:
        self._chair.set_error(self._save(chair_id=_id(person)).problem)

    def _set_secretary(self, person: Candidate | None) -> None:
        self._secretary.set_error(self._save(secretary_id=_id(person)).problem)

    def _set_kind(self, kind: MeetingKind) -> None:
        self._save(kind=kind)

    def _set_form(self, form: MeetingForm) -> None:
        self._save(form=form)

    def _set_language(self, language: Language | None) -> None:
        self._save(language=language)


def _candidate(contact: Contact | None) -> Candidate | None:
    return owners.standing(Owner(contact.name, contact.id)) if contact else None


def _id(person: Candidate | None) -> ContactId | None:
    return owners.owner_of(person).contact_id if person else None
