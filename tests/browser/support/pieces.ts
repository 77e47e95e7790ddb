import { codeOf } from '../../../src/islands/placing/parts.ts';
import type { PieceName } from '../../../src/islands/placing/pieces.ts';
import { PIECES } from '../../../src/islands/placing/pieces.ts';
import { content, items, kernStatements, ui } from './content.ts';

/** What a blogger pastes, from the page for bloggers of a site at this address, which ends in a slash. */
export function pieceFrom(home: string, name: PieceName, item: string): string {
  const data = {
    locale: content.locale,
    texts: content.placing,
    siteName: ui.site.name,
    question: ui.questionnaire.question,
    answers: ui.questionnaire.answers,
    alt: ui.site.previewAlt,
    statements: kernStatements.map(({ id }) => ({ id, text: items.statements[id] ?? '' })),
    home,
    picture: `${home}beeld/start.png`,
  };
  const van = content.site.blogs[0]?.id ?? '';
  return `<section data-item="${item}">${codeOf(PIECES[name](data, { van, item }, data))}</section>`;
}
