import type { UiTexts } from '../../i18n/messages.ts';
import { $keeping } from '../../stores/keeping.ts';
import { url } from '../../urls.ts';
import { useStore } from '../shared/useStore.ts';

type Props = { readonly texts: UiTexts['result'] };

/** The way from a result to paper for tomorrow's conversation. */
export function InterviewLink({ texts }: Props) {
  const keeping = useStore($keeping);
  return (
    <section class="note interview-link screen-only" aria-labelledby="interview-link">
      <h2 id="interview-link" class="small">
        {texts.interviewTitle}
      </h2>
      <p>{keeping === 'kept' ? texts.interviewText : texts.interviewUnkept}</p>
      <p>
        <a class="button" href={url('/sollicitatiegesprek/')}>
          {texts.interviewGo}
        </a>
      </p>
    </section>
  );
}
