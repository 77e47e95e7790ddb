import type { Step } from './step.ts';

/** What was asked of one step: some of its test files, or all of them when none is named. */
interface Choice {
  readonly name: string;
  readonly paths: readonly string[];
}

/** A path has a slash or a dot; no step has. */
function isPath(word: string): boolean {
  return /[\\/.]/.test(word);
}

/** Divides `unit a.test.ts pages` into steps with the paths that follow each. */
function choicesIn(words: readonly string[]): readonly Choice[] {
  return words.reduce<readonly Choice[]>((choices, word) => {
    if (!isPath(word)) return [...choices, { name: word, paths: [] }];
    const last = choices.at(-1);
    if (last === undefined)
      throw new Error(`Which step runs ${word}? Name it first: npm test unit ${word}.`);
    return [...choices.slice(0, -1), { ...last, paths: [...last.paths, word] }];
  }, []);
}

/** What is asked for takes the place of what the step runs, or leaves out, by itself. */
function askedOf<S extends Step>(step: S, paths: readonly string[]): S {
  return { ...step, leftOut: undefined, ...(paths.length > 0 ? { paths } : {}) };
}

/**
 * The steps named on the command line, in their own order, each with the test files named after it;
 * all of them when none is named. Throws with the message to show when a word fits nothing.
 */
export function chooseSteps<S extends Step>(steps: readonly S[], words: readonly string[]): S[] {
  const choices = choicesIn(words);
  const known = steps.map(({ name }) => name);
  const unknown = choices.map(({ name }) => name).filter((name) => !known.some((k) => k === name));
  if (unknown.length > 0) {
    throw new Error(`Unknown step: ${unknown.join(', ')}. Choose from: ${known.join(', ')}.`);
  }
  if (choices.length === 0) return [...steps];
  return steps.flatMap((step) => {
    const asked = choices.filter(({ name }) => name === step.name);
    const paths = asked.flatMap((choice) => choice.paths);
    if (paths.length > 0 && !step.takesPaths) {
      const able = steps.filter(({ takesPaths }) => takesPaths).map(({ name }) => name);
      throw new Error(
        `The step ${step.name} takes no path: ${paths.join(', ')}. Give it to one of: ${able.join(', ')}.`,
      );
    }
    return asked.length === 0 ? [] : [askedOf(step, paths)];
  });
}
