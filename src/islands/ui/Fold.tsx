import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

type Props = {
  readonly title: string;
  readonly class?: string;
  /** Opens the fold from outside. */
  readonly asked?: boolean;
  readonly summary?: RefObject<HTMLElement>;
  readonly children: ComponentChildren;
};

/** Unfolds at a tap. The content is drawn only while open: of many folds few are opened. */
export function Fold({ title, asked = false, summary, children, ...rest }: Props) {
  const [isOpen, setOpen] = useState(asked);
  useLayoutEffect(() => {
    if (asked) setOpen(true);
  }, [asked]);
  return (
    <details {...rest} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary {...(summary && { ref: summary })}>{title}</summary>
      {isOpen && children}
    </details>
  );
}
