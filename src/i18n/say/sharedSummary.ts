import type { Profile } from '../../domain/result/profile.ts';
import { fill, lower } from '../format.ts';
import type { ResultTexts } from '../messages.ts';
import type { Summary } from './summary.ts';
import { paragraphsOf } from './summary.ts';

type Texts = Pick<ResultTexts, 'locale' | 'result' | 'share' | 'traits'>;

/** Says the same to a person who received the result. */
export function sharedSummaryOf(profile: Profile, texts: Texts): Summary {
  const { result, share } = texts;
  return profile.withheld
    ? { heading: share.sharedHead, paragraphs: [[result.withheldShared]] }
    : { heading: headingOf(profile, texts), paragraphs: paragraphsOf(profile, texts, []) };
}

/** All sentences of the opening, as one text. */
export function openingText({ paragraphs }: Summary): string {
  return paragraphs.flat().join(' ');
}

function headingOf({ highest }: Profile, { share, traits }: Texts): string {
  if (highest.kind !== 'named') return share.sharedHead;
  return fill(share.sharedHeadNamed, { trait: lower(traits[highest.trait].name) });
}
