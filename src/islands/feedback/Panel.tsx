import { useState } from 'preact/hooks';
import { FEWEST } from '../../domain/panel/spread.ts';
import { fill } from '../../i18n/format.ts';
import type { FeedbackData } from '../../i18n/say/feedback.ts';
import type { Colleague } from '../../i18n/say/panel.ts';
import { printPage } from '../../platform/print.ts';
import { useFormats } from '../ui/useFormats.ts';
import { Quotes } from './Quotes.tsx';
import { Singles } from './Singles.tsx';
import { Statements } from './Statements.tsx';
import { Together } from './Together.tsx';
import { useBeside } from './useBeside.ts';

type Props = {
  readonly data: FeedbackData;
  readonly colleagues: readonly Colleague[];
  /** When the request was made that they answered. */
  readonly askedAt: number;
};

/** Everything that came back: together from three on, and before that one by one for who asks. */
export function Panel({ data, colleagues, askedAt }: Props) {
  const { panel } = data.texts;
  const { longDate } = useFormats();
  const beside = useBeside(colleagues);
  const [isSingle, setSingle] = useState(false);
  if (beside === null) return null;
  const { figures, own, instrument, response } = beside;
  const people = figures.replies;
  const isTogether = people >= FEWEST;
  const isShown = isTogether || isSingle;
  return (
    <section class="beheld compare" aria-labelledby="beeld">
      <h2 id="beeld">{panel.title}</h2>
      <p class="print-only soft">{fill(panel.paper, { n: people, date: longDate(askedAt) })}</p>
      {people < colleagues.length && (
        <p>{fill(panel.otherVersion, { n: colleagues.length - people })}</p>
      )}
      {isTogether ? (
        <>
          {own === null && <p>{panel.noOwn}</p>}
          <Together {...{ data, figures, own }} />
        </>
      ) : (
        <>
          <p>{[panel.none, panel.one, panel.two][people]}</p>
          {people > 0 && (
            <p class="screen-only">
              <button
                type="button"
                class="outline"
                aria-expanded={isSingle}
                onClick={() => setSingle(!isSingle)}
              >
                <span>{isSingle ? panel.hideSingle : panel.showSingle}</span>
              </button>
            </p>
          )}
          {isSingle && people > 0 && (
            <>
              <p>{panel.oneView}</p>
              {own === null && <p>{panel.noOwn}</p>}
              <Singles {...{ data, figures, colleagues }} hasOwn={own !== null} />
            </>
          )}
        </>
      )}
      {isShown && people > 0 && (
        <>
          <Quotes data={data} colleagues={colleagues} />
          <Statements {...{ data, colleagues, instrument }} own={response} />
          <p class="screen-only">
            <button type="button" class="outline" onClick={() => void printPage()}>
              {panel.print}
            </button>
          </p>
          <p class="soft screen-only">{panel.printNote}</p>
        </>
      )}
    </section>
  );
}
