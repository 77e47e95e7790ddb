import { describe, expect, it } from 'vitest';
import {
  emptyDraft,
  firstOpen,
  isBegun,
  renewed,
  unseenIn,
  withName,
  withObservation,
  withRemark,
} from '../../../../src/domain/panel/draft.ts';
import { LONGEST_REMARK } from '../../../../src/domain/panel/remark.ts';

const empty = emptyDraft({ seed: 7, instrument: 'v1' }, { asked: 'code', id: 1, advances: true });
const IDS = ['pro-3', 'zel-7', 'ver-2'];

describe('what a colleague fills in', () => {
  it('is begun with any answer or text, and not by opening it', () => {
    expect(isBegun(empty)).toBe(false);
    expect(isBegun(withObservation(empty, 'pro-3', 'unseen'))).toBe(true);
    expect(isBegun(withRemark(empty, 'works', 'a'))).toBe(true);
    expect(isBegun(withName(empty, 'Sam'))).toBe(true);
  });

  it('goes on at the first statement without an answer', () => {
    const one = withObservation(empty, 'zel-7', 3);
    expect(firstOpen(IDS, one)).toBe(0);
    expect(firstOpen(IDS, withObservation(one, 'pro-3', 'unseen'))).toBe(2);
    const all = IDS.reduce((draft, id) => withObservation(draft, id, 5), empty);
    expect(firstOpen(IDS, all)).toBe(3);
  });

  it('keeps the last answer to a statement, and counts what could not be seen', () => {
    const draft = withObservation(withObservation(empty, 'pro-3', 'unseen'), 'zel-7', 'unseen');
    expect(unseenIn(draft)).toBe(2);
    const changed = withObservation(draft, 'pro-3', 2);
    expect([unseenIn(changed), changed.observations.get('pro-3')]).toEqual([1, 2]);
    expect(draft.observations.get('pro-3')).toBe('unseen');
  });

  it('has no longer texts than their boxes', () => {
    const text = 'x'.repeat(1_000);
    expect(withRemark(empty, 'differently', text).differently).toHaveLength(LONGEST_REMARK);
    expect(withName(empty, text).name).toHaveLength(40);
  });
});

describe('a draft of which a link was made', () => {
  const made = { ...withObservation(empty, 'pro-3', 4), isMade: true };
  const next = () => 2;

  it('is another reply after a change, because the first may have arrived', () => {
    const changes = [
      withObservation(made, 'pro-3', 5),
      withRemark(made, 'works', 'a'),
      withName(made, 'Sam'),
    ];
    for (const change of changes)
      expect(renewed(made, change, next)).toEqual({ ...change, id: 2, isMade: false });
  });

  it('stays the same reply when it was only looked at', () => {
    expect(renewed(made, withObservation(made, 'pro-3', 4), next).id).toBe(1);
    expect(renewed(made, { ...made, advances: false }, next).id).toBe(1);
  });

  it('is the same reply as long as no link was made', () => {
    expect(renewed(empty, withRemark(empty, 'works', 'a'), next).id).toBe(1);
  });
});
