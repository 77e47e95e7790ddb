import type { TipKind } from '../../../domain/result/advice.ts';
import { TIP_KINDS } from '../../../domain/result/advice.ts';
import { EVIDENCE } from '../../../schemas/tips.ts';
import { ROLES, TRAITS } from '../../../domain/test/scales.ts';
import { FILES, tipsFile } from '../files.ts';
import type { Content } from '../content.ts';
import type { Finding } from './finding.ts';

/** The number of tips per kind for every bouwsteen; a card shows exactly one use and one overdo. */
const WANTED: Readonly<
  Record<TipKind, { readonly min: number; readonly max: number; readonly words: string }>
> = {
  practise: { min: 6, max: Infinity, words: 'minstens 6' },
  use: { min: 1, max: 1, words: 'precies 1' },
  overdo: { min: 1, max: 1, words: 'precies 1' },
};

/** Finds a bouwsteen with too few or too many tips of a kind. */
export function tipFindings({ tips }: Content): readonly Finding[] {
  return TRAITS.flatMap((trait) =>
    TIP_KINDS.flatMap((kind) => {
      const { min, max, words } = WANTED[kind];
      const count = tips.filter((tip) => tip.trait === trait && tip.kind === kind).length;
      if (count >= min && count <= max) return [];
      const what = `tips met kind ${kind}: ${count}, en dat moeten er ${words} zijn`;
      const remedy =
        count < min
          ? `Voeg er ${min - count} toe met kind: ${kind}`
          : `Haal er ${count - max} weg of kies een andere kind`;
      return [{ file: tipsFile(trait), path: [], where: trait, what, remedy }];
    }),
  );
}

/**
 * Finds a tip for a statement that its bouwsteen does not have in any version, and a statement of the
 * newest version that no tip answers: the first step must fit the answer that is quoted above it.
 */
export function fitFindings({ tips, measures, instrument }: Content): readonly Finding[] {
  const known = new Map(
    measures.flatMap((measure) =>
      measure.instrument.statements.map(({ id, scale }) => [id, scale] as const),
    ),
  );
  const strange = tips.flatMap((tip, index) => {
    const wrong = (tip.for ?? []).filter((id) => known.get(id) !== tip.trait);
    if (wrong.length === 0) return [];
    const path = [index - tips.findIndex(({ trait }) => trait === tip.trait), 'for'];
    const what = `deze bouwsteen heeft geen stelling ${wrong.join(', ')}`;
    const remedy = 'Noem alleen stellingen van deze bouwsteen';
    return [{ file: tipsFile(tip.trait), path, where: `${tip.id} → for`, what, remedy }];
  });
  const answered = new Set(tips.flatMap((tip) => tip.for ?? []));
  const bare = TRAITS.flatMap((trait) => {
    const without = instrument.statements.filter(
      ({ id, scale }) => scale === trait && !answered.has(id),
    );
    if (without.length === 0) return [];
    const what = `geen tip past bij ${without.map(({ id }) => id).join(', ')}`;
    const remedy = 'Zet elke stelling bij één tip, achter for';
    return [{ file: tipsFile(trait), path: [], where: trait, what, remedy }];
  });
  return [...strange, ...bare];
}

/** Finds a plan that is no sentence of the form als … dan: it must say when, and then what. */
export function planFindings({ tips, roles }: Content): readonly Finding[] {
  const what = 'het plan is geen als-dan-zin';
  const remedy = "Begin met 'Als' en zet ', dan' in de zin";
  const isPlan = (text: string) => text.startsWith('Als ') && text.includes(', dan ');
  const ofTips = tips.flatMap(({ id, plan, trait }, index) => {
    if (isPlan(plan)) return [];
    const path = [index - tips.findIndex((tip) => tip.trait === trait), 'plan'];
    return [{ file: tipsFile(trait), path, where: `${id} → plan`, what, remedy }];
  });
  const ofRoles = ROLES.filter((role) => !isPlan(roles[role].wayOut.plan)).map((role) => {
    const path = [role, 'wayOut', 'plan'];
    return { file: FILES.roles, path, where: `${role} → plan`, what, remedy };
  });
  return [...ofTips, ...ofRoles];
}

/** Finds a source of unknown strength as evidence, and a strength without a source. */
export function evidenceFindings({ tips }: Content): readonly Finding[] {
  return tips.flatMap(({ id, source, evidence, trait }, index) => {
    if ((source === undefined) === (evidence === undefined)) return [];
    const path = [index - tips.findIndex((tip) => tip.trait === trait), 'source'];
    const told =
      evidence === undefined
        ? {
            what: 'er staat niet bij hoe sterk het bewijs is',
            remedy: `Voeg evidence toe: ${EVIDENCE.join(' of ')}`,
          }
        : {
            what: 'er is sterk bewijs zonder bron',
            remedy: 'Voeg source toe of haal evidence weg',
          };
    return [{ file: tipsFile(trait), path, where: `${id} → source`, ...told }];
  });
}
