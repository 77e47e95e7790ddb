import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

type Props = {
  /** The id of an element outside the island, which holds nothing else. */
  readonly at: string;
  readonly children: ComponentChildren;
};

/** Draws its children in another place of the page, as a tree of their own: without our contexts. */
export function Elsewhere({ at, children }: Props) {
  useLayoutEffect(() => {
    const place = document.getElementById(at);
    if (place) render(children, place);
  }, [at, children]);
  useLayoutEffect(
    () => () => {
      const place = document.getElementById(at);
      if (place) render(null, place);
    },
    [at],
  );
  return null;
}
