type Props = {
  /** The lines that a name is broken into where it does not fit, such as 'Pro-' and 'activiteit'. */
  readonly lines: readonly string[];
};

/** A name that may be broken where its lines are. The hyphen is drawn, so that the text stays the name. */
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
