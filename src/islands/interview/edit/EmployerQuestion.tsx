import type { InterviewTexts } from '../../../i18n/say/interview.ts';
import { NoteField } from './NoteField.tsx';

type Props = { readonly texts: InterviewTexts };

/** A question to ask the employer, and the box for one's own. */
export function EmployerQuestion({ texts }: Props) {
  const { employer } = texts;
  return (
    <section aria-labelledby="employer">
      <h2 id="employer">{employer.title}</h2>
      <p>{employer.lead}</p>
      <ul class="bullets">
        {employer.list.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <NoteField id="question" label={employer.note} texts={texts} />
    </section>
  );
}
