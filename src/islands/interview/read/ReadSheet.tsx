import type { GeneralNote } from '../../../domain/interview/story.ts';
import { storyId } from '../../../domain/interview/story.ts';
import { storyTitle } from '../../../i18n/say/interview.ts';
import { $interview } from '../../../stores/interview.ts';
import { useStore } from '../../ui/useStore.ts';
import type { ModeProps } from '../edit/EditSheet.tsx';
import { goTo } from '../useMode.ts';
import { notesTo, WrittenNotes } from '../WrittenNotes.tsx';

/** The notes alone, in large type, to read on a phone in the waiting room. */
export function ReadSheet({ data, stories, heading, sheet }: ModeProps) {
  const { texts } = data;
  const state = useStore($interview);
  const general = (note: GeneralNote, title: string) => ({
    id: note as string,
    title,
    notes: notesTo(texts, { note }, state).map((written) => ({ ...written, label: '' })),
  });
  const parts = [
    general('about', texts.general.about.question),
    ...stories.map((story) => ({
      id: storyId(story) as string,
      title: storyTitle(data, story),
      notes: notesTo(texts, { story }, state),
    })),
    general('why', texts.general.why.question),
    general('question', texts.employer.title),
  ].filter(({ notes }) => notes.length > 0);
  const back = (
    <p>
      <button type="button" class="link" onClick={() => goTo(sheet)}>
        {texts.actions.edit}
      </button>
    </p>
  );
  return (
    <article class="reading">
      <h1 tabIndex={-1} ref={heading}>
        {texts.reading.title}
      </h1>
      {back}
      {parts.length === 0 && <p>{texts.reading.empty}</p>}
      {parts.map(({ id, title, notes }) => (
        <section key={id} aria-labelledby={`read-${id}`}>
          <h2 id={`read-${id}`}>{title}</h2>
          <WrittenNotes notes={notes} />
        </section>
      ))}
      {parts.length > 0 && back}
    </article>
  );
}
