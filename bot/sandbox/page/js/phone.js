/** The phone of the person one plays: the private chat with the bot. */

import { now } from "./clock.js";
import { Composer } from "./composer.js";
import { avatar, el, icon } from "./dom.js";
import { MessageList } from "./list.js";
import { act } from "./live.js";
import { menuButton } from "./menu.js";
import { alert, toast, toastRail } from "./notices.js";
import { makePlace } from "./place.js";
import { phoning } from "./whereabouts.js";
import { hour, language, word } from "./words.js";

const BUSY_FOR = 5000;
const TICK = 1000;

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
      hint: () => word("message"),
      shows: () => true,
      panes: () => ({ list: this.#list, composer: this.#composer }),
    });
    store.addEventListener("history", () => this.draw());
    store.addEventListener("cast", () => this.#refresh());
    store.addEventListener("look", () => this.#refresh());
    store.addEventListener("message", ({ detail }) => this.#message(detail));
    store.addEventListener(
      "gone",
      ({ detail }) => this.#isHere(detail) && this.#gone(detail.serial),
    );
    store.addEventListener("busy", ({ detail }) => this.#isHere(detail) && this.#busy());
    store.addEventListener("answer", ({ detail }) => this.#answer(detail));
    setInterval(() => this.#tick(), TICK);
  }

  /** Draw the phone anew, in the page's language and for the chosen person. */
  draw() {
    const person = this.#store.shownPerson;
    this.#shown = this.#signature();
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
      phoning(this.#store, person),
      el("div", { class: "body" }, this.#welcome(person), this.#list.element, this.#rail),
      this.#foot,
    );
    this.#host.replaceChildren(caption, el("div", { class: "device" }, screen));
    this.#footing(person);
    this.#tick();
  }

  #signature() {
    const person = this.#store.shownPerson;
    return person ? `${person.id} ${this.#store.isMember(person.id)}` : null;
  }

  #refresh() {
    const person = this.#store.shownPerson;
    if (this.#signature() !== this.#shown) return this.draw();
    if (!person) return;
    this.#composer.refresh();
    this.#host.querySelector(".head b").textContent = person.bot_name;
    this.#host.querySelector(".welcome .description").textContent =
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
    this.#list.seek();
    return this.#place.doing(() => act("type", { ...this.#place.who(), text }));
  }

  #status() {
    const clock = el("span", { class: "clock" }, hour(now()));
    return el(
      "div",
      { class: "status", "aria-hidden": "true" },
      clock,
      el("span", { class: "island" }),
      el("span", { class: "battery" }),
    );
  }

  #tick() {
    const clock = this.#host.querySelector(".clock");
    const time = hour(now());
    if (clock && clock.textContent !== time) clock.textContent = time;
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
    const need = person.need[language()] ?? Object.values(person.need)[0];
    const tour = el(
      "button",
      {
        class: "quiet tour",
        type: "button",
        hidden: this.#store.tour === null,
        on: { click: () => this.#store.askTour() },
      },
      icon("play"),
      el("span", {}, word("tour")),
    );
    return el(
      "div",
      { class: "welcome" },
      el("span", { class: "robot" }, icon("smile")),
      need && el("p", { class: "story" }, el("b", {}, person.name), need),
      el("h3", {}, word("welcome")),
      el("p", { class: "description", dir: "auto" }, person.description || word("welcomeDefault")),
      tour,
    );
  }

  #gone(serial) {
    this.#list.drop(serial);
    this.#composer.gone(serial);
  }

  #message({ chat, message, fresh }) {
    if (!this.#isHere({ chat })) return;
    this.#list.put(message);
    if (fresh) this.#composer.heed();
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
