"""What one unit of work changed: the one message the whole program refreshes and undoes by."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Op(StrEnum):
    """Everything the officer can do that changes data. Its words are in `change_words`."""

    SET_UP = "set_up"
    EDIT_OFFICER = "edit_officer"
    ADD_MUNICIPALITY = "add_municipality"
    EDIT_MUNICIPALITY = "edit_municipality"
    REMOVE_MUNICIPALITY = "remove_municipality"
    ADD_AGREEMENT = "add_agreement"
    EDIT_AGREEMENT = "edit_agreement"
    REVISE_AGREEMENT = "revise_agreement"
    REMOVE_AGREEMENT = "remove_agreement"
    EDIT_FOCUS_AREAS = "edit_focus_areas"
    EDIT_GOALS = "edit_goals"
    ADD_MEASURE = "add_measure"
    EDIT_MEASURE = "edit_measure"
    MOVE_MEASURE = "move_measure"
    REMOVE_MEASURE = "remove_measure"
    ISSUE_PLAN = "issue_plan"
    ADD_CONTACT = "add_contact"
    EDIT_CONTACT = "edit_contact"
    REMOVE_CONTACT = "remove_contact"
    ERASE_PERSON = "erase_person"
    SUCCEED_CONTACT = "succeed_contact"
    CONFIRM_CONTACTS = "confirm_contacts"
    ADD_COUNCIL = "add_council"
    EDIT_COUNCIL = "edit_council"
    EDIT_TEMPLATE = "edit_template"
    KEEP_TEMPLATE = "keep_template"
    USE_TEMPLATE = "use_template"
    RENAME_TEMPLATE = "rename_template"
    REMOVE_TEMPLATE = "remove_template"
    END_COUNCIL = "end_council"
    REMOVE_COUNCIL = "remove_council"
    ADD_MEMBER = "add_member"
    EDIT_MEMBER = "edit_member"
    REMOVE_MEMBER = "remove_member"
    PLAN_MEETING = "plan_meeting"
    PLAN_YEAR = "plan_year"
    BLOCK_DAYS = "block_days"
    UNBLOCK_DAYS = "unblock_days"
    ADD_THEME = "add_theme"
    REMOVE_THEME = "remove_theme"
    EDIT_MEETING = "edit_meeting"
    REMOVE_MEETING = "remove_meeting"
    MEET_NOW = "meet_now"
    MOVE_MEETING = "move_meeting"
    CANCEL_MEETING = "cancel_meeting"
    TAKE_UP_MEETING = "take_up_meeting"
    CLOSE_STEP = "close_step"
    LEAVE_OUT_STEP = "leave_out_step"
    REOPEN_STEP = "reopen_step"
    EDIT_STEP = "edit_step"
    RECEIVE_DOCUMENT = "receive_document"
    ADD_ITEM = "add_item"
    EDIT_ITEM = "edit_item"
    MOVE_ITEM = "move_item"
    REMOVE_ITEM = "remove_item"
    CLOSE_ITEM = "close_item"
    ADD_ATTACHMENT = "add_attachment"
    EDIT_ATTACHMENT = "edit_attachment"
    MOVE_ATTACHMENT = "move_attachment"
    REMOVE_ATTACHMENT = "remove_attachment"
    FOLLOW = "follow"
    SEND_CASE = "send_case"
    TAKE_BACK_CASE = "take_back_case"
    EDIT_ARENAS = "edit_arenas"
    ASSESS = "assess"
    ISSUE_AGENDA = "issue_agenda"
    MARK_SENT = "mark_sent"
    RECORD_SENDING = "record_sending"
    START_MEETING = "start_meeting"
    END_MEETING = "end_meeting"
    SET_ATTENDANCE = "set_attendance"
    ADD_ENTRY = "add_entry"
    EDIT_ENTRY = "edit_entry"
    MOVE_ENTRY = "move_entry"
    CHANGE_ENTRY_KIND = "change_entry_kind"
    REMOVE_ENTRY = "remove_entry"
    ISSUE_MINUTES = "issue_minutes"
    REVIEW_MINUTES = "review_minutes"
    ISSUE_PUBLIC = "issue_public"
    ARCHIVE_DOCUMENT = "archive_document"
    SET_REMARKS_DUE = "set_remarks_due"
    APPROVE_MINUTES = "approve_minutes"
    OPEN_CORRECTION = "open_correction"
    EDIT_CORRECTION = "edit_correction"
    GIVE_UP_CORRECTION = "give_up_correction"
    ISSUE_CORRECTION = "issue_correction"
    EDIT_WITHDRAWAL = "edit_withdrawal"
    WITHDRAW_DOCUMENT = "withdraw_document"
    ADD_ACTION = "add_action"
    ADD_ACTIONS = "add_actions"
    EDIT_ACTION = "edit_action"
    CHANGE_STATUS = "change_status"
    CHANGE_DEADLINE = "change_deadline"
    CHANGE_OWNER = "change_owner"
    CHANGE_FOLLOWER = "change_follower"
    COMMENT_ACTION = "comment_action"
    RECORD_REMINDER = "record_reminder"
    REMOVE_ACTION = "remove_action"
    LOG_CONTACT = "log_contact"
    EDIT_LOG = "edit_log"
    REMOVE_LOG = "remove_log"
    SNOOZE = "snooze"
    WAKE = "wake"
    ADD_MEMO = "add_memo"
    FINISH_MEMO = "finish_memo"
    REMOVE_MEMO = "remove_memo"
    ADD_POLICE_NOTE = "add_police_note"
    EDIT_POLICE_NOTE = "edit_police_note"
    ANSWER_NEED = "answer_need"
    REMOVE_POLICE_NOTE = "remove_police_note"
    EDIT_EVALUATION = "edit_evaluation"
    EDIT_TAKING_PART = "edit_taking_part"
    EDIT_EVALUATION_THEMES = "edit_evaluation_themes"
    BRING_MEASURES = "bring_measures"
    EDIT_EFFECT = "edit_effect"
    EDIT_LEARNING = "edit_learning"
    ISSUE_EVALUATION = "issue_evaluation"
    HAND_OVER = "hand_over"
    TAKE_IN_HANDOVER = "take_in_handover"


# What leaves the desk, or is erased from it, cannot be taken back: these clear undo, and the program says so before it does them.
FINAL = frozenset(
    {
        Op.SET_UP,
        Op.ERASE_PERSON,
        Op.ISSUE_AGENDA,
        Op.MARK_SENT,
        Op.RECEIVE_DOCUMENT,
        Op.ISSUE_MINUTES,
        Op.ISSUE_PUBLIC,
        Op.REVIEW_MINUTES,
        Op.APPROVE_MINUTES,
        Op.ISSUE_CORRECTION,
        Op.WITHDRAW_DOCUMENT,
        Op.ISSUE_EVALUATION,
        Op.ISSUE_PLAN,
        Op.HAND_OVER,
        Op.TAKE_IN_HANDOVER,
    }
)


@dataclass(frozen=True, slots=True)
class Change:
    """`before` is None for an added row, `after` is None for a removed one."""

    before: Any
    after: Any

    @property
    def kind(self) -> type:
        return type(self.before if self.after is None else self.after)

    def reversed(self) -> "Change":
        return Change(self.after, self.before)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    op: Op
    changes: tuple[Change, ...]
    merge_key: str = ""

    def touches(self, kinds: Collection[type]) -> bool:
        return any(change.kind in kinds for change in self.changes)

    def reversed(self) -> "ChangeSet":
        return ChangeSet(self.op, tuple(c.reversed() for c in reversed(self.changes)), self.merge_key)

    def then(self, later: "ChangeSet") -> "ChangeSet":
        return ChangeSet(self.op, self.changes + later.changes, self.merge_key)
