import type { End } from '../../domain/result/chances.ts';
import { mayBuildOn } from '../../domain/result/level.ts';
import type { TraitNaming } from '../../domain/result/naming.ts';
import type { Depth, Profile } from '../../domain/result/profile.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { fill, formatsOf, lower, upper } from '../format.ts';
import type { FirstTexts } from '../firstTexts.ts';

type Texts = Pick<FirstTexts, 'locale' | 'result' | 'share' | 'traits'>;

/** The opening of a result: a heading and a few sentences, strength first. */
export type Summary = {
  readonly heading: string;
  readonly sentences: readonly string[];
  /** The last of these sentences, if it invites to choose a place to practise. */
  readonly invitation?: string;
};

/** Says about a profile what the rules allow, and nothing more. */
export function summaryOf(profile: Profile, texts: Texts, reader: 'own' | 'shared'): Summary {
  const { result, share, traits } = texts;
  const name = (trait: TraitId) => lower(traits[trait].name);
  const names = (ids: readonly TraitId[]) => formatsOf(texts.locale).namesOf(ids.map(name));
  const own = reader === 'own';
  if (profile.withheld) {
    return own
      ? { heading: result.headWithheld, sentences: [result.withheld] }
      : { heading: share.sharedHead, sentences: [result.withheldShared] };
  }
  const { highest, lowest } = profile;
  if (highest.kind === 'none' || lowest.kind === 'none') {
    const level = highest.kind === 'none' && highest.reason === 'level';
    const heading = own ? (level ? result.headLevel : result.title) : share.sharedHead;
    if (!level) return { heading, sentences: [] };
    return { heading, ...inviting([result.level], own ? result.choose : null) };
  }
  const say = (naming: TraitNaming, end: End): readonly string[] => {
    if (naming.kind === 'none') return [];
    if (naming.kind === 'named')
      return [fill(result[`${end}Named`], { Trait: upper(name(naming.trait)) })];
    const list = naming.traits.length === 1 ? result[`${end}One`] : result[`${end}List`];
    const text = naming.kind === 'tied' ? result[`${end}Tied`] : list;
    return [fill(text, { traits: names(naming.traits) })];
  };
  const choice = lowest.kind === 'named' ? result.chooseNamed : result.choose;
  const said = [...say(highest, 'highest'), ...say(lowest, 'lowest')];
  const heading = own ? headingOf(profile, texts) : sharedHeadingOf(profile, texts);
  return { heading, ...inviting(said, own ? choice : null) };
}

/** That one can build on it is said of high scores only. */
function headingOf(profile: Profile, { result, traits }: Texts): string {
  const { highest } = profile;
  const buildOn = mayBuildOn(profile);
  if (highest.kind === 'named') {
    const name = lower(traits[highest.trait].name);
    const text = buildOn.length > 0 ? result.headNamed : result.headNamedLower;
    return fill(text, { trait: name, Trait: upper(name) });
  }
  const isHigh = highest.kind !== 'none' && buildOn.length === highest.traits.length;
  return isHigh ? result.headList : result.headListLower;
}

function sharedHeadingOf({ highest }: Profile, { share, traits }: Texts): string {
  if (highest.kind !== 'named') return share.sharedHead;
  return fill(share.sharedHeadNamed, { trait: lower(traits[highest.trait].name) });
}

function inviting(said: readonly string[], invitation: string | null): Omit<Summary, 'heading'> {
  return invitation === null
    ? { sentences: said }
    : { sentences: [...said, invitation], invitation };
}

/** Whether a result is a first image, sharper (one stage of the verdieping is done) or full. */
export function depthName({ traits, roles }: Depth, texts: FirstTexts['result']): string {
  const deepened = [traits, roles].filter((depth) => depth === 'full').length;
  return [texts.first, texts.sharper, texts.full][deepened] ?? texts.first;
}
