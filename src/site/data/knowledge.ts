import { fill } from '../../i18n/fill.ts';
import { localeOf } from '../../i18n/locales.ts';
import { monthIn } from '../../i18n/month.ts';
import { pageUrl } from '../../urls.ts';
import { anchorsOf, type Anchor } from '../content/prose/anchors.ts';
import type { Content } from '../content/content.ts';
import { above, traitOf, type TextPage } from '../content/textPages.ts';
import { barrierAnchors } from './pageParts.ts';
import { breadcrumbData, faqData } from './structured.ts';

/** A step of the way down to a page. */
type Crumb = Pick<TextPage, 'address' | 'title'>;

/** More would be a list to choose from, and no next step. */
const NEIGHBOURS = 4;

/** The subjects that two pages share. */
function shared(a: TextPage, b: TextPage): number {
  return (a.about ?? []).filter((subject) => b.about?.includes(subject)).length;
}

/**
 * The pages about the same, those that share most first; of two that share as much, the one that is
 * about less besides. The list that a page is in, and what is in the list, are no neighbours: the way
 * to them is elsewhere on the page.
 */
export function relatedTo(page: TextPage, pages: readonly TextPage[]): readonly TextPage[] {
  const isFamily = ({ address }: TextPage) =>
    address === above(page.address) || above(address) === page.address;
  return pages
    .filter((other) => other.address !== page.address && !isFamily(other))
    .map((other) => ({ other, count: shared(page, other), size: other.about?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || a.size - b.size)
    .slice(0, NEIGHBOURS)
    .map(({ other }) => other);
}

/** The pages above a page, from the start down, and the page itself. */
export function crumbsOf(
  page: TextPage,
  { pages, ui }: Pick<Content, 'pages' | 'ui'>,
): readonly Crumb[] {
  const start: Crumb = { address: '/', title: ui.knowledge.start };
  // A page that is more than a text has its name in the list of all pages.
  const made = ui.search.pages.map(({ to, name }): Crumb => ({ address: to, title: name }));
  const below = [...pages, ...made].filter(({ address }) => address !== start.address);
  const list = below.find(({ address }) => address === above(page.address));
  return [start, ...(list ? [list] : []), page].map(({ address, title }) => ({ address, title }));
}

/** From so many on, a reader is helped by a list of what is on the page. */
const LISTED = 3;

/** The headings to list at the top of a page: those of its text, and those of the barriers in it. */
export function contentsOf(
  { markdown }: Pick<TextPage, 'markdown'>,
  { ui }: Pick<Content, 'ui'>,
): readonly Anchor[] {
  const all = anchorsOf(markdown);
  const [before = '', after] = markdown.split(/^\{barriers\}$/m);
  const at = anchorsOf(before).length;
  const own = after === undefined ? [] : barrierAnchors(ui.knowledge);
  const anchors = [...all.slice(0, at), ...own, ...all.slice(at)];
  const listed = anchors.filter(({ depth }) => depth === 2);
  return listed.length < LISTED ? [] : listed;
}

/** What stands above and under the text of every page to read; the tips in it have sources too. */
export function readingOf(page: TextPage, { locale, literature, tips, ui }: Content) {
  const { title, description, lead, gecontroleerd } = page;
  const trait = traitOf(page);
  const ofTips = tips.filter((tip) => tip.trait === trait).flatMap(({ source }) => source ?? []);
  const sources = [...(page.sources ?? []), ...ofTips];
  const month = gecontroleerd && monthIn(gecontroleerd, localeOf(locale));
  return {
    title,
    description,
    lead,
    publications: literature.filter(({ id }) => sources.includes(id)),
    checked: month && fill(ui.knowledge.checked, { month }),
  };
}

/** What stands around the text of a knowledge page. */
export function knowledgeOf(page: TextPage, content: Content) {
  const crumbs = crumbsOf(page, content);
  const related = relatedTo(page, content.pages).map((other) => {
    const { address, title, lead } = other;
    return { address, title, lead, trait: traitOf(other) };
  });
  const whole = ({ title, address }: Crumb) => ({
    title,
    address: content.site.address + pageUrl(address, content.locale),
  });
  const questions = faqData(page);
  const trait = traitOf(page);
  return {
    ...readingOf(page, content),
    trait,
    // A card has the name alone; a search engine shows what the page is about.
    tab: trait && `${page.title}: ${content.traits[trait].everyday}`,
    crumbs,
    contents: contentsOf(page, content),
    related,
    data: [breadcrumbData(crumbs.map(whole)), ...(questions ? [questions] : [])],
  };
}
