import type { APIRoute, GetStaticPaths } from 'astro';
import { LOCALES } from '../../i18n/locales.ts';
import { pictureName } from '../../i18n/pictureName.ts';
import type { Preview } from '../../site/images/previewImage.ts';
import { previewImage } from '../../site/images/previewImage.ts';
import { previewsOf } from '../../site/images/previews.ts';
import { siteContent } from '../../site/data/siteContent.ts';

export const getStaticPaths: GetStaticPaths = () =>
  LOCALES.flatMap((locale) =>
    [...previewsOf(siteContent(locale.code))].map(([card, preview]) => ({
      params: { name: pictureName(locale, card) },
      props: { preview },
    })),
  );

export const GET: APIRoute<{ preview: Preview }> = async ({ props }) =>
  new Response(new Uint8Array(await previewImage(props.preview)), {
    headers: { 'Content-Type': 'image/png' },
  });
