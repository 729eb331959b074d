"""«Meet now»: something has happened, and the council meets this minute."""

from liaison_desk.domain.changes import Op
from liaison_desk.domain.ids import CouncilId
from liaison_desk.services import councils, documents, meetings
from liaison_desk.ui.context import Context
from liaison_desk.ui.place import Place


def meet_now(context: Context, council_id: CouncilId) -> bool:
    """Planned and begun in one step, and its notes opened. False, with the reason said, where nothing was written."""
    with context.desk.read() as reader:
        places = councils.municipalities_of(reader, council_id)
    item = documents.council_texts(places, context.voices).translate("MeetNow", "The situation")
    meeting = context.do(Op.MEET_NOW, meetings.meet_now, council_id, item)
    if meeting is None:
        return False
    context.window.go(Place("meeting", meeting.id, "hold"))
    context.say_undoable(context.texts.translate("MeetNow", "The meeting has begun"))
    return True
