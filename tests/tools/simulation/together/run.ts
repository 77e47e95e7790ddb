/**
 * `npm run simulation:together`: computes the bounds of a panel and of a team, writes them into the
 * domain, and then, with those bounds in a process of its own, what they do. Takes minutes. The same
 * seed and code give the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { shippedNorms } from '../content.ts';
import { calibratePanel } from './calibratePanel.ts';
import { calibrateTeam } from './calibrateTeam.ts';
import { FILES, panelText, teamText, writeValue } from './files.ts';

writeValue(FILES.panel, panelText(calibratePanel(shippedNorms())));
writeValue(FILES.team, teamText(calibrateTeam()));
const report = new URL('./report.ts', import.meta.url).pathname;
execFileSync(process.execPath, [report], { stdio: 'inherit' });
