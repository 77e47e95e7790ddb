import { z } from 'zod';
import { address, description, line, template } from './text.ts';

/** Words around every page. */
export const site = z.strictObject({
  /** The name of the product. */
  name: line,
  description,
  /** The skip link. */
  skip: line,
  /** Opens the menu; then the names of the menu, the links beside it and the links under a page. */
  menu: line,
  /** In the place of the menu in the middle of the test; and what stands before its links away. */
  pause: line,
  away: line,
  menuLabel: line,
  topLabel: line,
  footLabel: line,
  /** The first line of the menu: the page with all pages. */
  search: z.strictObject({ to: address, name: line }),
  /** The pages that also stand beside the menu on a wide screen, under a short name. */
  top: z.array(z.strictObject({ to: address, name: line })).min(1),
  /** Every page that can be chosen, in groups. */
  groups: z
    .array(
      z.strictObject({
        title: line,
        pages: z.array(z.strictObject({ to: address, name: line })).min(1),
      }),
    )
    .min(1),
  /** One modest line under every page, and a second for the screen only. */
  footer: line,
  footerKept: line,
  /** On other pages, for a person halfway through the test: where, and the link back. */
  under: template('n', 'total'),
  underGo: line,
  /** On every page while a plan runs: when to look back, and the way there. */
  underPlan: template('n'),
  underPlanGo: line,
  /** Above the sources of a text page. */
  sources: line,
  /** Shown when scripts are off. */
  noScript: line,
  /** The way to the test on paper, after it. */
  noScriptPaper: line,
  /** The same on a page with a result. */
  noScriptResult: line,
  /** The same under the interview sheet, which can be read and printed without scripts. */
  noScriptSheet: line,
  notFoundTitle: line,
  notFound: line,
  toStart: line,
  /** In the place of a page that is not on the device, without a network; then the pages that are. */
  offlineTitle: line,
  offline: line,
  offlineHere: line,
  /** Under an older page that is still open. */
  newVersion: line,
  /** Under the title on the preview picture of a link. */
  preview: line,
  /** A description of that picture in words. */
  previewAlt: line,
});
