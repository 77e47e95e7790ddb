import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayIn } from '../../../../src/i18n/day.ts';
import { sayOwnPlan } from '../../../../src/i18n/say/ownPlan.ts';
import { halvesOf, sayAction, sayText } from '../../../../src/i18n/say/plan.ts';
import { loadContent } from '../../../../src/site/content/load.ts';
import { planData } from '../../../../src/site/data/planData.ts';
import { runningAction } from '../../../support/builders/actions.ts';

const content = loadContent(resolve(import.meta.dirname, '../../../../content'));
const { says } = content.plan;

describe('an if-then sentence', () => {
  it('falls apart into its halves, and is the same sentence again', () => {
    const steps = content.tips.filter(({ kind }) => kind === 'practise');
    for (const { plan } of steps) {
      const halves = halvesOf(says, plan);
      if (halves === null) throw new Error(plan);
      expect(sayOwnPlan(says, halves)).toBe(plan);
    }
    expect(planData(content).examples).toHaveLength(steps.length);
  });

  it('takes an own version of a step, in which "ik" stands already', () => {
    const own = sayOwnPlan(content.ui.result.ownPlanSays, { when: 'thuiskom', act: 'bel ik' });
    expect(halvesOf(says, own)).toEqual({ when: 'ik thuiskom', act: 'bel ik' });
  });

  it('is none when it is built in another way', () => {
    expect(halvesOf(says, 'Begin maar.')).toBeNull();
    expect(halvesOf(says, 'Als het kan.')).toBeNull();
  });

  it('is said of an action', () => {
    expect(sayAction(says, runningAction('2026-11-29'))).toBe(
      'Als iemand me iets vraagt en ik aarzel, dan zeg ik eerst wat niet lukt, en dan wat wel.',
    );
  });
});

describe('a day in words', () => {
  it('has the day of the week when it is near, and the year when it may be long ago', () => {
    expect(dayIn('2026-12-20', 'nl', 'near')).toBe('zondag 20 december');
    expect(dayIn('2026-12-20', 'nl', 'long')).toBe('20 december 2026');
  });
});

describe('what was in the way', () => {
  it('is what was ticked, in the order of the page, and the own words', () => {
    const data = planData(content);
    const [first, second] = data.barriers;
    const words = (text: string) => new Map([['hindered', { value: text, at: 1 }]]);
    const action = runningAction('2026-11-29', {
      barriers: { value: [second?.id ?? '', 'of-later', first?.id ?? ''], at: 1 },
      texts: words(' Het was druk.\n'),
    });
    expect(sayText(data, action, 'hindered')).toBe(
      `${first?.name}\n${second?.name}\nHet was druk.`,
    );
    const blank = { ...action, barriers: { value: [], at: 1 }, texts: words(' ') };
    expect(sayText(data, blank, 'hindered')).toBe('');
    expect(sayText(data, action, 'who')).toBe('');
  });
});
