/** The sheet in which time passes and things go wrong. */

import { now } from "./clock.js";
import { deeds } from "./desk.js";
import { el, icon } from "./dom.js";
import { act } from "./live.js";
import { moment, table, word } from "./words.js";

const DAYS = [
  [1, "oneDay"],
  [7, "oneWeek"],
];

/** Make the button that opens the sheet; `refresh` brings it up to date without closing it. */
export class Panel {
  #store;
  #sheet = el("div", { class: "menu sheet", id: "faults", popover: "auto" });
  #button;

  constructor(store) {
    this.#store = store;
    this.#button = el(
      "button",
      { class: "quiet", type: "button", popovertarget: "faults", "aria-label": word("panel") },
      icon("clock"),
      el("span", { class: "long" }, word("panel")),
    );
    this.element = el("span", { class: "opener" }, this.#button, this.#sheet);
    this.#sheet.addEventListener("beforetoggle", () => this.refresh());
    this.refresh();
  }

  /** Show things as they are. */
  refresh() {
    this.#button.classList.toggle("on", this.#store.faults.length > 0);
    const focused = document.activeElement?.dataset?.deed;
    this.#sheet.replaceChildren(...[this.#time(), ...this.#faults(), ...this.#deeds()].filter(Boolean));
    if (focused) this.#sheet.querySelector(`[data-deed="${focused}"]`)?.focus();
  }

  #time() {
    if (!this.#store.turns_time) return null;
    const turn = ([days, name]) => deed(name, word(name), () => act("time", { days }));
    return el(
      "section",
      {},
      el("h2", {}, word("time")),
      el("p", { class: "moment" }, moment(now())),
      el("p", {}, word("timeIntro")),
      el("div", { class: "deeds" }, DAYS.map(turn)),
    );
  }

  #faults() {
    const names = Object.entries(table("faultNames"));
    return [
      el("h2", {}, word("faults")),
      el("p", {}, word("faultsIntro")),
      ...names.map(([name, [label, detail]]) => this.#fault(name, label, detail)),
    ];
  }

  #fault(name, label, detail) {
    const box = el("input", {
      type: "checkbox",
      role: "switch",
      checked: this.#store.faults.includes(name),
      data: { deed: name },
    });
    box.addEventListener("change", () => act("fault", { name, on: box.checked }));
    return el(
      "label",
      { class: "fault" },
      box,
      el("span", {}, el("b", {}, label), el("small", {}, detail)),
    );
  }

  #deeds() {
    const { shownPerson: person, shownGroup: group } = this.#store;
    const own = person && [
      el("h2", {}, word("phoneOf", person.name)),
      el("div", { class: "deeds" }, blocking(person)),
    ];
    const shared = group && [
      el("h2", {}, group.title),
      el(
        "div",
        { class: "deeds" },
        deeds(group).map((what) =>
          deed(what, table("groupActs")[what], () => act("group", { chat: group.chat, what })),
        ),
      ),
    ];
    return [...(own || []), ...(shared || [])];
  }
}

function blocking(person) {
  const label = word(person.blocked ? "unblock" : "block");
  return deed("block", label, () => act("block", { person: person.id, on: !person.blocked }));
}

function deed(name, label, done) {
  return el("button", { type: "button", data: { deed: name }, on: { click: done } }, label);
}
