from datetime import date

from liaison_desk.domain.evaluations import Evaluation

TODAY = date(2026, 11, 24)


def test_answers_are_counted() -> None:
    empty = Evaluation(id="e", council_id="c", year=2026)
    assert empty.answered == 0
    assert Evaluation(id="e", council_id="c", year=2026, done="Tre møter", learned=" \n", next_on=TODAY).answered == 2
