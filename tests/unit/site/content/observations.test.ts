import { describe, expect, it } from 'vitest';
import { edited, expectTold } from '../../../support/contentCopy.ts';

const FILE = 'nl/geven.yaml';
const ID = 'pro-1';
const worded = (text: string) =>
  edited(FILE, (document) => document.setIn(['statements', ID], text));

describe('a statement for a colleague', () => {
  it('that is missing, or one too many, is told', () => {
    const missing = edited(FILE, (document) => document.deleteIn(['statements', ID]));
    expectTold(missing, FILE, `· ${ID}:`, 'heeft hier geen tekst', `Voeg ${ID} met een tekst toe`);
    const extra = edited(FILE, (document) =>
      document.setIn(['statements', 'red-4'], '{name} denkt mee.'),
    );
    expectTold(extra, FILE, '· red-4:', 'hoort bij geen stelling', 'Haal de tekst weg');
  });

  it.each([
    ['Dan doet {name} een voorstel.', 'de naam staat niet vooraan'],
    ['{name} zegt wat {name} vindt.', 'de naam staat niet vooraan'],
    [`{name} ${'doet '.repeat(18).trim()}.`, 'de zin telt 19 woorden'],
    ['{name} wacht met een voorstel.', 'zonder naam klinkt de zin als een opdracht'],
    ['{name} doet wat ik vraag.', 'de zin gaat over iemand anders: ik'],
    ['{name} doet wat hij belooft.', 'een man of een vrouw is: hij'],
    ['{name} doet niets.', 'de zin heeft een ontkenning: niets'],
    ['{name} doet vaak een voorstel.', 'de zin zegt al hoe vaak: vaak'],
  ])('is refused: %s', (text, what) => {
    expectTold(worded(text), FILE, `· ${ID}:`, what, '');
  });

  it('is fine with a name in front, and one act behind it', () => {
    expect(worded('{name} doet een voorstel.')).toEqual([]);
  });
});
