import type { Instruments } from '../../domain/test/instrument.ts';
import type { GivingTexts } from '../../schemas/giving.ts';
import { upper } from '../format.ts';
import type { LocaleCode } from '../locales.ts';
import type { KeepingTexts, NameWords, UiTexts } from '../messages.ts';

/** The data in the HTML of the page on which a colleague answers. */
export type GivingPageData = {
  readonly locale: LocaleCode;
  /** Every version of the test, the newest first; without its situations. */
  readonly instruments: Instruments;
  readonly texts: Omit<GivingTexts, 'description' | 'noScript' | 'statements'>;
  readonly questionnaire: UiTexts['questionnaire'];
  /** The words of the statements, with a place for the name, of every version. */
  readonly statements: GivingTexts['statements'];
  readonly nameField: NameWords;
  readonly keeping: KeepingTexts;
  /** The address of the messages about a problem with what is kept. */
  readonly notice: string;
  readonly loading: UiTexts['loading'];
  readonly aloud: UiTexts['aloud'];
  readonly broken: UiTexts['broken'];
};

const NAME = '{name} ';

/** What follows the name in a statement, such as 'doet een voorstel.'. */
export function afterName(text: string): string {
  return text.startsWith(NAME) ? text.slice(NAME.length) : text;
}

/**
 * A statement about somebody. Without a name it begins with its verb, as on any form for observers: 24
 * times 'this person' would read like a report.
 */
export function sayObserved(text: string, name: string | null): string {
  const rest = afterName(text);
  return name === null ? upper(rest) : `${name} ${rest}`;
}
