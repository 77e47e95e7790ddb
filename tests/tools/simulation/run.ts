/**
 * `npm run simulation`: computes the norms, judges simulated people with them, writes the norms with
 * what was found, and prints all of it. The same seed and code give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { CELL_NAMES } from './cells.ts';
import { NORMS_FILE } from './content.ts';
import { withFound } from './found.ts';
import { normsFile } from './normsFile.ts';
import { performAll } from './pool.ts';
import { report } from './report.ts';
import { simulate } from './simulate.ts';

const [norms] = await performAll<'norms'>([{ kind: 'norms' }]);
if (norms === undefined) throw new Error('no norms were computed');
const results = await simulate(norms, CELL_NAMES);
writeFileSync(NORMS_FILE, normsFile(withFound(norms, results)));
console.log(report(results));
