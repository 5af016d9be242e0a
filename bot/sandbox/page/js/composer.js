/** Where one writes: text, commands, pretend files; replying and editing. */

import { el, icon, iconButton } from "./dom.js";
import { act } from "./live.js";
import { menuButton } from "./menu.js";
import { word } from "./words.js";

const FILES = ["photo", "voice", "document", "location", "sticker", "poll", "forward"];

/** The line at the bottom of a chat. `place` says where it writes and as whom. */
export class Composer {
  #place;
  #chat;
  #about = null;
  #aim;
  #input;
  #send;
  #commands;

  constructor(place, before = null) {
    this.#place = place;
    this.#chat = place.who().chat;
    this.#aim = el("div", { class: "aim", hidden: true });
    this.#input = el("textarea", {
      rows: "1",
      placeholder: this.#place.hint(),
      "aria-label": word("message"),
      enterkeyhint: "send",
      autocomplete: "off",
      dir: "auto",
    });
    this.#send = iconButton("send", word("send"), () => this.#submit(), {
      class: "round send",
      disabled: true,
    });
    this.#commands = menuButton("slash", word("commands"), () => this.#commandItems(), {
      class: "round slash",
    });
    this.#input.addEventListener("input", () => this.#typed());
    this.#input.addEventListener("keydown", (event) => this.#keys(event));
    const attach = menuButton("attach", word("attach"), () => this.#fileItems());
    this.element = el(
      "div",
      { class: "composer" },
      this.#aim,
      el("div", { class: "line" }, before, attach, this.#input, this.#commands, this.#send),
    );
    this.refresh();
    this.#input.value = place.store.drafts.get(this.#chat);
    requestAnimationFrame(() => this.#typed());
    this.heed();
  }

  /** Show the commands' button only when the bot has some. */
  refresh() {
    this.#commands.hidden = this.#place.commands().length === 0;
  }

  /** Put a text in, ready to be sent. */
  write(text) {
    this.#input.value = text;
    this.#typed();
    this.#input.focus();
  }

  /** Have what is typed go here. */
  focus() {
    this.#input.focus();
  }

  /** Answer a message. */
  reply(message) {
    this.#target("reply", message, word("replyTo", message.name));
    this.#input.focus();
  }

  /** Begin the reply that the bot asks this person for, as Telegram's apps do by themselves. */
  heed() {
    const { person, chat } = this.#place.who();
    const asking = this.#about ? null : this.#place.store.pending(chat, person);
    if (!asking || !this.#place.shows(asking)) return;
    this.#target("reply", asking, word("replyTo", asking.name));
    if (asking.placeholder) this.#input.placeholder = asking.placeholder;
    const { activeElement: active } = document;
    const free = active === document.body || active.closest(".messages");
    if (this.#place.active() && free) this.#input.focus();
  }

  /** Leave a reply to a message that is gone. */
  gone(serial) {
    if (this.#about?.message.serial === serial) this.clear();
  }

  /** Change a message of one's own. */
  edit(message) {
    this.#target("edit", message, word("editing"));
    this.write(message.text);
  }

  /** Leave the reply or the edit; a reply that was asked for is not begun again. */
  clear() {
    if (this.#about?.kind === "edit") this.#input.value = "";
    if (this.#about) this.#place.store.dismissed.add(this.#about.message.serial);
    this.#input.placeholder = this.#place.hint();
    this.#about = null;
    this.#aim.hidden = true;
    this.#typed();
  }

  #target(kind, message, title) {
    this.clear();
    this.#about = { kind, message };
    this.#aim.replaceChildren(
      icon(kind),
      el("span", {}, el("b", {}, title), el("span", {}, message.text || "…")),
      iconButton("close", word("cancel"), () => this.clear()),
    );
    this.#aim.hidden = false;
  }

  async #submit() {
    const text = this.#input.value.trim();
    if (!text) return;
    const about = this.#about;
    const [action, more] =
      about?.kind === "edit"
        ? ["edit", { message: about.message.serial }]
        : ["type", { reply_to: about?.message.serial ?? null, thread: this.#place.thread() }];
    this.#input.value = "";
    this.clear();
    await this.#place.doing(() => act(action, { ...this.#place.who(), text, ...more }));
  }

  #typed() {
    if (this.#about?.kind !== "edit") this.#place.store.drafts.put(this.#chat, this.#input.value);
    this.#send.disabled = !this.#input.value.trim();
    this.#input.style.setProperty("height", "auto");
    const height = this.#input.scrollHeight; // 0 while it is not shown: one line, then
    if (height) this.#input.style.setProperty("height", `${height}px`);
  }

  #keys(event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === "Escape") {
      if (this.#about) this.clear();
      else this.#place.toMessages();
    } else if (event.key === "ArrowUp" && !this.#input.value) {
      const own = this.#place.lastOwn();
      if (own) this.edit(own);
    } else if (event.key === "/" && !this.#input.value && this.#place.commands().length) {
      event.preventDefault();
      this.#commands.querySelector("[popover]").showPopover();
    }
  }

  #commandItems() {
    const send = (command) => () =>
      this.#place.doing(() =>
        act("type", { ...this.#place.who(), text: `/${command}`, thread: this.#place.thread() }),
      );
    const typing = { label: "/…", act: () => this.write("/") };
    const offered = this.#place
      .commands()
      .map(({ command, description }) => ({
        label: `/${command}`,
        detail: description,
        act: send(command),
      }));
    return [...offered, typing];
  }

  #fileItems() {
    const marks = { document: "file", location: "place", sticker: "smile" };
    return FILES.map((media) => ({
      label: word(media),
      mark: marks[media] ?? media,
      act: () =>
        this.#place.doing(() =>
          act("send", {
            ...this.#place.who(),
            media,
            caption: this.#take(),
            thread: this.#place.thread(),
          }),
        ),
    }));
  }

  #take() {
    const text = this.#input.value.trim();
    this.#input.value = "";
    this.#typed();
    return text;
  }
}
