import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

type Props = {
  readonly title: string;
  readonly class?: string;
  /** Opens the fold from outside. */
  readonly forceOpen?: boolean;
  readonly summary?: RefObject<HTMLElement>;
  readonly children: ComponentChildren;
};

/** Unfolds at a tap. The content is drawn only while open, because people open few of many folds. */
export function Fold({ title, forceOpen = false, summary, children, ...rest }: Props) {
  const [isOpen, setOpen] = useState(forceOpen);
  useLayoutEffect(() => {
    if (forceOpen) setOpen(true);
  }, [forceOpen]);
  return (
    <details {...rest} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary {...(summary && { ref: summary })}>{title}</summary>
      {isOpen && children}
    </details>
  );
}
