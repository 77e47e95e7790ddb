import type { PagePart } from '../../i18n/messages.ts';
import { pageUrl } from '../../urls.ts';
import type { Content } from '../content/content.ts';
import { partsOf } from '../content/prose/parts.ts';
import { proseHtml } from '../content/prose/render.ts';
import type { BlockSlot } from '../content/prose/slots.ts';
import { traitOf, type TextPage } from '../content/textPages.ts';

/** What a slot of a page is filled with. The check of the content keeps slots where they fit. */
function filled(slot: BlockSlot, page: TextPage, content: Content): PagePart {
  const trait = traitOf(page);
  switch (slot) {
    case 'tips':
      return { kind: slot, tips: content.tips.filter((tip) => tip.trait === trait) };
    case 'questions':
      return { kind: slot, questions: trait ? content.interview.traits[trait].asks : [] };
    case 'triangle':
      return { kind: slot, roles: content.roles };
    case 'barriers':
      return { kind: slot, barriers: content.barriers, traits: content.traits };
    case 'choices':
      return { kind: slot, choices: page.exercise?.choices ?? [] };
  }
}

/** A page from top to bottom. */
export function partsOfPage(page: TextPage, content: Content): readonly PagePart[] {
  const addressOf = (path: string) => pageUrl(path as `/${string}`, content.locale);
  const html = proseHtml(page.markdown, content.site, addressOf);
  return partsOf(html, page.exercise?.notes).map((part) =>
    part.kind === 'slot' ? filled(part.slot, page, content) : part,
  );
}
