import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../../src/site/content/load.ts';
import { ContentError } from '../../../../src/site/content/errors/problem.ts';
import { afterChange, CONTENT, expectTold, withCopy } from '../../../support/contentCopy.ts';
import { tipFile } from './samples.ts';

describe('a file of the content', () => {
  it.each([
    'instrument/v1.yaml',
    'norms/v1.yaml',
    'literature.yaml',
    'site.yaml',
    'nl/interview.yaml',
    'nl/items.yaml',
    'nl/sharing.yaml',
    'nl/style.yaml',
    'nl/cards.yaml',
    'nl/method.yaml',
    'nl/paginas/privacy.md',
    'nl/ui.yaml',
    'nl/vacancy.yaml',
    tipFile,
  ])('that is missing is named: %s', (file) => {
    const lines = afterChange((folder) => rmSync(join(folder, file)));
    expectTold(lines, file, 'het bestand is er niet', 'Zet het terug');
  });

  it('with unreadable letters must be saved as UTF-8', () => {
    const lines = afterChange((folder) => {
      writeFileSync(join(folder, 'nl/ui.yaml'), Buffer.from('site: één', 'latin1'));
    });
    expectTold(
      lines,
      'nl/ui.yaml',
      'tekens in die niet te lezen zijn',
      'Bewaar het bestand als UTF-8',
    );
  });

  it('that is empty says so', () => {
    const lines = afterChange((folder) => writeFileSync(join(folder, 'nl/items.yaml'), ''));
    expectTold(lines, 'nl/items.yaml', 'het bestand is leeg', 'Zet de inhoud terug');
  });

  it.each([
    ['nl/paginas/over.yaml', 'een naam van kleine letters'],
    ['nl/tips/moed.yaml', 'Noem het bestand naar een bouwsteen: zelfbewustzijn.yaml'],
    ['nl/tips/visie-en-doelen.yml', 'Noem het bestand naar een bouwsteen'],
    ['nl/tips/oud/visie-en-doelen.yaml', 'Haal het weg'],
    ['nl/cards (kopie).yaml', 'Haal het weg'],
    ['en/ui.yaml', 'Haal het weg'],
    ['aantekeningen.txt', 'Haal het weg'],
  ])('that nothing reads is reported: %s', (file, remedy) => {
    const lines = afterChange((folder) => {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      copyFileSync(join(folder, tipFile), join(folder, file));
    });
    expect(lines).toHaveLength(1);
    expectTold(lines, file, 'niets leest dit bestand', remedy);
  });

  it.each(['nl/tips/.DS_Store', '.vscode/settings.json', 'nl/tips/README.md'])(
    'that is not part of the content is no problem: %s',
    (file) => {
      const lines = afterChange((folder) => {
        mkdirSync(join(folder, file, '..'), { recursive: true });
        writeFileSync(join(folder, file), '');
      });
      expect(lines).toEqual([]);
    },
  );
});

describe('a missing folder', () => {
  it('is reported file by file', () => {
    const lines = afterChange((folder) => rmSync(join(folder, 'nl'), { recursive: true }));
    const files = readdirSync(join(CONTENT, 'nl'), { recursive: true, encoding: 'utf8' });
    // Of the pages to read only one must be there.
    const required = files.filter((name) => /\.yaml$|privacy\.md$/.test(name));
    expect(lines).toHaveLength(required.length);
  });
});

describe('a content error', () => {
  const change = (folder: string) => {
    rmSync(join(folder, 'nl/ui.yaml'));
    writeFileSync(join(folder, 'nl/items.yaml'), 'statements: {}\nsituation: {}\n');
  };

  it('lists all problems at once, from the top of each file down', () => {
    const places = afterChange(change).map((line) => line.split(':')[0]?.trim());
    expect(places).toEqual([
      'content/nl/items.yaml, regel 1 · situations',
      'content/nl/items.yaml, regel 2 · situation',
      'content/nl/ui.yaml · het hele bestand',
    ]);
  });

  it('has them as values too', () => {
    withCopy(change, (folder) => {
      expect(() => loadContent(folder)).toThrow(ContentError);
      expect(() => loadContent(folder)).toThrow(/^De inhoud klopt niet:\n/);
    });
  });
});
