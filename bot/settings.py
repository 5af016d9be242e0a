"""The bot's settings, from the environment or a .env file: one clear sentence per mistake."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, TypeVar
from urllib.parse import urlsplit

from cryptography.fernet import Fernet
from dotenv import dotenv_values
from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    SecretStr,
    StringConstraints,
    ValidationError,
)

TELEGRAM = "https://api.telegram.org"
DOTENV = Path(".env")

Kind = TypeVar("Kind", bound=BaseModel)

_WHERE = "in the environment or in .env"
_NO_TOKEN = "to look around without a token, run `make demo`"  # noqa: S105  no password
_MISSING = {
    "bot_token": f"BOT_TOKEN is not set: put the token that @BotFather gave you {_WHERE}; "
    f"{_NO_TOKEN}.",
    "data_key": "DATA_KEY is not set: make a key with `python -m bot key`, keep a copy in a safe "
    f"place, and put it {_WHERE}.",
}
_WRONG = {
    "bot_token": "BOT_TOKEN is not a Telegram token (digits, a colon, then letters and digits): "
    f"copy it again from @BotFather; {_NO_TOKEN}.",
    "telegram_api_url": "TELEGRAM_API_URL is not a web address: leave it out for Telegram's own, "
    "or set one that begins with https:// or http:// and has no question mark.",
    "database_url": "DATABASE_URL is not a database of ours: leave it out for a file under data/, "
    "or begin it with sqlite+aiosqlite:/// and add the path of another file.",
    "networks_file": "NETWORKS_FILE is not a path: set it to the file with your networks.",
    "data_key": "DATA_KEY is not a key: it must be the 44 characters that `python -m bot key` "
    "printed, or several such keys with a comma between them, the newest first; with another key, "
    "what is stored can't be read.",
}


class SettingsError(ValueError):
    """One sentence that says which setting to mend, and how; it quotes no value."""


def _token(token: SecretStr) -> SecretStr:
    number, colon, rest = token.get_secret_value().partition(":")
    if not (number.isdecimal() and colon and rest.isascii() and rest.isprintable()):
        raise ValueError
    if any(character in rest for character in " /?#:"):
        raise ValueError
    return token


def _web_address(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
        raise ValueError
    return url.rstrip("/")


def _key(key: SecretStr) -> SecretStr:
    for one in key.get_secret_value().split(","):
        Fernet(one.strip())
    return key


class StorageSettings(BaseModel):
    """What is needed to get at what is stored; `data_key` holds one key or several."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)

    data_key: Annotated[SecretStr, AfterValidator(_key)]
    database_url: Annotated[str, StringConstraints(pattern=r"^sqlite\+aiosqlite:///\S+$")] = (
        "sqlite+aiosqlite:///data/bot.sqlite3"
    )


class TelegramSettings(BaseModel):
    """What is needed to talk to Telegram."""

    bot_token: Annotated[SecretStr, AfterValidator(_token)]
    telegram_api_url: Annotated[str, AfterValidator(_web_address)] = TELEGRAM


class Settings(StorageSettings, TelegramSettings):
    """What an administrator sets; the token and the keys are never shown."""

    networks_file: Path = Path("networks.toml")


def load_settings(environ: Mapping[str, str], dotenv: Path = DOTENV) -> Settings:
    """Read all settings, see `load`."""
    return load(Settings, environ, dotenv)


def load(kind: type[Kind], environ: Mapping[str, str], dotenv: Path = DOTENV) -> Kind:
    """Read settings of a kind: the environment wins over the file, and the file need not exist.

    What is set to nothing counts as not set.

    Raises:
        SettingsError: for the first setting that is missing or wrong.
    """
    values = {**dotenv_values(dotenv, interpolate=False), **environ}
    try:
        return kind.model_validate({name.lower(): text for name, text in values.items() if text})
    except ValidationError as error:
        first = error.errors(include_input=False, include_context=False)[0]
        raise SettingsError(_sentence(first["type"], str(first["loc"][0]))) from None


def _sentence(kind: str, setting: str) -> str:
    return _MISSING[setting] if kind == "missing" else _WRONG[setting]
