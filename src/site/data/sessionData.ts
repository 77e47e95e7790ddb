import { pageUrl } from '../../urls.ts';
import type { Content } from '../content/content.ts';
import { relatedTo } from './knowledge.ts';
import { breadcrumbData } from './structured.ts';

/** The pages of which the subjects lead on from a session. */
const ABOUT = ['organisatie', 'gesprek', 'oefenen'] as const;

/** The way down to the page of a session, with what may stand below it. */
export function sessionCrumbs({ session, ui }: Pick<Content, 'session' | 'ui'>) {
  return [
    { address: '/', title: ui.knowledge.start },
    { address: '/team/', title: session.above },
    { address: '/team/sessie/', title: session.title },
  ] as const;
}

/** What stands around the script of a session, as around every page to read. */
export function sessionAround(content: Content) {
  const { session, pages, site, locale } = content;
  const { title, description, lead, prepare, scripts, date, later, care } = session;
  const [long, short] = scripts;
  const crumbs = sessionCrumbs(content);
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
