import { useState } from 'preact/hooks';

type Props = {
  readonly texts: { readonly openAll: string; readonly closeAll: string };
  /** A selector of what holds the folds. */
  readonly within: string;
};

/** Opens all folds at once, for who would rather scroll; and closes them again. */
export function OpenAll({ texts, within }: Props) {
  const [isOpen, setOpen] = useState(false);
  const toggle = () => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>(`${within} details`))
      fold.open = !isOpen;
    setOpen(!isOpen);
  };
  return (
    <button type="button" class="link open-all screen-only" onClick={toggle}>
      <span>{isOpen ? texts.closeAll : texts.openAll}</span>
    </button>
  );
}
