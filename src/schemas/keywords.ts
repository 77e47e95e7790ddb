import { z } from 'zod';
import { line, rule } from './text.ts';

/** It is shown in a line of its own. */
const LONGEST = 30;

const keyword = line.refine(
  (text) => text.length <= LONGEST,
  rule(
    (text) => `dit zoekwoord telt ${String(text).length} tekens`,
    `Schrijf er hooguit ${LONGEST}: één woord, of een paar die bij elkaar horen`,
  ),
);

/** Words that people use for what a page is about, when its own text has others. */
export const keywords = z.array(keyword).min(1);
