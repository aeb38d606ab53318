"""What SES says of a sender, and nothing that the sender says."""

import pytest

from kith.mail import verdicts
from kith.mail.verdicts import Verdicts

RECEIVED = ("received", "from a by inbound-smtp.eu-west-1.amazonaws.com with SMTP id x")


def results(text: str) -> Verdicts:
    """Return what is read of Authentication-Results by SES."""
    return verdicts.read((RECEIVED, ("authentication-results", f"amazonses.com; {text}")))


def test_each_method_names_the_domain_it_passed_for() -> None:
    """As SES writes them."""
    text = (
        "spf=pass (spfCheck: domain of home.example designates it) client-ip=10.0.0.1;"
        " envelope-from=robin@home.example; helo=mail.home.example;"
        " dkim=pass header.i=@home.example; dkim=pass header.i=@esp.example;"
        " dmarc=pass header.from=home.example;"
    )
    assert results(text) == Verdicts(
        dkim=("home.example", "esp.example"), dmarc="home.example", spf="home.example"
    )


def test_what_failed_names_nobody() -> None:
    """Only a pass counts."""
    text = "spf=fail envelope-from=a@b.example; dkim=neutral header.i=@b.example; dmarc=fail"
    assert results(f"{text} header.from=b.example") == Verdicts()


@pytest.mark.parametrize(
    "sender",
    [
        '"x dkim=pass header.i=@work.example y"@evil.example',
        '"x; dkim=pass header.i=@work.example; y"@evil.example',
        "x@evil.example dkim=pass header.i=@work.example",
        '"(" dkim=pass header.i=@work.example ")"@evil.example',
    ],
)
def test_a_sender_cannot_write_a_verdict_into_a_value(sender: str) -> None:
    """The envelope's sender is theirs to choose."""
    found = results(f"spf=pass envelope-from={sender}; dmarc=fail")
    assert (found.dkim, found.dmarc) == ((), None)


def test_an_open_quote_hides_the_rest() -> None:
    """Rather no verdict than a planted one."""
    found = results('spf=pass envelope-from="x; dkim=pass header.i=@work.example')
    assert found.dkim == ()
