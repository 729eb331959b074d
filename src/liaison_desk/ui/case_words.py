"""What the windows say of a case on its way between meetings and councils. No Qt."""

from datetime import date

from liaison_desk.domain.agenda import AgendaItem
from liaison_desk.domain.follow import FollowKind, source_of
from liaison_desk.domain.referrals import ReferralState, SentCase
from liaison_desk.domain.texts import DateStyle, Texts

CASE_KEYS = "Ctrl+Shift+F"  # the same in every part of the meeting


def sent_words(item: AgendaItem, sent: SentCase, texts: Texts, today: date) -> str:
    """At either end: where the case was sent and how far it has come, or where it came from, also once carried on."""
    kind = source_of(item.source)[0] if item.source else None
    if sent.referral.item_id != item.id and kind is FollowKind.ANSWER:
        return texts.translate("Case", "Answer from {council}").format(council=sent.to_council)
    if sent.referral.item_id != item.id:
        return texts.translate("Case", "Sent by {council}").format(council=sent.from_council)
    day = texts.near_date(sent.met_on, today, DateStyle.DAY) if sent.met_on else ""
    words = {
        ReferralState.WAITING: texts.translate("Case", "Sent to {council}, not taken up yet"),
        ReferralState.ON_AGENDA: texts.translate("Case", "Sent to {council}, on its agenda {day}"),
        ReferralState.DEALT_WITH: texts.translate("Case", "Sent to {council}, dealt with {day}"),
        ReferralState.DECLINED: texts.translate("Case", "Sent to {council}, which does not take it up"),
        ReferralState.ANSWERED: texts.translate("Case", "Sent to {council}, answered"),
    }[sent.state]
    return words.format(council=sent.to_council, day=day)
