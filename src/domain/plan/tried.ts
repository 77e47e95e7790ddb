import type { Choice } from '../history/between.ts';
import type { Action } from './action.ts';
import type { Plan } from './plan.ts';

/**
 * The action that was under way between two moments, in milliseconds since 1970: begun before the second and
 * not ended before the first. The last one that was looked back on has most to tell; without any, the last.
 * One that was not done was never under way.
 */
export function triedBetween({ actions }: Plan, from: number, to: number): Action | null {
  const wasTried = ({ madeAt, stage }: Action) =>
    madeAt < to && (stage.value === 'running' || (stage.value === 'lookedBack' && stage.at > from));
  const tried = actions.filter(wasTried);
  return tried.findLast(({ stage }) => stage.value === 'lookedBack') ?? tried.at(-1) ?? null;
}

/** The bouwstenen that were chosen for an action that was begun, and when. */
export function chosenForActions({ actions }: Plan): readonly Choice[] {
  return actions.flatMap(({ madeAt, stage, trait }) =>
    trait.value === null || stage.value === 'writing' ? [] : [{ trait: trait.value, at: madeAt }],
  );
}
