import type { LineId } from '../../domain/conversation/lines.ts';
import type { ConversationData } from '../../i18n/say/conversation.ts';

type Words = { readonly label: string; readonly hint: string };

/** The label of a line and the question that helps with it. */
export function wordsOf({ parts }: ConversationData['texts'], id: LineId): Words {
  const { stand, heading, need } = parts;
  const all: Readonly<Record<LineId, Words>> = { ...stand.lines, ...heading.lines, ...need.lines };
  return all[id];
}

/** The id of the box of a line. */
export function fieldId(id: LineId): string {
  return `regel-${id}`;
}
