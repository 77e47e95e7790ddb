// cspell:ignore safelinks
import { describe, expect, it } from 'vitest';
import { sealBlocks } from '../../../../src/codecs/bytes/blocks.ts';
import { encodeAnswers } from '../../../../src/codecs/links/answers.ts';
import { LONGEST_PASTED, readOpened, readPasted } from '../../../../src/codecs/links/pasted.ts';
import { FOR_PANEL, REPLIES, REQUESTS } from '../../../../src/codecs/links/pastedKinds.ts';
import { MOST_FOUND } from '../../../../src/codecs/links/pastedScan.ts';
import { encodeReply } from '../../../../src/codecs/links/reply.ts';
import { encodeRequest } from '../../../../src/codecs/links/request.ts';
import { encodeScores } from '../../../../src/codecs/links/scores.ts';
import { fragmentOf } from '../../../../src/codecs/links/name.ts';
import { instrument, measures } from '../../../support/builders/content.ts';
import { arbDamage, DAMAGES, inAddressBar } from '../../../support/builders/damage.ts';
import { forged } from '../../../support/builders/forge.ts';
import { arbReply, replyWith } from '../../../support/builders/panels.ts';
import { fc } from '../../../support/builders/property.ts';
import { answerWithCare, FULL } from '../../../support/builders/responses.ts';
import { second } from '../../../support/builders/secondVersion.ts';
import { sumScales } from '../../../../src/domain/score/sums.ts';

const HOME = 'https://voorbeeld.example/zelftest';
const read = (text: string) => readPasted(text, [instrument], FOR_PANEL);
const codeOf = (more: Parameters<typeof replyWith>[0] = {}) =>
  encodeReply(instrument, replyWith(more));

/** What was found, in short: of a reply its id and its name. */
function told(text: string): readonly string[] {
  return read(text).map((one) => {
    if (one.kind === 'unread') return 'unread';
    if (one.kind !== 'ok') return `${one.kind} ${one.of}`;
    const about = one.held.of === 'reply' ? ` ${one.held.reply.id}` : '';
    return `${one.held.of}${about}${one.name === null ? '' : ` ${one.name}`}`;
  });
}

/** A reply of some length by itself, as a link. */
const LONG = 'Je vat rustig samen wat er gezegd is, en je komt terug op wat je beloofde. '.repeat(
  3,
);
const link = (id: number, name = '') =>
  `${HOME}/feedback/#${fragmentOf(codeOf({ id, works: LONG, differently: `${id} keer` }), name)}`;

/** Cut in lines of mail. */
const wrapped = (text: string, end: string) => text.replaceAll(/.{70}/g, `$&${end}`);

const arbName = fc.constantFrom('', 'Anne', 'Jo', 'Zoë', 'José Luis', '李');
const arbLink = fc
  .tuple(arbReply, arbName)
  .map(([reply, name]) => fragmentOf(encodeReply(instrument, reply), name));

describe('a reply that was damaged on its way', () => {
  it.each(Object.entries(DAMAGES))('is read with %s', (_, damage) => {
    fc.assert(
      fc.property(arbLink, fc.nat(400), (fragment, at) => {
        const [whole] = read(fragment);
        expect(whole?.kind).toBe('ok');
        const damaged = damage(fragment, at);
        expect(read(damaged)).toEqual([whole]);
        expect(read(inAddressBar(damaged))).toEqual([whole]);
      }),
      { numRuns: 6 },
    );
  });

  it('is read with any two of these at once', () => {
    fc.assert(
      fc.property(arbLink, arbDamage, arbDamage, (fragment, [, first], [, other]) => {
        const damaged = other(first(fragment));
        expect(read(damaged)).toEqual(read(fragment));
        expect(read(inAddressBar(damaged))).toEqual(read(fragment));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps its name, and drops one that is damaged', () => {
    expect(told(fragmentOf(codeOf(), 'Zoë'))).toEqual(['reply 2 Zoë']);
    expect(told(`${codeOf()}.kapot`)).toEqual(['reply 2']);
    expect(told(fragmentOf(codeOf(), 'Zoë').replace('.', ''))).toEqual(['reply 2 Zoë']);
  });
});

describe('a mail', () => {
  it('with several replies gives each, in order, with its name', () => {
    const text = `Hoi Sam,\r\n\r\nHier is de mijne:\r\n${link(1, 'Anne')}\r\n\r\nEn die van Jo:\r\n<${link(2)}>.\r\nGroeten van Anne\r\n\r\nOp 3 maart schreef Bo:\r\n> ${link(3, 'Bo')}\r\n`;
    expect(told(text)).toEqual(['reply 1 Anne', 'reply 2', 'reply 3 Bo']);
  });

  it.each([
    ['wrapped and quoted', (text: string) => wrapped(text, '\r\n> ')],
    ['wrapped and quoted twice', (text: string) => wrapped(text, '\n>> > ')],
    ['in quoted-printable', (text: string) => wrapped(text.replaceAll('=', '=3D'), '=\r\n')],
    ['with line ends of mail left in', (text: string) => wrapped(text, '=0D=0A')],
    ['with lone signs of line ends', (text: string) => wrapped(text, '=')],
    ['in bold with line ends of a page', (text: string) => `<b>${wrapped(text, '<br />')}</b>`],
  ])('%s gives all the same', (_, form) => {
    const text = `Hoi,\n\n${link(1, 'Anne')}\n\nen\n\n${link(2, 'Bo')}\n\nGroeten`;
    expect(told(form(text))).toEqual(['reply 1 Anne', 'reply 2 Bo']);
  });

  it('as HTML gives a link once that stands there as address and as text', () => {
    const anchor = (href: string, text: string) =>
      `<p style=3D"color:#1A2B3C"><a href="${href}" target="_blank">${text}</a></p>\n`;
    const one = link(1, 'Anne');
    expect(told(anchor(one, one) + anchor(link(2), link(2)))).toEqual(['reply 1 Anne', 'reply 2']);
    // Shown with its end cut off, before or behind it.
    expect(told(anchor(one, `${one.slice(0, 60)}…`) + link(2))).toEqual([
      'reply 1 Anne',
      'reply 2',
    ]);
    expect(told(`${one.slice(0, 48)}… ${one}`)).toEqual(['reply 1 Anne']);
    // The name may stand in only one of them.
    const bare = one.split('.').slice(0, -1).join('.');
    expect(told(anchor(bare, one))).toEqual(['reply 1 Anne']);
    expect(told(anchor(one, bare))).toEqual(['reply 1 Anne']);
    expect(told(`${bare} ${one}`)).toEqual(['reply 1 Anne']);
    expect(told(`${one} ${bare}`)).toEqual(['reply 1 Anne']);
  });

  it.each([
    [
      'Safe Links',
      (url: string) =>
        `https://eur05.safelinks.example/?url=${encodeURIComponent(url)}&data=05%7C02%7Csam%40x.nl%7Cb1C2d3E4f5A6b7C8d9&reserved=0`,
    ],
    [
      'a second round of them',
      (url: string) =>
        `https://a.example/?u=${encodeURIComponent(`https://b.example/?url=${encodeURIComponent(url)}`)}&k=AbC123`,
    ],
    [
      'URL Defense, its second version',
      (url: string) =>
        `https://urldefense.example/v2/url?u=${url.replaceAll(/[:#%]/g, (sign) => `-${sign.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll('/', '_')}&d=DwMFaQ&c=AbCd1234`,
    ],
    [
      'URL Defense, its third version',
      (url: string) => `https://urldefense.example/v3/__${url.replace('#', '*')}__;Iw!!AbCdEf!xyz$`,
    ],
    [
      'Link Protection',
      (url: string) =>
        `https://linkprotect.example/url?a=${encodeURIComponent(url)
          .toLowerCase()
          .replaceAll(/(?<=%23).*/g, '')}${url.split('#')[1] ?? ''}&c=E,1,q8LmN`,
    ],
  ])('rewritten by %s is read', (_, rewrite) => {
    expect(told(`Kijk: ${rewrite(link(1, 'Anne'))}\n${rewrite(link(2))}`)).toEqual([
      'reply 1 Anne',
      'reply 2',
    ]);
  });

  it('damaged in two ways that no one reading mends gives both', () => {
    // A lone sign before what then looks like a line end, and a line end that is one.
    const codes = Array.from({ length: 300 }, (_, n) =>
      codeOf({ id: n + 10, works: LONG, differently: `${n} keer` }),
    );
    const lone = codes.find((code) => /20|0[AD]/.test(code.slice(60))) ?? '';
    const place = 60 + lone.slice(60).search(/20|0[AD]/);
    const first = `${lone.slice(0, place)}=${lone.slice(place)}`;
    const other = codeOf({ id: 1, works: LONG });
    const found = told(`${first} en ${other.slice(0, 80)}=0D=0A${other.slice(80)}`);
    expect(new Set(found)).toEqual(new Set([`reply ${codes.indexOf(lone) + 10}`, 'reply 1']));
  });

  it('without a link gives nothing', () => {
    const plain = `Hoi Sam, bedankt! Tot 12-03 om 10:00. Zie ${HOME}/feedback/ of ${HOME}/feedback/#bespreken.`;
    expect(told(plain)).toEqual([]);
    expect(told('')).toEqual([]);
    expect(told('# \n > ')).toEqual([]);
  });
});

describe('the same reply twice', () => {
  it('counts once in a row and twice elsewhere', () => {
    expect(told(`${link(1)} ${link(1)}`)).toEqual(['reply 1']);
    expect(told(`${link(1)} ${link(2)} ${link(1)}`)).toEqual(['reply 1', 'reply 2', 'reply 1']);
  });
});

describe('codes without an address', () => {
  it('are found, also glued to words and to each other', () => {
    const one = codeOf({ id: 1, works: 'Ja' });
    expect(told(`Kijk:${one}Groeten`)).toEqual(['reply 1']);
    expect(told(`code${one}${codeOf({ id: 2 })}`)).toEqual(['reply 1', 'reply 2']);
  });
});

describe('what does not belong there', () => {
  const sums = sumScales(instrument, measures[0].norms, answerWithCare(FULL));
  const shared = [
    encodeScores(sums, false),
    encodeScores(sums, true),
    encodeAnswers(instrument, answerWithCare(FULL), false),
  ].map((code) => `${HOME}/gedeeld/#${fragmentOf(code, 'Kim')}`);
  const request = `${HOME}/feedback/geven/#${fragmentOf(encodeRequest({ seed: 9, instrument: 'v1' }), 'Sam')}`;

  it('is told apart, with what it is', () => {
    expect(told([request, ...shared, link(1)].join('\n'))).toEqual([
      'request Sam',
      'scores Kim',
      'scores Kim',
      'answers Kim',
      'reply 1',
    ]);
    const [one, two, , four] = read([request, ...shared].join('\n'));
    expect(one).toMatchObject({ held: { request: { seed: 9, instrument: 'v1' } } });
    expect(two).toMatchObject({ held: { sums: { withheld: false, instrument: 'v1' } } });
    expect(four).toMatchObject({ held: { withheld: false, response: { size: 80 } } });
  });

  it('is left alone by whoever does not look for it', () => {
    const text = [request, ...shared, link(1)].join('\n');
    const only = readPasted(text, [instrument], [REPLIES]);
    expect(only.map(({ kind }) => kind)).toEqual(['ok']);
    expect(readPasted(text, [instrument], [REQUESTS])).toMatchObject([{ name: 'Sam' }]);
  });

  it('of a newer version is told as that', () => {
    const observations = replyWith().observations;
    const later = encodeReply(second.instrument, replyWith({ instrument: 'v2', observations }));
    expect(told(`${later} ${forged(0x51, 2, 1, 0, 0, 0, 0)}`)).toEqual([
      'newer reply',
      'newer request',
    ]);
  });
});

describe('a damaged reply', () => {
  const one = link(1, 'Anne');
  const at = one.indexOf('#') + 1;
  const other = (place: number) =>
    one.slice(0, place) + (one[place] === 'a' ? 'b' : 'a') + one.slice(place + 1);

  it.each([
    ['in its middle', other(at + 100)],
    ['at its beginning', other(at)],
    ['where its length stands', other(at + 4)],
    ['with its end cut off', one.slice(0, at + 150)],
    ['of which little is left', one.slice(0, at + 5)],
    ['with letters left out', one.slice(0, at + 80) + one.slice(at + 90)],
    ['without its address', other(at + 100).slice(at)],
  ])('is told %s, beside a whole one', (_, damaged) => {
    expect(told(`${damaged}\n\n${link(2)}`)).toEqual(['damaged reply', 'reply 2']);
    expect(told(`${link(2)}\n\n${damaged}`)).toEqual(['reply 2', 'damaged reply']);
  });

  it('is not told of what only begins as a reply, or stands a few letters behind the address', () => {
    const later = sealBlocks([0x52, 7, 0, 99, ...Array.from({ length: 95 }, () => 1)]).slice(0, 99);
    expect(told(`${later} ${link(2)}`)).toEqual(['reply 2']);
    expect(told(one.replace('#', '#xy'))).toEqual(['reply 1 Anne']);
  });

  it('is told of any other page of ours as well', () => {
    expect(told(`${HOME}/gedeeld/#029LuSl461EwR0roq6ga0nOK`)).toEqual(['damaged scores']);
    expect(told(`${HOME}/feedback/geven#Kaa1`)).toEqual(['damaged request']);
  });

  it('is told when nothing else looks like one of ours', () => {
    expect(told(other(at).slice(at))).toEqual(['damaged null']);
    expect(told(`xx${'aB3'.repeat(8)}`)).toEqual(['damaged null']);
    for (const word of ['aB3'.repeat(7), 'ab3'.repeat(9), 'AB3'.repeat(9), 'aBc'.repeat(9)])
      expect(told(word)).toEqual([]);
  });

  it('is not told when the same one is whole elsewhere', () => {
    expect(told(`${other(at + 100)} ${link(2)} ${one}`)).toEqual(['reply 2', 'reply 1 Anne']);
  });
});

describe('a text that is long', () => {
  it('is read up to a limit, and the rest is told', () => {
    const blanks = ' '.repeat(LONGEST_PASTED - link(1).length);
    expect(told(blanks + link(1))).toEqual(['reply 1']);
    expect(told(`${link(1)} ${blanks.slice(100)}${link(2)}`)).toEqual([
      'reply 1',
      'damaged reply',
      'unread',
    ]);
  });

  it('gives no more than fit', () => {
    const codes = Array.from({ length: MOST_FOUND + 5 }, (_, seed) =>
      encodeRequest({ seed, instrument: 'v1' }),
    );
    expect(read(codes.join(' '))).toHaveLength(MOST_FOUND);
  });
});

describe('the fragment of an address', () => {
  const open = (fragment: string) => readOpened(fragment, [instrument], FOR_PANEL);

  it('is read as any text, its first whole code counts', () => {
    expect(open(`#${fragmentOf(codeOf(), 'Jo')}`)).toMatchObject({ kind: 'ok', name: 'Jo' });
    expect(open(`${HOME}/feedback/#JRd ${codeOf()}`)).toMatchObject({ kind: 'ok' });
  });

  it.each(['', '#', '%20', '#\n'])('is empty: %j', (text) => {
    expect(open(text)).toEqual({ kind: 'empty' });
  });

  it('is damaged when there is something else', () => {
    expect(open('#kort')).toEqual({ kind: 'damaged', of: null });
    expect(open(`#${codeOf({ works: LONG }).slice(0, 90)}`)).toEqual({
      kind: 'damaged',
      of: 'reply',
    });
  });
});
