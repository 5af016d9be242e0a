/** Words above everything: the line is cut, or Telegram fails on purpose. */

import { table, word } from "./words.js";

/** Say, in `host`, what is wrong with the pretend Telegram, if something is. */
export function sayTrouble(host, store) {
  const names = store.faults.map((name) => table("faultNames")[name][0]);
  const said = names.length ? word("troubled", names.join(", ")) : "";
  host.hidden = !said;
  if (host.textContent !== said) host.textContent = said;
}
