import { describe, expect, it } from 'vitest';
import { digitOf } from '../../../src/platform/digit.ts';

const digit = (key: string, code: string, shiftKey = false) => digitOf({ key, code, shiftKey });

describe('the digit of a key', () => {
  it.each<[string, number, string, string, boolean?]>([
    ['is what it prints', 3, '3', 'Digit3'],
    ['is what it prints with Shift, as in French', 1, '1', 'Digit1', true],
    ['is that of its place when it prints a letter', 1, '&', 'Digit1'],
    ['is that of its place when it prints an accent', 2, 'é', 'Digit2'],
    ['is that of the block of digits', 5, '5', 'Numpad5'],
    ['is none in the block that moves the cursor', 0, 'End', 'Numpad1'],
    ['is that of its place when it prints nothing yet', 4, 'Dead', 'Digit4'],
    ['is that of its place when something else writes', 2, 'Process', 'Digit2'],
    ['is that of its place when it does not tell what it prints', 5, 'Unidentified', 'Digit5'],
    ['is none in the middle of the block that moves the cursor', 0, 'Unidentified', 'Numpad5'],
    ['is that of the block when it prints a digit of another script', 4, '٤', 'Numpad4'],
    ['is that of its place when it prints a digit of another script', 3, '٣', 'Digit3'],
    ['is none for the end of a line', 0, 'End', 'Numpad1'],
    ['is none for a mark with Shift', 0, '!', 'Digit1', true],
    ['is none for a letter', 0, 'a', 'KeyA'],
    ['is none for zero', 0, '0', 'Digit0'],
    ['is none for a key that names no place', 0, 'Unidentified', ''],
  ])('%s', (_, wanted, key, code, shift = false) => {
    expect(digit(key, code, shift)).toBe(wanted);
  });
});
