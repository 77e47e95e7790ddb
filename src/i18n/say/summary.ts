import type { End } from '../../domain/result/chances.ts';
import { mayBuildOn } from '../../domain/result/level.ts';
import type { TraitNaming } from '../../domain/result/naming.ts';
import type { Depth, Profile } from '../../domain/result/profile.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { fill, formatsOf, lower, upper } from '../format.ts';
import type { FirstTexts } from '../firstTexts.ts';
import { letterTitle } from './letter.ts';

type Texts = Pick<FirstTexts, 'locale' | 'result' | 'traits'>;

/** The opening of a result: a heading and a few sentences, strength first. */
export type Summary = {
  readonly heading: string;
  /** One for each end of the six; each of one to three sentences. */
  readonly paragraphs: readonly (readonly string[])[];
};

/** Says of a person's own profile what the rules allow, and nothing more. */
export function summaryOf(profile: Profile, texts: Texts): Summary {
  const { result } = texts;
  const heading = letterTitle(profile, texts);
  if (profile.withheld) return { heading, paragraphs: [[result.withheld]] };
  const more = isBuiltOn(profile) ? [result.buildOn] : [];
  return { heading, paragraphs: paragraphsOf(profile, texts, more) };
}

/** A paragraph for each end of the six; `more` follows on the first of them. */
export function paragraphsOf(
  { highest, lowest }: Profile,
  texts: Texts,
  more: readonly string[],
): Summary['paragraphs'] {
  if (highest.kind === 'none') return highest.reason === 'level' ? [[texts.result.level]] : [];
  return [[...sayEnd(highest, 'highest', texts), ...more], sayEnd(lowest, 'lowest', texts)];
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

/** The names of a result, by how far it goes. */
export type DepthWords = Pick<FirstTexts['result'], 'first' | 'sharper' | 'full'>;

/** Whether a result is a first image, sharper (one stage of the verdieping is done) or full. */
export function depthName({ traits, roles }: Depth, texts: DepthWords): string {
  const deepened = [traits, roles].filter((depth) => depth === 'full').length;
  return [texts.first, texts.sharper, texts.full][deepened] ?? texts.first;
}
