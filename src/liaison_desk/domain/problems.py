"""Every rule that can be broken, as data: the words stand in `labels`, because they need a language."""

from enum import StrEnum
from typing import Any


class Problem(StrEnum):
    NAME_MISSING = "name_missing"
    DATE_MISSING = "date_missing"
    END_BEFORE_START = "end_before_start"
    LAST_BEFORE_FIRST = "last_before_first"
    BUSY_REASON_MISSING = "busy_reason_missing"
    COUNCIL_HAS_MEETINGS = "council_has_meetings"
    NOT_A_MUNICIPALITY_NUMBER = "not_a_municipality_number"
    MUNICIPALITY_IN_USE = "municipality_in_use"
    AGREEMENT_SIGNED = "agreement_signed"
    REVISION_UNDER_WAY = "revision_under_way"
    ALREADY_ASSIGNED = "already_assigned"
    CONTACT_IN_USE = "contact_in_use"
    NUMBER_USED = "number_used"
    ALREADY_MEMBER = "already_member"
    MEMBER_IN_MINUTES = "member_in_minutes"
    AGENDA_EMPTY = "agenda_empty"
    CASE_HAS_NUMBER = "case_has_number"
    ITEM_HAS_TEXT = "item_has_text"
    SECTION_HAS_CASES = "section_has_cases"
    MEETING_HAS_DOCUMENTS = "meeting_has_documents"
    MINUTES_LOCKED = "minutes_locked"
    MEETING_NOT_ENDED = "meeting_not_ended"
    MEETING_HAS_BEGUN = "meeting_has_begun"
    MEETING_IS_CANCELLED = "meeting_is_cancelled"
    MEETING_NOT_CANCELLED = "meeting_not_cancelled"
    NOTHING_MOVED = "nothing_moved"
    MOVE_INSTEAD = "move_instead"
    NO_SUCH_TIME = "no_such_time"
    WHY_MISSING = "why_missing"
    ACTION_IN_MINUTES = "action_in_minutes"
    TEXT_EMPTY = "text_empty"
    REASON_MISSING = "reason_missing"
    NOTHING_TO_REVIEW = "nothing_to_review"
    NOTHING_TO_APPROVE = "nothing_to_approve"
    DAY_AHEAD = "day_ahead"
    NOTHING_TO_CORRECT = "nothing_to_correct"
    CORRECTION_OPEN = "correction_open"
    CORRECTION_WITHOUT_REASON = "correction_without_reason"
    NOTHING_CORRECTED = "nothing_corrected"
    WITHDRAWAL_WITHOUT_REASON = "withdrawal_without_reason"
    DOCUMENT_WITHDRAWN = "document_withdrawn"
    CASES_NOT_ASSESSED = "cases_not_assessed"
    SURROUNDINGS_NOT_ASSESSED = "surroundings_not_assessed"
    NO_FULL_VERSION = "no_full_version"
    PUBLIC_VERSION_KEPT = "public_version_kept"
    PUBLIC_VERSION_WITHDRAWN = "public_version_withdrawn"
    DOCUMENT_NOT_ASSESSED = "document_not_assessed"
    DOCUMENT_IS_EXEMPT = "document_is_exempt"
    AGENDA_IS_OVER = "agenda_is_over"
    UNDO_STOPS_HERE = "undo_stops_here"
    CHANGED_MEANWHILE = "changed_meanwhile"
    IN_USE = "in_use"
    GONE = "gone"


class RuleBroken(Exception):  # noqa: N818 - it is not an error: the officer is told, and goes on
    """The officer asked for something that cannot be. Windows show the problem's words beside the field."""

    def __init__(self, problem: Problem, **values: Any) -> None:
        super().__init__(problem)
        self.problem = problem
        self.values = values
