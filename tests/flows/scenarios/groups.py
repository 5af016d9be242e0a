"""Groups that are linked by a code, the bot's place in them, and who may act there."""

from __future__ import annotations

from conversations.protocol.rights import MemberRole, Rights
from tests.flows.private_chat import ScenarioChat
from tests.flows.steps import sends_a_request, takes_a_request
from tests.identities import a_chat

CODE = "K7RM-4MTX-9PCD"
NEW_GROUP = a_chat(-1001999999999)
WRITES = Rights(write=True)
PINS = Rights(write=True, pin=True)


def group_linked_by_code(chat: ScenarioChat) -> None:
    """A code makes a group a desk's: its open cards come along, and the former group is told."""
    takes_a_request(chat)
    desk = chat.requests[0].desk
    chat.world.codes[CODE] = desk
    former = chat.coordinator("Anne")
    nora = chat.member("Nora", group=NEW_GROUP)
    nora.adds_the_bot()
    nora.commands(fr=f"/relier {CODE}", nl=f"/koppelen {CODE}")
    nora.commands(fr="/ouvertes", nl="/openstaande")
    former.takes("K7R-4M3")
    chat.world.codes[CODE] = desk
    chat.world.rights = PINS
    nora.commands(f"/start {CODE.lower()}")


def codes_that_do_not_work(chat: ScenarioChat) -> None:
    """A code works once; wrong ones say nothing, and after five of them none is looked at."""
    chat.world.codes[CODE] = "brussels"
    chat.member("Nora", group=NEW_GROUP).commands(fr=f"/relier {CODE}", nl=f"/koppelen {CODE}")
    other = chat.member("Dominique", group=a_chat(-1001888888888))
    other.commands(fr="/relier", nl="/koppelen")
    for guess in (CODE, "K7RM-4MTX-9PCC", "<b>x</b>", "' OR 1=1 --", "😀" * 900, "namur"):
        other.commands(fr=f"/relier {guess}", nl=f"/koppelen {guess}")
    chat.world.codes[CODE] = "brussels"
    other.commands(fr=f"/relier {CODE}", nl=f"/koppelen {CODE}")


def code_in_the_wrong_place(chat: ScenarioChat) -> None:
    """A code belongs in a group, one that is no other desk's; it stays good for the right one."""
    chat.commands("/start")
    chat.commands(fr=f"/relier {CODE}", nl=f"/koppelen {CODE}")
    chat.world.codes[CODE] = "namur"
    elsewhere = chat.coordinator("Bea", desk=chat.either(fr="hainaut-adults", nl="gent"))
    elsewhere.commands(fr=f"/relier {CODE}", nl=f"/koppelen {CODE}")
    chat.world.rights = None
    chat.coordinator("Anne", desk="namur").commands(f"/relier {CODE}")
    chat.coordinator("Anne", desk="namur").commands(fr="/relier", nl="/koppelen")


def bot_removed_from_a_group(chat: ScenarioChat) -> None:
    """The administrators learn that a desk has lost the bot, and that it is back."""
    anne = chat.coordinator("Anne", desk=chat.either(fr="namur", nl="gent"))
    anne.changes_the_bot(PINS, WRITES)
    anne.changes_the_bot(WRITES, Rights())
    anne.changes_the_bot(Rights(), PINS)
    anne.changes_the_bot(PINS, Rights(), present=True)
    chat.coordinator("Bea", desk="coordination").changes_the_bot(WRITES, Rights())


def actions_reserved_for_administrators(chat: ScenarioChat) -> None:
    """A desk can keep actions for the administrators of its group; others read so."""
    sends_a_request(chat)
    chat.reserves("close", "reply", desk=chat.requests[0].desk)
    anne, luc = chat.coordinator("Anne"), chat.coordinator("Luc")
    luc.member_role = MemberRole.ADMINISTRATOR
    anne.presses("take", "menu:close", "reply")
    anne.member_role = MemberRole.UNKNOWN
    anne.presses("menu:close")
    luc.presses("reply")
    anne.member_role = MemberRole.MEMBER
    anne.replies(fr="Je réponds à sa place.", nl="Ik antwoord in zijn plaats.")
    anne.presses("held")
    luc.replies(fr="Quand vous appeler ?", nl="Wanneer bellen?")
    luc.presses("menu:close", "menu:close.no_capacity", "close:no_capacity")


def person_who_left_the_desk(chat: ScenarioChat) -> None:
    """Who is not in the group any more gets a line, and nothing of the request."""
    anne = takes_a_request(chat)
    anne.presses("reply")
    anne.member_role = MemberRole.STRANGER
    anne.presses("reply", "menu:more")
    anne.replies(fr="Un mot encore.", nl="Nog een woord.")
    anne.commands(fr="/ouvertes", nl="/openstaande")
