import type { Step } from './step.ts';
import type { Result } from './table.ts';

type Planned = Pick<Step, 'name' | 'cores' | 'needs' | 'after'>;

/**
 * The first step that can start beside those that run: a core is free, and what it comes after has
 * ended. A step that keeps all cores busy begins on the first that is free, as its tests also wait
 * for pages; no core stands still while the other ends what came before. Undefined when all that
 * waits must wait on.
 */
export function nextStep<S extends Planned>(
  waiting: readonly S[],
  running: readonly Planned[],
  cores: number,
): S | undefined {
  const free = running.reduce((left, step) => left - step.cores, cores);
  const toEnd = new Set([...waiting, ...running].map(({ name }) => name));
  const isFree = ({ needs = [], after = [] }: Planned) =>
    ![...needs, ...after].some((name) => toEnd.has(name));
  return free > 0 ? waiting.find(isFree) : undefined;
}

/** Why a step cannot run after these results; undefined when it can. */
export function obstacle(
  { needs = [] }: Pick<Step, 'needs'>,
  results: readonly Result[],
): string | undefined {
  const broken = results.find(
    ({ name, counts }) => needs.some((need) => need === name) && counts.failed > 0,
  );
  return broken === undefined ? undefined : `not run: ${broken.name} failed`;
}
