/** Building elements: text is always text, never markup. */

const SVG = "http://www.w3.org/2000/svg";

/**
 * Make an element. `on` holds listeners, `data` the data attributes; attributes that are null,
 * undefined or false are left out, and so are such children.
 */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "on") listen(node, value);
    else if (name === "data") Object.assign(node.dataset, value);
    else if (isThere(value)) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(2).filter(isThere));
  return node;
}

function listen(node, listeners) {
  for (const [event, listener] of Object.entries(listeners)) node.addEventListener(event, listener);
}

function isThere(value) {
  return value !== null && value !== undefined && value !== false;
}

const SHAPES = {
  attach: "M8 12.5l6-6a3 3 0 0 1 4.2 4.2l-8 8a5 5 0 0 1-7-7l7.5-7.6",
  back: "M15 5l-7 7 7 7",
  check: "M4 12.5l4.5 4.5L19 6.5",
  checks: "M2 12.5L6.5 17 16 7M11 16l1 1L21.5 7",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7.5V12l3 2",
  close: "M6 6l12 12M18 6L6 18",
  copy: "M9 9h10v11H9zM5 15V4h10",
  down: "M6 9l6 6 6-6",
  edit: "M5 19l1-4L16 5l3 3L9 18zM14 7l3 3",
  file: "M7 3h7l4 4v14H7zM14 3v4h4",
  forward: "M13 6l6 6-6 6M19 12H5",
  globe: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18",
  group:
    "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M2.5 20c.5-4 3-6 6.5-6s6 2 6.5 6M16 4.5a3.3 3.3 0 0 1 0 6.3M18 14.5c2 .8 3.2 2.7 3.5 5.5",
  link: "M8 16L16 8M9 8h7v7",
  more: "M12 5.500v.01M12 12v.01M12 18.500v.01",
  phone: "M7 2.500h10v19H7zM11 18.500h2",
  photo: "M4 6h16v13H4zM4 16l5-5 4 4 3-3 4 4M9 9.500v.01",
  pin: "M9 4h6l-1 6 3 3v1H7v-1l3-3zM12 14v6",
  play: "M8 5l11 7-11 7z",
  place: "M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11zM12 8v4M10 10h4",
  plug: "M9 3v5M15 3v5M6 8h12v3a6 6 0 0 1-12 0zM12 17v4",
  plus: "M12 5v14M5 12h14",
  poll: "M5 20V10M12 20V4M19 20v-7",
  reply: "M10 6l-6 6 6 6M4 12h9c4 0 7 2 7 6",
  send: "M4 12L20 4l-6 16-3-6z",
  slash: "M15 4L9 20",
  stop: "M6 6h12v12H6z",
  smile: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8.5 10v.01M15.5 10v.01M8 14.5c2.5 3 5.5 3 8 0",
  voice: "M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3M5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21",
};

/** Draw one of the page's icons; it says nothing to a screen reader. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("icon");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", SHAPES[name]);
  svg.append(path);
  return svg;
}

/** Make a round button with an icon and a name for screen readers. */
export function iconButton(name, label, onClick, attributes = {}) {
  const common = { type: "button", class: "round", "aria-label": label, title: label };
  return el("button", { ...common, ...attributes, on: { click: onClick } }, icon(name));
}

/** Draw initials on a colour that stays the same for the same key. */
export function avatar(name, key) {
  const letters = name.match(/(?<!\p{L})\p{Lu}/gu) ?? name.match(/\p{L}/u) ?? ["?"];
  const hue = [...String(key)].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 7, 3);
  const look = { class: `avatar hue-${hue}`, "aria-hidden": "true" };
  return el("span", look, letters.slice(0, 2).join(""));
}
