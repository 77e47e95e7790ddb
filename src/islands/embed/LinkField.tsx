import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { EmbedData } from '../../i18n/embedData.ts';
import { copyText } from '../../platform/clipboard.ts';
import { hasShareSheet, openShareSheet } from '../../platform/deviceShare.ts';

type Props = {
  readonly label: string;
  readonly link: string;
  readonly data: Pick<EmbedData, 'give' | 'texts' | 'siteName'>;
  /** Whether the device may share it too. */
  readonly isShared?: boolean;
};

type Outcome = 'none' | 'copied' | 'manual' | 'failed';

/** A link of the site, to select by hand, to copy, or to share: a frame may not be allowed the last two. */
export function LinkField({ label, link, data, isShared = false }: Props) {
  const { give, texts, siteName } = data;
  const [outcome, setOutcome] = useState<Outcome>('none');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => setOutcome('none'), [link]);
  const copy = async () => {
    const isCopied = await copyText(link);
    setOutcome(isCopied ? 'copied' : 'manual');
    if (!isCopied) field.current?.select();
  };
  const share = async () => {
    const shared = await openShareSheet({ title: siteName, text: texts.lead, url: link });
    setOutcome(shared === 'failed' ? 'failed' : 'none');
  };
  const said = {
    none: null,
    copied: give.copied,
    manual: texts.manual,
    failed: give.deviceFailed,
  }[outcome];
  return (
    <div class="link-field">
      <label for={id} class="soft">
        {label}
      </label>
      <input
        id={id}
        ref={field}
        type="text"
        readOnly
        value={link}
        onFocus={() => field.current?.select()}
      />
      <div class="link-ways">
        <button type="button" class="outline" onClick={() => void copy()}>
          {give.copy}
        </button>
        {isShared && hasShareSheet() && (
          <button type="button" class="outline" onClick={() => void share()}>
            {give.device}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </div>
  );
}
