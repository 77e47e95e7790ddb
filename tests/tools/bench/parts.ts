import {
  filesOfMore,
  filesOfSharing,
  filesOfVisit,
  scriptNamed,
  weighAll,
  withImports,
} from '../../site/weigh.ts';
import { totalBytes, type Transfer } from './traffic.ts';

const fileOf = ({ url }: Transfer) => new URL(url).pathname.slice(1);
const isFont = ({ kind }: Transfer) => kind === 'Font';

/** Chart.js with what lays it over the radar, without what a visit needs anyway. */
function filesOfChart(): readonly string[] {
  const needed = filesOfVisit();
  return [...withImports(scriptNamed('MovingRadar'))].filter((name) => !needed.has(name));
}

/** The bytes of those files as they are built: nobody waits for them, and not every visit fetches them. */
export function chartBytes(): number {
  return weighAll(filesOfChart());
}

/** All that comes before a result, but for what is fetched ahead in idle moments, and but for fonts. */
export function neededFor(transfers: readonly Transfer[]): readonly Transfer[] {
  const needed = filesOfVisit();
  const idle = [...filesOfMore(), ...filesOfSharing()].filter((name) => !needed.has(name));
  return transfers.filter((transfer) => !idle.includes(fileOf(transfer)) && !isFont(transfer));
}

export function fontsIn(transfers: readonly Transfer[]): readonly Transfer[] {
  return transfers.filter(isFont);
}

export function chartIn(transfers: readonly Transfer[]): readonly Transfer[] {
  const chart = filesOfChart();
  return transfers.filter((transfer) => chart.includes(fileOf(transfer)));
}

/** What sharing took; no number while a file of it has not come. */
export function sharingBytes(transfers: readonly Transfer[]): number {
  const files = filesOfSharing();
  const came = transfers.filter((transfer) => files.has(fileOf(transfer)));
  return came.length < files.size ? Number.NaN : totalBytes(came);
}
