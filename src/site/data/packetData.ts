import type { PagePart } from '../../i18n/messages.ts';
import type { Content } from '../content/content.ts';
import { partsOfPage } from './pageParts.ts';

/** The exercises of a session, in order. */
const EXERCISES = ['/oefeningen/een-ondernemend-voorbeeld/', '/oefeningen/drie-stoelen/'] as const;

/**
 * The HTML of a page as a part of another one: its headings one level lower, and no places to link to,
 * because two pages may name the same.
 */
export function asPart(html: string): string {
  return html
    .replaceAll(/<(\/?)h([23])\b/g, (_, close: string, level: string) => `<${close}h${+level + 1}`)
    .replaceAll(/(<h\d) id="[^"]*"/g, '$1');
}

type Handout = {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly PagePart[];
};

/** The two exercises as they stand on their own pages, to hand out. */
export function packetHandouts(content: Content): readonly Handout[] {
  return EXERCISES.map((address) => {
    const page = content.pages.find((one) => one.address === address);
    if (page === undefined) throw new Error(`no exercise at ${address}`);
    const parts = partsOfPage(page, content).map((part) =>
      part.kind === 'html' ? { ...part, html: asPart(part.html) } : part,
    );
    return { title: page.title, lead: page.lead, parts };
  });
}
