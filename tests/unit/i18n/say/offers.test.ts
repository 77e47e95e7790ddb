import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LINE_IDS } from '../../../../src/domain/conversation/lines.ts';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import { sumScales } from '../../../../src/domain/score/sums.ts';
import type { Response } from '../../../../src/domain/test/response.ts';
import { ROLES, TRAITS } from '../../../../src/domain/test/scales.ts';
import type { Known } from '../../../../src/i18n/say/offers.ts';
import { offersFor } from '../../../../src/i18n/say/offers.ts';
import { textsIn } from '../../../../src/site/content/checks/texts.ts';
import { loadContent } from '../../../../src/site/content/load.ts';
import { conversationData } from '../../../../src/site/data/conversationData.ts';
import { runningAction } from '../../../support/builders/actions.ts';
import { instrument, norms } from '../../../support/builders/content.ts';
import { fc } from '../../../support/builders/property.ts';
import { answerAll, CLEAR, KERN, respond } from '../../../support/builders/responses.ts';

const content = loadContent(resolve(import.meta.dirname, '../../../../content'));
const data = conversationData(content);

const NOBODY: Known = {
  profile: null,
  chosen: null,
  ownPlan: null,
  action: null,
  barriers: [],
  today: '2026-11-30',
};
const profileFor = (answers: Response) => profileOf(norms, sumScales(instrument, norms, answers));
const offered = (known: Partial<Known>) => offersFor({ ...NOBODY, ...known }, data);
const texts = (known: Partial<Known>) =>
  Object.fromEntries(
    Object.entries(offered(known)).map(([id, list]) => [id, list.map(({ text }) => text)]),
  );

describe('what may be taken over', () => {
  it('is nothing while nothing is known, or after answers in haste', () => {
    const nothing = Object.fromEntries(LINE_IDS.map((id) => [id, []]));
    expect(offered({})).toEqual(nothing);
    expect(offered({ profile: profileFor(answerAll(4, KERN)) })).toEqual(nothing);
  });

  it('comes from a result: what stands highest, and where to practise', () => {
    const profile = profileFor(respond(CLEAR, KERN));
    expect(texts({ profile })).toMatchObject({
      well: ['Volgens mijn antwoorden doe ik dit het vaakst: staan voor wat je doet.'],
      goal: ['Ik wil oefenen met authenticiteit: zeggen wat je vindt.'],
    });
    expect(texts({ profile, chosen: 'visie-en-doelen' })['goal']).toEqual([
      'Ik wil oefenen met ‘visie en doelen’: weten waar je heen wilt.',
    ]);
    const ownPlan = { when: 'de bel hoor', act: 'tel ik tot drie' };
    expect(texts({ ownPlan })['self']).toEqual(['Als ik de bel hoor, dan tel ik tot drie.']);
  });

  it('comes from a plan, in the words of the person', () => {
    const action = runningAction('2026-11-29');
    const found = texts({ action });
    expect(found['self']).toEqual([
      'Als iemand me iets vraagt en ik aarzel, dan zeg ik eerst wat niet lukt, en dan wat wel.',
    ]);
    expect(found['hard']).toEqual(['ik wil aardig gevonden worden']);
    expect(found['agree']).toEqual(['We kijken samen terug op zondag 20 december.']);
    expect(texts({ action, today: '2026-12-21' })['agree']).toEqual([]);
    expect(texts({ action: { ...action, texts: new Map() } })['self']).toEqual([]);
  });

  it('comes from what somebody recognises, in the order of choosing', () => {
    const found = offered({ barriers: ['geen-steun', 'vaag-doel', 'van-later'] });
    expect(found.ask.map(({ text }) => text)).toEqual([
      data.texts.asks['geen-steun'],
      data.texts.asks['vaag-doel'],
    ]);
    expect(found.hard).toHaveLength(2);
    expect(found.hard.every(({ from }) => from === 'barrier')).toBe(true);
  });

  it('never names a role, a chance or a score, whatever the answers', () => {
    const arbAnswers = fc
      .record(
        Object.fromEntries(
          [...TRAITS, ...ROLES].map((scale) => [scale, fc.integer({ min: 1, max: 5 })]),
        ),
      )
      .map((values) => respond({ ...CLEAR, ...values }, KERN));
    const roles = ROLES.flatMap((role) => [
      content.roles[role].name.toLowerCase(),
      content.roles[role].everyday,
    ]);
    const barriers = content.barriers.map(({ id }) => id);
    fc.assert(
      fc.property(arbAnswers, fc.constantFrom(null, ...TRAITS), (answers, chosen) => {
        const known = { ...NOBODY, profile: profileFor(answers), chosen, barriers };
        const said = Object.values(offersFor(known, data)).flat();
        const all = said.map(({ text }) => text.toLowerCase()).join('\n');
        for (const role of roles) expect(all).not.toContain(role);
        expect(all).not.toMatch(/\bkans|\bscore|\d/);
      }),
    );
  });
});

describe('the words of the sheet', () => {
  it('ask something of another for every barrier, and for no others', () => {
    const ids = content.barriers.map(({ id }) => id);
    expect(Object.keys(content.conversation.asks).sort()).toEqual(ids.sort());
  });

  it('name no role, and never call it by the name of the sheet for an interview', () => {
    const names = ROLES.map((role) => content.roles[role].name.toLowerCase().replace(/f$/, ''));
    const found = textsIn(content.conversation, []).filter(({ text }) =>
      names.some((name) => text.toLowerCase().includes(name)),
    );
    expect(found).toEqual([]);
    const { otherLinks: _, ...own } = content.conversation;
    expect(JSON.stringify(own)).not.toMatch(/gespreksblad/i);
  });
});
