"""From values to encrypted bytes and back: what people typed is never stored in the clear."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, TypeVar

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from pydantic import BaseModel, ValidationError

from bot.storage.errors import CannotOpenError, UnreadableError

Model = TypeVar("Model", bound=BaseModel)


class Codec:
    """Seals with the first of the keys, opens with any of them.

    `data_key` holds Fernet keys separated by commas, so that a new one can be put in front.
    """

    def __init__(self, data_key: str) -> None:
        try:
            keys = [Fernet(key.strip()) for key in data_key.split(",")]
        except ValueError:
            raise CannotOpenError(
                "DATA_KEY is not a key: make one with `python -m bot key`."
            ) from None
        self._keys = MultiFernet(keys)

    def seal(self, value: BaseModel) -> bytes:
        return self._keys.encrypt(value.model_dump_json().encode())

    def seal_json(self, value: Mapping[str, Any]) -> bytes:
        return self._keys.encrypt(json.dumps(value, separators=(",", ":")).encode())

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
