import type { CardId } from '../domain/result/card.ts';
import type { Locale } from './locales.ts';

/** The file name of the picture that a link shows: its words are of one language. */
export function pictureName({ home }: Locale, card: CardId | 'start'): string {
  return `${home.slice(1)}${home && '-'}${card}`;
}
