import type { ScaleSums } from '../../domain/score/sums.ts';
import { sumScales } from '../../domain/score/sums.ts';
import type { Measure } from '../../domain/score/measure.ts';
import type { Instrument } from '../../domain/test/instrument.ts';
import type { Response } from '../../domain/test/response.ts';
import { ANSWERS_KIND, encodeAnswers, readAnswers } from './answers.ts';
import { encodeScores, readScores, SCORES_KIND } from './scores.ts';

/**
 * The share levels: how much of a result somebody lets another see. A row a level, and everything
 * that reads, writes or shows links goes by it: a new level is a row here, and then every view that
 * has not said what it does with it fails to compile.
 */

/** What a level shows of a person. */
type Reveals = {
  /** Whether a first name may travel along. */
  readonly name: boolean;
  /** Roles: never, only when the person asks for it, or always. */
  readonly roles: 'never' | 'asked' | 'always';
  /** Whether every answer can be read. */
  readonly answers: boolean;
};

/** All of a result that a link can carry something of. */
export type Result = {
  readonly sums: ScaleSums;
  readonly instrument: Instrument;
  readonly response: Response;
};

/** Answers, with the version that they answer. */
type Answered = Omit<Result, 'sums'>;

/** What a code was read as. `newer`: made by a newer version of the site than this one. */
type Read<Held> = ({ readonly kind: 'ok' } & Held) | { readonly kind: 'damaged' | 'newer' };

/** A level whose links carry all of it behind the '#'. */
type FragmentLevel<Held> = {
  readonly carrier: 'fragment';
  /** The first byte of its codes: tells the levels apart. */
  readonly first: number;
  readonly reveals: Reveals;
  /** What goes into a link. */
  readonly held: (result: Result) => Held;
  /** The code of a link. `withRoles` counts for a level that reveals roles when asked. */
  readonly write: (held: Held, withRoles: boolean) => string;
  /** Reads the bytes of a code whose checksum fits: forged, perhaps. Never throws. */
  readonly read: (body: Uint8Array, instruments: readonly Instrument[]) => Read<Held>;
  /** The version of the test that it was made with. */
  readonly version: (held: Held) => string;
  /** What the result rests on. Whether names are withheld the sender's device has said. */
  readonly sums: (held: Held, measure: Measure) => ScaleSums;
  /** The answers in it; `null` for a level that carries none. */
  readonly answers: (held: Held) => Answered | null;
};

/** A level whose links say it in their address, in words: a page of its own for each. */
type PathLevel = { readonly carrier: 'path'; readonly reveals: Reveals };

/** What a code of each level holds. */
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

/** Every level, from the gentlest to the one that tells all. */
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
