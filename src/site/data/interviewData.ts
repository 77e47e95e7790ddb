import { TRAITS } from '../../domain/test/scales.ts';
import type { InterviewData } from '../../i18n/say/interview.ts';
import { pageUrl } from '../../urls.ts';
import type { Content } from '../content/content.ts';
import { qrOf } from '../images/qr.ts';
import { dividedKeeping } from './dividedTexts.ts';
import { textFilesOf, textsAddress, vacancyFile } from './pageData.ts';
import { shippedMeasures } from './shippedMeasures.ts';

/** The data in the HTML of the interview sheet. */
export function interviewData(content: Content): InterviewData {
  const { interview, ui, traits, site, locale } = content;
  const { matches: _, ...texts } = interview;
  const address = site.address + pageUrl('/sollicitatiegesprek/', locale);
  return {
    locale,
    measures: shippedMeasures(content),
    keeping: dividedKeeping(ui).first,
    notice: textsAddress('bewaren', dividedKeeping(ui).notice),
    vacancy: textsAddress('vacature', vacancyFile(content)),
    tips: textsAddress('verder', textFilesOf(content).verder),
    loading: ui.loading,
    aloud: ui.aloud,
    broken: ui.broken,
    texts,
    ownPlanSays: ui.result.ownPlanSays,
    siteName: ui.site.name,
    names: Object.fromEntries(
      TRAITS.map((trait) => [trait, traits[trait].name]),
    ) as InterviewData['names'],
    address: address.replace(/^https:\/\//, ''),
    qr: qrOf(address),
  };
}
