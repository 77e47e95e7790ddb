import { useState } from 'preact/hooks';
import { encodeShared } from '../../codecs/links/shared.ts';
import type { EmbedData } from '../../i18n/embedData.ts';
import { ownAddress } from '../../absoluteUrls.ts';
import { isSandboxed } from '../../platform/outerPage.ts';
import type { Result } from '../../codecs/links/levels.ts';
import { LinkField } from './LinkField.tsx';

type Props = { readonly data: EmbedData; readonly result: Result };

/** From the frame to the site: with the answers only when the person asks for it. */
export function WayOn({ data, result }: Props) {
  const [isAlong, setAlong] = useState(false);
  const { texts, locale } = data;
  const start = ownAddress('/', locale);
  const fragment = () => encodeShared('answers', result, { withRoles: true, name: '' });
  const link = isAlong ? `${ownAddress('/gedeeld/', locale)}#${fragment()}` : null;
  return (
    <section class="way-on" aria-labelledby="way-on">
      <h2 id="way-on">{texts.onTitle}</h2>
      <p>{texts.onText}</p>
      <p>{texts.onAlong}</p>
      {link === null ? (
        <p>
          <button type="button" onClick={() => setAlong(true)}>
            {texts.onMake}
          </button>
        </p>
      ) : (
        <>
          {isSandboxed() ? (
            <p>{texts.onByHand}</p>
          ) : (
            <p>
              <a class="button" href={link} target="_blank" rel="noopener">
                {texts.onGo}
              </a>
            </p>
          )}
          <p class="soft">{texts.onMade}</p>
          <LinkField {...{ data, link }} label={texts.onLabel} />
        </>
      )}
      <h3>{texts.shareTitle}</h3>
      <LinkField data={data} link={start} label={texts.shareLabel} isShared />
    </section>
  );
}
