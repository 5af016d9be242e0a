"""Pretend photos, voices and files: what the Bot API tells about them."""

from __future__ import annotations

from typing import Any, Literal

MediaKind = Literal["photo", "voice", "sticker", "document", "location", "poll", "forward"]


def content(kind: MediaKind, number: int, now: int) -> dict[str, Any]:
    """Give the fields that such a message has beside its text."""
    match kind:
        case "photo":
            sizes = [_file("photo", number) | {"width": 320, "height": 240, "file_size": 9_000}]
            return {"photo": sizes}
        case "voice":
            voice = {"duration": 7, "mime_type": "audio/ogg", "file_size": 21_000}
            return {"voice": _file("voice", number) | voice}
        case "sticker":
            return {"sticker": _file("sticker", number) | _STICKER}
        case "document":
            return {"document": document("document.pdf", 48_000, "application/pdf", number)}
        case "location":
            return {"location": {"latitude": 50.8467, "longitude": 4.3525}}
        case "poll":
            return {"poll": {"id": f"{number}"} | _POLL}
        case "forward":
            origin = {"type": "hidden_user", "date": now - 3_600, "sender_user_name": "Dominique"}
            return {"forward_origin": origin}


def document(name: str, size: int, mime_type: str, number: int) -> dict[str, Any]:
    """Give the Bot API's Document."""
    about = {"file_name": name, "mime_type": mime_type, "file_size": size}
    return _file("document", number) | about


def _file(kind: str, number: int) -> dict[str, Any]:
    return {"file_id": f"pretend-{kind}-{number}", "file_unique_id": f"{kind}{number}"}


_STICKER = {
    "type": "regular",
    "width": 512,
    "height": 512,
    "is_animated": False,
    "is_video": False,
    "emoji": "👋",
}
_POLL = {
    "question": "Lundi ou mardi ? / Maandag of dinsdag?",
    "options": [
        {"persistent_id": "1", "text": "Lundi / maandag", "voter_count": 0},
        {"persistent_id": "2", "text": "Mardi / dinsdag", "voter_count": 0},
    ],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}
