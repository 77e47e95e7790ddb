import { renderToString } from 'preact-render-to-string';
import type { TeamData } from '../../i18n/say/team.ts';
import { Island } from '../load/Island.tsx';
import { TeamPage } from './TeamPage.tsx';

/** The page without a team as HTML, at build time. */
export function drawTeam(data: TeamData): string {
  return renderToString(
    <Island data={data}>
      <TeamPage data={data} />
    </Island>,
  );
}
