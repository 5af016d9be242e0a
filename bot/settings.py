"""The bot's settings, from the environment or a .env file: one clear sentence per mistake."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal, TypeVar
from urllib.parse import urlsplit

from cryptography.fernet import Fernet
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    SecretStr,
    ValidationError,
)

from bot.dotenv_file import DotenvError, DotenvFile
from bot.mistakes import ToMendError

KEY_LENGTH = 44
LOCAL, HIGHEST_PORT = "127.0.0.1", 65535
DATABASES = r"^(sqlite(\+aiosqlite)?:///\S.*|postgresql(\+asyncpg)?://\S+)$"
TELEGRAM = "https://api.telegram.org"
DOTENV = Path(".env")

Kind = TypeVar("Kind", bound=BaseModel)

NETWORK = ("HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR")
"""What says how the network is reached; the names that all programs use, in capitals or not."""

_WHERE = "in the environment or in .env"
_NO_TOKEN = "to look around without a token, run `python -m bot demo`"  # noqa: S105  no password
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
    "begin it with sqlite+aiosqlite:/// and add the path of another file, or write "
    "postgresql://server/database, with account:password@ before the server; in a password, @ / # "
    "? and % are written %40 %2F %23 %3F and %25.",
    "webhook_url": "WEBHOOK_URL is not a web address: leave it out to poll, or set the one under "
    "which Telegram reaches your proxy, https://host/path, without a question mark.",
    "webhook_address": "WEBHOOK_ADDRESS is not an address of this machine: write a port, as in "
    "127.0.0.1:8082, or leave it out.",
    "networks_file": "NETWORKS_FILE is not a path: set it to the file with your networks.",
    "monitor_address": "MONITOR_ADDRESS is not an address of this machine: write a port, as in "
    "127.0.0.1:8081, or leave it out.",
    "heartbeat_url": "HEARTBEAT_URL is not a web address: leave it out, or set the one that your "
    "monitor gave you.",
    "log_format": "LOG_FORMAT is neither text nor json.",
    "data_key": "DATA_KEY is not a key: it must be the 44 characters that `python -m bot key` "
    "printed, or several such keys with a comma between them, the newest first; with another key, "
    "what is stored can't be read.",
}


class SettingsError(ToMendError):
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


def _outside(url: str | None) -> str | None:
    return None if url is None else _web_address(url)


def _secret_address(url: SecretStr | None) -> SecretStr | None:
    parts = urlsplit(url.get_secret_value()) if url else None
    if parts and (parts.scheme not in {"http", "https"} or not parts.hostname):
        raise ValueError
    return url


def _address(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    if not port.isdecimal() or not 0 < int(port) <= HIGHEST_PORT:
        raise ValueError
    return host.strip("[]") or LOCAL, int(port)


def _key(key: SecretStr) -> SecretStr:
    for one in key.get_secret_value().split(","):
        if len(one.strip()) != KEY_LENGTH:  # two with a blank between them would be read as one
            raise ValueError
        Fernet(one.strip())
    return key


def database_address(url: str) -> str:
    """Give the address of a database back, if it can be one.

    Raises:
        ValueError: it is none of ours, its port is none, or its password would be cut in two.
    """
    parts = urlsplit(url)
    if not re.match(DATABASES, url) or parts.port == 0 or "@" in (parts.password or ""):
        raise ValueError
    return url


class NetworksSettings(BaseModel):
    """What is needed to know the networks."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)

    networks_file: Path = Path("networks.toml")


class KeySettings(BaseModel):
    """What is needed to read what is stored, wherever that is; one key or several."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)

    data_key: Annotated[SecretStr, AfterValidator(_key)]


class StorageSettings(KeySettings):
    """What is needed to get at what is stored."""

    database_url: Annotated[str, AfterValidator(database_address)] = (
        "sqlite+aiosqlite:///data/bot.sqlite3"
    )


class TelegramSettings(BaseModel):
    """What is needed to talk to Telegram."""

    bot_token: Annotated[SecretStr, AfterValidator(_token)]
    telegram_api_url: Annotated[str, AfterValidator(_web_address)] = TELEGRAM


class MonitoringSettings(BaseModel):
    """What other machines are told of how the bot is, and how its log is written."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)

    monitor_address: Annotated[tuple[str, int] | None, BeforeValidator(_address)] = None
    heartbeat_url: Annotated[SecretStr | None, AfterValidator(_secret_address)] = None
    log_format: Literal["text", "json"] = "text"


class WebhookSettings(BaseModel):
    """Where Telegram posts updates, as it is known outside, and where the bot takes them.

    Without an address outside, the bot polls.
    """

    webhook_url: Annotated[str | None, AfterValidator(_outside)] = None
    webhook_address: Annotated[tuple[str, int], BeforeValidator(_address)] = (LOCAL, 8082)


class Settings(
    StorageSettings, TelegramSettings, WebhookSettings, NetworksSettings, MonitoringSettings
):
    """What an administrator sets; the token and the keys are never shown."""


NAMES = (*(name.upper() for name in Settings.model_fields), *NETWORK, "PORT")
"""The names that mean something in a `.env`."""


def load_settings(environ: Mapping[str, str], dotenv: Path = DOTENV) -> Settings:
    """Read all settings, see `load`."""
    return load(Settings, environ, dotenv)


def load(kind: type[Kind], environ: Mapping[str, str], dotenv: Path = DOTENV) -> Kind:
    """Read settings of a kind: the environment wins over the file, and the file need not exist.

    What is set to nothing counts as not set.

    Raises:
        SettingsError: for the first setting that is missing or wrong.
    """
    file = _file(dotenv)
    values = {**file.values, **environ}
    given = {name.lower(): text.strip() for name, text in values.items()}
    try:
        return kind.model_validate({name: text for name, text in given.items() if text})
    except ValidationError as error:
        first = error.errors(include_input=False, include_context=False)[0]
        sentence = _sentence(first["type"], str(first["loc"][0]))
        raise SettingsError(" ".join((sentence, *file.slips(NAMES)))) from None


def doubts(dotenv: Path = DOTENV) -> list[str]:
    """Say in a sentence each what is to be mended in the file, though one can go on with it.

    Raises:
        SettingsError: the file can't be read.
    """
    said = slips(dotenv)
    if is_open(dotenv):
        said.append(
            f"{dotenv} holds secrets, and other accounts may read it: "
            f"`chmod 600 {dotenv}` keeps it to yours."
        )
    return said


def slips(dotenv: Path = DOTENV) -> list[str]:
    """Say in a sentence each which names of the file look misspelt.

    Raises:
        SettingsError: the file can't be read.
    """
    return _file(dotenv).slips(NAMES)


def is_open(dotenv: Path = DOTENV) -> bool:
    """Say whether other accounts of this machine may look into the file.

    Raises:
        SettingsError: the file can't be read.
    """
    return _file(dotenv).open_to_others


def values_in(dotenv: Path = DOTENV) -> dict[str, str]:
    """Give what the file alone sets.

    Raises:
        SettingsError: it can't be read.
    """
    return _file(dotenv).values


def _file(dotenv: Path) -> DotenvFile:
    try:
        return DotenvFile.read(dotenv)
    except DotenvError as error:
        raise SettingsError(str(error)) from None


def _sentence(kind: str, setting: str) -> str:
    return _MISSING[setting] if kind == "missing" else _WRONG[setting]
