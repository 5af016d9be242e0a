/** What the page remembers across a reload, until the tab is closed or the demo begins anew. */

/** Give what was kept under a name, or `otherwise`. */
export function recall(name, otherwise) {
  try {
    return JSON.parse(sessionStorage.getItem(name)) ?? otherwise;
  } catch {
    return otherwise;
  }
}

/** Keep something under a name. */
export function keep(name, value) {
  sessionStorage.setItem(name, JSON.stringify(value));
}

/** Texts that were begun, by chat. */
export class Drafts {
  #texts = new Map(recall("drafts", []));

  get(chat) {
    return this.#texts.get(chat) ?? "";
  }

  put(chat, text) {
    if (text) this.#texts.set(chat, text);
    else this.#texts.delete(chat);
    keep("drafts", [...this.#texts]);
  }

  clear() {
    this.#texts.clear();
    keep("drafts", []);
  }
}
