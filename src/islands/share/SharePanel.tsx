import { useRef, useState } from 'preact/hooks';
import { encodeScores } from '../../codecs/scoresLink.ts';
import type { ScaleSums } from '../../domain/sums.ts';
import type { ResultTexts } from '../../i18n/messages.ts';
import { copyLink } from '../../stores/share.ts';
import { url } from '../../urls.ts';

type Props = {
  readonly sums: ScaleSums;
  readonly hasRoles: boolean;
  readonly texts: ResultTexts;
};

type Copied =
  { readonly kind: 'not-yet' | 'copied' } | { readonly kind: 'manual'; readonly link: string };

/** *Kopieer link* and *Print*. The link carries the scores; the roles only when switched on. */
export function SharePanel({ sums, hasRoles, texts: { share, result } }: Props) {
  const [withRoles, setWithRoles] = useState(false);
  const [copied, setCopied] = useState<Copied>({ kind: 'not-yet' });
  const field = useRef<HTMLInputElement>(null);
  const copy = async () => {
    const link = `${location.origin}${url('/gedeeld/')}#${encodeScores(sums, withRoles && hasRoles)}`;
    if (await copyLink(link)) return setCopied({ kind: 'copied' });
    setCopied({ kind: 'manual', link });
  };
  return (
    <section class="share screen-only" aria-labelledby="share">
      <h2 id="share" class="small">
        {share.title}
      </h2>
      <p class="soft">{share.text}</p>
      {hasRoles && (
        <label class="switch">
          <input
            type="checkbox"
            checked={withRoles}
            onChange={(event) => {
              setWithRoles(event.currentTarget.checked);
              setCopied({ kind: 'not-yet' });
            }}
          />
          {share.withRoles}
        </label>
      )}
      <div class="buttons">
        <button type="button" onClick={() => void copy()}>
          {share.copy}
        </button>
        <button type="button" class="quiet" onClick={() => globalThis.print()}>
          {result.print}
        </button>
      </div>
      <div role="status">
        {copied.kind === 'copied' && <p>{share.copied}</p>}
        {copied.kind === 'manual' && (
          <label class="manual">
            <span>{share.manual}</span>
            <input
              ref={field}
              type="text"
              readOnly
              value={copied.link}
              aria-label={share.linkLabel}
              onFocus={() => field.current?.select()}
            />
          </label>
        )}
      </div>
    </section>
  );
}
