import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/site/content/load.ts';
import { figuresOf } from '../../src/domain/score/figures.ts';
import { fill, wholePoints } from '../../src/i18n/format.ts';
import { numberFormatsOf } from '../../src/i18n/numbers.ts';
import { methodSlots, simulationRows } from '../../src/i18n/say/method.ts';
import { calibrationIn, calibrationRows, ofHundred } from '../../src/i18n/say/methodFound.ts';
import { LITERATURE_HOST } from '../support/importsRules.ts';
import { isFramed, pagesOf, root } from './site.ts';

const { instrument, norms, method, literature, ui } = loadContent(join(root, 'content'));
const figures = figuresOf(instrument, norms);
const formats = numberFormatsOf('nl');
const { decimal } = formats;
const slots = methodSlots(figures, norms, ui.questionnaire.answers, formats);
const pageAt = (wanted: string) => pagesOf().find(({ address }) => address === wanted);
/** The page in plain words, and the one with all figures. */
const [page, numbersPage] = [pageAt('/methode/'), pageAt('/methode/cijfers/')];
const [tags, numberTags] = [page?.tags ?? [], numbersPage?.tags ?? []];

/** What a person reads on both, on one line. */
const text = `${page?.html ?? ''} ${numbersPage?.html ?? ''}`
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
  method.chances.often,
  method.chances.check,
  method.chances.again,
  method.chances.spread,
  method.naming.traits,
  method.naming.close,
  method.naming.roles,
  method.naming.harder,
  ...Object.values(method.careless.signs),
  method.retest.regression,
  method.retest.practised,
  method.retest.family,
  method.together.size,
  method.together.wrong,
  method.together.rule,
  method.together.missed,
  method.expert.structure,
  method.expert.reliability,
].map((line) => fill(line, slots));

describe('the method pages', () => {
  it.each([
    ['/methode/', tags],
    ['/methode/cijfers/', numberTags],
  ] as const)('fetch no script: %s', (_, found) => {
    expect(found.length).toBeGreaterThan(50);
    const scripts = found.filter(({ name }) => name === 'script');
    expect(scripts.filter(({ attributes }) => attributes.has('src'))).toEqual([]);
  });

  it('lead to each other', () => {
    const leads = (found: typeof tags, to: string) =>
      found.some(({ name, attributes }) => name === 'a' && attributes.get('href') === to);
    expect(leads(tags, '/methode/cijfers/')).toBe(true);
    expect(leads(numberTags, '/methode/')).toBe(true);
  });

  it.each(filled)('tells: %s', (line) => {
    expect(line).not.toMatch(/[{}]/);
    expect(text).toContain(line);
  });

  it.each([
    method.scores.step,
    method.margins.size,
    method.chances.check,
    method.naming.traits,
    method.naming.close,
    method.naming.roles,
    method.retest.family,
    method.together.size,
    method.together.wrong,
    method.together.missed,
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

  it.each(['naming', 'careless', 'retest'] as const)('shows what was found: %s', (part) => {
    const rows = simulationRows(method[part].rows, formats, norms);
    expect(rows.length).toBeGreaterThan(2);
    for (const { text: what, kern, full } of rows)
      expect(text).toContain(`${what} ${kern} ${full}`);
  });

  it('says in one minute what it says at length', () => {
    for (const line of method.minute.list) expect(text).toContain(line);
    expect(text.indexOf(method.minute.title)).toBeLessThan(text.indexOf(method.contents));
  });
});

describe('the list of contents', () => {
  const links = tags
    .filter(({ name, attributes }) => name === 'a' && attributes.get('href')?.startsWith('#'))
    .map(({ attributes }) => attributes.get('href')?.slice(1) ?? '')
    .filter((id) => id !== 'inhoud');
  const heads = tags.filter(({ name }) => name === 'h2').map(({ attributes }) => attributes);
  const itself = 'inhoudsopgave';

  it('leads to every part of the page, in order', () => {
    const ids = heads
      .flatMap((attributes) => attributes.get('id') ?? [])
      .filter((id) => id !== itself);
    expect(ids.length).toBeGreaterThan(8);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.filter((id) => ids.includes(id))).toEqual(ids);
    // Without one are only what stands above the list, and the list itself.
    expect(heads.length - ids.length).toBe(2);
  });

  it('leads nowhere else than to such a part', () => {
    const targets = tags.filter(({ attributes }) => links.includes(attributes.get('id') ?? ''));
    expect(targets).toHaveLength(links.length);
    expect(new Set(targets.map(({ name }) => name))).toEqual(new Set(['h2']));
  });
});

describe('the figure of chances against truth', () => {
  const points = calibrationIn(norms);
  const circles = numberTags.filter(({ name }) => name === 'circle');
  const drawn = (mark: string) =>
    circles
      .filter(({ attributes }) => attributes.get('class') === mark)
      .map(({ attributes }) => ['cx', 'cy'].map((name) => Number(attributes.get(name))));

  it.each([
    ['dot', points.kern],
    ['ring', points.full],
  ] as const)('draws each point of the norms where it belongs: %s', (mark, shown) => {
    expect(shown.length).toBeGreaterThan(8);
    const places = drawn(mark);
    expect(places).toHaveLength(shown.length);
    shown.forEach((point, i) => {
      const [x = Number.NaN, y = Number.NaN] = places[i] ?? [];
      expect(x / 100).toBeCloseTo(point.said, 3);
      expect(1 - y / 100).toBeCloseTo(point.true, 3);
    });
  });

  it('has words for who does not see it, and the same points as a table', () => {
    const figure = numberTags.find(({ attributes }) => attributes.get('role') === 'img');
    expect(figure?.attributes.get('aria-label')).toBe(method.chances.drawing);
    const cells = calibrationRows(points).flatMap(({ kern, full }) =>
      [kern, full].flatMap((point) =>
        point === null ? ['–', '–'] : [ofHundred(point.said), ofHundred(point.true)],
      ),
    );
    const heads = method.chances.columnTrueFull;
    expect(text).toContain(`${heads} ${cells.join(' ')}`);
  });
});

describe('the words of the method pages', () => {
  /** The ends of a score, and figures that are not ours: years, COTAN's demands, the pilot. */
  const KNOWN = /\b(0,70|0,80|1968|1990|1997|1999|2002|2009|100|0)\b|(?<=− )1|(?<=÷ )4/g;

  it('type in no figure of the test', () => {
    const { pilotTitle: _, pilot: __, ...expert } = method.expert;
    const words = JSON.stringify({ ...method, expert, versions: null });
    expect(words.replaceAll(KNOWN, '').match(/.{0,30}\d.{0,10}/g) ?? []).toEqual([]);
  });
});

describe('the literature', () => {
  const prefix = `https://${LITERATURE_HOST}/`;
  const links = tags.filter(({ attributes }) => attributes.get('href')?.startsWith(prefix));

  it('links each doi that the test rests on, and nothing else outside the site', () => {
    const own = literature.filter(({ about }) => about !== 'pages');
    const known = own.flatMap(({ doi }) => doi ?? []);
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
  it.each(pagesOf().filter((one) => !isFramed(one)))('stands on $address', ({ tags: found }) => {
    const links = found.filter(({ name }) => name === 'a');
    expect(links.map(({ attributes }) => attributes.get('href'))).toContain('/methode/');
  });
});
