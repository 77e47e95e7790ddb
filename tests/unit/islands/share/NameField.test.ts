import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { NameField } from '../../../../src/islands/share/NameField.tsx';
import { LocaleContext } from '../../../../src/islands/ui/locale.ts';
import { loadContent } from '../../../../src/site/content/load.ts';
import { CONTENT } from '../../../support/contentCopy.ts';

const { choose } = loadContent(CONTENT).sharing;
const [changed = ''] = choose.nameChanged.split('{name}');

/** What the field says below the note. */
function told(value: string): string {
  const field = h(NameField, { value, texts: choose, onValue: () => undefined });
  const html = renderToString(h(LocaleContext.Provider, { value: 'nl' }, field));
  return /role="status"[^>]*>(.*?)<\/p>/s.exec(html)?.[1] ?? '';
}

describe('the field for a first name', () => {
  it.each(['', '  ', 'Anne', ' Anne  Marie ', 'Zoe\u0301', 'An\u200bne', 'J.P.'])(
    'says nothing about a name that goes along as it is: %j',
    (value) => expect(told(value)).toBe(''),
  );

  it.each([
    ['Anne 2', 'Anne'],
    ['Anne, fraude.nl', 'Anne,'],
    ['J.Jansen', 'J. Jansen'],
    ['“Anne”', 'Anne'],
  ])('shows how a name goes along when it is another: %s', (value, name) => {
    expect(told(value)).toContain(`${changed}‘<bdi>${name}</bdi>’`);
  });

  it.each(['0900-1234', 'anne@voorbeeld.nl', '\u3164', '\u2800\u200b', 'www.voorbeeld.nl'])(
    'says that it is no name: %j',
    (value) => expect(told(value)).toBe(`<span>${choose.nameLeftOut}</span>`),
  );
});
