import ICAL from 'ical.js';
import ical from 'node-ical';

/** An event as each of two parsers reads it, in the same words. */
function readByIcal(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: event.startDate.toString(),
      isWholeDay: event.startDate.isDate && event.endDate.isDate,
      end: event.endDate.toString(),
      title: event.summary,
      description: event.description,
      sequence: event.sequence,
    };
  });
}

const localDay = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0'))
    .join('-');

/** The same with its hour, as the calendar on this machine shows it. */
const localMoment = (date: Date) => `${localDay(date)}T${date.toTimeString().slice(0, 8)}`;

/** A text with or without parameters. */
const textOf = (value: string | { readonly val: string } | undefined) =>
  typeof value === 'object' ? value.val : value;

function readByNode(text: string) {
  const found = Object.values(ical.sync.parseICS(text)).filter((part) => part?.type === 'VEVENT');
  return found.map((event) => {
    if (event?.type !== 'VEVENT') throw new Error('no event');
    const isWholeDay = event.datetype === 'date';
    const shown = isWholeDay ? localDay : localMoment;
    return {
      uid: event.uid,
      start: shown(event.start),
      isWholeDay,
      end: shown(event.end ?? event.start),
      title: textOf(event.summary),
      description: textOf(event.description),
      sequence: Number(event.sequence),
    };
  });
}

/** Two parsers of others, so that not only we understand what we write. */
export const CALENDAR_READERS = { 'ical.js': readByIcal, 'node-ical': readByNode };
