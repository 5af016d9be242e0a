/** Nothing moves under a finger: what comes in while it presses waits until it is lifted. */

const LONGEST_PRESS = 2000;

/** Make `take` wait, change by change and in order, while somebody presses on the page. */
export function stillWhilePressed(take) {
  const waiting = [];
  let timer = 0;
  const release = () => {
    clearTimeout(timer);
    timer = 0;
    for (const change of waiting.splice(0)) take(change);
  };
  const press = () => {
    clearTimeout(timer);
    timer = setTimeout(release, LONGEST_PRESS);
  };
  document.addEventListener("pointerdown", press, { capture: true });
  for (const end of ["pointerup", "pointercancel"]) {
    // The click follows the lifted finger: it must find what was pressed.
    document.addEventListener(end, () => timer && setTimeout(release), { capture: true });
  }
  return (change) => (timer ? waiting.push(change) : take(change));
}
