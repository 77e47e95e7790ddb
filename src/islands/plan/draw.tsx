import { renderToString } from 'preact-render-to-string';
import type { PlanData } from '../../i18n/say/plan.ts';
import { Island } from '../load/Island.tsx';
import { PlanPage } from './PlanPage.tsx';

/** The plan as HTML, at build time: to read, and to print and fill in with a pen, without a script. */
export function drawPlan(data: PlanData): string {
  return renderToString(
    <Island data={data}>
      <PlanPage data={data} />
    </Island>,
  );
}
