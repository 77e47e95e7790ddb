import type { TipKind } from '../../../domain/result/advice.ts';
import { TIP_KINDS } from '../../../domain/result/advice.ts';
import { TRAITS } from '../../../domain/test/scales.ts';
import { tipsFile } from '../files.ts';
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

/** Finds a plan that is no sentence of the form als … dan: it must say when, and then what. */
export function planFindings({ tips }: Content): readonly Finding[] {
  return tips.flatMap(({ id, plan, trait }, index) => {
    if (plan.startsWith('Als ') && plan.includes(', dan ')) return [];
    const path = [index - tips.findIndex((tip) => tip.trait === trait), 'plan'];
    const what = 'het plan is geen als-dan-zin';
    const remedy = "Begin met 'Als' en zet ', dan' in de zin";
    return [{ file: tipsFile(trait), path, where: `${id} → plan`, what, remedy }];
  });
}
