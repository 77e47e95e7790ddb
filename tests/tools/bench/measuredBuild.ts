import { join } from 'node:path';
import { root } from './content.ts';

/** Where the bench builds the site that it measures. */
export const MEASURED_BUILD = join(root, '.cache/bench/dist');

// What reads built files reads those: tests/site/site.ts, which comes after this.
process.env['AHR_DIST'] = MEASURED_BUILD;
