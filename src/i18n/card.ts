import type { Card } from '../domain/card.ts';
import type { TraitId } from '../domain/scales.ts';
import { fill, lower, namesOf } from './format.ts';
import type { CardTexts, TraitTexts } from './messages.ts';

/** What a card says, on its page and in the preview of its link. */
export type CardWords = {
  readonly title: string;
  readonly lead: string;
  /** Who shares what. */
  readonly shared: string;
  readonly description: string;
  /** The picture in words. */
  readonly alt: string;
};

/** The words of a card: written for one bouwsteen and for none, put together for a pair. */
export function cardWords(card: Card, cards: CardTexts, traits: TraitTexts): CardWords {
  const [one, two] = card.traits;
  if (one === undefined) return cards.level;
  const kind = two === undefined ? cards.one : cards.two;
  const name = (trait: TraitId) => lower(traits[trait].name);
  const values = {
    traits: namesOf(card.traits.map(name)),
    Trait: traits[one].name,
    everyday: traits[one].everyday,
    one: cards.traits[one].phrase,
    two: two === undefined ? '' : cards.traits[two].phrase,
  };
  return {
    title: fill(kind.title, values),
    lead: fill(kind.lead, values),
    shared: kind.shared,
    description: fill(kind.description, values),
    alt: fill(kind.alt, values),
  };
}
