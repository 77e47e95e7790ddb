/** A key: what it prints, and where it is. */
type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/**
 * What a key prints and where it is: on a French keyboard the keys of the digits print something else
 * without Shift. Some wait for another key, are for a method of input, or do not tell. In the block of
 * digits those move the cursor.
 */
const PLACE = /^(?:. (?:Digit|Numpad)|(?:Dead|Process|Unidentified) Digit)([1-9])$/u;

/** The digit of a key, 1–9: the printed one, or else that of its place. 0 for any other key. */
export function digitOf({ key, code, shiftKey }: Key): number {
  if (/^[1-9]$/.test(key)) return Number(key);
  return shiftKey ? 0 : Number(PLACE.exec(`${key} ${code}`)?.[1] ?? 0);
}
