"""Forwards as the clients of the world write them, text and HTML: all say the same."""

# ruff: noqa: RUF001 - mails are written in other alphabets, too

from datetime import UTC, datetime
from email.header import Header

import pytest

from kith.domain.owner import Owner
from kith.mail import inbound
from kith.mail.reading import Kind, Mailbox

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
OWNER = Owner(
    oid="o",
    addresses=("me@home.example",),
    zone="Europe/Berlin",
    capture_address="me.abcdefghij@in.kith.example",
    created_at=NOW,
)
BODY = "Can we meet on Monday? John"
SENT_AT = datetime(2021, 10, 27, 7, 31, tzinfo=UTC)

TEXTS = {
    "proton": (
        "Fwd: Plans",
        (
            "My note\n"
            "\n"
            "------- Forwarded Message -------\n"
            "From: John Doe <john@doe.example>\n"
            "Date: On Wednesday, October 27th, 2021 at 9:31 AM\n"
            "Subject: Plans\n"
            "To: me@home.example <me@home.example>\n"
            "\n"
            "> Can we meet on Monday?\n"
            "> \n"
            "> John"
        ),
    ),
    "fastmail": (
        "Fwd: Plans",
        (
            "My note\n"
            "\n"
            "----- Original message -----\n"
            "From: John Doe <john@doe.example>\n"
            "To: Me <me@home.example>\n"
            "Subject: Plans\n"
            "Date: Wednesday, October 27, 2021 9:31 AM\n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John"
        ),
    ),
    "zimbra": (
        "Fwd: Plans",
        (
            "My note\n"
            "\n"
            "----- Forwarded Message -----\n"
            'From: "John Doe" <john@doe.example>\n'
            'To: "me" <me@home.example>\n'
            "Sent: Wednesday, October 27, 2021 9:31:00 AM\n"
            "Subject: Plans\n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John"
        ),
    ),
    "notes": (
        "Fw: Plans",
        (
            "My note\n"
            "\n"
            "----- Forwarded by Me/Home on 10/27/2021 09:31 AM -----\n"
            "\n"
            "From:        John Doe <john@doe.example>\n"
            "To:        Me/Home@Home\n"
            "Date:        10/27/2021 09:31 AM\n"
            "Subject:        Plans\n"
            "\n"
            "\n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John"
        ),
    ),
    "samsung": (
        "Fwd: Plans",
        (
            "My note\n"
            "\n"
            "\n"
            "\n"
            "-------- Original message --------\n"
            "From: John Doe <john@doe.example> \n"
            "Date: 27/10/2021  09:31  (GMT+02:00) \n"
            "To: me@home.example \n"
            "Subject: Plans \n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John"
        ),
    ),
    "gmx": (
        "Fw: Plans",
        (
            "My note\n"
            " \n"
            "\n"
            "Gesendet: Mittwoch, 27. Oktober 2021 um 09:31 Uhr\n"
            'Von: "John Doe" <john@doe.example>\n'
            "An: me@home.example\n"
            "Betreff: Plans\n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John"
        ),
    ),
    "spark": (
        "Fwd: Plans",
        (
            "My note\n"
            "---------- Forwarded message ----------\n"
            "From: John Doe <john@doe.example>\n"
            "Date: 27 Oct 2021, 09:31 +0200\n"
            "To: Me <me@home.example>\n"
            "Subject: Plans\n"
            "\n"
            "> Can we meet on Monday?\n"
            ">\n"
            "> John"
        ),
    ),
    "mutt": (
        "Fwd: Plans",
        (
            "My note\n"
            "\n"
            "----- Forwarded message from John Doe <john@doe.example> -----\n"
            "\n"
            "Date: Wed, 27 Oct 2021 09:31:00 +0200\n"
            "From: John Doe <john@doe.example>\n"
            "To: me@home.example\n"
            "Subject: Plans\n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John\n"
            "\n"
            "----- End forwarded message -----\n"
            ""
        ),
    ),
    "gnus": (
        "Fwd: Plans",
        (
            "My note\n"
            "\n"
            "-------------------- Start of forwarded message --------------------\n"
            "From: John Doe <john@doe.example>\n"
            "Subject: Plans\n"
            "Date: Wed, 27 Oct 2021 09:31:00 +0200\n"
            "To: me@home.example\n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John\n"
            "-------------------- End of forwarded message --------------------"
        ),
    ),
    "kmail": (
        "Fwd: Plans",
        (
            "My note\n"
            "\n"
            "----------  Forwarded Message  ----------\n"
            "\n"
            "Subject: Plans\n"
            "Date: Wednesday, 27 October 2021, 09:31:00 CEST\n"
            "From: John Doe <john@doe.example>\n"
            "To: me@home.example\n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John\n"
            "-----------------------------------------"
        ),
    ),
    "zoho": (
        "Fwd: Plans",
        (
            "My note\n"
            "\n"
            "============ Forwarded message ============\n"
            "From: John Doe <john@doe.example>\n"
            'To: "me"<me@home.example>\n'
            "Date: Wed, 27 Oct 2021 09:31:00 +0200\n"
            "Subject: Plans\n"
            "============ Forwarded message ============\n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John"
        ),
    ),
    "emclient": (
        "Fwd: Plans",
        (
            "My note\n"
            "\n"
            "------ Forwarded Message ------\n"
            'From "John Doe" <john@doe.example>\n'
            'To "Me" <me@home.example>\n'
            "Date 27/10/2021 09:31:00\n"
            "Subject Plans\n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John"
        ),
    ),
    "thebat": (
        "Fwd: Plans",
        (
            "My note\n"
            "\n"
            "This is a forwarded message\n"
            "From: John Doe <john@doe.example>\n"
            "To: me@home.example\n"
            "Date: Wednesday, October 27, 2021, 9:31:00 AM\n"
            "Subject: Plans\n"
            "\n"
            "===8<==============Original message text===============\n"
            "Can we meet on Monday?\n"
            "\n"
            "John\n"
            "===8<===========End of original message text==========="
        ),
    ),
    "yandex": (
        "Fwd: Plans",
        (
            "My note\n"
            "\n"
            "-------- Начало переадресованного сообщения --------\n"
            '27.10.2021, 09:31, "John Doe" <john@doe.example>:\n'
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John\n"
            "\n"
            "-------- Конец переадресованного сообщения --------"
        ),
    ),
    "mailru": (
        "Fwd: Plans",
        (
            "My note\n"
            "\n"
            "-------- Пересылаемое сообщение --------\n"
            "От: John Doe <john@doe.example>\n"
            "Кому: me@home.example\n"
            "Дата: Среда, 27 октября 2021, 9:31 +02:00\n"
            "Тема: Plans\n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John"
        ),
    ),
    "qq": (
        "转发：Plans",
        (
            "My note\n"
            "\n"
            "------------------ 原始邮件 ------------------\n"
            '发件人: "John Doe" <john@doe.example>;\n'
            "发送时间: 2021年10月27日(星期三) 上午9:31\n"
            '收件人: "me"<me@home.example>;\n'
            "主题: Plans\n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John"
        ),
    ),
    "163": (
        "转发:Plans",
        (
            "My note\n"
            "\n"
            "-------- 转发邮件信息 --------\n"
            '发件人："John Doe" <john@doe.example>\n'
            "发送日期：2021-10-27 09:31:00\n"
            '收件人："me" <me@home.example>\n'
            "主题：Plans\n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John"
        ),
    ),
    "outlook_ja": (
        "FW: Plans",
        (
            "My note\n"
            "\n"
            "差出人: John Doe <john@doe.example>\n"
            "送信日時: 2021年10月27日水曜日 9:31\n"
            "宛先: me@home.example\n"
            "件名: Plans\n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John"
        ),
    ),
    "outlook_ko": (
        "전달: Plans",
        (
            "My note\n"
            "\n"
            "보낸 사람: John Doe <john@doe.example>\n"
            "보낸 날짜: 2021년 10월 27일 수요일 오전 9:31\n"
            "받는 사람: me@home.example\n"
            "제목: Plans\n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John"
        ),
    ),
    "markdown": (
        "Fwd: Plans",
        (
            "My note\n"
            "\n"
            "**From:** John Doe <john@doe.example>\n"
            "**Sent:** Wednesday, October 27, 2021 9:31 AM\n"
            "**To:** Me <me@home.example>\n"
            "**Subject:** Plans\n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John"
        ),
    ),
    "outlook_classic_sep": (
        "FW: Plans",
        (
            "My note\n"
            "\n"
            "-----Original Message-----\n"
            "From: John Doe <john@doe.example> \n"
            "Sent: Wednesday, October 27, 2021 9:31 AM\n"
            "To: Me <me@home.example>\n"
            "Subject: Plans\n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John"
        ),
    ),
    "quoted_block": (
        "Fwd: Plans",
        (
            "My note\n"
            "\n"
            "> On 27 Oct 2021, at 09:31, John Doe <john@doe.example> wrote:\n"
            "> \n"
            "> Can we meet on Monday?\n"
            "> \n"
            "> John"
        ),
    ),
    "wrapped_to": (
        "FW: Plans",
        (
            "My note\n"
            "\n"
            "From: John Doe <john@doe.example>\n"
            "Sent: Wednesday, October 27, 2021 9:31 AM\n"
            "To: Me <me@home.example>; Bea Long-Name <bea@doe.example>;\n"
            "Carl <carl@doe.example>\n"
            "Cc: Dora\n"
            "<dora@doe.example>\n"
            "Subject: Plans\n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John"
        ),
    ),
    "flat": (
        "FW: Plans",
        (
            "My note\n"
            "\n"
            "From: John Doe <john@doe.example> Sent: Wednesday, October 27, 2021 9:"
            "31 AM To: Me <me@home.example> Subject: Plans\n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John"
        ),
    ),
    "apple_ios_nodate": (
        "Fwd: Plans",
        (
            "My note\n"
            "\n"
            "Sent from my iPhone\n"
            "\n"
            "Begin forwarded message:\n"
            "\n"
            "> From: John Doe <john@doe.example>\n"
            "> Date: October 27, 2021 at 9:31:00 AM GMT+2\n"
            "> To: Me <me@home.example>\n"
            "> Subject: Plans\n"
            "> \n"
            "> \ufeffCan we meet on Monday?\n"
            "> \n"
            "> John"
        ),
    ),
    "fullwidth": (
        "Fwd: Plans",
        (
            "My note\n"
            "\n"
            "---------- 転送メッセージ ----------\n"
            "差出人：John Doe <john@doe.example>\n"
            "日付：2021年10月27日 9:31\n"
            "件名：Plans\n"
            "宛先：Me <me@home.example>\n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John"
        ),
    ),
    "unknown_sep": (
        "Fwd: Plans",
        (
            "My note\n"
            "\n"
            "~~~~~ Weitersendung ~~~~~\n"
            "Von: John Doe <john@doe.example>\n"
            "Gesendet: 27.10.2021 09:31\n"
            "An: me@home.example\n"
            "Betreff: Plans\n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John"
        ),
    ),
    "unknown_lang": (
        "Fwd: Plans",
        (
            "My note\n"
            "\n"
            "---------- Bolest zprava ----------\n"
            "Xfrom: John Doe <john@doe.example>\n"
            "Xdate: 2021-10-27 09:31\n"
            "Xsubj: Plans\n"
            "Xto: me@home.example\n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John"
        ),
    ),
    "k9": (
        "Fwd: Plans",
        (
            "My note\n"
            "\n"
            "\n"
            "-------- Original Message --------\n"
            "From: John Doe <john@doe.example>\n"
            "Sent: October 27, 2021 9:31:00 AM GMT+02:00\n"
            "To: me@home.example\n"
            "Subject: Plans\n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John\n"
            ""
        ),
    ),
    "tonline": (
        "Fwd: Plans",
        (
            "My note\n"
            "\n"
            "-----Original-Nachricht-----\n"
            "Betreff: Plans\n"
            "Datum: 2021-10-27T09:31:00+0200\n"
            'Von: "John Doe" <john@doe.example>\n'
            'An: "me@home.example" <me@home.example>\n'
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John"
        ),
    ),
    "orange_fr": (
        "TR: Plans",
        (
            "My note\n"
            "\n"
            "> Message du 27/10/21 09:31\n"
            '> De : "John Doe" <john@doe.example>\n'
            "> A : me@home.example\n"
            "> Copie à : \n"
            "> Objet : Plans\n"
            ">\n"
            "> Can we meet on Monday?\n"
            ">\n"
            "> John"
        ),
    ),
    "libero": (
        "I: Plans",
        (
            "My note\n"
            "\n"
            "---------- Messaggio inoltrato ----------\n"
            "Da: John Doe <john@doe.example>\n"
            "A: me@home.example\n"
            "Data: 27 ottobre 2021 alle 9.31\n"
            "Oggetto: Plans\n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John"
        ),
    ),
    "wp_pl": (
        "Fwd: Plans",
        (
            "My note\n"
            "\n"
            "---- Wiadomość przekazana ----\n"
            'Od: "John Doe" <john@doe.example>\n'
            "Do: me@home.example\n"
            "Data: 27 paź 2021 09:31\n"
            "Temat: Plans\n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John"
        ),
    ),
    "seznam": (
        "Fwd: Plans",
        (
            "My note\n"
            "\n"
            "---------- Přeposlaná e-mailová zpráva ----------\n"
            "Od: John Doe <john@doe.example>\n"
            "Komu: me@home.example\n"
            "Datum: 27. 10. 2021 9:31:00\n"
            "Předmět: Plans\n"
            "\n"
            "Can we meet on Monday?\n"
            "\n"
            "John"
        ),
    ),
}

PAGES = {
    "html_gmail": (
        "Fwd: Plans",
        (
            '<div>My note</div><br><div class="gmail_quote"><div dir="ltr" class="g'
            'mail_attr">---------- Forwarded message ---------<br>From: <strong cla'
            'ss="gmail_sendername" dir="auto">John Doe</strong> <span dir="auto">&l'
            't;<a href="mailto:john@doe.example">john@doe.example</a>&gt;</span><br'
            ">Date: Wed, Oct 27, 2021 at 9:31\u202fAM<br>Subject: Plans<br>To:  &lt;<a h"
            'ref="mailto:me@home.example">me@home.example</a>&gt;<br></div><br><br>'
            '<div dir="ltr">Can we meet on Monday?<br><br>John</div></div>'
        ),
    ),
    "html_outlook": (
        "FW: Plans",
        (
            "<html><body><div class=WordSection1><p class=MsoNormal>My note<o:p></o"
            ':p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><div><div style="border'
            ':none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p cla'
            "ss=MsoNormal><b><span lang=EN-US>From:</span></b><span lang=EN-US> Joh"
            "n Doe &lt;john@doe.example&gt; <br><b>Sent:</b> Wednesday, October 27,"
            " 2021 9:31 AM<br><b>To:</b> Me &lt;me@home.example&gt;<br><b>Subject:<"
            "/b> Plans<o:p></o:p></span></p></div></div><p class=MsoNormal><o:p>&nb"
            "sp;</o:p></p><p class=MsoNormal>Can we meet on Monday?<o:p></o:p></p><"
            "p class=MsoNormal>John<o:p></o:p></p></div></body></html>"
        ),
    ),
    "html_owa": (
        "Fw: Plans",
        (
            '<div>My note</div><div id="appendonsend"></div><hr style="display:inli'
            'ne-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><f'
            'ont face="Calibri, sans-serif" style="font-size:11pt" color="#000000">'
            "<b>From:</b> John Doe &lt;john@doe.example&gt;<br><b>Sent:</b> Wednesd"
            "ay, October 27, 2021 9:31 AM<br><b>To:</b> Me &lt;me@home.example&gt;<"
            "br><b>Subject:</b> Plans</font><div>&nbsp;</div></div><div>Can we meet"
            " on Monday?<br><br>John</div>"
        ),
    ),
    "html_apple": (
        "Fwd: Plans",
        (
            '<html><head></head><body>My note<br><div><br><blockquote type="cite"><'
            'div>Begin forwarded message:</div><br class="Apple-interchange-newline'
            '"><div style="margin:0"><span style="color:rgba(0,0,0,1)"><b>From: </b'
            '></span><span>John Doe &lt;<a href="mailto:john@doe.example">john@doe.'
            'example</a>&gt;<br></span></div><div style="margin:0"><span><b>Subject'
            ": </b></span><span><b>Plans</b><br></span></div><div><span><b>Date: </"
            "b></span><span>27 October 2021 at 09:31:00 CEST<br></span></div><div><"
            "span><b>To: </b></span><span>Me &lt;me@home.example&gt;<br></span></di"
            "v><br><div>Can we meet on Monday?<br><br>John</div></blockquote></div>"
            "</body></html>"
        ),
    ),
    "html_thunderbird": (
        "Fwd: Plans",
        (
            '<html><body><p>My note</p><div class="moz-forward-container"><br><br>-'
            '------- Weitergeleitete Nachricht --------<table class="moz-email-head'
            'ers-table" cellspacing="0"><tbody><tr><th valign="BASELINE" align="RIG'
            'HT">Betreff: </th><td>Plans</td></tr><tr><th>Datum: </th><td>Wed, 27 O'
            "ct 2021 09:31:00 +0200</td></tr><tr><th>Von: </th><td>John Doe <a clas"
            's="moz-txt-link-rfc2396E" href="mailto:john@doe.example">&lt;john@doe.'
            'example&gt;</a></td></tr><tr><th>An: </th><td><a href="mailto:me@home.'
            'example">me@home.example</a></td></tr></tbody></table><br><br>Can we m'
            "eet on Monday?<br><br>John</div></body></html>"
        ),
    ),
    "html_yahoo": (
        "Fw: Plans",
        (
            '<div>My note</div><div id="yahoo_quoted"><div>----- Forwarded Message '
            "-----</div><div><b>From:</b> John Doe &lt;john@doe.example&gt;</div><d"
            "iv><b>To:</b> &quot;me@home.example&quot; &lt;me@home.example&gt;</div"
            "><div><b>Sent:</b> Wednesday, October 27, 2021 at 09:31:00 AM GMT+2</d"
            "iv><div><b>Subject:</b> Plans</div><div><br></div><div>Can we meet on "
            "Monday?<br><br>John</div></div>"
        ),
    ),
    "html_linkname": (
        "FW: Plans",
        (
            '<p>My note</p><p><b>De :</b> <a href="mailto:john@doe.example">John Do'
            "e</a><br><b>Envoyé :</b> mercredi 27 octobre 2021 09:31<br><b>À :</b> "
            '<a href="mailto:me@home.example">Me</a><br><b>Objet :</b> Plans</p><p>'
            "Can we meet on Monday?</p><p>John</p>"
        ),
    ),
    "html_table2": (
        "Fwd: Plans",
        (
            "<p>My note</p><table><tr><td>Von:</td><td>John Doe &lt;john@doe.exampl"
            "e&gt;</td></tr><tr><td>An:</td><td>me@home.example</td></tr><tr><td>Da"
            "tum:</td><td>27.10.2021 09:31</td></tr><tr><td>Betreff:</td><td>Plans<"
            "/td></tr></table><p>Can we meet on Monday?</p><p>John</p>"
        ),
    ),
    "html_divtable": (
        "Fwd: Plans",
        (
            "<p>My note</p><table><tr><td><div>From:</div></td><td><div>John Doe &l"
            "t;john@doe.example&gt;</div></td></tr><tr><td><div>To:</div></td><td><"
            "div>me@home.example</div></td></tr><tr><td><div>Date:</div></td><td><d"
            "iv>2021-10-27 09:31</div></td></tr><tr><td><div>Subject:</div></td><td"
            "><div>Plans</div></td></tr></table><p>Can we meet on Monday?</p><p>Joh"
            "n</p>"
        ),
    ),
    "html_proton": (
        "Fwd: Plans",
        (
            '<div>My note</div><div class="protonmail_quote"> ------- Forwarded Mes'
            "sage -------<br> From: John Doe &lt;john@doe.example&gt;<br> Date: On "
            "Wednesday, October 27th, 2021 at 9:31 AM<br> Subject: Plans<br> To: me"
            '@home.example &lt;me@home.example&gt;<br> <br> <blockquote class="prot'
            'onmail_quote" type="cite"> <div>Can we meet on Monday?</div><div><br><'
            "/div><div>John</div></blockquote><br></div>"
        ),
    ),
}

GLUED = {
    "yahoo_pl": (
        "   ----- Przekazana wiadomość ----- Od: John Doe <john@doe.example>"
        'Do: "me@home.example" <me@home.example>Dw Ann Lee <ann@lee.example>'
        "Wysłano: środa, 27 października 2021, 09:31:00 CESTTemat: Plans\n"
    ),
    "yahoo_pt": (
        "   ----- Mensagem reencaminhada ----- De: John Doe <john@doe.example>"
        'Para: "me@home.example" <me@home.example>Cc: Ann Lee <ann@lee.example>'
        "Enviado: quarta-feira, 27 de outubro de 2021, 09:31:00 CESTAssunto Plans\n"
    ),
}

ADDRESSED = "John Doe <john@doe.example>"
STAMP = "Wed, 27 Oct 2021 09:31:00 +0200"
HELLO = "\n\nCan we meet on Monday?\n\nJohn\n"

FIELDS = f"From: {ADDRESSED}\nDate: {STAMP}\nTo: Me <me@home.example>\nSubject: Plans"

TEXTS |= {
    "becky": (
        "Fw: Plans",
        (
            "My note\n\nForwarded by Me <me@home.example>\n"
            f"----------------------- Original Message -----------------------\n{FIELDS}\n----"
            f"{HELLO}--------------------- Original Message Ends --------------------\n"
        ),
    ),
    "below_note_lines": ("FW: Plans", f"My note\n\n{FIELDS}\nReceived: by x; y\nQ: r{HELLO}"),
    "emclient_table": (
        "FW: Plans",
        (
            f"My note\n---- Forwarded Message ----\n| From | {ADDRESSED} |\n| Date | {STAMP} |\n"
            f"| To | me@home.example |\n| Subject | Plans |{HELLO}"
        ),
    ),
    "full_headers": (
        "Fwd: Plans",
        (
            "My note\n\n-------- Forwarded Message --------\nReturn-Path: <john@doe.example>\n"
            f"Received: from a by b;\n\t{STAMP}\nReceived: from c by d;\n\tx\nDate: {STAMP}\n"
            f"MIME-Version: 1.0\nSubject: Plans\nX-Thing: q\nFurther: r\n"
            f"From: {ADDRESSED}\nOther: z\n"
            f"Sender: Desk <desk@doe.example>\nTo: me@home.example{HELLO}"
        ),
    ),
    "gmail_of_no_table": (
        "Fwd: Plans",
        (
            f"My note\n\n---------- Forwarded message ---------\nQqq: {ADDRESSED}\n"
            f"Date: {STAMP}\nSubject: Plans\nTo: me@home.example{HELLO}"
        ),
    ),
    "mh": ("Fwd: Plans", f"My note\n\n------- Forwarded Message\n\n{FIELDS}{HELLO}"),
    "notes_wrapped": (
        "Fw: Plans",
        (
            "My note\n\n----- Forwarded by Me Myself/Long Department/Home on 10/27/2021\n"
            f"10:00 AM -----\n\n{FIELDS}\nSent by: Desk{HELLO}"
        ),
    ),
    "opened_by_a_thought": ("FW: Plans", f"My note\nTo: call back\n\n{FIELDS}{HELLO}"),
    "outlook_of_no_table": (
        "FW: Plans",
        (
            f"My note\n\n____________\nQqq: {ADDRESSED}\nRrr: 27.10.2021 09:31\n"
            f"Sss: me@home.example\nTtt: Plans{HELLO}"
        ),
    ),
    "proton_old": (
        "Fw: Plans",
        f"My note\n\n\u2010\u2010\u2010 Original Message \u2010\u2010\u2010\n{FIELDS}{HELLO}",
    ),
    "squirrel": (
        "Fwd: Plans",
        f"My note\n\n---- Original Message ----\n{FIELDS}\n------------------------{HELLO}",
    ),
    "stemmed": ("Fwd: Plans", f"My note\n\n*** Weitergeleitete Post ***\n{FIELDS}{HELLO}"),
    "yandex_titled": (
        "Fwd: Plans",
        (
            "My note\n\n----------------\nКому: Me (me@home.example);\nТема: Plans\n"
            f'27.10.2021, 09:31, "John Doe" <john@doe.example>:{HELLO}'
        ),
    ),
    "yahoo_indented": ("Fwd: Plans", f" My note\n\n----- Forwarded Message -----\n{FIELDS}{HELLO}"),
}

PAGES |= {
    "html_cells_of_paragraphs": (
        "Fwd: Plans",
        (
            "<p>My note</p><div>-------- Forwarded Message --------</div><table>"
            "<tr><td><p>From:</p></td><td><p>John Doe &lt;john@doe.example&gt;</p></td></tr>"
            f"<tr><td><p>Date:</p></td><td><p>{STAMP}</p></td></tr>"
            "<tr><td><p>To:</p></td><td><p>me@home.example</p></td></tr>"
            "<tr><td><p>Subject:</p></td><td><p>Plans</p></td></tr></table>"
            "<p>Can we meet on Monday?</p><p>John</p>"
        ),
    ),
}

NO_HEADER_BLOCK = {"quoted_block", "yandex"}
"""Clients that tell no recipient and no subject."""


THOUGHTS = {"opened_by_a_thought": "My note\nTo: call back"}
"""My words where they are others than "My note"."""

BODIES = {"below_note_lines": f"Q: r {BODY}"}
"""What was forwarded where a field that no table knows is taken for text."""


def mail(subject: str, body: str, kind: str) -> bytes:
    """Return a forward to Kith with this body."""
    head = [
        "From: Me <me@home.example>",
        f"To: {OWNER.capture_address}",
        f"Subject: {Header(subject, 'utf-8').encode()}",
        f"Content-Type: text/{kind}; charset=utf-8",
    ]
    return "\r\n".join([*head, "", *body.split("\n")]).encode()


@pytest.mark.parametrize("client", [*TEXTS, *PAGES])
def test_every_client_s_forward_says_the_same(client: str) -> None:
    """Who wrote it, to whom, when, about what, and what; my words apart."""
    kind = "plain" if client in TEXTS else "html"
    subject, body = (TEXTS | PAGES)[client]

    reading = inbound.read(mail(subject, body, kind), OWNER, NOW)

    original = reading.original
    assert reading.kind is Kind.FORWARD
    assert original is not None
    assert reading.words == THOUGHTS.get(client, "My note")
    assert original.sender == Mailbox("John Doe", "john@doe.example")
    assert " ".join(original.body.split()) == BODIES.get(client, BODY)
    assert original.sent_at == SENT_AT
    assert original.subject == "Plans"
    if client not in NO_HEADER_BLOCK:
        assert original.to
    if client == "wrapped_to":
        assert [box.address for box in (*original.to, *original.cc)] == [
            "me@home.example",
            "bea@doe.example",
            "carl@doe.example",
            "dora@doe.example",
        ]


@pytest.mark.parametrize("client", GLUED)
def test_fields_glued_to_each_other_are_told_apart(client: str) -> None:
    """Yahoo's plain text loses line ends, spaces and even colons."""
    text = f"My note\n{GLUED[client]}Can we meet on Monday?\n\nJohn"

    original = inbound.read(mail("Fwd: Plans", text, "plain"), OWNER, NOW).original

    assert original is not None
    assert original.sender == Mailbox("John Doe", "john@doe.example")
    assert original.to == (Mailbox(None, "me@home.example"),)
    assert original.cc == (Mailbox("Ann Lee", "ann@lee.example"),)
    assert (original.sent_at, original.subject) == (SENT_AT, "Plans")
    assert " ".join(original.body.split()) == BODY


@pytest.mark.parametrize(
    "announcement",
    [
        "---------- Forwarded message ---------",
        "Begin forwarded message:",
        "> Begin forwarded message:",
    ],
)
def test_a_forward_without_a_header_block_is_of_nobody_known(announcement: str) -> None:
    """Better no sender than a guessed one."""
    text = f"My note\n\n{announcement}\n\n> Can we meet on Monday?\n>\n> John"

    reading = inbound.read(mail("Fwd: Plans", text, "plain"), OWNER, NOW)

    assert reading.kind is Kind.FORWARD
    assert reading.original is not None
    assert reading.original.sender is None
    assert " ".join(reading.original.body.split()) == BODY
    assert reading.drafts[0].met == ()


@pytest.mark.parametrize(
    "block",
    [
        (
            "From: John Doe <john@doe.example>\nSent: 27.10.2021 09:31\nTo: Me\n"
            "Subject: A long subject that\nwraps\nCc: Ann <ann@lee.example>"
        ),
        "From: John Doe <john@doe.example>\n\nSent: 27.10.2021 09:31\n\nTo: Me\n\nSubject: x",
        "From:\nJohn Doe <john@doe.example>\nSent:\n27.10.2021 09:31\nTo:\nMe\nSubject:\nx",
        (
            "From: John Doe <john@doe.example>\nSent: 27.10.2021 09:31\nTo: Me\nSubject: x\n"
            "Importance: High\nAttachments: a.pdf"
        ),
        "From: John Doe <john@doe.example>\nSent: 27.10.2021 09:31\nSubject: x\nTo: " + "M:" * 99,
    ],
)
def test_a_block_may_be_wrapped_and_spread(block: str) -> None:
    """Values below their labels, blank lines between, fields we do not need."""
    text = f"My note\n\n{block}\n\nCan we meet on Monday?\n\nJohn"

    original = inbound.read(mail("FW: Plans", text, "plain"), OWNER, NOW).original

    assert original is not None
    assert original.sender == Mailbox("John Doe", "john@doe.example")
    assert original.sent_at == SENT_AT
    assert " ".join(original.body.split()) == BODY


@pytest.mark.parametrize(
    "text",
    [
        "Billing: Ann <ann@lee.example>\nShipping: bo@x.example\nDate: 2021-10-27 09:31\nFor: x\n",
        "from: ann@lee.example\nto: bo@x.example\nsubject: test\n",
        "---- Lunch ----\nAnn: likes sailing\nBo: 09:31 train\nCy: cy@x.example\n",
        "Forwarded message:\nno more of it\n",
        "------- not announced\n",
        "------- Forwarded by nobody\nand never closed\n",
        "Кому: Ann (ann@lee.example);\nТема: Plans\nSubject: two\nno more\n",
        "Кому: Ann (ann@lee.example);\nТема: Plans",
        "Say: ann@lee.example",
        "To: Ann\nSubject: x",
    ],
)
def test_lists_of_labels_are_no_forward_unless_the_subject_says_so(text: str) -> None:
    """An order, a few settings, a list of people: all of it stays mine."""
    reading = inbound.read(mail("Notes", f"My note\n\n{text}", "plain"), OWNER, NOW)

    assert reading.kind is Kind.NOTE
    assert reading.words == f"My note\n\n{text}".strip()


def test_a_signature_may_be_all_that_stands_above() -> None:
    """Then I wrote nothing."""
    for above in ("--\nMe Myself\nHome Ltd", "Sent from my iPhone"):
        reading = inbound.read(
            mail("FW: Plans", f"{above}\n\n{FIELDS}{HELLO}", "plain"), OWNER, NOW
        )

        assert (reading.kind, reading.words) == (Kind.FORWARD, "")


def test_a_long_rule_announces_a_block_without_addresses() -> None:
    """Outlook leaves them out within a company; without a rule it may be a journey."""
    block = "From: Ann Lee\nSent: Wednesday, October 27, 2021 9:31 AM\nTo: Me\nSubject: Plans\n\nx"
    texts = [f"My note\n\n{rule}\n{block}" for rule in ("_" * 32, "---", "")]

    kinds = [inbound.read(mail("Plans", text, "plain"), OWNER, NOW).kind for text in texts]

    assert kinds == [Kind.FORWARD, Kind.NOTE, Kind.NOTE]


def test_what_looks_like_a_field_behind_a_blank_line_is_the_text() -> None:
    """A block that is complete takes no more, nor does one that text follows at once."""
    for between, body in (
        ("\n\n", "Where: Roma\nWhen: Friday"),
        ("\nImportance: High\n", "No gap"),
    ):
        text = f"My note\n\n{FIELDS}{between}{body}\n"

        original = inbound.read(mail("FW: Plans", text, "plain"), OWNER, NOW).original

        assert original is not None
        assert original.body == body


def test_an_answer_at_the_start_of_a_forwarded_mail_stays_in_it() -> None:
    """What is quoted below a header block belongs to the mail, and its writer to the chain."""
    answer = "On Tue, Oct 26, 2021 at 8:00 PM Ann Lee <ann@lee.example> wrote:\n> When?\n\nSoon."

    reading = inbound.read(mail("FW: Plans", f"x\n\n{FIELDS}\n\n{answer}", "plain"), OWNER, NOW)

    assert reading.original is not None
    assert reading.original.body == answer
    assert reading.chain == (Mailbox("Ann Lee", "ann@lee.example"),)


def test_a_field_that_comes_twice_ends_the_block() -> None:
    """The second From is another mail's, or the text."""
    block = "From: John Doe <john@doe.example>\nSent: 27.10.2021 09:31\nTo: Me\nFrom: here on"

    original = inbound.read(mail("FW: Plans", f"x\n\n{block}\n", "plain"), OWNER, NOW).original

    assert original is not None
    assert original.body == "From: here on"


def test_a_block_in_no_known_language_may_be_long() -> None:
    """Its first lines tell enough."""
    fields = ["Aaa: John Doe <john@doe.example>", "Bbb: 2021-10-27 09:31", "Ccc: Plans", "Ddd: x@y"]
    fields += [f"E{n}: more" for n in range(9)]
    text = "\n".join(["My note", "", "----- Qqq qqq -----", *fields, "", "Hello"])

    original = inbound.read(mail("Fwd: Plans", text, "plain"), OWNER, NOW).original

    assert original is not None
    assert original.sender == Mailbox("John Doe", "john@doe.example")


def test_a_subject_that_begins_with_re_is_one_in_a_block_of_no_known_language() -> None:
    """What has a colon and no digit is no date."""
    fields = ["Aaa: John Doe <john@doe.example>", "Bbb: Re: Plans", "Ccc: 2021-10-27 09:31"]
    text = "\n".join(["My note", "", "----- Qqq qqq -----", *fields, "Ddd: x@y.example", "", "Hi"])

    original = inbound.read(mail("Fwd: Plans", text, "plain"), OWNER, NOW).original

    assert original is not None
    assert (original.subject, original.sent) == ("Re: Plans", "2021-10-27 09:31")


def test_a_long_line_between_dashes_is_no_separator() -> None:
    """Announcements are short."""
    line = f"----- {'very ' * 60}long -----"

    assert inbound.read(mail("Notes", line, "plain"), OWNER, NOW).kind is Kind.NOTE
