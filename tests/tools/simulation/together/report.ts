/** What the shipped bounds do, with other people than they were computed from: written and printed. */
import { shippedNorms } from '../content.ts';
import { FILES, foundText, writeValue } from './files.ts';
import { falseGaps, falseTeams, find } from './find.ts';

const norms = shippedNorms();
const [gaps, teams] = [falseGaps(norms), falseTeams()];
const found = find(norms, gaps, teams);
writeValue(FILES.found, foundText(found));
console.log(found);
console.table(gaps);
console.table(teams);
