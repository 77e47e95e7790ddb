import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../../src/domain/test/instrument.ts';
import { TRAITS } from '../../../src/domain/test/scales.ts';
import { instrument, items, tips, ui } from '../../browser/support/content.ts';
import { find, tagsOf } from '../../site/html.ts';
import { content } from './content.ts';
import { floorData } from './floor/data.ts';
import { floorHtml } from './floor/floor.ts';

const data = floorData(content);
const html = floorHtml(content);

describe('the floor', () => {
  it('asks every question of the kern in the same order and words', () => {
    const kern = itemsOf(instrument).filter(({ stage }) => stage === 'kern');
    expect(data.questions.map(([id]) => id)).toEqual(kern.map(({ id }) => id));
    expect(data.questions[0]?.[3]).toBe(items.statements[kern[0]?.id ?? '']);
    const reactions = data.questions.filter(([, , , , situation]) => situation >= 0);
    expect(reactions).toHaveLength(16);
    expect(data.situations).toHaveLength(4);
  });

  it('knows which statements are reversed', () => {
    const reversed = itemsOf(instrument).filter(
      ({ stage, keying }) => stage === 'kern' && keying === 'reversed',
    );
    expect(data.questions.filter(([, , turned]) => turned === 1).map(([id]) => id)).toEqual(
      reversed.map(({ id }) => id),
    );
  });

  it('brings the first tip of every bouwsteen', () => {
    const first = TRAITS.map((trait) => tips.find((tip) => tip.trait === trait)?.do);
    expect(data.tips.map(([act]) => act)).toEqual(first);
  });

  it('has its first statement in the HTML, with the five answers', () => {
    const before = html.slice(0, html.indexOf('<script'));
    expect(before).toContain(data.questions[0]?.[3]);
    for (const name of ui.questionnaire.answers) expect(before).toContain(name);
  });

  it('is one file that asks for nothing', () => {
    const tags = tagsOf(html);
    expect(find(tags, 'script')?.attributes.size).toBe(0);
    expect(tags.filter(({ name, attributes }) => name === 'link' || attributes.has('src'))).toEqual(
      [],
    );
  });

  it('holds a script that can be read', () => {
    const script = find(tagsOf(html), 'script')?.body ?? '';
    expect(() => new Function(script)).not.toThrow();
  });
});
