"""A backup in words: when it was made, why, and how much it is."""

from datetime import datetime

from PySide6.QtCore import QLocale

from liaison_desk.domain.texts import DateStyle
from liaison_desk.i18n import QtTexts


def size_words(texts: QtTexts, size: int) -> str:
    return texts.locale.formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def moment_words(texts: QtTexts, moment: datetime) -> str:
    return f"{texts.date_words(moment.date(), DateStyle.DAY)} {texts.time_words(moment.time())}"


def age_words(texts: QtTexts, moment: datetime, now: datetime) -> str:
    """Nothing where the clock was wrong."""
    days = (now.date() - moment.date()).days
    if days == 0:
        return texts.translate("BackupWords", "today")
    if days == 1:
        return texts.translate("BackupWords", "yesterday")
    return texts.translate("BackupWords", "%n day(s) ago", "", days) if days > 0 else ""
