import type { Reply } from '../../domain/panel/reply.ts';
import type { FeedbackRequest } from '../../domain/panel/request.ts';
import type { ScaleSums } from '../../domain/score/sums.ts';
import type { Instrument } from '../../domain/test/instrument.ts';
import { encodeReply, readReply, REPLY_KIND } from './reply.ts';
import { encodeRequest, readRequest, REQUEST_KIND } from './request.ts';
import { encodeTeam, readTeam, TEAM_KIND } from './team.ts';

/**
 * What people send each other to look at together: the kinds of links of these pages. Levels of sharing
 * (levels.ts) are a table of their own, so that the page of a result carries nothing of this one; a test
 * holds all first bytes unique. What stands here shows no role and not one answer about oneself.
 */

/** What a kind shows, and of whom. */
type Shows = {
  /** Whether the link may hold the first name of who sends it. */
  readonly name: boolean;
  /** Of the bouwstenen: nothing, the sums of who sends it, or statements about who asked for it. */
  readonly traits: 'nothing' | 'own sums' | 'statements on another';
  /** Whether it holds text that somebody wrote. */
  readonly texts: boolean;
};

/** The result of reading a code. `newer`: made by a newer version of the site than this one. */
type Read<Held> = ({ readonly kind: 'ok' } & Held) | { readonly kind: 'damaged' | 'newer' };

type Kind<Held> = {
  /** The first byte of its codes, which tells the kinds apart. */
  readonly first: number;
  /** The page that its link opens. */
  readonly page: `/${string}/`;
  readonly shows: Shows;
  readonly encode: (held: Held) => string;
  /** Reads the bytes of a code with a correct checksum; they may still be forged. Never throws. */
  readonly read: (body: Uint8Array, instruments: readonly Instrument[]) => Read<Held>;
};

/** The content of a code, per kind. */
export type HeldTogether = {
  readonly request: { readonly request: FeedbackRequest };
  readonly reply: { readonly instrument: Instrument; readonly reply: Reply };
  readonly team: { readonly sums: ScaleSums };
};

export type TogetherId = keyof HeldTogether;

export const TOGETHER: { readonly [Id in TogetherId]: Kind<HeldTogether[Id]> } = {
  request: {
    first: REQUEST_KIND,
    page: '/feedback/geven/',
    shows: { name: true, traits: 'nothing', texts: false },
    encode: ({ request }) => encodeRequest(request),
    read: readRequest,
  },
  reply: {
    first: REPLY_KIND,
    page: '/feedback/',
    shows: { name: true, traits: 'statements on another', texts: true },
    encode: ({ instrument, reply }) => encodeReply(instrument, reply),
    read: readReply,
  },
  team: {
    first: TEAM_KIND,
    page: '/team/',
    shows: { name: true, traits: 'own sums', texts: false },
    encode: ({ sums }) => encodeTeam(sums),
    read: readTeam,
  },
};
