"""Questions about an answer: was it meant, may it be kept masked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from conversations.flows.facts import brief
from conversations.protocol.actions import ChatAction
from conversations.protocol.screen import Button, Line, Screen, strong
from conversations.screens.navigation import BACK, NAVIGATION, one_per_row
from conversations.text import Msg, _, verbatim

KEEP_MASKED = Button(_("✅ Keep it masked"), ChatAction.KEEP_MASKED)
REWRITE = Button(_("✏️ Write it again"), ChatAction.REWRITE)
KEEP_NAMES = Button(_("👤 It is a professional"), ChatAction.KEEP_NAMES)
UNNOTE = Button(_("🗑 Do not keep it"), ChatAction.UNNOTE)
ADD = Button(_("➕ Add it"), ChatAction.ADD)
REPLACE = Button(_("🔁 Replace"), ChatAction.REPLACE)
KEEP_FIRST = Button(_("Keep the first text"), ChatAction.KEEP_FIRST)
NOT_KEPT = _("The original text is not kept. Please delete your own message above too.")
NAMES_OF_WHOM = _(
    "A name is kept only if it is a professional's. If not, please delete your own message above "
    "too."
)
TYPED: Mapping[str, Msg] = {
    ChatAction.GO_ON: _("yes, ok, agreed, I accept, go on"),
    KEEP_MASKED.code: _("yes, ok, keep, keep it"),
    REWRITE.code: _("no, do not keep it"),
    KEEP_NAMES.code: _("professional, a professional, a colleague, it is a colleague"),
    ChatAction.UNDERSTOOD: _("yes, ok, that is right"),
    ChatAction.CORRECT: _("no, wrong, that is not right"),
    ADD.code: _("add, both"),
    REPLACE.code: _("replace, only the new one"),
    KEEP_FIRST.code: _("keep, the first one"),
    ChatAction.SEND: _("send, send it, yes send it, ok send it"),
}
"""Words that press a button whose label says neither yes nor no."""

NONE_OF_THESE = Button(_("None of these"), ChatAction.NONE_MEANT)


def with_taking_back(screen: Screen) -> Screen:
    """Offer to take back what was noted just now, above the last row."""
    return Screen(screen.lines, (*screen.rows[:-1], (UNNOTE,), *screen.rows[-1:]))


def masked_screen(masked: str, *, named: bool) -> Screen:
    """Show a text without what could identify a person, and let its author choose.

    Where it `named` somebody, that may be a professional, whose name the coordination needs.
    """
    lines = (
        strong(_("We have masked what could identify a person:")),
        Line(verbatim(masked)),
        Line(NAMES_OF_WHOM if named else NOT_KEPT),
    )
    ways = (KEEP_MASKED, KEEP_NAMES, REWRITE) if named else (KEEP_MASKED, REWRITE)
    return Screen(lines, one_per_row(*ways))


def retyped_screen(before: Msg, new: Msg) -> Screen:
    """Show the old answer and the new one, and ask whether both count."""
    lines = (
        strong(_("You had written:")),
        Line(brief(before)),
        strong(_("And now:")),
        Line(brief(new)),
        Line(_("Does the new text come beside the first one, or in its place?")),
    )
    return Screen(lines, (*one_per_row(ADD, REPLACE, KEEP_FIRST), NAVIGATION))


def suggestion_screen(labels: Sequence[Msg]) -> Screen:
    """Ask whether a typed text meant this, or which of these."""
    if len(labels) == 1:
        title = strong(_("Did you mean: {answer}?")(answer=labels[0]))
        buttons = (
            Button(_("Yes, that's it"), ChatAction.MEANT.about("0")),
            Button(_("No, something else"), ChatAction.NONE_MEANT),
        )
        return Screen((title,), (*one_per_row(*buttons), (BACK,)))
    title = strong(_("Which one did you mean?"))
    choices = (Button(label, ChatAction.MEANT.about(str(at))) for at, label in enumerate(labels))
    return Screen((title,), (*one_per_row(*choices, NONE_OF_THESE), (BACK,)))
