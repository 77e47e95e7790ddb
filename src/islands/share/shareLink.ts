import type { FragmentId, LevelId, Result } from '../../codecs/links/levels.ts';
import { isFragment, LEVEL_IDS } from '../../codecs/links/levels.ts';
import { encodeShared } from '../../codecs/links/shared.ts';
import type { Card } from '../../domain/result/card.ts';
import { cardChoice, cardOf } from '../../domain/result/card.ts';
import type { Profile } from '../../domain/result/profile.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { ownAddress } from '../../absoluteUrls.ts';
import type { LocaleCode } from '../../i18n/locales.ts';
import { tickedFor } from './onCard.ts';

/** What goes with a link that holds a result. */
type With = {
  readonly withRoles: boolean;
  /** As typed. */
  readonly name: string;
};

/** What the person chose to reveal. */
export type Choice = With & {
  readonly level: LevelId;
  /** The bouwstenen for a card; `null` until the person chooses. */
  readonly traits: readonly TraitId[] | null;
};

/** Everything that can be shared. */
export type Sharable = Result & {
  readonly hasRoles: boolean;
  readonly profile: Profile;
  /** The language of the page that the link opens. */
  readonly locale: LocaleCode;
};

/** A card has no fragment, because its address says everything. */
type PathLink = { readonly carrier: 'path'; readonly href: string; readonly card: Card };
type FragmentLink = {
  readonly carrier: 'fragment';
  readonly href: string;
  readonly fragment: string;
};

/** The link of a choice. */
export type ShareLink = PathLink | FragmentLink;

/** The levels without a fragment: whether a result can be shared so, and the address of a choice. */
const PATHS: {
  readonly [Id in Exclude<LevelId, FragmentId>]: {
    readonly isPossible: (sharable: Sharable) => boolean;
    readonly link: (choice: Choice, sharable: Sharable) => PathLink | null;
  };
} = {
  card: {
    isPossible: ({ profile }) => cardChoice(profile).kind !== 'none',
    link: ({ traits }, { profile, locale }) => {
      const card = cardOf(tickedFor(cardChoice(profile), traits));
      return card && { carrier: 'path', href: ownAddress(`/gedeeld/${card.id}/`, locale), card };
    },
  },
};

/**
 * The levels at which this result can be shared, the one that shows least first. There is no card
 * while a score is missing.
 */
export function levelsFor(sharable: Sharable): readonly LevelId[] {
  return LEVEL_IDS.filter((level) => isFragment(level) || PATHS[level].isPossible(sharable));
}

/** The choice that shows least. */
export function gentlest(sharable: Sharable): Choice {
  const level = levelsFor(sharable)[0] ?? 'scores';
  return { level, traits: null, withRoles: false, name: '' };
}

/**
 * The link of a choice; `null` when nothing is chosen for a card. A name is in the fragment only, so a
 * card has none.
 */
export function linkOf(choice: Choice, sharable: Sharable): ShareLink | null {
  const { level } = choice;
  return isFragment(level)
    ? fragmentLink(level, choice, sharable)
    : PATHS[level].link(choice, sharable);
}

/** The link of a level with a fragment. */
export function fragmentLink(
  level: FragmentId,
  { withRoles, name }: With,
  sharable: Sharable,
): FragmentLink {
  const asked = { withRoles: withRoles && sharable.hasRoles, name };
  const fragment = encodeShared(level, sharable, asked);
  const href = `${ownAddress('/gedeeld/', sharable.locale)}#${fragment}`;
  return { carrier: 'fragment', href, fragment };
}
