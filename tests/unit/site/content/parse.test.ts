import { expect, it } from 'vitest';
import { parseText } from '../../../../src/site/content/errors/parse.ts';

it('parses a text once, until a hundred others have come after it', () => {
  const first = parseText('a: 1');
  expect(parseText('a: 1')).toBe(first);
  expect(parseText('a: 2').document.toJS()).toEqual({ a: 2 });
  for (let number = 3; number <= 101; number += 1) parseText(`a: ${number}`);
  const again = parseText('a: 1');
  expect(again).not.toBe(first);
  expect(again.document.toJS()).toEqual({ a: 1 });
});

it('gives the line of each place in the text', () => {
  const { lines } = parseText('a: 1\nb: 2\n');
  expect(lines.linePos(5)).toEqual({ line: 2, col: 1 });
});
