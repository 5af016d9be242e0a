"""Canned replies in the networks file: what fits, and each mistake with its line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.bot.test_networks import TEXT, altered, load, refused

TITLE = 'title = { fr = "Bien reçue", nl = "Goed ontvangen" }'
PHONE = 'phone = "+32 2 555 01 00"\n'


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (TITLE, f'title = {{ fr = "{"a" * 33}", nl = "b" }}', 'reply 1: "title" has 33 characters'),
        (TITLE, 'title = { fr = "Bien reçue" }', 'reply 1: "title" has nothing in "nl"'),
        (TITLE, TITLE.replace("Bien reçue", "Appelez-nous"), 'reply 2: "title" is "Appelez-nous"'),
        (
            '"Permanence du mardi"',
            '"Bien reçue"',
            'desk 2, reply 1: "title" is "Bien reçue" a second time',
        ),
        ("{reference} goed", "{referentie} goed", 'holds "{referentie}" in "nl"'),
        ("{reference} goed", "{reference!r} goed", 'holds "{reference!r}" in "nl"'),
        ("{reference} goed", "{reference:>9} goed", 'holds "{reference:>9}" in "nl"'),
        ("{reference} goed", "{} goed", 'holds "{}" in "nl"; only {name}'),
        ("{reference} goed", "{name.x} goed", 'holds "{name.x}" in "nl"'),
        ("{reference} goed", "{reference goed", 'a brace without a partner in "nl"'),
        ("{reference} goed", "a" * 2000, 'characters in "nl" once filled in; 2000 fit'),
        ("{reference} goed", "{name}" * 50, 'characters in "nl" once filled in; 2000 fit'),
        (PHONE, "", 'reply 2: "text" holds "{phone}", but neither its desk nor "human_contact"'),
    ],
)
def test_a_mistake_in_a_reply_is_told(tmp_path: Path, old: str, new: str, told: str) -> None:
    """What could not be sent, or told apart, is refused at the start, on its line."""
    refusal = refused(tmp_path, altered(old, new))
    [sentence] = [line for line in refusal.splitlines() if told in line]
    assert re.match(r"networks\.toml line \d+: ", sentence)


def test_a_desk_with_its_own_phone_needs_no_other(tmp_path: Path) -> None:
    """{phone} is refused only for those whom it would leave without one."""
    refusal = refused(tmp_path, altered(PHONE, ""))
    assert "desk 2" not in refusal


def test_a_menu_has_an_end(tmp_path: Path) -> None:
    """More replies than a phone shows are refused for the desk that would have them."""
    words = 'text = { fr = "a", nl = "b" }'
    more = "".join(
        f'[[desks.replies]]\ntitle = {{ fr = "{n}", nl = "{n}" }}\n{words}\n' for n in range(8)
    )
    refusal = refused(tmp_path, altered("[[desks.replies]]", f"{more}\n[[desks.replies]]"))
    assert "desk 2 has 16 replies with the general ones; keep 12 at most" in refusal


def test_braces_can_be_written(tmp_path: Path) -> None:
    """A doubled brace is a brace, and a file without replies is right as well."""
    assert load(tmp_path, altered("{reference} goed", "{{reference}} goed")).replies
    without = re.sub(r"\[\[(desks\.)?replies\]\]\n(.+\n)+", "", TEXT)
    assert not load(tmp_path, without).replies
