import type { Page } from '@playwright/test';
import type { State } from '../../../src/domain/history/state.ts';
import { expect } from '../fixtures.ts';
import { heading } from './quiz.ts';

/** A page in a state worth looking at. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  readonly state?: State;
  readonly text?: string;
  /** Brings the page from its opening to the state to look at, and waits until it stands there. */
  readonly reach: (page: Page) => Promise<void>;
}

export const shows = (title: string) => (page: Page) => expect(heading(page, title)).toBeVisible();
