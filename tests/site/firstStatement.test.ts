import { describe, expect, it } from 'vitest';
import { pagesOf } from './site.ts';

describe('the first page', () => {
  const home = pagesOf().find(({ address }) => address === '/');

  // The bench (tests/tools/bench/probe.ts) waits for another question by this mark: a heading for who
  // comes back, of the same look, once stood before it, and the bench saw no question change.
  it('has one heading of a statement that takes the focus, with its five answers', () => {
    const marked = (home?.tags ?? []).filter(
      ({ attributes }) => attributes.get('class') === 'statement' && attributes.has('tabindex'),
    );
    expect(marked).toHaveLength(1);
    const legends = (home?.tags ?? []).filter(({ name }) => name === 'legend');
    expect(legends).toHaveLength(1);
  });
});
