// cspell:ignore fbclid gclid safelinks Substack sdata UNIQID
import { fc } from './property.ts';

/** What a program on the way makes of an address. `eats`: whether it may take the fragment away. */
export type Tracker = {
  readonly name: string;
  readonly eats?: boolean;
  readonly change: (address: string, word: string) => string;
};

/** The address with something more in its query. */
function withQuery(address: string, more: string): string {
  const [page = '', ...fragment] = address.split('#');
  return [`${page}${page.includes('?') ? '&' : '?'}${more}`, ...fragment].join('#');
}

/** With something behind it, as a program does that knows of no fragments. */
const behind = (sign: string) => (address: string, word: string) =>
  `${address}${sign}utm_source=${word}&utm_medium=email`;

const SAFE_LINK = 'https://eur01.safelinks.protection.outlook.com/?url=';

/** Trackers, newsletters, mail and editors that people read our links through. */
export const TRACKERS: readonly Tracker[] = [
  { name: 'utm in the query', change: (a, w) => withQuery(a, `utm_source=${w}&utm_campaign=s`) },
  { name: 'a network', change: (a, w) => withQuery(a, `fbclid=IwAR0${w}&gclid=${w}`) },
  { name: 'a mailing list', change: (a, w) => withQuery(a, `mc_cid=${w}&mc_eid=UNIQID`) },
  { name: 'Ghost', change: (a, w) => withQuery(a, `ref=${w}-newsletter&attribution_id=${w}`) },
  { name: 'Substack', change: (a, w) => withQuery(a, `utm_source=substack&s=r&r=${w}`) },
  { name: 'behind it with ?', change: behind('?') },
  { name: 'behind it with &', change: behind('&') },
  { name: 'ref behind it', change: (a, w) => `${a}&ref=${w}` },
  { name: 'an eaten fragment', eats: true, change: (a) => a.split('#')[0] ?? '' },
  { name: 'an escaped #', change: (a) => a.replaceAll('#', '%23') },
  { name: 'a page that escapes &', change: (a) => a.replaceAll('&', '&amp;') },
  {
    name: 'Outlook, unwrapped',
    change: (a) =>
      new URL(`${SAFE_LINK}${encodeURIComponent(a)}&data=05`).searchParams.get('url') ?? '',
  },
  {
    name: 'Outlook, unwrapped with what followed',
    change: (a, w) => `${a}&data=05%7C02%7C${w}%7C0&sdata=${w}%3D&reserved=0`,
  },
  {
    name: 'escapes of escapes',
    change: (a) => a.replaceAll('=', '%253D').replaceAll('#', '%2523'),
  },
  { name: 'mail in printed signs', change: (a) => a.replaceAll('=', '=3D') },
  { name: 'a full stop behind it', change: (a) => `${a}.` },
  { name: 'a bracket behind it', change: (a) => `${a})` },
  { name: 'quotation marks behind it', change: (a) => `${a}”,` },
  {
    name: 'capitals in the host',
    change: (a) => a.replace('aanhetroer.example', 'AanHetRoer.EXAMPLE'),
  },
  { name: 'a place of its own in the page', change: (a) => `${a}#:~:text=vraag` },
];

/** Some of them after each other, each with a word of its own. */
export const arbWay = fc.array(
  fc.tuple(fc.constantFrom(...TRACKERS), fc.stringMatching(/^[a-z][a-z\d-]{0,8}$/)),
  { maxLength: 4 },
);

/** What an address has become after them, as a browser opens it. */
export function wayOf(address: string, way: readonly (readonly [Tracker, string])[]): string {
  const last = way.reduce((text, [{ change }, word]) => change(text, word), address);
  const { search, hash } = new URL(last);
  return search + hash;
}
