type Props = {
  /** Label above the box; none when the box has a heading of its own. */
  readonly label?: string;
  readonly hint?: string;
  readonly text: string;
  /** Number of lines to write on while nothing is typed. */
  readonly lines: number;
};

/** A box on paper: the whole typed text, or lines to write on by hand. */
export function Box({ label, hint, text, lines }: Props) {
  return (
    <div class="paper-box">
      {label && (
        <h3>
          {label} {hint && <span>{hint}</span>}
        </h3>
      )}
      {text.trim() === '' ? <Ruled lines={lines} /> : <p class="written">{text.trim()}</p>}
    </div>
  );
}

/** Lines drawn as borders: most browsers do not print backgrounds. */
export function Ruled({ lines }: { readonly lines: number }) {
  return (
    <div class="ruled" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} />
      ))}
    </div>
  );
}
