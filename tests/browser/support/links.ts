import { toBase62, fromBase62 } from '../../../src/codecs/bytes/base62.ts';
import { crc32 } from '../../../src/codecs/bytes/checksum.ts';
import { encodeAnswers } from '../../../src/codecs/links/answers.ts';
import { encodeScores } from '../../../src/codecs/links/scores.ts';
import { withName } from '../../../src/codecs/links/shared.ts';
import type { Response } from '../../../src/domain/test/response.ts';
import { instrument } from './content.ts';
import { sumsOf } from './people.ts';

/** The fragment that shares these answers, without '#'. */
export function fragmentOf(answers: Response, withRoles = false): string {
  return encodeScores(sumsOf(answers), withRoles);
}

/** The fragment that shares the answers themselves, with a name if there is one. */
export function answersFragmentOf(answers: Response, name = ''): string {
  return withName(encodeAnswers(instrument, answers, sumsOf(answers).withheld), name);
}

/** The same link as a later version of the site would write it, with a correct checksum. */
export function newerFragment(fragment: string): string {
  const bytes = fromBase62(fragment) ?? new Uint8Array();
  const body = Uint8Array.from([99, ...bytes.subarray(1, -4)]);
  const check = new Uint8Array(4);
  new DataView(check.buffer).setUint32(0, crc32(body));
  return toBase62(Uint8Array.from([...body, ...check]));
}
