import type { TraitId } from '../../domain/test/scales.ts';
import { fill } from '../../i18n/format.ts';
import { useFormats } from '../ui/useFormats.ts';
import type { Beside } from './MovingRadar.tsx';
import { RadarSvg } from './RadarSvg.tsx';
import type { RadarValues, RadarWords } from './radarValues.ts';
import { scoresSaid } from './radarValues.ts';
import { useMoving } from './useMoving.ts';

type Props = {
  readonly values: RadarValues;
  /** The values before the last stage; the band tightens from them. */
  readonly before: RadarValues | null;
  /** The result of somebody else, drawn over this one: with another line and other points. */
  readonly beside?: Beside;
  /** The text for people who cannot see it. For a single result it follows from the values. */
  readonly label?: string;
  /** The bouwsteen that was chosen to practise. */
  readonly chosen?: TraitId | null;
  /** The bouwsteen with a lit point; the radar or a row of the table beside it lights it. */
  readonly lit: TraitId | null;
  readonly onLight: (trait: TraitId | null) => void;
  /** Whether all else has come, so that the moving chart may be fetched. */
  readonly isWhole: boolean;
  readonly texts: RadarWords;
};

/** The radar of a profile: a complete figure, and later a moving chart over it. */
export function Radar(props: Props) {
  const { values, before, beside, chosen, lit, onLight, isWhole, texts } = props;
  const formats = useFormats();
  const label =
    props.label ?? fill(texts.radarLabel, { scores: scoresSaid(values, texts, formats) });
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
