"""The state of a coordinator who works alone with the bot, with the rights of a desk's group."""

from __future__ import annotations

from conversations.forms.stored import Stored

START = "_desk"
"""What a link into the workspace gives to /start; no network has such a code. It names nothing and
nobody: what it leads to is what its reader opened last, and whether he or she may is asked anew."""


class Workspace(Stored):
    """The part of a private chat in which a coordinator works.

    `desk` is the one whose group's rights count, `desks` are those from whose groups somebody came,
    the newest first. `opens` is the request that the next link leads to, `page` the key of the card
    that stands open: what is typed is about its request. While it is `active`, a text is a
    coordinator's; else it is a requester's, as of anybody.
    """

    desk: str
    desks: tuple[str, ...]
    opens: str = ""
    page: str = ""
    active: bool = False

    @property
    def reference(self) -> str:
        """The request whose card stands open; empty where none does."""
        return self.page.partition(":")[2].partition(":")[0]

    def at(self, desk: str) -> Workspace:
        """Work for this desk from now on."""
        others = (one for one in self.desks if one != desk)
        same = desk == self.desk
        return self.replace(
            desk=desk,
            desks=(desk, *others),
            opens=self.opens if same else "",
        )

    def without(self, desk: str) -> Workspace | None:
        """Work no more for this desk; None where no other is left."""
        others = tuple(one for one in self.desks if one != desk)
        if not others:
            return None
        return Workspace(desk=others[0], desks=others)
