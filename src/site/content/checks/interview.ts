import { ROLES } from '../../../domain/test/scales.ts';
import { FILES } from '../files.ts';
import type { Content } from '../content.ts';
import type { Finding } from './finding.ts';
import { textsIn } from './texts.ts';
import { wordsOf } from './words.ts';

const file = FILES.interview;

/** The printed sheet leaves the device and speaks of behaviour: it never names a role or a way out. */
export function interviewFindings({ interview, roles }: Content): readonly Finding[] {
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
