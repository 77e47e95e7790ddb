import { balanceFindings } from './checks/balance.ts';
import { doubleFindings } from './checks/doubles.ts';
import type { Check } from './checks/finding.ts';
import { idFindings } from './checks/ids.ts';
import { interleavingFindings } from './checks/interleaving.ts';
import { interviewFindings } from './checks/interview.ts';
import { knowledgeFindings } from './checks/knowledge.ts';
import { menuFindings } from './checks/menu.ts';
import { methodFigureFindings } from './checks/methodFigures.ts';
import { observationFindings, observerFindings } from './checks/observations.ts';
import { normFindings } from './checks/norms.ts';
import { addressFindings, keeperFindings, linkFindings, sourceFindings } from './checks/pages.ts';
import { reactionFindings } from './checks/reactions.ts';
import { scaleFindings } from './checks/scales.ts';
import { searchFindings } from './checks/search.ts';
import { situationFindings } from './checks/situations.ts';
import { stageFindings } from './checks/stages.ts';
import { statementFindings } from './checks/statements.ts';
import { evidenceFindings, fitFindings, planFindings, tipFindings } from './checks/tips.ts';
import { vacancyFindings } from './checks/vacancy.ts';
import { versionFindings } from './checks/versions.ts';
import { wordingFindings } from './checks/wording.ts';
import { inLocale } from './files.ts';
import type { Content } from './content.ts';
import type { Path } from './errors/place.ts';
import type { Problem } from './errors/problem.ts';

const CHECKS: readonly Check[] = [
  idFindings,
  wordingFindings,
  observationFindings,
  scaleFindings,
  situationFindings,
  stageFindings,
  interleavingFindings,
  tipFindings,
  fitFindings,
  evidenceFindings,
  normFindings,
  versionFindings,
  methodFigureFindings,
  interviewFindings,
  vacancyFindings,
  linkFindings,
  addressFindings,
  sourceFindings,
  keeperFindings,
  menuFindings,
  knowledgeFindings,
  searchFindings,
];

/** Rules about the words of one language, by its code. A new language starts without any. */
const CHECKS_OF_WORDS: Readonly<Record<string, readonly Check[]>> = {
  nl: [
    statementFindings,
    reactionFindings,
    balanceFindings,
    doubleFindings,
    planFindings,
    observerFindings,
  ],
};

/** Rules that no schema can check: between entries, between files, and about the wording of items. */
export function crossCheck(
  content: Content,
  lineOf: (file: string, path: Path) => number | null,
): readonly Problem[] {
  const { locale } = content;
  const checks = [...CHECKS, ...(CHECKS_OF_WORDS[locale] ?? [])];
  return checks
    .flatMap((check) => check(content))
    .map((finding) => {
      const { where } = finding;
      const [file, what, remedy] = [finding.file, finding.what, finding.remedy].map((text) =>
        inLocale(text, locale),
      ) as [string, string, string];
      const line = 'path' in finding ? lineOf(file, finding.path) : finding.line;
      return { file, line, where, what, remedy };
    });
}
