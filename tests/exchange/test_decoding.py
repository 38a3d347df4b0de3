"""Encodings: what the text says itself, and what it looks like where it says nothing."""

import pytest

from pipeline_tui.core.errors import BadInput
from pipeline_tui.exchange.decoding import decode


@pytest.mark.parametrize(
    "codec, encoding, text",
    [
        ("utf-8", "utf-8", "Firma;Müller"), ("utf-8-sig", "utf-8-sig", "Firma;Müller"),
        ("utf-16", "utf-16", "Firma;Müller"), ("utf-16-le", "utf-16-le", "Company,Role\nAcorn,Clerk\n"),
        ("utf-16-be", "utf-16-be", "Company,Role\nAcorn,Clerk\n"), ("utf-32", "utf-32", "Firma;Müller"),
        ("cp1252", "windows-1252", "Firma;Stelle\nMüller & Söhne – „Größe“;Prüfer 40 000 €"),
        ("cp1252", "windows-1252", "Company,Role\nCafé,Clerk"),
        ("cp1254", "windows-1254", "Şirket;Pozisyon;Durum\nYıldız Yazılım;Geliştirici;Başvuruldu\nIşık;Müdür;Görüşme"),
        ("cp1251", "windows-1251", "Компания;Должность\nРомашка;Инженер"),
        ("gb18030", "gb18030", "公司,岗位,状态\n青石科技,结构工程师,已投递\n白鹭电商,机械设计,面试"),
        ("shift_jis", "shift-jis", "会社,職種\n株式会社サンプル,エンジニア"),
        ("mac_roman", "macintosh", "Société;Poste\nCafé Été;Développeur confirmé"),
    ],
)  # fmt: skip
def test_the_text_and_the_name_of_its_encoding(codec, encoding, text):
    assert decode(text.encode(codec), "t") == (text, encoding)


@pytest.mark.parametrize(
    "data, words",
    [
        (b"\xff\xfeC\x00o", "UTF-16"),
        (b"\xff\xfe\x00\x00abc", "UTF-32"),
        ("Müller;ä\n".encode() + b"\xe4", "line 2: mostly UTF-8"),
        (b"a\xe4\x00", "NUL"),
        (b"a\n\x00", "line 2: holds NUL"),
    ],
)
def test_refused_in_one_sentence(data, words):
    with pytest.raises(BadInput, match=words):
        decode(data, "t")
