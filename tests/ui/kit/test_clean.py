from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QTextDocument

from liaison_desk.ui.kit import clean

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {color:red}</style></head><body>
<!--StartFragment--><p class=MsoNormal><b>Møte</b>&nbsp;med <span style='color:red'>Kari</span><o:p></o:p></p>
<ul><li>Nattravner</li><li>Vektere<img src="file:///etc/hostname"></li></ul>
<ol><li>først</li><li>så</li></ol><!--EndFragment--></body></html>"""


def mime(text: str = "", html: str = "") -> QMimeData:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    return data


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("Bjo\u0308rn A\u030as", "Bjørn Ås".replace("ø", "ö")),
        ("A\u030asane", "Åsane"),
        ("10\u00a0000\u202fkroner", "10 000 kroner"),
        ("kl.\t13", "kl. 13"),
        ("en\r\nto\rtre\u2028fire\u2029fem\x0bseks", "en\nto\ntre\nfire\nfem\nseks"),
        ("sam\u00adarbeid\u200b", "samarbeid"),
        ("\u202eabc\u202c \u2066def\u2069", "abc def"),
        ("bilde \ufffc her\x00\x07", "bilde her"),
        ("·\tNattravner\n\uf0b7\tVektere\no\tunder\n§\tlov", "• Nattravner\n• Vektere\n• under\n• lov"),
        ("•\u00a0punkt", "• punkt"),
        ("   • innrykk", "• innrykk"),
        ("o store tid\n§ 24 gjelder\n– replikk", "o store tid\n§ 24 gjelder\n– replikk"),
        ("a  \n\n\n\n  b", "a\n\nb"),
        ("\ufeffstart", "start"),
        ("č đ ŋ š ŧ ž", "č đ ŋ š ŧ ž"),
    ],
)
def test_lines_are_as_the_officer_would_have_typed_them(raw: str, plain: str) -> None:
    assert clean.lines(raw) == plain


@given(st.text())
def test_cleaning_twice_changes_nothing_more(raw: str) -> None:
    once = clean.lines(raw)
    assert clean.lines(once) == once
    assert clean.line(clean.line(raw)) == clean.line(raw)


@given(st.text())
def test_nothing_invisible_is_left(raw: str) -> None:
    hidden = set("\x00\r\t\u00a0\u200b\u202e\u2066\ufffc\ufeff")
    assert not hidden & set(clean.lines(raw))
    assert "\n" not in clean.line(raw)


def test_one_line_has_spaces_for_breaks_and_keeps_its_ends() -> None:
    assert clean.line(" Lunde\n og\r\nVik ") == " Lunde og Vik "


def test_lists_of_a_web_page_keep_bullets_and_numbers() -> None:
    words = clean.pasted(mime("Møte med Kari\nNattravner\nVektere\nførst\nså", WORD))
    assert words == "Møte med Kari\n• Nattravner\n• Vektere\n1. først\n2. så"


def test_plain_text_is_preferred_where_the_html_has_no_lists() -> None:
    assert clean.pasted(mime("·\tNattravner", "<p><span>·&nbsp;</span>Nattravner</p>")) == "• Nattravner"


def test_html_alone_becomes_plain() -> None:
    assert clean.pasted(mime(html="<p>Sak&nbsp;<i>12/26</i></p><p>Ås</p>")) == "Sak 12/26\nÅs"


def test_a_picture_alone_brings_nothing() -> None:
    assert clean.pasted(mime(html='<img src="file:///etc/hostname">')) == ""


def test_what_html_points_to_is_not_fetched(tmp_path: Path) -> None:
    style = tmp_path / "style.css"
    style.write_text("p { color: red }", "utf-8")
    address = QUrl.fromLocalFile(str(style))
    kind = QTextDocument.ResourceType.StyleSheetResource.value
    assert QTextDocument().resource(kind, address) is not None, "otherwise this test proves nothing"
    assert clean.Sealed().resource(kind, address) is None
