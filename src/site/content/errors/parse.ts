import type { Document } from 'yaml';
import { LineCounter, parseDocument } from 'yaml';

/** The YAML parser's result for a text. */
export type ParsedText = {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
};

/** Parses a text of YAML. */
export function parseText(text: string): ParsedText {
  const lines = new LineCounter();
  return {
    document: parseDocument(text, { lineCounter: lines, prettyErrors: false }),
    lines,
  };
}
