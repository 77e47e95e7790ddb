import { describe, expect, it } from 'vitest';
import { readRecord, withMark } from '../../../../src/stores/kept/record.ts';

const LEFT = { as: 'wiped', epochs: ['known'], at: 1_000 } as const;

function recordAt(at: number) {
  return { text: 'text', at, wiped: ['older'], unkept: [] };
}

describe('the content of the second store after a wipe', () => {
  it.each([
    ['an epoch that was wiped, however late it was written', 2_000, 'known', ['known']],
    ['an epoch that the wiping tab did not know', 900, 'other', ['known', 'other']],
    ['one written in the same millisecond', 1_000, 'other', ['known', 'other']],
    ['something that cannot be read', 2_000, null, ['known']],
  ] as const)('is nothing of %s', (_, at, epoch, gone) => {
    expect(withMark(recordAt(at), LEFT, epoch)).toEqual({
      text: null,
      at,
      unkept: [],
      wiped: ['older', ...gone],
    });
  });

  it('is what another tab was given since then', () => {
    expect(withMark(recordAt(1_001), LEFT, 'other')).toEqual({
      ...recordAt(1_001),
      wiped: ['older', 'known'],
    });
  });

  it('is read also when an earlier version of the site did not record the time', () => {
    expect(readRecord({ text: 'text', wiped: [], unkept: [] }).at).toBe(0);
    expect(readRecord(undefined)).toEqual({ text: null, at: 0, wiped: [], unkept: [] });
  });
});
