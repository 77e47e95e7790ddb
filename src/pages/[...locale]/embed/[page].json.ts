import type { APIRoute } from 'astro';
import { absolute, absolutePage } from '../../../absoluteUrls.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { localeOf } from '../../../i18n/locales.ts';
import { pictureName } from '../../../i18n/pictureName.ts';
import { FRAME_HEIGHT, frameTag } from '../../../islands/placing/frameCode.ts';
import { inEveryLocale } from '../../../site/data/inEveryLocale.ts';
import { siteContent } from '../../../site/data/siteContent.ts';

/** The pages whose address becomes a frame where somebody pastes it, by the name of their file. */
const PAGES = ['start', 'vragenlijst'] as const;

/** In pixels: what a frame gets in a text column. */
const WIDTH = 600;

type Props = { readonly locale: Locale };

export const getStaticPaths = () =>
  inEveryLocale().flatMap(({ params, props }) =>
    PAGES.map((page) => ({ params: { ...params, page }, props })),
  );

/**
 * A file for oEmbed (oembed.com), which those pages name in their head: WordPress and others ask for it
 * when an address stands alone in a text.
 */
export const GET: APIRoute<Props> = ({ props: { locale } }) => {
  const { ui } = siteContent(locale.code);
  const embed = absolutePage('/embed/', locale.code);
  return Response.json({
    version: '1.0',
    type: 'rich',
    title: ui.start.title,
    provider_name: ui.site.name,
    provider_url: absolutePage('/', locale.code),
    html: frameTag(embed, ui.embed.frameTitle, String(WIDTH)),
    width: WIDTH,
    height: FRAME_HEIGHT,
    thumbnail_url: absolute(`/beeld/${pictureName(localeOf(locale.code), 'start')}.png`),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
};
