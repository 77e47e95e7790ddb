import type { HistoryData } from '../../i18n/say/history.ts';
import { datesOf } from '../../i18n/say/history.ts';
import { $timeline } from '../../stores/timeline.ts';
import { $practised } from '../../stores/practised.ts';
import { Notice } from '../keeping/Notice.tsx';
import { RecheckLater } from '../recheck/RecheckLater.tsx';
import { useStore } from '../ui/useStore.ts';
import { AllAttempts } from './AllAttempts.tsx';
import { Empty, OnlyOne } from './Begin.tsx';
import { OwnFigures } from './OwnFigures.tsx';
import { TwoAttempts } from './TwoAttempts.tsx';

type Props = { readonly data: HistoryData };

/** All attempts of this person, and what changed between two of them. */
export function History({ data }: Props) {
  const { results, leftOut } = useStore($timeline);
  const dates = datesOf([...results, ...leftOut], data);
  const [first, ...more] = results;
  const hasPractised = useStore($practised) !== null;
  return (
    <div class="history">
      <div class={more.length > 0 ? 'screen-only' : undefined}>
        <Notice address={data.notice} />
        <h1>{data.texts.title}</h1>
        <p class="lead">{data.texts.lead}</p>
      </div>
      {first === undefined && <Empty texts={data.texts.empty} />}
      {first !== undefined && more.length === 0 && <OnlyOne first={first} data={data} />}
      {more.length === 0 && <OwnFigures data={data} />}
      {first !== undefined && more.length > 0 && (
        <TwoAttempts results={results} dates={dates} data={data} />
      )}
      {hasPractised && (
        <RecheckLater address={data.recheck}>
          {({ OnHistory, file }) => <OnHistory file={file} isScreen={more.length > 0} />}
        </RecheckLater>
      )}
      {results.length + leftOut.length > 1 && (
        <AllAttempts {...{ results, leftOut, dates, data }} />
      )}
    </div>
  );
}
