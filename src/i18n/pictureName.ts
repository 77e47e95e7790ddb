import type { CardId } from '../domain/result/card.ts';
import type { Locale } from './locales.ts';

/** The file name of the preview picture of a link: the words in it are in one language. */
export function pictureName({ home }: Locale, card: CardId | 'start'): string {
  return `${home.slice(1)}${home && '-'}${card}`;
}
