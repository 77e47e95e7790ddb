import { describe, expect, it } from 'vitest';
import { sightText, type Sight } from './sight.ts';

const sight: Sight = {
  url: 'http://site.test/',
  asked: 'Waiting|',
  headings: [
    { text: 'Waiting', isShown: false },
    { text: 'First statement', isShown: true },
  ],
  hit: '<label class="choice">',
  chosen: [],
  state: '{"early":"answer"}',
  scrolled: 12,
};

describe('what is told when nothing came of a tap', () => {
  it('names what was hit, what was taken for the question, and what is out of sight', () => {
    expect(sightText(sight, [])).toBe(
      [
        'under the finger: <label class="choice">',
        'taken for the question: Waiting|',
        'headings of questions: "Waiting" (not on screen); "First statement"',
        'chosen answers: none',
        'page: http://site.test/, scrolled 12 px, {"early":"answer"}',
        'errors in the page: none',
      ].join('\n'),
    );
  });

  it('names the errors and the chosen answers', () => {
    const text = sightText({ ...sight, chosen: ['a=3', 'b=1'] }, ['TypeError: no']);
    expect(text).toContain('chosen answers: a=3; b=1');
    expect(text).toContain('errors in the page: TypeError: no');
  });
});
