"""A form knows its questions, and refuses to be declared wrongly."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from conversations.flows.plan import ALL_FORMS
from conversations.flows.sections import PARTS, Section
from conversations.forms.conditions import when
from conversations.forms.form import Form, Question, ask
from conversations.forms.options import Options, Skip
from conversations.text import Msg, _
from conversations.text.wording import ByRole, Words, by_role, said_to

COLOUR = _("Which colour?")
SHORT = _("Colour")


class Colour(Options):
    RED = "red", _("Red"), _("scarlet, crimson")
    BLUE = "blue", by_role(_("Blue"), None)


class Palette(Form):
    first: Colour = ask(COLOUR, short=SHORT, section=Section.NEED)
    more: tuple[Colour, ...] | None = ask(
        COLOUR, short=SHORT, section=Section.NEED, optional=True, min_length=1
    )
    why: str | None = ask(
        COLOUR, short=SHORT, section=Section.NEED, only_if=when(first=Colour.RED), max_length=5
    )


def _question(key: str) -> Question:
    return next(question for question in Palette.questions if question.key == key)


def test_a_condition_on_a_later_question_is_refused_when_the_class_is_made() -> None:
    """A condition may read earlier questions only; the mistake is named at import."""
    with pytest.raises(TypeError, match=r"Wrong\.first depends on \['second'\]"):

        class Wrong(Form):
            first: Colour | None = ask(
                COLOUR, short=SHORT, section=Section.NEED, only_if=when(second=Colour.RED)
            )
            second: Colour = ask(COLOUR, short=SHORT, section=Section.NEED)


def test_a_condition_on_itself_is_refused() -> None:
    """A question cannot depend on its own answer."""
    with pytest.raises(TypeError, match="not asked yet"):

        class Wrong(Form):
            first: Colour | None = ask(
                COLOUR, short=SHORT, section=Section.NEED, only_if=when(first=Colour.RED)
            )


def test_a_form_may_read_only_the_forms_that_it_comes_after() -> None:
    """`after` names the forms whose questions a condition may read."""

    class Later(Form, after=(Palette,)):
        third: Colour | None = ask(
            COLOUR, short=SHORT, section=Section.NEED, only_if=when(first=Colour.RED)
        )

    assert [question.key for question in Later.questions] == ["third"]
    with pytest.raises(TypeError, match="not asked yet"):

        class Elsewhere(Form):
            third: Colour | None = ask(
                COLOUR, short=SHORT, section=Section.NEED, only_if=when(first=Colour.RED)
            )


def test_questions_stand_in_the_order_of_the_fields() -> None:
    """The order in which questions are asked is the order in which they are written."""
    assert [question.key for question in Palette.questions] == ["first", "more", "why"]


def test_a_question_knows_what_it_takes() -> None:
    """Several answers, the longest text and the rules are read off the field."""
    assert _question("more").several
    assert not _question("first").several
    assert _question("why").longest == 5
    assert _question("first").longest == 0
    assert _question("why").options("partner") == ()


def test_an_option_is_offered_to_the_roles_that_have_a_wording_for_it() -> None:
    """A label that says nothing to a role is no option for that role."""
    assert _question("first").options("partner") == (Colour.RED, Colour.BLUE)
    assert _question("first").options("psychologist") == (Colour.RED,)


@pytest.mark.parametrize(
    ("key", "value"),
    [("first", "green"), ("first", None), ("more", []), ("why", "longer")],
)
def test_an_answer_that_breaks_a_rule_is_refused(key: str, value: object) -> None:
    """Pydantic's rules hold for every stored and every new answer."""
    with pytest.raises(ValidationError):
        _question(key).accepts(value)  # type: ignore[arg-type]


def test_only_an_optional_question_can_be_skipped() -> None:
    """A skip is an explicit answer, of optional questions only."""
    assert _question("more").accepts("skip") is Skip.SKIPPED
    assert _question("more").accepts(["red", "blue"]) == (Colour.RED, Colour.BLUE)
    with pytest.raises(ValidationError):
        _question("first").accepts("skip")


def test_no_key_has_two_kinds_of_answers() -> None:
    """Where two forms ask under one key, they accept the same answers: drafts depend on it."""
    kinds: dict[str, set[object]] = {}
    for form in ALL_FORMS:
        for question in form.questions:
            kinds.setdefault(question.key, set()).add((question.answer, question.several))
    assert {key for key, found in kinds.items() if len(found) > 1} == set()


def test_a_conditional_field_may_be_missing() -> None:
    """A question that is not always asked leaves its field None in a complete form."""
    complete = Palette.model_validate({"first": "blue"})
    assert complete.more is None
    assert complete.why is None


def _texts() -> list[Words]:
    asked = [question for form in ALL_FORMS for question in form.questions]
    return [words for one in asked for words in (one.text, one.hint, one.help) if words]


def test_every_question_has_words_for_both_roles() -> None:
    """Whoever is asked, the question itself is never empty."""
    for form in ALL_FORMS:
        for question in form.questions:
            for role in ("partner", "psychologist", None):
                assert said_to(role, question.text) is not None, question.key


def test_words_by_role_differ() -> None:
    """A text is split by role only where the two roles read something else."""
    for words in _texts():
        assert isinstance(words, Msg) or words.partner != words.psychologist


def test_until_the_role_is_known_the_partner_is_spoken_to() -> None:
    """Words by role fall back to the partner's; the same words for all need no role."""
    words = ByRole(_("to a partner"), _("to a psychologist"))
    assert said_to(None, words) == _("to a partner")
    assert said_to("psychologist", words) == _("to a psychologist")
    assert said_to("other", words) == _("to a partner")
    assert said_to("psychologist", _("to all")) == _("to all")
    assert said_to("partner", None) is None


def test_every_section_belongs_to_a_part() -> None:
    """The captions count three parts, and no section lies outside them."""
    assert {section.part for section in Section} == set(range(1, PARTS + 1))
