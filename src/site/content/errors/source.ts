import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { remembered, ROOM_FOR_FILES } from '../remembered.ts';
import type { Path } from './place.ts';
import { offsetOf } from './place.ts';
import type { Problem } from './problem.ts';
import { yamlProblems } from './translateYaml.ts';

/** A file of content/ that is valid YAML, not yet checked further. */
export type Source = {
  readonly file: string;
  readonly data: unknown;
  /** The line of a field or id, or of the closest one around it. */
  readonly lineOf: (path: Path) => number | null;
};

const PUT_BACK = 'Zet het terug of kijk of de naam goed gespeld is';

/**
 * Reads one YAML file, or gives the reason why it cannot be read. `missing` is the remedy for a file
 * that is not there.
 */
export function readSource(
  folder: string,
  file: string,
  missing = PUT_BACK,
): Source | readonly Problem[] {
  const text = readText(folder, file, missing);
  return typeof text === 'string' ? yamlSource(file, text) : text;
}

/** The text of one file, or the reason why there is none. */
export function readText(
  folder: string,
  file: string,
  missing = PUT_BACK,
): string | readonly Problem[] {
  const text = textOf(join(folder, file));
  const whole = { file, line: null, where: 'het hele bestand' };
  if (text === null) {
    return [{ ...whole, what: 'het bestand is er niet of is niet te lezen', remedy: missing }];
  }
  // Bytes that are not UTF-8 become this character; without this check é would show as a question
  // mark.
  if (text.includes('\uFFFD')) {
    return [
      {
        ...whole,
        what: 'er staan tekens in die niet te lezen zijn',
        remedy: 'Bewaar het bestand als UTF-8',
      },
    ];
  }
  return text;
}

/**
 * The content of a YAML text, or what is wrong with it. The text begins on the first line of its file.
 */
export const yamlSource = remembered(ROOM_FOR_FILES, (file: string, text: string) => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems = yamlProblems({ file, text, document, lines });
  if (problems.length > 0) return problems;
  const lineOf = (path: Path) => {
    const offset = offsetOf(document.contents, path);
    return offset === null ? null : lines.linePos(offset).line;
  };
  const source: Source = { file, data: document.toJS(), lineOf };
  return source;
});

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
