import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { sharedBy } from '../../../../src/i18n/say/sharedBy.ts';
import { LocaleContext } from '../../../../src/islands/ui/locale.ts';
import { Named } from '../../../../src/islands/ui/Named.tsx';
import { loadContent } from '../../../../src/site/content/load.ts';
import { CONTENT } from '../../../support/contentCopy.ts';

const { ui, sharing } = loadContent(CONTENT);

function drawn(text: string, name: string | null, unnamed?: string): string {
  const props = unnamed === undefined ? { text, name } : { text, name, unnamed };
  return renderToString(h(LocaleContext.Provider, { value: 'nl' }, h(Named, props)));
}

describe('a sentence with the name of another', () => {
  it('has it between quotation marks, in an element of its own', () => {
    expect(drawn('{name} deelde dit.', 'Anne')).toBe('<span>‘<bdi>Anne</bdi>’ deelde dit.</span>');
    expect(drawn('Verschil: {name} en jij', '<b>')).toBe(
      '<span>Verschil: ‘<bdi>&lt;b></bdi>’ en jij</span>',
    );
  });

  it('has our own word for somebody without a name', () => {
    expect(drawn('Verschil: {name} en jij', null, 'de ander')).toBe(
      '<span>Verschil: de ander en jij</span>',
    );
  });

  it('tells who shared a result', () => {
    const { opened } = sharing;
    expect(drawn(sharedBy('Anne', ui.share, opened), 'Anne')).toMatch(
      /^<span>‘<bdi>Anne<\/bdi>’ deelde/,
    );
    expect(drawn(sharedBy(null, ui.share, opened), null)).toContain(ui.share.sharedTitle);
  });
});
