import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { interviewData } from '../../src/site/data/interviewData.ts';
import { loadContent } from '../../src/site/content/load.ts';
import { FRAMES } from '../../src/domain/interview/story.ts';
import { TRAITS } from '../../src/domain/test/scales.ts';
import { tagsOf } from './html.ts';
import { isFramed, pagesOf, root } from './site.ts';

const content = loadContent(join(root, 'content'));
const { interview: texts, traits } = content;
const page = pagesOf().find(({ address }) => address === '/sollicitatiegesprek/');
const html = page?.html ?? '';

/** What a reader sees, without the data for the script. */
const shown = html
  .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '')
  .replaceAll(/<[^>]+>/g, ' ')
  .replaceAll('&#39;', "'")
  .replaceAll('&quot;', '"')
  .replaceAll(/\s+/g, ' ');

/** The part for paper, which no screen shows. */
const paper = html.slice(html.indexOf('class="paper print-only"'), html.indexOf('id="page-data"'));

describe('the interview sheet without its script', () => {
  it.each(TRAITS)('has all questions on %s, and how to show it', (trait) => {
    expect(shown).toContain(traits[trait].name);
    for (const text of [...texts.traits[trait].asks, texts.traits[trait].show])
      expect(shown).toContain(text);
  });

  it('has both frames, the common questions, a question to ask and what one need not tell', () => {
    const { strength, growth } = texts.frames;
    const frames = [
      ...FRAMES.strength.map((field) => strength[field]),
      ...FRAMES.growth.map((field) => growth[field]),
    ];
    const wanted = [
      ...frames.flatMap(({ label, hint }) => [label, hint]),
      texts.general.about.question,
      texts.general.why.question,
      texts.stories.growthBlank,
      ...texts.show.list,
      ...texts.employer.list,
      ...texts.growthAsks,
      ...texts.unanswered.list.flatMap(({ topic, text, source }) => [topic, text, source]),
      ...texts.recall.list,
    ];
    expect(wanted.length).toBeGreaterThan(50);
    expect(wanted.filter((text) => !shown.includes(text))).toEqual([]);
  });

  it('never names a role or its way out', () => {
    expect(shown).not.toMatch(/slachtoffer|aanklager|redder|kwetsbaar|assertie[fv]|zorgzaam/i);
  });

  it('has four pages of paper: an overview, two empty stories and all questions', () => {
    const sheets = tagsOf(paper).filter(
      ({ attributes }) => attributes.get('class') === 'paper-page',
    );
    expect(sheets).toHaveLength(4);
    expect(paper.split(interviewData(content).qr.path)).toHaveLength(5);
  });

  it('can hold nothing yet: every control waits for the script', () => {
    const controls = (page?.tags ?? []).filter(({ name }) =>
      ['textarea', 'input', 'select', 'button'].includes(name),
    );
    expect(controls.length).toBeGreaterThan(12);
    const usable = controls.filter(({ attributes }) => !attributes.has('disabled'));
    // Hidden, and there for when that script does not come.
    expect(usable.filter(({ attributes }) => !attributes.has('data-again'))).toEqual([]);
  });

  it.each(TRAITS)('knows where the worked answer on %s stands', (trait) => {
    const examples = pagesOf().find(({ address }) => address === texts.links.examples.to);
    const { exampleAt } = texts.traits[trait];
    expect(exampleAt.startsWith(trait)).toBe(true);
    expect(examples?.html).toContain(`id="${exampleAt}"`);
  });

  it('carries no date of the build', () => {
    expect(shown).not.toMatch(/\b20\d\d\b(?!\))/);
  });
});

describe('the way to it', () => {
  it.each(pagesOf().filter((one) => !isFramed(one)))('stands under $address', ({ tags }) => {
    const links = tags.filter(
      ({ name, attributes }) => name === 'a' && attributes.get('href') === '/sollicitatiegesprek/',
    );
    expect(links.length).toBeGreaterThan(0);
  });
});
