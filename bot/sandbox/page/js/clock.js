/** The time of the pretend Telegram, which may be days ahead of this machine's. */

let ahead = 0;

/** Take over the time that the sandbox tells, in seconds since 1970. */
export function setNow(seconds) {
  ahead = seconds * 1000 - Date.now();
}

/** Give the time, in seconds since 1970. */
export function now() {
  return (Date.now() + ahead) / 1000;
}
