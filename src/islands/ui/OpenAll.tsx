import { useEffect, useState } from 'preact/hooks';

type Props = {
  readonly texts: { readonly openAll: string; readonly closeAll: string };
  /** A selector of what holds the folds. */
  readonly within: string;
};

/** Opens all folds at once, for who would rather scroll; and closes them again. */
export function OpenAll({ texts, within }: Props) {
  const folds = () => [...document.querySelectorAll<HTMLDetailsElement>(`${within} details`)];
  const areOpen = () => folds().every(({ open }) => open);
  const [isOpen, setOpen] = useState(false);
  // People also open and close them one by one.
  useEffect(() => {
    const look = () => setOpen(areOpen());
    // This event does not bubble.
    document.addEventListener('toggle', look, { capture: true });
    return () => document.removeEventListener('toggle', look, { capture: true });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- it looks at the page as it is then
  }, []);
  const toggle = () => {
    const open = !areOpen();
    for (const fold of folds()) fold.open = open;
  };
  return (
    <button type="button" class="link open-all screen-only" onClick={toggle}>
      <span key={String(isOpen)}>{isOpen ? texts.closeAll : texts.openAll}</span>
    </button>
  );
}
