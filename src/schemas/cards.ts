import { z } from 'zod';
import { TRAITS } from '../domain/test/scales.ts';
import { line, template } from './text.ts';

/** The words that every kind of card has. */
const kind = {
  /** Tells the reader who shares what. */
  shared: line,
};

const trait = z.strictObject({
  /** What the bouwsteen means, for someone who does not know the test. */
  text: line,
  /** How others can notice it. */
  does: z.array(line).length(3),
});

/** content/nl/cards.yaml: the words of a card for its receiver, on its page and in its preview. */
export const cardsSchema = z.strictObject({
  one: z.strictObject({
    ...kind,
    title: template('traits'),
    lead: template('everyday'),
    description: template('everyday'),
    alt: template('traits', 'everyday'),
  }),
  two: z.strictObject({
    ...kind,
    title: template('traits'),
    lead: template('one', 'two'),
    description: template('one', 'two'),
    alt: template('traits'),
  }),
  /** The same on every card. */
  around: z.strictObject({
    doesTitle: line,
    /** Who chose it and out of what, in modest words. */
    note: line,
    inviteTitle: line,
    invite: line,
    take: line,
    how: line,
  }),
  traits: z.strictObject(
    Object.fromEntries(TRAITS.map((id) => [id, trait])) as Record<
      (typeof TRAITS)[number],
      typeof trait
    >,
  ),
});

export type CardTexts = z.infer<typeof cardsSchema>;
