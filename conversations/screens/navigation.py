"""The last row, the same under every screen, and the actions that have a button anywhere."""

from __future__ import annotations

from conversations.protocol.screen import Button, Row
from conversations.text import _

BACK = Button(_("↩️ Back"), "go:back")
HELP = Button(_("❔ Help"), "go:help")
LANGUAGE = Button(_("🌐 Taal"), "go:language")
EMERGENCY = Button(_("🆘 Emergency"), "go:emergency")
CANCEL = Button(_("Cancel the request"), "go:cancel")
RESUME = Button(_("Take up where I was"), "go:resume")
PRIVACY = Button(_("Privacy"), "go:privacy")
CLOSE_PAGE = Button(_("↩️ Back"), "go:close")

NAVIGATION: Row = (BACK, HELP, LANGUAGE)
FIRST_NAVIGATION: Row = (HELP, LANGUAGE)


def one_per_row(*buttons: Button) -> tuple[Row, ...]:
    """Stack buttons, the safest layout for labels of any length."""
    return tuple((button,) for button in buttons)


def two_per_row(*buttons: Button) -> tuple[Row, ...]:
    """Pair short buttons."""
    return tuple(buttons[at : at + 2] for at in range(0, len(buttons), 2))
