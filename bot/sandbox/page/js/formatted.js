/** Text with Telegram's entities as elements. Offsets count UTF-16 units, as JavaScript does. */

import { el } from "./dom.js";
import { word } from "./words.js";

const TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
};
const LINKS = new Set(["http:", "https:", "mailto:", "tel:"]);

/** Turn a text and its entities into nodes; `onCommand` gets a command that is tapped. */
export function formatted(text, entities, onCommand) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return nest(text, 0, text.length, sorted, onCommand);
}

function nest(text, start, end, entities, onCommand) {
  const nodes = [];
  let at = start;
  while (entities.length && entities[0].offset < end) {
    const entity = entities.shift();
    const stop = Math.min(entity.offset + entity.length, end);
    if (stop <= at) continue;
    nodes.push(text.slice(at, entity.offset));
    const inner = nest(text, entity.offset, stop, entities, onCommand);
    nodes.push(wrap(entity, text.slice(entity.offset, stop), inner, onCommand));
    at = isBlock(entity) && text[stop] === "\n" ? stop + 1 : stop;
  }
  nodes.push(text.slice(at, end));
  return nodes.filter((node) => node !== "");
}

/** A block ends its line by itself: the line break after it would show as an empty line. */
function isBlock({ type }) {
  return type === "pre" || type.endsWith("blockquote");
}

function wrap(entity, covered, inner, onCommand) {
  switch (entity.type) {
    case "text_link":
      return link(entity.url, inner);
    case "url":
      return link(covered, inner);
    case "email":
      return link(`mailto:${covered}`, inner);
    case "bot_command":
      return el(
        "button",
        { class: "command", type: "button", on: { click: () => onCommand(covered) } },
        inner,
      );
    case "spoiler":
      return spoiler(inner);
    case "blockquote":
      return el("blockquote", {}, inner);
    case "expandable_blockquote":
      return expandable(inner);
    default:
      return TAGS[entity.type] ? el(TAGS[entity.type], {}, inner) : el("span", {}, inner);
  }
}

function link(address, inner) {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !LINKS.has(url.protocol)) return el("span", {}, inner);
  return el("a", { href: url.href, target: "_blank", rel: "noopener noreferrer" }, inner);
}

function spoiler(inner) {
  const reveal = ({ currentTarget }) => currentTarget.classList.add("revealed");
  return el("button", { class: "spoiler", type: "button", on: { click: reveal } }, inner);
}

function expandable(inner) {
  const toggle = el("button", { class: "unfold", type: "button", "aria-expanded": "false" });
  const quote = el(
    "blockquote",
    { class: "expandable" },
    el("span", { class: "folded" }, inner),
    toggle,
  );
  const say = () => {
    const open = quote.classList.contains("open");
    toggle.textContent = word(open ? "showLess" : "showAll");
    toggle.setAttribute("aria-expanded", String(open));
  };
  toggle.addEventListener("click", () => {
    quote.classList.toggle("open");
    say();
  });
  say();
  return quote;
}
