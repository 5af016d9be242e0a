/** The guided tour: a whole request and its answer, played by the same taps that a person makes. */

import { el, icon, iconButton } from "./dom.js";
import { act } from "./live.js";
import { language, word } from "./words.js";

const PACE = Number(new URLSearchParams(location.search).get("pace")) || 1;
const LONGEST_WAIT = 30_000;
const SETTLED = 600;

class Stopped extends Error {}

/** Plays in what is on the page; `?pace=4` makes it four times as quick. */
export class Tour {
  #store;
  #host;
  #playing = null;
  #said = "";

  constructor(store, host) {
    this.#store = store;
    this.#host = host;
    store.addEventListener("tour", () => this.start());
    for (const event of ["pointerdown", "keydown"]) {
      document.addEventListener(event, (happened) => this.#yield(happened), { capture: true });
    }
  }

  /** Make the button that starts it. */
  button() {
    const label = [icon("play"), el("span", { class: "long" }, word("tour"))];
    const name = { class: "quiet tour", type: "button", "aria-label": word("tour"), hidden: true };
    const button = el("button", { ...name, on: { click: () => this.start() } }, label);
    button.hidden = this.#store.tour === null;
    return button;
  }

  /** Show the button where the sandbox has a tour. */
  offer() {
    for (const button of document.querySelectorAll(".quiet.tour")) {
      button.hidden = this.#store.tour === null;
    }
  }

  /** Show what is being played, in the page's language. */
  draw() {
    this.#host.hidden = !this.#said;
    if (!this.#said) return this.#host.replaceChildren();
    const stop = el(
      "button",
      { class: "key", type: "button", on: { click: () => this.stop() } },
      icon("stop"),
      el("span", {}, word("tourStop")),
    );
    const named = { class: "key", type: "button", "aria-label": word("tourAgain") };
    const again = el(
      "button",
      { ...named, on: { click: () => this.start() } },
      icon("play"),
      el("span", { class: "long" }, word("tourAgain")),
    );
    this.#host.replaceChildren(
      el("p", { role: "status" }, this.#said),
      this.#playing ? stop : again,
      iconButton("close", word("close"), () => this.close()),
    );
  }

  /** Play from the beginning. */
  async start() {
    this.close();
    const playing = { stopped: false, began: this.#store.newest };
    this.#playing = playing;
    try {
      await this.#play(playing);
      this.#end(playing, word("tourDone"));
    } catch (error) {
      if (!(error instanceof Stopped)) this.#end(playing, word("tourLost"));
    }
  }

  /** Leave the rest to the person. */
  stop() {
    if (!this.#playing) return;
    const playing = this.#playing;
    playing.stopped = true;
    document.querySelector(".shown")?.classList.remove("shown");
    this.#end(playing, word("tourYours"));
  }

  /** Stop, and take the bar away. */
  close() {
    if (this.#playing) this.#playing.stopped = true;
    this.#playing = null;
    this.#say("", 0);
  }

  #end(playing, said) {
    if (this.#playing !== playing) return;
    this.#playing = null;
    this.#say(said, 0);
  }

  /** Give the page to whoever touches it. */
  #yield({ isTrusted, target, type, key }) {
    if (!this.#playing || !isTrusted || this.#host.contains(target)) return;
    if (type === "keydown" && ["Tab", "Shift", "Control", "Alt", "Meta"].includes(key)) return;
    this.stop();
  }

  #say(said, step) {
    this.#said = said;
    document.querySelectorAll(".steps li").forEach((li, i) => {
      if (i + 1 === step) li.setAttribute("aria-current", "step");
      else li.removeAttribute("aria-current");
    });
    this.draw();
  }

  async #play(playing) {
    const script = this.#store.tour;
    const person = await this.#requester(script);
    this.#say(word("tourAsks", person.name), 1);
    this.#store.be(person.id);
    await this.#wait(playing, 900);
    const card = await this.#ask(playing, script, person);
    const group = this.#store.groups.find(({ chat }) => chat === card.chat);
    await this.#answer(playing, script, person, group);
  }

  /** Give the person who asks: the tour's own, or a new one if that person has asked already. */
  async #requester({ people }) {
    const own = this.#store.personById(people[language()]);
    if (own && !this.#store.messages(own.chat).length) return own;
    const made = { first_name: word("tourName"), language_code: language() };
    const { person } = await act("person", made);
    await this.#until({ stopped: false }, () => this.#store.personById(person));
    return this.#store.personById(person);
  }

  /** Answer the bot's questions until a card stands in a group; give where. */
  async #ask(playing, script, person) {
    const start = document.querySelector("#phone .foot .big");
    let before = this.#asked(person.chat);
    await this.#press(playing, start);
    for (;;) {
      const changed = () => this.#card(script) || this.#asked(person.chat) !== before;
      await this.#until(playing, changed);
      await this.#wait(playing, SETTLED);
      if (this.#card(script)) return this.#card(script);
      before = this.#asked(person.chat);
      await this.#step(playing, script, person.chat);
    }
  }

  async #step(playing, script, chat) {
    const message = this.#question(chat);
    const codes = message?.buttons.flat().map(({ code }) => code ?? "") ?? [];
    const finds = (patterns, code) => patterns.some((pattern) => new RegExp(pattern).test(code));
    const code =
      codes.find((one) => finds(script.taps, one)) ??
      codes.find((one) => !finds(script.leaves, one));
    if (code) return this.#tap(playing, "phone", code);
    if (!codes.some((one) => finds([script.asks], one))) return;
    const [, texts] = script.says.find(([asked]) => new RegExp(asked).test(message.text));
    await this.#write(playing, "phone", texts[language()]);
  }

  /** Take the request on, reply, and see the reply on the phone. */
  async #answer(playing, script, person, group) {
    const reply = script.reply[language()];
    const speaker = this.#fitting(group);
    this.#say(word("tourReceives", group.title), 2);
    this.#store.be(speaker.id);
    this.#store.lookAtGroup(group.chat);
    this.#store.speakAs(group, speaker.id);
    await this.#wait(playing, 1800);
    this.#say(word("tourTakes", speaker.name), 2);
    await this.#taps(playing, group.chat, script.desk_taps);
    this.#say(word("tourAnswers", speaker.name), 3);
    await this.#until(playing, () => this.#store.pending(group.chat, speaker.id));
    await this.#write(playing, "rooms", reply);
    await this.#taps(playing, group.chat, script.sent_taps);
    await this.#until(playing, () =>
      this.#store.messages(person.chat).some(({ by, text }) => by === 0 && text.includes(reply)),
    );
    this.#store.be(person.id);
  }

  async #taps(playing, chat, codes) {
    for (const wanted of codes) {
      const code = await this.#until(playing, () => this.#offered(chat, wanted));
      await this.#wait(playing, 1200);
      await this.#tap(playing, "rooms", code);
    }
  }

  #fitting(group) {
    const members = this.#store.members(group);
    return members.find((one) => one.language === language()) ?? members[0];
  }

  /** Give the newest message of the bot that has buttons. */
  #question(chat) {
    return this.#store.messages(chat).findLast(({ by, buttons }) => by === 0 && buttons.length);
  }

  #asked(chat) {
    const { serial, text, buttons } = this.#question(chat) ?? {};
    return JSON.stringify([serial, text, buttons]);
  }

  #offered(chat, wanted) {
    const pattern = new RegExp(wanted);
    const buttons = this.#store.messages(chat).flatMap((message) => message.buttons.flat());
    return buttons.findLast(({ code }) => pattern.test(code ?? ""))?.code;
  }

  /** Find a card that nobody has taken on and that came since the tour began. */
  #card({ desk_taps: [take] }) {
    const began = this.#playing?.began ?? 0;
    for (const { chat } of this.#store.groups) {
      const fresh = this.#store.messages(chat).filter(({ serial }) => serial > began);
      const codes = fresh.flatMap(({ buttons }) => buttons.flat().map(({ code }) => code ?? ""));
      if (codes.some((code) => new RegExp(take).test(code))) return { chat };
    }
    return null;
  }

  async #tap(playing, side, code) {
    const keys = [...document.querySelectorAll(`#${side} .key`)];
    await this.#press(playing, keys.findLast((key) => key.dataset.code === code));
  }

  async #press(playing, button) {
    if (!button) throw new Error("no such button");
    button.scrollIntoView({ block: "nearest" });
    button.classList.add("shown");
    await this.#wait(playing, 900);
    button.classList.remove("shown");
    button.click();
  }

  async #write(playing, side, text) {
    const box = document.querySelector(`#${side} textarea`);
    for (let end = 1; end < text.length + 3; end += 3) {
      box.value = text.slice(0, end);
      box.dispatchEvent(new Event("input"));
      await this.#wait(playing, 45);
    }
    await this.#wait(playing, 500);
    document.querySelector(`#${side} .send`).click();
  }

  async #until(playing, found) {
    const began = Date.now();
    while (!found()) {
      if (Date.now() - began > LONGEST_WAIT) throw new Error("nothing came");
      await this.#wait(playing, 120);
    }
    return found();
  }

  async #wait(playing, milliseconds) {
    await new Promise((resolve) => setTimeout(resolve, milliseconds / PACE));
    if (playing.stopped) throw new Stopped();
  }
}
