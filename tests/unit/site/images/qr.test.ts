import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { interviewData } from '../../../../src/site/data/interviewData.ts';
import { loadContent } from '../../../../src/site/content/load.ts';
import { qrOf } from '../../../../src/site/images/qr.ts';
import { CONTENT } from '../../../support/contentCopy.ts';

/** The filled squares of a path, row by row. */
function squares({ size, path }: ReturnType<typeof qrOf>): readonly (readonly boolean[])[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    expect(back).toBe(length);
    for (let i = 0; i < Number(length); i += 1) (rows[Number(y)] ?? [])[Number(x) + i] = true;
  }
  return rows;
}

describe('a code on paper', () => {
  it.each(['https://aanhetroer.example/sollicitatiegesprek/', 'a', 'é'.repeat(80)])(
    'draws exactly the squares of the code: %s',
    (text) => {
      expect(squares(qrOf(text))).toEqual(encode(text, { ecc: 'M', border: 2 }).data);
    },
  );

  it('is nothing but runs of one square high', () => {
    expect(qrOf('https://aanhetroer.example/').path).toMatch(/^(M\d+ \d+h\d+v1h-\d+z)+$/);
  });
});

describe('the data of the sheet', () => {
  const content = loadContent(CONTENT);
  const data = interviewData(content);

  it('has the address as people type it, and the code of the full address', () => {
    expect(data.address).toBe(`${new URL(content.site.address).host}/sollicitatiegesprek/`);
    expect(data.qr).toEqual(qrOf(`${content.site.address}/sollicitatiegesprek/`));
  });

  it('is plain data: the same after conversion to JSON and back', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it('names no role and holds no words of the test', () => {
    const { measures: _, ...words } = data;
    expect(JSON.stringify(words)).not.toMatch(
      /slachtoffer|aanklager|redder|kwetsbaar|assertief|zorgzaam/i,
    );
  });
});
