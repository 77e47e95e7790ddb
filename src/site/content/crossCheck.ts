import type { Check } from './checks/finding.ts';
import { idFindings } from './checks/ids.ts';
import { interleavingFindings } from './checks/interleaving.ts';
import { interviewFindings } from './checks/interview.ts';
import { normFindings } from './checks/norms.ts';
import { addressFindings, keeperFindings, linkFindings, sourceFindings } from './checks/pages.ts';
import { reactionFindings } from './checks/reactions.ts';
import { scaleFindings } from './checks/scales.ts';
import { situationFindings } from './checks/situations.ts';
import { stageFindings } from './checks/stages.ts';
import { statementFindings } from './checks/statements.ts';
import { tipFindings } from './checks/tips.ts';
import { versionFindings } from './checks/versions.ts';
import { wordingFindings } from './checks/wording.ts';
import type { Content } from './content.ts';
import type { Path } from './errors/place.ts';
import type { Problem } from './errors/problem.ts';

const CHECKS: readonly Check[] = [
  idFindings,
  wordingFindings,
  scaleFindings,
  situationFindings,
  stageFindings,
  interleavingFindings,
  statementFindings,
  reactionFindings,
  tipFindings,
  normFindings,
  versionFindings,
  interviewFindings,
  linkFindings,
  addressFindings,
  sourceFindings,
  keeperFindings,
];

/** What no schema can see: rules between entries, between files, and about the wording of items. */
export function crossCheck(
  content: Content,
  lineOf: (file: string, path: Path) => number | null,
): readonly Problem[] {
  return CHECKS.flatMap((check) => check(content)).map((finding) => {
    if (!('path' in finding)) return finding;
    const { path, ...problem } = finding;
    return { ...problem, line: lineOf(problem.file, path) };
  });
}
