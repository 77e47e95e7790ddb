import { useCallback, useEffect, useState } from 'preact/hooks';
import { decodeScores } from '../../codecs/scoresLink.ts';
import type { PageData, ResultTexts, TipTexts } from '../../i18n/messages.ts';
import { fetchTexts } from '../shared/later.ts';
import { useLater } from '../shared/useLater.ts';
import { BrokenLink } from './BrokenLink.tsx';
import { SharedResult } from './SharedResult.tsx';

type Props = { readonly data: PageData };

/** Reads the fragment, now and whenever it changes, and shows the result in it or says what is wrong. */
export function SharedApp({ data }: Props) {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const follow = () => setFragment(location.hash);
    globalThis.addEventListener('hashchange', follow);
    return () => globalThis.removeEventListener('hashchange', follow);
  }, []);
  const load = useCallback(async () => {
    const [texts, tips] = await Promise.all([
      fetchTexts<ResultTexts>(data.later.result),
      fetchTexts<TipTexts>(data.later.tips),
    ]);
    return { texts, tips };
  }, [data.later]);
  const loaded = useLater(load);
  const { result, questionnaire } = data;

  if (loaded.kind !== 'ready') {
    const failed = loaded.kind === 'failed';
    return (
      <section class="message" aria-busy={!failed}>
        <h1>{result.title}</h1>
        <p class="lead" role="status">
          {failed ? questionnaire.loadFailed : result.loading}
        </p>
        {failed && (
          <button type="button" onClick={loaded.retry}>
            {questionnaire.retry}
          </button>
        )}
      </section>
    );
  }
  const { texts, tips } = loaded.value;
  const decoded = decodeScores(fragment, [data.instrument]);
  return decoded.kind === 'ok' ? (
    <SharedResult sums={decoded.sums} texts={texts} tips={tips} />
  ) : (
    <BrokenLink kind={decoded.kind} texts={texts.share} />
  );
}
