import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOpened } from '../../../../src/codecs/links/pasted.ts';
import { REPLIES, REQUESTS } from '../../../../src/codecs/links/pastedKinds.ts';
import { encodeReply } from '../../../../src/codecs/links/reply.ts';
import { encodeRequest } from '../../../../src/codecs/links/request.ts';
import { fragmentOf } from '../../../../src/codecs/links/name.ts';
import { measures } from '../../../support/builders/content.ts';
import { bothVersions } from '../../../support/builders/secondVersion.ts';

const FIXTURES = resolve(import.meta.dirname, '../../../fixtures/links');

type Sent = { readonly what: string; readonly fragment: string; readonly name: string | null };
type Asked = Sent & { readonly seed: number };
type Answered = Sent & {
  readonly request: number;
  readonly id: number;
  /** One digit per statement, in order of asking; 0 for what cannot be seen. */
  readonly observations: string;
  readonly works: string;
  readonly differently: string;
};

function read<T extends Sent>(name: string): readonly T[] {
  return JSON.parse(readFileSync(resolve(FIXTURES, name), 'utf8')) as readonly T[];
}

/** Alone, and together with a later version: published links must keep their meaning. */
describe.each([
  ['the only version', measures],
  ['the second newest', bothVersions],
] as const)('while v1 is %s', (_, known) => {
  const instruments = known.map(({ instrument }) => instrument);

  it.each(read<Asked>('request-v1.json'))(
    'a published request keeps its meaning, and is still written that way: $what',
    ({ fragment, name, seed }) => {
      const opened = readOpened(fragment, instruments, [REQUESTS]);
      if (opened.kind !== 'ok') throw new Error(opened.kind);
      const { request } = opened.held;
      expect([request, opened.name]).toEqual([{ seed, instrument: 'v1' }, name]);
      expect(fragmentOf(encodeRequest(request), name ?? '')).toBe(fragment);
    },
  );

  it.each(read<Answered>('reply-v1.json'))(
    'a published reply keeps its meaning, and is still written that way: $what',
    ({ what: _what, fragment, name, observations, ...said }) => {
      const opened = readOpened(fragment, instruments, [REPLIES]);
      if (opened.kind !== 'ok') throw new Error(opened.kind);
      const { instrument, reply } = opened.held;
      const { observations: seen, ...rest } = reply;
      const digits = [...seen.values()].map((one) => (one === 'unseen' ? 0 : one)).join('');
      expect([rest, digits, opened.name]).toEqual([
        { ...said, instrument: 'v1' },
        observations,
        name,
      ]);
      expect(fragmentOf(encodeReply(instrument, reply), name ?? '')).toBe(fragment);
    },
  );
});
