import type { ScaleSums } from '../../domain/score/sums.ts';
import { sumScales } from '../../domain/score/sums.ts';
import type { Measure } from '../../domain/score/measure.ts';
import type { Instrument } from '../../domain/test/instrument.ts';
import type { Response } from '../../domain/test/response.ts';
import { ANSWERS_KIND, encodeAnswers, readAnswers } from './answers.ts';
import { encodeScores, readScores, SCORES_KIND } from './scores.ts';

/**
 * The share levels: how much of a result a person shows to another. Everything that reads, writes or
 * shows links uses this table. A new level is a new row; then every view that does not handle it yet
 * fails to compile.
 */

/** What a level shows of a person. */
type Reveals = {
  /** Whether the link may hold a first name. */
  readonly name: boolean;
  /** Roles: never, only when the person asks for it, or always. */
  readonly roles: 'never' | 'asked' | 'always';
  /** Whether every answer can be read. */
  readonly answers: boolean;
};

/** Everything of a result that a link can carry, in whole or in part. */
export type Result = {
  readonly sums: ScaleSums;
  readonly instrument: Instrument;
  readonly response: Response;
};

/** Answers, with the version of the test that they belong to. */
type Answered = Omit<Result, 'sums'>;

/** The result of reading a code. `newer`: made by a newer version of the site than this one. */
type Read<Held> = ({ readonly kind: 'ok' } & Held) | { readonly kind: 'damaged' | 'newer' };

/** A level whose links carry everything behind the '#'. */
type FragmentLevel<Held> = {
  readonly carrier: 'fragment';
  /** The first byte of its codes, which tells the levels apart. */
  readonly first: number;
  readonly reveals: Reveals;
  /** What goes into a link. */
  readonly held: (result: Result) => Held;
  /** The code of a link. `withRoles` counts for a level that reveals roles when asked. */
  readonly write: (held: Held, withRoles: boolean) => string;
  /** Reads the bytes of a code with a correct checksum; they may still be forged. Never throws. */
  readonly read: (body: Uint8Array, instruments: readonly Instrument[]) => Read<Held>;
  /** The version of the test that made the result. */
  readonly version: (held: Held) => string;
  /** The sums of the result. The sender's device has decided whether names are withheld. */
  readonly sums: (held: Held, measure: Measure) => ScaleSums;
  /** The answers in it; `null` for a level without answers. */
  readonly answers: (held: Held) => Answered | null;
};

/** A level whose links say everything in their address, in words: each address has a page of its own. */
type PathLevel = { readonly carrier: 'path'; readonly reveals: Reveals };

/** The content of a code, per level. */
export type HeldBy = {
  readonly scores: { readonly sums: ScaleSums };
  readonly answers: Answered & { readonly withheld: boolean };
};

/** A level that is read from a fragment. */
export type FragmentId = keyof HeldBy;

/** The levels that are read from a fragment. */
export const FRAGMENTS: { readonly [Id in FragmentId]: FragmentLevel<HeldBy[Id]> } = {
  scores: {
    carrier: 'fragment',
    first: SCORES_KIND,
    reveals: { name: true, roles: 'asked', answers: false },
    held: ({ sums }) => ({ sums }),
    write: ({ sums }, withRoles) => encodeScores(sums, withRoles),
    read: readScores,
    version: ({ sums }) => sums.instrument,
    sums: ({ sums }) => sums,
    answers: () => null,
  },
  answers: {
    carrier: 'fragment',
    first: ANSWERS_KIND,
    reveals: { name: true, roles: 'always', answers: true },
    held: ({ sums, instrument, response }) => ({ instrument, response, withheld: sums.withheld }),
    write: ({ instrument, response, withheld }) => encodeAnswers(instrument, response, withheld),
    read: readAnswers,
    version: ({ instrument }) => instrument.version,
    sums: ({ instrument, response, withheld }, { norms }) => ({
      ...sumScales(instrument, norms, response),
      withheld,
    }),
    answers: ({ instrument, response }) => ({ instrument, response }),
  },
};

/** Every level, from the one that shows least to the one that shows all. */
export const LEVELS = {
  card: { carrier: 'path', reveals: { name: false, roles: 'never', answers: false } },
  ...FRAGMENTS,
} as const satisfies Readonly<Record<'card', PathLevel>>;

export type LevelId = keyof typeof LEVELS;

export const LEVEL_IDS = Object.keys(LEVELS) as readonly LevelId[];
export const FRAGMENT_IDS = Object.keys(FRAGMENTS) as readonly FragmentId[];

/** Whether a level is read from a fragment. */
export function isFragment(level: LevelId): level is FragmentId {
  return level in FRAGMENTS;
}

/** The level whose codes begin with this byte; `undefined` for one that this page does not know. */
export function levelOf(first: number | undefined): FragmentId | undefined {
  return FRAGMENT_IDS.find((id) => FRAGMENTS[id].first === first);
}
