import subprocess
import sys
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from liaison_desk.domain.labels import label
from liaison_desk.domain.privacy import Doubts, Personal, all_personal, looks_personal, warm_up
from liaison_desk.domain.texts import Language
from liaison_desk.domain.wording import doubt_words, personal_words
from liaison_desk.i18n import texts_in

EN = texts_in(Language.EN)


@pytest.mark.parametrize(
    "text",
    [
        "15108695077",  # its check digits are right
        "fnr. 151086 95077.",
        "151086\u00a095077",
        "15 10 86 95077",
        "15.10.86-95077",
        "55108695071",  # a D-number
        "12038512345",  # misread, but a day and five digits
        "Gjelder 520385-12345",
        "81234567802",  # an FH-number, which has no day in it
    ],
)
def test_identity_numbers(text: str) -> None:
    assert looks_personal(text) is Personal.IDENTITY_NUMBER


@pytest.mark.parametrize("text", ["konto 8601.11.17947", "8601 11 17947", "86011117947", "NO93 8601 1117 947"])
def test_account_numbers(text: str) -> None:
    assert looks_personal(text) is Personal.ACCOUNT_NUMBER


@pytest.mark.parametrize(
    "text",
    [
        "straffesak 16123456",
        "Straffesaksnr. 16123456",
        "sak nr. 16123456",
        "saken: 16123456",
        "anmeldelse nummer 16123456",
        "anmeldelsen 16123456 er henlagt",
        "meldinga 16123456",
        "criminal case 16123456",
    ],
)
def test_criminal_cases(text: str) -> None:
    assert looks_personal(text) is Personal.CRIMINAL_CASE


@pytest.mark.parametrize(
    "text",
    [
        "gutt født 12.03.2010",
        "jente fødd 1/3/11",
        "f. 12.3.2010",
        "født 120310",
        "Kari Prøve 12.03.1985",
        "Ola Nordås, (1.2.99)",
    ],
)
def test_birth_dates(text: str) -> None:
    assert looks_personal(text) is Personal.BIRTH_DATE


@pytest.mark.parametrize(
    "text",
    [
        "Referat 12.03.2026 godkjent",
        "Møte 24.11.2026 kl. 13",
        "Sak 2026/01847-9",
        "Sak 20261847",  # a case of an archive
        "Tlf. 987 65 432",
        "Ring 98765432 om saken",
        "Org.nr. 974 760 673 og 974760673",
        "1234567890123",
        "12345678901",  # neither a day nor a check digit
        "1234.56.78901",
        "NO94 8601 1117 947",
        "Ringe Kari Prøve innen 12. mars",
        "Skoleåret 2025/26",
        "",
    ],
)
def test_ordinary_business(text: str) -> None:
    assert looks_personal(text) is None
    assert all_personal(text) == ()


def test_the_gravest_is_told_and_all_are_counted() -> None:
    text = "Ole Hansen, født 1.1.1999, fnr. 15108695077, konto 8601.11.17947, straffesak 16123456"
    assert looks_personal(text) is Personal.IDENTITY_NUMBER
    assert set(all_personal(text)) == set(Personal)


@given(st.text(), st.sampled_from(["15108695077", "8601.11.17947"]), st.text())
def test_what_stands_around_it_hides_nothing(before: str, number: str, after: str) -> None:
    assert looks_personal(f"{before} | {number} | {after}")


@given(st.text())
def test_nothing_typed_is_too_strange(text: str) -> None:
    seen = looks_personal(text)
    assert (seen is None) is (all_personal(text) == ())


def test_a_key_costs_next_to_nothing() -> None:
    warm_up()
    line = "Politiet orienterte om saken 22 33 44 55 og 2026/01847-9, møtet 12.03.2026. " * 20
    best = min(_seconds(line) for _ in range(20))
    assert best < 0.002


def test_the_first_key_imports_nothing() -> None:
    code = (
        "import sys; from liaison_desk.domain.privacy import looks_personal as look; look('Møte 24.11.2026 kl. 13');"
        "print('stdnum' in sys.modules); look('15108695077'); print('stdnum' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]


def _seconds(line: str) -> float:
    started = perf_counter()
    looks_personal(line)
    return perf_counter() - started


# -- in words


def test_what_to_do_is_said() -> None:
    assert personal_words(EN, Personal.ACCOUNT_NUMBER) == (
        "This looks like an account number. Take it out. "
        "Intelligence and cases about individuals belong in the police's own systems."
    )
    assert len({label(EN, kind) for kind in Personal}) == len(Personal)


def test_where_it_stands_is_said() -> None:
    doubts = Doubts((Personal.IDENTITY_NUMBER, Personal.BIRTH_DATE), ("2a", "4"), elsewhere=True)
    assert doubt_words(EN, doubts).startswith(
        "There seems to be a national identity number and somebody's date of birth"
        " in item 2a, item 4 and what stands outside the items. "
    )
    assert not Doubts()
    assert "in item 4. " in doubt_words(EN, Doubts((Personal.BIRTH_DATE,), ("4",)))
