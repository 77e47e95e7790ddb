import type { Point } from '../../figures/radarGeometry.ts';
import {
  axisPoint,
  closedPath,
  coordinate,
  radarPolygon,
  RINGS,
} from '../../figures/radarGeometry.ts';
import { labelLines, type RadarValues } from './radarValues.ts';

const RADIUS = 100;
/** Height of a line of text, in em: on paper letters are larger. */
const LINE = 1.15;

type Props = {
  readonly values: RadarValues;
  /** Somebody else's, drawn over it. */
  readonly beside?: RadarValues | undefined;
  readonly label: string;
};

/** Where the text of an axis begins, ends or has its middle. */
function anchorOf({ x }: Point): 'start' | 'middle' | 'end' {
  if (Math.abs(x) < 1) return 'middle';
  return x > 0 ? 'start' : 'end';
}

/** The radar as SVG, from the same geometry: for paper, and where the chart does not come in. */
export function RadarFigure({ values, beside, label }: Props) {
  const labels = labelLines(values, 0);
  const axes = values.map(({ points }) => points);
  const band =
    closedPath(
      radarPolygon(
        values.map(({ high }) => high),
        RADIUS,
      ),
    ) +
    closedPath(
      radarPolygon(
        values.map(({ low }) => low),
        RADIUS,
      ),
    );
  return (
    <svg class="radar-figure" viewBox="-205 -134 410 266" role="img" aria-label={label}>
      {RINGS.map((ring) => (
        <path
          key={ring}
          class="grid"
          d={closedPath(
            radarPolygon(
              axes.map(() => ring),
              RADIUS,
            ),
          )}
        />
      ))}
      {values.map(({ trait }, i) => {
        const { x, y } = axisPoint(i, axes.length, 100, RADIUS);
        return <path key={trait} class="grid" d={`M0 0L${coordinate(x)} ${coordinate(y)}`} />;
      })}
      <path class="band" fill-rule="evenodd" d={band} />
      <path class="shape" d={closedPath(radarPolygon(axes, RADIUS))} />
      {values.map(({ trait, points }, i) => {
        const lines = labels[i] ?? [];
        const { x, y } = axisPoint(i, axes.length, points, RADIUS);
        const at = axisPoint(i, axes.length, 112, RADIUS);
        const up =
          at.y < -RADIUS ? lines.length - 1 : at.y > RADIUS ? -0.8 : lines.length / 2 - 0.8;
        return (
          <g key={trait} class={`trait-${trait}`}>
            <circle class="point" cx={coordinate(x)} cy={coordinate(y)} r="5" />
            <text text-anchor={anchorOf(at)} x={coordinate(at.x)} y={coordinate(at.y)}>
              {lines.map((line, row) => (
                <tspan
                  key={line}
                  x={coordinate(at.x)}
                  dy={`${(row === 0 ? -up * LINE : LINE).toFixed(2)}em`}
                >
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
      {beside && <Beside values={beside.map(({ points }) => points)} />}
    </svg>
  );
}

/** The other polygon: a dashed line with diamonds, so that it is told apart without colour. */
function Beside({ values }: { readonly values: readonly number[] }) {
  const corners = radarPolygon(values, RADIUS);
  return (
    <>
      <path class="shape is-other" d={closedPath(corners)} />
      {corners.map(({ x, y }, i) => (
        <path
          key={i}
          class="point is-other"
          d={`M${coordinate(x)} ${coordinate(y - 6)}l6 6l-6 6l-6 -6z`}
        />
      ))}
    </>
  );
}
