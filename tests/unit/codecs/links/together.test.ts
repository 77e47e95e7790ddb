// cspell:ignore oneof
import { describe, expect, it } from 'vitest';
import { seal } from '../../../../src/codecs/bytes/seal.ts';
import { sealBlocks, unsealBlocks } from '../../../../src/codecs/bytes/blocks.ts';
import { FRAGMENT_IDS, FRAGMENTS } from '../../../../src/codecs/links/levels.ts';
import { decodeName, fragmentOf, LONGEST_GLUED } from '../../../../src/codecs/links/name.ts';
import { bytesFor, packed, unpacked } from '../../../../src/codecs/links/observations.ts';
import {
  decodeReply,
  encodeReply,
  LARGEST_REPLY,
  SMALLEST_REPLY,
} from '../../../../src/codecs/links/reply.ts';
import { decodeRequest, encodeRequest } from '../../../../src/codecs/links/request.ts';
import type { TogetherId } from '../../../../src/codecs/links/together.ts';
import { TOGETHER } from '../../../../src/codecs/links/together.ts';
import type { Reply } from '../../../../src/domain/panel/reply.ts';
import { askedItems } from '../../../../src/domain/panel/reply.ts';
import { instrument } from '../../../support/builders/content.ts';
import { arbReply, arbRequest, replyWith } from '../../../support/builders/panels.ts';
import { fc } from '../../../support/builders/property.ts';
import { second } from '../../../support/builders/secondVersion.ts';

const instruments = [instrument];
const both = [second.instrument, instrument];
const IDS = Object.keys(TOGETHER) as readonly TogetherId[];

/** The bytes of a reply, with some of them replaced, under a checksum that fits. */
function forgedReply(reply: Reply, change: (body: number[]) => readonly number[]): string {
  return sealBlocks(change([...(unsealBlocks(encodeReply(instrument, reply)) ?? [])]));
}

/** Those bytes with one replaced. */
function withByte(reply: Reply, at: number, byte: number): string {
  return forgedReply(reply, (body) => body.map((own, i) => (i === at ? byte : own)));
}

describe('the kinds of links between people', () => {
  it('differ in the first byte, also from the levels of sharing', () => {
    const first = [
      ...IDS.map((id) => TOGETHER[id].first),
      ...FRAGMENT_IDS.map((id) => FRAGMENTS[id].first),
    ];
    expect(new Set(first).size).toBe(first.length);
    expect(first).not.toContain(0);
  });

  it('have a page each', () => {
    const pages = IDS.map((id) => TOGETHER[id].page);
    expect(new Set(pages).size).toBe(IDS.length);
    expect([TOGETHER.request.page, TOGETHER.reply.page]).toEqual([
      '/feedback/geven/',
      '/feedback/',
    ]);
  });

  it('write and read by their row', () => {
    const request = { seed: 5, instrument: 'v1' };
    const code = TOGETHER.request.encode({ request });
    expect(code).toBe(encodeRequest(request));
    const reply = replyWith({ works: 'Ja' });
    const other = TOGETHER.reply.encode({ instrument, reply });
    const body = unsealBlocks(other) ?? new Uint8Array();
    expect(TOGETHER.reply.read(body, instruments)).toEqual({ kind: 'ok', instrument, reply });
    expect(TOGETHER.request.read(body, instruments)).toEqual({ kind: 'damaged' });
  });
});

describe('a request', () => {
  it('is read back, in 15 characters', () => {
    fc.assert(
      fc.property(arbRequest, (request) => {
        const code = encodeRequest(request);
        expect(code).toMatch(/^[A-Za-z\d]{15}$/);
        expect(decodeRequest(code, instruments)).toEqual({ kind: 'ok', request });
      }),
    );
    const later = { seed: 7, instrument: 'v2' };
    expect(decodeRequest(encodeRequest(later), both)).toEqual({ kind: 'ok', request: later });
  });

  it.each<[string, string, readonly number[]]>([
    ['newer', 'of a later layout', [0x51, 2, 1, 0, 0, 0, 0]],
    ['newer', 'of a later layout of another size', [0x51, 2, 1]],
    ['newer', 'of a version of the test that is not known', [0x51, 1, 9, 0, 0, 0, 0]],
    ['damaged', 'of another kind', [0x52, 1, 1, 0, 0, 0, 0]],
    ['damaged', 'of layout nought', [0x51, 0, 1, 0, 0, 0, 0]],
    ['damaged', 'of version nought', [0x51, 1, 0, 0, 0, 0, 0]],
    ['damaged', 'that is cut', [0x51, 1, 1, 0, 0, 0]],
    ['damaged', 'with more behind it', [0x51, 1, 1, 0, 0, 0, 0, 0]],
  ])('is %s %s', (kind, _, body) => {
    expect(decodeRequest(seal(body), instruments)).toEqual({ kind });
  });

  it('is damaged when it is no code', () => {
    for (const text of [
      '',
      'a',
      '__proto__',
      encodeRequest({ seed: 1, instrument: 'v1' }).slice(1),
    ])
      expect(decodeRequest(text, instruments)).toEqual({ kind: 'damaged' });
  });

  it('is accepted only as we write it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(255), { maxLength: 9 }), (rest) => {
        const code = seal([0x51, ...rest]);
        const decoded = decodeRequest(code, instruments);
        if (decoded.kind === 'ok') expect(encodeRequest(decoded.request)).toBe(code);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('observations', () => {
  it('are three a byte, the first the most significant', () => {
    expect(packed([1, 'unseen', 5, 2])).toEqual([36 + 5, 72]);
    expect(unpacked(Uint8Array.from([41, 72]), 4)).toEqual([1, 'unseen', 5, 2]);
    expect([bytesFor(0), bytesFor(3), bytesFor(4)]).toEqual([0, 1, 2]);
  });

  it('are refused as nobody packs them', () => {
    // A digit of six, something behind the last one, too few bytes, too many.
    for (const bytes of [[216, 0], [0, 1], [0, 6], [0], [0, 0, 0]])
      expect(unpacked(Uint8Array.from(bytes), 4)).toBeNull();
  });
});

describe('a reply', () => {
  it('is read back', () => {
    fc.assert(
      fc.property(arbReply, (reply) => {
        const code = encodeReply(instrument, reply);
        expect(code).toMatch(/^[A-Za-z\d]{43,1327}$/);
        expect(decodeReply(code, instruments)).toEqual({ kind: 'ok', instrument, reply });
        expect(decodeReply(code, both)).toEqual({ kind: 'ok', instrument, reply });
      }),
      { numRuns: 500 },
    );
  });

  it('of another version is read by its own statements', () => {
    const asked = askedItems(second.instrument);
    const observations = new Map(
      asked.map(({ id }, i) => [id, ((i % 5) + 1) as 1 | 2 | 3 | 4 | 5]),
    );
    const reply = replyWith({ instrument: 'v2', observations });
    const code = encodeReply(second.instrument, reply);
    expect(decodeReply(code, both)).toEqual({ kind: 'ok', instrument: second.instrument, reply });
    expect(decodeReply(code, instruments)).toEqual({ kind: 'newer' });
  });

  it('holds texts only as they come through the gate, and counts what lacks as not seen', () => {
    const { observations: _, ...rest } = replyWith({ works: ' a\u202e\n b ', differently: '\0' });
    const code = encodeReply(instrument, { ...rest, observations: new Map([['pro-3', 4]]) });
    const decoded = decodeReply(code, instruments);
    if (decoded.kind !== 'ok') throw new Error(decoded.kind);
    const { works, differently, observations } = decoded.reply;
    expect([works, differently]).toEqual(['a b', '']);
    expect([...observations.values()]).toEqual([4, ...Array.from({ length: 23 }, () => 'unseen')]);
  });

  it('fits in a link of 1,500 characters, with the longest texts and name and a long address', () => {
    const address = `https://zelftest.${'organisatie'.repeat(3)}.example/leiderschap/feedback/#`;
    expect(address.length).toBeGreaterThan(75);
    const texts = ['\u0439'.repeat(240), '\u{1f642}'.repeat(120), 'é'.repeat(240)];
    for (const text of texts) {
      const reply = replyWith({ works: text, differently: text });
      const code = encodeReply(instrument, reply);
      expect(decodeReply(code, instruments)).toMatchObject({ kind: 'ok', reply });
      for (const name of ['é'.repeat(40), '\u0e01'.repeat(40), '\u{20000}'.repeat(40)])
        expect((address + fragmentOf(code, name)).length).toBeLessThanOrEqual(1_500);
    }
  });

  it.each<[string, string, string]>([
    ['newer', 'of a later layout', withByte(replyWith(), 1, 2)],
    ['newer', 'of a version of the test that is not known', withByte(replyWith(), 4, 9)],
    ['damaged', 'of another kind', withByte(replyWith(), 0, 0x51)],
    ['damaged', 'of layout nought', withByte(replyWith(), 1, 0)],
    ['damaged', 'of version nought', withByte(replyWith(), 4, 0)],
    ['damaged', 'of another size than it says', withByte(replyWith(), 3, SMALLEST_REPLY + 1)],
    [
      'damaged',
      'of a later layout, of another size',
      forgedReply(replyWith(), (body) => [...body, 0].map((own, i) => (i === 1 ? 2 : own))),
    ],
    ['damaged', 'of a later layout, too short', sealBlocks([0x52, 2, 0, 4])],
    [
      'damaged',
      'of a later layout, too long',
      sealBlocks([
        0x52,
        2,
        (LARGEST_REPLY + 1) >> 8,
        (LARGEST_REPLY + 1) & 255,
        ...Array.from({ length: LARGEST_REPLY - 3 }, () => 0),
      ]),
    ],
    ['damaged', 'with an observation of six', withByte(replyWith(), 13, 216)],
    ['damaged', 'with a text longer than all', withByte(replyWith(), 22, 9)],
    ['damaged', 'with half a letter', withByte(replyWith({ works: 'éé' }), 26, 65)],
    ['damaged', 'with a text that the gate changes', withByte(replyWith({ works: 'ab' }), 23, 10)],
    [
      'damaged',
      'with half a letter in the other',
      withByte(replyWith({ differently: 'é' }), 23, 65),
    ],
    [
      'damaged',
      'with zeros behind it that it does not need',
      forgedReply(replyWith({ works: 'abcdef' }), (body) =>
        [...body, 0].map((own, i) => (i === 3 ? own + 1 : own)),
      ),
    ],
    ['damaged', 'without a header', sealBlocks([0x52, 1, 0, 4])],
    [
      'damaged',
      'that is longer than any',
      sealBlocks([
        0x52,
        1,
        (LARGEST_REPLY + 1) >> 8,
        (LARGEST_REPLY + 1) & 255,
        ...Array.from({ length: LARGEST_REPLY - 3 }, () => 0),
      ]),
    ],
  ])('is %s %s', (kind, _, code) => {
    expect(decodeReply(code, instruments)).toEqual({ kind });
  });

  it('is accepted only as we write it, whatever its bytes', () => {
    const arbChange = fc.tuple(fc.nat(60), fc.oneof(fc.nat(8), fc.nat(255)));
    fc.assert(
      fc.property(arbReply, fc.array(arbChange, { maxLength: 3 }), (reply, changes) => {
        const code = forgedReply(reply, (body) => {
          for (const [at, byte] of changes) body[at % body.length] = byte;
          return body;
        });
        const decoded = decodeReply(code, instruments);
        if (decoded.kind === 'ok') expect(encodeReply(instrument, decoded.reply)).toBe(code);
        else expect(['damaged', 'newer']).toContain(decoded.kind);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a name behind a code', () => {
  it('is that of other links, cut where it is too long', () => {
    expect(fragmentOf('abc', '')).toBe('abc');
    expect(fragmentOf('abc', '123')).toBe('abc');
    const [, name = ''] = fragmentOf('abc', 'Anne').split('.');
    expect(decodeName(name)).toBe('Anne');
    const [, long = ''] = fragmentOf('abc', '\u0e01'.repeat(40)).split('.');
    expect(long.length).toBeLessThanOrEqual(LONGEST_GLUED);
    expect(decodeName(long)).toBe('\u0e01'.repeat(19));
  });
});
