/** The page's own words, in French and in Dutch. What the bot and the people say is theirs. */

import { now } from "./clock.js";
import fr from "./words.fr.js";
import nl from "./words.nl.js";

const WORDS = { fr, nl };

/** The pretend Telegram is a Belgian one, wherever this machine is. */
const BELGIUM = { timeZone: "Europe/Brussels" };

export const LANGUAGES = Object.keys(WORDS);

let current = LANGUAGES.includes(localStorage.getItem("language"))
  ? localStorage.getItem("language")
  : (navigator.languages.map((tag) => tag.slice(0, 2)).find((code) => LANGUAGES.includes(code)) ??
    "fr");

/** Name the language of the page. */
export function language() {
  return current;
}

/** Choose the language of the page, and remember it. */
export function choose(code) {
  current = code;
  localStorage.setItem("language", code);
  document.documentElement.lang = code;
}

/** Give a word of the page, with its {name} filled in. */
export function word(key, name = "") {
  return WORDS[current][key].replaceAll("{name}", name);
}

/** Give a table of words of the page. */
export function table(key) {
  return WORDS[current][key];
}

/** Tell a time of day as it is written here: 14:05. */
export function hour(seconds) {
  const form = { hour: "2-digit", minute: "2-digit", ...BELGIUM };
  return new Date(seconds * 1000).toLocaleTimeString(current, form);
}

/** Tell a day and a time of day in words. */
export function moment(seconds) {
  return `${date(seconds)}, ${hour(seconds)}`;
}

/** Tell a day in words, or "today". */
export function day(seconds) {
  const said = date(seconds);
  return said === date(now()) ? word("today") : said;
}

/** Tell a day in words. */
export function date(seconds) {
  const form = { weekday: "long", day: "numeric", month: "long", ...BELGIUM };
  return new Date(seconds * 1000).toLocaleDateString(current, form);
}
