import { useEffect, useRef, useState } from 'preact/hooks';
import { fill, listOf, lower, wholePoints } from '../../i18n/format.ts';
import type { FirstTexts } from '../../i18n/firstTexts.ts';
import { afterPaint } from '../../platform/afterPaint.ts';
import { colorOf } from '../ui/colorOf.ts';
import type { DrawnRadar } from './drawRadar.ts';
import { loadRadar } from './loadRadar.ts';
import { RadarFigure } from './RadarFigure.tsx';
import { labelLines, type RadarValues } from './radarValues.ts';

type Props = {
  readonly values: RadarValues;
  /** What it was before; drawn first, so that one sees the band tighten. */
  readonly before: RadarValues | null;
  /** Somebody else's, drawn over it: another line, another point. */
  readonly beside?: RadarValues;
  /** What it says to who cannot see it; of one result it follows by itself. */
  readonly label?: string;
  readonly texts: FirstTexts['result'];
};

/** How long the earlier radar stands before it moves to the new one, in milliseconds. */
const BEFORE_SHOWN = 900;
/** From this many pixels on, a name of so many letters fits beside the radar. */
const [WIDE, ROOM] = [400, 14];

function numbersOf(values: RadarValues) {
  return {
    values: values.map(({ points }) => points),
    low: values.map(({ low }) => low),
    high: values.map(({ high }) => high),
  };
}

function labelOf(values: RadarValues, texts: FirstTexts['result']): string {
  const scores = values.map(({ name, points }) =>
    fill(texts.radarScore, { trait: lower(name), points: wholePoints(points) }),
  );
  return fill(texts.radarLabel, { scores: listOf(scores) });
}

/** The radar on screen (a chart) and on paper (a figure), from one profile. */
export function Radar({ values, before, beside, texts, ...props }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  const label = props.label ?? labelOf(values, texts);

  useEffect(() => {
    let drawn: DrawnRadar | null = null;
    let moving: ReturnType<typeof setTimeout> | undefined;
    let current = true;
    let first = true;
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const still = matchMedia('(prefers-reduced-motion: reduce)');
    const draw = async () => {
      // Text first: the first chart takes long, on a slow phone, and would hold up what is ready.
      const [{ drawRadar }] = await Promise.all([loadRadar(), first && afterPaint()]);
      const element = canvas.current;
      const host = element?.parentElement;
      if (!current || !element || !host) return;
      drawn?.erase();
      const moves = first && before !== null && !still.matches;
      const color = (name: string) => colorOf(host, `ink-${name}`);
      drawn = drawRadar(element, {
        labels: labelLines(values, host.clientWidth < WIDE ? 0 : ROOM),
        ...numbersOf(moves ? before : values),
        beside: beside?.map(({ points }) => points),
        colors: {
          ink: color('ink'),
          grid: color('line'),
          line: color('helm'),
          band: color('band'),
          paper: color('paper'),
          axes: values.map(({ trait }) => colorOf(host, `trait-${trait} ink-trait`)),
        },
        font: getComputedStyle(host).fontFamily,
      });
      if (moves) {
        moving = setTimeout(() => drawn?.update(numbersOf(values)), BEFORE_SHOWN);
      }
      first = false;
      element.dataset['drawn'] ??= '';
    };
    const start = () => {
      draw().catch(() => current && setFailed(true));
    };
    start();
    dark.addEventListener('change', start);
    return () => {
      current = false;
      dark.removeEventListener('change', start);
      clearTimeout(moving);
      drawn?.erase();
    };
  }, [values, before, beside]);

  return (
    <figure class={failed ? 'radar is-figure' : 'radar'}>
      {!failed && (
        <div class="radar-canvas">
          <canvas
            ref={canvas}
            role="img"
            aria-label={label}
            onAnimationEnd={({ currentTarget }) => {
              // It opens once: after a print it stands there as it stood.
              currentTarget.dataset['drawn'] = 'open';
            }}
          />
        </div>
      )}
      <RadarFigure values={values} beside={beside} label={label} />
      <figcaption class="soft">{texts.bandNote}</figcaption>
    </figure>
  );
}
