import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { extrasAllowed } from '../../platform/connection.ts';
import { onPixelRatio } from '../../platform/pixelRatio.ts';
import { whenIdle } from '../load/whenIdle.ts';
import type { Told } from './drawing.ts';
import type { LaidChart } from './layChart.ts';
import { loadChart } from './loadChart.ts';
import { radarColors } from './radarColors.ts';
import type { RadarValues } from './radarValues.ts';
import { useScheme } from './useScheme.ts';

type Wish = {
  readonly values: RadarValues;
  /** What it was before; the band tightens from there. */
  readonly before: RadarValues | null;
  readonly other: RadarValues | undefined;
  readonly told: readonly Told[];
  /** The axis whose point is lit. */
  readonly lit: number | null;
  /** Whether all that a visitor may want sooner has come. */
  readonly isWhole: boolean;
};

type OverRadar = {
  readonly canvas: RefObject<HTMLCanvasElement>;
  /** Whether there is a canvas to lay a chart on. */
  readonly isFetched: boolean;
  /** What the chart does: as long as it moves, the figure under it shows where to. */
  readonly cover: 'none' | 'moving' | 'resting';
  /** Fetches the chart now, unless the visitor asked to save data. */
  readonly ask: () => void;
};

/** A chart over a radar, fetched when the page is idle or the radar is touched. */
export function useChart(wish: Wish): OverRadar {
  const { values, before, other, told, lit, isWhole } = wish;
  const canvas = useRef<HTMLCanvasElement>(null);
  const laid = useRef<LaidChart | null>(null);
  const last = useRef<RadarValues | null>(null);
  const [code, setCode] = useState(loadChart.now?.());
  const [cover, setCover] = useState<OverRadar['cover']>('none');
  const scheme = useScheme();

  const ask = useCallback(() => {
    // Without it the radar stands there all the same.
    if (extrasAllowed() !== 'never') loadChart().then(setCode, () => undefined);
  }, []);
  useEffect(() => {
    let current = true;
    if (isWhole && extrasAllowed() === 'when-idle') void whenIdle().then(() => current && ask());
    return () => {
      current = false;
    };
  }, [isWhole, ask]);

  useEffect(() => {
    const element = canvas.current;
    const face = element?.parentElement;
    if (code === undefined || !element || !face) return;
    // Another colour scheme moves nothing.
    const isNew = last.current !== values;
    const moves = isNew && !matchMedia('(prefers-reduced-motion: reduce)').matches;
    const from = moves ? (last.current ?? before) : null;
    last.current = values;
    setCover('moving');
    try {
      laid.current = code.layChart(element, {
        scores: values,
        before: from,
        other: other?.map(({ points }) => points),
        told,
        colors: radarColors(face, values),
        font: getComputedStyle(face).fontFamily,
        shown: face.clientWidth,
        moves,
        onRest: () => setCover('resting'),
      });
    } catch {
      // A browser without a canvas: the figure stays.
      return setCover('none');
    }
    const fit = () => laid.current?.fit(face.clientWidth);
    const sizes = new ResizeObserver(fit);
    sizes.observe(face);
    const stop = onPixelRatio(fit);
    return () => {
      stop();
      sizes.disconnect();
      laid.current?.remove();
      laid.current = null;
      setCover('none');
    };
  }, [code, values, before, other, told, scheme]);

  useEffect(() => {
    laid.current?.light(lit);
  }, [lit, cover]);

  return { canvas, isFetched: code !== undefined, cover, ask };
}
