import type { Document } from 'yaml';
import { LineCounter, parseDocument } from 'yaml';

/** The YAML parser's result for a text. It is shared, so only read it. */
export type ParsedText = {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
};

/** Room for every file of content/, as it is now and as it was before the last edits. */
const ROOM = 100;

const known = new Map<string, ParsedText>();

/**
 * Parses a text of YAML, or gives the earlier result for the same text. After an edit all of content/
 * is read again, while only one file has changed.
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
