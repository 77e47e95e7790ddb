import { expect, it } from 'vitest';
import { clockTime } from '../../../src/i18n/clockTime.ts';

it('shows minutes and seconds', () => {
  expect([0, 5, 65, 120, 900].map(clockTime)).toEqual(['0:00', '0:05', '1:05', '2:00', '15:00']);
});
