import type { PagePart, UiTexts } from '../../i18n/messages.ts';
import { BARRIER_PLACES } from '../../schemas/barriers.ts';
import { pageUrl } from '../../urls.ts';
import type { Content } from '../content/content.ts';
import { slugOf, type Anchor } from '../content/prose/anchors.ts';
import { partsOf } from '../content/prose/parts.ts';
import { proseHtml } from '../content/prose/render.ts';
import type { BlockSlot } from '../content/prose/slots.ts';
import { notesOf, traitOf, type TextPage } from '../content/textPages.ts';
import { citedTips } from './citedTips.ts';

/** The headings above the two lists of what may hold a person back. */
export function barrierAnchors({ barriers }: UiTexts['knowledge']) {
  return BARRIER_PLACES.map((where) => {
    const title = barriers.where[where];
    return { where, id: slugOf(title), title, depth: 2 } satisfies Anchor & { where: string };
  });
}

/** What a slot of a page is filled with. The check of the content keeps slots where they fit. */
function filled(slot: BlockSlot, page: TextPage, content: Content): PagePart {
  const trait = traitOf(page);
  switch (slot) {
    case 'tips':
      return { kind: slot, tips: citedTips(content).filter((tip) => tip.trait === trait) };
    case 'questions':
      return { kind: slot, questions: trait ? content.interview.traits[trait].asks : [] };
    case 'triangle':
      return { kind: slot, roles: content.roles };
    case 'barriers': {
      const lists = barrierAnchors(content.ui.knowledge).map((anchor) => ({
        ...anchor,
        barriers: content.barriers.filter(({ where }) => where === anchor.where),
      }));
      return { kind: slot, lists, traits: content.traits };
    }
    case 'choices':
      return { kind: slot, choices: page.exercise?.choices ?? [] };
  }
}

/** A page from top to bottom. */
export function partsOfPage(page: TextPage, content: Content): readonly PagePart[] {
  const addressOf = (path: string) => pageUrl(path as `/${string}`, content.locale);
  const html = proseHtml(page.markdown, content.site, addressOf);
  return partsOf(html, notesOf(page)).map((part) =>
    part.kind === 'slot' ? filled(part.slot, page, content) : part,
  );
}
