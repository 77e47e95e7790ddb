/** A clock in milliseconds. */
export type Clock = () => number;

/** The date and time of the device, since 1970. A person can set it, so it measures no duration. */
export const wallClock: Clock = () => Date.now();

/** Since the page was opened. It only goes forward, whatever happens to the date. */
export const elapsedClock: Clock = () => performance.now();
