import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { loadContent } from '../../src/site/content/load.ts';
import { runsEverything } from '../support/extent.ts';
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

/** One copy for all that is only looked at. What a recipe changes in it is put back after its test. */
const one = join(copies, 'one');
let isCopied = false;
let changed: readonly Step[] = [];

async function toldOf(done: readonly Step[]): Promise<string> {
  if (!isCopied) await copyProject(one, []);
  isCopied = true;
  changed = done;
  for (const step of done) carryOut(step, one);
  return told(one, done);
}

afterEach(() => {
  for (const file of changed.flatMap(({ files }) => files)) {
    rmSync(join(one, file), { force: true });
    if (existsSync(join(root, file))) cpSync(join(root, file), join(one, file));
  }
  changed = [];
});

/** What an author is told about a copy after these steps; empty when all is well. */
function told(project: string, done: readonly Step[]): string {
  // Code that is changed takes a process of its own; what is told by our own code does not.
  if (!done.some(({ files }) => files.some((file) => file.startsWith('src/')))) {
    try {
      loadContent(join(project, 'content'));
      return '';
    } catch (error) {
      return String(error);
    }
  }
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

  it.runIf(runsEverything())(
    'lead together to a site with all that they promise',
    async () => {
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
    },
    400_000,
  );
});

describe.each([...new Set(replayed.map(({ recipe }) => recipe))])('the recipe: %s', (recipe) => {
  it('leaves nothing to be told', async () => {
    const own = replayed.filter((step) => step.recipe === recipe);
    expect(await toldOf(own)).toBe('');
  });
});

describe('a recipe', () => {
  const needed = replayed.filter((step) => checkedWith(step).length > 1);

  it.each(needed)('cannot do without a step: $recipe, $files', async (left) => {
    const others = replayed.filter(({ recipe }) => recipe === left.recipe);
    const done = others.filter((step) => step !== left);
    expect(await toldOf(done)).toContain('De inhoud klopt niet');
  });
});
