import { describe, expect, it } from 'vitest';
import { decodeTeamState, encodeTeamState } from '../../../src/codecs/kept/team.ts';
import { decodeTeamForm, encodeTeamForm } from '../../../src/codecs/kept/teamForm.ts';
import { cleanName } from '../../../src/codecs/links/name.ts';
import type { Found } from '../../../src/codecs/links/pastedTeam.ts';
import { foundForTeam, openedForTeam } from '../../../src/codecs/links/pastedTeam.ts';
import { decodeTeam, encodeTeam } from '../../../src/codecs/links/team.ts';
import { TRAITS } from '../../../src/domain/test/scales.ts';
import { instrument, measures } from '../../support/builders/content.ts';
import {
  hostileFragments,
  hostileTexts,
  pastLinks,
  pastLinksTogether,
  pastTexts,
} from '../../support/builders/hostile.ts';

const { HOSTILE_RUNS, HOSTILE_SEED = '20260101' } = process.env;
const SEED = Number(HOSTILE_SEED);
const TEXTS = Number(HOSTILE_RUNS ?? 10_000);
const LINKS = [...pastLinks(), ...pastLinksTogether()];
const FRAGMENTS = Number(HOSTILE_RUNS ?? 4_000);
/** In milliseconds. */
const PATIENCE = 60_000 + 5 * TEXTS;

/** How often each outcome came. */
function outcomes(texts: Iterable<string>, outcomeOf: (text: string) => string) {
  const counts: Record<string, number> = {};
  for (const text of texts) {
    const outcome = outcomeOf(text);
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

describe(`${FRAGMENTS} fragments on the page of a team`, () => {
  /** Whoever comes in has six sums that our codes can hold, and a name that our links can hold. */
  function outcomeOf(found: Found | { readonly kind: 'empty' }): string {
    if (found.kind !== 'member') return found.kind;
    const { sums, name } = found.entry;
    const isKnown = [...sums.scales.keys()].every((id) => TRAITS.some((trait) => trait === id));
    const again = decodeTeam(encodeTeam(sums), [instrument]);
    const isOurs = again.kind === 'ok' && encodeTeam(again.sums) === encodeTeam(sums);
    const isClean = name === null || cleanName(name) === name;
    return isKnown && isOurs && isClean ? found.from : `no member: ${JSON.stringify(found)}`;
  }

  it(
    'are members, or refused',
    () => {
      const counts = outcomes(hostileFragments(FRAGMENTS, SEED + 20, LINKS), (text) => {
        for (const found of foundForTeam(text, measures)) outcomeOf(found);
        return outcomeOf(openedForTeam(text, measures));
      });
      const known = ['answers', 'damaged', 'elsewhere', 'empty', 'newer', 'scores', 'team'];
      expect(Object.keys(counts).filter((kind) => !known.includes(kind))).toEqual([]);
      for (const kind of ['damaged', 'scores', 'team', 'answers', 'elsewhere'])
        expect(counts[kind], kind).toBeGreaterThan(FRAGMENTS / 200);
    },
    PATIENCE,
  );
});

describe(`${TEXTS} texts per decoder`, () => {
  it.each([
    [
      'teams',
      SEED + 21,
      (text: string) => {
        const decoded = decodeTeamState(text);
        if (decoded.kind !== 'ok') return decoded.kind;
        const kept = encodeTeamState(decoded.state);
        const again = decodeTeamState(kept);
        return again.kind === 'ok' && encodeTeamState(again.state) === kept ? 'ok' : text;
      },
    ],
    [
      'teamForms',
      SEED + 22,
      (text: string) => {
        const decoded = decodeTeamForm(text);
        if (decoded.kind !== 'ok') return decoded.kind;
        const kept = encodeTeamForm(decoded.state);
        const again = decodeTeamForm(kept);
        return again.kind === 'ok' && encodeTeamForm(again.state) === kept ? 'ok' : text;
      },
    ],
  ] as const)(
    'are our %s, or refused',
    (folder, seed, outcomeOf) => {
      const counts = outcomes(hostileTexts(pastTexts(folder), TEXTS, seed), outcomeOf);
      const { ok = 0, damaged = 0, newer = 0, ...other } = counts;
      expect(other).toEqual({});
      expect(ok + damaged + newer).toBe(TEXTS);
      expect(Math.min(ok, damaged)).toBeGreaterThan(TEXTS / 200);
    },
    PATIENCE,
  );

  it('leave every prototype as it was', () => {
    decodeTeamState('{"__proto__":{"polluted":true},"version":1}');
    decodeTeamForm('{"__proto__":{"polluted":true},"version":1}');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
