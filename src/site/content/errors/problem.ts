/** Something wrong in content/, told to its author in Dutch. */
export type Problem = {
  /** Path within content/. */
  readonly file: string;
  /** Null for a problem of the whole file. */
  readonly line: number | null;
  /** The id or field with the problem, as the author knows it. */
  readonly where: string;
  /** What is wrong: without a capital or a full stop. */
  readonly what: string;
  /** What to do about it: a sentence without its full stop. */
  readonly remedy: string;
};

/** The place of a problem, in the form in which an author looks for it. */
export function placeOf({ file, line }: Problem): string {
  return line === null ? `content/${file}` : `content/${file}, regel ${line}`;
}

function sentence(problem: Problem): string {
  const { where, what, remedy } = problem;
  return `  ${placeOf(problem)} · ${where}: ${what}. ${remedy}.`;
}

/** Sorts from the top of a file down, so that an author can work through it. */
function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0);
}

/** The first line that an author reads, on the screen and in the terminal. */
export const BROKEN = 'De inhoud klopt niet';

/** All problems of the content folder at once. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const sorted = problems.toSorted(byPlace);
    super(`${BROKEN}:\n${sorted.map(sentence).join('\n')}`);
    this.name = 'ContentError';
    this.problems = sorted;
    // The build prints the stack, but a place in our code is of no use to an author.
    this.stack = `${this.name}: ${this.message}`;
  }
}
