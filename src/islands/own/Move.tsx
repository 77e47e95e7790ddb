import { useState } from 'preact/hooks';
import { fill } from '../../i18n/fill.ts';
import type { OwnPageData } from '../../i18n/say/ownData.ts';
import { copyText } from '../../platform/clipboard.ts';
import { $measures } from '../../stores/measure.ts';
import { $state } from '../../stores/state.ts';
import { onceScript } from '../load/later.ts';
import { Loaded } from '../load/Loaded.tsx';
import { useLater } from '../load/useLater.ts';
import { useFormats } from '../ui/useFormats.ts';
import { useStore } from '../ui/useStore.ts';
import { moveLink } from './moveLink.ts';

const loadQr = onceScript(() => import('../share/QrCode.tsx'));

type Props = { readonly data: OwnPageData };

/** *Naar een ander apparaat*: the answers of one test as link and QR code; all else goes by file. */
export function Move({ data: { texts, locale, adopt } }: Props) {
  const { move } = texts;
  const { longDate } = useFormats();
  const link = moveLink(useStore($state), useStore($measures), locale);
  const [isShown, setIsShown] = useState(false);
  const [copied, setCopied] = useState<string | null>(null);
  const qr = useLater(isShown ? loadQr : null);
  const isOpen = isShown && link !== null;
  return (
    <section class={isOpen ? 'moves' : 'moves screen-only'} aria-labelledby="move">
      <h2 id="move">{move.title}</h2>
      <p class="screen-only">{move.text}</p>
      {link === null ? (
        <p>{move.none}</p>
      ) : (
        <>
          <p>
            {fill(move.carries, {
              date: longDate(link.attempt.startedAt),
              n: link.attempt.answers.size,
            })}
          </p>
          <p class="screen-only">
            <button
              type="button"
              class="outline"
              aria-expanded={isShown}
              onClick={() => setIsShown(!isShown)}
            >
              <span>{isShown ? move.hide : move.show}</span>
            </button>
          </p>
        </>
      )}
      {isOpen && (
        <>
          <p>{fill(move.how, { adopt })}</p>
          <p class="soft screen-only">{move.warning}</p>
          <label class="address screen-only">
            {move.linkLabel}
            <input
              type="text"
              readOnly
              value={link.href}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
          </label>
          <p class="screen-only">
            <button
              type="button"
              class="outline"
              onClick={() =>
                void copyText(link.href).then((isCopied) =>
                  setCopied(isCopied ? move.copied : move.manual),
                )
              }
            >
              {move.copy}
            </button>
          </p>
          <div role="status" class="screen-only">
            {copied !== null && <p>{copied}</p>}
          </div>
          <Loaded later={qr} place="part" isAsked>
            {({ QrCode }) => <QrCode link={link.href} texts={move} />}
          </Loaded>
        </>
      )}
    </section>
  );
}
