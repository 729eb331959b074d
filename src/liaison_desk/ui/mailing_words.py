"""What is said of an e-mail before it is drafted, and of those that were sent. No Qt."""

from datetime import date

from liaison_desk.domain.documents import Edition
from liaison_desk.domain.labels import label
from liaison_desk.domain.sending import Hindrance, Mailing, Occasion, Receiver, SendingFile, Share
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.services.outbox import KEPT_DAYS
from liaison_desk.services.sending import Got


def share_words(mailing: Mailing, share: Share, texts: Texts) -> tuple[str, str]:
    """To whom, and under it what goes with it."""
    to = texts.translate("Mailing", "To {names}").format(names=texts.names(receiver.name for receiver in share.to))
    enclosed = []
    if share.attached is not None and share.attached.edition is Edition.FULL:
        enclosed.append(texts.translate("Mailing", "the full version"))
    elif share.attached is not None:
        enclosed.append(texts.translate("Mailing", "the public version"))
    if share.attachments:
        enclosed.append(texts.translate("Mailing", "%n attachment(s)", "", n=len(share.attachments)))
    if mailing.sequence is not None:
        enclosed.append(texts.translate("Mailing", "the calendar file"))
    if not enclosed:
        return to, texts.translate("Mailing", "Nothing is attached.")
    said = texts.translate("Mailing", "Attached: {what}.").format(what=texts.names(enclosed))
    if share.too_large:
        words = texts.translate("Mailing", "Too large for the e-mail: attachment {numbers}.")
        said = f"{said} {words.format(numbers=texts.names(share.too_large))}"
    return to, said


def remarks(mailing: Mailing, texts: Texts) -> list[str]:
    """What does not go, to whom, and why."""
    said = [_hindrance(mailing, texts), _place(mailing, texts)]
    if not mailing.shares:
        said.append(texts.translate("Mailing", "There is nobody to write to."))
    if mailing.without_address:
        words = texts.translate("Mailing", "Without an e-mail address that can be used: {names}.")
        said.append(words.format(names=_names(mailing.without_address, texts)))
    if mailing.without_version:
        words = texts.translate(
            "Mailing",
            "Not known to belong to a public body, so for the public version only, and there is none that may go: "
            "{names}.",
        )
        said.append(words.format(names=_names(mailing.without_version, texts)))
    if mailing.set_apart:
        words = texts.translate(
            "Mailing",
            "Invited for a case that is not public, which their name would tell the others: {names}. "
            "Write to them yourself.",
        )
        said.append(words.format(names=_names(mailing.set_apart, texts)))
    return [words for words in said if words]


def _hindrance(mailing: Mailing, texts: Texts) -> str:
    if mailing.hindrance is None:
        return ""
    if mailing.hindrance is Hindrance.CORRECTED:
        return texts.translate(
            "Mailing",
            "The full version quotes what was corrected, which is not assessed. It is not attached, and the e-mail says "
            "that it comes by the archive system.",
        )
    if mailing.hindrance is Hindrance.EXEMPT:
        return texts.translate(
            "Mailing",
            "The full version holds text that is not public. It is not attached, and the e-mail says that it comes by "
            "the archive system.",
        )
    if mailing.hindrance is Hindrance.EARLIER:
        return texts.translate(
            "Mailing",
            "The full version tells of action items from earlier cases that are not public. It is not attached, and the "
            "e-mail says that it comes by the archive system.",
        )
    if mailing.occasion is Occasion.EVALUATION:
        return texts.translate(
            "Mailing",
            "The evaluation is not assessed, so it is not attached. The e-mail says that it comes by the archive system.",
        )
    if mailing.occasion is Occasion.AGENDA:
        return texts.translate(
            "Mailing",
            "Not everything was assessed as public when the agenda was finished, so it is not attached. Assess it, and "
            "finish the agenda again; as it is, the e-mail says that it comes by the archive system.",
        )
    return texts.translate(
        "Mailing",
        "Not everything is assessed as public, so the full version is not attached. Assess it first; as it is, the "
        "e-mail says that it comes by the archive system.",
    )


def _place(mailing: Mailing, texts: Texts) -> str:
    if mailing.has_place or mailing.sequence is None:
        return ""
    return texts.translate(
        "Mailing",
        "The place is left out: what stands outside the cases of the agenda is not assessed as public.",
    )


def kept_words(texts: Texts) -> str:
    said = texts.translate("Mailing", "The program sends nothing itself: a draft opens in your mail program.")
    kept = texts.translate("Mailing", "Drafts are removed after %n day(s).", "", n=KEPT_DAYS)
    return f"{said} {kept}"


def sent_words(file: SendingFile, texts: Texts, today: date) -> str:
    """«Sendt på e-post 24. november, fullstendig versjon: Kari Prøve (Øygarden kommune)»"""
    words = {
        Edition.FULL: texts.translate("Mailing", "Sent by e-mail {day}, the full version: {names}"),
        Edition.PUBLIC: texts.translate("Mailing", "Sent by e-mail {day}, the public version: {names}"),
        None: texts.translate("Mailing", "Told by e-mail {day}: {names}"),
    }[file.sending.edition]
    who = [f"{row.name} ({row.organisation})" if row.organisation else row.name for row in file.receivers]
    return words.format(day=texts.near_date(file.sending.sent_on, today, DateStyle.DAY), names=texts.names(who))


def got_words(got: Got, texts: Texts, today: date) -> str:
    """«Fikk saksliste, versjon 1, 24. november»"""
    day = texts.near_date(got.sending.sent_on, today, DateStyle.DAY)
    if got.document is None:
        return texts.translate("Mailing", "Told the date of the meeting {day}").format(day=day)
    words = {
        Edition.FULL: texts.translate("Mailing", "Got {document}, version {number}, {day}"),
        Edition.PUBLIC: texts.translate("Mailing", "Got {document}, version {number}, public version, {day}"),
        None: texts.translate("Mailing", "Told of {document}, version {number}, {day}"),
    }[got.sending.edition]
    what = label(texts, got.document.kind).lower()
    return words.format(document=what, number=got.document.version, day=day)


def _names(receivers: tuple[Receiver, ...], texts: Texts) -> str:
    return texts.names(receiver.name for receiver in receivers)
