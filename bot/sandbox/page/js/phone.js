/** The phone of the person one plays: the private chat with the bot. */

import { Composer } from "./composer.js";
import { avatar, el, icon } from "./dom.js";
import { MessageList } from "./list.js";
import { act } from "./live.js";
import { menuButton } from "./menu.js";
import { alert, toast, toastRail } from "./notices.js";
import { makePlace } from "./place.js";
import { hour, word } from "./words.js";

const BUSY_FOR = 5000;

/** Shows the chosen person's phone in `host`. */
export class Phone {
  #store;
  #host;
  #list = null;
  #composer = null;
  #foot;
  #subtitle;
  #rail = toastRail();
  #place;
  #shown = null;
  #timer = 0;

  constructor(store, host) {
    this.#store = store;
    this.#host = host;
    this.#place = makePlace({
      store,
      rail: this.#rail,
      inGroup: false,
      who: () => ({ person: store.person, chat: store.shownPerson?.chat }),
      commands: () => store.shownPerson?.commands ?? [],
      thread: () => null,
      shows: () => true,
      panes: () => ({ list: this.#list, composer: this.#composer }),
    });
    store.addEventListener("history", () => this.draw());
    store.addEventListener("cast", () => this.#refresh());
    store.addEventListener("look", () => this.#refresh());
    store.addEventListener("message", ({ detail }) => this.#message(detail));
    store.addEventListener(
      "gone",
      ({ detail }) => this.#isHere(detail) && this.#list.drop(detail.serial),
    );
    store.addEventListener("busy", ({ detail }) => this.#isHere(detail) && this.#busy());
    store.addEventListener("answer", ({ detail }) => this.#answer(detail));
  }

  /** Draw the phone anew, in the page's language and for the chosen person. */
  draw() {
    const person = this.#store.shownPerson;
    this.#shown = person?.id ?? null;
    if (!person) return this.#host.replaceChildren();
    this.#subtitle = el("small", { class: "state" }, word("bot"));
    this.#list = new MessageList(this.#place);
    this.#composer = new Composer(this.#place);
    this.#foot = el("div", { class: "foot" });
    const caption = el("h2", { class: "caption" }, word("phoneOf", person.name));
    const screen = el(
      "div",
      { class: "screen" },
      this.#status(),
      this.#head(person),
      el("div", { class: "body" }, this.#welcome(person), this.#list.element, this.#rail),
      this.#foot,
    );
    this.#host.replaceChildren(caption, el("div", { class: "device" }, screen));
    this.#footing(person);
  }

  #refresh() {
    const person = this.#store.shownPerson;
    if (person?.id !== this.#shown) return this.draw();
    if (!person) return;
    this.#composer.refresh();
    this.#host.querySelector(".head b").textContent = person.bot_name;
    this.#host.querySelector(".welcome p").textContent =
      person.description || word("welcomeDefault");
    this.#footing(person);
  }

  #footing(person) {
    const screen = this.#host.querySelector(".screen");
    const empty = this.#list.isEmpty;
    screen.classList.toggle("empty", empty);
    const wanted = person.blocked ? "blocked" : empty ? "start" : "composer";
    if (this.#foot.dataset.kind === wanted) return;
    this.#foot.dataset.kind = wanted;
    const big = (label, deed) =>
      el("button", { class: "big", type: "button", on: { click: deed } }, label);
    const unblock = () => this.#place.doing(() => act("block", { person: person.id, on: false }));
    const foot = {
      blocked: () => big(word("unblock"), unblock),
      start: () => big(word("start"), () => this.#start(person)),
      composer: () => this.#composer.element,
    };
    this.#foot.replaceChildren(foot[wanted]());
  }

  #start(person) {
    const text = `/start ${person.start}`.trim();
    return this.#place.doing(() => act("type", { ...this.#place.who(), text }));
  }

  #status() {
    const clock = el("span", {}, hour(Date.now() / 1000));
    return el(
      "div",
      { class: "status", "aria-hidden": "true" },
      clock,
      el("span", { class: "island" }),
      el("span", { class: "battery" }),
    );
  }

  #head(person) {
    const items = () => [
      { label: word(person.blocked ? "unblock" : "block"), mark: "plug", act: () => this.#block() },
    ];
    return el(
      "div",
      { class: "head" },
      avatar(person.bot_name, "bot"),
      el("span", { class: "who" }, el("b", {}, person.bot_name), this.#subtitle),
      menuButton("more", word("more"), items),
    );
  }

  #block() {
    const person = this.#store.shownPerson;
    return this.#place.doing(() => act("block", { person: person.id, on: !person.blocked }));
  }

  #welcome(person) {
    return el(
      "div",
      { class: "welcome" },
      el("span", { class: "robot" }, icon("smile")),
      el("h3", {}, word("welcome")),
      el("p", { dir: "auto" }, person.description || word("welcomeDefault")),
    );
  }

  #message({ chat, message }) {
    if (!this.#isHere({ chat })) return;
    this.#list.put(message);
    if (message.by === 0) this.#subtitle.textContent = word("bot");
    this.#footing(this.#store.shownPerson);
  }

  #busy() {
    this.#subtitle.textContent = word("writing");
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#subtitle.textContent = word("bot")), BUSY_FOR);
  }

  #answer({ chat, text, alert: loud }) {
    if (!text || !this.#isHere({ chat })) return;
    if (loud) alert(text);
    else toast(this.#rail, text);
  }

  #isHere({ chat }) {
    return this.#list !== null && chat === this.#store.shownPerson?.chat;
  }
}
