import { useEffect, useState } from 'preact/hooks';
import type { FeedbackTexts } from '../../i18n/messages.ts';
import { copyText } from '../../platform/clipboard.ts';
import { hasShareSheet, openShareSheet } from '../../platform/deviceShare.ts';
import { onceScript } from '../load/later.ts';
import { Loaded } from '../load/Loaded.tsx';
import { useLater } from '../load/useLater.ts';
import { mailAddress } from '../share/mail.ts';
import { useIsShown } from '../ui/useIsShown.ts';

const loadQr = onceScript(() => import('../share/QrCode.tsx'));

type Outcome =
  { readonly said: 'copied' | 'copiedMessage' | 'deviceFailed' } | { readonly manual: string };

type Props = { readonly href: string; readonly texts: FeedbackTexts['ask'] };

/** Ways to send the link: with a ready message by mail or share sheet, by itself, or as a QR code. */
export function Give({ href, texts }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [withQr, setWithQr] = useState(false);
  const qr = useLater(withQr ? loadQr : null);
  // What was told was about the link before.
  useEffect(() => setOutcome(null), [href]);
  const isShown = useIsShown(href);
  const tell = (told: Outcome | null) => isShown(href) && setOutcome(told);
  const text = texts.message.join('\r\n\r\n');
  const copy = async (what: string, said: 'copied' | 'copiedMessage') =>
    tell((await copyText(what)) ? { said } : { manual: what });
  const share = async () => {
    const shared = await openShareSheet({ title: texts.subject, text, url: href });
    tell(shared === 'failed' ? { said: 'deviceFailed' } : null);
  };
  return (
    <div class="give">
      <label class="field address">
        <span>{texts.manualLabel}</span>
        <input
          type="text"
          readOnly
          value={href}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <div class="ways">
        <button type="button" onClick={() => void copy(href, 'copied')}>
          {texts.copy}
        </button>
        <button
          type="button"
          class="outline"
          onClick={() => void copy(`${text}\r\n\r\n${href}`, 'copiedMessage')}
        >
          {texts.copyMessage}
        </button>
        {hasShareSheet() && (
          <button type="button" class="outline" onClick={() => void share()}>
            {texts.device}
          </button>
        )}
        <a
          class="button outline"
          href={mailAddress({ subject: texts.subject, text, link: href })}
          rel="noreferrer noopener"
        >
          {texts.mail}
        </a>
        <button
          type="button"
          class="outline"
          aria-expanded={withQr}
          onClick={() => setWithQr(!withQr)}
        >
          <span>{withQr ? texts.qrHide : texts.qrShow}</span>
        </button>
      </div>
      <div role="status">
        {outcome && 'said' in outcome && <p>{texts[outcome.said]}</p>}
        {outcome && 'manual' in outcome && (
          <label class="manual">
            <span>{texts.manual}</span>
            <textarea readOnly rows={4} value={outcome.manual} />
          </label>
        )}
      </div>
      {withQr && (
        <Loaded later={qr} place="part" isAsked>
          {({ QrCode }) => <QrCode link={href} texts={{ ...texts, qrPaper: texts.qrNote }} />}
        </Loaded>
      )}
      <details>
        <summary>{texts.preview}</summary>
        <blockquote class="message-text">
          {texts.message.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </blockquote>
      </details>
    </div>
  );
}
