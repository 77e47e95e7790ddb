import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CardChoice } from '../../../../src/domain/result/card.ts';
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

const [ZELF, PRO, VER] = TRAITS;
const OFFERED: CardChoice = { kind: 'offered', candidates: [PRO, ZELF], preselected: [PRO] };
const response = answerWithCare();

function sharable(cardChoice: CardChoice): Sharable {
  const sums = sumScales(instrument, norms, response);
  return { sums, instrument, response, locale: 'nl', hasRoles: true, cardChoice };
}
const addressOf = (choice: Choice, cardChoice: CardChoice) =>
  linkOf(choice, sharable(cardChoice))?.href;

beforeAll(() => vi.stubGlobal('location', new URL('https://school.example/resultaat/')));
afterAll(() => vi.unstubAllGlobals());

describe('what shows least', () => {
  it('is the card that is offered', () => {
    const choice = gentlest(sharable(OFFERED));
    expect(choice.level).toBe('card');
    expect(addressOf(choice, OFFERED)).toMatch(/\/gedeeld\/proactiviteit\/$/);
  });

  it.each([
    { kind: 'free', reason: 'withheld' },
    { kind: 'offered', candidates: [ZELF, PRO, VER], preselected: [] },
  ] as const)('is a card without a link until something is chosen: $kind', (cardChoice) => {
    const choice = gentlest(sharable(cardChoice));
    expect(choice.level).toBe('card');
    expect(linkOf(choice, sharable(cardChoice))).toBeNull();
    const chosen = { ...choice, traits: [VER, ZELF] };
    expect(addressOf(chosen, cardChoice)).toMatch(
      /\/gedeeld\/zelfbewustzijn-en-verantwoordelijkheid\/$/,
    );
  });

  it('is scores while there is no card', () => {
    const none = sharable({ kind: 'none' });
    expect(levelsFor(none)).toEqual(['scores', 'answers']);
    expect(gentlest(none).level).toBe('scores');
    expect(linkOf(gentlest(none), none)?.carrier).toBe('fragment');
  });
});

describe('a choice for the card', () => {
  const chosen: Choice = { ...gentlest(sharable(OFFERED)), traits: [ZELF, PRO], name: 'Anne' };

  it('is still there after another level', () => {
    const scores: Choice = { ...chosen, level: 'scores' };
    expect(addressOf(scores, OFFERED)).toContain('#');
    expect(addressOf({ ...scores, level: 'card' }, OFFERED)).toBe(addressOf(chosen, OFFERED));
  });

  it('leaves nothing in another link, and a card has no name', () => {
    expect(addressOf({ ...chosen, level: 'scores' }, OFFERED)).not.toMatch(/zelf|pro/);
    expect(addressOf(chosen, OFFERED)).not.toMatch(/#|Anne/);
  });
});

it('a link for oneself has all answers, whatever is chosen for a card', () => {
  const own = fragmentLink('answers', { withRoles: true, name: '' }, sharable(OFFERED));
  const free = fragmentLink('answers', { withRoles: true, name: '' }, sharable({ kind: 'none' }));
  expect(own).toEqual(free);
  expect(own.href).toMatch(/\/gedeeld\/#/);
});
