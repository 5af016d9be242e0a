/** Who one can be: requesters first, then the coordinators. */

import { avatar, el, icon } from "./dom.js";
import { act } from "./live.js";
import { askPerson } from "./notices.js";
import { rove, stopAt } from "./roving.js";
import { language, word } from "./words.js";

/** Shows the people to pick in `host`. */
export class People {
  #store;
  #host;
  #drawn = "";
  #shown = null;

  constructor(store, host) {
    this.#store = store;
    this.#host = host;
    rove(host, "button.person");
    store.addEventListener("cast", () => this.#refresh());
    for (const event of ["look", "unread"]) store.addEventListener(event, () => this.#mark());
  }

  /** Draw the list anew. */
  draw() {
    const requesters = this.#store.requesters;
    const others = this.#store.people.filter((person) => !requesters.includes(person));
    const add = el(
      "button",
      { class: "person add", type: "button", on: { click: () => this.#add() } },
      el("span", { class: "avatar plus" }, icon("plus")),
      el("span", { class: "about" }, el("b", {}, word("newPerson"))),
    );
    this.#drawn = this.#signature();
    this.#host.replaceChildren(
      el("h2", { class: "caption" }, word("who")),
      el(
        "div",
        { class: "cards", role: "toolbar", "aria-label": word("who") },
        requesters.map((person) => card(person, this.#store)),
        add,
        others.length ? el("h3", { class: "caption" }, word("coordinators")) : null,
        others.map((person) => card(person, this.#store)),
      ),
    );
    this.#mark();
  }

  #signature() {
    const { people, groups } = this.#store;
    return JSON.stringify([
      people.map(({ id, name }) => [id, name]),
      groups.map(({ members }) => members),
    ]);
  }

  #refresh() {
    if (this.#signature() === this.#drawn) return this.#mark();
    const focused =
      this.#host.contains(document.activeElement) && document.activeElement.dataset.id;
    this.draw();
    if (focused) this.#host.querySelector(`[data-id="${focused}"]`)?.focus();
  }

  /** Mark who one is and whose phone is shown, and count what is new. */
  #mark() {
    const { actor, person: owner, unread, people } = this.#store;
    const cards = [...this.#host.querySelectorAll("button.person")];
    for (const node of cards) {
      const person = people.find(({ id }) => String(id) === node.dataset.id);
      if (!person) continue;
      const news = unread.get(person.chat);
      node.setAttribute("aria-pressed", String(person.id === actor));
      node.classList.toggle("owner", person.id === owner);
      node.querySelector(".badge")?.remove();
      if (news) node.append(badge(news));
    }
    const chosen = cards.find((node) => node.dataset.id === String(actor));
    stopAt(cards, chosen);
    if (actor !== this.#shown) chosen?.scrollIntoView({ block: "nearest", inline: "center" });
    this.#shown = actor;
  }

  #add() {
    askPerson(async (first_name, language_code) => {
      const { person } = await act("person", { first_name, language_code });
      this.#store.lookAtPhone(person);
    });
  }
}

function card(person, store) {
  const own = (texts) => texts[language()] ?? Object.values(texts)[0];
  const story = own(person.story);
  const need = own(person.need);
  return el(
    "button",
    {
      class: "person",
      type: "button",
      data: { id: person.id },
      on: { click: () => store.be(person.id) },
    },
    avatar(person.name, person.id),
    el(
      "span",
      { class: "about" },
      el("b", {}, person.name),
      story && el("small", { class: "role" }, story),
      need && el("small", { class: "need" }, need),
    ),
    el("span", { class: "tag" }, (person.language ?? "?").toUpperCase()),
  );
}

/** Show a number of messages that were not seen. */
export function badge(number) {
  const name = { class: "badge", "aria-label": word("unread", number) };
  return el("span", { ...name, role: "img" }, String(number));
}
