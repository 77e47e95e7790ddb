import type { FeedbackRequest } from '../../domain/panel/request.ts';
import type { Instrument } from '../../domain/test/instrument.ts';
import { instrumentOf } from '../../domain/test/instrument.ts';
import { seal, unseal } from '../bytes/seal.ts';
import { toUint32, uint32At } from '../bytes/uint32.ts';

/**
 * The code of a *request* link: base 62 of
 *
 *     kind · version · instrument · seed (4 bytes, big-endian) · CRC-32 of all before, big-endian
 *
 * 11 bytes, 15 characters. Layouts once in the wild are never changed; another layout is another version.
 */
const REQUEST_LINK_VERSION = 1;

/** The first byte. */
export const REQUEST_KIND = 0x51;

/** In bytes, without the checksum. */
export const REQUEST_SIZE = 7;

export type DecodedRequest =
  | { readonly kind: 'ok'; readonly request: FeedbackRequest }
  | { readonly kind: 'damaged' }
  /** Made by a newer version of the site than this one. */
  | { readonly kind: 'newer' };

export function encodeRequest({ seed, instrument }: FeedbackRequest): string {
  return seal([REQUEST_KIND, REQUEST_LINK_VERSION, Number(instrument.slice(1)), ...toUint32(seed)]);
}

/** Reads a code without '#'. Never throws; accepts only what `encodeRequest` can write. */
export function decodeRequest(code: string, instruments: readonly Instrument[]): DecodedRequest {
  const body = unseal(code);
  return body === null ? { kind: 'damaged' } : readRequest(body, instruments);
}

/** Reads the bytes of a code with a correct checksum; they may still be forged. */
export function readRequest(body: Uint8Array, instruments: readonly Instrument[]): DecodedRequest {
  const [kind = 0, version = 0, number = 0] = body;
  if (kind !== REQUEST_KIND || version < 1) return { kind: 'damaged' };
  if (version > REQUEST_LINK_VERSION) return { kind: 'newer' };
  if (body.length !== REQUEST_SIZE || number === 0) return { kind: 'damaged' };
  const instrument = instrumentOf(instruments, `v${number}`);
  if (instrument === undefined) return { kind: 'newer' };
  return { kind: 'ok', request: { seed: uint32At(body, 3), instrument: instrument.version } };
}
