import { describe, expect, it } from 'vitest';
import { importsOf } from '../support/imports.ts';
import { budgetFor, PAGES, VISITS } from './budgets.ts';
import { find } from './html.ts';
import type { BuiltPage } from './site.ts';
import { fileAt, pagesOf, readBuilt } from './site.ts';
import {
  fetchedFor,
  filesOfSharing,
  filesOfVisit,
  inlineBytes,
  scriptNamed,
  weigh,
  weighAll,
  withImports,
} from './weigh.ts';

const pages = pagesOf();
/** The interview sheet and the history have a script of their own. */
const SHEET = '/sollicitatiegesprek/';
const HISTORY = '/plan/verloop/';

/** The plan has a script of its own as well. */
const PLAN = '/plan/';

/** Pages to read whose script is bundled by itself. */
const ALONE: readonly string[] = [
  '/barrieres/',
  '/feedback/',
  '/feedback/geven/',
  '/insluiten/',
  '/plan/gegevens/',
  '/plan/gesprek/',
  '/plan/hermeting/',
  '/team/',
  '/team/formulier/',
  '/team/meedoen/',
  '/team/sessie/',
  '/zoeken/',
];

const isExercise = (address: string) => /^\/oefeningen\/./.test(address);

function scriptsOf({ tags }: BuiltPage): readonly string[] {
  return tags.flatMap(({ name, attributes }) =>
    name === 'script' ? (attributes.get('src') ?? []) : [],
  );
}

const home = pages.find(({ address }) => address === '/');
const tags = home?.tags ?? [];
const boot = find(tags, 'html')?.attributes.get('data-boot') ?? '';
const app = fileAt(boot) ?? '';

describe.each(pages.map((page) => [page.address, page] as const))(
  'the page %s',
  (address, page) => {
    const { entry, budget } = budgetFor(address);
    const fetched = fetchedFor(page);
    const html = fileAt(address) ?? address.slice(1);
    const scripts = fetched.filter((name) => name.endsWith('.js'));
    const over = (what: string) => `${what} of ${address} against ${entry}`;

    it('keeps within its budget', () => {
      expect.soft(weigh(html), over('HTML')).toBeLessThanOrEqual(budget.html);
      expect
        .soft(1 + fetched.length, `${over('requests')}: ${fetched.join(', ')}`)
        .toBeLessThanOrEqual(budget.requests);
      expect
        .soft(weighAll(scripts), `${over('script')}: ${scripts.join(', ')}`)
        .toBeLessThanOrEqual(budget.script);
      expect.soft(inlineBytes(page), over('inline')).toBeLessThanOrEqual(budget.inline);
    });
  },
);

describe('the table of budgets', () => {
  it('has each address once, and no goal above its limit', () => {
    expect(new Set(PAGES.map(([address]) => address)).size).toBe(PAGES.length);
    for (const { limit, goal } of Object.values(VISITS)) expect(goal).toBeLessThanOrEqual(limit);
  });

  it('takes a page without an entry for a knowledge page, and says so', () => {
    const { entry, budget } = budgetFor('/iets-nieuws/');
    expect(entry).toContain('tests/site/budgets.ts');
    expect(budget).toMatchObject({ html: 9_835, script: 0 });
    expect(budgetFor('/oefeningen/').budget.script).toBe(0);
    expect(budgetFor('/oefeningen/adem/').budget.script).toBe(10_000);
  });
});

describe('a visit', () => {
  it(`asks for at most ${VISITS.start.limit} bytes before anybody touches it`, () => {
    const start = ['index.html', ...(home ? fetchedFor(home) : [])];
    expect(weighAll(start), start.join(', ')).toBeLessThanOrEqual(VISITS.start.limit);
  });

  it(`needs an app script of at most ${VISITS.app.limit} bytes`, () => {
    expect(weigh(app)).toBeLessThanOrEqual(VISITS.app.limit);
  });

  it(`moves its radar with at most ${VISITS.chart.limit} bytes, which it does not wait for`, () => {
    const chart = scriptNamed('MovingRadar');
    const needed = filesOfVisit();
    const more = [...withImports(chart)].filter((name) => !needed.has(name));
    expect(more).toContain(chart);
    expect(weighAll(more), more.join(', ')).toBeLessThanOrEqual(VISITS.chart.limit);
  });

  it(`takes at most ${VISITS.sharing.limit} bytes more for sharing, in the same idle moment`, () => {
    const files = [...filesOfSharing()];
    const weights = files.map((name) => `${name} ${weigh(name)}`).join(', ');
    expect(weighAll(files), weights).toBeLessThanOrEqual(VISITS.sharing.limit);
  });

  it(`takes at most ${VISITS.result.limit} bytes up to the result with its radar`, () => {
    const files = [...filesOfVisit()];
    const weights = files.map((name) => `${name} ${weigh(name)}`).join(', ');
    expect(weighAll(files), weights).toBeLessThanOrEqual(VISITS.result.limit);
  });
});

describe('the first page', () => {
  const fetched = home ? fetchedFor(home) : [];

  it('has its first statement and its styles in it', () => {
    expect(tags.filter(({ attributes }) => attributes.get('type') === 'radio')).toHaveLength(5);
    expect(fetched.filter((name) => name.endsWith('.css'))).toEqual([]);
  });

  it('waits with its one script for a sign of life', () => {
    expect(fetched.filter((name) => name.endsWith('.js'))).toEqual([]);
    const scripts = [...(home?.html ?? '').matchAll(/[\w/.-]+\.js\b/g)].map(([name]) => name);
    expect([...new Set(scripts)]).toEqual([boot]);
  });
});

describe('the app script', () => {
  it('waits for no other file', () => {
    expect([...withImports(app)]).toEqual([app]);
    expect(
      importsOf({ path: app, text: readBuilt(app).replaceAll(/\bimport\(/g, 'later(') }),
    ).toEqual([]);
  });

  it('is the one that other pages name in their tags', () => {
    const others = pages.filter(
      ({ address }) => ![SHEET, PLAN, HISTORY, ...ALONE].includes(address) && !isExercise(address),
    );
    expect(new Set(others.flatMap(scriptsOf))).toEqual(new Set([boot]));
  });
});

describe('a page to read with a script', () => {
  it.each(ALONE)('fetches one file, which holds all that it needs: %s', (address) => {
    const page = pages.find((one) => one.address === address);
    const [only = '', ...more] = page ? scriptsOf(page) : [];
    expect(more).toEqual([]);
    const file = fileAt(only) ?? '';
    expect([...withImports(file)]).toEqual([file]);
  });
});

describe('an exercise', () => {
  it('brings one script, with copies of its own and nothing of the app', () => {
    const exercises = pages.filter(({ address }) => isExercise(address));
    const scripts = exercises.map((page) =>
      fetchedFor(page).filter((name) => name.endsWith('.js')),
    );
    expect(exercises.length).toBeGreaterThan(5);
    expect(new Set(scripts.flat()).size).toBe(1);
    expect(scripts.flat()).not.toContain(app);
  });
});

describe('the interview sheet', () => {
  it('brings scripts of its own, and none of the result', () => {
    const sheet = pages.find(({ address }) => address === SHEET);
    const scripts = (sheet ? fetchedFor(sheet) : []).filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.join()).not.toMatch(/rest\.|MovingRadar/);
  });
});
