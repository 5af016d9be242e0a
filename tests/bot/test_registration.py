"""What Telegram shows of the bot before anybody has written to it, tried on the sandbox."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from telegram import (
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
)
from telegram.constants import BotCommandLimit, BotDescriptionLimit

from bot.catalogues import Catalogues
from bot.sandbox import Sandbox, faults
from bot.telegram.api import BotApi
from bot.telegram.registration import announcements, register
from conversations.decisions import needs
from conversations.desk.guide import GUIDES
from conversations.desk.lists import LISTS
from conversations.desk.search import FIND
from conversations.protocol.commands import (
    ABSENCES,
    COMMANDS,
    DESK_SHORTCUTS,
    FIGURES,
    SEARCHES,
    SHORTCUTS,
    WORKS,
)
from conversations.protocol.inbound import Command, Sender
from tests.bot.telegram_server import opened
from tests.identities import a_chat, a_person


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """Start a pretend Telegram."""
    async with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def catalogues() -> Catalogues:
    """Load the words that the bot is shipped with."""
    return Catalogues.load()


FRENCH = (
    *("start", "demandes", "aide", "langue", "annuler", "urgence", "vie_privee"),
    *("mesdonnees", "effacer"),
)
DUTCH = (
    *("start", "aanvragen", "hulp", "taal", "annuleren", "nood", "privacy"),
    *("mijngegevens", "wissen"),
)
BOTH = tuple(dict.fromkeys(name for pair in zip(FRENCH, DUTCH, strict=True) for name in pair))


@pytest.mark.parametrize(("code", "names"), [("fr", FRENCH), ("nl", DUTCH), ("", BOTH)])
async def test_the_menu_speaks_the_persons_language(
    sandbox: Sandbox, catalogues: Catalogues, code: str, names: tuple[str, ...]
) -> None:
    """French and Dutch speakers see their own commands, everybody else sees both."""
    async with opened(BotApi(sandbox.token, sandbox.api_url)) as api:
        await register(api, catalogues.say)
        scope = BotCommandScopeAllPrivateChats()
        commands = await api.get_my_commands(scope, language_code=code or None)
        assert [command.command for command in commands] == list(names)
        assert (await api.get_my_description(code)).description
        assert (await api.get_my_short_description(code)).short_description


OF_FRENCH = ["ouvertes", "miennes", "messages", "ref", "cherche", "aide", "bureau"]
OF_DUTCH = ["openstaande", "mijne", "berichten", "ref", "zoek", "hulp", "bureau"]
NAMES = ["ouvertes", "openstaande", "miennes", "mijne"]
OF_BOTH = ["messages", "berichten", "ref", "cherche", "zoek", "aide", "hulp", "bureau"]
FURTHER = [*OF_BOTH, "absent", "afwezig", "chiffres", "cijfers"]


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("fr", [*OF_FRENCH, "absent", "chiffres"]),
        ("nl", [*OF_DUTCH, "afwezig", "cijfers"]),
        ("", [*NAMES, *FURTHER]),
    ],
)
async def test_groups_have_a_menu_of_their_own(
    sandbox: Sandbox, catalogues: Catalogues, code: str, names: list[str]
) -> None:
    """Coordinators are offered the lists of requests, and nothing of what is for requesters."""
    async with opened(BotApi(sandbox.token, sandbox.api_url)) as api:
        await register(api, catalogues.say)
        scope = BotCommandScopeAllGroupChats()
        commands = await api.get_my_commands(scope, language_code=code or None)
    assert [command.command for command in commands] == names


async def test_the_administrators_chat_has_its_own(
    sandbox: Sandbox, catalogues: Catalogues
) -> None:
    """It is offered what is said there alone, in both languages, and nothing of a desk."""
    async with opened(BotApi(sandbox.token, sandbox.api_url)) as api:
        await register(api, catalogues.say, administrators=a_chat(-99))
        commands = await api.get_my_commands(BotCommandScopeChat(-99))
    offered = [(command.command, command.description) for command in commands]
    assert offered == [("etat", "Comment va le bot"), ("status", "Hoe het met de bot gaat")]


async def test_what_is_set_already_is_not_set_again(
    sandbox: Sandbox, catalogues: Catalogues
) -> None:
    """A restart doesn't use up Telegram's patience."""
    async with opened(BotApi(sandbox.token, sandbox.api_url)) as api:
        await register(api, catalogues.say)
        before = len(sandbox.calls)
        await register(api, catalogues.say)
        again = list(sandbox.calls)[before:]
    assert len(again) == 12
    assert all(call.method.startswith("getMy") for call in again)


async def test_a_refusal_does_not_stop_the_start(
    sandbox: Sandbox, catalogues: Catalogues, caplog: pytest.LogCaptureFixture
) -> None:
    """A bot without a menu works, and the rest is set all the same."""
    sandbox.faults.add("setMyDescription", faults.floods(retry_after=2))
    async with opened(BotApi(sandbox.token, sandbox.api_url)) as api:
        await register(api, catalogues.say)
    assert "setMyDescription was refused: RetryAfter" in caplog.text
    assert set(sandbox.bot.short_descriptions) == {"", "fr", "nl"}


def test_what_is_announced_fits(catalogues: Catalogues) -> None:
    """Telegram takes so many characters and no more, in each language and in all together."""
    for announcement in announcements(catalogues.say):
        for text in announcement.content.values():
            match announcement.what:
                case "Description":
                    assert len(text) <= BotDescriptionLimit.MAX_DESCRIPTION_LENGTH
                case "ShortDescription":
                    assert len(text) <= BotDescriptionLimit.MAX_SHORT_DESCRIPTION_LENGTH
                case _:
                    longest = max(len(command["description"]) for command in text)
                    assert longest <= BotCommandLimit.MAX_DESCRIPTION


def test_every_command_of_the_menu_is_understood() -> None:
    """What the menu offers, the conversation knows, by the same code."""
    for shortcut in SHORTCUTS:
        for name in shortcut.names.values():
            assert COMMANDS[name] == shortcut.code


def test_every_command_of_a_group_is_understood() -> None:
    """The groups' menu offers nothing that is not known; each list is found by its name."""
    anne = Sender(person=a_person(1), chat=a_chat(-100))
    names = {name for shortcut in DESK_SHORTCUTS for name in shortcut.names.values()}
    known = {*LISTS, *SEARCHES, FIND, *FIGURES, *ABSENCES, *GUIDES, *WORKS}
    assert known >= names
    asked = [Command(anne, name, "", 1) for name in LISTS]
    assert all(needs(one, "namur", None).open_requests for one in asked)
