"""Text from HTML, as a reader sees it."""

import pytest

from kith.mail.markup import text_of


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("one<br>two<br/>three", "one\ntwo\nthree"),
        ("<div>one</div><div>two</div>", "one\ntwo"),
        ("a\n   b", "a b"),
        ("<b>From:</b> Ann &lt;a@x.example&gt;", "From: Ann <a@x.example>"),
        ("<table><tr><td>To:</td><td>Ann</td></tr></table>", "To:\tAnn"),
        ("<blockquote>one<blockquote>two</blockquote></blockquote>", "> one\n> > two"),
        ('<a href="mailto:a@x.example">Ann</a>', "Ann <a@x.example>"),
        ('<a href="mailto:a@x.example">a@x.example</a>', "a@x.example"),
        ('<a href="https://x.example">here</a>', "here"),
        ('<span style="display: none">pre</span>seen', "seen"),
        ('<div style="font-size:0px">pre</div>seen', "seen"),
        ('<div style="font-size:0.9em">kept</div>', "kept"),
        ("<div hidden>pre</div>seen", "seen"),
        ("<style>p {}</style><script>if (a<b) x()</script>seen", "seen"),
        ("<head><title>no</title></head><body>seen</body>", "seen"),
        ("<!-- <p>no</p> -->seen", "seen"),
        ('<img src="x.gif" alt="a > b" width=1>seen', "seen"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("<ul><li>a</li><li>b</li></ul>", "- a\n- b"),
        ("1 < 2 and <3", "1 < 2 and <3"),
        ("<p>unclosed", "unclosed"),
        ("</p></div>stray", "stray"),
        ("&amp;&nbsp;&uuml;&#x20AC;", "& ü€"),
        ("<div>a</div><div>&nbsp;</div><div>b</div>", "a\n\nb"),
        ("<blockquote>a</blockquote>b", "> a\n\nb"),
        ("<p>a</p><p>&nbsp;</p><p>b</p>", "a\n\nb"),
        ("<div>&nbsp;</div><div>a&nbsp;</div>", "a"),
        ("<blockquote>a<div>&nbsp;</div>b</blockquote>", "> a\n>\n> b"),
        ('note<div class="gmail_signature">Robin</div>', "note\n--\nRobin"),
        ('note<div id="Signature">Robin</div>', "note\n--\nRobin"),
        ('<blockquote>x<div id="Signature">Ann</div></blockquote>', "> x\n> Ann"),
        ("<!-- never closed", ""),
        ('<a href="mailto:nobody">Ann</a>', "Ann"),
        ('<p style="display:none">pre<div>seen</div>', "seen"),
        ("<script></other>x</script>seen", "seen"),
        ("<p>x</p></span></b>y", "x\n\ny"),
        ("<blockquote><i><b>x</blockquote>y", "> x\n\ny"),
        ("<div hidden><i>pre</div>seen</i>", "seen"),
        ('<a title="a > b" href=mailto:a@x.example?subject=s>Ann</a>', "Ann <a@x.example>"),
        ('<a title="a > b>seen', "seen"),
        ("<script>never closed", ""),
        ("&#" + "1" * 5_000 + ";", "&#" + "1" * 5_000 + ";"),
        ("<br/class=a>x</br/>y", "xy"),
        ("<p title>x</p>", "x"),
        ('<span data-x="style=" hidden=hidden>pre</span>seen', "seen"),
        ("<b =x>seen", "seen"),
        ("<span hidden class = 'a'>pre</span><b id='b>seen", "seen"),
        ("<pre> </pre>seen", "seen"),
        ("<a/>x</>y<?xml version=1?>z<!DOCTYPE x>", "x</>yz"),
        ("<blockquote><p>a</p>\n<p>b</p></blockquote>c", "> a\n>\n> b\n>\nc"),
        ("<blockquote>a<br><br>b</blockquote>", "> a\n>\n> b"),
    ],
)
def test_html_reads_as_a_person_sees_it(markup: str, expected: str) -> None:
    """Blocks are lines, quotes have their mark, what is hidden is gone."""
    assert text_of(markup).strip() == expected


def test_more_different_tags_than_are_kept_in_mind_are_read_all_the_same() -> None:
    """The thousandth and first, and one longer than any that comes again."""
    many = "".join(f"<p title=t{n}>x</p>" for n in range(1_100))
    long = f'<p title="{"t" * 300}">y</p>'

    assert text_of(many + long).split() == ["x"] * 1_100 + ["y"]
