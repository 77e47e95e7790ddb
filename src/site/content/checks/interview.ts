import type { TraitId } from '../../../domain/test/scales.ts';
import { ROLES, TRAITS } from '../../../domain/test/scales.ts';
import { fits, plain } from '../../../domain/interview/vacancy.ts';
import { FILES } from '../files.ts';
import type { Content } from '../content.ts';
import type { Finding } from './finding.ts';
import { textsIn } from './texts.ts';
import { wordsOf } from './words.ts';

const file = FILES.interview;

type Stem = {
  readonly trait: TraitId;
  readonly word: string;
  /** The word as it is looked for. */
  readonly key: string;
  readonly index: number;
};

/** Finds a vacancy word that counts twice: for two bouwstenen, or for one that has it already. */
function stemFindings({ interview }: Content): readonly Finding[] {
  const stems: readonly Stem[] = TRAITS.flatMap((trait) =>
    interview.traits[trait].words.map((word, index) => ({ trait, word, key: plain(word), index })),
  );
  return stems.flatMap((stem, place) => {
    const other = stems.find(
      ({ key }, at) => at !== place && fits(stem.key, key) && (stem.key !== key || at < place),
    );
    if (other === undefined) return [];
    const what = `${stem.word} wordt al gevonden met ${other.word} van ${other.trait}`;
    const path = ['traits', stem.trait, 'words', stem.index];
    return [
      { file, path, where: path.slice(0, 3).join(' → '), what, remedy: 'Haal een van de twee weg' },
    ];
  });
}

/** The printed sheet leaves the device and speaks of behaviour: it never names a role or a way out. */
function roleFindings({ interview, roles }: Content): readonly Finding[] {
  const names = ROLES.flatMap((role) => [roles[role].name, roles[role].wayOut.name]);
  // Stems: a final f becomes a v before an added letter.
  const beginnings = names.map((name) => name.toLowerCase().replace(/f$/, ''));
  return textsIn(interview, []).flatMap(({ path, text }) => {
    const found = wordsOf(text).find((word) => beginnings.some((name) => word.startsWith(name)));
    if (found === undefined) return [];
    const what = `op het gespreksblad staat ${found}, en dat hoort bij een rol`;
    return [{ file, path, where: path.join(' → '), what, remedy: 'Schrijf wat iemand doet' }];
  });
}

export function interviewFindings(content: Content): readonly Finding[] {
  return [...stemFindings(content), ...roleFindings(content)];
}
