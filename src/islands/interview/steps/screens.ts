import type { Story } from '../../../domain/interview/story.ts';

/** One screen of the steps: choosing, one story at a time, the common questions, practising, paper. */
export type StepScreen =
  | { readonly kind: 'choose' | 'general' | 'practise' | 'print' }
  /** `n`: its place on the sheet, from 1. */
  | { readonly kind: 'story'; readonly story: Story; readonly n: number };

/** How many steps there are; writing is one of them, however many stories there are. */
export const STEPS = 4;

const STEP = { choose: 1, story: 2, general: 2, practise: 3, print: 4 } as const;

/** The step that a screen belongs to. */
export function stepOf({ kind }: StepScreen): number {
  return STEP[kind];
}

/** All screens in order. */
export function screensOf(stories: readonly Story[]): readonly StepScreen[] {
  return [
    { kind: 'choose' },
    ...stories.map((story, i) => ({ kind: 'story', story, n: i + 1 }) as const),
    { kind: 'general' },
    { kind: 'practise' },
    { kind: 'print' },
  ];
}

/** The address of the first screen. */
export const FIRST = '#stap-1';

/** The address of the screen of a story. */
export function storyAddress(n: number): string {
  return `#stap-2-${n}`;
}

/** The address of a screen within the page. In alphabetical order they are in the order of the steps. */
export function addressOf(screen: StepScreen): string {
  if (screen.kind === 'story') return storyAddress(screen.n);
  return screen.kind === 'general' ? '#stap-2-vragen' : `#stap-${stepOf(screen)}`;
}

/** Whether this address is one of a step. */
export function isStep(address: string): boolean {
  return /^#stap-[1-4]/.test(address);
}

/** The place of the screen at this address; for a story that is gone, of the screen before it. */
export function placeAt(screens: readonly StepScreen[], address: string): number {
  return screens.filter((screen) => addressOf(screen) <= address).length - 1;
}
