import type { Document } from 'yaml';
import { LineCounter, parseDocument } from 'yaml';

/** A text as the YAML parser left it. Read it only: it is shared. */
export type ParsedText = {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
};

/** Room for every file of content/, as it is and as it was before the last edits. */
const ROOM = 100;

const known = new Map<string, ParsedText>();

/**
 * Parses a text of YAML, or gives what came of it before. After an edit all of content/ is read
 * again, and only one file has changed.
 */
export function parseText(text: string): ParsedText {
  const before = known.get(text);
  if (before !== undefined) return before;
  const lines = new LineCounter();
  const parsed = {
    document: parseDocument(text, { lineCounter: lines, prettyErrors: false }),
    lines,
  };
  const [oldest] = known.keys();
  if (oldest !== undefined && known.size >= ROOM) known.delete(oldest);
  known.set(text, parsed);
  return parsed;
}
