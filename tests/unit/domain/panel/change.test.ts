import { describe, expect, it } from 'vitest';
import {
  receiptOf,
  withoutReply,
  withReply,
  withRequest,
} from '../../../../src/domain/panel/change.ts';
import {
  emptyPanel,
  hasPanel,
  latestRequest,
  MOST_REMOVED,
  MOST_REPLIES,
  MOST_REQUESTS,
  nextMoment,
  orderedRemoved,
} from '../../../../src/domain/panel/panel.ts';
import { panelWith, replyWith } from '../../../support/builders/panels.ts';

const NOW = 1_796_000_059_999;
const MINUTE = 1_796_000_040_000;
const none = emptyPanel('e1');
const arrived = (more = {}) => ({ reply: replyWith(more), name: null });

describe('a request', () => {
  it('is kept with the minute, and is the latest', () => {
    const panel = withRequest(none, { seed: 7, instrument: 'v1' }, NOW);
    expect(panel).toEqual({ ...none, requests: [{ seed: 7, instrument: 'v1', at: MINUTE }] });
    expect([latestRequest(panel)?.seed, latestRequest(none)]).toEqual([7, null]);
  });

  it('leaves earlier ones valid, also when the clock was set back', () => {
    const one = withRequest(none, { seed: 9, instrument: 'v1' }, NOW);
    const two = withRequest(one, { seed: 8, instrument: 'v2' }, NOW - 900_000);
    expect(two.requests.map(({ seed }) => seed)).toEqual([9, 8]);
    expect(latestRequest(two)).toEqual({ seed: 8, instrument: 'v2', at: MINUTE + 1 });
    expect(withReply(two, arrived({ request: 9 }), NOW).replies).toHaveLength(1);
  });

  it('is made once, and no more than fit', () => {
    const one = withRequest(none, { seed: 9, instrument: 'v1' }, NOW);
    expect(withRequest(one, { seed: 9, instrument: 'v1' }, NOW + 90_000)).toBe(one);
    let many = none;
    for (let seed = 1; seed <= MOST_REQUESTS; seed += 1)
      many = withRequest(many, { seed, instrument: 'v1' }, NOW);
    expect(many.requests).toHaveLength(MOST_REQUESTS);
    expect(withRequest(many, { seed: 99, instrument: 'v1' }, NOW)).toBe(many);
  });
});

describe('a reply', () => {
  const panel = panelWith();

  it('is added with its name, the last, also when the clock was set back', () => {
    const named = { reply: replyWith({ id: 9 }), name: 'Jo' };
    const one = withReply(panel, named, NOW);
    expect(receiptOf(panel, named)).toEqual({ kind: 'added' });
    expect(one.replies).toEqual([{ ...named, at: MINUTE }]);
    const two = withReply(one, arrived({ id: 8 }), NOW - 900_000);
    expect(two.replies.map(({ reply, at }) => [reply.id, at])).toEqual([
      [9, MINUTE],
      [8, MINUTE + 1],
    ]);
  });

  it.each([
    ['otherPerson', panel, arrived({ request: 2 })],
    ['otherPerson', none, arrived()],
    ['otherVersion', panel, arrived({ instrument: 'v2' })],
    ['double', withReply(panel, arrived(), NOW), { reply: replyWith({ works: 'a' }), name: 'Jo' }],
    ['removedBefore', withoutReply(withReply(panel, arrived(), NOW), 2), arrived()],
    ['removedBefore', withoutReply(panel, 2), arrived()],
  ])('that does not belong there changes nothing: %s', (kind, before, other) => {
    expect(receiptOf(before, other)).toEqual({ kind });
    expect(withReply(before, other, NOW)).toBe(before);
  });

  it('is refused when no more fit', () => {
    let many = panel;
    for (let id = 1; id < MOST_REPLIES; id += 1) many = withReply(many, arrived({ id }), NOW);
    expect(receiptOf(many, arrived({ id: 99 }))).toEqual({ kind: 'added' });
    many = withReply(many, arrived({ id: 99 }), NOW);
    expect(many.replies).toHaveLength(MOST_REPLIES);
    expect(receiptOf(many, arrived({ id: 100 }))).toEqual({ kind: 'full' });
    expect(withReply(many, arrived({ id: 100 }), NOW)).toBe(many);
  });

  it('is taken out for good, and only that one', () => {
    const both = withReply(withReply(panel, arrived({ id: 2 }), NOW), arrived({ id: 3 }), NOW);
    const left = withoutReply(both, 3);
    expect(left.replies.map(({ reply }) => reply.id)).toEqual([2]);
    expect(withoutReply(left, 2).removed).toEqual([2, 3]);
    expect(withoutReply(left, 3)).toEqual(left);
  });
});

describe('a moment', () => {
  it('is the minute, or just after what came before', () => {
    expect(nextMoment(NOW, undefined)).toBe(MINUTE);
    expect(nextMoment(NOW, { at: MINUTE - 1 })).toBe(MINUTE);
    expect(nextMoment(NOW, { at: MINUTE })).toBe(MINUTE + 1);
    expect(nextMoment(NOW, { at: MINUTE + 7 })).toBe(MINUTE + 8);
  });

  it('can be kept whatever the clock says', () => {
    for (const now of [Number.NaN, -1, Infinity, 1e300]) {
      const at = nextMoment(now, { at: 8_640_000_000_000_000 });
      expect([at, nextMoment(now, undefined) >= 0]).toEqual([8_640_000_000_000_000, true]);
    }
  });
});

describe('a panel', () => {
  it('holds something of a person once something was asked, sent or taken out', () => {
    expect(hasPanel(emptyPanel('e2'))).toBe(false);
    expect(hasPanel(panelWith())).toBe(true);
    expect(hasPanel({ ...none, replies: [{ ...arrived(), at: 0 }] })).toBe(true);
    expect(hasPanel({ ...none, removed: [1] })).toBe(true);
  });

  it('remembers no more of what was taken out than fit', () => {
    const ids = Array.from({ length: MOST_REMOVED + 1 }, (_, i) => i);
    expect(orderedRemoved([...ids, 3])).toEqual(ids.slice(1));
  });
});
