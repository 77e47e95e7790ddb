import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/site/content/load.ts';
import { TRAITS } from '../../../src/domain/test/scales.ts';
import { joinedTexts } from '../../../src/i18n/joinedTexts.ts';
import { dividedTexts } from '../../../src/site/data/dividedTexts.ts';
import { shippedMeasures } from '../../../src/site/data/shippedMeasures.ts';
import { CONTENT } from '../../support/contentCopy.ts';

const content = loadContent(CONTENT);
const { locale, ui, traits, roles, tips } = content;
const norms = shippedMeasures(content).map((measure) => measure.norms);
const { answers } = ui.questionnaire;
const site = { address: 'voorbeeld.nl', qr: { size: 1, path: 'M0 0h1v1z' }, blogs: [] };
const whole = { locale, norms, result: ui.result, share: ui.share, answers, traits, roles, site };
const barriers = {
  known: [{ id: 'lagen', name: 'Lagen', step: 'Vraag het.' }],
  texts: { inResult: 'a', inResultStep: 'b', inResultGo: 'c' },
  address: '/barrieres/',
};
const { first, more } = dividedTexts(whole, tips, barriers);

describe('the words of a result, divided over two files', () => {
  it('are complete again when both have come in', () => {
    expect(joinedTexts(first, more).texts).toEqual(whole);
  });

  it('are in only one of the files', () => {
    for (const words of ['result', 'share'] as const) {
      const [opening, others] = [Object.keys(first[words]), Object.keys(more[words])];
      expect(opening.filter((word) => others.includes(word))).toEqual([]);
    }
    for (const trait of TRAITS) {
      expect(Object.keys(more.traits[trait])).toEqual(['meaning', 'low', 'middle', 'high']);
    }
  });

  it('bring what holds somebody back with the second file', () => {
    expect(first).not.toHaveProperty('barriers');
    expect(joinedTexts(first, more).barriers).toEqual(barriers);
  });

  it('bring all tips with the second file', () => {
    expect(first).not.toHaveProperty('tips');
    expect(joinedTexts(first, more).tips).toEqual(tips);
  });
});
