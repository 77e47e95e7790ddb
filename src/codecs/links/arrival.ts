import type { AnswerValue } from '../../domain/test/response.ts';
import { isAnswerValue } from '../../domain/test/response.ts';

/** What a link on another site says. All of it may be missing. */
export type Arrival = {
  /** The blog that the link stands on, by its id in content/site.yaml. */
  readonly van: string | null;
  /** The statement that stands there. */
  readonly item: string | null;
  /** What was tapped there. */
  readonly value: AnswerValue | null;
};

export const NOWHERE: Arrival = { van: null, item: null, value: null };

/**
 * The address of such a link: `/?van=<blog>&s=<statement>#s=<statement>.<1-5>`. The answer stands in the
 * fragment only, which no server sees. The query names the statement again: a program on the way may eat
 * the fragment, and then it is asked without an answer. `home`: the absolute address of the first page.
 */
export function arrivalAddress(home: string, { van, item, value }: Arrival): string {
  const query = [van && `van=${van}`, item && `s=${item}`].filter(Boolean).join('&');
  const asked = query === '' ? home : `${home}?${query}`;
  return item !== null && value !== null ? `${asked}#s=${item}.${value}` : asked;
}

/** In characters; what follows is not looked at. */
const LONGEST = 2_000;

/** Several programs in a row make escapes of escapes. */
const ROUNDS = 4;

/** An escape that is no text makes the rest unreadable, so that each run stands by itself. */
function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return ' ';
  }
}

/** The text of an address without escapes, also those of pages and of mail. */
function unescaped(address: string): string {
  let text = address.slice(0, LONGEST);
  for (let round = 0; round < ROUNDS; round += 1) {
    text = text
      .replaceAll(/(?:%[\da-f]{2})+/gi, plain)
      .replaceAll(/=3d/gi, '=')
      .replaceAll(/&(?:num|#35|#x23);/gi, '#')
      .replaceAll(/&(?:amp|#38|#x26);/gi, '&');
  }
  return text.toLowerCase();
}

/** Whether all of them are the same. */
function one<T>(found: readonly T[]): T | null {
  const [first, ...others] = new Set(found);
  return first !== undefined && others.length === 0 ? first : null;
}

/**
 * Reads `came`: the query and the fragment of an address by which somebody came. Never throws. What trackers, mail
 * and editors put before, between and behind is left out; what is not ours or not sure counts as missing.
 * Two answers that differ are none.
 */
export function decodeArrival(came: string, isKnown: (item: string) => boolean): Arrival {
  const text = unescaped(came);
  const [, van = null] = /[?&#]van=([a-z][a-z\d-]{0,39})(?![\w-])/.exec(text) ?? [];
  const named = [...text.matchAll(/[?&#]s=([a-z][a-z\d-]{0,39})(?:\.(\d+))?(?![\w-])/g)]
    .map(([, item = '', digits]) => ({ item, value: Number(digits) }))
    .filter(({ item }) => isKnown(item));
  const item = one(named.map((each) => each.item));
  const value = one(named.flatMap((each) => (isAnswerValue(each.value) ? [each.value] : [])));
  return { van, item, value: item === null ? null : value };
}
