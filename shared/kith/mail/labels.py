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
    "af": {
        Field.FROM: "van",
        Field.TO: "aan",
        Field.CC: "cc|afskrif",
        Field.SENT: "datum|gestuur",
        Field.SUBJECT: "onderwerp",
    },
    "ar": {
        Field.FROM: "من|المرسل",
        Field.TO: "إلى|المستلم|الى",
        Field.CC: "نسخة|نسخة إلى|نسخة كربونية",
        Field.SENT: "التاريخ|تم الإرسال|تاريخ الإرسال|أُرسلت|مُرسل",
        Field.SUBJECT: "الموضوع",
        Field.OTHER: "الأهمية|المرفقات|الرد إلى",
    },
    "bg": {
        Field.FROM: "от|изпратено от",
        Field.TO: "до",
        Field.CC: "копие",
        Field.SENT: "дата|изпратено|изпратено на",
        Field.SUBJECT: "относно|тема",
        Field.OTHER: "важност|прикачени файлове|отговор до",
    },
    "ca": {
        Field.FROM: "de",
        Field.TO: "per a|a",
        Field.CC: "a/c|cc",
        Field.SENT: "data|enviat|enviat el|enviada el",
        Field.SUBJECT: "assumpte|tema",
        Field.OTHER: "importància|adjunts|fitxers adjunts|respon a",
    },
    "cs": {
        Field.FROM: "od|odesílatel",
        Field.TO: "komu|pro",
        Field.CC: "kopie|cc",
        Field.SENT: "datum|odesláno",
        Field.SUBJECT: "předmět|věc",
        Field.OTHER: "důležitost|přílohy|priorita|odpovědět komu|skrytá",
    },
    "da": {
        Field.FROM: "fra",
        Field.TO: "til",
        Field.CC: "cc|kopi",
        Field.SENT: "dato|sendt",
        Field.SUBJECT: "emne",
        Field.OTHER: "prioritet|vedhæftede filer|svar til|blindkopi|hvornår|sted",
    },
    "de": {
        Field.FROM: "von|absender",
        Field.TO: "an|empfänger",
        Field.CC: "cc|kopie|kopie (cc)|kopie an",
        Field.SENT: "datum|gesendet|gesendet am|verschickt",
        Field.SUBJECT: "betreff|thema",
        Field.OTHER: "antwort an|anlagen|anhänge|wichtigkeit|priorität|blindkopie|bcc|gesendet von"
        "|kategorien|ort|vertraulichkeit|wann|wo|zeit",
    },
    "el": {
        Field.FROM: "από",
        Field.TO: "προς",
        Field.CC: "κοιν.|κοινοποίηση",
        Field.SENT: "ημερομηνία|στάλθηκε|εστάλη|ημ/νία|αποστολή",
        Field.SUBJECT: "θέμα",
        Field.OTHER: "σπουδαιότητα|συνημμένα|προτεραιότητα|απάντηση σε",
    },
    "en": {
        Field.FROM: "from|sender",
        Field.TO: "to|recipient|recipients",
        Field.CC: "cc|copy|carbon copy",
        Field.SENT: "date|sent|sent at|sent on|date sent|received|date/time",
        Field.SUBJECT: "subject|subj",
        Field.OTHER: "bcc|reply-to|reply to|attachments|attachment|importance|organization"
        "|categories|priority|message-id|newsgroups|sensitivity|when|where|sent by|via|mailed-by"
        "|signed-by|security|return-path|mime-version|user-agent|content-type|content-transfer-encoding"
        "|content-language|accept-language|references|in-reply-to|delivered-to|thread-topic"
        "|thread-index|authentication-results|dkim-signature|errors-to|list-id|followup-to",
    },
    "es": {
        Field.FROM: "de|remitente|desde",
        Field.TO: "para|a|destinatario",
        Field.CC: "cc|copia|con copia",
        Field.SENT: "fecha|enviado|enviados|enviado el|enviada el|enviado a las",
        Field.SUBJECT: "asunto|tema",
        Field.OTHER: "cco|responder a|datos adjuntos|archivos adjuntos|importancia|enviado por"
        "|categorías|confidencialidad|cuando|cuándo|donde|dónde|hora|lugar|ubicación",
    },
    "et": {
        Field.FROM: "saatja|kellelt",
        Field.TO: "saaja|kellele|adressaat",
        Field.CC: "koopia|cc",
        Field.SENT: "kuupäev|saadetud|saatmisaeg",
        Field.SUBJECT: "teema|pealkiri",
        Field.OTHER: "prioriteet|manused|tähtsus|vastus",
    },
    "eu": {
        Field.FROM: "nork|igorlea|bidaltzailea",
        Field.TO: "nori|hartzailea",
        Field.CC: "cc|kopia",
        Field.SENT: "data|bidalia",
        Field.SUBJECT: "gaia",
    },
    "fa": {
        Field.FROM: "از|فرستنده",
        Field.TO: "به|گیرنده",
        Field.CC: "رونوشت",
        Field.SENT: "تاریخ|ارسال|ارسال شده|فرستاده شده",
        Field.SUBJECT: "موضوع",
    },
    "fi": {
        Field.FROM: "lähettäjä",
        Field.TO: "vastaanottaja|vastaanottajat",
        Field.CC: "kopio|cc",
        Field.SENT: "päivämäärä|päiväys|lähetetty|lähetetyt|pvm",
        Field.SUBJECT: "aihe|otsikko",
        Field.OTHER: "tärkeys|liitteet|prioriteetti|vastausosoite|piilokopio",
    },
    "fr": {
        Field.FROM: "de|expéditeur|émetteur",
        Field.TO: "à|a|pour|destinataire|destinataires",
        Field.CC: "cc|copie|copie à|cc à",
        Field.SENT: "date|envoyé|envoyés|envoyé le|date d'envoi|message du|envoyée",
        Field.SUBJECT: "objet|sujet",
        Field.OTHER: "catégories|cci|confidentialité|répondre à|pièces jointes|importance"
        "|envoyé par|heure|lieu|où|quand",
    },
    "gl": {
        Field.FROM: "de|remitente",
        Field.TO: "para|a",
        Field.CC: "cc|copia",
        Field.SENT: "data|enviado",
        Field.SUBJECT: "asunto",
    },
    "he": {
        Field.FROM: "מאת",
        Field.TO: "אל|לכבוד",
        Field.CC: "עותק|העתק",
        Field.SENT: "תאריך|נשלח|בתאריך|נשלח ב",
        Field.SUBJECT: "נושא|הנדון",
        Field.OTHER: "חשיבות|קבצים מצורפים|השב אל",
    },
    "hi": {
        Field.FROM: "से|प्रेषक",
        Field.TO: "प्रति|को|प्राप्तकर्ता",
        Field.CC: "प्रतिलिपि",
        Field.SENT: "दिनांक|तारीख|भेजा गया|प्रेषित",
        Field.SUBJECT: "विषय",
    },
    "hr": {
        Field.FROM: "šalje|od|pošiljatelj",
        Field.TO: "prima|za|primatelj|kome",
        Field.CC: "cc|kopija|kopija za",
        Field.SENT: "datum|poslano",
        Field.SUBJECT: "predmet|naslov|tema",
        Field.OTHER: "važnost|privici|prioritet|odgovori",
    },
    "hu": {
        Field.FROM: "feladó|küldő",
        Field.TO: "címzett|címzettek",
        Field.CC: "másolat|másolatot kap|cc",
        Field.SENT: "dátum|elküldve|elküldött|küldve|küldés dátuma",
        Field.SUBJECT: "tárgy",
        Field.OTHER: "fontosság|mellékletek|prioritás|válaszcím|titkos másolat",
    },
    "id": {
        Field.FROM: "dari",
        Field.TO: "kepada|untuk|ke",
        Field.CC: "cc|salinan",
        Field.SENT: "tanggal|dikirim|terkirim",
        Field.SUBJECT: "perihal|subjek|judul",
        Field.OTHER: "lampiran|kepentingan|prioritas|balas ke",
    },
    "is": {
        Field.FROM: "frá|sendandi",
        Field.TO: "til|viðtakandi",
        Field.CC: "afrit",
        Field.SENT: "dagsetning|sent",
        Field.SUBJECT: "efni",
    },
    "it": {
        Field.FROM: "da|mittente",
        Field.TO: "a|destinatario|per",
        Field.CC: "cc|copia|copia a|copia per conoscenza",
        Field.SENT: "data|inviato|inviati|posta inviata|inviato il|data invio",
        Field.SUBJECT: "oggetto|ogg",
        Field.OTHER: "categorie|ccn|rispondi a|allegati|priorità|riservatezza|inviato da|dove|luogo"
        "|ora|quando",
    },
    "ja": {
        Field.FROM: "差出人|送信元|送信者|from",
        Field.TO: "宛先|送信先|受信者|to",
        Field.CC: "cc",
        Field.SENT: "日付|送信済み|送信日時|日時|送信日|送信時間|受信日時|date",
        Field.SUBJECT: "件名|題名|subject",
        Field.OTHER: "重要度|添付ファイル|返信先|bcc",
    },
    "ko": {
        Field.FROM: "보낸 사람|보낸사람|보낸이|발신|발신자",
        Field.TO: "받는 사람|받는사람|받은 사람|받은사람|받는이|수신|수신자",
        Field.CC: "참조",
        Field.SENT: "날짜|보낸 편지함|보낸 날짜|보낸날짜|보낸 시간|보낸시간",
        Field.SUBJECT: "제목",
        Field.OTHER: "중요도|첨부 파일|첨부파일|숨은 참조|회신 주소",
    },
    "lt": {
        Field.FROM: "nuo|siuntėjas",
        Field.TO: "kam|gavėjas",
        Field.CC: "kopija|cc",
        Field.SENT: "data|išsiųsta",
        Field.SUBJECT: "tema",
        Field.OTHER: "svarba|priedai|atsakyti",
    },
    "lv": {
        Field.FROM: "no|sūtītājs",
        Field.TO: "kam|saņēmējs",
        Field.CC: "kopija|cc",
        Field.SENT: "datums|nosūtīts",
        Field.SUBJECT: "tēma|temats",
        Field.OTHER: "svarīgums|pielikumi|atbildēt",
    },
    "mk": {
        Field.FROM: "од|испраќач",
        Field.TO: "до|за",
        Field.CC: "копија",
        Field.SENT: "датум|испратено",
        Field.SUBJECT: "наслов|предмет|тема",
    },
    "ms": {
        Field.FROM: "daripada|dari",
        Field.TO: "kepada",
        Field.CC: "salinan|sk",
        Field.SENT: "tarikh|dihantar",
        Field.SUBJECT: "subjek|perkara",
    },
    "nl": {
        Field.FROM: "van|afzender",
        Field.TO: "aan|naar|ontvanger",
        Field.CC: "cc|kopie|kopie aan",
        Field.SENT: "datum|verzonden|verstuurd|verzonden op",
        Field.SUBJECT: "onderwerp|betreft",
        Field.OTHER: "antwoord aan|bijlagen|categorieën|gevoeligheid|urgentie|locatie|tijd|waar"
        "|wanneer",
    },
    "no": {
        Field.FROM: "fra|avsender",
        Field.TO: "til|mottaker",
        Field.CC: "kopi|kopi til|cc",
        Field.SENT: "dato|sendt",
        Field.SUBJECT: "emne",
        Field.OTHER: "viktighet|prioritet|vedlegg|svar til|blindkopi|når|sted",
    },
    "pl": {
        Field.FROM: "od|nadawca",
        Field.TO: "do|adresat|odbiorca",
        Field.CC: "dw|kopia|do wiadomości|udw",
        Field.SENT: "data|wysłano|wysłane|data wysłania",
        Field.SUBJECT: "temat",
        Field.OTHER: "ważność|załączniki|priorytet|odpowiedź do|odpowiedz do|gdzie|kiedy",
    },
    "pt": {
        Field.FROM: "de|remetente",
        Field.TO: "para|destinatário|a",
        Field.CC: "cc|cópia|com cópia",
        Field.SENT: "data|enviado|enviados|enviada|enviadas|enviado em|enviada em|enviado a"
        "|data de envio",
        Field.SUBJECT: "assunto",
        Field.OTHER: "cco|bcc|responder a|anexos|importância|hora|local|onde|quando",
    },
    "ro": {
        Field.FROM: "de la|expeditor|expeditorul|din partea",
        Field.TO: "către|destinatar|destinatarul|la|pentru",
        Field.CC: "cc|copie",
        Field.SENT: "dată|data|trimis|trimise|trimis la|expediat",
        Field.SUBJECT: "subiect|subiectul",
        Field.OTHER: "importanță|atașări|prioritate|răspunde la",
    },
    "ru": {
        Field.FROM: "от|от кого|отправитель",
        Field.TO: "кому|получатель",
        Field.CC: "копия|копия кому",
        Field.SENT: "дата|отправлено|отправленные|дата отправки",
        Field.SUBJECT: "тема",
        Field.OTHER: "важность|вложения|приоритет|скрытая копия|ответить|обратный адрес"
        "|организация",
    },
    "sk": {
        Field.FROM: "od|odosielateľ",
        Field.TO: "komu|pre|príjemca",
        Field.CC: "kópia|kópie|cc",
        Field.SENT: "dátum|odoslané|poslané",
        Field.SUBJECT: "predmet|vec",
        Field.OTHER: "dôležitosť|prílohy|priorita|odpovedať komu",
    },
    "sl": {
        Field.FROM: "od|pošiljatelj",
        Field.TO: "za|prejemnik|komu",
        Field.CC: "kp|kopija|v vednost",
        Field.SENT: "datum|poslano",
        Field.SUBJECT: "zadeva",
        Field.OTHER: "pomembnost|priloge|odgovori",
    },
    "sr": {
        Field.FROM: "šalje|od|pošiljalac|од|шаље|пошиљалац",
        Field.TO: "prima|za|primalac|kome|прима|за|прималац|коме",
        Field.CC: "kopija|копија|коп",
        Field.SENT: "datum|poslato|датум|послато",
        Field.SUBJECT: "naslov|tema|predmet|наслов|тема|предмет",
        Field.OTHER: "prilozi|važnost|прилози|важност|odgovori na",
    },
    "sv": {
        Field.FROM: "från|avsändare",
        Field.TO: "till|mottagare",
        Field.CC: "kopia|kopia till|cc",
        Field.SENT: "datum|skickat|skickades|skickad",
        Field.SUBJECT: "ämne|rubrik",
        Field.OTHER: "prioritet|bilagor|svara till|hemlig kopia|när|plats",
    },
    "th": {
        Field.FROM: "จาก|ผู้ส่ง",
        Field.TO: "ถึง|ผู้รับ",
        Field.CC: "สำเนา|สำเนาถึง",
        Field.SENT: "วันที่|ส่ง|ส่งเมื่อ|วันที่ส่ง",
        Field.SUBJECT: "เรื่อง|หัวเรื่อง|หัวข้อ",
    },
    "tr": {
        Field.FROM: "kimden|gönderen",
        Field.TO: "kime|alıcı|alici",
        Field.CC: "bilgi|cc",
        Field.SENT: "tarih|gönderilen|gönderilenler|gönderildi|gönderme tarihi|gönderim tarihi",
        Field.SUBJECT: "konu",
        Field.OTHER: "önem derecesi|önem|ekler|gizli|yanıt adresi|yanıtla",
    },
    "uk": {
        Field.FROM: "від|від кого|відправник",
        Field.TO: "кому|до|одержувач",
        Field.CC: "копія",
        Field.SENT: "дата|відправлено|надіслані|надіслано",
        Field.SUBJECT: "тема",
        Field.OTHER: "важливість|вкладення|пріоритет|прихована копія|відповісти",
    },
    "vi": {
        Field.FROM: "từ|người gửi",
        Field.TO: "đến|tới|người nhận",
        Field.CC: "cc",
        Field.SENT: "ngày|đã gửi|vào|thời gian",
        Field.SUBJECT: "chủ đề|tiêu đề",
        Field.OTHER: "tầm quan trọng|đính kèm|trả lời",
    },
    "zh": {
        Field.FROM: "发件人|发 件 人|寄件者|寄件人|发送人|發件人|寄件者名稱",
        Field.TO: "收件人|收件者|收 件 人",
        Field.CC: "抄送|抄送人|抄送至|抄 送|副本|副本抄送|cc",
        Field.SENT: "日期|日 期|已发送|已傳送|寄件備份|时间|時間|日期时间|发送时间|发送日期"
        "|發送時間|發送日期|寄件日期|傳送時間|傳送日期",
        Field.SUBJECT: "主题|主旨|主題|标题|標題|主 题|主 題",
        Field.OTHER: "重要性|附件|优先级|優先順序|密送|密件副本|回复|回覆",
    },
}
