"""Settings: from the environment or a .env, one clear sentence per mistake, no secret shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from pydantic import ValidationError

from bot.settings import Settings, SettingsError, StorageSettings, load, load_settings

TOKEN = "123456:canary-token"
KEY = Fernet.generate_key().decode()
GOOD = {"BOT_TOKEN": TOKEN, "DATA_KEY": KEY}
NO_FILE = Path("no-such-folder") / ".env"


def test_two_settings_are_enough() -> None:
    """With a token and a key, everything else has its default."""
    settings = load_settings(GOOD, NO_FILE)

    assert settings.bot_token.get_secret_value() == TOKEN
    assert settings.data_key.get_secret_value() == KEY
    assert settings.telegram_api_url == "https://api.telegram.org"
    assert settings.database_url == "sqlite+aiosqlite:///data/bot.sqlite3"
    assert settings.networks_file == Path("networks.toml")


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    """What a .env holds is used unless the environment says otherwise; other keys are ignored."""
    dotenv = tmp_path / ".env"
    dotenv.write_text(f"BOT_TOKEN={TOKEN}\nDATA_KEY={KEY}\nNETWORKS_FILE=a.toml\nOTHER=${{X}}\n")

    assert load_settings({}, dotenv).networks_file == Path("a.toml")
    assert load_settings({"NETWORKS_FILE": "b.toml"}, dotenv).networks_file == Path("b.toml")


def test_settings_built_directly_read_no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """A demo can't pick up the real token by accident."""
    monkeypatch.setenv("BOT_TOKEN", TOKEN)

    with pytest.raises(ValidationError):
        Settings.model_validate({"data_key": KEY})


@pytest.mark.parametrize(
    ("setting", "value", "told"),
    [
        ("BOT_TOKEN", None, "python -m bot demo"),
        ("BOT_TOKEN", "", "python -m bot demo"),
        ("BOT_TOKEN", "canary-value", "python -m bot demo"),
        ("BOT_TOKEN", "12:a/canary-value", "@BotFather"),
        ("BOT_TOKEN", "12:a:canary-value", "@BotFather"),
        ("BOT_TOKEN", "12:canary-välue", "@BotFather"),
        ("DATA_KEY", None, "python -m bot key"),
        ("DATA_KEY", "canary-value", "python -m bot key"),
        ("DATA_KEY", f"{'A' * 43}=,canary-value", "the newest first"),
        ("DATA_KEY", f"{'A' * 43}=,", "the newest first"),
        ("TELEGRAM_API_URL", "canary-value", "https://"),
        ("TELEGRAM_API_URL", "ftp://canary-value", "https://"),
        ("TELEGRAM_API_URL", "https://x/?canary-value", "https://"),
        ("TELEGRAM_API_URL", "https://[canary-value", "https://"),
        ("DATABASE_URL", "mysql://canary-value", "sqlite+aiosqlite:///"),
        ("MONITOR_ADDRESS", "canary-value", "127.0.0.1:8081"),
        ("MONITOR_ADDRESS", "127.0.0.1:99999", "127.0.0.1:8081"),
        ("HEARTBEAT_URL", "canary-value", "leave it out"),
    ],
)
def test_a_wrong_setting_is_one_sentence(setting: str, value: str | None, told: str) -> None:
    """The sentence names the setting and what to do; neither value nor secret stands in it."""
    environ = {**GOOD, setting: value or ""}

    with pytest.raises(SettingsError) as raised:
        load_settings(environ, NO_FILE)

    sentence = str(raised.value)
    assert sentence.startswith(f"{setting} is not ")
    assert sentence.endswith(".")
    assert told in sentence
    assert "\n" not in sentence
    assert "canary" not in f"{sentence} {raised.value!r} {raised.value.__cause__!r}"
    assert KEY not in sentence


def test_no_secret_is_ever_shown() -> None:
    """Printed, represented or dumped as text, settings show neither token nor key."""
    settings = load_settings(GOOD, NO_FILE)

    shown = f"{settings} {settings!r} {settings.model_dump_json()} {settings.model_dump()}"
    assert TOKEN not in shown
    assert KEY not in shown


def test_the_key_may_be_several() -> None:
    """While the key is changed, the new and the old one stand there together."""
    settings = load_settings({**GOOD, "DATA_KEY": f"{Fernet.generate_key().decode()}, {KEY}"})

    assert settings.data_key.get_secret_value().endswith(KEY)


def test_what_is_stored_needs_no_token() -> None:
    """A backup can be made where the token isn't known."""
    assert load(StorageSettings, {"DATA_KEY": KEY}, NO_FILE).data_key.get_secret_value() == KEY


def test_an_address_ends_without_a_slash() -> None:
    """The bot can always append /bot<token>/<method>."""
    settings = load_settings({**GOOD, "TELEGRAM_API_URL": "http://127.0.0.1:8081/"}, NO_FILE)

    assert settings.telegram_api_url == "http://127.0.0.1:8081"


def test_what_monitors_get_is_set_by_address() -> None:
    """A port alone is one of this machine; IPv6 stands in brackets."""
    for text, meant in {
        "127.0.0.1:8081": ("127.0.0.1", 8081),
        ":8081": ("127.0.0.1", 8081),
        "8081": ("127.0.0.1", 8081),
        "[::1]:8081": ("::1", 8081),
    }.items():
        assert load_settings({**GOOD, "MONITOR_ADDRESS": text}, NO_FILE).monitor_address == meant
    assert load_settings(GOOD, NO_FILE).monitor_address is None


def test_blanks_around_a_value_are_none_of_it() -> None:
    """Copied with a space at its end, or in a folder whose name has one."""
    settings = load_settings({**GOOD, "DATABASE_URL": " sqlite+aiosqlite:////srv/my bot/b.db "})

    assert settings.database_url == "sqlite+aiosqlite:////srv/my bot/b.db"
