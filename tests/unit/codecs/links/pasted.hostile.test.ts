// cspell:ignore oneof
import { describe, expect, it } from 'vitest';
import { sealBlocks } from '../../../../src/codecs/bytes/blocks.ts';
import { encodeAnswers } from '../../../../src/codecs/links/answers.ts';
import { cleanName, fragmentOf } from '../../../../src/codecs/links/name.ts';
import { readPasted } from '../../../../src/codecs/links/pasted.ts';
import type { Pasted } from '../../../../src/codecs/links/pasted.ts';
import type { PastedForPanel } from '../../../../src/codecs/links/pastedKinds.ts';
import { FOR_PANEL } from '../../../../src/codecs/links/pastedKinds.ts';
import { encodeReply } from '../../../../src/codecs/links/reply.ts';
import { encodeRequest } from '../../../../src/codecs/links/request.ts';
import { encodeTeam } from '../../../../src/codecs/links/team.ts';
import { encodeScores } from '../../../../src/codecs/links/scores.ts';
import { instrument } from '../../../support/builders/content.ts';
import { arbCode } from '../../../support/builders/links.ts';
import { arbReply, arbRequest, replyWith } from '../../../support/builders/panels.ts';
import { ARB_CODES } from '../../../support/builders/together.ts';
import { fc } from '../../../support/builders/property.ts';
import { cpuTime } from '../../../support/cpuTime.ts';

const BESIDES = [
  ...'#%+/=.,;:!?)>"\' \n\t\0é\\',
  '\ud800',
  '\u200f',
  '%23',
  '=\r\n',
  '/feedback/#',
];
const read = (text: string) => readPasted(text, [instrument], FOR_PANEL);

function written(held: PastedForPanel): readonly string[] {
  if (held.of === 'reply') return [encodeReply(held.instrument, held.reply)];
  if (held.of === 'request') return [encodeRequest(held.request)];
  if (held.of === 'scores') return [true, false].map((all) => encodeScores(held.sums, all));
  if (held.of === 'team') return [encodeTeam(held.sums)];
  return [encodeAnswers(held.instrument, held.response, held.withheld)];
}

/** Everything that is accepted must be a part of the text, and exactly what we write. */
function isOurs(found: Pasted<PastedForPanel>, text: string): boolean {
  if (found.kind !== 'ok') return ['newer', 'damaged', 'unread'].includes(found.kind);
  if (found.name !== null && cleanName(found.name) !== found.name) return false;
  const plain = text.replaceAll(/[^A-Za-z\d]/g, '');
  return written(found.held).includes(found.code) && plain.includes(found.code);
}

describe('any text at all', () => {
  const arbLong = arbReply.map((reply) => encodeReply(instrument, reply));
  const arbShort = fc.oneof(arbRequest.map(encodeRequest), arbCode, ARB_CODES.team);
  const arbMarks = fc.string({ unit: fc.constantFrom(...BESIDES), maxLength: 4 });
  const arbHostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: fc.constantFrom(...'JRd5aZ09', ...BESIDES), maxLength: 200 }),
    fc.tuple(arbShort, arbMarks, arbShort).map((parts) => parts.join('')),
    fc.tuple(arbLong, arbMarks, arbLong, arbMarks).map((parts) => parts.join('')),
    fc.tuple(arbLong, fc.nat(), arbLong).map(([a, at, b]) => a.slice(0, at % a.length) + b),
    fc.tuple(arbLong, fc.string({ unit: 'binary', maxLength: 90 })).map((two) => two.join('.')),
  );

  it('gives only what we write, and throws nothing', () => {
    fc.assert(
      fc.property(arbHostile, (text) => read(text).every((found) => isOurs(found, text))),
      { numRuns: 1_500 },
    );
  });

  it('gives no reply of which one character is another', () => {
    fc.assert(
      fc.property(arbReply, fc.nat(), fc.constantFrom(...'aZ0x'), (reply, place, char) => {
        const code = encodeReply(instrument, reply);
        const at = place % code.length;
        const other = code.slice(0, at) + char + code.slice(at + 1);
        if (other !== code) expect(read(other).map(({ kind }) => kind)).not.toContain('ok');
      }),
      { numRuns: 500 },
    );
  });

  it.each(['__proto__', 'constructor.__proto__', '#__proto__[polluted]=1', '%00%ff', '%E0%A4%A'])(
    'gives nothing for %j',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('a text of a hundred thousand characters', () => {
  const SIZE = 100_000;
  const long = encodeReply(
    instrument,
    replyWith({ works: 'é'.repeat(240), differently: '\u0439'.repeat(240) }),
  );
  const mail = `> ${`https://voorbeeld.example/feedback/#${fragmentOf(long, 'Anne')}`.replaceAll(/.{70}/g, '$&=\r\n> ')}\r\n\r\nGroeten =E2=82=AC\r\n`;
  /** The beginning of the longest reply that there may be, with nothing behind it that fits. */
  const head = sealBlocks([0x52, 1, 3, 232, 1, ...Array.from({ length: 40 }, () => 0)]).slice(
    0,
    43,
  );

  it.each(
    Object.entries({
      'replies in mails': mail,
      'beginnings of replies': long.slice(0, 60),
      'beginnings of the longest ones': head,
      words: 'Dit is een mail met woorden = 3 en =20 wat. ',
      escapes: '%2523',
      'signs of mail': '=3D=0D=0A',
      'signs of a page': '&amp;#35;',
      'marks of a page': '<wbr ',
      addresses: 'https://x.nl/feedback/#A1 ',
      accents: 'a\u0301',
      hyphens: 'a-\n',
      nothing: ' ',
      zeros: '0',
      'blanks that nobody sees': '\u200b',
    }),
  )('takes little: %s', (_, part) => {
    const text = part.repeat(Math.ceil(SIZE / part.length)).slice(0, SIZE);
    expect(cpuTime(() => read(text))).toBeLessThan(1_500);
  });

  it('is not read to its end when it is made to be slow', () => {
    const one = encodeRequest({ seed: 1, instrument: 'v1' });
    const kinds = (heads: number) =>
      new Set(read(head.repeat(heads) + ' ' + one).map(({ kind }) => kind));
    expect(kinds(10)).toEqual(new Set(['damaged', 'ok']));
    expect(kinds(SIZE / 43)).toEqual(new Set(['damaged']));
  });
});
