import { z } from 'zod';
import { TRAITS } from '../domain/test/scales.ts';
import { line, template } from './text.ts';

/** The words that every kind of card has. */
const kind = {
  /** Tells the reader who shares what. */
  shared: line,
};

const trait = z.strictObject({
  /** Completes the lead of a pair: a verb first, no capital, no full stop. */
  phrase: line,
  /** What it means to be strong in this. */
  text: line,
  /** How others can notice it. */
  does: z.array(line).length(3),
});

/** content/nl/cards.yaml: the words of a card for its receiver, on its page and in its preview. */
export const cardsSchema = z.strictObject({
  one: z.strictObject({
    ...kind,
    title: template('traits'),
    lead: template('Trait', 'everyday'),
    description: template('everyday'),
    alt: template('traits', 'everyday'),
  }),
  two: z.strictObject({
    ...kind,
    title: template('traits'),
    lead: template('one', 'two'),
    description: template('traits'),
    alt: template('traits'),
  }),
  /** The same on every card. */
  around: z.strictObject({
    doesTitle: line,
    /** Where the card comes from, in modest words. */
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
