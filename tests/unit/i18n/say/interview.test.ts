import { describe, expect, it } from 'vitest';
import { interviewData } from '../../../../src/site/data/interviewData.ts';
import { loadContent } from '../../../../src/site/content/load.ts';
import { NOTE_IDS, STORIES } from '../../../../src/domain/interview/story.ts';
import { boxesOf, questionsOf, storyTitle } from '../../../../src/i18n/say/interview.ts';
import { CONTENT } from '../../../support/contentCopy.ts';

const data = interviewData(loadContent(CONTENT));
const { texts } = data;

describe('a story', () => {
  it('has its bouwsteen in its title, in the middle of a sentence', () => {
    expect(storyTitle(data, { kind: 'strength', trait: 'visie-en-doelen' })).toBe(
      'Mijn sterke kant: visie en doelen',
    );
    expect(storyTitle(data, { kind: 'growth', trait: 'proactiviteit' })).toBe(
      'Mijn ontwikkelpunt: proactiviteit',
    );
    expect(storyTitle(data, { kind: 'growth', trait: null })).toBe('Mijn ontwikkelpunt');
  });

  it('has its boxes under fixed ids, each with its own words', () => {
    const boxes = STORIES.flatMap((story) => boxesOf(texts, story));
    expect(boxes.map(({ id }) => id)).toEqual(NOTE_IDS.slice(0, boxes.length));
    const [situation] = boxesOf(texts, { kind: 'strength', trait: 'proactiviteit' });
    expect(situation).toEqual({
      id: 'strength-proactiviteit-situation',
      ...texts.frames.strength.situation,
    });
  });
});

describe('the questions to practise', () => {
  it('begin with oneself, end with the employer, and have those of each story between', () => {
    const stories = [
      { kind: 'strength', trait: 'proactiviteit' },
      { kind: 'growth', trait: 'authenticiteit' },
    ] as const;
    expect(questionsOf(texts, stories).map(({ text }) => text)).toEqual([
      texts.general.about.question,
      ...texts.traits.proactiviteit.asks,
      ...texts.growthAsks,
      texts.general.why.question,
    ]);
  });

  it('ask on after a story of a strong side, each time in another way', () => {
    const stories = [
      { kind: 'strength', trait: 'authenticiteit' },
      { kind: 'growth', trait: 'proactiviteit' },
    ] as const;
    const [first, second, third] = texts.followUps;
    const none = texts.growthAsks.map(() => undefined);
    const asked = questionsOf(texts, stories).map(({ followUp }) => followUp);
    expect(asked).toEqual([undefined, first, second, third, first, ...none, undefined]);
  });

  it('are the two common ones when nothing is chosen', () => {
    expect(questionsOf(texts, [])).toEqual([
      { text: texts.general.about.question, about: { note: 'about' } },
      { text: texts.general.why.question, about: { note: 'why' } },
    ]);
  });
});
