"""A council's year in one sentence, for the answer to «Hva har vi gjort?»."""

from collections.abc import Iterable, Iterator

from liaison_desk.domain.contacts import Party
from liaison_desk.domain.texts import Texts
from liaison_desk.domain.year_figures import Figure, FigureKind, Share, YearFigures


def figures_sentence(texts: Texts, year: int, figures: YearFigures) -> str:
    """What there is to count; what was never done has no share, and is left out."""
    return _sentence(texts, year, _parts(texts, figures))


def figure_sentence(texts: Texts, year: int, figure: Figure) -> str:
    """One figure alone; empty where there is nothing it could be a share of."""
    said = _said(texts, figure.kind, figure.share, figure.area)
    return _sentence(texts, year, [said]) if said else ""


def _sentence(texts: Texts, year: int, parts: Iterable[str]) -> str:
    words = texts.translate("YearWords", "The figures for {year}: {figures}.")
    return words.format(year=year, figures=texts.names(parts))


def _parts(texts: Texts, figures: YearFigures) -> Iterator[str]:
    if not figures.held.whole:
        yield texts.translate("YearWords", "no meetings are recorded")
    shares = {
        FigureKind.MEETINGS: figures.held,
        FigureKind.AGENDAS: figures.agendas_in_time,
        FigureKind.MUNICIPALITY: figures.attendance.get(Party.MUNICIPALITY, Share()),
        FigureKind.POLICE: figures.attendance.get(Party.POLICE, Share()),
        FigureKind.DONE: figures.actions_done,
    }
    yield from filter(None, (_said(texts, kind, share) for kind, share in shares.items()))
    if figures.actions_late:
        yield texts.translate("YearWords", "%n past the deadline", "", n=figures.actions_late)


def _said(texts: Texts, kind: FigureKind, share: Share, area: str = "") -> str:
    if not share.whole:
        return ""
    if kind.is_attendance:
        return _attendance(texts, kind).format(percent=share.percent)
    words = {
        FigureKind.MEETINGS: lambda n: texts.translate("YearWords", "{part} of %n planned meeting(s) held", "", n=n),
        FigureKind.AGENDAS: lambda n: texts.translate("YearWords", "{part} of %n agenda(s) sent in time", "", n=n),
        FigureKind.DONE: lambda n: texts.translate("YearWords", "{part} of %n action item(s) done", "", n=n),
        FigureKind.CASES: lambda n: texts.translate("YearWords", "{part} of %n item(s) dealt with", "", n=n),
        FigureKind.DECISIONS: lambda n: texts.translate("YearWords", "%n decision(s)", "", n=n),
        FigureKind.RAISED: lambda n: texts.translate("YearWords", "%n action item(s) raised", "", n=n),
        FigureKind.OPEN: lambda n: texts.translate("YearWords", "%n action item(s) open", "", n=n),
        FigureKind.LATE: lambda n: texts.translate("YearWords", "%n action item(s) past the deadline", "", n=n),
        FigureKind.AREA: lambda n: _in_area(texts, n, area),
    }[kind](share.whole)
    return words.replace("{part}", str(share.part)).replace("{area}", area)


def _in_area(texts: Texts, number: int, area: str) -> str:
    if area:
        return texts.translate("YearWords", "{part} of %n action item(s) done under “{area}”", "", n=number)
    return texts.translate("YearWords", "{part} of %n action item(s) without a focus area done", "", n=number)


def _attendance(texts: Texts, kind: FigureKind) -> str:
    return {
        FigureKind.MUNICIPALITY: texts.translate("YearWords", "{percent}% attendance from the municipality"),
        FigureKind.POLICE: texts.translate("YearWords", "{percent}% attendance from the police"),
        FigureKind.POLITICAL: texts.translate("YearWords", "{percent}% attendance from the politicians"),
        FigureKind.ADMINISTRATIVE: texts.translate("YearWords", "{percent}% attendance from the administration"),
        FigureKind.OTHERS: texts.translate("YearWords", "{percent}% attendance from the others"),
    }[kind]
