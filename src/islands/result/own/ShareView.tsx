import type { FirstTexts } from '../../../i18n/firstTexts.ts';
import type { ResultTexts } from '../../../i18n/messages.ts';
import { Loaded } from '../../load/Loaded.tsx';
import type { Later } from '../../load/useLater.ts';
import type { Sharable } from '../../share/shareLink.ts';
import { useFocusOnMove } from '../../ui/useFocusOnMove.ts';
import type { Sharing } from '../loadSharing.ts';

type Props = {
  readonly sharable: Sharable;
  readonly texts: FirstTexts;
  /** All words of a result: the preview shows it as the other will see it. */
  readonly more: Later<{ readonly texts: ResultTexts }>;
  readonly sharing: Later<Sharing>;
  readonly onBack: () => void;
};

/**
 * Sharing is a screen of its own: what to show, what the other will see, and the link. The way back is
 * there before anything that may not come.
 */
export function ShareView({ sharable, texts, more, sharing, onBack }: Props) {
  const heading = useFocusOnMove('share');
  return (
    <>
      <p class="screen-only">
        <button type="button" class="link" onClick={onBack}>
          {texts.result.backToResult}
        </button>
      </p>
      <section class="pass-on" aria-labelledby="delen" aria-busy={sharing.kind === 'waiting'}>
        <h1 id="delen" class="screen-only" tabIndex={-1} ref={heading}>
          {texts.share.title}
        </h1>
        <Loaded later={more} place="part" isAsked>
          {({ texts: all }) => (
            <Loaded later={sharing} place="part" isAsked>
              {({ view, texts: words }) => (
                <view.SharePanel sharable={sharable} texts={all} sharing={words} />
              )}
            </Loaded>
          )}
        </Loaded>
      </section>
    </>
  );
}
