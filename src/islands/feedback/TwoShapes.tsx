import { useMemo } from 'preact/hooks';
import type { PanelRow } from '../../domain/panel/figures.ts';
import type { Profile } from '../../domain/result/profile.ts';
import { fill, lower, wholePoints } from '../../i18n/format.ts';
import type { FeedbackData } from '../../i18n/say/feedback.ts';
import { RadarSvg } from '../radar/RadarSvg.tsx';
import { radarValues, scoresSaid } from '../radar/radarValues.ts';
import { useFormats } from '../ui/useFormats.ts';

type Props = {
  readonly data: FeedbackData;
  readonly rows: readonly PanelRow[];
};

/** The own shape with its margin, and the median of colleagues as a dashed one. */
export function TwoShapes({ data, rows }: Props) {
  const { panel } = data.texts;
  const formats = useFormats();
  const values = useMemo(() => radarValues({ scores: ownScores(rows) }, data.traits), [rows, data]);
  const medians = rows.flatMap(({ spread }) => (spread ? [spread.median] : []));
  if (values === null || medians.length < rows.length) return <p>{panel.noRadar}</p>;
  const others = rows.map(({ trait, spread }) =>
    fill(data.radarScore, {
      trait: lower(data.traits[trait].name),
      points: wholePoints(spread?.median ?? 0),
    }),
  );
  const label = fill(panel.radarLabel, {
    own: scoresSaid(values, data, formats),
    others: formats.listOf(others),
  });
  return (
    <div>
      <figure class="radar">
        <div class="radar-face">
          <RadarSvg values={values} label={label} other={medians} />
        </div>
      </figure>
      <ul class="legend">
        <li>
          <svg class="sample" viewBox="0 0 40 14" aria-hidden="true">
            <path class="polygon" d="M1 7H39" />
            <circle class="point" cx="20" cy="7" r="5" />
          </svg>
          {panel.ownLine}
        </li>
        <li>
          <svg class="sample" viewBox="0 0 40 14" aria-hidden="true">
            <path class="other" d="M1 7H39" />
            <path class="other-point" d="M20 1l6 6l-6 6l-6 -6z" />
          </svg>
          {panel.othersLine}
        </li>
      </ul>
    </div>
  );
}

/** The own scores with their margins, as a radar takes them. */
function ownScores(rows: readonly PanelRow[]): Profile['scores'] {
  return new Map(
    rows.flatMap(({ trait, own }) => {
      if (own === null) return [];
      const { points, margin } = own;
      const [low, high] = [Math.max(0, points - margin), Math.min(100, points + margin)];
      return [[trait, { kind: 'scored', points, low, high, count: 0 }] as const];
    }),
  );
}
