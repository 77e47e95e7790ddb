import type { Content } from '../content.ts';
import type { Path } from '../errors/place.ts';
import type { Problem } from '../errors/problem.ts';

/** A problem of which the path in its file is known, so that the line follows from it, or the line itself. */
export type Finding = Problem | (Omit<Problem, 'line'> & { readonly path: Path });

/** One concern, over all of the content. */
export type Check = (content: Content) => readonly Finding[];
