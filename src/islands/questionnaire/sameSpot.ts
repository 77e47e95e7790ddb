/** Quicker than anyone reads what has just come to stand there, in milliseconds. */
const UNREAD = 700;
/** As far as two taps of a double tap may lie apart, in CSS pixels. */
const NEAR = 24;

type Tap = { readonly timeStamp: number; readonly clientX: number; readonly clientY: number };

let tap: Tap | undefined;
let left: Tap | undefined;

/** After the tap that opened what stands there now: a second one on the same spot was not meant for it. */
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

/** From now on such a second tap does nothing, nor does it take focus away. Keys are no taps: they go through. */
export function guardSpot(): void {
  // Not the event itself: it would keep the screen that was tapped, long after it has left.
  const note = ({ timeStamp, clientX, clientY }: Tap) => (tap = { timeStamp, clientX, clientY });
  addEventListener('pointerdown', note, true);
  addEventListener('mousedown', stopUnread, true);
  addEventListener('click', stopUnread, true);
}
