import type { Profile } from '../../domain/result/profile.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { readable } from '../../domain/text/outside.ts';
import { fill } from '../../i18n/format.ts';
import type { ResultTexts } from '../../i18n/messages.ts';
import { sharedSummaryOf } from '../../i18n/say/sharedSummary.ts';
import { writtenAddress } from '../../absoluteUrls.ts';
import type { RadarValues } from '../radar/radarValues.ts';
import { radarValues } from '../radar/radarValues.ts';

type Named = { readonly trait: TraitId; readonly name: string; readonly everyday: string };

/** Bouwstenen under a small heading: those at the top, or the place to practise. */
export type Block = { readonly title: string; readonly named: readonly Named[] };

/** Everything that the picture of a result shows. It never shows a role or a number. */
export type PictureValues = {
  readonly siteName: string;
  /** Whose result it is, in a few words; `null` without a name. */
  readonly from: string | null;
  readonly heading: string;
  /** The named bouwsteen in everyday words; `null` when the heading names none. */
  readonly lead: string | null;
  readonly radar: RadarValues;
  readonly chosen: TraitId | null;
  readonly blocks: readonly Block[];
  readonly bandNote: string;
  /** The address of the site, as people write it. */
  readonly address: string;
};

type Person = {
  /** The chosen place to practise. */
  readonly chosen: TraitId | null;
  /** A first name as typed; may be empty. */
  readonly name: string;
};

/** The bouwstenen that the rules allow to be put at the top, see `TraitNaming`. */
function topOf({ highest }: Profile): readonly TraitId[] {
  if (highest.kind === 'none') return [];
  return highest.kind === 'named' ? [highest.trait] : highest.traits;
}

/**
 * The content of the picture, or `null` while a bouwsteen has no score. The text addresses the
 * receiver.
 */
export function pictureValues(
  profile: Profile,
  { chosen, name }: Person,
  texts: ResultTexts,
  siteName: string,
): PictureValues | null {
  const radar = radarValues(profile, texts.traits);
  if (radar === null) return null;
  const { result, traits } = texts;
  const block = (title: string, ids: readonly TraitId[]): readonly Block[] => {
    const named = ids.map((trait) => ({ trait, ...traits[trait] }));
    return named.length === 0 ? [] : [{ title, named }];
  };
  const top = topOf(profile);
  const one = profile.highest.kind === 'named' ? profile.highest.trait : undefined;
  const owner = readable(name);
  return {
    siteName,
    from: owner === '' ? null : fill(result.pictureFrom, { name: owner }),
    heading: sharedSummaryOf(profile, texts).heading,
    lead: one === undefined ? null : traits[one].everyday,
    radar,
    chosen,
    blocks: [
      // A named one is in the heading already.
      ...block(result.pictureTop, one === undefined ? top : []),
      ...block(result.picturePlace, chosen === null ? [] : [chosen]),
    ],
    bandNote: result.pictureBand,
    address: writtenAddress(texts.locale),
  };
}
