/** What the shipped bounds do, with other people than they were computed from: written and printed. */
import { shippedNorms } from '../content.ts';
import { FILES, foundText, writeValue } from './files.ts';
import { falseGaps, falseTeams, find } from './find.ts';

const norms = shippedNorms();
const found = find(norms);
writeValue(FILES.found, foundText(found));
console.log(found);
console.table(falseGaps(norms));
console.table(falseTeams());
