import type { LeftOut, PastResult } from '../../domain/history/timeline.ts';
import { fill } from '../../i18n/format.ts';
import type { HistoryData } from '../../i18n/say/history.ts';
import { sayAttempt } from '../../i18n/say/history.ts';
import { useFormats } from '../ui/useFormats.ts';

type Props = {
  readonly results: readonly PastResult[];
  readonly leftOut: readonly LeftOut[];
  /** The date of each, by its id. */
  readonly dates: ReadonlyMap<string, string>;
  readonly data: HistoryData;
};

/** Every attempt with its date and depth, and what is not compared. */
export function AllAttempts({ results, leftOut, dates, data }: Props) {
  const { all } = data.texts;
  const { listOf } = useFormats();
  const left = (['unfinished', 'unknown-version'] as const).flatMap((reason) => {
    const own = leftOut.filter((one) => one.reason === reason);
    const text = reason === 'unfinished' ? all.unfinished : all.unknown;
    const said = listOf(own.map(({ id }) => dates.get(id) ?? ''));
    return own.length === 0 ? [] : [fill(text, { dates: said })];
  });
  return (
    <section class="screen-only">
      {results.length > 1 && (
        <>
          <h2>{all.title}</h2>
          <ol class="attempts">
            {results.map((past) => (
              <li key={past.id}>{sayAttempt(past, dates.get(past.id) ?? '', data)}</li>
            ))}
          </ol>
        </>
      )}
      <h3>{all.leftTitle}</h3>
      {left.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>{all.roles}</p>
    </section>
  );
}
