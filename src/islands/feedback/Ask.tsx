import { useRef, useState } from 'preact/hooks';
import { latestRequest } from '../../domain/panel/panel.ts';
import { fill } from '../../i18n/format.ts';
import type { FeedbackData } from '../../i18n/say/feedback.ts';
import { $ownResult } from '../../stores/ownResult.ts';
import { askColleagues } from '../../stores/colleagues.ts';
import { $panel } from '../../stores/panel.ts';
import { pageUrl } from '../../urls.ts';
import { NameField } from '../share/NameField.tsx';
import { useFormats } from '../ui/useFormats.ts';
import { useStore } from '../ui/useStore.ts';
import { Give } from './Give.tsx';
import { requestLink } from './requestLink.ts';

type Props = { readonly data: FeedbackData };

/** Making a link and sending it; who has no result yet is shown the test, and keeps what was asked. */
export function Ask({ data }: Props) {
  const { texts, locale } = data;
  const { ask } = texts;
  const [name, setName] = useState('');
  const result = useStore($ownResult);
  const request = latestRequest(useStore($panel));
  const { longDate } = useFormats();
  const title = useRef<HTMLHeadingElement>(null);
  const [isNew, setNew] = useState(false);
  const make = () => {
    if (result === null) return;
    askColleagues(result.measure.instrument);
    setNew(request !== null);
    // The first time the pressed button is gone.
    title.current?.focus();
  };
  return (
    <section class="screen-only" aria-labelledby="vraag">
      <h2 id="vraag" tabIndex={-1} ref={title}>
        <span>
          {request === null ? ask.title : fill(ask.ready, { date: longDate(request.at) })}
        </span>
      </h2>
      {result === null && (
        <>
          <p>{ask.noResult}</p>
          <p>
            <a class="button" href={pageUrl('/', locale)}>
              {ask.toTest}
            </a>
          </p>
        </>
      )}
      {(result !== null || request !== null) && (
        <>
          <p>{ask.text}</p>
          <NameField value={name} texts={data.name} onValue={setName} />
        </>
      )}
      {request === null && result !== null && (
        <p>
          <button type="button" onClick={make}>
            {ask.make}
          </button>
        </p>
      )}
      {request !== null && (
        <>
          <p>{ask.sameForAll}</p>
          <p role="status">{isNew && <span key={request.seed}>{ask.made}</span>}</p>
          <Give href={requestLink(request, name, locale)} texts={ask} />
          {result !== null && (
            <p class="soft">
              {ask.again}{' '}
              <button type="button" class="link" onClick={make}>
                {ask.makeNew}
              </button>
            </p>
          )}
        </>
      )}
    </section>
  );
}
