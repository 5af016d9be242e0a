"""What a coordinator can do here, and how: one screen."""

from __future__ import annotations

from conversations.directory import Directory
from conversations.languages.packs import every
from conversations.protocol.actions import ChatAction
from conversations.protocol.commands import command_of
from conversations.protocol.orders import HOME, DeskAction, Order
from conversations.protocol.screen import Button, Line, Screen, heading, strong
from conversations.screens.contacts import guide_at
from conversations.text import _

GUIDES = frozenset({*every(lambda pack: [pack.desk_commands.help]), "help"})
"""The commands that show it: "help" in every language (Bot API, global commands)."""

GUIDE_COMMAND = command_of(ChatAction.HELP)

DOES_NOTHING = _("This command does nothing here. What can be done, and how: {command}.")

OPEN_ALONE = _("Work in private")

TITLE = _("What you can do here")
IN_THE_GROUP = (
    heading(_("On a card")),
    Line(_("“I take this on”: it is yours, and name and contact appear.")),
    Line(_("A button that asks for words: answer its message. To stop: /annuler.")),
    Line(_("A reply to the card, or to any line about it: shown first, then sent, noted or left.")),
    Line(_("A reply to a message of the requester goes to the requester.")),
    Line(_("What you say to each other without a reply stays among you, and so does a 👍.")),
)
ALONE = (
    heading(_("Alone with the bot")),
    Line(_("Write plainly: your text is shown first, then sent, noted or left.")),
    Line(_("“Reply to the requester”, then write: your next message is the answer.")),
    Line(_("All buttons are those of the group. The group sees the result on its card.")),
    Line(_("With no card open, what you write is looked for.")),
    Line(_("A request of your own: /start. Back here: /bureau.")),
)
ANYWHERE = (
    heading(_("Taken back")),
    Line(_("What reaches the requester waits some seconds: “Do not send” stops it.")),
    Line(_("A text can be changed until it leaves; within the hour, it is corrected.")),
    heading(_("Outside the bot")),
    Line(_("“I have phoned / written”: one tap. The requester reads it only if you say so.")),
    Line(_("“Next step”: “call back on Thursday”. The group is reminded on that day.")),
    heading(_("Together")),
    Line(_("Under “More…”: give it to a colleague, or take it over. The group is told.")),
    Line(_("/absent 4/12: until when you are away, and who has your requests meanwhile.")),
    heading(_("Finding")),
    Line(_("/ouvertes: all open. /miennes: yours. /messages: to read.")),
    Line(_("/cherche and a name, a place, a phone number. /ref and a reference.")),
)
PRIVATE = (
    heading(_("Alone with the bot")),
    Line(_("“Open” on a card: you go on in private, without noise for the others.")),
)


def guide(directory: Directory, *, alone: bool) -> Screen:
    """Say what can be done: in the group, or `alone` with the bot."""
    first = ALONE if alone else IN_THE_GROUP
    last = () if alone else PRIVATE
    printed = guide_at(directory.guide_for_coordinators)
    lines = (strong(TITLE), *first, *ANYWHERE, *last, *printed)
    button = Button(OPEN_ALONE, Order(DeskAction.WORK, HOME).code)
    return Screen(lines, () if alone else ((button,),))
