import { useStore } from './shared/useStore.ts';
import type { Stage } from '../domain/instrument.ts';
import type { PageData } from '../i18n/messages.ts';
import { $response } from '../stores/state.ts';
import { partsOf } from './resultAhead.ts';
import { useFocusOnMove } from './shared/useFocusOnMove.ts';
import { useLater } from './shared/useLater.ts';

type Props = {
  readonly data: PageData;
  /** The part that was answered on the way here. */
  readonly finished: Stage | null;
  readonly onPart: (part: Stage, step?: number) => void;
  readonly onWiped: () => void;
};

/** The person's own result: its code and texts, or that there is nothing to show yet. */
export function ResultLoader({ data, finished, onPart, onWiped }: Props) {
  const response = useStore($response);
  const loaded = useLater(response.size > 0 ? partsOf(data) : null);
  const heading = useFocusOnMove(response.size === 0 ? 'result-empty' : `result-${loaded.kind}`);
  const { result, questionnaire } = data;

  if (response.size === 0) {
    return (
      <section class="message">
        <h1 tabIndex={-1} ref={heading}>
          {result.emptyTitle}
        </h1>
        <p class="lead">{result.emptyText}</p>
        <p>
          <button type="button" onClick={() => onPart('kern')}>
            {result.emptyStart}
          </button>
        </p>
      </section>
    );
  }
  if (loaded.kind === 'ready') {
    const { view, texts, wording } = loaded.value;
    return (
      <view.OwnResult
        data={data}
        texts={texts}
        wording={wording}
        finished={finished}
        onPart={onPart}
        onWiped={onWiped}
      />
    );
  }
  return (
    <section class="message" aria-busy={loaded.kind === 'waiting'}>
      <h1 tabIndex={-1} ref={heading}>
        {result.title}
      </h1>
      <p class="lead" role="status">
        {loaded.kind === 'waiting' ? result.loading : result.loadFailed}
      </p>
      {loaded.kind === 'failed' && (
        <button type="button" onClick={loaded.retry}>
          {questionnaire.retry}
        </button>
      )}
    </section>
  );
}
