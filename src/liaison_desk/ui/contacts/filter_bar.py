"""The filters over the contacts."""

from collections.abc import Mapping, Sequence

from liaison_desk.domain.contacts import Organisation, Side
from liaison_desk.domain.directory import Filter, Posts, Touch
from liaison_desk.domain.ids import CouncilId
from liaison_desk.domain.labels import label
from liaison_desk.domain.municipalities import Municipality
from liaison_desk.ui.context import Context
from liaison_desk.ui.filter_row import FilterBar, Options
from liaison_desk.ui.kit.buttons import filter_button

STACK_BELOW = 760
_RARE = ("organisation_id", "posts")


class PeopleFilter(FilterBar[Filter]):
    def __init__(self, context: Context) -> None:
        super().__init__(Filter(), "words", STACK_BELOW)
        sides: Options = [(None, self.tr("All")), *((side, label(context.texts, side)) for side in Side)]
        posts: Options = [
            (Posts.IN_POST, self.tr("In post")),
            (Posts.TO_BE_CONFIRMED, self.tr("To be confirmed")),
            (Posts.ALL, self.tr("Also those who have left")),
        ]
        touches: Options = [
            (None, self.tr("All")),
            (Touch.LATE, self.tr("Longer ago than I want")),
            (Touch.MONTH, self.tr("The last 30 days")),
            (Touch.LONGER, self.tr("More than 30 days ago")),
            (Touch.NEVER, self.tr("Never")),
        ]
        self.lay_out(
            {
                "municipality_id": filter_button(self.tr("Municipality"), []),
                "side": filter_button(self.tr("Side"), sides),
                "council_id": filter_button(self.tr("Council"), []),
                "touch": filter_button(self.tr("Last contact"), touches),
                "organisation_id": filter_button(self.tr("Organisation"), []),
                "posts": filter_button(self.tr("Post"), posts, Posts.IN_POST),
            },
            rare=_RARE,
        )

    def show_choices(
        self, places: Sequence[Municipality], organisations: Sequence[Organisation], councils: Mapping[CouncilId, str]
    ) -> None:
        self.offer("municipality_id", [(place.id, place.short_name) for place in places])
        self.offer("organisation_id", [(organisation.id, organisation.name) for organisation in organisations])
        self.offer("council_id", list(councils.items()))
