import { describe, expect, it } from 'vitest';
import { withoutReply, withReply, withRequest } from '../../../../src/domain/panel/change.ts';
import { mergePanels } from '../../../../src/domain/panel/merge.ts';
import type { Panel } from '../../../../src/domain/panel/panel.ts';
import { emptyPanel, MOST_REPLIES, MOST_REQUESTS } from '../../../../src/domain/panel/panel.ts';
import { arbPanel, panelWith, replyWith } from '../../../support/builders/panels.ts';
import { fc } from '../../../support/builders/property.ts';

/** The same whatever the order of keys in a record of observations. */
function words({ replies, ...rest }: Panel): string {
  const sorted = replies.map(({ reply, ...more }) => {
    const { observations, ...said } = reply;
    return { ...more, ...said, seen: [...observations].toSorted(([a], [b]) => (a < b ? -1 : 1)) };
  });
  return JSON.stringify({ ...rest, sorted });
}

describe('two copies of a panel', () => {
  it('merge in either order, and once is enough', () => {
    fc.assert(
      fc.property(arbPanel, arbPanel, (a, b) => {
        const merged = mergePanels(a, b);
        expect(words(mergePanels(b, a))).toBe(words(merged));
        expect(words(mergePanels(merged, b))).toBe(words(merged));
        expect(words(mergePanels(merged, a))).toBe(words(merged));
        expect(words(mergePanels(a, a))).toBe(words(a));
      }),
    );
  });

  it('merge in any grouping', () => {
    fc.assert(
      fc.property(arbPanel, arbPanel, arbPanel, (a, b, c) => {
        const left = mergePanels(mergePanels(a, b), c);
        expect(words(left)).toBe(words(mergePanels(a, mergePanels(b, c))));
      }),
    );
  });

  it('lose nothing but what was taken out', () => {
    fc.assert(
      fc.property(arbPanel, arbPanel, (a, b) => {
        const merged = mergePanels(a, b);
        const ids = (panel: Panel) => panel.replies.map(({ reply }) => reply.id);
        const removed = new Set([...a.removed, ...b.removed]);
        const all = new Set([...ids(a), ...ids(b)]);
        expect(new Set(ids(merged))).toEqual(new Set([...all].filter((id) => !removed.has(id))));
        expect(new Set(merged.removed)).toEqual(removed);
        const seeds = (panel: Panel) => panel.requests.map(({ seed }) => seed);
        expect(new Set(seeds(merged))).toEqual(new Set([...seeds(a), ...seeds(b)]));
      }),
    );
  });

  it('take out what the other copy took out, whichever came first', () => {
    const both = withReply(panelWith(), { reply: replyWith(), name: null }, 0);
    const gone = withoutReply(both, 2);
    for (const merged of [mergePanels(both, gone), mergePanels(gone, both)])
      expect([merged.replies, merged.removed]).toEqual([[], [2]]);
  });

  it('count the one that came first where they differ', () => {
    const early = { reply: replyWith({ works: 'z' }), name: 'Jo', at: 60_000 };
    const late = { reply: replyWith({ works: 'a' }), name: null, at: 120_000 };
    for (const [a, b] of [
      [early, late],
      [late, early],
    ] as const)
      expect(mergePanels(panelWith(a), panelWith(b)).replies).toEqual([early]);
  });

  it('count the same one whichever comes first, where only one word or one answer differs', () => {
    const at = 60_000;
    const [a, z] = ['a', 'z'].map((works) => ({ reply: replyWith({ works }), name: null, at }));
    const [low, high] = ([1, 5] as const).map((value) => ({
      reply: replyWith({}, [value]),
      name: null,
      at,
    }));
    if (!a || !z || !low || !high) throw new Error('no replies');
    for (const [one, other] of [
      [a, z],
      [low, high],
    ] as const) {
      expect(mergePanels(panelWith(one), panelWith(other)).replies).toEqual([one]);
      expect(mergePanels(panelWith(other), panelWith(one)).replies).toEqual([one]);
    }
  });

  it('keep what a newer version added to either', () => {
    const added = (at: number, newer: Readonly<Record<string, unknown>>): Panel => ({
      ...panelWith({ reply: replyWith(), name: null, at, newer }),
      requests: [{ seed: 1, instrument: 'v1', at, newer }],
      newer,
    });
    const merged = mergePanels(added(0, { one: 1 }), added(60_000, { two: 2 }));
    const both = { one: 1, two: 2 };
    expect([merged.newer, merged.requests[0]?.newer, merged.replies[0]?.newer]).toEqual([
      both,
      both,
      both,
    ]);
    expect('newer' in mergePanels(panelWith(), panelWith())).toBe(false);
  });

  it('hold no more than fit, those that came first', () => {
    const full = (from: number): Panel => {
      let panel = emptyPanel('e1');
      for (let i = 0; i < MOST_REQUESTS; i += 1)
        panel = withRequest(panel, { seed: from + i, instrument: 'v1' }, 60_000 * from);
      for (let i = 0; i < MOST_REPLIES; i += 1) {
        const reply = replyWith({ request: from, id: from + i });
        panel = withReply(panel, { reply, name: null }, 60_000 * from);
      }
      return panel;
    };
    const merged = mergePanels(full(1_000), full(1));
    expect(merged).toEqual(full(1));
  });
});
