/** The keyboard in a list of messages: one stop for Tab, arrow keys, and a focus that is not lost. */

const SOUGHT_FOR = 12_000;
const KEYS = ["ArrowUp", "ArrowDown", "Home", "End"];

/** Give what can be pressed in a message. */
export function controls(row) {
  return [...row.querySelectorAll("button, a")];
}

/**
 * Only the current message's buttons are reached by Tab: the newest one, or the one that the arrow
 * keys went to. When a button that had the focus goes away, the one that takes its place has it.
 */
export class FocusKeeper {
  #list;
  #current = null;
  #soughtUntil = 0;

  constructor(list) {
    this.#list = list;
    list.addEventListener("keydown", (event) => this.#keys(event));
    list.addEventListener("focusin", ({ target }) => this.#at(target.closest(".row")));
  }

  /** Begin at the newest message. */
  begin() {
    this.#at(this.#list.lastElementChild);
  }

  /** Go on with a message that was added. */
  added(row) {
    const { activeElement: active } = document;
    const reading = this.#list.contains(active) && active !== this.#list;
    if (!reading) this.#at(row);
    const key = row.querySelector(".key:enabled");
    const free = active === document.body || active === this.#list;
    if (key && free && Date.now() < this.#soughtUntil) key.focus();
  }

  /** Put a message in another one's place, and the focus with it. */
  replace(known, row) {
    const { activeElement: active } = document;
    const had = known.contains(active);
    const label = active.textContent;
    known.replaceWith(row);
    if (this.#current === known) this.#at(row, true);
    if (!had) return;
    const same = controls(row).find((one) => one.textContent === label && label);
    const key = same ?? row.querySelector(".key:enabled");
    if (key) key.focus();
    else this.seek();
  }

  /** Take a message away. */
  drop(row) {
    if (!row) return;
    const had = row.contains(document.activeElement);
    const next = row.nextElementSibling ?? row.previousElementSibling;
    row.remove();
    if (this.#current === row) this.#at(next);
    if (had) this.seek();
  }

  /** Wait for what comes: its first button gets the focus. */
  seek() {
    this.#soughtUntil = Date.now() + SOUGHT_FOR;
    const keys = this.#list.lastElementChild?.querySelectorAll(".key:enabled") ?? [];
    (keys[0] ?? this.#list).focus();
  }

  #at(row, anew = false) {
    if (!row || (row === this.#current && !anew)) return;
    if (this.#current) for (const control of controls(this.#current)) control.tabIndex = -1;
    for (const control of controls(row)) control.tabIndex = 0;
    this.#current = row;
  }

  #keys(event) {
    if (!KEYS.includes(event.key)) return;
    event.preventDefault();
    const row = this.#next(event.target.closest(".row"), event.key);
    row?.focus();
    row?.scrollIntoView({ block: "nearest" });
  }

  #next(row, key) {
    const { firstElementChild: first, lastElementChild: last } = this.#list;
    if (key === "Home") return first;
    if (key === "End" || !row) return last;
    return key === "ArrowUp" ? row.previousElementSibling : row.nextElementSibling;
  }
}
