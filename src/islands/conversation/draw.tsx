import { renderToString } from 'preact-render-to-string';
import type { ConversationData } from '../../i18n/say/conversation.ts';
import { Island } from '../load/Island.tsx';
import { ConversationPage } from './ConversationPage.tsx';

/** The sheet as HTML, at build time: to read, and to print and fill in with a pen, without a script. */
export function drawConversation(data: ConversationData): string {
  return renderToString(
    <Island data={data}>
      <ConversationPage data={data} />
    </Island>,
  );
}
