import { expect, it } from 'vitest';
import { decodeMarks, encodeMarks } from '../../../../src/codecs/kept/marks.ts';

const MARK = { as: 'wiped', epochs: ['a', 'b'], at: 5 } as const;

it('marks are read back as they were written', () => {
  expect(decodeMarks(encodeMarks([MARK]))).toEqual([MARK]);
});

it.each(['', '{', 'null', '{}', '[null]', '[{"as":"other","epochs":[],"at":1}]'])(
  'anything that is not a mark is left out: %j',
  (text) => expect(decodeMarks(text)).toEqual([]),
);

it.each([{ as: 'gone' }, { epochs: 'a' }, { epochs: [1] }, { at: '5' }, { at: -1 }])(
  'a mark that has %j is left out',
  (change) => expect(decodeMarks(JSON.stringify([{ ...MARK, ...change }, MARK]))).toEqual([MARK]),
);
