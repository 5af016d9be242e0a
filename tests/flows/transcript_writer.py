"""Writes a transcript: who speaks, what the bot shows, what the coordinators' group sees."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from html import unescape
from itertools import groupby
from typing import Any

from conversations.requests.counts import ANSWERED, CORRECTED, EXIT_IN, SEEN, UNDERSTOOD
from conversations.text import Language

LONGEST_TYPED = 900
"""Characters; of a longer text only the beginning is written."""

MARKUP = (
    *(("<b>", "**"), ("</b>", "**"), ("<i>", "_"), ("</i>", "_")),
    *(("<blockquote expandable>", "> "), ("</blockquote>", "")),
)
TAG = re.compile(r"<[^>]+>")
MENTION = re.compile(r'<a href="tg://user\?id=\d+">(.*?)</a>')
LINK = re.compile(r'<a href="https://t\.me/[^"]+">(.*?)</a>')
BY_QUESTION = {SEEN, ANSWERED, UNDERSTOOD, CORRECTED}
"""What is counted of each question: a line for each would bury the conversation."""

WORDS = {
    "edited": {"fr": "modifié", "nl": "aangepast", "de": "geändert"},
    "same": {"fr": "inchangé", "nl": "ongewijzigd", "de": "unverändert"},
    "stripped": {"fr": "sans boutons", "nl": "zonder knoppen", "de": "ohne Tasten"},
    "pinned": {"fr": "épinglé", "nl": "vastgemaakt", "de": "angeheftet"},
    "silent": {"fr": "sans bruit", "nl": "zonder geluid", "de": "lautlos"},
    "toast": {"fr": "notification", "nl": "melding", "de": "Hinweis"},
    "alert": {"fr": "alerte", "nl": "waarschuwing", "de": "Warnung"},
    "group": {"fr": "groupe", "nl": "groep", "de": "Gruppe"},
    "opened": {"fr": "sujet ouvert", "nl": "onderwerp open", "de": "Thema offen"},
    "closed": {"fr": "sujet fermé", "nl": "onderwerp gesloten", "de": "Thema geschlossen"},
    "counted": {"fr": "compté", "nl": "geteld", "de": "gezählt"},
    "characters": {"fr": "caractères", "nl": "tekens", "de": "Zeichen"},
}
ALONE = "🔒"
"""Stands before the name of a coordinator whose private chat is shown."""

PRIVATE, GROUP = "  │ ", " " * 12 + "║ "


class TranscriptWriter:
    """Writes down a conversation in one language, for a person to read.

    `steps` is the same in short, without a word: who speaks, and what becomes of each message.
    """

    def __init__(self, language: Language) -> None:
        self.language = language
        self.every_step = False
        self.steps: list[str] = []
        self._lines: list[str] = []
        self._short = False
        self._screen: list[str] = []

    def text(self) -> str:
        """Give all that was written, without two empty lines in a row."""
        return re.sub(r"\n{3,}", "\n\n", "\n".join(self._lines)).strip() + "\n"

    @contextmanager
    def in_short(self) -> Iterator[None]:
        """Of a stretch that is well known, write what the person does and the last screen only."""
        outer, self._short = self._short, not self.every_step
        self._lines += [] if outer else [""]
        yield
        self._short = outer
        if not outer:
            self._lines += self._screen
            self._screen = []

    def title(self, text: str) -> None:
        self._lines.append(f"# {text}")

    def moment(self, text: str) -> None:
        self.steps.append("a moment")
        self._lines += ["", f"── {text} ──"]

    def person(self, name: str, text: str, *, in_group: bool = False) -> None:
        """Write what a person says, presses or sends."""
        if len(text) > LONGEST_TYPED:
            text = f"{text[:60]}… ({len(text)} {self._word('characters')})"
        edge = GROUP if in_group else ""
        self.steps.append("a member" if in_group else "the person")
        self._lines += [] if self._short else [""]
        self._lines.append(f"{edge}{name} ▸ {_made_visible(text)}")

    def message(
        self,
        payload: dict[str, Any],
        *,
        group: str = "",
        sign: str = "",
        before: dict[str, Any] | None = None,
    ) -> None:
        """Write a message of the bot: its text, and its buttons in brackets.

        Args:
            payload: the parameters of the Bot API's method.
            group: the name of the group that sees it; none in a private chat.
            sign: "edited", "same", "stripped" or "pinned" for a message that was there before; of
                the last three only the line in bold is written.
            before: what stood there; of a card that changes, only the new lines are written.
        """
        edge = GROUP if group else PRIVATE
        speaker = f"{group} ({self._word('group')})" if group else "Bot"
        speaker = group if group.startswith(ALONE) else speaker
        sign = sign or ("silent" if "disable_notification" in payload else "")
        self.steps.append(f"a message {'in a group' if group else 'of the bot'} {sign}".rstrip())
        mark = f" ({self._word(sign)})" if sign else ""
        lines = [*_plain(payload["text"]).split("\n"), *_rows(payload)]
        if before and group and sign == "edited":
            lines = [*_new_lines(payload, before), *_rows(payload)]
        if sign in {"same", "stripped", "pinned"}:
            lines = [f"{next((line for line in lines if line.startswith('**')), lines[0])} …"]
        first = " " * (len(edge) - 2) + speaker + mark
        written = ["", first, *(f"{edge}{line}".rstrip() for line in lines)]
        if self._short:
            self._screen = written
        else:
            self._lines += written

    def file(self, document: dict[str, str], caption: str) -> None:
        """Write a file that the bot sends: its name, what a reader sees in it, what is below it."""
        page = document["content"].partition("<h1>")[2].partition("<details>")[0]
        lines = [line for line in _plain(TAG.sub("", page)).split("\n") if line.strip()]
        name = document["name"]
        self.steps.append("a file")
        written = [f"┌ {name}", *(f"┆ {line}" for line in lines), f"└ {caption}"]
        self._lines += ["", "  Bot", *(f"{PRIVATE}{line}" for line in written)]

    def toast(self, text: str, *, alert: bool) -> None:
        """Write what flashes up after a press."""
        kind = "alert" if alert else "toast"
        self.steps.append(kind)
        self._lines += ["", f"    ({self._word(kind)}: {text})"]

    def link(self, word: str) -> None:
        """Write that a press leads into the private chat."""
        self.steps.append("a link")
        self._lines += ["", f"    (→ t.me/bot?start={word})"]

    def topic(self, name: str, *, opens: bool) -> None:
        """Write that a topic is opened or closed to the members of a group."""
        kind = "opened" if opens else "closed"
        self.steps.append(f"a topic {kind}")
        self._lines += ["", f"{GROUP}({name}: {self._word(kind)})"]

    def counted(self, name: str, variant: str) -> None:
        """Write what is counted; of every question it is counted that it is seen, and answered."""
        if name in BY_QUESTION:
            return
        of_a_place = name.startswith(EXIT_IN)  # the people of a language live somewhere else
        self.steps.append(f"counted {name}" if of_a_place else f"counted {name} {variant}")
        self._lines += ["", f"    ({self._word('counted')}: {name} · {variant})"]

    def _word(self, key: str) -> str:
        return WORDS[key][self.language]


def _plain(html: str) -> str:
    """Turn Telegram's HTML into text that can be read as it is."""
    html = LINK.sub(r"\1↗", MENTION.sub(r"@\1", html))
    for tag, sign in MARKUP:
        html = html.replace(tag, sign)
    return _made_visible(unescape(html))


def _new_lines(payload: dict[str, Any], before: dict[str, Any]) -> Iterator[str]:
    """Give the lines that did not stand there before, and a sign for each run of the others."""
    old = set(_plain(before["text"]).split("\n"))
    for known, lines in groupby(_plain(payload["text"]).split("\n"), key=old.__contains__):
        yield from ["⋮"] if known else lines


def _rows(payload: dict[str, Any]) -> Sequence[str]:
    keyboard = payload.get("reply_markup", {}).get("inline_keyboard", [])
    return [" ".join(_button(button) for button in row) for row in keyboard]


def _button(button: dict[str, Any]) -> str:
    copies = " ⧉" if "copy_text" in button else ""
    return f"[{button['text']}{copies}]"


def _made_visible(text: str) -> str:
    """Write signs that nobody sees by their code; no-break spaces belong to French."""
    return "".join(f"⟨U+{ord(sign):04X}⟩" if _is_hidden(sign) else sign for sign in text)


def _is_hidden(sign: str) -> bool:
    return sign != "\n" and unicodedata.category(sign) in {"Cf", "Cc"}
