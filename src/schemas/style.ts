import { z } from 'zod';
import { line } from './text.ts';

/** A part of the site: its name, and what each of its states is called. */
function part<State extends string>(...states: readonly State[]) {
  return z.strictObject({ title: line, states: z.record(z.enum(states), line) });
}

/** content/nl/style.yaml: the words of the page with all parts of the site. The parts bring their own. */
export const styleSchema = z.strictObject({
  title: line,
  description: line,
  lead: line,
  /** In the order of the page. */
  parts: z.strictObject({
    buttons: part('weights', 'waiting', 'link'),
    notes: part('told', 'open', 'asked', 'undo', 'error'),
    question: part('open', 'given'),
    fields: part('name', 'changed', 'note', 'waiting', 'ticked', 'full'),
    figures: part('open', 'given', 'waiting'),
    stories: part('blank', 'chosen'),
    signs: part('spokes', 'icons'),
    folds: part('closed', 'open', 'small', 'all'),
    tools: part('own', 'earlier'),
    helm: part('first', 'chosen', 'halfway'),
    numbers: part('first', 'sharper', 'missing'),
    chances: part('one', 'more'),
    step: part('three', 'six', 'chosen'),
    roles: part('one', 'two'),
  }),
});

export type StyleTexts = z.infer<typeof styleSchema>;
