import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TraitId } from '../../domain/test/scales.ts';
import { TRAITS } from '../../domain/test/scales.ts';
import { TIPS_FOLDER, tipsFile } from './files.ts';
import type { Problem } from './errors/problem.ts';

/**
 * The bouwstenen whose tips are to be read: all six, so that a missing file is told. Adds a problem
 * for every other file in the folder; hidden files are not of the author.
 */
export function tipTraits(folder: string, problems: Problem[]): readonly TraitId[] {
  const known = TRAITS.map(tipsFile);
  const files = namesIn(join(folder, TIPS_FOLDER)).map((name) => `${TIPS_FOLDER}/${name}`);
  for (const file of files.filter((candidate) => !known.includes(candidate))) {
    problems.push({
      file,
      line: null,
      where: 'de naam van het bestand',
      what: 'een tip voor een onbekende schaal',
      remedy: `Noem het bestand naar een bouwsteen: ${TRAITS.map((trait) => `${trait}.yaml`).join(', ')}`,
    });
  }
  return TRAITS;
}

/** Nothing when there is no folder: each of its files is then missing, and said to be. */
function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path).filter((name) => !name.startsWith('.'));
  } catch {
    return [];
  }
}
