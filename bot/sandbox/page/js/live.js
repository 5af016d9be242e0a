/** The line to the sandbox: what changes comes in, what people do goes out. */

const FIRST_PAUSE = 300;
const LONGEST_PAUSE = 3000;

/** Keep a live view open, for ever: `onChange` gets each change, `onLine` whether it is up. */
export function watch(onChange, onLine) {
  let pause = FIRST_PAUSE;
  const open = () => {
    const socket = new WebSocket(`ws://${location.host}/live`);
    socket.addEventListener("open", () => {
      pause = FIRST_PAUSE;
      onLine(true);
    });
    socket.addEventListener("message", (event) => onChange(JSON.parse(event.data)));
    socket.addEventListener("close", () => {
      onLine(false);
      setTimeout(open, pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    });
  };
  open();
}

/** Something that the sandbox would not do. */
export class Refused extends Error {}

let before = Promise.resolve();

/**
 * Do something as a person; gives what the sandbox answers, throws `Refused` if it won't.
 * What is done one after the other arrives in that order, however fast the fingers.
 */
export function act(action, body) {
  const done = before.then(() => send(action, body));
  before = done.catch(() => {});
  return done;
}

async function send(action, body) {
  const response = await fetch(`/act/${action}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (!response?.ok) throw new Refused(response?.status === 409 ? "stale" : "refused");
  return response.json();
}
