"""The command `poster`: a page to print for a network, with a code that opens the bot."""

from __future__ import annotations

import re
from argparse import Namespace
from collections.abc import Mapping

from bot.catalogues import Catalogues
from bot.commands.arguments import BOTH
from bot.mistakes import ToMendError
from bot.networks import load_directory
from bot.places import belgium
from bot.poster import Advertised, write_posters
from bot.settings import NetworksSettings, TelegramSettings, load
from bot.telegram.connection import username_of
from conversations.languages.packs import FINISHED, PACKS
from conversations.text import Language

USERNAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{3,31}")
"""What bots are called on Telegram."""


class PosterError(ToMendError):
    """There is no poster: one sentence that says what to give."""


async def poster(environ: Mapping[str, str], given: Namespace) -> str:
    """Write a network's poster; say where.

    Raises:
        PosterError: there is no such network, none offers the language, the bot's name can't be
            had, or nothing be written.
        NetworksError: the networks file has mistakes.
        SettingsError: without `--bot`, the token is missing.
    """
    directory = load_directory(load(NetworksSettings, environ).networks_file, belgium())
    network = next((one for one in directory.networks if one.id == given.network), None)
    if network is None:
        known = ", ".join(one.id for one in directory.networks)
        raise PosterError(f"There is no network {given.network}: choose one of {known}.")
    several = {None: network.languages, BOTH: FINISHED}
    chosen = several.get(given.language, (given.language,))
    languages = [one for one in Language if one in chosen]
    if unknown := [PACKS[one].own_name for one in languages if one not in directory.languages]:
        raise PosterError(f"No network offers {unknown[0]}: name it in its `languages` first.")
    bot = await _bot(environ, given.bot)
    what = Advertised(bot, network, directory.guide_for_partners)
    try:
        files = write_posters(what, languages, given.out, Catalogues.load().say)
    except OSError as error:
        raise PosterError(
            f"{given.out.absolute()} can't be written to: {error.strerror}."
        ) from None
    return f"Written: {', '.join(map(str, files))}. Scan the code before you print."


async def _bot(environ: Mapping[str, str], name: str | None) -> str:
    if name is None:
        settings = load(TelegramSettings, environ)
        token = settings.bot_token.get_secret_value()
        name = await username_of(token, settings.telegram_api_url)
    if name is None:
        raise PosterError("Telegram does not say how the bot is called: give --bot NAME.")
    name = name.removeprefix("@")
    if not USERNAME.fullmatch(name):
        raise PosterError(f'"{name}" is no name of a bot on Telegram: write it as it stands there.')
    return name
