import { useMemo, useState } from 'preact/hooks';
import { between, chosenBefore } from '../../domain/history/between.ts';
import type { PastResult } from '../../domain/history/timeline.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import type { HistoryData } from '../../i18n/say/history.ts';
import { triedBetween } from '../../domain/plan/tried.ts';
import { printPage } from '../../platform/print.ts';
import { $plan } from '../../stores/plan.ts';
import { $choices } from '../../stores/timeline.ts';
import { useStore } from '../ui/useStore.ts';
import { BeginAndNow } from './BeginAndNow.tsx';
import { Changes } from './Changes.tsx';
import { Choose } from './Choose.tsx';
import { OwnFigures } from './OwnFigures.tsx';
import { Tried } from './Tried.tsx';

type Props = {
  /** Two or more, oldest first. */
  readonly results: readonly PastResult[];
  readonly dates: ReadonlyMap<string, string>;
  readonly data: HistoryData;
};

/** Two attempts of the person's choice, first and last to begin with, and what was practised. */
export function TwoAttempts({ results, dates, data }: Props) {
  const choices = useStore($choices);
  const plan = useStore($plan);
  const [ids, setIds] = useState<readonly [string?, string?]>([]);
  /** `undefined`: the person has not said it here. */
  const [said, setSaid] = useState<TraitId | null | undefined>(undefined);
  const found = (id: string | undefined) => results.find((past) => past.id === id);
  const one = found(ids[0]) ?? results[0];
  const two = found(ids[1]) ?? results.at(-1);
  const last = one && two && Math.max(one.startedAt, two.startedAt);
  const practised = said === undefined ? chosenBefore(choices, last ?? 0) : said;
  const both = useMemo(
    () => (one && two ? between(one, two, practised) : null),
    [one, two, practised],
  );
  if (one === undefined || two === undefined) return null;
  const tried = both && triedBetween(plan, both.earlier.startedAt, both.later.startedAt);
  const { texts } = data;
  return (
    <>
      <Choose
        {...{ results, dates, data, practised }}
        ids={[one.id, two.id]}
        onIds={setIds}
        onPractised={setSaid}
      />
      {both === null ? (
        <p role="status">{texts.choose.same}</p>
      ) : (
        <>
          {tried && <Tried action={tried} data={data} />}
          <OwnFigures data={data} class="screen-only" />
          <Changes {...{ both, dates, data }} />
          <section class="screen-only">
            <h2>{texts.why.title}</h2>
            <p>{texts.why.text}</p>
          </section>
          <section class="screen-only">
            <h2>{texts.paper.title}</h2>
            <p>{texts.paper.note}</p>
            <p>
              <button type="button" class="outline" onClick={() => void printPage()}>
                {texts.paper.print}
              </button>
            </p>
          </section>
          <BeginAndNow {...{ both, dates, data, tried }} />
        </>
      )}
    </>
  );
}
