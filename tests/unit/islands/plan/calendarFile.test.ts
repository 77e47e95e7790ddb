import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encodeCalendar } from '../../../../src/codecs/files/ics.ts';
import { daysOf } from '../../../../src/domain/plan/phase.ts';
import { calendarOf } from '../../../../src/islands/plan/calendarFile.ts';
import { loadContent } from '../../../../src/site/content/load.ts';
import { planData } from '../../../../src/site/data/planData.ts';
import { runningAction } from '../../../support/builders/actions.ts';

const data = planData(loadContent(resolve(import.meta.dirname, '../../../../content')));
const action = runningAction('2026-11-29');
const days = daysOf('2026-11-29');
const now = Date.UTC(2026, 10, 29, 12);
const textOf = (withAction: boolean, sequence = 0) =>
  encodeCalendar(calendarOf(data, { action, days, withAction, sequence, now })).replaceAll(
    '\r\n ',
    '',
  );

describe('the days of an action in a calendar', () => {
  it('are three, each with a name that stays and a link back', () => {
    const [first, second] = [textOf(false), textOf(true, 1)];
    const uids = (text: string) => text.match(/^UID:.*$/gm);
    expect(uids(first)).toHaveLength(3);
    expect(uids(second)).toEqual(uids(first));
    expect(first.match(/^DTSTART.*$/gm)).toEqual(
      [
        'DTSTART;VALUE=DATE:20261129\r',
        'DTSTART;VALUE=DATE:20261209\r',
        'DTSTART;VALUE=DATE:20261220\r',
      ].map((line) => line.trim()),
    );
    expect(first).toContain('SEQUENCE:0');
    expect(second).toContain('SEQUENCE:1');
    expect(first).toContain('/plan/');
  });

  it('say nothing of the person, unless the action was asked for', () => {
    const own = /aarzel|aardig|bedenktijd|Noor|authenticiteit|\bvan de 10\b/i;
    expect(textOf(false)).not.toMatch(own);
    expect(textOf(true)).toContain('Als iemand me iets vraagt en ik aarzel\\, dan zeg ik');
    expect(textOf(true)).not.toMatch(/aardig|bedenktijd|Noor|authenticiteit|\bvan de 10\b/i);
    for (const line of textOf(true).match(/^SUMMARY:.*$/gm) ?? []) expect(line).not.toMatch(own);
  });
});
