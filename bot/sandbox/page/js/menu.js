/** A small menu that opens from a button, and closes by itself. */

import { el, icon, iconButton } from "./dom.js";

let count = 0;

/**
 * Make a button that opens a menu. `items()` gives, each time, a list of
 * `{ label, detail, mark, act }`; the menu works with the keyboard too.
 */
export function menuButton(mark, label, items, attributes = {}) {
  const id = `menu-${(count += 1)}`;
  const list = el("div", { class: "menu", id, role: "menu", popover: "auto", "aria-label": label });
  const button = iconButton(mark, label, () => {}, {
    popovertarget: id,
    "aria-haspopup": "menu",
    ...attributes,
  });
  list.addEventListener("beforetoggle", ({ newState }) => {
    if (newState === "open") list.replaceChildren(...items().map((item) => entry(item, list)));
  });
  list.addEventListener("toggle", ({ newState }) => {
    if (newState === "open") {
      settle(list, button);
      list.querySelector("button")?.focus();
    }
  });
  list.addEventListener("keydown", (event) => move(event, list));
  return el("span", { class: "opener" }, button, list);
}

function entry({ label, detail, mark, act }, list) {
  const choose = () => {
    list.hidePopover();
    act();
  };
  return el(
    "button",
    { type: "button", role: "menuitem", on: { click: choose } },
    mark ? icon(mark) : null,
    el("span", {}, label, detail ? el("small", {}, detail) : null),
  );
}

function settle(list, button) {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const { width, height } = list.getBoundingClientRect();
  const below = bottom + height + 8 < innerHeight;
  const x = left + width + 8 < innerWidth ? left : right - width;
  list.style.setProperty("left", `${Math.max(8, x)}px`);
  list.style.setProperty("top", `${below ? bottom + 6 : Math.max(8, top - height - 6)}px`);
}

function move(event, list) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const buttons = [...list.querySelectorAll("button")];
  const next = buttons.indexOf(document.activeElement) + step;
  buttons.at(next % buttons.length)?.focus();
}
