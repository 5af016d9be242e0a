"""The codes in links that open the bot for a network: its own code, or a short opaque one.

An opaque code names a network and may name a language. It is made of the network's id, so that it
stays the same for as long as the network does, and says nothing to whoever reads it on a poster.
"""

from __future__ import annotations

from base64 import b32encode
from collections.abc import Iterable
from hashlib import sha256

from conversations.directory.network import Network
from conversations.text import Language

LENGTH = 7
"""Characters: 35 bits, so that no two of a few hundred codes meet."""


def opaque_code(network: str, language: Language | None = None) -> str:
    """Give the code of a network by its id, in a language or in none."""
    said = f"{network}|{language or ''}".encode()
    return b32encode(sha256(said).digest()).decode().lower()[:LENGTH]


def named_by(code: str, networks: Iterable[Network]) -> tuple[Network, Language | None] | None:
    """Give the network, and perhaps the language, that a code stands for; None if nobody has it."""
    given = code.casefold()
    for network in networks:
        if given == network.code:
            return network, None
        for language in (None, *Language):
            if given == opaque_code(network.id, language):
                return network, language
    return None
