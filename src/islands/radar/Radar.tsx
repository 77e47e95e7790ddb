import type { TraitId } from '../../domain/test/scales.ts';
import type { Formats } from '../../i18n/format.ts';
import { fill, lower, wholePoints } from '../../i18n/format.ts';
import type { FirstTexts } from '../../i18n/firstTexts.ts';
import { useFormats } from '../ui/useFormats.ts';
import type { Beside } from './MovingRadar.tsx';
import { RadarSvg } from './RadarSvg.tsx';
import type { RadarValues } from './radarValues.ts';
import { useMoving } from './useMoving.ts';

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
  /** Whether all else has come, so that what moves may be fetched. */
  readonly isWhole: boolean;
  readonly texts: Words;
};

function labelOf(values: RadarValues, texts: Words, { listOf }: Formats): string {
  const scores = values.map(({ name, points }) =>
    fill(texts.radarScore, { trait: lower(name), points: wholePoints(points) }),
  );
  return fill(texts.radarLabel, { scores: listOf(scores) });
}

/** The radar of a profile: a figure that says all, and later a chart over it that moves. */
export function Radar(props: Props) {
  const { values, before, beside, chosen, lit, onLight, isWhole, texts } = props;
  const formats = useFormats();
  const label = props.label ?? labelOf(values, texts, formats);
  const { Over, touched, onTouch } = useMoving(isWhole);
  return (
    <figure class="radar">
      <div class="radar-face" onPointerDown={onTouch}>
        <RadarSvg
          {...{ values, label, chosen }}
          other={beside?.values.map(({ points }) => points)}
        />
        {Over && <Over {...{ values, before, beside, lit, onLight, touched, texts }} />}
      </div>
      <figcaption class="soft">{texts.bandNote}</figcaption>
    </figure>
  );
}
