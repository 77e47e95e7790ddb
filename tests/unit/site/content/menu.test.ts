import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../src/site/content/load.ts';
import { above } from '../../../../src/site/content/textPages.ts';
import { afterChange, broken, CONTENT, expectTold } from '../../../support/contentCopy.ts';

const UI = 'nl/ui.yaml';
const LINE = '- { to: /privacy/, name: Privacy }';

const PAGE = `---
title: Over ons
description: Wie deze test maakte, en hoe je ons kunt bereiken met een vraag.
lead: Hier lees je wie wij zijn.
---
Dit zijn wij.
`;

describe('the menu', () => {
  it('names every page to read', () => {
    const { pages, ui } = loadContent(CONTENT);
    const named = ui.site.groups.flatMap((group) => group.pages.map(({ to }) => to));
    const first = pages.map(({ address }) => address).filter((address) => above(address) === '/');
    expect(named).toEqual(expect.arrayContaining(first));
  });

  it('names beside it only what is there', () => {
    const told = broken(
      UI,
      '- { to: /bouwstenen/, name: Bouwstenen }',
      '- { to: /weg/, name: Weg }',
    );
    expectTold(told, UI, '/weg/', 'op /weg/ staat geen pagina');
  });

  it('names no page that is not there', () => {
    const told = broken(UI, LINE, '- { to: /nergens/, name: Nergens }');
    expectTold(told, UI, '/nergens/', 'op /nergens/ staat geen pagina', 'Kies uit: /, ');
  });

  it('names no page twice', () => {
    const told = broken(UI, LINE, `${LINE}\n        ${LINE}`);
    expectTold(told, UI, '/privacy/ staat al in het menu', 'Haal deze regel weg');
  });

  it('names addresses, with a slash at both ends', () => {
    const told = broken(UI, LINE, '- { to: privacy, name: Privacy }');
    expectTold(told, UI, 'privacy is geen adres van deze site');
  });

  it('is missed on a page that it does not name', () => {
    const told = afterChange((folder) =>
      writeFileSync(join(folder, 'nl/paginas/over-ons.md'), PAGE),
    );
    const remedy = '- { to: /over-ons/, name: Over ons }';
    expectTold(told, 'nl/paginas/over-ons.md', 'het menu noemt deze pagina niet', remedy);
  });
});
