import type { Arbitrary } from 'fast-check';
import type { Coach } from '../../../src/domain/conversation/coach.ts';
import { COACH_COLOURS, COACH_LIMIT } from '../../../src/domain/conversation/coach.ts';
import { LINE_IDS } from '../../../src/domain/conversation/lines.ts';
import type { Conversation } from '../../../src/domain/conversation/sheet.ts';
import { fc } from './property.ts';

/** Few moments, so that copies often speak about the same one. */
const at = fc.integer({ min: 0, max: 3 });
const dated = <T>(value: Arbitrary<T>) => fc.record({ value, at });

const arbLines = fc
  .uniqueArray(
    fc.tuple(fc.constantFrom(...LINE_IDS), dated(fc.string({ unit: 'binary', maxLength: 12 }))),
    { selector: ([id]) => id },
  )
  .map((entries) => new Map<string, { readonly value: string; readonly at: number }>(entries));

/** Copies of one person's sheet, as tabs can hold them: all of one epoch. */
export const arbConversation: Arbitrary<Conversation> = fc.record({
  epoch: fc.constant('epoch'),
  withScores: dated(fc.boolean()),
  lines: arbLines,
});

/** Copies of a coach's name and colour. */
export const arbCoach: Arbitrary<Coach> = fc.record({
  epoch: fc.constant('epoch'),
  name: dated(fc.string({ unit: 'binary', maxLength: COACH_LIMIT / 2 })),
  colour: dated(fc.constantFrom(...COACH_COLOURS, 'van-later')),
});
