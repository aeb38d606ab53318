"""Which addresses no single person reads: robots, trackers, calendars and mailing lists.

Known by how mail systems build such addresses, never by who writes.
"""

from collections.abc import Iterable


def _table(words: str) -> frozenset[str]:
    return frozenset(words.split(", "))


ROBOTS = _table(
    "alert, alerts, auto-confirm, auto-reply, automailer, automated, autoreply, bounce, "
    "bounces, calendar, calendar-invite, calendar-notification, calendar-server, comments, "
    "comments-noreply, daemon, digest, do-not-reply, do_not_reply, donot-reply, donotreply, "
    "dse, fax, invitation, invitations, keine-antwort, keineantwort, listserv, mailer, "
    "mailer-daemon, mailerdaemon, majordomo, messages-noreply, ne-pas-repondre, "
    "nepasrepondre, newsletter, newsletters, nicht-antworten, nichtantworten, "
    "niet-beantwoorden, no-reply, no-responder, no_reply, nobody, noreply, noresponder, "
    "notification, notifications, notifier, notify, posta-certificata, postmaster, returns, "
    "robot, scanner, sympa, unknownorganizer, unsubscribe, updates, voicemail, "
    "webmaster-noreply"
)
"""Local parts behind which nobody reads."""

BOUNCING = frozenset({"bounce", "bounces", "mailer-daemon", "mailerdaemon", "postmaster"})
"""Local parts that the mail system itself writes from."""

SILENT = ("donotreply", "keineantwort", "nepasrepondre", "nichtantworten", "noreply", "noresponder")
"""What a longer local part has in it if nobody reads it; hyphens and the like left out."""

JOINTS = str.maketrans("", "", "-_.")

ENDS = (
    "-admin", "-bounce", "-bounces", "-confirm", "-join", "-leave", "-list", "-notification",
    "-notifications", "-owner", "-request", "-robot", "-subscribe", "-unsubscribe",
)  # fmt: skip
STARTS = (
    "bounce-",
    "bounces-",
    "fbl-",
    "imceaex-",
    "msprvs1=",
    "owner-",
    "prvs=",
    "srs0=",
    "srs1=",
)
"""How list servers, return paths and directories write a local part."""

TRACKED = _table(
    "b, bounce, bounces, c, comment, comments, conversation, conversations, email, in, "
    "inbound, inbox, incoming, issue, m, mail, message, messages, msg, notification, "
    "notifications, notify, r, replies, reply, sender, support, t, thread, ticket, tickets, "
    "todo, track, unsubscribe"
)
"""What stands before the + of an address that a system made for one mail."""

SHORTEST_MARK = 10
"""Characters behind the + that only a system writes; people write words."""

ROBOT_HOSTS = _table(
    "bounce, bounces, docs, group.calendar, guest, import.calendar, mailer, marketplace, "
    "notifications, notify, relay, replies, reply, resource.calendar, return"
)
LIST_HOSTS = _table("googlegroups, groups, list, listes, lists, listserv, mailman, ml")
"""How the host of a robot's or a list's address begins."""

ROBOT_DOMAINS = _table("calendar.google.com, docs.google.com, docusign.net")
LIST_DOMAINS = _table(
    "freelists.org, googlegroups.com, groups.io, groups.outlook.com, yahoogroups.com"
)
"""Domains of nothing else."""

NOBODY = _table(
    "destinataires inconnus, destinataires masques, destinataires masqués, "
    "destinataires non révélés, destinatari non rivelati, destinatarios no revelados, "
    "destinatários não revelados, dolda mottagare, keine empfänger, "
    "nicht genannte empfänger, niet-bekendgemaakte ontvangers, no recipients, "
    "recipient list not shown, recipient list suppressed, recipients not specified, "
    "skjulte modtagere, skjulte mottakere, ukryci adresaci, undisclosed recipient, "
    "undisclosed recipients, undisclosed-recipients, ungenannte empfänger, "
    "unlisted recipients, unlisted-recipients, verborgen ontvangers, verborgene empfänger, "
    "verborgene_empfänger, verdeckte empfänger, нераскрытые получатели, 未公开的收件人, "
    "未公開の受信者"
)
"""What mailers write where they leave the recipients out."""

VIA = " via "
"""What a list or a service puts between a person's name and its own."""


def is_returned(address: str) -> bool:
    """Return whether no person can write from `address`: it bounces, or says not to reply.

    Less than is_robot, for what is of a robot is not read at all, and an owner may well write
    from newsletter@ of their club.
    """
    base = address.lower().partition("@")[0].partition("+")[0]
    silent = any(each in base.translate(JOINTS) for each in SILENT)
    return silent or base in BOUNCING or base.startswith(STARTS)


def is_robot(address: str) -> bool:
    """Return whether nobody reads what is sent to `address`."""
    local, _, domain = address.lower().partition("@")
    base, plus, mark = local.partition("+")
    if is_returned(address) or base in ROBOTS or base.endswith(ENDS):
        return True
    if plus and base in TRACKED and len(mark) >= SHORTEST_MARK:
        return True
    returned = "=" in local and "." in local.rpartition("=")[2]
    return returned or _is_host(domain, ROBOT_HOSTS, ROBOT_DOMAINS)


def is_list(address: str) -> bool:
    """Return whether what is sent to `address` goes to whoever subscribed."""
    return _is_host(address.lower().rpartition("@")[2], LIST_HOSTS, LIST_DOMAINS)


def is_nobody(name: str | None) -> bool:
    """Return whether a name only says that recipients are not shown."""
    return (name or "").casefold().strip(" :;<>") in NOBODY


def is_passed_on(name: str | None, address: str | None) -> bool:
    """Return whether a mail came through a list or service: "Dana via Devs <devs@x.example>"."""
    return bool(address) and VIA in (name or "").casefold()


def _is_host(domain: str, hosts: Iterable[str], domains: Iterable[str]) -> bool:
    if any(domain == each or domain.endswith(f".{each}") for each in domains):
        return True
    return any(
        domain.startswith(f"{host}.") and domain.count(".") > host.count(".") + 1 for host in hosts
    )
