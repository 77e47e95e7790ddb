import { useMemo } from 'preact/hooks';
import type { TraitId } from '../../domain/test/scales.ts';
import type { Formats } from '../../i18n/format.ts';
import { fill, lower, wholePoints } from '../../i18n/format.ts';
import type { FirstTexts } from '../../i18n/firstTexts.ts';
import type { Told } from './drawing.ts';
import { axisNear, inFigure } from './pointedAt.ts';
import { RadarSvg } from './RadarSvg.tsx';
import type { RadarValues } from './radarValues.ts';
import { useChart } from './useChart.ts';
import { useLeave } from './useLeave.ts';
import { useFormats } from '../ui/useFormats.ts';

/** Another result, and what to call both. */
type Beside = {
  readonly values: RadarValues;
  readonly ownName: string;
  readonly name: string;
};
type Words = FirstTexts['result'];
type Props = {
  readonly values: RadarValues;
  /** What it was before; one sees the band tighten. */
  readonly before: RadarValues | null;
  /** Somebody else's, drawn over it: another line, other points. */
  readonly beside?: Beside;
  /** What it says to who cannot see it; of one result it follows by itself. */
  readonly label?: string;
  /** The bouwsteen that was chosen to practise. */
  readonly chosen?: TraitId | null;
  /** The bouwsteen whose point is lit, by the radar itself or by a row of the table beside it. */
  readonly lit: TraitId | null;
  readonly onLight: (trait: TraitId | null) => void;
  /** Whether all else has come, so that the chart may be fetched. */
  readonly isWhole: boolean;
  readonly texts: Words;
};

function labelOf(values: RadarValues, texts: Words, { listOf }: Formats): string {
  const scores = values.map(({ name, points }) =>
    fill(texts.radarScore, { trait: lower(name), points: wholePoints(points) }),
  );
  return fill(texts.radarLabel, { scores: listOf(scores) });
}

/** What each point tells: what it is in everyday words, and its score and margin. */
function toldOf(values: RadarValues, beside: Beside | undefined, texts: Words): readonly Told[] {
  return values.map(({ name, everyday, points, low, high }, i) => {
    const range = fill(texts.range, { low: wholePoints(low), high: wholePoints(high) });
    const other = beside?.values[i];
    const scores =
      beside && other
        ? [
            `${beside.ownName}: ${wholePoints(points)}`,
            `${beside.name}: ${wholePoints(other.points)}`,
          ]
        : [`${texts.columnScore}: ${wholePoints(points)}`, `${texts.columnMargin}: ${range}`];
    return { title: name, lines: [everyday, ...scores] };
  });
}

/** The radar of a profile: a figure, and over it a chart that moves and answers a touch. */
export function Radar(props: Props) {
  const { values, before, beside, chosen, lit, onLight, isWhole, texts } = props;
  const formats = useFormats();
  const label = props.label ?? labelOf(values, texts, formats);
  const told = useMemo(() => toldOf(values, beside, texts), [values, beside, texts]);
  const axis = lit === null ? null : values.findIndex(({ trait }) => trait === lit);
  const { canvas, isFetched, cover, ask } = useChart({
    values,
    before,
    other: beside?.values,
    told,
    lit: axis,
    isWhole,
  });
  const face = useLeave(lit === null ? null : onLight);
  const point = (event: PointerEvent) => {
    ask();
    const box = face.current?.getBoundingClientRect();
    if (box === undefined) return;
    const at = inFigure({ x: event.clientX, y: event.clientY }, box);
    const near = axisNear(
      at,
      values.map(({ points }) => points),
    );
    onLight(near === null ? null : (values[near]?.trait ?? null));
  };
  return (
    <figure class="radar">
      <div
        ref={face}
        class="radar-face"
        data-cover={cover}
        onPointerDown={point}
        onPointerMove={(event) => event.pointerType === 'mouse' && point(event)}
        onPointerLeave={(event) => event.pointerType === 'mouse' && onLight(null)}
      >
        <RadarSvg
          {...{ values, label, chosen }}
          other={beside?.values.map(({ points }) => points)}
        />
        {isFetched && <canvas ref={canvas} aria-hidden="true" />}
      </div>
      <figcaption class="soft">{texts.bandNote}</figcaption>
    </figure>
  );
}
