import { describe, expect, it } from 'vitest';
import { proseHtml } from '../../../../../src/site/content/prose/render.ts';

const SITE = { keeper: 'Stichting A & <b>', contact: 'beheer@example.nl' };
const html = (text: string, site = SITE) =>
  proseHtml(`---\ntitle: x\n---\n${text}`, site, (path) => `/zelftest${path}`).trim();

describe('the HTML of a text', () => {
  it.each([
    ["'s Avonds wis ik 'alles' met de auto's.", "<p>'s Avonds wis ik 'alles' met de auto's.</p>"],
    ['’s Avonds, ‘alles’ en zo’n “citaat”.', '<p>’s Avonds, ‘alles’ en zo’n “citaat”.</p>'],
    ["Zij zei: ''s Avonds niet.'", "<p>Zij zei: ''s Avonds niet.'</p>"],
    ['Van 1 – 5 -- en ...', '<p>Van 1 – 5 -- en ...</p>'],
  ])('keeps quotation marks and apostrophes as typed: %s', (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it('gives the full address of our pages', () => {
    expect(html('[Zo](/methode/#a)')).toBe('<p><a href="/zelftest/methode/#a">Zo</a></p>');
  });

  it('names the keeper of the site as text, with a link to the contact', () => {
    expect(html('{keeper}: {contact}.')).toBe(
      '<p>Stichting A &amp; &lt;b&gt;: <a href="mailto:beheer@example.nl">beheer@example.nl</a>.</p>',
    );
    expect(html('*{contact}*', { ...SITE, contact: 'https://example.nl/contact' })).toBe(
      '<p><em><a href="https://example.nl/contact">https://example.nl/contact</a></em></p>',
    );
  });
});
