import { sentencesOf, wordsOf } from '../../domain/text/words.ts';
import type { SearchPage, SearchSection } from '../../i18n/messages.ts';

/** A piece of a text, and whether it was looked for. */
export type Piece = { readonly text: string; readonly isMarked: boolean };

/** Where on a page a word was found: the nearest heading and one sentence. */
export type Place = {
  /** Empty for the start of the page. */
  readonly id: string;
  readonly heading: readonly Piece[];
  readonly sentence: readonly Piece[];
  /** The keyword, when nothing that stands on the page has the word. */
  readonly keyword: readonly Piece[];
};

/** How much each word that was found counts, by the form in which words are compared. */
export type Weights = ReadonlyMap<string, number>;

/** The text in pieces: together they are the text again. */
export function piecesOf(text: string, weights: Weights): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const take = (to: number, isMarked: boolean) => {
    if (to > end) pieces.push({ text: text.slice(end, to), isMarked });
    end = to;
  };
  for (const word of wordsOf(text)) {
    if (!weights.has(word.folded)) continue;
    take(word.at, false);
    take(word.at + word.text.length, true);
  }
  take(text.length, false);
  return pieces;
}

function weightOf(text: string, weights: Weights): number {
  const words = new Set(wordsOf(text).map(({ folded }) => folded));
  return [...words].reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
}

/** The best of some texts; the first one of those alike. */
function bestOf(texts: readonly string[], weights: Weights) {
  const weighed = texts.map((text, at) => ({ text, at, weight: weightOf(text, weights) }));
  return weighed.reduce((best, one) => (one.weight > best.weight ? one : best), {
    text: texts[0] ?? '',
    at: 0,
    weight: 0,
  });
}

/** In characters: a shorter sentence says little without its neighbours. */
const ENOUGH = 55;

/** A sentence with those around it, as far as it is short by itself. */
function rounded(sentences: readonly string[], at: number): string {
  let [from, to] = [at, at + 1];
  const text = () => sentences.slice(from, to).join(' ');
  while (text().length < ENOUGH && to - from < sentences.length)
    if (to < sentences.length) to += 1;
    else from -= 1;
  return text();
}

/** The best sentence of a section. */
function bestSentence({ text }: SearchSection, weights: Weights) {
  const paragraphs = text.split('\n').map(sentencesOf);
  const found = paragraphs.map((sentences) => ({ sentences, ...bestOf(sentences, weights) }));
  const [first, ...others] = found;
  const best = others.reduce((so, one) => (one.weight > (so?.weight ?? 0) ? one : so), first);
  return { text: best ? rounded(best.sentences, best.at) : '', weight: best?.weight ?? 0 };
}

/** The section in which the words stand together most; a heading counts as much as two sentences. */
function bestSection(sections: readonly SearchSection[], weights: Weights) {
  const found = sections.map((section) => {
    const { text, weight } = bestSentence(section, weights);
    return { section, text, weight: weight + 2 * weightOf(section.title, weights) };
  });
  return found.reduce<(typeof found)[number] | null>(
    (best, one) => (one.weight > (best?.weight ?? 0) ? one : best),
    null,
  );
}

/** The place to show of a page that was found. */
export function placeOn(page: SearchPage, weights: Weights): Place {
  const best = bestSection(page.sections, weights);
  const about = weightOf(page.about, weights);
  const keyword = bestOf(page.keywords, weights);
  // What the page says of itself is shown when no place in it says more.
  const isAbove = best === null || about >= best.weight || keyword.weight > best.weight;
  return {
    id: isAbove ? '' : best.section.id,
    heading: isAbove ? [] : piecesOf(best.section.title, weights),
    sentence: piecesOf(isAbove ? page.about : best.text, weights),
    keyword: isAbove && keyword.weight > about ? piecesOf(keyword.text, weights) : [],
  };
}
