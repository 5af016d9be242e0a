/** What the page knows: people, groups, messages, who one is, and what is looked at. */

import { now as shownNow, setNow } from "./clock.js";
import { Drafts, keep, recall } from "./memory.js";
import { language } from "./words.js";

const LONGEST_WAIT = 10_000;
const LEAP = 3600;

/**
 * Tells of itself by events: "cast", "history", "message" {chat, message, fresh},
 * "gone" {chat, serial}, "answer", "busy" {chat}, "look" (what is looked at), "unread",
 * "restart" (another sandbox answers).
 *
 * `person` owns the phone that is shown, `group` is the group that is shown, and `tab` says on which
 * of the two sides one acts: "phone" or "rooms".
 */
export class Store extends EventTarget {
  bot = { name: "", username: "" };
  people = [];
  groups = [];
  faults = [];
  turns_time = false;
  tour = null;
  begun = recall("begun", null);
  chats = new Map();
  unread = new Map();
  drafts = new Drafts();
  dismissed = new Set();
  person = recall("person", null);
  group = recall("group", null);
  tab = recall("tab", "phone");
  #speakers = new Map(recall("speakers", []));
  #answered = new Set();
  #waiting = new Map();

  /** Take in a change that the sandbox tells. */
  take(change) {
    const take = {
      cast: this.#cast,
      history: this.#history,
      message: this.#message,
      gone: this.#gone,
      answer: this.#answer,
      busy: this.#busy,
    }[change.kind];
    take?.call(this, change);
  }

  /** Give the messages of a chat, oldest first. */
  messages(chat) {
    return [...(this.chats.get(chat)?.values() ?? [])];
  }

  /** Give the serial of the newest message of all chats. */
  get newest() {
    const serials = [...this.chats.values()].flatMap((messages) => [...messages.keys()]);
    return serials.reduce((most, serial) => Math.max(most, serial), 0);
  }

  /** Name the requesters: people who are in no group. */
  get requesters() {
    return this.people.filter(({ id }) => !this.isMember(id));
  }

  /** Say whether somebody is in a group. */
  isMember(id) {
    return this.groups.some(({ members }) => members.includes(id));
  }

  /** Name the members of a group. */
  members(group) {
    return group.members.map((id) => this.personById(id)).filter(Boolean);
  }

  /** Name who speaks in a group from this page: who was chosen, or who speaks its language. */
  speaker(group) {
    const chosen = this.#speakers.get(group.chat);
    if (group.members.includes(chosen)) return chosen;
    return group.members.find((id) => this.#speaks(id)) ?? group.members[0];
  }

  #speaks(id) {
    return this.personById(id)?.language === language();
  }

  /** Name who one is now: who holds the phone, or who speaks in the group. */
  get actor() {
    const { shownGroup } = this;
    return this.tab === "rooms" && shownGroup ? this.speaker(shownGroup) : this.person;
  }

  /** Give the message to which a person's app has begun a reply, if there is one. */
  pending(chat, person) {
    const asking = ({ asks }) => asks === null || asks?.includes(person);
    const messages = this.messages(chat);
    const at = messages.findLastIndex(asking);
    if (at < 0 || this.dismissed.has(messages[at].serial)) return null;
    return messages.slice(at).some(({ by }) => by === person) ? null : messages[at];
  }

  personById(id) {
    return this.people.find((person) => person.id === id);
  }

  get shownPerson() {
    return this.personById(this.person);
  }

  get shownGroup() {
    return this.groups.find((group) => group.chat === this.group);
  }

  /** Be somebody: a requester on the phone, a member in a group. */
  be(id) {
    if (!this.isMember(id)) return this.lookAtPhone(id);
    const group = this.#groupOf(id);
    this.group = group.chat;
    this.#speakers.set(group.chat, id);
    this.tab = "rooms";
    this.#looked();
  }

  /** Look at somebody's phone. */
  lookAtPhone(id) {
    this.person = id;
    this.tab = "phone";
    this.#looked();
  }

  lookAtGroup(chat) {
    this.group = chat;
    this.tab = "rooms";
    this.#looked();
  }

  /** Act on one side of the page. */
  lookAtTab(tab) {
    if (tab === this.tab) return;
    this.tab = tab;
    this.#looked();
  }

  speakAs(group, id) {
    this.#speakers.set(group.chat, id);
    this.#looked();
  }

  /** Show somebody who speaks the page's language, unless something has begun. */
  preferLanguage() {
    if (this.messages(this.shownPerson?.chat).length || this.tab !== "phone") return;
    if (this.shownPerson?.language === language()) return;
    const speaker = this.requesters.find(({ id }) => this.#speaks(id));
    if (speaker) this.lookAtPhone(speaker.id);
    if (!this.messages(this.group).length) this.group = this.#firstGroup;
  }

  /** Give the group whose founder speaks the page's language. */
  get #firstGroup() {
    const fitting = this.groups.find(({ members }) => this.#speaks(members[0]));
    return (fitting ?? this.groups[0])?.chat ?? null;
  }

  /** Ask for the guided tour. */
  askTour() {
    this.#tell("tour");
  }

  /** Wait until the bot has answered a press, ten seconds at most. */
  answered(press) {
    if (this.#answered.has(press)) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.set(press, resolve);
      setTimeout(resolve, LONGEST_WAIT);
    });
  }

  #groupOf(id) {
    const own = this.groups.filter(({ members }) => members.includes(id));
    const shown = own.find(({ chat }) => chat === this.group);
    return shown ?? own.find(({ chat }) => this.unread.has(chat)) ?? own[0];
  }

  #cast({ bot, people, groups, faults, turns_time, tour, now, begun }) {
    Object.assign(this, { bot, people, groups, faults, turns_time, tour });
    const leapt = Math.abs(now - shownNow()) > LEAP;
    setNow(now);
    this.#restarted(begun);
    if (!this.shownPerson) {
      const fitting = this.requesters.find(({ id }) => this.#speaks(id));
      this.person = (fitting ?? this.requesters[0] ?? people[0])?.id ?? null;
    }
    if (!this.shownGroup) this.group = this.#firstGroup;
    this.#tell("cast");
    if (leapt) this.#tell("history"); // what was today is not any more
  }

  #restarted(begun) {
    const before = this.begun;
    this.begun = begun;
    keep("begun", begun);
    if (before === null || before === begun) return;
    this.drafts.clear();
    this.dismissed.clear();
    this.#tell("restart");
  }

  #history({ chats }) {
    const entries = Object.entries(chats);
    this.chats = new Map(entries.map(([chat, list]) => [chat, new Map(list.map(bySerial))]));
    this.unread.clear();
    this.#tell("history");
    this.#tell("unread");
  }

  #message({ chat, message }) {
    if (!this.chats.has(chat)) this.chats.set(chat, new Map());
    const messages = this.chats.get(chat);
    const fresh = !messages.has(message.serial);
    messages.set(message.serial, message);
    if (fresh) this.#follow(chat);
    if (fresh && !this.#isLookedAt(chat)) {
      this.unread.set(chat, (this.unread.get(chat) ?? 0) + 1);
      this.#tell("unread");
    }
    this.#tell("message", { chat, message, fresh });
  }

  /** Open the group that has news while one acts on the phone; nobody at a desk is led away. */
  #follow(chat) {
    const isGroup = this.groups.some((group) => group.chat === chat);
    if (!isGroup || chat === this.group || this.tab !== "phone") return;
    if (this.drafts.get(this.group)) return;
    this.group = chat;
    this.#looked();
  }

  #gone({ chat, serial }) {
    this.chats.get(chat)?.delete(serial);
    this.#tell("gone", { chat, serial });
  }

  #answer(answer) {
    this.#answered.add(answer.press);
    this.#waiting.get(answer.press)?.();
    this.#waiting.delete(answer.press);
    this.#tell("answer", answer);
  }

  #busy({ chat }) {
    this.#tell("busy", { chat });
  }

  #isLookedAt(chat) {
    const narrow = matchMedia("(width < 56rem)").matches;
    const onPhone = chat === this.shownPerson?.chat && (!narrow || this.tab === "phone");
    return onPhone || (chat === this.group && (!narrow || this.tab === "rooms"));
  }

  #looked() {
    for (const chat of [this.shownPerson?.chat, this.group]) {
      if (chat && this.#isLookedAt(chat)) this.unread.delete(chat);
    }
    for (const name of ["person", "group", "tab"]) keep(name, this[name]);
    keep("speakers", [...this.#speakers]);
    this.#tell("look");
    this.#tell("unread");
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function bySerial(message) {
  return [message.serial, message];
}
