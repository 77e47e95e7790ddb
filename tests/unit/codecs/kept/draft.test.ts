import { describe, expect, it } from 'vitest';
import { decodeDraft, encodeDraft } from '../../../../src/codecs/kept/draft.ts';
import type { Draft } from '../../../../src/domain/panel/draft.ts';
import { fc } from '../../../support/builders/property.ts';

const DRAFT: Draft = {
  request: 4_294_967_295,
  id: 0,
  instrument: 'v1',
  observations: new Map<string, 1 | 'unseen'>([
    ['pro-3', 1],
    ['zel-7', 'unseen'],
  ]),
  works: 'Je belde op.\nDat hielp.',
  differently: '',
  asked: 'code.name',
  name: 'Noor',
  advances: false,
  isMade: true,
};

const stored = (change: Readonly<Record<string, unknown>>) =>
  JSON.stringify({ ...(JSON.parse(encodeDraft(DRAFT)) as object), ...change });

describe('a half-filled reply in a tab', () => {
  it('comes back as it was', () => {
    expect(decodeDraft(encodeDraft(DRAFT))).toEqual(DRAFT);
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['another version', { version: 2 }],
    ['no request', { request: undefined }],
    ['a request below zero', { request: -1 }],
    ['an id of more than 32 bits', { id: 2 ** 32 }],
    ['an instrument that is a path', { instrument: '__proto__/x' }],
    ['an answer off the scale', { observations: { 'pro-3': 6 } }],
    ['an item that is no id', { observations: { 'a b': 1 } }],
    ['answers in a list', { observations: [1] }],
    ['a text too long', { works: 'x'.repeat(281) }],
    ['a text that is a number', { differently: 1 }],
    ['a name too long', { name: 'x'.repeat(41) }],
    ['a request code too long', { asked: 'x'.repeat(601) }],
    ['a setting that is a text', { advances: 'true' }],
    ['a mark that is missing', { isMade: undefined }],
  ])('is begun anew with %s', (_, change) => {
    expect(decodeDraft(stored(change))).toBeNull();
  });

  it('is nothing when the text is anything else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(decodeDraft(text)).toBeNull();
      }),
    );
  });
});
