"""From values to encrypted bytes and back: what people typed is never stored in the clear."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any, TypeVar

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from pydantic import BaseModel, ValidationError

from bot.storage.errors import CannotOpenError, UnreadableError

Model = TypeVar("Model", bound=BaseModel)


def keys_in(data_key: str) -> list[Fernet]:
    """Read the keys of the setting, separated by commas.

    Raises:
        ValueError: one of them is no key.
    """
    return [Fernet(key.strip()) for key in data_key.split(",")]


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

    def opens(self, sealed: bytes) -> bool:
        """Say whether one of the keys sealed this."""
        try:
            self._keys.decrypt(sealed)
        except InvalidToken:
            return False
        return True

    def renew(self, sealed: bytes) -> bytes:
        """Seal with the first key what another one sealed; give the rest back as it is.

        Raises:
            UnreadableError: no key of ours sealed it.
        """
        try:
            self._first.decrypt(sealed)
        except InvalidToken:
            try:
                return self._keys.rotate(sealed)
            except InvalidToken:
                raise UnreadableError("A stored value cannot be read.") from None
        return sealed

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
