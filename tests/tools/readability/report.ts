/** How easily each file of content/ reads, behind `npm run readability`; the lowest one last. */
import { LOWEST } from './bar.ts';
import { readability } from './douma.ts';
import { pages } from './runningTexts.ts';

const number = (value: number, digits: number) => value.toFixed(digits);

const rows = pages()
  .map(({ name, texts }) => ({ name, ...readability(texts) }))
  .sort((a, b) => b.score - a.score)
  .map(({ name, score, sentences, words, wordsPerSentence, syllablesPerWord }) => [
    name,
    number(score, 1),
    `${sentences}`,
    `${words}`,
    number(wordsPerSentence, 1),
    number(syllablesPerWord, 2),
    score < LOWEST ? `below ${LOWEST}` : '',
  ]);
const heads = ['file', 'score', 'sentences', 'words', 'per sentence', 'syllables per word', ''];
const widths = heads.map((head, column) =>
  Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
);

for (const row of [heads, ...rows]) {
  const cells = row.map((cell, column) =>
    column === 0 || column === heads.length - 1
      ? cell.padEnd(widths[column] ?? 0)
      : cell.padStart(widths[column] ?? 0),
  );
  console.log(cells.join('  ').trimEnd());
}
