import { z } from 'zod';
import { description, line } from './text.ts';

/** The test in a frame of another site. */
export const embed = z.strictObject({
  title: line,
  description,
  /** Of the frame, for who hears it named in the page of somebody else. */
  frameTitle: line,
  /** What it is, above the first statement. */
  lead: line,
  /** Where the answers stay. */
  kept: line,
  /** Before the address of the site, as text. */
  siteAt: line,
  /** Only on a small screen. */
  full: line,
  fullLeave: line,
  /** From the result back to the questions. */
  toQuestions: line,
  /** When only the statements are answered. */
  toSituations: line,
  onTitle: line,
  /** What is on the site and not here. */
  onText: line,
  /** The answers go along only when the person asks. */
  onAlong: line,
  onMake: line,
  onMade: line,
  onGo: line,
  /** In a frame that may open no other page. */
  onByHand: line,
  /** Over the links, which can be selected. */
  onLabel: line,
  shareTitle: line,
  shareLabel: line,
  /** When the clipboard refuses. */
  manual: line,
});
