import { CARDS } from '../../domain/result/card.ts';
import type { CardId } from '../../domain/result/card.ts';
import { TRAITS } from '../../domain/test/scales.ts';
import { inTitleOrder, titleLines } from '../../i18n/say/card.ts';
import { writtenAddress } from '../../absoluteUrls.ts';
import type { Content } from '../content/content.ts';
import type { Preview } from './previewImage.ts';

/** The preview pictures of links by file name: one for the start page and one per card. */
export function previewsOf(content: Content): ReadonlyMap<CardId | 'start', Preview> {
  const { ui, traits, locale } = content;
  const common = { siteName: ui.site.name, address: writtenAddress(locale) };
  const start = {
    ...common,
    before: null,
    title: [ui.start.title],
    lines: [ui.site.preview],
    traits: TRAITS,
  };
  return new Map<CardId | 'start', Preview>([
    ['start', start],
    ...CARDS.map((card): [CardId, Preview] => {
      const [before = null, ...title] = titleLines(card, content);
      const lines = inTitleOrder(card, content).map((trait) => traits[trait].everyday);
      return [card.id, { ...common, before, title, lines, traits: card.traits }];
    }),
  ]);
}
