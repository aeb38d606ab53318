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
    Rank.DIRECT: "ddi, did, direct, directe, directo, direkt, direktwahl, direto, diretto, "
    "durchwahl, dw, doorkiesnummer, ligne directe, suora, прямой",
    Rank.FAX: "f, faks, faksi, faksnr, fax, faxe, faxnr, faxnummer, fx, télécopie, telecopie, "
    "telecopieur, télécopieur, telefaks, telefax, φαξ, ф, факс, فاكس, فکس, פקס, ファックス, "
    "ファクス, 传真, 傳真, 팩스",
    Rank.MAIN: "centrale, central, centralita, centralino, hotline, main, reception, sentralbord, "
    "service, standard, support, switchboard, toll free, tollfree, växel, vaihde, zentrale, "
    "代表, 总机",
    Rank.MOBILE: "c, cel, celular, cell, cellphone, cellulaire, cellulare, cep, cp, gsm, handphone, handy, hp, "
    "kom, komórka, m, matkapuh, matkapuhelin, mb, mob, mobi, mobiel, mobil, mobile, mobilnr, "
    "mobilní, mobilny, mobiltel, mobiltelefon, mobitel, móvil, movil, natel, port, portable, portabl, "
    "telemóvel, telemovel, telm, tlm, whatsapp, wa, κιν, κινητό, м, моб, мобильный, мобільний, נייד, "
    "جوال, محمول, موبايل, موبایل, همراه, มือถือ, 手机, 手機, 行動電話, 携帯, 携帯電話, 휴대폰, "
    "휴대전화, 핸드폰",
    Rank.OFFICE: "b, bureau, büro, fijo, fisso, fixe, festnetz, kantoor, kontor, landline, "
    "fon, o, office, p, ph, phone, puh, puhelin, t, tel, telefon, telefone, telefonas, telefoni, "
    "telefono, telefoon, telefonnr, telefonnummer, telephone, telf, téléphone, teléfono, "
    "tél, tfn, tfno, tf, tlf, tlfn, tln, vast, w, work, τηλ, τηλέφωνο, т, тел, телефон, "
    "טל, טלפון, هاتف, تلفن, โทร, โทรศัพท์, 固定電話, 电话, 電話, 직통, 전화, 전화번호",
}
"""Words that call a number something, lower case; in a compound the last decides."""

RANKS: Mapping[str, Rank] = {
    word: rank for rank, words in WORDS.items() for word in words.split(", ")
}
