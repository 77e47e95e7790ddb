import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeDigits, encodeDigits } from '../../../src/codecs/links/digits.ts';
import { foundForTeam } from '../../../src/codecs/links/pastedTeam.ts';
import { withName } from '../../../src/codecs/links/shared.ts';
import { encodeTeam } from '../../../src/codecs/links/team.ts';
import type { TraitId } from '../../../src/domain/test/scales.ts';
import { measures } from '../../support/builders/content.ts';
import { bothVersions } from '../../support/builders/secondVersion.ts';
import { sumsOf } from '../../support/builders/sums.ts';
import { entryOf } from '../../support/builders/teams.ts';

type Golden = {
  readonly what: string;
  readonly fragment: string;
  readonly name: string | null;
  readonly digits: string;
  readonly withheld: boolean;
  readonly scales: Readonly<Partial<Record<TraitId, readonly [sum: number, count: number]>>>;
};

const path = resolve(import.meta.dirname, '../../fixtures/links/team-v1.json');
const links = JSON.parse(readFileSync(path, 'utf8')) as readonly Golden[];

/** Alone, and together with a later version: published codes must keep their meaning. */
describe.each([
  ['the only version', measures],
  ['the second newest', bothVersions],
] as const)('published team codes, while v1 is %s', (_, known) => {
  const instruments = known.map(({ instrument }) => instrument);

  it.each(links)('keep their meaning: $what', ({ fragment, digits, name, withheld, scales }) => {
    const entries = Object.entries(scales).map(([id, [sum, count]]) => [id, { sum, count }]);
    const sums = sumsOf(Object.fromEntries(entries) as Parameters<typeof sumsOf>[0], withheld);
    const found = { kind: 'member', from: 'team', entry: entryOf(sums, name), left: 'nothing' };
    expect(foundForTeam(fragment, known)).toEqual([found]);
    expect(decodeDigits(digits, instruments)).toEqual({ kind: 'ok', sums });
    // And they are still written that way.
    expect(withName(encodeTeam(sums), name ?? '')).toBe(fragment);
    expect(encodeDigits(sums)).toBe(digits);
  });
});
