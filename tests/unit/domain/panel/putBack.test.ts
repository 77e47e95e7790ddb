import { describe, expect, it } from 'vitest';
import { withoutReply, withReply, withRequest } from '../../../../src/domain/panel/change.ts';
import { mergePanels } from '../../../../src/domain/panel/merge.ts';
import type { Received } from '../../../../src/domain/panel/panel.ts';
import { emptyPanel } from '../../../../src/domain/panel/panel.ts';
import { isSameReply, withReplyBack } from '../../../../src/domain/panel/putBack.ts';
import { replyWith } from '../../../support/builders/panels.ts';

const MINUTE = 60_000;
const asked = withRequest(emptyPanel('e'), { seed: 1, instrument: 'v1' }, 0);
const first = withReply(asked, { reply: replyWith({ id: 10, works: 'a' }), name: 'Anna' }, MINUTE);
const both = withReply(first, { reply: replyWith({ id: 20, works: 'b' }), name: null }, 2 * MINUTE);
const anna = both.replies[0] as Received;

describe('a reply that is put back', () => {
  it('stands in its old place, with its name and day', () => {
    const back = withReplyBack(withoutReply(both, 10), anna, 99);
    expect(back.replies.map(({ name, at }) => [name, at])).toEqual([
      ['Anna', MINUTE],
      [null, 2 * MINUTE],
    ]);
  });

  it('stays when a copy in another window still knows that it was taken out', () => {
    const out = withoutReply(both, 10);
    const merged = mergePanels(withReplyBack(out, anna, 99), out);
    expect(merged.replies.map(({ reply }) => reply.works)).toEqual(['a', 'b']);
  });

  it('comes back once, and not without the request that it answers', () => {
    const back = withReplyBack(withoutReply(both, 10), anna, 99);
    expect(withReplyBack(back, anna, 100)).toBe(back);
    const none = emptyPanel('f');
    expect(withReplyBack(none, anna, 99)).toBe(none);
  });
});

describe('two replies', () => {
  it('are the same when they say the same, whatever their ids', () => {
    expect(isSameReply(replyWith({ id: 1 }), replyWith({ id: 2 }))).toBe(true);
  });

  it.each([
    { works: 'iets' },
    { differently: 'iets' },
    { request: 7 },
    { instrument: 'v2' },
    { observations: replyWith({}, ['unseen']).observations },
  ])('are others with $works$differently$request$instrument', (more) => {
    expect(isSameReply(replyWith(), replyWith(more))).toBe(false);
  });
});
