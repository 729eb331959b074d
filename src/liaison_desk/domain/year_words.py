"""A council's year in one sentence, for the answer to «Hva har vi gjort?»."""

from collections.abc import Iterator

from liaison_desk.domain.contacts import Party
from liaison_desk.domain.evaluations import Share, YearFigures
from liaison_desk.domain.texts import Texts


def figures_sentence(texts: Texts, year: int, figures: YearFigures) -> str:
    """What there is to count; what was never done has no share, and is left out."""
    words = texts.translate("YearWords", "The figures for {year}: {figures}.")
    return words.format(year=year, figures=texts.names(_parts(texts, figures)))


def _parts(texts: Texts, figures: YearFigures) -> Iterator[str]:
    if not figures.held.whole:
        yield texts.translate("YearWords", "no meetings are recorded")
    else:
        held = texts.translate("YearWords", "{part} of %n planned meeting(s) held", "", n=figures.held.whole)
        yield held.format(part=figures.held.part)
    if figures.agendas_in_time.whole:
        sent = texts.translate("YearWords", "{part} of %n agenda(s) sent in time", "", n=figures.agendas_in_time.whole)
        yield sent.format(part=figures.agendas_in_time.part)
    police = figures.attendance.get(Party.POLICE, Share()).percent
    municipality = figures.attendance.get(Party.MUNICIPALITY, Share()).percent
    if municipality is not None:
        yield texts.translate("YearWords", "{percent}% attendance from the municipality").format(percent=municipality)
    if police is not None:
        yield texts.translate("YearWords", "{percent}% attendance from the police").format(percent=police)
    if figures.actions_done.whole:
        done = texts.translate("YearWords", "{part} of %n action item(s) done", "", n=figures.actions_done.whole)
        yield done.format(part=figures.actions_done.part)
    if figures.actions_late:
        yield texts.translate("YearWords", "%n past the deadline", "", n=figures.actions_late)
