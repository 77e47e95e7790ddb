import { RADAR_BOX, radarStrokes } from '../../figures/radar.ts';
import { fill, lower } from '../../i18n/format.ts';
import type { UiTexts } from '../../i18n/messages.ts';
import type { RadarValues } from '../radar/radarValues.ts';
import { axesOf } from '../radar/radarValues.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { useFormats } from '../ui/useFormats.ts';

type Props = {
  /** `null` until the words of the axes are there: the room is kept. */
  readonly values: RadarValues | null;
  readonly texts: UiTexts['questionnaire'];
};

const { left, top, width, height } = RADAR_BOX;

/** The radar with the names of its axes and without numbers. */
export function HalfwayFigure({ values, texts }: Props) {
  const { listOf } = useFormats();
  const label = (names: readonly string[]) => fill(texts.halfwayDrawing, { traits: listOf(names) });
  return (
    <div class="radar radar-face halfway">
      <svg
        viewBox={`${left} ${top} ${width} ${height}`}
        {...(values
          ? { role: 'img', 'aria-label': label(values.map(({ name }) => lower(name))) }
          : { 'aria-hidden': true })}
      >
        {values && <Drawing strokes={radarStrokes(axesOf(values, false))} />}
      </svg>
    </div>
  );
}
