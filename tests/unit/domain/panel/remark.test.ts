// cspell:ignore oneof
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  cleanRemark,
  LONGEST_REMARK,
  LONGEST_REMARK_BYTES,
  roomIn,
} from '../../../../src/domain/panel/remark.ts';
import { fc } from '../../../support/builders/property.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text).length;
const arbAny = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc.string({ unit: 'grapheme', maxLength: 600 }),
  fc.string({ unit: fc.constantFrom(...'ab \n\u200b\u202e\u0301\ud83d\ude42é'), maxLength: 900 }),
);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a remark', () => {
  it('stays as it was typed, on one line', () => {
    expect(cleanRemark('  Je luistert goed;\n\ndat "merk" ik om 10.00 uur \u{1f642}. ')).toBe(
      'Je luistert goed; dat "merk" ik om 10.00 uur \u{1f642}.',
    );
    expect(cleanRemark(' \n ')).toBe('');
  });

  it('holds nothing that nobody sees, and no letters that turn around', () => {
    expect(cleanRemark('Ga\u202e zo\u200b door\u0000')).toBe('Ga zo door');
  });

  it('is never longer than fits, and is clean once it is clean', () => {
    fc.assert(
      fc.property(arbAny, (text) => {
        const remark = cleanRemark(text);
        expect([...remark].length).toBeLessThanOrEqual(LONGEST_REMARK);
        expect(bytesOf(remark)).toBeLessThanOrEqual(LONGEST_REMARK_BYTES);
        expect(cleanRemark(remark)).toBe(remark);
        expect(remark).not.toMatch(/^\s|\s$|\s\s|[^\S ]|\p{Cs}|\p{Cc}/u);
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps as much of its beginning as fits', () => {
    expect(cleanRemark('a'.repeat(280))).toBe('a'.repeat(280));
    expect(cleanRemark('a'.repeat(281))).toBe('a'.repeat(280));
    expect(cleanRemark('\u0439'.repeat(240))).toBe('\u0439'.repeat(240));
    expect(cleanRemark('\u0439'.repeat(241))).toBe('\u0439'.repeat(240));
    expect(cleanRemark(`${'\u0439'.repeat(239)}aa\u0439`)).toBe(`${'\u0439'.repeat(239)}aa`);
    // The blank before what was cut off goes as well.
    expect(cleanRemark(`${'a'.repeat(279)} b`)).toBe('a'.repeat(279));
  });

  it('is cut between characters as people count them, where the browser knows them', () => {
    const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}';
    expect(cleanRemark('a'.repeat(278) + family)).toBe('a'.repeat(278));
    vi.stubGlobal('Intl', {});
    const cut = cleanRemark('a'.repeat(278) + family);
    expect(cut).toBe(`${'a'.repeat(278)}\u{1f468}`);
    expect(cleanRemark(cut)).toBe(cut);
  });

  it('says how much room is left', () => {
    expect(roomIn('')).toEqual({ left: 280, fits: true });
    expect(roomIn(' \u{1f642}a ')).toEqual({ left: 278, fits: true });
    expect(roomIn('a'.repeat(280))).toEqual({ left: 0, fits: true });
    expect(roomIn('a'.repeat(281))).toEqual({ left: -1, fits: false });
    // In other scripts the bytes are full first.
    expect(roomIn('\u0439'.repeat(241))).toEqual({ left: 39, fits: false });
  });
});
