import { isSought, phraseOf, type Phrase } from '../../../domain/interview/phrase.ts';
import { TRAITS } from '../../../domain/test/scales.ts';
import { FILES } from '../files.ts';
import type { Content } from '../content.ts';
import type { Path } from '../errors/place.ts';
import type { Finding } from './finding.ts';

type Listed = {
  readonly written: string;
  readonly phrase: Phrase;
  readonly path: Path;
  /** What it leads to, as the author calls it. */
  readonly of: string;
};

/** Whether whatever the second finds is found by the first: of more words only when both are the same. */
function finds(first: Listed, second: Listed): boolean {
  if (first.written === second.written) return true;
  const [one, more] = first.phrase;
  const [other, others] = second.phrase;
  if (!one || !other || more || others) return false;
  return other.either.some(({ letters }) => one.either.some((sought) => isSought(letters, sought)));
}

/** Finds a word that counts twice: for two bouwstenen, or for one that has it already. */
export function vacancyFindings({ vacancy: { traits, others } }: Content): readonly Finding[] {
  const listed = (words: readonly string[], place: Path, of: string): readonly Listed[] =>
    words.map((written, i) => ({ written, phrase: phraseOf(written), path: [...place, i], of }));
  const all = [
    ...TRAITS.flatMap((trait) => listed(traits[trait], ['traits', trait], trait)),
    ...others.flatMap(({ name, words }, i) => listed(words, ['others', i, 'words'], name)),
  ];
  return all.flatMap((one, place) => {
    const { written, path } = one;
    const other = all.find(
      (two, at) => at !== place && finds(two, one) && (!finds(one, two) || at < place),
    );
    if (other === undefined) return [];
    const what = `${written} wordt al gevonden met ${other.written} van ${other.of}`;
    const where = path.slice(0, 2).join(' → ');
    return [{ file: FILES.vacancy, path, where, what, remedy: 'Haal een van de twee weg' }];
  });
}
