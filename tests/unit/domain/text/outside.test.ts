// cspell:ignore verant לוֹם مُحَمَ
import { describe, expect, it } from 'vitest';
import { beginning, BROKEN, comparable, readable } from '../../../../src/domain/text/outside.ts';
import { fc } from '../../../support/builders/property.ts';
import { cpuTime } from '../../../support/cpuTime.ts';

/** Letters that nobody sees, or that look like a blank. */
const UNSEEN: readonly string[] = [
  ...'\u00ad\u034f\u061c\u115f\u1160\u17b4\u180b\u180e\u200b\u200c\u200d\u200e\u202e\u2060\u2064',
  ...'\u2800\u3164\ufe00\ufe0f\ufeff\uffa0\ufff9\ufffc\ufffe\u0000\u0007\u001b\u0085\u009f\ue000',
  '\u{e0001}',
  '\u{e0061}',
  '\u{e0100}',
  '\u{1d173}',
  '\u{1d159}',
  '\u{16fe4}',
  '\u{13441}',
  '\u{13442}',
  '\u{10ffff}',
  '\udfff',
  '\ud800',
];

describe('outside text', () => {
  it('is nothing when nobody can see it', () => {
    for (const letter of UNSEEN) {
      expect(readable(letter), escape(letter)).toBe('');
      expect(comparable(letter), escape(letter)).toBe('');
      expect(comparable(`a${letter}b`), escape(letter)).toBe('ab');
    }
    expect(readable(UNSEEN.join(' '))).toBe('');
    expect(readable(UNSEEN.join(''))).toBe('');
  });

  it('keeps what letters and pictures need between them, and nowhere else', () => {
    for (const text of [
      '👩\u200d👧',
      '👩\u200d❤\ufe0f\u200d👩',
      '❤\ufe0f',
      'می\u200cروم',
      'क्\u200dष',
    ])
      expect(readable(` ${text} `)).toBe(text);
    expect(readable('\u200dAn\u200d\u200dne\u200d')).toBe('Anne');
    expect(readable('Anne \ufe0f\u200d Marie')).toBe('Anne Marie');
  });

  it('is shown on one line, in one form', () => {
    expect(readable('  Zoe\u0301 \t\r\n\u00a0\u2003 \u2028Anne ')).toBe('Zoé Anne');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const shown = readable(text);
        expect(shown).not.toMatch(/^\s|\s\s|[^\S ]|\s$|\p{Cs}|\p{Cc}/u);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has no more marks on a letter than a line has room for', () => {
    for (const marks of ['\u0301', '\u0335\u0489', '\u0363\u20d2\u0323']) {
      const shown = readable(`Z${marks.repeat(500)}oe`);
      expect(shown.length, marks).toBeLessThan(14);
      expect(shown.endsWith('oe')).toBe(true);
    }
    for (const text of ['ệ ở', 'שָּׁ֑לוֹם', 'مُحَمَّدٌ', 'ကျွှို့', 'བསྒྲུབས'])
      expect(readable(text)).toBe(text.normalize('NFC'));
  });

  it('is compared by its plain letters', () => {
    expect(comparable('ﬁ ﬂ ﬃ ĳ Ａｂ９ ．＿ 𝐀𝟏 e\u0301')).toBe('fi fl ffi ij Ab9 ._ A1 é');
    expect(comparable('woord¹ Ⓡ ½ ™')).toBe('woord¹ Ⓡ ½ ™');
    expect(comparable('team\u2011overleg team\u2010overleg')).toBe('team-overleg team-overleg');
  });

  it('knows where a word was broken at a line end', () => {
    const hyphens = ['-', '\u2010', '\u2011', '\u00ad', '\u00ac', '\u0002', '\ufffe'];
    hyphens.push('\u2013', '\u2212', '=');
    for (const hyphen of hyphens)
      for (const end of [
        '\n',
        '\r\n',
        ' \n',
        '\n  ',
        '\r',
        '\u2028',
        ' ',
        '\n> ',
        '\r\n>> ',
        '\n| ',
      ])
        expect(comparable(`verant${hyphen}${end}woordelijk`)).toBe(`verant${BROKEN}woordelijk`);
    expect(comparable('verant\u00adwoordelijk')).toBe('verantwoordelijk');
    expect(comparable('iets - anders')).toBe('iets - anders');
    expect(comparable('- een\n- twee')).toBe('- een\n- twee');
  });

  it('tells how much was left unread', () => {
    expect(beginning('abc', 3)).toEqual({ text: 'abc', unread: 0 });
    expect(beginning('abcde', 3)).toEqual({ text: 'abc', unread: 2 });
    expect(beginning('ab😀', 3)).toEqual({ text: 'ab', unread: 2 });
    expect(beginning('a😀', 3)).toEqual({ text: 'a😀', unread: 0 });
  });

  it('costs the same for each letter, whatever the letters are', () => {
    const parts = [
      'a',
      ' ',
      '\n',
      '-',
      'a-',
      'a- ',
      'a-\n',
      'a-\n> ',
      '- > ',
      '\u00ad',
      '\u200d',
      'a\u200d',
      '\ufe0f\u200d',
    ];
    const marks = [
      '\u0301',
      '\u0301\u0323',
      '\ufb02',
      '\ufdfa',
      '\ud800',
      '\u{e0061}',
      'a\u0301\u0323',
    ];
    for (const part of [...parts, ...marks]) {
      const text = part.repeat(1_000_000 / part.length);
      expect(
        cpuTime(() => comparable(text)),
        escape(part),
      ).toBeLessThan(3_000);
      expect(
        cpuTime(() => readable(text)),
        escape(part),
      ).toBeLessThan(3_000);
    }
  });
});

function escape(text: string): string {
  return JSON.stringify(text);
}
