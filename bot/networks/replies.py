"""Texts in the networks file: canned replies with titles that fit a button, words of an absence."""

from __future__ import annotations

from collections.abc import Iterator
from string import Formatter
from typing import Annotated

from pydantic import AfterValidator

from bot.networks.values import NamesInBoth, suggestion
from conversations.desk.acts import LONGEST
from conversations.screens.cards.audience import LONGEST_NAME
from conversations.screens.cards.canned import PLACEHOLDERS
from conversations.text import Names

LONGEST_TITLE = 32  # characters: more is cut off on a phone
LONGEST_ABSENCE = 300  # characters: two sentences of the receipt
MOST = 12  # replies of a desk with the general ones: the menu stays on one screen


def placeholders_in(text: str) -> Iterator[str]:
    """Give what stands between braces, entirely: only a plain word can be filled in.

    Raises:
        ValueError: a brace has no partner.
    """
    for _words, name, form, conversion in Formatter().parse(text):
        if name is not None:
            yield name + (f"!{conversion}" if conversion else "") + (f":{form}" if form else "")


def _short(title: Names) -> Names:
    for language, said in title.by_language:
        if len(said) > LONGEST_TITLE:
            raise ValueError(
                f'has {len(said)} characters in "{language}"; a button shows {LONGEST_TITLE}'
            )
    return title


def _fillable(text: Names) -> Names:
    for language, said in text.by_language:
        try:
            found = list(placeholders_in(said))
        except ValueError:
            raise ValueError(
                f'has a brace without a partner in "{language}"; write {{{{ or }}}} for a brace'
            ) from None
        for name in found:
            if name not in PLACEHOLDERS:
                known = ", ".join(f"{{{one}}}" for one in PLACEHOLDERS)
                raise ValueError(
                    f'holds "{{{name}}}" in "{language}"; only {known} can be filled in'
                    f"{suggestion(name, PLACEHOLDERS)}"
                )
        filled = len(said) + LONGEST_NAME * len(found)
        if filled > LONGEST:
            raise ValueError(
                f'may have {filled} characters in "{language}" once filled in; {LONGEST} fit'
            )
    return text


def _readable(text: Names) -> Names:
    for language, said in text.by_language:
        if len(said) > LONGEST_ABSENCE:
            raise ValueError(
                f'has {len(said)} characters in "{language}"; {LONGEST_ABSENCE} fit the receipt'
            )
    return text


Absence = Annotated[NamesInBoth, AfterValidator(_readable)]
Title = Annotated[NamesInBoth, AfterValidator(_short)]
ReplyText = Annotated[NamesInBoth, AfterValidator(_fillable)]
