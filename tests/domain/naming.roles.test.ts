import { describe, expect, it } from 'vitest';
import { nameRoles } from '../../src/domain/naming.ts';
import { norms } from '../support/builders/content.ts';
import {
  FULL_ROLE,
  KERN_ROLE,
  KERN_TRAIT,
  roles,
  sumsOf,
  traits,
  withheld,
} from '../support/builders/sums.ts';

function roleOf(count: number, sums: readonly number[]) {
  return nameRoles(norms, sumsOf(roles(count, sums)));
}

describe('the role that stands out', () => {
  it('is named six steps above the next in the kern: 18.75 points', () => {
    expect(roleOf(KERN_ROLE, [28, 22, 20])).toEqual({ kind: 'named', role: 'slachtoffer' });
    expect(roleOf(KERN_ROLE, [27, 22, 20])).toEqual({
      kind: 'two',
      roles: ['slachtoffer', 'aanklager'],
    });
  });

  it('is named six steps above the next in full: 12.5 points', () => {
    expect(roleOf(FULL_ROLE, [30, 30, 36])).toEqual({ kind: 'named', role: 'redder' });
    expect(roleOf(FULL_ROLE, [20, 31, 36])).toEqual({
      kind: 'two',
      roles: ['aanklager', 'redder'],
    });
  });

  it('is one of two when two are within the gap, in fixed order', () => {
    expect(roleOf(KERN_ROLE, [25, 10, 30])).toEqual({
      kind: 'two',
      roles: ['slachtoffer', 'redder'],
    });
    expect(roleOf(KERN_ROLE, [30, 30, 24])).toEqual({
      kind: 'two',
      roles: ['slachtoffer', 'aanklager'],
    });
  });

  it('cannot be told when all three are within the gap', () => {
    expect(roleOf(KERN_ROLE, [25, 27, 30])).toEqual({ kind: 'three' });
    expect(roleOf(KERN_ROLE, [24, 24, 24])).toEqual({ kind: 'three' });
  });

  it('is quiet only when all three score under 25', () => {
    expect(roleOf(KERN_ROLE, [8, 8, 15])).toEqual({ kind: 'quiet' });
    expect(roleOf(KERN_ROLE, [8, 8, 16])).toEqual({ kind: 'named', role: 'redder' });
    expect(roleOf(FULL_ROLE, [23, 23, 23])).toEqual({ kind: 'quiet' });
    expect(roleOf(FULL_ROLE, [23, 23, 24])).toEqual({ kind: 'three' });
  });

  it('is not named when withheld, also when all are quiet', () => {
    const reason = { kind: 'none', reason: 'withheld' };
    expect(nameRoles(norms, withheld(sumsOf(roles(KERN_ROLE, [40, 8, 8]))))).toEqual(reason);
    expect(nameRoles(norms, withheld(sumsOf(roles(KERN_ROLE, [8, 8, 8]))))).toEqual(reason);
  });

  it('is not named when the role part was skipped or is half done', () => {
    const { redder: _, ...two } = roles(KERN_ROLE, [40, 8, 8]);
    for (const scales of [two, traits(KERN_TRAIT, [8, 12, 12, 12, 12, 20])]) {
      expect(nameRoles(norms, sumsOf(scales))).toEqual({ kind: 'none', reason: 'incomplete' });
    }
  });

  it('keeps the gap of the kern until all three have twelve answers', () => {
    const full = roles(FULL_ROLE, [36, 30, 30]);
    const almost = { ...full, redder: { sum: 20, count: 11 } };
    expect(nameRoles(norms, sumsOf(full))).toEqual({ kind: 'named', role: 'slachtoffer' });
    expect(nameRoles(norms, sumsOf(almost))).toEqual({
      kind: 'two',
      roles: ['slachtoffer', 'aanklager'],
    });
  });
});
