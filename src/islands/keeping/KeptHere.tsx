import { useRef } from 'preact/hooks';
import type { KeepingTexts } from '../../i18n/messages.ts';
import { $keeping } from '../../stores/kept/keeping.ts';
import { pageUrl } from '../../urls.ts';
import { useLocale } from '../ui/locale.ts';
import { useStore } from '../ui/useStore.ts';
import { Forget } from './Forget.tsx';

type Props = {
  readonly words: { readonly title: string; readonly text: string; readonly all: string };
  readonly keeping: KeepingTexts;
  /** The address of the messages about a problem with what is kept. */
  readonly notice: string;
  /** Whether anything of this page is there to delete. */
  readonly isWritten: boolean;
};

/** At the end of a page: what is kept of it on this device, and how to delete everything. */
export function KeptHere({ words, keeping, notice, isWritten }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const isKept = useStore($keeping) === 'kept';
  return (
    <section aria-labelledby="bewaard">
      <h2 id="bewaard" tabIndex={-1} ref={title}>
        {words.title}
      </h2>
      {isKept && <p>{words.text}</p>}
      <p>
        <a href={pageUrl('/plan/gegevens/', useLocale())}>{words.all}</a>
      </p>
      <Forget texts={keeping} {...{ notice, isWritten }} onGone={() => title.current?.focus()} />
    </section>
  );
}
