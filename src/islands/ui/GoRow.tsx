type Props = {
  readonly title: string;
  readonly note?: string;
  /** Where it leads: an address, or what to do. */
  readonly to: string | (() => void);
};

/** A line among the folds that leads elsewhere: a name, and what is there. */
export function GoRow({ title, note, to }: Props) {
  const words = (
    <>
      <span class="go-name">{title}</span>
      {note !== undefined && <span class="soft">{note}</span>}
    </>
  );
  return typeof to === 'string' ? (
    <a class="go screen-only" href={to}>
      {words}
    </a>
  ) : (
    <button type="button" class="go screen-only" onClick={to}>
      {words}
    </button>
  );
}
