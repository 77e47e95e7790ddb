import type { ResultTexts } from '../../i18n/messages.ts';
import type { Sharable } from '../share/shareLink.ts';
import type { Later } from '../load/useLater.ts';
import type { Sharing } from './loadSharing.ts';

type Props = {
  readonly sharable: Sharable;
  readonly sharing: Later<Sharing>;
  readonly texts: ResultTexts;
  readonly retry: string;
};

/** *Deel dit resultaat*: stands there at once, filled in when its code is there. */
export function ShareSection({ sharable, sharing, texts, retry }: Props) {
  return (
    <section class="share" aria-labelledby="delen" aria-busy={sharing.kind === 'waiting'}>
      <h2 id="delen" class="screen-only" tabIndex={-1}>
        {texts.share.title}
      </h2>
      {sharing.kind === 'ready' && (
        <sharing.value.view.SharePanel
          sharable={sharable}
          texts={texts}
          sharing={sharing.value.texts}
        />
      )}
      {sharing.kind === 'failed' && (
        <p class="note screen-only" role="alert">
          {texts.result.loadFailed}{' '}
          <button type="button" class="link" onClick={sharing.retry}>
            {retry}
          </button>
        </p>
      )}
    </section>
  );
}
