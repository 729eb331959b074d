"""The year's figures and their chart in words: alike in the window and in the document."""

from dataclasses import dataclass

from liaison_desk.domain.contacts import Party
from liaison_desk.domain.texts import DateStyle, Texts
from liaison_desk.domain.year_chart import BarKind, ChartBar, YearChart
from liaison_desk.domain.year_figures import Figure, FigureKind, Share, YearFigures

_LONGEST = 160  # characters of a bar's label: what is said of the whole chart has its limits in a PDF


@dataclass(frozen=True, slots=True)
class FigureWords:
    number: str
    about: str
    late: str = ""  # said in amber under it


@dataclass(frozen=True, slots=True)
class BarWords:
    label: str
    said: str  # at the end of the bar
    bar: ChartBar


@dataclass(frozen=True, slots=True)
class ChartWords:
    """`alternative` says all that the chart shows."""

    title: str
    caption: str
    bars: tuple[BarWords, ...]
    alternative: str


def figure_words(texts: Texts, figure: Figure) -> FigureWords:
    late = figure.late if figure.kind in (FigureKind.AGENDAS, FigureKind.DONE, FigureKind.AREA) else 0
    return _words(texts, figure.kind, figure.share, late, figure.area)


def main_words(texts: Texts, year: YearFigures) -> list[FigureWords]:
    """What the document shows in its row; without meetings only what there is."""
    shown = []
    if year.held.whole:
        agendas = year.agendas_in_time
        shown = [
            _words(texts, FigureKind.MEETINGS, year.held),
            _words(texts, FigureKind.AGENDAS, agendas, agendas.whole - agendas.part),
            _words(texts, FigureKind.MUNICIPALITY, year.attendance.get(Party.MUNICIPALITY, Share())),
            _words(texts, FigureKind.POLICE, year.attendance.get(Party.POLICE, Share())),
        ]
    if year.held.whole or year.actions_done.whole:
        shown.append(_words(texts, FigureKind.DONE, year.actions_done, year.actions_late))
    return shown


def no_meetings(texts: Texts, year: int) -> str:
    return texts.translate("Evaluations", "No meetings are recorded in {year}.").format(year=year)


def no_chart(texts: Texts, year: int) -> str:
    return texts.translate("Figures", "No action items were raised in {year}.").format(year=year)


def chart_words(texts: Texts, year: int, chart: YearChart) -> ChartWords:
    by_area = texts.translate("Figures", "Action items by focus area")
    title = by_area if chart.is_by_area else texts.translate("Figures", "Action items by meeting")
    caption = texts.translate("Figures", "Action items raised in {year}. The filled part is done.").format(year=year)
    bars = tuple(BarWords(_label(texts, bar), _said(texts, bar), bar) for bar in chart.bars)
    told = "; ".join(f"{bar.label}: {bar.said}" for bar in bars)
    alternative = texts.translate("Figures", "Bar chart of the action items raised in {year}: {bars}.")
    return ChartWords(title, caption, bars, alternative.format(year=year, bars=told))


def area_words(texts: Texts, title: str) -> str:
    return title or texts.translate("Figures", "without a focus area")


def _label(texts: Texts, bar: ChartBar) -> str:
    if bar.kind is BarKind.REST:
        return texts.translate("Figures", "%n other(s)", "", n=bar.several)
    if bar.kind is BarKind.BETWEEN:
        return texts.translate("Figures", "between the meetings")
    if bar.day:
        return texts.date_words(bar.day, DateStyle.DAY_NO_YEAR)
    words = area_words(texts, bar.title)
    title = words[:1].upper() + words[1:]  # it stands beside the names of the areas
    return title if len(title) <= _LONGEST else title[: _LONGEST - 1] + "…"


def _said(texts: Texts, bar: ChartBar) -> str:
    done = texts.translate("Figures", "{part} of {whole} done").format(part=bar.done, whole=bar.raised)
    return ", ".join((done, _late(texts, bar.late))) if bar.late else done


def _words(texts: Texts, kind: FigureKind, share: Share, late: int = 0, area: str = "") -> FigureWords:
    note = ""
    if late:
        too_late = kind is FigureKind.AGENDAS
        note = texts.translate("Figures", "%n too late", "", n=late) if too_late else _late(texts, late)
    if kind.is_plain:
        return FigureWords(str(share.part), _about(texts, kind, share, area))
    if kind.is_attendance:
        percent = texts.translate("EvaluationPdf", "{percent}%").format(percent=share.percent)
        return FigureWords("–" if share.percent is None else percent, _about(texts, kind, share, area))
    number = texts.translate("EvaluationPdf", "{part} of {whole}").format(part=share.part, whole=share.whole)
    return FigureWords(number, _about(texts, kind, share, area), note)


def _late(texts: Texts, number: int) -> str:
    return texts.translate("EvaluationPdf", "%n past the deadline", "", n=number)


def _about(texts: Texts, kind: FigureKind, share: Share, area: str) -> str:
    if kind.is_plain:
        return _counted(texts, kind, share.part)
    if kind is FigureKind.AREA:
        return area_words(texts, area)
    return {
        FigureKind.MEETINGS: texts.translate("EvaluationPdf", "meetings held"),
        FigureKind.AGENDAS: texts.translate("EvaluationPdf", "agendas in time"),
        FigureKind.MUNICIPALITY: texts.translate("EvaluationPdf", "attendance, municipality"),
        FigureKind.POLICE: texts.translate("EvaluationPdf", "attendance, police"),
        FigureKind.DONE: texts.translate("EvaluationPdf", "action items done"),
        FigureKind.POLITICAL: texts.translate("Figures", "attendance, politicians"),
        FigureKind.ADMINISTRATIVE: texts.translate("Figures", "attendance, administration"),
        FigureKind.OTHERS: texts.translate("Figures", "attendance, others"),
        FigureKind.CASES: texts.translate("Figures", "items dealt with"),
    }[kind]


def _counted(texts: Texts, kind: FigureKind, number: int) -> str:
    return {
        FigureKind.DECISIONS: texts.translate("Figures", "decision(s)", "", n=number),
        FigureKind.RAISED: texts.translate("Figures", "action item(s) raised", "", n=number),
        FigureKind.OPEN: texts.translate("Figures", "action item(s) open", "", n=number),
        FigureKind.LATE: texts.translate("Figures", "action item(s) past the deadline", "", n=number),
    }[kind]
