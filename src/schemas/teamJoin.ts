import { z } from 'zod';
import { description, line } from './text.ts';

/** The code of a member: as link, as QR code and as digits. */
const code = z.strictObject({
  title: line,
  link: line,
  linkNote: line,
  copy: line,
  copied: line,
  manual: line,
  share: line,
  shareTitle: line,
  shareText: line,
  shareFailed: line,
  qr: line,
  qrLabel: line,
  qrNote: line,
  digits: line,
  digitsNote: line,
  copyDigits: line,
  copiedDigits: line,
  manualDigits: line,
});

/** Making a code with the own scores, for who collects those of a team. */
export const teamJoin = z.strictObject({
  title: line,
  description,
  waiting: line,
  noScript: line,
  lead: line,
  /** Said before a code is made. */
  first: z.strictObject({ title: line, lines: z.array(line).min(5), go: line }),
  none: z.strictObject({ text: line, half: line, test: line, resume: line }),
  withheld: line,
  withheldLook: line,
  code,
  after: line,
  all: line,
});
