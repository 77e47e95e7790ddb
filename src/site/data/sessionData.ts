import { pageUrl } from '../../urls.ts';
import type { Content } from '../content/content.ts';
import { relatedTo } from './knowledge.ts';
import { breadcrumbData } from './structured.ts';

/** The pages of which the subjects lead on from a session. */
const ABOUT = ['organisatie', 'gesprek', 'oefenen'] as const;

/** What stands around the script of a session, as around every page to read. */
export function sessionAround({ session, ui, pages, site, locale }: Content) {
  const { title, description, lead, prepare, scripts, date, later, care } = session;
  const [long, short] = scripts;
  const crumbs = [
    { address: '/' as const, title: ui.knowledge.start },
    { address: '/team/' as const, title: session.above },
    { address: '/team/sessie/' as const, title },
  ];
  const self = { address: '/team/sessie/', title, description, lead, about: [...ABOUT] };
  const whole = crumbs.map((crumb) => ({
    ...crumb,
    address: site.address + pageUrl(crumb.address, locale),
  }));
  return {
    title,
    description,
    lead,
    publications: [],
    checked: undefined,
    crumbs,
    contents: [
      { id: 'vooraf', title: prepare.title },
      { id: long.id, title: long.title },
      { id: 'datum', title: date.title },
      { id: 'later', title: later.title },
      { id: short.id, title: short.title },
      { id: 'zwaar', title: care.title },
    ],
    related: relatedTo(self as never, pages).map(({ address, title: name, lead: says }) => ({
      address,
      title: name,
      lead: says,
      trait: undefined,
    })),
    data: [breadcrumbData(whole)],
  };
}
