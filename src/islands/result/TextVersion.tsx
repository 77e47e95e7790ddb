import { useEffect, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../domain/result/profile.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import type { ResultTexts, TipTexts } from '../../i18n/messages.ts';
import { plainText } from '../../i18n/say/plainText.ts';
import { copyText } from '../../platform/clipboard.ts';
import { ownAddress } from '../../absoluteUrls.ts';
import { useIsShown } from '../ui/useIsShown.ts';
import { useLocale } from '../ui/locale.ts';
import { wallClock } from '../../platform/clock.ts';

type Props = {
  readonly profile: Profile;
  readonly chosen: TraitId | null;
  readonly hasRoles: boolean;
  readonly texts: ResultTexts;
  readonly tips: TipTexts;
  readonly siteName: string;
};

/** The result as text, to read and to copy. */
export function TextVersion({ profile, chosen, hasRoles, texts, tips, siteName }: Props) {
  const [withRoles, setWithRoles] = useState(false);
  const [copied, setCopied] = useState<'not-yet' | 'copied' | 'manual'>('not-yet');
  const field = useRef<HTMLTextAreaElement>(null);
  const { result, share } = texts;
  const text = plainText({
    profile,
    chosen,
    texts,
    tips,
    siteName,
    withRoles: withRoles && hasRoles,
    address: ownAddress('/', useLocale()),
    time: wallClock(),
  });
  const isShown = useIsShown(text);
  // The message was about the text before.
  useEffect(() => setCopied('not-yet'), [text]);
  const copy = async () => {
    const isCopied = await copyText(text);
    if (!isShown(text)) return;
    setCopied(isCopied ? 'copied' : 'manual');
    if (!isCopied) field.current?.select();
  };
  return (
    <div class="text-version">
      <p>{result.asTextLead}</p>
      {hasRoles && (
        <label class="switch">
          <input
            type="checkbox"
            checked={withRoles}
            onChange={(event) => setWithRoles(event.currentTarget.checked)}
          />
          {share.withRoles}
        </label>
      )}
      <textarea ref={field} readOnly rows={12} value={text} aria-label={result.asTextLabel} />
      <button type="button" onClick={() => void copy()}>
        {result.copyText}
      </button>
      <p role="status">
        {copied === 'copied' && <span>{result.textCopied}</span>}
        {copied === 'manual' && <span>{result.textManual}</span>}
      </p>
    </div>
  );
}
