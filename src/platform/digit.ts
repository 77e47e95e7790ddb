/** A key: what it prints, and where it is. */
type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/** Where the digits are: on a French keyboard these keys print something else without Shift. */
const PLACE = /^(?:Digit|Numpad)([1-9])$/;

/** The digit of a key, 1–9: the printed one, or else that of its place. 0 for any other key. */
export function digitOf({ key, code, shiftKey }: Key): number {
  if (/^[1-9]$/.test(key)) return Number(key);
  // One character: without NumLock the same keys move the cursor.
  return shiftKey || [...key].length !== 1 ? 0 : Number(PLACE.exec(code)?.[1] ?? 0);
}
