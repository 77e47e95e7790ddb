import { describe, expect, it } from 'vitest';
import { decodeSessionTab, encodeSessionTab } from '../../../../src/codecs/kept/sessionTab.ts';
import { fc } from '../../../support/builders/property.ts';

const TIME = { before: 1_000, since: 1.8e12 };
const TAB = { id: 'ab12', saved: 2, times: { 'lang-aankomen': TIME, 'lang-stoelen': TIME } };

describe('what a tab holds of a session', () => {
  it('is read as it was written', () => {
    expect(decodeSessionTab(encodeSessionTab(TAB))).toEqual(TAB);
    const waiting = { ...TAB, times: { x: { before: 5, since: null } } };
    expect(decodeSessionTab(encodeSessionTab(waiting))).toEqual(waiting);
  });

  it('is nothing when it is not ours', () => {
    const others = [
      { ...TAB, id: 'BEGIN:VALARM\n' },
      { ...TAB, id: 7 },
      { ...TAB, saved: -1 },
    ];
    const texts = [null, '', '{', '[]', '7', '{}', ...others.map((one) => JSON.stringify(one))];
    expect(texts.map(decodeSessionTab)).toEqual(texts.map(() => null));
    fc.assert(fc.property(fc.json(), (text) => decodeSessionTab(text) === null));
  });

  it('leaves out a time that is none, and keeps the others', () => {
    const text = JSON.stringify({ ...TAB, times: { a: TIME, b: { before: '1' }, c: null } });
    expect(decodeSessionTab(text)?.times).toEqual({ a: TIME });
  });
});
