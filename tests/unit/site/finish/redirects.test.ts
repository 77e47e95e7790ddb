import { describe, expect, it } from 'vitest';
import { redirectsFile } from '../../../../src/site/finish/redirects.ts';

const rulesIn = (text: string) => text.split('\n').filter((line) => /^[^#]/.test(line));

describe('redirectsFile', () => {
  it('leads an address that moved on for good, with its last slash and without', () => {
    const text = redirectsFile([{ from: '/oud/', to: '/nieuw/pad/' }], '/');
    expect(rulesIn(text)).toEqual(['/oud/ /nieuw/pad/ 301', '/oud /nieuw/pad/ 301']);
  });

  it('stays within the folder of a site that has one', () => {
    const text = redirectsFile([{ from: '/oud/', to: '/nieuw/' }], '/zelftest/');
    expect(rulesIn(text)).toEqual([
      '/zelftest/oud/ /zelftest/nieuw/ 301',
      '/zelftest/oud /zelftest/nieuw/ 301',
    ]);
  });

  it('has no rule when nothing moved', () => {
    expect(rulesIn(redirectsFile([], '/'))).toEqual([]);
  });
});
