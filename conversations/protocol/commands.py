"""The commands that a messenger's menu offers, and how the bot presents itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from conversations.languages.packs import PACKS, every
from conversations.protocol.actions import ChatAction
from conversations.text import Language, Msg, Names, _
from conversations.text.cleaning import words_in

COMMAND_NAMES: Mapping[Language, Mapping[ChatAction, str]] = {
    language: {ChatAction[code.upper()]: name for code, name in pack.commands.by_code.items()}
    for language, pack in PACKS.items()
}
"""What the commands of a private chat are called (ASCII)."""

DESCRIPTIONS: Mapping[ChatAction, Msg] = {
    ChatAction.START: _("Begin a request, or go on with it"),
    ChatAction.REQUESTS: _("Your requests and where they stand"),
    ChatAction.HELP: _("What this bot does, and whom you can call"),
    ChatAction.LANGUAGE: _("Choose your language"),
    ChatAction.CANCEL: _("Stop the request that you have begun"),
    ChatAction.EMERGENCY: _("Numbers to call in an emergency"),
    ChatAction.PRIVACY: _("What is kept about you"),
    ChatAction.DATA: _("A file with everything held about you"),
    ChatAction.FORGET: _("Erase everything held about you"),
}
"""What they do, in the order of the menu."""

COMMANDS: Mapping[str, ChatAction] = {
    **{name: action for names in COMMAND_NAMES.values() for action, name in names.items()},
    "help": ChatAction.HELP,
}
"""The commands that are understood: "help" in every language (Bot API, global commands)."""


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A command of a menu: its code, its name by language (ASCII), and a line that explains it."""

    code: str
    names: Mapping[Language, str]
    description: Msg


SHORTCUTS = tuple(
    Shortcut(action, {language: names[action] for language, names in COMMAND_NAMES.items()}, said)
    for action, said in DESCRIPTIONS.items()
)
"""Those of a private chat, in the order of the menu."""


def _of_desk(code: str, description: Msg) -> Shortcut:
    names = {language: pack.desk_commands.by_code[code] for language, pack in PACKS.items()}
    return Shortcut(code, names, description)


DESK_SHORTCUTS = (
    _of_desk("open", _("Open requests")),
    _of_desk("own", _("Your open requests")),
    _of_desk("unread", _("Messages to read")),
    _of_desk("find", _("The card of a request: /ref K7R-4M3")),
    _of_desk("search", _("Find requests by a name, a place, a phone number")),
    _of_desk("help", _("What can be done here, and how")),
    _of_desk("work", _("Work alone with the bot")),
    _of_desk("absent", _("Say until when you are away, and who replaces you")),
    _of_desk("figures", _("Figures of this month and the last")),
)
"""Those of a coordinators' group."""

ADMINISTRATORS_SHORTCUTS = (_of_desk("status", _("How the bot is doing")),)
"""Those of the chat of the administrators."""


def command_of(action: ChatAction) -> Names:
    """Say how an action is commanded, with the slash, in each language."""
    return Names(tuple((one.value, f"/{names[action]}") for one, names in COMMAND_NAMES.items()))


DESK_NAMES = every(lambda pack: pack.desk_commands.by_code.values()) | {"help"}
"""What the commands of a coordinators' group are called."""


def joined(typed: str) -> str:
    """Give a command, or several words, to compare: folded, and nothing between the words."""
    return "".join(words_in(typed.replace("_", " ")))


def _other_words() -> Iterator[tuple[str, str]]:
    for language, pack in PACKS.items():
        cancel = COMMAND_NAMES[language][ChatAction.CANCEL]
        names = {**pack.desk_commands.by_code, "cancel": cancel}
        for code, said in pack.desk_commands.words.items():
            yield from ((word, names[code]) for word in said)
        yield from ((joined(name), name) for name in names.values())


DESK_WORDS: Mapping[str, str] = dict(_other_words())
"""What else people call them, `joined`, and the name of the command that is meant."""

SEARCHES = every(lambda pack: [pack.desk_commands.search])
"""The commands, by language, that find requests by a few words."""

WORKS = every(lambda pack: [pack.desk_commands.work])
"""The commands, by language, that lead to the workspace of one's own."""
WORK_COMMAND = Names(
    tuple((one.value, f"/{pack.desk_commands.work}") for one, pack in PACKS.items())
)
"""The same with the slash, in each language."""

ABSENCES = every(lambda pack: [pack.desk_commands.absent])
"""The commands, by language, that tell of an absence."""

FIGURES = every(lambda pack: [pack.desk_commands.figures])
"""The commands, by language, that give the figures of two months."""

STATUS_COMMANDS = every(lambda pack: [pack.desk_commands.status])
"""The commands, by language, that say to administrators how the bot is doing."""

LINKS = every(lambda pack: [pack.desk_commands.link])
"""The commands, by language, that link a group to a desk by a code."""

PRESENTATION = _(
    "Ask for the support of a first-line psychologist for your work: a few plain questions, and "
    "your request reaches the local coordination. Not for emergencies: call 112."
)
"""Stands in the empty chat before the first message; at most 250 characters in each language."""

ABOUT = _("Ask for a psychologist's support")
"""Stands in the bot's profile and beside its link; at most 58 characters in each language."""
