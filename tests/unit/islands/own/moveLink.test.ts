import { describe, expect, it, vi } from 'vitest';
import { decodeShared } from '../../../../src/codecs/links/received.ts';
import { emptyState } from '../../../../src/domain/history/state.ts';
import { moveLink } from '../../../../src/islands/own/moveLink.ts';
import { instrument, measures } from '../../../support/builders/content.ts';
import { answerAll, KERN } from '../../../support/builders/responses.ts';

vi.stubGlobal('location', { origin: 'https://x.nl' });

const attempt = { id: 'a', instrument: 'v1', startedAt: 1_000, seed: 7 };
const whole = answerAll(3, KERN);
const state = (...attempts: readonly object[]) =>
  ({ ...emptyState('e'), attempts }) as unknown as ReturnType<typeof emptyState>;

describe('the link to another device', () => {
  it('carries all answers of the latest whole test, roles too, and no name', () => {
    const begun = { ...attempt, id: 'b', answers: new Map([...whole].slice(0, 2)) };
    const link = moveLink(state({ ...attempt, answers: whole }, begun), measures, 'nl');
    expect(link?.attempt.id).toBe('a');
    const [, fragment = ''] = link?.href.split('#') ?? [];
    const read = decodeShared(fragment, [instrument]);
    expect(read.kind === 'answers' && [read.response.size, read.name]).toEqual([whole.size, null]);
  });

  it('carries what there is when no test is whole, and is not there without answers', () => {
    const begun = { ...attempt, answers: new Map([...whole].slice(0, 2)) };
    const link = moveLink(
      state(begun, { ...attempt, id: 'b', answers: new Map() }),
      measures,
      'nl',
    );
    expect(link?.attempt.answers.size).toBe(2);
    expect(moveLink(state({ ...attempt, answers: new Map() }), measures, 'nl')).toBe(null);
    expect(moveLink(state({ ...begun, instrument: 'v9' }), measures, 'nl')).toBe(null);
  });
});
