import { readingsOf } from '../../../src/codecs/links/mend.ts';
import { decodeShared } from '../../../src/codecs/links/received.ts';
import type { Instrument } from '../../../src/domain/test/instrument.ts';
import { hostileFragments, pastLinks } from './hostile.ts';

/** What a person or a script may write by hand to do harm. */
export const BY_HAND: readonly string[] = [
  '__proto__',
  'constructor.prototype',
  '__proto__[polluted]=1',
  '{"__proto__":{"polluted":1}}',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '"><script>alert(1)</script>',
  '%',
  '%%%',
  '%E0%A4%A',
  '%00',
  '𐏿',
  '‮‏',
  'A'.repeat(1e5),
  '%2523'.repeat(800),
  '_-'.repeat(2e3),
  'AAAAAAAA.'.repeat(444),
  'inhoud',
  'app',
  'vraag',
];

/** Two hundred: the ones among many that are the most work to read, and the forgeries that are let in. */
export function worstFragments(instrument: Instrument): readonly string[] {
  const many = [...hostileFragments(20_000, 7)];
  const works = new Map(many.map((text) => [text, workOf(text)]));
  const byWork = many.toSorted((a, b) => (works.get(b) ?? 0) - (works.get(a) ?? 0));
  const chosen = new Set([...BY_HAND, ...byWork.slice(0, 110)]);
  const known = new Set(pastLinks());
  // Decoding takes as long as all else together: only until there are enough.
  for (const text of many) {
    if (chosen.size >= 200) break;
    const isLetIn = ['scores', 'answers'].includes(decodeShared(text, [instrument]).kind);
    if (isLetIn && !known.has(text)) chosen.add(text);
  }
  return [...chosen];
}

/** How many letters are looked into while it is read. */
function workOf(text: string): number {
  return readingsOf(text).reduce((sum, { code }) => sum + code.length, 0);
}

/**
 * Goes to each fragment in turn (a list as JSON, so that half characters survive the way); gives
 * those after which the page was not whole, and how often it moved. Runs in the page.
 */
export async function visitFragments(list: string): Promise<{
  readonly odd: readonly string[];
  readonly moves: number;
}> {
  let moves = 0;
  const count = () => (moves += 1);
  addEventListener('hashchange', count);
  const foreign = () => document.querySelectorAll('script, main img, iframe, object').length;
  const [before, ownScripts] = [Reflect.ownKeys(Object.prototype).length, foreign()];
  const odd: string[] = [];
  for (const fragment of JSON.parse(list) as string[]) {
    location.hash = fragment;
    // A browser lets a page change its address 200 times in 10 seconds, and then no more.
    await new Promise((resolve) => setTimeout(resolve, 60));
    const title = document.querySelector('main h1')?.textContent ?? '';
    const isWhole = title.trim() !== '' && foreign() === ownScripts;
    const isClean = Reflect.ownKeys(Object.prototype).length === before && !('polluted' in {});
    if (!isWhole || !isClean) odd.push(fragment.slice(0, 200));
  }
  removeEventListener('hashchange', count);
  return { odd, moves };
}
