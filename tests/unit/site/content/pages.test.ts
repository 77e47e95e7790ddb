import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../src/site/content/load.ts';
import { afterChange, expectTold, replaced, withCopy } from '../../../support/contentCopy.ts';

const FILE = 'nl/paginas/over-ons.md';
const SOUND = {
  title: 'Over ons',
  description: 'Wie deze test maakte, en hoe je ons kunt bereiken met een vraag.',
  lead: 'Hier lees je wie wij zijn.',
};

type Change = { readonly fields?: object; readonly text?: string; readonly name?: string };

/** Adds a page to a copy of the content, and its line to the menu. Its text begins on line 6. */
function adding({ fields = {}, text = 'Dit zijn wij.', name = FILE }: Change) {
  const rows = Object.entries({ ...SOUND, ...fields }).map(([key, value]) => `${key}: ${value}`);
  return (folder: string) => {
    writeFileSync(join(folder, name), `---\n${rows.join('\n')}\n---\n${text}\n`);
    if (name === FILE) inMenu(folder);
  };
}

/** The page can be chosen. */
const inMenu = replaced(
  'nl/ui.yaml',
  '- { to: /privacy/, name: Privacy }',
  '- { to: /over-ons/, name: Over ons }\n        - { to: /privacy/, name: Privacy }',
);

const told = (change: Change) => afterChange(adding(change));
const words = (count: number) => `Ik ${'doe '.repeat(count - 1).trim()}.`;

describe('a text page', () => {
  it('is one file, at the address of its name', () => {
    const pages = withCopy(adding({}), (folder) => loadContent(folder).pages);
    const page = pages.find(({ file }) => file === FILE);
    expect(page).toMatchObject({ ...SOUND, address: '/over-ons/' });
    expect(pages.map(({ address }) => address)).toContain('/privacy/');
  });

  it('may have headings, lists, emphasis, quotations, links and sources', () => {
    const text = [
      '## Wat we *doen*',
      'Wij **schrijven** en [meten](/methode/).',
      '- Een.\n- [Privacy](/privacy/).',
      '> Een gedachte.',
      '### Begin\nGa [naar het begin](/#hoe). Schrijf {keeper} via {contact}.',
    ].join('\n\n');
    expect(told({ text, fields: { sources: '[karpman-1968, choy-1990]' } })).toEqual([]);
  });

  it.each(['Over.md', 'over_ons.md', 'over-ons.yaml', 'over-.md', 'over ons.md'])(
    'has a name that can be an address, or is reported: %s',
    (name) => {
      const file = `nl/paginas/${name}`;
      const remedy = 'een naam van kleine letters, cijfers en streepjes';
      expectTold(told({ name: file }), file, 'niets leest dit bestand', remedy);
    },
  );

  it('does not have the address of another page', () => {
    const file = 'nl/paginas/methode.md';
    expectTold(told({ name: file }), file, 'op /methode/ staat al een andere pagina');
  });
});

describe('the frontmatter of a page', () => {
  it.each([
    ['title', 'Voeg het veld title toe'],
    ['description', 'Voeg het veld description toe'],
    ['lead', 'Voeg het veld lead toe'],
  ])('must have %s', (field, remedy) => {
    const lines = afterChange((folder) => {
      const rows = Object.entries(SOUND).filter(([key]) => key !== field);
      const fields = rows.map(([key, value]) => `${key}: ${value}`).join('\n');
      writeFileSync(join(folder, FILE), `---\n${fields}\n---\nTekst.\n`);
    });
    expectTold(lines, FILE, field, 'het veld ontbreekt', remedy);
  });

  it.each(['', 'Een tekst zonder streepjes.', '---\ntitle: Over ons\n'])(
    'is between two rules: %j',
    (text) => {
      const lines = afterChange((folder) => writeFileSync(join(folder, FILE), text));
      expectTold(lines, `${FILE}, regel 1`, 'begint niet met title', 'met drie streepjes');
    },
  );

  it('a mistake is reported with its line in the file', () => {
    expectTold(told({ fields: { lead: 'Dit: is: fout' } }), `${FILE}, regel 4`, 'lead');
    expectTold(told({ fields: { lead: 'Doe mee!' } }), `${FILE}, regel 4`, 'uitroepteken');
    expectTold(told({ fields: { kop: 'x' } }), `${FILE}, regel 5`, 'het veld kop is hier onbekend');
  });

  it.each([
    ['te kort.', 'telt 8 tekens'],
    [`${'lang '.repeat(33)}.`, 'telt 166 tekens'],
    ['Een beschrijving die lang genoeg is maar niet eindigt', 'eindigt niet met een punt'],
  ])('a description is complete and has 40 to 160 characters, not %s', (description, what) => {
    expectTold(told({ fields: { description } }), `${FILE}, regel 3`, 'description', what);
  });

  it('a source is a publication of ours', () => {
    const lines = told({ fields: { sources: '[karpman-1968, nobody-2020]' } });
    expectTold(lines, `${FILE}, regel 5`, 'nobody-2020 is geen id in content/literature.yaml');
  });
});

describe('the text of a page', () => {
  it('has no long sentence and no exclamation mark, reported with line and heading', () => {
    const text = `## Kop\n\nKort.\n\n- Een.\n- ${words(21)}\n\nBegin *nu*!`;
    const lines = told({ text });
    expectTold(lines, `${FILE}, regel 11 · Kop`, 'een zin telt 21 woorden ("ik doe doe doe …")');
    expectTold(lines, `${FILE}, regel 13 · Kop`, 'er staat een uitroepteken');
    expect(lines).toHaveLength(2);
  });

  it.each([
    ['HTML', '<b>vet</b>'],
    ['HTML', '<script>x</script>'],
    ['een afbeelding', '![plaatje](/icon.svg)'],
    ['code', '`x`'],
    ['code', '```\nx\n```'],
    ['een tabel', '| a | b |\n| - | - |\n| 1 | 2 |'],
    ['een streep', '***'],
    ['doorgestreepte tekst', '~~weg~~'],
    ['een voetnoot', 'a[^1]\n\n[^1]: b'],
    ['een link met het adres ergens anders', '[a][b]\n\n[b]: /methode/'],
  ])('holds no element without a style: %s', (kind, text) => {
    expectTold(told({ text }), `${FILE}, regel 6`, `${kind} kan hier niet staan`);
  });

  it.each(['# Kop', '#### Kop', '### Kop', '## A\n\n#### B'])(
    'has its headings in order: %j',
    (text) => {
      expectTold(told({ text }), FILE, 'dit kopje begint met', 'Begin een kopje met ##');
    },
  );

  it.each(['{naam}', '{', 'a}'])('fills nothing except what it knows: %s', (text) => {
    expectTold(
      told({ text }),
      `${FILE}, regel 6`,
      'wordt hier niet ingevuld',
      '{keeper} en {contact}',
    );
  });

  it('is there', () => {
    expectTold(told({ text: '' }), FILE, 'er staat geen tekst');
  });
});

describe('a link in the text of a page', () => {
  it.each(['/methode/', '/', '/#hoe', '/over-ons/', '/privacy/'])('may go to %s', (address) => {
    expect(told({ text: `Ga [daarheen](${address}).` })).toEqual([]);
  });

  it.each([
    ['/nergens/', 'gaat naar een pagina die er niet is', 'Kies uit: /, /barrieres/, /bouwstenen/'],
    ['/methode', 'is geen adres van deze site', 'Begin en eindig met een schuine streep'],
    ['methode/', 'is geen adres van deze site', 'Begin en eindig met een schuine streep'],
    ['../methode/', 'is geen adres van deze site', 'Begin en eindig met een schuine streep'],
    ['https://example.nl/', 'gaat naar een andere site', 'noem haar bij sources'],
    ['//example.nl/', 'gaat naar een andere site', 'noem haar bij sources'],
    ['mailto:a@example.nl', 'gaat naar een andere site', 'noem haar bij sources'],
    ['javascript:alert(1)', 'gaat naar een andere site', 'noem haar bij sources'],
  ])('to %s is reported with its line', (address, what, remedy) => {
    const lines = told({ text: `## Kop\n\nGa [daarheen](${address}).` });
    expectTold(lines, `${FILE}, regel 8 · Kop`, `de link ${address} ${what}`, remedy);
  });

  it('that was not meant as one is reported too', () => {
    expectTold(told({ text: 'Kijk op www.example.nl.' }), FILE, 'gaat naar een andere site');
  });
});

describe('the publications', () => {
  it('each have an id', () => {
    const lines = afterChange((folder) => {
      const twice = ['a', 'b'].map(
        (name) =>
          `- { id: x-2020, about: roles, authors: ${name}, year: 2020, title: t, source: s, language: en }`,
      );
      writeFileSync(join(folder, 'literature.yaml'), `${twice.join('\n')}\n`);
    });
    expectTold(lines, 'literature.yaml, regel 2 · x-2020', 'deze id staat er al');
  });
});
