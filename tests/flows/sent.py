"""How a transcript writes what is no text."""

from __future__ import annotations

from conversations.protocol.inbound import MediaKind

SENT = {
    MediaKind.PHOTO: {"fr": "(une photo)", "nl": "(een foto)"},
    MediaKind.VOICE: {"fr": "(un message vocal)", "nl": "(een spraakbericht)"},
    MediaKind.OTHER: {"fr": "(un autocollant, un fichier)", "nl": "(een sticker, een bestand)"},
}
