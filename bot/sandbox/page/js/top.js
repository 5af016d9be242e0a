/** The bar on top: what this is, how it goes, its language; and the tabs of a narrow screen. */

import { el, icon } from "./dom.js";
import { badge } from "./people.js";
import { LANGUAGES, choose, language, table, word } from "./words.js";

/** Draw the bar; `onLanguage` is called when another language was chosen. */
export function drawTop(host, { panel, tour, onLanguage }) {
  const mark = el("img", { src: "/page/icon.svg", alt: "", width: "36", height: "36" });
  const title = el(
    "span",
    { class: "title" },
    el("h1", {}, word("title")),
    el("p", {}, word("subtitle")),
  );
  const focused = document.activeElement?.lang;
  host.replaceChildren(mark, title, steps(), tour, languages(onLanguage), panel);
  if (focused) host.querySelector(`button[lang="${focused}"]`)?.focus();
}

function steps() {
  const step = (text, i) => el("li", { data: { step: i + 1 } }, el("b", {}, String(i + 1)), ` ${text}`);
  return el("ol", { class: "steps", "aria-label": word("how") }, table("steps").map(step));
}

function languages(onLanguage) {
  const change = (code) => () => {
    choose(code);
    onLanguage();
  };
  const pick = (code) =>
    el(
      "button",
      {
        type: "button",
        lang: code,
        "aria-pressed": String(code === language()),
        on: { click: change(code) },
      },
      code.toUpperCase(),
    );
  const name = { class: "languages", role: "group", "aria-label": word("language") };
  return el("div", name, LANGUAGES.map(pick));
}

/** Draw the two sides of a narrow screen: a phone, and a group with who speaks in it. */
export function drawTabs(host, store, onTab) {
  const unread = (chats) => chats.reduce((sum, chat) => sum + (store.unread.get(chat) ?? 0), 0);
  const group = store.shownGroup;
  const names = {
    phone: store.shownPerson?.name,
    rooms: group && store.personById(store.speaker(group))?.name,
  };
  const counts = {
    phone: unread(store.people.map(({ chat }) => chat)),
    rooms: unread(store.groups.map(({ chat }) => chat)),
  };
  const tab = (name, mark) =>
    el(
      "button",
      {
        type: "button",
        data: { tab: name },
        "aria-pressed": String(store.tab === name),
        on: { click: () => onTab(name) },
      },
      icon(mark),
      el("span", {}, word(name), names[name] ? el("small", {}, ` · ${names[name]}`) : null),
      counts[name] ? badge(counts[name]) : null,
    );
  const focused = host.contains(document.activeElement) && document.activeElement.dataset.tab;
  host.replaceChildren(tab("phone", "phone"), tab("rooms", "group"));
  if (focused) host.querySelector(`[data-tab="${focused}"]`).focus();
}
