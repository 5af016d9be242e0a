"""From an effect to a call of the Bot API: words said, escaped, and set in Telegram's HTML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from itertools import groupby, product
from typing import Any

from telegram.constants import (
    CallbackQueryLimit,
    ForumTopicLimit,
    InlineKeyboardButtonLimit,
    MessageLimit,
    ParseMode,
)

from bot.outgoing import QUIET, Message
from bot.telegram.files import DOCUMENT_FIELD, file_message
from bot.telegram.identities import number_of
from bot.telegram.links import bot_link
from conversations.identities import PersonId
from conversations.protocol.effects import (
    CloseTopic,
    Edit,
    Mention,
    OpenTopic,
    Pin,
    Send,
    SendFile,
    Strip,
    Toast,
)
from conversations.protocol.screen import Button, Line, Style
from conversations.text import Msg, Says

MARKUP = {
    Style.PLAIN: "{}",
    Style.STRONG: "<b>{}</b>",
    Style.HEADING: "\n<b>{}</b>",
    Style.SMALL: "<i>{}</i>",
    Style.FOLDED: "<blockquote expandable>{}</blockquote>",
}
MENTION = '<a href="tg://user?id={}">{}</a>'
LINK = '<a href="{}">{}</a>'
PAIR = 2
HALF_A_PHONE = 17
"""Characters that a button of half the width of a phone shows; seen at 360 px."""

BETWEEN_LANGUAGES = " / "


@dataclass(frozen=True, slots=True)
class Rendered:
    """A method of the Bot API and its parameters, without the chat and the message's number.

    `topic_name` is what the topic of the message is called, if it has to be made.
    """

    method: str
    payload: dict[str, Any]
    topic_name: str = ""


def render(effect: Message, say: Says, username: str = "") -> Rendered:
    """Word an effect for Telegram; with two languages, each text is said in both where they differ.

    `username` is the bot's own: a link to its private chat holds it.

    Raises:
        ValueError: a button's code does not fit into Telegram's 64 bytes.
    """
    match effect:
        case SendFile():
            return Rendered("sendDocument", file_message(effect, say))
        case Send(document=file) if file:
            return Rendered("sendDocument", {DOCUMENT_FIELD: file, **_caption(effect, say)})
        case Send():
            return Rendered("sendMessage", _message(effect, say), _topic_name(effect, say))
        case Edit():
            return Rendered("editMessageText", _message(effect, say), _topic_name(effect, say))
        case OpenTopic():
            return Rendered("reopenForumTopic", {})
        case CloseTopic():
            return Rendered("closeForumTopic", {})
        case Strip():
            return Rendered("editMessageReplyMarkup", {})
        case Pin():
            return Rendered("pinChatMessage", dict(QUIET))
        case Toast():
            return Rendered("answerCallbackQuery", _answer(effect, say, username))


def _answer(toast: Toast, say: Says, username: str) -> dict[str, Any]:
    answer: dict[str, Any] = {"callback_query_id": toast.callback_id}
    if toast.text is not None:
        text = _said(toast.text, toast.languages, say)
        answer["text"] = text[: CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH]
        answer["show_alert"] = toast.alert
    if toast.opens and username:
        answer["url"] = bot_link(username, toast.opens)
    return answer


def _message(effect: Send | Edit, say: Says) -> dict[str, Any]:
    message: dict[str, Any] = {
        "text": _text(effect, say),
        "parse_mode": ParseMode.HTML.value,
        "link_preview_options": {"is_disabled": True},
    }
    if effect.screen.rows:
        buttons = [[_button(button, effect, say) for button in row] for row in effect.screen.rows]
        message["reply_markup"] = {"inline_keyboard": list(_readable(buttons))}
    elif isinstance(effect, Send) and effect.asks:
        message["reply_markup"] = {"force_reply": True, "selective": True}
    if isinstance(effect, Send) and effect.silent:
        message |= QUIET
    return message


def _caption(effect: Send, say: Says) -> dict[str, Any]:
    """Set a message as the caption of a file; it was made short enough for one."""
    message = _message(effect, say)
    del message["link_preview_options"]
    return {"caption": message.pop("text"), **message}


def _topic_name(effect: Send | Edit, say: Says) -> str:
    topic = effect.topic
    if topic is None:
        return ""
    name = f"{topic.reference} · {_said(topic.about, effect.languages, say)}"
    return name[: ForumTopicLimit.MAX_NAME_LENGTH]


def _named(effect: Send | Edit) -> Mention | None:
    """Tell whose reply a message waits for, or whom it calls."""
    return (effect.asks or effect.calls) if isinstance(effect, Send) else None


def _readable(rows: Iterable[list[dict[str, Any]]]) -> Iterator[list[dict[str, Any]]]:
    """Give a pair of buttons a row each where a label would be cut on a phone."""
    for row in rows:
        if len(row) == PAIR and any(_units(button["text"]) > HALF_A_PHONE for button in row):
            yield from ([button] for button in row)
        else:
            yield row


def _text(effect: Send | Edit, say: Says) -> str:
    """Set the lines; the name of whoever is meant stands first, for it opens the reply for them."""
    lines, named = effect.screen.lines, _named(effect)
    said = [_said(line.text, _spoken(line, effect.languages), say) for line in lines]
    folded = [line.style is Style.FOLDED for line in lines]
    texts = _fitting(said, folded, _units(named.name) + 1 if named else 0)
    mention = f"{MENTION.format(number_of(named.person), escape(named.name))}\n" if named else ""
    return mention + "\n".join(
        MARKUP[style].format(text) if text else "" for style, text in _paragraphs(lines, texts)
    )


def _paragraphs(lines: Iterable[Line], texts: Iterable[str]) -> Iterator[tuple[Style, str]]:
    """Give each line with its style; folded lines that follow each other fold together."""
    for style, group in groupby(zip(lines, texts, strict=True), key=lambda one: one[0].style):
        said = [_linked(escape(text, quote=False), line) for line, text in group]
        yield from [(style, "\n".join(said))] if style is Style.FOLDED else product([style], said)


def _linked(text: str, line: Line) -> str:
    """Let words of a line, named in their order, lead to an address or call a member."""
    done = ""
    for words, target in line.links:
        said = escape(words, quote=False)
        before, found, after = text.partition(said)
        if not found:
            continue
        link = MENTION if isinstance(target, PersonId) else LINK
        to = number_of(target) if isinstance(target, PersonId) else escape(target)
        done, text = f"{done}{before}{link.format(to, said)}", after
    return done + text


def _spoken(part: Line | Button, languages: tuple[str, ...]) -> tuple[str, ...]:
    """Give the languages in which a line or a label is said, out of those of its message."""
    if len(languages) == 1 or not part.only:
        return languages
    return tuple(language for language in languages if language in part.only) or languages


def _button(button: Button, effect: Send | Edit, say: Says) -> dict[str, Any]:
    label = _said(button.label, _spoken(button, effect.languages), say)
    if button.opens is not None:
        return {"text": label, "url": button.opens}
    if button.copies is not None:
        return {"text": label, "copy_text": {"text": button.copies}}
    data = f"{effect.nonce}:{button.code}"
    if len(data.encode()) > InlineKeyboardButtonLimit.MAX_CALLBACK_DATA:
        raise ValueError(f"the code of a button is too long for Telegram: {button.code}")
    return {"text": label, "callback_data": data}


def _said(text: Msg, languages: tuple[str, ...], say: Says) -> str:
    if len(languages) == 1:
        return say(text, languages[0])
    return BETWEEN_LANGUAGES.join(dict.fromkeys(say(text, language) for language in languages))


def _fitting(texts: list[str], folded: list[bool], taken: int) -> list[str]:
    """Shorten the longest lines, no more than needed, to a message that Telegram takes.

    Lines that are `folded` away go first: a history can be read whole elsewhere. So many units of
    the message are `taken` already.
    """
    places = range(len(texts))
    for place in sorted(places, key=lambda one: (folded[one], len(texts[one])), reverse=True):
        excess = _units("\n".join(texts)) - MessageLimit.MAX_TEXT_LENGTH + taken
        if excess <= 0:
            break
        texts[place] = _cut(texts[place], excess + 1) + "…"
    return texts


def _units(text: str) -> int:
    """Measure a text as Telegram does, where an emoji counts for two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _cut(text: str, units: int) -> str:
    """Take at least so many units off the end of a text, and no half emoji."""
    whole = text.encode("utf-16-le", "surrogatepass")
    return whole[: max(0, len(whole) - 2 * units)].decode("utf-16-le", "ignore")
