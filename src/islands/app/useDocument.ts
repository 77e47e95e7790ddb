import { useEffect, useLayoutEffect } from 'preact/hooks';
import type { PageData } from '../../i18n/messages.ts';
import { $moved, $route } from '../../stores/route.ts';
import { useStore } from '../ui/useStore.ts';

/**
 * The document around the island, for the screen that stands in it. `view` decides what else of the
 * page is shown, and whether the header holds the menu or *Pauze*. `isDrawn`: whether the screen can be
 * drawn already.
 */
export function useDocument(
  data: PageData,
  view: 'start' | 'first' | 'questions' | 'result',
  isDrawn: boolean,
): void {
  const route = useStore($route);
  const moved = useStore($moved);
  // A layout effect: the promise must leave in the same frame as the second statement appears.
  useLayoutEffect(() => {
    // While the screen of a finished test is waited for, the page shows the way to it by itself.
    if (!isDrawn) return;
    document.body.dataset['view'] = view;
    // From here on the page knows better than the inline script that found a finished test.
    delete document.documentElement.dataset['own'];
  }, [view, isDrawn]);
  useEffect(markOwnPage, [route]);
  const isResult = view === 'result';
  useEffect(() => {
    if (!moved) return;
    const title = isResult ? data.result.title : data.questionnaire.title;
    document.title = `${title} · ${data.siteName}`;
  }, [data, isResult, moved]);
}

/** Marks the links of header and footer to the page of this address, which changes in this document. */
function markOwnPage(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.links a, .groups a')) {
    if (link.pathname === location.pathname) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}
