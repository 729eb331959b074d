"""The filters over the action items."""

from liaison_desk.domain.labels import label
from liaison_desk.ui.actions.filters import ANY, DUE_GROUPS, ME, NONE, Choices, Filters, Standing, standing_words
from liaison_desk.ui.context import Context
from liaison_desk.ui.filter_row import FilterBar, Options
from liaison_desk.ui.kit.buttons import filter_button

STACK_BELOW = 640
_RARE = ("follower", "area")


class ActionFilterBar(FilterBar[Filters]):
    def __init__(self, context: Context) -> None:
        super().__init__(Filters(), "text", STACK_BELOW)
        self._context = context
        self.lay_out(
            {
                "municipality": filter_button(self.tr("Municipality"), []),
                "council": filter_button(self.tr("Council"), []),
                "owner": filter_button(self.tr("Owner"), []),
                "due": filter_button(self.tr("Deadline"), self._due_options()),
                "standing": filter_button(self.tr("Status"), self._standing_options()),
                "follower": filter_button(self.tr("Followed up by"), []),
                "area": filter_button(self.tr("Focus area"), []),
            },
            rare=_RARE,
        )
        for name in _RARE:
            self.set_of_use(name, False)
        self.show_filter(self.filter)

    def show_choices(self, choices: Choices) -> None:
        nobody = (NONE, self.tr("No one"))
        self.offer("municipality", [*choices.municipalities.items(), (NONE, self.tr("None"))], ANY)
        self.offer("council", [*choices.councils.items(), (NONE, self.tr("None"))], ANY)
        self.offer("owner", [(ME, self.tr("Me")), *((name, name) for name in choices.owners), nobody], ANY)
        followers: Options = [(ME, self.tr("Me")), *((name, name) for name in choices.followers), nobody]
        self._offer_where("follower", followers, bool(choices.followers) or choices.follows_up)
        areas: Options = [*((area, area) for area in choices.areas), (NONE, self.tr("None"))]
        self._offer_where("area", areas, bool(choices.areas))

    def _offer_where(self, name: str, options: Options, occurs: bool) -> None:
        self.offer(name, options if occurs else (), ANY)
        self.set_of_use(name, occurs)

    def _due_options(self) -> Options:
        return [(None, self.tr("All")), *((group, label(self._context.texts, group)) for group in DUE_GROUPS)]

    def _standing_options(self) -> Options:
        return [(None, self.tr("All")), *((value, standing_words(value, self._context.texts)) for value in Standing)]
