import { availableParallelism } from 'node:os';
import { countOne } from './counts.ts';
import { perform, type Outcome } from './perform.ts';
import { nextStep, obstacle } from './plan.ts';
import { isInterrupted } from './process.ts';
import type { Step } from './step.ts';
import type { Result } from './table.ts';

/** How a run is done; a test hands over tools and a screen of its own. */
export interface Means {
  readonly cores: number;
  readonly perform: (step: Step, live: boolean) => Promise<Outcome>;
  readonly say: (text: string) => void;
  readonly isInterrupted: () => boolean;
}

const means: Means = {
  // No step uses more than two.
  cores: Math.min(2, availableParallelism()),
  perform,
  say: (text) => console.log(text),
  isInterrupted,
};

/**
 * Runs the steps, side by side where cores are left. A step that has all cores, or is the only
 * one, shows its output as it comes; the output of any other is shown whole when it ends. A step
 * that fails stops only those that need it. Gives the results in the order of the steps.
 */
export async function runSteps(
  steps: readonly Step[],
  { cores, perform, say, isInterrupted }: Means = means,
): Promise<readonly Result[]> {
  const results = new Map<string, Result>();
  const running = new Map<Step, Promise<void>>();

  async function run(step: Step): Promise<void> {
    const live = step.cores >= cores || steps.length === 1;
    say(live ? `\n── ${step.name} ──` : `── ${step.name} starts ──`);
    const start = performance.now();
    const { output, ...outcome } = await perform(step, live);
    const seconds = (performance.now() - start) / 1000;
    if (!live) say(`\n── ${step.name} ──`);
    for (const text of [output.trimEnd(), outcome.remark ?? '']) if (text !== '') say(text);
    say(`── ${step.name}: ${seconds.toFixed(1)} s ──`);
    results.set(step.name, { name: step.name, ...outcome, seconds });
    running.delete(step);
  }

  function leaveOut({ name }: Step, remark: string): void {
    results.set(name, { name, counts: countOne(false), seconds: 0, remark });
  }

  let waiting = steps;
  while (waiting.length > 0 || running.size > 0) {
    const step = nextStep(waiting, [...running.keys()], cores);
    if (step === undefined) {
      await Promise.race(running.values());
      continue;
    }
    waiting = waiting.filter((other) => other !== step);
    const remark = isInterrupted() ? 'not run: interrupted' : obstacle(step, [...results.values()]);
    if (remark === undefined) running.set(step, run(step));
    else leaveOut(step, remark);
  }
  return steps.flatMap(({ name }) => results.get(name) ?? []);
}
