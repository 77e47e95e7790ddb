import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

type Props = {
  /** The id of its heading. */
  readonly labelledBy: string;
  readonly class: string;
  readonly onLeave: () => void;
  readonly children: ComponentChildren;
};

/**
 * A screen of its own over the page: nothing else can be reached, and Escape or Back of a phone leaves
 * it, because the browser does that for a dialog.
 */
export function Stage({ labelledBy, class: name, onLeave, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const open = dialog.current;
    open?.showModal();
    return () => open?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`stage ${name}`}
      aria-labelledby={labelledBy}
      onClose={onLeave}
    >
      {children}
    </dialog>
  );
}
