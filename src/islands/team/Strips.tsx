import type { TeamFigures } from '../../domain/team/figures.ts';
import { wholePoints } from '../../i18n/format.ts';
import type { TeamData } from '../../i18n/say/team.ts';
import { sayRange } from '../../i18n/say/team.ts';
import { riseOf } from '../../figures/spread.ts';
import { SpreadStrip } from '../ui/SpreadStrip.tsx';
import { Spoke } from '../ui/Spoke.tsx';

type Props = {
  readonly data: TeamData;
  readonly figures: TeamFigures;
  /** How high a stack may rise, where all strips must be equally large. */
  readonly room?: number;
};

/** One strip a bouwsteen, in the order of the test. One picture for ears: the table says the numbers. */
export function Strips({ data, figures, room }: Props) {
  const { texts, names } = data;
  const { chart } = texts;
  const scores = figures.rows.map(({ dots }) => dots.map(({ points }) => points));
  const rise = room && Math.max(...scores.map((points) => riseOf(points, room)));
  return (
    <div class="strips" role="img" aria-label={chart.picture}>
      <p class="legend soft">
        <span>
          <svg class="key" viewBox="-7 -7 14 14">
            <circle class="who" r="5" />
          </svg>
          {chart.person}
        </span>
        <span>
          <svg class="key" viewBox="-7 -7 14 14">
            <path class="middle" d="M0-6V6" />
          </svg>
          {chart.median}
        </span>
        <span>{chart.axis}</span>
      </p>
      {figures.rows.map((row, i) => (
        <div key={row.trait} class={`strip-row trait-${row.trait}`}>
          <p class="strip-name">
            <Spoke trait={row.trait} />
            <b>{names[row.trait]}</b>
          </p>
          <SpreadStrip
            scores={scores[i] ?? []}
            median={row.spread?.median ?? null}
            {...{ room, rise }}
          />
          <p class="strip-says">
            <b>{row.spread && wholePoints(row.spread.median)}</b>
            <span class="soft">{sayRange(row, texts)}</span>
          </p>
        </div>
      ))}
    </div>
  );
}
