import type { InterviewTexts } from '../../../i18n/say/interview.ts';

type Props = { readonly texts: InterviewTexts };

/** In short: how to show a strong side, and what needs no answer. */
export function Advice({ texts: { show, unanswered } }: Props) {
  const laws = [...new Set(unanswered.list.map(({ source }) => source))];
  return (
    <div class="paper-pair">
      <div>
        <h3>{show.title}</h3>
        <ul>
          {show.list.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p>{show.limit}</p>
      </div>
      <div>
        <h3>{unanswered.title}</h3>
        <ul>
          {unanswered.list.map(({ topic }) => (
            <li key={topic}>{topic}</li>
          ))}
        </ul>
        <p>
          {unanswered.replyTitle} <q>{unanswered.replies[0]}</q>
        </p>
        <p class="soft">
          {laws.join(' · ')}. {unanswered.sources}
        </p>
      </div>
    </div>
  );
}
