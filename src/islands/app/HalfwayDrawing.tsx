import { RADAR_BOX, radarStrokes } from '../../figures/radar.ts';
import { fill, lower } from '../../i18n/format.ts';
import type { PageData } from '../../i18n/messages.ts';
import { $profile } from '../../stores/profile.ts';
import { useLater } from '../load/useLater.ts';
import { axesOf, radarValues } from '../radar/radarValues.ts';
import { Drawing } from '../ui/Drawing.tsx';
import { useFormats } from '../ui/useFormats.ts';
import { useStore } from '../ui/useStore.ts';
import { partsOf } from './resultAhead.ts';

type Props = { readonly data: PageData };

const { left, top, width, height } = RADAR_BOX;

/**
 * The radar of the statements, without numbers: those wait until the situations are done, or until
 * the person asks for the result. Its room is there from the start.
 */
export function HalfwayDrawing({ data }: Props) {
  const profile = useStore($profile);
  const { listOf } = useFormats();
  const later = useLater(partsOf(data, false));
  const values =
    later.kind === 'ready' && profile ? radarValues(profile, later.value.texts.traits) : null;
  const label = (names: readonly string[]) =>
    fill(data.questionnaire.halfwayDrawing, { traits: listOf(names) });
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
