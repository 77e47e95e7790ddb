/** In milliseconds. Nobody reads a new screen faster than this. */
const UNREAD = 700;
/** Largest distance between the two taps of a double tap, in CSS pixels. */
const NEAR = 24;

type Tap = { readonly timeStamp: number; readonly clientX: number; readonly clientY: number };

let tap: Tap | undefined;
let left: Tap | undefined;

/** Call after a tap that opened a new screen: a second tap on the same spot was not meant for it. */
export function leaveSpot(by = tap): void {
  left = by;
}

function isUnread(now: Tap | undefined): boolean {
  return (
    now !== undefined &&
    left !== undefined &&
    now !== left &&
    now.timeStamp - left.timeStamp < UNREAD &&
    Math.hypot(now.clientX - left.clientX, now.clientY - left.clientY) < NEAR
  );
}

function stopUnread(event: Event): void {
  if (!isUnread(tap)) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Makes such second taps do nothing: they answer nothing and move no focus. Keys still work. */
export function guardSpot(): void {
  // A copy: the event itself would keep the tapped screen in memory.
  const note = ({ timeStamp, clientX, clientY }: Tap) => (tap = { timeStamp, clientX, clientY });
  addEventListener('pointerdown', note, true);
  addEventListener('mousedown', stopUnread, true);
  addEventListener('click', stopUnread, true);
}
