"""What stands before a phone number in a signature, in the languages of our mails: a table."""

from collections.abc import Mapping
from enum import IntEnum


class Rank(IntEnum):
    """What a number is. The order is the order in which one is preferred."""

    MOBILE = 0
    DIRECT = 1
    OFFICE = 2
    MAIN = 3
    FAX = 4


WORDS: Mapping[Rank, str] = {
    Rank.DIRECT: (
        "ddi, did, direct, directe, directo, direkt, direktwahl, direto, diretto, "
        "doorkiesnummer, durchwahl, dw, suora, прямой"
    ),
    Rank.FAX: (
        "f, faks, faksi, faksnr, fax, faxe, faxnr, faxnummer, fx, telecopie, telecopieur, "
        "telefaks, telefax, télécopie, télécopieur, φαξ, ф, факс, פקס, فاكس, فکس, ファクス, "
        "ファックス, 传真, 傳真, 팩스"
    ),
    Rank.MAIN: (
        "central, centrale, centralino, centralita, hotline, main, reception, sentralbord, "
        "service, standard, support, switchboard, tollfree, vaihde, växel, zentrale, 代表, 总机"
    ),
    Rank.MOBILE: (
        "c, cel, cell, cellphone, cellulaire, cellulare, celular, cep, cp, gsm, handphone, "
        "handy, hp, kom, komórka, m, matkapuh, matkapuhelin, mb, mob, mobi, mobiel, mobil, "
        "mobile, mobilnr, mobilny, mobilní, mobiltel, mobiltelefon, mobitel, movil, móvil, "
        "natel, port, portabl, portable, telemovel, telemóvel, telm, tlm, wa, whatsapp, κιν, "
        "κινητό, м, моб, мобильный, мобільний, נייד, جوال, محمول, موبايل, موبایل, همراه, มือถือ, "
        "手机, 手機, 携帯, 携帯電話, 行動電話, 핸드폰, 휴대전화, 휴대폰"
    ),
    Rank.OFFICE: (
        "b, bureau, büro, festnetz, fijo, fisso, fixe, fon, kantoor, kontor, landline, o, "
        "office, p, ph, phone, puh, puhelin, t, tel, telefon, telefonas, telefone, telefoni, "
        "telefonnr, telefonnummer, telefono, telefoon, telephone, telf, teléfono, tf, tfn, tfno, "
        "tlf, tlfn, tln, tél, téléphone, vast, w, work, τηλ, τηλέφωνο, т, тел, телефон, טל, "
        "טלפון, تلفن, هاتف, โทร, โทรศัพท์, 固定電話, 电话, 電話, 전화, 전화번호, 직통"
    ),
}
"""Words that call a number something, lower case; in a compound the last decides."""

RANKS: Mapping[str, Rank] = {
    word: rank for rank, words in WORDS.items() for word in words.split(", ")
}
