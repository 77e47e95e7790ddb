// cspell:ignore oneof
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodePlans, encodePlans, PLANS_VERSION } from '../../../../src/codecs/kept/plans.ts';
import { emptyPlans } from '../../../../src/domain/result/ownPlan.ts';
import { arbPlans } from '../../../support/builders/plans.ts';
import { fc } from '../../../support/builders/property.ts';

/** What lay on devices, and what it means: the length of the text of each part. */
const FOLDER = resolve(import.meta.dirname, '../../../fixtures/plans');
const MEANING: Readonly<Record<string, unknown>> = {
  'v1-two-plans.json': {
    'proactiviteit/when': 26,
    'proactiviteit/act': 16,
    'visie-en-doelen/when': 0,
  },
};

/** Everything that is accepted must be plans that can be kept and read again. */
function isRefusedOrKept(text: string): boolean {
  const decoded = decodePlans(text);
  if (decoded.kind !== 'ok') return decoded.kind === 'damaged' || decoded.kind === 'newer';
  const again = decodePlans(encodePlans(decoded.state));
  return again.kind === 'ok' && encodePlans(again.state) === encodePlans(decoded.state);
}

describe('stored plans', () => {
  it('are read back unchanged, and written back to the byte', () => {
    fc.assert(
      fc.property(arbPlans, (state) => {
        const text = encodePlans(state);
        const decoded = decodePlans(text);
        expect(decoded).toEqual({ kind: 'ok', state });
        expect(decoded.kind === 'ok' && encodePlans(decoded.state)).toBe(text);
      }),
    );
  });

  it('are laid out as published', () => {
    const empty = emptyPlans('e1');
    expect(encodePlans(empty)).toBe('{"version":1,"epoch":"e1","notes":{}}');
    expect(decodePlans(encodePlans(empty))).toEqual({ kind: 'ok', state: empty });
  });

  it('of a newer version are distinguished from damaged ones', () => {
    const version = PLANS_VERSION + 1;
    expect(decodePlans(JSON.stringify({ version }))).toEqual({ kind: 'newer', version });
    expect(decodePlans('{"version":1,"epoch":"e1","notes":{"when":["a",1]}}')).toEqual({
      kind: 'damaged',
    });
  });

  it('are refused or can be kept, whatever the text', () => {
    const arbAny = fc.oneof(fc.string({ unit: 'binary' }), fc.json());
    fc.assert(fc.property(arbAny, isRefusedOrKept));
    // Of these at least one in four is accepted: a field that a newer version of the site added.
    const arbKey = fc.constantFrom('version', 'epoch', 'notes', 'later');
    fc.assert(
      fc.property(arbPlans, arbKey, fc.jsonValue(), (state, key, value) => {
        const raw = JSON.parse(encodePlans(state)) as Record<string, unknown>;
        return isRefusedOrKept(JSON.stringify({ ...raw, [key]: value }));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('plans on devices', () => {
  it('are all known to this test', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(MEANING).sort());
  });

  it.each(Object.keys(MEANING))('keep their meaning, to the byte: %s', (name) => {
    const text = readFileSync(resolve(FOLDER, name), 'utf8');
    const decoded = decodePlans(text);
    if (decoded.kind !== 'ok') throw new Error(decoded.kind);
    const lengths = [...decoded.state.notes].map(([part, { value }]) => [part, value.length]);
    expect(Object.fromEntries(lengths)).toEqual(MEANING[name]);
    expect(encodePlans(decoded.state)).toBe(text);
  });
});
