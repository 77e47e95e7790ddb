import { useLayoutEffect } from 'preact/hooks';
import { fill } from '../../i18n/format.ts';
import type { SharingTexts, UiTexts } from '../../i18n/messages.ts';
import { stampPages } from './stampPages.ts';
import { useFormats } from '../ui/useFormats.ts';

type Props = {
  readonly texts: UiTexts['result'];
  readonly site: SharingTexts['site'];
  readonly siteName: string;
};

/**
 * On paper only: the address of the site, never that of this result. Address and date are on each
 * page, the QR code once.
 */
export function PaperFoot({ texts, site, siteName }: Props) {
  const { longDate } = useFormats();
  // A layout effect, so that printing never shows one without the other.
  useLayoutEffect(() => {
    const date = longDate(Date.now());
    return stampPages(fill(texts.printedHead, { site: siteName, date }), site.address);
  }, [texts, site, siteName, longDate]);
  const { size, path } = site.qr;
  return (
    <div class="paper-from print-only">
      <svg class="qr-site" viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        <path d={path} />
      </svg>
      <p>
        {texts.printedFrom} {site.address}
        <br />
        <span class="scan">{texts.printedScan}</span>
      </p>
    </div>
  );
}
