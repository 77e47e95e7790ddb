/**
 * Bytes as digits and letters alone. Chat, mail and typographers leave those as they are, while they
 * cut, replace or break at a `-` or `_`: base64url is one character shorter, but does not arrive.
 */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = ALPHABET.length;
const BITS = Math.log2(BASE);

/** A number in another base, the most significant digit first; `null` when it does not fit. */
function converted(
  digits: readonly number[],
  from: number,
  to: number,
  length: number,
): readonly number[] | null {
  const result = Array.from({ length }, () => 0);
  for (const digit of digits) {
    let carry = digit;
    for (let i = length - 1; i >= 0; i -= 1) {
      carry += (result[i] ?? 0) * from;
      result[i] = carry % to;
      carry = Math.floor(carry / to);
    }
    if (carry > 0) return null;
  }
  return result;
}

/** Bytes as one number in base 62, at a fixed length for each number of bytes. */
export function toBase62(bytes: Uint8Array): string {
  const length = Math.ceil((bytes.length * 8) / BITS);
  const digits = converted([...bytes], 256, BASE, length) ?? [];
  return digits.map((digit) => ALPHABET[digit]).join('');
}

/** The bytes of a text that `toBase62` wrote, or `null` for any other text. */
export function fromBase62(text: string): Uint8Array | null {
  const length = Math.floor((text.length * BITS) / 8);
  if (Math.ceil((length * 8) / BITS) !== text.length) return null;
  const digits = [...text].map((char) => ALPHABET.indexOf(char));
  if (digits.includes(-1)) return null;
  const bytes = converted(digits, BASE, 256, length);
  return bytes && Uint8Array.from(bytes);
}
