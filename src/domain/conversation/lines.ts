/** The three questions of a good conversation, each with its lines, in the order of the sheet. */
export const PARTS = {
  stand: ['well', 'hard'],
  heading: ['goal', 'sign'],
  need: ['self', 'ask', 'agree'],
} as const;
export type Part = keyof typeof PARTS;
export type LineId = (typeof PARTS)[Part][number];

export const PART_NAMES = Object.keys(PARTS) as readonly Part[];
export const LINE_IDS: readonly LineId[] = PART_NAMES.flatMap((part) => PARTS[part]);

/** Characters that fit in one line of the sheet: as many as the longest text of a plan. */
export const LINE_LIMIT = 600;
