import { useState } from 'preact/hooks';
import type { TeamJoinData } from '../../../i18n/say/team.ts';
import { copyText } from '../../../platform/clipboard.ts';
import { hasShareSheet, openShareSheet } from '../../../platform/deviceShare.ts';
import { useIsShown } from '../../ui/useIsShown.ts';

type Props = { readonly texts: TeamJoinData['texts']['code']; readonly href: string };

/** The link of a member, to copy or to give by the device. */
export function GiveLink({ texts, href }: Props) {
  const [told, setTold] = useState<{ readonly href: string; readonly text: string } | null>(null);
  const isShown = useIsShown(href);
  const tell = (text: string | null) =>
    isShown(href) && setTold(text === null ? null : { href, text });
  const copy = async () => tell((await copyText(href)) ? texts.copied : texts.manual);
  const share = async () => {
    const content = { title: texts.shareTitle, text: texts.shareText, url: href };
    tell((await openShareSheet(content)) === 'failed' ? texts.shareFailed : null);
  };
  return (
    <>
      <p>{texts.linkNote}</p>
      <p class="row screen-only">
        <button type="button" onClick={() => void copy()}>
          {texts.copy}
        </button>
        {hasShareSheet() && (
          <button type="button" class="outline" onClick={() => void share()}>
            {texts.share}
          </button>
        )}
      </p>
      <label class="manual">
        <span class="unseen">{texts.link}</span>
        <input
          type="text"
          readOnly
          value={href}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <div role="status">{told?.href === href && <p>{told.text}</p>}</div>
    </>
  );
}
