/** One stop of the Tab key for a row of buttons; the arrow keys go from one to the next. */

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Let the arrow keys, Home and End move among the buttons of `host` that `selector` finds. */
export function rove(host, selector) {
  host.addEventListener("keydown", (event) => {
    const buttons = [...host.querySelectorAll(selector)];
    const at = buttons.indexOf(document.activeElement);
    const next = { Home: 0, End: buttons.length - 1 }[event.key] ?? at + STEPS[event.key];
    if (at < 0 || Number.isNaN(next)) return;
    event.preventDefault();
    buttons.at(next % buttons.length).focus();
  });
}

/** Make one of the buttons the stop of the Tab key: the chosen one, or else the first. */
export function stopAt(buttons, chosen) {
  const stop = chosen ?? buttons[0];
  for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
}
