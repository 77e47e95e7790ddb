import { z } from 'zod';
import { COACH_COLOURS } from '../domain/conversation/coach.ts';
import type { Part } from '../domain/conversation/lines.ts';
import { PARTS } from '../domain/conversation/lines.ts';
import { address, description, id, line, template } from './text.ts';

/** A record with one value for each of these names, and no others. */
function each<K extends string, T extends z.ZodType>(names: readonly K[], value: T) {
  return z.strictObject(Object.fromEntries(names.map((name) => [name, value])) as Record<K, T>);
}

const links = z.array(z.strictObject({ to: address, name: line })).min(1);

/** One of the three questions, with a label and a question that helps for each of its lines. */
function part<P extends Part>(name: P) {
  const lines = each<(typeof PARTS)[P][number], typeof words>(PARTS[name], words);
  return z.strictObject({ title: line, lines });
}
const words = z.strictObject({ label: line, hint: line });

/** content/<locale>/koersblad.yaml: one sheet for a talk with a manager or a coach. */
export const conversationSchema = z.strictObject({
  title: line,
  description,
  lead: line,
  /** That no test is needed, and where the words stay. */
  free: line,
  noScript: line,
  /** How something is taken over; and where help is while there is nothing. */
  offered: line,
  nothing: line,
  links,
  /** Other sheets that it may be taken for. */
  others: line,
  otherLinks: links,
  parts: z.strictObject({
    stand: part('stand'),
    heading: part('heading'),
    need: part('need'),
  }),
  offers: z.strictObject({
    title: line,
    /** Where each comes from. */
    result: line,
    plan: line,
    barrier: line,
    take: line,
    taken: line,
    noRoom: line,
    wellResult: template('everyday'),
    goalResult: template('trait', 'everyday'),
    agreePlan: template('date'),
  }),
  /** What may be asked of the other, by the id of a barrier. */
  asks: z.record(id, line),
  /** What a line has room for, and what did not fit. */
  room: template('n'),
  cut: template('n'),
  scores: z.strictObject({
    choose: line,
    note: line,
    title: template('date'),
    says: line,
    score: template('n', 'low', 'high'),
  }),
  finish: z.strictObject({
    title: line,
    text: line,
    /** When it is too long for one sheet of paper: by how many lines. */
    long: template('n'),
    print: line,
    pdf: line,
  }),
  coach: z.strictObject({
    title: line,
    text: line,
    stays: line,
    name: line,
    nameHint: line,
    colour: line,
    colours: each(COACH_COLOURS, line),
    colourNote: line,
  }),
  data: z.strictObject({ title: line, text: line, all: line }),
  paper: z.strictObject({ title: line, date: line, who: line, with: line, visit: line }),
});

export type ConversationTexts = z.infer<typeof conversationSchema>;
