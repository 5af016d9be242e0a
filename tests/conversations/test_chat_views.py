"""Views of questions are counted: once a draft, by their keys, never of a test."""

from __future__ import annotations

from collections import Counter

from conversations.protocol.effects import Count, Effect
from conversations.protocol.session import Draft
from tests.support.private_chat_driver import (
    EXCHANGE,
    EXCHANGE_DETAILS,
    PrivateChatDriver,
)

STORY = (
    "Bonjour, je suis infirmière à domicile à Jambes, j'ai une patiente de 82 ans qui ne sort plus "
    "depuis le décès de son mari, je voudrais qu'un psy vienne avec moi la voir, elle est d'accord"
)


class Counting(PrivateChatDriver):
    """Notes what is counted."""

    def __init__(self) -> None:
        super().__init__()
        self.counted: Counter[tuple[str, str]] = Counter()

    def sees(self, effect: Effect) -> None:
        if isinstance(effect, Count):
            self.counted[effect.name, effect.variant] += 1
        super().sees(effect)

    def keys(self, name: str) -> set[str]:
        return {variant for one, variant in self.counted if one == name}


def test_each_question_is_counted_when_it_is_seen_and_when_it_is_answered() -> None:
    """The last one is the summary, which is answered by sending."""
    talk = Counting()
    talk.begins().follows((*EXCHANGE, *EXCHANGE_DETAILS))
    seen, answered = talk.keys("seen"), talk.keys("answered")
    assert {"entrance", "need", "where", "age_group", "need_text", "summary"} <= seen
    assert answered == seen - {"summary"}
    talk.presses(talk.send_code)
    assert "summary" in talk.keys("answered")
    assert set(talk.counted.values()) == {1}


def test_going_back_counts_nothing_twice() -> None:
    """A draft counts once for each question, whatever its author reads again."""
    talk = Counting()
    talk.begins().follows(EXCHANGE[:2])
    before = Counter(talk.counted)
    talk.presses("go:back")
    talk.follows((EXCHANGE[1], "go:back", EXCHANGE[1]))
    assert talk.counted == before


def test_a_question_that_nobody_answers_is_only_seen() -> None:
    """Who leaves there is the difference between the two numbers."""
    talk = Counting()
    talk.begins().follows(EXCHANGE[:1])
    assert talk.keys("seen") - talk.keys("answered") == {talk.pending}


def test_a_test_counts_nothing() -> None:
    """Neither what it sees nor what it sends."""
    talk = Counting()
    talk.types("test")
    talk.follows((*EXCHANGE, *EXCHANGE_DETAILS))
    talk.presses(talk.send_code)
    assert not talk.counted
    talk = Counting()
    talk.types("test")
    talk.types(STORY)
    talk.presses("understood:right")
    assert not talk.counted


def test_what_was_understood_and_what_was_taken_back_are_counted() -> None:
    """By the question that each would have answered."""
    talk = Counting()
    talk.types(STORY)
    talk.follows(("understood:correct", "understood:drop.agreement", "understood:right"))
    assert talk.keys("corrected") == {"agreement"}
    assert {"role", "need", "where"} <= talk.keys("understood")
    assert "agreement" not in talk.keys("understood")


def test_a_draft_of_before_is_counted_from_now_on(talk: PrivateChatDriver) -> None:
    """It holds nothing of what it has shown."""
    talk.begins()
    stored = talk.draft.model_dump(mode="json", exclude={"seen", "passed"})
    assert Draft.model_validate(stored).seen == frozenset()
