/** In milliseconds. Nobody reads a new screen faster than this. */
const UNREAD_TIME = 700;
/** Largest distance between the two taps of a double tap, in CSS pixels. */
const SAME_SPOT = 24;

type Tap = { readonly timeStamp: number; readonly clientX: number; readonly clientY: number };

let lastTap: Tap | undefined;
let openingTap: Tap | undefined;

/** Call this after a tap that opened a new screen: a second tap on the same spot is a mistake. */
export function leaveSpot(by = lastTap): void {
  openingTap = by;
}

function isUnread(now: Tap | undefined): boolean {
  return (
    now !== undefined &&
    openingTap !== undefined &&
    now !== openingTap &&
    now.timeStamp - openingTap.timeStamp < UNREAD_TIME &&
    Math.hypot(now.clientX - openingTap.clientX, now.clientY - openingTap.clientY) < SAME_SPOT
  );
}

function stopUnread(event: Event): void {
  if (!isUnread(lastTap)) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Makes such second taps do nothing: they answer nothing and move no focus. Keys still work. */
export function guardSpot(): void {
  // A copy: the event itself would keep the tapped screen in memory.
  const note = ({ timeStamp, clientX, clientY }: Tap) =>
    (lastTap = { timeStamp, clientX, clientY });
  addEventListener('pointerdown', note, true);
  addEventListener('mousedown', stopUnread, true);
  addEventListener('click', stopUnread, true);
}
