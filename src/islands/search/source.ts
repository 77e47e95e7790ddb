import type { SearchPage } from '../../i18n/messages.ts';
import { readTexts } from '../load/readTexts.ts';
import { engineOf, type Engine } from './engine.ts';

/** What there is of the index: nobody asked for it, it is on its way, takes long, failed, or is there. */
export type Source =
  | { readonly kind: 'unasked' | 'waiting' | 'slow' | 'failed' }
  | { readonly kind: 'ready'; readonly engine: Engine };

/** After so many milliseconds the page says that it takes long; as in load/useLater.ts. */
const PATIENCE = 5_000;

/** Fetches the index when it is asked for, and tells of every change. */
export function sourceAt(address: string, onChange: () => void) {
  let source: Source = { kind: 'unasked' };
  let call = new AbortController();

  function become(next: Source): void {
    source = next;
    onChange();
  }

  async function load(): Promise<void> {
    // The answer to an earlier try is not waited for any more.
    call.abort();
    const { signal } = (call = new AbortController());
    const settle = (next: Source) => signal.aborted || become(next);
    const timer = setTimeout(() => settle({ kind: 'slow' }), PATIENCE);
    // A second try must not get the same bad answer from the browser's cache.
    const cache = source.kind === 'unasked' ? 'default' : 'reload';
    become({ kind: 'waiting' });
    try {
      const pages = (await readTexts(address, { signal, cache })) as readonly SearchPage[];
      settle({ kind: 'ready', engine: await engineOf(pages) });
    } catch {
      settle({ kind: 'failed' });
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    now: () => source,
    ask: () => {
      if (source.kind === 'unasked') void load();
    },
    retry: () => void load(),
  };
}
