/** Puts the page together. */

import { watch } from "./live.js";
import { People } from "./people.js";
import { Phone } from "./phone.js";
import { Rooms } from "./rooms.js";
import { Store } from "./store.js";
import { drawTabs, drawTop, refreshFaults } from "./top.js";
import { choose, language, word } from "./words.js";

const at = (id) => document.getElementById(id);
const store = new Store();
const views = [
  new People(store, at("people")),
  new Phone(store, at("phone")),
  new Rooms(store, at("rooms")),
];

function drawAll() {
  drawTop(at("top"), store, drawAll);
  tabs();
  at("offline").textContent = word("offline");
  for (const view of views) view.draw();
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

choose(language());
store.addEventListener("cast", () => refreshFaults(at("top"), store));
store.addEventListener("look", tabs);
store.addEventListener("unread", count);
drawAll();
watch(
  (change) => store.take(change),
  (up) => (at("offline").hidden = up),
);
