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

/** A line of text that unfolds more. The content is always there, so that a search in the page finds it. */
export function Fold({ title, forceOpen = false, summary, children, ...rest }: Props) {
  const [isOpen, setOpen] = useState(forceOpen);
  useLayoutEffect(() => {
    if (forceOpen) setOpen(true);
  }, [forceOpen]);
  return (
    <details {...rest} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary {...(summary && { ref: summary })}>{title}</summary>
      {children}
    </details>
  );
}
