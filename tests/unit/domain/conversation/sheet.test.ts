import { describe, expect, it } from 'vitest';
import { LINE_IDS, LINE_LIMIT, PARTS } from '../../../../src/domain/conversation/lines.ts';
import {
  emptyConversation,
  isBegun,
  lineIn,
  mergeConversations,
  takenOver,
  withLine,
  withScoresOn,
} from '../../../../src/domain/conversation/sheet.ts';
import { ACTION_LIMITS } from '../../../../src/domain/plan/action.ts';
import { arbConversation } from '../../../support/builders/conversations.ts';
import { fc } from '../../../support/builders/property.ts';

const empty = () => emptyConversation('epoch');

describe('the lines', () => {
  it('stand under three questions, each once, with room for the longest text of a plan', () => {
    expect(Object.keys(PARTS)).toHaveLength(3);
    expect(new Set(LINE_IDS).size).toBe(LINE_IDS.length);
    expect(LINE_LIMIT).toBeGreaterThanOrEqual(Math.max(...Object.values(ACTION_LIMITS)));
  });

  it('hold the last text written, cut at the limit', () => {
    const once = withLine(empty(), 'well', 'eerst', 1_000);
    const twice = withLine(once, 'well', `${'a'.repeat(LINE_LIMIT)}b`, 500);
    expect(lineIn(twice, 'well')).toBe('a'.repeat(LINE_LIMIT));
    expect(twice.lines.get('well')?.at).toBe(1_001);
    expect([lineIn(empty(), 'well'), lineIn(twice, 'ask')]).toEqual(['', '']);
  });

  it('take over behind what was there', () => {
    expect(takenOver('  ', 'Nieuw.')).toBe('Nieuw.');
    expect(takenOver('Eigen zin. ', 'Nieuw.')).toBe('Eigen zin.\nNieuw.');
  });
});

describe('a sheet', () => {
  it('has no scores until somebody chose so, and is begun by any choice or word', () => {
    expect([empty().withScores.value, isBegun(empty())]).toEqual([false, false]);
    const on = withScoresOn(empty(), true, 1);
    const off = withScoresOn(on, false, 2);
    expect([on.withScores.value, off.withScores.value, isBegun(off)]).toEqual([true, false, true]);
    expect(isBegun(withLine(empty(), 'self', '', 1))).toBe(true);
  });

  it('merges to the same whichever copy comes first, and twice to the same as once', () => {
    fc.assert(
      fc.property(arbConversation, arbConversation, arbConversation, (a, b, c) => {
        const both = mergeConversations(a, b);
        const plain = (sheet: typeof a) => [
          sheet.withScores,
          LINE_IDS.map((id) => sheet.lines.get(id)),
        ];
        expect(plain(mergeConversations(b, a))).toEqual(plain(both));
        expect(plain(mergeConversations(both, b))).toEqual(plain(both));
        expect(plain(mergeConversations(both, c))).toEqual(
          plain(mergeConversations(a, mergeConversations(b, c))),
        );
      }),
    );
  });

  it('loses no line that only one copy has', () => {
    const a = withLine(empty(), 'well', 'een', 1);
    const b = withScoresOn(withLine(empty(), 'ask', 'twee', 1), true, 1);
    const both = mergeConversations(a, b);
    expect([lineIn(both, 'well'), lineIn(both, 'ask'), both.withScores.value]).toEqual([
      'een',
      'twee',
      true,
    ]);
  });

  it('keeps what a newer version added, in both copies', () => {
    const a = { ...empty(), newerLines: { later: ['a', 1] }, newer: { x: 1 } };
    const b = { ...empty(), newerLines: { other: ['b', 1] }, newer: { y: 2 } };
    expect(mergeConversations(a, b)).toMatchObject({
      newerLines: { later: ['a', 1], other: ['b', 1] },
      newer: { x: 1, y: 2 },
    });
  });
});
