// cspell:ignore safelinks
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Arrival } from '../../../../src/codecs/links/arrival.ts';
import { arrivalAddress, decodeArrival, NOWHERE } from '../../../../src/codecs/links/arrival.ts';
import { ANSWER_VALUES, isAnswerValue } from '../../../../src/domain/test/response.ts';
import { instrument } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';
import { arbWay, TRACKERS, wayOf } from '../../../support/builders/trackers.ts';

const HOME = 'https://aanhetroer.example/zelftest/';
const ITEMS = instrument.statements.map(({ id }) => id);
const isKnown = (id: string) => ITEMS.includes(id);
const read = (came: string) => decodeArrival(came, isKnown);

type Golden = Arrival & { readonly what: string; readonly came: string };
const golden = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../fixtures/arrivals/v1.json'), 'utf8'),
) as readonly Golden[];

const arbVan = fc.stringMatching(/^[a-z][a-z\d-]{0,19}$/);
const arbItem = fc.constantFrom(...ITEMS);
const arbTap = fc.record({
  van: fc.option(arbVan),
  item: arbItem,
  value: fc.constantFrom(...ANSWER_VALUES),
});

describe('a link on another site', () => {
  it.each(golden)('means for good: $what', ({ came, van, item, value }) => {
    expect(read(came)).toEqual({ van, item, value });
    expect(arrivalAddress(HOME, { van, item, value })).toBe(HOME + came);
  });

  it('comes back as it was made', () => {
    fc.assert(
      fc.property(arbTap, (tap) => {
        expect(read(wayOf(arrivalAddress(HOME, tap), []))).toEqual(tap);
      }),
    );
  });

  it('has its answer in the fragment only', () => {
    fc.assert(
      fc.property(arbTap, (tap) => {
        const { search, hash } = new URL(arrivalAddress(HOME, tap));
        const other = { ...tap, value: tap.value === 1 ? 2 : 1 } as const;
        expect(new URL(arrivalAddress(HOME, other)).search).toBe(search);
        expect(hash).toBe(`#s=${tap.item}.${tap.value}`);
      }),
    );
  });
});

describe('on its way', () => {
  const tap = { van: 'voorbeeld', item: 'pro-3', value: 4 } as const;

  it('meets more than ten kinds of trackers', () => {
    expect(TRACKERS.length).toBeGreaterThan(10);
  });

  it.each(TRACKERS)('meets $name', ({ eats = false, ...tracker }) => {
    const came = wayOf(arrivalAddress(HOME, tap), [[tracker, 'blog']]);
    expect(read(came)).toEqual({ ...tap, value: eats ? null : 4 });
    const plain = wayOf(arrivalAddress(HOME, { ...tap, value: null }), [[tracker, 'blog']]);
    expect(read(plain)).toEqual({ ...tap, value: null });
  });

  it('keeps its answer past any row of them, or loses it whole', () => {
    fc.assert(
      fc.property(arbTap, arbWay, (any, way) => {
        const found = read(wayOf(arrivalAddress(HOME, any), way));
        expect(found.item).toBe(any.item);
        expect(found.van).toBe(any.van);
        if (found.value !== any.value) expect(found.value).toBeNull();
        if (!way.some(([{ eats }]) => eats)) expect(found.value).toBe(any.value);
      }),
    );
  });
});

describe('what is not sure counts as missing', () => {
  it.each([
    ['an unknown statement', '?s=abc-9#s=abc-9.3', NOWHERE],
    ['a name of every object', '?s=constructor#s=constructor.3', NOWHERE],
    ['an answer that is none', '?s=pro-3#s=pro-3.6', { ...NOWHERE, item: 'pro-3' }],
    ['two digits', '?s=pro-3#s=pro-3.12', { ...NOWHERE, item: 'pro-3' }],
    ['two answers', '?s=pro-3#s=pro-3.1&s=pro-3.2', { ...NOWHERE, item: 'pro-3' }],
    ['two statements', '?s=pro-1#s=pro-3.1', NOWHERE],
    ['a blog that cannot be one', '?van=<script>&van=9', NOWHERE],
    ['a place in the page', '#inhoud', NOWHERE],
    ['nothing', '', NOWHERE],
  ] as const)('%s', (_, came, found) => expect(read(came)).toEqual(found));

  it('in any text', () => {
    const piece = fc.constantFrom(
      '?',
      '&',
      '#',
      's=',
      'van=',
      'pro-3',
      '.4',
      '%23',
      '%',
      '%ff',
      '=3D',
      '&amp;',
      '__proto__',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(piece, fc.string({ maxLength: 5 }))).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (came) => {
        const { van, item, value } = read(came);
        expect(van ?? 'a').toMatch(/^[a-z][a-z\d-]{0,39}$/);
        expect(item === null || isKnown(item)).toBe(true);
        expect(value === null || (isAnswerValue(value) && item !== null)).toBe(true);
      }),
    );
  });

  it('at any length', () => {
    expect(read(`?s=pro-3&${'%25'.repeat(200_000)}#s=pro-3.2`).value).toBeNull();
  });
});
