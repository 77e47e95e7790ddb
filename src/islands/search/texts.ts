import type { UiTexts } from '../../i18n/messages.ts';

/** The words that the script needs; what stands in the page already is not among them. */
export type Texts = Omit<
  UiTexts['search'],
  | 'title'
  | 'description'
  | 'lead'
  | 'allTitle'
  | 'notFound'
  | 'notFoundGo'
  | 'label'
  | 'go'
  | 'hint'
  | 'pages'
> &
  Pick<UiTexts['loading'], 'retry'>;
