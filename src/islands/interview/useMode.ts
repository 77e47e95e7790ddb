import { useEffect, useState } from 'preact/hooks';

/** What one does with the sheet: fill it in, practise aloud, or read one's own notes. */
const MODES = { edit: '', practise: '#oefenen', read: '#lezen' } as const;
export type Mode = keyof typeof MODES;

/** `null` for a place in the page, such as the one that the skip link leads to: that is no mode. */
function modeOf(hash: string): Mode | null {
  if (hash === MODES.practise) return 'practise';
  if (hash === MODES.read) return 'read';
  return hash.replace('#', '') === '' ? 'edit' : null;
}

/** The mode that the address names, so that Back, a reload and a bookmark do what one expects. */
export function useMode(): {
  readonly mode: Mode;
  /** Whether it changed since the page was opened: only then focus moves. */
  readonly moved: boolean;
} {
  const [state, setState] = useState<{ mode: Mode; moved: boolean }>({
    mode: 'edit',
    moved: false,
  });
  useEffect(() => {
    const follow = () =>
      setState((before) => ({ mode: modeOf(location.hash) ?? before.mode, moved: true }));
    setState({ mode: modeOf(location.hash) ?? 'edit', moved: false });
    globalThis.addEventListener('hashchange', follow);
    return () => globalThis.removeEventListener('hashchange', follow);
  }, []);
  return state;
}

/** Goes to a mode, as a step that Back undoes. */
export function toMode(mode: Mode): void {
  location.hash = MODES[mode];
}
