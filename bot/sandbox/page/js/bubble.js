/** One message as it stands in the chat. */

import { avatar, el, icon, iconButton } from "./dom.js";
import { formatted } from "./formatted.js";
import { keyboard } from "./keyboard.js";
import { media } from "./media.js";
import { hour, table, word } from "./words.js";

const MESSAGE = /^https:\/\/t\.me\/c\/(\d+)\/(\d+)$/;

/** Draw a message; `place` says in which chat it stands, who looks, and what can be done. */
export function bubble(message, place) {
  if (message.notice) return notice(message);
  const own = message.by === place.who().person;
  const row = el("li", {
    class: `row ${own ? "own" : "other"} ${place.inGroup ? "shared" : ""}`,
    data: { serial: message.serial, by: message.by },
  });
  const inGroup = place.inGroup && !own;
  const body = el("div", { class: "bubble", dir: "auto" }, [
    inGroup && el("strong", { class: "author" }, message.name),
    message.forwarded && el("em", { class: "forwarded" }, word("forwarded", message.forwarded)),
    message.reply && quoted(message.reply, place),
    message.media && media(message, place.who().chat),
    message.text &&
      el("div", { class: "text" }, formatted(message.text, message.entities, place.command)),
    el("span", { class: "meta" }, marks(message, own)),
  ]);
  if (message.media === "sticker") body.classList.add("bare");
  row.append(
    el(
      "div",
      { class: "stack" },
      body,
      message.buttons.length ? keyboard(message, place) : null,
      reactions(message),
      tools(message, own, place),
    ),
  );
  if (inGroup) row.prepend(avatar(message.name, message.by));
  body.addEventListener("click", (event) => follow(event, place));
  body.addEventListener("dblclick", () =>
    own && message.text ? place.edit(message) : place.reply(message),
  );
  return row;
}

/** Lead to a message of this group, as Telegram's apps do; any other address opens outside. */
function follow(event, place) {
  const [, group, number] = MESSAGE.exec(event.target.closest("a")?.href) ?? [];
  const { chat } = place.who();
  if (!number || String(chat) !== `-100${group}`) return;
  const found = place.store.messages(chat).find((one) => one.number === Number(number));
  if (!found) return;
  event.preventDefault();
  place.find(found.serial);
}

function notice(message) {
  const text = (table("notices")[message.notice] ?? message.notice).replace(
    "{name}",
    message.about,
  );
  return el("li", { class: "row notice", data: { serial: message.serial } }, el("span", {}, text));
}

function quoted(reply, place) {
  const show = () => place.find(reply.serial);
  return el(
    "button",
    { class: "quoted", type: "button", on: { click: show } },
    el("b", {}, reply.name),
    el("span", {}, reply.text || "…"),
  );
}

function marks(message, own) {
  const time = new Date(message.date * 1000);
  return [
    message.pinned && icon("pin"),
    message.edited && el("span", { class: "edited" }, word("edited")),
    el("time", { datetime: time.toISOString() }, hour(message.date)),
    own && icon("checks"),
  ];
}

function reactions(message) {
  if (!message.reactions.length) return null;
  return el(
    "div",
    { class: "reactions" },
    message.reactions.map((emoji) => el("span", {}, emoji)),
  );
}

function tools(message, own, place) {
  if (message.inert) return null;
  return el("div", { class: "tools" }, [
    own && message.text && iconButton("edit", word("edit"), () => place.edit(message)),
    iconButton("reply", word("reply"), () => place.reply(message)),
  ]);
}
