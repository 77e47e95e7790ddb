import type { ComponentChildren } from 'preact';
import { OpenAll } from '../ui/OpenAll.tsx';

type Props = {
  /** The id of the heading. */
  readonly id: string;
  readonly title: string;
  /** Beside or above the folds. */
  readonly lead?: ComponentChildren;
  /** Present where all folds of the page can be opened at once. */
  readonly openAll?: { readonly openAll: string; readonly closeAll: string };
  readonly class?: string;
  readonly children: ComponentChildren;
};

/** A part of a result: its name on the left where there is room, its folds on the right. */
export function Folds({ id, title, lead, openAll, children, ...rest }: Props) {
  return (
    <section
      class={rest.class === undefined ? 'split' : `split ${rest.class}`}
      aria-labelledby={id}
    >
      <div class="split-name">
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {openAll && <OpenAll texts={openAll} within=".result" />}
        {lead}
      </div>
      <div class="folds">{children}</div>
    </section>
  );
}
