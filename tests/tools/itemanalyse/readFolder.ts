import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeAnswerFile, encodeAnswerFile } from '../../../src/codecs/files/answers.ts';
import type { Instrument } from '../../../src/domain/test/instrument.ts';
import type { Response } from '../../../src/domain/test/response.ts';

/** What the analysis writes into the folder, and so does not read. */
export const RESULT_FILE = 'itemanalyse.json';

/** A file that does not count, and why. */
export type Skipped = { readonly file: string; readonly why: string };

export type Folder = {
  readonly responses: readonly Response[];
  readonly skipped: readonly Skipped[];
};

const WHY = {
  unreadable: 'cannot be read',
  other: 'is no .json file',
  damaged: 'is no answer file of this site, or is damaged',
  newer: 'was made by a newer version of the site',
  empty: 'holds no answers',
} as const;

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Files in the folder and the folders in it, in a fixed order; hidden ones belong to the system. */
function namesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .filter((name) => name !== RESULT_FILE && !/(^|[\\/])\./.test(name))
    .sort();
}

/**
 * All answer files of one instrument in a folder. A file that says the same as another, answer for
 * answer and pause for pause, is the same person once more. Throws only when there is no folder.
 */
export function readFolder(folder: string, instrument: Instrument): Folder {
  const responses: Response[] = [];
  const skipped: Skipped[] = [];
  const seen = new Map<string, string>();
  for (const file of namesIn(folder)) {
    const skip = (why: string) => skipped.push({ file, why });
    const text = file.toLowerCase().endsWith('.json') ? textOf(join(folder, file)) : undefined;
    if (text === undefined || text === null) {
      skip(text === null ? WHY.unreadable : WHY.other);
      continue;
    }
    const decoded = decodeAnswerFile(text, [instrument]);
    if (decoded.kind !== 'ok') {
      skip(WHY[decoded.kind]);
      continue;
    }
    const content = encodeAnswerFile(instrument.version, decoded.response);
    const twin = seen.get(content);
    if (decoded.response.size === 0) skip(WHY.empty);
    else if (twin !== undefined) skip(`is the same as ${twin}`);
    else responses.push(decoded.response);
    seen.set(content, twin ?? file);
  }
  return { responses, skipped };
}
