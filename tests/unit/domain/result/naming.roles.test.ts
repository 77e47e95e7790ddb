import { describe, expect, it } from 'vitest';
import { nameRoles } from '../../../../src/domain/result/naming.ts';
import { norms } from '../../../support/builders/content.ts';
import {
  FULL_ROLE,
  KERN_ROLE,
  KERN_TRAIT,
  roles,
  sumsOf,
  traits,
  withheld,
} from '../../../support/builders/sums.ts';

const KERN_GAP = norms.naming.role.kern.steps;
const FULL_GAP = norms.naming.role.full.steps;

function roleOf(count: number, sums: readonly number[]) {
  return nameRoles(norms, sumsOf(roles(count, sums)));
}

describe('the role that stands out', () => {
  it('is named at the gap of the kern above the next, and no less', () => {
    expect(roleOf(KERN_ROLE, [20 + KERN_GAP, 20, 18])).toEqual({
      kind: 'named',
      role: 'slachtoffer',
    });
    expect(roleOf(KERN_ROLE, [19 + KERN_GAP, 20, 8])).toEqual({
      kind: 'two',
      roles: ['slachtoffer', 'aanklager'],
    });
  });

  it('is named at the gap of the full test above the next, and no less', () => {
    expect(roleOf(FULL_ROLE, [30, 30, 30 + FULL_GAP])).toEqual({ kind: 'named', role: 'redder' });
    expect(roleOf(FULL_ROLE, [12, 31, 30 + FULL_GAP])).toEqual({
      kind: 'two',
      roles: ['aanklager', 'redder'],
    });
  });

  it('is one of two when two are within the gap, in fixed order', () => {
    expect(roleOf(KERN_ROLE, [31 - KERN_GAP, 10, 30])).toEqual({
      kind: 'two',
      roles: ['slachtoffer', 'redder'],
    });
    expect(roleOf(KERN_ROLE, [30, 30, 30 - KERN_GAP])).toEqual({
      kind: 'two',
      roles: ['slachtoffer', 'aanklager'],
    });
  });

  it('cannot be determined when all three are within the gap', () => {
    expect(roleOf(KERN_ROLE, [31 - KERN_GAP, 29, 30])).toEqual({ kind: 'three' });
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

  it('cannot be determined when the gap in the norms is zero: that is a fault in the norms', () => {
    const { kern, full } = norms.naming.role;
    const role = { kern: { ...kern, steps: 0 }, full };
    const faulty = { ...norms, naming: { ...norms.naming, role } };
    expect(() => nameRoles(faulty, sumsOf(roles(KERN_ROLE, [30, 20, 10])))).toThrow(
      'a role gap of zero names nothing',
    );
  });

  it('compares scores, not sums, also between different numbers of answers', () => {
    const mixed = { ...roles(KERN_ROLE, [24, 24, 10]), aanklager: { sum: 36, count: FULL_ROLE } };
    expect(nameRoles(norms, sumsOf(mixed))).toEqual({
      kind: 'two',
      roles: ['slachtoffer', 'aanklager'],
    });
  });

  it('keeps the gap of the kern until all three have twelve answers', () => {
    const full = roles(FULL_ROLE, [30 + FULL_GAP, 30, 12]);
    const almost = { ...full, redder: { sum: 20, count: 11 } };
    expect(nameRoles(norms, sumsOf(full))).toEqual({ kind: 'named', role: 'slachtoffer' });
    expect(nameRoles(norms, sumsOf(almost))).toEqual({
      kind: 'two',
      roles: ['slachtoffer', 'aanklager'],
    });
  });
});
