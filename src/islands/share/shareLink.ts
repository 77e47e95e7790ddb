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
  /** As it was typed. */
  readonly name: string;
};

/** Everything that can be shared. */
export type Sharable = Result & {
  readonly hasRoles: boolean;
  readonly card: Card | null;
  /** Of the page that the link leads to. */
  readonly locale: LocaleCode;
};

/** The link of a choice with its fragment; a card has none, its address says everything. */
export type ShareLink =
  | { readonly carrier: 'path'; readonly href: string; readonly card: Card }
  | { readonly carrier: 'fragment'; readonly href: string; readonly fragment: string };

/** The addresses of the levels that need no fragment; `null` when a result cannot be shared so. */
const PATHS: {
  readonly [Id in Exclude<LevelId, FragmentId>]: (sharable: Sharable) => ShareLink | null;
} = {
  card: ({ card, locale }) =>
    card && { carrier: 'path', href: ownAddress(`/gedeeld/${card.id}/`, locale), card },
};

/** The levels that this result can be shared at, the gentlest first: a card is none when nothing may be said of a strong side. */
export function levelsFor(sharable: Sharable): readonly LevelId[] {
  return LEVEL_IDS.filter((level) => isFragment(level) || PATHS[level](sharable) !== null);
}

/** The gentlest choice that there is. */
export function gentlest(sharable: Sharable): Choice {
  return { level: levelsFor(sharable)[0] ?? 'scores', withRoles: false, name: '' };
}

/** The link of a choice. A name travels in the fragment only, so a card has none. */
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
