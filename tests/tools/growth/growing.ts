import { addLanguage } from '../../support/secondLanguage.ts';
import { buildCopy, type Built, type Edit } from './builds.ts';
import { readFolder, type BuiltFile } from './files.ts';
import { morePages } from './morePages.ts';
import { moreScales } from './moreScales.ts';
import { writer } from './words.ts';

/** A way in which the site can grow. */
interface Growth {
  readonly what: string;
  readonly edits: readonly Edit[];
}

/** Its folder is that of the site as it is. */
const AS_IT_IS = 'as-it-is';
const ROUNDS = 3;
const SEED = 11;

export const GROWTHS: Readonly<Record<string, Growth>> = {
  [AS_IT_IS]: { what: 'as it is', edits: [] },
  language: { what: 'with one language more, under `/xx/`', edits: [addLanguage] },
  pages: { what: 'with 100 pages of text more', edits: morePages(100, writer(SEED)) },
  scales: { what: 'with 10 bouwstenen more', edits: moreScales(10, writer(SEED)) },
};

export interface Grown {
  readonly what: string;
  readonly folder: string;
  /** Of the fastest round: what makes a build slower is mostly something else. */
  readonly seconds: number;
  readonly files: ReadonlyMap<string, BuiltFile>;
}

/** Builds the site as it is and grown, by turns, so that a busy minute meets all. */
export async function growAll(say: (text: string) => void): Promise<readonly Grown[]> {
  const builds = new Map<string, Built[]>(Object.keys(GROWTHS).map((name) => [name, []]));
  for (let round = 1; round <= ROUNDS; round += 1) {
    say(`Builds, round ${round} of ${ROUNDS} …`);
    for (const [name, { edits }] of Object.entries(GROWTHS))
      builds.get(name)?.push(await buildCopy(name, edits));
  }
  return Object.entries(GROWTHS).map(([name, { what }]) => {
    const built = builds.get(name) ?? [];
    const [{ folder } = { folder: '' }] = built;
    const seconds = Math.min(...built.map((one) => one.seconds));
    return { what, folder, seconds, files: readFolder(folder) };
  });
}
