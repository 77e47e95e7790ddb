import MiniSearch from 'minisearch';
import { foldedWords, wordsOf } from '../../domain/text/words.ts';
import type { SearchPage } from '../../i18n/messages.ts';

/** What a page is found by, field by field. */
type Fields = ReturnType<typeof fieldsOf>;

/** An index in memory, with what it was made of. */
export type Engine = {
  readonly index: MiniSearch<Fields>;
  readonly pages: ReadonlyMap<string, SearchPage>;
  /** Words that stand on most pages, such as articles: they tell pages apart no more than a comma. */
  readonly common: ReadonlySet<string>;
  /** Words as they are written, by the form in which they are compared. */
  readonly spelled: ReadonlyMap<string, string>;
};

/** A word in more than this part of the pages is common. */
const MOST = 0.6;

/** A word in the title or among the keywords says more of a page than one in its text. */
const BOOST = { title: 6, keywords: 5, headings: 3, about: 2 };

const linesOf = (lines: readonly string[]) => lines.join('\n');

function fieldsOf({ address, title, about, keywords, sections }: SearchPage) {
  return {
    address,
    title,
    about,
    keywords: linesOf(keywords),
    headings: linesOf(sections.map((section) => section.title)),
    text: linesOf(sections.map((section) => section.text)),
  };
}

/** Makes the index: some milliseconds, so it waits until somebody searches. */
export function engineOf(pages: readonly SearchPage[]): Engine {
  const index = new MiniSearch<Fields>({
    idField: 'address',
    fields: ['title', 'keywords', 'headings', 'about', 'text'],
    tokenize: foldedWords,
    // The words are in the right form already.
    processTerm: (term) => term,
    searchOptions: { boost: BOOST, weights: { prefix: 0.6, fuzzy: 0.3 } },
  });
  const counts = new Map<string, number>();
  const spelled = new Map<string, string>();
  for (const fields of pages.map(fieldsOf)) {
    index.add(fields);
    const words = wordsOf(linesOf(Object.values(fields).slice(1)));
    for (const { text, folded } of words)
      if (!spelled.has(folded)) spelled.set(folded, text.toLowerCase());
    for (const word of new Set(words.map(({ folded }) => folded)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const isCommon = ([, count]: readonly [string, number]) => count > MOST * pages.length;
  return {
    index,
    pages: new Map(pages.map((page) => [page.address, page])),
    common: new Set([...counts].filter(isCommon).map(([word]) => word)),
    spelled,
  };
}
