import { TRAITS } from '../../domain/test/scales.ts';
import type { OwnPageData } from '../../i18n/say/ownData.ts';
import { pageUrl } from '../../urls.ts';
import type { Content } from '../content/content.ts';
import { dividedKeeping } from './dividedTexts.ts';
import { textsAddress } from './pageData.ts';
import { shippedMeasures } from './shippedMeasures.ts';

/** The data in the HTML of the page with everything that is kept. */
export function ownData(content: Content): OwnPageData {
  const { ui, traits, sharing, locale } = content;
  const { first, notice } = dividedKeeping(ui);
  return {
    locale,
    measures: shippedMeasures(content),
    keeping: first,
    notice: textsAddress('bewaren', notice),
    loading: ui.loading,
    aloud: ui.aloud,
    broken: ui.broken,
    texts: ui.ownData,
    traits: Object.fromEntries(
      TRAITS.map((trait) => [trait, traits[trait].name]),
    ) as OwnPageData['traits'],
    adopt: sharing.opened.adopt,
    addresses: {
      start: pageUrl('/', locale),
      cannotWipe: `${pageUrl('/privacy/', locale)}#wat-wis-alles-niet-kan-wissen`,
    },
  };
}
