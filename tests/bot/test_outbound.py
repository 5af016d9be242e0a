"""What Telegram is given: words escaped and set, buttons with codes, nothing too long."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.links import message_link, topic_link
from bot.telegram.outbound import Rendered, render
from conversations.protocol.effects import (
    CloseTopic,
    Edit,
    Mention,
    OpenTopic,
    Pin,
    Send,
    Strip,
    Toast,
    Topic,
)
from conversations.protocol.screen import Button, Line, Screen, Style, folded, small, strong
from conversations.text import Language, Msg, verbatim
from tests.identities import a_chat, a_person

WORDS = {
    ("Where?", "fr"): "Où ?",
    ("Where?", "nl"): "Waar?",
    ("Back", "fr"): "Retour",
    ("Back", "nl"): "Terug",
}


def say(text: Msg, language: str) -> str:
    """Say a text from a handful of words."""
    return WORDS.get((text.id, language), text.id).format(**text.values)


def sent(
    *lines: Line,
    rows: tuple[tuple[Button, ...], ...] = (),
    nonce: str = "",
    asks: Mention | None = None,
) -> Rendered:
    """Render one new message in French."""
    screen = Screen(lines, rows)
    return render(Send(a_chat(42), screen, ("fr",), key="live:n1", nonce=nonce, asks=asks), say)


class Plain(HTMLParser):
    """Collects what a messenger would show of an HTML text."""

    def __init__(self) -> None:
        super().__init__()
        self.shown = ""

    def handle_data(self, data: str) -> None:
        self.shown += data


def test_each_style_has_its_tag() -> None:
    """A strong, a small and a folded line are set in Telegram's HTML, one line each."""
    text = sent(strong(Msg("a")), small(Msg("b")), folded(Msg("c")), Line(Msg("d"))).payload["text"]
    assert text == "<b>a</b>\n<i>b</i>\n<blockquote expandable>c</blockquote>\nd"


def test_a_silent_message_that_calls_someone_keeps_its_buttons() -> None:
    """The member is named as one who is to be pinged, and nobody hears a sound."""
    screen = Screen((Line(Msg("Where?")),), ((Button(Msg("Back"), "a:b"),),))
    calls = Mention(a_person(7), "A < B")
    rendered = render(Send("north", screen, ("fr",), "k", calls=calls, silent=True), say)
    assert rendered.payload["text"] == '<a href="tg://user?id=7">A &lt; B</a>\nOù ?'
    assert rendered.payload["disable_notification"]
    assert "inline_keyboard" in rendered.payload["reply_markup"]
    assert "disable_notification" not in sent(Line(Msg("a"))).payload


def test_a_pin_makes_no_sound() -> None:
    """The message is found by its key, so nothing else stands in the call."""
    rendered = render(Pin("north", "board"), say)
    assert rendered == Rendered("pinChatMessage", {"disable_notification": True})


def test_folded_lines_in_a_row_fold_together() -> None:
    """Lines of one quote are opened with one tap."""
    text = sent(folded(Msg("a")), folded(Msg("b")), Line(Msg("c")), Line(Msg("d"))).payload["text"]
    assert text == "<blockquote expandable>a\nb</blockquote>\nc\nd"


def test_an_empty_line_has_no_tag() -> None:
    """Telegram refuses nothing because of an empty line: it leaves a gap."""
    assert sent(strong(Msg("a")), small(verbatim("")), Line(Msg("b"))).payload["text"] == (
        "<b>a</b>\n\nb"
    )


@given(st.text(min_size=1, max_size=300).filter(lambda text: "\r" not in text))
def test_what_was_typed_is_shown_as_it_was_typed(typed: str) -> None:
    """HTML, Markdown and any sign in somebody's words come out as they went in."""
    reader = Plain()
    reader.feed(sent(strong(verbatim(typed))).payload["text"])
    reader.close()
    assert reader.shown == typed


def test_a_message_is_html_without_previews() -> None:
    """A link in a text never opens a preview."""
    payload = sent(Line(Msg("a"))).payload
    assert payload["parse_mode"] == "HTML"
    assert payload["link_preview_options"] == {"is_disabled": True}


def test_a_button_carries_the_nonce_and_its_code() -> None:
    """A press comes back with the screen's nonce before the question and the option."""
    rows = ((Button(Msg("Back"), "nav:back"),),)
    keyboard = sent(Line(Msg("a")), rows=rows, nonce="n1").payload["reply_markup"]
    assert keyboard == {"inline_keyboard": [[{"text": "Retour", "callback_data": "n1:nav:back"}]]}


def test_buttons_that_copy_or_open_need_no_bot() -> None:
    """A reference can be copied and a page opened without a press reaching the bot."""
    rows = (
        (
            Button(Msg("Copy"), copies="K7R-4M3"),
            Button(Msg("Open"), opens="https://example.test/a?b=1&c=2"),
        ),
    )
    keyboard = sent(Line(Msg("a")), rows=rows).payload["reply_markup"]["inline_keyboard"]
    assert keyboard == [
        [
            {"text": "Copy", "copy_text": {"text": "K7R-4M3"}},
            {"text": "Open", "url": "https://example.test/a?b=1&c=2"},
        ]
    ]


def test_a_code_too_long_for_telegram_is_refused_here() -> None:
    """A code that Telegram would refuse never reaches the outbox."""
    with pytest.raises(ValueError, match="too long"):
        sent(Line(Msg("a")), rows=((Button(Msg("Back"), "q:" + "x" * 60),),), nonce="12345678")


def test_an_edit_without_buttons_takes_the_old_ones_away() -> None:
    """A frozen question has no keyboard, and so Telegram removes it."""
    frozen = render(Edit(a_chat(42), Screen((Line(Msg("a")),)), ("fr",), key="live:n1"), say)
    assert frozen.method == "editMessageText"
    assert "reply_markup" not in frozen.payload


def test_a_question_to_one_member_opens_a_reply_for_that_one() -> None:
    """The name comes first, as a mention, and only the person mentioned is made to reply."""
    asked = sent(strong(Msg("Where?")), asks=Mention(a_person(7), "R&D <Anne>")).payload
    name = '<a href="tg://user?id=7">R&amp;D &lt;Anne&gt;</a>'
    assert asked["text"] == f"{name}\n<b>Où ?</b>"
    assert asked["reply_markup"] == {"force_reply": True, "selective": True}


def test_a_long_question_leaves_room_for_the_name() -> None:
    """The name counts for the length of the message too."""
    reader = Plain()
    asked = sent(Line(verbatim("a" * 5000)), asks=Mention(a_person(7), "🌳" * 64))
    reader.feed(asked.payload["text"])
    reader.close()
    assert len(reader.shown.encode("utf-16-le")) // 2 == 4096


def test_stripping_takes_the_buttons_and_leaves_the_text() -> None:
    """A call without a keyboard removes the one that is there."""
    assert render(Strip(a_chat(42), message_id=7), say) == Rendered("editMessageReplyMarkup", {})


def test_two_languages_stand_side_by_side() -> None:
    """In a bilingual group a text is said in both languages, and once where they agree."""
    screen = Screen((Line(Msg("Where?")), Line(verbatim("K7R-4M3"))))
    both = render(Send("brussels", screen, (Language.FR, Language.NL), key="card:1"), say)
    assert both.payload["text"] == "Où ? / Waar?\nK7R-4M3"


def test_what_concerns_one_language_is_said_in_that_one() -> None:
    """In a bilingual group a line may be for one side only; alone, everything is said."""
    screen = Screen((Line(Msg("Where?"), only=("nl",)), Line(Msg("Back"), only=("de",))))
    both = render(Send("brussels", screen, ("fr", "nl"), key="card:1"), say)
    assert both.payload["text"] == "Waar?\nRetour / Terug"
    french = render(Send(a_chat(42), screen, ("fr",), key="card:1"), say)
    assert french.payload["text"] == "Où ?\nRetour"


def test_the_spinner_ends_without_words() -> None:
    """A press that needs no word is answered all the same."""
    assert render(Toast("77"), say) == Rendered("answerCallbackQuery", {"callback_query_id": "77"})


def test_a_toast_is_plain_text_within_telegrams_limit() -> None:
    """A toast is not HTML, so nothing is escaped in it, and it is cut at 200 characters."""
    toast = render(Toast("77", ("fr",), verbatim("R & D <3 " * 40), alert=True), say)
    assert toast.payload["text"].startswith("R & D <3 R & D")
    assert len(toast.payload["text"]) == 200
    assert toast.payload["show_alert"] is True


@pytest.mark.parametrize("letter", ["a", "<", "é", "🌳"])
def test_a_message_too_long_is_cut_in_its_longest_line(letter: str) -> None:
    """Telegram takes 4096 signs, an emoji counts for two: the rest of the message stays whole."""
    reader = Plain()
    reader.feed(sent(Line(Msg("Where?")), Line(verbatim(letter * 5000))).payload["text"])
    reader.close()
    assert len(reader.shown.encode("utf-16-le")) // 2 <= 4096
    assert reader.shown.startswith("Où ?\n" + letter)
    assert reader.shown.endswith("…")


def test_a_message_of_many_long_lines_is_cut_in_several() -> None:
    """However the length is spread, the message fits."""
    text = sent(*(Line(verbatim(letter * 900)) for letter in "abcdefgh")).payload["text"]
    assert len(text) <= 4096


def test_every_style_can_be_set() -> None:
    """No style of a screen is unknown to Telegram's side."""
    for style in Style:
        assert "a" in sent(Line(Msg("a"), style)).payload["text"]


def test_a_topic_is_named_after_its_request_in_the_languages_of_the_group() -> None:
    """The reference stands there once; a name is never longer than Telegram takes."""
    topic = Topic("K7R-4M3", Msg("Back"))
    both = Send("brussels", Screen((Line(Msg("a")),)), ("fr", "nl"), "card:K7R-4M3", topic=topic)
    assert render(both, say).topic_name == "K7R-4M3 · Retour / Terug"
    long = Edit("namur", Screen(()), ("fr",), "k", topic=Topic("K7R-4M3", Msg("x" * 200)))
    assert len(render(long, say).topic_name) == 128
    assert not sent(Line(Msg("a"))).topic_name


def test_a_topic_is_opened_and_closed_by_its_own_calls() -> None:
    """Their address is known when they leave."""
    topic = Topic("K7R-4M3", Msg("Back"))
    assert render(OpenTopic("namur", topic), say) == Rendered("reopenForumTopic", {})
    assert render(CloseTopic("namur", topic), say) == Rendered("closeForumTopic", {})


def test_a_topic_has_an_address_for_the_members_of_its_group() -> None:
    """As Telegram's apps write it."""
    assert topic_link(a_chat(-1001234567890), 55) == "https://t.me/c/1234567890/55"


def test_a_message_has_an_address_in_a_supergroup_alone() -> None:
    """A small group's messages have none."""
    assert message_link(a_chat(-1001234567890), 55) == "https://t.me/c/1234567890/55"
    assert not message_link(a_chat(-1234), 55)


def test_words_of_a_line_lead_somewhere_or_call_somebody() -> None:
    """In their order, each once, escaped like all others; words that are not there lead nowhere."""
    line = Line(
        verbatim("A2A-AAA (<Anne>) · B3B-BBB (<Anne>)"),
        links=(
            ("A2A-AAA", "https://t.me/c/1/7?a=1&b=2"),
            ("<Anne>", a_person(21)),
            ("gone", "https://t.me/c/1/8"),
            ("<Anne>", a_person(22)),
        ),
    )
    assert sent(line).payload["text"] == (
        '<a href="https://t.me/c/1/7?a=1&amp;b=2">A2A-AAA</a> '
        '(<a href="tg://user?id=21">&lt;Anne&gt;</a>) · B3B-BBB '
        '(<a href="tg://user?id=22">&lt;Anne&gt;</a>)'
    )
