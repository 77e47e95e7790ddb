import type { Page } from '@playwright/test';
import type { State } from '../../../src/domain/history/state.ts';
import { expect } from '../fixtures.ts';
import { heading } from './quiz.ts';

/** A page in a state that needs a look. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  readonly state?: State;
  readonly text?: string;
  /** Differs from another screen in a few words or controls: one set of rules is enough for it. */
  readonly isVariant?: true;
  /** Brings the page from its opening to this state, and waits until it is there. */
  readonly reach: (page: Page) => Promise<void>;
}

export const shows = (title: string) => (page: Page) => expect(heading(page, title)).toBeVisible();
