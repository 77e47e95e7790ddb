import type { Written } from './notesTo.ts';

type Props = { readonly notes: readonly Written[] };

/** What was written, as text to read: its own line breaks stay. */
export function WrittenNotes({ notes }: Props) {
  return (
    <>
      {notes.map(({ id, label, text }) => (
        <div key={id} class="written-note">
          {label !== '' && <p class="soft">{label}</p>}
          <p class="written">{text}</p>
        </div>
      ))}
    </>
  );
}
