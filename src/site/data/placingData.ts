import { absolute, absolutePage } from '../../absoluteUrls.ts';
import { isTraitId } from '../../domain/test/scales.ts';
import { localeOf } from '../../i18n/locales.ts';
import { pictureName } from '../../i18n/pictureName.ts';
import { pageUrl, url } from '../../urls.ts';
import { LOADER } from '../embedding.ts';
import type { Content } from '../content/content.ts';

/**
 * What the page for bloggers needs. To choose from: the first statement of the test, and those about the
 * bouwstenen. One about a role says little by itself, and may sting.
 */
export function placingData(content: Content) {
  const { placing, ui, instrument, items, site, locale } = content;
  const { links, newsletter, card, piece } = placing;
  const kern = instrument.statements.filter(({ stage }) => stage === 'kern');
  const offered = kern.filter(({ scale }, at) => at === 0 || isTraitId(scale));
  const picture = `/beeld/${pictureName(localeOf(locale), 'start')}.png` as const;
  const here = { home: pageUrl('/', locale), picture: url(picture) };
  const data = {
    locale,
    texts: { links, newsletter, card, piece },
    siteName: ui.site.name,
    question: ui.questionnaire.question,
    answers: ui.questionnaire.answers,
    alt: ui.site.previewAlt,
    statements: offered.map(({ id }) => ({ id, text: items.statements[id] ?? '' })),
    home: absolutePage('/', locale),
    picture: absolute(picture),
  };
  const frame = {
    embed: absolutePage('/embed/', locale),
    loader: absolute(`/${LOADER}`),
    title: ui.embed.frameTitle,
  };
  const slots = {
    site: ui.site.name,
    keeper: site.keeper,
    contact: site.contact,
    address: absolutePage('/privacy/', locale),
  };
  return { data, frame, here, slots };
}
