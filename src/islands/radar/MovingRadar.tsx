import { useEffect } from 'preact/hooks';
import type { TraitId } from '../../domain/test/scales.ts';
import type { Point } from '../../figures/strokes.ts';
import { fill, wholePoints } from '../../i18n/format.ts';
import styles from '../../styles/moving-radar.css?inline';
import { adoptStyles } from '../ui/adoptStyles.ts';
import type { Told } from './drawing.ts';
import { axisNear, inFigure } from './pointedAt.ts';
import type { RadarValues, RadarWords } from './radarValues.ts';
import { useLaidChart } from './useLaidChart.ts';
import { useLeave } from './useLeave.ts';
import { useSame } from './useSame.ts';

adoptStyles(styles);

/** Another result, and the names of both. */
export type Beside = {
  readonly values: RadarValues;
  readonly ownName: string;
  readonly name: string;
};

type Props = {
  readonly values: RadarValues;
  /** The values before the last stage; the band tightens from them. */
  readonly before: RadarValues | null;
  readonly beside: Beside | undefined;
  /** The bouwsteen with a lit point; the radar or a row of the table beside it lights it. */
  readonly lit: TraitId | null;
  readonly onLight: (trait: TraitId | null) => void;
  /** Where the figure was touched before this code came, in CSS pixels of the window. */
  readonly touched: Point | null;
  readonly texts: RadarWords;
};

/** The text of each point: what it means in everyday words, and its score and margin. */
function toldOf(
  values: RadarValues,
  beside: Beside | undefined,
  texts: Props['texts'],
): readonly Told[] {
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

/** A chart over the figure of a radar. It moves, and tells about the point under the pointer. */
export function MovingRadar({ lit, onLight, touched, texts, ...drawn }: Props) {
  const values = useSame(drawn.values);
  const beside = useSame(drawn.beside);
  const told = useSame(toldOf(values, beside, texts));
  const axis = lit === null ? null : values.findIndex(({ trait }) => trait === lit);
  const { canvas, cover } = useLaidChart({
    values,
    before: useSame(drawn.before),
    other: beside?.values,
    told,
    lit: axis,
  });
  useLeave(canvas, lit === null ? null : onLight);
  const point = (at: Point) => {
    const box = canvas.current?.getBoundingClientRect();
    if (box === undefined) return;
    const points = values.map((value) => value.points);
    const near = axisNear(inFigure(at, box), points);
    onLight(near === null ? null : (values[near]?.trait ?? null));
  };
  const follow = ({ clientX, clientY }: PointerEvent) => point({ x: clientX, y: clientY });
  useEffect(() => {
    if (touched !== null) point(touched);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- an earlier touch is handled once
  }, []);
  return (
    <canvas
      ref={canvas}
      aria-hidden="true"
      data-cover={cover}
      onPointerDown={follow}
      onPointerMove={(event) => event.pointerType === 'mouse' && follow(event)}
      onPointerLeave={(event) => event.pointerType === 'mouse' && onLight(null)}
    />
  );
}
