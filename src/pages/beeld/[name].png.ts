import type { APIRoute, GetStaticPaths } from 'astro';
import type { Preview } from '../../build/images/previewImage.ts';
import { previewImage } from '../../build/images/previewImage.ts';
import { previewsOf } from '../../build/images/previews.ts';
import { siteContent } from '../../build/siteContent.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...previewsOf(siteContent())].map(([name, preview]) => ({
    params: { name },
    props: { preview },
  }));

export const GET: APIRoute<{ preview: Preview }> = async ({ props }) =>
  new Response(new Uint8Array(await previewImage(props.preview)), {
    headers: { 'Content-Type': 'image/png' },
  });
