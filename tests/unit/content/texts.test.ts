import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERBS } from '../../../src/site/content/checks/joined.ts';
import { NEGATIONS } from '../../../src/site/content/checks/statements.ts';
import { wordsFrom, wordsOf } from '../../../src/site/content/checks/words.ts';
import { loadContent } from '../../../src/site/content/load.ts';
import { TRAITS } from '../../../src/domain/test/scales.ts';

const folder = resolve(import.meta.dirname, '../../../content');
const { instrument, items, tips, ui, traits, roles, pages } = loadContent(folder);

describe('the content as it ships', () => {
  it('has no problems', () => {
    expect(() => loadContent(folder)).not.toThrow();
  });

  it('has words for every statement and situation', () => {
    expect(Object.keys(items.statements).sort()).toEqual(
      instrument.statements.map(({ id }) => id).sort(),
    );
    expect(Object.keys(items.situations).sort()).toEqual(
      instrument.situations.map(({ id }) => id).sort(),
    );
  });

  it('has 48 tips, by bouwsteen in fixed order', () => {
    expect(tips.length).toBeGreaterThanOrEqual(48);
    expect([...new Set(tips.map(({ trait }) => trait))]).toEqual(TRAITS);
  });

  it('has three sentences to say out loud for each role', () => {
    const { 'aan-het-roer': _, ...three } = roles;
    for (const { wayOut } of Object.values(three)) expect(wayOut.sayings).toHaveLength(3);
  });

  it('has the plan of each role on the page about the roles too, word for word', () => {
    const { 'aan-het-roer': _, ...three } = roles;
    const page = pages.find(({ address }) => address === '/dramadriehoek/')?.markdown ?? '';
    for (const { wayOut } of Object.values(three)) expect(page).toContain(wayOut.plan);
  });

  it('has five answers and six bouwstenen with a name', () => {
    expect(ui.questionnaire.answers).toHaveLength(5);
    expect(new Set(Object.values(traits).map(({ name }) => name)).size).toBe(6);
  });

  it('has no two statements with the same words', () => {
    const texts = Object.values(items.statements);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('has no negation in a statement, also where one is allowed', () => {
    const denying = Object.values(items.statements).filter(
      (text) => wordsFrom(NEGATIONS, text).length > 0,
    );
    expect(denying).toEqual([]);
  });

  it('has no verb in its statements that the check for two verbs does not know', () => {
    const verbs = Object.values(items.statements).flatMap((text) => {
      const [first, second = ''] = wordsOf(text);
      return first === 'ik' ? [second] : [];
    });
    expect(verbs.filter((verb) => !VERBS.includes(verb))).toEqual([]);
  });
});
