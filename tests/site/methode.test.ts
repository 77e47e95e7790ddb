import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/site/content/load.ts';
import { figuresOf } from '../../src/domain/score/figures.ts';
import { fill, formatsOf, wholePoints } from '../../src/i18n/format.ts';
import { methodSlots, simulationRows } from '../../src/i18n/say/method.ts';
import { LITERATURE_HOST } from '../support/importsRules.ts';
import { pagesOf, readBuilt, root } from './site.ts';

const LIMIT = 10_000;

const { instrument, norms, method, literature, ui } = loadContent(join(root, 'content'));
const figures = figuresOf(instrument, norms);
const formats = formatsOf('nl');
const { decimal } = formats;
const slots = methodSlots(figures, ui.questionnaire.answers, formats);
const page = pagesOf().find(({ address }) => address === '/methode/');
const tags = page?.tags ?? [];

/** What a person reads, on one line. */
const text = (page?.html ?? '')
  .replaceAll(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g, ' ')
  .replaceAll('&#39;', "'")
  .replaceAll('&quot;', '"')
  .replaceAll('&amp;', '&')
  .replaceAll(/\s+/g, ' ');

/** Every text with slots, filled. */
const filled = [
  method.measures.asked,
  method.scores.turn,
  method.scores.example,
  method.scores.step,
  method.margins.size,
  method.naming.traits,
  method.naming.close,
  method.naming.roles,
  ...Object.values(method.careless.signs),
  method.expert.structure,
].map((line) => fill(line, slots));

describe('the method page', () => {
  it('needs no script', () => {
    expect(tags.length).toBeGreaterThan(50);
    expect(tags.filter(({ name }) => name === 'script')).toEqual([]);
  });

  it(`weighs at most ${LIMIT} bytes as it travels`, () => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    const size = brotliCompressSync(readBuilt('methode/index.html'), { params }).byteLength;
    expect(size).toBeLessThanOrEqual(LIMIT);
  });

  it.each(filled)('tells: %s', (line) => {
    expect(line).not.toMatch(/[{}]/);
    expect(text).toContain(line);
  });

  it.each([
    method.scores.step,
    method.margins.size,
    method.naming.traits,
    method.naming.close,
    method.naming.roles,
  ])('says no more than it knows, in whole points: %s', (line) => {
    expect(fill(line, slots)).not.toMatch(/\d,\d/);
  });

  it('leaves no slot open', () => {
    expect(text).not.toMatch(/[{}]/);
  });

  it.each(['trait', 'role', 'helm'] as const)('has the margins and gaps of a %s', (kind) => {
    const { expert } = method;
    for (const depth of ['kern', 'full'] as const) {
      const { items, margin, gap } = figures.scales[kind][depth];
      const named = gap && { points: decimal(gap.points), steps: decimal(gap.steps) };
      const cells = [
        fill(expert[depth], { scale: expert[kind] }),
        decimal(items),
        fill(expert.margin, { points: decimal(margin) }),
        named ? fill(expert.gap, named) : expert.noGap,
      ];
      expect(text).toContain(cells.join(' '));
    }
  });

  it('says of margins what the norms say', () => {
    const { kern, full } = figures.scales.trait;
    expect(slots['marginKern']).toBe(wholePoints(kern.margin));
    expect(slots['marginFull']).toBe(wholePoints(full.margin));
  });

  it('shows what the simulation found, when the norms hold it', () => {
    const rows = simulationRows(method.simulation.rows, formats, norms.simulation);
    for (const { text: what, kern, full } of rows)
      expect(text).toContain([what, kern ?? '–', full ?? '–'].join(' '));
    expect(text.includes(method.simulation.title)).toBe(rows.length > 0);
  });
});

describe('the words of the method page', () => {
  /** The ends of a score, and figures that are not ours: years, COTAN's demands, the pilot. */
  const KNOWN = /\b(0,70|0,80|1968|1990|1999|100|0)\b|(?<=− )1|(?<=÷ )4/g;

  it('type in no figure of the test', () => {
    const { pilotTitle: _, pilot: __, ...expert } = method.expert;
    const words = JSON.stringify({ ...method, expert, versions: null });
    expect(words.replaceAll(KNOWN, '').match(/.{0,30}\d.{0,10}/g) ?? []).toEqual([]);
  });
});

describe('the literature', () => {
  const prefix = `https://${LITERATURE_HOST}/`;
  const links = tags.filter(({ attributes }) => attributes.get('href')?.startsWith(prefix));

  it('links each doi, and nothing else outside the site', () => {
    const known = literature.flatMap(({ doi }) => doi ?? []);
    expect(known.length).toBeGreaterThan(3);
    const linked = links.map(({ attributes }) => attributes.get('href')?.slice(prefix.length));
    expect(linked.sort()).toEqual([...known].sort());
  });

  it('is for a person to open, not for the browser to fetch', () => {
    expect(new Set(links.map(({ name }) => name))).toEqual(new Set(['a']));
    expect((page?.html ?? '').split(LITERATURE_HOST)).toHaveLength(links.length + 1);
  });

  it('has each doi once, well formed', () => {
    const known = literature.flatMap(({ doi }) => doi ?? []);
    for (const doi of known) expect(doi).toMatch(/^10\.\d{4,9}\/[^\s"<>]+$/);
    expect(new Set(known).size).toBe(known.length);
  });
});

describe('the way to the method page', () => {
  it.each(pagesOf())('stands on $address', ({ tags: found }) => {
    const links = found.filter(({ name }) => name === 'a');
    expect(links.map(({ attributes }) => attributes.get('href'))).toContain('/methode/');
  });
});
