"""Types and their parameters, as mailers write them."""

import pytest

from kith.mail import parameters


@pytest.mark.parametrize(
    ("value", "word", "found"),
    [
        ("text/plain", "text/plain", {}),
        ('Text/Plain; Charset="UTF-8"', "text/plain", {"charset": "UTF-8"}),
        ("text/plain (a comment); charset=a", "text/plain", {"charset": "a"}),
        ("text/plain charset=utf-8", "text/plain", {}),
        ("", "", {}),
        ("; a=b", "", {"a": "b"}),
        ("x/y; a; =b; c = d ;; e=", "x/y", {"c": "d", "e": ""}),
        ('x/y; name="a;b"; c=d', "x/y", {"name": "a;b", "c": "d"}),
        (r'x/y; name="a\"b"', "x/y", {"name": 'a"b'}),
        ('x/y; name="unclosed; c=d', "x/y", {"name": "unclosed; c=d"}),
        ("x/y; a=1; a=2", "x/y", {"a": "1"}),
        ("x/y; n*=utf-8'en'gr%C3%BC%C3%9Fe", "x/y", {"n": "grüße"}),
        ("x/y; n*=''gr%C3%BCn", "x/y", {"n": "grün"}),
        ("x/y; n*=iso-8859-1''gr%FCn", "x/y", {"n": "grün"}),
        ("x/y; n=old.txt; n*=utf-8''new.txt", "x/y", {"n": "new.txt"}),
        ("x/y; n*1*=%C3%9Fe; n*0*=utf-8''gr%C3%BC", "x/y", {"n": "grüße"}),
        ("x/y; n*0*=utf-8''a%20; n*1=\"b%20c\"", "x/y", {"n": "a b%20c"}),
        ('x/y; n*0="Ann\'s "; n*1="file"', "x/y", {"n": "Ann's file"}),
        ("x/y; n*=no'thing", "x/y", {"n": ""}),
        ("x/y; n*=plain", "x/y", {"n": "plain"}),
        ("x/y; n*=utf-8''50%zz%", "x/y", {"n": "50%zz%"}),
        ("x/y; n*99999*=utf-8''a; n*\u00b2*=''b", "x/y", {"n": "a''b"}),
    ],
)
def test_parameters_are_read_however_they_are_written(
    value: str, word: str, found: dict[str, str]
) -> None:
    """Comments, quotes, doubles, pieces in any order, encoded or not."""
    assert parameters.read(value) == (word, found)


def test_more_parameters_than_anybody_writes_are_passed_over() -> None:
    """Fifty are told apart."""
    value = "x/y" + "".join(f"; a{n}=b" for n in range(1_000))

    assert len(parameters.read(value)[1]) == parameters.MOST
