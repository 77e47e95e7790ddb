import { useLayoutEffect } from 'preact/hooks';
import { fill } from '../../i18n/format.ts';
import type { ResultTexts } from '../../i18n/messages.ts';
import { stampPages } from './stampPages.ts';
import { useFormats } from '../ui/useFormats.ts';
import { wallClock } from '../../platform/clock.ts';

type Props = {
  readonly texts: Pick<ResultTexts, 'result' | 'site'>;
  readonly siteName: string;
};

/**
 * On paper only: the address of the site, never that of this result. Address and date are on every
 * page, the QR code is there once.
 */
export function PaperFoot({ texts: { result, site }, siteName }: Props) {
  const { longDate } = useFormats();
  // A layout effect, so that paper never shows one without the other.
  useLayoutEffect(() => {
    const date = longDate(wallClock());
    return stampPages(fill(result.printedHead, { site: siteName, date }), site.address);
  }, [result, site, siteName, longDate]);
  const { size, path } = site.qr;
  return (
    <div class="paper-from print-only">
      <svg class="qr-site" viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        <path d={path} />
      </svg>
      <p>
        {result.printedFrom} {site.address}
        <br />
        <span class="scan">{result.printedScan}</span>
      </p>
    </div>
  );
}
