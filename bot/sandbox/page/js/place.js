/** What the messages and the composer of one chat need to know, and can do. */

import { Refused } from "./live.js";
import { toast } from "./notices.js";
import { word } from "./words.js";

/**
 * Make the place of a chat. `options` gives `store`, `rail` for toasts, `inGroup`, and the functions
 * `who()` → {person, chat}, `commands()`, `thread()`, `shows(message)`; `panes()` gives the list and
 * the composer once they exist. Where there are topics, `leadsTo(thread)` says whether one is here,
 * and `goTo(thread)` shows it.
 */
export function makePlace(options) {
  const { store, rail, who, panes } = options;
  const place = {
    ...options,
    say: (text) => toast(rail, text),
    copied: (text) => place.say(`${word("copied")} : ${text}`),
    write: (text) => panes().composer?.write(text),
    edit: (message) => panes().composer?.edit(message),
    reply: (message) => panes().composer?.reply(message),
    toMessages: () => panes().list?.seek(),
    typing: () => panes().composer?.focus(),
    find: (serial) => panes().list?.find(serial),
    active: () => store.tab === (options.inGroup ? "rooms" : "phone"),
    command: (text) => place.write(text),
    lastOwn: () =>
      store.messages(who().chat).findLast(({ by, text }) => by === who().person && text),
    doing: async (deed) => {
      try {
        await deed();
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        place.say(word(error.message));
      }
    },
  };
  return place;
}
