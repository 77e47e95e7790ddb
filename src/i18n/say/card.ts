import type { Card } from '../../domain/result/card.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { fill, formatsOf, lower } from '../format.ts';
import type { CardTexts, TraitTexts } from '../messages.ts';
import type { LocaleCode } from '../locales.ts';

type Texts = {
  readonly locale: LocaleCode;
  readonly cards: CardTexts;
  readonly traits: TraitTexts;
};

/** The texts of a card, on its page and in the preview of its link. */
export type CardWords = {
  readonly title: string;
  readonly lead: string;
  /** Who shares what. */
  readonly shared: string;
  readonly description: string;
  /** The picture in words. */
  readonly alt: string;
};

/** The words of a card. They are written for one bouwsteen, and combined for a pair. */
export function cardWords(card: Card, texts: Texts): CardWords {
  const { cards, traits } = texts;
  const [one, two] = inTitleOrder(card, texts);
  const kind = two === undefined ? cards.one : cards.two;
  const values = {
    traits: formatsOf(texts.locale).namesOf(card.traits.map((trait) => nameOf(trait, traits))),
    everyday: traits[one].everyday,
    one: traits[one].everyday,
    two: two === undefined ? '' : traits[two].everyday,
  };
  return {
    title: fill(kind.title, values),
    lead: fill(kind.lead, values),
    shared: kind.shared,
    description: fill(kind.description, values),
    alt: fill(kind.alt, values),
  };
}

/** The bouwstenen of a card in the order of its title: a name with 'en' in it goes last. */
export function inTitleOrder(card: Card, { locale, traits }: Omit<Texts, 'cards'>): Card['traits'] {
  const [one, two] = card.traits;
  if (two === undefined) return card.traits;
  const names = formatsOf(locale).namesOf([nameOf(one, traits), nameOf(two, traits)]);
  return names.startsWith(nameOf(one, traits)) ? [one, two] : [two, one];
}

/**
 * The title over short lines, for large letters: what comes before the names has the first line, each
 * name a line of its own, the second with its 'en'.
 */
export function titleLines(card: Card, texts: Texts): readonly string[] {
  const { locale, cards, traits } = texts;
  const [one, two] = inTitleOrder(card, texts);
  const first = nameOf(one, traits);
  const second = two && nameOf(two, traits);
  const kind = second === undefined ? cards.one : cards.two;
  const names = second === undefined ? first : formatsOf(locale).namesOf([first, second]);
  return fill(kind.title, { traits: `\n${names.replace(`${first} `, `${first}\n`)}` })
    .split('\n')
    .map((line) => line.trim());
}

function nameOf(trait: TraitId, traits: TraitTexts): string {
  return lower(traits[trait].name);
}
