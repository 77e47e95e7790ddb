import { useState } from 'preact/hooks';
import type { SharingTexts } from '../../i18n/messages.ts';
import { copyText } from '../../platform/clipboard.ts';
import { useIsShown } from '../ui/useIsShown.ts';
import { mailAddress } from './mail.ts';
import type { Sharable } from './shareLink.ts';
import { fragmentLink } from './shareLink.ts';

type Props = { readonly sharable: Sharable; readonly texts: SharingTexts };

/**
 * Inside the browser of an app: how to open the result elsewhere, with all answers, or to send it to
 * oneself. The answers are
 * in the fragment, because another browser cannot read this one's storage.
 */
export function InAppNote({ sharable, texts: { inApp, give } }: Props) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'manual'>('none');
  const { href } = fragmentLink('answers', { withRoles: true, name: '' }, sharable);
  const mail = { subject: inApp.mailSubject, text: inApp.mailMessage, link: href };
  const isShown = useIsShown(href);
  const copy = async () => {
    const isCopied = await copyText(href);
    if (isShown(href)) setOutcome(isCopied ? 'copied' : 'manual');
  };
  return (
    <aside class="note in-app screen-only" aria-labelledby="in-app">
      <h2 id="in-app" class="small">
        {inApp.title}
      </h2>
      <p>{inApp.text}</p>
      <ol>
        {inApp.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <button type="button" onClick={() => void copy()}>
          {inApp.copy}
        </button>
      </p>
      <div role="status">
        {outcome === 'copied' && <p>{give.copied}</p>}
        {outcome === 'manual' && (
          <label class="manual">
            <span>{give.manual}</span>
            <input
              type="text"
              readOnly
              value={href}
              aria-label={give.linkLabel}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
          </label>
        )}
      </div>
      <p>
        <a href={mailAddress(mail)} rel="noreferrer noopener">
          {inApp.mail}
        </a>
        . {inApp.mailNote}
      </p>
      <p>
        {inApp.menu} <a href={href}>{inApp.menuGo}</a>
      </p>
    </aside>
  );
}
