/** The topics of a forum, as a row of names. */

import { el } from "./dom.js";
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
  return el("div", { class: "topics" }, all.map(chip));
}
