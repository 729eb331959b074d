"""What is to be done in the first thirty days, in the words Today has for it."""

from liaison_desk.domain.steps import StepKind
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.domain.today import Rule, TodayRow


def deed_words(texts: Texts, row: TodayRow) -> str:
    """The row's title; with the year, for who reads it may read it later."""
    day = texts.date_words(row.meeting.day, DateStyle.DAY_SHORT) if row.meeting else ""
    name = row.agreement.name if row.agreement else ""
    title = row.actions[0].action.title if row.actions else ""
    return _template(texts, row).format(
        council=row.council.name if row.council else "", day=day, place=row.place, name=name, title=title, year=row.year
    )


def _template(texts: Texts, row: TodayRow) -> str:
    if row.step is not None:
        return _of_step(texts, row, row.step.kind)
    if row.agreement is not None:
        return _of_agreement(texts, row)
    if row.actions:
        return _of_actions(texts, row)
    return {
        Rule.MEETING_TODAY: texts.translate("FirstDays", "Meeting of {council}"),
        Rule.SEND_AGENDA: texts.translate("Today", "Send the agenda to {council}, {day}"),
        Rule.WRITE_MINUTES: texts.translate("Today", "Finish the minutes of {council}, {day}"),
        Rule.FILE_MINUTES: texts.translate("Today", "File the minutes of {council}, {day}"),
        Rule.SEND_MINUTES: texts.translate("Today", "Send the minutes of {council}, {day}"),
        Rule.FINISH_CORRECTION: texts.translate("Today", "Finish the correction of the minutes of {council}, {day}"),
        Rule.REMARKS_DUE: texts.translate("Today", "Approve the minutes of {council}, {day}"),
        Rule.EVALUATE: texts.translate("Today", "Evaluate {year} with {council}"),
        Rule.REVIEW_BYLAWS: texts.translate("Today", "Review the police bylaws of {place}"),
        Rule.CONFIRM_POSTS: texts.translate(
            "Today", "Confirm %n political member(s) of the councils in {place}", "", n=len(row.people)
        ),
        Rule.PLAN_MEETING: texts.translate(
            "Today",
            "%n meeting(s) of {council} missing in the plan for {year}",
            "",
            n=(row.council.meetings_per_year if row.council else 0) - row.count,
        ),
        Rule.PLAN_NEXT: texts.translate("Today", "Plan the next meeting of {council}"),
        Rule.HOW_OFTEN: texts.translate("Today", "How often does {council} meet?"),
    }[row.rule]


def _of_step(texts: Texts, row: TodayRow, kind: StepKind) -> str:
    if row.rule is Rule.AWAIT_KNOWLEDGE:
        if kind is StepKind.ASK_POLICE:
            return texts.translate("Today", "The police's knowledge for {council}, {day}, has not come")
        return texts.translate("Today", "The municipality's knowledge for {council}, {day}, has not come")
    return {
        StepKind.ASK_POLICE: texts.translate("Today", "Ask the police for knowledge for {council}, {day}"),
        StepKind.ASK_MUNICIPALITY: texts.translate("Today", "Ask the municipality for knowledge for {council}, {day}"),
        StepKind.CALL_FOR_ITEMS: texts.translate("Today", "Call for items for {council}, {day}"),
        StepKind.CLEAR: texts.translate("Today", "Clear the agenda for {council}, {day}, with the unit leader"),
        StepKind.OWN_ITEMS: texts.translate("Today", "Submit items to {council}, {day}"),
    }[kind]


def _of_agreement(texts: Texts, row: TodayRow) -> str:
    has_name = row.agreement is not None and bool(row.agreement.name)
    if row.rule is Rule.SIGNED_WHEN:
        return (
            texts.translate("Today", "When was the agreement “{name}” signed?")
            if has_name
            else texts.translate("Today", "When was the cooperation agreement with {place} signed?")
        )
    return (
        texts.translate("Today", "Revise the agreement “{name}”")
        if has_name
        else texts.translate("Today", "Revise the cooperation agreement with {place}")
    )


def _of_actions(texts: Texts, row: TodayRow) -> str:
    count = len(row.actions)
    if row.rule is Rule.REPORT_ACTIONS:
        return texts.translate("Today", "Report %n action item(s) that are closed to {council}, {day}", "", n=count)
    if row.rule is Rule.PLAN_NEXT:
        return texts.translate("Today", "Plan the next meeting of {council}")
    if row.rule is Rule.WEIGH_CONDITIONS:
        return (
            texts.translate("Today", "See whether “{title}” can go on")
            if count == 1
            else texts.translate("Today", "See whether %n action item(s) can go on", "", n=count)
        )
    if row.rule is Rule.ACTIONS_LATE:
        return (
            texts.translate("Today", "Follow up %n overdue action item(s) in {place}", "", n=count)
            if row.place
            else texts.translate("Today", "Follow up %n overdue action item(s)", "", n=count)
        )
    return texts.translate("FirstDays", "Follow up: {title}")
