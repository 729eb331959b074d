"""The chart of the evaluation: what was raised in the year, and how much of it is done."""

from liaison_desk.domain.figure_words import chart_words
from liaison_desk.domain.texts import Texts
from liaison_desk.domain.year_chart import YearChart
from liaison_desk.export.pdf.chart import PaperBar
from liaison_desk.export.pdf.story import Story


def year_chart(story: Story, chart: YearChart, year: int, texts: Texts) -> None:
    """Under a heading, with its caption; nothing where there is nothing to draw."""
    if chart.bars:
        words = chart_words(texts, year, chart)
        story.section(words.title)
        bars = [PaperBar(bar.label, bar.bar.done, bar.bar.raised, bar.said) for bar in words.bars]
        story.chart(bars, words.alternative, words.caption)
