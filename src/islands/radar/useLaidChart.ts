import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { onPixelRatio } from '../../platform/pixelRatio.ts';
import type { Told } from './drawing.ts';
import type { LaidChart } from './layChart.ts';
import { layChart } from './layChart.ts';
import { radarColors } from './radarColors.ts';
import type { RadarValues } from './radarValues.ts';
import { useScheme } from './useScheme.ts';

type Wish = {
  readonly values: RadarValues;
  /** The values before the last stage; the band tightens from them. */
  readonly before: RadarValues | null;
  readonly other: RadarValues | undefined;
  readonly told: readonly Told[];
  /** The axis with the lit point. */
  readonly lit: number | null;
};

type OverRadar = {
  readonly canvas: RefObject<HTMLCanvasElement>;
  /** The state of the chart. While it moves, the figure under it shows the end position. */
  readonly cover: 'none' | 'moving' | 'resting';
};

/** A chart on a canvas over the figure of a radar. */
export function useLaidChart({ values, before, other, told, lit }: Wish): OverRadar {
  const canvas = useRef<HTMLCanvasElement>(null);
  const laid = useRef<LaidChart | null>(null);
  const last = useRef<RadarValues | null>(null);
  const [cover, setCover] = useState<OverRadar['cover']>('none');
  const scheme = useScheme();

  useEffect(() => {
    const element = canvas.current;
    const face = element?.parentElement;
    if (!element || !face) return;
    // A new colour scheme alone causes no movement.
    const isNew = last.current !== values;
    const moves = isNew && !matchMedia('(prefers-reduced-motion: reduce)').matches;
    const from = moves ? (last.current ?? before) : null;
    last.current = values;
    setCover('moving');
    try {
      laid.current = layChart(element, {
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
  }, [values, before, other, told, scheme]);

  useEffect(() => {
    laid.current?.light(lit);
  }, [lit, cover]);

  return { canvas, cover };
}
