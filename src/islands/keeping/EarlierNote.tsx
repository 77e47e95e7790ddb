import { earlierResult } from '../../domain/history/latest.ts';
import type { PageData } from '../../i18n/messages.ts';
import { $instruments } from '../../stores/measure.ts';
import { $state } from '../../stores/state.ts';
import { useStore } from '../ui/useStore.ts';

type Props = {
  readonly data: Pick<PageData, 'questionnaire'>;
  readonly onEarlier: () => void;
};

/** For a person who began again: the earlier result is still there, with a link to it. */
export function EarlierNote({ data: { questionnaire: texts }, onEarlier }: Props) {
  const earlier = earlierResult(useStore($state), useStore($instruments));
  if (earlier === null) return null;
  return (
    <aside class="note screen-only" aria-label={texts.earlier}>
      <p>
        {texts.earlierText}{' '}
        <button type="button" class="link" onClick={onEarlier}>
          {texts.earlierGo}
        </button>
      </p>
    </aside>
  );
}
