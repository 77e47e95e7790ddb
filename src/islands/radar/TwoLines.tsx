import type { ComponentChildren } from 'preact';
import compareStyles from '../../styles/compare.css?inline';
import { adoptStyles } from '../ui/adoptStyles.ts';

adoptStyles(compareStyles);

type Props = {
  /** What is said of the line of the own or latest result, and of the one beside it. */
  readonly own: ComponentChildren;
  readonly other: ComponentChildren;
};

/** The legend under a radar with two results, with a piece of each line as the radar draws it. */
export function TwoLines({ own, other }: Props) {
  return (
    <ul class="legend">
      <li>
        <Sample isOwn />
        {own}
      </li>
      <li>
        <Sample isOwn={false} />
        {other}
      </li>
    </ul>
  );
}

function Sample({ isOwn }: { readonly isOwn: boolean }) {
  return (
    <svg class="sample" viewBox="0 0 40 14" aria-hidden="true">
      <path class={isOwn ? 'polygon' : 'other'} d="M1 7H39" />
      {isOwn ? (
        <circle class="point" cx="20" cy="7" r="5" />
      ) : (
        <path class="other-point" d="M20 1l6 6l-6 6l-6 -6z" />
      )}
    </svg>
  );
}
