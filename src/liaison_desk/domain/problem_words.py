"""What is said where a rule is broken: one sentence each, with what it was broken by in {braces}."""

from liaison_desk.domain.problems import Problem
from liaison_desk.domain.texts import QT_TRANSLATE_NOOP

PROBLEMS: dict[Problem, str] = {
    Problem.NAME_MISSING: QT_TRANSLATE_NOOP("Label", "A name is needed."),
    Problem.DATE_MISSING: QT_TRANSLATE_NOOP("Label", "A date is needed."),
    Problem.TEXT_EMPTY: QT_TRANSLATE_NOOP("Label", "Write something first."),
    Problem.REASON_MISSING: QT_TRANSLATE_NOOP("Label", "Write why it is dropped."),
    Problem.END_BEFORE_START: QT_TRANSLATE_NOOP("Label", "The end must be after the start."),
    Problem.LAST_BEFORE_FIRST: QT_TRANSLATE_NOOP("Label", "The last day must not be before the first."),
    Problem.BUSY_REASON_MISSING: QT_TRANSLATE_NOOP("Label", "Write why, so that it is clear next year too."),
    Problem.COUNCIL_HAS_MEETINGS: QT_TRANSLATE_NOOP(
        "Label", "The council has a history, so it is kept. You can end it instead."
    ),
    Problem.NOT_A_MUNICIPALITY_NUMBER: QT_TRANSLATE_NOOP("Label", "A municipality number has four digits."),
    Problem.MUNICIPALITY_IN_USE: QT_TRANSLATE_NOOP(
        "Label", "The municipality has a history, so it is kept. You can set the day your assignment ends."
    ),
    Problem.AGREEMENT_SIGNED: QT_TRANSLATE_NOOP(
        "Label", "The agreement has been in force, so it is kept. You can say that it has ended."
    ),
    Problem.AREA_HAS_MEASURES: QT_TRANSLATE_NOOP("Label", "The focus area has measures. Move or remove them first."),
    Problem.PLAN_ISSUED: QT_TRANSLATE_NOOP("Label", "The action plan of this period has been issued, so it is kept."),
    Problem.PLAN_EMPTY: QT_TRANSLATE_NOOP("Label", "The action plan has no measures yet."),
    Problem.PLAN_WITHOUT_COUNCIL: QT_TRANSLATE_NOOP(
        "Label", "The plan is a council's, and the municipality has none yet. Add the council first."
    ),
    Problem.NOT_IN_ELECTION_YEAR: QT_TRANSLATE_NOOP("Label", "Write a day in {year}."),
    Problem.BEFORE_ELECTION: QT_TRANSLATE_NOOP("Label", "The council is constituted after the election."),
    Problem.REVISION_UNDER_WAY: QT_TRANSLATE_NOOP("Label", "The last revision is not settled yet."),
    Problem.ALREADY_ASSIGNED: QT_TRANSLATE_NOOP(
        "Label",
        "{name} is among your municipalities already. To have several parts of it, write a city area for each.",
    ),
    Problem.OFFICER_NOT_ERASED: QT_TRANSLATE_NOOP("Label", "The officer whose desk this is cannot be erased from it."),
    Problem.CONTACT_IN_USE: QT_TRANSLATE_NOOP(
        "Label",
        "The person stands in councils, meetings or the contact log, and is kept. You can set the day they left.",
    ),
    Problem.ANSWERED_BEFORE_ASKED: QT_TRANSLATE_NOOP("Label", "It cannot be answered before it was asked."),
    Problem.LOG_ENTRY_EMPTY: QT_TRANSLATE_NOOP("Label", "Write who it was with, or what it was about."),
    Problem.NUMBER_USED: QT_TRANSLATE_NOOP("Label", "Earlier numbers are used. The first free one is {number}."),
    Problem.ALREADY_MEMBER: QT_TRANSLATE_NOOP("Label", "{name} is a member already."),
    Problem.MEMBER_IN_MINUTES: QT_TRANSLATE_NOOP(
        "Label", "{name} stands in finished minutes. Set the last day as a member instead."
    ),
    Problem.AGENDA_EMPTY: QT_TRANSLATE_NOOP("Label", "The agenda is empty."),
    Problem.CASE_SENT_ALREADY: QT_TRANSLATE_NOOP("Label", "The case has been sent to {council} already."),
    Problem.CASE_IS_ELSEWHERE: QT_TRANSLATE_NOOP(
        "Label", "{council} has the case on its agenda, so it stays as it is here."
    ),
    Problem.COUNCIL_NOT_RELATED: QT_TRANSLATE_NOOP(
        "Label", "A case can be sent to the council above, or to one that reports here."
    ),
    Problem.ARENA_KNOWN: QT_TRANSLATE_NOOP("Label", "{name} is on the list already."),
    Problem.CASE_HAS_NUMBER: QT_TRANSLATE_NOOP(
        "Label", "Item {number} has its number and stays on the agenda. Mark it as not discussed instead."
    ),
    Problem.ITEM_HAS_TEXT: QT_TRANSLATE_NOOP("Label", "Something is written under this item. Remove the text first."),
    Problem.SECTION_HAS_CASES: QT_TRANSLATE_NOOP("Label", "Move the items under it first."),
    Problem.MEETING_HAS_DOCUMENTS: QT_TRANSLATE_NOOP(
        "Label", "The meeting has begun, or has notes or documents, so it is kept."
    ),
    Problem.MINUTES_LOCKED: QT_TRANSLATE_NOOP("Label", "The minutes are finished. Later changes become a new version."),
    Problem.MEETING_NOT_ENDED: QT_TRANSLATE_NOOP("Label", "End the meeting first."),
    Problem.MEETING_HAS_BEGUN: QT_TRANSLATE_NOOP("Label", "The meeting has begun, so it cannot be moved or cancelled."),
    Problem.MEETING_IS_CANCELLED: QT_TRANSLATE_NOOP(
        "Label", "The meeting is cancelled. Take it up again to change it."
    ),
    Problem.MEETING_NOT_CANCELLED: QT_TRANSLATE_NOOP("Label", "The meeting is not cancelled."),
    Problem.NOTHING_MOVED: QT_TRANSLATE_NOOP("Label", "Write another day, time or place."),
    Problem.MOVE_INSTEAD: QT_TRANSLATE_NOOP(
        "Label", "The agenda is sent, so the members know this day and time. Move the meeting, and say why."
    ),
    Problem.NO_SUCH_TIME: QT_TRANSLATE_NOOP(
        "Label", "This time does not exist: the clocks are put forward that night."
    ),
    Problem.WHY_MISSING: QT_TRANSLATE_NOOP("Label", "Write why."),
    Problem.NOTHING_TO_REVIEW: QT_TRANSLATE_NOOP("Label", "There are no finished minutes to review."),
    Problem.NOTHING_TO_APPROVE: QT_TRANSLATE_NOOP("Label", "There are no finished minutes that wait for approval."),
    Problem.NOT_LATER: QT_TRANSLATE_NOOP("Label", "Put it off to a later day than today."),
    Problem.DAY_AHEAD: QT_TRANSLATE_NOOP("Label", "That day has not come yet."),
    Problem.NOTHING_TO_CORRECT: QT_TRANSLATE_NOOP("Label", "The minutes are not being corrected."),
    Problem.CORRECTION_OPEN: QT_TRANSLATE_NOOP("Label", "The minutes are being corrected already."),
    Problem.CORRECTION_WITHOUT_REASON: QT_TRANSLATE_NOOP("Label", "Write why the minutes are corrected."),
    Problem.NOTHING_CORRECTED: QT_TRANSLATE_NOOP("Label", "Nothing in the minutes has been changed yet."),
    Problem.WITHDRAWAL_WITHOUT_REASON: QT_TRANSLATE_NOOP("Label", "Write why it is withdrawn."),
    Problem.DOCUMENT_WITHDRAWN: QT_TRANSLATE_NOOP("Label", "The document has been withdrawn."),
    Problem.ACTION_IN_MINUTES: QT_TRANSLATE_NOOP(
        "Label", "Finished minutes tell of this action item, so it is kept. You can drop it with a reason."
    ),
    Problem.CASES_NOT_ASSESSED: QT_TRANSLATE_NOOP(
        "Label", "There is no public version before these cases have been assessed: {cases}."
    ),
    Problem.SURROUNDINGS_NOT_ASSESSED: QT_TRANSLATE_NOOP(
        "Label", "There is no public version before what stands outside the cases has been assessed."
    ),
    Problem.NO_FULL_VERSION: QT_TRANSLATE_NOOP("Label", "Finish the minutes first."),
    Problem.PUBLIC_VERSION_KEPT: QT_TRANSLATE_NOOP("Label", "The public version has been made and is kept."),
    Problem.NO_SUCH_STEP: QT_TRANSLATE_NOOP("Label", "This meeting has no such deadline."),
    Problem.MUNICIPALITY_MAKES_IT: QT_TRANSLATE_NOOP(
        "Label", "The municipality is the secretariat: it numbers the cases and makes agenda and minutes."
    ),
    Problem.POLICE_MAKES_IT: QT_TRANSLATE_NOOP(
        "Label", "The police is the secretariat: agenda and minutes are made here, and not received."
    ),
    Problem.RECEIVED_NOT_SENT: QT_TRANSLATE_NOOP("Label", "It came from the municipality, which sends it itself."),
    Problem.NOT_A_DOCUMENT: QT_TRANSLATE_NOOP(
        "Label", "“{name}” is not a document. Choose a PDF, a text document, a presentation or a picture."
    ),
    Problem.FILE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Label", "{name} is {size} MB. A file is 20 MB at most: make it smaller, or take a part of it."
    ),
    Problem.FILE_IS_PROGRAM: QT_TRANSLATE_NOOP(
        "Label", "{name} is a program or a script, and those are not attached. Save it as a PDF or as plain text."
    ),
    Problem.FILE_IS_FOLDER: QT_TRANSLATE_NOOP("Label", "{name} is a folder. Choose the files in it."),
    Problem.FILE_EMPTY: QT_TRANSLATE_NOOP("Label", "{name} is empty. Look whether it was saved, and try again."),
    Problem.FILE_GONE: QT_TRANSLATE_NOOP("Label", "{name} is not there any more. Choose it again where it is now."),
    Problem.FILE_UNREADABLE: QT_TRANSLATE_NOOP(
        "Label", "{name} cannot be read. Close it in other programs, or copy it to this computer, and try again."
    ),
    Problem.TEMPLATE_NAME_TAKEN: QT_TRANSLATE_NOOP(
        "Label", "There is a template called {name} already. Give this one another name."
    ),
    Problem.PUBLIC_VERSION_WITHDRAWN: QT_TRANSLATE_NOOP(
        "Label",
        "The public version of this number has been withdrawn, and a number is not used twice. Correct the "
        "minutes: the next version brings its own public one.",
    ),
    Problem.DOCUMENT_NOT_ASSESSED: QT_TRANSLATE_NOOP(
        "Label", "There is no public version before the document has been assessed as it reads now."
    ),
    Problem.DOCUMENT_IS_EXEMPT: QT_TRANSLATE_NOOP(
        "Label", "There is no public version: the document is exempt from public access, cf. {ground}."
    ),
    Problem.AGENDA_IS_OVER: QT_TRANSLATE_NOOP(
        "Label",
        "The minutes of this meeting are finished, so no new agenda is made. What was dealt with stands in the "
        "minutes.",
    ),
    Problem.UNDO_STOPS_HERE: QT_TRANSLATE_NOOP("Label", "“{op}” is final and cannot be undone."),
    Problem.CHANGED_MEANWHILE: QT_TRANSLATE_NOOP("Label", "This has changed since, so it cannot be undone."),
    Problem.IN_USE: QT_TRANSLATE_NOOP("Label", "Something else belongs to this, so it is kept as it is."),
    Problem.GONE: QT_TRANSLATE_NOOP("Label", "This is not here any more, so nothing was changed."),
}
