import { describe, expect, it } from 'vitest';
import { cutOff } from '../../../../src/islands/ui/cutOff.ts';

const field = (length: number, selectionStart = length, selectionEnd = selectionStart) => ({
  value: 'a'.repeat(length),
  selectionStart,
  selectionEnd,
});

describe('what finds no room in a field', () => {
  it.each<[string, number, string, ReturnType<typeof field>]>([
    ['is nothing while there is room', 0, 'bbbbb', field(5)],
    ['is the end of a longer text', 3, 'bbbbb', field(8)],
    ['is all of it when the field is full', 5, 'bbbbb', field(10)],
    ['is less when it takes the place of something', 1, 'bbbbb', field(10, 2, 6)],
    ['is nothing when it takes the place of as much', 0, 'bbbb', field(10, 2, 6)],
    ['counts a line break as one', 1, 'a\r\nb', field(8)],
    ['is nothing for a key: what is full says so', 0, 'b', field(10)],
    ['is nothing when something is removed', 0, '', field(10)],
    ['counts from the limit when a field holds more', 4, 'bbbb', field(12)],
  ])('%s', (_, lost, put, into) => {
    expect(cutOff(put, 10, into)).toBe(lost);
  });
});
