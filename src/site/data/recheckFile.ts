import { byTrait } from '../../i18n/joinedTexts.ts';
import type { RecheckFile, RecheckWords } from '../../i18n/say/recheck.ts';
import type { Content } from '../content/content.ts';
import { picked } from './dividedTexts.ts';
import { shippedMeasures } from './shippedMeasures.ts';

/** The words for one bouwsteen, then and now. */
export function recheckWords({ recheck, ui, traits }: Content): RecheckWords {
  return {
    texts: picked(recheck, ['not', 'outcome', 'onPlan', 'onHistory']),
    result: picked(ui.result, ['practised', 'columnMargin', 'columnScore', 'range']),
    names: byTrait((trait) => traits[trait].name),
  };
}

/** The same with the norms, for a page that has none: a text file that is fetched. */
export function recheckFile(content: Content): RecheckFile {
  return {
    ...recheckWords(content),
    norms: shippedMeasures(content).map(({ norms }) => norms),
  };
}
