/** Who one can be: requesters first, then the coordinators. */

import { avatar, el, icon } from "./dom.js";
import { act } from "./live.js";
import { askPerson } from "./notices.js";
import { language, word } from "./words.js";

/** Shows the people to pick in `host`. */
export class People {
  #store;
  #host;

  constructor(store, host) {
    this.#store = store;
    this.#host = host;
    for (const event of ["cast", "look", "unread"])
      store.addEventListener(event, () => this.draw());
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
    const focused =
      this.#host.contains(document.activeElement) && document.activeElement.dataset.id;
    this.#host.replaceChildren(
      el("h2", { class: "caption" }, word("who")),
      el(
        "div",
        { class: "cards" },
        requesters.map((person) => this.#card(person)),
        add,
        others.length ? el("h3", { class: "caption" }, word("coordinators")) : null,
        others.map((person) => this.#card(person)),
      ),
    );
    if (focused) this.#host.querySelector(`[data-id="${focused}"]`)?.focus();
  }

  #card(person) {
    const unread = this.#store.unread.get(person.chat);
    const story = person.story[language()] ?? Object.values(person.story)[0];
    return el(
      "button",
      {
        class: "person",
        type: "button",
        data: { id: person.id },
        "aria-pressed": String(person.id === this.#store.person),
        on: { click: () => this.#store.lookAtPerson(person.id) },
      },
      avatar(person.name, person.id),
      el("span", { class: "about" }, el("b", {}, person.name), story && el("small", {}, story)),
      el("span", { class: "tag" }, (person.language ?? "?").toUpperCase()),
      unread ? el("span", { class: "badge" }, String(unread)) : null,
    );
  }

  #add() {
    askPerson(async (first_name, language_code) => {
      const { person } = await act("person", { first_name, language_code });
      this.#store.lookAtPerson(person);
    });
  }
}
