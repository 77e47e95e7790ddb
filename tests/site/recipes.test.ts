import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
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

/** What an author is told about a copy; empty when all is well. */
function told(project: string): string {
  const load = join(project, 'src/site/content/load.ts');
  const code = `import('${load}').then((m) => m.loadContent('${join(project, 'content')}'))`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
  return status === 0 ? '' : stderr;
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
    expect(page('dank')).toContain('Met dank aan</h1>');
    expect(page('methode')).toMatch(/href="\/dank\/"[^>]*>\s*Met dank aan\s*</);
    expect(page('oefeningen/eerste-stap')).toContain('Wat doe je vandaag?');
    expect(page('methode')).toContain('Gemaakt met zorg, en zonder haast.');
    expect(page('sollicitatiegesprek')).toContain('als eerste zag wat er moest gebeuren');
    // A whole build, beside the other tests.
  }, 400_000);
});

describe.each([...new Set(replayed.map(({ recipe }) => recipe))])('the recipe: %s', (recipe) => {
  it('leaves nothing to be told', async () => {
    const own = replayed.filter((step) => step.recipe === recipe);
    expect(told(await copyWith('one', own))).toBe('');
  });
});

describe('a recipe', () => {
  const needed = replayed.filter((step) => checkedWith(step).length > 1);

  it.each(needed)('cannot do without a step: $recipe, $files', async (left) => {
    const others = replayed.filter(({ recipe }) => recipe === left.recipe);
    const project = await copyWith(
      'one',
      others.filter((step) => step !== left),
    );
    expect(told(project)).toContain('De inhoud klopt niet');
  });
});
