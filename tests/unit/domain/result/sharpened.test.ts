import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../../src/domain/result/profile.ts';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import type { Response } from '../../../../src/domain/test/response.ts';
import { withAnswer } from '../../../../src/domain/test/response.ts';
import type { ScaleId } from '../../../../src/domain/test/scales.ts';
import { ROLES, TRAITS } from '../../../../src/domain/test/scales.ts';
import { profileBefore } from '../../../../src/domain/result/sharpened.ts';
import { sumScales } from '../../../../src/domain/score/sums.ts';
import { instrument, items, norms } from '../../../support/builders/content.ts';
import { without } from '../../../support/builders/responses.ts';

function answered(...stages: readonly string[]): Response {
  return items
    .filter((item) => stages.includes(item.stage))
    .reduce<Response>((r, item, i) => withAnswer(r, item.id, i % 2 ? 3 : 4, i * 5000), new Map());
}

const profile = (response: Response) => profileOf(norms, sumScales(instrument, norms, response));

function width(of: Profile | null, scale: ScaleId): number {
  const score = of?.scores.get(scale);
  return score?.kind === 'scored' ? score.high - score.low : Number.NaN;
}

describe('the profile before a part of the verdieping', () => {
  it('is the profile of the answers without that part', () => {
    const both = answered('kern', 'bouwstenen');
    expect(profileBefore(instrument, norms, both, 'bouwstenen')).toEqual(profile(answered('kern')));
  });

  it('has wider margins on the scales of the part, and the same elsewhere', () => {
    const all = answered('kern', 'bouwstenen', 'rollen');
    const before = profileBefore(instrument, norms, all, 'rollen');
    for (const role of ROLES)
      expect(width(before, role)).toBeGreaterThan(width(profile(all), role));
    for (const trait of TRAITS) expect(width(before, trait)).toBe(width(profile(all), trait));
  });

  it('does not exist for the kern, nor for a part that is half done', () => {
    const all = answered('kern', 'bouwstenen');
    expect(profileBefore(instrument, norms, all, 'kern')).toBeNull();
    expect(profileBefore(instrument, norms, answered('kern'), 'bouwstenen')).toBeNull();
    const last = items.filter((item) => item.stage === 'bouwstenen').at(-1)?.id ?? '';
    expect(profileBefore(instrument, norms, without(all, last), 'bouwstenen')).toBeNull();
  });
});
