import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameRoles } from '../../src/domain/result/naming.ts';
import { profileOf } from '../../src/domain/result/profile.ts';
import { sumScales } from '../../src/domain/score/sums.ts';
import type { AnswerValue, Response } from '../../src/domain/test/response.ts';
import { ANSWER_VALUES } from '../../src/domain/test/response.ts';
import { ROLES, SCALES, STAGES, type Stage } from '../../src/domain/test/scales.ts';
import { wholePoints } from '../../src/i18n/format.ts';
import { loadContent } from '../../src/site/content/load.ts';
import { answersTo } from '../support/builders/responses.ts';
import { fc } from '../support/builders/property.ts';
import { pagesOf, root } from './site.ts';

const content = loadContent(join(root, 'content'));
const { instrument, norms, items, traits, roles, paper } = content;
const page = pagesOf().find(({ address }) => address === '/papier/');
const main = /<main[^]*<\/main>/.exec(page?.html ?? '')?.[0] ?? '';
const plain = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ')
    .trim();
const numbersIn = (text: string) => [...text.matchAll(/\d+/g)].map(([number]) => Number(number));

const names = { ...traits, ...roles };
const words = new Map(
  [
    ...Object.entries(items.statements),
    ...Object.values(items.situations).flatMap(({ reactions }) => Object.entries(reactions)),
  ].map(([id, text]) => [text, id]),
);

/** Everything below is read from the page, as a person reads it from paper. */
const printed = new Map(
  [...main.matchAll(/<li value="(\d+)">([^]*?)<\/li>/g)].map(([, number, html = '']) => {
    const text = plain(/class="pen-text">([^]*?)<\/span>/.exec(html)?.[1] ?? '');
    return [Number(number), text] as const;
  }),
);
const [, ...keyed] = main.split(/<div class="pen-key">/);
const lines = keyed.map((html) => {
  const name = plain(/<h4>([^]*?)<span/.exec(html)?.[1] ?? '');
  const parts = html.split('<div class="pen-part">').slice(1, 3);
  const boxes = parts.map((part) =>
    [...(part.split('</ul>')[0] ?? '').matchAll(/<li(?: class="([\w-]+)")?>([^]*?)<\/li>/g)]
      .filter(([, className]) => className !== 'pen-total')
      .map(([, className, box = '']) => ({
        number: numbersIn(plain(box))[0] ?? 0,
        isTurned: className === 'is-turned',
      })),
  );
  return { name, boxes };
});
const lists = new Map(
  [...main.matchAll(/<div class="pen-list-of">([^]*?)<\/ul>/g)].map(([, html = '']) => {
    const [count = 0] = numbersIn(plain(/<h4>([^]*?)<\/h4>/.exec(html)?.[1] ?? ''));
    const pairs = [...html.matchAll(/class="unseen">([^<]+)</g)].map(
      ([, text = '']) => numbersIn(text) as [number, number],
    );
    return [count, new Map(pairs)] as const;
  }),
);
const rules = [...main.matchAll(/<dt>([^]*?)<\/dt>/g)].map(([, html = '']) => plain(html));

type Given = ReadonlyMap<number, AnswerValue>;

/** Sum and points of a line, by the key: each box filled in, added up and looked up. */
function byHand({ boxes }: (typeof lines)[number], given: Given) {
  const filled = boxes.flat().flatMap(({ number, isTurned }) => {
    const value = given.get(number);
    return value === undefined ? [] : [isTurned ? 6 - value : value];
  });
  const sum = filled.reduce((total, value) => total + value, 0);
  return { sum, points: lists.get(filled.length)?.get(sum) };
}

/** What the rules for roles say of three sums. */
function ruleFor(sums: readonly number[], isFull: boolean): string {
  const [floors = [], gaps = []] = rules.map(numbersIn);
  const floor = floors[isFull ? 1 : 0] ?? floors[0] ?? 0;
  const gap = gaps[isFull ? 1 : 0] ?? gaps[0] ?? 0;
  if (sums.every((sum) => sum < floor)) return 'quiet';
  const far = sums.filter((sum) => sum <= Math.max(...sums) - gap).length;
  return ['three', 'two', 'named'][far] ?? '';
}

const arbGiven = fc
  .tuple(
    fc.constantFrom<readonly Stage[]>(['kern'], ['kern', 'bouwstenen'], ['kern', 'rollen'], STAGES),
    fc.array(fc.constantFrom(...ANSWER_VALUES), { minLength: 80, maxLength: 80 }),
  )
  .map(([stages, values]) => {
    const asked = new Set<string>([
      ...instrument.statements.filter(({ stage }) => stages.includes(stage)).map(({ id }) => id),
      ...instrument.situations
        .filter(({ stage }) => stages.includes(stage))
        .flatMap(({ reactions }) => reactions.map(({ id }) => id)),
    ]);
    const given = [...printed].flatMap(([number, text], i) => {
      const id = words.get(text) ?? '';
      const value = values[i] ?? 3;
      return asked.has(id) ? [{ number, id, value }] : [];
    });
    return {
      isFull: stages.includes('rollen'),
      onPaper: new Map(given.map(({ number, value }) => [number, value])) as Given,
      response: answersTo(given.map(({ id, value }) => [id, value])) as Response,
    };
  });

describe('the test on paper', () => {
  it('has each statement and reaction once, with a number of its own', () => {
    expect([...printed.keys()]).toEqual([...printed.keys()].map((_, i) => i + 1));
    expect([...printed.values()].toSorted()).toEqual([...words.keys()].toSorted());
    const text = plain(main);
    for (const one of words.keys()) expect(text.split(one)).toHaveLength(2);
    for (const { text: situation } of Object.values(items.situations))
      expect(text.split(situation)).toHaveLength(2);
  });

  it('has a line of the key for each scale, by its name', () => {
    expect(lines.map(({ name }) => name)).toEqual(SCALES.map((scale) => names[scale].name));
  });

  it('gives by hand the scores and the roles of the screen', () => {
    fc.assert(
      fc.property(arbGiven, ({ isFull, onPaper, response }) => {
        const sums = { ...sumScales(instrument, norms, response), withheld: false };
        const { scores } = profileOf(norms, sums);
        const hand = new Map(lines.map((line) => [line.name, byHand(line, onPaper)]));
        for (const scale of SCALES) {
          const score = scores.get(scale);
          if (score?.kind !== 'scored') throw new Error(`no score for ${scale}`);
          expect(String(hand.get(names[scale].name)?.points), scale).toBe(
            wholePoints(score.points),
          );
        }
        const roleSums = ROLES.map((role) => hand.get(names[role].name)?.sum ?? 0);
        expect(ruleFor(roleSums, isFull)).toBe(nameRoles(norms, sums).kind);
      }),
    );
  });

  it('has all steps in short, the words about safety, and no chances', () => {
    const text = plain(main);
    for (const tip of content.tips) expect(text).toContain(tip.do);
    expect(text).toContain(content.ui.result.unsafe);
    expect(text).toContain('herkende je jezelf het meest in die van');
    expect(text).not.toMatch(/tien mensen|van de tien/);
  });

  it('leads to the page to type it over, and asks for no script', () => {
    expect(main).toContain('href="/papier/invoeren/"');
    expect(main).toContain(paper.lead);
    expect(page?.tags.filter(({ attributes }) => attributes.has('src'))).toEqual([]);
  });
});

describe('the page to type it over', () => {
  const entry = pagesOf().find(({ address }) => address === '/papier/invoeren/');
  const rows = [...(entry?.html ?? '').matchAll(/data-ids="([^"]+)"/g)].map(([, ids = '']) =>
    ids.split(' '),
  );

  it('has the rows of paper, in the same order', () => {
    const onPaper = [...printed.values()].map((text) => words.get(text));
    expect(rows.flat()).toEqual(onPaper);
    const sums = [...main.matchAll(/class="pen-sum/g)];
    expect(rows).toHaveLength(sums.length);
  });

  it('can hold nothing yet: every field waits for the script', () => {
    const fields = (entry?.tags ?? []).filter(({ name }) => name === 'input');
    expect(fields).toHaveLength(2 * rows.length);
    expect(fields.filter(({ attributes }) => !attributes.has('disabled'))).toEqual([]);
  });
});
