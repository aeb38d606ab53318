"""Bytes become text, whatever a mail says they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kith.mail import charsets

GREETING = "Grüße an Jörg"


@pytest.mark.parametrize(
    ("data", "charset", "expected"),
    [
        ("grün".encode(), "utf-8", "grün"),
        ("grün".encode(), "utf8mb4", "grün"),
        ("grün".encode("cp850"), "cp-850", "grün"),
        ("grün".encode("cp850"), "IBM850", "grün"),
        ("grün".encode("mac_roman"), "x-mac-roman", "grün"),
        ("grün".encode("mac_roman"), "macintosh", "grün"),
        ("„grün“ 5 €".encode("cp1252"), "iso-8859-1", "„grün“ 5 €"),
        ("„grün“ 5 €".encode("cp1252"), "latin1", "„grün“ 5 €"),
        ("„grün“".encode("cp1252"), "us-ascii", "„grün“"),
        ("ığş".encode("cp1254"), "iso-8859-9", "ığş"),
        ("zażółć".encode("iso8859-2"), "ISO-8859-2", "zażółć"),
        ("привет".encode("koi8-r"), "koi8-r", "привет"),
        ("привіт".encode("koi8-u"), "KOI8-U", "привіт"),
        ("привет".encode("cp1251"), "windows-1251", "привет"),
        ("שלום".encode("iso-8859-8"), "iso-8859-8-i", "שלום"),
        ("سلام".encode("iso-8859-6"), "iso-8859-6-e", "سلام"),
        ("ไทย".encode("cp874"), "windows-874", "ไทย"),
        ("ไทย".encode("cp874"), "tis-620", "ไทย"),
        ("中文镕".encode("gb18030"), "gb2312", "中文镕"),
        ("中文".encode("gb18030"), "gb_2312", "中文"),
        ("中文".encode("gb18030"), "x-gbk", "中文"),
        ("髙﨑①".encode("cp932"), "shift_jis", "髙﨑①"),
        ("日本語".encode("euc_jp"), "x-euc-jp", "日本語"),
        ("日本語".encode("iso2022_jp"), "iso-2022-jp", "日本語"),
        ("똠방".encode("cp949"), "ks_c_5601-1987", "똠방"),
        ("grün".encode("utf-7"), "unicode-1-1-utf-7", "grün"),
        ("grün".encode("utf-16-le"), "utf-16le", "grün"),
    ],
)
def test_a_charset_is_known_by_all_its_names(data: bytes, charset: str, expected: str) -> None:
    """Labels of old mailers, and what is called one thing and is another by custom."""
    assert charsets.decode(data, charset) == expected


@pytest.mark.parametrize(
    "charset",
    [
        None,
        "",
        " ",
        '"utf-8"',
        "'utf-8'",
        "utf-8 (Unicode)",
        "(none)",
        "utf-8;",
        '3D"utf-8"',
        "default",
        "x-unknown",
        "unknown-8bit",
        "8bit",
        "binary",
        "us-ascii",
        "ansi_x3.4-1968",
        "klingon",
        "idna",
        "punycode",
        "undefined",
        "mbcs",
        "rot13",
        "base64",
        "zlib_codec",
        "hex",
        "unicode_escape",
        "no\x00such",
        "../../etc",
        "ütf-8",
        "utf-16",
        "utf-32",
        "x" * 100_000,
    ],
)
def test_what_is_no_charset_or_not_the_right_one_is_guessed(charset: str | None) -> None:
    """A name that is empty, quoted, commented, of no text or of none at all."""
    assert charsets.decode(GREETING.encode(), charset) == GREETING


@pytest.mark.parametrize(
    ("data", "charset", "expected"),
    [
        (GREETING.encode(), "iso-8859-1", GREETING),
        (GREETING.encode(), "windows-1251", GREETING),
        (GREETING.encode("latin-1"), "utf-8", GREETING),
        ("日本語".encode(), "shift_jis", "日本語"),
        ("中文字".encode(), "gb2312", "中文字"),
        (b"abc\x81 def", "shift_jis", "abc\ufffd def"),
    ],
)
def test_a_wrong_label_is_seen_through(data: bytes, charset: str, expected: str) -> None:
    """UTF-8 labelled otherwise and the other way round; what is damaged has a hole."""
    assert charsets.decode(data, charset) == expected


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (GREETING.encode("utf-16"), GREETING),
        (b"\xfe\xff" + GREETING.encode("utf-16-be"), GREETING),
        (GREETING.encode("utf-32"), GREETING),
        (GREETING.encode("utf-16-le"), GREETING),
        (GREETING.encode("utf-16-be"), GREETING),
        (b"\xef\xbb\xbf" + GREETING.encode(), GREETING),
        ("日本語".encode("iso2022_jp"), "日本語"),
        ("Grüße, ".encode() + b"J\xf6rg", "Grüße, Jörg"),
        (GREETING.encode()[:-1] + b"\xc3", "Grüße an JörÃ"),
        (b"na\xefve \xe9t\xe9", "naïve été"),
        (b"", ""),
        (b"\0", "\0"),
    ],
)
def test_what_is_not_labelled_is_guessed(data: bytes, expected: str) -> None:
    """Marks, zeros in every other byte, Japanese escapes, UTF-8 with other bytes in it."""
    assert charsets.decode(data) == expected


def test_half_a_character_is_replaced() -> None:
    """UTF-7 can name halves of characters; nothing that follows could write them."""
    assert charsets.decode(b"a+2AA-b", "utf-7") == "a\ufffdb"


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (b'<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', "koi8-r"),
        (b"<meta charset='utf-8'>", "utf-8"),
        (b"<meta charset=>", None),
        (b"<p>charset=koi8-r", None),
    ],
)
def test_a_page_may_say_itself_what_it_is(page: bytes, expected: str | None) -> None:
    """Where the header is silent, the page's own head counts."""
    assert charsets.of_page(page) == expected


@given(data=st.binary(max_size=300), charset=st.sampled_from(sorted(charsets.KNOWN)))
def test_any_bytes_are_text_in_any_charset(data: bytes, charset: str) -> None:
    """No charset Python knows makes decoding raise, or text that cannot be encoded."""
    assert charsets.decode(data, charset).encode().decode() is not None


@given(data=st.binary(max_size=100), charset=st.text(max_size=30))
def test_any_bytes_are_text_under_any_name(data: bytes, charset: str) -> None:
    """Nor does any name."""
    assert charsets.decode(data, charset).encode().decode() is not None
