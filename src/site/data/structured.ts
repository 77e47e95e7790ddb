import type { Content } from '../content/content.ts';
import { nodesOf, plainText } from '../content/prose/tree.ts';

/** The names that search engines know. Nothing is ever fetched from there. */
const CONTEXT = 'https://schema.org';

/** The way down to a page, for search engines. Addresses are absolute. */
export function breadcrumbData(
  crumbs: readonly { readonly title: string; readonly address: string }[],
): object {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ title, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: address,
    })),
  };
}

/** The file whose headings are questions, each with its answer below. */
const QUESTIONS = '/veelgestelde-vragen/';

/** The headings of a text that ask something, and what stands under each. */
function questionsIn(markdown: string): readonly { question: string; answer: string }[] {
  const found: { question: string; answer: string }[] = [];
  let isAnswer = false;
  for (const { node } of nodesOf(markdown)) {
    if (node.type === 'heading') {
      const question = plainText(node);
      isAnswer = question.endsWith('?');
      if (isAnswer) found.push({ question, answer: '' });
    }
    const last = found.at(-1);
    if (isAnswer && last && node.type === 'paragraph')
      last.answer = `${last.answer} ${plainText(node)}`.trim();
  }
  return found;
}

/** The questions and answers of a page, for search engines; nothing for a page that is no such list. */
export function faqData({ address, markdown }: Content['pages'][number]): object | undefined {
  if (address !== QUESTIONS) return undefined;
  return {
    '@context': CONTEXT,
    '@type': 'FAQPage',
    mainEntity: questionsIn(markdown).map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
}
