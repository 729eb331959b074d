import pytest

from liaison_desk.domain.privacy import Personal, looks_personal


@pytest.mark.parametrize("text", ["12038512345", "fnr. 120385 12345.", "Gjelder 520385-12345"])
def test_eleven_digits(text: str) -> None:
    assert looks_personal(text) is Personal.IDENTITY_NUMBER


@pytest.mark.parametrize(
    "text",
    ["gutt født 12.03.2010", "jente fødd 1/3/11", "f. 12.3.2010", "Kari Prøve 12.03.1985", "Ola Nordås, (1.2.99)"],
)
def test_birth_dates(text: str) -> None:
    assert looks_personal(text) is Personal.BIRTH_DATE


@pytest.mark.parametrize(
    "text",
    [
        "Referat 12.03.2026 godkjent",
        "Møte 24.11.2026 kl. 13",
        "Sak 2026/01847-9",
        "Tlf. 987 65 432",
        "1234567890123",
        "Ringe Kari Prøve innen 12. mars",
        "Skoleåret 2025/26",
    ],
)
def test_ordinary_business(text: str) -> None:
    assert looks_personal(text) is None
