import type { TypedRow } from '../../domain/paper/typed.ts';

/** What the device allows: `asks` when it holds answers, so that the person decides. */
export type Room = 'free' | 'asks' | 'held' | 'unkept';

/** What the rows ask of the stores, which come in a script of their own. */
export type Ask =
  /** What is on the device? Nothing is written. */
  | { readonly kind: 'look'; readonly answer: (room: Room) => void }
  /** Makes these answers the person's own, and tells whether they are kept. */
  | {
      readonly kind: 'take';
      readonly instrument: string;
      readonly rows: readonly TypedRow[];
      readonly answer: (isKept: boolean) => void;
    };

/** The event that carries an `Ask` as its detail. */
export type AskEvent = CustomEvent<Ask>;
