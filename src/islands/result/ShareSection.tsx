import type { ResultTexts, SharingTexts } from '../../i18n/messages.ts';
import { printAll } from '../../stores/paper.ts';
import { isInApp } from '../../stores/share.ts';
import { loadRadar } from '../radar/loadRadar.ts';
import type * as View from '../share/view.ts';
import type { Sharable } from '../share/shareLink.ts';
import { fetchTexts, onceScript } from '../shared/later.ts';
import type { Later } from '../shared/useLater.ts';

const loadView = onceScript(() => import('../share/view.ts'));

/** The code and the words of sharing. */
export type Sharing = { readonly view: typeof View; readonly texts: SharingTexts };

/** Fetched after the radar: nobody shares what they have not seen yet. */
export async function loadSharing(address: string): Promise<Sharing> {
  await loadRadar().catch(() => undefined);
  const [view, texts] = await Promise.all([loadView(), fetchTexts<SharingTexts>(address)]);
  return { view, texts };
}

/** Beside the scores: the way to the choices, and *Print* where a page can be printed. */
export function ShareActions({ texts: { share, result } }: { readonly texts: ResultTexts }) {
  return (
    <div class="buttons actions screen-only">
      <a class="button outline" href="#delen">
        {share.title}
      </a>
      <a href="#interview-link">{result.interviewTitle}</a>
      {!isInApp() && (
        <button type="button" class="quiet" onClick={printAll}>
          {result.print}
        </button>
      )}
    </div>
  );
}

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
