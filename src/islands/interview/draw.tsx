import { renderToString } from 'preact-render-to-string';
import type { InterviewData } from '../../i18n/say/interview.ts';
import { Island } from '../load/Island.tsx';
import { Interview } from './Interview.tsx';

/** The interview sheet as HTML, at build time: to read and to print without a script. */
export function drawInterview(data: InterviewData): string {
  return renderToString(
    <Island data={data}>
      <Interview data={data} />
    </Island>,
  );
}
