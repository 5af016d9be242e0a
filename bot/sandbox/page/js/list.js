/** The messages of one chat: new ones below, edited ones in their place. */

import { bubble } from "./bubble.js";
import { el, icon } from "./dom.js";
import { FocusKeeper, controls } from "./focus.js";
import { date, day, word } from "./words.js";

const NEAR = 90;
const HELD_FOR = 12_000;
const KEPT = 0.6;
const SAID = 6;

/**
 * Shows the messages of a chat that pass `place.shows`, and stays at the end unless scrolled up.
 * In a group, a message whose button was pressed stays in view while the bot answers.
 */
export class MessageList {
  #place;
  #list;
  #jump;
  #log;
  #focus;
  #rows = new Map();
  #stick = true;
  #held = null;

  constructor(place) {
    this.#place = place;
    this.#list = el("ol", { class: "messages", "aria-label": word("messages"), tabindex: "0" });
    this.#log = el("div", { class: "unseen", role: "log", "aria-live": "polite" });
    const jump = { class: "jump", type: "button", "aria-label": word("newest"), hidden: true };
    this.#jump = el("button", { ...jump, on: { click: () => this.end() } }, icon("down"));
    this.element = el("div", { class: "scroll" }, this.#list, this.#jump, this.#log);
    this.#focus = new FocusKeeper(this.#list);
    this.#list.addEventListener("scroll", () => this.#sayWhere(), { passive: true });
    this.#list.addEventListener("click", (event) => this.#hold(event));
    this.#list.addEventListener("keydown", (event) => this.#typed(event));
    new ResizeObserver(() => this.#stick && this.#toEnd()).observe(this.#list);
    this.#fill();
  }

  get isEmpty() {
    return this.#rows.size === 0;
  }

  /** Show a message that is new or has changed. */
  put(message) {
    if (!this.#place.shows(message)) return;
    const known = this.#rows.get(message.serial);
    const from = this.#heldTop();
    const row = this.#row(message, known?.previousElementSibling ?? this.#list.lastElementChild);
    if (known) {
      row.classList.add("changed");
      this.#focus.replace(known, row);
    } else {
      row.classList.add("fresh");
      this.#list.append(row);
      this.#focus.added(row);
    }
    if (this.#asks(message) && !known) this.end();
    else if (this.#stick) this.#toEnd();
    else if (from !== null) this.#list.scrollTop += this.#heldTop() - from;
    this.#sayWhere();
    if (!this.#stick && !known) this.#jump.classList.add("new");
    if (!known || message.by === 0) this.#say(message);
  }

  /** Have the first button of what comes next get the focus, unless it goes elsewhere. */
  seek() {
    this.#focus.seek();
  }

  /** Take a message away. */
  drop(serial) {
    this.#focus.drop(this.#rows.get(serial));
    this.#rows.delete(serial);
  }

  /** Bring a message into view. */
  find(serial) {
    const row = this.#rows.get(serial);
    row?.scrollIntoView({ block: "center" });
    row?.classList.remove("found");
    requestAnimationFrame(() => row?.classList.add("found"));
  }

  /** Go to the newest message. */
  end() {
    this.#held = null;
    this.#stick = true;
    this.#toEnd();
  }

  #toEnd() {
    const { scrollHeight, clientHeight } = this.#list;
    const held = this.#heldRow();
    const most = held ? this.#furthest(held, clientHeight) : Infinity;
    this.#list.scrollTop = Math.min(scrollHeight - clientHeight, most);
  }

  /** Give how far one may scroll for a message to stay: whole, or its end on most of the list. */
  #furthest({ offsetTop, offsetHeight }, height) {
    const kept = Math.min(offsetHeight + 8, height * KEPT);
    return offsetTop - this.#list.offsetTop + offsetHeight - kept;
  }

  /** Whoever begins to type among the messages writes in the composer. */
  #typed({ key, ctrlKey, altKey, metaKey }) {
    if (key.length === 1 && key !== " " && !ctrlKey && !altKey && !metaKey) this.#place.typing();
  }

  /** Remember the message that was pressed: what follows must not push it out of view. */
  #hold({ target }) {
    const row = target.closest(".key") && target.closest(".row");
    if (!row || !this.#place.inGroup) return;
    this.#held = { serial: Number(row.dataset.serial), until: Date.now() + HELD_FOR };
  }

  #asks({ asks }) {
    return asks === null || asks?.includes(this.#place.who().person);
  }

  #heldRow() {
    if (this.#held && Date.now() > this.#held.until) this.#held = null;
    return this.#held && this.#rows.get(this.#held.serial);
  }

  #heldTop() {
    return this.#heldRow()?.getBoundingClientRect().top ?? null;
  }

  #fill() {
    const { store } = this.#place;
    let previous = null;
    const rows = [];
    for (const message of store.messages(this.#place.who().chat)) {
      if (!this.#place.shows(message)) continue;
      previous = this.#row(message, previous);
      rows.push(previous);
    }
    this.#list.append(...rows);
    this.#focus.begin();
    requestAnimationFrame(() => this.end());
  }

  #row(message, previous) {
    const row = bubble(message, this.#place);
    row.dataset.day = date(message.date);
    if (previous?.dataset.by === row.dataset.by && !message.notice) row.classList.add("follows");
    if (previous?.dataset.day !== row.dataset.day) {
      row.prepend(el("span", { class: "day" }, day(message.date)));
    }
    this.#rows.set(message.serial, row);
    row.tabIndex = -1;
    for (const control of controls(row)) control.tabIndex = -1;
    return row;
  }

  /** Tell a screen reader what came, and how many buttons stand below. */
  #say(message) {
    if (message.by === this.#place.who().person || message.notice) return;
    const buttons = message.buttons.flat().length;
    const said = `${message.name} : ${message.text}${buttons ? ` (${word("buttons", buttons)})` : ""}`;
    this.#log.append(el("p", {}, said));
    while (this.#log.childElementCount > SAID) this.#log.firstElementChild.remove();
  }

  #sayWhere() {
    const { scrollTop, scrollHeight, clientHeight } = this.#list;
    this.#stick = scrollHeight - scrollTop - clientHeight < NEAR || Boolean(this.#heldRow() && this.#stick);
    this.#jump.hidden = scrollHeight - scrollTop - clientHeight < NEAR;
    if (this.#jump.hidden) this.#jump.classList.remove("new");
  }
}
