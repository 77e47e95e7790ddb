import type { PanelFigures, PanelRow } from '../../domain/panel/figures.ts';
import type { Received } from '../../domain/panel/panel.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import type { FeedbackTexts } from '../../schemas/feedback.ts';
import type { Formats } from '../format.ts';
import { fill, lower } from '../format.ts';

/** A reply with what its colleague is called on the page: a first name, or 'Persoon 2'. */
export type Colleague = Received & { readonly called: string };

/** All colleagues, the first reply first. Two with the same name get a number. */
export function colleaguesOf(replies: readonly Received[], unnamed: string): readonly Colleague[] {
  const sorted = replies.toSorted((a, b) => a.at - b.at || a.reply.id - b.reply.id);
  return sorted.map((received, i) => {
    const { name } = received;
    if (name === null) return { ...received, called: fill(unnamed, { n: i + 1 }) };
    const earlier = sorted.slice(0, i).filter((other) => other.name === name).length;
    return { ...received, called: earlier === 0 ? name : `${name} (${earlier + 1})` };
  });
}

type Words = FeedbackTexts['panel'];
type Names = Readonly<Record<TraitId, { readonly name: string }>>;

function namedFor(
  rows: readonly PanelRow[],
  fits: (row: PanelRow) => boolean,
  names: Names,
  { namesOf }: Formats,
): string | null {
  const found = rows.filter(fits).map(({ trait }) => lower(names[trait].name));
  return found.length === 0 ? null : namesOf(found);
}

/**
 * Where colleagues see something more or less often, only where the rule says so; else that chance may
 * explain it. Nothing before anything can be compared; of mixed replies only why nothing is told.
 */
export function sayGaps(
  { rows, isMixed }: Pick<PanelFigures, 'rows' | 'isMixed'>,
  words: Pick<Words, 'hidden' | 'blind' | 'alike' | 'chance' | 'rest' | 'meant' | 'mixedLinks'>,
  names: Names,
  formats: Formats,
): readonly string[] {
  const compared = rows.filter(({ gap }) => gap !== null);
  if (compared.length === 0) return [];
  if (isMixed) return [words.mixedLinks];
  const told = (['seenMore', 'seenLess', 'alike'] as const).flatMap((verdict) => {
    const traits = namedFor(compared, (row) => row.verdict === verdict, names, formats);
    const text = { seenMore: words.hidden, seenLess: words.blind, alike: words.alike }[verdict];
    return traits === null ? [] : [fill(text, { traits })];
  });
  const isUnsure = compared.some(({ verdict }) => verdict === 'unsure');
  if (!compared.some(({ verdict }) => verdict === 'seenMore' || verdict === 'seenLess'))
    return [...told, words.chance];
  return [...told, ...(isUnsure ? [words.rest] : []), words.meant];
}

/** How far colleagues agree among themselves; nothing below three. */
export function sayAgreement(
  { rows }: Pick<PanelFigures, 'rows'>,
  words: Pick<Words, 'close' | 'apart' | 'mixed'>,
  names: Names,
  formats: Formats,
): readonly string[] {
  const told = (['close', 'apart'] as const).flatMap((agreement) => {
    const traits = namedFor(rows, (row) => row.agreement === agreement, names, formats);
    return traits === null ? [] : [fill(words[agreement], { traits })];
  });
  return rows.some(({ agreement }) => agreement === 'mixed') ? [...told, words.mixed] : told;
}
