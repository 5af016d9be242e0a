/** Who one is, and the way between a coordinator's group and phone. */

import { avatar, el } from "./dom.js";
import { word } from "./words.js";

/** Say who speaks in a group, let another member be chosen, and lead to the phone. */
export function speaking(store, group) {
  const chosen = store.personById(store.speaker(group));
  if (!chosen) return null;
  const option = ({ id, name }) => el("option", { value: id, selected: id === chosen.id }, name);
  const choose = ({ target }) => store.speakAs(group, Number(target.value));
  const names = { "aria-label": word("as"), on: { change: choose } };
  const select = el("select", names, store.members(group).map(option));
  const who = el(
    "label",
    { class: "speaker" },
    avatar(chosen.name, chosen.id),
    el("span", {}, word("youAre")),
    select,
  );
  return bar(store, who, chosen, "rooms");
}

/** Say whose phone this is, and lead to the group; nothing for somebody who is in none. */
export function phoning(store, person) {
  if (!store.isMember(person.id)) return null;
  const who = el(
    "span",
    { class: "speaker" },
    avatar(person.name, person.id),
    el("span", {}, word("youAre")),
    el("b", {}, person.name),
  );
  return bar(store, who, person, "phone");
}

function bar(store, who, person, side) {
  const way = (name, label, go) =>
    el(
      "button",
      { type: "button", "aria-pressed": String(name === side), on: { click: go } },
      label,
    );
  const ways = el(
    "div",
    { class: "ways", role: "group", "aria-label": word("where") },
    way("rooms", word("ownGroup"), () => store.be(person.id)),
    way("phone", word("ownPhone"), () => store.lookAtPhone(person.id)),
  );
  return el("div", { class: "you" }, who, ways);
}
