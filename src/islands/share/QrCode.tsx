import { useMemo } from 'preact/hooks';
import type { SharingTexts } from '../../i18n/messages.ts';
import { Loaded } from '../load/Loaded.tsx';
import { useLater } from '../load/useLater.ts';
import { loadQr } from './loadQr.ts';

type Props = { readonly link: string; readonly texts: SharingTexts['give'] };

/**
 * The link as a QR code, dark on white in every theme: scanners expect that. What stands on the
 * screen stands on paper too, and nothing else does, so nobody prints a way into a result unasked.
 */
export function QrCode({ link, texts }: Props) {
  const later = useLater(loadQr);
  const code = useMemo(
    () => (later.kind === 'ready' ? later.value.qrCode(link) : null),
    [later, link],
  );
  if (later.kind !== 'ready') return <Loaded later={later} place="part" isAsked />;
  return (
    <figure class="qr" aria-busy={code === null}>
      {code && (
        <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={texts.qrLabel}>
          <rect class="qr-paper" width={code.size} height={code.size} />
          <path class="qr-ink" d={code.path} />
        </svg>
      )}
      <figcaption class="soft">
        <span class="screen-only">{texts.qrNote}</span>
        <span class="print-only">{texts.qrPaper}</span>
      </figcaption>
    </figure>
  );
}
