// cspell:ignore ABNA RABO
import { describe, expect, it } from 'vitest';
import { encodeAnswers } from '../../../../src/codecs/links/answers.ts';
import { encodeDigits } from '../../../../src/codecs/links/digits.ts';
import { LONGEST_PASTED } from '../../../../src/codecs/links/pasted.ts';
import { foundForTeam, openedForTeam } from '../../../../src/codecs/links/pastedTeam.ts';
import { encodeScores } from '../../../../src/codecs/links/scores.ts';
import { fragmentOf } from '../../../../src/codecs/links/name.ts';
import { encodeTeam, teamSums } from '../../../../src/codecs/links/team.ts';
import { sumScales } from '../../../../src/domain/score/sums.ts';
import { seededRandom } from '../../../../src/domain/test/shuffle.ts';
import { TRAITS } from '../../../../src/domain/test/scales.ts';
import { arbResponse, arbSums } from '../../../support/builders/arbitraries.ts';
import { instrument, measures, norms } from '../../../support/builders/content.ts';
import { DAMAGES, inAddressBar } from '../../../support/builders/damage.ts';
import { forged } from '../../../support/builders/forge.ts';
import { fc } from '../../../support/builders/property.ts';
import { arbTeamSums } from '../../../support/builders/arbitraryTeams.ts';
import { entryOf, level, person } from '../../../support/builders/teams.ts';
import { ARB_CODES } from '../../../support/builders/together.ts';

const HOME = 'https://voorbeeld.example';
const find = (text: string) => foundForTeam(text, measures);
const digits = (n: number) => encodeDigits(person(n).sums) ?? '';
const link = (n: number, name = '') =>
  `${HOME}/team/#${fragmentOf(encodeTeam(person(n).sums), name)}`;
const from = (text: string) =>
  find(text).map((one) => (one.kind === 'member' ? [one.from, one.entry.name] : one.kind));

describe('a team code in a text', () => {
  it.each(Object.entries(DAMAGES))('is found with %s', (_, damage) => {
    const arbName = fc.constantFrom(null, 'Anne', 'José Luis');
    fc.assert(
      fc.property(arbTeamSums, arbName, fc.nat(400), (sums, name, at) => {
        const damaged = damage(fragmentOf(encodeTeam(sums), name ?? ''), at);
        const entry = entryOf(sums, name);
        const found = [{ kind: 'member', from: 'team', entry, left: 'nothing' }];
        expect(find(damaged)).toEqual(found);
        expect(openedForTeam(inAddressBar(damaged), measures)).toEqual(found[0]);
      }),
      { numRuns: 10 },
    );
  });

  it('is found beside many others in a whole mail, in order', () => {
    const mail = [
      'Van: Noor <noor@voorbeeld.example>',
      'Verzonden: maandag 30 november 2026 09:15',
      `Hoi, hier is die van mij: ${link(1, 'Noor')}. Bel me op 06-12345678!`,
      '',
      `> ${link(2)}`,
      `> Die van mij heeft cijfers: ${digits(3)}.`,
      `<a href="${link(4, 'Sam')}">${link(4, 'Sam')}</a>`,
      `IBAN NL91 ABNA 0417 1643 00, kaart 4111 1111 1111 1111, 16-11-2026`,
    ].join('\r\n');
    expect(from(mail)).toEqual([
      ['team', 'Noor'],
      ['team', null],
      ['digits', null],
      ['team', 'Sam'],
    ]);
  });

  it('finds thirty people at once', () => {
    const lines = Array.from({ length: 30 }, (_, n) => (n % 2 ? link(n) : digits(n)));
    const found = find(lines.join('\n'));
    expect(found.map((one) => one.kind === 'member' && one.entry.id)).toEqual(
      lines.map((__, n) => person(n).id),
    );
  });
});

describe('a result that was shared', () => {
  it('comes in with its six sums alone: roles, aan het roer and answers are gone, and told', () => {
    fc.assert(
      fc.property(arbSums({ complete: false }), fc.boolean(), (sums, withRoles) => {
        const text = `${HOME}/gedeeld/#${encodeScores(sums, withRoles)}`;
        const hasRoles = withRoles && sums.scales.size > teamSums(sums).scales.size;
        expect(find(text)).toEqual([
          {
            kind: 'member',
            from: 'scores',
            entry: entryOf(teamSums(sums)),
            left: hasRoles ? 'roles' : 'nothing',
          },
        ]);
      }),
    );
    fc.assert(
      fc.property(arbResponse, fc.boolean(), (response, withheld) => {
        const code = encodeAnswers(instrument, response, withheld);
        const sums = { ...sumScales(instrument, norms, response), withheld };
        const [found] = find(`${HOME}/gedeeld/#${fragmentOf(code, 'Anne')}`);
        expect(found).toEqual({
          kind: 'member',
          from: 'answers',
          entry: entryOf(teamSums(sums), 'Anne'),
          left: 'answers',
        });
        const text = JSON.stringify(found?.kind === 'member' && [...found.entry.sums.scales]);
        for (const id of ['redder', 'slachtoffer', 'aanklager', 'aan-het-roer'])
          expect(text).not.toContain(id);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same person as the team code of that result', () => {
    const { sums } = person(7);
    const both = `${HOME}/gedeeld/#${encodeScores(sums, false)} ${link(7)}`;
    expect(find(both)).toHaveLength(1);
  });
});

describe('two of the same in one text', () => {
  it('are one person: a link and digits, the name from either', () => {
    const text = `${digits(5)}\n${link(5, 'Noor')}\nIets anders ${link(5)}`;
    expect(from(text)).toEqual([['digits', 'Noor']]);
  });

  it('are told twice when somebody stands between them: it may be two people', () => {
    expect(from(`${link(5)}\n${link(7)}\n${link(5)}`)).toHaveLength(3);
  });

  it('are two people when their names differ', () => {
    expect(from(`${link(5, 'Noor')} en ${link(5, 'Sam')}`)).toEqual([
      ['team', 'Noor'],
      ['team', 'Sam'],
    ]);
  });
});

describe('digits in a text', () => {
  it('are found in a sentence, in every way that mail leaves them', () => {
    const bare = digits(3).replaceAll(' ', '');
    const wide = bare.replaceAll(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
    for (const form of [
      digits(3),
      bare,
      wide,
      digits(3).replaceAll(' ', '-'),
      digits(3).replaceAll(' ', '\u00a0'),
      digits(3).replaceAll(' ', '%20'),
      digits(3).replace(' ', '\r\n> '),
      `**${digits(3)}**`,
      `(${digits(3)})`,
      digits(3).replaceAll('0', 'O').replaceAll('1', 'l'),
    ])
      expect(from(`Mijn code is ${form}, groeten.`), form).toEqual([['digits', null]]);
  });

  it('are read when somebody typed nothing else, in whatever groups', () => {
    const bare = digits(3).replaceAll(' ', '');
    expect(from(bare.replaceAll(/../g, '$& '))).toEqual([['digits', null]]);
    expect(from(`${bare.slice(0, 5)} ${bare.slice(5)}`)).toEqual([['digits', null]]);
    for (const typo of [bare.slice(1), `${bare}5`, bare.replace(/^0/, '8'), '1234'])
      expect(find(typo)).toEqual([{ kind: 'damaged', of: 'digits' }]);
    expect(find(`${digits(3)}\n${digits(4)}`)).toHaveLength(2);
  });

  it('are told when they stand in groups with one digit wrong', () => {
    const wrong = digits(3).replace(/\d$/, (d) => String((Number(d) + 1) % 10));
    expect(find(`Hier: ${wrong}. Groeten`)).toEqual([{ kind: 'damaged', of: 'digits' }]);
    expect(find(`${digits(1)}\nen ${wrong}\n${digits(2)}`).map(({ kind }) => kind)).toEqual([
      'member',
      'damaged',
      'member',
    ]);
  });

  it('are no part of a longer number, of a code or of a word', () => {
    const bare = digits(3).replaceAll(' ', '');
    for (const text of [`a${bare}`, `${bare}b`, `x ${bare}7 y`, `x 7${bare} y`])
      expect(from(text).flat(), text).not.toContain('digits');
  });

  it('are taken for nothing else: telephones, days, cards, accounts and orders', () => {
    const random = seededRandom(20_261_130);
    const n = (length: number) => Array.from({ length }, () => Math.floor(random() * 10)).join('');
    const other = [
      () => `Bel 06-${n(8)} of 0031 6 ${n(4)} ${n(4)}`,
      () => `Tel. 0${n(2)} ${n(3)} ${n(4)}, ${n(2)}-${n(2)}-20${n(2)} ${n(2)}:${n(2)}`,
      () =>
        `Kaart ${3 + Math.floor(random() * 4)}${n(3)} ${n(4)} ${n(4)} ${n(4)} tot ${n(2)}/${n(2)}`,
      () => `IBAN NL${n(2)} RABO ${n(4)} ${n(4)} ${n(2)}`,
      () => `Order ${n(16)}, volgnummer 3S${n(13)}`,
      () => `${n(4)} ${n(4)}\n${n(4)} ${n(4)} ${n(4)}`,
    ];
    const counts = { member: 0, damaged: 0, newer: 0 };
    for (let i = 0; i < 3_000; i += 1)
      for (const found of find(`Hoi, ${other[i % other.length]?.() ?? ''}. Groeten`))
        counts[found.kind as 'member'] += 1;
    expect(counts.member).toBe(0);
    expect(counts.newer).toBeLessThan(6);
    expect(counts.damaged).toBeLessThan(30);
  });
});

describe('what is no member', () => {
  it('belongs elsewhere when it is about feedback on one person', () => {
    for (const belongs of ['request', 'reply'] as const)
      fc.assert(
        fc.property(ARB_CODES[belongs], (code) => {
          expect(find(`Kijk: ${HOME}/feedback/#${code}`)).toEqual([{ kind: 'elsewhere', belongs }]);
          expect(openedForTeam(`#${code}`, measures)).toEqual({ kind: 'elsewhere', belongs });
        }),
        { numRuns: 30 },
      );
  });

  it('is newer when its version or its layout is', () => {
    const six = TRAITS.flatMap(() => [12, 4]);
    for (const code of [forged(0x54, 1, 2, 0, ...six), forged(0x54, 2, 1, 0, ...six)])
      expect(find(`${HOME}/team/#${code}`)).toEqual([{ kind: 'newer' }]);
    const later = encodeDigits({ ...person(1).sums, instrument: 'v2' }) ?? '';
    expect(find(`Code: ${later}.`)).toEqual([{ kind: 'newer' }]);
    expect(find(later)).toEqual([{ kind: 'newer' }]);
  });

  it('is damaged when a link of ours was cut', () => {
    expect(find(link(1).slice(0, -3))).toEqual([{ kind: 'damaged', of: 'team' }]);
    expect(openedForTeam('#kapot', measures)).toEqual({ kind: 'damaged', of: null });
    expect(openedForTeam('', measures)).toEqual({ kind: 'empty' });
  });

  it('is nothing at all in words alone', () => {
    for (const text of ['', ' ', 'Hoi, groeten van Anne', 'Zie https://voorbeeld.example/team/'])
      expect(find(text), text).toEqual([]);
  });

  it('is told when a text is too long', () => {
    expect(find(`${link(1)} ${'a '.repeat(LONGEST_PASTED / 2)}`).map(({ kind }) => kind)).toEqual([
      'member',
      'unread',
    ]);
  });

  it('is any text at all: nothing is thrown, and only what we write is taken', () => {
    const arbText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...'0123456789 -.\nOl#'), maxLength: 300 }),
    );
    fc.assert(
      fc.property(arbText, (text) => {
        for (const found of find(text))
          if (found.kind === 'member') expect(find(encodeTeam(found.entry.sums))).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });
});

it('levels of one sum are people of their own', () => {
  expect(find([4, 5, 6].map((sum) => encodeTeam(level(sum).sums)).join(' '))).toHaveLength(3);
});
