import { afterName, sayObserved } from '../../i18n/say/giving.ts';

type Props = {
  /** A statement with a place for the name at its beginning. */
  readonly text: string;
  readonly name: string | null;
};

/** A statement about somebody. The letters of the name may run the other way. */
export function Observed({ text, name }: Props) {
  if (name === null) return <span>{sayObserved(text, null)}</span>;
  return (
    <span>
      <bdi>{name}</bdi> {afterName(text)}
    </span>
  );
}
