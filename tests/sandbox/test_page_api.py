"""The page's door lets in this machine's own page, and shows it everything as it changes."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from typing import Any

import aiohttp
import pytest

from bot.sandbox import Group, Person, Sandbox, Tour
from tests.sandbox.conftest import ANNE, CAMILLE, Call, Clock


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "rebound.example.org"},
        {"Origin": "https://example.org"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
async def test_other_names_and_other_sites_are_kept_out(
    http: aiohttp.ClientSession, sandbox: Sandbox, headers: dict[str, str]
) -> None:
    """No page of another site reads, acts or calls the Bot API, whatever name it resolves."""
    for method, path in (
        ("GET", "/live"),
        ("POST", "/act/type"),
        ("GET", f"/bot{sandbox.token}/getMe"),
    ):
        async with http.request(method, path, headers=headers) as response:
            assert response.status == 403


async def test_the_page_itself_comes_in(http: aiohttp.ClientSession, sandbox: Sandbox) -> None:
    """Its own origin is welcome, and nothing from elsewhere may run in it."""
    async with http.get("/", headers={"Origin": sandbox.api_url}) as response:
        assert response.status == 200
        assert "default-src 'none'" in response.headers["Content-Security-Policy"]
    async with http.get("/page/js/app.js") as response:
        assert "javascript" in response.headers["Content-Type"]


async def test_the_sandbox_listens_on_loopback_only(sandbox: Sandbox) -> None:
    """Its address is this machine's own."""
    assert sandbox.page_url.startswith("http://127.0.0.1:")


async def _live(http: aiohttp.ClientSession) -> aiohttp.ClientWebSocketResponse:
    return await http.ws_connect("/live")


async def test_a_page_that_opens_sees_everything(
    http: aiohttp.ClientSession, call: Call, camille: Person
) -> None:
    """First who is there, then every message that stands."""
    camille.types("bonjour")
    await call("setMyCommands", commands=[{"command": "aide", "description": "Aide"}])
    live = await _live(http)
    cast, history = await live.receive_json(), await live.receive_json()
    await live.close()
    assert [person["name"] for person in cast["people"]][:2] == ["Camille Exemple", "Jan Voorbeeld"]
    assert cast["people"][0]["story"] == dict(CAMILLE.story)
    assert cast["people"][0]["commands"] == [{"command": "aide", "description": "Aide"}]
    assert cast["groups"][0]["members"][0] == ANNE.id
    assert [m["text"] for m in history["chats"][str(camille.id)]] == ["bonjour"]


async def test_a_page_sees_changes_as_they_come(
    http: aiohttp.ClientSession, call: Call, camille: Person
) -> None:
    """A message, an edit, a press that is answered, a deletion: each once, in order."""
    live = await _live(http)
    for _ in range(2):
        await live.receive_json()
    camille.types("bonjour")
    button = {"text": "Oui", "callback_data": "o"}
    sent = await call(
        "sendMessage",
        chat_id=camille.id,
        text="Alors ?",
        reply_markup={"inline_keyboard": [[button]]},
    )
    press = camille.presses("Oui")
    await call("answerCallbackQuery", callback_query_id=press.id, text="Noté", show_alert=True)
    number = sent["result"]["message_id"]
    await call("editMessageText", chat_id=camille.id, message_id=number, text="Bien")
    await call("sendChatAction", chat_id=camille.id, action="typing")
    await call("deleteMessage", chat_id=camille.id, message_id=number)
    seen = [await live.receive_json() for _ in range(6)]
    await live.close()
    assert [change["kind"] for change in seen] == [
        "message",
        "message",
        "answer",
        "message",
        "busy",
        "gone",
    ]
    assert seen[1]["message"]["buttons"] == [[{"label": "Oui", "style": None, "code": "o"}]]
    assert (seen[2]["text"], seen[2]["alert"]) == ("Noté", True)
    assert (seen[3]["message"]["text"], seen[3]["message"]["edited"]) == ("Bien", True)
    assert seen[5]["serial"] == seen[1]["message"]["serial"]


async def _act(http: aiohttp.ClientSession, action: str, **body: Any) -> tuple[int, Any]:
    async with http.post(f"/act/{action}", json=body) as response:
        is_json = response.content_type == "application/json"
        return response.status, (await response.json() if is_json else None)


async def test_what_is_done_on_the_page_is_done(
    http: aiohttp.ClientSession, call: Call, camille: Person, anne: Person, room: Group
) -> None:
    """Typing, editing, sending a photo, replying in a group, blocking: all as the person."""
    chat = {"person": camille.id, "chat": camille.chat.key}
    await _act(http, "type", **chat, text="bonjour")
    written = camille.chat.messages[0]
    await _act(http, "edit", **chat, message=written.serial, text="bonsoir")
    await _act(http, "send", **chat, media="photo", caption="là")
    assert [(m.text, m.edited) for m in camille.chat.messages] == [("bonsoir", True), ("là", False)]
    await call("sendMessage", chat_id=room.id, text="carte")
    card = room.messages[0]
    here = {"person": anne.id, "chat": room.key}
    await _act(http, "type", **here, text="vu", reply_to=card.serial)
    assert room.messages[1].reply_to == card.serial
    await _act(http, "block", person=camille.id, on=True)
    assert camille.chat.blocked
    status, answer = await _act(http, "type", **chat, text="encore")
    assert (status, "blocks the bot" in answer["error"]) == (409, True)


async def test_a_tap_says_which_button_was_seen(
    http: aiohttp.ClientSession, call: Call, camille: Person
) -> None:
    """If the buttons changed meanwhile, the bot still reads what was pressed, as in Telegram."""
    camille.types("bonjour")
    buttons = [[{"text": "Oui", "callback_data": "yes"}]]
    markup = {"inline_keyboard": buttons}
    await call("sendMessage", chat_id=camille.id, text="?", reply_markup=markup)
    message = camille.chat.messages[1]
    tap = {"person": camille.id, "chat": camille.chat.key, "message": message.serial, "code": "yes"}
    await call("editMessageText", chat_id=camille.id, message_id=message.id, text="Fini")
    status, answer = await _act(http, "press", **tap)
    assert status == 200
    assert camille.ledger.presses.take(answer["press"]).data == "yes"
    assert (await _act(http, "press", **tap | {"message": 10**9}))[0] == 409


async def test_someone_new_can_come(http: aiohttp.ClientSession, sandbox: Sandbox) -> None:
    """A person made on the page exists for the bot; one without a name does not."""
    status, answer = await _act(http, "person", first_name=" Noor ", language_code="nl")
    assert status == 200
    identity = sandbox.state.people[answer["person"]].identity
    assert (identity.first_name, identity.language_code) == ("Noor", "nl")
    assert (await _act(http, "person", first_name=" "))[0] == 409


async def test_groups_and_faults_are_in_hand(
    http: aiohttp.ClientSession, sandbox: Sandbox, room: Group
) -> None:
    """From the page the bot is removed, added, promoted; the group upgraded; faults switched."""
    for what in ("kick", "add", "promote", "demote", "migrate"):
        assert (await _act(http, "group", chat=room.key, what=what))[0] == 200
    assert (await _act(http, "group", chat=room.key, what="migrate"))[0] == 409
    assert room.kind == "supergroup"
    for name in ("slow", "flood", "down", "cut", "deaf"):
        assert (await _act(http, "fault", name=name, on=True))[0] == 200
    assert len(sandbox.faults.active) == 5
    await _act(http, "fault", name="slow", on=False)
    assert len(sandbox.faults.active) == 4


@pytest.mark.parametrize(
    ("action", "body"),
    [
        ("fly", {}),
        ("__init__", {}),
        ("type", {}),
        ("type", {"person": "x", "chat": "y", "text": "z"}),
        ("fault", {"name": "volcano", "on": True}),
        ("type", []),
    ],
)
async def test_nonsense_is_refused_quietly(
    http: aiohttp.ClientSession, action: str, body: Any
) -> None:
    """What the page can't have sent is refused and breaks nothing."""
    async with http.post(f"/act/{action}", json=body) as response:
        assert response.status in {400, 404}


async def test_a_file_of_the_bot_can_be_fetched(
    http: aiohttp.ClientSession, sandbox: Sandbox, camille: Person
) -> None:
    """It comes as a download, whatever it claims to be."""
    camille.types("bonjour")
    form = aiohttp.FormData({"chat_id": str(camille.id)})
    form.add_field("document", b"<script>", filename="page.html", content_type="text/html")
    async with http.post(f"/bot{sandbox.token}/sendDocument", data=form) as response:
        assert response.status == 200
    serial = camille.chat.messages[-1].serial
    async with http.get(f"/files/{camille.chat.key}/{serial}") as response:
        assert await response.read() == b"<script>"
        assert response.headers["Content-Type"] == "application/octet-stream"
        assert response.headers["Content-Disposition"] == 'attachment; filename="page.html"'
    async with http.get(f"/files/{camille.chat.key}/0") as response:
        assert response.status == 404


async def test_the_page_tells_what_is_no_text(
    http: aiohttp.ClientSession, sandbox: Sandbox, camille: Person, anne: Person
) -> None:
    """Files, forwarded texts, replies, topics, pins and comings and goings have their signs."""
    for kind in ("photo", "document", "forward"):
        camille.sends(kind)
    forum = sandbox.group(title="Forum", members=[anne], forum=True)
    topic = forum.topics.open("K7R-4M3")
    forum.join(camille)
    note = anne.types("un mot", chat=forum, thread=topic.thread)
    anne.types("une suite", chat=forum, reply_to=note)
    forum.pin(note, silent=True)
    live = await _live(http)
    cast, history = await live.receive_json(), await live.receive_json()
    await live.close()
    assert cast["groups"][-1]["topics"][0]["name"] == "K7R-4M3"
    sent = history["chats"][camille.chat.key]
    assert [message.get("media") for message in sent] == ["photo", "document", None]
    assert (sent[1]["file"], sent[2]["forwarded"]) == ("document.pdf", "Dominique")
    told = history["chats"][forum.key]
    assert [(m["notice"], m["about"]) for m in told if "notice" in m] == [
        ("forum_topic_created", "K7R-4M3"),
        ("new_chat_members", "Camille"),
        ("pinned_message", "un mot"),
    ]
    assert (told[2]["pinned"], told[3]["reply"]["text"]) == (True, "un mot")


async def test_an_unreadable_name_for_this_machine_is_refused(
    http: aiohttp.ClientSession,
) -> None:
    """A host that is no address and not localhost stays out; localhost comes in."""
    for host, status in (("127.0.0.1.example.org", 403), ("localhost:1", 200)):
        async with http.get("/", headers={"Host": host}) as response:
            assert response.status == status


async def test_the_time_is_that_of_the_sandbox(
    http: aiohttp.ClientSession, sandbox: Sandbox, clock: Clock
) -> None:
    """Each answer says so, for a bot may judge its own clock by it."""
    for _ in range(2):
        async with http.get("/page/js/app.js") as response:
            assert parsedate_to_datetime(response.headers["Date"]).timestamp() == clock()
        clock.ahead += 7 * 24 * 3600


async def test_a_clock_that_nobody_can_turn_is_not_turned(
    http: aiohttp.ClientSession, sandbox: Sandbox
) -> None:
    """Where it is not offered, and never back."""
    async with http.post("/act/time", json={"days": 1}) as response:
        assert response.status == 409
    turned = list[int]()
    sandbox.offer(turned.append, Tour({}, (), "", (), (), (), {}))
    for days, status in ((0, 409), (1, 200)):
        async with http.post("/act/time", json={"days": days}) as response:
            assert response.status == status
    assert turned == [1]


async def test_a_prompt_says_whose_reply_it_asks_for(
    http: aiohttp.ClientSession, call: Call, room: Group
) -> None:
    """Whom the text names and whom the message answers; everybody, where it is not selective."""
    anne, luc = room.members
    question = luc.types("Qui ?", room)
    link = f'<a href="tg://user?id={anne.id}">Vous</a>'
    for selective, answered in ((True, None), (True, question.id), (False, None)):
        reply = {"reply_parameters": {"message_id": answered}} if answered else {}
        forced = {"force_reply": True, "selective": selective}
        given = {"text": link, "parse_mode": "HTML", "reply_markup": forced, **reply}
        assert (await call("sendMessage", chat_id=room.id, **given))["ok"]
    live = await _live(http)
    await live.receive_json()
    messages = (await live.receive_json())["chats"][room.key]
    await live.close()
    asked = [message["asks"] for message in messages if "asks" in message]
    assert asked == [[anne.id], [anne.id, luc.id], None]
