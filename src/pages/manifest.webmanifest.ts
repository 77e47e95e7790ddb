import type { APIRoute } from 'astro';
import { LOCALES } from '../i18n/locales.ts';
import { SCREENS } from '../site/images/screens.ts';
import { sitePalette } from '../site/images/palette.ts';
import { siteContent } from '../site/data/siteContent.ts';
import { url } from '../urls.ts';

/** What a device needs to put the site on its home screen. */
export const GET: APIRoute = () => {
  const [{ code }] = LOCALES;
  const { name } = siteContent(code).ui.site;
  const { paper } = sitePalette();
  const icon = (file: string, size: number) => ({
    src: url(`/${file}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  return Response.json({
    id: url('/'),
    name,
    short_name: name,
    lang: code,
    start_url: url('/'),
    scope: url('/'),
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [
      icon('icon-192', 192),
      icon('icon-512', 512),
      { ...icon('icon-maskable', 512), purpose: 'maskable' },
    ],
    // Every page asks for this file: it says no more than a device needs.
    screenshots: SCREENS.map((screen) => ({
      src: url(`/scherm/${screen.name}.png`),
      sizes: `${screen.width}x${screen.height}`,
      type: 'image/png',
      form_factor: screen.form,
    })),
  });
};
