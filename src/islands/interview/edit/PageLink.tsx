import type { InterviewTexts } from '../../../i18n/say/interview.ts';
import { pageUrl } from '../../../urls.ts';
import { useLocale } from '../../ui/locale.ts';

type Props = { readonly texts: InterviewTexts; readonly page: keyof InterviewTexts['links'] };

/** The way to a page to read. */
export function PageLink({ texts, page }: Props) {
  const { to, name } = texts.links[page];
  return <a href={pageUrl(to, useLocale())}>{name}</a>;
}
