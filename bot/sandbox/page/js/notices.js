/** What passes over a chat: toasts, and alerts that have to be closed. */

import { el } from "./dom.js";
import { word } from "./words.js";

const SHOWN_FOR = 3500;

/** Make the place where a chat's toasts appear. */
export function toastRail() {
  return el("div", { class: "toasts", role: "status", "aria-live": "polite" });
}

/** Show a toast for a few seconds; longer texts stay longer. */
export function toast(rail, text) {
  const node = el("p", { class: "toast" }, text);
  rail.append(node);
  setTimeout(() => node.remove(), SHOWN_FOR + 30 * text.length);
}

/** Show an alert that waits to be closed. */
export function alert(text) {
  const close = el(
    "button",
    { class: "key primary", value: "ok", autofocus: true },
    el("span", {}, "OK"),
  );
  show(
    el(
      "dialog",
      { class: "alert", role: "alertdialog", "aria-label": word("alert") },
      el("form", { method: "dialog" }, el("p", {}, text), close),
    ),
  );
}

/** Ask for a new person's first name and language; `onDone` gets both. */
export function askPerson(onDone) {
  const named = { name: "first_name", required: true, maxlength: "64" };
  const name = el("input", { ...named, autofocus: true, autocomplete: "off" });
  const languages = [
    ["fr", "Français"],
    ["nl", "Nederlands"],
    ["de", "Deutsch"],
    ["en", "English"],
    ["", word("noLanguage")],
  ];
  const option = ([code, label]) => el("option", { value: code }, label);
  const choice = el("select", { name: "language" }, languages.map(option));
  const dialog = el(
    "dialog",
    { class: "ask", "aria-label": word("newPerson") },
    el(
      "form",
      { method: "dialog" },
      el("h2", {}, word("newPerson")),
      el("label", {}, word("firstName"), name),
      el("label", {}, word("appLanguage"), choice),
      ends(),
    ),
  );
  dialog.addEventListener("close", () => {
    const first = name.value.trim();
    if (dialog.returnValue === "create" && first) onDone(first, choice.value);
  });
  show(dialog);
}

function ends() {
  const key = (look, label) => el("button", look, el("span", {}, word(label)));
  return el(
    "div",
    { class: "ends" },
    key({ class: "key", value: "", formnovalidate: true }, "cancel"),
    key({ class: "key primary", value: "create" }, "create"),
  );
}

function show(dialog) {
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
