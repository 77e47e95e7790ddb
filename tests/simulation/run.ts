/**
 * `npm run simulatie`: computes the norms, writes them, judges simulated people with them and prints
 * what came out. The same seed and code give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { CELL_NAMES } from './cells.ts';
import { NORMS_FILE } from './content.ts';
import { normsFile } from './normsFile.ts';
import { performAll } from './pool.ts';
import { report } from './report.ts';
import { simulate } from './simulate.ts';

const [norms] = await performAll<'norms'>([{ kind: 'norms' }]);
if (norms === undefined) throw new Error('no norms were computed');
writeFileSync(NORMS_FILE, normsFile(norms));
console.log(report(await simulate(CELL_NAMES)));
