import type { SiteSettings } from '../../schemas/site.ts';
import { FILES } from './files.ts';
import type { TextPage } from './textPages.ts';

/** Domains reserved for examples: no site can be there, and no mail can arrive. */
const RESERVED = /\.example$/;
/** The name that comes with the code. */
const EXAMPLE_KEEPER = 'Stichting Voorbeeld';

/** RFC 9116 advises against a longer validity. In milliseconds. */
const A_YEAR = 366 * 86_400_000;

/** Warnings for a keeper who builds with settings of somebody else, or with outdated ones. */
export function siteWarnings(site: SiteSettings, today: Date): readonly string[] {
  const { address, keeper, contact, contactUntil, blogs } = site;
  const left = Date.parse(contactUntil) - today.getTime();
  const file = `content/${FILES.site}`;
  const extend = `Kijk of ${contact} nog klopt en zet bij contactUntil een dag binnen een jaar.`;
  const warnings: readonly (readonly [applies: boolean, text: string])[] = [
    [
      RESERVED.test(new URL(address).host),
      `${file} noemt nog het voorbeeldadres ${address}. Vul het echte adres in, anders tonen links in een chat geen plaatje.`,
    ],
    [
      keeper === EXAMPLE_KEEPER,
      `${file} noemt nog ${keeper} als beheerder. Vul in wie deze site beheert: het staat op /privacy/.`,
    ],
    [
      RESERVED.test(contact.split('/')[2] ?? contact),
      `${file} noemt nog het voorbeeld ${contact} als contact. Vul in waar mensen je echt bereiken: het staat op /privacy/ en in security.txt.`,
    ],
    [
      blogs.some((blog) => RESERVED.test(new URL(blog.address).host)),
      `${file} noemt nog een verzonnen blog. Haal het weg: het staat op /insluiten/ om uit te kiezen.`,
    ],
    [left <= 0, `${file}: de dag achter contactUntil is voorbij. ${extend}`],
    [left > A_YEAR, `${file}: de dag achter contactUntil ligt meer dan een jaar weg. ${extend}`],
  ];
  return warnings.flatMap(([applies, text]) => (applies ? [text] : []));
}

/** Warnings for pages with facts from outside that nobody looked up for more than a year. */
export function factWarnings(
  pages: readonly Pick<TextPage, 'file' | 'gecontroleerd'>[],
  today: Date,
): readonly string[] {
  return pages.flatMap(({ file, gecontroleerd }) => {
    if (gecontroleerd === undefined) return [];
    if (today.getTime() - Date.parse(`${gecontroleerd}-01`) <= A_YEAR) return [];
    return [
      `content/${file}: de feiten zijn in ${gecontroleerd} voor het laatst nagekeken. Kijk of ze nog kloppen en zet bij gecontroleerd de maand van nu.`,
    ];
  });
}
