import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carryOut, stepsOf, type Step } from '../support/recipes.ts';
import { toolScript } from '../support/runner/tool.ts';
import { copyProject, replacing } from '../tools/growth/builds.ts';

const root = resolve(import.meta.dirname, '../..');
const copies = join(root, '.cache/recipes');
const steps = stepsOf();
const replayed = steps.filter(({ block }) => block !== null);

/** What the check of the content reads, or reads it by: without such a step it has something to tell. */
const CHECKED = /^(content|src\/schemas|src\/site\/content)\//;

/** The steps of its recipe that the check sees, this one among them. */
function checkedWith({ recipe, files }: Step): readonly Step[] {
  const isChecked = (step: Step) => step.files.some((file) => CHECKED.test(file));
  if (!files.some((file) => CHECKED.test(file))) return [];
  return replayed.filter((step) => step.recipe === recipe && isChecked(step));
}

async function copyWith(name: string, done: readonly Step[]): Promise<string> {
  const project = join(copies, name);
  await copyProject(project, []);
  for (const step of done) carryOut(step, project);
  return project;
}

/** Runs in a process of its own: checks the content of each copy with the code of that copy. */
const CHECK = `
  const [, ...projects] = process.argv;
  const told = [];
  for (const project of projects) {
    const { loadContent } = await import(project + '/src/site/content/load.ts');
    try {
      loadContent(project + '/content');
      told.push('');
    } catch ({ message }) {
      told.push(message);
    }
  }
  console.log(JSON.stringify(told));
`;

/** What an author is told about a copy with each of these lists of steps; empty when all is well. */
async function toldAfter(lists: readonly (readonly Step[])[]): Promise<readonly string[]> {
  const projects: string[] = [];
  for (const [nth, done] of lists.entries()) projects.push(await copyWith(String(nth), done));
  const args = ['--input-type=module', '-e', CHECK, '--', ...projects];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout) as readonly string[];
}

afterAll(() => rmSync(copies, { recursive: true, force: true }));

describe('the recipes', () => {
  it('name files that are there, or that they make', () => {
    const made = replayed
      .filter(({ block }) => block?.kind === 'new')
      .flatMap(({ files }) => files);
    const named = steps.flatMap(({ files }) => files).filter((file) => !made.includes(file));
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    expect(steps.filter(({ files }) => files.length === 0)).toEqual([]);
  });

  it('lead together to a site with all that they promise', async () => {
    const project = await copyWith('all', replayed);
    // Half of the time of a build, and nobody looks at the scripts.
    await replacing('astro.config.mjs', "minify: 'terser'", 'minify: false')(project);
    const args = [toolScript('astro', 'astro'), 'build'];
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: project,
      env,
      encoding: 'utf8',
    });
    expect(status, stdout + stderr).toBe(0);
    const page = (address: string) =>
      readFileSync(join(project, 'dist', address, 'index.html'), 'utf8');
    expect(page('over')).toContain('Over deze test</h1>');
    expect(page('methode')).toMatch(/href="\/over\/"[^>]*>Over deze test</);
    expect(page('sollicitatiegesprek')).toContain('als eerste dat er iets moest gebeuren');
    // A whole build, beside the other tests.
  }, 400_000);
});

describe('the steps of a recipe', () => {
  const recipes = [...new Set(replayed.map(({ recipe }) => recipe))];
  const whole = recipes.map((name) => replayed.filter(({ recipe }) => recipe === name));
  const needed = replayed.filter((step) => checkedWith(step).length > 1);
  const without = needed.map((left) =>
    replayed.filter((step) => step.recipe === left.recipe && step !== left),
  );
  let told: readonly string[] = [];
  beforeAll(async () => {
    told = await toldAfter([...whole, ...without]);
  }, 120_000);

  it.each(recipes.map((recipe, nth) => ({ recipe, nth })))(
    'leave nothing to be told: $recipe',
    ({ nth }) => expect(told[nth]).toBe(''),
  );

  it.each(needed.map(({ recipe, files }, nth) => ({ recipe, files, nth })))(
    'are all needed: $recipe, $files',
    ({ nth }) => expect(told[recipes.length + nth]).toContain('De inhoud klopt niet'),
  );
});
