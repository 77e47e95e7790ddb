import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ResultTexts, SharingTexts } from '../../i18n/messages.ts';
import { printAll } from '../../stores/paper.ts';
import { isInApp } from '../../stores/share.ts';
import type * as View from '../share/view.ts';
import type { Sharable } from '../share/shareLink.ts';
import { fetchTexts, onceScript } from '../shared/later.ts';
import type { Later } from '../shared/useLater.ts';

const loadView = onceScript(() => import('../share/view.ts'));

/** The code and the words of sharing. */
export type Sharing = { readonly view: typeof View; readonly texts: SharingTexts };

/** Fetched when the section comes near: most who look at a result do not share it. */
export async function loadSharing(address: string): Promise<Sharing> {
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
  /** The section comes near, on screen or by keyboard: time to fetch what fills it. */
  readonly onNear: () => void;
};

/** Far enough ahead that it stands there before one has scrolled to it. */
const NEAR = '1600px';

/** *Deel dit resultaat*: stands there at once, filled in when its code is there. */
export function ShareSection({ sharable, sharing, texts, retry, onNear }: Props) {
  const section = useNear(onNear);
  return (
    <section
      ref={section}
      class="share"
      aria-labelledby="delen"
      aria-busy={sharing.kind === 'waiting'}
    >
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

/** A ref for a section; `onNear` is called once, when little more than a screen separates it from view. */
function useNear(onNear: () => void): RefObject<HTMLElement> {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = section.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        onNear();
      },
      { rootMargin: NEAR },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return section;
}
