/**
 * How easily each file of content/ reads, the lowest one last, and how often our habits occur: behind
 * `npm run readability`.
 */
import { LOWEST } from './bar.ts';
import { readability } from './douma.ts';
import { counts } from './habits.ts';
import { pages } from './runningTexts.ts';
import { printTable } from './table.ts';

const number = (value: number, digits: number) => value.toFixed(digits);

printTable(
  ['file', 'score', 'sentences', 'words', 'per sentence', 'syllables per word', ''],
  pages()
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
    ]),
);

console.log('');
printTable(
  ['habit', 'in', 'times', 'rate', 'bound', 'per', ''],
  counts().map(({ habit, texts, times, rate, bound, isWithin }) => [
    habit.name,
    texts,
    `${times}`,
    number(rate, 1),
    `${'most' in habit.bound ? 'at most' : 'at least'} ${bound}`,
    'word' in habit.found ? '1,000 words' : '100 sentences',
    isWithin ? '' : `out of bounds: ${habit.why}`,
  ]),
);
