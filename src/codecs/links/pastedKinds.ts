import type { Reply } from '../../domain/panel/reply.ts';
import type { FeedbackRequest } from '../../domain/panel/request.ts';
import type { ScaleSums } from '../../domain/score/sums.ts';
import type { Instrument } from '../../domain/test/instrument.ts';
import { itemsOf, versionNumber } from '../../domain/test/instrument.ts';
import type { Response } from '../../domain/test/response.ts';
import { HELM, ROLES, TRAITS } from '../../domain/test/scales.ts';
import { ANSWERS_KIND, readAnswers } from './answers.ts';
import type { Matcher } from './matching.ts';
import { longCodes, shortCodes } from './matching.ts';
import { readReply, REPLY_KIND, sizeIn } from './reply.ts';
import { readRequest, REQUEST_KIND, REQUEST_SIZE } from './request.ts';
import { readScores, SCORES_KIND } from './scores.ts';

/** A kind of codes that a pasted text may hold. `T` is what such a code holds. */
export type PastedKind<T extends { readonly of: string }> = {
  readonly of: T['of'];
  /** The page that its links open: what stands behind the '#' of that address should be one. */
  readonly page: string;
  /** Whether a first name may stand behind the code. */
  readonly named: boolean;
  readonly matcher: (instruments: readonly Instrument[]) => Matcher<T>;
};

export type PastedReply = {
  readonly of: 'reply';
  readonly instrument: Instrument;
  readonly reply: Reply;
};
export type PastedRequest = { readonly of: 'request'; readonly request: FeedbackRequest };
export type PastedScores = { readonly of: 'scores'; readonly sums: ScaleSums };
export type PastedAnswers = {
  readonly of: 'answers';
  readonly instrument: Instrument;
  readonly response: Response;
  readonly withheld: boolean;
};

export const REPLIES: PastedKind<PastedReply> = {
  of: 'reply',
  page: '/feedback/',
  named: true,
  matcher: (instruments) => {
    const known = instruments.map((one) => Number(versionNumber(one)));
    return longCodes({
      first: REPLY_KIND,
      sizeIn,
      isSurely: ([, version = 0, , , number = 0]) => version === 1 && known.includes(number),
      read: (body) => {
        const read = readReply(body, instruments);
        if (read.kind !== 'ok') return read;
        const { instrument, reply } = read;
        return { kind: 'ok', held: { of: 'reply', instrument, reply } };
      },
    });
  },
};

export const REQUESTS: PastedKind<PastedRequest> = {
  of: 'request',
  page: '/feedback/geven/',
  named: true,
  matcher: (instruments) =>
    shortCodes(REQUEST_KIND, [REQUEST_SIZE], (body) => {
      const read = readRequest(body, instruments);
      if (read.kind !== 'ok') return read;
      return { kind: 'ok', held: { of: 'request', request: read.request } };
    }),
};

/** Three bytes, and two a scale: with roles, and without. */
const SCORES_SIZES = [TRAITS.length, TRAITS.length + ROLES.length + [HELM].length].map(
  (scales) => 3 + 2 * scales,
);

export const SCORES: PastedKind<PastedScores> = {
  of: 'scores',
  page: '/gedeeld/',
  named: true,
  matcher: (instruments) =>
    shortCodes(SCORES_KIND, SCORES_SIZES, (body) => {
      const read = readScores(body, instruments);
      if (read.kind !== 'ok') return read;
      return { kind: 'ok', held: { of: 'scores', sums: read.sums } };
    }),
};

export const ANSWERS: PastedKind<PastedAnswers> = {
  of: 'answers',
  page: '/gedeeld/',
  named: true,
  matcher: (instruments) => {
    // Four bytes, and three answers a byte.
    const sizes = instruments.map((one) => 4 + Math.ceil(itemsOf(one).length / 3));
    return shortCodes(ANSWERS_KIND, [...new Set(sizes)], (body) => {
      const read = readAnswers(body, instruments);
      if (read.kind !== 'ok') return read;
      const { instrument, response, withheld } = read;
      return { kind: 'ok', held: { of: 'answers', instrument, response, withheld } };
    });
  },
};

/** What somebody may paste who collects replies: also what does not belong there, to say where it does. */
export type PastedForPanel = PastedReply | PastedRequest | PastedScores | PastedAnswers;
export const FOR_PANEL: readonly PastedKind<PastedForPanel>[] = [
  REPLIES,
  REQUESTS,
  SCORES,
  ANSWERS,
];
