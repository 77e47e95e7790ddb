/**
 * `npm run simulation:together`: computes the bounds of a panel and of a team and writes them into the
 * domain. `report.ts`, with those bounds in a process of its own, then finds what they do. Takes
 * minutes. The same seed and code give the same bytes.
 */
import { shippedNorms } from '../content.ts';
import { calibratePanel } from './calibratePanel.ts';
import { calibrateTeam } from './calibrateTeam.ts';
import { FILES, panelText, teamText, writeValue } from './files.ts';

writeValue(FILES.panel, panelText(calibratePanel(shippedNorms())));
writeValue(FILES.team, teamText(calibrateTeam()));
