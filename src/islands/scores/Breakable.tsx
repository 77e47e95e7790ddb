type Props = {
  /** The lines of a name that does not fit, such as 'Pro-' and 'activiteit'. */
  readonly lines: readonly string[];
};

/** A name that may break between its lines. CSS draws the hyphen, so copied text has none. */
export function Breakable({ lines }: Props) {
  return lines.map((line, i) =>
    line.endsWith('-') ? (
      <>
        {line.slice(0, -1)}
        <span class="soft-hyphen" />
      </>
    ) : (
      `${line}${i < lines.length - 1 ? ' ' : ''}`
    ),
  );
}
