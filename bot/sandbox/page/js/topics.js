/** The topics of a forum, as a row of names. */

import { el } from "./dom.js";
import { badge } from "./people.js";
import { rove, stopAt } from "./roving.js";
import { word } from "./words.js";

/** Counts what came in topics that nobody looked at. */
export class TopicNews {
  #counts = new Map();

  add(chat, thread) {
    this.#counts.set(`${chat}:${thread}`, this.of(chat, thread) + 1);
  }

  read(chat, thread) {
    this.#counts.delete(`${chat}:${thread}`);
  }

  of(chat, thread) {
    return this.#counts.get(`${chat}:${thread}`) ?? 0;
  }
}

/**
 * Show the topics, General first, each with how much is unread in it by `newsIn(thread)`;
 * `onChoose` gets the number of the chosen one, or null.
 */
export function topicBar(topics, chosen, newsIn, onChoose) {
  const all = [{ thread: null, name: word("general"), closed: false }, ...topics];
  const chip = ({ thread, name, closed }) =>
    el(
      "button",
      {
        type: "button",
        class: closed ? "closed" : null,
        "aria-pressed": String(thread === chosen),
        on: { click: () => onChoose(thread) },
      },
      `# ${name}`,
      newsIn(thread) ? badge(newsIn(thread)) : null,
    );
  const chips = all.map(chip);
  const bar = el(
    "div",
    { class: "topics", role: "toolbar", "aria-label": word("topics") },
    chips,
  );
  stopAt(chips, chips[all.findIndex(({ thread }) => thread === chosen)]);
  rove(bar, "button");
  return bar;
}
