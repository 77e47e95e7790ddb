// cspell:ignore unstub
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import { sumScales } from '../../../../src/domain/score/sums.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import type { Choice, Sharable } from '../../../../src/islands/share/shareLink.ts';
import {
  fragmentLink,
  gentlest,
  levelsFor,
  linkOf,
} from '../../../../src/islands/share/shareLink.ts';
import { instrument, norms } from '../../../support/builders/content.ts';
import { answerWithCare } from '../../../support/builders/responses.ts';
import { KERN_TRAIT, sumsOf, traits } from '../../../support/builders/sums.ts';

const [ZELF, PRO, VER, AUT] = TRAITS;
const response = answerWithCare();

/** What can be shared by someone with these sums of the bouwstenen, in instrument order. */
function sharable(...values: readonly number[]): Sharable {
  const profile = profileOf(norms, sumsOf(traits(KERN_TRAIT, values)));
  const sums = sumScales(instrument, norms, response);
  return { sums, instrument, response, locale: 'nl', hasRoles: true, profile };
}
/** Proactiviteit first, and zelfbewustzijn and verantwoordelijkheid to choose from too. */
const offered = sharable(15, 17, 16, 9, 12, 12);
const tied = sharable(18, 18, 18, 8, 8, 8);
const level = sharable(12, 12, 12, 12, 12, 12);
/** Five scores only. */
const unfinished: Sharable = (() => {
  const { [AUT]: _, ...five } = traits(KERN_TRAIT, [15, 17, 16, 9, 12, 12]);
  return { ...offered, profile: profileOf(norms, sumsOf(five)) };
})();

beforeAll(() => vi.stubGlobal('location', new URL('https://school.example/resultaat/')));
afterAll(() => vi.unstubAllGlobals());

describe('what shows least', () => {
  it('is the card that is offered', () => {
    const choice = gentlest(offered);
    expect(choice.level).toBe('card');
    expect(linkOf(choice, offered)?.href).toMatch(/\/gedeeld\/proactiviteit\/$/);
  });

  it.each([
    ['a tie of three', tied],
    ['six alike', level],
  ])('is a card without a link until something is chosen: %s', (_, person) => {
    const choice = gentlest(person);
    expect(choice.level).toBe('card');
    expect(linkOf(choice, person)).toBeNull();
    expect(linkOf({ ...choice, traits: [VER, ZELF] }, person)?.href).toMatch(
      /\/gedeeld\/zelfbewustzijn-en-verantwoordelijkheid\/$/,
    );
  });

  it('is scores while a score is missing', () => {
    expect(levelsFor(unfinished)).toEqual(['scores', 'answers']);
    expect(gentlest(unfinished).level).toBe('scores');
    expect(linkOf(gentlest(unfinished), unfinished)?.carrier).toBe('fragment');
  });
});

describe('a choice for the card', () => {
  const chosen: Choice = { ...gentlest(offered), traits: [ZELF, PRO], name: 'Anne' };
  const address = () => linkOf(chosen, offered)?.href;

  it('is still there after another level', () => {
    const scores: Choice = { ...chosen, level: 'scores' };
    expect(linkOf(scores, offered)?.href).toContain('#');
    expect(linkOf({ ...scores, level: 'card' }, offered)?.href).toBe(address());
  });

  it('leaves nothing in another link, and a card has no name', () => {
    expect(linkOf({ ...chosen, level: 'scores' }, offered)?.href).not.toMatch(
      /bewust|proactiviteit/,
    );
    expect(address()).toMatch(/\/gedeeld\/zelfbewustzijn-en-proactiviteit\/$/);
  });

  it('holds nothing that may not be chosen any more', () => {
    expect(linkOf({ ...chosen, traits: [AUT, PRO] }, offered)?.href).toMatch(/\/proactiviteit\/$/);
    expect(linkOf({ ...chosen, traits: [AUT] }, offered)).toBeNull();
  });
});

it('a link for oneself has all answers, whatever may be on a card', () => {
  const own = fragmentLink('answers', { withRoles: true, name: '' }, offered);
  expect(fragmentLink('answers', { withRoles: true, name: '' }, level)).toEqual(own);
  expect(own.href).toMatch(/\/gedeeld\/#/);
});
