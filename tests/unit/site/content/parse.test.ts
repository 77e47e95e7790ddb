import { expect, it } from 'vitest';
import { parseText } from '../../../../src/site/content/errors/parse.ts';

it('gives the line of each place in the text', () => {
  const { lines } = parseText('a: 1\nb: 2\n');
  expect(lines.linePos(5)).toEqual({ line: 2, col: 1 });
});
