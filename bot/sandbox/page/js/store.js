/** What the page knows: people, groups, messages, and what is looked at. */

const LONGEST_WAIT = 10_000;

/**
 * Tells of itself by events: "cast", "history", "message" {chat, message, fresh},
 * "gone" {chat, serial}, "answer", "busy" {chat}, "look" (what is looked at), "unread".
 */
export class Store extends EventTarget {
  bot = { name: "", username: "" };
  people = [];
  groups = [];
  faults = [];
  chats = new Map();
  unread = new Map();
  drafts = new Map();
  person = null;
  group = null;
  tab = "phone";
  #speakers = new Map();
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

  /** Name the requesters: people who are in no group. */
  get requesters() {
    const members = new Set(this.groups.flatMap((group) => group.members));
    return this.people.filter((person) => !members.has(person.id));
  }

  /** Name the members of a group. */
  members(group) {
    return group.members.map((id) => this.personById(id)).filter(Boolean);
  }

  /** Name who speaks in a group from this page. */
  speaker(group) {
    const chosen = this.#speakers.get(group.chat);
    return group.members.includes(chosen) ? chosen : group.members[0];
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

  lookAtPerson(id) {
    this.person = id;
    sessionStorage.setItem("person", id);
    this.#looked();
  }

  lookAtGroup(chat) {
    this.group = chat;
    this.#looked();
  }

  lookAtTab(tab) {
    this.tab = tab;
    this.#looked();
  }

  speakAs(group, id) {
    this.#speakers.set(group.chat, id);
    this.#tell("look");
  }

  /** Wait until the bot has answered a press, ten seconds at most. */
  answered(press) {
    if (this.#answered.has(press)) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting.set(press, resolve);
      setTimeout(resolve, LONGEST_WAIT);
    });
  }

  #cast({ bot, people, groups, faults }) {
    Object.assign(this, { bot, people, groups, faults });
    if (!this.shownPerson) {
      const remembered = this.personById(Number(sessionStorage.getItem("person")));
      this.person = (remembered ?? this.requesters[0] ?? people[0])?.id ?? null;
    }
    if (!this.shownGroup) this.group = groups[0]?.chat ?? null;
    this.#tell("cast");
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

  /** Open the group that has news, unless something is being written in another. */
  #follow(chat) {
    const isGroup = this.groups.some((group) => group.chat === chat);
    if (isGroup && chat !== this.group && !this.drafts.get(this.group)) this.lookAtGroup(chat);
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
