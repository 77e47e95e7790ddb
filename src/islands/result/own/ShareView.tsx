import type { ResultTexts } from '../../../i18n/messages.ts';
import { Loaded } from '../../load/Loaded.tsx';
import type { Later } from '../../load/useLater.ts';
import type { Sharable } from '../../share/shareLink.ts';
import { useFocusOnMove } from '../../ui/useFocusOnMove.ts';
import type { Sharing } from '../loadSharing.ts';

type Props = {
  readonly sharable: Sharable;
  readonly sharing: Later<Sharing>;
  readonly texts: ResultTexts;
  readonly onBack: () => void;
};

/** Sharing is a screen of its own: what to show, what the other will see, and the link. */
export function ShareView({ sharable, sharing, texts, onBack }: Props) {
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
        <Loaded later={sharing} place="part" isAsked>
          {({ view, texts: words }) => (
            <view.SharePanel sharable={sharable} texts={texts} sharing={words} />
          )}
        </Loaded>
      </section>
    </>
  );
}
