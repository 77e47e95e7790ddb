import type { RefObject } from 'preact';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly note?: string;
  readonly field?: RefObject<HTMLTextAreaElement>;
};

/** A long text to take along by hand: a tap selects all of it. */
export function Selectable({ id, label, text, note, field }: Props) {
  return (
    <div class="remark">
      <label for={id}>{label}</label>
      {note !== undefined && (
        <p id={`${id}-note`} class="soft">
          {note}
        </p>
      )}
      <textarea
        id={id}
        {...(field && { ref: field })}
        rows={3}
        readOnly
        spellcheck={false}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </div>
  );
}
