import type { SiteSettings } from '../../schemas/site.ts';

/** The map of the site for search engines, within the folder of the site. */
export const SITEMAP = 'sitemap.xml';

const CANONICAL = /<link rel="canonical" href="([^"]+)"/;
const HIDDEN = /<meta name="robots" content="noindex"/;

/** The address of a built page that search engines may show; nothing for any other page. */
function foundAt(html: string): string | undefined {
  return HIDDEN.test(html) ? undefined : CANONICAL.exec(html)?.[1];
}

/** Every page that may be found, by the address that it names itself. */
export function sitemap(pages: readonly string[]): string {
  const addresses = pages.flatMap((html) => foundAt(html) ?? []).sort();
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...addresses.map((address) => `  <url><loc>${address}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n');
}

/** Everything may be read; the map is named in full, as its format wants. `base` ends in a slash. */
export function robotsText({ address }: Pick<SiteSettings, 'address'>, base: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${address}${base}${SITEMAP}\n`;
}
