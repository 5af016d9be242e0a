/** The bar on top: what this is, its language, its faults; and the tabs of a narrow screen. */

import { el, icon } from "./dom.js";
import { act } from "./live.js";
import { LANGUAGES, choose, language, table, word } from "./words.js";

/** Draw the bar; `onLanguage` is called when another language was chosen. */
export function drawTop(host, store, onLanguage) {
  const mark = el("img", { src: "/page/icon.svg", alt: "", width: "36", height: "36" });
  const title = el(
    "span",
    { class: "title" },
    el("h1", {}, word("title")),
    el("p", {}, word("subtitle")),
  );
  const pick = (code) =>
    el(
      "button",
      {
        type: "button",
        lang: code,
        "aria-pressed": String(code === language()),
        on: {
          click: () => {
            choose(code);
            onLanguage();
          },
        },
      },
      code.toUpperCase(),
    );
  const languages = el(
    "div",
    { class: "languages", role: "group", "aria-label": word("language") },
    LANGUAGES.map(pick),
  );
  host.replaceChildren(mark, title, languages, faults(store));
}

function faults(store) {
  const on = store.faults.length;
  const sheet = el(
    "div",
    { class: "menu sheet", id: "faults", popover: "auto" },
    el("h2", {}, word("faults")),
    el("p", {}, word("faultsIntro")),
    Object.entries(table("faultNames")).map(([name, [label, detail]]) =>
      fault(store, name, label, detail),
    ),
  );
  const button = el(
    "button",
    { class: `quiet ${on ? "on" : ""}`, type: "button", popovertarget: "faults" },
    icon("plug"),
    el("span", {}, word("faults")),
    on ? el("span", { class: "badge" }, String(on)) : null,
  );
  return el("span", { class: "opener" }, button, sheet);
}

function fault(store, name, label, detail) {
  const box = el("input", {
    type: "checkbox",
    role: "switch",
    checked: store.faults.includes(name),
  });
  box.addEventListener("change", () => act("fault", { name, on: box.checked }));
  return el(
    "label",
    { class: "fault" },
    box,
    el("span", {}, el("b", {}, label), el("small", {}, detail)),
  );
}

/** Keep the switches as they are elsewhere, without closing the sheet. */
export function refreshFaults(host, store) {
  const names = Object.keys(table("faultNames"));
  host
    .querySelectorAll(".fault input")
    .forEach((box, i) => (box.checked = store.faults.includes(names[i])));
  host.querySelector(".quiet")?.classList.toggle("on", store.faults.length > 0);
}

/** Draw the tabs between phone and groups. */
export function drawTabs(host, store, onTab) {
  const unread = (chats) => chats.reduce((sum, chat) => sum + (store.unread.get(chat) ?? 0), 0);
  const counts = {
    phone: unread(store.people.map(({ chat }) => chat)),
    rooms: unread(store.groups.map(({ chat }) => chat)),
  };
  const tab = (name, mark) =>
    el(
      "button",
      {
        type: "button",
        "aria-pressed": String(store.tab === name),
        on: { click: () => onTab(name) },
      },
      icon(mark),
      el("span", {}, word(name)),
      counts[name] ? el("span", { class: "badge" }, String(counts[name])) : null,
    );
  host.replaceChildren(tab("phone", "phone"), tab("rooms", "group"));
}
