import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countOne } from './runner/counts.ts';
import { runCommand } from './runner/process.ts';
import { runSteps, type Means } from './runner/run.ts';
import type { Step } from './runner/step.ts';

const step = (name: Step['name'], more: Partial<Step> = {}): Step => ({
  name,
  commands: [],
  cores: 1,
  ...more,
});

/** A run whose tools end when told to. Notes what starts, what is shown and what ends. */
function fakeRun(steps: readonly Step[], cores = 2, interrupted = { now: false }) {
  const log: string[] = [];
  const ends = new Map<string, (passed?: boolean) => void>();
  const means: Means = {
    cores,
    perform: ({ name }, live) =>
      new Promise((resolve) => {
        log.push(`${name} ${live ? 'live' : 'kept'}`);
        ends.set(name, (passed = true) =>
          resolve({ counts: countOne(passed), output: live ? '' : `${name} says\n` }),
        );
      }),
    say: (text) => log.push(text),
    isInterrupted: () => interrupted.now,
  };
  const results = runSteps(steps, means);
  /** Ends the tools of a step, and waits until what can start has started. */
  const end = async (name: string, passed = true): Promise<void> => {
    ends.get(name)?.(passed);
    await new Promise((resolve) => setImmediate(resolve));
  };
  const started = (): readonly string[] => [...ends.keys()];
  return { log, results, end, started, interrupted };
}

describe('a run', () => {
  const small = [step('format'), step('types'), step('unit')];

  it('keeps two cores busy', async () => {
    const { end, started } = fakeRun(small);
    expect(started()).toEqual(['format', 'types']);
    await end('types');
    expect(started()).toEqual(['format', 'types', 'unit']);
  });

  it('goes step by step on one core', async () => {
    const { end, started } = fakeRun(small, 1);
    expect(started()).toEqual(['format']);
    await end('format');
    expect(started()).toEqual(['format', 'types']);
  });

  it('gives the results in the order of the steps, whatever ended first', async () => {
    const { results, end } = fakeRun(small);
    for (const name of ['types', 'unit', 'format']) await end(name);
    expect((await results).map(({ name }) => name)).toEqual(['format', 'types', 'unit']);
  });

  it('shows the output of a step whole, under its name, when it ends', async () => {
    const { log, end } = fakeRun(small);
    await end('types');
    const shown = log.slice(log.indexOf('\n── types ──'));
    expect(shown.slice(0, 2)).toEqual(['\n── types ──', 'types says']);
    expect(shown[2]).toMatch(/^── types: \d+\.\d s ──$/);
    expect(log).not.toContain('format says');
  });

  it('shows the output as it comes of a step with all cores, or without another', () => {
    expect(fakeRun([step('browser', { cores: 2 }), step('unit')]).log).toContain('browser live');
    expect(fakeRun([step('unit')]).log).toContain('unit live');
  });

  it('leaves out only what needs a step that failed', async () => {
    const { results, end } = fakeRun([
      step('build'),
      step('unit'),
      step('pages', { needs: ['build'] }),
    ]);
    await end('build', false);
    await end('unit');
    expect((await results).map(({ counts, remark }) => [counts.failed, remark])).toEqual([
      [1, undefined],
      [0, undefined],
      [1, 'not run: build failed'],
    ]);
  });

  it('starts nothing more after an interruption', async () => {
    const { results, end, interrupted } = fakeRun(small);
    interrupted.now = true;
    await end('format', false);
    await end('types', false);
    expect((await results).at(-1)?.remark).toBe('not run: interrupted');
  });
});

describe('a tool', () => {
  const say = 'process.stdout.write("out"); process.stderr.write("err"); process.exitCode = ';

  it.each([0, 1])('that ends with %i has its output kept', async (code) => {
    const { ok, output } = await runCommand({ script: '-e', args: [`${say}${code}`] }, false);
    expect(ok).toBe(code === 0);
    for (const part of ['out', 'err']) expect(output).toContain(part);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'is stopped by a %s, like its neighbour',
    async (signal) => {
      const runner = join(import.meta.dirname, 'runner/process.ts');
      const close = `process.on('${signal}', () => { console.log('closed'); process.exit(1); });`;
      const tool = `${close} setInterval(() => {}, 1000); console.error('ready');`;
      const script = `
      import { forwardSignals, isInterrupted, runCommand } from ${JSON.stringify(runner)};
      forwardSignals();
      const tool = { script: '-e', args: [${JSON.stringify(tool)}] };
      const ends = await Promise.all([runCommand(tool, true), runCommand(tool, true)]);
      console.log(JSON.stringify([isInterrupted(), ends.map(({ ok }) => ok)]));`;
      const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
      let told = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        told += text;
        if (told === 'ready\nready\n') child.kill(signal);
      });
      let output = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
      await new Promise((resolve) => child.once('close', resolve));
      expect(output.split('closed')).toHaveLength(3);
      expect(output).toContain('[true,[false,false]]');
    },
  );
});
