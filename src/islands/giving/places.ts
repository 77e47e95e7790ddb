import type { Route } from '../../stores/route.ts';

/** The first screen and the last: as the page for one bouwsteen again, by the route of the test. */
export const OPENING: Route = { view: 'result' };

/** A screen by its number: the statements, then the open questions, the overview, and the reply. */
export function at(step: number): Route {
  return { view: 'questions', stage: 'bouwstenen', step };
}

export type Place =
  | { readonly kind: 'opening' }
  | { readonly kind: 'statement'; readonly index: number }
  | { readonly kind: 'open' | 'overview' | 'end' };

const AFTER = ['open', 'overview', 'end'] as const;

/** What comes after so many statements, by the number of its screen. */
export function stepOf(kind: (typeof AFTER)[number], statements: number): number {
  return statements + AFTER.indexOf(kind);
}

/** Which screen a route stands for. A reload returns to it, unless answers before it are missing. */
export function placeOf(route: Route, statements: number, firstOpen: number): Place {
  if (route.view !== 'questions' || route.stage !== 'bouwstenen') return { kind: 'opening' };
  const { step } = route;
  const after = firstOpen === statements ? AFTER[Math.min(step - statements, 2)] : undefined;
  if (after !== undefined) return { kind: after };
  return { kind: 'statement', index: Math.min(step, firstOpen, statements - 1) };
}
