import { fill } from '../../i18n/fill.ts';
import type { Literature } from '../../i18n/messages.ts';
import type { Content } from '../content/content.ts';

/** The family names of the authors, in order. */
function familyNames(authors: string): readonly string[] {
  return authors.split(/(?<=\.),? (?:& )?(?=\p{L}[^.]+, )/u).map((one) => one.split(', ')[0] ?? '');
}

/** A publication in a few words: 'Keith & Frese 2008', 'Harkin e.a. 2016'. `others`: who are not named. */
export function shortName({ authors, year }: Literature[number], others: string): string {
  const [first = '', second, ...more] = familyNames(authors);
  if (more.length > 0) return `${fill(others, { author: first })} ${year}`;
  return second === undefined ? `${first} ${year}` : `${first} & ${second} ${year}`;
}

/** All tips as a reader sees them: with the name of their source in the place of its id. */
export function citedTips({ tips, literature, ui }: Content): Content['tips'] {
  return tips.map((tip) => {
    const found = literature.find(({ id }) => id === tip.source);
    return found ? { ...tip, source: shortName(found, ui.knowledge.tips.others) } : tip;
  });
}
