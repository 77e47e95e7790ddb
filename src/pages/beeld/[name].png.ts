import type { APIRoute, GetStaticPaths } from 'astro';
import type { Preview } from '../../site/images/previewImage.ts';
import { previewImage } from '../../site/images/previewImage.ts';
import { previewsOf } from '../../site/images/previews.ts';
import { siteContent } from '../../site/data/siteContent.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...previewsOf(siteContent())].map(([name, preview]) => ({
    params: { name },
    props: { preview },
  }));

export const GET: APIRoute<{ preview: Preview }> = async ({ props }) =>
  new Response(new Uint8Array(await previewImage(props.preview)), {
    headers: { 'Content-Type': 'image/png' },
  });
