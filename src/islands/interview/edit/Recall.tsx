import type { InterviewTexts } from '../../../i18n/say/interview.ts';

type Props = { readonly texts: InterviewTexts };

/** Prompts for who has no story, to unfold. */
export function Recall({ texts: { recall } }: Props) {
  return (
    <details class="recall">
      <summary>{recall.title}</summary>
      <p>{recall.lead}</p>
      <ul class="bullets">
        {recall.list.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
