import type { PageData } from '../../i18n/messages.ts';
import { onceScript } from '../load/later.ts';
import { Loaded } from '../load/Loaded.tsx';
import { useLater } from '../load/useLater.ts';

const loadReceived = onceScript(() => import('../received/SharedApp.tsx'));

/** A result that somebody shared. Its code comes after the app, which own results need too. */
export function ReceivedLoader({ data }: { readonly data: PageData }) {
  const received = useLater(loadReceived);
  return (
    <Loaded later={received} place="page" title={data.result.title}>
      {({ SharedApp }) => <SharedApp data={data} />}
    </Loaded>
  );
}
