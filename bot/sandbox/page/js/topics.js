/** The topics of a forum, as a row of names. */

import { el } from "./dom.js";
import { rove, stopAt } from "./roving.js";
import { word } from "./words.js";

/** Show the topics, General first; `onChoose` gets the number of the chosen one, or null. */
export function topicBar(topics, chosen, onChoose) {
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
