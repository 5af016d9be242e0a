/** The buttons under a message, in rows as they were sent. */

import { el, icon } from "./dom.js";
import { act } from "./live.js";

const TOPIC = /^https:\/\/t\.me\/c\/\d+\/(\d+)$/;

/**
 * Show the buttons of a message. `place` says where it stands and who taps; `place.say` shows a
 * short notice, `place.write` puts a text in the composer.
 */
export function keyboard(message, place) {
  const rows = message.buttons.map((row) =>
    el(
      "div",
      { class: "keys" },
      row.map((button) => key(button, message, place)),
    ),
  );
  return el("div", { class: "keyboard", role: "group" }, rows);
}

function key(button, message, place) {
  const look = { class: `key ${button.style ?? ""}`.trim(), data: { code: button.code ?? "" } };
  if (button.url) return leading(button, look, place) ?? opening(button, look);
  const mark = button.copies ? icon("copy") : null;
  const node = el(
    "button",
    { ...look, type: "button", disabled: message.inert },
    el("span", {}, button.label),
    mark,
  );
  node.addEventListener("click", () => tap(node, button, message, place));
  return node;
}

/** Lead to a topic of this group, as Telegram's apps do; any other address opens outside. */
function leading(button, look, place) {
  const thread = Number(TOPIC.exec(button.url)?.[1]);
  if (!place.leadsTo?.(thread)) return null;
  const go = () => place.goTo(thread);
  return el("button", { ...look, type: "button", on: { click: go } }, el("span", {}, button.label));
}

function opening(button, look) {
  const away = { href: button.url, target: "_blank", rel: "noopener noreferrer" };
  return el("a", { ...look, ...away }, el("span", {}, button.label), icon("link"));
}

async function tap(node, button, message, place) {
  if (button.copies) return copy(button.copies, place);
  if (button.inline !== undefined) {
    return place.write(`@${place.store.bot.username} ${button.inline}`);
  }
  node.classList.add("waiting");
  node.setAttribute("aria-busy", "true");
  const tapped = { message: message.serial, code: button.code };
  await place.doing(async () => {
    const { press } = await act("press", { ...place.who(), ...tapped });
    await place.store.answered(press);
  });
  node.classList.remove("waiting");
  node.removeAttribute("aria-busy");
}

async function copy(text, place) {
  await navigator.clipboard?.writeText(text).catch(() => {});
  place.copied(text);
}
