import type { InterviewData } from '../../../i18n/say/interview.ts';
import { EmployerQuestion } from './EmployerQuestion.tsx';
import { PageLink } from './PageLink.tsx';

type Props = { readonly data: InterviewData };

/** How to show a strong side in the conversation, a question to ask, and what needs no answer. */
export function Advice({ data: { texts } }: Props) {
  const { show, unanswered } = texts;
  return (
    <>
      <div class="pair">
        <section aria-labelledby="show">
          <h2 id="show">{show.title}</h2>
          <p>{show.lead}</p>
          <ul class="bullets">
            {show.list.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
          <p>{show.limit}</p>
          <p>
            <PageLink texts={texts} page="day" />
          </p>
        </section>
        <EmployerQuestion texts={texts} />
      </div>
      <section aria-labelledby="unanswered">
        <h2 id="unanswered">{unanswered.title}</h2>
        <p>{unanswered.lead}</p>
        <dl class="rights">
          {unanswered.list.map(({ topic, text, source }) => (
            <div key={topic}>
              <dt>{topic}</dt>
              <dd>
                {text} <span class="soft">{source}</span>
              </dd>
            </div>
          ))}
        </dl>
        <div class="note">
          <h3>{unanswered.replyTitle}</h3>
          {unanswered.replies.map((reply) => (
            <p key={reply}>
              <q>{reply}</q>
            </p>
          ))}
        </div>
        <p class="soft">{unanswered.sources}</p>
        <p>
          <PageLink texts={texts} page="rights" />
        </p>
      </section>
    </>
  );
}
