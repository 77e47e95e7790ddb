import { describe, expect, it } from 'vitest';
import { deferBoot } from '../../../../src/site/finish/deferBoot.ts';

const script = '<script type="module" src="/_astro/app.Ab-1_c.js"></script>';

function page(screen: string, scripts = script): string {
  return `<!doctype html><html lang="nl"><head></head><body><div data-screen="${screen}"></div>${scripts}</body></html>`;
}

describe('a page with questions', () => {
  it('names its large script on the root element only', () => {
    const html = deferBoot(page('questions'));
    expect(html).toContain('<html lang="nl" data-boot="/_astro/app.Ab-1_c.js">');
    expect(html).not.toContain('<script');
  });

  it('keeps the small inline script', () => {
    const early = '<script type="module">early()</script>';
    expect(deferBoot(page('questions', early + script))).toContain(early);
  });

  it('does not change without a large script', () => {
    expect(deferBoot(page('questions', ''))).toBe(page('questions', ''));
  });
});

describe('the page to type the test over', () => {
  it('waits with its large script too', () => {
    const html = `<html lang="nl"><div id="entry"></div>${script}</html>`;
    expect(deferBoot(html)).toBe(
      '<html lang="nl" data-boot="/_astro/app.Ab-1_c.js"><div id="entry"></div></html>',
    );
  });
});

describe('another page', () => {
  it.each(['result', 'shared'])('fetches its script at once (%s)', (screen) => {
    expect(deferBoot(page(screen))).toBe(page(screen));
  });
});
