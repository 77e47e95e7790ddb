import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

type Props = {
  readonly title: string;
  /** The second line: it already gives the answer. */
  readonly note?: string;
  readonly class?: string;
  readonly id?: string;
  /** 2: a part of the page. 3: belongs to the part that it stands in. */
  readonly level?: 2 | 3;
  /** Opens the fold from outside. */
  readonly forceOpen?: boolean;
  readonly onOpen?: () => void;
  readonly children: ComponentChildren;
};

/**
 * A line that unfolds: a name, and the answer in its second line. The content is always there, so
 * that a search in the page finds it, and paper can show it (styles/folds.css).
 */
export function FoldRow(props: Props) {
  const { title, note, id, level = 3, forceOpen = false, onOpen, children } = props;
  const Heading = level === 2 ? 'h2' : 'h3';
  const [isOpen, setOpen] = useState(forceOpen);
  useLayoutEffect(() => {
    if (forceOpen) setOpen(true);
  }, [forceOpen]);
  return (
    <details
      class={props.class === undefined ? 'fold' : `fold ${props.class}`}
      id={id}
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        setOpen(open);
        if (open) onOpen?.();
      }}
    >
      <summary>
        <Heading key={title}>{title}</Heading>
        {note !== undefined && (
          <span key={note} class="soft">
            {note}
          </span>
        )}
      </summary>
      <div class="inside">{children}</div>
    </details>
  );
}
