/** The parts of a group's panel: its head, its pinned message, who speaks. */

import { avatar, el, icon } from "./dom.js";
import { act } from "./live.js";
import { menuButton } from "./menu.js";
import { table, word } from "./words.js";

const FITS = {
  kick: /member|admin/,
  add: /left|kicked/,
  promote: /member/,
  demote: /admin/,
  migrate: /member|admin/,
};

/** Show the group's name, its members, and what can be done to it; `doing` runs a deed; `pick` opens the list. */
export function head(group, members, doing, pick) {
  const names = members.map(({ name }) => name).join(", ");
  const items = () =>
    deeds(group).map((what) => ({
      label: table("groupActs")[what],
      act: () => doing(() => act("group", { chat: group.chat, what })),
    }));
  return el(
    "div",
    { class: "head" },
    avatar(group.title, group.chat),
    el("span", { class: "who" }, el("b", {}, group.title), el("small", {}, names)),
    pick,
    menuButton("more", word("more"), items),
  );
}

/** Name what can be done to the bot’s place in a group. */
export function deeds(group) {
  const fitting = Object.keys(FITS).filter((what) => FITS[what].test(group.bot_status));
  return fitting.filter((what) => what !== "migrate" || !group.supergroup);
}

/** Show the newest pinned message, if there is one; `onShow` gets its serial. */
export function pinnedBar(messages, onShow) {
  const pinned = messages.findLast((message) => message.pinned);
  if (!pinned) return null;
  const line = pinned.text.split("\n")[0];
  return el(
    "button",
    { class: "pinned", type: "button", on: { click: () => onShow(pinned.serial) } },
    icon("pin"),
    el("span", {}, el("b", {}, word("pinned")), el("span", {}, line)),
  );
}
