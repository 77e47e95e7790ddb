/** What stands between braces in a running text: the build takes it from content/site.yaml. */
export const TEXT_SLOTS = ['keeper', 'contact'] as const;

/** What stands between braces on a line of its own: the build puts a part of the page there. */
export const BLOCK_SLOTS = ['tips', 'questions', 'triangle', 'barriers', 'choices'] as const;

export type BlockSlot = (typeof BLOCK_SLOTS)[number];

/** The part of a page that a text is, or nothing when it is a text. */
export function blockSlotOf(text: string): BlockSlot | undefined {
  return BLOCK_SLOTS.find((slot) => text.trim() === `{${slot}}`);
}
