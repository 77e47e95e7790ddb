import type { TraitNaming } from '../../domain/result/naming.ts';
import type { Depth, Profile } from '../../domain/result/profile.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { fill, formatsOf, lower, upper } from '../format.ts';
import type { FirstTexts } from '../firstTexts.ts';

/** The opening of a result: a heading and a few sentences, strength first. */
export type Summary = {
  readonly heading: string;
  readonly sentences: readonly string[];
  /** The last of these sentences, if it invites to choose a place to practise. */
  readonly invitation?: string;
};

/** Says about a profile what the rules allow, and nothing more. */
export function summaryOf(
  profile: Profile,
  texts: Pick<FirstTexts, 'locale' | 'result' | 'share' | 'traits'>,
  reader: 'own' | 'shared',
): Summary {
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
  const say = (naming: TraitNaming, named: string, close: string): readonly string[] => {
    if (naming.kind === 'named') return [fill(named, { Trait: upper(name(naming.trait)) })];
    if (naming.kind === 'close') return [fill(close, { Traits: upper(names(naming.traits)) })];
    return [];
  };
  const heading =
    highest.kind === 'named'
      ? fill(own ? result.headNamed : share.sharedHeadNamed, { trait: name(highest.trait) })
      : own
        ? result.headClose
        : share.sharedHead;
  const choice = lowest.kind === 'named' ? result.chooseNamed : result.choose;
  const said = [
    ...say(highest, result.highestNamed, result.highestClose),
    ...say(lowest, result.lowestNamed, result.lowestClose),
  ];
  return { heading, ...inviting(said, own ? choice : null) };
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
