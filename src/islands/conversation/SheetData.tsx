import { useRef } from 'preact/hooks';
import { hasCoach } from '../../domain/conversation/coach.ts';
import { isBegun } from '../../domain/conversation/sheet.ts';
import type { ConversationData } from '../../i18n/say/conversation.ts';
import { $coach } from '../../stores/coach.ts';
import { $conversation } from '../../stores/conversation.ts';
import { $keeping } from '../../stores/kept/keeping.ts';
import { pageUrl } from '../../urls.ts';
import { Forget } from '../keeping/Forget.tsx';
import { useStore } from '../ui/useStore.ts';

type Props = { readonly data: ConversationData };

/** What is kept on this device, and how to delete it. */
export function SheetData({ data: { texts, keeping, notice, locale } }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const kept = useStore($keeping) === 'kept';
  const sheet = useStore($conversation);
  const coach = useStore($coach);
  return (
    <section aria-labelledby="bewaard">
      <h2 id="bewaard" tabIndex={-1} ref={title}>
        {texts.data.title}
      </h2>
      {kept && <p>{texts.data.text}</p>}
      <p>
        <a href={pageUrl('/plan/gegevens/', locale)}>{texts.data.all}</a>
      </p>
      <Forget
        texts={keeping}
        notice={notice}
        isWritten={isBegun(sheet) || hasCoach(coach)}
        onGone={() => title.current?.focus()}
      />
    </section>
  );
}
