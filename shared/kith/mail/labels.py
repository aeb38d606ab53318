"""What mail clients call the fields of a header block: a table.

One row a language, the words of all its clients together (Apple Mail, Gmail, HubSpot, Mail.ru,
Missive, Outlook, Samsung, Thunderbird, Yahoo, web mailers). Compared case-folded.
"""

# ruff: noqa: RUF001 - letters of other alphabets are what this table is for

from collections.abc import Mapping
from enum import StrEnum


class Field(StrEnum):
    """A field of a header block. OTHER is one that we know of and do not need."""

    FROM = "from"
    TO = "to"
    CC = "cc"
    SENT = "sent"
    SUBJECT = "subject"
    OTHER = "other"


LABELS: Mapping[str, Mapping[Field, str]] = {
    "ar": {
        Field.FROM: "من",
        Field.TO: "إلى",
        Field.CC: "نسخة",
        Field.SENT: "التاريخ|تم الإرسال|تاريخ الإرسال",
        Field.SUBJECT: "الموضوع",
    },
    "bg": {
        Field.FROM: "от|изпратено от",
        Field.TO: "до",
        Field.CC: "копие",
        Field.SENT: "дата|изпратено|изпратено на",
        Field.SUBJECT: "относно|тема",
    },
    "ca": {
        Field.FROM: "de",
        Field.TO: "per a|a",
        Field.CC: "a/c|cc",
        Field.SENT: "data|enviat|enviat el",
        Field.SUBJECT: "assumpte",
    },
    "cs": {
        Field.FROM: "od|odesílatel",
        Field.TO: "komu|pro",
        Field.CC: "kopie|cc",
        Field.SENT: "datum|odesláno",
        Field.SUBJECT: "předmět|věc",
    },
    "da": {
        Field.FROM: "fra",
        Field.TO: "til",
        Field.CC: "cc|kopi",
        Field.SENT: "dato|sendt",
        Field.SUBJECT: "emne",
    },
    "de": {
        Field.FROM: "von|absender",
        Field.TO: "an|empfänger",
        Field.CC: "cc|kopie|kopie (cc)|kopie an",
        Field.SENT: "datum|gesendet|gesendet am|verschickt",
        Field.SUBJECT: "betreff|thema",
        Field.OTHER: "antwort an|anlagen|anhänge|wichtigkeit|priorität|blindkopie|bcc",
    },
    "el": {
        Field.FROM: "από",
        Field.TO: "προς",
        Field.CC: "κοιν.|κοινοποίηση",
        Field.SENT: "ημερομηνία|στάλθηκε|εστάλη|ημ/νία",
        Field.SUBJECT: "θέμα",
    },
    "en": {
        Field.FROM: "from|sender|sent by",
        Field.TO: "to|recipient|recipients",
        Field.CC: "cc|copy|carbon copy",
        Field.SENT: "date|sent|sent at|sent on|date sent|received",
        Field.SUBJECT: "subject|subj",
        Field.OTHER: "bcc|reply-to|reply to|attachments|attachment|importance|organization"
        "|priority|resent-from|resent-to|resent-date|message-id|newsgroups|sensitivity|when|where",
    },
    "es": {
        Field.FROM: "de|remitente|desde",
        Field.TO: "para|a|destinatario",
        Field.CC: "cc|copia|con copia",
        Field.SENT: "fecha|enviado|enviado el|enviada el|enviado a las",
        Field.SUBJECT: "asunto|tema",
        Field.OTHER: "cco|responder a|datos adjuntos|archivos adjuntos|importancia",
    },
    "et": {
        Field.FROM: "saatja|kellelt",
        Field.TO: "saaja|kellele|adressaat",
        Field.CC: "koopia|cc",
        Field.SENT: "kuupäev|saadetud|saatmisaeg",
        Field.SUBJECT: "teema|pealkiri",
    },
    "fi": {
        Field.FROM: "lähettäjä",
        Field.TO: "vastaanottaja|vastaanottajat",
        Field.CC: "kopio|cc",
        Field.SENT: "päivämäärä|päiväys|lähetetty|pvm",
        Field.SUBJECT: "aihe|otsikko",
    },
    "fr": {
        Field.FROM: "de|expéditeur|émetteur",
        Field.TO: "à|a|pour|destinataire|destinataires",
        Field.CC: "cc|copie|copie à|cc à",
        Field.SENT: "date|envoyé|envoyé le|date d'envoi|message du|envoyée",
        Field.SUBJECT: "objet|sujet",
        Field.OTHER: "cci|répondre à|pièces jointes|importance",
    },
    "he": {
        Field.FROM: "מאת",
        Field.TO: "אל|לכבוד",
        Field.CC: "עותק|העתק",
        Field.SENT: "תאריך|נשלח|בתאריך",
        Field.SUBJECT: "נושא|הנדון",
    },
    "hr": {
        Field.FROM: "šalje|od|pošiljatelj",
        Field.TO: "prima|za|primatelj|kome",
        Field.CC: "cc|kopija|kopija za",
        Field.SENT: "datum|poslano",
        Field.SUBJECT: "predmet|naslov|tema",
    },
    "hu": {
        Field.FROM: "feladó|küldő",
        Field.TO: "címzett|címzettek",
        Field.CC: "másolat|másolatot kap|cc",
        Field.SENT: "dátum|elküldve|küldve|küldés dátuma",
        Field.SUBJECT: "tárgy",
    },
    "id": {
        Field.FROM: "dari",
        Field.TO: "kepada|untuk|ke",
        Field.CC: "cc|salinan",
        Field.SENT: "tanggal|dikirim",
        Field.SUBJECT: "perihal|subjek|judul",
    },
    "it": {
        Field.FROM: "da|mittente",
        Field.TO: "a|destinatario|per",
        Field.CC: "cc|copia|copia a|copia per conoscenza",
        Field.SENT: "data|inviato|inviato il|data invio",
        Field.SUBJECT: "oggetto",
        Field.OTHER: "ccn|rispondi a|allegati|priorità",
    },
    "ja": {
        Field.FROM: "差出人|送信元|送信者|from",
        Field.TO: "宛先|送信先|to",
        Field.CC: "cc",
        Field.SENT: "日付|送信日時|日時|送信日|date",
        Field.SUBJECT: "件名|subject",
    },
    "ko": {
        Field.FROM: "보낸 사람|보낸사람|발신",
        Field.TO: "받는 사람|받는사람|수신",
        Field.CC: "참조",
        Field.SENT: "날짜|보낸 날짜|보낸날짜",
        Field.SUBJECT: "제목",
    },
    "lt": {
        Field.FROM: "nuo|siuntėjas",
        Field.TO: "kam|gavėjas",
        Field.CC: "kopija|cc",
        Field.SENT: "data|išsiųsta",
        Field.SUBJECT: "tema",
    },
    "lv": {
        Field.FROM: "no|sūtītājs",
        Field.TO: "kam|saņēmējs",
        Field.CC: "kopija|cc",
        Field.SENT: "datums|nosūtīts",
        Field.SUBJECT: "tēma|temats",
    },
    "nl": {
        Field.FROM: "van|afzender",
        Field.TO: "aan|naar",
        Field.CC: "cc|kopie|kopie aan",
        Field.SENT: "datum|verzonden|verstuurd|verzonden op",
        Field.SUBJECT: "onderwerp|betreft",
        Field.OTHER: "antwoord aan|bijlagen|urgentie",
    },
    "no": {
        Field.FROM: "fra|avsender",
        Field.TO: "til|mottaker",
        Field.CC: "kopi|kopi til|cc",
        Field.SENT: "dato|sendt",
        Field.SUBJECT: "emne",
    },
    "pl": {
        Field.FROM: "od|nadawca",
        Field.TO: "do|adresat|odbiorca",
        Field.CC: "dw|kopia|do wiadomości|udw",
        Field.SENT: "data|wysłano|wysłane|data wysłania",
        Field.SUBJECT: "temat",
    },
    "pt": {
        Field.FROM: "de|remetente",
        Field.TO: "para|destinatário|a",
        Field.CC: "cc|cópia|com cópia",
        Field.SENT: "data|enviado|enviada|enviado em|enviada em|enviado a|data de envio",
        Field.SUBJECT: "assunto",
        Field.OTHER: "cco|bcc|responder a|anexos|importância",
    },
    "ro": {
        Field.FROM: "de la|expeditor|expeditorul|din partea",
        Field.TO: "către|destinatar|destinatarul|la|pentru",
        Field.CC: "cc|copie",
        Field.SENT: "dată|data|trimis|trimis la|expediat",
        Field.SUBJECT: "subiect|subiectul",
    },
    "ru": {
        Field.FROM: "от|от кого|отправитель",
        Field.TO: "кому|получатель",
        Field.CC: "копия|копия кому",
        Field.SENT: "дата|отправлено|дата отправки",
        Field.SUBJECT: "тема",
    },
    "sk": {
        Field.FROM: "od|odosielateľ",
        Field.TO: "komu|pre|príjemca",
        Field.CC: "kópia|kópie|cc",
        Field.SENT: "dátum|odoslané|poslané",
        Field.SUBJECT: "predmet|vec",
    },
    "sl": {
        Field.FROM: "od|pošiljatelj",
        Field.TO: "za|prejemnik|komu",
        Field.CC: "kp|kopija|v vednost",
        Field.SENT: "datum|poslano",
        Field.SUBJECT: "zadeva",
    },
    "sv": {
        Field.FROM: "från|avsändare",
        Field.TO: "till|mottagare",
        Field.CC: "kopia|kopia till|cc",
        Field.SENT: "datum|skickat|skickades|skickad",
        Field.SUBJECT: "ämne|rubrik",
    },
    "tr": {
        Field.FROM: "kimden|gönderen",
        Field.TO: "kime|alıcı|alici",
        Field.CC: "bilgi|cc",
        Field.SENT: "tarih|gönderilen|gönderildi|gönderme tarihi|gönderim tarihi",
        Field.SUBJECT: "konu",
    },
    "uk": {
        Field.FROM: "від|від кого|відправник",
        Field.TO: "кому|до|одержувач",
        Field.CC: "копія",
        Field.SENT: "дата|відправлено|надіслано",
        Field.SUBJECT: "тема",
    },
    "vi": {
        Field.FROM: "từ|người gửi",
        Field.TO: "đến|tới|người nhận",
        Field.CC: "cc",
        Field.SENT: "ngày|đã gửi|vào",
        Field.SUBJECT: "chủ đề|tiêu đề",
    },
    "zh": {
        Field.FROM: "发件人|寄件者|寄件人|发送人|發件人",
        Field.TO: "收件人|收件者",
        Field.CC: "抄送|副本|cc",
        Field.SENT: "日期|时间|日期时间|发送时间|发送日期|發送時間|寄件日期|傳送時間|傳送日期",
        Field.SUBJECT: "主题|主旨|主題|标题",
    },
}
