"""Rules the file itself keeps. Written anew after every migration, because rebuilding a table drops its triggers."""

from collections.abc import Iterable, Iterator

# What an issued document is called by never changes; when it was sent, approved and archived is added later.
DOCUMENT = (
    "kind", "council_id", "meeting_id", "evaluation_id", "version", "language", "file_name", "sha256",
    "issued_at", "reason", "period_id", "received_on", "not_public",
)  # fmt: skip
# What the minutes are made of. Other columns may be about who may read it, which is assessed later too.
ENTRY = (
    "meeting_id", "item_id", "position", "kind", "text", "at", "action_id", "owner", "due_kind", "due_on",
    "due_words",
)  # fmt: skip
# The officer's own lines are in no document, so a name may be taken out of their words [S8].
_OWN_WORDS = ("text",)
ITEM = (
    "meeting_id", "position", "title", "parent_id", "fixed", "kind", "presenter", "minutes", "background", "number",
    "year", "outcome", "is_late",
)  # fmt: skip
ATTACHMENT = ("meeting_id", "item_id", "position", "title", "file_name", "media_type", "size", "sha256", "content_id")
ARENA_LINE = ("meeting_id", "position", "name", "status")
ATTENDANCE = ("meeting_id", "contact_id", "role", "presence", "substitute_for", "came", "left", "only_item_id")
FOLLOW_UP = (
    "meeting_id", "action_id", "position", "title", "owner", "status", "words", "due_kind", "due_on", "due_words",
)  # fmt: skip
MEETING = (
    "council_id", "day", "start", "end", "place", "chair_id", "secretary_id", "started_at", "ended_at",
    "locked_at", "next_meeting", "next_on", "next_start", "next_end", "next_place", "kind", "form", "link", "language",
    "information", "is_written_afterwards", "is_urgent", "cancelled_at",
)  # fmt: skip
APPROVAL = ("reviewed_in", "review_remarks", "remarks_due", "approved_by_email_on")

_LOCKED = "EXISTS (SELECT 1 FROM meeting WHERE id = {row}.meeting_id AND locked_at IS NOT NULL)"
_CORRECTED = "EXISTS (SELECT 1 FROM correction WHERE meeting_id = {row}.meeting_id)"
_WITHDRAWN = "EXISTS (SELECT 1 FROM issued_document WHERE id = {row}.{link} AND withdrawn_at IS NOT NULL)"


def _trigger(name: str, event: str, table: str, when: str, words: str) -> Iterator[str]:
    condition = f"WHEN {when}" if when else ""
    yield f"DROP TRIGGER IF EXISTS {name}"
    yield f"CREATE TRIGGER {name} BEFORE {event} ON {table} {condition} BEGIN SELECT RAISE(ABORT, '{words}'); END"


def _differs(columns: Iterable[str]) -> str:
    return "(" + " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name in columns) + ")"


def _content(table: str, link: str) -> Iterator[str]:
    """Issued content goes by one way only: after its document, which `link` names, has been withdrawn."""
    yield from _trigger(f"{table}_stays", "UPDATE", table, "", "issued documents never change")
    kept = f"NOT {_WITHDRAWN.format(row='OLD', link=link)}"
    yield from _trigger(f"{table}_is_kept", "DELETE", table, kept, "issued documents are never removed")
    gone = _WITHDRAWN.format(row="NEW", link=link)
    yield from _trigger(f"{table}_is_gone", "INSERT", table, gone, "a withdrawn document never comes back")


def _documents() -> Iterator[str]:
    table = "issued_document"
    yield from _trigger(f"{table}_stays", "UPDATE", table, _differs(DOCUMENT), "issued documents never change")
    yield from _trigger(f"{table}_is_kept", "DELETE", table, "", "issued documents are never removed")
    withdrawn = f"OLD.withdrawn_at IS NOT NULL AND {_differs(['withdrawn_at', 'withdrawal_reason'])}"
    yield from _trigger(f"{table}_is_withdrawn", "UPDATE", table, withdrawn, "a withdrawal is final")


def _lock(table: str, columns: Iterable[str], *, opened_by_correction: bool, but: str = "") -> Iterator[str]:
    """Nothing that locked minutes are made of comes, goes or changes; `but` says which change is none."""
    for event, row, more in (("INSERT", "NEW", ""), ("DELETE", "OLD", ""), ("UPDATE", "OLD", _differs(columns))):
        when = _LOCKED.format(row=row)
        if opened_by_correction:
            when += f" AND NOT {_CORRECTED.format(row=row)}"
        if more:
            when += f" AND {more}"
            when += f" AND NOT ({but})" if but else ""
        yield from _trigger(f"{table}_locked_{event.lower()}", event, table, when, "the minutes are locked")


def _entries() -> Iterator[str]:
    """An internal line that stays one, in its place, may get other words."""
    stays = _differs(name for name in ENTRY if name not in _OWN_WORDS)
    own = f"OLD.kind = 'internal' AND NOT {stays}"  # its kind is among what stays
    yield from _lock("entry", ENTRY, opened_by_correction=True, but=own)


def _meetings() -> Iterator[str]:
    changed = f"OLD.locked_at IS NOT NULL AND {_differs(MEETING)}"
    yield from _trigger("meeting_locked_update", "UPDATE", "meeting", changed, "the minutes are locked")
    approved = "(OLD.reviewed_in IS NOT NULL OR OLD.approved_by_email_on IS NOT NULL)"
    changed = f"{approved} AND {_differs(APPROVAL)}"
    yield from _trigger("meeting_approved_update", "UPDATE", "meeting", changed, "an approval is final")
    locked = "OLD.locked_at IS NOT NULL"
    yield from _trigger("meeting_locked_delete", "DELETE", "meeting", locked, "the minutes are locked")


def _attachments() -> Iterator[str]:
    """As `_lock`; but what a withdrawn agenda listed goes with it."""
    yield from _lock("attachment", ATTACHMENT, opened_by_correction=False)
    withdrawn = "EXISTS (SELECT 1 FROM issued_document WHERE meeting_id = OLD.meeting_id AND withdrawn_at IS NOT NULL)"
    when = f"{_LOCKED.format(row='OLD')} AND NOT {withdrawn}"
    yield from _trigger("attachment_locked_delete", "DELETE", "attachment", when, "the minutes are locked")


def _numbers() -> Iterator[str]:
    """A case number is used once: it stays with its case, and the series never falls below what has been used."""
    numbered = "OLD.number IS NOT NULL"
    changed = f"{numbered} AND {_differs(['number', 'year'])}"
    yield from _trigger("agenda_item_number_stays", "UPDATE", "agenda_item", changed, "a case keeps its number")
    yield from _trigger("agenda_item_number_is_kept", "DELETE", "agenda_item", numbered, "a case keeps its number")
    used = (
        "EXISTS (SELECT 1 FROM agenda_item JOIN meeting ON meeting.id = agenda_item.meeting_id"
        " WHERE meeting.council_id = OLD.council_id AND agenda_item.year = OLD.year AND agenda_item.number > {last})"
    )
    words = "case numbers are never used again"
    falls = used.format(last="NEW.last_number")
    yield from _trigger("case_series_rises", "UPDATE", "case_series", falls, words)
    yield from _trigger("case_series_is_kept", "DELETE", "case_series", used.format(last="0"), words)


def _sent() -> Iterator[str]:
    """What was sent to whom goes by undo alone, and is never written over."""
    for table in ("sending", "sending_receiver"):
        yield from _trigger(f"{table}_stays", "UPDATE", table, "", "what was sent never changes")


TRIGGERS = (
    "DROP TRIGGER IF EXISTS issued_content_stays",  # their names of 0.1.0
    "DROP TRIGGER IF EXISTS issued_content_is_kept",
    *_content("document_content", "id"),
    *_content("issued_paper", "document_id"),
    *_content("issued_attachment", "document_id"),
    *_trigger("attachment_content_stays", "UPDATE", "attachment_content", "", "attachments are never overwritten"),
    *_documents(),
    *_sent(),
    *_entries(),
    *_lock("agenda_item", ITEM, opened_by_correction=False),
    *_lock("attendance", ATTENDANCE, opened_by_correction=False),
    *_lock("follow_up", FOLLOW_UP, opened_by_correction=False),
    *_lock("arena_line", ARENA_LINE, opened_by_correction=False),
    *_attachments(),
    *_numbers(),
    *_meetings(),
)
