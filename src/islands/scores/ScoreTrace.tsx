import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Instrument } from '../../domain/test/instrument.ts';
import type { Response } from '../../domain/test/response.ts';
import type { ScaleId } from '../../domain/test/scales.ts';
import type { Score } from '../../domain/result/profile.ts';
import { traceOf } from '../../domain/score/trace.ts';
import { fill, lower, wholePoints } from '../../i18n/format.ts';
import type { ItemWording, ResultTexts } from '../../i18n/messages.ts';
import { afterPaint } from '../../platform/afterPaint.ts';
import { $traced } from '../../stores/traced.ts';
import { Fold } from '../ui/Fold.tsx';
import { useStore } from '../ui/useStore.ts';

/** The answers behind a score, own or shared, with everything needed to show them. */
export type GivenAnswers = {
  readonly instrument: Instrument;
  readonly response: Response;
  readonly wording: ItemWording;
  /** Replaces 'your answer' when the answers are someone else's. */
  readonly answerLabel?: string;
};

type Props = GivenAnswers & {
  readonly scale: ScaleId;
  /** The name of the scale. */
  readonly name: string;
  readonly score: Score | undefined;
  readonly texts: ResultTexts;
};

/** So many frames. On a slow device what holds it opens late. */
const TRIES = 20;

/** What holds this may have been closed: nothing in it can take focus before it is drawn. */
async function focusDrawn(element: RefObject<HTMLElement>): Promise<void> {
  for (let i = 0; i < TRIES; i += 1) {
    await afterPaint();
    element.current?.focus();
    if (document.activeElement === element.current) return;
  }
}

/** Shows the answers behind one score, so that a reader can compute it by hand. */
export function ScoreTrace({ score, ...props }: Props) {
  const { scale, name, texts } = props;
  const summary = useRef<HTMLElement>(null);
  const isAsked = useStore($traced) === scale;
  useEffect(() => {
    if (!isAsked) return;
    $traced.set(null);
    void focusDrawn(summary);
  }, [isAsked]);
  if (score?.kind !== 'scored') return null;
  const points = wholePoints(score.points);
  const title = fill(texts.result.traceTitle, { trait: lower(name), points });
  return (
    <Fold class="trace" title={title} forceOpen={isAsked} summary={summary}>
      <TraceTable {...props} title={title} points={points} />
    </Fold>
  );
}

type TableProps = Omit<Props, 'score' | 'name'> & {
  readonly title: string;
  readonly points: string;
};

/** The answers, what each counts for, and the sum. */
function TraceTable(props: TableProps) {
  const { scale, title, points, texts, instrument, response, wording } = props;
  const { result, answers } = texts;
  const { rows, sum, lowest, range } = traceOf(instrument, response, scale);
  const hasReversed = rows.some(({ item }) => item.keying === 'reversed');
  return (
    <>
      <p class="soft">
        {result.traceKey} {hasReversed && result.traceReversedKey}
      </p>
      <table class="is-wide">
        <caption class="unseen">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{result.traceStatement}</th>
            <th scope="col">{props.answerLabel ?? result.traceAnswer}</th>
            <th scope="col">{result.traceCounts}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ item, value, counts }) => (
            <tr key={item.id}>
              <th scope="row">
                {wording.items[item.id]}
                {item.keying === 'reversed' && <span class="soft"> {result.traceReversed}</span>}
              </th>
              <td>{answers[value - 1]}</td>
              <td class="score">{counts}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{fill(result.traceSum, { n: rows.length, sum, lowest, range, points })}</p>
    </>
  );
}
