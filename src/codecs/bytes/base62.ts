/**
 * Bytes as digits and letters alone. Chat, mail and typographers leave those as they are, while they
 * cut, replace or break at a `-` or `_`: base64url is one character shorter, but does not arrive.
 */
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = ALPHABET.length;
const BITS = Math.log2(BASE);

/** Bytes as one number in base 62, at a fixed length for each number of bytes. */
export function toBase62(bytes: Uint8Array): string {
  const digits = new Uint8Array(Math.ceil((bytes.length * 8) / BITS));
  for (const byte of bytes) {
    let carry = byte;
    for (let i = digits.length - 1; i >= 0; i -= 1) {
      carry += (digits[i] ?? 0) << 8;
      digits[i] = carry % BASE;
      carry = Math.floor(carry / BASE);
    }
  }
  return Array.from(digits, (digit) => ALPHABET[digit]).join('');
}

/** The bytes of a text that `toBase62` wrote, or `null` for any other text. */
export function fromBase62(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * BITS) / 8));
  if (Math.ceil((bytes.length * 8) / BITS) !== text.length) return null;
  for (const char of text) {
    let carry = ALPHABET.indexOf(char);
    if (carry === -1) return null;
    for (let i = bytes.length - 1; i >= 0; i -= 1) {
      carry += (bytes[i] ?? 0) * BASE;
      bytes[i] = carry;
      carry >>= 8;
    }
    // More than these bytes can hold.
    if (carry > 0) return null;
  }
  return bytes;
}
