import { describe, expect, it } from 'vitest';
import {
  FRAGMENT_IDS,
  FRAGMENTS,
  isFragment,
  LEVEL_IDS,
  LEVELS,
  levelOf,
} from '../../../../src/codecs/links/levels.ts';
import { decodeShared } from '../../../../src/codecs/links/received.ts';
import {
  answersIn,
  encodeShared,
  isShared,
  measuredIn,
} from '../../../../src/codecs/links/shared.ts';
import { TOGETHER } from '../../../../src/codecs/links/together.ts';
import { unseal } from '../../../../src/codecs/bytes/seal.ts';
import { REACTION_SCALES } from '../../../../src/domain/test/scales.ts';
import { instrument, measures } from '../../../support/builders/content.ts';
import { forged } from '../../../support/builders/forge.ts';
import { arbResult, codesFor } from '../../../support/builders/links.ts';
import { fc } from '../../../support/builders/property.ts';
import { bothVersions } from '../../../support/builders/secondVersion.ts';

const PLAIN = { withRoles: false, name: '' };
const instruments = [instrument];

describe('the levels', () => {
  it('go from the one that shows least to the one that shows all', () => {
    const told = LEVEL_IDS.map((id) => {
      const { name, roles, answers } = LEVELS[id].reveals;
      return Number(name) + ['never', 'asked', 'always'].indexOf(roles) + 10 * Number(answers);
    });
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  it('differ in the first byte of their codes', () => {
    const bytes = FRAGMENT_IDS.map((id) => FRAGMENTS[id].first);
    expect(new Set(bytes).size).toBe(bytes.length);
    expect(bytes.map(levelOf)).toEqual(FRAGMENT_IDS);
  });

  it('without a fragment are not read from one', () => {
    expect(LEVEL_IDS.filter(isFragment)).toEqual(FRAGMENT_IDS);
    expect(FRAGMENT_IDS.every((id) => LEVELS[id].carrier === 'fragment')).toBe(true);
  });
});

describe('a first byte without a level', () => {
  it('means a newer site, unless another page knows it, and zero means damage', () => {
    for (let byte = 0; byte < 256; byte += 1) {
      if (levelOf(byte) !== undefined) continue;
      const { kind } = decodeShared(forged(byte, 1, 1, 0), instruments);
      const isElsewhere = Object.values(TOGETHER).some(({ first }) => first === byte);
      expect(kind, String(byte)).toBe(byte === 0 ? 'damaged' : isElsewhere ? 'elsewhere' : 'newer');
    }
  });
});

describe.each(FRAGMENT_IDS)('a link of the level %s', (id) => {
  const { first, reveals } = FRAGMENTS[id];

  it('keeps its content, and is written that way again', () => {
    fc.assert(
      fc.property(arbResult, fc.boolean(), (result, withRoles) => {
        const fragment = encodeShared(id, result, { withRoles, name: '' });
        const shared = decodeShared(fragment, instruments);
        if (!isShared(shared)) throw new Error(shared.kind);
        expect([shared.kind, shared.fragment]).toEqual([id, fragment]);
        expect(codesFor(shared)).toContain(fragment);
        const sums = measuredIn(shared, measures)?.sums;
        expect(sums?.withheld).toBe(result.sums.withheld);
        for (const [scale, sum] of sums?.scales ?? [])
          expect(sum).toEqual(result.sums.scales.get(scale));
      }),
    );
  });

  it('begins with its own byte and stays short', () => {
    fc.assert(
      fc.property(arbResult, (result) => {
        const code = encodeShared(id, result, { withRoles: true, name: '' });
        expect(unseal(code)?.[0]).toBe(first);
        expect(code).toMatch(/^[A-Za-z\d]{1,200}$/);
      }),
    );
  });

  it('shows what its row says, and no more', () => {
    fc.assert(
      fc.property(arbResult, fc.boolean(), (result, withRoles) => {
        const fragment = encodeShared(id, result, { withRoles, name: 'Anneke' });
        const shared = decodeShared(fragment, instruments);
        if (!isShared(shared)) throw new Error(shared.kind);
        expect(shared.name).toBe(reveals.name ? 'Anneke' : null);
        expect(answersIn(shared) !== null).toBe(reveals.answers);
        const mayShowRoles = reveals.roles === 'always' || (reveals.roles === 'asked' && withRoles);
        const scales = measuredIn(shared, measures)?.sums.scales;
        const shown = REACTION_SCALES.filter((scale) => scales?.has(scale));
        const there = REACTION_SCALES.filter((scale) => result.sums.scales.has(scale));
        expect(shown).toEqual(mayShowRoles ? there : []);
      }),
    );
  });

  it('is newer in an unknown version, and is scored by its own version in a known one', () => {
    const result = fc.sample(arbResult, { numRuns: 1, seed: 1 })[0];
    if (result === undefined) throw new Error('no result');
    const later = { ...instrument, version: 'v9' };
    const sums = { ...result.sums, instrument: 'v9' };
    const code = encodeShared(id, { ...result, instrument: later, sums }, PLAIN);
    expect(decodeShared(code, instruments)).toEqual({ kind: 'newer' });
    const [, older] = bothVersions;
    const shared = decodeShared(
      encodeShared(id, result, PLAIN),
      bothVersions.map((measure) => measure.instrument),
    );
    if (!isShared(shared)) throw new Error(shared.kind);
    expect(measuredIn(shared, bothVersions)?.measure).toBe(older);
    expect(measuredIn(shared, [])).toBeNull();
  });

  it('is refused with other bytes, even with a correct checksum', () => {
    const arbBody = fc.array(fc.nat(255), { maxLength: 40 });
    fc.assert(
      fc.property(arbBody, (rest) => {
        const shared = decodeShared(forged(first, ...rest), instruments);
        if (isShared(shared)) expect(codesFor(shared)).toContain(forged(first, ...rest));
        else expect(['damaged', 'newer']).toContain(shared.kind);
      }),
      { numRuns: 2_000 },
    );
  });
});
