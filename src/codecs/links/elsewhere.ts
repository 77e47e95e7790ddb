import { fromBase62 } from '../bytes/base62.ts';
import { unseal } from '../bytes/seal.ts';
import type { TogetherId } from './together.ts';

/** By the first byte of their codes. The table itself would bring all that reads them; a test holds both alike. */
const KINDS: Readonly<Record<number, TogetherId>> = {
  0x51: 'request',
  0x52: 'reply',
  0x54: 'team',
};

/** Of a long code, in characters: what has a meaning by itself (bytes/blocks.ts). */
const FIRST_BLOCK = 43;

/**
 * What a code is that shows no result, or `null`. A long one is known by how it begins: kind, version
 * and length leave hardly any room for chance. Its own page reads all of it.
 */
export function elsewhereOf(code: string): TogetherId | null {
  const short = unseal(code);
  if (short !== null) return KINDS[short[0] ?? 0] ?? null;
  const [kind, version = 0, length = 0] = fromBase62(code.slice(0, FIRST_BLOCK)) ?? [];
  const isReply = code.length >= FIRST_BLOCK && kind === 0x52 && version < 16 && length < 4;
  return isReply ? 'reply' : null;
}
