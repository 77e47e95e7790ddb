import { useMemo } from 'preact/hooks';
import type { SharingTexts } from '../../i18n/messages.ts';
import { qrCode } from './qrCode.ts';

type Words = 'qrLabel' | 'qrNote' | 'qrPaper';
type Props = { readonly link: string; readonly texts: Pick<SharingTexts['give'], Words> };

/**
 * The link as a QR code, dark on white in every theme, because scanners expect that. Paper shows the
 * code only when the screen does, so nobody prints a way into a result by accident.
 */
export function QrCode({ link, texts }: Props) {
  const code = useMemo(() => qrCode(link), [link]);
  return (
    <figure class="qr">
      <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={texts.qrLabel}>
        <rect class="qr-paper" width={code.size} height={code.size} />
        <path class="qr-ink" d={code.path} />
      </svg>
      <figcaption class="soft">
        <span class="screen-only">{texts.qrNote}</span>
        <span class="print-only">{texts.qrPaper}</span>
      </figcaption>
    </figure>
  );
}
