import { withNewer } from '../../domain/history/newer.ts';
import type { Dated } from '../../domain/history/state.ts';
import type { FormValue, TeamForm } from '../../domain/team/form.ts';
import { FORM_BOXES, FORM_LIMIT, FORM_STATEMENTS, isFormValue } from '../../domain/team/form.ts';
import { isId, isIntegerIn, isRecord, parseJson } from './json.ts';
import { readNote, writtenNotes } from './notes.ts';
import { readDated, writtenDated } from './state.ts';

/** Version of the stored envelope of the feedback form of a meeting. */
export const TEAM_FORM_VERSION = 1;

const LAST_VERSION = 1_000_000_000;

/** The result of reading a stored text. `damaged` and `newer` keep the original bytes where they are. */
export type DecodedTeamForm =
  | { readonly kind: 'ok'; readonly state: TeamForm }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly version: number };

/** As text: JSON, answers by statement, texts as `[text, at]` under the name of their box. */
export function encodeTeamForm({ epoch, answers, texts, newer }: TeamForm): string {
  return JSON.stringify({
    version: TEAM_FORM_VERSION,
    epoch,
    answers: Object.fromEntries([...answers].map(([id, one]) => [id, writtenDated(one)])),
    texts: writtenNotes(texts),
    ...newer,
  });
}

/** Reads stored text. Never throws; anything that is not fully ours is `damaged`. */
export function decodeTeamForm(text: string): DecodedTeamForm {
  const parsed = parseJson(text);
  if (!parsed.ok || !isRecord(parsed.value)) return { kind: 'damaged' };
  const { version, epoch, answers: rawAnswers, texts: rawTexts, ...newer } = parsed.value;
  if (!isIntegerIn(version, 1, LAST_VERSION)) return { kind: 'damaged' };
  if (version > TEAM_FORM_VERSION) return { kind: 'newer', version };
  const answers = readEach(rawAnswers, FORM_STATEMENTS, readAnswer);
  const texts = readEach(rawTexts, FORM_BOXES, readText);
  if (!isId(epoch) || answers === null || texts === null) return { kind: 'damaged' };
  return { kind: 'ok', state: withNewer({ epoch, answers, texts }, newer) };
}

/** What stands under known names. A form has as many statements in every version of the site. */
function readEach<T>(
  value: unknown,
  names: readonly string[],
  read: (inner: unknown) => T | null,
): ReadonlyMap<string, T> | null {
  if (!isRecord(value)) return null;
  const all = new Map<string, T>();
  for (const [name, inner] of Object.entries(value)) {
    const one = names.includes(name) ? read(inner) : null;
    if (one === null) return null;
    all.set(name, one);
  }
  return all;
}

function readAnswer(value: unknown): Dated<FormValue | null> | null {
  return readDated(
    value,
    (inner): inner is FormValue | null => inner === null || isFormValue(inner),
  );
}

function readText(value: unknown): Dated<string> | null {
  const note = readNote(value);
  return note && note.value.length <= FORM_LIMIT ? note : null;
}
