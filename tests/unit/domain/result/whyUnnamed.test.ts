import { describe, expect, it } from 'vitest';
import { whyUnnamed } from '../../../../src/domain/result/whyUnnamed.ts';

const withheld = { highest: { kind: 'none', reason: 'withheld' } } as const;

describe('why no bouwsteen is named', () => {
  it('is nothing when one is named, or some are', () => {
    expect(whyUnnamed({ highest: { kind: 'named', trait: 'proactiviteit' } }, ['fast'])).toBeNull();
    expect(whyUnnamed({ highest: { kind: 'tied', traits: [] } }, [])).toBeNull();
  });

  it('is that statements are open or that scores are equal, whatever the answers look like', () => {
    for (const reason of ['incomplete', 'level'] as const)
      expect(whyUnnamed({ highest: { kind: 'none', reason } }, ['run'])).toBe(reason);
  });

  it('is otherwise the first thing that the answers show', () => {
    expect(whyUnnamed(withheld, ['run', 'spread'])).toBe('run');
    expect(whyUnnamed(withheld, [])).toBeNull();
  });
});
