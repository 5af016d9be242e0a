/** Pretend photos, voices, files: drawn, never fetched. */

import { el, icon } from "./dom.js";
import { word } from "./words.js";

const BARS = [5, 9, 14, 8, 12, 18, 11, 6, 15, 19, 12, 7, 10, 16, 9, 5, 11, 7];

/** Draw what a message holds beside its text. */
export function media(message, chat) {
  switch (message.media) {
    case "photo":
      return el("div", { class: "photo", role: "img", "aria-label": word("photo") }, icon("photo"));
    case "voice":
      return voice();
    case "sticker":
      return el("div", { class: "sticker", role: "img", "aria-label": word("sticker") }, "👋");
    case "location":
      return el(
        "div",
        { class: "map", role: "img", "aria-label": word("location") },
        icon("place"),
      );
    case "poll":
      return strip("poll", word("poll"), "");
    default:
      return file(message, chat);
  }
}

function voice() {
  const bars = BARS.map((height) => el("i", { class: `bar h${height}` }));
  const wave = el("span", { class: "wave", "aria-hidden": "true" }, bars);
  return el(
    "div",
    { class: "strip", role: "img", "aria-label": word("voice") },
    el("span", { class: "disc" }, icon("voice")),
    wave,
    el("small", {}, "0:07"),
  );
}

function file(message, chat) {
  const name = message.file ?? word("document");
  if (!message.stored) return strip("file", name, "");
  const address = `/files/${encodeURIComponent(chat)}/${message.serial}`;
  const link = el("a", { href: address, download: name }, word("download"));
  return strip("file", name, link);
}

function strip(mark, title, below) {
  return el(
    "div",
    { class: "strip" },
    el("span", { class: "disc" }, icon(mark)),
    el("span", { class: "about" }, el("b", {}, title), below),
  );
}
