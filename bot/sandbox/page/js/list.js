/** The messages of one chat: new ones below, edited ones in their place. */

import { bubble } from "./bubble.js";
import { el, icon } from "./dom.js";
import { day, word } from "./words.js";

const NEAR = 90;

/** Shows the messages of a chat that pass `place.shows`, and stays at the end unless scrolled up. */
export class MessageList {
  #place;
  #list;
  #jump;
  #rows = new Map();

  constructor(place) {
    this.#place = place;
    this.#list = el("ol", {
      class: "messages",
      role: "log",
      "aria-label": word("message"),
      tabindex: "0",
    });
    this.#jump = el(
      "button",
      {
        class: "jump",
        type: "button",
        "aria-label": word("newest"),
        hidden: true,
        on: { click: () => this.end() },
      },
      icon("down"),
    );
    this.element = el("div", { class: "scroll" }, this.#list, this.#jump);
    this.#list.addEventListener("scroll", () => this.#sayWhere(), { passive: true });
    new ResizeObserver(() => this.#stick && this.end()).observe(this.#list);
    this.#fill();
  }

  #stick = true;

  get isEmpty() {
    return this.#rows.size === 0;
  }

  /** Show a message that is new or has changed. */
  put(message) {
    if (!this.#place.shows(message)) return;
    const known = this.#rows.get(message.serial);
    const row = this.#row(message, known?.previousElementSibling ?? this.#list.lastElementChild);
    if (known) {
      row.classList.add("changed");
      known.replaceWith(row);
    } else {
      row.classList.add("fresh");
      this.#list.append(row);
    }
    if (this.#stick) this.end();
    else if (!known) this.#jump.classList.add("new");
  }

  /** Take a message away. */
  drop(serial) {
    this.#rows.get(serial)?.remove();
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
    this.#list.scrollTop = this.#list.scrollHeight;
    this.#stick = true;
  }

  #fill() {
    const { store } = this.#place;
    for (const message of store.messages(this.#place.who().chat)) {
      if (this.#place.shows(message))
        this.#list.append(this.#row(message, this.#list.lastElementChild));
    }
    requestAnimationFrame(() => this.end());
  }

  #row(message, previous) {
    const row = bubble(message, this.#place);
    row.dataset.day = new Date(message.date * 1000).toDateString();
    if (previous?.dataset.by === row.dataset.by && !message.notice) row.classList.add("follows");
    if (previous?.dataset.day !== row.dataset.day)
      row.prepend(el("span", { class: "day" }, day(message.date)));
    this.#rows.set(message.serial, row);
    return row;
  }

  #sayWhere() {
    const { scrollTop, scrollHeight, clientHeight } = this.#list;
    this.#stick = scrollHeight - scrollTop - clientHeight < NEAR;
    this.#jump.hidden = this.#stick;
    if (this.#stick) this.#jump.classList.remove("new");
  }
}
