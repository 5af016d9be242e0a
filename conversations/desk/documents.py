"""A document from a coordinator to the requester: by a reply, seen first; nothing is downloaded.

The messenger sends a file again by the name that it gave it (Bot API, sending by file_id), so that
its bytes never come here. From requesters, files stay refused: they may show a patient.
"""

from __future__ import annotations

from conversations.desk.held import held
from conversations.protocol.context import Context
from conversations.protocol.documents import LARGEST, MEGABYTE, Document
from conversations.protocol.effects import Effect
from conversations.protocol.inbound import Media
from conversations.requests.request import Request
from conversations.text import Msg, _

LONGEST_CAPTION = 700
"""Characters of words beside a file: with what stands around them they fit a caption (1024)."""

TOO_LARGE = _("{reference}: this file has {size} MB, so nothing was sent. At most {most} MB.")
TOO_LONG = _("{reference}: the words beside the file are too long; {most} characters at most.")


def document_refused(request: Request, media: Media) -> Msg | None:
    """Say why a file cannot be passed on; None if it can."""
    document = media.document
    if document and document.size > LARGEST:
        most, size = LARGEST // MEGABYTE, document.megabytes
        return TOO_LARGE(reference=request.reference, size=size, most=most)
    if len(media.caption) > LONGEST_CAPTION:
        return TOO_LONG(reference=request.reference, most=LONGEST_CAPTION)
    return None


def document_held(
    request: Request, media: Media, document: Document, context: Context
) -> tuple[Effect, ...]:
    """Show a file with its words as what it will be, until its sender has chosen."""
    return held(request, media.caption.strip(), media, context, document)
