"""Canned replies: chosen by their title, read in full, then sent in the requester's language."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import blake2s

from conversations.directory import CannedReply, Desk, Directory
from conversations.protocol.inbound import Sender
from conversations.requests.request import Request
from conversations.screens.cards.audience import name_in_group

PLACEHOLDERS = ("name", "reference", "desk", "days", "phone")
"""What a text may hold: who sends it, about which request, for which desk; the working days within
which an answer is promised; the phone of the desk, else of the human whom the file names."""


def replies_for(request: Request, directory: Directory) -> Mapping[str, CannedReply]:
    """Give the replies for a request by their codes: those of its desk, then those of all desks.

    A code names the very words: a button of before a change of the file sends nothing else.
    """
    desk = directory.desk_in_charge(request.desk)
    return {_code(reply): reply for reply in (*desk.replies, *directory.replies)}


def worded(reply: CannedReply, request: Request, sender: Sender, directory: Directory) -> str:
    """Give the text that the requester will read."""
    desk = directory.desk_in_charge(request.desk)
    return reply.text.said(request.language).format(
        name=name_in_group(sender),
        reference=request.reference,
        desk=desk.names.said(request.language),
        days=directory.delays.answer_working_days,
        phone=_phone(desk, directory),
    )


def _phone(desk: Desk, directory: Directory) -> str:
    own = desk.contact.phone if desk.contact else None
    return own or directory.human_contact.phone or ""


def _code(reply: CannedReply) -> str:
    words = repr((reply.title.by_language, reply.text.by_language))
    return blake2s(words.encode(), digest_size=4).hexdigest()
