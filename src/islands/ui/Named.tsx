import { fill } from '../../i18n/fill.ts';
import { localeOf } from '../../i18n/locales.ts';
import { useLocale } from './locale.ts';

type Props = {
  /** A sentence with `{name}` where the name comes. */
  readonly text: string;
  /** What somebody calls themselves: words of another, never of ours. */
  readonly name: string | null;
  /** What stands there for somebody without a name. */
  readonly unnamed?: string;
};

/**
 * A sentence with someone's name in it, between quotation marks, so that nobody takes the name for a
 * part of the sentence. Its letters may run the other way; those of the sentence do not.
 */
export function Named({ text, name, unnamed = '' }: Props) {
  const [open, close] = localeOf(useLocale()).quotes;
  if (name === null) return <span>{fill(text, { name: unnamed })}</span>;
  const [before = '', after = ''] = text.split('{name}');
  return (
    <span>
      {before + open}
      <bdi>{name}</bdi>
      {close + after}
    </span>
  );
}
