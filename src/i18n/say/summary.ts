import type { End } from '../../domain/result/chances.ts';
import { mayBuildOn } from '../../domain/result/level.ts';
import type { TraitNaming } from '../../domain/result/naming.ts';
import type { Depth, Profile } from '../../domain/result/profile.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { fill, formatsOf, lower, upper } from '../format.ts';
import type { FirstTexts } from '../firstTexts.ts';
import { letterTitle } from './letter.ts';

type Texts = Pick<FirstTexts, 'locale' | 'result' | 'share' | 'traits'>;

/** The opening of a result: a heading and a few sentences, strength first. */
export type Summary = {
  readonly heading: string;
  /** One for each end of the six; each of one to three sentences. */
  readonly paragraphs: readonly (readonly string[])[];
};

/** Says about a profile what the rules allow, and nothing more. */
export function summaryOf(profile: Profile, texts: Texts, reader: 'own' | 'shared'): Summary {
  const { result, share } = texts;
  const own = reader === 'own';
  const heading = own ? letterTitle(profile, texts) : sharedHeadingOf(profile, texts);
  const { highest, lowest } = profile;
  if (profile.withheld) {
    return own
      ? { heading, paragraphs: [[result.withheld]] }
      : { heading: share.sharedHead, paragraphs: [[result.withheldShared]] };
  }
  if (highest.kind === 'none') {
    return { heading, paragraphs: highest.reason === 'level' ? [[result.level]] : [] };
  }
  const end = (naming: TraitNaming, of: End) => sayEnd(naming, of, texts);
  return {
    heading,
    paragraphs: [
      [...end(highest, 'highest'), ...(own && isBuiltOn(profile) ? [result.buildOn] : [])],
      end(lowest, 'lowest'),
    ],
  };
}

/** All sentences of the opening, as one text. */
export function openingText({ paragraphs }: Summary): string {
  return paragraphs.flat().join(' ');
}

function sayEnd(naming: TraitNaming, end: End, { locale, result, traits }: Texts) {
  const name = (trait: TraitId) => lower(traits[trait].name);
  if (naming.kind === 'none') return [];
  if (naming.kind === 'named')
    return [fill(result[`${end}Named`], { Trait: upper(name(naming.trait)) })];
  const list = naming.traits.length === 1 ? result[`${end}One`] : result[`${end}List`];
  const text = naming.kind === 'tied' ? result[`${end}Tied`] : list;
  return [fill(text, { traits: formatsOf(locale).namesOf(naming.traits.map(name)) })];
}

/** That one can build on it is said of high scores only, and only when all that is named is high. */
function isBuiltOn(profile: Profile): boolean {
  const { highest } = profile;
  if (highest.kind === 'none') return false;
  const said = highest.kind === 'named' ? 1 : highest.traits.length;
  return mayBuildOn(profile).length === said;
}

function sharedHeadingOf({ highest }: Profile, { share, traits }: Texts): string {
  if (highest.kind !== 'named') return share.sharedHead;
  return fill(share.sharedHeadNamed, { trait: lower(traits[highest.trait].name) });
}

/** Whether a result is a first image, sharper (one stage of the verdieping is done) or full. */
export function depthName({ traits, roles }: Depth, texts: FirstTexts['result']): string {
  const deepened = [traits, roles].filter((depth) => depth === 'full').length;
  return [texts.first, texts.sharper, texts.full][deepened] ?? texts.first;
}
