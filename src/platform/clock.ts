/** Milliseconds since 1970. */
export type Clock = () => number;

export const browserClock: Clock = () => Date.now();
