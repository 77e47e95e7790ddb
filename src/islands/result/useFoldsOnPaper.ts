import { useEffect } from 'preact/hooks';

/** A browser in which a style sheet reaches what is folded, and opens it on paper. */
const STYLES_REACH = 'selector(::details-content)';

/**
 * Opens what belongs on paper while the page is printed, by whichever way, in browsers where a style
 * sheet cannot; what was folded is folded again afterwards.
 */
export function useFoldsOnPaper(): void {
  useEffect(() => {
    if (CSS.supports(STYLES_REACH)) return undefined;
    const opened: HTMLDetailsElement[] = [];
    const open = () => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('.on-paper:not([open])')) {
        fold.open = true;
        opened.push(fold);
      }
    };
    const close = () => {
      for (const fold of opened.splice(0)) fold.open = false;
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, []);
}
