import { useEffect, useState } from 'preact/hooks';
import { FIRST, isStep } from './steps/screens.ts';

/** Ways to use the sheet, with their addresses: on one page, in steps, practising, or reading notes. */
export const MODES = {
  edit: '#overzicht',
  steps: FIRST,
  practise: '#oefenen',
  read: '#lezen',
} as const;
type Mode = keyof typeof MODES;

type Place = {
  readonly mode: Mode;
  /** The address of the sheet where it is, or was last, filled in: practising goes back to it. */
  readonly sheet: string;
  /** Whether the place changed since the page was opened: only then focus moves. */
  readonly moved: boolean;
};

/** `null` for any other fragment, such as that of the skip link. */
function modeOf(address: string): Mode | null {
  if (isStep(address)) return 'steps';
  return (Object.keys(MODES) as Mode[]).find((mode) => MODES[mode] === address) ?? null;
}

/** The place that the address names. `before`: the place until now, `null` when the page is opened. */
function placeNow(home: Mode, before: Place | null): Place {
  const address = location.hash === '' ? MODES[home] : location.hash;
  const mode = modeOf(address);
  const moved = before !== null;
  const sheet = before?.sheet ?? MODES[home];
  if (mode === null) return { mode: before?.mode ?? 'edit', sheet, moved };
  return { mode, sheet: mode === 'edit' || mode === 'steps' ? address : sheet, moved };
}

/**
 * The place in the address, so that Back, a reload and a bookmark work as expected. `home`: where
 * somebody is who comes without one. `isDrawn`: the page in the HTML is still to be taken over.
 */
export function useMode(home: Mode, isDrawn: boolean): Place {
  const [place, setPlace] = useState<Place>(() =>
    isDrawn ? { mode: 'edit', sheet: MODES.edit, moved: false } : placeNow(home, null),
  );
  useEffect(() => {
    const follow = () => setPlace((before) => placeNow(home, before));
    if (isDrawn) setPlace(placeNow(home, null));
    globalThis.addEventListener('hashchange', follow);
    return () => globalThis.removeEventListener('hashchange', follow);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- as the page was opened
  }, []);
  return place;
}

/** Goes to an address within the page; Back undoes it. */
export function goTo(address: string): void {
  location.hash = address;
}
