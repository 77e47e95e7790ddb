import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factWarnings } from '../../../../src/site/content/siteWarnings.ts';
import { afterChange, broken, edited, expectTold, replaced } from '../../../support/contentCopy.ts';

const TRAIT = 'nl/bouwstenen/proactiviteit.md';
const EXERCISE = 'nl/oefeningen/drie-stoelen.md';
const CHOOSING = 'nl/oefeningen/vier-manieren-van-leren.md';
const TRIANGLE = 'nl/paginas/dramadriehoek.md';
const SHEET = 'nl/organisaties/gesprek.md';
const BARRIERS = 'nl/barrieres.yaml';

/** The file of one page, in another form. */
const written = (file: string, text: string) => (folder: string) =>
  writeFileSync(join(folder, file), text);

const page = (fields: string, text = 'Tekst.') => `---
title: Een oefening
description: Een oefening om na te kijken of de bouw ziet wat er niet klopt.
lead: Probeer het een keer.
about: [oefenen]
${fields}
---

## Begin

${text}
`;
const NEW = 'nl/oefeningen/adem.md';
const told = (fields: string, text?: string) => afterChange(written(NEW, page(fields, text)));

describe('above a knowledge page', () => {
  it('a subject is one that the site knows', () => {
    const lines = broken(TRAIT, /^about: .*/m, 'about: [proactief]');
    expectTold(lines, TRAIT, 'about', 'proactief kan hier niet staan', 'Kies uit: zelfbewustzijn');
  });

  it.each(['november 2026', '2026', '2026-13', '2026-1'])('%s is no month', (month) => {
    const lines = broken(TRAIT, /^gecontroleerd: .*/m, `gecontroleerd: "${month}"`);
    expectTold(lines, TRAIT, 'gecontroleerd', 'is geen maand', 'zoals 2026-11');
  });

  it('a title is not cut off by a search engine', () => {
    const lines = broken(TRAIT, /^title: .*/m, `title: ${'lang '.repeat(12)}`);
    expectTold(lines, TRAIT, 'title', 'telt 59 tekens', 'hooguit 50');
  });

  it('an exercise says how long it takes', () => {
    expectTold(told(''), NEW, 'minutes', 'Voeg het veld minutes toe');
    expectTold(told('minutes: lang'), NEW, 'minutes', 'een getal');
  });

  it('only an exercise has room to write', () => {
    const lines = broken(TRAIT, /^about:/m, 'minutes: 5\nabout:');
    expectTold(lines, TRAIT, 'het veld minutes is hier onbekend');
  });
});

describe('a slot', () => {
  it.each(['{tips}', '{questions}'])('of a bouwsteen is on its page only: %s', (slot) => {
    const lines = broken(TRIANGLE, '{triangle}', slot);
    expectTold(
      lines,
      TRIANGLE,
      `${slot} kan alleen op de pagina van een bouwsteen`,
      'Haal het weg',
    );
  });

  it('stands on a line of its own', () => {
    const lines = broken(TRIANGLE, '{triangle}', 'Kijk naar {triangle} hier.');
    expectTold(lines, TRIANGLE, '{triangle} staat midden in een tekst', 'op een eigen regel');
    const listed = broken(TRIANGLE, '{triangle}', '- {triangle}');
    expectTold(listed, TRIANGLE, '{triangle} staat midden in een tekst');
  });

  it('that nothing fills is reported, with those that exist', () => {
    const lines = broken(TRIANGLE, '{triangle}', '{driehoek}');
    expectTold(lines, TRIANGLE, '{driehoek} wordt hier niet ingevuld', '{tips}, {questions}');
  });

  it('is where the styles for it are', () => {
    const far = broken(TRIANGLE, '{triangle}', '{barriers}');
    expectTold(far, TRIANGLE, '{barriers} kan op deze pagina niet', 'hoort op /barrieres/');
    const drawn = told('minutes: 5', '{triangle}');
    expectTold(drawn, NEW, '{triangle} kan op deze pagina niet', 'op een gewone pagina');
  });

  it('for choices has choices, and choices have their slot', () => {
    const bare = told('minutes: 5', '{choices}');
    expectTold(bare, NEW, 'bij {choices} is niets om in te vullen', 'bij choices');
    const hidden = broken(CHOOSING, '{choices}', 'Kies er een.');
    expectTold(hidden, CHOOSING, 'staan nergens', 'Zet {choices} op een eigen regel');
  });
});

describe('room to write', () => {
  const note = (id: string, under: string) =>
    `{ id: ${id}, label: "Wat zie je?", under: "${under}", lines: 3 }`;

  it('is under a heading of the text', () => {
    const lines = told(`minutes: 5\nnotes:\n  - ${note('zien', 'Einde')}`);
    expectTold(
      lines,
      `${NEW}, regel 8`,
      'zien → under',
      'het kopje "Einde" staat niet in de tekst',
    );
  });

  it('has an id of its own', () => {
    const lines = told(
      `minutes: 5\nnotes:\n  - ${note('zien', 'Begin')}\n  - ${note('zien', 'Begin')}`,
    );
    expectTold(lines, `${NEW}, regel 9`, 'zien → id', 'deze id staat er al');
  });

  it('on a sheet to print is under a heading too, and is always there', () => {
    const lines = broken(SHEET, "under: 'Vooraf'", 'under: Achteraf');
    expectTold(lines, SHEET, 'wie → under', 'het kopje "Achteraf" staat niet in de tekst');
    const none = broken(SHEET, /^notes:[^]*?(?=^---)/m, '');
    expectTold(none, SHEET, 'notes', 'Voeg het veld notes toe');
  });

  it('has lines to write on', () => {
    const lines = broken(EXERCISE, /lines: \d+/, 'lines: 0');
    expectTold(lines, EXERCISE, 'lines', 'Schrijf een getal van minstens 1');
  });
});

describe('a page of a folder', () => {
  it('of the bouwstenen has the name of one', () => {
    const file = 'nl/bouwstenen/moed.md';
    const lines = afterChange(written(file, page('').replace('oefenen', 'leren')));
    expectTold(lines, file, 'deze naam is van geen bouwsteen', 'zelfbewustzijn.md');
  });

  it('is named by the list above it', () => {
    expectTold(
      told('minutes: 5'),
      NEW,
      'noemt deze pagina niet',
      'een link naar /oefeningen/adem/',
    );
  });

  it('has a list above it', () => {
    const lines = afterChange((folder) => {
      rmSync(join(folder, 'nl/paginas/oefeningen.md'));
    });
    expectTold(lines, EXERCISE, 'de pagina /oefeningen/ die hierheen leidt, is er niet');
  });
});

describe('what holds a person back', () => {
  it('is in the person or around them', () => {
    const lines = broken(BARRIERS, 'where: self', 'where: elders');
    expectTold(lines, BARRIERS, 'where', 'elders kan hier niet staan', 'Kies uit: self, around');
  });

  it('has a place of its own in the page', () => {
    const lines = edited(BARRIERS, (document) =>
      document.setIn([1, 'id'], document.getIn([0, 'id'])),
    );
    expectTold(lines, BARRIERS, 'deze id staat er al', 'een andere id');
  });

  it('has a step, in sentences that are not too long', () => {
    const without = edited(BARRIERS, (document) => document.deleteIn([0, 'step']));
    expectTold(without, BARRIERS, 'step', 'Voeg het veld step toe');
    const long = edited(BARRIERS, (document) =>
      document.setIn([0, 'step'], `Doe ${'dit en '.repeat(11)}dat.`),
    );
    expectTold(long, BARRIERS, 'step', 'een zin telt 24 woorden');
  });
});

describe('the evidence of a tip', () => {
  const TIPS = 'nl/tips/proactiviteit.yaml';

  it('is told with its source, and not without one', () => {
    const unknown = afterChange(replaced(TIPS, '  evidence: many\n', ''));
    expectTold(unknown, TIPS, 'pro-startmoment', 'hoe sterk het bewijs is', 'many of some');
    const bare = afterChange(replaced(TIPS, /^ {2}source: .*\n/m, ''));
    expectTold(bare, TIPS, 'pro-startmoment', 'zonder bron');
  });
});

describe('facts from outside', () => {
  const file = 'nl/paginas/organisaties.md';
  const warned = (gecontroleerd: string | undefined, today: string) =>
    factWarnings(
      [gecontroleerd === undefined ? { file } : { file, gecontroleerd }],
      new Date(today),
    );

  it('are looked up again after a year', () => {
    expect(warned('2026-11', '2027-10-31')).toEqual([]);
    expect(warned(undefined, '2036-01-01')).toEqual([]);
    const [warning] = warned('2026-11', '2027-11-03');
    expect(warning).toContain(`content/${file}: de feiten zijn in 2026-11`);
  });
});
