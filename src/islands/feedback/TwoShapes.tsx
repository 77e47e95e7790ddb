import { useMemo } from 'preact/hooks';
import type { PanelRow } from '../../domain/panel/figures.ts';
import type { Profile } from '../../domain/result/profile.ts';
import { fill, lower, wholePoints } from '../../i18n/format.ts';
import type { FeedbackData } from '../../i18n/say/feedback.ts';
import { RadarSvg } from '../radar/RadarSvg.tsx';
import { radarValues, scoresSaid } from '../radar/radarValues.ts';
import { TwoLines } from '../radar/TwoLines.tsx';
import { useFormats } from '../ui/useFormats.ts';

type Props = {
  readonly data: FeedbackData;
  readonly profile: Profile;
  readonly rows: readonly PanelRow[];
};

/** The own shape with its margin, and the median of colleagues as a dashed one. */
export function TwoShapes({ data, profile, rows }: Props) {
  const { panel } = data.texts;
  const formats = useFormats();
  const values = useMemo(() => radarValues(profile, data.traits), [profile, data]);
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
      <TwoLines own={panel.ownLine} other={panel.othersLine} />
    </div>
  );
}
