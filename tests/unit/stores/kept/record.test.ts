import { describe, expect, it } from 'vitest';
import { readLying, withoutLeaving } from '../../../../src/stores/kept/record.ts';

const LEFT = { as: 'wiped', epochs: ['known'], at: 1_000 } as const;

function lyingAt(at: number) {
  return { text: 'text', at, wiped: ['older'], unkept: [] };
}

describe('what lies in the second store after a wipe', () => {
  it.each([
    ['an epoch that was wiped, however late it was written', 2_000, 'known', ['known']],
    ['an epoch that the wiping tab did not know', 900, 'other', ['known', 'other']],
    ['one written in the same millisecond', 1_000, 'other', ['known', 'other']],
    ['something that cannot be read', 2_000, null, ['known']],
  ] as const)('is nothing of %s', (_, at, epoch, gone) => {
    expect(withoutLeaving(lyingAt(at), LEFT, epoch)).toEqual({
      text: null,
      at,
      unkept: [],
      wiped: ['older', ...gone],
    });
  });

  it('is what another tab was given since then', () => {
    expect(withoutLeaving(lyingAt(1_001), LEFT, 'other')).toEqual({
      ...lyingAt(1_001),
      wiped: ['older', 'known'],
    });
  });

  it('is read also when an earlier version of the site did not note the time', () => {
    expect(readLying({ text: 'text', wiped: [], unkept: [] }).at).toBe(0);
    expect(readLying(undefined)).toEqual({ text: null, at: 0, wiped: [], unkept: [] });
  });
});
