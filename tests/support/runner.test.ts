import { describe, expect, it } from 'vitest';
import { countOne } from './runner/counts.ts';
import { nextStep, obstacle } from './runner/plan.ts';
import { chooseSteps } from './runner/choose.ts';
import { stepNames } from './runner/step.ts';
import { enginesLeftOut, longLeftOut, MAIN_SPECS, specsLeftOut } from './runner/leftOut.ts';
import { allSteps } from './runner/steps.ts';
import { table, type Result } from './runner/table.ts';

const built: Result = { name: 'build', counts: countOne(true), seconds: 9 };
const notBuilt: Result = { ...built, counts: countOne(false) };

describe('the steps', () => {
  it('run in the order in which they are named', () => {
    expect(allSteps().map(({ name }) => name)).toEqual(stepNames);
  });

  it('are all chosen when none is named', () => {
    expect(chooseSteps(allSteps(), [])).toHaveLength(stepNames.length);
  });

  it('keep their order, whatever the order asked for', () => {
    const chosen = chooseSteps(allSteps(), ['browser', 'unit']);
    expect(chosen.map(({ name }) => name)).toEqual(['unit', 'browser']);
  });

  it.each([[['units']], [['unit', 'browsers']]])(
    'are refused with a list of the known ones: %j',
    (asked) => {
      expect(() => chooseSteps(allSteps(), asked)).toThrow(
        /Unknown step: (units|browsers)\. Choose from: format, .*installed\./,
      );
    },
  );
});

describe('a path after a step', () => {
  const steps = allSteps({ everything: false, demanded: false });
  const pathsOf = (asked: readonly string[]) =>
    chooseSteps(steps, asked).map(({ paths = [] }) => paths);

  it('belongs to that step', () => {
    const asked = ['unit', 'a.test.ts', 'tests/b', 'pages', 'tests/c'];
    expect(pathsOf(asked)).toEqual([['a.test.ts', 'tests/b'], ['tests/c']]);
  });

  it('or the name of a step alone, runs what else is left out', () => {
    const leftOut = (asked: readonly string[]) =>
      chooseSteps(steps, asked).flatMap((step) => (step.leftOut ? [step.name] : []));
    expect(leftOut([])).toEqual(['engines', 'installed']);
    expect(leftOut(['installed', 'engines', 'tests/a'])).toEqual([]);
  });

  it('takes the place of what the step runs by itself', () => {
    expect(pathsOf(['browser'])).toEqual([[MAIN_SPECS]]);
    expect(pathsOf(['browser', 'tests/a'])).toEqual([['tests/a']]);
    expect(pathsOf(['installed', 'tests/a'])).toEqual([['tests/a']]);
  });

  it('by itself, leads to what people do, and not to what goes wrong around them', () => {
    const main = new RegExp(MAIN_SPECS);
    expect('/home/a/tests/browser/kern.spec.ts').toMatch(main);
    expect('/home/a/tests/browser/adverse/kill.spec.ts').not.toMatch(main);
  });

  it.each(['unit', 'pages', 'engines', 'browser', 'installed'])('can be given to %s', (name) => {
    expect(pathsOf([name, 'tests/a'])[0]).toContain('tests/a');
  });

  it('is refused for a step that looks at everything at once', () => {
    expect(() => chooseSteps(allSteps(), ['types', 'tests/a'])).toThrow(
      'The step types takes no path: tests/a. Give it to one of: unit, pages, engines, browser, installed.',
    );
  });

  it('is refused without a step', () => {
    expect(() => chooseSteps(allSteps(), ['tests/a.test.ts'])).toThrow(
      'Which step runs tests/a.test.ts? Name it first: npm test unit tests/a.test.ts.',
    );
  });
});

describe('a step that needs the build', () => {
  const step = { needs: ['build'] } as const;

  it('does not run after a failed build', () => {
    expect(obstacle(step, [notBuilt])).toBe('not run: build failed');
  });

  it.each([[[built]], [[]]])('runs after a good build, and without one', (results) => {
    expect(obstacle(step, results)).toBeUndefined();
  });
});

describe('the next step', () => {
  const [unit, types] = [{ name: 'unit', cores: 1 } as const, { name: 'types', cores: 1 } as const];
  const build = { name: 'build', cores: 1, after: ['types'] } as const;
  const pages = { name: 'pages', cores: 1, needs: ['build'] } as const;
  const browser = { name: 'browser', cores: 2 } as const;

  it('runs beside another when a core is free', () => {
    expect(nextStep([types, build], [unit], 2)).toBe(types);
    expect(nextStep([types, build], [unit], 1)).toBeUndefined();
  });

  it('waits for the steps that it comes after, and lets others go first', () => {
    expect(nextStep([build, pages, unit], [types], 2)).toBe(unit);
    expect(nextStep([build, pages], [unit], 2)).toBe(build);
    expect(nextStep([pages], [build], 2)).toBeUndefined();
  });

  it('waits for nothing that is not part of the run', () => {
    expect(nextStep([pages], [], 2)).toBe(pages);
  });

  it('begins on the first free core, also when it asks for all of them or for more', () => {
    expect(nextStep([browser], [unit], 2)).toBe(browser);
    expect(nextStep([browser], [], 1)).toBe(browser);
  });

  it('has nothing beside it that began later when it keeps all cores busy', () => {
    expect(nextStep([unit], [browser], 2)).toBeUndefined();
    expect(nextStep([unit], [browser, types], 2)).toBeUndefined();
  });
});

describe('what a step leaves out', () => {
  it('is nothing where everything runs and is demanded', () => {
    const all = allSteps({ everything: true, demanded: true });
    expect(all.flatMap(({ leftOut }) => leftOut ?? [])).toEqual([]);
    expect(all.find(({ name }) => name === 'browser')?.paths).toEqual([]);
  });

  it('is no engine where all are demanded, although not everything runs', () => {
    const demanded = allSteps({ everything: false, demanded: true });
    expect(demanded.flatMap(({ leftOut }) => leftOut ?? [])).toEqual([]);
    expect(demanded.find(({ name }) => name === 'browser')?.paths).toEqual([MAIN_SPECS]);
  });

  it('is told of engines that are missing', () => {
    expect(enginesLeftOut(['WebKitGTK (a)'], false)).toBe('left out: WebKitGTK (a), not found');
    expect(enginesLeftOut([], false)).toBeUndefined();
    expect(enginesLeftOut([], true)).toBeUndefined();
  });

  it('is no engine where all are demanded: one that is missing is a fault', () => {
    expect(() => enginesLeftOut(['WebKitGTK (a)'], true)).toThrow('Not found: WebKitGTK (a).');
  });

  it('is told of photographs wherever they are not compared', () => {
    const told = 'left out: photographs (only in the packaged browser)';
    expect(specsLeftOut('system', [])).toBe(told);
    expect(specsLeftOut('variable', ['/kern.spec.ts', 'tests/browser/photos.spec.ts'])).toBe(told);
    expect(specsLeftOut('package', [])).toBeUndefined();
    expect(specsLeftOut('system', ['/kern.spec.ts', '/print.spec.ts'])).toBeUndefined();
  });

  it('is told of what goes wrong around the site, and of both', () => {
    expect(specsLeftOut('package', [MAIN_SPECS])).toMatch(/^left out: what goes wrong [^;]+$/);
    expect(specsLeftOut('system', [MAIN_SPECS])).toMatch(/^left out: what goes .+; photographs/);
  });

  it('is told unless everything runs, or some files were asked for', () => {
    expect(longLeftOut('most links', false, [])).toBe(
      'left out: most links (only in npm run test:all)',
    );
    expect(longLeftOut('most links', true, [])).toBeUndefined();
    expect(longLeftOut('most links', false, ['tests/a'])).toBeUndefined();
  });
});

describe('the table', () => {
  it('has a line a step, with why it did not run', () => {
    const lines = table([
      built,
      { ...notBuilt, name: 'pages', seconds: 0, remark: 'left out' },
    ]).split('\n');
    expect(lines[1]).toMatch(/^✓ build +1 +0 +0 +9\.0 s$/);
    expect(lines[2]).toMatch(/^✗ pages +0 +1 +0 +0\.0 s {2}left out$/);
  });
});
