import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RecheckVerdict } from '../../../../src/domain/plan/recheckChange.ts';
import { sayRecheck } from '../../../../src/i18n/say/recheck.ts';
import { loadContent } from '../../../../src/site/content/load.ts';
import { recheckData } from '../../../../src/site/data/recheckData.ts';
import { recheckFile, recheckWords } from '../../../../src/site/data/recheckFile.ts';

const content = loadContent(resolve(import.meta.dirname, '../../../../content'));
const words = recheckWords(content);
const say = (verdict: RecheckVerdict) => sayRecheck(verdict, 'visie-en-doelen', words);

describe('what is said of then and now', () => {
  it('is what the history says of a practised bouwsteen', () => {
    expect(say('risen')).toContain('Je score op visie en doelen is meer gestegen');
    expect(say('risen')).toContain('1 op de 10');
    expect(say('seems-risen')).toContain('1 op de 5');
    expect(say('no-clear-difference')).toContain('geen duidelijk verschil');
  });

  it('names a clear fall, and nothing after haste', () => {
    expect(say('lower')).toContain('visie en doelen is duidelijk lager');
    expect(say('unsaid')).toBe(content.recheck.outcome.unsaid);
  });
});

describe('the words that travel', () => {
  it('are those of all 36 statements on the bouwstenen, in the page itself', () => {
    const { statements } = recheckData(content);
    expect(Object.keys(statements)).toHaveLength(36);
    expect(Object.values(statements)).not.toContain('');
  });

  it('come with the norms of every version where a page has none', () => {
    const versions = recheckFile(content).norms.map(({ instrument }) => instrument);
    expect(versions).toEqual(content.measures.map(({ instrument }) => instrument.version));
  });
});
