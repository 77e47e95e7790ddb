import type { Instrument } from '../../domain/test/instrument.ts';
import { instrumentOf, itemsOf } from '../../domain/test/instrument.ts';
import type { Answer, Response } from '../../domain/test/response.ts';
import { isAnswerValue, TIME_GRAIN } from '../../domain/test/response.ts';
import { isIntegerIn, isRecord, parseJson } from '../kept/json.ts';

/**
 * The anonymous answer file, for people's own research: JSON with the version of the instrument and
 * the answers in the order given. Each answer has its item, its value 1–5 and the milliseconds since
 * the answer before it. It holds nothing else: no name, id, date, order of reactions or chosen
 * place. The file gives the same scores and signs of carelessness as the device.
 */
const ANSWER_FILE_VERSION = 1;

/** Tells a reader what the file is. */
const KIND = 'aan-het-roer-antwoorden';

/** In milliseconds. Longer pauses are cut to this, because they would show when someone ate or slept. */
export const LONGEST_PAUSE = 60_000;

/** In characters. Our files are never longer, so a longer one is not read. */
const LONGEST = 100_000;

export type DecodedAnswers =
  | { readonly kind: 'ok'; readonly instrument: Instrument; readonly response: Response }
  | { readonly kind: 'damaged' }
  /** From a newer version of the site, or for an instrument that is unknown here. */
  | { readonly kind: 'newer' };

/** A pause as written in the file: rounded to whole grains, at most `LONGEST_PAUSE`. */
function pause(milliseconds: number): number {
  const grained = Math.round(milliseconds / TIME_GRAIN) * TIME_GRAIN;
  return Math.min(Math.max(0, grained), LONGEST_PAUSE);
}

/** The file as text, one answer per line. */
export function encodeAnswerFile(instrument: string, response: Response): string {
  const given = [...response].sort(([, a], [, b]) => a.seq - b.seq);
  const lines = given.map(([item, { value, at }], i) => {
    const before = given[i - 1]?.[1].at ?? 0;
    return `\n${JSON.stringify({ item, answer: value, ms: pause(at - before) })}`;
  });
  const head = JSON.stringify({ file: KIND, version: ANSWER_FILE_VERSION, instrument });
  return `${head.slice(0, -1)},"answers":[${lines.join(',')}\n]}\n`;
}

/** Reads a file. Never throws; a file with any unknown content is `damaged`. */
export function decodeAnswerFile(text: string, instruments: readonly Instrument[]): DecodedAnswers {
  if (text.length > LONGEST) return { kind: 'damaged' };
  // Some editors add a byte order mark.
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  if (!parsed.ok || !isRecord(parsed.value)) return { kind: 'damaged' };
  const { file, version, instrument: name, answers } = parsed.value;
  if (file !== KIND || !isIntegerIn(version, 1, Number.MAX_SAFE_INTEGER)) {
    return { kind: 'damaged' };
  }
  if (version > ANSWER_FILE_VERSION) return { kind: 'newer' };
  if (typeof name !== 'string' || !/^v[1-9]\d{0,2}$/.test(name)) return { kind: 'damaged' };
  const instrument = instrumentOf(instruments, name);
  if (instrument === undefined) return { kind: 'newer' };
  const response = readAnswers(answers, instrument);
  return response === null ? { kind: 'damaged' } : { kind: 'ok', instrument, response };
}

function readAnswers(value: unknown, instrument: Instrument): Response | null {
  if (!Array.isArray(value)) return null;
  const open = new Set(itemsOf(instrument).map(({ id }) => id));
  const answers = new Map<string, Answer>();
  let at = 0;
  for (const entry of value as readonly unknown[]) {
    if (!isRecord(entry)) return null;
    const { item, answer, ms } = entry;
    if (typeof item !== 'string' || !open.delete(item) || !isAnswerValue(answer)) return null;
    if (!isIntegerIn(ms, 0, LONGEST_PAUSE) || ms % TIME_GRAIN !== 0) return null;
    at += ms;
    answers.set(item, { value: answer, seq: answers.size + 1, at });
  }
  return answers;
}
