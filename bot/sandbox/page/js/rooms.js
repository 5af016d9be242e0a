/** The coordinators' groups: one at a time, written in as one of the members. */

import { Composer } from "./composer.js";
import { head, pinnedBar, speaker } from "./desk.js";
import { avatar, el, icon } from "./dom.js";
import { MessageList } from "./list.js";
import { act } from "./live.js";
import { alert, toast, toastRail } from "./notices.js";
import { makePlace } from "./place.js";
import { topicBar } from "./topics.js";
import { word } from "./words.js";

const START = /^https:\/\/t\.me\/\w+\?start=([\w-]+)$/;

/** Shows the groups in `host`: their names, and the chosen one. */
export class Rooms {
  #store;
  #host;
  #list = null;
  #composer = null;
  #rail = toastRail();
  #tabs = el("div", { class: "room-tabs", role: "tablist" });
  #place;
  #thread = null;
  #drawn = "";

  constructor(store, host) {
    this.#store = store;
    this.#host = host;
    this.#place = makePlace({
      store,
      rail: this.#rail,
      inGroup: true,
      who: () => ({
        person: store.shownGroup && store.speaker(store.shownGroup),
        chat: store.group,
      }),
      commands: () => store.shownGroup?.commands ?? [],
      thread: () => this.#thread,
      leadsTo: (thread) => store.shownGroup?.topics?.some((topic) => topic.thread === thread),
      goTo: (thread) => this.#look(thread),
      shows: (message) => !store.shownGroup?.topics || message.thread === this.#thread,
      panes: () => ({ list: this.#list, composer: this.#composer }),
    });
    store.addEventListener("history", () => this.draw());
    store.addEventListener("cast", () => this.#refresh());
    store.addEventListener("look", () => this.#refresh());
    store.addEventListener("unread", () => this.#drawTabs());
    store.addEventListener(
      "message",
      ({ detail }) => detail.chat === store.group && this.#message(detail.message),
    );
    store.addEventListener(
      "gone",
      ({ detail }) => detail.chat === store.group && this.#list?.drop(detail.serial),
    );
    store.addEventListener(
      "answer",
      ({ detail }) => detail.chat === store.group && this.#answer(detail),
    );
  }

  /** Draw the chosen group anew. */
  draw() {
    const group = this.#store.shownGroup;
    this.#drawn = this.#signature();
    if (!group) return this.#host.replaceChildren();
    if (!group.topics?.some(({ thread }) => thread === this.#thread)) this.#thread = null;
    this.#list = new MessageList(this.#place);
    this.#composer = new Composer(this.#place, this.#speaker(group));
    const empty = el("p", { class: "nothing" }, icon("group"), word("roomEmpty"));
    const panel = el(
      "div",
      { class: "panel", role: "tabpanel" },
      head(group, this.#store.members(group), this.#place.doing),
      this.#topics(group),
      this.#pinned(),
      el("div", { class: "body" }, empty, this.#list.element, this.#rail),
      el(
        "div",
        { class: "foot" },
        group.bot_status.match(/left|kicked/) && el("p", { class: "absent" }, word("botAbsent")),
        this.#composer.element,
      ),
    );
    this.#host.replaceChildren(
      el("h2", { class: "caption" }, word("rooms")),
      el("div", { class: "desk" }, this.#tabs, panel),
    );
    this.#drawTabs();
    this.#sayEmpty();
  }

  #signature() {
    const { shownGroup: group, people } = this.#store;
    return JSON.stringify([group, group && this.#store.speaker(group), people.length]);
  }

  #refresh() {
    if (this.#signature() !== this.#drawn) this.draw();
  }

  #drawTabs() {
    const { groups, group: chosen, unread } = this.#store;
    const tab = (group) =>
      el(
        "button",
        {
          type: "button",
          role: "tab",
          "aria-selected": String(group.chat === chosen),
          on: { click: () => this.#store.lookAtGroup(group.chat) },
        },
        avatar(group.title, group.chat),
        el("span", {}, group.title),
        unread.get(group.chat)
          ? el("span", { class: "badge" }, String(unread.get(group.chat)))
          : null,
      );
    this.#tabs.replaceChildren(...groups.map(tab));
    const news = this.#tabs.querySelector(":has(.badge)") ?? this.#tabs.querySelector("[aria-selected=true]");
    news?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  #topics(group) {
    if (!group.topics) return null;
    return topicBar(group.topics, this.#thread, (thread) => this.#look(thread));
  }

  #look(thread) {
    this.#thread = thread;
    this.draw();
  }

  #pinned() {
    const messages = this.#store.messages(this.#store.group);
    return pinnedBar(messages, (serial) => this.#list.find(serial));
  }

  #speaker(group) {
    const chosen = this.#store.personById(this.#store.speaker(group));
    return speaker(this.#store.members(group), chosen, (id) => this.#store.speakAs(group, id));
  }

  #message(message) {
    this.#list?.put(message);
    this.#sayEmpty();
    const bar = this.#host.querySelector(".pinned");
    const now = this.#pinned();
    if (bar && now) bar.replaceWith(now);
    else if (bar) bar.remove();
    else if (now) this.#host.querySelector(".panel .body").before(now);
  }

  #sayEmpty() {
    this.#host.querySelector(".panel").classList.toggle("empty", this.#list.isEmpty);
  }

  #answer({ text, alert: loud, person, url }) {
    const payload = START.exec(url ?? "")?.[1];
    if (payload) this.#follow(person, payload);
    if (!text) return;
    const said = `${this.#store.personById(person)?.name ?? ""} — ${text}`;
    if (loud) alert(said);
    else toast(this.#rail, said);
  }

  /** Open the private chat of whoever pressed, as a link to the bot does in Telegram. */
  #follow(id, payload) {
    const person = this.#store.personById(id);
    this.#store.lookAtPerson(id);
    this.#store.lookAtTab("phone");
    const text = `/start ${payload}`;
    this.#place.doing(() => act("type", { person: id, chat: person.chat, text }));
  }
}
