"""What is said of the protection of the desk: what holds now, and what the program cannot see to."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from liaison_desk.domain.protection import Protection
from liaison_desk.domain.texts import DateStyle
from liaison_desk.i18n import QtTexts
from liaison_desk.services.outbox import KEPT_DAYS
from liaison_desk.ui.kit.icons import Icon
from liaison_desk.ui.kit.tokens import Ink


@dataclass(frozen=True, slots=True)
class Line:
    title: str
    about: str
    icon: Icon = Icon.INFO
    ink: Ink = "text3"
    card: str = ""  # of the settings, where something can be done about it


def good(title: str, about: str) -> Line:
    return Line(title, about, Icon.CIRCLE_CHECK, "success")


def bad(title: str, about: str, card: str = "") -> Line:
    return Line(title, about, Icon.TRIANGLE_ALERT, "warning", card)


def encrypted(texts: QtTexts, told: Protection) -> Iterator[Line]:
    yield good(
        texts.translate("Protected", "All you write is in one encrypted file"),
        texts.translate("Protected", "{size}, AES with 256 bits. Attachments and issued documents are in it.").format(
            size=texts.size_words(told.size)
        ),
    )
    if told.others_may_read:
        yield bad(
            texts.translate("Protected", "Others on this machine can open the file"),
            texts.translate(
                "Protected",
                "They cannot read what is encrypted, but they can copy it. Ask whoever administers the machine.",
            ),
        )
    elif told.others_may_read is None:
        yield Line(
            texts.translate("Protected", "Who may open the folder is not known"),
            texts.translate("Protected", "The disk it lies on does not tell."),
        )
    else:
        yield good(
            texts.translate("Protected", "Only you may open the file"),
            texts.translate("Protected", "Other users of this machine may not. Its administrators can change that."),
        )
    yield good(
        texts.translate("Protected", "Nothing goes over the network"),
        texts.translate("Protected", "The program reaches no other machine."),
    )
    yield good(
        texts.translate("Protected", "The log holds no names and no texts"),
        texts.translate("Protected", "Nor does the report after a mistake of the program."),
    )


def ways_in(texts: QtTexts, told: Protection, *, is_sample: bool, lock_after: int | None) -> Iterator[Line]:
    if is_sample:
        yield Line(
            texts.translate("Protected", "Whoever gets at the folder can read the sample"),
            texts.translate("Protected", "Its key lies beside it: nothing in it is anybody’s."),
        )
        return
    if told.is_plain:
        yield bad(
            texts.translate("Protected", "Whoever gets at the folder can read the desk"),
            texts.translate("Protected", "Its key lies beside it until the recovery code has been made."),
        )
    elif told.opens_by_itself:
        yield good(
            texts.translate("Protected", "Whoever is logged in as you"),
            texts.translate("Protected", "This machine’s key store opens the desk for you, and for no other user."),
        )
    elif told.asks:
        yield good(
            texts.translate("Protected", "Whoever knows your passphrase"),
            texts.translate("Protected", "It is kept nowhere. Nobody can look it up or reset it."),
        )
    if told.has_code:
        yield good(
            texts.translate("Protected", "Whoever has the recovery code"),
            texts.translate(
                "Protected", "It opens the desk and its backups on any machine. Keep it away from this machine."
            ),
        )
    elif not told.is_plain:
        yield bad(
            texts.translate("Protected", "There is no recovery code"),
            texts.translate("Protected", "If this machine breaks, nobody can open the desk or its backups."),
        )
    if lock_after:
        yield good(
            texts.translate("Protected", "The desk locks itself after %n minute(s)", "", lock_after),
            texts.translate("Protected", "Then nothing is shown, and the file is closed."),
        )
    elif lock_after is not None:
        yield bad(
            texts.translate("Protected", "The desk does not lock itself"),
            texts.translate("Protected", "Lock it when you leave, or choose after how long it does so."),
            "lock",
        )


def copies(texts: QtTexts, told: Protection, second_folder: str, now: datetime) -> Iterator[Line]:
    if told.newest_backup is None:
        yield bad(
            texts.translate("Protected", "There are no backups yet"),
            texts.translate("Protected", "One is made by itself when you close the program."),
            "storage",
        )
    else:
        day = texts.near_date(told.newest_backup.date(), now.date(), DateStyle.DAY)
        yield good(
            texts.translate("Protected", "%n encrypted backup(s)", "", told.backups),
            texts.translate("Protected", "The newest is of {day}. What opens the desk opens them too.").format(day=day),
        )
    if told.backup_failed:
        yield bad(
            texts.translate("Protected", "The last backup could not be made"),
            texts.translate("Protected", "Storage and backups, in the settings, tells why."),
            "storage",
        )
    if second_folder and told.second_failed:
        yield bad(
            texts.translate("Protected", "The last backup did not reach the second folder"),
            texts.translate("Protected", "{folder} is away, or cannot be written to.").format(folder=second_folder),
            "storage",
        )
    elif second_folder:
        yield good(
            texts.translate("Protected", "Backups in a second folder too"),
            texts.translate(
                "Protected", "Encrypted as well. Who may open {folder} is not for the program to change."
            ).format(folder=second_folder),
        )
    else:
        yield bad(
            texts.translate("Protected", "Backups lie on this disk alone"),
            texts.translate(
                "Protected", "If it breaks or is stolen, they are gone with the desk. Choose a second folder."
            ),
            "storage",
        )
    if told.set_aside:
        yield Line(
            texts.translate("Protected", "%n desk(s) set aside", "", told.set_aside),
            texts.translate(
                "Protected", "Encrypted too. The program never removes them: do it yourself, in the folder “aside”."
            ),
        )


def not_covered(texts: QtTexts, told: Protection) -> Iterator[Line]:
    yield Line(
        texts.translate("Protected", "Somebody at your open desk"),
        texts.translate("Protected", "They see what you see. Lock the desk and the machine when you leave."),
    )
    yield Line(
        texts.translate("Protected", "The memory of the machine"),
        texts.translate(
            "Protected",
            "While the desk is open its key and its texts are there, and the machine may put them on the disk when it "
            "sleeps. Have the whole disk encrypted (BitLocker, FileVault, LUKS).",
        ),
    )
    yield Line(
        texts.translate("Protected", "Files you save or send"),
        texts.translate(
            "Protected",
            "PDFs, tables, calendar files, archive folders and the copy of your own data are plain files. Delete them "
            "when they have been used. A handover file is encrypted, and has a code of its own.",
        ),
    )
    drafts = texts.translate("Protected", "%n draft(s) now.", "", told.drafts) if told.drafts else ""
    words = texts.translate(
        "Protected",
        "They lie as plain files in the data folder until your mail program has them, and go after {days} days. {now}",
    )
    yield Line(texts.translate("Protected", "E-mail drafts"), words.format(days=KEPT_DAYS, now=drafts).strip())
    yield Line(
        texts.translate("Protected", "Attachments and documents you look at in another program"),
        texts.translate(
            "Protected",
            "A copy of an attachment lies in the data folder until you close or lock the desk. What the other program "
            "keeps is its own.",
        ),
    )
    yield Line(
        texts.translate("Protected", "The clipboard"),
        texts.translate(
            "Protected",
            "What you copy is there for every program until you copy something else, and Windows may keep a history.",
        ),
    )
    yield Line(
        texts.translate("Protected", "What has been erased or removed"),
        texts.translate("Protected", "Older backups hold it until newer ones have taken their place."),
    )
    yield Line(
        texts.translate("Protected", "That there is a desk"),
        texts.translate(
            "Protected",
            "Whoever gets at the folder sees how large it is and when it was last used. The settings are not encrypted.",
        ),
    )
    yield Line(
        texts.translate("Protected", "If nothing opens the desk any more"),
        texts.translate(
            "Protected",
            "Without passphrase, key store or recovery code nobody gets in. Make a new recovery code while you can.",
        ),
    )
