import type { APIRoute } from 'astro';
import { iconSvg } from '../site/images/helm.ts';
import { sitePalette } from '../site/images/palette.ts';

/** The icon of the site, from the same strokes as its mark. */
export const GET: APIRoute = () =>
  new Response(iconSvg(sitePalette()), { headers: { 'content-type': 'image/svg+xml' } });
