import type { APIRoute } from 'astro';
import { faviconIco } from '../site/images/icons.ts';

/** The icon at the address that browsers, readers of feeds and search engines ask by themselves. */
export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await faviconIco()), { headers: { 'content-type': 'image/x-icon' } });
