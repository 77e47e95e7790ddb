// cspell:ignore Verantwoor delijkheid stnk
import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../../src/domain/result/profile.ts';
import { heard, sayLetter, sayQuestion } from '../../../../src/i18n/say/aloud.ts';
import { letterRole } from '../../../../src/i18n/say/letter.ts';
import { summaryOf } from '../../../../src/i18n/say/summary.ts';
import { loadContent } from '../../../../src/site/content/load.ts';
import { textFilesOf } from '../../../../src/site/data/pageData.ts';
import { norms } from '../../../support/builders/content.ts';
import { sumsOf, traits, withheld } from '../../../support/builders/sums.ts';
import { CONTENT } from '../../../support/contentCopy.ts';

const content = loadContent(CONTENT);
const { questionnaire } = content.ui;
const texts = textFilesOf(content).resultaat;

describe('a text for the ear', () => {
  it.each([
    ['one sentence', 'Ik wacht.', ['Ik wacht.']],
    ['several', 'Ik wacht. Jij ook? Goed!', ['Ik wacht.', 'Jij ook?', 'Goed!']],
    ['an end, so that the voice falls', 'Zelf beginnen', ['Zelf beginnen.']],
    ['no second end after a colon', 'Als zoiets gebeurt, reageer ik zo:', undefined],
    ['no brackets', '(bijna) nooit', ['bijna nooit.']],
    ['no single quotation marks', "Meer dan één keer 'vaak' mag.", ['Meer dan één keer vaak mag.']],
    ['none of ours', 'Proactiviteit en ‘visie en doelen’.', ['Proactiviteit en visie en doelen.']],
    [
      'none around sentences',
      "Zeg: 'Kan dat? Dan graag.' Klaar.",
      ['Zeg: Kan dat?', 'Dan graag.', 'Klaar.'],
    ],
    ['none that are double', '"Nee", zei ze, “later”.', ['Nee, zei ze, later.']],
    ['its apostrophes', "'s Avonds zet ik foto's van 't huis in m'n map.", undefined],
    [
      'printed apostrophes too',
      '’s Avonds zie ik ‘foto’s van Anna’s huis’.',
      ['’s Avonds zie ik foto’s van Anna’s huis.'],
    ],
    ['no places to break a word', 'Verantwoor\u00addelijkheid', ['Verantwoordelijkheid.']],
    ['no sentence where a number has a dot', 'Dat kost 1.500 euro.', ['Dat kost 1.500 euro.']],
    ['nothing of nothing', '  ', []],
  ])('has %s', (_, text, said = [text]) => {
    expect(heard(text)).toEqual(said);
  });

  it('reads every statement and reaction without a mark that a voice would name', () => {
    const { statements, situations } = content.items;
    const all = [
      ...Object.values(statements),
      ...Object.values(situations).flatMap(({ text, reactions }) => [
        text,
        ...Object.values(reactions),
      ]),
    ];
    expect(all.length).toBeGreaterThan(80);
    for (const text of all) {
      expect(heard(text).join(' ')).not.toMatch(/[‘“”"„()\u00ad]|(?:^|\s)'(?![stnk]\b)/);
      expect(
        heard(text).every((sentence) => /[.!?…:]$/.test(sentence)),
        text,
      ).toBe(true);
    }
  });
});

const ANSWERS = ['1, bijna nooit.', '2, zelden.', '3, soms.', '4, vaak.', '5, bijna altijd.'];

describe('a question read aloud', () => {
  it('is a statement, what is asked about it, and its answers behind their digits', () => {
    const asked = { text: 'Ik wacht.' };
    expect(sayQuestion(asked, questionnaire, 0)).toEqual([
      'Ik wacht.',
      questionnaire.question,
      ...ANSWERS,
    ]);
  });

  const asked = {
    text: 'Iemand zegt af. Dat gebeurt vaker.',
    reactions: ['Ik mopper.', 'Ik help. Graag.'],
  };

  it('is a situation with its reactions, in the order shown', () => {
    expect(sayQuestion(asked, questionnaire, 0)).toEqual([
      'Iemand zegt af.',
      'Dat gebeurt vaker.',
      questionnaire.situationLead,
      'Reactie 1 van 2.',
      'Ik mopper.',
      'Reactie 2 van 2.',
      'Ik help.',
      'Graag.',
      ...ANSWERS,
    ]);
  });

  it('begins a situation at the reaction that is open', () => {
    expect(sayQuestion(asked, questionnaire, 1)).toEqual([
      'Reactie 2 van 2.',
      'Ik help.',
      'Graag.',
      ...ANSWERS,
    ]);
  });
});

describe('a letter read aloud', () => {
  const kern = (...sums: readonly number[]) => sumsOf(traits(4, sums));
  const letterOf = (sums: ReturnType<typeof kern>) => {
    const profile = profileOf(norms, sums);
    const summary = summaryOf(profile, texts);
    const role = letterRole(profile, texts);
    return { ...summary, paragraphs: [...summary.paragraphs, role === null ? [] : [role]] };
  };

  it('is its title and all of its paragraphs, in order', () => {
    const letter = letterOf(kern(8, 8, 8, 14, 14, 14));
    const [title, ...said] = sayLetter(letter);
    expect(title).toBe(`${letter.heading}.`);
    expect(said.length).toBeGreaterThan(2);
    const marks = /['‘’]/g;
    expect(said.join(' ')).toBe(letter.paragraphs.flat().join(' ').replace(marks, ''));
  });

  it('is the calm question when names are withheld', () => {
    const letter = letterOf(withheld(kern(8, 12, 12, 12, 12, 16)));
    expect(sayLetter(letter)).toEqual([
      texts.result.headWithheld,
      ...texts.result.withheld.split(/(?<=\.) /),
    ]);
  });
});
