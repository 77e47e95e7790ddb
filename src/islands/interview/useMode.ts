import { useEffect, useState } from 'preact/hooks';

/** Ways to use the sheet: fill it in, practise aloud, or read the notes. */
const MODES = { edit: '', practise: '#oefenen', read: '#lezen' } as const;
export type Mode = keyof typeof MODES;

/** `null` for any other fragment, such as that of the skip link. */
function modeOf(hash: string): Mode | null {
  if (hash === MODES.practise) return 'practise';
  if (hash === MODES.read) return 'read';
  return hash.replace('#', '') === '' ? 'edit' : null;
}

/** The mode in the address, so that Back, a reload and a bookmark work as expected. */
export function useMode(): {
  readonly mode: Mode;
  /** Whether the mode changed since the page was opened: only then focus moves. */
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

/** Goes to a mode; Back undoes it. */
export function toMode(mode: Mode): void {
  location.hash = MODES[mode];
}
