import type { Profile } from '../../domain/result/profile.ts';
import type { RoleId } from '../../domain/test/scales.ts';
import { HELM, REACTION_SCALES, ROLES } from '../../domain/test/scales.ts';
import { CORNERS, TRIANGLE_BOX } from '../../figures/triangle.ts';
import { fill, lower, wholePoints } from '../../i18n/format.ts';
import type { ResultTexts } from '../../i18n/messages.ts';
import { useFormats } from '../ui/useFormats.ts';

type Props = {
  readonly profile: Profile;
  readonly texts: ResultTexts;
  readonly named: readonly RoleId[];
};

const SPOKES = [0, 60, 120, 180, 240, 300];

/** The drama triangle with the helm in its middle. A role that may be named has a filled corner. */
export function Triangle({ profile, texts: { result, roles }, named }: Props) {
  const { listOf } = useFormats();
  const pointsOf = (scale: (typeof REACTION_SCALES)[number]) => {
    const score = profile.scores.get(scale);
    return score?.kind === 'scored' ? wholePoints(score.points) : null;
  };
  const scores = REACTION_SCALES.flatMap((scale) => {
    const points = pointsOf(scale);
    return points === null
      ? []
      : [fill(result.radarScore, { trait: lower(roles[scale].name), points })];
  });
  const label = fill(result.triangleLabel, { scores: listOf(scores) });
  return (
    <svg class="triangle" viewBox={TRIANGLE_BOX} role="img" aria-label={label}>
      <path class="edge" d="M-95 -62L95 -62L0 82Z" />
      <g class="helm">
        {SPOKES.map((angle) => (
          <path key={angle} d="M0 -24V-36" transform={`translate(0 -14) rotate(${angle})`} />
        ))}
        <circle cx="0" cy="-14" r="24" />
        <text class="number" x="0" y="-8" text-anchor="middle">
          {pointsOf(HELM)}
        </text>
        <text class="helm-name" x="0" y="40" text-anchor="middle">
          {roles[HELM].name}
        </text>
      </g>
      {ROLES.map((role) => {
        const { x, y } = CORNERS[role];
        const below = role === 'slachtoffer';
        return (
          <g key={role} class={named.includes(role) ? 'corner is-named' : 'corner'}>
            <circle cx={x} cy={y} r="24" />
            <text class="number" x={x} y={y + 6} text-anchor="middle">
              {pointsOf(role)}
            </text>
            <text x={x} y={below ? y + 42 : y - 48} text-anchor="middle">
              {roles[role].name}
            </text>
            <text class="everyday" x={x} y={below ? y + 59 : y - 31} text-anchor="middle">
              {roles[role].everyday}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
