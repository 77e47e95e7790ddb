import type { Content } from '../content.ts';
import type { Path } from '../errors/place.ts';
import type { Problem } from '../errors/problem.ts';

/** A problem with its path in the file, from which the line follows, or with the line itself. */
export type Finding = Problem | (Omit<Problem, 'line'> & { readonly path: Path });

/** One check over all of the content. */
export type Check = (content: Content) => readonly Finding[];
