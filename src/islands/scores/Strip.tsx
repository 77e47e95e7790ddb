/** Points 0–100: a score and the edges of its margin. */
type Props = { readonly points: number; readonly low: number; readonly high: number };

/** A score within its margin on a line from 0 to 100. Decoration: the numbers stand beside it. */
export function Strip({ points, low, high }: Props) {
  const across = (value: number) => `${value.toFixed(1)}%`;
  return (
    <svg class="strip" aria-hidden="true">
      <line class="rule" x1="0" x2="100%" y1="50%" y2="50%" />
      <line class="margin" x1={across(low)} x2={across(high)} y1="50%" y2="50%" />
      <circle class="dot-at" cx={across(points)} cy="50%" r="5" />
    </svg>
  );
}
