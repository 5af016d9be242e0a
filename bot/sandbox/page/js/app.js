/** Puts the page together. */

import { stillWhilePressed } from "./finger.js";
import { watch } from "./live.js";
import { toast, toastRail } from "./notices.js";
import { Panel } from "./panel.js";
import { People } from "./people.js";
import { Phone } from "./phone.js";
import { Rooms } from "./rooms.js";
import { Store } from "./store.js";
import { drawTabs, drawTop } from "./top.js";
import { Tour } from "./tour.js";
import { sayTrouble } from "./trouble.js";
import { choose, language, word } from "./words.js";

const at = (id) => document.getElementById(id);
const store = new Store();
const rail = toastRail();
const tour = new Tour(store, at("tour"));
const views = [
  new People(store, at("people")),
  new Phone(store, at("phone")),
  new Rooms(store, at("rooms")),
];
let panel = null;

function drawAll() {
  panel = new Panel(store);
  drawTop(at("top"), { panel: panel.element, tour: tour.button(), onLanguage: inOtherWords });
  tabs();
  at("offline").textContent = word("offline");
  at("skip").textContent = word("skip");
  sayTrouble(at("trouble"), store);
  tour.draw();
  for (const view of views) view.draw();
}

function inOtherWords() {
  store.preferLanguage();
  drawAll();
  count();
}

function tabs() {
  document.body.dataset.tab = store.tab;
  drawTabs(at("tabs"), store, (tab) => store.lookAtTab(tab));
}

function count() {
  const unread = [...store.unread.values()].reduce((sum, one) => sum + one, 0);
  document.title = (unread ? `(${unread}) ` : "") + word("title");
  tabs();
}

function cast() {
  panel.refresh();
  tour.offer();
  tabs();
  sayTrouble(at("trouble"), store);
}

/** Whoever presses or writes on a side of the page is there. */
function sides() {
  for (const [side, id] of [
    ["phone", "phone"],
    ["rooms", "rooms"],
  ]) {
    const here = () => store.lookAtTab(side);
    at(id).addEventListener("click", here, { capture: true });
    at(id).addEventListener("focusin", ({ target }) => target.matches("textarea") && here());
  }
  at("skip").addEventListener("click", (event) => {
    event.preventDefault();
    const side = at(store.tab);
    (side.querySelector(".foot .big") ?? side.querySelector(".messages"))?.focus();
  });
}

function begun() {
  document.body.dataset.begun = String(store.chats.size > 0);
}

choose(language());
document.body.append(rail);
rail.classList.add("above");
store.addEventListener("cast", cast);
store.addEventListener("look", tabs);
store.addEventListener("unread", count);
store.addEventListener("history", begun);
store.addEventListener("message", begun);
store.addEventListener("restart", () => toast(rail, word("restarted")));
drawAll();
sides();
watch(
  stillWhilePressed((change) => store.take(change)),
  (up) => (at("offline").hidden = up),
);
