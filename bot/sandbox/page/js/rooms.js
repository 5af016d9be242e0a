/** The coordinators' groups: one at a time, written in as one of the members. */

import { Composer } from "./composer.js";
import { head, pinnedBar } from "./desk.js";
import { avatar, el, icon } from "./dom.js";
import { MessageList } from "./list.js";
import { act } from "./live.js";
import { alert, toast, toastRail } from "./notices.js";
import { badge } from "./people.js";
import { makePlace } from "./place.js";
import { rove, stopAt } from "./roving.js";
import { TopicNews, topicBar } from "./topics.js";
import { speaking } from "./whereabouts.js";
import { word } from "./words.js";

const BUSY_FOR = 5000;
const START = /^https:\/\/t\.me\/\w+\?start=([\w-]+)$/;

/** Shows the groups in `host`: their names, and the chosen one. */
export class Rooms {
  #store;
  #host;
  #list = null;
  #composer = null;
  #rail = toastRail();
  #tabs = el("div", { class: "room-tabs", id: "room-tabs", role: "tablist", popover: "auto" });
  #pick = el("button", { class: "room-pick", type: "button", popovertarget: "room-tabs" });
  #timer = 0;
  #place;
  #thread = null;
  #news = new TopicNews();
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
      hint: () => word("messageAs", this.#speaker()?.name),
      leadsTo: (thread) => store.shownGroup?.topics?.some((topic) => topic.thread === thread),
      goTo: (thread) => this.#look(thread),
      shows: (message) => !store.shownGroup?.topics || message.thread === this.#thread,
      panes: () => ({ list: this.#list, composer: this.#composer }),
    });
    rove(this.#tabs, "[role=tab]");
    store.addEventListener("history", () => this.draw());
    store.addEventListener("cast", () => this.#refresh());
    store.addEventListener("look", () => this.#refresh());
    store.addEventListener("unread", () => this.#drawTabs());
    store.addEventListener("message", ({ detail }) => {
      this.#count(detail);
      if (detail.chat === store.group) this.#message(detail);
    });
    store.addEventListener(
      "gone",
      ({ detail }) => detail.chat === store.group && this.#gone(detail.serial),
    );
    store.addEventListener("busy", ({ detail }) => detail.chat === store.group && this.#busy());
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
    const { name, id } = this.#speaker() ?? { name: "", id: 0 };
    this.#composer = new Composer(this.#place, avatar(name, id));
    const empty = el("p", { class: "nothing" }, icon("group"), word("roomEmpty"));
    const panel = el(
      "div",
      { class: "panel", id: "room", role: "tabpanel", "aria-label": group.title },
      head(group, this.#store.members(group), this.#place.doing, this.#pick),
      speaking(this.#store, group),
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
          data: { chat: group.chat },
          "aria-selected": String(group.chat === chosen),
          "aria-controls": group.chat === chosen && "room",
          on: { click: () => this.#open(group.chat) },
        },
        avatar(group.title, group.chat),
        el("span", { title: group.title }, group.title),
        unread.get(group.chat) ? badge(unread.get(group.chat)) : null,
      );
    const focused =
      this.#tabs.contains(document.activeElement) && document.activeElement.dataset.chat;
    const tabs = groups.map(tab);
    this.#tabs.setAttribute("aria-label", word("rooms"));
    this.#tabs.replaceChildren(...tabs);
    stopAt(tabs, tabs[groups.findIndex(({ chat }) => chat === chosen)]);
    if (focused) this.#tabs.querySelector(`[data-chat="${focused}"]`)?.focus();
    const news = groups.reduce((sum, { chat }) => sum + (unread.get(chat) ?? 0), 0);
    this.#pick.setAttribute("aria-label", word("otherGroups", groups.length));
    this.#pick.replaceChildren(
      icon("group"),
      el("span", { "aria-hidden": "true" }, String(groups.length)),
      ...(news ? [badge(news)] : []),
      icon("down"),
    );
  }

  #open(chat) {
    if (this.#tabs.matches(":popover-open")) this.#tabs.hidePopover();
    this.#store.lookAtGroup(chat);
  }

  #topics(group) {
    if (!group.topics) return null;
    this.#news.read(group.chat, this.#thread);
    const newsIn = (thread) => this.#news.of(group.chat, thread);
    return topicBar(group.topics, this.#thread, newsIn, (thread) => this.#look(thread));
  }

  #count({ chat, message, fresh }) {
    const here = chat === this.#store.group;
    if (!fresh || (here && this.#place.shows(message))) return;
    this.#news.add(chat, message.thread ?? null);
    if (here) this.#host.querySelector(".topics")?.replaceWith(this.#topics(this.#store.shownGroup));
  }

  #look(thread) {
    this.#thread = thread;
    this.draw();
  }

  #pinned() {
    const messages = this.#store.messages(this.#store.group).filter(this.#place.shows);
    return pinnedBar(messages, (serial) => this.#list.find(serial));
  }

  #speaker() {
    const { shownGroup } = this.#store;
    return shownGroup && this.#store.personById(this.#store.speaker(shownGroup));
  }

  #message({ message, fresh }) {
    this.#list?.put(message);
    if (fresh) this.#composer?.heed();
    if (message.by === 0) this.#sayMembers();
    this.#sayEmpty();
    this.#pin();
  }

  #gone(serial) {
    this.#list?.drop(serial);
    this.#composer?.gone(serial);
    this.#pin();
  }

  #busy() {
    const members = this.#host.querySelector(".head small");
    members.textContent = word("botWriting");
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#sayMembers(), BUSY_FOR);
  }

  #sayMembers() {
    const names = this.#store.members(this.#store.shownGroup).map(({ name }) => name);
    this.#host.querySelector(".head small").textContent = names.join(", ");
  }

  #pin() {
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
    this.#store.lookAtPhone(id);
    const text = `/start ${payload}`;
    this.#place.doing(() => act("type", { person: id, chat: person.chat, text }));
  }
}
