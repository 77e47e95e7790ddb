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

/** So many pages are put in at once: on a slow phone, all of them would hold up who types. */
const AT_ONCE = 4;

const breath = () => new Promise((done) => setTimeout(done));

/** Makes the index. It takes a while, so it waits until somebody searches. */
export async function engineOf(pages: readonly SearchPage[]): Promise<Engine> {
  const spelled = new Map<string, string>();
  const counts = new Map<string, number>();
  let onPage = new Set<string>();
  const index = new MiniSearch<Fields>({
    idField: 'address',
    fields: ['title', 'keywords', 'headings', 'about', 'text'],
    // The words are taken apart once: what else is told of them is counted here.
    tokenize: (text) =>
      wordsOf(text).map((word) => {
        if (!spelled.has(word.folded)) spelled.set(word.folded, word.text.toLowerCase());
        onPage.add(word.folded);
        return word.folded;
      }),
    // They are in the right form already.
    processTerm: (term) => term,
    searchOptions: {
      tokenize: foldedWords,
      boost: BOOST,
      weights: { prefix: 0.6, fuzzy: 0.3 },
    },
  });
  for (const [at, page] of pages.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) await breath();
    onPage = new Set();
    index.add(fieldsOf(page));
    for (const word of onPage) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const isCommon = ([, count]: readonly [string, number]) => count > MOST * pages.length;
  return {
    index,
    pages: new Map(pages.map((page) => [page.address, page])),
    common: new Set([...counts].filter(isCommon).map(([word]) => word)),
    spelled,
  };
}
