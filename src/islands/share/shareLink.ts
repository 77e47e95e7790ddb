import type { FragmentId, LevelId, Result } from '../../codecs/links/levels.ts';
import { isFragment, LEVEL_IDS } from '../../codecs/links/levels.ts';
import { encodeShared } from '../../codecs/links/shared.ts';
import type { Card } from '../../domain/result/card.ts';
import { ownAddress } from '../../urls.ts';
import type { LocaleCode } from '../../i18n/locales.ts';

/** What the person chose to reveal. */
export type Choice = {
  readonly level: LevelId;
  readonly withRoles: boolean;
  /** As typed. */
  readonly name: string;
};

/** Everything that can be shared. */
export type Sharable = Result & {
  readonly hasRoles: boolean;
  readonly card: Card | null;
  /** The language of the page that the link opens. */
  readonly locale: LocaleCode;
};

/** The link of a choice with its fragment; a card has none, because its address says everything. */
export type ShareLink =
  | { readonly carrier: 'path'; readonly href: string; readonly card: Card }
  | { readonly carrier: 'fragment'; readonly href: string; readonly fragment: string };

/**
 * The addresses of the levels without a fragment; `null` when a result cannot be shared at that
 * level.
 */
const PATHS: {
  readonly [Id in Exclude<LevelId, FragmentId>]: (sharable: Sharable) => ShareLink | null;
} = {
  card: ({ card, locale }) =>
    card && { carrier: 'path', href: ownAddress(`/gedeeld/${card.id}/`, locale), card },
};

/**
 * The levels at which this result can be shared, the one that shows least first. There is no card
 * when the rules allow no strong side.
 */
export function levelsFor(sharable: Sharable): readonly LevelId[] {
  return LEVEL_IDS.filter((level) => isFragment(level) || PATHS[level](sharable) !== null);
}

/** The choice that shows least. */
export function gentlest(sharable: Sharable): Choice {
  return { level: levelsFor(sharable)[0] ?? 'scores', withRoles: false, name: '' };
}

/** The link of a choice. A name is in the fragment only, so a card has none. */
export function linkOf(choice: Choice, sharable: Sharable): ShareLink {
  const { level, withRoles, name } = choice;
  const path = isFragment(level) ? null : PATHS[level](sharable);
  if (path !== null) return path;
  const kind = isFragment(level) ? level : 'scores';
  const fragment = encodeShared(kind, sharable, {
    withRoles: withRoles && sharable.hasRoles,
    name,
  });
  return {
    carrier: 'fragment',
    href: `${ownAddress('/gedeeld/', sharable.locale)}#${fragment}`,
    fragment,
  };
}
