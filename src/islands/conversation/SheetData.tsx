import { hasCoach } from '../../domain/conversation/coach.ts';
import { isBegun } from '../../domain/conversation/sheet.ts';
import type { ConversationData } from '../../i18n/say/conversation.ts';
import { $coach } from '../../stores/coach.ts';
import { $conversation } from '../../stores/conversation.ts';
import { KeptHere } from '../keeping/KeptHere.tsx';
import { useStore } from '../ui/useStore.ts';

type Props = { readonly data: ConversationData };

/** What is kept of the sheet, and of whose name stands above it. */
export function SheetData({ data: { texts, keeping, notice } }: Props) {
  const sheet = useStore($conversation);
  const coach = useStore($coach);
  return (
    <KeptHere
      words={texts.data}
      {...{ keeping, notice }}
      isWritten={isBegun(sheet) || hasCoach(coach)}
    />
  );
}
