"""What is read under an item of an agenda beside what is written there: it is assessed with the case."""

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.attachments import Attachment, attached_words
from liaison_desk.services import arenas
from liaison_desk.store.work import Reader


def words(reader: Reader, item: AgendaItem) -> list[str]:
    """The status of the arenas, and the attachments, in their order; as `MeetingFile.listed_under` of a whole meeting."""
    attached = sorted(reader.all(Attachment, item_id=item.id), key=lambda attachment: attachment.position)
    return [*arenas.words_under(reader, item), *attached_words(attached)]
