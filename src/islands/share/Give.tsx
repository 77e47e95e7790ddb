import { useEffect, useRef, useState } from 'preact/hooks';
import type { SharingTexts } from '../../i18n/messages.ts';
import { copyText } from '../../platform/clipboard.ts';
import { hasShareSheet, openShareSheet } from '../../platform/deviceShare.ts';
import { onceScript } from '../load/later.ts';
import { Loaded } from '../load/Loaded.tsx';
import { useLater } from '../load/useLater.ts';
import { useIsShown } from '../ui/useIsShown.ts';
import { serviceAddress, servicesFor } from './services.ts';
import type { ShareLink } from './shareLink.ts';

/** The code that makes and shows QR codes: only for a person who asks for one. */
const loadQr = onceScript(() => import('./QrCode.tsx'));

type Props = { readonly link: ShareLink; readonly texts: SharingTexts['give'] };

type Outcome = 'none' | 'copied' | 'manual' | 'failed';

/** Ways to give the link: copying, the device's share sheet, plain links to services, a QR code. */
export function Give({ link, texts }: Props) {
  const [outcome, setOutcome] = useState<Outcome>('none');
  const [withQr, setWithQr] = useState(false);
  const qr = useLater(withQr ? loadQr : null);
  const field = useRef<HTMLInputElement>(null);
  const { href, carrier } = link;
  // The message was about the link before.
  useEffect(() => setOutcome('none'), [href]);
  const [subject, text] =
    carrier === 'path' ? [texts.cardSubject, texts.cardMessage] : [texts.subject, texts.message];
  const isShown = useIsShown(href);
  const tell = (told: Outcome) => isShown(href) && setOutcome(told);
  const copy = async () => tell((await copyText(href)) ? 'copied' : 'manual');
  const share = async () => {
    // Without an image: its radar would show more than a card does. It can be shared separately.
    const shared = await openShareSheet({ title: subject, text, url: href });
    tell(shared === 'failed' ? 'failed' : 'none');
  };
  return (
    <div class="give">
      <p class="soft screen-only">{texts.warning}</p>
      <div class="buttons ways screen-only">
        <button type="button" onClick={() => void copy()}>
          {texts.copy}
        </button>
        {hasShareSheet() && (
          <button type="button" class="outline" onClick={() => void share()}>
            {texts.device}
          </button>
        )}
        <button type="button" class="outline" onClick={() => setWithQr(!withQr)}>
          <span>{withQr ? texts.qrHide : texts.qrShow}</span>
        </button>
      </div>
      <div role="status" class="screen-only">
        {outcome === 'copied' && <p>{texts.copied}</p>}
        {outcome === 'failed' && <p>{texts.deviceFailed}</p>}
        {outcome === 'manual' && (
          <>
            <p>{texts.manual}</p>
            <label class="manual">
              <span>{texts.linkLabel}</span>
              <input
                ref={field}
                type="text"
                readOnly
                value={href}
                onFocus={() => field.current?.select()}
              />
            </label>
          </>
        )}
      </div>
      {withQr && (
        <Loaded later={qr} place="part" isAsked>
          {({ QrCode }) => <QrCode link={href} texts={texts} />}
        </Loaded>
      )}
      <p class="services screen-only">
        {texts.others}{' '}
        {servicesFor(carrier).map((service, i) => (
          <>
            {i > 0 && <span>&nbsp;· </span>}
            <a
              key={service}
              href={serviceAddress(service, { subject, text, link: href })}
              rel="noreferrer noopener"
              target={service === 'mail' ? undefined : '_blank'}
            >
              {texts[service]}
            </a>
          </>
        ))}
      </p>
      <p class="soft screen-only">{texts.othersNote}</p>
    </div>
  );
}
