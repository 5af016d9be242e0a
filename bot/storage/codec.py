"""From values to encrypted bytes and back: what people typed is never stored in the clear."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any, TypeVar

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from pydantic import BaseModel, ValidationError

from bot.storage.errors import CannotOpenError, UnreadableError

BLIND = 32
"""Characters that stand for a word: 128 bits, so that no two words meet."""

Model = TypeVar("Model", bound=BaseModel)


def keys_in(data_key: str) -> list[Fernet]:
    """Read the keys of the setting, separated by commas.

    Raises:
        ValueError: one of them is no key.
    """
    return [Fernet(key.strip()) for key in data_key.split(",")]


def _search_key(key: str) -> bytes:
    """Derive a key of its own for the search, so that neither tells anything of the other."""
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"search words")
    return derived.derive(key.strip().encode())


class Codec:
    """Seals with the first of the keys, opens with any of them.

    `data_key` holds Fernet keys separated by commas, so that a new one can be put in front;
    `number` says how many.
    """

    def __init__(self, data_key: str) -> None:
        try:
            keys = keys_in(data_key)
        except ValueError:
            raise CannotOpenError(
                "DATA_KEY is not a key: make one with `python -m bot key`."
            ) from None
        self._search_keys = [_search_key(key) for key in data_key.split(",")]
        self._first, self.number = keys[0], len(keys)
        self._keys = MultiFernet(keys)
        self._digesting = [_digesting_key(key) for key in data_key.split(",")]

    def seal(self, value: BaseModel) -> bytes:
        return self._keys.encrypt(value.model_dump_json().encode())

    def seal_json(self, value: Mapping[str, Any]) -> bytes:
        return self._keys.encrypt(json.dumps(value, separators=(",", ":")).encode())

    def digests(self, text: str) -> list[str]:
        """Give the keyed digests of a text, that of the first key first.

        Who has not the key can neither read one nor tell whose it is by trying.
        """
        return [hmac.new(key, text.encode(), hashlib.sha256).hexdigest() for key in self._digesting]

    def blind(self, word: str) -> list[str]:
        """Give what stands for a word in the search, by each of the keys, the first one first.

        It is always the same for one key, and says nothing to whoever has none.
        """
        said = word.encode()
        return [hmac.digest(key, said, "sha256").hex()[:BLIND] for key in self._search_keys]

    def opens(self, sealed: bytes) -> bool:
        """Say whether one of the keys sealed this."""
        try:
            self._keys.decrypt(sealed)
        except InvalidToken:
            return False
        return True

    def is_first(self, sealed: bytes) -> bool:
        """Say whether the first of the keys sealed this."""
        try:
            self._first.decrypt(sealed)
        except InvalidToken:
            return False
        return True

    def renew(self, sealed: bytes) -> bytes:
        """Seal with the first key what another one sealed; give the rest back as it is.

        Raises:
            UnreadableError: no key of ours sealed it.
        """
        if self.is_first(sealed):
            return sealed
        try:
            return self._keys.rotate(sealed)
        except InvalidToken:
            raise UnreadableError("A stored value cannot be read.") from None

    def unseal(self, model: type[Model], sealed: bytes) -> Model:
        """Read a value back.

        Raises:
            UnreadableError: another key sealed it, or its shape is no longer known.
        """
        try:
            return model.model_validate_json(self._keys.decrypt(sealed))
        except (InvalidToken, ValidationError):
            raise UnreadableError(f"A stored {model.__name__} cannot be read.") from None

    def unseal_json(self, sealed: bytes) -> dict[str, Any]:
        """Read JSON back.

        Raises:
            UnreadableError: another key sealed it.
        """
        try:
            value: dict[str, Any] = json.loads(self._keys.decrypt(sealed))
        except (InvalidToken, ValueError):
            raise UnreadableError("Stored JSON cannot be read.") from None
        return value


def _digesting_key(key: str) -> bytes:
    """Derive a key that is good for digests alone from one that seals."""
    return hmac.new(key.strip().encode(), b"digests", hashlib.sha256).digest()
