/** When an item is asked: in the kern, or in one of the two stages of the verdieping. */
export const STAGES = ['kern', 'bouwstenen', 'rollen'] as const;
export type Stage = (typeof STAGES)[number];
