"""What asks something of the bot is told from what tells of a situation."""

from __future__ import annotations

from pathlib import Path

import pytest

from conversations.languages.packs import FINISHED
from conversations.reading.questions import LONGEST, Asked, Wish, read_questions
from conversations.text import Language

TEXTS = Path(__file__).with_name("bot_questions.txt")


def _rows() -> list[tuple[str, str]]:
    lines = TEXTS.read_text(encoding="utf-8").splitlines()
    rows = [line.split(" ", 2) for line in lines if not line.startswith("#")]
    return [(wish, text) for _, wish, text in rows]


ROWS = _rows()


def _asked(code: str) -> Asked:
    return Language(code) if code in set(Language) else Wish(code)


@pytest.mark.parametrize(("wish", "text"), ROWS, ids=[text for _, text in ROWS])
def test_a_text_is_read_for_what_it_asks_of_the_bot(wish: str, text: str) -> None:
    """A whole sentence as a single word; what tells something else is left to other readers."""
    assert read_questions(text) == (() if wish == "-" else (_asked(wish),))


def test_the_table_asks_for_everything_and_has_enough_that_asks_for_nothing() -> None:
    """Every wish stands in it, and at least fifty texts in each language must not be taken."""
    assert {wish for wish, _ in ROWS} == {"-", *Wish, *FINISHED}
    assert len(ROWS) >= 240
    assert sum(wish == "-" for wish, _ in ROWS) >= 100


@pytest.mark.parametrize(
    ("text", "wishes"),
    [
        ("C'est gratuit ? Et qui va lire ça ?", (Wish.COST, Wish.READERS)),
        ("Hallo. Wat kost dit? Dank u!", (Wish.COST,)),
        ("Bonjour, wie betaalt?", (Wish.COST,)),
        ("Bonjour madame, merci", (Wish.THANKS,)),
        ("svp", ()),
        ("🙏", (Wish.THANKS,)),
        ("👋", (Wish.GREETING,)),
        ("C'est gratuit ? Le 0470 00 00 12.", ()),
        ("c'est gratuit ? " * (LONGEST // 10), ()),
        ("", ()),
    ],
)
def test_several_questions_are_read_in_their_order(text: str, wishes: tuple[Asked, ...]) -> None:
    """Politeness beside a question is part of it; one sentence that tells something is enough."""
    assert read_questions(text) == wishes
