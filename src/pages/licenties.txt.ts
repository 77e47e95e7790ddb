import type { APIRoute } from 'astro';
import { licencesText } from '../site/finish/licences.ts';

/** The licences of the software in the scripts. */
export const GET: APIRoute = () =>
  new Response(licencesText(process.cwd()), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
