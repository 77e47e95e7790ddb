import type { InterviewData } from '../../../i18n/say/interview.ts';
import { NoteField } from './NoteField.tsx';
import { PageLink } from './PageLink.tsx';

type Props = { readonly data: InterviewData };

/** The two questions that nearly every interviewer asks, each with a frame. */
export function CommonQuestions({ data: { texts } }: Props) {
  const { general } = texts;
  return (
    <section aria-labelledby="general">
      <h2 id="general">{general.title}</h2>
      <p>
        <PageLink texts={texts} page="questions" />
      </p>
      <div class="pair">
        {(['about', 'why'] as const).map((note) => {
          const { question, lead, steps } = general[note];
          return (
            <div key={note} class="card">
              <h3>{question}</h3>
              <p>{lead}</p>
              <ol class="bullets">
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
              <NoteField id={note} label={general.note} about={question} texts={texts} />
            </div>
          );
        })}
      </div>
    </section>
  );
}
