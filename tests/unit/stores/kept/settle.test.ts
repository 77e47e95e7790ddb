import { describe, expect, it } from 'vitest';
import type { Found } from '../../../../src/stores/kept/found.ts';
import type { Memory } from '../../../../src/stores/kept/memory.ts';
import { changed, emptyMemory, storedInFirst } from '../../../../src/stores/kept/memory.ts';
import type { Purpose } from '../../../../src/stores/kept/settle.ts';
import { settle } from '../../../../src/stores/kept/settle.ts';
import type { Kept, Rules } from '../../../../src/stores/kept/value.ts';
import { UNWRITTEN } from '../../../../src/stores/kept/value.ts';

/** The simplest value: a set of words. As text: `epoch: words`. */
type Words = Kept & { readonly words: readonly string[] };

const rules: Rules<Words> = {
  encode: ({ epoch, words }) => `${epoch}: ${words.join(' ')}`,
  decode: () => ({ kind: 'damaged' }),
  merge: (a, b) => ({ epoch: a.epoch, words: [...new Set([...a.words, ...b.words])].sort() }),
  fresh: () => ({ epoch: 'drawn', words: [] }),
};

function wordsOf(text: string): Words {
  const [epoch = '', words = ''] = text.split(': ');
  return { epoch, words: words.split(' ').filter((word) => word !== '') };
}

/** `-` empty, `?` damaged, `+` newer, `x` unavailable, `…` unasked; anything else is a value. */
function found(text: string): Found<Words> {
  if (text === '-') return { kind: 'empty' };
  if (text === '?') return { kind: 'damaged', text };
  if (text === '+') return { kind: 'newer', text };
  if (text === 'x') return { kind: 'unavailable' };
  if (text === '…') return { kind: 'unasked' };
  return { kind: 'value', text, value: wordsOf(text) };
}

const blank = emptyMemory(wordsOf(`${UNWRITTEN}: `));
const add = (word: string) => (value: Words) => ({
  ...value,
  words: [...new Set([...value.words, word])].sort(),
});

/** A tab that joined both stores, and knows which of them held its value. */
function joined(text: string, ...stores: readonly ('first' | 'second')[]): Memory<Words> {
  return {
    ...emptyMemory(wordsOf(text), true),
    inFirst: stores.includes('first'),
    inSecond: stores.includes('second'),
  };
}

const both = joined('e: a', 'first', 'second');
/** It wrote `b` to the first store, and the second was not told yet. */
const writing = storedInFirst(changed(both, add('b')));
/** It has changed something that no store holds yet. */
const unsaved = changed(both, add('b'));
/** It was just opened, and something was changed before the second store answered. */
const early = storedInFirst(changed({ ...blank, value: wordsOf('e: ') }, add('b')));

type Row = readonly [
  name: string,
  memory: Memory<Words>,
  purpose: Purpose,
  first: string,
  second: string,
  marks: string,
  expected: string,
];

/** The expected: situation, content of memory, and what happens to the first and the second store. */
const TABLE: readonly Row[] = [
  ['nothing anywhere', blank, 'read', '-', '-', '', 'settled | initial: | leave leave'],
  [
    'the first value ever',
    changed(blank, add('a')),
    'write',
    '-',
    '-',
    '',
    'settled | drawn: a | write write',
  ],
  ['a page that opens', blank, 'read', 'e: a', 'e: a', '', 'settled | e: a | leave leave'],
  [
    'a page that opens, unasked yet',
    blank,
    'read',
    'e: a',
    '…',
    '',
    'settled | e: a | leave leave',
  ],
  ['a first store killed empty', blank, 'read', '-', 'e: a', '', 'settled | e: a | write leave'],
  [
    'a first store killed back',
    blank,
    'read',
    'e: a',
    'e: a b',
    '',
    'settled | e: a b | write leave',
  ],
  [
    'a second store that was not told',
    blank,
    'read',
    'e: a b',
    'e: a',
    '',
    'settled | e: a b | leave write',
  ],
  [
    'a second store that is not there',
    blank,
    'read',
    'e: a',
    'x',
    '',
    'settled | e: a | leave leave',
  ],
  ['another tab wrote', both, 'read', 'e: a c', 'e: a', '', 'settled | e: a c | leave leave'],
  ['both tabs wrote', writing, 'write', 'e: a b', 'e: a c', '', 'settled | e: a b c | write write'],
  [
    'changed before it was read',
    early,
    'write',
    'e: b',
    'e: a',
    '',
    'settled | e: a b | write write',
  ],
  [
    'two beginnings at once',
    joined('f: b', 'first'),
    'write',
    'e: a',
    '-',
    '',
    'settled | e: a b | write write',
  ],
  ['another epoch, unasked yet', both, 'read', 'f: c', '…', '', 'unsure | e: a | leave leave'],
  ['another epoch, nothing to ask', both, 'read', 'f: c', 'x', '', 'settled | f: c | leave leave'],

  [
    'a first store without our copy, unasked yet',
    both,
    'read',
    '-',
    '…',
    '',
    'unsure | e: a | leave leave',
  ],
  ['the first store lost it', both, 'read', '-', 'e: a', '', 'lost | e: a | write leave'],
  [
    'the first store lost it, and more is written',
    unsaved,
    'write',
    '-',
    'e: a',
    '',
    'lost | e: a b | write write',
  ],
  ['the second store lost it', both, 'read', 'e: a', '-', '', 'lost | e: a | leave write'],
  ['both lost it', both, 'read', '-', '-', '', 'cleared | e: a | leave leave'],
  [
    'both lost it, and more is to be written',
    unsaved,
    'write',
    '-',
    '-',
    '',
    'cleared | e: a b | leave leave',
  ],
  [
    'the first lost it, and there is no second',
    joined('e: a', 'first'),
    'write',
    '-',
    'x',
    '',
    'cleared | e: a | leave leave',
  ],
  [
    'the second lost it, and there is no first',
    joined('e: a', 'second'),
    'write',
    'x',
    '-',
    '',
    'cleared | e: a | leave leave',
  ],
  [
    'both lost it, and it is to be kept again',
    both,
    'replace',
    '-',
    '-',
    '',
    'lost | e: a | write write',
  ],
  ['neither can be asked any more', both, 'write', 'x', 'x', '', 'settled | e: a | write leave'],

  ['wiped elsewhere', both, 'read', '-', '-', 'wiped e', 'wiped | initial: | leave leave'],
  [
    'wiped elsewhere, unasked yet',
    both,
    'read',
    '-',
    '…',
    'wiped e',
    'wiped | initial: | leave leave',
  ],
  [
    'wiped, with what was being written',
    writing,
    'write',
    '-',
    '-',
    'wiped e',
    'wiped | initial: | leave leave',
  ],
  [
    'wiped, and changed after that',
    unsaved,
    'write',
    '-',
    '-',
    'wiped e',
    'wiped | drawn: b | write write',
  ],
  [
    'wiped, and brought back by a kill',
    blank,
    'read',
    'e: a',
    '-',
    'wiped e',
    'settled | initial: | remove leave',
  ],
  [
    'wiped, and brought back while it was shown',
    writing,
    'write',
    'e: a b',
    '-',
    'wiped e',
    'wiped | drawn: b | write write',
  ],
  [
    'wiped, and another tab went on',
    unsaved,
    'write',
    'f: c',
    'f: c',
    'wiped e',
    'wiped | f: b c | write write',
  ],
  [
    'wiped, though it was to be kept again',
    both,
    'replace',
    '-',
    '-',
    'wiped e',
    'wiped | initial: | leave leave',
  ],
  [
    'no longer kept elsewhere',
    both,
    'read',
    '-',
    '-',
    'unkept e',
    'unkept | initial: a | leave leave',
  ],
  [
    'no longer kept elsewhere, and changed',
    unsaved,
    'write',
    '-',
    '-',
    'unkept e',
    'unkept | drawn: a b | write write',
  ],
  [
    'no longer kept, and brought back by a kill',
    { ...blank, ...emptyMemory(wordsOf('e: a')) },
    'read',
    'e: a',
    '-',
    'unkept e',
    'wiped | initial: | remove leave',
  ],

  ['a damaged first store', both, 'write', '?', 'e: a c', '', 'damaged | e: a c | leave leave'],
  ['a damaged second store', both, 'write', 'e: a c', '?', '', 'damaged | e: a c | leave leave'],
  ['a newer first store', both, 'write', '+', '…', '', 'newer | e: a | leave leave'],
  [
    'a damaged first store, replaced',
    both,
    'replace',
    '?',
    'e: a c',
    '',
    'settled | e: a c | write write',
  ],
  [
    'a damaged second store, replaced',
    both,
    'replace',
    'e: a',
    '?',
    '',
    'settled | e: a | leave write',
  ],
];

describe('what memory and the stores must hold', () => {
  it.each(TABLE)('%s', (_, memory, purpose, first, second, marks, expected) => {
    const [as, epoch = ''] = marks.split(' ');
    const device = {
      first: found(first),
      second: found(second),
      wiped: as === 'wiped' ? [epoch] : [],
      unkept: as === 'unkept' ? [epoch] : [],
    };
    const decision = settle(rules, memory, device, purpose);
    const held = rules.encode(decision.memory.value).trim();
    expect(`${decision.situation} | ${held} | ${decision.first} ${decision.second}`).toBe(expected);
  });
});
