import type { Instrument } from '../../domain/test/instrument.ts';
import { itemsOf } from '../../domain/test/instrument.ts';
import type { Answer, Response } from '../../domain/test/response.ts';
import { isAnswerValue, TIME_GRAIN } from '../../domain/test/response.ts';
import { isIntegerIn, isRecord, parseJson } from '../kept/json.ts';

/**
 * The anonymous answer file, for someone's own research: JSON with the version of the instrument and,
 * in the order of answering, per answer the item, the value 1–5 and the milliseconds since the answer
 * before it. Nothing else: no name, no id, no date, no order of reactions, no choice.
 *
 * Carelessness and scores come out of the file as they do on the device.
 */
const ANSWER_FILE_VERSION = 1;

/** Says what the file is to whoever opens it. */
const KIND = 'aan-het-roer-antwoorden';

/** A longer pause is written as this (milliseconds): when someone ate or slept is nobody's business. */
export const LONGEST_PAUSE = 60_000;

/** No file of ours is longer; more is not read. */
const LONGEST = 100_000;

export type DecodedAnswers =
  | { readonly kind: 'ok'; readonly instrument: Instrument; readonly response: Response }
  | { readonly kind: 'damaged' }
  /** Made by a newer version of the site, or for an instrument that is not known here. */
  | { readonly kind: 'newer' };

/** The pause before an answer, as the file has it: whole grains, at most the longest. */
function pause(milliseconds: number): number {
  const grained = Math.round(milliseconds / TIME_GRAIN) * TIME_GRAIN;
  return Math.min(Math.max(0, grained), LONGEST_PAUSE);
}

/** The file as text, one answer a line. */
export function encodeAnswerFile(instrument: string, response: Response): string {
  const given = [...response].sort(([, a], [, b]) => a.seq - b.seq);
  const lines = given.map(([item, { value, at }], i) => {
    const before = given[i - 1]?.[1].at ?? 0;
    return `\n${JSON.stringify({ item, answer: value, ms: pause(at - before) })}`;
  });
  const head = JSON.stringify({ file: KIND, version: ANSWER_FILE_VERSION, instrument });
  return `${head.slice(0, -1)},"answers":[${lines.join(',')}\n]}\n`;
}

/** Reads a file. Never throws; anything that is not wholly ours is `damaged`. */
export function decodeAnswerFile(text: string, instruments: readonly Instrument[]): DecodedAnswers {
  if (text.length > LONGEST) return { kind: 'damaged' };
  // Some editors put a byte order mark before what they save.
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  if (!parsed.ok || !isRecord(parsed.value)) return { kind: 'damaged' };
  const { file, version, instrument: name, answers } = parsed.value;
  if (file !== KIND || !isIntegerIn(version, 1, Number.MAX_SAFE_INTEGER)) {
    return { kind: 'damaged' };
  }
  if (version > ANSWER_FILE_VERSION) return { kind: 'newer' };
  if (typeof name !== 'string' || !/^v[1-9]\d{0,2}$/.test(name)) return { kind: 'damaged' };
  const instrument = instruments.find((known) => known.version === name);
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
