import { cleanRemark } from '../../domain/panel/remark.ts';
import type { Reply } from '../../domain/panel/reply.ts';
import { askedItems } from '../../domain/panel/reply.ts';
import type { Instrument } from '../../domain/test/instrument.ts';
import { instrumentOf } from '../../domain/test/instrument.ts';
import { sealBlocks, unsealBlocks } from '../bytes/blocks.ts';
import { toUint32, uint32At } from '../bytes/uint32.ts';
import { bytesFor, packed, unpacked } from './observations.ts';

/**
 * The code of a *reply* link: in blocks (bytes/blocks.ts), in base 62
 *
 *     kind · version · bytes of all this (2) · instrument · seed of the request (4) · id (4) ·
 *     observations (observations.ts) · bytes of what works (2) · what works · what to do differently ·
 *     zeros until it fills a block · CRC-32 of all before
 *
 * numbers big-endian, texts in UTF-8. It has 43 to 1,327 characters. Layouts once in the wild are never
 * changed; another layout is another version, with the first four bytes in the same place.
 */
const REPLY_LINK_VERSION = 1;

/** The first byte. */
export const REPLY_KIND = 0x52;

/** In bytes without the checksum: with it, one block. */
export const SMALLEST_REPLY = 28;
/** In bytes without the checksum: more than two of the longest texts. */
export const LARGEST_REPLY = 1_000;

/** Where the observations begin. */
const HEADER = 13;

export type DecodedReply =
  | { readonly kind: 'ok'; readonly instrument: Instrument; readonly reply: Reply }
  | { readonly kind: 'damaged' }
  /** Made by a newer version of the site than this one. */
  | { readonly kind: 'newer' };

/** The code of a reply that is whole: `replyToSend` gives it. What it lacks counts as not seen. */
export function encodeReply(instrument: Instrument, reply: Reply): string {
  const asked = askedItems(instrument).map(({ id }) => reply.observations.get(id) ?? 'unseen');
  const [works, differently] = [reply.works, reply.differently].map((text) => [
    ...new TextEncoder().encode(cleanRemark(text)),
  ]) as [number[], number[]];
  const content = [
    Number(instrument.version.slice(1)),
    ...toUint32(reply.request),
    ...toUint32(reply.id),
    ...packed(asked),
    works.length >>> 8,
    works.length & 0xff,
    ...works,
    ...differently,
  ];
  const size = Math.max(SMALLEST_REPLY, 4 + content.length);
  const zeros = Array.from({ length: size - 4 - content.length }, () => 0);
  const head = [REPLY_KIND, REPLY_LINK_VERSION, size >>> 8, size & 0xff];
  return sealBlocks([...head, ...content, ...zeros]);
}

/** Reads a code without '#'. Never throws; accepts only what `encodeReply` can write. */
export function decodeReply(code: string, instruments: readonly Instrument[]): DecodedReply {
  const body = unsealBlocks(code);
  return body === null ? { kind: 'damaged' } : readReply(body, instruments);
}

/** Reads the bytes of a code with a correct checksum; they may still be forged. */
export function readReply(body: Uint8Array, instruments: readonly Instrument[]): DecodedReply {
  const [, version = 0, , , number = 0] = body;
  if (sizeIn(body) !== body.length) return { kind: 'damaged' };
  if (version > REPLY_LINK_VERSION) return { kind: 'newer' };
  const instrument = instrumentOf(instruments, `v${number}`);
  if (instrument === undefined) return { kind: number === 0 ? 'damaged' : 'newer' };
  const reply = contentOf(body, instrument);
  // What is written back to the byte is what we write: no text that the gate changes, no other zeros.
  const isOurs = reply !== null && same(unsealBlocks(encodeReply(instrument, reply)), body);
  return isOurs ? { kind: 'ok', instrument, reply } : { kind: 'damaged' };
}

/** The bytes that a reply has by its own word, `null` when no reply begins so. */
export function sizeIn(bytes: Uint8Array): number | null {
  const [kind = 0, version = 0, high = 0, low = 0] = bytes;
  const size = high * 256 + low;
  const isOne = kind === REPLY_KIND && version > 0;
  return isOne && size >= SMALLEST_REPLY && size <= LARGEST_REPLY ? size : null;
}

function contentOf(body: Uint8Array, instrument: Instrument): Reply | null {
  const asked = askedItems(instrument);
  const end = HEADER + bytesFor(asked.length);
  const seen = unpacked(body.subarray(HEADER, end), asked.length);
  const [high = 0, low = 0] = body.subarray(end, end + 2);
  const texts = body.subarray(end + 2);
  const works = textOf(texts.subarray(0, high * 256 + low));
  const differently = textOf(texts.subarray(high * 256 + low));
  if (seen === null || works === null || differently === null) return null;
  return {
    request: uint32At(body, 5),
    id: uint32At(body, 9),
    instrument: instrument.version,
    observations: new Map(asked.map(({ id }, i) => [id, seen[i] ?? 'unseen'])),
    works,
    differently: differently.replace(/\0+$/, ''),
  };
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function same(a: Uint8Array | null, b: Uint8Array): boolean {
  return a !== null && a.length === b.length && a.every((byte, i) => byte === b[i]);
}
