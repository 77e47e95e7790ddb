import { describe, expect, it } from 'vitest';
import { panelFigures } from '../../../../src/domain/panel/figures.ts';
import { marginOf } from '../../../../src/domain/score/norms.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import type { AnswerValue } from '../../../../src/domain/test/response.ts';
import { measure, norms } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';
import type { Said } from '../../../support/builders/replies.ts';
import { four, replyOf } from '../../../support/builders/replies.ts';
import {
  FULL_TRAIT,
  KERN_TRAIT,
  sumsOf,
  traits,
  withheld,
} from '../../../support/builders/sums.ts';

/** 50 points on everything. */
const MIDDLE = sumsOf(traits(KERN_TRAIT, [12, 12, 12, 12, 12, 12]));
const [FIRST, SECOND] = TRAITS;

function figures(replies: readonly ReturnType<typeof replyOf>[], sums = MIDDLE) {
  return panelFigures({ measure, sums }, replies);
}

/** A row by its bouwsteen. */
function rowOn(trait: string, ...given: Parameters<typeof figures>) {
  const row = figures(...given).rows.find((one) => one.trait === trait);
  if (row === undefined) throw new Error(`no row for ${trait}`);
  return row;
}

const arbSaid: fc.Arbitrary<Said> = fc.array(
  fc.option(fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<AnswerValue>, { freq: 8 }),
  { minLength: 4, maxLength: 4 },
);
const arbReply = fc
  .tuple(fc.nat(), fc.array(arbSaid, { minLength: 6, maxLength: 6 }))
  .map(([id, said]) =>
    replyOf(id, four(3), Object.fromEntries(TRAITS.map((trait, i) => [trait, said[i]]))),
  );
const arbReplies = fc.array(arbReply, { minLength: 3, maxLength: 8 });

describe('the figures of a panel', () => {
  const three = [
    replyOf(1, four(3), { [FIRST]: [5, 5, 5, 5] }),
    replyOf(2, four(3), { [FIRST]: [5, 5, 5, 4] }),
    replyOf(3, four(3), { [FIRST]: [5, 5, null, 5] }),
  ];

  it('tell nothing by any rule when somebody may be among them twice', () => {
    const [first, ...others] = three;
    const mixed = figures([...others, { ...(first ?? replyOf(1, four(3))), request: 99 }]);
    expect(figures(three)).toMatchObject({ isMixed: false });
    expect(figures(three).rows.map(({ agreement }) => agreement)).not.toContain(null);
    expect(mixed.isMixed).toBe(true);
    expect(mixed.rows.map(({ verdict }) => verdict)).toEqual(TRAITS.map(() => 'unsure'));
    expect(mixed.rows.map(({ agreement }) => agreement)).toEqual(TRAITS.map(() => null));
    expect(mixed.rows.map(({ spread }) => spread)).toEqual(
      figures(three).rows.map(({ spread }) => spread),
    );
  });

  it('hold the median, the ends and the gap beside the own score', () => {
    const row = rowOn(FIRST, three);
    // 100, 93.75 and 100.
    expect(row.ratings.map(({ points }) => points)).toEqual([100, 93.75, 100]);
    expect(row.ratings.map(({ reply, seen }) => [reply, seen])).toEqual([
      [1, 4],
      [2, 4],
      [3, 3],
    ]);
    expect(row.spread).toEqual({ median: 100, low: 93.75, high: 100, deviation: 6.25 / 3 });
    expect(row.own).toEqual({ points: 50, margin: marginOf(norms, FIRST, KERN_TRAIT) });
    expect(row).toMatchObject({ gap: 50, agreement: 'close', verdict: 'seenMore' });
  });

  it('have all six rows, in fixed order', () => {
    expect(figures(three).rows.map(({ trait }) => trait)).toEqual(TRAITS);
    expect(figures([]).rows.map(({ verdict }) => verdict)).toEqual(TRAITS.map(() => 'tooFew'));
    expect(figures(three)).toMatchObject({ replies: 3, common: 0 });
  });

  it('say the opposite of the opposite', () => {
    const low = [1, 2, 3].map((id) => replyOf(id, four(3), { [FIRST]: four(1) }));
    expect(rowOn(FIRST, low)).toMatchObject({ gap: -50, verdict: 'seenLess' });
  });

  it('call near what is near, with enough colleagues', () => {
    const eight = Array.from({ length: 8 }, (_, id) => replyOf(id, four(3)));
    const sums = sumsOf(traits(FULL_TRAIT, [18, 18, 18, 18, 18, 18]));
    expect(rowOn(SECOND, eight, sums)).toMatchObject({ gap: 0, verdict: 'alike' });
  });

  it('say nothing of two colleagues, but show what they said', () => {
    const row = rowOn(FIRST, three.slice(0, 2));
    expect(row).toMatchObject({ spread: null, agreement: null, gap: null, verdict: 'tooFew' });
    expect(row.ratings).toHaveLength(2);
  });

  it('say nothing where fewer than three saw enough', () => {
    const blind = replyOf(3, four(3), { [FIRST]: [5, 5, null, null] });
    expect(rowOn(FIRST, [...three.slice(0, 2), blind])).toMatchObject({ verdict: 'tooFew' });
    expect(rowOn(SECOND, [...three.slice(0, 2), blind]).verdict).not.toBe('tooFew');
  });

  it('say nothing of a gap when the own answers were hasty', () => {
    expect(rowOn(FIRST, three, withheld(MIDDLE))).toMatchObject({ gap: 50, verdict: 'unsure' });
  });

  it('say nothing of a gap without the own score', () => {
    const { [FIRST]: _, ...rest } = traits(KERN_TRAIT, [12, 12, 12, 12, 12, 12]);
    const row = rowOn(FIRST, three, sumsOf(rest));
    expect(row).toMatchObject({ own: null, gap: null, verdict: 'unsure' });
    expect(row.spread?.median).toBe(100);
  });

  it('tell nothing of colleagues who answer higher on everything', () => {
    const mild = [1, 2, 3, 4].map((id) => replyOf(id, four(5)));
    const told = figures(mild);
    expect(told.common).toBe(50);
    expect(new Set(told.rows.map(({ verdict }) => verdict))).toEqual(new Set(['unsure']));
  });

  it('leave out replies about another version', () => {
    const older = { ...replyOf(9, four(5)), instrument: 'v0' };
    expect(figures([...three, older])).toEqual(figures(three));
  });

  it('do not mind the order of the replies', () => {
    fc.assert(
      fc.property(arbReplies, (replies) => {
        const without = ({ rows }: ReturnType<typeof figures>) =>
          rows.map(({ ratings, ...row }) => ({ ...row, count: ratings.length }));
        const there = without(figures(replies));
        without(figures(replies.toReversed())).forEach((row, i) => {
          expect(row.verdict).toBe(there[i]?.verdict);
          expect(row.agreement).toBe(there[i]?.agreement);
          expect([row.count, row.gap]).toEqual([there[i]?.count, there[i]?.gap]);
        });
      }),
    );
  });

  it('never turn a verdict into its opposite when a colleague says what another said', () => {
    fc.assert(
      fc.property(arbReplies, fc.nat(), (replies, nth) => {
        const again = replies[nth % replies.length];
        if (again === undefined) return;
        const [before, after] = [figures(replies), figures([...replies, again])];
        before.rows.forEach(({ verdict }, i) => {
          const both = [verdict, after.rows[i]?.verdict];
          expect(both.includes('seenMore') && both.includes('seenLess')).toBe(false);
        });
      }),
    );
  });

  it('say the same of what was not seen as of a statement that was never asked', () => {
    fc.assert(
      fc.property(arbReplies, (replies) => {
        const silent = replies.map((reply) => ({
          ...reply,
          observations: new Map([...reply.observations].filter(([, value]) => value !== 'unseen')),
        }));
        expect(figures(silent)).toEqual(figures(replies));
      }),
    );
  });
});
